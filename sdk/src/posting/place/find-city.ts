import type { Place } from '../../contract/place.ts';
import { cities, namesakes } from './cities.ts';

const alone = read(cities, true);
const hints = read(namesakes, false);

/** A line names one city in several ways, or several cities of one region. */
function read(source: string, isOneCity: boolean): Map<string, Place> {
  const byName = new Map<string, Place>();
  for (const line of source.trim().split('\n')) {
    const [code = ''] = line.split(' ');
    const names = line.slice(code.length + 1).split('|');
    const country = code.slice(0, 2);
    for (const name of names) {
      const city = (isOneCity ? names[0] : name) ?? '';
      byName.set(name.toLowerCase(), { city, ...(code !== country && { region: code }), country });
    }
  }
  return byName;
}

/** Finds a city that is known well enough to be named without its country, by name or common abbreviation. */
export function findCity(name: string): Place | undefined {
  return alone.get(name.trim().toLowerCase());
}

/** Finds also a city that is known for one country and has namesakes in others. */
export function findLikelyCity(name: string): Place | undefined {
  return findCity(name) ?? hints.get(name.trim().toLowerCase());
}

/** The Chinese and the English name of a city of that country, by any name of it; undefined where the list lacks one. */
export function namesOfCity(
  name: string,
  { country, region }: Pick<Place, 'country' | 'region'>,
): [chinese: string, english: string] | undefined {
  const place = findCity(name);
  if (place?.city === undefined || place.country !== country) return undefined;
  if (region !== undefined && place.region !== undefined && place.region !== region) return undefined;
  const chinese = [...alone].find(
    ([other, { city, country }]) =>
      city === place.city && country === place.country && /\p{Script=Han}/u.test(other),
  );
  return chinese && [chinese[0], place.city];
}
