import { detectPostings, readPostings } from '@recruitment-feed/sdk/posting';
import { parseHTML } from 'linkedom';
import { bundle } from '../../../scripts/bundle.ts';
import { launchBrowser } from '../../e2e/browser.ts';
import type { Row } from '../bench.ts';
import { createRandom } from '../shared/random.ts';
import { medianTime, rounded } from './medians.ts';
import { sourceReaders } from './source-readers.ts';

const subject = 'recruitment feed';
const length = 200_000;
const url = 'https://www.site.example/article/1';
const freshPages = 9;

const words =
  'plant line tool report worker team drive factory part order 设备 生产 工厂 质量 技术 公司'.split(' ');
/** Lines that make the detector look at everything: ways to apply, and sections, in a page that is no posting. */
const hiring = [
  '<h2>Responsibilities</h2>',
  '<h2>Requirements</h2>',
  '<a href="/x">Apply now</a>',
  '<p>14 replies</p>',
];

/** A page without posting: an article of 200 kB with links. */
function makePage(title: string, begin = ''): string {
  const random = createRandom(2020);
  const parts = [begin];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0) {
    const text = random.some(words, 12).join(' ');
    parts.push(
      random.one([
        `<p class="text-body">${text}</p>`,
        `<li><a class="link" href="/${random.one(words)}"><span>${text}</span></a></li>`,
        `<div class="card"><h3>${text}</h3><p>${text} <b>${random.one(words)}</b></p></div>`,
      ]),
    );
  }
  return `<!doctype html><html><head><title>${title} - Site</title></head><body><h1>${title}</h1>${parts.join('\n')}</body></html>`;
}

const pages = {
  'an article': makePage('Plants of the Future'),
  'an article under the title of a posting': makePage('Project Engineer'),
  'an article with title and words of a posting': makePage('Project Engineer', hiring.join('')),
};

const row = (metric: string, value: number, bound?: number, whose = subject): Row => ({
  ...{ subject: whose, metric, value: rounded(value), unit: 'ms' },
  ...(bound !== undefined && { target: `<= ${bound}`, ok: value <= bound }),
});

/** What it costs to find that a page of 200 kB holds no posting. */
export async function measureDetector(): Promise<Row[]> {
  return [...(await inChromium()), ...inNode()];
}

function inNode(): Row[] {
  return Object.entries(pages).flatMap(([name, html]) => {
    const document = parseHTML(html).document as unknown as Document;
    const metric = (what: string) => `${name}, 200 kB, ${what}, Node, warm`;
    return [
      row(
        metric('document given'),
        medianTime(() => detectPostings(document, { url })),
      ),
      row(
        metric('document given, read'),
        medianTime(() => readPostings(document, { url })),
      ),
      ...Object.entries(sourceReaders).map(([whose, read]) =>
        row(
          metric('from its source'),
          medianTime(() => read(html)),
          undefined,
          whose,
        ),
      ),
    ];
  });
}

async function inChromium(): Promise<Row[]> {
  const script = await bundle(
    "import { detectPostings } from '@recruitment-feed/sdk/posting'; globalThis.detectPostings = detectPostings;",
  );
  const browser = await launchBrowser();
  const rows: Row[] = [];
  for (const [name, html] of Object.entries(pages)) {
    const runs: Times[] = [];
    for (let page = 0; page < freshPages; page += 1) {
      const tab = await browser.newPage();
      await tab.setContent(html);
      runs.push(await tab.evaluate(measureInPage, { script, url }));
      await tab.close();
    }
    const median = (which: keyof Times) =>
      runs.map((times) => times[which]).sort((a, b) => a - b)[freshPages >> 1] ?? Number.NaN;
    const metric = (what: string) => `${name}, 200 kB, document given, Chromium, ${what}`;
    rows.push(
      row(metric('cold, the script’s own start included'), median('cold'), 5),
      row(metric('warm'), median('warm'), 2),
      row(metric('warm'), median('query'), undefined, 'one query for markup alone'),
    );
  }
  await browser.close();
  return rows;
}

interface Times {
  cold: number;
  warm: number;
  query: number;
}

/** Runs in the page. */
function measureInPage({ script, url }: { script: string; url: string }): Times {
  const started = performance.now();
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  const detect = Reflect.get(globalThis, 'detectPostings') as (
    page: Document,
    at: { url: string },
  ) => boolean;
  if (detect(document, { url })) throw new Error('The page is taken for a posting.');
  const cold = performance.now() - started;
  const each = (run: () => unknown, times = 30) => {
    for (let time = 0; time < times; time += 1) run();
    const begun = performance.now();
    for (let time = 0; time < times; time += 1) run();
    return (performance.now() - begun) / times;
  };
  const markup = 'script[type*="ld+json" i],[itemtype*="JobPosting" i],[typeof*="JobPosting" i]';
  return {
    cold,
    warm: each(() => detect(document, { url })),
    query: each(() => document.querySelectorAll(markup).length),
  };
}
