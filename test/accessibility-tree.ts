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
  'button',
  'link',
  'alert',
  'status',
  'table',
  'columnheader',
];

/**
 * What a browser tells assistive technology of a widget's controls, as an outline: role, name, description in brackets,
 * states. The answers of a group stand in alphabetical order, for people see them in an order of chance.
 */
export async function accessibilityTree(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: Node[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const region = nodes.find(({ role }) => role?.value === 'region');
  return region ? outline(region, byId).join('\n') : '';
}

function outline(node: Node, byId: Map<string, Node>): string[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? [outline(child, byId)] : [];
  });
  const role = String(node.role?.value);
  if (node.ignored || !telling.includes(role)) return children.flat();
  const sorted = role === 'group' ? children.sort() : children;
  return [`${role}${sayings(node)}`, ...sorted.flat().map((line) => `  ${line}`)];
}

function sayings({ name, description, properties = [] }: Node): string {
  const state = (wanted: string) =>
    String(properties.find((property) => property.name === wanted)?.value.value ?? 'none');
  return [
    name?.value && `"${name.value}"`,
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
