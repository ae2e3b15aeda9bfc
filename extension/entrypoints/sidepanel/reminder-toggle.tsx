import { formatShortDay } from '../../locales/format-date.ts';
import { reminderMessages } from '../../locales/reminders/index.ts';
import type { Mark } from '../../marks/mark.ts';
import { noteReminder } from '../../marks/marks.ts';
import { statedClosing } from '../../marks/stated-closing.ts';
import { closingTime } from '../../reminders/closing-time.ts';
import { Icon } from '../../ui/icons.tsx';
import { reminders, switchRemindersOn } from '../options/reminders.ts';
import { language } from '../options/state.ts';

/** Whether the student is reminded before a saved posting closes, and when. One that she applied for needs none. */
export function ReminderToggle({ mark }: { mark: Mark }) {
  const words = reminderMessages(language.value);
  const { on, coming } = reminders.value;
  const at = coming[mark.id];
  const { saved, applied, hidden } = mark.times;
  const isSettled = saved === undefined || applied !== undefined || hidden !== undefined;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const closesAt = closingTime(statedClosing(mark) ?? '', timeZone) ?? 0;
  const isAhead = at !== undefined || closesAt > Date.now();
  if (isSettled || !isAhead) return null;
  const isMuted = mark.reminder?.off === true;
  const isOff = !on || isMuted;
  if (!isOff && at === undefined) {
    return mark.reminder?.told === undefined ? null : (
      <span class="told">
        <Icon name="reminder" />
        {words.told}
      </span>
    );
  }
  const label = isOff || at === undefined ? words.remindMe : words.on(formatShortDay(at, language.value));
  const press = async () => {
    if (!on) await switchRemindersOn();
    if (!on && !isMuted) return;
    await noteReminder(mark.id, ({ off: _, ...before }) => (isMuted ? before : { ...before, off: true }));
  };
  return (
    <button
      type="button"
      class="mark"
      aria-pressed={!isOff}
      aria-label={`${label}: ${mark.title}`}
      onClick={() => void press()}
    >
      <Icon name="reminder" />
      {label}
    </button>
  );
}
