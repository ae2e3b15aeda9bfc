import type { Row } from '../bench.ts';

/** One part of the measurement: its figures, and a line for each thing that went wrong. */
export type Part = () => { rows: Row[]; misses: string[] };
