import type { Browser } from 'playwright-core';
import type { Row } from '../bench.ts';
import { boundedRow } from '../shared/rows.ts';
import { makeItems } from './items.ts';
import { startSite } from './site.ts';
import { ours, own } from './subjects.ts';

/** Three queries, each by ten elements. */
const queries = ['', 'college="org_linjiang"', 'preset="employmentType=INTERN"'];
const each = 10;

/** Counts what thirty elements on one page ask the feed for lists, where each query is asked by ten of them. */
export async function countRequests(browser: Browser): Promise<Row[]> {
  const elements = Array.from({ length: each }, () => queries)
    .flat()
    .map((query) => `<recruitment-feed show="jobs" filters="none" ${query}></recruitment-feed>`);
  const markup = `${elements.join('')}<script type="module" src="/recruitment-feed.js"></script>`;
  const site = await startSite(own(), makeItems(20), markup);
  const page = await browser.newPage({ locale: 'zh-CN' });
  try {
    await page.goto(site.url);
    await page
      .locator('.item[data-id][aria-posinset="20"]')
      .nth(elements.length - 1)
      .waitFor({ state: 'attached' });
    const lists = site.asked.filter((path) => path.startsWith('/v1/')).length;
    return [
      boundedRow(
        ours,
        `${elements.length} elements with ${queries.length} queries: requests`,
        lists,
        queries.length,
        'requests',
      ),
    ];
  } finally {
    await page.close();
    await site.close();
  }
}
