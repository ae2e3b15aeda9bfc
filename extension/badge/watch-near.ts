/** Knows which elements have come near to what is in view. */
export interface NearWatch {
  has: (element: Element) => boolean;
  /** Watches these, and no longer those of before. */
  watch: (elements: readonly Element[]) => void;
  stop: () => void;
}

/** Tells when watched elements come within a screen of the window, each once: what is far off costs nothing yet. */
export function watchNear(window: Window & typeof globalThis, onNear: () => void): NearWatch {
  const near = new WeakSet<Element>();
  const observer = new window.IntersectionObserver(
    (entries) => {
      const came = entries.filter(({ isIntersecting }) => isIntersecting);
      for (const { target } of came) {
        near.add(target);
        observer.unobserve(target);
      }
      if (came.length > 0) onNear();
    },
    { rootMargin: '100% 0px' },
  );
  return {
    has: (element) => near.has(element),
    watch(elements) {
      observer.disconnect();
      for (const element of elements) if (!near.has(element)) observer.observe(element);
    },
    stop: () => observer.disconnect(),
  };
}
