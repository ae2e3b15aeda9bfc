import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../contract/problem.ts';
import { readProblem } from './read-problem.ts';

const problem = {
  type: 'https://feed.test/problems/invalid_parameter',
  title: 'A parameter cannot be read',
  status: 400,
  code: 'invalid_parameter',
  detail: 'limit must be a number.',
  requestId: 'req_1',
  errors: [{ parameter: 'limit', detail: 'expected number' }],
};

test('reads a problem whole, with what a newer server adds', () => {
  const newer = { ...problem, mood: 'sorry' };
  expect(readProblem(JSON.stringify(newer), 400)).toEqual(newer);
});

test('passes over parts of the wrong type', () => {
  const odd = { ...problem, detail: 7, requestId: [], errors: [null, 'text', { detail: 'kept' }] };
  expect(readProblem(JSON.stringify(odd), 400)).toMatchObject({
    code: 'invalid_parameter',
    detail: undefined,
    requestId: undefined,
    errors: [{ detail: 'kept' }],
  });
});

test.each(['', '<html>', '[]', 'null', '"text"', '{"code":"not_found"}', '{"title":"No","code":404}'])(
  'takes %j for no problem',
  (text) => {
    expect(readProblem(text, 404)).toBeUndefined();
  },
);

test('gives nothing that the contract would not call a problem', () => {
  fc.assert(
    fc.property(fc.json(), fc.record({ code: fc.string(), title: fc.string() }), (text, required) => {
      const read = readProblem(JSON.stringify({ ...Object(JSON.parse(text)), ...required }), 500);
      expect(Problem.safeParse({ ...read, type: 'about:blank', instance: undefined }).success).toBe(true);
    }),
  );
});
