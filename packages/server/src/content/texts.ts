import { Text } from '@earshot/client/contract';
import { type Content, contents } from './content.js';

/** One text for people, with the way to it. */
export interface FoundText {
  readonly path: readonly (string | number)[];
  readonly text: Text;
}

/** Every text that people read, found by the schema, so that no field is forgotten. */
export function textsOf(content: Content): FoundText[] {
  return find(contents[content.type], content, []);
}

function find(schema: object, value: unknown, path: FoundText['path']): FoundText[] {
  if (value === undefined) return [];
  if (schema === Text) return [{ path, text: value as Text }];
  if ('wrapped' in schema) return find(schema.wrapped as object, value, path);
  if ('item' in schema) {
    const items = value as unknown[];
    return items.flatMap((item, index) => find(schema.item as object, item, [...path, index]));
  }
  if ('entries' in schema) {
    const fields = value as Record<string, unknown>;
    return Object.entries(schema.entries as Record<string, object>).flatMap(([key, inner]) =>
      find(inner, fields[key], [...path, key]),
    );
  }
  return [];
}
