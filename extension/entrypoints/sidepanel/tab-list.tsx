import { useRef } from 'preact/hooks';
import { panelMessages } from '../../locales/panel/index.ts';
import { language } from '../options/state.ts';
import { marks, tab, tabs } from './state.ts';

/** The parts of the feed, as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ has them: arrows move between them. */
export function TabList() {
  const messages = panelMessages(language.value);
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = (tabs.indexOf(tab.value) + step + tabs.length) % tabs.length;
    tab.value = tabs[at] ?? 'jobs';
    list.current?.querySelectorAll('button')[at]?.focus();
    event.preventDefault();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={messages.sections}>
      {tabs.map((each) => {
        const many =
          each === 'saved' || each === 'applied'
            ? marks.value.filter(({ times }) => times[each] !== undefined).length
            : 0;
        return (
          <button
            key={each}
            id={`tab-${each}`}
            type="button"
            role="tab"
            aria-selected={tab.value === each}
            aria-controls="part"
            tabIndex={tab.value === each ? 0 : -1}
            onKeyDown={press}
            onClick={() => {
              tab.value = each;
            }}
          >
            {messages.tabs[each]}
            {many > 0 && <span class="many">{many}</span>}
          </button>
        );
      })}
    </div>
  );
}
