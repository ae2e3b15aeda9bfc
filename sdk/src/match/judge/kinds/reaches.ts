import type { Place } from '../../../contract/place.ts';
import { parsePlace } from '../../../posting/place/parse-place.ts';
import { withoutRemarks } from '../../../posting/place/read-place.ts';
import { isWithin } from './is-within.ts';
import { findWideAreas } from './wide-areas.ts';

/** No name of an area is half as long. */
const longest = 500;
/** Words that leave the area of remote work open. */
const open =
  /\d+%|\b(?:fully|completely|entirely|only|first|friendly|possible|ok(?:ay)?|optional|option|work(?:ing)?|jobs?|positions?|roles?|home|team|full|part|time|travel|required|worldwide|global(?:ly)?|international(?:ly)?|the|in|world|yes)\b|仅|可|均|纯|完全|支持|接受|全球|世界|各地|地[点区]|城市|不限|是否|是|办公|工作|岗位?|职位|全职|兼职|实习/gi;
/** `Worldwide (except the US)` takes away from an area. */
const exception = /\b(?:except|excluding|excl|outside|not|but)\b|除/i;

/**
 * Tells whether remote work may be done from one of her own places: true where the area that the words name holds one
 * or is the world, false where it certainly holds none, undefined where the words name an area that we do not know.
 */
export function reaches(place: Place, own: readonly Place[]): boolean | undefined {
  const words = [place.name, place.city, place.region].filter(Boolean).join(', ');
  if (words.length > longest) return undefined;
  if (exception.test(words)) return undefined;
  const areas = areasOf(place);
  if (areas.some((area) => own.some((mine) => isWithin(mine, area) || isWithin(area, mine)))) return true;
  const wide = findWideAreas(words);
  if (wide.length > 0) {
    const holds = wide.some((countries) => own.some(({ country = '' }) => countries.includes(country)));
    return holds || undefined;
  }
  if (areas.length > 0) return own.length === 0 ? undefined : false;
  const isOpen = !/[\p{L}\p{N}]/u.test(withoutRemarks(words).replace(open, ' '));
  return isOpen || undefined;
}

/** Where remote work may be done from: every place that the words name. */
function areasOf(place: Place): Place[] {
  if (/全国|国内/.test(place.name ?? '')) return [{ country: 'CN' }];
  const named = (place.name ?? '').split(/[,()/、，（）]|\bor\b|\band\b|\bremote\b/i).flatMap(parsePlace);
  const known = named.filter(({ country }) => country !== undefined);
  if (known.length > 0 || place.country === undefined) return known;
  return [place];
}
