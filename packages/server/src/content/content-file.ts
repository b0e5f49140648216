import { readFile } from 'node:fs/promises';
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { checkContent } from './check-content.js';
import type { Content } from './content.js';
import type { Finding } from './finding.js';

/** A content file after reading: content that may open, or messages that name file, line and field. */
export interface ContentFile {
  readonly file: string;
  /** The id it claims, where it can be read, in what is not quite JSON too. */
  readonly id: string | null;
  readonly content: Content | null;
  readonly messages: readonly string[];
  /** Words a later finding as this file's messages are worded. */
  readonly describe: (finding: Finding) => string;
}

/**
 * Reads one poll, board or prompt.
 * @param name what the messages call the file
 */
export async function readContentFile(
  file: string,
  name: string,
  accounts: boolean,
): Promise<ContentFile> {
  let text = '';
  const describe = (finding: Finding) => describeAt(name, text, finding);
  const failed = (messages: string[], id: string | null = null): ContentFile => ({
    file,
    id,
    content: null,
    messages,
    describe,
  });
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const cause =
      error instanceof TypeError
        ? 'its characters are not UTF-8'
        : String((error as { code?: string }).code);
    return failed([
      `${name}:1 cannot be read (${cause}). Save it as UTF-8, readable for this user.`,
    ]);
  }

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const claimed: unknown = tree && findNodeAtLocation(tree, ['id'])?.value;
  const id = typeof claimed === 'string' ? claimed : null;
  const [first] = errors;
  if (first) {
    const line = lineAt(text, first.offset);
    const code = printParseErrorCode(first.error)
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase();
    const message = `${name}:${line} is not JSON: ${code}. Look for a missing comma, quote or bracket here or just before.`;
    return failed([message], id);
  }
  const { content, findings } = checkContent(JSON.parse(text), accounts);
  return {
    file,
    id,
    content,
    messages: findings.map(describe),
    describe,
  };
}

function describeAt(name: string, text: string, { path, expected, got, advice }: Finding): string {
  const tree = parseTree(text);
  const node = tree && nearest(tree, [...path]);
  const line = lineAt(text, node?.offset ?? 0);
  const field = path.length > 0 ? ` ${path.join('.')}` : '';
  return `${name}:${line}${field}: expected ${expected}, got ${got}. ${advice}`;
}

/** The field itself, or where it is missing the closest one around it. */
function nearest(tree: Node, path: (string | number)[]): Node {
  return (
    findNodeAtLocation(tree, path) ?? (path.length > 0 ? nearest(tree, path.slice(0, -1)) : tree)
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
