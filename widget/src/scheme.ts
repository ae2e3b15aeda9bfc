const channels = (color: string) => (color.match(/-?\d*\.?\d+(e-?\d+)?/gi) ?? []).map(Number);

/** WCAG's relative luminance of sRGB channels from 0 to 1, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(srgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = srgb.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Whether a computed colour is as light as the text of dark pages is, and no light page's: from a lightness of 60 % on.
 * Pure red, and greys that are pale on white, read better on black, and are the text of light pages all the same.
 */
export function isLightText(color: string): boolean {
  const [first = 0, ...rest] = channels(color.replace(/^color\([\w-]+/, 'color('));
  if (/^ok(lab|lch)/.test(color)) return first > 0.65;
  if (/^l(ab|ch)/.test(color)) return first > 60;
  const scale = color.startsWith('rgb') ? 255 : 1;
  return luminance([first, ...rest].slice(0, 3).map((value) => value / scale)) > 0.28;
}
