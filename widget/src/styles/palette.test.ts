import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { dark, light, pages, pairs } from './palette.ts';

describe.each([
  ['light', light, pages.light],
  ['dark', dark, pages.dark],
] as const)('in the %s scheme', (_, scheme, backgrounds) => {
  test.each(pairs)('%s on %s has a contrast of %f', (front, back, ratio) => {
    for (const background of back === 'page' ? backgrounds : [scheme[back]]) {
      expect(wcagContrast(scheme[front], background)).toBeGreaterThanOrEqual(ratio);
    }
  });
});
