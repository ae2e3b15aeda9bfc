import { browser } from 'wxt/browser';
import { pageMessages } from '../../locales/pages/index.ts';
import { panelMessages } from '../../locales/panel/index.ts';
import { FeedStatus } from '../../ui/feed-status.tsx';
import { Icon } from '../../ui/icons.tsx';
import { language, status, sync, syncing } from '../options/state.ts';
import { Cooperations } from './cooperations.tsx';
import { Jobs } from './jobs.tsx';
import { MarkedList } from './marked-list.tsx';
import { Notices } from './notices.tsx';
import { tab } from './state.ts';
import { TabList } from './tab-list.tsx';

/** The student's feed beside whatever she browses. */
export function Panel() {
  const messages = panelMessages(language.value);
  const { options } = pageMessages(language.value);
  return (
    <>
      <header>
        <img src="/icon/32.png" alt="" width="20" height="20" />
        <h1>{messages.title}</h1>
        <button
          type="button"
          class="icon-button"
          title={options.title}
          aria-label={options.title}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <Icon name="options" />
        </button>
      </header>
      <main>
        <TabList />
        <div id="part" role="tabpanel" aria-labelledby={`tab-${tab.value}`}>
          <Notices />
          <Part />
        </div>
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

function Part() {
  const shown = tab.value;
  if (shown === 'jobs') return <Jobs />;
  return shown === 'cooperations' ? <Cooperations /> : <MarkedList kind={shown} />;
}
