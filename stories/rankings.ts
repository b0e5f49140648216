import type { Opening } from './back-end.js';

/** Votes such as `3 slide > trees = sand, 1 sand`: how many people, from the first choice on, `=` within one rank. */
export function rankings(votes: string): NonNullable<Opening['votes']> {
  return votes
    .trim()
    .split(/[\n,]/)
    .map((vote) => {
      const [, people = '', ranks = ''] = /^\s*(\d+) (.*)$/.exec(vote) ?? [];
      const ranking = ranks.split('>').map((rank) => rank.split('=').map((id) => id.trim()));
      return [Number(people), { options: [], ranking }] as const;
    });
}
