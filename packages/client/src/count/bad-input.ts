/** What was given cannot be counted. The message is for whoever ran the command: where, what was expected, what came. */
export class BadInput extends Error {}
