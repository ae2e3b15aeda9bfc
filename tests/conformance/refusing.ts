import { type ProblemCode, problemsOf } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import { endpoints, needsSecret } from './endpoints.ts';
import { createMaker } from './maker.ts';
import { keyFor, outOfReach, provocationOf, type Tools, wrongValues } from './provocations.ts';
import type { Probe } from './subject.ts';

/** Codes that can be earned without a key, on any feed. */
const withoutKey: readonly ProblemCode[] = [
  'unknown_parameter',
  'invalid_parameter',
  'invalid_key',
  'secret_key_in_url',
  'missing_key',
  'invalid_cursor',
  'cursor_filter_mismatch',
];
const refusals = endpoints.flatMap((endpoint) =>
  problemsOf(endpoint[1])
    .filter((code) => outOfReach[code] === undefined)
    .map((code) => ({ name: endpoint[0], endpoint, code })),
);

/** Provokes every code of every endpoint, and checks that it comes in its form. */
export function refusing(probe: Probe): void {
  const maker = createMaker(probe);
  const toolsOf = async (): Promise<Tools> => ({ maker, probe, keys: await probe.keys() });

  describe('refusing', () => {
    test.for(refusals)('$name refuses with $code', async ({ endpoint, code }, { skip }) => {
      const tools = await toolsOf();
      const isReachable = !code.includes('cursor') || !needsSecret(endpoint);
      const anyway =
        (withoutKey.includes(code) && isReachable) ||
        (code === 'not_found' && endpoint[1].scope === undefined);
      const key = keyFor[code] ?? (anyway ? undefined : 'secret');
      skip(key !== undefined && tools.keys[key] === undefined, `needs a ${key} key`);
      const provoke = provocationOf(endpoint, code);
      if (!provoke) throw new Error(`${code} needs a provocation in tests/conformance/provocations.ts.`);
      const problem = await probe.problem(await provoke(endpoint, tools));
      expect(problem.code).toBe(code);
      const { method } = endpoint[1];
      if (code === 'unknown_parameter') expect(problem.errors).toMatchObject([{ parameter: 'nonsense' }]);
      const pointer = endpoint[1].body ? '/nonsense' : '/organizationId';
      if (code === 'validation_failed')
        expect(problem.errors).toContainEqual(expect.objectContaining({ pointer }));
      if (code === 'insufficient_scope') expect(problem.requiredScopes).toEqual([endpoint[1].scope]);
      if (code === 'precondition_failed') expect(method).not.toBe('GET');
    });

    const asking = endpoints.filter(([, { query }]) => query !== undefined);
    test.for(asking)('%s names each parameter whose value is wrong', async (endpoint, { skip }) => {
      const tools = await toolsOf();
      skip(endpoint[1].scope !== undefined && !tools.keys.secret, 'needs a secret key');
      for (const { parameter, ...request } of wrongValues(endpoint, tools)) {
        const problem = await probe.problem(request);
        expect(problem).toMatchObject({ code: 'invalid_parameter', errors: [{ parameter }] });
      }
    });

    test('answers 404 at an address that it does not have', async () => {
      expect((await probe.problem({ path: '/v1/nothing' })).code).toBe('not_found');
    });
  });
}
