import type { MirroredObject, MirrorStore } from '@recruitment-feed/sdk';
import { expect } from 'vitest';
import type { Subject } from './subject.ts';

/** What the readers of a store were shown over time. */
export interface Sightings {
  /** How often somebody looked. */
  looks: number;
  /** The revisions of each object in the order in which they came to be seen. */
  revisions: Map<string, number[]>;
  /** The revision of each object that they saw last. */
  shown: Map<string, number>;
}

/** Looks at what readers see after every call to a store, however often it is opened. */
export function watch(subject: Subject, look: (seen: MirroredObject[]) => void = () => {}) {
  const sightings: Sightings = { looks: 0, revisions: new Map(), shown: new Map() };

  async function lookOnce() {
    const seen = await subject.shown();
    sightings.looks += 1;
    for (const { id, rev } of seen) {
      if (sightings.shown.get(id) === rev) continue;
      sightings.revisions.set(id, [...(sightings.revisions.get(id) ?? []), rev]);
    }
    sightings.shown = new Map(seen.map(({ id, rev }) => [id, rev]));
    look(seen);
  }

  const looking =
    <Given extends unknown[]>(call: (...given: Given) => Promise<void>) =>
    async (...given: Given) => {
      await call(...given);
      await lookOnce();
    };

  async function open(): Promise<MirrorStore> {
    const store = await subject.open();
    return {
      cursor: () => store.cursor(),
      apply: looking(store.apply),
      beginReload: looking(store.beginReload),
      stage: looking(store.stage),
      finishReload: looking(store.finishReload),
    };
  }
  return { sightings, open };
}

/** Expects that nothing was shown twice or out of order, and that what is shown at last is what the feed holds. */
export async function expectWholeCopy(
  subject: Subject,
  { revisions }: Sightings,
  held: object[],
): Promise<void> {
  const byId = (list: object[]) => new Map(list.map((one) => [Object(one).id as string, one]));
  const shown = await subject.shown();
  expect(byId(shown.map(({ object }) => object))).toEqual(byId(held));
  for (const [id, seen] of revisions) {
    const once = [...new Set(seen)].sort((a, b) => a - b);
    expect({ id, seen }).toEqual({ id, seen: once });
  }
  for (const { id, rev } of shown) expect({ id, last: revisions.get(id)?.at(-1) }).toEqual({ id, last: rev });
}
