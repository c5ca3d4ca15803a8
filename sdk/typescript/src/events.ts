/** Server-sent events. */

/** One event of a stream. */
export interface ServerSentEvent {
  event: string;
  data: string;
  id: string | undefined;
}

/** Read a stream of events; comments are left out. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let lines: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      // A carriage return at the end may be half of a line's end.
      const held = rest.endsWith("\r") ? "\r" : "";
      const parts = (held ? rest.slice(0, -1) : rest).split(/\r\n|\n|\r/);
      rest = (parts.pop() ?? "") + held;
      for (const line of parts) {
        if (line) lines.push(line);
        else {
          const event = parse(lines);
          lines = [];
          if (event) yield event;
        }
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parse(lines: readonly string[]): ServerSentEvent | undefined {
  const found: ServerSentEvent = { event: "message", data: "", id: undefined };
  const data: string[] = [];
  for (const line of lines) {
    const [, field, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === "data") data.push(value);
    else if (field === "event") found.event = value;
    else if (field === "id") found.id = value;
  }
  return data.length ? { ...found, data: data.join("\n") } : undefined;
}
