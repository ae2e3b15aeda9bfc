/** A text in the form in which names are compared. */
export interface FoldedText {
  text: string;
  /** Where in the original each unit of `text` stands, and its length at the end. */
  offsets: Uint32Array;
}

const space = 0x20;

/** Tells whether a code unit is a letter of Chinese. */
export function isHan(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3007;
}

/** Tells whether a folded code unit belongs to a word that is written with boundaries. */
export function isWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xdf && unit <= 0x24f);
}

/**
 * Folds width and case, hyphens and white space to single spaces, and drops the space between Chinese and Latin:
 * `ＰＬＣ 编程` and `plc编程` are one.
 */
export function foldText(original: string): FoldedText {
  const units = new Uint16Array(original.length);
  const offsets = new Uint32Array(original.length + 1);
  let length = 0;
  let gap = -1;
  for (let at = 0; at < original.length; at += 1) {
    const unit = foldUnit(original.charCodeAt(at));
    if (unit === space) {
      if (gap < 0) gap = at;
      continue;
    }
    const before = length > 0 ? (units[length - 1] ?? 0) : 0;
    if (gap >= 0 && length > 0 && isHan(before) === isHan(unit)) {
      units[length] = space;
      offsets[length] = gap;
      length += 1;
    }
    gap = -1;
    units[length] = unit;
    offsets[length] = at;
    length += 1;
  }
  offsets[length] = original.length;
  return { text: decode(units.subarray(0, length)), offsets: offsets.subarray(0, length + 1) };
}

function foldUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
    return unit <= space || unit === 0x2d ? space : unit;
  }
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
  if (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) return unit + 0x20;
  if (unit === 0x3000 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x2014)) return space;
  return unit === 0x2019 ? 0x27 : unit;
}

/** In pieces, because a function takes only so many arguments. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 4096) {
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + 4096));
  }
  return text;
}
