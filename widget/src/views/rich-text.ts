import type { Block, Inline, RichText } from '@recruitment-feed/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../feed/outline.ts';
import { webAddress } from '../format/web-address.ts';

/** How deep a text may nest; what lies deeper, nobody wrote for readers. */
const deepest = 12;

type Drawn = TemplateResult | string | typeof nothing;

/** The nodes of a list as the wire has it, where anything may stand in the place of a node. */
function nodes<Node extends { type: string }>(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter((each): each is Node => isObject(each)) : [];
}

function inlines(value: unknown, depth: number): Drawn[] {
  return depth > deepest ? [] : nodes<Inline>(value).map((node) => inline(node, depth + 1));
}

/** The address of a letter box may become a link, too. */
function letterBox(url: unknown): string | undefined {
  return typeof url === 'string' && /^mailto:/i.test(url) ? url : undefined;
}

function inline(node: Inline, depth: number): Drawn {
  switch (node.type) {
    case 'text':
      return typeof node.text === 'string' ? node.text : nothing;
    case 'break':
      return html`<br />`;
    case 'strong':
      return html`<strong>${inlines(node.children, depth)}</strong>`;
    case 'emphasis':
      return html`<em>${inlines(node.children, depth)}</em>`;
    case 'link': {
      const address = webAddress(node.url) ?? letterBox(node.url);
      const text = inlines(node.children, depth);
      return address
        ? html`<a class="plain-link" href=${address} target="_blank" rel="noopener nofollow ugc">${text}</a>`
        : html`${text}`;
    }
    default:
      return nothing;
  }
}

/** Headings of a text stand below those of cards and dialogs. */
function heading(level: number, text: Drawn[]): TemplateResult {
  if (level === 1) return html`<h4>${text}</h4>`;
  return level === 2 ? html`<h5>${text}</h5>` : html`<h6>${text}</h6>`;
}

function block(node: Block, depth: number): Drawn {
  switch (node.type) {
    case 'paragraph':
      return html`<p>${inlines(node.children, depth)}</p>`;
    case 'heading':
      return heading(node.level, inlines(node.children, depth));
    case 'quote':
      return html`<blockquote>${blocks(node.children, depth)}</blockquote>`;
    case 'list': {
      const items = (Array.isArray(node.items) ? node.items : []).map(
        (item: unknown) => html`<li>${blocks(item, depth)}</li>`,
      );
      return node.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    default:
      return nothing;
  }
}

function blocks(value: unknown, depth: number): Drawn[] {
  return depth > deepest ? [] : nodes<Block>(value).map((node) => block(node, depth + 1));
}

/**
 * Draws a text of the contract's blocks. It makes nodes, never markup: whatever a text says is its text.
 * What this version does not know is passed over.
 * @param language BCP 47, for screen readers and fonts; absent where the text does not say
 */
export function richText(text: RichText, language: string | undefined): TemplateResult {
  return html`<div class="rich" dir="auto" lang=${language ?? nothing}>${blocks(text, 0)}</div>`;
}
