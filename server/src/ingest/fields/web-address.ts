import { SkippedRecord } from '../records.ts';
import { textOf } from './text.ts';

/**
 * Returns an absolute web address, or nothing where a source has none.
 *
 * @throws SkippedRecord where it is an address that a browser would run or open from disk, such as `javascript:`.
 */
export function webAddressOf(value: unknown): string | undefined {
  const text = textOf(value);
  const url = text === undefined ? null : URL.parse(text);
  if (text === undefined || url === null) return undefined;
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    return url.hostname === '' || text.length > 4096 ? undefined : text.replaceAll(' ', '%20');
  }
  if (['mailto:', 'tel:'].includes(url.protocol)) return undefined;
  throw new SkippedRecord(`unsafe address (${url.protocol.slice(0, 20)})`);
}
