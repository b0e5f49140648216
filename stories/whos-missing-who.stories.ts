import { createClient, type Client } from '@earshot/client';
import { equalityQuestions, problemPrefix, type Representation } from '@earshot/client/contract';
import type { Meta } from '@storybook/web-components-vite';
import { answer } from './back-end.js';
import { promptStories, type PromptArgs, type PromptStory } from './prompt-story.js';
import { Visitor } from './visitor.js';
import { whoIsMissing } from './who-is-missing.js';

const why = {
  en: 'So that we see who we have not heard yet.',
  cy: 'Er mwyn inni weld pwy nad ydym wedi clywed ganddynt eto.',
};
const areas = [
  { id: 'mill-lane', label: { en: 'On Mill Lane', cy: 'Ar Lôn y Felin' } },
  { id: 'elsewhere', label: { en: 'Somewhere else', cy: 'Rhywle arall' } },
];
const baseline = [19, 11, 13, 13, 14, 12, 10].map((percent, index) => ({
  answer: equalityQuestions.age[index]!,
  percent,
}));
const source = { en: 'Census 2021', cy: 'Cyfrifiad 2021' };

/** Every question that can be asked. */
const questions = Object.keys(equalityQuestions).map((id) => ({
  id,
  why,
  ...(id === 'area' && { answers: areas }),
  ...(id === 'age' && { baseline, source }),
}));
const asking = (...ids: string[]) => ({
  ...whoIsMissing,
  equality: { questions: questions.filter(({ id }) => ids.includes(id)) },
});

const meta: Meta<PromptArgs> = {
  ...promptStories,
  title: 'Who’s missing/Who took part',
  args: { ...promptStories.args, content: asking('age', 'area') },
};
export default meta;

/** Quietly, after one has done something. */
export const Offered: PromptStory = {
  name: 'Questions about oneself, offered',
  async play({ canvasElement }) {
    const visitor = await act(canvasElement);
    await visitor.find('button', visitor.words.equality.offer);
  },
};

/** All of them; an organiser picks a few. */
export const Asked: PromptStory = {
  name: 'Questions about oneself',
  args: { content: { ...whoIsMissing, equality: { questions } } },
  play: async ({ canvasElement }) => void (await ask(canvasElement)),
};

export const AskedRightToLeft: PromptStory = {
  name: 'Questions about oneself on a page from right to left',
  args: { dir: 'rtl' },
  play: async ({ canvasElement }) => void (await ask(canvasElement)),
};

export const NothingChosen: PromptStory = {
  name: 'Questions about oneself: no answer chosen',
  async play({ canvasElement }) {
    const visitor = await ask(canvasElement);
    await visitor.press(visitor.words.equality.send);
    await visitor.reads(visitor.words.equality.nothing);
  },
};

export const Sent: PromptStory = {
  name: 'Questions about oneself: sent',
  async play({ canvasElement }) {
    const visitor = await answerOne(canvasElement);
    await visitor.reads(visitor.words.equality.sent);
  },
};

export const Sending: PromptStory = {
  name: 'Questions about oneself: on their way',
  args: { client: sheetsBy(() => new Promise(() => {})) },
  async play({ canvasElement }) {
    const visitor = await answerOne(canvasElement);
    await visitor.find('button', visitor.words.equality.sending);
  },
};

/** Everything that was ticked is still there. */
export const NotSent: PromptStory = {
  name: 'Questions about oneself: not sent',
  args: { client: sheetsBy(() => Promise.resolve(Response.error())) },
  async play({ canvasElement }) {
    const visitor = await answerOne(canvasElement);
    await visitor.reads(visitor.words.equality.failed.busy);
  },
};

export const NotSentClosed: PromptStory = {
  name: 'Questions about oneself: closed meanwhile',
  args: { client: sheetsBy(refusing('closed', 409)) },
  async play({ canvasElement }) {
    const visitor = await answerOne(canvasElement);
    await visitor.reads(visitor.words.equality.failed.closed);
  },
};

export const NotSentPaused: PromptStory = {
  name: 'Questions about oneself: paused meanwhile',
  args: { client: sheetsBy(refusing('paused', 409)) },
  async play({ canvasElement }) {
    const visitor = await answerOne(canvasElement);
    await visitor.reads(visitor.words.equality.failed.paused);
  },
};

export const Refused: PromptStory = {
  name: 'Questions about oneself: not taken',
  args: { client: sheetsBy(refusing('invalid', 400)) },
  async play({ canvasElement }) {
    const visitor = await answerOne(canvasElement);
    await visitor.reads(visitor.words.equality.failed.refused);
  },
};

/** Against what is known of everyone; where few have told, no number is there. */
export const Told: PromptStory = {
  name: 'Who took part',
  args: {
    content: { ...whoIsMissing, equality: { questions } },
    represented: representing({
      age: [210, [null, null, 40, 50, 40, 30, 20, null]],
      area: [180, [120, 60]],
      caring: [null, [60, null, null, null]],
      disability: [null, [null, null, null, null]],
      ethnicity: [140, [20, 10, null, 100, null, null, null]],
      language: [150, [130, 20, null, null]],
      orientation: [100, [90, null, null, null]],
      religion: [100, [60, null, 40, null, null, null, null, null]],
      sex: [190, [110, 80]],
    }),
  },
  async play({ canvasElement }) {
    const visitor = await tell(canvasElement);
    await visitor.reads(visitor.words.representation.tookPart(1200));
    await visitor.reads(visitor.words.representation.answered.age(210));
  },
};

export const ToldRightToLeft: PromptStory = {
  name: 'Who took part, on a page from right to left',
  args: {
    dir: 'rtl',
    content: asking('age', 'caring', 'disability'),
    represented: representing({
      age: [210, [null, 30, 40, 50, 40, 30, 20, null]],
      caring: [140, [100, 20, 20, null]],
      disability: [130, [80, 20, 30, null]],
    }),
  },
  async play({ canvasElement }) {
    const visitor = await tell(canvasElement);
    await visitor.reads(visitor.words.representation.answered.age(210));
  },
};

/** Too little to show anything at all. */
export const NothingTold: PromptStory = {
  name: 'Who took part: nothing to show yet',
  args: { represented: { tookPart: null, questions: [] } },
  async play({ canvasElement }) {
    const visitor = await tell(canvasElement);
    await visitor.reads(visitor.words.representation.noneYet);
  },
};

export const Telling: PromptStory = {
  name: 'Who took part, loading',
  args: { telling: 'silent' },
  async play({ canvasElement }) {
    const visitor = await tell(canvasElement);
    await visitor.reads(visitor.words.representation.loading);
  },
};

export const NotTold: PromptStory = {
  name: 'Who took part could not be loaded',
  args: { telling: 'offline' },
  async play({ canvasElement }) {
    const visitor = await tell(canvasElement);
    await visitor.find('button', visitor.words.representation.reload);
  },
};

/** Somebody sees that a group is missing, too. */
async function act(page: HTMLElement): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.press(visitor.words.prompt.echo);
  return visitor;
}

async function ask(page: HTMLElement): Promise<Visitor> {
  const visitor = await act(page);
  await visitor.press(visitor.words.equality.offer);
  await visitor.find('button', visitor.words.equality.send);
  return visitor;
}

async function answerOne(page: HTMLElement): Promise<Visitor> {
  const visitor = await ask(page);
  await visitor.choose(visitor.words.equality.questions.age.answers['35-44']);
  await visitor.press(visitor.words.equality.send);
  return visitor;
}

async function tell(page: HTMLElement): Promise<Visitor> {
  const visitor = await Visitor.at(page);
  await visitor.press(visitor.words.representation.heading);
  return visitor;
}

/** The back end, but equality answers are answered so. */
function sheetsBy(reply: () => Promise<Response>): Client {
  return createClient({
    fetch: (...sent) => {
      const request = new Request(...sent);
      const isSheet = request.method === 'POST' && request.url.endsWith('/equality');
      return isSheet ? reply() : answer(request);
    },
  });
}

function refusing(type: string, status: number): () => Promise<Response> {
  const problem = { type: problemPrefix + type, title: type, status };
  return () => Promise.resolve(Response.json(problem, { status }));
}

type Counts = readonly [answered: number | null, counts: readonly (number | null)[]];

/** What our server would tell once many people have answered. */
function representing(told: Readonly<Record<string, Counts>>): Partial<Representation> {
  const answersTo = (id: string) =>
    id === 'area'
      ? areas.map((area) => area.id)
      : equalityQuestions[id as keyof typeof equalityQuestions];
  return {
    on: '2027-11-19',
    tookPart: 1200,
    questions: Object.entries(told).map(([id, [answered, counts]]) => ({
      id,
      answered,
      answers: answersTo(id).map((answer, index) => ({ id: answer, count: counts[index] ?? null })),
    })),
  };
}
