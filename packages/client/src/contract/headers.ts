/** The participant's key: 128 random bits as 32 hexadecimal digits. The server keeps only its hash. */
export const participantHeader = 'Earshot-Participant';

/** The receipt, where the key is gone: finds or deletes what is held of one participant. */
export const receiptHeader = 'Earshot-Receipt';

/** Names one act, so that a retry of it is answered and not repeated. */
export const idempotencyHeader = 'Idempotency-Key';

/** Rises with every act of a participant on a resource; a lower one than the last is `superseded`. */
export const sequenceHeader = 'Earshot-Sequence';

/** The single-use code of a letter, where `eligibility` is `code`: with the first act of a participant. */
export const codeHeader = 'Earshot-Code';
