/** One line of the log. It never holds an address, a key, an id, a query or text: routes appear as their pattern. */
export interface LogEntry {
  /** ISO 8601. */
  readonly time: string;
  readonly level: 'info' | 'error';
  readonly method: string;
  /** As in the route table, such as `/polls/:id/vote`; `unknown` for everything else. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** With an unexpected failure: its kind and where it happened, without its message, which may quote data. */
  readonly error?: string;
}

/** An error without what it says. */
export function nameError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code = '' } = error as { code?: unknown };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [`${error.name} ${String(code)}`.trim(), ...frames.slice(0, 5)].join('\n');
}
