import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWords } from '@earshot/client/words';
import { invitation as english } from '@earshot/client/words/en/invitation';
import { sayInvitation } from './message.js';

const prompt = {
  question: 'Who else should we ask about Mill Lane?',
  invitation: {
    en: 'The council is asking about Mill Lane.',
    cy: "Mae'r cyngor yn gofyn am Lôn y Felin.",
  },
};

test('an invitation says what is asked, and that nobody has to answer', () => {
  assert.equal(
    sayInvitation(prompt, english, 'en'),
    'The council is asking about Mill Lane.\nYou might like a say. You don’t have to.',
  );
});

test('all of it is in the language that was chosen', async () => {
  const welsh = await loadWords('cy', 'invitation');
  assert.ok(welsh);
  assert.equal(
    sayInvitation(prompt, welsh, 'cy'),
    "Mae'r cyngor yn gofyn am Lôn y Felin.\nEfallai yr hoffech gael dweud eich dweud. Does dim rhaid i chi.",
  );
});

test('a back end that has no words for it invites with its question', () => {
  assert.equal(
    sayInvitation({ question: prompt.question }, english, 'en'),
    'Who else should we ask about Mill Lane?\nYou might like a say. You don’t have to.',
  );
});
