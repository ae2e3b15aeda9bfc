/** Peers that come without types. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(names: string[]);
    search(text: string): unknown[];
  }
}

declare module 'fastscan' {
  export default class FastScanner {
    constructor(names: string[]);
    search(text: string): unknown[];
  }
}
