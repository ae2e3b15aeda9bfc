import { setTimeout as wait } from 'node:timers/promises';
import type { Sample } from './counter.ts';
import { milliseconds } from './milliseconds.ts';
import { openReaders } from './readers.ts';
import type { Subject } from './subject.ts';
import { usageOf } from './usage.ts';

/** What one server did in one run. */
export interface Figures {
  subject: string;
  delivered: number;
  twice: number;
  /** Milliseconds from the beginning of each publishing to each arrival of its last byte, in order. */
  latencies: Float64Array;
  /** Seconds until all connections were open. */
  connected: number;
  /** Kilobytes for each connection some seconds after the last event: what was resident then, less what was before. */
  resident: number;
  /** Milliseconds of processor time for each event. */
  cpu: number;
  /** The same of the readers, who share the machine with the server. */
  readerCpu: number;
  sample: Sample;
}

/** How long a lost event is waited for. */
const patience = 10_000;
/** Between an event and the next, so that each is told to those who are idle. */
const pause = 200;
/** How long a server is left alone before its memory is read. */
const rest = 3_000;
/** Readers before the first that is measured: what a server takes once is not taken for each connection. */
const warmUp = 50;

/** Opens connections to a server that has told some before, and publishes events one after another. */
export async function measure(subject: Subject, connections: number, events: number): Promise<Figures> {
  await publishTo(subject, warmUp, 2);
  await wait(rest);
  const before = usageOf(subject.pid);
  const { told, ...figures } = await publishTo(subject, connections, events);
  return {
    ...figures,
    subject: subject.name,
    resident: (told.residentKilobytes - before.residentKilobytes) / connections,
  };
}

async function publishTo(subject: Subject, connections: number, events: number) {
  const readers = await openReaders(subject.port, subject.path, connections, events);
  try {
    await wait(1_000);
    const opened = { server: usageOf(subject.pid), readers: readers.cpu() };
    const starts: number[] = [];
    for (let event = 0; event < events; event++) {
      starts.push(milliseconds());
      await Promise.all([subject.publish(), readers.hasCome(event, patience)]);
      await wait(pause);
    }
    const after = { server: usageOf(subject.pid), readers: readers.cpu() };
    await wait(rest);
    const told = usageOf(subject.pid);
    const { arrivals, twice, sample } = await readers.report();
    const latencies = latenciesOf(arrivals, starts);
    return {
      ...{ delivered: latencies.length, twice, latencies, sample, told },
      connected: readers.connected,
      cpu: (after.server.cpu - opened.server.cpu) / events,
      readerCpu: (after.readers - opened.readers) / events,
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
