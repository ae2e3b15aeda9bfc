import * as z from 'zod/mini';

/** Running text. Faces render this tree; HTML never reaches them. */
export interface TextNode {
  type: 'text';
  text: string;
}
export interface SpanNode {
  type: 'strong' | 'emphasis';
  children: Inline[];
}
export interface LinkNode {
  type: 'link';
  /** Always `http:`, `https:` or `mailto:`. */
  url: string;
  children: Inline[];
}
export interface BreakNode {
  type: 'break';
}
export type Inline = TextNode | SpanNode | LinkNode | BreakNode;

export interface ParagraphBlock {
  type: 'paragraph';
  children: Inline[];
}
export interface HeadingBlock {
  type: 'heading';
  /** From 1 for the text's own top level; faces place it below their own headings. */
  level: number;
  children: Inline[];
}
export interface ListBlock {
  type: 'list';
  ordered: boolean;
  items: Block[][];
}
export interface QuoteBlock {
  type: 'quote';
  children: Block[];
}
export type Block = ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock;
export type RichText = Block[];

/**
 * A text as a small tree of blocks. Only the outline is checked: a renderer skips what it does not know,
 * so that a newer server's block never costs an older face the rest of the text.
 */
const block: unknown = z.looseObject({ type: z.string() });
export const RichText = z.array(block as z.ZodMiniType<Block, Block>);
