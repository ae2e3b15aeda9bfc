import { isUtf8 } from 'node:buffer';
import { RefusedError } from './refused.ts';

/** What `--encoding` takes; `gbk` stands for GB 18030, which contains GBK and GB 2312. */
export type Encoding = 'utf-8' | 'gbk';

/**
 * Decodes a file's bytes: by `encoding` where it is given, else by the byte order mark, else by the
 * `charset` that an HTML page declares, else as UTF-8, else as GB 18030.
 *
 * @throws RefusedError `wrong_encoding` with the byte at which the text stops making sense.
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): string {
  if (encoding === 'gbk') return decode(bytes, 'gb18030', '--encoding gbk says');
  if (encoding === 'utf-8') return decode(bytes, 'utf-8', '--encoding utf-8 says');
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return decode(bytes, mark, 'its byte order mark says');
  const declared = declaredCharset(bytes);
  if (declared !== undefined) return decode(bytes, declared, 'its <meta charset> says');
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  return decodeUndeclared(bytes);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Looks where browsers look: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (!head.trimStart().startsWith('<')) return undefined;
  const label = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (label === undefined || !isSupported(label)) return undefined;
  return /^gb/.test(label) ? 'gb18030' : label;
}

function isSupported(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, label: string, whoSays: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    const at = firstUndecodable(bytes, label);
    const name = label === 'gb18030' ? 'GBK' : label.toUpperCase();
    const advice =
      label === 'utf-8' && isDecodable(bytes, 'gb18030')
        ? ' It reads as GBK: import it with --encoding gbk, or save it as UTF-8.'
        : ' Save it as UTF-8, or name its encoding with --encoding.';
    throw new RefusedError(
      'wrong_encoding',
      `The file is not ${name}, as ${whoSays}.${advice}`,
      `byte ${at}`,
    );
  }
}

/** A UTF-8 text that is damaged later would pass as GB 18030 nonsense, so its sound part decides. */
function decodeUndeclared(bytes: Uint8Array): string {
  const at = firstUndecodable(bytes, 'utf-8');
  const sound = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const wide = sound.match(/[\u0800-\uffff]/g)?.length ?? 0;
  if (wide < 4 && isDecodable(bytes, 'gb18030')) return new TextDecoder('gb18030').decode(bytes);
  throw new RefusedError(
    'wrong_encoding',
    'The file is neither sound UTF-8 nor GBK: it is damaged or written in another encoding. Save it as UTF-8.',
    `byte ${at}`,
  );
}

function isDecodable(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The offset of the first byte that ends a sound prefix, found by halving: decoders do not tell it. */
function firstUndecodable(bytes: Uint8Array, label: string): number {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >>> 1;
    if (isSoundPrefix(bytes.subarray(0, middle), label)) sound = middle;
    else broken = middle;
  }
  return sound;
}

function isSoundPrefix(prefix: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
}
