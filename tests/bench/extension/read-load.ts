import { outermost, span, total, within } from '../shared/spans.ts';
import type { TraceEvent } from '../shared/trace-event.ts';

/** What one load of a page cost on its main thread, in milliseconds. */
export interface Load {
  /** The process of the page. */
  pid: number;
  /** In scripts of extensions, compiling and their forced layouts included. */
  scripts: number;
  /** The longest share of them in one task. */
  longestTask: number;
  /** In all tasks, until some time after the page had loaded. */
  busy: number;
  /** From the first script of an extension to each mark of the page. */
  marks: { name: string; at: number }[];
}

const task = 'ThreadControllerImpl::RunTask';
const scriptNames = new Set(['EvaluateScript', 'v8.run', 'v8.callFunction']);
/** How long after the load event a page is still held to be loading. */
const settling = 500;

/** Reads the load of a page out of its trace; undefined where the trace has none. */
export function readLoad(
  events: readonly TraceEvent[],
  url: string,
  markNames: readonly string[] = [],
): Load | undefined {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  if (commit === undefined) return undefined;
  const own = events
    .filter(({ pid, tid, ts }) => pid === commit.pid && tid === commit.tid && ts >= commit.ts)
    .sort((a, b) => a.ts - b.ts);
  const loaded = own.find(({ name }) => name === 'loadEventEnd' || name === 'MarkLoad')?.ts ?? commit.ts;
  const tasks = outermost(own.filter(({ name }) => name === task).map(span));
  const scripts = outermost(own.filter(isOfExtension).map(span));
  const microtasks = own.filter(({ name }) => name === 'RunMicrotasks').map(span);
  const shares = tasks.map((each) => {
    const inTask = scripts.filter((script) => within(script, each));
    // Promises that a script of an extension leaves behind run at the end of its task.
    const afterwards = inTask.length === 0 ? [] : microtasks.filter((one) => within(one, each));
    return total(outermost([...inTask, ...afterwards]));
  });
  const first = scripts[0]?.from ?? commit.ts;
  return {
    pid: commit.pid,
    scripts: sum(shares),
    longestTask: Math.max(0, ...shares),
    busy: total(tasks.filter(({ from }) => from < loaded + settling * 1000)),
    marks: own
      .filter(({ name }) => markNames.includes(name))
      .map(({ name, ts }) => ({ name, at: (ts - first) / 1000 })),
  };
}

/** Whether a content script runs, by its address or by its world; the tool that drives the browser has one of its own. */
function isOfExtension({ name, args: { data, worldName = '' } }: TraceEvent): boolean {
  if (!scriptNames.has(name)) return false;
  return (
    data?.url?.startsWith('chrome-extension:') || (worldName !== '' && !worldName.startsWith('__playwright'))
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((before, each) => before + each, 0);
