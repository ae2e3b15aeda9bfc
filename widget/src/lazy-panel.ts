import { html } from 'lit';
import type { Choice, CollectionName } from './collections/collection.ts';
import { panelMakers } from './collections/index.ts';
import { nextTask } from './next-task.ts';
import type { Panel, PanelHost } from './panel-host.ts';
import { warningLine } from './views/states.ts';

/** Makes the panel of a kind of things, whose code is fetched once somebody looks at it. */
export function createLazyPanel(name: CollectionName, host: PanelHost): Panel {
  let panel: Panel | undefined;
  let choice: Choice | undefined;
  let isFetching = false;
  let hasFailed = false;
  async function fetchPanel() {
    if (panel || isFetching) return;
    isFetching = true;
    hasFailed = false;
    try {
      await nextTask();
      const [make] = await Promise.all([panelMakers[name](), host.prepare()]);
      panel = make(host);
      if (choice) panel.narrow(choice);
      panel.start();
    } catch (error) {
      hasFailed = true;
      host.failed(error);
    } finally {
      isFetching = false;
      host.changed();
    }
  }
  let isStarted = false;
  return {
    name,
    get phase() {
      return panel?.phase ?? (hasFailed ? 'unavailable' : 'loading');
    },
    narrow(next) {
      choice = next;
      panel?.narrow(next);
    },
    start() {
      isStarted = true;
      void fetchPanel();
    },
    async refresh() {
      if (panel) await panel.refresh();
      else if (isStarted) await fetchPanel();
    },
    told: (change) => panel?.told(change) ?? false,
    render() {
      if (panel) return panel.render();
      const { messages } = host.locale();
      return hasFailed
        ? [warningLine(messages.failed, messages, fetchPanel)]
        : [html`<p class="waiting">${messages.loading}</p>`];
    },
  };
}
