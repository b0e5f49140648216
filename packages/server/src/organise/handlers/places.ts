import type { Handler } from '../../handlers/handler.js';
import type { Service } from '../../service.js';
import { stateOf } from '../../state.js';
import type { NameState } from '../../store/prompts/prompt-store.js';
import { sendPage } from '../layout.js';
import { type Place, placesPage } from '../pages/places.js';
import { type Visit, visitOf } from '../visit.js';

/** `GET /organise` */
export const showPlaces: Handler = async (c, service) => {
  const visit = await visitOf(c, service);
  const { title } = visit.words.places;
  const body = placesPage(visit, {
    boards: await boards(visit, service),
    prompts: await prompts(visit, service),
    polls: await polls(service),
  });
  return sendPage(c, visit, { title, body });
};

async function boards({ names }: Visit, { store, now }: Service): Promise<Place[]> {
  const found: Place[] = [];
  for (const id of await store.boards.list()) {
    const board = await store.boards.read(id);
    if (!board) continue;
    const waiting = await store.boards.listWaiting(id);
    found.push({
      content: board.content,
      state: stateOf(board, now()),
      waiting: waiting.length,
      flagged: waiting.filter(({ flags }) => flags.length > 0).length,
      counts: `${names.ideas(board.ideas)}, ${names.supports(board.supports)}`,
    });
  }
  return found;
}

async function prompts({ words }: Visit, { store, now }: Service): Promise<Place[]> {
  const found: Place[] = [];
  for (const id of await store.prompts.list()) {
    const prompt = await store.prompts.read(id);
    if (!prompt) continue;
    const all = await store.prompts.listAll(id);
    const count = (state: NameState) => all.filter(({ nameState }) => nameState === state).length;
    found.push({
      content: prompt.content,
      state: stateOf(prompt, now()),
      waiting: count('waiting'),
      flagged: 0,
      counts: words.prompt.groups(count('shown')),
    });
  }
  return found;
}

async function polls({ store, now }: Service): Promise<Place[]> {
  const found: Place[] = [];
  for (const id of await store.listPolls()) {
    const poll = await store.readPoll(id);
    if (!poll) continue;
    const words = await store.listWords(id, 'waiting');
    const options = await store.listOptions(id);
    const waiting = words.length + options.length;
    const state = stateOf(poll, now());
    found.push({ content: poll.content, state, waiting, flagged: 0, counts: '' });
  }
  return found;
}
