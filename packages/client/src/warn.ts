const said = new Set<string>();

/** Tells the page's developer something on the console, once per page. */
export function warnOnce(message: string, by = 'earshot'): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[${by}] ${message}`);
}
