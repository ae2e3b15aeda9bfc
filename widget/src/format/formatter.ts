const kept = new Map<string, unknown>();

/** Makes a formatter once for each language and way of writing: to make one takes a browser far longer than to use it. */
export function formatter<Options extends unknown[], Formatter>(
  kind: new (tag: string, ...options: Options) => Formatter,
  tag: string,
  ...options: Options
): Formatter {
  const key = kind.name + tag + JSON.stringify(options);
  // Of one kind there is one type.
  const known = kept.get(key) as Formatter | undefined;
  if (known) return known;
  const made = new kind(tag, ...options);
  kept.set(key, made);
  return made;
}
