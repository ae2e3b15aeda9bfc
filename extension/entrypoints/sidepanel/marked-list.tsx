import { formatDay } from '../../locales/format-date.ts';
import { panelMessages } from '../../locales/panel/index.ts';
import { reminderMessages } from '../../locales/reminders/index.ts';
import type { Mark } from '../../marks/mark.ts';
import { changeMark } from '../../marks/marks.ts';
import { refused } from '../options/reminders.ts';
import { language } from '../options/state.ts';
import { ClosingDate } from './closing-date.tsx';
import { Empty } from './empty.tsx';
import { MarkButtons } from './mark-buttons.tsx';
import { ReminderToggle } from './reminder-toggle.tsx';
import { limit, marks, pageSize } from './state.ts';

/** What she has saved, applied for or seen; it stands here even when page and feed have lost it. */
export function MarkedList({ kind }: { kind: 'saved' | 'applied' | 'seen' }) {
  const messages = panelMessages(language.value);
  const all = marks.value
    .filter(({ times }) => times[kind] !== undefined)
    .sort((a, b) => (b.times[kind] ?? 0) - (a.times[kind] ?? 0));
  if (all.length === 0) return <Empty what={kind} />;
  return (
    <>
      {kind === 'saved' && refused.value && (
        <p role="status" class="failure">
          {reminderMessages(language.value).refused}
        </p>
      )}
      <ul class="items">
        {all.slice(0, limit.value).map((mark) => (
          <MarkedItem key={mark.id} mark={mark} kind={kind} />
        ))}
      </ul>
      {all.length > limit.value && (
        <button
          type="button"
          class="secondary more"
          onClick={() => {
            limit.value += pageSize;
          }}
        >
          {messages.more(all.length - limit.value)}
        </button>
      )}
    </>
  );
}

function MarkedItem({ mark, kind }: { mark: Mark; kind: 'saved' | 'applied' | 'seen' }) {
  const messages = panelMessages(language.value);
  const { times, id: _id, firstSeen: _seen, reminder: _reminder, ...posting } = mark;
  const when = messages.on[kind](formatDay(times[kind] ?? 0, language.value));
  return (
    <li class={`item${times.applied ? ' shaded' : ''}`}>
      <h2>{mark.title}</h2>
      {mark.employer && <p class="employer">{mark.employer}</p>}
      <p class="line">
        <span>{when}</span>
        {mark.closesAt && <span>{messages.closes(formatDay(mark.closesAt, language.value))}</span>}
      </p>
      {kind === 'saved' && <ClosingDate mark={mark} />}
      <MarkButtons posting={posting} times={times}>
        {kind === 'saved' && <ReminderToggle mark={mark} />}
      </MarkButtons>
      {kind === 'seen' && (
        <p>
          <button
            type="button"
            class="link-button"
            aria-label={`${messages.forget}: ${mark.title}`}
            onClick={() => void changeMark(posting, { seen: false })}
          >
            {messages.forget}
          </button>
        </p>
      )}
    </li>
  );
}
