/** A place on the page, in pixels from the document's top left corner, or the corner of the window. */
export type Place = { at: 'title'; left: number; top: number } | { at: 'corner' };

const gap = 12;
const margin = 16;

/** Which elements show titles: of the page's own posting headings alone, of a list's postings links too. */
const shows = { page: 'h1, h2', list: 'h1, h2, h3, h4, h5, h6, [role="heading"], a' } as const;

/**
 * Finds what shows each title: the same words, blanks and case apart. A title that stands there twice is found twice,
 * in order; of an element within another that shows the same, the outer one.
 */
export function findTitles(
  document: Document,
  titles: readonly string[],
  about: keyof typeof shows,
): (Element | undefined)[] {
  const wanted = new Set(titles.map(fold));
  const found = new Map<string, Element[]>();
  for (const element of document.querySelectorAll(shows[about])) {
    const text = fold(element.textContent);
    if (!wanted.has(text) || element.getClientRects().length === 0) continue;
    const before = found.get(text) ?? [];
    if (before.at(-1)?.contains(element) !== true) found.set(text, [...before, element]);
  }
  return titles.map((title) => found.get(fold(title))?.shift());
}

/** Finds room for the badge right of the title's last line; where there is none it goes to the corner. */
export function findPlace(
  window: Window,
  title: Element | undefined,
  size: { width: number; height: number },
): Place {
  const line = title && lastLine(title);
  if (title === undefined || line === undefined) return { at: 'corner' };
  const left = line.right + gap;
  const top = line.top + (line.height - size.height) / 2;
  const fits = left + size.width + margin <= window.document.documentElement.clientWidth;
  if (!fits || !isFree(title, { left, top, ...size })) return { at: 'corner' };
  return { at: 'title', left: left + window.scrollX, top: top + window.scrollY };
}

function lastLine(title: Element): DOMRect | undefined {
  const range = title.ownerDocument.createRange();
  range.selectNodeContents(title);
  return [...range.getClientRects()].filter(({ width }) => width > 0).at(-1);
}

/** Whether nothing of the page but the title's own surroundings lies there; outside the window nobody knows. */
function isFree(
  title: Element,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
) {
  const middle = top + height / 2;
  return [left, left + width / 2, left + width].every((x) => {
    const element = title.ownerDocument.elementFromPoint(x, middle);
    return element === null || element.contains(title) || title.contains(element);
  });
}

function fold(text: string | null): string {
  return (text ?? '').normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}
