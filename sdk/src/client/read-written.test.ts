import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFeed } from './create-feed.ts';
import { nearTo } from './testing/near-answer.ts';
import { newerAnswerOf } from './testing/newer-answer.ts';
import { pairs } from './testing/wires.ts';
import type { Validation } from './validation.ts';

describe('an answer to what was done', async () => {
  const created = (await pairs()).filter(({ name }) => name === 'jobs.create');

  test.each<Validation>(['off', 'lenient', 'strict'])(
    'is returned as it came, whatever a newer or a broken feed says, %s',
    async (validate) => {
      for (const { schema } of created) {
        const answers = fc
          .oneof(newerAnswerOf(schema), nearTo(schema))
          .filter((answer) => answer !== undefined);
        await fc.assert(
          fc.asyncProperty(answers, async (answer) => {
            const fetch = async () => Response.json(answer, { status: 201 });
            const options = { baseUrl: 'https://feed.test', key: 'sk_test', fetch, validate };
            const draft = { organizationId: 'org_1', title: '数控车工' };
            expect(await createFeed(options).jobs.create(draft)).toEqual(JSON.parse(JSON.stringify(answer)));
          }),
          { numRuns: 40 },
        );
      }
    },
  );
});
