import { matches } from './idea-reads.js';
import type { HeldBoard } from './memory-held-board.js';
import { compareRanks, rankOf, rises } from './order-rules.js';
import type { BoardRecords, IdeaRecord } from './records.js';
import { addView, noViews, viewsAt } from './view-rules.js';

/** The ideas of one board in memory. */
export function ideasIn(held: HeldBoard) {
  const { ideas, views } = held;
  const all = () => [...ideas.values()];
  const viewsOf = (id: string) => views.get(id) ?? noViews;
  const withViews = (idea: IdeaRecord) => ({ ...idea, views: viewsOf(idea.id).count });
  const find = (id: string) => {
    const idea = ideas.get(id);
    return idea ? withViews(idea) : null;
  };

  return {
    idea: async (id) => find(id),
    ideas: async (ids) => ids.flatMap((id) => find(id) ?? []),
    ideasOf: async (participant) => all().filter((idea) => idea.participant === participant),
    mergedWith: async (ids) => all().filter(({ mergedInto }) => ids.includes(mergedInto ?? '')),
    askedToJoin: async (id) => all().filter(({ mergeAsked }) => mergeAsked === id),
    async saveIdea(idea) {
      ideas.set(idea.id, idea);
    },
    async recount(id) {
      const given = [...(held.supports.get(id)?.values() ?? [])];
      const said = [...held.comments.values()].filter((comment) => comment.idea === id);
      const counts = {
        support: given.filter(({ supports }) => supports).length,
        comments: said.filter(({ state }) => state === 'shown').length,
        changed: (held.changes += 1),
      };
      const idea = ideas.get(id);
      if (idea) ideas.set(id, { ...idea, ...counts });
      return counts;
    },
    async deleteIdea(id) {
      ideas.delete(id);
      views.delete(id);
      held.supports.delete(id);
      held.terms.set(id, []);
    },
    allIdeas: async () =>
      all()
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .map(withViews),

    async countViews(ids, epoch) {
      const seen = ids.filter((id) => ideas.get(id)?.isListed);
      for (const id of seen) views.set(id, addView(viewsOf(id), epoch));
      return seen.length;
    },
    async slice({ sort, filter, seed, epoch, after, limit }) {
      const direction = rises(sort) ? 1 : -1;
      return held
        .listed()
        .filter((idea) => matches(idea, filter))
        .map((idea) => rankOf(sort, idea, viewsAt(viewsOf(idea.id), epoch), seed))
        .filter((rank) => !after || compareRanks(rank, after) * direction > 0)
        .sort((one, other) => compareRanks(one, other) * direction)
        .slice(0, limit);
    },
    countListed: async (filter) => held.listed().filter((idea) => matches(idea, filter)).length,
    listedIds: async (filter) =>
      held
        .listed()
        .filter((idea) => matches(idea, filter))
        .map(({ id }) => id),
    async latest(by, limit) {
      const rank = ({ id, [by]: latest }: IdeaRecord) => [latest ?? '', id];
      return held
        .listed()
        .sort((one, other) => compareRanks(rank(other), rank(one)))
        .slice(0, limit);
    },
  } satisfies Partial<BoardRecords>;
}
