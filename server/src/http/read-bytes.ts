import { InvalidRequestError, PayloadTooLargeError, UnsupportedMediaTypeError } from '../write-errors.ts';

/**
 * Reads the body of a request.
 *
 * @throws UnsupportedMediaTypeError where it is not sent as one of `accepted`, or is compressed.
 * @throws InvalidRequestError where it breaks off.
 * @throws PayloadTooLargeError past `maxBytes`, without reading further.
 */
export async function readBytes(
  request: Request,
  { accepted, maxBytes }: { accepted: readonly string[]; maxBytes: number },
): Promise<Uint8Array> {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const encoding = request.headers.get('Content-Encoding') ?? 'identity';
  if (!accepted.includes(type) || encoding !== 'identity') throw new UnsupportedMediaTypeError(accepted);
  if (Number(request.headers.get('Content-Length') ?? 0) > maxBytes) throw new PayloadTooLargeError(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new PayloadTooLargeError(maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    // Whoever sent it has gone: nothing went wrong here.
    throw error instanceof PayloadTooLargeError ? error : new InvalidRequestError('The body broke off.');
  }
  return Buffer.concat(chunks);
}
