import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { endpoints, filePaths, fill, needsSecret, reads, writing } from './endpoints.ts';
import { createMaker } from './maker.ts';
import type { Probe } from './subject.ts';

const byPath = [
  ...[...Map.groupBy(endpoints, ([, { path }]) => path)].map(([path, at]) => ({
    path,
    methods: at.flatMap(([, { method }]) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
  })),
  ...filePaths.map((path) => ({ path, methods: ['GET', 'HEAD'] })),
];

/** Checks what every endpoint answers to a request that is right. */
export function answering(probe: Probe): void {
  const maker = createMaker(probe);
  const needsKey = (key: string | undefined) => key === undefined;

  describe('reading', () => {
    test.for(reads)('%s answers in the shape of the contract', async ([name, route], { skip }) => {
      skip(needsSecret([name, route]) && needsKey((await probe.keys()).secret), 'needs a secret key');
      const response = await probe.send(await maker.reading(name));
      const body = await response.json();
      expect(response.status, JSON.stringify(body)).toBe(200);
      z.parse(route.returns, body);
      const caching = response.headers.get('cache-control') ?? '';
      if (route.scope) expect(caching).toBe('private, no-store');
      else expect(caching).toMatch(/^(public|no-store)/);
      if (route.query && 'cursor' in route.query.shape && body.nextCursor)
        expect(response.headers.get('link')).toMatch(/^<\/v1\/.*cursor=.*>; rel="next"$/);
    });

    test.for(reads)('%s answers 304 to whoever holds the answer', async ([name, route], { skip }) => {
      skip(needsSecret([name, route]) && needsKey((await probe.keys()).secret), 'needs a secret key');
      const asking = await maker.reading(name);
      const first = await probe.send(asking);
      const etag = first.headers.get('etag');
      skip(etag === null, 'is never kept');
      for (const held of [`${etag}`, `"other", ${etag}`, '*']) {
        const again = await probe.send({ ...asking, headers: { 'if-none-match': held } });
        expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
        expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
      }
    });

    test.for(reads)('%s answers HEAD as GET, without the body', async ([name, route], { skip }) => {
      skip(needsSecret([name, route]) && needsKey((await probe.keys()).secret), 'needs a secret key');
      const asking = await maker.reading(name);
      const [head, get] = [await probe.send({ ...asking, method: 'HEAD' }), await probe.send(asking)];
      expect([head.status, await head.text()]).toEqual([200, '']);
      for (const header of ['etag', 'content-type', 'cache-control', 'link'])
        expect(head.headers.get(header), header).toBe(get.headers.get(header));
    });
  });

  describe('methods', () => {
    test.for(byPath)('$path refuses others and says which it has', async ({ path, methods }) => {
      for (const method of [
        'PURGE',
        'PROPFIND',
        ...['PUT', 'PATCH', 'DELETE', 'POST'].filter((m) => !methods.includes(m)),
      ]) {
        const refused = await probe.send({ method, path: fill(path) });
        expect([method, refused.status]).toEqual([method, 405]);
        expect(refused.headers.get('allow')?.split(', ').sort()).toEqual([...methods, 'OPTIONS'].sort());
      }
    });

    test.for(byPath)('$path lets every page ask first', async ({ path, methods }) => {
      const headers = {
        origin: 'https://page.example',
        'access-control-request-method': methods[0] ?? 'GET',
        'access-control-request-headers': 'authorization, content-type, idempotency-key, if-match',
      };
      const answer = await probe.send({ method: 'OPTIONS', path: fill(path), headers });
      expect(answer.status).toBe(204);
      for (const method of methods)
        expect(answer.headers.get('access-control-allow-methods')?.split(/, ?/)).toContain(method);
      for (const name of ['authorization', 'idempotency-key', 'if-match'])
        expect(answer.headers.get('access-control-allow-headers')?.toLowerCase()).toContain(name);
      expect(Number(answer.headers.get('access-control-max-age'))).toBeGreaterThan(0);
    });
  });

  describe('writing', () => {
    test.for(writing)(
      '%s does it, and answers in the shape of the contract',
      async ([name, route], { skip }) => {
        const { secret } = await probe.keys();
        skip(needsKey(secret), 'needs a secret key');
        const asking = await maker.request(name);
        const response = await probe.send(asking);
        const text = await response.text();
        expect(response.status, text).toBe(route.status);
        expect(response.headers.get('cache-control')).toMatch(/no-store/);
        if (!route.returns) return expect(text).toBe('');
        const { id, rev } = z.parse(
          z.looseObject({ id: z.optional(z.string()), rev: z.optional(z.int()) }),
          z.parse(route.returns, JSON.parse(text)),
        );
        if (rev !== undefined) expect(response.headers.get('etag')).toBe(`"${rev}"`);
        if (route.status !== 201 || id === undefined) return;
        expect(response.headers.get('location')).toBe(`${route.location ?? asking.path}/${id}`);
      },
    );

    const posts = writing.filter(([, { method }]) => method === 'POST');
    test.for(posts)('%s does once what is asked twice', async ([name, route], { skip }) => {
      skip(needsKey((await probe.keys()).secret), 'needs a secret key');
      const asking = await maker.request(name);
      // At one instant the second may be told to come again; whatever is done is done once.
      const together = await Promise.all([probe.send(asking), probe.send(asking)]);
      for (const { status } of together) expect([route.status, 409]).toContain(status);
      const [again, once] = [await probe.send(asking), together.find(({ status }) => status !== 409)];
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([route.status, 'true']);
      expect(await again.text()).toBe(await once?.text());
    });

    const changing = writing.filter(([, { returns, path }]) => returns && path.includes('{id}'));
    test.for(changing)('%s can be read back', async ([name, route], { skip }) => {
      const secret = (await probe.keys()).secret;
      skip(needsKey(secret), 'needs a secret key');
      const single = reads.find(([, { path }]) => path.includes('{id}') && route.path.startsWith(path));
      const asking = await maker.request(name);
      const path = single && asking.path.split('/').slice(0, single[1].path.split('/').length).join('/');
      skip(path === undefined, 'is read by no route');
      const written = z.parse(z.looseObject({}), await probe.read(asking));
      const found = await probe.read({ path: path ?? '', key: single?.[1].scope && secret });
      // What was written may say more to whoever wrote it.
      if (written.id === found.id) expect(written).toMatchObject(found);
    });

    const removing = writing.filter(([, { method }]) => method === 'DELETE');
    test.for(removing)('%s leaves a grave that says so', async ([name, route], { skip }) => {
      const secret = (await probe.keys()).secret;
      skip(needsKey(secret), 'needs a secret key');
      const single = reads.find(([, { path }]) => path === route.path);
      skip(single === undefined, 'is read by no route');
      const asking = await maker.request(name);
      await probe.read(asking);
      const expected = single?.[1].errors.includes('deleted') ? 'deleted' : 'not_found';
      const looking = { path: asking.path, key: single?.[1].scope && secret };
      const left = await probe.send(looking);
      // A place in an order that is kept is an empty one.
      if (left.ok) expect(await left.json()).toMatchObject({ deleted: true });
      else expect((await probe.problem(looking)).code).toBe(expected);
    });
  });
}
