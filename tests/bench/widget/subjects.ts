import { readdirSync, readFileSync } from 'node:fs';
import { buildWhatIsStale } from '../../../scripts/build.ts';
import { bundle } from '../../../scripts/bundle.ts';

/** Something that lists items in a page. */
export interface Subject {
  name: string;
  /** What a page has of it, to list so many items. */
  markup(count: number): string;
  /** What it asks its page to have in a style sheet. */
  style?: string;
  /** Scripts and style sheets by the path at which the page asks for them. */
  files: ReadonlyMap<string, string>;
  /** Finds an item by its number, from 1 on; in the shadow root of `host`, where there is one. */
  item(at: number): string;
  host?: string;
}

export const ours = 'recruitment feed';
/** Most items of one page of ours; a list of more is gone on with by its button. */
const perPage = 100;

const dist = new URL('../../../widget/dist/', import.meta.url);
const modules = new URL('../../../node_modules/', import.meta.url);

/** Presses the button for more until there is none, and leaves the page where it is: no reader has pressed, so that it would count as a shift. */
const pressMore = `
HTMLElement.prototype.focus = () => {};
const host = document.querySelector('recruitment-feed');
const press = () => {
  const button = host.shadowRoot?.querySelector('.more');
  if (button?.getAttribute('aria-disabled') === 'false') button.click();
  if (button || !host.shadowRoot?.querySelector('.item[data-id]')) requestAnimationFrame(press);
};
press();`;

/** Ours as it is built, and two that sites use to list what lies elsewhere. */
export async function subjects(): Promise<Subject[]> {
  return [own(), mastodonTimeline(), await instantSearch()];
}

/** What a page costs without a list: what a subject adds to it is its own. */
export const pageAlone: Subject = {
  name: 'the page alone',
  markup: () => '',
  files: new Map(),
  item: (at) => (at === 1 ? 'h1' : 'footer'),
};

/** Ours, to which a bench may give further attributes. */
export function own(attributes = ''): Subject {
  buildWhatIsStale('widget');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  return {
    name: ours,
    markup: (
      count,
    ) => `<recruitment-feed show="jobs" page-size="${Math.min(count, perPage)}" ${attributes}></recruitment-feed>
      <script type="module" src="/recruitment-feed.js"></script>
      ${count > perPage ? `<script type="module">${pressMore}</script>` : ''}`,
    files: new Map(names.map((name) => [`/${name}`, readFileSync(new URL(name, dist), 'utf8')])),
    item: (at) => `.item[aria-posinset="${at}"]`,
    style: 'recruitment-feed:not(:defined) { display: block; min-block-size: 100vh }',
    host: 'recruitment-feed',
  };
}

function mastodonTimeline(): Subject {
  const folder = new URL('@idotj/mastodon-embed-timeline/dist/', modules);
  const file = (name: string): [string, string] => [`/${name}`, readFileSync(new URL(name, folder), 'utf8')];
  return {
    name: '@idotj/mastodon-embed-timeline',
    markup: (count) => `<link rel="stylesheet" href="/mastodon-timeline.min.css">
      <div id="mt-container" class="mt-container"><div class="mt-body" role="feed"><div class="mt-loading-spinner"></div></div></div>
      <script src="/mastodon-timeline.umd.js"></script>
      <script>new MastodonTimeline.Init({ instanceUrl: location.origin, maxNbPostFetch: '${count}', maxNbPostShow: '${count}' });</script>`,
    files: new Map([file('mastodon-timeline.umd.js'), file('mastodon-timeline.min.css')]),
    item: (at) => `.mt-post[aria-posinset="${at}"]`,
  };
}

/** A search box and a list of hits; its own style sheets are a site's to choose, so none is counted. */
async function instantSearch(): Promise<Subject> {
  const script = await bundle(`
    import instantsearch from 'instantsearch.js';
    import { configure, hits, searchBox } from 'instantsearch.js/es/widgets';
    const searchClient = {
      search: (requests) => fetch('/search', { method: 'POST', body: JSON.stringify(requests) }).then((answer) => answer.json()),
    };
    const search = instantsearch({ indexName: 'jobs', searchClient });
    const { count } = document.querySelector('#hits').dataset;
    const item = (hit, { html }) => html\`<article><h3><a href=\${hit.url}>\${hit.title}</a></h3>
      <p>\${hit.employer}</p><ul><li>\${hit.place}</li><li>\${hit.pay}</li><li>\${hit.type}</li><li>\${hit.posted}</li></ul></article>\`;
    search.addWidgets([
      searchBox({ container: '#searchbox' }),
      hits({ container: '#hits', templates: { item } }),
      configure({ hitsPerPage: Number(count) }),
    ]);
    search.start();`);
  return {
    name: 'instantsearch.js, two widgets',
    markup: (count) => `<div id="searchbox"></div><div id="hits" data-count="${count}"></div>
      <script type="module" src="/instantsearch.js"></script>`,
    files: new Map([['/instantsearch.js', script]]),
    item: (at) => `.ais-Hits-item:nth-child(${at})`,
  };
}
