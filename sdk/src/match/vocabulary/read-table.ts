import { type Table, type Term, type TermIds, type TermKind, termKinds } from './term.ts';

/** A name as a table gives it. */
export interface Name {
  text: string;
  /** Counts in exactly this case. */
  exact: boolean;
  /** Means several things: counts only beside other words of its family. */
  ambiguous: boolean;
  /** None of a trap. */
  term: Term | undefined;
}

/**
 * Reads a table of the vocabulary.
 * @returns its terms, and every name of theirs with the traps.
 * @throws TypeError for a line that cannot be read; it is named.
 */
export function readTable({ field, family, lines }: Table): { terms: Term[]; names: Name[] } {
  const terms: Term[] = [];
  const names: Name[] = [];
  let section: string | undefined;
  for (const line of lines.split('\n').map((line) => line.trim())) {
    if (line === '') continue;
    if (line.startsWith('# ')) {
      section = line.slice(2);
      continue;
    }
    if (section === 'trap') {
      names.push(...split(line).map((trap) => readName(trap)));
      continue;
    }
    const kind = termKinds.find((kind) => kind === section);
    const [zh, en, notes = ''] = line.split('|').map((part) => part.trim());
    if (kind === undefined || zh === undefined || !en)
      throw new TypeError(`Cannot read in ${field}: ${line}`);
    const inChinese = split(zh).map((name) => readName(name));
    const inEnglish = split(en).map((name) => readName(name));
    const term: Term = {
      id: idOf(inEnglish[0]?.text ?? ''),
      kind,
      field,
      family,
      zh: inChinese.map(({ text }) => text),
      en: inEnglish.map(({ text }) => text),
      ...readNotes(notes, kind),
    };
    terms.push(term);
    for (const name of [...inChinese, ...inEnglish]) {
      name.term = term;
      names.push(name);
    }
  }
  return { terms, names };
}

function split(list: string): string[] {
  return list === '' ? [] : list.split(', ');
}

function readName(marked: string): Name {
  const ambiguous = marked.startsWith('~');
  const exact = marked.startsWith('=', Number(ambiguous));
  return { text: marked.slice(Number(ambiguous) + Number(exact)), exact, ambiguous, term: undefined };
}

/** `C++` is `c-plus-plus`, `.NET` is `net`. */
function idOf(name: string): string {
  const words = name.toLowerCase().replaceAll('+', ' plus ').replaceAll('#', ' sharp ').replaceAll("'", '');
  return (words.match(/[a-z0-9]+/g) ?? []).join('-');
}

function readNotes(notes: string, kind: TermKind): { broader: string[]; ids: TermIds } {
  const broader: string[] = [];
  const ids: TermIds = {};
  for (const note of notes.split(/\s+/).filter(Boolean)) {
    if (note.startsWith('<')) broader.push(note.slice(1));
    else if (note.startsWith('cn:') && kind === 'major') ids.cn = note.slice(3);
    else if (note.startsWith('iso:')) ids.iso639 = note.slice(4);
    else if (note.startsWith('wd:')) ids.wikidata = note.slice(3);
    else throw new TypeError(`Cannot read the note ${note}`);
  }
  return { broader, ids };
}
