import { expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { aJob } from './testing/objects.ts';
import { visitsToCollege } from './testing/visits.ts';
import { version } from './version.ts';

const visit = visitsToCollege(launchBrowser);
const element = '<recruitment-feed show="jobs"></recruitment-feed>';
const jobs = () => createFakeFeed([aJob({ id: 'job_1' })]);

test('of two versions on a page the first stays, and the second says so once', async () => {
  const first = `<script>customElements.define('recruitment-feed', class extends HTMLElement {
    static version = '0.0.9';
    connectedCallback() { this.textContent = 'first'; }
  });</script>`;
  const { page, complaints } = await visit(jobs(), { markup: `${first}${element}`, bypassCSP: true });
  await expect.poll(() => complaints).toHaveLength(1);
  expect(complaints[0]).toContain(`version 0.0.9 is on this page already and stays; ${version} is not used`);
  expect(await page.locator('recruitment-feed').textContent()).toBe('first');
});

test('the same version twice is one, without a word', async () => {
  const again = (await visit(jobs(), { markup: element })).page;
  const address = await again.locator('script[type=module]').getAttribute('src');
  const markup = `${element}<script type="module" src="${address}?again"></script>`;
  const { page, complaints } = await visit(jobs(), { markup, bypassCSP: true });
  await page.getByRole('article').waitFor();
  await page.addScriptTag({
    type: 'module',
    url: `${await page.locator('script[crossorigin]').getAttribute('src')}`,
  });
  expect(complaints).toEqual([]);
});
