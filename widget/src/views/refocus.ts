import { focusNth } from './listing-view.ts';

/** Gives the focus to the first article where what had it, a button that has done its work, is gone. */
export function refocus(host: { afterUpdate(task: (root: ParentNode) => void): void }): void {
  host.afterUpdate((root) => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) focusNth(root, 0);
  });
}
