import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { ProfileMessages } from '../locales/profile/en.ts';
import type { Suggestion } from '../profile/suggest.ts';
import { Icon } from './icons.tsx';
import { splitNames } from './split-names.ts';
import { SuggestionList } from './suggestion-list.tsx';

interface TokenFieldProps {
  label: string;
  /** What is in the list. */
  names: readonly string[];
  words: ProfileMessages['profile'];
  add: (names: string[]) => void;
  remove: (at: number) => void;
  /** Finds what may be meant by the first letters of a name. */
  suggest?: (typed: string) => Promise<Suggestion[]>;
  /** What can be said of one of them besides. */
  detail?: (at: number) => ComponentChildren;
}

/**
 * A list of names: one chip each, and a field that adds further ones. It is the editable combobox of
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/, which browsers and screen readers know.
 */
export function TokenField({ label, names, words, add, remove, suggest, detail }: TokenFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const suggestions = useSignal<Suggestion[]>([]);
  const active = useSignal(-1);

  const show = (found: Suggestion[]) => {
    suggestions.value = found;
    active.value = -1;
  };
  const type = async (text: string) => {
    typed.value = text;
    const found = (await suggest?.(text)) ?? [];
    // An answer to what stood there before is late.
    if (typed.value === text) show(found);
  };
  const take = (text: string) => {
    const fresh = splitNames(text).filter((name) => !names.includes(name));
    typed.value = '';
    show([]);
    if (fresh.length > 0) add(fresh);
  };
  const drop = (at: number) => {
    remove(at);
    input.current?.focus();
  };
  const move = (step: number) => {
    const places = suggestions.value.length + 1;
    active.value = ((active.value + 1 + step + places) % places) - 1;
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const open = suggestions.value.length > 0;
    if (event.key === 'Enter') take(suggestions.value[active.value]?.name ?? typed.value);
    else if (event.key === 'ArrowDown' && open) move(1);
    else if (event.key === 'ArrowUp' && open) move(-1);
    else if (event.key === 'Escape' && open) show([]);
    else if (event.key === 'Backspace' && typed.value === '' && names.length > 0) drop(names.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <div class="field token-field">
      <label for={id}>{label}</label>
      <div class="tokens">
        {names.map((name, at) => (
          <span key={name} class="token">
            <span>{name}</span>
            {detail?.(at)}
            <button type="button" aria-label={words.remove(name)} onClick={() => drop(at)}>
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          placeholder={names.length === 0 ? words.add : ''}
          aria-autocomplete="list"
          aria-expanded={suggestions.value.length > 0}
          aria-controls={`${id}-list`}
          aria-describedby="token-hint"
          aria-activedescendant={active.value < 0 ? undefined : `${id}-${active.value}`}
          value={typed.value}
          onInput={(event) => void type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={() => take(typed.value)}
        />
      </div>
      <SuggestionList
        id={id}
        label={label}
        suggestions={suggestions.value}
        active={active.value}
        choose={(name) => {
          take(name);
          input.current?.focus();
        }}
      />
      <span role="status" class="unseen">
        {suggestions.value.length > 0 && words.suggestions(suggestions.value.length)}
      </span>
    </div>
  );
}
