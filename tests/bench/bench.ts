/** One figure of a bench: of us, a variant of us, or a peer. */
export interface Row {
  subject: string;
  metric: string;
  value: number;
  unit: string;
  /** The bound, such as `<= 10` or `<= 1.5 x raw fetch`. */
  target?: string;
  ok?: boolean;
}

/** A measurement that `npm run bench -- <name>` runs. */
export interface Bench {
  name: string;
  run(): Promise<{ rows: Row[] }>;
}
