import type { Row } from '../bench.ts';
import type { Figures } from './measure.ts';

/** The runs of one server. */
export type Runs = readonly [Figures, ...Figures[]];

/** What each run was asked for. */
export interface Asked {
  connections: number;
  events: number;
}

/** Returns the rows of a server, with bounds where it is held against a peer or is to deliver everything. */
export function rowsOf(runs: Runs, { connections, events }: Asked, peer?: Runs): Row[] {
  const [{ subject, sample }] = runs;
  const all = connections * events * runs.length;
  const [delivered, twice] = [sum(runs, ({ delivered }) => delivered), sum(runs, ({ twice }) => twice)];
  const resident = sum(runs, ({ resident }) => resident) / runs.length;
  const row = (metric: string, value: number, unit: string): Row => ({ subject, metric, value, unit });
  const mean = (metric: string, unit: string, of: (run: Figures) => number) =>
    row(metric, round(sum(runs, of) / runs.length), unit);
  const latencies = allLatencies(runs);
  const p99 = percentile(latencies, 0.99);
  const ofPeer = peer && percentile(allLatencies(peer), 0.99);
  return [
    row('streams open', connections, 'streams'),
    {
      ...row('an event', sample.bytes, 'bytes'),
      ...(peer && { target: `= ${peer[0].sample.bytes}`, ok: sample.bytes === peer[0].sample.bytes }),
    },
    { ...row('delivered', delivered, 'events'), target: `= ${all}`, ok: delivered === all },
    { ...row('delivered twice', twice, 'events'), target: '= 0', ok: twice === 0 },
    row('from publishing to the last byte, p50', percentile(latencies, 0.5), 'ms'),
    {
      ...row('from publishing to the last byte, p99', p99, 'ms'),
      ...(ofPeer !== undefined && { target: `<= ${ofPeer}`, ok: p99 <= ofPeer }),
    },
    ...runs.map((run, index) => row(`the same, run ${index + 1}`, percentile(run.latencies, 0.99), 'ms')),
    row('from publishing to the last byte, most', percentile(latencies, 1), 'ms'),
    mean('to connect all', 's', ({ connected }) => connected),
    {
      ...row('resident memory of a stream', round(resident), 'kB'),
      ...(peer && { target: '<= 11', ok: resident <= 11 }),
    },
    mean('processor time of an event', 'ms', ({ cpu }) => cpu),
    mean('processor time of its readers', 'ms', ({ readerCpu }) => readerCpu),
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;
const sum = (runs: Runs, of: (run: Figures) => number) => runs.reduce((total, run) => total + of(run), 0);
const allLatencies = (runs: Runs) =>
  Float64Array.from(runs.flatMap(({ latencies }) => [...latencies])).sort();

/** Of values in order. */
function percentile(values: Float64Array, share: number): number {
  return round(values[Math.ceil(values.length * share) - 1] ?? Number.NaN);
}
