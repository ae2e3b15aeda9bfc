import { checkPosting, type Expectations } from '../invariants.ts';
import { attribute, select, selectFirst, textOf } from '../markup/dom.ts';
import type { ReportProblem } from '../reading-problem.ts';
import type { UnmarkedPosting } from '../unmarked-posting.ts';
import { parseWebAddress } from '../web-address.ts';
import type { Adapter, CardLayout, Found, Layout } from './adapter.ts';
import { readHeldList } from './read-held-list.ts';
import { readSources } from './read-source.ts';

/** On one page; a longer list is read up to here. */
const mostCards = 200;

/** What addresses of one posting have, and of home and help pages have not: a long number, or a UUID. */
const longId = /\d{5}|[\da-f]{8}-[\da-f]{4}-/i;

/**
 * Reads a page of a known board: the posting that it is about, or a list's cards, each in a step of its own, and what is
 * open beside them.
 */
export function* readBoard(
  document: Document,
  page: URL,
  adapter: Adapter,
  report: ReportProblem,
): Generator<undefined, UnmarkedPosting[], undefined> {
  const address = page.host + page.pathname + page.search;
  const isOfOne = adapter.pages.length
    ? adapter.pages.some((part) => address.includes(part))
    : longId.test(address);
  const expected: Expectations = {
    usualLength: adapter.usualLength,
    siteNames: [...adapter.siteNames, page.host],
    pageSite: siteName(document),
  };
  const check = (found: UnmarkedPosting) => checkPosting(found, expected, report);

  // The address of a list is not that of the posting open beside it, unless it says which.
  const url = isOfOne || page.searchParams.has(adapter.open ?? '') ? page.href : undefined;
  const [found] = readFirst(adapter.posting, (layout) => asList(readLayout(document, layout, page)));
  const { name: source, paysInYuan } = adapter;
  const main = found && { source, paysInYuan, url, ...found };
  if (isOfOne && !main) report({ source, problem: 'no-title' });
  const open = main && check(main);
  if (isOfOne) return open ? [open] : [];

  const byAddress = new Map<string, UnmarkedPosting>();
  for (const card of listOf(document, adapter, page)) {
    const found = check({ source, paysInYuan, ...card });
    // The card of the posting that is open has an address of its own.
    const isOpen = found?.title === open?.title && found?.employer === open?.employer;
    if (found && !isOpen) byAddress.set(found.url ?? `${found.title}\n${found.employer}`, found);
    yield;
  }
  return [...(open ? [open] : []), ...byAddress.values()];
}

function listOf(document: Document, { list = [], held }: Adapter, page: URL): Found[] {
  const cards = readFirst(list, (layout) => readCards(document, layout, page));
  return cards.length > 0 || !held ? cards : readHeldList(document, held, page).slice(0, mostCards);
}

function readCards(document: Document, layout: CardLayout, page: URL): Found[] | undefined {
  const cards = Array.from(select(document, layout.cards)).slice(0, mostCards);
  if (cards.length === 0) return undefined;
  const employer = readSources(document, layout.pageEmployer);
  return cards.flatMap((card) => {
    const found = readLayout(card, layout, page);
    return found ? { employer, ...found } : [];
  });
}

function readLayout(root: Document | Element, layout: Layout, page: URL): Found | undefined {
  const isDesign = layout.when === undefined || selectFirst(root, layout.when);
  const title = isDesign && readSources(root, layout.title);
  if (!title) return undefined;
  const text = (selector: string | undefined) => {
    const element = selector && selectFirst(root, selector);
    return element ? textOf(element).trim() : undefined;
  };
  const employer = readSources(root, layout.employer, title);
  const link = readSources(root, layout.link);
  const url = link && parseWebAddress(link, page.href)?.href;
  return {
    title,
    ...(employer && { employer }),
    ...(url && { url }),
    pay: text(layout.pay),
    place: readSources(root, layout.place),
    description: text(layout.description),
  };
}

const asList = <T>(value: T | undefined) => value && [value];

/** What the first of the layouts finds that finds anything. */
function readFirst<T>(layouts: readonly T[], read: (layout: T) => Found[] | undefined): Found[] {
  for (const layout of layouts) {
    const found = read(layout);
    if (found) return found;
  }
  return [];
}

function siteName(document: Document): string {
  const meta = selectFirst(document, 'meta[property="og:site_name"]');
  return (meta && attribute(meta, 'content')) || '';
}
