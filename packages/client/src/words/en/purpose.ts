/** What every widget says at its head and foot: what an answer can change, who asks, until when. */
export const purpose = {
  influence: {
    telling: 'Telling you',
    asking: 'Asking you',
    'working-out': 'Working it out with you',
    'deciding-together': 'Deciding together',
    'you-decide': 'You decide',
  },
  telling: 'This is decided. You can ask questions.',
  asking: (decider: string, date: string) =>
    `Tell us what you think. ${decider} will decide by ${date} and say here what your answers changed.`,
  'working-out': (decider: string, date: string) =>
    `You help write the choices. ${decider} will decide by ${date}. If we choose differently, we say why here.`,
  'deciding-together': (decider: string) =>
    `${decider} will decide together. If law or money stops us, we say so here.`,
  'you-decide': (limit: string) => `You choose; we do it, within ${limit}.`,
  hostedBy: (name: string, team: string) => `Hosted by ${team ? `${name}, ${team}` : name}`,
  whyWeAsk: 'Why we ask',
  otherWays: 'Other ways to take part',
  nothingKept: 'Nothing is kept on this device until you send something or choose to keep it',
  closes: (moment: string) => `Closes on ${moment}`,
  closed: (moment: string) => (moment ? `Closed on ${moment}` : 'This is closed.'),
  opens: (moment: string) => (moment ? `Opens on ${moment}` : 'This is not open yet.'),
  paused: (date: string) =>
    date ? `Paused until ${date}. What you sent is safe.` : 'Paused. What you sent is safe.',
  reworded: 'The wording has changed since this opened. “Why we ask” says how.',
  reload: 'Try again',
};
