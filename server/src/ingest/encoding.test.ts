import { describe, expect, test } from 'vitest';
import { decodeText, type Encoding } from './encoding.ts';
import { RefusedError } from './refused.ts';

/** "机电一体化" in GBK. */
const gbk = Buffer.from('bbfab5e7d2bbcce5bbaf', 'hex');
const utf8 = Buffer.from('机电一体化');

function refusal(bytes: Uint8Array, encoding?: Encoding): RefusedError {
  try {
    decodeText(bytes, encoding);
  } catch (error) {
    if (error instanceof RefusedError) return error;
  }
  throw new Error('was not refused');
}

describe('decodeText', () => {
  test.each([
    ['UTF-8', utf8],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from('efbbbf', 'hex'), utf8])],
    ['GBK', gbk],
    ['UTF-16, little end first', Buffer.from('\ufeff机电一体化', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff机电一体化', 'utf16le').swap16()],
  ])('recognises %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe('机电一体化');
  });

  test('reads a page by the charset that it declares', () => {
    const head = Buffer.from('<html><meta charset="gb2312"><p>');
    expect(decodeText(Buffer.concat([head, gbk]))).toContain('<p>机电一体化');
    const latin = Buffer.from(
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">Z\xfcrich',
      'latin1',
    );
    expect(decodeText(latin)).toContain('Zürich');
  });

  test('refuses GBK that is declared UTF-8, with the byte and the advice', () => {
    const bytes = Buffer.concat([Buffer.from('title\n'), gbk]);
    expect(refusal(bytes, 'utf-8')).toMatchObject({ code: 'wrong_encoding', position: 'byte 6' });
    expect(refusal(bytes, 'utf-8').message).toContain('--encoding gbk');
    const page = Buffer.concat([Buffer.from('<meta charset=utf-8>'), gbk]);
    expect(refusal(page)).toMatchObject({ code: 'wrong_encoding', position: 'byte 20' });
  });

  test('refuses UTF-8 that is declared GBK where it is none', () => {
    expect(refusal(Buffer.from('机,电,一'), 'gbk')).toMatchObject({ code: 'wrong_encoding' });
  });

  test('refuses UTF-8 that is damaged further on instead of reading it as GBK', () => {
    const damaged = Buffer.concat([utf8, Buffer.from([0xb5, 0xe7]), utf8]);
    expect(refusal(damaged)).toMatchObject({ code: 'wrong_encoding', position: 'byte 15' });
  });

  test('refuses UTF-8 that ends in the middle of a character', () => {
    expect(refusal(utf8.subarray(0, 14)).code).toBe('wrong_encoding');
  });
});
