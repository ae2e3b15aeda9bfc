import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createCounter, type Sample } from './counter.ts';
import { milliseconds } from './milliseconds.ts';

/** What a process of readers is to do. */
export interface Task {
  port: number;
  path: string;
  connections: number;
  events: number;
  /** Each address of this machine has some 28,000 ports: connections are spread over several. */
  addresses: readonly string[];
}

/** What it tells. */
export type Told =
  | { /** Seconds from the first to the last. */ opened: number }
  | { event: number }
  | { arrivals: Float64Array[]; twice: number; sample: Sample }
  | { failed: string };

/** What it is asked once its connections are open. */
export type Asked = { expect: number } | { report: true };

/** Both processes together stay below a backlog of 511, which is what Node asks for by itself. */
const wave = 200;

const task = JSON.parse(process.argv[2] ?? '') as Task;
const counter = createCounter(task.connections, task.events);
const tell = (told: Told) => process.send?.(told);
const fail = (error: Error) => {
  tell({ failed: error.message });
  process.exitCode = 1;
  process.disconnect();
};
process.on('uncaughtException', fail);

let announcing: NodeJS.Timeout | undefined;
let ended = false;
/** All connections read into one piece of memory: bytes are counted before the next are read. */
const shared = Buffer.alloc(64 * 1024);

function open(connection: number): void {
  const { port, path, addresses } = task;
  const socket = connect({
    port,
    host: '127.0.0.1',
    localAddress: addresses[connection % addresses.length],
    onread: {
      buffer: shared,
      callback(length, buffer) {
        counter.read(connection, Buffer.from(buffer.buffer, 0, length), milliseconds());
        return true;
      },
    },
  });
  socket.on('error', (error) => {
    if (!ended) fail(error);
  });
  socket.on('close', () => {
    if (!ended) fail(new Error('A stream was ended before its time.'));
  });
  socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n`);
}

async function openAll(): Promise<void> {
  const begun = milliseconds();
  for (let next = 0; counter.opened() < task.connections; await wait(1))
    while (next < task.connections && next - counter.opened() < wave) open(next++);
  tell({ opened: (milliseconds() - begun) / 1000 });
}

/** Says so once every connection was told an event; the parent waits for it no longer than it has patience. */
function expectEvent(event: number): void {
  clearInterval(announcing);
  announcing = setInterval(() => {
    if (counter.delivered(event) < task.connections) return;
    clearInterval(announcing);
    tell({ event });
  }, 5);
}

function report(): void {
  ended = true;
  clearInterval(announcing);
  const arrivals = Array.from({ length: task.events }, (_, event) => counter.arrivals(event));
  const told: Told = { arrivals, twice: counter.twice(), sample: counter.sample() };
  process.send?.(told, undefined, undefined, () => process.exit());
}

process.on('message', (asked: Asked) => {
  if ('expect' in asked) expectEvent(asked.expect);
  else report();
});
process.on('disconnect', () => process.exit());

await openAll();
