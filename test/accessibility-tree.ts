import type { Page } from 'playwright-core';

interface Value {
  readonly value?: string | number | boolean;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** What can be acted on, what holds it together, and what speaks. */
const telling = [
  'region',
  'heading',
  'form',
  'group',
  'radio',
  'checkbox',
  'textbox',
  'searchbox',
  'combobox',
  'button',
  'link',
  'alert',
  'status',
  'table',
  'columnheader',
];

/**
 * What a browser tells assistive technology of a widget's controls, as an outline: role, name, value, description in
 * brackets, states. The answers of a group stand in alphabetical order, for people see them in an order of chance.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const { region, byId } = await readTree(page);
  return region ? outline(region, byId).join('\n') : '';
}

/** The same of the group in which a person marks options: lists and their items too, everything in its order. */
export async function groupTree(page: Page): Promise<string> {
  const { nodes, byId } = await readTree(page);
  const group = nodes.find(({ role }) => role?.value === 'group');
  return group
    ? outline(group, byId, [...telling, 'list', 'listitem', 'spinbutton']).join('\n')
    : '';
}

/** The same of one list or table, by its name: items and rows in their words. */
export async function partTree(page: Page, role: 'list' | 'table', name: string): Promise<string> {
  const { nodes, byId } = await readTree(page);
  const part = nodes.find((node) => node.role?.value === role && node.name?.value === name);
  return part ? outline(part, byId, ['list', 'listitem', 'table', 'row']).join('\n') : '';
}

/** What the one live region of a page says. */
export async function heard(page: Page): Promise<string> {
  const { nodes, byId } = await readTree(page);
  const status = nodes.find(({ role }) => role?.value === 'status');
  return status ? textIn(status, byId) : 'nothing listens';
}

async function readTree(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: Node[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const region = nodes.find(({ role }) => role?.value === 'region');
  return { nodes, byId, region };
}

const childrenOf = ({ childIds = [] }: Node, byId: Map<string, Node>): Node[] =>
  childIds.flatMap((id) => byId.get(id) ?? []);

function textIn(node: Node, byId: Map<string, Node>): string {
  if (node.role?.value === 'StaticText') return String(node.name?.value);
  return childrenOf(node, byId)
    .map((child) => textIn(child, byId).trim())
    .filter(Boolean)
    .join(' ');
}

function outline(node: Node, byId: Map<string, Node>, roles = telling): string[] {
  const children = childrenOf(node, byId).map((child) => outline(child, byId, roles));
  const role = String(node.role?.value);
  if (node.ignored || !roles.includes(role)) return children.flat();
  const sorted = role === 'group' && roles === telling ? children.sort() : children;
  const said =
    role === 'listitem'
      ? ` ${textIn(node, byId)}`
      : role === 'row'
        ? cellsIn(node, byId)
        : sayings(node);
  return [`${role}${said}`, ...sorted.flat().map((line) => `  ${line}`)];
}

/** The cells of a row, each with its role where it heads others. */
function cellsIn(row: Node, byId: Map<string, Node>): string {
  return childrenOf(row, byId)
    .filter(({ ignored }) => !ignored)
    .map((cell) => {
      const role = String(cell.role?.value);
      return ` ${/header$/.test(role) ? `${role} ` : ''}"${textIn(cell, byId)}"`;
    })
    .join('');
}

function sayings({ role, name, value, description, properties = [] }: Node): string {
  const state = (wanted: string) =>
    String(properties.find((property) => property.name === wanted)?.value.value ?? 'none');
  return [
    name?.value && `"${name.value}"`,
    role?.value === 'spinbutton' && `= ${value?.value}`,
    description?.value && `(${description.value})`,
    state('checked') === 'true' && 'checked',
    { true: 'open', false: 'closed' }[state('expanded')],
    state('invalid') === 'true' && 'invalid',
    state('disabled') === 'true' && 'disabled',
    state('focused') === 'true' && '← focus',
  ]
    .filter(Boolean)
    .map((part) => ` ${part}`)
    .join('');
}
