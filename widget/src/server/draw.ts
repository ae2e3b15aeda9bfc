import type { Page } from '@recruitment-feed/sdk/contract';
import type { CSSResult, TemplateResult } from 'lit';
import type { Settings } from '../attributes.ts';
import type { CollectionName } from '../collections/collection.ts';
import { panelMakers } from '../collections/index.ts';
import type { FeedReader } from '../feed/feed-reader.ts';
import { chooseLocale } from '../language.ts';
import type { Panel, PanelHost } from '../panel.ts';
import { styles } from '../styles/index.ts';
import { automaticScheme } from '../styles/tokens.ts';
import { rootView } from '../views/root-view.ts';
import { withoutScript } from './without-script.ts';

/** What an element would show, drawn without a browser. */
export interface Drawing {
  /** What stands in its shadow root; to be rendered with `@lit-labs/ssr`. */
  template: TemplateResult;
  /** The sheets it is dressed in. */
  styles: readonly CSSResult[];
  /** The answers of the feed that are drawn, by path, for the element to go on from. */
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
  const sheets: CSSResult[] = [...styles, automaticScheme(), withoutScript];
  const answers: Record<string, Page<unknown>> = {};
  const reader: FeedReader = {
    async list({ path, isItem }, filter) {
      // A second question is for the values of menus, which do nothing without a script.
      if (Object.hasOwn(answers, path)) return { data: [], nextCursor: null };
      const page = await options.list(path, filter);
      answers[path] = page;
      return { data: page.data.filter(isItem), nextCursor: page.nextCursor };
    },
  };
  const panels = await Promise.all(
    settings.show.map((name, index) => {
      const host: Omit<PanelHost, 'loaded' | 'failed'> = {
        reader,
        scope: { college: settings.college, organization: settings.organization },
        now: () => options.now,
        locale: () => locale,
        changed: () => undefined,
        announce: () => undefined,
        stale: () => undefined,
        select: () => undefined,
        dress: (sheet) => sheets.push(sheet),
        afterUpdate: () => undefined,
      };
      return index === 0 ? loadedPanel(name, host) : namedPanel(name);
    }),
  );
  const [selected = namedPanel('jobs')] = panels;
  const scheme = options.scheme === 'light' ? '' : options.scheme;
  const template = rootView({
    panels,
    selected,
    locale,
    scheme,
    announcement: '',
    select: () => undefined,
  });
  return { template, styles: sheets, answers, show: settings.show };
}

/** A panel of which only the tab is seen. */
function namedPanel(name: CollectionName): Panel {
  return { name, phase: 'loading', start: () => undefined, refresh: async () => undefined, render: () => [] };
}

async function loadedPanel(name: CollectionName, host: Omit<PanelHost, 'loaded' | 'failed'>): Promise<Panel> {
  const make = await panelMakers[name]();
  return new Promise((resolve, reject) => {
    const panel = make({ ...host, loaded: () => resolve(panel), failed: reject });
    panel.start();
  });
}
