import * as z from 'zod/mini';
import type { Block, Inline } from './rich-text.ts';

const linkAddress = z.string().check(z.regex(/^(https?:\/\/|mailto:)[^\s]+$/i), z.maxLength(4096));

const inline: unknown = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), text: z.string() }),
    z.strictObject({ type: z.enum(['strong', 'emphasis']), children: z.array(InlineDraft) }),
    z.strictObject({ type: z.literal('link'), url: linkAddress, children: z.array(InlineDraft) }),
    z.strictObject({ type: z.literal('break') }),
  ]),
);
/** Running text as it may be written: every node is one that this version knows. */
export const InlineDraft = inline as z.ZodMiniType<Inline, Inline>;

const block: unknown = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), children: z.array(InlineDraft) }),
    z.strictObject({
      type: z.literal('heading'),
      level: z.int().check(z.gte(1), z.lte(6)),
      children: z.array(InlineDraft),
    }),
    z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(BlockDraft)) }),
    z.strictObject({ type: z.literal('quote'), children: z.array(BlockDraft) }),
  ]),
);
/** A block as it may be written. */
export const BlockDraft = block as z.ZodMiniType<Block, Block>;

/** A text as it may be written; a reader gets it as `RichText`. */
export const RichTextDraft = z.array(BlockDraft);
