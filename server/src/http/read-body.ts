import { InvalidRequestError, PayloadTooLargeError, UnsupportedMediaTypeError } from '../write-errors.ts';
import { jsonFaults } from './json-faults.ts';

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
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const encoding = request.headers.get('Content-Encoding') ?? 'identity';
  if (!accepted.includes(type) || encoding !== 'identity') throw new UnsupportedMediaTypeError(accepted);

  const value = parse(decode(await readBytes(request)));
  const faults = jsonFaults(value);
  if (faults.length > 0)
    throw new InvalidRequestError('The body has something that cannot be kept; see errors.', faults);
  return value;
}

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBodyBytes)
    throw new PayloadTooLargeError(maxBodyBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBodyBytes) throw new PayloadTooLargeError(maxBodyBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    // Whoever sent it has gone: nothing went wrong here.
    throw error instanceof PayloadTooLargeError ? error : new InvalidRequestError('The body broke off.');
  }
  return Buffer.concat(chunks);
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
