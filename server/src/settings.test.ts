import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLiveKit, readSettings } from './settings.ts';
import { version } from './version.ts';

test('a flag precedes a variable, which precedes the default', () => {
  expect(readSettings(['port'], {}, {})).toEqual({ port: 8787 });
  expect(readSettings(['port'], {}, { PORT: '90' })).toEqual({ port: 90 });
  expect(readSettings(['port'], { port: '91' }, { PORT: '90' })).toEqual({ port: 91 });
  expect(readSettings(['port'], {}, { PORT: '' })).toEqual({ port: 8787 });
});

test('a wrong variable is named, a wrong empty flag too', () => {
  expect(() => readSettings(['port'], {}, { PORT: 'x' })).toThrow(
    'PORT is a number from 0 to 65535, not "x".',
  );
  expect(() => readSettings(['data'], { data: '' }, {})).toThrow('--data names a folder');
});

test('a media server is named whole or not at all, and its secret is never told', () => {
  const prefix = 'RECRUITMENT_FEED_LIVEKIT';
  const env = { [`${prefix}_URL`]: 'wss://a.example', [`${prefix}_KEY`]: 'k', [`${prefix}_SECRET`]: 'hush' };
  expect(readLiveKit({}, {})).toBeUndefined();
  expect(readLiveKit({ 'livekit-key': 'other' }, env)).toEqual({
    url: 'wss://a.example',
    key: 'other',
    secret: 'hush',
  });
  for (const name of Object.keys(env))
    expect(() => readLiveKit({}, { ...env, [name]: '' })).toThrow(`Calls need ${name} too.`);
  expect(() => readLiveKit({}, { ...env, [`${prefix}_URL`]: 'calls.example' })).toThrow(
    'RECRUITMENT_FEED_LIVEKIT_URL is like wss://calls.example.com',
  );
});

test('the version is that of the package', () => {
  const { version: packaged } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(version).toBe(packaged);
});
