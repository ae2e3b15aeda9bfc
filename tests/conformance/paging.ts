import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { endpoints, lists, needsSecret } from './endpoints.ts';
import { createMaker } from './maker.ts';
import { cursorOf, listing } from './provocations.ts';
import type { Asking, Probe } from './subject.ts';

const Listed = z.looseObject({
  data: z.array(z.looseObject({ id: z.optional(z.string()) })),
  nextCursor: z.nullable(z.string()),
});
const maxPages = 40;
const cursorBases = endpoints.filter(([, { query }]) => cursorOf(query) !== '');
const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~%+/= é\u0000';

/** Checks that lists can be read to their end, and that only the feed writes cursors. */
export function paging(probe: Probe): void {
  const maker = createMaker(probe);

  describe('paging', () => {
    test.for(lists)('%s comes to everything once', async ([name, route], { skip }) => {
      skip(needsSecret([name, route]) && !(await probe.keys()).secret, 'needs a secret key');
      const asking = await maker.reading(name);
      const seen: string[] = [];
      let cursor: string | null = null;
      for (let pages = 0; pages < maxPages; pages++) {
        const limit = pages < 10 ? 7 : 100;
        const page: z.output<typeof Listed> = Listed.parse(await probe.read(next(asking, limit, cursor)));
        expect(page.data.length).toBeLessThanOrEqual(limit);
        seen.push(...page.data.map((item) => item.id ?? JSON.stringify(item)));
        cursor = page.nextCursor;
        if (cursor === null) break;
      }
      expect(new Set(seen).size).toBe(seen.length);
    });

    test.for(lists)(
      '%s brings a limit that is too large down to its own',
      async ([name, route], { skip }) => {
        skip(needsSecret([name, route]) && !(await probe.keys()).secret, 'needs a secret key');
        const { data } = Listed.parse(await probe.read(next(await maker.reading(name), 1e9, null)));
        expect(data.length).toBeLessThanOrEqual(100);
      },
    );

    test.for(cursorBases)(
      '%s takes no cursor of which a character is another',
      async (endpoint, { skip }) => {
        const [name, { path, query, scope }] = endpoint;
        skip(needsSecret(endpoint) && !(await probe.keys()).secret, 'needs a secret key');
        const parameter = cursorOf(query);
        const asking = await listing(endpoint, maker);
        const whole = await cursorFor(probe, scope === undefined ? path : '/v1/stream');
        const tampered = fc.oneof(
          fc
            .tuple(fc.nat(whole.length - 1), fc.constantFrom(...characters))
            .map(([at, character]) => whole.slice(0, at) + character + whole.slice(at + 1)),
          fc.nat(whole.length - 1).map((length) => whole.slice(0, length)),
          fc.string({ minLength: 1, maxLength: 8 }).map((more) => whole + more),
        );
        await fc.assert(
          fc.asyncProperty(tampered, async (cursor) => {
            if (cursor === whole || cursor === '') return;
            const separator = asking.path.includes('?') ? '&' : '?';
            const address = `${asking.path}${separator}${parameter}=${encodeURIComponent(cursor)}`;
            const { code } = await probe.problem({ ...asking, path: address });
            expect(['invalid_cursor', 'cursor_filter_mismatch'], name).toContain(code);
          }),
          { seed: 20201120, numRuns: 60 },
        );
      },
    );
  });
}

function next({ path, ...asking }: Asking, limit: number, cursor: string | null): Asking {
  const separator = path.includes('?') ? '&' : '?';
  const more = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  return { ...asking, path: `${path}${separator}limit=${limit}${more}` };
}

/** A cursor that the address takes as it stands, or would but for its filter. */
async function cursorFor(probe: Probe, path: string): Promise<string> {
  const own = path.includes('{')
    ? {}
    : await probe.read({ path: path === '/v1/stream' ? '/v1/sync' : `${path}?limit=1` });
  return typeof own.nextCursor === 'string'
    ? own.nextCursor
    : String((await probe.read({ path: '/v1/sync?limit=1' })).nextCursor);
}
