import type { Inline } from '@recruitment-feed/sdk/contract';

/** How a stretch of text is marked. */
export interface Marks {
  link?: string;
  strong: boolean;
  emphasis: boolean;
}

/** A stretch of text with its marks, or a line break. */
export type Run = ({ text: string } & Marks) | 'break';

/** Makes one paragraph's children of its runs: spaces collapsed, edges trimmed, equal marks joined. */
export function inlinesOf(runs: readonly Run[]): Inline[] {
  return byMark(tidy(runs), 'link');
}

function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of runs) {
    if (run === 'break') {
      trimEnd(tidied);
      if (tidied.length > 0) tidied.push('break');
      continue;
    }
    const atEdge = tidied.length === 0 || tidied.at(-1) === 'break' || endsWithSpace(tidied.at(-1));
    const text = atEdge ? run.text.replace(/^[ \u3000]+/, '') : run.text;
    if (text !== '') tidied.push({ ...run, text });
  }
  while (tidied.at(-1) === 'break' || endsWithSpace(tidied.at(-1))) {
    if (tidied.at(-1) === 'break') tidied.pop();
    else trimEnd(tidied);
  }
  return tidied;
}

function endsWithSpace(run: Run | undefined): boolean {
  return run !== undefined && run !== 'break' && /[ \u3000]$/.test(run.text);
}

function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last !== undefined && last !== 'break'; last = runs.at(-1)) {
    const text = last.text.replace(/[ \u3000]+$/, '');
    runs.pop();
    if (text === '') continue;
    runs.push({ ...last, text });
    return;
  }
}

type Mark = keyof Marks;
const inner: Record<Mark, Mark | undefined> = { link: 'strong', strong: 'emphasis', emphasis: undefined };

/** Nests link around strong around emphasis, so that equal markup always gives the same tree. */
function byMark(runs: readonly Run[], mark: Mark | undefined): Inline[] {
  if (mark === undefined) return plain(runs);
  const inlines: Inline[] = [];
  for (let start = 0; start < runs.length; ) {
    const value = markOf(runs[start], mark);
    let end = start + 1;
    while (end < runs.length && markOf(runs[end], mark) === value) end += 1;
    const children = byMark(runs.slice(start, end), inner[mark]);
    if (typeof value === 'string') inlines.push({ type: 'link', url: value, children });
    else if (value && mark !== 'link') inlines.push({ type: mark, children });
    else inlines.push(...children);
    start = end;
  }
  return inlines;
}

function markOf(run: Run | undefined, mark: Mark): string | boolean | undefined {
  if (run === undefined || run === 'break') return undefined;
  return run[mark] || undefined;
}

function plain(runs: readonly Run[]): Inline[] {
  const inlines: Inline[] = [];
  for (const run of runs) {
    const last = inlines.at(-1);
    if (run === 'break') inlines.push({ type: 'break' });
    else if (last?.type === 'text') last.text += run.text;
    else inlines.push({ type: 'text', text: run.text });
  }
  return inlines;
}
