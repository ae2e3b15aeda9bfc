import { decodeProtectedHeader, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { now } from '../testing/samples.ts';
import { mintCallToken } from './livekit.ts';

const liveKit = { url: 'wss://calls.example', key: 'APIx', secret: 'a secret that nobody else knows' };
const participant = { room: 'call_1', identity: 'org_1:a', name: '李老师' };

test('a token has the claims that LiveKit reads, and holds for ten minutes', async () => {
  const { token, expiresAt } = await mintCallToken(liveKit, participant, now);
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT' });
  const secret = new TextEncoder().encode(liveKit.secret);
  const { payload } = await jwtVerify(token, secret, { currentDate: now });
  const seconds = now.getTime() / 1000;
  expect(payload).toEqual({
    iss: 'APIx',
    sub: 'org_1:a',
    name: '李老师',
    nbf: seconds,
    exp: seconds + 600,
    video: { room: 'call_1', roomJoin: true, canPublish: true, canSubscribe: true },
  });
  expect(expiresAt).toBe(new Date((seconds + 600) * 1000).toISOString());
  await expect(jwtVerify(token, secret, { currentDate: new Date(expiresAt) })).rejects.toThrow('exp');
});

test('a token is of no use under another secret', async () => {
  const { token } = await mintCallToken({ ...liveKit, secret: 'another' }, participant, now);
  const verifying = jwtVerify(token, new TextEncoder().encode(liveKit.secret), { currentDate: now });
  await expect(verifying).rejects.toThrow('signature');
});
