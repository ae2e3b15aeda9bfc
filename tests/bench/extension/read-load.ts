import { outermost, type Span, span, total, within } from '../shared/spans.ts';
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
/** Where `scheduler.yield()` lets a script go on. */
const continuation = 'RunYieldContinuation';
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
  const scripts = outermost(own.filter(isOfExtension).map(span));
  const microtasks = own.filter(({ name }) => name === 'RunMicrotasks').map(span);
  const tasks = withCheckpoints(outermost(own.filter(({ name }) => name === task).map(span)), microtasks);
  const continuations = own.filter(({ name }) => name === continuation).map(span);
  const first = scripts[0]?.from ?? commit.ts;
  const shares = tasks.map((each) => {
    const inTask = scripts.filter((script) => within(script, each));
    // Of the pages that are loaded none yields, so that what goes on after a yield is the extension's.
    const goesOn = scripts.length > 0 && continuations.some((one) => one.from > first && within(one, each));
    // Promises that a script of an extension leaves behind run at the end of its task.
    const afterwards = inTask.length > 0 || goesOn ? microtasks.filter((one) => within(one, each)) : [];
    return total(outermost([...inTask, ...afterwards]));
  });
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

/** A trace ends a task before the promises that it settles run; they are part of it, for the page waits for them too. */
function withCheckpoints(tasks: readonly Span[], microtasks: readonly Span[]): Span[] {
  const outside = microtasks.filter((one) => !tasks.some((each) => within(one, each)));
  return tasks.map((each, at) => {
    const next = tasks[at + 1]?.from ?? Number.POSITIVE_INFINITY;
    const after = outside.filter(({ from }) => from >= each.to && from < next);
    return { from: each.from, to: Math.max(each.to, ...after.map(({ to }) => to)) };
  });
}

/** Whether a content script runs, by its address or by its world; the tool that drives the browser has one of its own. */
function isOfExtension({ name, args: { data, worldName = '' } }: TraceEvent): boolean {
  if (!scriptNames.has(name)) return false;
  return (
    data?.url?.startsWith('chrome-extension:') || (worldName !== '' && !worldName.startsWith('__playwright'))
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((before, each) => before + each, 0);
