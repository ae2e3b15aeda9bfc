/**
 * Runs in a page of the extension: puts every object of a snapshot into one store of IndexedDB, as it comes. Less than
 * this no copy of the feed can do.
 */
export async function copyPlainly(feed: string): Promise<number> {
  const atOnce = 1000;
  const begun = performance.now();
  const opening = indexedDB.open('plain', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('objects', { keyPath: 'id' });
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const collections = 'collections=jobs&collections=organizations&collections=cooperations';
  const snapshot = await (await fetch(`${feed}/v1/snapshots/latest?${collections}`)).json();
  for (const { url } of snapshot.parts) {
    const { body } = await fetch(new URL(url, feed));
    if (body === null) throw new Error('A part of the snapshot is empty.');
    const reader = body
      .pipeThrough(new DecompressionStream('gzip'))
      .pipeThrough(new TextDecoderStream())
      .getReader();
    let [rest, lines]: [string, string[]] = ['', []];
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const parts = (rest + read.value).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
      while (lines.length >= atOnce) await put(lines.splice(0, atOnce));
    }
    await put([...lines, rest].filter(Boolean));
    lines = [];
  }
  opening.result.close();
  return performance.now() - begun;

  async function put(texts: readonly string[]): Promise<void> {
    const transaction = opening.result.transaction('objects', 'readwrite');
    for (const text of texts) transaction.objectStore('objects').put(JSON.parse(text));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }
}
