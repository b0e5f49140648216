/** What the address of an invitation ends with. It is the same for everybody: it tells neither a group nor the inviter. */
export const marker = '#invited';
