import { useSignal } from '@preact/signals';
import { minorDigits } from '../../locales/format-pay.ts';
import { label } from '../../locales/label.ts';
import { profileMessages } from '../../locales/profile/index.ts';
import { withField } from '../../profile/with-field.ts';
import { NumberInput } from './number-field.tsx';
import { save } from './profile-edits.ts';
import { language, profile } from './state.ts';

const currencies = ['CNY', 'HKD', 'TWD', 'USD', 'EUR', 'GBP', 'JPY', 'SGD', 'AUD', 'CAD'];

/** The least pay: a sum, its currency and its time. Currency and time wait here until there is a sum. */
export function PayFloorField() {
  const { profile: words, periods } = profileMessages(language.value);
  const floor = profile.value.payFloor;
  const waiting = useSignal({ currency: 'CNY', period: 'month' });
  const { currency, period } = floor ?? waiting.value;
  const unit = (of: string) => 10 ** (minorDigits(of) ?? 2);
  const sum = floor && floor.amount / unit(floor.currency);

  const write = (value: number | undefined, of: { currency: string; period: string }) => {
    waiting.value = of;
    const payFloor =
      value === undefined ? undefined : { amount: Math.round(value * unit(of.currency)), ...of };
    if (floor === undefined && payFloor === undefined) return;
    void save((before) => withField(before, 'payFloor', payFloor));
  };
  return (
    <fieldset class="field">
      <legend>{words.payFloor}</legend>
      <div class="pay-floor">
        <NumberInput
          name={words.payFloor}
          value={sum}
          min={0}
          max={1_000_000_000}
          step="any"
          save={(value) => write(value, { currency, period })}
        />
        <select
          aria-label={words.currency}
          value={currency}
          onChange={(event) => write(sum, { currency: event.currentTarget.value, period })}
        >
          {[...new Set([...currencies, currency])].map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
        <select
          aria-label={words.period}
          value={period}
          onChange={(event) => write(sum, { currency, period: event.currentTarget.value })}
        >
          {[...new Set([...Object.keys(periods), period])].map((each) => (
            <option key={each} value={each}>
              {label(periods, each)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
