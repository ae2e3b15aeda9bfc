/** WCAG's relative luminance of sRGB from 0 to 1, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/**
 * Whether a computed colour is as light as the text of dark pages is, and no light page's: from a lightness of 60 % on.
 * Pure red, and greys that are pale on white, read better on black, and are the text of light pages all the same.
 */
export function isLightText(color: string): boolean {
  // By no method of arrays: it runs by itself, and what fails on a page that has its own would be an error of that page.
  const [first, second, third] =
    color.replace(/^color\([\w-]+/, 'color(').match(/-?\d*\.?\d+(e-?\d+)?/gi) ?? [];
  if (/^ok(lab|lch)/.test(color)) return Number(first) > 0.65;
  if (/^l(ab|ch)/.test(color)) return Number(first) > 60;
  const scale = color.startsWith('rgb') ? 255 : 1;
  const light = (channel = '0') => linear(Number(channel) / scale);
  return 0.2126 * light(first) + 0.7152 * light(second) + 0.0722 * light(third) > 0.28;
}
