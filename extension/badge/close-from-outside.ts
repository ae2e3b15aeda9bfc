/** Closes an open card by Escape, or once a press or the focus is elsewhere, on page or other badge; returns the end of it. */
export function closeFromOutside(box: Element, byKey: () => void, elsewhere: () => void): () => void {
  const root = box.getRootNode();
  const keyed = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') byKey();
  };
  const onLayer = ({ target }: Event) => {
    if (!(target instanceof Node && box.contains(target))) elsewhere();
  };
  const onPage = ({ target }: Event) => {
    if (!(root instanceof ShadowRoot && target === root.host)) elsewhere();
  };
  const ended = new AbortController();
  const { signal } = ended;
  box.addEventListener('keydown', keyed, { signal });
  // Heard on the way down: presses inside badges do not come back up to the document.
  for (const type of ['pointerdown', 'focusin']) {
    root.addEventListener(type, onLayer, { capture: true, signal });
    document.addEventListener(type, onPage, { capture: true, signal });
  }
  return () => ended.abort();
}
