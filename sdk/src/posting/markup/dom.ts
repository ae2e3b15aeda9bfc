/**
 * Access to a document that its own elements cannot disturb: `<form name="querySelectorAll">` puts itself in the
 * place of the document's method, so members are taken from the prototypes, by whichever DOM made the object.
 * See https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object and
 * https://owasp.org/www-community/attacks/DOM_Clobbering.
 */
function member(target: object, name: string): PropertyDescriptor {
  for (let owner: object | null = Object.getPrototypeOf(target); owner; owner = Object.getPrototypeOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found) return found;
  }
  return {};
}

const read = (target: Node, name: string): unknown => member(target, name).get?.call(target);

const call = (target: Node, name: string, argument: string): unknown =>
  member(target, name).value?.call(target, argument);

export const select = (root: Document, selector: string) =>
  call(root, 'querySelectorAll', selector) as ArrayLike<Element>;

export const elementById = (root: Document, id: string) => call(root, 'getElementById', id) as Element | null;

export const attribute = (element: Element, name: string) => call(element, 'getAttribute', name) as string | null;

export const textOf = (element: Element) => (read(element, 'textContent') as string | null) ?? '';

export const parentOf = (element: Element) => read(element, 'parentElement') as Element | null;

export const firstChild = (element: Element) => read(element, 'firstElementChild') as Element | null;

export const nextSibling = (element: Element) => read(element, 'nextElementSibling') as Element | null;
