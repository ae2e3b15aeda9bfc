import { reasonKinds } from '@recruitment-feed/sdk/match';
import { expect, test } from 'vitest';
import { hasCorpus } from './corpus-posting.ts';
import { measureJudge, pairs } from './measure-judge.ts';

const all = [...pairs.own, ...pairs.corpus];

test('four hundred pairs and more stand only once, half of them on the corpus', () => {
  const keys = all.map(({ profile, head, text }) => `${profile} ${head} ${text}`);
  expect(keys.length).toBeGreaterThanOrEqual(400);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(pairs.corpus.length / all.length).toBeGreaterThan(0.45);
  expect(pairs.corpus.length / all.length).toBeLessThan(0.55);
});

test('labels on the corpus hold none of its text', () => {
  expect(pairs.corpus.filter(({ text }) => text !== '')).toEqual([]);
});

test('every kind of reason is labelled ten times or more', () => {
  const labelled = (kind: string) =>
    all.filter(({ expected }) => [...expected].some((one) => one.startsWith(kind)));
  expect(reasonKinds.filter((kind) => labelled(kind).length < 10)).toEqual([]);
});

test.skipIf(!hasCorpus)('precision and recall of reasons stay above 95 %', () => {
  const { rows } = measureJudge();
  const figures = rows.filter(({ metric }) => metric.startsWith('all reasons'));
  expect(figures.filter(({ value }) => value < 95)).toEqual([]);
});
