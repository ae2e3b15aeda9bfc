/** A unit of a text in the form in which names are compared: of usual width, and any white space as a space. */
export function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x21) return 0x20;
  if (unit < 0xa0) return unit;
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  return unit === 0xa0 || unit === 0x3000 ? 0x20 : unit;
}

/** Hashes three units to 32 bits, of which the leading ones are mixed best. */
export function beginning(one: number, two: number, three: number): number {
  return Math.imul(Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b) ^ three, 0xc2b2ae35);
}

/** Hashes one unit more. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
}

/** Hashes a whole name of three units or more. */
export function hashOf(name: string): number {
  let hash = beginning(unitAt(name, 0), unitAt(name, 1), unitAt(name, 2));
  for (let at = 3; at < name.length; at += 1) hash = mix(hash, unitAt(name, at));
  return hash;
}

/** Tells whether a name stands at a place of a text, and not within a word of a script that parts words. */
export function standsAt(text: string, start: number, name: string): boolean {
  const end = start + name.length;
  for (let at = 0; at < name.length; at += 1) if (unitAt(text, start + at) !== unitAt(name, at)) return false;
  return !isInWord(text, start) && !isInWord(text, end);
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && isWord(unitAt(text, at - 1)) && at < text.length && isWord(unitAt(text, at));
}

/** Digits, and letters of Latin, Greek and Cyrillic. */
function isWord(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return unit >= 0xc0 && unit <= 0x52f;
}
