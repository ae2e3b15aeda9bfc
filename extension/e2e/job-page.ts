import { detailPage } from './board-pages.ts';
import { openJob } from './sample-feed.ts';
import { studentTest } from './student-test.ts';

/** Where the open job of the sample feed stands; its employer there is no partner of the college. */
export const jobUrl = openJob.url ?? '';

/** A {@link studentTest} in whose browser the page of that job is served. */
export const jobPageTest = () =>
  studentTest((browser) => {
    browser.serve(jobUrl, detailPage({ title: openJob.title, employer: '云栖软件有限公司' }));
  });
