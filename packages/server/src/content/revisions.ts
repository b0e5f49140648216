import type { Revision, Text } from '@earshot/client/contract';
import type { InferOutput } from 'valibot';
import type { Content } from './content.js';
import { textsOf } from './texts.js';

/**
 * What changed for people who took part: wording, and what binds the organiser, where adding and taking away count
 * too (the empty text stands for nothing).
 * @param at when, ISO 8601
 */
export function revisionsOf(before: Content, after: Content, at: string) {
  const old = new Map([...wordings(before), ...commitments(before)]);
  const now = new Map([...wordings(after), ...commitments(after)]);
  return [...now].flatMap(([field, text]): InferOutput<typeof Revision>[] => {
    const previous = old.get(field);
    const same = JSON.stringify(previous) === JSON.stringify(text);
    return previous === undefined || same ? [] : [{ at, field, before: previous, after: text }];
  });
}

/** Texts by a name that survives reordering; what lies in a list has one where its members have ids. */
function wordings(content: Content): [field: string, text: Text][] {
  return textsOf(content).flatMap(({ path, text }): [string, Text][] => {
    let here: unknown = content;
    const names = path.map((key) => {
      here = (here as Record<string | number, unknown>)[key];
      return typeof key === 'number' ? (here as { id?: string }).id : key;
    });
    return names.includes(undefined) ? [] : [[names.join('.'), text]];
  });
}

/** Who decides, by when and how far, what was promised, and what happens to what people sent. */
function commitments(content: Content): [field: string, text: Text][] {
  const { decider, decidesBy, closes, limit = '', promise, privacy } = content.about;
  const enteredUntil = content.type === 'poll' ? content.enteredUntil : undefined;
  return [
    ['about.decider', decider],
    ['about.decidesBy', decidesBy],
    ['about.closes', closes],
    ['enteredUntil', enteredUntil ?? ''],
    ['about.limit', limit],
    ['about.promise.text', promise?.text ?? ''],
    ['about.promise.by', promise?.by ?? ''],
    ...Object.entries({ ...privacy, condition: privacy.condition ?? '' }).map(
      ([name, text]): [string, Text] => [`about.privacy.${name}`, text],
    ),
  ];
}
