import type { CDPSession } from 'playwright-core';
import type { TraceEvent } from './trace-event.ts';

const categories = ['devtools.timeline', 'v8', 'toplevel', 'blink.user_timing', 'loading'];

/** Traces a browser while something is done; `further` are categories beside the usual ones. */
export async function trace(
  session: CDPSession,
  act: () => Promise<void>,
  further: readonly string[] = [],
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const traceConfig = { includedCategories: [...categories, ...further], excludedCategories: ['*'] };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}
