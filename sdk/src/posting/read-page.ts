import { decodeEntities } from './json-ld/entities.ts';
import { readJsonLd } from './json-ld/read-json-ld.ts';
import { attribute, select, textOf } from './markup/dom.ts';
import { type Budget, readItem } from './markup/item.ts';
import { microdata, rdfa, type Syntax } from './markup/syntax.ts';
import type { PostingOutline } from './posting.ts';
import { isNode, plainNode, type SchemaNode } from './schema-org/plain-node.ts';
import { isJobPosting } from './schema-org/vocabulary.ts';
import { parseWebAddress } from './web-address.ts';

const mostMarkers = 1000;
const mostPostings = 200;
const mostElements = 50_000;

/** What a page without postings has none of; a page that matches nothing costs this one query. */
const markers = 'script[type*="ld+json" i],[itemtype*="JobPosting"],[typeof*="JobPosting"]';

/** Finds the JobPosting nodes of a page, in whichever syntax, and reads each. */
export function readPage<T extends PostingOutline>(
  document: Document,
  url: string,
  read: (node: SchemaNode, base: string) => T | undefined,
): T[] {
  const elements = Array.from(select(document, markers)).slice(0, mostMarkers);
  const scripts = elements.filter((element) => /ld\+json/i.test(attribute(element, 'type') ?? ''));
  const budget: Budget = { elements: mostElements };
  const items = (syntax: Syntax) =>
    elements
      .filter(
        (element) =>
          isJobPosting(attribute(element, syntax.types)) && attribute(element, syntax.item) !== null,
      )
      .map((element) => readItem(document, element, syntax, budget));

  const found = new Map<string, T>();
  const add = (source: string, nodes: readonly unknown[], text: (text: string) => string) => {
    const titles = new Set([...found.values()].map(({ title }) => title));
    for (const node of nodes.slice(0, mostPostings)) {
      const plain = plainNode(node, text);
      const posting = isNode(plain) ? read(plain, url) : undefined;
      // What a page says in two syntaxes, or twice, is one posting.
      if (posting && !titles.has(posting.title)) found.set(JSON.stringify(posting), { ...posting, source });
    }
  };
  // HTML decodes no entities in scripts, yet many sites write their texts there with them.
  add('json-ld', readJsonLd(scripts.map(textOf)), decodeEntities);
  add('microdata', items(microdata), String);
  add('rdfa', items(rdfa), String);

  const postings = [...found.values()];
  return postings.length === 1 ? postings.map((posting) => addressed(posting, url)) : postings;
}

/** Gives a page's only posting the page's address where it has none but that of the site's front page. */
function addressed<T extends PostingOutline>(posting: T, page: string): T {
  const own = parseWebAddress(posting.url ?? '');
  const isOwn = own && `${own.pathname}${own.search}${own.hash}` !== '/';
  return isOwn || !parseWebAddress(page) ? posting : { ...posting, url: page };
}
