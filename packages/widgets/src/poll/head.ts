import type { Poll } from '@earshot/client/contract';
import type { Words } from '@earshot/client/words';
import { html, nothing, type TemplateResult } from 'lit';
import { organiserText } from '../kit/organiser-text.js';
import { sayHost, sayInfluence, sayState } from './say-poll.js';

/**
 * What a person should know before answering: the question, what an answer can change, who asks.
 * @param language The language of what the organiser wrote.
 * @param level The level of the question among the page's headings.
 */
export function renderHead(
  poll: Poll,
  words: Words['poll'],
  language: string,
  level: number,
): TemplateResult {
  const { about } = poll;
  const state = sayState(poll, words);
  return html`
    <div class="head">
      <div
        id="question"
        class="question"
        part="question"
        role="heading"
        aria-level=${level}
        tabindex="-1"
      >
        ${organiserText(poll.question, language)}
      </div>
      <p class="lead prose">
        ${organiserText(about.purpose, language)} ${sayInfluence(poll, words, language)}
      </p>
      <div class="meta">
        ${about.influence ? html`<span class="influence">${words.influence[about.influence]}</span>` : nothing}
        ${about.host ? html`<span>${sayHost(about.host, words, language)}</span>` : nothing}
        <earshot-topic .topic=${'why'} .label=${words.whyWeAsk} .described=${poll}></earshot-topic>
      </div>
      ${poll.revisions.length ? html`<p class="quiet">${words.reworded}</p>` : nothing}
      ${state ? html`<p class="notice">${state}</p>` : nothing}
    </div>
  `;
}
