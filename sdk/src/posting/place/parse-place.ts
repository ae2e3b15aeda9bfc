import type { Place } from '../../contract/place.ts';
import { findCountry } from './find-country.ts';
import { readPlace, readRemoteCountries } from './read-place.ts';
import { isRemote, withoutDenial } from './remote-work.ts';
import { splitPlaces } from './split-places.ts';

const longest = 2000;
const mostPlaces = 50;
/** Words in the slot of a place that name none. */
const noPlace =
  /^(?:异地招聘|全国(?:各地|多地|范围)?|多地|多个城市|(?:地[点区]|城市)?不限(?:地[点区]|城市)?|multiple(?: \w+)? ?(?:locations)?|\d+ locations|(?:hybrid|on-?site|in-(?:office|person|store|house|home))(?: only)?|all|various)?[\s()]*$/i;

/**
 * Reads where a job is, in Chinese or English: `深圳·宝安区`, `McLean, VA`, `Remote in USA`, several places
 * separated by `;`, `/`, `|`, `、`. Codes are given only where they are certain; what is unknown is one place
 * with its words alone, and words that name no place, such as 异地招聘 or `not remote`, give none.
 */
export function parsePlace(text: string): Place[] {
  const places = splitPlaces(text.slice(0, longest).normalize('NFKC'))
    .filter((part) => !noPlace.test(withoutDenial(part).trim()))
    .slice(0, mostPlaces)
    .flatMap((part) => readRemoteCountries(part) ?? [readPlace(part)]);
  return carryRemote(places);
}

/** `Remote in US / Canada` is remote in both: a leading word counts for the countries that follow. */
function carryRemote(places: Place[]): Place[] {
  let carries = false;
  return places.map((place) => {
    const { name = '', city, country, remote } = place;
    const follows = carries && findCountry(name) !== undefined;
    carries = follows || (remote === true && isRemote(name, true) && country !== undefined && !city);
    return follows ? { ...place, remote: true } : place;
  });
}
