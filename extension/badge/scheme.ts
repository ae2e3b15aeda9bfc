/** Whether an element lies on a dark ground; a page that paints none has the window's white or black. */
export function isOnDark(window: Window, element: Element): boolean {
  for (let ground: Element | null = element; ground !== null; ground = ground.parentElement) {
    const luminance = luminanceOf(window.getComputedStyle(ground).backgroundColor);
    if (luminance !== undefined) return luminance < 0.5;
  }
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
