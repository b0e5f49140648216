import type { Poll } from '@earshot/client/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Described } from './about/about.js';
import { organiserText } from './organiser-text.js';
import { sayHost, sayInfluence, sayState, type PurposeWords } from './say-about.js';

/** What any widget has to say before it asks. */
export type Introduced = Pick<Poll, 'question' | 'state'> & Described;

/**
 * What a person should know before answering: the question, what an answer can change, who asks.
 * @param language The language of what the organiser wrote.
 * @param level The level of the question among the page's headings.
 * @param numbers What there is so far, in a few words.
 */
export function renderHead(
  asked: Introduced,
  words: PurposeWords,
  language: string,
  level: number,
  numbers?: TemplateResult,
): TemplateResult {
  const { about } = asked;
  const state = sayState(asked, words);
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
        ${organiserText(asked.question, language)}
      </div>
      <p class="lead prose">
        ${organiserText(about.purpose, language)} ${sayInfluence(about, words, language)}
      </p>
      <div class="meta">
        ${about.influence ? html`<span class="influence">${words.influence[about.influence]}</span>` : nothing}
        ${numbers}
        ${about.host ? html`<span>${sayHost(about.host, words, language)}</span>` : nothing}
        <earshot-topic .topic=${'why'} .label=${words.whyWeAsk} .described=${asked}></earshot-topic>
      </div>
      ${asked.revisions.length ? html`<p class="quiet">${words.reworded}</p>` : nothing}
      ${state ? html`<p class="notice">${state}</p>` : nothing}
    </div>
  `;
}
