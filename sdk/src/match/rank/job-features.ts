import type { Job } from '../../contract/job.ts';
import type { Place } from '../../contract/place.ts';
import { foldCompanyName } from '../companies/fold-company-name.ts';
import { findTerms, vocabulary } from '../vocabulary/vocabulary.ts';
import { cityKey } from './city-key.ts';
import { familyOf, foldWord, longestExperience } from './feature.ts';
import { stepOf } from './pay-step.ts';

/** What of a job of the feed counts in a ranking. */
export type RankedJob = Pick<
  Job,
  'id' | 'title' | 'employmentTypes' | 'locations' | 'pay' | 'skills' | 'graduationYears'
> & {
  organization: Pick<Job['organization'], 'name' | 'translations'>;
} & Partial<Pick<Job, 'status' | 'translations' | 'workplaceType' | 'education' | 'experience'>>;

/** Everything by which a profile may find a job, each once; {@link criteriaOf} looks for the same. */
export function featuresOf(job: RankedJob): Set<string> {
  return new Set([
    ...terms(job),
    ...majors(job.education?.majors ?? []),
    ...(job.education?.level === undefined ? [] : [`degree ${job.education.level}`]),
    ...marked(
      'dated',
      job.graduationYears.map((year) => `year ${year}`),
    ),
    ...experience(job),
    ...marked(
      'typed',
      job.employmentTypes.map((type) => `type ${type}`),
    ),
    ...places(job),
    ...pay(job),
    ...companies(job),
  ]);
}

function terms({ title, translations = {}, skills }: RankedJob): string[] {
  const titles = [title, ...Object.values(translations).map((text) => text.title ?? '')];
  const inTitles = titles.flatMap((text) => findTerms(text).map(({ term }) => term.id));
  const inSkills = skills.flatMap((skill) => {
    const found = findTerms(skill);
    return found.length > 0 ? found.map(({ term }) => `term ${term.id}`) : [`word ${foldWord(skill)}`];
  });
  return [...inTitles.map((id) => `term ${id}`), ...inSkills];
}

/** A major with the family that it belongs to, so that one of the same family does not pass for a missing one. */
function majors(names: readonly string[]): string[] {
  if (names.some((name) => /不限|\bany\b/i.test(name))) return ['any-major'];
  const found = names.flatMap((name) => {
    const terms = vocabulary()
      .named(name)
      .filter(({ kind }) => kind === 'major');
    if (terms.length === 0) return [`major-word ${foldWord(name)}`];
    return terms.flatMap(({ id }) => [`major ${id}`, `field ${familyOf(id)}`]);
  });
  return marked('majored', found);
}

function experience({ experience }: RankedJob): string[] {
  const months = experience?.monthsMin;
  return months === undefined ? [] : [`months ${Math.min(months, longestExperience)}`];
}

function places({ locations, workplaceType }: RankedJob): string[] {
  const found = locations.flatMap((place) => [
    ...(place.remote || workplaceType === 'remote' ? [`remote ${place.country ?? ''}`] : []),
    ...placeFeatures(place),
  ]);
  const named = locations.some(({ city, region }) => city !== undefined || region !== undefined);
  return [
    ...found,
    ...(named ? ['placed'] : []),
    ...(workplaceType === 'remote' && locations.length === 0 ? ['remote '] : []),
  ];
}

function placeFeatures(place: Place): string[] {
  const city = cityKey(place);
  return [
    ...(place.country ? [`country ${place.country}`] : []),
    ...(place.region ? [`region ${place.region}`] : []),
    ...(city ? [`city ${city}`] : []),
  ];
}

/** The best top of a range in each currency. */
function pay({ pay }: RankedJob): string[] {
  const best = new Map<string, number>();
  for (const { min, max = min, currency, period, monthsPerYear } of pay) {
    const step = stepOf({ amount: max ?? 0, period, monthsPerYear });
    if (step !== undefined) best.set(currency, Math.max(step, best.get(currency) ?? 0));
  }
  return [...best].map(([currency, step]) => `pay ${currency} ${step}`);
}

function companies({ organization }: RankedJob): string[] {
  const names = [organization, ...Object.values(organization.translations ?? {})].map(({ name }) => name);
  return names.map((name) => `company ${foldCompanyName(name ?? '')}`);
}

/** With a mark that something is said at all, where it is. */
function marked(mark: string, features: readonly string[]): string[] {
  return features.length > 0 ? [mark, ...features] : [];
}
