import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type MountedBadges, mountBadges } from '../badge/mount-badges.ts';
import { pageAddress } from '../detector/page-address.ts';
import { getPageSlot } from '../detector/page-slot.ts';
import type { PageMessage, ShowBadgesMessage } from '../messages/protocol.ts';

/** Tells the worker, where it is still ours: after an update of the extension nobody answers. */
async function say(message: PageMessage): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(message)) === true;
  } catch (error) {
    console.info('The extension was updated; reload the page:', error);
    return false;
  }
}

export default defineUnlistedScript(() => {
  const slot = getPageSlot();
  if (slot === undefined || slot.hearsVerdicts) return;
  slot.hearsVerdicts = true;
  let mounted: MountedBadges | undefined;
  browser.runtime.onMessage.addListener((message: ShowBadgesMessage) => {
    if (message.visit !== slot.visit || message.page !== pageAddress(window.location)) return;
    mounted ??= mountBadges({
      window,
      mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      isAlive: () => browser.runtime?.id !== undefined,
      actions: {
        mark: (identity, kind, on) => say({ type: 'mark-posting', identity, kind, on }),
        pauseSite: () => say({ type: 'pause-site' }),
        pauseAll: () => say({ type: 'pause-all' }),
        openOptions: () => void say({ type: 'open-options' }),
      },
    });
    slot.host = mounted.host;
    slot.removeBadge = () => {
      mounted?.remove();
      mounted = undefined;
    };
    mounted.show(message);
  });
});
