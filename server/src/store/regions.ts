import type { Place } from '@recruitment-feed/sdk/contract';

/** ISO 3166 codes as a filter gives them, apart: `CN` is a country, `CN-ZJ` a region. */
export function splitRegions(codes: readonly string[]): { countries: string[]; regions: string[] } {
  const upper = codes.map((code) => code.toUpperCase());
  return {
    countries: upper.filter((code) => !code.includes('-')),
    regions: upper.filter((code) => code.includes('-')),
  };
}

/** The codes of a place as columns; a region tells its country. */
export function placeColumns(place: Place | undefined): { country: string | null; region: string | null } {
  const region = place?.region ?? null;
  return { country: place?.country ?? region?.split('-')[0] ?? null, region };
}

/** The codes that find a place: its country and its region, in capitals. */
export function regionCodes(place: Place): string[] {
  const { country, region } = placeColumns(place);
  return [country, region].filter((code) => code !== null).map((code) => code.toUpperCase());
}

/** Everything a place is called. */
export function placeNames(place: Place): string[] {
  return [place, ...Object.values(place.translations ?? {})]
    .flatMap(({ name, city }) => [name, city])
    .filter((name) => name !== undefined);
}
