import { expect, test } from 'vitest';
import { isLightText } from './scheme.ts';

test.each([
  'rgb(230, 232, 234)',
  'rgba(255, 255, 255, 0.87)',
  'oklch(0.9 0.02 200)',
  'lab(92 0 0)',
  'color(srgb 0.9 0.9 0.9)',
  'color(display-p3 1 1 1)',
  'rgb(153, 153, 153)',
  'rgb(255, 140, 0)',
  'oklch(0.7 0.1 200)',
])('takes %s for the text of a dark page', (color) => {
  expect(isLightText(color)).toBe(true);
});

test.each([
  'rgb(0, 0, 0)',
  'rgb(51, 51, 51)',
  'rgb(102, 102, 102)',
  'rgb(31, 78, 121)',
  'rgb(255, 0, 0)',
  'color(srgb 1 0 0)',
  'lab(54 81 70)',
  'oklch(0.63 0.26 29)',
  'rgb(128, 128, 128)',
  'oklch(0.3 0.02 200)',
  'lab(20 0 0)',
  'color(srgb 0.2 0.2 0.2)',
  '',
])('takes %s for the text of a light page', (color) => {
  expect(isLightText(color)).toBe(false);
});
