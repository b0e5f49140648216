import type { PollContent } from '@earshot/client/contract';
import { qrPath } from '@earshot/client/qr-path';
import { loadWords, sayMoment } from '@earshot/client/words';
import { poll as english } from '@earshot/client/words/en';
import { html } from 'hono/html';
import { textIn } from '../text-in.js';
import { sheetStyle } from './style.js';
import { sheetWords } from './words.js';

type Html = Awaited<ReturnType<typeof html>>;

/**
 * A page to print with one card per code: question, how to use it in each of the poll's languages, the code, and a
 * QR code that opens the page with it. Everything in it is escaped but the style, which is ours.
 * @param page where the widget stands; without it there is no QR code
 */
export async function codesSheet(
  content: PollContent,
  codes: readonly string[],
  page: string | undefined,
): Promise<string> {
  const [first = 'en'] = content.languages;
  const texts = await Promise.all(
    content.languages.map((language) => cardText(content, language, page)),
  );
  const cards: Html[] = [];
  for (const code of codes) {
    cards.push(await card(texts, code, page));
    if (cards.length % cardsAtOnce === 0) await breathe();
  }
  const document = await html`<!doctype html>
    <html lang="${first}">
      <head>
        <meta charset="utf-8" />
        <meta name="robots" content="noindex" />
        <title>${sheetWords(first).title}</title>
        ${sheetStyle}
      </head>
      <body>
        <main>${cards}</main>
      </body>
    </html>`;
  return document.toString();
}

/** Thousands of cards take seconds, and nobody's vote waits for them. */
const cardsAtOnce = 5;
const breathe = () => new Promise((resolve) => setTimeout(resolve));

function card(texts: Html[], code: string, page: string | undefined) {
  return html`<article>
    <header>
      ${page === undefined ? '' : qrCode(page, code)}
      <p>${code}</p>
    </header>
    ${texts}
  </article>`;
}

/** The code stands in the fragment, which no browser sends to a server. */
function qrCode(page: string, code: string) {
  const address = new URL(page);
  address.hash = `earshot-code=${code}`;
  const { size, path } = qrPath(address.href);
  return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="QR">
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path d="${path}" />
  </svg>`;
}

/** What a card says in one language. */
async function cardText(
  { question, about }: PollContent,
  language: string,
  page: string | undefined,
): Promise<Html> {
  const sheet = sheetWords(language);
  const words = (await loadWords(language, 'poll')) ?? english;
  const closes = sayMoment(words, about.closes, about.timeZone);
  const ways = about.otherWays.map(({ label }) => textIn([language], label));
  return html`<section lang="${language}">
    <h2 dir="auto">${textIn([language], question)}</h2>
    <ol>
      <li>${sheet.open(page)}</li>
      <li>${sheet.type}</li>
    </ol>
    <p>${sheet.once} ${words.closes(closes)}. ${words.canChange}</p>
    ${ways.length === 0 ? '' : html`<p>${words.otherWays}: ${ways.join(' · ')}</p>`}
  </section>`;
}
