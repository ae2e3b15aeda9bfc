import { collections, type QuerySchema, type WriteRoute } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import type { Asking } from '../conformance/subject.ts';
import { arbitraryOf, spoilt } from './arbitrary.ts';
import { hostileBody, hostileHeaders, hostileText, hostileValue } from './hostile.ts';

/** Forms of text that the contract asks for. */
export const forms = [
  '2026-12-01T08:00:00Z',
  '2026-12-01T08:00:00.123+08:00',
  'zh-CN',
  'en',
  'Asia/Shanghai',
  'https://www.example.edu.cn/jobs?id=1',
  'mailto:jobs@example.edu.cn',
  'CNY',
  'CN',
  'CN-ZJ',
  'example.edu.cn',
  'greenhouse:acme',
  ...collections,
];

const badEscapes = [
  '%',
  '%zz',
  '%C0%80',
  '%00',
  '%ED%A0%80',
  '%2F%2e%2e',
  '+',
  '&&',
  '=',
  '#',
  '?',
  ';',
  '%25',
  '\\',
];

/** A value as it stands in an address: encoded well, or not at all. */
const inAddress = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 5, arbitrary: value.map((one) => encodeURIComponent(String(one).toWellFormed())) },
    { weight: 1, arbitrary: fc.constantFrom(...badEscapes) },
  );

/** A query of good, wrong, foreign, doubled and countless parameters. */
export function queries(schema: QuerySchema | undefined, words: readonly string[]): fc.Arbitrary<string> {
  const known = Object.entries(schema?.shape ?? {}).map(([name, field]) => {
    const good = arbitraryOf(field, words).map((value) => (Array.isArray(value) ? (value[0] ?? '') : value));
    const value = inAddress(fc.oneof({ weight: 3, arbitrary: good }, { weight: 1, arbitrary: shortText }));
    return value.map((text) => `${name}=${text}`);
  });
  const foreign = fc
    .tuple(inAddress(shortText), inAddress(shortText))
    .map(([name, value]) => `${name}=${value}`);
  const few = fc.array(fc.oneof(...known, ...known, ...known, foreign), { maxLength: 4 });
  const countless = fc
    .constantFrom('limit=1', 'a=1', 'id=x', 'status=open')
    .map((one) => Array(3_000).fill(one));
  return fc
    .oneof({ weight: 15, arbitrary: few }, { weight: 1, arbitrary: countless })
    .map((parts: string[]) => (parts.length > 0 ? `?${parts.join('&')}` : ''));
}
const shortText = hostileText.filter((text) => text.length < 20_000);

/** An id as it stands in a path: of an object, of none, or of nothing that is an id. */
export function ids(words: readonly string[]): fc.Arbitrary<string> {
  const real = words.filter((word) => /^[a-z]+_/.test(word));
  return inAddress(
    fc.oneof(fc.constantFrom('job_0', ...real), fc.constantFrom('a/b', '..', '岗位'), shortText),
  ).map((id) => id || '%20');
}

/** Bodies that a route takes, nearly takes, or would not dream of. */
export function bodies(
  body: WriteRoute['body'],
  words: readonly string[],
  sample: unknown,
): fc.Arbitrary<unknown> {
  if (sample instanceof Uint8Array) return picturesLike(sample);
  if (!body) return fc.option(hostileBody, { nil: undefined, freq: 1 });
  const any = arbitraryOf(body, words);
  const good = fc.oneof(
    any,
    any.map((value) => Object.assign({}, value, namesOf(sample))),
  );
  const text = (value: unknown) => JSON.stringify(value) ?? 'null';
  return fc.oneof(
    { weight: 5, arbitrary: good.map(text) },
    { weight: 6, arbitrary: spoilt(good, hostileValue).map(text) },
    { weight: 1, arbitrary: good.map((value) => text(value).replace('{', '{"title":"first","title":')) },
    { weight: 2, arbitrary: hostileBody },
  );
}

/** Bytes that are nearly a picture, or nothing like it. */
function picturesLike(picture: Uint8Array): fc.Arbitrary<unknown> {
  const patch = fc.record({
    at: fc.nat(picture.length),
    bytes: fc.uint8Array({ maxLength: 8 }),
    cut: fc.nat(8),
  });
  const changed = fc
    .array(patch, { maxLength: 3 })
    .map((patches) =>
      patches.reduce(
        (bytes, { at, bytes: put, cut }) =>
          new Uint8Array([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + cut)]),
        picture,
      ),
    );
  return fc.oneof(
    { weight: 4, arbitrary: changed },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 64 }) },
    { weight: 1, arbitrary: hostileBody },
  );
}

/** Any of these with headers that nobody asked for. */
export function withHeaders(asking: fc.Arbitrary<Asking>): fc.Arbitrary<Asking> {
  return fc
    .tuple(
      asking,
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: hostileHeaders }),
    )
    .map(([request, headers]) => ({ ...request, headers: { ...request.headers, ...headers } }));
}

/** The fields of a sample that name other objects: what is drawn at random seldom names those that fit. */
function namesOf(sample: unknown): object {
  const isName = (value: unknown): boolean =>
    Array.isArray(value) ? value.every(isName) : /^[a-z]+_[0-9a-f]{32}$/.test(String(value));
  return Object.fromEntries(Object.entries(sample ?? {}).filter(([, value]) => isName(value)));
}
