import type { Place } from '../../contract/place.ts';
import { parsePlace } from '../place/parse-place.ts';

interface AddressNames {
  city?: string | undefined;
  region?: string | undefined;
  country?: string | undefined;
}

const han = /\p{Script=Han}/u;

/**
 * Finds the codes of region and country by the names of an address, where they leave no doubt: `杭州` is in CN-ZJ,
 * `Springfield` may be anywhere, and `Paris` with the country `US` is not the one that is known. Of Chinese
 * addresses it names the city too, which may stand where others have their region: `西湖区` of `杭州市`.
 */
export function findArea(names: AddressNames): Pick<Place, 'city' | 'region' | 'country'> {
  const [found, ...others] = parsePlace(inOneLine(names));
  if (found?.country === undefined || others.length > 0) return {};
  const [said] = names.country === undefined ? [] : parsePlace(names.country);
  if (said?.country !== undefined && said.country !== found.country) return {};
  const { country, region, city } = found;
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
