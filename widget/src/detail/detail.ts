import type { Job } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Settings } from '../attributes.ts';
import { isJob } from '../collections/jobs/is-job.ts';
import { tell } from '../events.ts';
import { icon } from '../icons.ts';
import type { PanelHost } from '../panel-host.ts';
import { followHistory } from './history-entry.ts';
import {
  type DetailPhase,
  type DetailView,
  detailActions,
  detailBody,
  detailHead,
  detailName,
} from './job-detail.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** The details of one job at a time, within the element. */
export interface Detail {
  /**
   * Resolves when they have come, or could not.
   * @param item the job as it is listed, shown until then
   */
  open(id: string, item?: unknown, isToggle?: boolean): Promise<void>;
  close(): void;
  /** Asks again for what is open. */
  refresh(): Promise<void>;
  isOpen(id: string): boolean;
  /** What stands beneath a job's card. */
  beneath(id: string): TemplateResult | typeof nothing;
  /** What stands above the page. */
  above(): TemplateResult | typeof nothing;
  /** The element leaves the page. */
  leave(): void;
}

interface Shown {
  id: string;
  job: Job | undefined;
  phase: DetailPhase;
  /** Beneath its card, or above the page, where the job is not listed or the page asks for a dialog. */
  isInline: boolean;
}

/** Opens a dialog above the page; kernels that know none show it all the same. */
function raise(view: HTMLElement): void {
  if (view.hasAttribute('open')) return;
  if ('showModal' in view && view instanceof HTMLDialogElement) {
    view.showModal();
  } else {
    view.setAttribute('open', '');
    view.querySelector<HTMLElement>('.leave')?.focus();
  }
}

const isGone = (error: unknown) => [404, 410].includes(Number(Reflect.get(Object(error), 'status')));

/** Shows the details of jobs in an element. */
export function createDetail(element: HTMLElement, settings: Settings, host: PanelHost): Detail {
  for (const sheet of styles) host.dress(sheet);
  let shown: Shown | undefined;
  const known = new Map<string, Job>();
  const isOpen = (id: string) => shown?.id === id;
  const cardOf = (root: ParentNode, id: string, kind = '') =>
    [...root.querySelectorAll<HTMLElement>(`${kind}.item`)].find((item) => item.dataset.id === id);
  /** Of the page's own, where that opened the details. */
  let opener: Element | null = null;

  const entry =
    settings.history === 'on'
      ? followHistory(window, (id) => {
          if (id === undefined) hide();
          else if (!isOpen(id)) void show(id, false);
        })
      : undefined;

  async function read(id: string, isAgain: boolean): Promise<void> {
    try {
      const source = { path: `/v1/jobs/${encodeURIComponent(id)}`, isItem: isJob } as const;
      const job = await host.reader.get(source, isAgain ? { cache: 'no-cache' } : {});
      known.set(id, job);
      if (shown?.id === id) shown = { ...shown, job, phase: 'ready' };
    } catch (error) {
      if (shown?.id === id && isGone(error)) shown = { ...shown, phase: 'gone' };
      else if (shown?.id === id && shown.phase === 'loading') shown = { ...shown, phase: 'failed' };
      host.failed(error);
    }
    host.redraw();
  }

  async function show(id: string, isNew: boolean): Promise<void> {
    const mayNavigate = tell(element, 'recruitment-feed:navigate', { id });
    if (isNew && mayNavigate) entry?.open(id);
    const isInline =
      settings.detail === 'inline' && cardOf(element.shadowRoot ?? element, id, 'article') !== undefined;
    if (!shown) opener = document.activeElement;
    shown = { id, job: known.get(id), phase: 'loading', isInline };
    host.redraw();
    host.afterUpdate((root) => {
      const view = root.querySelector<HTMLElement>('.detail');
      if (view?.localName === 'dialog') raise(view);
      else view?.focus();
    });
    await read(id, false);
  }

  function hide(): void {
    if (!shown) return;
    const { id } = shown;
    shown = undefined;
    tell(element, 'recruitment-feed:navigate', { id: null });
    host.redraw();
    host.afterUpdate((root) => {
      const isOwn = opener instanceof HTMLElement && opener !== element && opener !== document.body;
      const from = isOwn ? opener : cardOf(root, id)?.querySelector('.whole');
      if (from instanceof HTMLElement) from.focus();
    });
  }

  function close(): void {
    if (!shown) return;
    hide();
    entry?.close();
  }

  function escaped(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    close();
  }

  function view({ id, job, phase, isInline }: Shown): DetailView {
    const retry = () => {
      if (shown) shown = { ...shown, phase: 'loading' };
      host.redraw();
      void read(id, false);
    };
    const { select } = host;
    const [locale, now] = [host.locale(), host.now()];
    return {
      job,
      phase,
      isBelowCard: isInline,
      locale,
      now,
      target: settings.linkTarget,
      close,
      retry,
      select,
    };
  }

  function inline(shown: Shown): TemplateResult {
    const drawn = view(shown);
    return html`<section class="detail inline" part="detail" tabindex="-1" aria-label=${detailName(drawn)} @keydown=${escaped}>
      ${detailBody(drawn)}
      <div class="actions">${detailActions(drawn)}
        <button type="button" part="button" @click=${close}>${words(drawn.locale).close}</button></div>
    </section>`;
  }

  function dialog(shown: Shown): TemplateResult {
    const drawn = view(shown);
    const { close: name } = words(drawn.locale);
    const pressed = (event: Event) => event.target === event.currentTarget && close();
    return html`<dialog class="detail dialog" part="detail" role="dialog" aria-label=${detailName(drawn)}
      @keydown=${escaped} @cancel=${close} @close=${close} @click=${pressed}>
      <div class="sheet">
        <header><div class="head">${detailHead(drawn)}</div>
          <button type="button" class="leave" part="close" aria-label=${name} title=${name} @click=${close}>${icon('close')}</button></header>
        <div class="scroll" tabindex="0">${detailBody(drawn)}</div>
        <footer class="actions">${detailActions(drawn)}</footer>
      </div>
    </dialog>`;
  }

  return {
    open: (id, item, isToggle) => {
      if (isJob(item)) known.set(id, item);
      if (!isOpen(id)) return show(id, true);
      if (isToggle) close();
      return Promise.resolve();
    },
    close,
    refresh: async () => {
      if (shown) await read(shown.id, true);
    },
    isOpen,
    beneath: (id) => (shown?.isInline && isOpen(id) ? inline(shown) : nothing),
    above: () => (shown && !shown.isInline ? dialog(shown) : nothing),
    leave() {
      shown = undefined;
      entry?.leave();
    },
  };
}
