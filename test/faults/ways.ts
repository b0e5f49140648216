import { problem } from './bench.js';
import type { Fault, MadeUp } from './fault.js';

/** A page where JSON is expected. */
export const webPage = (status: number): MadeUp => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: '<h1>Hello</h1>',
});

/** The ways in which an act does not get through at first, by their rows: each is tried again by itself. */
export const ways: readonly [what: string, fault: Omit<Fault, 'on'>][] = [
  ['1: the connection drops before it arrives', { answer: 'drop' }],
  ['2: the connection drops after it was recorded', { answer: 'drop', commits: true }],
  ['3: no answer comes', { answer: 'silence', commits: true }],
  ['4: the answer never ends', { answer: 'drip', commits: true }],
  ['5: the server fails', { answer: { status: 500 } }],
  ['6: a web page comes with 502', { answer: webPage(502) }],
  ['8: it is being worked on already', { commits: true, answer: problem(409, 'in-flight') }],
  ['15: a web page comes with 200', { commits: true, answer: webPage(200) }],
  ['16: half a receipt comes', { commits: true, answer: { status: 200, body: '{"contract":1,' } }],
  ['17: a receipt of nothing comes', { commits: true, answer: { status: 200, body: 'null' } }],
];
