/** A block of code in a manual, under the heading that it stands below. */
export interface CodeBlock {
  /** The heading, and which block below it this is where there are several: `Keep a copy`, `Keep a copy #2`. */
  name: string;
  language: string;
  code: string;
}

/** Finds the blocks of code of a manual. */
export function codeBlocksOf(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  for (const section of markdown.split(/^#+ /m)) {
    const heading = section.slice(0, section.indexOf('\n')).trim();
    const found = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
    for (const [index, [, language = '', code = '']] of found.entries()) {
      blocks.push({ name: index === 0 ? heading : `${heading} #${index + 1}`, language, code });
    }
  }
  return blocks;
}
