import type { RichText } from '@recruitment-feed/sdk/contract';
import { createBlockBuilder } from './rich-text/block-builder.ts';
import { cleanText } from './rich-text/clean-text.ts';

const bullet = /^\s*[•·●▪◦‣∙*–-]\s+/;
const unmarked = { strong: false, emphasis: false };

/** Turns plain text into the contract's tree: an empty line ends a paragraph, lines with bullets make a list. */
export function plainTextToRichText(text: string): RichText {
  const builder = createBlockBuilder();
  let inList = false;
  for (const line of cleanText(text).split(/\r\n?|\n/)) {
    const isItem = bullet.test(line);
    if (isItem && !inList) builder.openList(false);
    if (!isItem && inList) builder.closeList();
    inList = isItem;
    if (isItem) builder.item();
    if (line.trim() === '') builder.endParagraph();
    builder.text(line.replace(bullet, '').replace(/\s+/g, ' '), unmarked);
    if (!isItem && line.trim() !== '') builder.lineBreak();
  }
  return builder.finish();
}
