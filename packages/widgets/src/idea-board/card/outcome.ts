import type { About, Idea, Text } from '@earshot/client/contract';
import { sayDay, sayDayOf, type Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import { choose } from '../../kit/organiser-text.js';

/** What became of an idea so far: the reason of its status, what the host said, the promise that was not kept. */
export function renderOutcome(
  { status, answer, late }: Idea,
  { host, promise, timeZone }: About,
  words: Words['board'],
  language: string,
): TemplateResult {
  const said = (what: Text | undefined) => {
    const { text, lang } = choose(what, language);
    return html`<earshot-idea-text
      .text=${text}
      .written=${lang}
      .words=${words}
    ></earshot-idea-text>`;
  };
  const promised = status?.nextWordBy ?? promise?.by;
  return html`
    ${
      status?.reason
        ? html`<div class="outcome">
            <p class="quiet">${words.since(sayDayOf(words, status.at, timeZone))}</p>
            ${said(status.reason)}
          </div>`
        : nothing
    }
    ${
      answer
        ? html`<div class="outcome answer">
            <p>
              <strong><bdi>${answer.name ?? host?.name ?? words.host}</bdi></strong>
              <span class="quiet">${words.said(sayDayOf(words, answer.at, timeZone))}</span>
            </p>
            ${said(answer.text)}
          </div>`
        : nothing
    }
    ${late ? html`<p class="notice">${words.late(promised ? sayDay(words, promised) : '')}</p>` : nothing}
  `;
}
