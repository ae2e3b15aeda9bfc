import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFeed } from '@recruitment-feed/sdk';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import sdk from '../../sdk/package.json' with { type: 'json' };
import { validate } from '../../sdk/src/client/validation.ts';
import { reads, writing } from '../conformance/endpoints.ts';
import { type Recording, recordAnswers } from './recording.ts';
import { currentShapes, readShapes, type Shapes, writeShapes } from './shapes.ts';
import { versions } from './versions.ts';
import { misfits, writeWireTypes } from './wire-types.ts';

let [today, shapes] = [{} as Recording, {} as Shapes];
beforeAll(async () => {
  [today, shapes] = await Promise.all([recordAnswers(), currentShapes()]);
});

test('this version is recorded; if not: npm run record', () => {
  expect(versions.map(({ name }) => name)).toContain(`v${sdk.version}`);
});

test('every route that returns something is recorded', () => {
  const answered = Object.entries(today).flatMap(([name, { answer }]) => (answer === undefined ? [] : name));
  expect(answered.sort()).toEqual(Object.keys(shapes).sort());
});

test('shapes are read as they were written', () => {
  expect(readShapes(writeShapes(shapes))).toEqual(shapes);
});

describe.each(versions)('$name', ({ answers, shapes: expected, types }) => {
  test('code written with its types compiles with what is told and taken today', () => {
    expect(misfits(types)).toEqual([]);
  });

  test.each(['strict', 'lenient'] as const)("today's client takes what its server answered, %s", (mode) => {
    for (const [name, { answer }] of Object.entries(answers)) {
      const shape = shapes[name];
      if (answer === undefined) expect(shape, name).toBeUndefined();
      else
        expect({ name, ...validate(shape ?? 'boolean', answer, mode) }).toEqual({
          name,
          ok: true,
          value: answer,
        });
    }
  });

  test.each(reads)("today's client returns what its server answered to %s", async (name, { path }) => {
    const { answer, query } = answers[name] ?? {};
    if (answer === undefined) return;
    const fetch = async () => Response.json(answer);
    const feed = createFeed({ baseUrl: 'https://feed.test', key: 'sk_test', fetch, validate: 'strict' });
    const [resource = '', verb = ''] = name.split('.');
    const ids = [...path.matchAll(/\{/g)].map(() => 'id');
    const returned = await Reflect.get(Reflect.get(feed, resource), verb)(...ids, ...(query ? [query] : []));
    expect(returned).toMatchObject(Object(answer));
    expect(returned.skipped ?? []).toEqual([]);
  });

  test("its client takes what today's server answers", () => {
    for (const [name, shape] of Object.entries(expected)) {
      const { answer } = today[name] ?? {};
      expect({ name, ...validate(shape, answer, 'lenient') }).toEqual({ name, ok: true, value: answer });
    }
  });

  test.each(writing)("today's server takes what its client sent to %s", (name, { method, body, query }) => {
    const sent = answers[name === 'media.create' ? 'media.upload' : name];
    // A merge patch has some of the fields only.
    const schema = method === 'PATCH' && body && 'shape' in body ? z.partial(body as z.ZodMiniObject) : body;
    if (sent?.body !== undefined) expect(z.safeParse(schema ?? z.never(), sent.body).error).toBeUndefined();
    expect(Object.keys(query?.shape ?? {})).toEqual(expect.arrayContaining(Object.keys(sent?.query ?? {})));
  });

  test.each(reads)("today's server knows what its client asked %s for", (name, { query }) => {
    const asked = Object.keys(answers[name]?.query ?? {});
    expect(Object.keys(query?.shape ?? {})).toEqual(expect.arrayContaining(asked));
  });
});

describe('types of an older version', () => {
  const types = writeWireTypes();
  const [, titleOfJob = ''] = /export type (Job = \{.*? title: )string/.exec(types) ?? [];
  const older = (from: string, to: string) => {
    expect(types).toContain(from);
    const file = join(mkdtempSync(join(tmpdir(), 'types-')), 'types.d.ts');
    writeFileSync(file, types.replace(from, to));
    return misfits(file);
  };

  test('misfit where a field that they promise is another one now', () => {
    expect(older(`${titleOfJob}string`, `${titleOfJob}number`).join()).toContain("'title' are incompatible");
  });

  test('misfit where their closed set has grown', () => {
    expect(older('status: "open" | "closed"', 'status: "open"').join()).toContain('"closed"');
  });

  test('misfit where what they leave out has to be handed in', () => {
    const draft = 'export type CohortDraft = { major:';
    expect(older(draft, `${draft.slice(0, -1)}?:`).join()).toContain('major');
  });

  test('fit where something is told besides', () => {
    expect(
      older(
        'export type Health = { [x: string]: unknown; status: Open<"failing" | "ok"',
        'export type Health = { [x: string]: unknown; status: Open<"ok"',
      ),
    ).toEqual([]);
  });
});
