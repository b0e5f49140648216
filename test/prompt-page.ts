import { createClient } from '@earshot/client';
import '@earshot/widgets/whos-missing/define';
import type { EarshotWhosMissing } from '@earshot/widgets/whos-missing';

/** What a page shows. */
export interface PromptOnPage {
  /** How many groups people have named. */
  readonly groups: number;
  /** The language of the names, default English. */
  readonly names?: keyof typeof names;
  /** The element's attributes. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Some long and some short, some in one word that cannot be broken. */
const names = {
  en: [
    'Irish Travellers',
    'Night-shift workers at the hospital',
    'Young carers',
    'Parents of children at the special school',
    'Bus drivers',
    'Deaf people',
    'Older people who live alone',
    'Wheelchair users',
  ],
  cy: [
    'Teithwyr Gwyddelig',
    'Gweithwyr nos yn yr ysbyty',
    'Gofalwyr ifanc',
    'Rhieni plant yn yr ysgol arbennig',
    'Pobl o Lanfairpwllgwyngyll',
    'Pobl fyddar',
    'Pobl hŷn sy’n byw ar eu pen eu hunain',
    'Defnyddwyr cadeiriau olwyn',
  ],
  ar: [
    'الرحّالة الأيرلنديون',
    'عمال النوبات الليلية في المستشفى',
    'مقدمو الرعاية الشباب',
    'أولياء أمور أطفال المدرسة الخاصة',
    'سائقو الحافلات',
    'الصم وضعاف السمع',
    'كبار السن الذين يعيشون بمفردهم',
    'Roma families',
  ],
};

const states = ['named', 'joined', 'asked', 'joined', 'named'];

const prompt = {
  contract: 1,
  id: 'mill-lane',
  question: 'Who else should we ask about Mill Lane?',
  invitation: 'The council is asking about Mill Lane.',
  about: {
    purpose: 'Children walk here, lorries turn here, and not everybody has been asked.',
    influence: 'asking',
    decider: 'The council',
    decidesBy: '2099-12-10',
    host: { name: 'Priya Nair', team: 'streets team' },
    closes: '2099-12-03T17:00:00Z',
  },
  capabilities: ['groups', 'naming', 'echo', 'includes-me'],
};

/** A back end within the page: it answers what is read, and is not there for anything else. */
function backEndWith(count: number, language: keyof typeof names): typeof fetch {
  const groups = Array.from({ length: count }, (_, index) => ({
    id: `group-${index}`,
    name: names[language][index % names[language].length],
    lang: language,
    state: states[(index * 3) % states.length],
  }));
  return (input, init) => {
    const { pathname } = new URL(new Request(input, init).url);
    if (pathname.endsWith('/mill-lane')) return Promise.resolve(Response.json(prompt));
    if (pathname.endsWith('/groups'))
      return Promise.resolve(Response.json({ contract: 1, groups }));
    return Promise.reject(new TypeError('Failed to fetch'));
  };
}

/** Puts a prompt into a place on the page; resolves once it is shown. */
export async function showPrompt(
  place: Element,
  { groups, names: language = 'en', attributes = {} }: PromptOnPage,
): Promise<EarshotWhosMissing> {
  const element = place.ownerDocument.createElement('earshot-whos-missing');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.client = createClient({ storage: 'none', fetch: backEndWith(groups, language) });
  element.src = `https://engage.example/prompts/mill-lane`;
  place.append(element);
  while (!element.matches(':state(ready)')) await new Promise((go) => setTimeout(go, 20));
  return element;
}

/** A rectangle on the screen, in pixels. */
export interface Seen {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly says: string;
}

function see(element: Element): Seen {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom, says: element.textContent.trim() };
}

/** A line of words as far as it is inked: fonts keep more room above and below, digits need less than letters. */
function seeWords(text: SVGTextElement): Seen {
  const seen = see(text);
  const middle = (seen.top + seen.bottom) / 2;
  const half = parseFloat(getComputedStyle(text).fontSize) * (/^\d+$/.test(seen.says) ? 0.4 : 0.65);
  return { ...seen, top: middle - half, bottom: middle + half };
}

/** The round table of the prompt on this page, and its drawing once there is one. */
function findTable() {
  const { shadowRoot } = document.querySelector('earshot-whos-missing')!;
  const table = shadowRoot!.querySelector('earshot-round-table')!;
  const drawing = [...table.querySelectorAll('div > svg')].find((svg) => svg.querySelector('g'));
  return { table, drawing };
}

/** Where the round table and all its parts are; nothing until it is drawn. */
export function seeTable() {
  const { table, drawing } = findTable();
  if (!drawing) return undefined;
  const em = parseFloat(getComputedStyle(table).fontSize);
  const texts = [...drawing.querySelectorAll('text')];
  return {
    table: see(table),
    drawing: see(drawing),
    chairs: [...drawing.querySelectorAll(':scope > g')].map(see),
    words: texts.map(seeWords),
    key: [...table.querySelectorAll('p span')].map(see),
    /** The sizes of words, in em. */
    sizes: texts.map((text) => parseFloat(getComputedStyle(text).fontSize) / em),
  };
}

/** Has the first group change and another come; how many chairs moved at once, and how many are not seen in the end. */
export async function changeTable(): Promise<{ moved: number; unseen: number }> {
  const { table } = findTable();
  const [first, ...others] = table.groups!;
  const changed = { ...first!, state: first!.state === 'joined' ? 'asked' : 'joined' };
  table.groups = [changed, ...others, { ...first!, id: 'new', name: 'Home carers' }];
  await table.updateComplete;
  let moved = 0;
  for (let still = 0; still < 5; still += 1) {
    const moving = table.getAnimations({ subtree: true }).length;
    moved = Math.max(moved, moving);
    if (moving) still = 0;
    await new Promise((go) => requestAnimationFrame(go));
  }
  const parts = [...findTable().drawing!.querySelectorAll('path')];
  return {
    moved,
    unseen: parts.filter((part) => !part.checkVisibility({ opacityProperty: true })).length,
  };
}

/** How high the table is while its groups are not known, with none, with some, and without its code. */
export async function heightsOfTable(): Promise<number[]> {
  const { table } = findTable();
  const some = table.groups!;
  const heights = [];
  for (const groups of [some, undefined, [], some.slice(0, 1), [...some, ...some, ...some]]) {
    table.groups = groups;
    await table.updateComplete;
    heights.push(table.offsetHeight);
  }
  table.replaceChildren();
  return [...heights, table.offsetHeight];
}

Object.assign(window, { showPrompt, seeTable, changeTable, heightsOfTable });
