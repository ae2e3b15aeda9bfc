/** Answers that cards need beside their list. */
export interface Lookup<Value> {
  /** What is known by now: nothing yet, or `null` where the feed has no such thing. */
  get(id: string): Value | null | undefined;
}

/** How a lookup asks and whom it tells. */
export interface LookupOptions<Value> {
  /** Reads several at once; those that are missing from the answer do not exist. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Value>>;
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Milliseconds after which an answer is asked for again, should anybody still want it. */
  maxAge: number;
  changed(): void;
}

interface Entry<Value> {
  askedAt: number;
  value: Value | null | undefined;
}

/** Gathers what the cards of one drawing ask for into one read, and draws again when it has come. */
export function createLookup<Value>({ read, now, maxAge, changed }: LookupOptions<Value>): Lookup<Value> {
  const entries = new Map<string, Entry<Value>>();
  const wanted = new Set<string>();

  async function ask() {
    const ids = [...wanted];
    wanted.clear();
    try {
      const found = await read(ids);
      for (const id of ids) entries.set(id, { askedAt: now(), value: found.get(id) ?? null });
      changed();
    } catch {
      // An extra of a card: the list's own reads tell of a feed that is away, and its age makes this one asked again.
    }
  }

  return {
    get(id) {
      const entry = entries.get(id);
      if (entry && now() - entry.askedAt < maxAge) return entry.value;
      entries.set(id, { askedAt: now(), value: entry?.value });
      if (wanted.size === 0) queueMicrotask(ask);
      wanted.add(id);
      return entry?.value;
    },
  };
}
