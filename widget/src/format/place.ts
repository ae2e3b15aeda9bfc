import type { Job, Place } from '@recruitment-feed/sdk/contract';
import type { Locale } from '../language.ts';
import { labelOf } from '../messages/index.ts';
import { countOf } from './numbers.ts';
import { regionName } from './region-names.ts';
import { translated } from './translated.ts';

function placeName(place: Place, locale: Locale): string | undefined {
  const code = place.region ?? place.country;
  return (
    translated(place, 'city', locale.tag)?.text ??
    translated(place, 'name', locale.tag)?.text ??
    (code && regionName(code, locale))
  );
}

/** Says where a job is done: the first place and how many more, or that it is remote. */
export function formatPlaces(
  job: Pick<Job, 'locations' | 'workplaceType'>,
  locale: Locale,
): string | undefined {
  const { messages } = locale;
  const count = (number: number) => countOf(number, locale.tag);
  const names = [...new Set(job.locations.map((place) => placeName(place, locale)))].filter((name) => name);
  const [first] = names;
  const isRemote = job.workplaceType === 'remote' || (job.locations[0]?.remote ?? false);
  if (!first) return job.workplaceType && labelOf(messages.workplaceTypes, job.workplaceType);
  const place =
    names.length === 1 ? first : messages.placesMore(first, count(names.length - 1), count(names.length));
  if (!isRemote) return place;
  return first === messages.remote ? place : messages.remoteIn(place);
}
