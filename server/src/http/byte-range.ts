import { RangeNotSatisfiableError } from '../errors.ts';

/** A part of a file: from its first byte up to its last, both counted from 0 and within the file. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Returns the part of a file of `size` bytes that a GET asks for, or undefined where it is to be answered in whole:
 * without `Range`, and where that is of another unit, wrong, or about several parts at once, which a server may pass
 * over, https://www.rfc-editor.org/rfc/rfc9110#section-14.2
 *
 * @throws RangeNotSatisfiableError where no byte of the file is in it.
 */
export function byteRange(range: string | undefined, size: number): ByteRange | undefined {
  const [, from, to, suffix] = /^bytes=(?:(\d+)-(\d*)|-(\d+))$/i.exec(range?.trim() ?? '') ?? [];
  if (suffix !== undefined) {
    if (Number(suffix) === 0 || size === 0) throw new RangeNotSatisfiableError(size);
    return { first: Math.max(0, size - Number(suffix)), last: size - 1 };
  }
  if (from === undefined) return undefined;
  const first = Number(from);
  const last = to ? Number(to) : size - 1;
  if (to && last < first) return undefined;
  if (first >= size) throw new RangeNotSatisfiableError(size);
  return { first, last: Math.min(last, size - 1) };
}

/**
 * Tells whether `If-Range` lets a part be sent: where it is the tag of the file, compared strongly. A date never is
 * one, as files have none, https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5
 */
export function mayBePart(ifRange: string | undefined, etag: string): boolean {
  return ifRange === undefined || ifRange.trim() === etag;
}
