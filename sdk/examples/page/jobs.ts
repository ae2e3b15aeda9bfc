/** Shows the newest open jobs in a page, and keeps them fresh: `npx vite sdk/examples/page`. */
import { createFeedReader, isFeedError } from '@recruitment-feed/sdk/read';

const list = document.querySelector<HTMLElement>('ul[data-feed]');
const status = document.querySelector('[role=status]');
const feed = createFeedReader({ baseUrl: list?.dataset.feed ?? '' });

async function show() {
  // The browser's cache asks whether anything has changed, which costs a 304 when nothing has.
  const { data } = await feed.jobs.list({ status: 'open', limit: 10 }, { cache: 'no-cache' });
  const items = data.map(({ title, organization }) => {
    const item = document.createElement('li');
    // Text, never HTML: others write it.
    item.textContent = `${title} · ${organization.name}`;
    return item;
  });
  list?.replaceChildren(...items);
  status?.replaceChildren(`${data.length} · ${new Date().toLocaleTimeString()}`);
}

async function keepShowing() {
  try {
    if (!document.hidden) await show();
  } catch (error) {
    if (!isFeedError(error)) throw error;
    // What is shown stays: old jobs are better than none.
    status?.replaceChildren(error.message);
  }
  setTimeout(keepShowing, 60_000);
}
await keepShowing();
