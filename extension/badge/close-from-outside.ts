/** Closes an open card by Escape, or by a press elsewhere, on the page or on another badge; returns the end of it. */
export function closeFromOutside(box: Element, byKey: () => void, byPress: () => void): () => void {
  const root = box.getRootNode();
  const keyed = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') byKey();
  };
  const pressedInside = ({ target }: Event) => {
    if (!(target instanceof Node && box.contains(target))) byPress();
  };
  // Heard on the way down: presses inside badges do not come back up to the document.
  const pressed = ({ target }: Event) => {
    if (!(root instanceof ShadowRoot && target === root.host)) byPress();
  };
  box.addEventListener('keydown', keyed);
  root.addEventListener('pointerdown', pressedInside, { capture: true });
  document.addEventListener('pointerdown', pressed, { capture: true });
  return () => {
    box.removeEventListener('keydown', keyed);
    root.removeEventListener('pointerdown', pressedInside, { capture: true });
    document.removeEventListener('pointerdown', pressed, { capture: true });
  };
}
