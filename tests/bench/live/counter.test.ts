import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCounter } from './counter.ts';

const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const event = (id: string) => `id: ${id}\nevent: change\ndata: {"title":"招聘 ${id}"}\n\n`;
const bytes = (text: string) => Buffer.from(text);

describe('the counter', () => {
  test('counts an event for each connection, with the time of its last byte', () => {
    const counter = createCounter(2, 1);
    counter.read(0, bytes(head + chunk('retry: 3000\n\n')), 1);
    counter.read(1, bytes(head.slice(0, 20)), 1);
    expect(counter.opened()).toBe(1);
    counter.read(1, bytes(head.slice(20)), 2);
    counter.read(0, bytes(chunk(event('a'))), 5);
    counter.read(1, bytes(chunk(event('a')).slice(0, 20)), 6);
    expect([counter.opened(), counter.delivered(0)]).toEqual([2, 1]);
    counter.read(1, bytes(chunk(event('a')).slice(20)), 7);
    expect([counter.delivered(0), counter.twice(), [...counter.arrivals(0)]]).toEqual([2, 0, [5, 7]]);
  });

  test('counts what comes twice to one connection, and what is lost stays uncounted', () => {
    const counter = createCounter(2, 3);
    for (const connection of [0, 1]) counter.read(connection, bytes(head), 1);
    counter.read(0, bytes(chunk(event('a') + event('b') + event('a'))), 2);
    counter.read(1, bytes(chunk(event('b'))), 3);
    expect([0, 1, 2].map(counter.delivered)).toEqual([1, 2, 0]);
    counter.read(1, bytes(chunk(event('b'))), 4);
    expect(counter.twice()).toBe(2);
    expect([...counter.arrivals(1)]).toEqual([2, 3]);
  });

  test('passes over comments and events without an id', () => {
    const counter = createCounter(1, 1);
    counter.read(0, bytes(head + chunk(': hb\n\n') + chunk('event: error\ndata: {}\n\n')), 1);
    expect([counter.delivered(0), counter.twice()]).toEqual([0, 0]);
  });

  test('shows an event as it came', () => {
    const counter = createCounter(1, 1);
    counter.read(0, bytes(head + chunk(event('a'))), 1);
    expect(counter.sample()).toEqual({ data: '{"title":"招聘 a"}', bytes: bytes(event('a')).length });
  });

  test('throws where a stream is refused, or more events come than were to', () => {
    expect(() => createCounter(1, 1).read(0, bytes('HTTP/1.1 503 Busy\r\n\r\n'), 1)).toThrow('refused');
    const counter = createCounter(1, 1);
    expect(() => counter.read(0, bytes(head + event('a') + event('b')), 1)).toThrow('another came: b');
  });

  test('counts the same however the bytes are cut', () => {
    const stream = bytes(head + ['a', 'b', 'a', 'c'].map((id) => chunk(event(id))).join(chunk(': hb\n\n')));
    fc.assert(
      fc.property(fc.array(fc.nat({ max: stream.length }), { maxLength: 12 }), (cuts) => {
        const counter = createCounter(1, 3);
        const edges = [0, ...cuts.sort((a, b) => a - b), stream.length];
        for (const [index, edge] of edges.entries())
          counter.read(0, stream.subarray(edges[index - 1] ?? 0, edge), index);
        expect([0, 1, 2].map(counter.delivered)).toEqual([1, 1, 1]);
        expect(counter.twice()).toBe(1);
      }),
    );
  });
});
