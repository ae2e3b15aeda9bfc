import { outermost, span, total } from '../shared/spans.ts';
import type { TraceEvent } from '../shared/trace-event.ts';

/** What a page cost its main thread, in milliseconds. */
export interface Load {
  /** In scripts, their compiling, forced layouts and promises included. */
  scripts: number;
  longestTask: number;
}

/** Without it a trace leaves out what runs after promises. */
export const withPromises = ['v8.execute'];

const task = 'ThreadControllerImpl::RunTask';
const scriptNames = new Set([
  ...['EvaluateScript', 'v8.run', 'v8.callFunction', 'FunctionCall', 'RunMicrotasks'],
  ...['v8.compile', 'v8.compileModule', 'v8.evaluateModule'],
]);

/** Reads what the page at an address cost out of a trace; undefined where the trace has no such page. */
export function readLoad(events: readonly TraceEvent[], url: string): Load | undefined {
  const commit = events.find(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  if (commit === undefined) return undefined;
  const own = events.filter(
    ({ pid, tid, ts, ph }) => ph === 'X' && pid === commit.pid && tid === commit.tid && ts >= commit.ts,
  );
  const of = (isOne: (event: TraceEvent) => boolean) => outermost(own.filter(isOne).map(span));
  const tasks = of(({ name }) => name === task);
  return {
    scripts: total(of(({ name, args }) => scriptNames.has(name) && !isOfDriver(args))),
    longestTask: Math.max(0, ...tasks.map((each) => total([each]))),
  };
}

const drawing = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Reads how long a process ran scripts, and drew what they changed, in a trace; in milliseconds. */
export function readWork(events: readonly TraceEvent[], pid: number): number {
  const isWork = ({ name, args }: TraceEvent) =>
    drawing.has(name) || (scriptNames.has(name) && !isOfDriver(args));
  return total(
    outermost(events.filter((each) => each.pid === pid && each.ph === 'X' && isWork(each)).map(span)),
  );
}

/** What drives the browser has scripts of its own. */
const isOfDriver = ({ worldName = '' }: TraceEvent['args']) => worldName.startsWith('__playwright');
