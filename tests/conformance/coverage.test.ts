import { problemCodes } from '@recruitment-feed/sdk/contract';
import { expect, test } from 'vitest';
import { reads, writing } from './endpoints.ts';
import { pictureProvocations } from './pictures.ts';
import { outOfReach, provocations } from './provocations.ts';
import { offences, samples } from './samples.ts';

// What a route lacks otherwise is found by its own tests: without a sample each of them fails and says so.

test('every code of the contract is provoked, or said to be out of reach; 405 has a test of its own', () => {
  const provoked = new Set([
    ...[provocations, pictureProvocations, outOfReach].flatMap((codes) => Object.keys(codes)),
    'method_not_allowed',
  ]);
  expect([...provoked].sort()).toEqual([...problemCodes].sort());
});

test('every sample and every offence is of a route of the contract', () => {
  const names = [...reads, ...writing].map(([name]) => name);
  for (const name of [...Object.keys(samples), ...Object.keys(offences)]) expect(names).toContain(name);
});
