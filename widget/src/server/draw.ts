import type { Page } from '@recruitment-feed/sdk/contract';
import type { CSSResult, TemplateResult } from 'lit';
import type { Settings } from '../attributes.ts';
import type { CollectionName } from '../collections/collection.ts';
import type { FeedReader } from '../feed/feed-reader.ts';
import { chooseLocale } from '../language.ts';
import { createLayout } from '../layouts/index.ts';
import { isPlain } from '../layouts/is-plain.ts';
import { createLazyPanel } from '../lazy-panel.ts';
import type { Panel, PanelHost } from '../panel-host.ts';
import { questionOf } from '../served.ts';
import { styles } from '../styles/index.ts';
import { automaticScheme } from '../styles/tokens.ts';
import type { Layout } from '../views/listing-view.ts';
import { rootView } from '../views/root-view.ts';
import { withoutScript } from './without-script.ts';

/** What an element would show, drawn without a browser. */
export interface Drawing {
  /** What stands in its shadow root; to be rendered with `@lit-labs/ssr`. */
  template: TemplateResult;
  /** The sheets it is dressed in. */
  styles: readonly CSSResult[];
  /** The answers of the feed that are drawn, by what was asked, for the element to go on from. */
  answers: Readonly<Record<string, Page<unknown>>>;
  /** The kinds of things it shows, the drawn one first. */
  show: readonly CollectionName[];
}

/**
 * Draws the listing that `<recruitment-feed>` would show first, with the same views.
 *
 * @param settings What the attributes of the element say, from {@link settingsOf}.
 * @param options.list Reads a list of the feed: its path and its query as a record.
 * @param options.languages The languages that the reader would rather have, best first.
 * @param options.scheme `dark` for light text on a dark ground, `auto` for that of the reader's system.
 * @throws What `list` rejects with.
 */
export async function drawListing(
  settings: Settings,
  options: {
    list(path: string, filter: object): Promise<Page<unknown>>;
    languages: readonly string[];
    scheme: 'light' | 'dark' | 'auto';
    now: Date;
  },
): Promise<Drawing> {
  const locale = chooseLocale(options.languages);
  // Without a script nothing opens in place, and what turns itself over stands still, and is a list.
  const layoutDrawn = settings.layout === 'ticker' ? 'list' : settings.layout;
  const appearance: Settings = { ...settings, layout: layoutDrawn, detail: 'link' };
  const sheets: CSSResult[] = [...styles, automaticScheme(), withoutScript];
  const answers: Record<string, Page<unknown>> = {};
  const reader: FeedReader = {
    async list({ path, isItem }, filter) {
      // A second question is for the values of menus, which do nothing without a script.
      if (Object.keys(answers).length > 0) return { data: [], nextCursor: null };
      const page = await options.list(path, filter);
      answers[questionOf(path, filter)] = page;
      return { ...page, data: page.data.filter(isItem) };
    },
    get: () => Promise.reject(new Error('A drawing is made of one answer.')),
  };
  let layout: Layout | undefined;
  const host: Omit<PanelHost, 'changed' | 'redraw' | 'failed'> = {
    appearance,
    reader,
    server: settings.server,
    slice: Number.POSITIVE_INFINITY,
    scope: { college: settings.college, organization: settings.organization },
    now: () => options.now,
    locale: () => locale,
    layout: () => layout,
    detail: () => undefined,
    edition: () => 0,
    async prepare() {
      if (isPlain(appearance)) return;
      layout = createLayout(appearance);
      sheets.push(layout.styles);
    },
    dress: (sheet) => sheets.push(sheet),
    ...{
      announce: idle,
      chosen: idle,
      loaded: idle,
      stale: idle,
      select: idle,
      afterUpdate: idle,
    },
  };
  const panels = await Promise.all(
    settings.show.map((name, at) => (at === 0 ? wholePanel(name, host) : namedPanel(name))),
  );
  const [selected = namedPanel('jobs')] = panels;
  const scheme = options.scheme === 'light' ? '' : options.scheme;
  const template = rootView({
    panels,
    selected,
    locale,
    scheme,
    appearance,
    announcement: '',
    select: idle,
  });
  return { template, styles: sheets, answers, show: settings.show };
}

const idle = () => undefined;

/** A panel of which only the tab is seen. */
function namedPanel(name: CollectionName): Panel {
  return {
    ...{ name, phase: 'loading', render: () => [] },
    ...{ start: idle, narrow: idle, refresh: async () => undefined, told: () => false },
  };
}

async function wholePanel(
  name: CollectionName,
  host: Omit<PanelHost, 'changed' | 'redraw' | 'failed'>,
): Promise<Panel> {
  return new Promise((resolve, reject) => {
    const changed = () => {
      if (panel.phase === 'ready') resolve(panel);
    };
    const panel = createLazyPanel(name, { ...host, changed, redraw: changed, failed: reject });
    panel.start();
  });
}
