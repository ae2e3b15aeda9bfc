import { readChoice } from './attributes.ts';
import type { Choice } from './collections/collection.ts';

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
export function keepInHash(element: string, take: (chosen: Chosen) => void): KeptInHash {
  let last: Chosen | undefined;
  const read = () => {
    const chosen = readHash(location.hash, element);
    if (!chosen || JSON.stringify(chosen) === JSON.stringify(last)) return;
    last = chosen;
    take(chosen);
  };
  const write = (chosen: Chosen) => {
    last = chosen;
    history.replaceState(history.state, '', writeHash(location.hash, element, chosen));
  };
  addEventListener('hashchange', read);
  read();
  return {
    write,
    show(show) {
      if (last && last.show !== show) write({ ...last, show });
    },
    leave: () => removeEventListener('hashchange', read),
  };
}
