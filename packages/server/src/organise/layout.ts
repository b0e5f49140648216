import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Html } from './html.js';
import { errorSummary, type FieldError } from './parts/errors.js';
import { hiddenFields } from './parts/hidden-fields.js';
import { organisePolicy, organiseStyle } from './style.js';
import type { Visit } from './visit.js';

/** One page. */
export interface Page {
  readonly title: string;
  /** Default: the title. */
  readonly heading?: Html;
  /** The way to pages beside it. */
  readonly parts?: Html;
  readonly body: Html;
  /** What is wrong with the form that was sent. */
  readonly errors?: readonly FieldError[];
  /** Default 200, with errors 400; from there on the title says that something is wrong. */
  readonly status?: ContentfulStatusCode;
}

/** Answers with a page that runs nothing, loads nothing, and that nobody keeps or frames. */
export async function sendPage(c: Context, visit: Visit, page: Page): Promise<Response> {
  const { language, words, done } = visit;
  const { errors = [] } = page;
  const status = page.status ?? (errors.length > 0 ? 400 : 200);
  const named = status >= 400 ? words.errorTitle(page.title) : page.title;
  const document = await html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${done ? words.doneTitle(named) : named} – ${words.name}</title>
        ${organiseStyle}
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        ${top(visit)}
        <main id="main" tabindex="-1">
          ${done ? banner(visit, done) : ''} ${errorSummary(words, errors)}
          <h1>${page.heading ?? page.title}</h1>
          ${page.parts} ${page.body}
        </main>
      </body>
    </html>`;
  c.header('Content-Security-Policy', await organisePolicy());
  // Without it a browser would not say from where a form comes.
  c.header('Referrer-Policy', 'same-origin');
  return c.html(document, status);
}

function top({ words, session, path, language }: Visit): Html {
  const other = language === 'en' ? 'cy' : 'en';
  if (!session) return html`<header class="top"><span>${words.name}</span></header>`;
  return html`<header class="top">
    <a href="/organise">${words.home}</a>
    <form method="post" action="/organise/language">
      ${hiddenFields(session, { to: path, language: other })}
      <button class="link" lang="${other}">${words.inOther}</button>
    </form>
    <form method="post" action="/organise/sign-out">
      ${hiddenFields(session)}
      <button class="link">${words.signOut}</button>
    </form>
  </header>`;
}

/** The address leads to it, so that it has focus and is heard first. */
function banner({ words }: Visit, done: string): Html {
  return html`<section class="done" id="done" tabindex="-1" aria-labelledby="done-title">
    <h2 id="done-title">${words.doneHeading}</h2>
    <p>${done}</p>
  </section>`;
}
