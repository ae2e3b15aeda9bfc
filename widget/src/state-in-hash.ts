import type { LitElement } from 'lit';
import { readChoice } from './attributes.ts';
import { type Choice, noChoice } from './collections/collection.ts';

/** What a reader has chosen of one element. */
export interface Chosen {
  show: string;
  choice: Choice;
}

const parametersOf = (hash: string) => new URLSearchParams(hash.replace(/^#/, ''));

/** Reads what an element's readers have chosen from the fragment of an address; undefined where it says nothing. */
export function readHash(hash: string, element: string): Chosen | undefined {
  const prefix = `${element}.`;
  const own = [...parametersOf(hash)].flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  );
  if (own.length === 0) return undefined;
  const query = new URLSearchParams(own);
  const show = query.get('show') ?? '';
  query.delete('show');
  return { show, choice: readChoice(query.toString()).choice };
}

/** Writes what is chosen into a fragment, and leaves there what others keep in it. Whose list it is never stands there. */
export function writeHash(hash: string, element: string, { show, choice }: Chosen): string {
  const prefix = `${element}.`;
  const others = [...parametersOf(hash)].filter(([name, value]) => !name.startsWith(prefix) && value !== '');
  const chosen = Object.entries(choice.values).flatMap(([name, values]) =>
    values.map((value) => [prefix + name, value]),
  );
  const words = choice.q ? [[`${prefix}q`, choice.q]] : [];
  return `#${new URLSearchParams([...others, [`${prefix}show`, show], ...words, ...chosen])}`;
}

/** The fragment of the page's address as one element uses it. */
export interface KeptInHash {
  /** Tells another choice, in place of the one before. */
  write(chosen: Chosen): void;
  /** Tells which kind of things is looked at. */
  show(name: string): void;
  leave(): void;
}

/** Takes over what the address says of an element, now and when it changes; the page's history gets no entries. */
export function keepInHash(element: LitElement, take: (chosen: Chosen) => void): KeptInHash {
  const name = element.id || 'rf';
  const choices = new Map<string, Choice>();
  let last: Chosen | undefined;
  const keep = (chosen: Chosen) => {
    last = chosen;
    choices.set(chosen.show, chosen.choice);
  };
  const read = () => {
    const chosen = readHash(location.hash, name);
    if (!chosen || JSON.stringify(chosen) === JSON.stringify(last)) return;
    keep(chosen);
    take(chosen);
  };
  const write = (chosen: Chosen) => {
    keep(chosen);
    // Where a page keeps its routes there, one more word would be another route.
    if (/^#!?\//.test(location.hash)) return;
    history.replaceState(history.state, '', writeHash(location.hash, name, chosen));
  };
  const controller = {
    hostConnected() {
      addEventListener('hashchange', read);
      read();
    },
    hostDisconnected: () => removeEventListener('hashchange', read),
  };
  element.addController(controller);
  return {
    write,
    show(show) {
      if (last && last.show !== show) write({ show, choice: choices.get(show) ?? noChoice });
    },
    leave() {
      element.removeController(controller);
      controller.hostDisconnected();
    },
  };
}
