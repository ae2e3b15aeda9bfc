import type { Row } from '../bench.ts';
import { allocatedBy } from './allocated.ts';
import { type Call, clientsOf } from './clients.ts';

const rounds = 15;
const callsPerRound = 100;
const bound = 1.5;

async function repeat(call: Call, times: number): Promise<void> {
  for (let index = 0; index < times; index += 1) await call();
}

/** Milliseconds of one call, the median over rounds that the clients take in turn, so that all meet the same noise. */
async function timesOf(clients: Record<string, Call>): Promise<Record<string, number>> {
  const times = new Map<string, number[]>(Object.keys(clients).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, call] of Object.entries(clients)) {
      const begun = performance.now();
      await repeat(call, callsPerRound);
      times.get(name)?.push((performance.now() - begun) / callsPerRound);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** Measures time and allocations of one call of each client. */
export async function measureCalls(url: string): Promise<Row[]> {
  const clients = clientsOf(url);
  for (const call of Object.values(clients)) await repeat(call, callsPerRound);
  const times = await timesOf(clients);
  const raw = times['raw fetch'] ?? 0;
  const rows: Row[] = [];
  for (const [subject, call] of Object.entries(clients)) {
    const time = times[subject] ?? 0;
    const bytes = (await allocatedBy(() => repeat(call, callsPerRound))) / callsPerRound;
    const isBound = subject === 'ours, lenient';
    rows.push({ subject, metric: 'one call, median', value: rounded(time), unit: 'ms' });
    rows.push({
      subject,
      metric: 'one call',
      value: rounded(time / raw),
      unit: 'x raw fetch',
      ...(isBound && { target: `<= ${bound} x raw fetch`, ok: time <= bound * raw }),
    });
    rows.push({ subject, metric: 'allocated by one call', value: Math.round(bytes / 1024), unit: 'KiB' });
  }
  return rows;
}
