import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { readAttributes, type Settings } from './attributes.ts';
import type { CollectionName, FeedItem } from './collections/collection.ts';
import type { Detail } from './detail/detail.ts';
import { tell } from './events.ts';
import { connectionTo } from './feed/connection.ts';
import type { Poller } from './feed/poller.ts';
import { webAddress } from './format/web-address.ts';
import { chooseLocale, inheritedLanguage, watchLanguage } from './language.ts';
import { createLazyPanel } from './lazy-panel.ts';
import type { Panel, PanelHost } from './panel.ts';
import { isLightText } from './scheme.ts';
import { scriptOrigin } from './script-origin.ts';
import { dress } from './styles/dress.ts';
import { styles } from './styles/index.ts';
import { closeMenusOutside } from './views/filters.ts';
import { tabList } from './views/tabs.ts';

/**
 * Live jobs, cooperations, posts and events of a college or an organization.
 *
 * @summary Lists what a recruitment feed has, and keeps it current.
 * @slot - What stands here while the feed cannot be reached, and where scripts do not run.
 * @fires recruitment-feed:loaded, recruitment-feed:select, recruitment-feed:error, recruitment-feed:stale
 */
export class RecruitmentFeedElement extends LitElement {
  static override styles = styles;
  static override properties = {
    college: {},
    organization: {},
    show: {},
    server: {},
    key: {},
    live: {},
    detail: {},
    history: {},
  };

  /** Whose page it is: its jobs, those of enterprises it cooperates with, and its cooperations. */
  declare college: string | null;
  /** The publisher whose jobs and cooperations are shown. */
  declare organization: string | null;
  /** What is shown, in this order: `jobs`, `cooperations`, `posts`, `events`. */
  declare show: string | null;
  /** The feed's address; the script's own origin where it is not given. */
  declare server: string | null;
  /** A publishable key (`pk_…`), where the feed asks for one. */
  declare key: string | null;
  /** `poll` asks every minute or so, `off` only once. */
  declare live: string | null;
  /** Where a job opens: `link` at its own address, `dialog` or `inline` in this element. */
  declare detail: string | null;
  /** `on` makes each opened job an entry of the page's history, so that the back button closes it. */
  declare history: string | null;

  #locale = chooseLocale([]);
  #isDark = false;
  #settings: Settings | undefined;
  #poller: Poller | undefined;
  #panels = new Map<CollectionName, Panel>();
  #selected: CollectionName = 'jobs';
  #announcement = '';
  #detail: Detail | undefined;
  #leaveFeed = () => {};
  #leavePage = () => {};

  constructor() {
    super();
    this.college = null;
    this.organization = null;
    this.show = null;
    this.server = null;
    this.key = null;
    this.live = null;
    this.detail = null;
    this.history = null;
  }

  /**
   * Asks the feed now what has changed.
   * Resolves when that is done, also when the feed does not answer: an event tells of that.
   */
  async refresh(): Promise<void> {
    await Promise.allSettled(this.allPanels().map((panel) => panel.refresh()));
  }

  /** Opens the details of a job in this element, whether or not it is listed. */
  async openDetail(id: string): Promise<void> {
    await this.showDetail(id);
  }

  /** Closes the details that are open. */
  closeDetail(): void {
    this.#detail?.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.readLanguage();
    this.readScheme();
    const stopWatching = watchLanguage(this, () => this.readLanguage());
    const closeMenus = (event: Event) => closeMenusOutside(this.renderRoot, event);
    document.addEventListener('pointerdown', closeMenus);
    this.#leavePage = () => {
      stopWatching();
      document.removeEventListener('pointerdown', closeMenus);
    };
    this.joinFeed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePage();
    this.#leaveFeed();
    this.leaveDetail();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const attributes = Object.keys(RecruitmentFeedElement.properties);
    if (attributes.some((name) => changed.has(name))) this.configure();
  }

  protected override render(): TemplateResult {
    const panel = this.#panels.get(this.#selected);
    const isAway = panel?.phase === 'unavailable' && !this.allPanels().some(({ phase }) => phase === 'ready');
    if (!panel || isAway) return html`<slot></slot>`;
    const { messages, tag } = this.#locale;
    const tabs = [...this.#panels.keys()].map((name) => ({ name, title: messages.collections[name] }));
    return html`<div class="root ${this.#isDark ? 'dark' : ''}" lang=${tag} part="root" @transitionend=${this.colorChanged}>
      ${tabList(tabs, this.#selected, messages.sections, (name, focus) => this.showPanel(name, focus))}
      <div id="panel" class="panel" role=${tabs.length > 1 ? 'tabpanel' : 'region'}
        aria-label=${messages.collections[this.#selected]}>${panel.render()}</div>
      ${this.#detail?.above()}
      <p class="unseen" role="status">${this.#announcement}</p>
    </div>`;
  }

  private allPanels(): Panel[] {
    return [...this.#panels.values()];
  }

  private configure(): void {
    const { college, organization, show, server, key, live, detail, history } = this;
    const { settings, faults } = readAttributes(
      { college, organization, show, server, key, live, detail, history },
      scriptOrigin,
    );
    for (const { attribute, instead } of faults) {
      console.warn(`<recruitment-feed>: the attribute "${attribute}" is not right. ${instead}`);
    }
    this.#settings = settings;
    this.#panels = new Map();
    this.#poller = undefined;
    this.leaveDetail();
    if (settings) {
      for (const name of settings.show)
        this.#panels.set(name, createLazyPanel(name, this.panelHost(name, settings)));
      this.#poller = connectionTo(settings.server, settings.key).poller;
      this.#selected = settings.show[0] ?? 'jobs';
      this.#panels.get(this.#selected)?.start();
    }
    this.joinFeed();
  }

  private joinFeed(): void {
    this.#leaveFeed();
    this.#leaveFeed = () => {};
    if (!this.#poller || this.#settings?.live === 'off' || !this.isConnected) return;
    this.#leaveFeed = this.#poller.subscribe(async () => {
      await Promise.all([...this.allPanels(), this.#detail].map((shown) => shown?.refresh()));
    });
  }

  private panelHost(show: CollectionName, { college, organization, server, key }: Settings): PanelHost {
    return {
      reader: connectionTo(server, key).reader,
      scope: { college, organization },
      server,
      now: () => new Date(),
      locale: () => this.#locale,
      changed: () => this.requestUpdate(),
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
        else if (event.currentTarget instanceof HTMLButtonElement) void this.showDetail(item.id, item);
      },
      detail: () => this.inPlace(),
      dress: (styles) => {
        if (this.shadowRoot) dress(this.shadowRoot, styles);
      },
      afterUpdate: (task) => void this.updateComplete.then(() => task(this.renderRoot)),
    };
  }

  private inPlace() {
    const mode = this.#settings?.detail;
    if (!mode || mode === 'link') return undefined;
    return {
      mode,
      isOpen: (id: string) => this.#detail?.isOpen(id) ?? false,
      beneath: (id: string) => this.#detail?.beneath(id),
    };
  }

  private async showDetail(id: string, item?: FeedItem): Promise<void> {
    const settings = this.#settings;
    if (!settings) return;
    const host = this.panelHost('jobs', settings);
    try {
      const { createDetail } = await import('./detail/detail.ts');
      if (settings !== this.#settings) return;
      this.#detail ??= createDetail(this, settings, host);
      await this.#detail.open(id, item);
    } catch (error) {
      host.failed(error);
      const address = webAddress(item?.url);
      if (address) window.open(address, '_blank', 'noopener');
    }
  }

  private leaveDetail(): void {
    this.#detail?.leave();
    this.#detail = undefined;
  }

  private showPanel(name: string, focus: boolean): void {
    const panel = this.allPanels().find((each) => each.name === name);
    if (!panel) return;
    this.#selected = panel.name;
    panel.start();
    this.requestUpdate();
    if (!focus) return;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
    );
  }

  private readLanguage(): void {
    const language = inheritedLanguage(this);
    this.#locale = chooseLocale([...(language ? [language] : []), ...navigator.languages]);
    this.requestUpdate();
  }

  private readScheme(): void {
    const isDark = isLightText(getComputedStyle(this).color);
    if (isDark !== this.#isDark) this.requestUpdate();
    this.#isDark = isDark;
  }

  /** A transition of no length tells of every change of the inherited colour, whatever the page changed. */
  private colorChanged(event: TransitionEvent): void {
    if (event.target === event.currentTarget && event.propertyName === 'color') this.readScheme();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recruitment-feed': RecruitmentFeedElement;
  }
}
