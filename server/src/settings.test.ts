import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';
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

test('the version is that of the package', () => {
  const { version: packaged } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(version).toBe(packaged);
});
