import { under } from './under.js';
import type { PromptDeed } from './prompt-client.js';

/** Whether a deed says what group somebody belongs to. */
export const saysWho = ({ verb }: PromptDeed): boolean =>
  verb === 'include' || verb === 'withdrawInclusion';

/** Whether a deed holds a person's own words or says who they are, which may not outlive the tab unasked. */
export const hasWords = (deed: PromptDeed): boolean => deed.verb === 'nameGroup' || saysWho(deed);

/** Whether nothing is lost with a deed that a later one has overtaken. */
export const isPastWhenLate = ({ verb }: PromptDeed): boolean =>
  verb !== 'nameGroup' && verb !== 'include';

/** What a deed is about, where a later one takes its place while it waits; `undefined` where each stands for itself. */
export function slotOf(deed: PromptDeed): string | undefined {
  switch (deed.verb) {
    case 'nameGroup':
      return undefined;
    case 'withdrawGroup':
      return `group ${deed.of}`;
    case 'echo':
      return `echo ${deed.of}`;
    case 'include':
    case 'withdrawInclusion':
      return `inclusion ${deed.of}`;
    case 'deleteMine':
      return 'mine';
  }
}

/**
 * Where a deed goes.
 * @param groups The address of the groups.
 * @param mine That of everything that is held of this participant.
 */
export function addressOf(deed: PromptDeed, groups: string, mine: string): string {
  switch (deed.verb) {
    case 'nameGroup':
      return groups;
    case 'withdrawGroup':
      return under(groups, deed.of);
    case 'echo':
      return under(groups, deed.of, 'echo');
    case 'include':
    case 'withdrawInclusion':
      return under(groups, deed.of, 'includes-me');
    case 'deleteMine':
      return mine;
  }
}
