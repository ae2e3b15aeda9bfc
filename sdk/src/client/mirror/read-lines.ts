/** Above any object that a feed holds; what goes on beyond it is no list of objects. */
const maxLineLength = 4 * 1024 * 1024;

/** Reads lines of UTF-8 text as they come; empty ones are left out. */
export async function* readLines(
  body: ReadableStream<BufferSource>,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body.getReader();
  let rest = '';
  try {
    for (let isDone = false; !isDone; ) {
      const { done, value } = await reader.read();
      isDone = done;
      const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      if (rest.length > maxLineLength) throw new RangeError(`A line exceeds ${maxLineLength} characters.`);
      yield* lines.filter((line) => line !== '');
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
