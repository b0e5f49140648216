import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invitationLink } from './link.js';

const page = 'https://www.brookford.example/mill-lane';

test('the link is the page with a bare marker, whoever passes it on', () => {
  assert.equal(invitationLink(page), `${page}#invited`);
});

test('where I was on the page does not go along', () => {
  assert.equal(invitationLink(`${page}#earshot-code=ABCD-EFGH`), `${page}#invited`);
  assert.equal(invitationLink(`${page}#invited`), `${page}#invited`);
});

test('what a newsletter added to follow me is left out', () => {
  const followed = `${page}?utm_source=news&UTM_Campaign=x&fbclid=1&gclid=2&gbraid=3&msclkid=4&mc_eid=me&_gl=5`;
  assert.equal(invitationLink(followed), `${page}#invited`);
});

test('what the page needs stays, letter by letter', () => {
  assert.equal(
    invitationLink(`${page}?id=7&q=a%20b&utm_medium=mail&tag=x+y&lang`),
    `${page}?id=7&q=a%20b&tag=x+y&lang#invited`,
  );
});

test('a name that only looks like one that follows people stays', () => {
  assert.equal(invitationLink(`${page}?clid=1&autm_x=2`), `${page}?clid=1&autm_x=2#invited`);
  assert.equal(invitationLink(`${page}?club=1`), `${page}?club=1#invited`);
});

test('a page that says what its address is goes by that', () => {
  assert.equal(
    invitationLink(`${page}?session=secret`, 'https://www.brookford.example/lane?utm_source=x'),
    'https://www.brookford.example/lane#invited',
  );
});

test('an address that leads nowhere is not believed', () => {
  for (const canonical of [
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'https://[',
  ])
    assert.equal(invitationLink(page, canonical), `${page}#invited`);
});

test('a name and a password in the address are not passed on', () => {
  assert.equal(
    invitationLink('https://ann:secret@www.brookford.example/mill-lane'),
    `${page}#invited`,
  );
});
