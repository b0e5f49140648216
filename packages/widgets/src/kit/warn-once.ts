const said = new Set<string>();

/** Tells the developer of a misuse, once per page. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
