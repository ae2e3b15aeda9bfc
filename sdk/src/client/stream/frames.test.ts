import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFrameReader, type StreamItem } from './frames.ts';

/** Reads a stream that comes in pieces. */
function read(pieces: Uint8Array[]): { items: StreamItem[]; retries: number[] } {
  const retries: number[] = [];
  const take = createFrameReader((milliseconds) => retries.push(milliseconds));
  return { items: pieces.flatMap((piece) => take(piece).items), retries };
}
const bytes = (text: string) => new TextEncoder().encode(text);
const message = (data: string, id?: string, event = 'message') => ({ id, event, data });

/** What the HTML standard says of each; the cases are those of the public web platform tests. */
const cases: [name: string, text: string, items: StreamItem[]][] = [
  ['lines end with LF', 'data: a\n\ndata: b\n\n', [message('a'), message('b')]],
  ['lines end with CR', 'data: a\r\rdata: b\r\r', [message('a'), message('b')]],
  ['lines end with CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n', [message('a'), message('b')]],
  ['lines end as they like', 'data: a\r\ndata: b\n\rdata: c\r\n\n', [message('a\nb'), message('c')]],
  ['a byte order mark is passed over', '\uFEFFdata: a\n\n', [message('a')]],
  ['a second one is part of a field name', '\uFEFF\uFEFFdata: a\n\ndata: b\n\n', [message('b')]],
  ['a later one too', 'data: a\n\n\uFEFFdata: b\n\ndata: c\n\n', [message('a'), message('c')]],
  ['comments are passed over', ': hb\n:\ndata: a\n:data: b\n\n', [message('a')]],
  [
    'one space after the colon is no part of the value',
    'data:a\n\ndata:  b\n\n',
    [message('a'), message(' b')],
  ],
  ['a field without a colon has an empty value', 'data\n\ndata\ndata\n\n', [message(''), message('\n')]],
  ['lines of data are joined', 'data: a\ndata:\ndata: b\n\n', [message('a\n\nb')]],
  ['an event without data is none', 'event: change\n\ndata: a\n\n', [message('a')]],
  ['an event without a name is a message', 'event:\ndata: a\n\n', [message('a')]],
  ['names of fields are exact', 'Data: a\n data: b\ndata : c\ndata: d\n\n', [message('d')]],
  ['an id belongs to its block', 'id: 1\ndata: a\n\ndata: b\n\n', [message('a', '1'), message('b')]],
  ['an id moves the cursor without data', 'id: 1\n\n', [{ id: '1', event: undefined, data: '' }]],
  ['an empty id forgets it', 'id\ndata: a\n\n', [message('a', '')]],
  ['an id with U+0000 is passed over', 'id: 1\nid: 2\0\ndata: a\n\n', [message('a', '1')]],
  ['U+0000 may stand in data', 'data: \0\n\n', [message('\0')]],
  ['what is not ended is no event', 'data: a\n\ndata: b\n', [message('a')]],
  ['text is UTF-8', 'event: 变化\ndata: 招聘号 😀\n\n', [message('招聘号 😀', undefined, '变化')]],
];

describe('a stream', () => {
  test.each(cases)('of which %s', (_, text, items) => {
    expect(read([bytes(text)]).items).toEqual(items);
  });

  test.each(cases)('of which %s, cut into pieces anywhere', (_, text, items) => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 8 }), (at) => {
        const whole = bytes(text);
        const cuts = [0, ...at.map((one) => Math.min(one, whole.length)).sort((a, b) => a - b), whole.length];
        const pieces = cuts.slice(1).map((end, index) => whole.subarray(cuts[index], end));
        expect(read(pieces).items).toEqual(items);
      }),
    );
  });

  test('says in digits only how long to wait', () => {
    expect(read([bytes('retry: 3000\n\nretry: 1s\nretry: -1\nretry\n\n')]).retries).toEqual([3_000]);
  });

  test('with bytes that are no UTF-8 keeps what is around them', () => {
    expect(read([Uint8Array.of(...bytes('data: a'), 0xff, ...bytes('b\n\n'))]).items).toEqual([
      message('a\uFFFDb'),
    ]);
  });
});
