/** What is said to somebody who may pass an invitation on, and in the invitation itself. */
export const invitation = {
  language: 'en',
  ask: 'Could you ask one or two people?',
  reach: 'An invitation from someone they know reaches further than any letter from us.',
  /** @param count In tens, never one or two. */
  arrivals: (count: number) => `About ${count} people have come by an invitation and taken part.`,
  inLanguage: 'Language of the invitation',
  message: 'What you could say',
  yourSay: 'You might like a say. You don’t have to.',
  link: 'The link',
  share: 'Share',
  copyMessage: 'Copy the message',
  copyLink: 'Copy the link',
  printCard: 'Print a card',
  messageCopied: 'The message is copied. You can paste it now.',
  linkCopied: 'The link is copied. You can paste it now.',
  notCopied: 'Your browser did not copy this. It is marked now, so that you can copy it yourself.',
  notPrinted: 'This browser cannot print a card. You can show this code instead.',
  showCode: 'Show a code to scan',
  hideCode: 'Hide the code',
  code: (link: string) => `QR code. A phone’s camera opens this link with it: ${link}`,
  noCode: 'The code could not be made. Check that you are online, or use the link.',
  scan: 'Point a phone’s camera at the code. Or go to:',
  nobodyElse:
    'We never ask for anyone else’s name or number. The link does not say who you are, or who you ask.',
};
