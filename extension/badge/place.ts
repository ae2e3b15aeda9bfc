/** A place in the window, in pixels from its top left corner. */
export interface Place {
  left: number;
  top: number;
}

interface Size {
  width: number;
  height: number;
}

/** The page, and what lies over it. */
interface Page {
  document: Document;
  host: Element;
}

const gap = 12;
const margin = 16;

/**
 * Finds room for a badge: right of the title's last line, or on the upper edge of the posting's card.
 * @returns undefined where there is none.
 */
export function findPlace(
  page: Page,
  title: Element,
  card: Element | undefined,
  size: Size,
): Place | undefined {
  const line = lastLine(title);
  if (line === undefined) return undefined;
  const atTitle = { left: line.right + gap, top: line.top + (line.height - size.height) / 2 };
  if (isFree(page, title, atTitle, size)) return atTitle;
  const edge = card?.getBoundingClientRect();
  if (edge === undefined) return undefined;
  const onEdge = { left: edge.right - gap - size.width, top: edge.top - size.height / 2 };
  return isFree(page, title, onEdge, size) ? onEdge : undefined;
}

function lastLine(title: Element): DOMRect | undefined {
  const range = title.ownerDocument.createRange();
  range.selectNodeContents(title);
  return [...range.getClientRects()].filter(({ width }) => width > 0).at(-1);
}

/** Whether nothing of the page but the title's own surroundings lies there; outside the window nobody knows. */
function isFree(
  { document, host }: Page,
  title: Element,
  { left, top }: Place,
  { width, height }: Size,
): boolean {
  if (left < 0 || left + width + margin > document.documentElement.clientWidth) return false;
  const middle = top + height / 2;
  return [left, left + width / 2, left + width].every((x) => {
    const element = document.elementsFromPoint(x, middle).find((each) => each !== host);
    return element === undefined || element.contains(title) || title.contains(element);
  });
}
