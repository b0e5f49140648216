import { html } from 'hono/html';
import type { KeptGroup } from '../../store/prompts/prompt-store.js';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { type Fact, factList } from './facts.js';
import { written, writtenBlock } from './written.js';

type Said = Pick<KeptGroup, 'notes' | 'inclusions'>;

/** Whether people have told the organiser anything of a group. */
export function saysMore({ notes, inclusions }: Said): boolean {
  return notes.length + inclusions.length > 0;
}

/** Why it matters and how it could be reached, in people's own words. */
export function noteList({ words }: Visit, { notes }: Pick<Said, 'notes'>): Html {
  const { why: whyWords, reach: reachWords } = words.prompt;
  return html`${notes.map(({ why, reach }) =>
    factList([
      ...(why === '' ? [] : [[whyWords, writtenBlock(why)] as const]),
      ...(reach === '' ? [] : [[reachWords, writtenBlock(reach)] as const]),
    ]),
  )}`;
}

/** What people said with "This includes me", each by itself. */
export function inclusionList(
  { words, needNames }: Visit,
  { inclusions }: Pick<Said, 'inclusions'>,
): Html {
  const { needs: needWords, words: wordsName, ownName, countMe, yes } = words.prompt;
  const facts = (one: KeptGroup['inclusions'][number]): Fact[] => [
    ...(one.needs.length === 0
      ? []
      : [[needWords, one.needs.map((need) => needNames[need]).join(' · ')] as const]),
    ...(one.text === '' ? [] : [[wordsName, writtenBlock(one.text, one.lang)] as const]),
    ...(one.ownName === undefined ? [] : [[ownName, written(one.ownName, one.lang)] as const]),
    ...(one.countMe ? [[countMe, yes] as const] : []),
  ];
  return html`<ul class="plain">
    ${inclusions.map((one) => {
      const all = facts(one);
      return html`<li class="card">
        ${all.length === 0 ? html`<p>${words.prompt.noMore}</p>` : factList(all)}
      </li>`;
    })}
  </ul>`;
}
