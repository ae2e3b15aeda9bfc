/**
 * Access to a document that its own elements cannot disturb: `<form name="querySelectorAll">` puts itself in the
 * place of the document's method, so members are taken from the prototypes, whichever DOM made the object.
 * See https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem.
 */
function member(target: Node, name: string): PropertyDescriptor {
  const prototype: object = Object.getPrototypeOf(target);
  const known = members.get(prototype) ?? new Map<string, PropertyDescriptor>();
  members.set(prototype, known);
  const found = known.get(name) ?? findMember(prototype, name);
  known.set(name, found);
  return found;
}

/** What was looked up before: a page has thousands of elements of a few kinds. */
const members = new WeakMap<object, Map<string, PropertyDescriptor>>();

function findMember(prototype: object, name: string): PropertyDescriptor {
  let owner: unknown = prototype;
  while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
  return Object.getOwnPropertyDescriptor(owner ?? {}, name) ?? {};
}

const read = (target: Node, name: string) => member(target, name).get?.call(target);

const call = (target: Node, name: string, ...values: unknown[]) =>
  member(target, name).value?.call(target, ...values);

export const select = (root: Document | Element, selector: string): ArrayLike<Element> =>
  call(root, 'querySelectorAll', selector);

export const selectFirst = (root: Document | Element, selector: string): Element | null =>
  call(root, 'querySelector', selector);

export const elementById = (root: Document, id: string): Element | null => call(root, 'getElementById', id);

export const attribute = (element: Element, name: string): string | null =>
  call(element, 'getAttribute', name);

export const textOf = (element: Element): string => read(element, 'textContent') ?? '';

export const lastChild = (element: Element): Element | null => read(element, 'lastElementChild');

export const previousSibling = (element: Element): Element | null => read(element, 'previousElementSibling');

export const closest = (element: Element, selector: string): Element | null =>
  call(element, 'closest', selector);

/** Walks through the elements and texts within an element. */
export const walk = (document: Document, root: Element): TreeWalker =>
  call(document, 'createTreeWalker', root, 1 /* elements */ | 4 /* texts */);
