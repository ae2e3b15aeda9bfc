import type { RichText } from '@recruitment-feed/sdk/contract';
import { closestTag } from './translated.ts';

/** A text of blocks and the language it is in. */
export interface TranslatedBlocks {
  blocks: RichText;
  /** BCP 47; absent where the object does not say. */
  language: string | undefined;
}

interface Translatable {
  language?: string | undefined;
  translations?: Record<string, unknown> | undefined;
}

function blocksOf(texts: unknown, field: string): RichText | undefined {
  const blocks: unknown = Reflect.get(Object(texts), field);
  return Array.isArray(blocks) && blocks.length > 0 ? blocks : undefined;
}

/** Returns a text of blocks of an object in the wished language where it has it, else as it was written. */
export function translatedBlocks(object: Translatable, field: string, wish: string): TranslatedBlocks {
  const { language, translations = {} } = object;
  const original = blocksOf(object, field);
  const tags = Object.keys(translations).filter((tag) => blocksOf(translations[tag], field));
  const inOriginal = original && language && closestTag([language], wish);
  const tag = inOriginal ? undefined : closestTag(tags, wish);
  if (tag) return { blocks: blocksOf(translations[tag], field) ?? [], language: tag };
  return { blocks: original ?? [], language };
}
