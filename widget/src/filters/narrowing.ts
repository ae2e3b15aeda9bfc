import { type Choice, isNarrowed, noChoice } from '../collections/collection.ts';
import { debounce } from '../debounce.ts';
import type { FilterEvents } from './filter-view.ts';

const typingPause = 250;

/** What the reader narrows a list down to, by typing, ticking and clearing. */
export interface Narrowing {
  readonly choice: Choice;
  /** What stands in the search box. */
  readonly search: string;
  readonly events: FilterEvents;
  /** Takes over a choice made elsewhere, without telling of it. */
  take(choice: Choice): void;
}

/** Starts with nothing chosen; tells of every choice, and where the focus is lost gives it to the first filter. */
export function createNarrowing(host: {
  chosen(choice: Choice): void;
  changed(): void;
  afterUpdate(task: (root: ParentNode) => void): void;
}): Narrowing {
  let choice = noChoice;
  let search = '';
  const choose = (next: Choice) => {
    choice = next;
    host.chosen(next);
    host.changed();
  };
  const searchSoon = debounce(() => {
    const q = search.trim();
    if (q !== choice.q) choose({ ...choice, q });
  }, typingPause);
  const firstControl = (root: ParentNode) => root.querySelector<HTMLElement>('[type=search], summary');
  const focusFirst = () => host.afterUpdate((root) => firstControl(root)?.focus());

  return {
    get choice() {
      return choice;
    },
    get search() {
      return search;
    },
    take(next) {
      choice = next;
      search = next.q;
    },
    events: {
      typed(event) {
        if (!(event.target instanceof HTMLInputElement)) return;
        search = event.target.value;
        // A half-written Chinese word is not yet a question.
        if (!('isComposing' in event && event.isComposing)) searchSoon();
        host.changed();
      },
      submitted(event) {
        event.preventDefault();
        searchSoon.now();
      },
      toggled(parameter, value) {
        const chosen = choice.values[parameter] ?? [];
        const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
        choose({ ...choice, values: { ...choice.values, [parameter]: next } });
        host.afterUpdate((root) => {
          if (!root.querySelector(':focus')) firstControl(root)?.focus();
        });
      },
      searchCleared() {
        search = '';
        searchSoon.now();
        host.changed();
        focusFirst();
      },
      cleared() {
        if (!isNarrowed(choice) && !search) return;
        search = '';
        choose(noChoice);
        focusFirst();
      },
    },
  };
}
