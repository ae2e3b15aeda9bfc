import { expect, test } from 'vitest';
import { now } from '../testing/samples.ts';
import { createKeptAnswers, type KeptAnswer } from './kept-answers.ts';

const answer = (text: string, bytes = 10): KeptAnswer => ({
  etag: `W/"${text}"`,
  cacheControl: 'public',
  next: undefined,
  body: Buffer.alloc(bytes, text),
});

function open() {
  let version: number | undefined = 1;
  let time = now;
  const answers = createKeptAnswers(
    () => version,
    () => time,
  );
  return {
    answers,
    write: (next: number | undefined) => {
      version = next;
    },
    wait: (milliseconds: number) => {
      time = new Date(time.getTime() + milliseconds);
    },
  };
}

test('keeps an answer until something is written', () => {
  const { answers, write } = open();
  answers.keep('/v1/jobs', answer('a'), answers.version());
  expect(answers.find('/v1/jobs')).toEqual(answer('a'));
  expect(answers.find('/v1/jobs?limit=1')).toBeUndefined();
  write(2);
  expect(answers.find('/v1/jobs')).toBeUndefined();
});

test('does not keep what was made while something was written', () => {
  const { answers, write } = open();
  const madeAt = answers.version();
  write(2);
  answers.keep('/v1/jobs', answer('a'), madeAt);
  expect(answers.find('/v1/jobs')).toBeUndefined();
});

test('keeps nothing while it is not told of writes', () => {
  const { answers, write } = open();
  answers.keep('/v1/jobs', answer('a'), answers.version());
  write(undefined);
  expect(answers.find('/v1/jobs')).toBeUndefined();
  answers.keep('/v1/jobs', answer('b'), answers.version());
  expect(answers.find('/v1/jobs')).toBeUndefined();
  // The same number as before: what happened in between is not known.
  write(1);
  expect(answers.find('/v1/jobs')).toBeUndefined();
});

test('keeps an answer for a minute at most', () => {
  const { answers, wait } = open();
  answers.keep('/v1/jobs', answer('a'), answers.version());
  wait(59_999);
  expect(answers.find('/v1/jobs')).toBeDefined();
  wait(1);
  expect(answers.find('/v1/jobs')).toBeUndefined();
});

test('forgets what was asked for longest ago where there is too much', () => {
  const { answers } = open();
  for (let page = 0; page < 5; page++)
    answers.keep(`/v1/jobs?cursor=${page}`, answer('a', 10 * 1024 * 1024), answers.version());
  expect([0, 1, 2, 3, 4].map((page) => answers.find(`/v1/jobs?cursor=${page}`) !== undefined)).toEqual([
    ...[false, false, true, true, true],
  ]);
});

test('reads a number once until something is written', async () => {
  const { answers, write } = open();
  let number = 0;
  const read = async () => ++number;
  expect([await answers.untilWritten('n', read), await answers.untilWritten('n', read)]).toEqual([1, 1]);
  write(2);
  expect(await answers.untilWritten('n', read)).toBe(2);
  // Written while it was read: true for this answer, and for no later one.
  write(3);
  const late = async () => {
    write(4);
    return read();
  };
  expect(await answers.untilWritten('n', late)).toBe(3);
  expect(await answers.untilWritten('n', read)).toBe(4);
  write(undefined);
  expect([await answers.untilWritten('n', read), await answers.untilWritten('n', read)]).toEqual([5, 6]);
});
