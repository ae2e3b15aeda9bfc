import type { Route, WriteRoute } from '@recruitment-feed/sdk/contract';
import * as z from 'zod/mini';
import { fill, makerOf, reads, writing } from './endpoints.ts';
import type { Maker, Sample } from './making.ts';
import { samples } from './samples.ts';
import type { Probe } from './subject.ts';

const Made = z.looseObject({ id: z.optional(z.string()), rev: z.optional(z.int()) });

/** Thrown where a route has no sample and can be given none by itself: it belongs into `samples.ts`. */
class SampleMissingError extends Error {
  override readonly name = 'SampleMissingError';
  readonly code = 'sample_missing';
}

export function createMaker({ keys, read }: Pick<Probe, 'keys' | 'read'>): Maker {
  const organizations = new Map<string, Promise<string>>();
  const organization = (kind: string) => {
    const made =
      organizations.get(kind) ??
      maker.sample('organizations.create').then(async ({ body }) => {
        const sample = { body: { ...z.parse(z.looseObject({}), body), kind } };
        return (await maker.perform('organizations.create', sample)).id ?? '';
      });
    organizations.set(kind, made);
    return made;
  };

  const maker: Maker = {
    enterprise: () => organization('enterprise'),
    college: () => organization('college'),
    perform: async (name, sample) => Made.parse(await read(await maker.request(name, sample))),
    async request(name, given) {
      const route = find(writing, name);
      const { on, params, query, body } = given ?? (await maker.sample(name));
      const path = fill(route.path, {
        ...(on?.id === undefined ? {} : parameterOf(route, on.id)),
        ...params,
      });
      return {
        method: route.method,
        path: query ? `${path}?${new URLSearchParams(query)}` : path,
        key: (await keys()).secret,
        headers: headersFor(route, on),
        ...(body === undefined ? {} : { body }),
      };
    },
    async sample(name) {
      const known = samples[name];
      if (known) return known(maker);
      const route = find(writing, name);
      const source = makerOf(route.path);
      if (!source || (route.body && route.method !== 'PATCH'))
        throw new SampleMissingError(`${name} needs a sample in tests/conformance/samples.ts.`);
      const created = await maker.sample(source.create[0]);
      const on = await maker.perform(source.create[0], created);
      return {
        on,
        ...(created.params ? { params: created.params } : {}),
        ...(route.body ? { body: patchOf(route, created.body) } : {}),
      };
    },
    async reading(name) {
      const route = find(reads, name);
      const { params = {}, query } = await readingSample(route, name);
      const path = fill(route.path, params);
      return {
        path: query ? `${path}?${new URLSearchParams(query)}` : path,
        ...(route.scope ? { key: (await keys()).secret } : {}),
      };
    },
  };

  async function readingSample(route: Route, name: string): Promise<Sample> {
    const known = samples[name];
    if (known) return known(maker);
    if (!route.path.includes('{')) return {};
    const beside = writing.find(([, { path, status }]) => status === 201 && path === route.path);
    if (beside) return { params: (await maker.sample(beside[0])).params ?? {} };
    const listed = reads.find(([, { path }]) => `${path}/{id}` === route.path);
    if (listed && !route.scope) {
      const [{ id } = { id: '' }] = Listed.parse(await read({ path: `${listed[1].path}?limit=1` })).data;
      return { params: { id } };
    }
    const source = makerOf(route.path);
    if (!source) throw new SampleMissingError(`${name} needs a sample in tests/conformance/samples.ts.`);
    const created = await maker.sample(source.create[0]);
    const { id = '' } = await maker.perform(source.create[0], created);
    return { params: { ...created.params, [source.parameter]: id } };
  }
  return maker;
}

const Listed = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });

function find<R>(all: readonly (readonly [string, R])[], name: string): R {
  const found = all.find(([known]) => known === name);
  if (!found) throw new SampleMissingError(`The contract has no ${name}.`);
  return found[1];
}

function parameterOf({ path }: WriteRoute, id: string): Record<string, string> {
  return { [makerOf(path)?.parameter ?? 'id']: id };
}

function headersFor({ method, requires }: WriteRoute, on: Sample['on']): Record<string, string> {
  return {
    ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
    ...(requires.includes('if-match') ? { 'if-match': `"${on?.rev ?? 0}"` } : {}),
  };
}

/** Says again what an object was made with, as far as it may change. */
function patchOf({ body }: WriteRoute, created: unknown): Record<string, unknown> {
  const fields = Object.entries(z.parse(z.looseObject({}), created));
  return Object.fromEntries(
    fields.filter(([name]) => body !== undefined && 'shape' in body && Object.hasOwn(body.shape, name)),
  );
}
