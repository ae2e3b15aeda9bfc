import type { Change, Job } from '@recruitment-feed/sdk/contract';
import { describe, expect } from 'vitest';
import { detailPage, jobPostingMarkup } from './board-pages.ts';
import { openJob, sampleSyncPage } from './sample-feed.ts';
import { studentTest } from './student-test.ts';

const uuid = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const title = 'Automation Commissioning Engineer';
const marked = detailPage({ title, employer: 'Acme' });

/** Of each system: the address of a job, that of the frame in which employers show it, and what stands there. */
const systems = [
  {
    name: 'Greenhouse',
    job: 'https://job-boards.greenhouse.io/acme/jobs/4001',
    frame: 'https://boards.greenhouse.io/embed/job_app?for=acme&token=4001',
    body: `<title>Job Application for ${title} at Acme</title><h1 class="app-title">${title}</h1><span class="company-name">at Acme</span>
      <div id="content"><p>Keep the lines running.</p></div><form id="application-form"></form>`,
  },
  {
    name: 'Lever',
    job: `https://jobs.lever.co/acme/${uuid}`,
    frame: `https://jobs.lever.co/acme/${uuid}/apply`,
    body: `<title>Acme - ${title}</title><div class="posting-headline"><h2>${title}</h2></div>${jobPostingMarkup({ title, employer: 'Acme' })}`,
  },
  {
    name: 'Ashby',
    job: `https://jobs.ashbyhq.com/acme/${uuid}`,
    frame: `https://jobs.ashbyhq.com/acme/${uuid}?embed=js`,
    body: marked,
  },
  {
    name: 'Moka',
    job: `https://app.mokahr.com/campus-recruitment/acme/1234#/job/${uuid}`,
    frame: `https://app.mokahr.com/campus_apply/acme/1234#/job/${uuid}`,
    body: marked,
  },
];

const test = studentTest(async (browser) => {
  const page = sampleSyncPage();
  const jobs = systems.map(({ name, job }): Change => {
    const object: Job = { ...openJob, id: `job_${name}`, title, url: job };
    return { collection: 'jobs', op: 'upsert', id: object.id, rev: 1, object };
  });
  page.changes.push(...jobs);
  browser.answerFeed((route) =>
    route.fulfill({
      json: { ...page, nextCursor: 'cursor-2' },
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  for (const { name, frame, body } of systems) {
    browser.serve(frame.split('#')[0] ?? '', body);
    browser.serve(
      careers(name),
      `<!doctype html><title>Acme</title><p>Careers</p><iframe width="900" height="600" src="${frame}"></iframe>`,
    );
  }
  const options = await browser.openOptions();
  await options.getByRole('button', { name: '立即获取' }).click();
  await options.getByText('6 个岗位').waitFor();
  await options.close();
});

const careers = (name: string) => `https://www.acme.example/careers/${name.toLowerCase()}`;

describe('in a frame of another origin', () => {
  test.for(systems)(
    'the badge of a job of $name stands in the frame, and the page around it gets none',
    async ({ name }, { page, pill }) => {
      await page.goto(careers(name));
      const inFrame = page.frameLocator('iframe').locator('.pill');
      await inFrame.waitFor();
      expect(await inFrame.textContent()).toBe('在本校招聘号中');
      await inFrame.click();
      await page.frameLocator('iframe').locator('.card').waitFor();
      expect(await pill().count()).toBe(0);
    },
  );

  test('of a site that is no board nothing is read', async ({ browser, page }) => {
    browser.serve('https://ads.example/frame', marked);
    browser.serve(
      'https://www.acme.example/ads',
      '<!doctype html><title>Acme</title><iframe width="900" height="600" src="https://ads.example/frame"></iframe>',
    );
    await page.goto('https://www.acme.example/ads');
    const popup = await browser.openPopup(page);
    await popup.getByText('本页没有找到岗位').waitFor();
    expect(await page.frameLocator('iframe').locator('.pill').count()).toBe(0);
    await popup.close();
  });
});
