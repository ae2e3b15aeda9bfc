import {
  buildPostingIndex,
  comparePostingIndexes,
  decodePostingIndex,
  encodePostingDelta,
  encodePostingIndex,
  lookup,
  mergePostingIndex,
  postingIdentity,
  postingKey,
} from '@recruitment-feed/sdk/posting';
import type { Row } from '../bench.ts';
import { createRandom, type Random } from '../shared/random.ts';
import { drawAddress } from './addresses.ts';
import { medianTime, rounded } from './medians.ts';

const postings = 100_000;
const foreigners = 10_000_000;
const sample = 20_000;
const changed = 2_000;
const subject = 'recruitment feed';

const atMost = (metric: string, value: number, bound: number, unit: string): Row => ({
  ...{ subject, metric, value: rounded(value), unit },
  ...{ target: `<= ${bound}`, ok: value <= bound },
});
const plain = (metric: string, value: number, unit: string, whose = subject): Row => ({
  ...{ subject: whose, metric, value: rounded(value), unit },
});
const nameOf = (address: string) => postingIdentity(address) ?? '';

/** The feed's postings: each identity with its key, in the order of the index, as a store would keep them. */
function makeFeed(random: Random): { identities: Set<string>; addresses: string[] } {
  const identities = new Set<string>();
  const addresses: string[] = [];
  while (identities.size < postings) {
    const address = drawAddress(random, 'own');
    const known = identities.size;
    if (identities.add(nameOf(address)).size > known) addresses.push(address);
  }
  return { identities, addresses };
}

/** What the index of 100,000 postings weighs, how fast it answers, and whether it ever names a posting that is not there. */
export function measureIdentity(): Row[] {
  const random = createRandom(2020_11_20);
  const { identities, addresses } = makeFeed(random);
  const keys = [...identities].map((identity) => postingKey(identity));
  const index = buildPostingIndex(keys);
  const bytes = encodePostingIndex(index);
  const received = decodePostingIndex(bytes);
  const arrived = Array.from({ length: changed }, () => postingKey(nameOf(drawAddress(random, 'foreign'))));
  const day = buildPostingIndex([...keys.slice(changed), ...arrived]);
  const delta = comparePostingIndexes(index, day);

  // Half of what is looked up is there.
  const asked = Array.from({ length: sample }, (_, at) =>
    at % 2 ? drawAddress(random, 'foreign') : random.one(addresses),
  );
  const names = asked.map(nameOf);
  const set = new Set(identities);
  const each = (run: (text: string) => unknown, texts: readonly string[]) =>
    (medianTime(() => texts.forEach(run)) / sample) * 1000;
  const metric = { name: 'a lookup by identity, hashed', url: 'a lookup by address, read, hashed' };
  const wire = `bytes to send for 100,000 postings`;
  return [
    atMost('memory of 100,000 postings', index.keys.byteLength / 1000, 800, 'kB'),
    atMost(wire, bytes.length / 1000, 350, 'kB'),
    plain(
      wire,
      [...identities].reduce((sum, name) => sum + name.length + 3, 0) / 1000,
      'kB',
      'JSON of identities',
    ),
    plain(
      'bytes to send for 2,000 that came and 2,000 that went',
      encodePostingDelta(delta).length / 1000,
      'kB',
    ),
    atMost(
      metric.name,
      each((name) => lookup(index, postingKey(name)), names),
      2,
      'µs',
    ),
    plain(
      metric.name,
      each((name) => set.has(name), names),
      'µs',
      'Set of strings hashed before',
    ),
    atMost(
      metric.url,
      each((url) => lookup(index, postingKey(nameOf(url))), asked),
      2,
      'µs',
    ),
    plain(
      'reading an address with new URL() alone',
      each((url) => new URL(url).href, asked),
      'µs',
      'the platform',
    ),
    plain(
      'build',
      medianTime(() => buildPostingIndex(keys)),
      'ms',
    ),
    plain(
      'merge 2,000 that came and 2,000 that went',
      medianTime(() => mergePostingIndex(index, delta)),
      'ms',
    ),
    plain(
      'encode',
      medianTime(() => encodePostingIndex(index)),
      'ms',
    ),
    plain(
      'decode',
      medianTime(() => decodePostingIndex(bytes)),
      'ms',
    ),
    ...measureForeigners(random, { identities, index, received }),
  ];
}

/** Asks for postings that the feed does not have, and counts what the index takes them for before and after the check. */
function measureForeigners(
  random: Random,
  {
    identities,
    index,
    received,
  }: { identities: ReadonlySet<string> } & Record<'index' | 'received', ReturnType<typeof buildPostingIndex>>,
): Row[] {
  const byKey = Map.groupBy(identities, (identity) => lookup(received, postingKey(identity)));
  const hits = { kept: 0, sent: 0, confirmed: 0 };
  for (let asked = 0; asked < foreigners; asked += 1) {
    const name = nameOf(drawAddress(random, 'foreign'));
    const key = postingKey(name);
    if (lookup(index, key) >= 0) hits.kept += 1;
    const at = lookup(received, key);
    if (at < 0) continue;
    hits.sent += 1;
    if (byKey.get(at)?.includes(name)) hits.confirmed += 1;
  }
  const metric = 'false hits in 10 million foreign addresses';
  return [
    plain(`${metric}, 53 bits, unconfirmed`, hits.kept, 'hits'),
    plain(`${metric}, 40 bits, unconfirmed`, hits.sent, 'hits'),
    atMost(`${metric}, confirmed`, hits.confirmed, 0, 'hits'),
  ];
}
