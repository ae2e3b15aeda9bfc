/** A text and the language it is in, so that a page in another language can say so. */
export interface Translated {
  text: string;
  /** BCP 47; absent where the object does not say. */
  language?: string | undefined;
}

interface Translatable {
  language?: string | undefined;
  translations?: Record<string, unknown> | undefined;
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

function fieldOf(texts: unknown, field: string): string | undefined {
  const text: unknown = typeof texts === 'object' && texts !== null ? Reflect.get(texts, field) : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** The tag that serves a wish best: the same, or the same language of another region. */
export function closestTag(tags: readonly string[], wish: string): string | undefined {
  return (
    tags.find((each) => each.toLowerCase() === wish.toLowerCase()) ??
    tags.find((each) => primary(each) === primary(wish))
  );
}

/** Returns a text of an object in the wished language where it has it, else as it was written. */
export function translated(object: Translatable, field: string, wish: string): Translated | undefined {
  const original = fieldOf(object, field);
  if (object.language && primary(object.language) === primary(wish) && original) {
    return { text: original, language: object.language };
  }
  const tag = closestTag(Object.keys(object.translations ?? {}), wish);
  const text = tag && fieldOf(object.translations?.[tag], field);
  if (text) return { text, language: tag };
  return original ? { text: original, language: object.language } : undefined;
}
