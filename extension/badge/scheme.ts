/**
 * Returns what tells whether an element lies on a dark ground; a page that paints none has the window's white or black.
 * What was seen of an element is kept: to be asked for many at once, before anything is written, and then thrown away.
 */
export function createGround(window: Window): (element: Element) => boolean {
  const seen = new Map<Element, boolean>();
  return function isDark(element: Element): boolean {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const luminance = luminanceOf(window.getComputedStyle(element).backgroundColor);
    const { parentElement } = element;
    let dark = luminance !== undefined && luminance < 0.5;
    if (luminance === undefined) dark = parentElement ? isDark(parentElement) : isWindowDark(window);
    seen.set(element, dark);
    return dark;
  };
}

function isWindowDark(window: Window): boolean {
  const { colorScheme } = window.getComputedStyle(window.document.documentElement);
  return colorScheme.includes('dark') && window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** The perceived lightness of a computed colour from 0 to 1; undefined where it lets the ground through. */
function luminanceOf(color: string): number | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || alpha < 0.5) return undefined;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
