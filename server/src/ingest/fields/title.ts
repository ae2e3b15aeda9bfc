import { SkippedRecord } from '../records.ts';
import { textOf } from './text.ts';

/** @throws SkippedRecord where there is none: a posting nobody can name is none. */
export function titleOf(value: unknown): string {
  const title = textOf(value);
  if (title === undefined) throw new SkippedRecord('no title');
  return title;
}
