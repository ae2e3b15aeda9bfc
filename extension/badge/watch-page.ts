const quiet = 150;

interface Watching {
  /** The page may have moved what badges stand beside. */
  onMoved: () => void;
  /** A part of the page scrolls, and badges do not go with it. */
  onScroll: () => void;
  /** The page's content changed, but for the badges' own. */
  onChanged: () => void;
}

/** Watches what moves a page's content; returns the end of it. */
export function watchPage(
  window: Window & typeof globalThis,
  host: Element,
  { onMoved, onScroll, onChanged }: Watching,
): () => void {
  const { document } = window;
  let timer: number | undefined;
  const moveLater = () => {
    timer = undefined;
    onMoved();
  };
  const scrolled = ({ target }: Event) => {
    if (target === document) return;
    onScroll();
    window.clearTimeout(timer);
    timer = window.setTimeout(moveLater, quiet);
  };
  const sizes = new window.ResizeObserver(onMoved);
  const changes = new window.MutationObserver((records) => {
    if (records.every(({ addedNodes: [added] }) => added === host)) return;
    onChanged();
    timer ??= window.setTimeout(moveLater, quiet);
  });
  sizes.observe(document.body);
  changes.observe(document.body, { subtree: true, childList: true, characterData: true });
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
  return () => {
    window.clearTimeout(timer);
    sizes.disconnect();
    changes.disconnect();
    document.removeEventListener('scroll', scrolled, { capture: true });
  };
}
