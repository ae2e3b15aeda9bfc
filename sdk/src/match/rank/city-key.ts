import type { Place } from '../../contract/place.ts';
import { chineseRegions } from '../../posting/place/chinese-regions.ts';

let chinese: ReadonlyMap<string, string> | undefined;

/** Names a city so that its Chinese and its Latin name agree; undefined where a place has none. */
export function cityKey({ city, region, country }: Place): string | undefined {
  if (!city) return undefined;
  const name = fold(city).replace(/(?<=\p{Script=Han}{2})市$/u, '');
  const area = region ?? country ?? '';
  chinese ??= new Map(
    chineseRegions.flatMap(({ code, cities }) =>
      cities.flatMap(({ name, latin }) => (latin ? [[`${code} ${fold(latin)}`, name] as const] : [])),
    ),
  );
  return `${area} ${chinese.get(`${area} ${name}`) ?? name}`;
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s'’-]/g, '');
}
