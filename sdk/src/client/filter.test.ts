import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toQuery } from './filter.ts';

describe('toQuery', () => {
  test('repeats a parameter for several values', () => {
    expect(String(toQuery({ kind: ['enterprise', 'college'] }))).toBe('kind=enterprise&kind=college');
  });

  test('takes one value where several may stand', () => {
    expect(String(toQuery({ kind: 'college', limit: 5 }))).toBe('kind=college&limit=5');
  });

  test('leaves out what is undefined or an empty array', () => {
    expect(String(toQuery({ q: undefined, id: [], status: [undefined, 'open'] }))).toBe('status=open');
  });

  test('sends what it does not know, for the server to name it', () => {
    expect(String(toQuery({ colour: 'red' }))).toBe('colour=red');
  });

  test('writes the same filter the same way, whatever order it was written in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(fc.string())), (filter) => {
        const reversed = Object.fromEntries(Object.entries(filter).reverse());
        expect(String(toQuery(reversed))).toBe(String(toQuery(filter)));
      }),
    );
  });

  test('keeps every value whole', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.array(fc.string({ unit: 'binary' }))),
        (filter) => {
          const read = new URLSearchParams(String(toQuery(filter)));
          for (const [name, values] of Object.entries(filter)) expect(read.getAll(name)).toEqual(values);
        },
      ),
    );
  });
});
