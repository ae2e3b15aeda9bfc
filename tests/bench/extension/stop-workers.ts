import type { BrowserContext } from 'playwright-core';

/** Returns what stops the extension's worker, as the browser does after half a minute without work. */
export async function workerStopper(context: BrowserContext): Promise<() => Promise<void>> {
  const internals = await context.newPage();
  const session = await context.newCDPSession(internals);
  const statuses = new Map<string, string>();
  let changed = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) statuses.set(versionId, runningStatus);
    changed();
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    while ([...statuses.values()].some((status) => status !== 'stopped'))
      await new Promise<void>((resolve) => {
        changed = resolve;
      });
  };
}
