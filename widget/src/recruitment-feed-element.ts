import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { readAttributes, type Settings } from './attributes.ts';
import type { CollectionName } from './collections/collection.ts';
import { tell } from './events.ts';
import { connectionTo } from './feed/connection.ts';
import type { Poller } from './feed/poller.ts';
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

  #locale = chooseLocale([]);
  #isDark = false;
  #settings: Settings | undefined;
  #poller: Poller | undefined;
  #panels = new Map<CollectionName, Panel>();
  #selected: CollectionName = 'jobs';
  #announcement = '';
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
  }

  /**
   * Asks the feed now what has changed.
   * Resolves when that is done, also when the feed does not answer: an event tells of that.
   */
  async refresh(): Promise<void> {
    await Promise.allSettled(this.allPanels().map((panel) => panel.refresh()));
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
      <p class="unseen" role="status">${this.#announcement}</p>
    </div>`;
  }

  private allPanels(): Panel[] {
    return [...this.#panels.values()];
  }

  private configure(): void {
    const { college, organization, show, server, key, live } = this;
    const { settings, faults } = readAttributes(
      { college, organization, show, server, key, live },
      scriptOrigin,
    );
    for (const { attribute, instead } of faults) {
      console.warn(`<recruitment-feed>: the attribute "${attribute}" is not right. ${instead}`);
    }
    this.#settings = settings;
    this.#panels = new Map();
    this.#poller = undefined;
    if (settings) {
      const { reader, poller } = connectionTo(settings.server, settings.key);
      const scope = { college: settings.college, organization: settings.organization };
      for (const name of settings.show)
        this.#panels.set(
          name,
          createLazyPanel(name, this.panelHost(name, { reader, scope, server: settings.server })),
        );
      this.#poller = poller;
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
      await Promise.all(this.allPanels().map((panel) => panel.refresh()));
    });
  }

  private panelHost(show: CollectionName, of: Pick<PanelHost, 'reader' | 'scope' | 'server'>): PanelHost {
    return {
      ...of,
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
      },
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
