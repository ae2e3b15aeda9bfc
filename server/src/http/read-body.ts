import { InvalidRequestError } from '../write-errors.ts';
import { jsonFaults } from './json-faults.ts';
import { readBytes } from './read-bytes.ts';

/** More than any object of the feed needs. */
const maxBodyBytes = 1024 * 1024;

/**
 * Reads the JSON of a request.
 *
 * @throws UnsupportedMediaTypeError where it is not sent as one of `accepted`, or is compressed.
 * @throws PayloadTooLargeError past a mebibyte, without reading further.
 * @throws InvalidRequestError where it breaks off, is not UTF-8, not JSON, or has what no database keeps.
 */
export async function readBody(request: Request, accepted: readonly string[]): Promise<unknown> {
  const value = parse(decode(await readBytes(request, { accepted, maxBytes: maxBodyBytes })));
  const faults = jsonFaults(value);
  if (faults.length > 0)
    throw new InvalidRequestError('The body has something that cannot be kept; see errors.', faults);
  return value;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidRequestError('The body is not UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidRequestError('The body is not JSON.');
  }
}
