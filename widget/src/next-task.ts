/** Lets the browser answer its reader, and draw, before more is done. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Lets what was drawn be seen before more is; a page that is out of sight has no frames to wait for. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 99);
    requestAnimationFrame(() => setTimeout(resolve));
  });
