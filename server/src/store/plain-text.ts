import type { Block, Inline, RichText } from '@recruitment-feed/sdk/contract';

/** Returns the words of a rich text, blocks on lines of their own; what it does not know it leaves out. */
export function plainText(text: RichText): string {
  return text.map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.map(inlineText).join('');
    case 'list':
      return block.items.map(plainText).join('\n');
    case 'quote':
      return plainText(block.children);
    default:
      return '';
  }
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'link':
      return inline.children.map(inlineText).join('');
    default:
      return ' ';
  }
}
