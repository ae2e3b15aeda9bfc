import type { Place } from '../../contract/place.ts';
import { foldCompanyName } from '../../match/companies/fold-company-name.ts';
import type { Posting } from '../posting.ts';
import { keyOf } from './posting-key.ts';

/** The notes by which a title says whom it addresses: `(m/f/d)`, `(w/m/x)`. */
const addressed = /\((?:[mwfdxi]\s*[/|]\s*){1,3}[mwfdxi]\)/g;

/**
 * Hashes what a posting says of itself, so that copies of it at other addresses can be found: title, employer and
 * places, where width, case, spaces, punctuation, legal forms and the order of places do not count.
 *
 * **It is no identity.** An employer that seeks two welders in one city by two postings gives them one fingerprint,
 * and so do the same title and places after a year: a student list has about a tenth fewer fingerprints than
 * postings (`corpus.test.ts`). So show two postings of one fingerprint as alike; never call one by the other's
 * state, and never leave one out of the feed. The other way round, a title in another language, a city in another
 * script (杭州, Hangzhou) or a place that only one of the two names gives a copy another fingerprint.
 * @returns a number of 53 bits, as a key of a posting index; undefined without a title or an employer, since a title
 * alone is everybody's.
 * @example contentFingerprint({ title: '焊工（急）', employer: { name: '杭叉集团股份有限公司' }, locations: [{ city: '杭州' }] })
 */
export function contentFingerprint(
  posting: Pick<Posting, 'title' | 'employer' | 'locations'>,
): number | undefined {
  const title = fold(posting.title.normalize('NFKC').toLowerCase().replace(addressed, ''));
  const employer = foldCompanyName(posting.employer?.name ?? '');
  if (title === '' || employer === '') return undefined;
  const places = new Set(posting.locations.map(foldPlace).filter(Boolean));
  return keyOf([title, employer, ...[...places].sort()].join('\n'));
}

/** The city with its region, since a Springfield is in many; without a city, what there is. */
function foldPlace({ name, city, region, country, remote }: Place): string {
  const known = city === undefined ? [region ?? country ?? fold(name ?? '')] : [foldCity(city), region ?? ''];
  return remote ? `remote ${country ?? ''}` : known.join(' ').trim();
}

function foldCity(city: string): string {
  return fold(city).replace(/(?<=\p{Script=Han}{2})市$/u, '');
}

/** `+` and `#` stay: C, C++ and C# are three. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Mark}\p{Number}+#]/gu, '');
}
