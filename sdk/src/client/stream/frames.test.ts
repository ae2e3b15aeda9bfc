import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFrameReader, maxFrameLength, type StreamItem } from './frames.ts';

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

/** The public tests of the web platform, under the names of their files: what they ask of a reader of bytes. */
const platform = 'https://github.com/nodejs/node/blob/main/test/fixtures/wpt/eventsource';
const platformCases: [file: string, text: string, items: StreamItem[]][] = [
  [
    'event-data.any.js',
    'data:甲\ndata: 乙\n\n:\n\nfalsefield:丙\n\ndata\n\n',
    [message('甲\n乙'), message('')],
  ],
  ['format-bom.any.js', '\uFEFFdata:甲\n\n\uFEFFdata:乙\n\ndata:丙\n\n', [message('甲'), message('丙')]],
  ['format-bom-2.any.js', '\uFEFF\uFEFFdata:甲\n\ndata:乙\n\n', [message('乙')]],
  [
    'format-comments.any.js',
    `data:a\r:\0\n:\r\ndata:b\n:${'长'.repeat(4096)}\rdata:c\n:data:never\r\n\n`,
    [message('a\nb\nc')],
  ],
  ['format-data-before-final-empty-line.any.js', 'data:a\n\nid:7\ndata:b', [message('a')]],
  [
    'format-field-data.any.js',
    'data:\n\ndata\ndata\n\ndata:a\n\n',
    [message(''), message('\n'), message('a')],
  ],
  [
    'format-field-event.any.js',
    'event:change\ndata:a\n\ndata:a\n\n',
    [message('a', undefined, 'change'), message('a')],
  ],
  ['format-field-event-empty.any.js', 'event: \ndata:a\n\n', [message('a')]],
  ['format-field-id.any.js', 'id: …\ndata: a\n\n', [message('a', '…')]],
  ['format-field-id-2.any.js', 'id: …\ndata: a\n\ndata: b\n\n', [message('a', '…'), message('b')]],
  [
    'format-field-id-3.window.js',
    'id: 1\ndata: a\n\nid:\ndata: b\n\nid: 2\ndata: c\n\nid\ndata: d\n\n',
    [message('a', '1'), message('b', ''), message('c', '2'), message('d', '')],
  ],
  ...['\0\0', 'x\0', '\0x', 'x\0x', ' \0'].map((id): [string, string, StreamItem[]] => [
    `format-field-id-null.window.js (${JSON.stringify(id)})`,
    `id: ${id}\ndata: a\n\n`,
    [message('a')],
  ]),
  [
    'format-field-parsing.any.js',
    'data:\0\ndata:  a\rData:b\ndata\0:c\ndata:d\r\0data:e\nda-ta:f\rdata_g\ndata:\r\n data:h\ndata:i\n\n',
    [message('\0\n a\nd\n\ni')],
  ],
  ['format-field-retry-empty.any.js', 'retry\ndata:a\n\n', [message('a')]],
  [
    'format-field-unknown.any.js',
    'data:a\n data\ndata\nfoobar:b\nany text\n:a comment\ndata:c\n\n',
    [message('a\n\nc')],
  ],
  ['format-leading-space.any.js', 'data:\ta\rdata: \ndata:b\n\n', [message('\ta\n\nb')]],
  ['format-newlines.any.js', 'data:a\r\ndata\ndata:b\r\n\r', [message('a\n\nb')]],
  ['format-null-character.any.js', 'data:\0\n\n', [message('\0')]],
  ['format-utf-8.any.js', 'data:好…\n\n', [message('好…')]],
];

describe(`a stream, by ${platform}`, () => {
  test.each(platformCases)('%s', (_, text, items) => {
    expect(read([bytes(text)]).items).toEqual(items);
    expect(read(Array.from(bytes(text), (byte) => Uint8Array.of(byte))).items).toEqual(items);
  });

  test.each([
    ['format-field-retry.any.js', 'retry:03000\ndata:a\n\n', [3_000]],
    ['format-field-retry-bogus.any.js', 'retry:3000\nretry:1000x\ndata:a\n\n', [3_000]],
    ['format-field-retry-empty.any.js', 'retry\nretry:\ndata:a\n\n', []],
  ])('%s waits so long', (_, text, retries) => {
    expect(read([bytes(text)]).retries).toEqual(retries);
  });
});

describe('an event of more than the limit', () => {
  const inPieces = (text: string, size: number) =>
    Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
      bytes(text.slice(n * size, (n + 1) * size)),
    );
  const good = 'id: c1\ndata: a\n\n';
  const after = '\n\nid: c3\ndata: late\n\n';

  test.each([
    ['in one line', `data: ${'x'.repeat(maxFrameLength + 1)}`],
    ['in many lines', 'data: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n'.repeat(maxFrameLength / 32 + 1)],
  ])('%s is not kept, and nothing after it is told', (_, huge) => {
    for (const size of [1_024, 65_536, 2 * huge.length]) {
      const take = createFrameReader(() => undefined);
      const taken = inPieces(`${good}${huge}${after}`, size).map((piece) => take(piece));
      expect(taken.flatMap(({ items }) => items)).toEqual([message('a', 'c1')]);
      expect(taken.at(-1)?.tooLarge).toBe(true);
    }
  });

  test('leaves its cursor where the change before it was told', () => {
    const take = createFrameReader(() => undefined);
    const { items, tooLarge } = take(bytes(`${good}id: c2\ndata: ${'x'.repeat(maxFrameLength + 1)}${after}`));
    expect(tooLarge).toBe(true);
    expect(items).toEqual([message('a', 'c1')]);
  });
});

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
