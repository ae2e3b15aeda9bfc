import { expect, test } from 'vitest';
import { formatter } from './formatter.ts';

test('makes a formatter once for each kind, language and way of writing', () => {
  const whole = { maximumFractionDigits: 0 };
  const first = formatter(Intl.NumberFormat, 'en', whole);
  expect(formatter(Intl.NumberFormat, 'en', { ...whole })).toBe(first);
  expect(formatter(Intl.NumberFormat, 'zh-CN', whole)).not.toBe(first);
  expect(formatter(Intl.NumberFormat, 'en', { maximumFractionDigits: 1 }).format(1.25)).toBe('1.3');
  expect(formatter(Intl.NumberFormat, 'en', whole).format(1.25)).toBe('1');
});

test('keeps nothing of what a browser refuses', () => {
  const refuse = () => formatter(Intl.NumberFormat, 'en', { style: 'currency', currency: 'gold coins' });
  expect(refuse).toThrow(RangeError);
  expect(refuse).toThrow(RangeError);
});
