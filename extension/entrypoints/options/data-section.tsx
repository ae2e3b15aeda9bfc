import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { profileMessages } from '../../locales/profile/index.ts';
import { TitledSection } from '../../ui/titled-section.tsx';
import { type DataOutcome, exportData, importData, wipeData } from './data-actions.ts';
import { language } from './state.ts';

/** Everything of the student as one file, out and in, and away with it. */
export function DataSection() {
  const { data: words } = profileMessages(language.value);
  const outcome = useSignal<DataOutcome | undefined>(undefined);
  const asking = useSignal(false);
  const chooser = useRef<HTMLInputElement>(null);

  const run = async (action: () => Promise<DataOutcome | undefined>) => {
    asking.value = false;
    outcome.value = undefined;
    outcome.value = await action();
  };
  const ask = () => {
    asking.value = true;
  };
  const keep = () => {
    asking.value = false;
  };
  const { value } = outcome;
  return (
    <TitledSection id="data" title={words.title} hint={words.hint}>
      <div class="buttons">
        <button type="button" class="secondary" onClick={() => void run(exportData)}>
          {words.export}
        </button>
        <button type="button" class="secondary" onClick={() => chooser.current?.click()}>
          {words.import}
        </button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          aria-label={words.import}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void run(() => importData(file));
            currentTarget.value = '';
          }}
        />
        <button type="button" class="secondary danger" onClick={ask}>
          {words.wipe}
        </button>
      </div>
      {asking.value && (
        <section class="question" aria-labelledby="wipe-question">
          <p id="wipe-question">{words.wipeQuestion}</p>
          <div class="buttons">
            <button type="button" class="primary danger" onClick={() => void run(wipeData)}>
              {words.wipeConfirm}
            </button>
            <button type="button" class="secondary" onClick={keep}>
              {words.wipeCancel}
            </button>
          </div>
        </section>
      )}
      <p
        role="status"
        class={value && (value === 'failed' || typeof value === 'object') ? 'failure' : 'success'}
      >
        {value && sentence(value)}
      </p>
    </TitledSection>
  );

  function sentence(result: DataOutcome): string {
    if (typeof result === 'string') return words[result];
    return result.code === 'bad-value' ? words.problems['bad-value'](result.at) : words.problems[result.code];
  }
}
