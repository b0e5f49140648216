import type { HeldBoard } from './memory-held-board.js';
import { compareRanks } from './order-rules.js';
import type { BoardRecords, CommentRecord, FlagRecord } from './records.js';

/** Comments, flags and what else moderators look after, of one board in memory. */
export function commentsIn(held: HeldBoard) {
  const { comments, ideas } = held;
  const all = () => [...comments.values()].sort(bySent);
  const isAbout = (flag: FlagRecord, idea: string, comment: string | null) =>
    flag.idea === idea && flag.comment === comment;
  const waits = (state: string, idea: string, comment: string | null) =>
    state === 'waiting' || held.flags.some((flag) => isAbout(flag, idea, comment));

  return {
    comment: async (id) => comments.get(id) ?? null,
    commentsOf: async (participant) => all().filter((one) => one.participant === participant),
    commentsOn: async (idea) => all().filter((one) => one.idea === idea),
    async shownComments(idea, after, limit) {
      const shown = all().filter((one) => one.idea === idea && one.state === 'shown');
      return shown
        .filter((one) => !after || compareRanks(shownRank(one), [after.at, after.id]) > 0)
        .sort(byShown)
        .slice(0, limit);
    },
    async answersOn(ids) {
      const answers = all().filter(({ isOfficial, state }) => isOfficial && state === 'shown');
      const latest = new Map(answers.sort(byShown).map((answer) => [answer.idea, answer]));
      return ids.flatMap((id) => latest.get(id) ?? []);
    },
    async saveComment(comment) {
      comments.set(comment.id, comment);
    },
    async deleteComment(id) {
      comments.delete(id);
    },
    async moveComments(from, to) {
      for (const one of all()) {
        if (one.idea === from) comments.set(one.id, { ...one, idea: to });
      }
      held.flags = held.flags.map((flag) =>
        flag.idea === from && flag.comment !== null ? { ...flag, idea: to } : flag,
      );
    },
    allComments: async () => all(),

    flagsOn: async (idea, comment) => held.flags.filter((flag) => isAbout(flag, idea, comment)),
    flags: async () => [...held.flags],
    async addFlag(flag) {
      held.flags.push(flag);
    },
    async deleteFlags(idea, comment) {
      held.flags = held.flags.filter((flag) => !isAbout(flag, idea, comment));
    },
    waiting: async () => ({
      ideas: [...ideas.values()]
        .filter(({ state, id }) => waits(state, id, null))
        .map((idea) => ({ ...idea, views: held.views.get(idea.id)?.count ?? 0 })),
      comments: all().filter(({ state, idea, id }) => waits(state, idea, id)),
    }),
  } satisfies Partial<BoardRecords>;
}

const bySent = (one: CommentRecord, other: CommentRecord) =>
  compareRanks([one.sentAt, one.id], [other.sentAt, other.id]);
const shownRank = ({ shownAt, id }: CommentRecord) => [shownAt ?? '', id];
const byShown = (one: CommentRecord, other: CommentRecord) =>
  compareRanks(shownRank(one), shownRank(other));
