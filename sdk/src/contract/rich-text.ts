import * as z from 'zod/mini';

/** Running text. Faces render this tree; HTML never reaches them. */
export interface TextNode {
  type: 'text';
  text: string;
}
/** Text that stands out. */
export interface SpanNode {
  type: 'strong' | 'emphasis';
  children: Inline[];
}
/** Text that leads somewhere. */
export interface LinkNode {
  type: 'link';
  /** Always `http:`, `https:` or `mailto:`. */
  url: string;
  children: Inline[];
}
/** The end of a line within a paragraph. */
export interface BreakNode {
  type: 'break';
}
/** What stands within a line. */
export type Inline = TextNode | SpanNode | LinkNode | BreakNode;

/** A paragraph. */
export interface ParagraphBlock {
  type: 'paragraph';
  children: Inline[];
}
/** A heading. */
export interface HeadingBlock {
  type: 'heading';
  /** From 1 for the text's own top level; faces place it below their own headings. */
  level: number;
  children: Inline[];
}
/** A list; each item is blocks again. */
export interface ListBlock {
  type: 'list';
  ordered: boolean;
  items: Block[][];
}
/** What somebody else has said. */
export interface QuoteBlock {
  type: 'quote';
  children: Block[];
}
/** What a text is built of, from top to bottom. */
export type Block = ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock;
/** A text as a small tree of blocks, never HTML. */
export type RichText = Block[];

/**
 * A text as a small tree of blocks. Only the outline is checked: a renderer skips what it does not know,
 * so that a newer server's block never costs an older face the rest of the text.
 */
const block: unknown = z.looseObject({ type: z.string() });
export const RichText = z.array(block as z.ZodMiniType<Block, Block>);
