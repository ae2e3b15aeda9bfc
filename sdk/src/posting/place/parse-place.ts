import type { Place } from '../../contract/place.ts';
import { readPlace, readRemoteCountries } from './read-place.ts';
import { splitPlaces } from './split-places.ts';

const longest = 2000;
const mostPlaces = 50;
/** Words in the slot of a place that name none. */
const noPlace =
  /^(?:异地招聘|全国(?:各地|多地|范围)?|多地|多个城市|(?:地[点区]|城市)?不限(?:地[点区]|城市)?|multiple(?: \w+)? ?(?:locations)?|\d+ locations|hybrid|on-?site|in-office|all|various)$/i;

/**
 * Reads where a job is, in Chinese or English: `深圳·宝安区`, `McLean, VA`, `Remote in USA`, several places
 * separated by `;`, `/`, `|`, `、`. Codes are given only where they are certain; what is unknown is one place
 * with its words alone, and words that name no place, such as 异地招聘, give none.
 */
export function parsePlace(text: string): Place[] {
  return splitPlaces(text.slice(0, longest).normalize('NFKC'))
    .filter((part) => !noPlace.test(part))
    .slice(0, mostPlaces)
    .flatMap((part) => readRemoteCountries(part) ?? [readPlace(part)]);
}
