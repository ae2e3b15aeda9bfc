/** Hangs the values of a menu from its other edge where they would leave the element. */
function hang(menu: HTMLDetailsElement): void {
  menu.classList.remove('from-start');
  const [values, filters] = [menu.lastElementChild, menu.parentElement].map((each) =>
    each?.getBoundingClientRect(),
  );
  if (!values || !filters) return;
  const sticksOut = values.left < filters.left || values.right > filters.right;
  menu.classList.toggle('from-start', sticksOut);
}

/** Places a menu that has opened, and closes it when a pointer goes past it. */
export function opened(menu: HTMLDetailsElement): void {
  if (!menu.open) return;
  hang(menu);
  const { ownerDocument } = menu;
  const pass = (event: Event) => {
    if (event.composedPath().includes(menu) && menu.open) return;
    menu.open = false;
    ownerDocument.removeEventListener('pointerdown', pass);
  };
  ownerDocument.addEventListener('pointerdown', pass);
}

/** Has a menu close by itself: by Escape, when the focus leaves it, and when a pointer goes past it. */
export function closeByItself(menu: HTMLDetailsElement): void {
  menu.addEventListener('toggle', () => opened(menu));
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget: next }) => {
    if (next instanceof Node && !menu.contains(next)) menu.open = false;
  });
}
