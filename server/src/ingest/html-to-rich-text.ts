import type { RichText } from '@recruitment-feed/sdk/contract';
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { createBlockBuilder } from './rich-text/block-builder.ts';
import { cleanText } from './rich-text/clean-text.ts';
import type { Marks } from './rich-text/inline.ts';
import { linkAddress } from './rich-text/link-address.ts';

/** Longer texts are cut before they are read. */
const maxLength = 1_000_000;

/** Elements whose content is no text of the document, and how their end is found: https://html.spec.whatwg.org/#parsing-html-fragments */
const hidden = new Map<string, number>([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
]);
const strong = new Set(['b', 'strong']);
const emphasis = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const blocks = new Set(
  'address article aside body center dd details div dl dt fieldset figcaption figure footer form header hgroup hr html legend main nav optgroup option p pre section summary table tbody tfoot thead tr'.split(
    ' ',
  ),
);

/**
 * Turns HTML from outside into the contract's tree of blocks.
 *
 * It listens to the tokenizer alone and builds no document, so that hostile nesting costs no more than its length.
 * Whatever is not a block, a list, a link or an emphasis gives its text and nothing else.
 */
export function htmlToRichText(html: string): RichText {
  const builder = createBlockBuilder();
  const marks = { strong: 0, emphasis: 0, link: undefined as string | undefined };
  let preformatted = 0;
  let hiddenUntil: string | undefined;

  function current(): Marks {
    const { link } = marks;
    return { strong: marks.strong > 0, emphasis: marks.emphasis > 0, ...(link !== undefined && { link }) };
  }

  function text(chars: string): void {
    if (hiddenUntil !== undefined) return;
    const lines = preformatted > 0 ? chars.split('\n') : [chars];
    for (const [index, line] of lines.entries()) {
      if (index > 0) builder.lineBreak();
      const collapsed = cleanText(line).replace(/[ \t\n\r\f\u00a0]+/g, ' ');
      if (collapsed !== '') builder.text(collapsed, current());
    }
  }

  function start({ tagName, attrs }: Token.TagToken): void {
    if (hidden.has(tagName)) {
      hiddenUntil = tagName;
      tokenizer.state = hidden.get(tagName) ?? TokenizerMode.DATA;
    } else if (strong.has(tagName)) marks.strong += 1;
    else if (emphasis.has(tagName)) marks.emphasis += 1;
    else if (tagName === 'a')
      marks.link = linkAddress(attrs.find(({ name }) => name === 'href')?.value ?? '');
    else if (tagName === 'br') builder.lineBreak();
    else if (tagName === 'ul' || tagName === 'ol') builder.openList(tagName === 'ol');
    else if (tagName === 'li') builder.item();
    else if (tagName === 'blockquote') builder.openQuote();
    else if (/^h[1-6]$/.test(tagName)) builder.startHeading(Number(tagName.charAt(1)));
    else if (tagName === 'td' || tagName === 'th') text(' ');
    else if (blocks.has(tagName)) builder.endParagraph();
    if (tagName === 'pre') preformatted += 1;
  }

  function end(tagName: string): void {
    if (hiddenUntil === tagName) hiddenUntil = undefined;
    else if (strong.has(tagName)) marks.strong = Math.max(0, marks.strong - 1);
    else if (emphasis.has(tagName)) marks.emphasis = Math.max(0, marks.emphasis - 1);
    else if (tagName === 'a') marks.link = undefined;
    else if (tagName === 'ul' || tagName === 'ol') builder.closeList();
    else if (tagName === 'blockquote') builder.closeQuote();
    else if (/^h[1-6]$/.test(tagName)) builder.endHeading();
    else if (tagName === 'li' || blocks.has(tagName)) builder.endParagraph();
    if (tagName === 'pre') preformatted = Math.max(0, preformatted - 1);
  }

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: start,
      onEndTag: (token) => end(token.tagName),
      onCharacter: (token) => text(token.chars),
      onWhitespaceCharacter: (token) => text(token.chars),
      onNullCharacter: () => {},
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
    },
  );
  tokenizer.write(html.slice(0, maxLength), true);
  return builder.finish();
}

/**
 * Undoes one level of escaping, for sources that carry HTML as text: `&lt;p&gt;` becomes `<p>`, `&amp;lt;` becomes `&lt;`.
 * HTML that is not escaped comes back as it is.
 */
export function unescapeOnce(text: string): string {
  const chars: string[] = [];
  let hasTags = false;
  const tag = () => {
    hasTags = true;
  };
  const character = (token: Token.CharacterToken) => {
    chars.push(token.chars);
  };
  new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: tag,
      onEndTag: tag,
      onComment: tag,
      onDoctype: tag,
      onCharacter: character,
      onWhitespaceCharacter: character,
      onNullCharacter: () => {},
      onEof: () => {},
    },
  ).write(text, true);
  return hasTags ? text : chars.join('');
}
