import type { Block, HeadingBlock, ListBlock, QuoteBlock, RichText } from '@recruitment-feed/sdk/contract';
import { inlinesOf, type Marks, type Run } from './inline.ts';

/** Lists and quotes deeper than this stand as paragraphs of the last one; renderers walk the tree by recursion. */
export const maxDepth = 6;
/** Stretches of text in one document; what comes after is left out. */
const maxRuns = 20_000;

type Container = { block: ListBlock | QuoteBlock; blocks: Block[] };

/** Takes a document's events in order, however badly nested, and returns its tree of blocks. */
export function createBlockBuilder() {
  const root: RichText = [];
  const containers: Container[] = [];
  let runs: Run[] = [];
  let heading: number | undefined;
  let count = 0;
  /** Containers that were opened beyond the depth limit and still have to be closed. */
  let beyond = 0;

  const current = () => containers.at(-1)?.blocks ?? root;

  function endParagraph(): void {
    const children = inlinesOf(runs);
    runs = [];
    if (children.length === 0) return;
    current().push(
      heading === undefined ? { type: 'paragraph', children } : { type: 'heading', level: heading, children },
    );
  }

  function open(block: ListBlock | QuoteBlock): void {
    endParagraph();
    if (containers.length >= maxDepth) beyond += 1;
    else containers.push({ block, blocks: [] });
  }

  function endItem(container: Container): void {
    if (container.block.type === 'list' && container.blocks.length > 0) {
      container.block.items.push(container.blocks);
      container.blocks = [];
    }
  }

  function close(type: 'list' | 'quote'): void {
    endParagraph();
    if (beyond > 0) {
      beyond -= 1;
      return;
    }
    if (!containers.some(({ block }) => block.type === type)) return;
    for (let container = containers.pop(); container; container = containers.pop()) {
      endItem(container);
      const block = finished(container);
      if (block) current().push(block);
      if (container.block.type === type) return;
    }
  }

  return {
    text(text: string, marks: Marks): void {
      if (count >= maxRuns) return;
      count += 1;
      runs.push({ text, ...marks });
    },
    /** A line break; two in a row end the paragraph. */
    lineBreak(): void {
      if (runs.at(-1) === 'break') endParagraph();
      else runs.push('break');
    },
    endParagraph,
    startHeading(level: number): void {
      endParagraph();
      heading = level;
    },
    endHeading(): void {
      endParagraph();
      heading = undefined;
    },
    openList: (ordered: boolean) => open({ type: 'list', ordered, items: [] }),
    closeList: () => close('list'),
    openQuote: () => open({ type: 'quote', children: [] }),
    closeQuote: () => close('quote'),
    /** The start of a list's next item; outside of any list it opens one. */
    item(): void {
      endParagraph();
      if (beyond > 0) return;
      const container = containers.at(-1);
      if (container?.block.type === 'list') endItem(container);
      else open({ type: 'list', ordered: false, items: [] });
    },
    /** Ends whatever is still open and returns the tree. */
    finish(): RichText {
      endParagraph();
      beyond = 0;
      while (containers.length > 0) close(containers.at(-1)?.block.type ?? 'list');
      return withTopLevelOne(root);
    },
  };
}

function finished({ block, blocks }: Container): Block | undefined {
  if (block.type === 'list') return block.items.length > 0 ? block : undefined;
  return blocks.length > 0 ? { type: 'quote', children: blocks } : undefined;
}

function headingsOf(blocks: readonly Block[]): HeadingBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return [block];
    if (block.type === 'list') return block.items.flatMap(headingsOf);
    return block.type === 'quote' ? headingsOf(block.children) : [];
  });
}

/** A posting that starts at h3 means its own top level. */
function withTopLevelOne(tree: RichText): RichText {
  const headings = headingsOf(tree);
  const top = headings.reduce((least, { level }) => Math.min(least, level), 6);
  for (const heading of headings) heading.level -= top - 1;
  return tree;
}
