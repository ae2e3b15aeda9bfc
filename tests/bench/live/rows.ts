import type { Row } from '../bench.ts';
import type { Figures } from './measure.ts';

/** Returns the rows of a server, with bounds where it is held against a peer or is to deliver everything. */
export function rowsOf(figures: Figures, events: number, peer?: Figures): Row[] {
  const { subject, connections, delivered, twice, connected, resident, cpu, sample } = figures;
  const all = connections * events;
  const percentile = (share: number, of = figures) =>
    round(of.latencies[Math.ceil(of.latencies.length * share) - 1] ?? Number.NaN);
  const p99 = percentile(0.99);
  const row = (metric: string, value: number, unit: string): Row => ({ subject, metric, value, unit });
  return [
    row('streams open', connections, 'streams'),
    row('an event', sample.bytes, 'bytes'),
    { ...row('delivered', delivered, 'events'), target: `= ${all}`, ok: delivered === all },
    { ...row('delivered twice', twice, 'events'), target: '= 0', ok: twice === 0 },
    row('from publishing to the last byte, p50', percentile(0.5), 'ms'),
    {
      ...row('from publishing to the last byte, p99', p99, 'ms'),
      ...(peer && { target: `<= ${peer.subject}`, ok: p99 <= percentile(0.99, peer) }),
    },
    row('from publishing to the last byte, most', percentile(1), 'ms'),
    row('to connect all', round(connected), 's'),
    {
      ...row('resident memory of a stream', round(resident), 'kB'),
      ...(peer && { target: '<= 11', ok: resident <= 11 }),
    },
    row('processor time of an event', round(cpu), 'ms'),
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;
