/** What widgets dispatch once the back end has received what a person did: from then on they have taken part. */
export const doneEvents = [
  'earshot-poll-voted',
  'earshot-idea-posted',
  'earshot-group-named',
] as const;
