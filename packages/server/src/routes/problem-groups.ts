/** What the moment may not allow. */
export const moment = ['not-open', 'paused', 'closed'] as const;

/** What a single-use code may be refused for. */
export const code = ['code-missing', 'code-unknown', 'code-used'] as const;

/** What an act may be refused for that came before or after another. */
export const order = ['superseded', 'key-reused'] as const;

/** What an act of a participant in a poll may be refused for. */
export const act = [...moment, ...code, ...order] as const;
