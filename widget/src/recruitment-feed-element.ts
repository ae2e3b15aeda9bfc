import type { Change } from '@recruitment-feed/sdk/contract';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { readAttributes, type Settings } from './attributes.ts';
import type { CollectionName, FeedItem } from './collections/collection.ts';
import { tell } from './events.ts';
import { type Connection, connectionTo } from './feed/connection.ts';
import type { FeedReader } from './feed/feed-reader.ts';
import { followSoon } from './feed/lazy-stream.ts';
import type { Poller } from './feed/poller.ts';
import { isPlain } from './layouts/is-plain.ts';
import { createLazyDetail } from './lazy-detail.ts';
import { createLazyPanel } from './lazy-panel.ts';
import { nextTask } from './next-task.ts';
import type { Panel, PanelHost } from './panel-host.ts';
import { scriptOrigin } from './script-origin.ts';
import type { KeptInHash } from './state-in-hash.ts';
import { dress } from './styles/dress.ts';
import { styles } from './styles/index.ts';
import { SurroundedElement } from './surrounded-element.ts';
import type { Layout } from './views/listing-view.ts';
import { rootView } from './views/root-view.ts';

export type { Catalogue } from './own-words/catalogue.ts';

/**
 * Live jobs, cooperations, posts and events of a college or an organization.
 *
 * @summary Lists what a recruitment feed has, and keeps it current.
 * @slot - What stands here while the feed cannot be reached, and where scripts do not run.
 * @fires recruitment-feed:loaded, recruitment-feed:select, recruitment-feed:navigate, recruitment-feed:error, recruitment-feed:stale
 */
export class RecruitmentFeedElement extends SurroundedElement {
  static override styles = styles;

  #asked = '';
  #settings: Settings | undefined;
  #poller: Poller | undefined;
  #panels = new Map<CollectionName, Panel>();
  #selected: CollectionName = 'jobs';
  #layout: Layout | undefined;
  #hash: KeptInHash | undefined;
  #detail: ReturnType<typeof createLazyDetail> | undefined;
  #edition = 0;
  #announcement = '';
  #served: ((connection: Connection) => Connection) | undefined;
  #leaveFeed = () => {};

  /**
   * Asks the feed what has changed. Resolves also when the feed does not answer: an event tells of that.
   */
  async refresh(): Promise<void> {
    await Promise.allSettled(this.refreshAll());
  }

  /**
   * Opens the details of a job in this element, whether or not it is listed.
   * @param item the job, where it is known; shown until the feed has answered
   */
  async openDetail(id: string, item?: FeedItem): Promise<void> {
    await this.#detail?.open(id, item);
  }

  /** Closes the details that are open. */
  closeDetail(): void {
    this.#detail?.shown?.close();
  }

  protected override connected(): void {
    super.connected();
    this.joinFeed();
  }
  protected override failed(error: unknown): void {
    tell(this, 'recruitment-feed:error', { show: this.#selected, error });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveFeed();
    this.#detail?.leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size > 0) this.configure();
  }

  /** Takes over what the server drew, if the page has come with it; asks the feed before anything is drawn. */
  protected override async prepared(): Promise<void> {
    if (this.hasUpdated) return super.prepared();
    const root = this.shadowRoot;
    if (root?.querySelector('script'))
      this.#served = (await import('./served.ts')).takeOver(this, root, () =>
        this.#panels.get(this.#selected),
      );
    // One task for the script, one to ask the feed, one to look at the page, one to draw.
    await nextTask();
    this.configure();
    await nextTask();
    await super.prepared();
    await nextTask();
  }

  protected override render(): TemplateResult {
    const [panel, appearance] = [this.#panels.get(this.#selected), this.#settings];
    const isAway = panel?.phase === 'unavailable' && !this.allPanels().some(({ phase }) => phase === 'ready');
    if (!panel || !appearance || isAway) return html`<slot></slot>`;
    return rootView({
      panels: this.allPanels(),
      selected: panel,
      locale: this.locale,
      scheme: this.isDark ? 'dark' : '',
      appearance,
      above: this.#detail?.shown?.above(),
      announcement: this.#announcement,
      select: (name, focus) => this.showPanel(name, focus),
      colorChanged: (event) => this.colorChanged(event),
    });
  }

  private allPanels = () => [...this.#panels.values()];

  private configure(): void {
    const given = this.attributesGiven();
    if (this.#asked === JSON.stringify(given)) return;
    const { settings, faults } = readAttributes(given, scriptOrigin);
    if (faults.length > 0) import('./faults.ts').then(({ warn }) => warn(faults)).catch(() => undefined);
    this.#settings = settings;
    this.#panels = new Map();
    this.#detail?.leave();
    this.#detail = undefined;
    this.#layout = undefined;
    this.#hash?.leave();
    this.#hash = undefined;
    this.#poller = undefined;
    if (settings) {
      const connection = connectionTo(settings.server, settings.key);
      const { reader, poller } = this.#served?.(connection) ?? connection;
      for (const name of settings.show)
        this.#panels.set(name, createLazyPanel(name, this.panelHost(name, reader, settings)));
      this.#detail = createLazyDetail(this, settings, this.panelHost('jobs', reader, settings));
      this.#poller = poller;
      this.#selected = settings.show[0] ?? 'jobs';
      const start = () => this.#panels.get(this.#selected)?.start();
      if (settings.state === 'hash')
        void this.restore(settings)
          .catch(() => undefined)
          .then(start);
      else start();
    }
    this.joinFeed();
    this.#asked = JSON.stringify(given);
  }

  /** Fetches a layout that the first script does not have, and takes over what the address says was chosen. */
  private async prepare(settings: Settings): Promise<void> {
    if (isPlain(settings) || this.#layout) return;
    const { createLayout } = await import('./layouts/index.ts');
    if (settings !== this.#settings) return;
    this.#layout = createLayout(settings);
    if (this.shadowRoot) dress(this.shadowRoot, this.#layout.styles);
  }

  private async restore(settings: Settings): Promise<void> {
    const { keepInHash } = await import('./state-in-hash.ts');
    if (settings !== this.#settings) return;
    this.#hash = keepInHash(this, ({ show, choice }) => {
      const panel = this.allPanels().find(({ name }) => name === show);
      panel?.narrow(choice);
      if (panel) this.showPanel(panel.name, false);
    });
  }

  private joinFeed(): void {
    this.#leaveFeed();
    this.#leaveFeed = () => {};
    const settings = this.#settings;
    const poller = this.#poller;
    if (!poller || !settings || settings.live === 'off' || !this.isConnected) return;
    const refresh = () => Promise.all(this.refreshAll());
    const failed = (error: unknown) => this.failed(error);
    const told = (change: Change) => {
      const detail = this.#detail?.shown;
      if (detail?.isOpen(change.id)) void detail.refresh();
      return this.allPanels()
        .map((panel) => panel.told(change))
        .some(Boolean);
    };
    this.#leaveFeed =
      settings.live === 'stream'
        ? followSoon(settings, poller, { refresh, failed, told })
        : poller.subscribe(refresh);
  }

  private *refreshAll(): Generator<Promise<void> | undefined> {
    for (const panel of this.#panels.values()) yield panel.refresh();
    yield this.#detail?.shown?.refresh();
  }

  private panelHost(show: CollectionName, reader: FeedReader, settings: Settings): PanelHost {
    return {
      appearance: settings,
      reader,
      server: settings.server,
      scope: settings,
      slice: 8,
      now: () => new Date(),
      locale: () => this.locale,
      changed: () => this.requestUpdate(),
      redraw: () => {
        this.#edition += 1;
        this.requestUpdate();
      },
      edition: () => this.#edition,
      detail: () => this.#detail?.shown,
      announce: (words) => {
        this.#announcement = words;
      },
      loaded: (count) => tell(this, 'recruitment-feed:loaded', { show, count }),
      failed: (error) => {
        tell(this, 'recruitment-feed:error', { show, error });
        if (this.#panels.get(show)?.phase === 'unavailable') this.#poller?.soon();
      },
      stale: (since) => tell(this, 'recruitment-feed:stale', { show, since }),
      select: (event, item) => {
        if (!tell(this, 'recruitment-feed:select', { show, item })) event.preventDefault();
        else if (event.currentTarget instanceof HTMLButtonElement)
          void this.#detail?.open(item.id, item, true);
      },
      layout: () => this.#layout,
      prepare: () => this.prepare(settings),
      chosen: (choice) => this.#hash?.write({ show, choice }),
      dress: (styles) => {
        if (this.shadowRoot) dress(this.shadowRoot, styles);
      },
      afterUpdate: (task) => void this.updateComplete.then(() => task(this.renderRoot)),
    };
  }

  private showPanel(name: string, focus: boolean): void {
    const panel = this.allPanels().find((each) => each.name === name);
    if (!panel) return;
    this.#selected = panel.name;
    panel.start();
    this.#hash?.show(name);
    this.requestUpdate();
    if (!focus) return;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
    );
  }
}
