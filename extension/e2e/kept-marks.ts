import type { Page, Worker } from 'playwright-core';

/** Returns the marks as they are kept, by their postings' titles, as a worker or page of the extension reads them. */
export function keptMarks(inside: Page | Worker): Promise<Record<string, string[]>> {
  const read = () =>
    new Promise<Record<string, string[]>>((resolve) => {
      const opening = indexedDB.open('profile');
      opening.onsuccess = () => {
        const reading = opening.result.transaction('marks').objectStore('marks').getAll();
        reading.onsuccess = () => {
          opening.result.close();
          resolve(
            Object.fromEntries(reading.result.map(({ title, times }) => [title, Object.keys(times).sort()])),
          );
        };
      };
    });
  return 'workers' in inside ? inside.evaluate(read) : inside.evaluate(read);
}
