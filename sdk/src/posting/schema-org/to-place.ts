import type { Place } from '../../contract/place.ts';

/** Writes a place as schema.org's Place with its address. */
export function toPlace({ name, street, city, postalCode, region, country }: Place): object {
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: street,
      addressLocality: city ?? (country === undefined ? name : undefined),
      addressRegion: region,
      postalCode,
      addressCountry: country,
    },
  };
}

/** Writes where applicants for a remote job may live: a country where the place is nothing less. */
export function toApplicantArea({ name, city, region, country }: Place): object | undefined {
  if (country !== undefined && region === undefined && city === undefined) {
    return { '@type': 'Country', name: country };
  }
  const area = region ?? name;
  return area === undefined ? undefined : { '@type': 'AdministrativeArea', name: area };
}
