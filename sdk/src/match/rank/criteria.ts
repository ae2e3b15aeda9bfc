import { parsePlace } from '../../posting/place/parse-place.ts';
import { foldCompanyName } from '../companies/fold-company-name.ts';
import type { Degree, Profile } from '../profile/profile.ts';
import { type Term, type TermKind, termKinds } from '../vocabulary/term.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';
import { cityKey } from './city-key.ts';
import { familyOf, foldWord, longestExperience } from './feature.ts';
import { highestStep, stepOf } from './pay-step.ts';

/** What a reason of a ranking is about; the kinds of a verdict that can be told without reading a description. */
export const rankingKinds = [
  'major',
  'skill',
  'certificate',
  'language',
  'degree',
  'graduation',
  'experience',
  'place',
  'employment',
  'pay',
] as const;
/** What a reason of a ranking is about. */
export type RankingKind = (typeof rankingKinds)[number];

/** One thing that a profile has to offer or wants. */
export interface Item {
  /** In the profile's own words. */
  word: string;
  /** A job with any of these is met. */
  features: readonly string[];
}

/** What a profile says of one kind. */
export interface Criterion {
  kind: RankingKind;
  items: readonly Item[];
  /** Jobs with these ask something that is neither met nor missed. */
  neutral: readonly string[];
  /** Jobs with these ask something of this kind, and so miss what is not met. */
  asks: readonly string[];
}

/** Reads a profile as what jobs are held against; kinds of which it says nothing are left out. */
export function criteriaOf(profile: Profile): Criterion[] {
  const criteria = [
    majors(profile),
    titled(profile.skills, ['skill', 'tool', 'role'], 'skill'),
    titled(
      profile.certificates.map(({ name }) => name),
      ['certificate'],
      'certificate',
    ),
    languages(profile),
    degree(profile),
    graduation(profile),
    experience(profile),
    places(profile),
    employment(profile),
    pay(profile),
  ];
  return criteria.filter(({ items }) => items.length > 0);
}

/** Features of jobs that a profile does not want to see. */
export function excludedBy({ exclusions }: Profile): string[] {
  return exclusions.companies
    .map(foldCompanyName)
    .filter(Boolean)
    .map((key) => `company ${key}`);
}

const unsaid = { neutral: [], asks: [] };

function majors({ majors }: Profile): Criterion {
  const known = majors.map((word) => ({ word, ids: idsOf(word, ['major']) }));
  return {
    kind: 'major',
    items: known.map(({ word, ids }) => ({
      word,
      features: [
        ...ids.flatMap((id) => [id, ...vocabulary().broader(id)]).map((id) => `major ${id}`),
        ...ids.map((id) => `term ${id}`),
        ...(ids.length === 0 ? [`major-word ${foldWord(word)}`] : []),
      ],
    })),
    neutral: known.flatMap(({ ids }) => ids.flatMap((id) => [`field ${id}`, `field ${familyOf(id)}`])),
    asks: majors.length > 0 ? ['majored'] : [],
  };
}

function titled(words: readonly string[], kinds: readonly TermKind[], kind: RankingKind): Criterion {
  return { kind, items: words.map((word) => ({ word, features: termFeatures(word, kinds) })), ...unsaid };
}

function languages({ languages }: Profile): Criterion {
  const items = languages.map(({ name }) => {
    const coded = languagesByCode().get(name.toLowerCase()) ?? [];
    const features = coded.length > 0 ? coded.map((id) => `term ${id}`) : termFeatures(name, ['language']);
    return { word: name, features };
  });
  return { kind: 'language', items, ...unsaid };
}

let byCode: Map<string, string[]> | undefined;

/** The terms of each language, by its code of ISO 639. */
function languagesByCode(): Map<string, string[]> {
  if (byCode) return byCode;
  byCode = new Map();
  for (const { id, ids } of vocabulary().terms)
    if (ids.iso639) byCode.set(ids.iso639, [...(byCode.get(ids.iso639) ?? []), id]);
  return byCode;
}

const degrees: readonly Degree[] = [
  'none',
  'secondary',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
];

function degree({ degree }: Profile): Criterion {
  const own = degree === undefined ? -1 : degrees.indexOf(degree);
  const features = degrees.map((level) => `degree ${level}`);
  return single('degree', degree, features.slice(0, own + 1), features.slice(own + 1));
}

function graduation({ graduationYear: year }: Profile): Criterion {
  return single('graduation', year, [`year ${year}`], ['dated']);
}

/** Made once: a text that is made anew has to be hashed anew to be looked up. */
const experiences = Array.from({ length: longestExperience + 1 }, (_, months) => `months ${months}`);

function experience({ monthsOfExperience: own }: Profile): Criterion {
  const enough = Math.floor(own ?? 0) + 1;
  return single('experience', own, experiences.slice(0, enough), experiences.slice(enough));
}

function places({ places, remote }: Profile): Criterion {
  const read = places.map((word) => ({ word, places: parsePlace(word) }));
  const countries = read.flatMap(({ places }) => places.flatMap(({ country }) => country ?? []));
  const items = read.map(({ word, places }) => ({
    word,
    features: places.flatMap((place) => {
      const city = cityKey(place);
      if (city) return [`city ${city}`];
      if (place.region) return [`region ${place.region}`];
      return place.country ? [`country ${place.country}`] : [];
    }),
  }));
  const anywhere = { word: 'remote', features: ['', ...countries].map((country) => `remote ${country}`) };
  return {
    kind: 'place',
    items: remote ? [...items, anywhere] : items,
    neutral: [],
    asks: places.length > 0 ? ['placed'] : [],
  };
}

function employment({ employmentTypes }: Profile): Criterion {
  const items = employmentTypes.map((type) => ({ word: type, features: [`type ${type}`] }));
  return { kind: 'employment', items, neutral: [], asks: ['typed'] };
}

function pay({ payFloor: floor }: Profile): Criterion {
  const step = floor && stepOf(floor);
  if (!floor || step === undefined) return single('pay', undefined, [], []);
  const steps = payFeatures(floor.currency);
  return single('pay', floor.amount, steps.slice(step), steps.slice(0, step));
}

const payByCurrency = new Map<string, readonly string[]>();

/** Made once for each of the few currencies, as the experiences are. */
function payFeatures(currency: string): readonly string[] {
  const before = payByCurrency.get(currency);
  if (before) return before;
  const steps = Array.from({ length: highestStep + 1 }, (_, at) => `pay ${currency} ${at}`);
  if (payByCurrency.size > 200) payByCurrency.clear();
  payByCurrency.set(currency, steps);
  return steps;
}

function single(
  kind: RankingKind,
  word: string | number | undefined,
  features: readonly string[],
  asks: readonly string[],
): Criterion {
  return { kind, items: word === undefined ? [] : [{ word: String(word), features }], neutral: [], asks };
}

function termFeatures(word: string, kinds: readonly TermKind[]): string[] {
  const ids = idsOf(word, kinds);
  if (ids.length === 0) return [`word ${foldWord(word)}`];
  return ids.flatMap((id) => [id, ...vocabulary().broader(id)]).map((id) => `term ${id}`);
}

/** The terms that a word of a profile means: those of the kinds that stand there, or any if there are none. */
function idsOf(word: string, kinds: readonly TermKind[]): string[] {
  const named = vocabulary().named(word);
  const fitting = (wanted: readonly TermKind[]) => named.filter(({ kind }: Term) => wanted.includes(kind));
  return [fitting(kinds), fitting(termKinds)].find((terms) => terms.length > 0)?.map(({ id }) => id) ?? [];
}
