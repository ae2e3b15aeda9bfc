import { setTimeout as wait } from 'node:timers/promises';
import type { Sample } from './counter.ts';
import { milliseconds } from './milliseconds.ts';
import { openReaders } from './readers.ts';
import type { Subject } from './subject.ts';
import { usageOf } from './usage.ts';

/** What one server did. */
export interface Figures {
  subject: string;
  connections: number;
  delivered: number;
  twice: number;
  /** Milliseconds from the beginning of each publishing to each arrival of its last byte, in order. */
  latencies: Float64Array;
  /** Seconds until all connections were open. */
  connected: number;
  /** Kilobytes for each connection after the last event: what was resident then, less what was before the first connection. */
  resident: number;
  /** Milliseconds of processor time for each event. */
  cpu: number;
  sample: Sample;
}

/** How long a lost event is waited for. */
const patience = 10_000;
/** Between an event and the next, so that each is told to those who are idle. */
const pause = 200;

/** Opens connections to a server and publishes events one after another. */
export async function measure(subject: Subject, connections: number, events: number): Promise<Figures> {
  const before = usageOf(subject.pid);
  const readers = await openReaders(subject.port, subject.path, connections, events);
  try {
    await wait(1_000);
    const { cpu } = usageOf(subject.pid);
    const starts: number[] = [];
    for (let event = 0; event < events; event++) {
      starts.push(milliseconds());
      await Promise.all([subject.publish(), readers.hasCome(event, patience)]);
      await wait(pause);
    }
    const after = usageOf(subject.pid);
    const { arrivals, twice, sample } = await readers.report();
    const latencies = latenciesOf(arrivals, starts);
    return {
      ...{ subject: subject.name, connections, delivered: latencies.length, twice, latencies, sample },
      connected: readers.connected,
      resident: (after.residentKilobytes - before.residentKilobytes) / connections,
      cpu: (after.cpu - cpu) / events,
    };
  } finally {
    readers.stop();
  }
}

/** Returns how long each delivery took, in order; `arrivals` stand by process, event and connection. */
function latenciesOf(arrivals: readonly Float64Array[][], starts: readonly number[]): Float64Array {
  const latencies = arrivals.flatMap((process) =>
    process.flatMap((times, event) =>
      [...times].filter((time) => time > 0).map((time) => time - (starts[event] ?? Number.NaN)),
    ),
  );
  return Float64Array.from(latencies).sort();
}
