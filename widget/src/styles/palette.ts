/**
 * The widget's own colours as hex, because kernels before Chromium 111 know no `oklch()`.
 * Accent: `oklch(0.52 0.09 200)`, in the dark scheme `oklch(0.78 0.09 200)`; the others keep its lightness.
 */
export interface Scheme {
  /** What can be acted on. */
  accent: string;
  onAccent: string;
  /** Text of second rank. */
  muted: string;
  /** Borders of controls: at least 3:1 on the page. */
  border: string;
  /** Lines between things. */
  hairline: string;
  /** Under chips, tags and skeletons. */
  tint: string;
  /** Under what floats. */
  raised: string;
  /** Text on what floats. */
  ink: string;
  open: string;
  soon: string;
  closed: string;
  cooperation: string;
  warning: string;
}

export const light: Scheme = {
  accent: '#00787d',
  onAccent: '#ffffff',
  muted: '#65635f',
  border: '#82807c',
  hairline: '#e2dfdb',
  tint: '#f6f3ef',
  raised: '#ffffff',
  ink: '#1c1a18',
  open: '#2b7440',
  soon: '#8a5207',
  closed: '#65635f',
  cooperation: '#6f4fa1',
  warning: '#b6322d',
};

export const dark: Scheme = {
  accent: '#6ac9ce',
  onAccent: '#1c1a18',
  muted: '#b1aeaa',
  border: '#82807c',
  hairline: '#3b3835',
  tint: '#302d2b',
  raised: '#292624',
  ink: '#f6f3ef',
  open: '#7ccd8e',
  soon: '#e7b369',
  closed: '#b1aeaa',
  cooperation: '#c1a9ee',
  warning: '#f58b84',
};

/** Pages the widget is made for, lightest and darkest of each scheme: its colours are held against both. */
export const pages = { light: ['#ffffff', '#f6f3ef'], dark: ['#1c1a18', '#000000'] } as const;

/** Which colour stands on which, and the contrast it must have: 4.5 for words, 3 for the edges of controls. */
export const pairs: readonly [front: keyof Scheme, back: keyof Scheme | 'page', ratio: number][] = [
  ['accent', 'page', 4.5],
  ['accent', 'raised', 4.5],
  ['accent', 'tint', 4.5],
  ['onAccent', 'accent', 4.5],
  ['muted', 'page', 4.5],
  ['muted', 'raised', 4.5],
  ['muted', 'tint', 4.5],
  ['ink', 'raised', 4.5],
  ['ink', 'tint', 4.5],
  ['open', 'page', 4.5],
  ['soon', 'page', 4.5],
  ['closed', 'page', 4.5],
  ['cooperation', 'page', 4.5],
  ['warning', 'page', 4.5],
  ['warning', 'tint', 4.5],
  ['border', 'page', 3],
  ['border', 'raised', 3],
];
