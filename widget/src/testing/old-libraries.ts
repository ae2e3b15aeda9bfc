/*
 * What libraries of 2005 to 2010 do to a page, as far as it can be felt by others; college sites still carry them.
 * Each runs in the page, and so uses nothing from outside of itself.
 */

/** Prototype.js 1.6: methods of its own on every built-in, all of them enumerable, and its own `map` and `Array.from`. */
export function likePrototypeJs(): void {
  const toArray = (list: ArrayLike<unknown> | null) => {
    if (!list) return [];
    const made: unknown[] = [];
    for (let at = 0; at < list.length; at += 1) made[at] = list[at];
    return made;
  };
  type Iterator = (value: unknown, index: number) => unknown;
  function collect(this: unknown[], iterator: Iterator = (value) => value, context?: unknown) {
    const results: unknown[] = [];
    for (let at = 0; at < this.length; at += 1) results.push(iterator.call(context, this[at], at));
    return results;
  }
  function findAll(this: unknown[], iterator: Iterator, context?: unknown) {
    const results: unknown[] = [];
    for (let at = 0; at < this.length; at += 1)
      if (iterator.call(context, this[at], at)) results.push(this[at]);
    return results;
  }
  function toJSON(this: unknown): string {
    if (!Array.isArray(this)) return `"${String(this)}"`;
    return `[${this.map((value: { toJSON?(): string }) => value?.toJSON?.() ?? 'null').join(', ')}]`;
  }
  const extras = {
    collect,
    findAll,
    map: collect,
    filter: findAll,
    select: findAll,
    entries: toArray,
    toArray: toArray,
    clear(this: unknown[]) {
      this.length = 0;
      return this;
    },
    first(this: unknown[]) {
      return this[0];
    },
    toJSON,
  };
  Object.assign(Array.prototype, extras, {
    entries(this: unknown[]) {
      return toArray(this);
    },
  });
  Object.assign(Array, { from: toArray });
  Object.assign(String.prototype, { toJSON, strip: String.prototype.trim, blank: () => false });
  Object.assign(Number.prototype, { toJSON });
  Object.assign(Date.prototype, { toJSON });
  Object.assign(HTMLElement.prototype, {
    show: () => undefined,
    hide: () => undefined,
    update: () => undefined,
    select: () => undefined,
    remove(this: HTMLElement) {
      this.parentNode?.removeChild(this);
      return this;
    },
  });
}

/** MooTools 1.2: a `JSON` that neither parses nor stringifies, and an `Array.from` that wraps what is no list. */
export function likeMooTools(): void {
  Reflect.set(window, 'JSON', { encode: JSON.stringify, decode: JSON.parse });
  Object.assign(Array, { from: (item: unknown) => (Array.isArray(item) ? item : [item]) });
  Object.assign(Array.prototype, { contains: Array.prototype.includes, include: Array.prototype.push });
  Object.assign(Function.prototype, {
    bind(this: (...given: unknown[]) => unknown, context: unknown, ...given: unknown[]) {
      return () => this.apply(context, given);
    },
  });
}

/** Additions to what every object and list has, found by every `for (… in …)`. */
export function enumerableAdditions(): void {
  Object.assign(Object.prototype, {
    extend: () => undefined,
    size: 3,
    data: 'theirs',
    show: 'theirs',
    id: 'theirs',
  });
  Object.assign(Array.prototype, { each: () => undefined, last: () => undefined, data: 'theirs' });
}
