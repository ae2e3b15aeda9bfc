import type { StudentBrowser } from './student-browser.ts';

/** Stops the extension's worker, as the browser does after half a minute of rest; the next event starts it. */
export async function stopWorker({ context, extensionOrigin }: StudentBrowser): Promise<void> {
  const internals = await context.newPage();
  await internals.goto('chrome://serviceworker-internals');
  const entry = internals.locator('.serviceworker-registration', { hasText: extensionOrigin });
  await entry.getByRole('button', { name: 'Stop' }).click();
  await entry.getByText('STOPPED').waitFor();
  await internals.close();
}
