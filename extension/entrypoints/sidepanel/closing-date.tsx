import { panelMessages } from '../../locales/panel/index.ts';
import type { Mark } from '../../marks/mark.ts';
import { noteReminder } from '../../marks/marks.ts';
import { language } from '../options/state.ts';

/** The last day to apply for a saved posting, set by the student where neither its page nor the feed says one. */
export function ClosingDate({ mark }: { mark: Mark }) {
  const { closesOn } = panelMessages(language.value);
  const { applied, hidden } = mark.times;
  if (mark.closesAt !== undefined || applied !== undefined || hidden !== undefined) return null;
  const set = ({ value, validity }: HTMLInputElement) => {
    // Half a date is none yet.
    if (!validity.valid) return;
    void noteReminder(mark.id, ({ closesOn: _, ...before }) => ({
      ...before,
      ...(value !== '' && { closesOn: value }),
    }));
  };
  return (
    <label class="closing-date">
      {closesOn}
      <input
        type="date"
        min="2020-01-01"
        max="2099-12-31"
        aria-label={`${closesOn}: ${mark.title}`}
        value={mark.reminder?.closesOn ?? ''}
        onChange={({ currentTarget }) => set(currentTarget)}
      />
    </label>
  );
}
