import { expect, test } from 'vitest';
import { createLookup } from './lookup.ts';

function aLookup(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>) {
  const asked: string[] = [];
  const clock = { now: 0 };
  let drawn = 0;
  const lookup = createLookup({
    read: (ids) => {
      asked.push(ids.join(' '));
      return read(ids);
    },
    now: () => clock.now,
    maxAge: 1000,
    changed: () => {
      drawn += 1;
    },
  });
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { lookup, asked, clock, settled, drawn: () => drawn };
}
const upperCase = async (ids: readonly string[]) =>
  new Map(ids.filter((id) => id !== 'x').map((id) => [id, id.toUpperCase()]));

test('asks once for all that is wanted at the same time, and tells when it is there', async () => {
  const { lookup, asked, settled, drawn } = aLookup(upperCase);
  expect([lookup.get('a'), lookup.get('b'), lookup.get('a')]).toEqual([undefined, undefined, undefined]);
  await settled();
  expect([lookup.get('a'), lookup.get('b')]).toEqual(['A', 'B']);
  expect([asked, drawn()]).toEqual([['a b'], 1]);
});

test('tells what does not exist from what is not known yet', async () => {
  const { lookup, settled } = aLookup(upperCase);
  expect(lookup.get('x')).toBeUndefined();
  await settled();
  expect(lookup.get('x')).toBeNull();
});

test('asks again for what has become old, and keeps it until the answer', async () => {
  const { lookup, asked, clock, settled } = aLookup(upperCase);
  lookup.get('a');
  await settled();
  clock.now = 1000;
  expect(lookup.get('a')).toBe('A');
  await settled();
  expect(asked).toEqual(['a', 'a']);
});

test('does not ask on and on while the feed is away', async () => {
  const { lookup, asked, clock, settled, drawn } = aLookup(() => Promise.reject(new Error('away')));
  for (let draw = 0; draw < 5; draw += 1) {
    lookup.get('a');
    await settled();
  }
  expect([asked, drawn()]).toEqual([['a'], 0]);
  clock.now = 1000;
  lookup.get('a');
  await settled();
  expect(asked).toHaveLength(2);
});
