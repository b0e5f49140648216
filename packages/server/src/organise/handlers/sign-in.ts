import { timingSafeEqual } from 'hono/utils/buffer';
import type { Handler } from '../../handlers/handler.js';
import { holdToken, readForm } from '../form.js';
import { goOn } from '../go-on.js';
import { sendPage } from '../layout.js';
import { ownPath } from '../own-path.js';
import { signInPage } from '../pages/sign-in.js';
import { sessionOf } from '../session-of.js';
import { clearSessionId, readSessionId, writeSessionId } from '../session-cookie.js';
import { visitOf } from '../visit.js';
import { organiseLanguages } from '../words/index.js';

/** `GET /organise/sign-in` */
export const askToSignIn: Handler = async (c, service) => {
  const visit = await visitOf(c, service);
  const to = ownPath(c.req.query('to'));
  if (visit.session) return c.redirect(to, 303);
  const { title, signedOut } = visit.words.signIn;
  const note = c.req.query('out') === undefined ? undefined : signedOut;
  return sendPage(c, visit, { title, body: signInPage(visit, { to, note }) });
};

/** `POST /organise/sign-in` */
export const signIn: Handler = async (c, service) => {
  const form = await readForm(c);
  const visit = await visitOf(c, service);
  const to = ownPath(form.text('to'));
  const { signIn: words } = visit.words;
  const refuse = (error: string, status: 400 | 429) => {
    const errors = [{ field: 'given', words: error }];
    const body = signInPage(visit, { to, errors });
    return sendPage(c, visit, { title: words.title, body, errors, status });
  };

  const given = form.text('given').trim();
  if (given === '') return refuse(words.missing, 400);
  const seconds = service.countSignIn(c);
  if (seconds > 0) {
    c.header('Retry-After', String(seconds));
    return refuse(words.tooMany, 429);
  }
  if (!(await timingSafeEqual(given, service.organiserToken ?? ''))) {
    return refuse(words.wrong, 400);
  }
  await service.sessions.end(readSessionId(c));
  writeSessionId(c, await service.sessions.start(visit.language), service);
  // An empty fragment, for the form's own would be kept.
  return c.redirect(`${to}#`, 303);
};

/** `POST /organise/sign-out` */
export const signOut: Handler = async (c, service) => {
  await holdToken(await readForm(c), await sessionOf(c, service));
  await service.sessions.end(readSessionId(c));
  clearSessionId(c);
  return c.redirect('/organise/sign-in?out', 303);
};

/** `POST /organise/language` */
export const chooseLanguage: Handler = async (c, service) => {
  const form = await readForm(c);
  const session = await sessionOf(c, service);
  await holdToken(form, session);
  session.language = languageIn(form.text('language'));
  const to = ownPath(form.text('to'));
  return goOn(c, to, 'language');
};

const languageIn = (named: string) =>
  organiseLanguages.find((language) => language === named) ?? organiseLanguages[0];
