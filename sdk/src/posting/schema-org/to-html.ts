import type { Block, Inline, RichText } from '../../contract/rich-text.ts';

/** Writes rich text as HTML source, as schema.org's `description` wants it; what it does not know it leaves out. */
export function toHtml(text: RichText): string {
  return text.map(block).join('');
}

function block(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlines(node.children)}</p>`;
    case 'heading': {
      const level = Math.min(6, Math.max(1, Math.trunc(node.level) || 1));
      return `<h${level}>${inlines(node.children)}</h${level}>`;
    }
    case 'list': {
      const items = node.items.map((item) => `<li>${toHtml(item)}</li>`).join('');
      return node.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'quote':
      return `<blockquote>${toHtml(node.children)}</blockquote>`;
    default:
      return '';
  }
}

function inlines(nodes: readonly Inline[]): string {
  return nodes.map(inline).join('');
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text);
    case 'strong':
      return `<strong>${inlines(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${inlines(node.children)}</em>`;
    case 'link':
      return /^(?:https?|mailto):/i.test(node.url)
        ? `<a href="${escapeHtml(node.url)}">${inlines(node.children)}</a>`
        : inlines(node.children);
    case 'break':
      return '<br>';
    default:
      return '';
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
