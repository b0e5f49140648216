import { basename, dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** A place that goes against the architecture: `packages/…/file.ts:12 what is wrong`. */
type Offence = string;

/** Who may import whom; each room also itself. The test beside this file shows each arrow broken. */
const arrows: Record<string, readonly string[]> = {
  client: [],
  kit: ['client'],
  widget: ['kit', 'client'],
  'script tag': ['widget', 'kit', 'client'],
  server: ['client'],
  check: ['client'],
};

/** One door per tool: which packages, and the only files that may import them. */
const doors: readonly (readonly [tool: RegExp, door: RegExp, where: string])[] = [
  [/^idb-keyval$/, /^packages\/client\//, 'the client'],
  [
    /^@?nanostores(\/|$)/,
    /\.store\.ts$|\/kit\/store-controller\.ts$/,
    '*.store.ts and kit/store-controller.ts',
  ],
  [/^@floating-ui\//, /\/kit\/popover\.ts$/, 'kit/popover.ts'],
  [/^(kysely|libsql|pg)(\/|$)/, /^packages\/server\/src\/store\//, 'server/src/store'],
  [/^(lit|@lit)(\/|$)|^lit-/, /^packages\/widgets\//, 'the widgets'],
];

const storage = ['localStorage', 'sessionStorage', 'indexedDB'];
const dom = ['document', 'window', 'customElements', 'Element', 'HTMLElement', 'MutationObserver'];
const sql =
  /^\s*(select\s.+\sfrom|insert\s+into|delete\s+from|update\s+\w+\s+set|create\s+table)\s/is;

/** The room that a file lies in, and which of its kind it is. */
function roomOf(path: string): { room: string; name: string } {
  const [top = '', second = '', , fourth = ''] = path.split('/');
  if (top !== 'packages') return { room: top, name: top };
  if (second !== 'widgets') return { room: second, name: second };
  if (fourth === 'kit') return { room: 'kit', name: 'kit' };
  if (fourth.endsWith('.ts')) return { room: 'script tag', name: fourth };
  return { room: 'widget', name: fourth };
}

/** Where an import leads inside the repository, or undefined where it leads out of it. */
function target(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return join(dirname(path), specifier);
  const [, name, rest] = /^@earshot\/([^/]+)\/?(.*)$/.exec(specifier) ?? [];
  return name && `packages/${name}/src/${rest || 'index'}/`;
}

/** Holds one source file, named as from the repository's folder, against the architecture. */
export function offences(path: string, text: string): Offence[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const { room, name } = roomOf(path);
  const found: Offence[] = [];
  const declared = new Set<string>();

  const report = (node: ts.Node, what: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${what}`);
  };

  const holdImport = (node: ts.Node, specifier: string) => {
    for (const [tool, door, where] of doors)
      if (tool.test(specifier) && !door.test(path))
        report(node, `imports ${specifier}, which is for ${where} only`);
    const to = target(path, specifier);
    if (to === undefined) return;
    const other = roomOf(to);
    if (other.room === room && other.name === name) return;
    if (!arrows[room]?.includes(other.room))
      report(node, `imports ${specifier}: no arrow leads from ${name} to ${other.name}`);
  };

  const holdName = (node: ts.Identifier) => {
    const { text: word, parent } = node;
    const owner =
      ts.isPropertyAccessExpression(parent) && parent.name === node && parent.expression;
    const isGlobal = !owner || /^(globalThis|window|self)$/.test(owner.getText());
    if (
      !isGlobal ||
      declared.has(word) ||
      (ts.isPropertyAssignment(parent) && parent.name === node)
    )
      return;
    if (storage.includes(word) && room !== 'client')
      report(node, `uses ${word}, which is for the client only`);
    const called = owner ? parent.parent : parent;
    if (word === 'fetch' && room !== 'client' && (owner || ts.isCallExpression(called)))
      report(node, 'uses fetch, which is for the client only');
    if (dom.includes(word) && room === 'client')
      report(node, `uses ${word}: the client has no page`);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const { parent } = node;
      const isImport =
        ((ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) &&
          parent.moduleSpecifier === node) ||
        (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword);
      if (isImport) holdImport(node, node.text);
      else if (sql.test(node.text) && !path.startsWith('packages/server/src/store/'))
        report(node, 'holds SQL, which is for server/src/store only');
    }
    if (ts.isIdentifier(node)) holdName(node);
    if (
      ts.isCallExpression(node) &&
      /\bcustomElements\.define$/.test(node.expression.getText()) &&
      basename(path) !== 'define.ts'
    )
      report(node, 'registers an element, which is for define.ts only');
    ts.forEachChild(node, visit);
  };

  const declare = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isIdentifier(node.name))
      declared.add(node.name.text);
    ts.forEachChild(node, declare);
  };

  declare(file);
  visit(file);
  return found;
}
