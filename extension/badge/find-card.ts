const tallest = 480;

/**
 * Finds the part of a list that shows one posting: the largest around its title in which no other title stands.
 * @param titles all that were found.
 */
export function findCard(title: Element, titles: readonly Element[]): Element | undefined {
  const others = titles.filter((other) => other !== title);
  if (others.length === 0) return title.closest('li, article, tr, [role="listitem"]') ?? undefined;
  let card: Element | undefined;
  for (let part: Element | null = title; part !== null; part = part.parentElement) {
    const { parentElement } = part;
    if (others.some((other) => parentElement?.contains(other))) card = part;
    if (card !== undefined || parentElement === null) break;
  }
  return card !== undefined && card.getBoundingClientRect().height <= tallest ? card : undefined;
}
