const quiet = 150;

/** Watches what turns a whole page light or dark; returns the end of it. */
export function watchGround(window: Window & typeof globalThis, onTurned: () => void): () => void {
  const { document } = window;
  const roots: unknown[] = [document.documentElement, document.body];
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  let timer: number | undefined;
  const turned = () => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      onTurned();
    }, quiet);
  };
  // A ground that fades has its new colour only at the end.
  const faded = ({ target }: Event) => {
    if (roots.includes(target)) turned();
  };
  const changes = new window.MutationObserver(turned);
  changes.observe(document.documentElement, { attributes: true });
  changes.observe(document.body, { attributes: true });
  system.addEventListener('change', turned);
  document.addEventListener('transitionend', faded);
  return () => {
    window.clearTimeout(timer);
    changes.disconnect();
    system.removeEventListener('change', turned);
    document.removeEventListener('transitionend', faded);
  };
}
