import { focusArticle } from './listing-view.ts';

function article(list: Element, target: EventTarget | null, step: number): HTMLElement | undefined {
  const articles = [...list.querySelectorAll<HTMLElement>('.item')];
  const at = articles.findIndex((each) => target instanceof Node && each.contains(target));
  return articles[at + step];
}

/** Page Up and Page Down go from article to article, https://www.w3.org/WAI/ARIA/apg/patterns/feed/ */
export function walk(event: KeyboardEvent): void {
  const step = { PageDown: 1, PageUp: -1 }[event.key];
  if (!step || !(event.currentTarget instanceof Element)) return;
  const next = article(event.currentTarget, event.target, step);
  if (!next) return;
  event.preventDefault();
  focusArticle(next);
}
