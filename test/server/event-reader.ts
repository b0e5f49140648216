/** One server-sent event. */
export interface ServerEvent {
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** Reads server-sent events as a browser does, one after the other. */
export function readEvents(response: Response) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  /** The next block of lines, or `undefined` when the stream has ended. */
  const nextBlock = async (): Promise<string | undefined> => {
    while (!text.includes('\n\n')) {
      const { value, done } = await reader.read();
      if (done) return undefined;
      text += value;
    }
    const [block = '', ...rest] = text.split('\n\n');
    text = rest.join('\n\n');
    return block;
  };
  return {
    nextBlock,
    /** The next event that says something of the poll: neither a hint for browsers nor a sign of life. */
    async next(): Promise<ServerEvent | undefined> {
      const block = await nextBlock();
      if (block === undefined) return undefined;
      const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (event === undefined || data === undefined || event === 'alive') return this.next();
      return { event, data: JSON.parse(data) as ServerEvent['data'] };
    },
    close: () => reader.cancel(),
  };
}
