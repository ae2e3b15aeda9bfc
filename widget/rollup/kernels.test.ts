import { expect, test } from 'vitest';
import { faultOf } from './kernels.ts';

test.each([
  'class A { #a = 1; static b = this; c() { return this.#a ?? b?.c?.(...[1]) } }',
  'async () => { a ??= await import("./b.js"); }',
])('reads %s', async (code) => {
  expect(await faultOf(code)).toBeUndefined();
});

test.each([
  ['class A { #a() {} b() { return this.#a(); } }', '#a() {'],
  ['class A { static { a(); } }', 'static {'],
  ['const a = /(?<=b)c/;', '(?<=b)c'],
  ['a?.b(...c, d);', 'Chromium before 91 fails at a?.b(...c, d)'],
  ['a?.b.c(1)(...d, 2).e;', 'Chromium before 91'],
])('refuses %s', async (code, why) => {
  await expect(faultOf(code)).resolves.toMatch(why);
});

test('refuses what cannot be brought down', async () => {
  await expect(faultOf('await a;')).rejects.toThrow('Top-level await');
});
