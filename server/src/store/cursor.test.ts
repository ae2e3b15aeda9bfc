import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CursorFilterMismatchError, InvalidCursorError } from '../errors.ts';
import { createCursors, questionOf } from './cursor.ts';

const cursors = createCursors('a secret');

describe('a cursor', () => {
  test('gives back the position that it was written with', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (position) => {
        expect(cursors.read('jobs', cursors.write('jobs', position))).toEqual(position);
      }),
    );
  });

  test('of another question is refused as such', () => {
    expect(() => cursors.read('posts', cursors.write('jobs', ['x']))).toThrow(CursorFilterMismatchError);
  });

  test('of another feed is refused', () => {
    const foreign = createCursors('another secret').write('jobs', ['x']);
    expect(() => cursors.read('jobs', foreign)).toThrow(InvalidCursorError);
  });

  test('in which any character is changed, added or missing is refused', () => {
    const whole = cursors.write('jobs', ['2026-11-24T08:00:00.000Z', 'job_1']);
    const character = fc.constantFrom(...'ABCXYZabcxyz0189-_=+/. ');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 2 }), character, (at, cut, put) => {
        const tampered = whole.slice(0, at) + put + whole.slice(at + cut);
        fc.pre(tampered !== whole);
        expect(() => cursors.read('jobs', tampered)).toThrow(InvalidCursorError);
      }),
    );
  });

  test('of any text is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => cursors.read('jobs', text)).toThrow(InvalidCursorError);
      }),
    );
  });
});

describe('a question', () => {
  test('is the same in whatever order its parameters and their values come', () => {
    expect(questionOf('jobs', { region: ['CN-ZJ', 'CN-JS'], q: 'x' })).toBe(
      questionOf('jobs', { q: 'x', region: ['CN-JS', 'CN-ZJ', 'CN-ZJ'] }),
    );
  });

  test('does not depend on the size of a page or the place in the list', () => {
    expect(questionOf('jobs', { limit: 5, cursor: 'abc' })).toBe(questionOf('jobs', {}));
  });
});
