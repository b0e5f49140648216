import { html } from 'hono/html';
import { sayMoment } from '@earshot/client/words';
import type { KeptIdea, StoredBoard } from '../../store/boards/board-store.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { organiserText } from './organiser-text.js';
import { written } from './written.js';

/** A name and what it stands for. */
export type Fact = readonly [name: string, said: Html | string];

/** Names and what they stand for, one under the other. */
export function factList(facts: readonly Fact[]): Html {
  if (facts.length === 0) return html``;
  return html`<dl class="facts">
    ${facts.map(
      ([name, said]) =>
        html`<dt>${name}</dt>
          <dd>${said}</dd>`,
    )}
  </dl>`;
}

/** What an author gave beside the words of an idea; who lived through it is for the organiser alone where they said so. */
export function ideaFacts(visit: Visit, { content }: StoredBoard, idea: KeptIdea): Fact[] {
  const { facts } = visit.words;
  const topic = content.topics.find(({ id }) => id === idea.topic);
  const lived = { shown: facts.livedShown, organiser: facts.livedOrganiser };
  return [
    ...(idea.name === undefined ? [] : [[facts.by, written(idea.name)] as const]),
    ...(topic
      ? [[facts.topic, organiserText(visit, topic.label, content.languages)] as const]
      : []),
    ...(idea.contentNote === undefined
      ? []
      : [[facts.contentNote, written(idea.contentNote, idea.lang)] as const]),
    ...(idea.livedExperience
      ? [[visit.names.livedExperience, lived[idea.livedExperience]] as const]
      : []),
    [facts.sent, sayMoment(visit.names, idea.sentAt, content.about.timeZone)],
  ];
}

/** How an idea stands: who can read it, why not, and how it does. */
export function stateFacts({ words: { facts, wordStates } }: Visit, idea: KeptIdea): Fact[] {
  return [
    [facts.state, wordStates[idea.state]],
    ...(idea.reason === null ? [] : [[facts.reason, written(idea.reason)] as const]),
    [facts.support, facts.people(idea.support)],
    [facts.views, facts.times(idea.views)],
  ];
}
