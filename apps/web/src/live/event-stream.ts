/** One event of a stream of server-sent events. */
export interface StreamEvent {
  /** Where to go on after the connection was lost; null when the server gave none. */
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** What a block of lines between two empty ones says; null for comments alone, which only keep the connection open. */
function readBlock(block: string): StreamEvent | null {
  const fields = { id: null as string | null, event: 'message', data: [] as string[] };
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (name === 'data') fields.data.push(value);
    else if (name === 'id') fields.id = value;
    else if (name === 'event') fields.event = value;
  }
  if (fields.data.length === 0 && fields.id === null) return null;
  return { ...fields, data: fields.data.join('\n') };
}

/** The events of an answer, as they come. `EventSource` would do it, but sends no access token. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest = (rest + decoder.decode(value, { stream: true })).replace(/\r\n?/g, '\n');
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = readBlock(block);
        if (event !== null) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
