import { oneLine } from '../adapters/read-source.ts';
import { walk } from '../markup/dom.ts';

const mostNodes = 40_000;
const text: typeof Node.TEXT_NODE = 3;
const outsideText = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option', 'title']);
const inline = new Set('a abbr b code em font i label mark small span strong sub sup time u'.split(' '));

/** Splits the text within an element into lines where blocks begin and end, which needs no layout. */
export function linesOf(document: Document, root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const written = oneLine(line);
    if (written) lines.push(written);
    line = '';
  };
  const walker = walk(document, root);
  let left = mostNodes;
  for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode()) {
    if (isBlock(node) || isBlock(node.previousSibling)) end();
    if (node.nodeType === text && !outsideText.has(nameOf(node.parentNode))) line += (node as Text).data;
  }
  end();
  return lines;
}

/** The name of an element. What a form's field may have put in its place is no name of an inline element either. */
const nameOf = (node: Node | null) => (node as Element | null)?.localName ?? '';

const isBlock = (node: Node | null) => node !== null && node.nodeType !== text && !inline.has(nameOf(node));
