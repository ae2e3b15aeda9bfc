import type { Place } from '../../contract/place.ts';
import { isNode, type SchemaNode, textIn, textOf, valuesOf } from './values.ts';

/** Reads a value of `jobLocation`: a Place, its address alone, or words. */
export function fromPlace(value: unknown): Place | undefined {
  const [inner] = isNode(value) ? valuesOf(value, 'address') : [];
  const address = inner ?? value;
  if (!isNode(address)) {
    const name = textOf(address) ?? textOf(value);
    return name === undefined ? undefined : { name };
  }
  const place = fromAddress(address);
  const words = [place.city, textIn(address, 'addressRegion'), textIn(address, 'addressCountry')];
  const name =
    [...new Set(words)].filter((word) => word !== undefined).join(', ') || textOf(value) || place.street;
  if (name) place.name = name;
  return Object.keys(place).length === 0 ? undefined : place;
}

function fromAddress(address: SchemaNode): Place {
  const place: Place = {};
  const street = textIn(address, 'streetAddress');
  const city = textIn(address, 'addressLocality');
  const postalCode = textIn(address, 'postalCode');
  const region = textIn(address, 'addressRegion')?.toUpperCase() ?? '';
  const country = textIn(address, 'addressCountry')?.toUpperCase() ?? '';
  if (street !== undefined) place.street = street;
  if (city !== undefined) place.city = city;
  if (postalCode !== undefined) place.postalCode = postalCode;
  if (/^[A-Z]{2}$/.test(country)) place.country = country;
  if (/^[A-Z]{2}-[A-Z\d]{1,3}$/.test(region)) place.region = region;
  // Only there are the postal abbreviations the codes of ISO 3166-2.
  else if (/^(?:US|CA)$/.test(country) && /^[A-Z]{2}$/.test(region)) place.region = `${country}-${region}`;
  return place;
}
