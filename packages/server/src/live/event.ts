/** A server-sent event (WHATWG HTML), as it is sent. */
export function event(name: string, data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
