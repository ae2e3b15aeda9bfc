import { decodeEntities } from './json-ld/entities.ts';
import { readJsonLd } from './json-ld/read-json-ld.ts';
import { attribute, select, textOf } from './markup/dom.ts';
import { readItem, readStray } from './markup/item.ts';
import { prefixesOf } from './markup/prefixes.ts';
import { microdata, rdfa, type Syntax } from './markup/syntax.ts';
import type { Budget } from './markup/value.ts';
import type { PostingOutline } from './posting.ts';
import { isNode, plainNode, type Reading, type SchemaNode } from './schema-org/plain-node.ts';
import { isJobPosting } from './schema-org/vocabulary.ts';
import { parseWebAddress } from './web-address.ts';

const mostMarkers = 10_000;
const mostPostings = 200;
/** Of the document and of JSON-LD. */
const [mostElements, mostNodes] = [300_000, 100_000];
const mostCharacters = 4_000_000;

/** What a page without postings has none of; a page that matches nothing costs this one query. */
const markers = 'script[type*="ld+json" i],[itemtype*="JobPosting" i],[typeof*="JobPosting" i]';

/** A JobPosting of a page, and how it is to be understood. */
type Found = Omit<Reading, 'budget'> & { node: unknown };

/** Finds the JobPosting nodes of a page, in whichever syntax, and reads each in a step of its own. */
export function* readPage<T extends PostingOutline>(
  document: Document,
  url: string,
  read: (node: SchemaNode, base: string) => T | undefined,
): Generator<undefined, T[], undefined> {
  const elements = Array.from(select(document, markers)).slice(0, mostMarkers);
  const budget = { nodes: mostElements, characters: mostCharacters };
  const nodes = { nodes: mostNodes };
  const postings = new Map<string, T>();
  const add = function* (source: string, found: readonly Found[]) {
    const titles = new Set([...postings.values()].map(({ title }) => title));
    for (const { node, ...reading } of found.slice(0, mostPostings)) {
      const plain = plainNode(node, { ...reading, budget: nodes });
      const posting = isNode(plain) ? read(plain, url) : undefined;
      // What a page says in two syntaxes, or twice, is one posting.
      if (posting && !titles.has(posting.title))
        postings.set(JSON.stringify(posting), { ...posting, source });
      yield;
    }
  };
  yield* add('json-ld', findInScripts(elements));
  yield* add('microdata', findItems(document, elements, microdata, budget));
  yield* add('rdfa', findItems(document, elements, rdfa, budget));

  const [only, ...others] = postings.values();
  if (!only) return [];
  return others.length === 0 ? [addressed(only, url)] : [only, ...others];
}

function findInScripts(elements: readonly Element[]): Found[] {
  const scripts = elements.filter((element) => /ld\+json/i.test(attribute(element, 'type') ?? ''));
  const { jobs, follow, aliases } = readJsonLd(scripts.map(textOf));
  return jobs.map((node) => ({ node, follow, aliases, text: decodeText }));
}

/**
 * HTML decodes no entities in scripts, yet many sites write their texts there with them, and some, in quotes.
 * See https://github.com/halogenica/beautifulhugo/issues/644.
 */
function decodeText(text: string): string {
  return decodeEntities(text).replace(/^"([^"]*)"$/, '$1');
}

function findItems(
  document: Document,
  elements: readonly Element[],
  syntax: Syntax,
  budget: Budget,
): Found[] {
  const roots = elements.filter((element) => isJobPosting(attribute(element, syntax.types)));
  return roots.map((root) => ({
    node: {
      // Some templates write the employer into the head, where it belongs to no item.
      ...(roots.length === 1 && readStray(document, syntax, 'hiringOrganization')),
      ...readItem(document, root, syntax, budget),
    },
    aliases: prefixesOf(root),
    text: String,
  }));
}

/** Gives a page's only posting the page's address where it has none but that of the site's front page. */
function addressed<T extends PostingOutline>(posting: T, page: string): T {
  const own = parseWebAddress(posting.url ?? '');
  const isOwn = own && `${own.pathname}${own.search}${own.hash}` !== '/';
  return isOwn || !parseWebAddress(page) ? posting : { ...posting, url: page };
}
