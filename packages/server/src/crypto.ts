/** Crockford's base 32: no I, L, O or U, so that a code can be read out on the phone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{5}/g) ?? [];
  return groups.map((group) => alphabet[parseInt(group, 2)]).join('');
}

async function hash(text: string): Promise<string> {
  const bytes = await digest(text);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What is stored in place of a participant's key; it differs per poll, so that votes cannot be joined. */
export function hashParticipant(poll: string, identity: string): Promise<string> {
  return hash(`participant:${poll}:${identity}`);
}

/** The receipt code of a key: the same for every act, so that no replay has to store it. */
export async function receiptOf(poll: string, key: string): Promise<string> {
  return base32(await digest(`receipt:${poll}:${key}`)).slice(0, 12);
}

/** What is stored in place of a receipt; letters that are easily mixed up count as one. */
export function hashReceipt(poll: string, receipt: string): Promise<string> {
  const code = receipt
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return hash(`held:${poll}:${code}`);
}

/** Tells payloads apart without keeping them; mixed with the key, so that nobody can guess the vote from it. */
export function fingerprint(key: string, payload: unknown): Promise<string> {
  return hash(`payload:${key}:${JSON.stringify(payload)}`);
}

/** An id that nobody can guess: 130 bits. */
export function randomId(): string {
  return base32(crypto.getRandomValues(new Uint8Array(17))).slice(0, 26);
}
