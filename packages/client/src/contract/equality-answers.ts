import * as v from 'valibot';
import { Strings } from './text.js';

/** The answer that every question has, and that is never counted as one. */
export const ratherNotSay = 'rather-not-say';

/** Answers by the id of their question. They come without a key: once sent, nobody can find them again. */
export const EqualityAnswers = v.object({ answers: Strings });
export type EqualityAnswers = v.InferOutput<typeof EqualityAnswers>;

/** Proof that equality answers were received. */
export const EqualityReceipt = v.object({ contract: v.picklist([1]), received: v.boolean() });
