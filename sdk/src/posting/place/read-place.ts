import type { Place } from '../../contract/place.ts';
import { findCountry } from './find-country.ts';
import { readChinesePlace } from './read-chinese-place.ts';
import { readLatinPlace } from './read-latin-place.ts';
import { isRemote, remoteWork, withoutDenial } from './remote-work.ts';

/** Words that say how one works there, with the signs that tie them to the place. */
const workplaceWords = new RegExp(
  `[\\s–—(,:-]*(?:(?:100% |fully )?(?:${remoteWork}|\\b(?:hybrid|on-?site|in-(?:office|person|store|house|home)|(?:head )?offices?|preferred|hq|headquarters)\\b)|(?:可|支持|接受)?(?:远程|居家|在家|线上|混合|现场)(?:办公|工作)?)(?:[\\s(–—,:-]|\\b(?:in|within|from|the)\\b)*`,
  'gi',
);
/** Remarks on a place, and the parts of the world that companies count in. */
const remarks =
  /: *(?:select|all) locations|[,\s-]*\b(?:EMEA|AMER|APAC|LATAM)\b[\s-]*|^(?:工作地点|地点|驻地|base|locations?)[: ]+|等地?$|^greater\s+|(?<!\bbay)\s+(?:metropolitan |metro )?area$|(?:^|[\s-])(?:based|only)\b|[\s-](?:wide|residents?|citizens|candidates|applicants)\b|仅(?:限于?)?|(?:^|[只\s(,:])限于?/gi;
/** `Remote - US (Seattle, WA only)` names a wider place outside of it. */
const restriction = /\((?=[^()]*\bonly\b)[^()]*\)/gi;
/** `must be in the US`, `Various locations in the UK`, `Near Shanghai`. */
const lead =
  /^(?:[^,]*\b(?:be|located|liv\w+|reside|work|hiring|locations|cities|sites) )?(?:in|near|across|throughout|within) (?:the )?/i;

/** Reads one place; its name is the text as it stands. */
export function readPlace(name: string): Place {
  const text = withoutDenial(name);
  const found =
    findPlace(text.replace(restriction, ' ')) ??
    findPlace(text) ??
    findPlace(text.replace(/\([^)]*\)/g, ' '));
  return { name, ...found, ...(isRemote(text) && { remote: true }) };
}

/** `Remote (UK or South Africa)` is no town called `UK or`. */
const severalCountries = /\s*(?:,|\/|&|\b(?:or|and)\b)\s*/;

/** Reads the countries, two or more, in which one may work from home; undefined where other words stand among them. */
export function readRemoteCountries(name: string): Place[] | undefined {
  const text = withoutDenial(name);
  if (!isRemote(text)) return undefined;
  const parts = withoutRemarks(text).split(severalCountries);
  const codes = parts.map(findCountry).filter((code) => code !== undefined);
  if (parts.length < 2 || codes.length < parts.length) return undefined;
  return codes.map((country) => ({ name, country, remote: true }));
}

/** Leaves of a place's words those that may name it. */
export function withoutRemarks(text: string): string {
  const rest = tidy(text.replace(remarks, ' ').replace(workplaceWords, ' '));
  // In capitals it is India or Indiana.
  return rest.startsWith('IN ') ? rest : rest.replace(lead, '');
}

function findPlace(name: string): Place | undefined {
  const text = withoutRemarks(name);
  if (text === '') return undefined;
  return /\p{Script=Han}/u.test(text) ? readChinesePlace(text) : readLatinPlace(text);
}

function tidy(text: string): string {
  return text
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:.-]+|[\s,:.-]+$/g, '');
}
