import type { Place } from '../../contract/place.ts';
import { parsePlace } from '../place/parse-place.ts';

interface AddressNames {
  city?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}

type Area = Pick<Place, 'city' | 'region' | 'country'>;

const han = /\p{Script=Han}/u;

/** What was found last, since the postings of a list are in a few towns. */
const found = new Map<string, Area>();
const mostKept = 50;

/**
 * Finds the codes of region and country by the names of an address, where they leave no doubt: `杭州` is in CN-ZJ,
 * `Springfield` may be anywhere, and `Paris` with the country `US` is not the one that is known. Of Chinese
 * addresses it names the city too, which may stand where others have their region: `西湖区` of `杭州市`.
 */
export function findArea(names: AddressNames): Area {
  const key = JSON.stringify([names.city, names.region, names.country]);
  const area = found.get(key) ?? lookUp(names);
  if (found.size >= mostKept) found.clear();
  found.set(key, area);
  return area;
}

function lookUp(names: AddressNames): Area {
  const [place, ...others] = parsePlace(inOneLine(names));
  if (place?.country === undefined || others.length > 0) return {};
  const [said] = names.country === undefined ? [] : parsePlace(names.country);
  if (said?.country !== undefined && said.country !== place.country) return {};
  const { country, region, city } = place;
  const isChinese = han.test(names.city ?? '');
  return {
    country,
    ...(region !== undefined && { region }),
    ...(isChinese && city !== undefined && { city }),
  };
}

/** As addresses are written: from the widest name in Chinese, from the narrowest elsewhere. */
function inOneLine({ city = '', region = '', country = '' }: AddressNames): string {
  if (!han.test(city + region)) return [city, region, country].filter(Boolean).join(', ');
  return han.test(region) && !city.startsWith(region) ? region + city : city;
}
