/** What is said to a person who names a group. */
export const naming = {
  heading: 'Name a group',
  label: 'Which group?',
  lookedUp:
    'While you write, we look for groups that are there already. Your words are looked up, and not kept.',
  suggestions: 'Or choose one of these:',
  more: 'Say why, and how to reach them',
  onlyTeam: (host: string) =>
    host ? `Only ${host}’s team reads this.` : 'Only the organiser’s team reads this.',
  why: 'Why do they matter here? (if you like)',
  reach: 'How could we reach them? (if you like)',
  add: 'Add this group',
  cancel: 'Close',
  empty: 'Write the name of a group',
  close: 'Others have named this. Is that who you mean?',
  thatIsWho: 'That is who I mean',
  echoed: 'Thank you. You said that you see that too. Nobody sees how many do.',
};
