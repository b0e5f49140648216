import type { Context } from 'hono';
import type { Service } from '../service.js';
import { type Form, holdToken, readForm } from './form.js';
import { sessionOf } from './session-of.js';
import { type Visit, visitOf } from './visit.js';

/** A form that somebody who is signed in has sent from a page of their own. @throws ProblemError */
export async function readAct(c: Context, service: Service): Promise<{ visit: Visit; form: Form }> {
  const session = await sessionOf(c, service);
  const form = await readForm(c);
  await holdToken(form, session);
  return { visit: await visitOf(c, service), form };
}
