const tallest = 480;

/**
 * Finds the part of a list that shows each posting: the largest around its title in which no other title stands.
 * @param titles all that were found.
 * @returns the cards by title; a title without one, or with one too tall to be a card, is left out.
 */
export function findCards(titles: readonly Element[]): Map<Element, Element> {
  const within = countWithin(titles);
  const cards = titles.flatMap((title): [Element, Element][] => {
    const card =
      titles.length === 1 ? title.closest('li, article, tr, [role="listitem"]') : cardOf(title, within);
    return card ? [[title, card]] : [];
  });
  return new Map(cards);
}

function cardOf(title: Element, within: ReadonlyMap<Element, number>): Element | undefined {
  let card = title;
  for (let around = title.parentElement; around !== null; around = around.parentElement) {
    if ((within.get(around) ?? 0) > 1)
      return card.getBoundingClientRect().height <= tallest ? card : undefined;
    card = around;
  }
  return undefined;
}

/** How many of the titles stand within each element. */
function countWithin(titles: readonly Element[]): Map<Element, number> {
  const within = new Map<Element, number>();
  for (const title of new Set(titles)) {
    for (let around: Element | null = title; around !== null; around = around.parentElement)
      within.set(around, (within.get(around) ?? 0) + 1);
  }
  return within;
}
