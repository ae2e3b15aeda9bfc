import { decodeEntities } from '../../../posting/json-ld/entities.ts';
import { findAll } from './find-all.ts';

/** A text without its markup, and where each unit of it stands in the source. */
export interface Readable {
  text: string;
  /** Absent where the two are alike. */
  offsets?: Uint32Array;
}

const markup = /<!--[^>]{0,2000}-->|<\/?([a-z][a-z0-9]{0,15})(?=[\s/>])[^<>]{0,2000}>|&#?[a-z\d]{2,8};/gi;
const inline = /^(?:a|abbr|b|code|em|font|i|mark|small|span|strong|sub|sup|u)$/i;

/**
 * Takes markup away: a block ends a line, inline markup leaves nothing, entities are decoded. Wide letters, digits,
 * curly apostrophes and hard spaces are written plainly, one unit for one.
 */
export function readableOf(source: string): Readable {
  if (!/[<&]/.test(source)) return { text: plain(source) };
  const pieces: string[] = [];
  const offsets = new Uint32Array(source.length + 1);
  let length = 0;
  let from = 0;
  const keep = (piece: string, start: number, step: number) => {
    pieces.push(piece);
    for (let at = 0; at < piece.length; at += 1) offsets[length + at] = start + at * step;
    length += piece.length;
  };
  for (const match of findAll(source, markup)) {
    keep(source.slice(from, match.index), from, 1);
    from = match.index + match[0].length;
    if (match[0].startsWith('&')) keep(decodeEntities(match[0]), match.index, 0);
    else if (!inline.test(match[1] ?? '')) keep('\n', match.index, 0);
  }
  keep(source.slice(from), from, 1);
  offsets[length] = source.length;
  return { text: plain(pieces.join('')), offsets: offsets.subarray(0, length + 1) };
}

function plain(text: string): string {
  return /[\uff10-\uff5a\u2019\u00a0\u3000]/.test(text)
    ? text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u2019\u00a0\u3000]/g, plainUnit)
    : text;
}

function plainUnit(unit: string): string {
  if (unit === '’') return "'";
  const code = unit.charCodeAt(0);
  return code >= 0xff10 ? String.fromCharCode(code - 0xfee0) : ' ';
}
