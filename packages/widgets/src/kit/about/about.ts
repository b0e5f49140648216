import { safeHref } from '@earshot/client';
import type { About, Poll, Text } from '@earshot/client/contract';
import { sayDay, sayDayOf, sayMoment, type Words } from '@earshot/client/words';
import { about as english } from '@earshot/client/words/en/about';
import { rule as englishRule } from '@earshot/client/words/en/rule';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { choose, organiserText } from '../organiser-text.js';
import { parts, tokens } from '../tokens.styles.js';
import { WordsController } from '../words-controller.js';
import { aboutStyles } from './about.styles.js';
import { hasRule, sayRule } from './say-rule.js';

/** What this part needs of any widget's content, and what it says besides of a poll. */
export type Described = Pick<Poll, 'about' | 'revisions'> &
  Partial<Pick<Poll, 'kind' | 'counting' | 'options' | 'findable' | 'capabilities'>>;

/** What opens with one tap. */
export type Topic = 'why' | 'ways' | 'privacy';

/** One thing to know: its name and what is to be said; left out when there is nothing to say. */
type Fact = readonly [term: string | undefined, value: unknown];

/** The purpose, the other ways, the privacy of a widget: shown in one tap, loaded when first needed. */
export class EarshotAbout extends LitElement {
  static override styles = [tokens, parts, aboutStyles];
  static override properties = {
    topic: { attribute: false },
    described: { attribute: false },
  };
  topic: Topic = 'why';
  described!: Described;
  readonly #words = new WordsController(this, 'about', english);
  readonly #ruleWords = new WordsController(this, 'rule', englishRule);

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    const { about } = this.described;
    if (this.topic === 'ways') return this.#renderWays(about, words);
    return this.#renderFacts(
      this.topic === 'why' ? this.#why(about, words) : this.#privacy(about, words),
    );
  }

  #renderFacts(facts: readonly Fact[]): TemplateResult {
    return html`<dl>
      ${facts.map(([term, value]) =>
        value
          ? html`<dt>${term}</dt>
              <dd>${value}</dd>`
          : nothing,
      )}
    </dl>`;
  }

  #why(about: About, words: Words['about']): Fact[] {
    const { decider, decidesBy, host, promise } = about;
    return [
      [words.purpose, this.#text(about.purpose)],
      [words.changeable, this.#text(about.changeable)],
      [words.fixed, this.#text(about.fixed)],
      [
        words.decider,
        decidesBy
          ? words.decidesBy(choose(decider, this.#words.language).text, sayDay(words, decidesBy))
          : this.#text(decider),
      ],
      [this.#ruleWords.words?.title, this.#renderRule()],
      [words.limit, this.#text(about.limit)],
      [words.host, host && [this.#text(host.name), host.team && [', ', this.#text(host.team)]]],
      [
        words.promise,
        promise &&
          words.promiseBy(
            choose(promise.text, this.#words.language).text,
            sayDay(words, promise.by),
          ),
      ],
      [words.added, this.#renderAdded(about, words)],
      [words.happened, about.happened.length && this.#renderHappened(about, words)],
      [words.revisions, this.described.revisions.length && this.#renderRevisions(about, words)],
    ];
  }

  #renderRule(): unknown {
    const { kind, counting = {}, about } = this.described;
    const { words } = this.#ruleWords;
    if (!words || !kind || !hasRule({ kind, counting, about })) return undefined;
    const sentences = sayRule({ kind, counting, about }, words, this.#words.language);
    return sentences.length > 1
      ? html`<ul>
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`
      : sentences;
  }

  /** Answers of people stand among the organiser's as equals; that they were added, and when, is said here. */
  #renderAdded({ timeZone }: About, words: Words['about']): unknown {
    const added = (this.described.options ?? []).filter(({ addedAt }) => addedAt);
    if (!added.length) return undefined;
    return html`<ul>
      ${added.map(
        ({ label, addedAt = '' }) =>
          html`<li>${sayDayOf(words, addedAt, timeZone)}: ${this.#text(label)}</li>`,
      )}
    </ul>`;
  }

  #renderHappened(about: About, words: Words['about']): TemplateResult {
    return html`<ul>
      ${about.happened.map(({ on, text }) => html`<li>${sayDay(words, on)}: ${this.#text(text)}</li>`)}
    </ul>`;
  }

  #renderRevisions(about: About, words: Words['about']): TemplateResult {
    return html`<ul>
      ${this.described.revisions.map(
        ({ at, before, after }) =>
          html`<li>
            ${words.revision(
              sayMoment(words, at, about.timeZone),
              choose(before, this.#words.language).text,
              choose(after, this.#words.language).text,
            )}
          </li>`,
      )}
    </ul>`;
  }

  #renderWays(about: About, words: Words['about']): TemplateResult {
    if (!about.otherWays.length) return html`<p>${words.noOtherWays}</p>`;
    return html`
      <p class="term">${words.otherWays}</p>
      <ul>
        ${about.otherWays.map(
          ({ label, href }) => html`<li>${this.#renderLink(href, this.#text(label))}</li>`,
        )}
      </ul>
    `;
  }

  #privacy(about: About, words: Words['about']): Fact[] {
    const { privacy, safety } = about;
    return [
      [words.controller, this.#text(privacy?.controller)],
      [words.basis, this.#text(privacy?.basis)],
      [words.condition, this.#text(privacy?.condition)],
      [words.readers, this.#text(privacy?.readers)],
      [words.deletedOn, privacy && sayDay(words, privacy.deletedOn)],
      [words.published, this.#sayPublished(words)],
      [words.onDevice, words.device],
      [words.moderator, this.#text(safety?.moderator)],
      [words.readingHours, this.#text(safety?.readingHours)],
      [words.rules, this.#text(safety?.rules)],
      [words.complaints, this.#text(safety?.complaints)],
      [words.safeguarding, this.#text(safety?.safeguarding)],
      [words.contact, this.#text(privacy?.contact)],
      [words.complain, this.#text(privacy?.complain)],
      [words.more, privacy && this.#renderLink(privacy.notice, words.notice)],
    ];
  }

  /** What becomes of the ballots. A long order is as good as a mark, which nobody would think. */
  #sayPublished(words: Words['about']): string | undefined {
    const { capabilities, findable, kind } = this.described;
    if (!capabilities?.includes('ballots')) return undefined;
    const said = findable ? words.findable : words.ballots;
    return kind === 'ranked' ? `${said} ${words.orderTells}` : said;
  }

  #text(text: Text | undefined): TemplateResult | undefined {
    return text === undefined ? undefined : organiserText(text, this.#words.language);
  }

  /** An address that is not safe to follow stays plain text. */
  #renderLink(href: string | undefined, label: unknown): unknown {
    const safe = href && safeHref(href);
    return safe ? html`<a href=${safe}>${label}</a>` : label;
  }
}
