import { attribute, elementById, lastChild, previousSibling, select } from './dom.ts';
import type { Syntax } from './syntax.ts';
import { type Budget, readText, readValue } from './value.ts';

/** What an item's properties hold, by name, in document order: the shape of a JSON-LD node. */
type ItemNode = Record<string, unknown[]>;

const deepest = 8;
/** The most names or ids that one attribute may hold. */
const mostWords = 100;

/** Reads an item and those within it, each element once, so that references in a circle end. */
export function readItem(
  document: Document,
  root: Element,
  syntax: Syntax,
  budget: Budget,
  depth = 0,
): ItemNode {
  // No prototype: a property may be called `__proto__` or `constructor`.
  const node: ItemNode = Object.create(null);
  const seen = new Set<Element>();
  const pending = [root];
  for (const id of words(root, syntax.references)) {
    const element = elementById(document, id);
    if (element) pending.unshift(element);
  }
  for (let element = pending.pop(); element && budget.nodes-- > 0; element = pending.pop()) {
    if (seen.has(element)) continue;
    seen.add(element);
    const inside = element !== root;
    const isItem = inside && attribute(element, syntax.item) !== null;
    const names = inside && depth < deepest ? words(element, syntax.properties) : [];
    if (names.length > 0) {
      const value = isItem
        ? readInner(document, element, syntax, budget, depth + 1)
        : readValue(document, element, budget);
      for (const name of names) {
        node[name] ??= [];
        node[name].push(value);
      }
    }
    if (isItem) continue;
    for (let child = lastChild(element); child; child = previousSibling(child)) pending.push(child);
  }
  return node;
}

/** Reads an item within another; where it has no properties, its text says what it is. */
function readInner(...[document, element, syntax, budget, depth]: Required<Parameters<typeof readItem>>) {
  const node = readItem(document, element, syntax, budget, depth);
  const id = attribute(element, syntax.id) ?? attribute(element, 'href');
  if (id !== null) node['@id'] = [id];
  return Object.keys(node).length > 0 ? node : readText(document, element, budget);
}

/** Reads what is said of a property by metadata of the page. */
export function readStray(document: Document, { properties }: Syntax, name: string): ItemNode {
  const [meta] = Array.from(select(document, `head meta[${properties}="${name}"]`));
  return meta ? { [name]: [attribute(meta, 'content')] } : {};
}

function words(element: Element, name = ''): string[] {
  return (attribute(element, name)?.match(/\S+/g) ?? []).slice(0, mostWords);
}
