import type { Place } from '../../../contract/place.ts';
import { parsePlace } from '../../../posting/place/parse-place.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Reading } from '../reading.ts';
import { findAll } from '../text/find-all.ts';
import { mentionAt, reasonOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';
import { isWithin } from './is-within.ts';
import { reaches } from './reaches.ts';

interface Site {
  place: Place;
  reason: (polarity: Reason['polarity']) => Reason;
}

const label =
  /(?:(?:工作|上班|办公)?(?:地[点址]|城市)|工作地区?)[:：]\s*([^\n，。；;]{2,60})|\b(?:job )?location: ?([^\n;.]{2,40})/gi;

/** Holds the places where somebody would work against those of the posting, and remote work against its area. */
export function judgePlace(reading: Reading, profile: Profile): Reason[] {
  const own = placesOf(profile.places);
  if (own.length === 0 && profile.remote !== true) return [];
  const sites = sitesOf(reading);
  const fits = sites.map((site) => ({ site, fit: fitOf(site.place, own, profile.remote) }));
  const met = fits.find(({ fit }) => fit === true);
  if (met) return [met.site.reason('meets')];
  const [first] = fits;
  return first && fits.every(({ fit }) => fit === false) ? [first.site.reason('misses')] : [];
}

function sitesOf(reading: Reading): Site[] {
  const { posting, description } = reading;
  const given = (posting.locations ?? []).map((place, index): Site => {
    const quote = place.name ?? place.city ?? place.region ?? place.country ?? '';
    const at = { field: 'locations' as const, index, quote, start: 0, end: quote.length };
    const remote = posting.workplaceType === 'remote' ? { ...place, remote: true } : place;
    return { place: remote, reason: (polarity) => ({ kind: 'place', polarity, required: true, ...at }) };
  });
  if (given.length > 0) return given;
  return [...findAll(description.text, label)].flatMap((match) => {
    const words = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].length - words.length;
    const mention = mentionAt(description, start, start + words.length);
    if (!mention) return [];
    const reason: Site['reason'] = (polarity) => ({
      ...reasonOf(mention, 'place', polarity),
      required: true,
    });
    return parsePlace(words).map((place) => ({ place, reason }));
  });
}

/** True or false where it is certain; a place of which little is known, or one that only holds hers, is neither. */
function fitOf(place: Place, own: readonly Place[], remote: boolean | undefined): boolean | undefined {
  if (place.remote === true) {
    if (remote === false) return false;
    const isReached = reaches(place, own);
    return isReached === true ? remote : isReached;
  }
  if (own.length === 0 || place.country === undefined) return undefined;
  if (own.some((mine) => isWithin(place, mine))) return true;
  return own.some((mine) => isWithin(mine, place)) ? undefined : false;
}

const known = new WeakMap<readonly string[], Place[]>();

function placesOf(names: readonly string[]): Place[] {
  const before = known.get(names);
  if (before) return before;
  const places = names.flatMap((name) => parsePlace(name));
  known.set(names, places);
  return places;
}
