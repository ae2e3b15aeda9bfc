import { browser } from 'wxt/browser';
import { pageMessages } from '../../locales/pages/index.ts';
import { policyMessages } from '../../locales/policy/index.ts';
import { FeedStatus } from '../../ui/feed-status.tsx';
import { Icon } from '../../ui/icons.tsx';
import { openPanel } from '../../ui/open-panel.ts';
import { Switch } from '../../ui/switch.tsx';
import { PageSection } from './page-section.tsx';
import {
  hasCollege,
  language,
  site,
  siteAllowed,
  siteOn,
  status,
  sync,
  syncing,
  toggleSite,
  windowId,
} from './state.ts';

const openOptions = () => void browser.runtime.openOptionsPage();

const openFeed = async (id: number) => {
  await openPanel(id);
  window.close();
};

function siteHint(): string {
  const { popup } = pageMessages(language.value);
  if (!siteAllowed.value) return policyMessages(language.value).siteNotAllowed;
  return siteOn.value ? popup.siteOn : popup.siteOff;
}

export function Popup() {
  const messages = pageMessages(language.value);
  const { popup } = messages;
  const id = windowId.value;
  return (
    <>
      <header>
        <img src="/icon/32.png" alt="" width="20" height="20" />
        <h1>{messages.name}</h1>
        {id !== undefined && (
          <button type="button" class="secondary" onClick={() => void openFeed(id)}>
            <Icon name="feed" />
            {popup.feed}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          title={popup.options}
          aria-label={popup.options}
          onClick={openOptions}
        >
          <Icon name="options" />
        </button>
      </header>
      <main>
        <PageSection />
        {!hasCollege.value && (
          <p class="advice">
            <Icon name="college" />
            <span>{popup.noCollege}</span>
            <button type="button" class="link-button" onClick={openOptions}>
              {popup.chooseCollege}
            </button>
          </p>
        )}
        {site.value && (
          <Switch
            label={popup.siteSwitch(site.value.hostname)}
            hint={siteHint()}
            on={siteOn.value}
            disabled={!siteAllowed.value}
            toggle={() => void toggleSite()}
          />
        )}
      </main>
      <footer>
        <FeedStatus
          status={status.value}
          syncing={syncing.value}
          language={language.value}
          sync={() => void sync(false)}
        />
      </footer>
    </>
  );
}
