import { detailPage, jobPostingMarkup, newsPage } from '../../../extension/e2e/board-pages.ts';
import { openJob } from '../../../extension/e2e/sample-feed.ts';
import { readSavedPage, savedPages } from '../detection/corpus.ts';
import { createRandom } from '../shared/random.ts';
import type { SitePage } from './site.ts';

const cards = 100;
const employer = '杭州明泽机电有限公司';
const words =
  'plant line tool report worker team drive factory part order 设备 生产 工厂 质量 技术 公司'.split(' ');
/** Lines that make the detector look at everything, on a page that is no posting. */
const hiring = '<h2>Responsibilities</h2><h2>Requirements</h2><a href="/x">Apply now</a><p>14 replies</p>';

/** Counts the changes of the document once it stands; a page of ours changes nothing by itself. */
const countChanges = `<script>
  window.changes = 0;
  addEventListener('DOMContentLoaded', () => new MutationObserver((records) => { changes += records.length })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
</script>`;

/** Marks the frame in which each badge comes into view; the roots of the build for tests are open. */
const markBadges = `<script>
  new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    if (added.some((node) => node.shadowRoot)) requestAnimationFrame(() => setTimeout(() => performance.mark('badge')));
  }).observe(document, { subtree: true, childList: true });
</script>`;

/** An article of 200 kB with links. */
function article(title: string, begin = ''): string {
  const random = createRandom(2020);
  const parts = [begin];
  for (let size = 0; size < 200_000; size += parts.at(-1)?.length ?? 0) {
    const text = random.some(words, 12).join(' ');
    const link = `<li><a class="link" href="/${random.one(words)}"><span>${text}</span></a></li>`;
    parts.push(
      random.one([`<p class="text-body">${text}</p>`, link, `<div><h3>${text}</h3><p>${text}</p></div>`]),
    );
  }
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${parts.join('\n')}</body></html>`;
}

const withHead = (html: string, head: string) => html.replace('<head>', `<head>${head}`);
const saved = (name: string): SitePage[] =>
  savedPages(name).map((path) => ({ path: `/${path}`, html: readSavedPage(path) }));

/** Pages of ours without a posting: they notice whatever is done to them. */
export const watchfulPages: SitePage[] = [
  { path: '/news', html: withHead(newsPage, countChanges) },
  { path: '/article', html: withHead(article('Plants of the Future'), countChanges) },
];
/** Pages without a posting: ours, and saved ones. */
export const silentPages: SitePage[] = [...watchfulPages, ...saved('negative')];
/** An article with the title and the sections of a posting: the detector has to look at everything. */
export const misleadingPage: SitePage = { path: '/engineer', html: article('Project Engineer', hiring) };

/** The page of a posting that is in the feed and fits the student. */
export const postingPage: SitePage = {
  path: '/posting',
  html: detailPage({ title: openJob.title, employer }, { head: markBadges }),
};
/** Saved pages of postings that are in no feed, marked up and not. */
export const savedPostingPages = [...saved('real'), ...saved('real-nomarkup')];

/** A list of cards, each a posting that is in the feed and fits. */
export const listPage: SitePage = { path: '/jobs', html: (url) => list(cardUrls(url)) };

/** Returns where the cards of a list lead. */
export function cardUrls(listUrl: string): string[] {
  return Array.from({ length: cards }, (_, at) => new URL(`/job/${at + 1}`, listUrl).href);
}

function list(urls: readonly string[]): string {
  const titles = urls.map((_, at) => `${openJob.title} ${at + 1}`);
  const markup = urls.map((url, at) => jobPostingMarkup({ title: titles[at] ?? '', employer, url }));
  const items = urls.map(
    (url, at) =>
      `<li class="card"><h3><a href="${url}">${titles[at]}</a></h3><p>${employer} · 杭州 · 大专</p><p>8000-12000元·14薪</p></li>`,
  );
  const style = '<style>.card { margin: 16px; padding: 16px; border: 1px solid #ccc; width: 640px }</style>';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>职位列表</title>${markBadges}${style}${markup.join('')}</head>
    <body><h1>职位列表</h1><ul>${items.join('')}</ul></body></html>`;
}

/** Everything that stands on each site. */
export const everyPage: SitePage[] = [
  ...[...silentPages, misleadingPage, postingPage],
  ...[...savedPostingPages, listPage],
];
