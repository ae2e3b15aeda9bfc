import { css } from 'lit';

/** Texts of blocks, whole and cut off, and links within lines. */
export const richStyles = css`
  .rich { text-wrap: pretty; }
  .rich > * { margin: 0 0 .5em; }
  .rich > :last-child { margin-block-end: 0; }
  .rich h4, .rich h5, .rich h6 { margin-block-start: 1em; font-size: inherit; font-weight: 600; }
  .rich > :first-child { margin-block-start: 0; }
  .rich ul { list-style: disc; }
  .rich ol { list-style: decimal; }
  .rich ul, .rich ol { padding-inline-start: 1.5em; }
  .rich blockquote { margin-inline: 0; padding-inline-start: 12px; border-inline-start: 2px solid var(--hairline); color: var(--muted); }
  .rich em:lang(zh) { font-style: normal; text-emphasis: dot; text-emphasis-position: under right; }
  .plain-link { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
  .clip { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden; }
  .clip.open { display: block; }
  .plain.unfold { margin-inline-start: -4px; font-size: var(--small); }
  .clip:not([data-clipped]) + .unfold:not([aria-expanded='true']) { display: none; }
`;
