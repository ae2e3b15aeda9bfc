import type { Block, RichText } from '@recruitment-feed/sdk/contract';

export function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

export function heading(text: string): Block {
  return { type: 'heading', level: 1, children: [{ type: 'text', text }] };
}

export function list(items: readonly string[], ordered = false): Block {
  return { type: 'list', ordered, items: items.map((item) => [paragraph(item)]) };
}

export function paragraphs(...texts: string[]): RichText {
  return texts.map(paragraph);
}
