import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { codesSheet } from '../codes-sheet/sheet.js';
import { sheetPolicy } from '../codes-sheet/style.js';
import { hashCode, randomCode } from '../crypto.js';
import { readJson } from '../gates/read-json.js';
import { takesEntries } from '../poll-view.js';
import { invalid, ProblemError } from '../problem.js';
import { NewCodes } from '../schemas.js';
import { needsCode } from '../store/code-rules.js';
import { findPoll, type Handler, parse } from './handler.js';

/** `POST /organise/polls/:id/codes`: told once, as JSON or, with `Accept: text/html`, as a sheet to print */
export const issueCodes: Handler = async (c, service) => {
  const { count, page } = parse(NewCodes, await readJson(c));
  const stored = await findPoll(c, service);
  const { content } = stored;
  if (!needsCode(stored)) {
    throw invalid('about.eligibility', '"code"', `"${content.about.eligibility}"`);
  }
  if (!takesEntries(stored, service.now())) {
    throw new ProblemError('closed', 'This poll has closed: a code could not be used any more.');
  }
  const codes = Array.from({ length: count }, () => inGroups(randomCode()));
  const secret = await service.store.secret();
  const hashes = await Promise.all(codes.map((code) => hashCode(secret, content.id, code)));
  const isSheet = wantsSheet(c);
  const sheet = isSheet ? await codesSheet(content, codes, page) : '';
  await service.store.addCodes(content.id, hashes);
  if (!isSheet) return c.json({ contract: 1, codes }, 201);
  c.header('Content-Security-Policy', await sheetPolicy());
  return c.html(sheet, 201);
};

/** `GET /organise/polls/:id/codes` */
export const countCodes: Handler = async (c, service) => {
  const { content } = await findPoll(c, service);
  return c.json({ contract: 1, ...(await service.store.countCodes(content.id)) });
};

function wantsSheet(c: Context): boolean {
  const supports = ['application/json', 'text/html'];
  return accepts(c, { header: 'Accept', supports, default: 'application/json' }) === 'text/html';
}

/** As it is printed: `4F7K-Q2MD-9XRA`. */
function inGroups(code: string): string {
  return (code.match(/.{4}/g) ?? []).join('-');
}
