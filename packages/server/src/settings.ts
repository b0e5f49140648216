import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A mistake of the person who starts the server; the message says what to do, in plain words. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/** Everything that is set from outside. */
export interface ServerSettings {
  readonly port: number;
  readonly host: string | undefined;
  readonly database: string;
  readonly content: string;
  readonly organiserToken: string | undefined;
  readonly origins: readonly string[];
  readonly proxyHops: number;
}

const demoContent = fileURLToPath(new URL('../../../examples/content', import.meta.url));

/** Reads the environment. @throws OperatorError */
export function readSettings(env: NodeJS.ProcessEnv): ServerSettings {
  const content = env['EARSHOT_CONTENT'] || demoContent;
  if (!existsSync(content)) {
    throw new OperatorError(
      `The content folder ${relative('.', content)} is not there. ` +
        'Make it and put a poll into it, or set EARSHOT_CONTENT to another folder.',
    );
  }
  return {
    port: wholeNumber('PORT', env['PORT'], 4000, 65_535),
    host: env['HOST'] || undefined,
    database: env['EARSHOT_DB'] || './data/earshot.db',
    content,
    organiserToken: organiserToken(env['EARSHOT_ORGANISER_TOKEN']),
    origins: origins(env['EARSHOT_ORIGINS']),
    proxyHops: wholeNumber('EARSHOT_PROXY_HOPS', env['EARSHOT_PROXY_HOPS'], 0, 10),
  };
}

function wholeNumber(name: string, value: string | undefined, normally: number, most: number) {
  if (!value) return normally;
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= most) return number;
  throw new OperatorError(
    `${name} is "${value}": expected a whole number from 0 to ${most}, such as ${name}=${normally}.`,
  );
}

function organiserToken(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (/^\S{20,}$/.test(value)) return value;
  throw new OperatorError(
    'EARSHOT_ORGANISER_TOKEN is too easy to guess: expected 20 characters or more, without spaces. ' +
      'This makes one: node -p "crypto.randomUUID()"',
  );
}

function origins(value: string | undefined): string[] {
  const listed = value?.split(/[\s,]+/).filter(Boolean) ?? [];
  for (const origin of listed) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    throw new OperatorError(
      `EARSHOT_ORIGINS holds "${origin}": expected scheme and host without a path or a slash at the end, ` +
        'such as https://www.brookford.example, with commas in between.',
    );
  }
  return listed;
}
