/** An answer as it is kept. */
export interface KeptAnswer {
  etag: string;
  headers: readonly (readonly [string, string])[];
  body: string;
}

/** Where answers are kept from call to call; a `Map` is one, and so is an `LRUCache` of the package lru-cache. */
export interface AnswerCache {
  get(address: string): KeptAnswer | undefined | Promise<KeptAnswer | undefined>;
  set(address: string, answer: KeptAnswer): unknown;
}
