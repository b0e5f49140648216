import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { accessibilityTree, heard } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

const question = 'Who else should we ask about Mill Lane?';
const lookedUp =
  'While you write, we look for groups that are there already. Your words are looked up, and not kept.';
const readFirst =
  'A person reads this before it appears. Leave out names and addresses. In danger now? Call 999.';
const invite = `
  button "Who else should we ask?"`;
const head = `
region "${question}"
  heading "${question}"
  button "Why we ask" closed`;
const foot = `
  status
  button "Pass it on"
  button "Other ways to take part" closed
  button "What happens to my words" closed`;
const night = 'Night-shift workers at the hospital';
const nightRow = `
  heading "${night}"
  button "I see that too ${night}"
  button "This includes me ${night}" closed`;
const suggestions = `
    group "Or choose one of these:"
      button "Bus drivers"
      button "Parents of children at the special school"
      button "Young carers"`;

/** What assistive technology is told in each story, and what is said aloud: the drawing is no part of it. */
const told: Record<string, readonly [tree: string, said: string]> = {
  'No groups yet': [`${head}${invite}${foot}`, ''],

  'This includes me': [
    `${head}
  heading "Irish Travellers"
  button "I see that too Irish Travellers"
  button "This includes me Irish Travellers" open ← focus
  form "This includes me Irish Travellers"
    group "What would help you take part?" (Only Priya Nair’s team reads this.)
      checkbox "A person to talk to"
      checkbox "Another language"
      checkbox "Another place"
      checkbox "Another time"
      checkbox "Another way"
      checkbox "Somebody to look after my children"
    textbox "Tell us more (if you like)"
    textbox "What do you call yourselves? (if it is another name)"
    checkbox "Count me as one of: Irish Travellers" (Once enough people say so, the list says that some have joined in. It never says how many.)
    button "Send this"
    button "Close"${invite}${foot}`,
    '',
  ],

  'Others have named this': [
    `${head}${nightRow}
  form "Name a group"
    textbox "Which group?" (${lookedUp}) ← focus
    group "Others have named this. Is that who you mean?"
      button "That is who I mean ${night}"${suggestions}
    button "Say why, and how to reach them" closed
    button "Add this group" (${readFirst})
    button "Close"
    button "Keep"
    button "Don’t keep"
    button "Delete what I wrote"${foot}`,
    'Others have named this. Is that who you mean?',
  ],

  'Name a group, with nothing written': [
    `${head}${nightRow}
  form "Name a group"
    alert ← focus
      link "Write the name of a group"
    textbox "Which group?" (${lookedUp} Write the name of a group) invalid${suggestions}
    button "Say why, and how to reach them" closed
    button "Add this group" (${readFirst})
    button "Close"${foot}`,
    '',
  ],
};

/** The members of a group may stand in any order. */
const inOrder = (tree: string) =>
  tree
    .trim()
    .replace(/(?:^ {6}(?:checkbox|button) .*\n?)+/gm, (members) =>
      members.trimEnd().split('\n').sort().join('\n').concat('\n'),
    )
    .trim();

describe('what a screen reader is told of a who’s-missing prompt', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  for (const [story, [expected, said]] of Object.entries(told)) {
    it(story, async () => {
      const page = await browser.open(story);
      let tree = '';
      // What is loaded while the page is idle comes a little later.
      for (let tries = 0; tries < 20 && tree !== inOrder(expected); tries += 1) {
        if (tree) await page.waitForTimeout(100);
        tree = inOrder(await accessibilityTree(page));
      }
      assert.equal(tree, inOrder(expected));
      assert.equal(await heard(page), said);
    });
  }
});
