import { createRequire } from 'node:module';
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';

/** Something that has been made to look for names, and tells how many it finds in a text. */
export interface Finder {
  subject: string;
  build(names: string[]): (text: string) => number;
}

type Scanner = new (names: string[]) => { search(text: string): unknown[] };
// They come without types.
const load = createRequire(import.meta.url);
const FastScanner: Scanner = load('fastscan');
const OldAhoCorasick: Scanner = load('ahocorasick');

/** The Aho-Corasick automata of npm. `modern-ahocorasick` is left out: on long texts its time grows faster than they. */
export const peers: Finder[] = [
  {
    subject: '@monyone/aho-corasick/fast',
    build(names) {
      const automaton = new FastAhoCorasick(names);
      return (text) => automaton.matchInText(text).length;
    },
  },
  {
    subject: '@monyone/aho-corasick',
    build(names) {
      const automaton = new AhoCorasick(names);
      return (text) => automaton.matchInText(text).length;
    },
  },
  {
    subject: 'fastscan',
    build(names) {
      const automaton = new FastScanner(names);
      return (text) => automaton.search(text).length;
    },
  },
  {
    subject: 'ahocorasick',
    build(names) {
      const automaton = new OldAhoCorasick(names);
      return (text) => automaton.search(text).length;
    },
  },
];
