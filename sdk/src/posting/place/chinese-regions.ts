import { chineseCities } from './chinese-cities.ts';

/** A province-level region: its ISO 3166-2 code, its names, and the cities in it. */
export interface ChineseRegion {
  code: string;
  name: string;
  english: string;
  cities: readonly ChineseCity[];
}

export interface ChineseCity {
  name: string;
  latin?: string;
  /** Whether it lies within a city of the prefecture level, as 昆山 does in 苏州. */
  isCounty: boolean;
}

const city = /(\p{Script=Han}+)(?: ([\p{Script=Latin}'_]+))?/gu;

export const chineseRegions: readonly ChineseRegion[] = chineseCities
  .trim()
  .split('\n')
  .map((line) => {
    const [head = '', list = ''] = line.split(': ');
    const [code = '', name = '', english = ''] = head.split(' ');
    const cities = list.split(' + ').flatMap((names, level) =>
      [...names.matchAll(city)].map(([, name = '', latin]) => ({
        ...{ name, isCounty: level > 0 },
        ...(latin && { latin }),
      })),
    );
    return { code, name, english: english.replace('_', ' '), cities };
  });
