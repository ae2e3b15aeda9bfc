import type { Settings } from './attributes.ts';
import type { FeedItem } from './collections/collection.ts';
import type { Detail } from './detail/detail.ts';
import { webAddress } from './format/web-address.ts';
import type { PanelHost } from './panel-host.ts';

/** Shows the details of jobs in an element; their code is fetched once a job is opened. */
export function createLazyDetail(element: HTMLElement, settings: Settings, host: PanelHost) {
  let detail: Detail | undefined;
  return {
    /** Opens a job, shown as it is listed until the feed has answered; without our code, at its own address. */
    async open(id: string, item?: FeedItem, isToggle?: boolean): Promise<void> {
      try {
        const { createDetail } = await import('./detail/detail.ts');
        if (!element.isConnected) return;
        detail ??= createDetail(element, settings, host);
        await detail.open(id, item, isToggle);
      } catch (error) {
        host.failed(error);
        const address = webAddress(item?.url);
        if (address) window.open(address, '_blank', 'noopener');
      }
    },
    /** What is open by now. */
    get shown() {
      return detail;
    },
    leave(): void {
      detail?.leave();
      detail = undefined;
    },
  };
}
