import type { Block, Inline, RichText } from '@recruitment-feed/sdk/contract';
import { html } from 'hono/html';
import type { Markup } from './page.ts';

/** Renders a text tree; `headingLevel` is the level that the text's own first level gets on this page. */
export function richText(blocks: RichText, headingLevel = 2): Markup {
  return html`${blocks.map((block) => renderBlock(block, headingLevel))}`;
}

function renderBlock(block: Block, headingLevel: number): Markup {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${inline(block.children)}</p>`;
    case 'heading':
      return heading(Math.min(headingLevel + block.level - 1, 6), inline(block.children));
    case 'list': {
      const items = block.items.map((item) => html`<li>${richText(item, headingLevel)}</li>`);
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'quote':
      return html`<blockquote>${richText(block.children, headingLevel)}</blockquote>`;
    default:
      return html``;
  }
}

function heading(level: number, content: Markup): Markup {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    default:
      return html`<h5>${content}</h5>`;
  }
}

function inline(nodes: Inline[]): Markup {
  return html`${nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return node.text;
      case 'strong':
        return html`<strong>${inline(node.children)}</strong>`;
      case 'emphasis':
        return html`<em>${inline(node.children)}</em>`;
      case 'link':
        return html`<a href="${node.url}" rel="nofollow noopener">${inline(node.children)}</a>`;
      case 'break':
        return html`<br>`;
      default:
        return '';
    }
  })}`;
}
