import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { guardedLookup, type Resolve } from './guarded-lookup.ts';
import { createPostWebhook, type PostOptions } from './post-webhook.ts';
import { RefusedTargetError } from './target.ts';

/** Starts a receiver. Resolves with its address, and with how many connections it was asked for. */
async function receiver(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const seen = { connections: 0 };
  server.on('connection', () => {
    seen.connections++;
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, seen };
}

function poster(options: Partial<PostOptions> = {}) {
  const post = createPostWebhook({ targets: 'any', ...options });
  onTestFinished(post.close);
  return (url: string, body = '{}') => post({ url, headers: { 'webhook-id': 'whd_1' }, body });
}

test('what is sent arrives as it is, over one connection', async () => {
  const got: unknown[] = [];
  const { url, seen } = await receiver(async (request, response) => {
    const { method, headers } = request;
    got.push([method, headers['webhook-id'], await text(request)]);
    response.writeHead(202).end('thanks');
  });
  const post = poster();
  const bodies = ['{"a":"数控车工"}', '{"b":1}'];
  for (const body of bodies) expect(await post(url, body)).toEqual({ arrived: true, status: 202 });
  expect(got).toEqual(bodies.map((body) => ['POST', 'whd_1', body]));
  expect(seen.connections).toBe(1);
});

test.each([300, 301, 400, 404, 410, 500])('an answer of %i is a failure', async (status) => {
  const { url } = await receiver((_, response) => {
    response.writeHead(status, { 'retry-after': '7' }).end();
  });
  expect(await poster()(url)).toEqual({ arrived: false, status, retryAfter: '7' });
});

test('a redirect is not followed', async () => {
  const other = await receiver((_, response) => void response.end());
  const { url } = await receiver(
    (_, response) => void response.writeHead(307, { location: other.url }).end(),
  );
  expect(await poster()(url)).toMatchObject({ arrived: false, status: 307 });
  expect(other.seen.connections).toBe(0);
});

test('an answer without an end is not read to its end', async () => {
  const closed = Promise.withResolvers<void>();
  const { url } = await receiver((_, response) => {
    response.on('close', closed.resolve);
    const write = () => {
      while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
      if (!response.destroyed) response.once('drain', write);
    };
    write();
  });
  expect(await poster()(url)).toEqual({ arrived: true, status: 200 });
  await closed.promise;
});

test('a receiver that does not answer is left', async () => {
  const { url } = await receiver(() => undefined);
  expect(await poster({ timeoutMilliseconds: 50 })(url)).toEqual({ arrived: false, failure: 'timeout' });
});

test('a receiver that hangs up, or is not there, is a failure of the connection', async () => {
  const { url } = await receiver((request) => void request.socket.destroy());
  expect(await poster()(url)).toEqual({ arrived: false, failure: 'connection' });
  expect(await poster()('http://127.0.0.1:1/')).toEqual({ arrived: false, failure: 'connection' });
});

test('a private address is refused before anything is sent, by whatever it is called', async () => {
  const { url, seen } = await receiver((_, response) => void response.end());
  const { port } = new URL(url);
  const post = poster({
    targets: 'public',
    resolve: (_, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  for (const host of ['127.0.0.1', '[::ffff:127.0.0.1]', '2130706433', 'innocent.example'])
    expect(await post(`https://${host}:${port}/`)).toEqual({ arrived: false, failure: 'refused_target' });
  expect(seen.connections).toBe(0);
});

const [outside, inside]: LookupAddress[] = [
  { address: '93.184.215.14', family: 4 },
  { address: '10.0.0.1', family: 4 },
];
/** Looks a name up as a connection does. */
const lookUp = (resolve: Resolve, all: boolean) =>
  new Promise((done, fail) =>
    guardedLookup(resolve)('name.example', { all }, (error, address) =>
      error ? fail(error) : done(address),
    ),
  );

test('a connection is made to the address that was checked', async () => {
  const resolve: Resolve = (_, callback) => callback(null, [outside as LookupAddress]);
  expect(await lookUp(resolve, false)).toBe('93.184.215.14');
  expect(await lookUp(resolve, true)).toEqual([outside]);
});

test('a name that leads inside is refused, also beside addresses outside and after a moment', async () => {
  const answers = [[outside], [outside, inside], [inside]] as LookupAddress[][];
  const resolve: Resolve = (_, callback) => callback(null, answers.shift() ?? []);
  expect(await lookUp(resolve, true)).toEqual([outside]);
  for (let count = 0; count < 2; count++)
    await expect(lookUp(resolve, true)).rejects.toThrow(RefusedTargetError);
  await expect(lookUp(resolve, true)).rejects.toThrow('has no address');
});
