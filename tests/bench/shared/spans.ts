import type { TraceEvent } from './trace-event.ts';

/** A part of a thread's time, in microseconds. */
export interface Span {
  from: number;
  to: number;
}

/** When an event of a trace was. */
export const span = ({ ts, dur = 0 }: TraceEvent): Span => ({ from: ts, to: ts + dur });

/** Whether a span lies inside another. */
export const within = (inner: Span, outer: Span): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** Leaves out what lies within another. */
export function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const each of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (last === undefined || !within(each, last)) kept.push(each);
  }
  return kept;
}

/** How long spans are together, in milliseconds. */
export const total = (spans: readonly Span[]): number =>
  spans.reduce((before, { from, to }) => before + (to - from) / 1000, 0);
