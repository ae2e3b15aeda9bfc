import { elementById, firstChild, nextSibling } from './dom.ts';

/** What an item's properties hold, by name, in document order: the shape of a JSON-LD node. */
export type ItemNode = Record<string, unknown>;

/** How a syntax writes items into elements. */
export interface Syntax {
  /** Tells whether the element begins an item of its own. */
  beginsItem(element: Element): boolean;
  /** The names of the properties that the element gives to the item around it. */
  propertyNames(element: Element): string[];
  /** The value of an element that is not an item. */
  valueOf(element: Element): string;
  /** Ids of elements elsewhere that belong to the item too. */
  furtherIds(element: Element): string[];
}

/** How much is left to visit; shared by all items of a page, so that no page is expensive. */
export interface Budget {
  elements: number;
}

const deepest = 8;

/** Reads an item and those within it, each element once, so that references in a circle end. */
export function readItem(document: Document, root: Element, syntax: Syntax, budget: Budget, depth = 0): ItemNode {
  // No prototype: a property may be called `__proto__` or `constructor`.
  const node: ItemNode = Object.create(null);
  const seen = new Set([root]);
  const pending: (Element | null)[] = [firstChild(root)];
  for (const id of syntax.furtherIds(root).reverse()) pending.unshift(elementById(document, id));
  const further = new Set(pending.slice(0, -1));

  while (pending.length > 0) {
    const element = pending.pop();
    if (!element) continue;
    if (!further.has(element)) pending.push(nextSibling(element));
    if (seen.has(element)) continue;
    if (budget.elements-- <= 0) break;
    seen.add(element);
    const names = syntax.propertyNames(element);
    const isItem = syntax.beginsItem(element);
    if (names.length > 0 && !(isItem && depth >= deepest)) {
      const value = isItem ? readItem(document, element, syntax, budget, depth + 1) : syntax.valueOf(element);
      for (const name of names) node[name] = [...((node[name] as unknown[]) ?? []), value];
    }
    if (!isItem) pending.push(firstChild(element));
  }
  return node;
}
