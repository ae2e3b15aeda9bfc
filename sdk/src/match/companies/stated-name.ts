import {
  agreeInNames,
  type NamedEmployer,
  type ReadNames,
  readNames,
  writtenNames,
} from './employer-names.ts';
import { isIntermediary } from './intermediary.ts';

/** A name that a text gives to an employer. */
export interface StatedName {
  written: string;
  read: ReadNames;
  /** It stands behind a label or names a client, and not merely beside hiring words. */
  slot: boolean;
}

export function stateName(name: string, slot: boolean): StatedName {
  return { written: name.normalize('NFKC').trim(), read: readNames(name), slot };
}

/**
 * Tells whether a name in a text is a company's: as a registered name in any spelling, else letter for letter, since
 * "here" and "target" are words. A name of two characters counts in a slot only (展运, 正则 are words too).
 */
export function isStatedAs({ written, read, slot }: StatedName, company: NamedEmployer): boolean {
  if (!agreeInNames(read, readNames(company))) return false;
  if (read.all.some(({ form }) => form.registered)) return true;
  if (!slot && !isLongEnough(written)) return false;
  return (
    !isIntermediary(written) &&
    writtenNames(company).some((name) => name.normalize('NFKC').trim() === written)
  );
}

/** Tells whether a name is too long to be taken for a word of a text. */
export function isLongEnough(name: string): boolean {
  return name.length >= (/\p{Script=Han}/u.test(name) ? 3 : 4);
}
