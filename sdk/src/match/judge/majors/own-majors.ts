import { families } from './families.ts';
import { findFields } from './find-fields.ts';

/** The majors of a profile, ready to be looked for. */
export interface OwnMajors {
  /** The families that they belong to. */
  families: ReadonlySet<string>;
  /** The wider fields of those. */
  wide: ReadonlySet<string>;
  /** Finds them as the profile writes them; absent where there is nothing to look for. */
  literal?: RegExp;
}

const known = new WeakMap<readonly string[], OwnMajors>();

/** Reads the majors of a profile; once, however many postings are held against them. */
export function ownMajors(majors: readonly string[]): OwnMajors {
  const before = known.get(majors);
  if (before) return before;
  const own = new Set(
    majors.flatMap((major) => findFields(major).flatMap(({ stands, belongs }) => [...stands, ...belongs])),
  );
  const names = majors.map((major) => major.trim()).filter((major) => major.length > 1);
  const read = {
    families: own,
    wide: new Set(families.filter(({ id }) => own.has(id)).flatMap(({ wide }) => wide)),
    ...(names.length > 0 && { literal: new RegExp(names.map(asWord).join('|'), 'giu') }),
  };
  known.set(majors, read);
  return read;
}

/** Latin words have boundaries, Chinese has none. */
function asWord(name: string): string {
  const words = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const before = /^[\p{Script=Latin}\d]/u.test(name) ? '(?<![\\p{Script=Latin}\\d])' : '';
  const after = /[\p{Script=Latin}\d]$/u.test(name) ? '(?![\\p{Script=Latin}\\d])' : '';
  return `${before}${words}${after}`;
}
