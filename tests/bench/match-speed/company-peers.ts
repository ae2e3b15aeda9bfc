import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import OldAhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';

/** Something that has been made to look for names, and tells how many it finds in a text. */
export interface Finder {
  subject: string;
  build(names: string[]): (text: string) => number;
}

/** The Aho-Corasick automata of npm. `modern-ahocorasick` is left out: on long texts its time grows faster than they. */
export const peers: readonly Finder[] = [
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
