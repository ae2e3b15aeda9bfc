import type { ProblemCode, QuerySchema } from '@recruitment-feed/sdk/contract';
import * as z from 'zod/mini';
import { type Endpoint, fill } from './endpoints.ts';
import type { Maker, Sample } from './making.ts';
import { pictureProvocations, pictureQuery } from './pictures.ts';
import { offences } from './samples.ts';
import { type Asking, allowedOrigin, type Keys, type Probe } from './subject.ts';

/** What a provocation works with. */
export interface Tools {
  maker: Maker;
  probe: Probe;
  keys: Keys;
}
type Provoke = (endpoint: Endpoint, tools: Tools) => Asking | Promise<Asking>;

/** Codes that no request from outside can earn at will, and where they are tested instead. */
export const outOfReach: Partial<Record<ProblemCode, string>> = {
  internal: 'is a fault of the server',
  unavailable: 'takes a server that is stopping or without its database',
  rate_limited: 'takes more requests than is polite; the server tests it with a clock of its own',
  cursor_expired: 'takes a cursor of 30 days ago; the server tests it with a clock of its own',
  calls_not_configured: 'depends on whether the feed has a media server',
  range_not_satisfiable: 'is about files, whose parts have a test of their own',
  idempotency_in_progress: 'takes two requests at one instant; what holds of them is tested by itself',
};

/** Which key a provocation takes besides none. */
export const keyFor: Partial<Record<ProblemCode, keyof Keys>> = {
  publishable_key_forbidden: 'publishable',
  insufficient_scope: 'powerless',
  origin_not_allowed: 'bound',
};

/** For each code the request that earns it. */
export const provocations: Partial<Record<ProblemCode, Provoke>> = {
  unknown_parameter: (endpoint, tools) => asked(blank(endpoint, tools), 'nonsense', '1'),
  invalid_parameter: (endpoint, tools) => wrongValues(endpoint, tools)[0] ?? blank(endpoint, tools),
  invalid_key: (endpoint, tools) => ({ ...blank(endpoint, tools), key: 'pk_nonsense' }),
  secret_key_in_url: (endpoint, tools) => asked(blank(endpoint, tools), 'key', 'sk_nonsense'),
  origin_not_allowed: (endpoint, { keys, ...tools }) => ({
    ...withHeaders(blank(endpoint, { keys, ...tools }), { origin: `${allowedOrigin}.evil.example` }),
    key: keys.bound,
  }),
  missing_key: (endpoint, tools) => ({ ...blank(endpoint, tools), key: undefined }),
  publishable_key_forbidden: (endpoint, tools) => ({
    ...blank(endpoint, tools),
    key: tools.keys.publishable,
  }),
  insufficient_scope: (endpoint, tools) => ({ ...blank(endpoint, tools), key: tools.keys.powerless }),
  invalid_request: (endpoint, tools) =>
    endpoint[1].body
      ? { ...blank(endpoint, tools), body: '{"half":' }
      : withHeaders(blank(endpoint, tools), { 'idempotency-key': 'two words' }),
  payload_too_large: (endpoint, tools) => ({
    ...blank(endpoint, tools),
    body: { title: 'x'.repeat(1024 * 1024) },
  }),
  unsupported_media_type: (endpoint, tools) => ({
    ...withHeaders(blank(endpoint, tools), { 'content-type': 'text/plain' }),
    body: '{}',
  }),
  validation_failed: async ([name], { maker }) => {
    const request = await maker.request(name);
    return { ...request, body: { ...(request.body as object), nonsense: true } };
  },
  idempotency_key_missing: async ([name], { maker }) => without(await maker.request(name), 'idempotency-key'),
  idempotency_key_reused: async ([name], { maker, probe }) => {
    const taken = { 'idempotency-key': crypto.randomUUID() };
    await probe.read(withHeaders(await maker.request('organizations.create'), taken));
    return withHeaders(await maker.request(name), taken);
  },
  precondition_required: async ([name], { maker }) => without(await maker.request(name), 'if-match'),
  precondition_failed: async ([name], { maker }) =>
    withHeaders(await maker.request(name), { 'if-match': '"999999"' }),
  not_found: async ([name, route], { maker, keys }) =>
    route.method === 'GET'
      ? {
          path: name === 'stream.open' ? `${route.path}?eventId=evt_nobody` : fill(route.path),
          key: route.scope && keys.secret,
        }
      : { ...(await maker.request(name)), path: fill(route.path) },
  deleted: async ([name, route], { maker, keys }) => {
    if (name === 'stream.open') {
      const on = await maker.perform('events.create');
      await maker.perform('events.delete', { on });
      return { path: `${route.path}?eventId=${on.id}` };
    }
    const [resource] = name.split('.');
    const on = await maker.perform(`${resource}.create`);
    await maker.perform(`${resource}.delete`, { on });
    if (route.method === 'GET')
      return { path: fill(route.path, { id: on.id ?? '' }), key: route.scope && keys.secret };
    return maker.request(name, { ...(await maker.sample(name)), on });
  },
  invalid_state_transition: (endpoint, tools) => offend(endpoint, 'invalid_state_transition', tools),
  event_over: (endpoint, tools) => offend(endpoint, 'event_over', tools),
  still_referenced: (endpoint, tools) => offend(endpoint, 'still_referenced', tools),
  already_exists: (endpoint, tools) => offend(endpoint, 'already_exists', tools),
  limit_reached: (endpoint, tools) => offend(endpoint, 'limit_reached', tools),
  invalid_cursor: async (endpoint, tools) =>
    endpoint[1].method !== 'GET'
      ? offend(endpoint, 'invalid_cursor', tools)
      : asked(await listing(endpoint, tools.maker), cursorOf(endpoint[1].query), 'nonsense'),
  cursor_filter_mismatch: async (endpoint, tools) => {
    const { probe, maker } = tools;
    if (endpoint[1].method !== 'GET') return offend(endpoint, 'cursor_filter_mismatch', tools);
    const other = await probe.read({ path: '/v1/sync?collections=posts&limit=1' });
    return asked(await listing(endpoint, maker), cursorOf(endpoint[1].query), String(other.nextCursor));
  },
};

/** Returns what earns a code of an endpoint; undefined where nothing is known to. */
export function provocationOf(endpoint: Endpoint, code: ProblemCode): Provoke | undefined {
  const ofPicture = endpoint[0] === 'media.create' ? pictureProvocations[code] : undefined;
  return ofPicture ? (_, { maker }) => ofPicture(maker) : provocations[code];
}

/** A request that is right in everything but what it is about, which does not exist. */
function blank([name, { method, path, body, scope }]: Endpoint, { keys }: Tools): Asking {
  const query = name === 'media.create' ? `?${new URLSearchParams(pictureQuery)}` : '';
  return {
    method,
    path: fill(path) + query,
    key: scope && keys.secret,
    headers: method === 'GET' ? {} : { 'idempotency-key': crypto.randomUUID(), 'if-match': '"1"' },
    ...(body ? { body: {} } : {}),
  };
}

/** A request for each parameter of an endpoint that can be wrong: by its value, or by standing twice. */
export function wrongValues(endpoint: Endpoint, tools: Tools): (Asking & { parameter: string })[] {
  return Object.entries(endpoint[1].query?.shape ?? {}).flatMap(([parameter, schema]) => {
    const request = asked(blank(endpoint, tools), parameter, 'nonsense');
    const mayRepeat = z.safeParse(schema, []).success;
    if (!mayRepeat) return [{ ...asked(request, parameter, 'nonsense'), parameter }];
    return z.safeParse(schema, ['nonsense']).success ? [] : [{ ...request, parameter }];
  });
}

/** A request of an endpoint that pages, without a cursor. */
export async function listing([name, { path }]: Endpoint, maker: Maker): Promise<Asking> {
  return name === 'stream.open' ? { path } : maker.reading(name);
}

/** The parameter in which an endpoint takes a cursor. */
export function cursorOf(query: QuerySchema | undefined): string {
  return ['cursor', 'since', 'lastEventId'].find((name) => query && name in query.shape) ?? '';
}

/** Does what the sample does, and asks for it once more; or what the table of offences says. */
async function offend([name]: Endpoint, code: ProblemCode, { maker, probe }: Tools): Promise<Asking> {
  const offence = offences[name]?.[code];
  if (offence) return maker.request(name, await offence(maker, probe));
  const sample: Sample = await maker.sample(name);
  const on = await maker.perform(name, sample);
  return maker.request(name, { ...sample, on });
}

function asked(asking: Asking, parameter: string, value: string): Asking {
  const separator = asking.path.includes('?') ? '&' : '?';
  return { ...asking, path: `${asking.path}${separator}${parameter}=${encodeURIComponent(value)}` };
}

function withHeaders(asking: Asking, headers: Record<string, string>): Asking {
  return { ...asking, headers: { ...asking.headers, ...headers } };
}

function without(asking: Asking, header: string): Asking {
  const headers = Object.entries(asking.headers ?? {}).filter(([name]) => name !== header);
  return { ...asking, headers: Object.fromEntries(headers) };
}
