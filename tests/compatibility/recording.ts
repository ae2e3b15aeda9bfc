import { createMockFeed } from '@recruitment-feed/api-mock';
import { reads, writing } from '../conformance/endpoints.ts';
import { makeKeys } from '../conformance/make-keys.ts';
import { createMaker } from '../conformance/maker.ts';
import { requestOf } from '../conformance/request-of.ts';
import type { Asking } from '../conformance/subject.ts';

/** What one route was asked and what it answered. */
export interface Recorded {
  query?: Record<string, string>;
  body?: unknown;
  answer?: unknown;
}

/** By the full name of a route, such as `jobs.list`. */
export type Recording = Record<string, Recorded>;

const now = new Date('2026-11-24T08:00:00Z');
const url = 'http://feed.test';

/** Asks today's server once by every route of the contract, with sample data. Ids are numbered, secrets blackened. */
export async function recordAnswers(): Promise<Recording> {
  const mock = await createMockFeed({ clock: now, seed: 'compatibility' });
  const keys = await makeKeys(mock.db, now);
  const read = async (asking: Asking) => {
    const response = await mock.fetch(requestOf(asking, url));
    const text = await response.text();
    if (!response.ok) throw new Error(`${asking.method ?? 'GET'} ${asking.path}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  const maker = createMaker({ keys: async () => keys, read });
  const recording: Recording = {};

  async function record(name: string, asking: Asking): Promise<void> {
    const query = Object.fromEntries(new URL(asking.path, url).searchParams);
    const { body } = asking;
    recording[name] = {
      ...(Object.keys(query).length > 0 && { query }),
      ...(body !== undefined && !(body instanceof Uint8Array) && { body }),
      answer: await read(asking),
    };
  }

  try {
    for (const [name, { query }] of reads) {
      const asking = await maker.reading(name);
      const short = `${asking.path}${asking.path.includes('?') ? '&' : '?'}limit=2`;
      await record(name, query && 'limit' in query.shape ? { ...asking, path: short } : asking);
    }
    for (const [name] of writing) {
      await record(name === 'media.create' ? 'media.upload' : name, await maker.request(name));
    }
  } finally {
    await mock.close();
  }
  return JSON.parse(
    numberIds(JSON.stringify(recording).replaceAll(/\b(sk|et|pk)_[\w-]{8,}/g, '$1_recorded')),
  );
}

/** Gives every id its number in the order of appearance, so that two recordings can be compared. */
function numberIds(text: string): string {
  const numbers = new Map<string, string>();
  return text.replaceAll(/\b([a-z]+)_[0-9a-f]{32}\b/g, (id, prefix: string) => {
    const number = numbers.get(id) ?? `${prefix}_${String(numbers.size + 1).padStart(32, '0')}`;
    numbers.set(id, number);
    return number;
  });
}
