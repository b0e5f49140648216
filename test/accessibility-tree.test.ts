import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { accessibilityTree } from './accessibility-tree.js';
import { startStoryBrowser } from './story-browser.js';

const millLane = 'What should happen on Mill Lane at school times?';
const readFirst =
  'A person reads this before it appears. Leave out names and addresses. In danger now? Call 999.';
const question = (text = millLane) => `
region "${text}"
  heading "${text}"
  button "Why we ask" closed`;
const foot = `
  button "Other ways to take part" closed
  button "What happens to my answer" closed`;
const footOfVoter = `${foot}
  button "Not you? Clear this poll from this device"`;

/** The answers of Mill Lane; one of them may be chosen. */
const answers = (chosen = '') =>
  [
    'radio "Close it in the afternoon"',
    'radio "Close it in the morning"',
    'radio "Close it morning and afternoon"',
    'radio "I need to know more first" (Say what, and we will answer here by Friday 10 December 2027)',
    'radio "Keep it open"',
    'radio "Not sure yet"',
    'radio "Something else, in my own words"',
  ]
    .map((answer) => `\n      ${answer}${answer === `radio "${chosen}"` ? ' checked' : ''}`)
    .join('');

/** What assistive technology is told in each story. */
const told: Record<string, string> = {
  'One answer': `${question()}
  form
    group "Choose one answer"${answers()}
    button "Vote"
  button "See results without answering"
  status${foot}`,

  'Several answers': `${question('Which of these should come to Brook End park first?')}
  form
    group "Choose 2 to 3 answers"
      checkbox "A tap for drinking water"
      checkbox "Fruit trees"
      checkbox "I need to know more first" (Say what, and we will answer here by Friday 10 December 2027)
      checkbox "Lights along the main path"
      checkbox "More benches, some in the shade"
      checkbox "Not sure yet"
      checkbox "Something else, in my own words"
      checkbox "Toilets that everyone can use" (With a changing bench and a hoist)
    button "Vote"
  button "See results without answering"
  status${foot}`,

  'Vote without an answer or a reason': `${question()}
  form
    alert ← focus
      link "Choose an answer"
      link "Say why you choose this"
    group "Choose one answer" (Choose an answer)${answers()}
    textbox "Why do you choose this?" (${readFirst} Say why you choose this) invalid
    button "Vote"
  button "See results without answering"
  status${foot}`,

  'Own words that are too long': `${question()}
  form
    alert ← focus
      link "Tell us in 500 characters or fewer. You have 12 too many."
    group "Choose one answer"${answers('Something else, in my own words')}
      textbox "Your own words" (${readFirst} Tell us in 500 characters or fewer. You have 12 too many.) invalid
    button "Vote"
  button "See results without answering"
  status${foot}`,

  Sending: `${question()}
  form
    group "Choose one answer"${answers('Close it in the morning')}
    button "Sending…" disabled ← focus
  button "See results without answering"
  status${footOfVoter}`,

  'Offline, words kept in this tab': `${question()}
  form
    group "Choose one answer"${answers('Something else, in my own words')}
      textbox "Your own words" (${readFirst})
    button "Vote" ← focus
  button "See results without answering"
  status
  button "Try again"
  button "Copy my answer"
  button "Delete"
  button "Keep"
  button "Don’t keep"${footOfVoter}`,

  Voted: `${question()}
  button "Read 12 answers" closed
  button "Change my vote"
  button "Take back my vote"
  button "Remove the code"
  button "Show as a table" closed
  status ← focus${footOfVoter}`,

  'Voted, as a table': `${question('Which of these should come to Brook End park first?')}
  button "Reasons people gave" closed
  button "Change my vote"
  button "Take back my vote"
  button "Remove the code"
  button "Hide the table" open ← focus
  table "The same numbers as a table"
    columnheader "Answer"
    columnheader "Answers"
    columnheader "Share"
  link "Download the counts (CSV)"
  status${footOfVoter}`,
};

describe('what a screen reader is told of each control', () => {
  let browser: Awaited<ReturnType<typeof startStoryBrowser>>;

  before(async () => {
    browser = await startStoryBrowser();
  });
  after(() => browser.close());

  for (const [story, expected] of Object.entries(told)) {
    it(story, async () => {
      const page = await browser.open(story);
      let tree = '';
      // What is loaded while the page is idle comes a little later.
      for (let tries = 0; tries < 20 && tree !== expected.trim(); tries += 1) {
        if (tree) await page.waitForTimeout(100);
        tree = await accessibilityTree(page);
      }
      assert.equal(tree, expected.trim());
    });
  }
});
