import { canonicalUrl, type Posting, readPostings } from '@recruitment-feed/sdk/posting';
import { parseHTML } from 'linkedom';
import type { Adapter, Content, Draft, DraftJob, Reading, Skip } from '../adapter.ts';
import { digestOf } from '../digest.ts';
import { employmentTypesOfTitle } from '../fields/employment-types.ts';
import { endOf, instantOf } from '../fields/instant.ts';
import { isChinese, languageOf } from '../fields/language.ts';
import { present } from '../fields/present.ts';
import { htmlToRichText } from '../html-to-rich-text.ts';
import { findJsonFault } from '../json.ts';
import { plainTextToRichText } from '../plain-text-to-rich-text.ts';
import { lineAndColumn } from '../position.ts';
import { RefusedError } from '../refused.ts';

/** A document costs many times its text in memory, and no page of a posting is longer. */
const maxLength = 8 * 2 ** 20;

const marked = new Set(['json-ld', 'microdata', 'rdfa']);

/** A web page with JobPosting markup. It says nothing of other jobs, so it never closes any. */
export const jsonLdPage: Adapter = {
  id: 'json-ld',
  title: 'web page with JobPosting markup',

  recognise: (content) => content.kind === 'html',

  read(content) {
    const text = textOfPage(content);
    const { document } = parseHTML(text);
    const address = addressOf(document);
    // What a page is only guessed to say is not published in anybody's name.
    const postings = readPostings(document, { url: address ?? '' }).filter(({ source }) =>
      marked.has(source),
    );
    const broken = brokenBlocks(text);
    if (postings.length === 0) refuseEmpty(broken);
    return { ...boardOf(address), complete: false, drafts: draftsOf(postings), skipped: broken };
  },
};

function textOfPage(content: Content): string {
  const text = content.kind === 'html' ? content.text : '';
  if (text.length <= maxLength) return text;
  throw new RefusedError('too_large', `The page is longer than ${maxLength} characters.`);
}

function refuseEmpty([first]: readonly Skip[]): never {
  if (first)
    throw new RefusedError('broken_json', `The page's JSON-LD is broken: ${first.reason}.`, first.position);
  throw new RefusedError('no_posting', 'The page has no JobPosting markup (JSON-LD, microdata or RDFa).');
}

/** The page's own word for where it stands; a saved page has no other. */
function addressOf(document: Document): string | undefined {
  const candidates = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return candidates.find((candidate) => /^https?:\/\/\S+$/i.test(candidate ?? '')) ?? undefined;
}

function boardOf(address: string | undefined): Pick<Reading, 'board'> {
  return { board: URL.parse(address ?? '')?.hostname ?? 'pages' };
}

const jsonLd = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>([\s\S]*?)<\/script/gi;

function brokenBlocks(text: string): Skip[] {
  return [...text.matchAll(jsonLd)].flatMap((match) => {
    const [whole, block = ''] = match;
    const fault = block.trim() === '' ? undefined : findJsonFault(block);
    if (fault === undefined) return [];
    const start = match.index + whole.indexOf('>') + 1;
    const reason = fault.cutShort
      ? 'a JSON-LD block ends too early'
      : 'a JSON-LD block is not valid JSON from here on';
    return [{ position: lineAndColumn(text, start + fault.offset), reason }];
  });
}

function draftsOf(postings: readonly Posting[]): Draft[] {
  const taken = new Set<string>();
  return postings.map((posting, index) => {
    const { employer, identifier, title, url } = posting;
    const address = url === undefined ? undefined : canonicalUrl(url);
    const place = posting.locations.map(({ name, city }) => name ?? city);
    const name = digestOf([employer?.name, ...(identifier === undefined ? [title, place] : [identifier])]);
    // Several postings of one page may share the page's address.
    const sourceId = address === undefined || taken.has(address) ? name : address;
    taken.add(sourceId);
    return {
      position: `posting ${index + 1} (${posting.source})`,
      sourceId,
      ...(employer && {
        employer: present({ name: employer.name, url: employer.url }) as Draft['employer'] & object,
      }),
      job: jobOf(posting),
      original: posting,
    };
  });
}

function jobOf(posting: Posting): DraftJob {
  const { source, employer, identifier, description, postedAt, closesAt, ...fields } = posting;
  const { employmentTypes, extensions, ...others } = fields;
  const zone = isChinese(posting.title) ? '+08:00' : 'Z';
  return {
    ...others,
    employmentTypes: employmentTypes.length > 0 ? employmentTypes : employmentTypesOfTitle(posting.title),
    ...present({
      description: descriptionOf(description),
      language: posting.language ?? languageOf(posting.title),
      postedAt: instantOf(postedAt, zone),
      closesAt: endOf(closesAt, zone),
      extensions: extensionsIn(extensions, identifier),
    }),
  };
}

function extensionsIn(extensions: Posting['extensions'], identifier: string | undefined) {
  const own = identifier === undefined ? {} : { 'json-ld': { identifier } };
  return extensions === undefined && identifier === undefined ? undefined : { ...extensions, ...own };
}

/** JSON-LD carries HTML, and often plain text. */
function descriptionOf(text: string | undefined) {
  if (text === undefined) return undefined;
  return /<[a-z/!][^>]*>|&[a-z]+;|&#\d/i.test(text) ? htmlToRichText(text) : plainTextToRichText(text);
}
