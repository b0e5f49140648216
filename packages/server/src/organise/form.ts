import type { Context } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import { cameOverNetwork } from '../gates/address.js';
import { maximumBytes } from '../gates/read-json.js';
import { ProblemError } from '../problem.js';
import type { Session } from './sessions.js';

/** The field in which each form carries its session's token. */
export const tokenField = 'token';

/** What was typed into a form, field by field. */
export class Form {
  readonly #fields: URLSearchParams;

  constructor(fields: URLSearchParams) {
    this.#fields = fields;
  }

  /** The words of a field with plain line ends, as a browser's own text areas have them; empty when there is none. */
  text(field: string): string {
    return (this.#fields.get(field) ?? '').replaceAll('\r\n', '\n').replaceAll('\0', '');
  }

  /** Whether a field shows something: more than spaces and marks that nobody sees. */
  says(field: string): boolean {
    return /[^\s\p{C}\p{Z}]/u.test(this.text(field));
  }

  /** All that was written into it, which is to be given back when nothing comes of the form. */
  written(): string[] {
    return [...new Set(this.#fields.keys())]
      .filter((field) => /^(reason|text|name)(\.|$)/.test(field) && this.says(field))
      .map((field) => this.text(field));
  }
}

/**
 * The form in the body.
 * @throws ProblemError `not-json` where it is none, `length-required`, `too-large`
 */
export async function readForm(c: Context): Promise<Form> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') {
    throw new ProblemError('not-json', 'Send the form as application/x-www-form-urlencoded.');
  }
  const declared = c.req.header('Content-Length');
  if (declared === undefined && cameOverNetwork(c)) {
    throw new ProblemError('length-required', 'Send the header Content-Length.');
  }
  const isTooLarge = () => new ProblemError('too-large', `A form may have ${maximumBytes} bytes.`);
  if (Number(declared ?? 0) > maximumBytes) throw isTooLarge();
  // Hono keeps the text, so that what was typed can be shown when the form is refused.
  const text = await c.req.text();
  if (text.length > maximumBytes) throw isTooLarge();
  return new Form(new URLSearchParams(text));
}

/** Refuses a form that another page has made. @throws ProblemError `forbidden` */
export async function holdToken(form: Form, { token }: Session): Promise<void> {
  if (await timingSafeEqual(form.text(tokenField), token)) return;
  throw new ProblemError('forbidden', 'The form has no token, or that of another session.');
}
