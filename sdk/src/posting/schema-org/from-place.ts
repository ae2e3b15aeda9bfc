import type { Place } from '../../contract/place.ts';
import { findArea } from './find-area.ts';
import { isNode } from './plain-node.ts';
import { firstOf, present, textIn, textOf } from './values.ts';

/** Reads a value of `jobLocation`: a Place, its address alone, a country, or words. */
export function fromPlace(value: unknown): Place | undefined {
  const address = (isNode(value) && firstOf(value, 'address', (one) => one)) || value;
  if (!isNode(address)) {
    const name = textOf(address);
    return name === undefined ? undefined : { name };
  }
  const own = isNode(value) ? textIn(value, 'name') : undefined;
  const isA = (type: RegExp) => isNode(value) && type.test(textIn(value, '@type') ?? '');
  const city = textIn(address, 'addressLocality') ?? (isA(/^City$/) ? own : undefined);
  const region = textIn(address, 'addressRegion') ?? (isA(/Area$|^State$/) ? own : undefined);
  const country = textIn(address, 'addressCountry') ?? (isA(/^Country$/) ? own : undefined);
  const street = textIn(address, 'streetAddress');
  const words = [...new Set([city, region, country])].filter((word) => word !== undefined);
  // Many places are called after a building; one that is called after its city says more.
  const name = own?.includes(city ?? own) ? own : words.join(', ') || street;
  if (name === undefined) return undefined;
  const code = regionCode(region?.toUpperCase() ?? '', country?.toUpperCase());
  const coded = country && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : code?.slice(0, 2);
  const area = findArea({ city, region, country });
  return present({
    name,
    street,
    city: area.city ?? city,
    postalCode: textIn(address, 'postalCode'),
    region: code ?? area.region,
    country: coded ?? area.country,
  });
}

/** A region's code of ISO 3166-2; of the postal abbreviations only those of the US and Canada are its codes. */
function regionCode(region: string, country: string | undefined): string | undefined {
  if (/^[A-Z]{2}-[A-Z\d]{1,3}$/.test(region)) return region;
  return /^(?:US|CA) [A-Z]{2}$/.test(`${country} ${region}`) ? `${country}-${region}` : undefined;
}
