import { describe, expect, test } from 'vitest';
import type { StreamItem } from '../frames.ts';
import { createTape, weightOf } from './tape.ts';

const item = (id?: string, data = id ?? ''): StreamItem => ({ id, event: 'change', data });
const blocks = (...ids: string[]) => ids.map((id) => item(id));

describe('a tape', () => {
  test('begins where the first blocks do, and gives what came after a cursor', () => {
    const tape = createTape(undefined, 1e6);
    expect(tape.take('c3', blocks('c4', 'c5'))).toEqual(blocks('c4', 'c5'));
    expect(tape.cursor).toBe('c5');
    expect(tape.after('c3')).toEqual(blocks('c4', 'c5'));
    expect(tape.after('c5')).toEqual([]);
    expect(tape.after('c2')).toBeUndefined();
  });

  test('takes nothing after a gap', () => {
    const tape = createTape('c1', 1e6);
    expect(tape.take('c2', blocks('c3'))).toBeUndefined();
    expect(tape.take(undefined, blocks('c3'))).toBeUndefined();
    expect(tape.cursor).toBe('c1');
  });

  test('takes of what it knows in part only the rest', () => {
    const tape = createTape('c1', 1e6);
    tape.take('c1', blocks('c2', 'c3'));
    expect(tape.take('c1', blocks('c2'))).toEqual([]);
    expect(tape.take('c2', blocks('c3', 'c4'))).toEqual(blocks('c4'));
    expect(tape.take('unknown', blocks('c4', 'c5'))).toEqual(blocks('c5'));
    expect(tape.cursor).toBe('c5');
  });

  test('keeps blocks without a cursor with the one before', () => {
    const tape = createTape('c1', 1e6);
    tape.take('c1', [item(undefined, 'a'), item('c2')]);
    tape.take('c2', [item(undefined, 'b')]);
    expect(tape.cursor).toBe('c2');
    expect(tape.after('c2')).toEqual([item(undefined, 'b')]);
  });

  test('forgets the oldest above its limit, and says so', () => {
    const all = blocks('c1', 'c2', 'c3', 'c4');
    const tape = createTape('c0', weightOf(all.slice(2)));
    tape.take('c0', all);
    expect(tape.after('c1')).toBeUndefined();
    expect(tape.after('c2')).toEqual(blocks('c3', 'c4'));
    expect(tape.take('c1', blocks('c5'))).toBeUndefined();
    expect(tape.take('c4', blocks('c5'))).toEqual(blocks('c5'));
    expect(tape.after('c3')).toEqual(blocks('c4', 'c5'));
  });
});
