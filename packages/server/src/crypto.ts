/** Crockford's base 32: no I, L, O or U, so that a code can be read out on the phone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const encode = (text: string) => new TextEncoder().encode(text);

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', encode(text)));
}

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{5}/g) ?? [];
  return groups.map((group) => alphabet[parseInt(group, 2)]).join('');
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** HMAC-SHA-256 in hexadecimal: without the server's secret nobody can try out whose hash it is. */
async function keyedHash(secret: string, text: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encode(secret), algorithm, false, ['sign']);
  return hexadecimal(new Uint8Array(await crypto.subtle.sign('HMAC', key, encode(text))));
}

/** What is stored in place of a key or an account's name; it differs per poll, board and prompt, so that acts cannot be joined. */
export function hashParticipant(
  secret: string,
  resource: string,
  identity: string,
): Promise<string> {
  return keyedHash(secret, `participant:${resource}:${identity}`);
}

/** The receipt code of a key, and of the account that used it: the same for every act, so that no replay has to store it. */
export async function receiptOf(resource: string, key: string, account = ''): Promise<string> {
  return base32(await digest(`receipt:${resource}:${key}:${account}`)).slice(0, 12);
}

/** A receipt or a code as it was made, however it was typed: letters that are easily mixed up count as one. */
const asMade = (typed: string) =>
  typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');

/** What is stored in place of a receipt. */
export function hashReceipt(secret: string, resource: string, receipt: string): Promise<string> {
  return keyedHash(secret, `held:${resource}:${asMade(receipt)}`);
}

/** A single-use code: 60 bits, 12 characters. */
export function randomCode(): string {
  return base32(crypto.getRandomValues(new Uint8Array(8))).slice(0, 12);
}

/** What is stored in place of a single-use code. */
export function hashCode(secret: string, poll: string, code: string): Promise<string> {
  return keyedHash(secret, `code:${poll}:${asMade(code)}`);
}

/** The mark of a published ballot: whoever has the key finds it, and nobody finds the key from it. */
export async function markOf(poll: string, key: string, account = ''): Promise<string> {
  return base32(await digest(`mark:${poll}:${key}:${account}`)).slice(0, 12);
}

/** The key of a participant whose ballot the organiser enters: the same for a retry, and nobody else can make it. */
export async function enteredKey(secret: string, poll: string, act: string): Promise<string> {
  return (await keyedHash(secret, `entered:${poll}:${act}`)).slice(0, 32);
}

/** Tells payloads apart without keeping them; mixed with the key, so that nobody can guess the vote from it. */
export async function fingerprint(key: string, payload: unknown): Promise<string> {
  return hexadecimal(await digest(`payload:${key}:${JSON.stringify(payload)}`));
}

/** Under what a session of the moderation pages is known, in place of the id in its cookie. */
export async function hashSession(id: string): Promise<string> {
  return hexadecimal(await digest(`session:${id}`));
}

/** An id that nobody can guess: 130 bits. */
export function randomId(): string {
  return base32(crypto.getRandomValues(new Uint8Array(17))).slice(0, 26);
}
