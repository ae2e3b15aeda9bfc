import type { ExtensionBrowser } from './browser.ts';

/** Does what a student does first: names the feed and chooses her college; waits until the feed has arrived. */
export async function chooseCollege(
  { context, extensionOrigin }: ExtensionBrowser,
  { feed, college }: { feed: string; college: string },
): Promise<void> {
  const options = await context.newPage();
  await options.goto(`${extensionOrigin}/options.html`);
  await options.getByRole('textbox').fill(feed);
  await options.getByRole('textbox').press('Enter');
  await options.getByRole('combobox').filter({ hasText: college }).selectOption({ label: college });
  await options.close();
}
