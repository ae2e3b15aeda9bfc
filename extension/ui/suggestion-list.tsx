import type { Suggestion } from '../profile/suggest.ts';

interface SuggestionListProps {
  /** Of the field to which it belongs. */
  id: string;
  label: string;
  suggestions: readonly Suggestion[];
  /** Which of them the keyboard is at; -1 for none. */
  active: number;
  choose: (name: string) => void;
}

/** What may be meant, below the field; the focus stays in the field. */
export function SuggestionList({ id, label, suggestions, active, choose }: SuggestionListProps) {
  return (
    <div
      id={`${id}-list`}
      class="suggestions"
      role="listbox"
      aria-label={label}
      hidden={suggestions.length === 0}
    >
      {suggestions.map(({ name, also }, at) => (
        <div
          key={name}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          // Before the field loses the focus, which would add what was typed.
          onPointerDown={(event) => {
            event.preventDefault();
            choose(name);
          }}
        >
          {name}
          {also && <span class="hint">{also}</span>}
        </div>
      ))}
    </div>
  );
}
