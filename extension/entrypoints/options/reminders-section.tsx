import { useEffect } from 'preact/hooks';
import { reminderMessages } from '../../locales/reminders/index.ts';
import { reminderDays } from '../../settings/settings-versions.ts';
import { Switch } from '../../ui/switch.tsx';
import { TitledSection } from '../../ui/titled-section.tsx';
import {
  chooseDays,
  daysBefore,
  refreshReminders,
  refused,
  reminders,
  switchRemindersOff,
  switchRemindersOn,
} from './reminders.ts';
import { chosen, granted, language } from './state.ts';

/** Reminders of closing dates: on or off, and how long before. */
export function RemindersSection() {
  const words = reminderMessages(language.value);
  const { on } = reminders.value;
  // Whatever changes the settings as a whole, such as a file that is read in, may change these; so may the browser.
  useEffect(() => void refreshReminders(), [chosen.value, granted.value]);
  return (
    <TitledSection id="reminders" title={words.title}>
      <ul class="ladder">
        <li>
          <Switch
            label={words.label}
            hint={words.hint}
            on={on}
            toggle={() => void (on ? switchRemindersOff() : switchRemindersOn())}
          />
          {on && <Days />}
        </li>
      </ul>
      <p role="status" class="failure">
        {refused.value && words.refused}
      </p>
    </TitledSection>
  );
}

function Days() {
  const words = reminderMessages(language.value);
  return (
    <fieldset class="segments">
      <legend>{words.when}</legend>
      {reminderDays.map((days) => (
        <label key={days}>
          <input
            type="radio"
            name="reminder-days"
            checked={daysBefore.value === days}
            onChange={() => void chooseDays(days)}
          />
          <span>{words.daysBefore(days)}</span>
        </label>
      ))}
    </fieldset>
  );
}
