import type { ResponseIssue } from './errors/feed-response-error.ts';
import { unexpectedShape } from './read-answer.ts';
import type { Answer, Transport } from './transport.ts';
import type { Validated } from './validation.ts';

/** An item of a list that this version cannot use, and why. */
export interface SkippedItem {
  /** Its place in the answer, from 0. */
  index: number;
  issues: readonly ResponseIssue[];
  /** As the server sent it. */
  item: unknown;
}

interface ItemSource {
  answer: Answer;
  /** The field of the answer that holds the items. */
  field: string;
}

/**
 * Sorts the items of an answer into those that can be used and those that cannot, of which the transport is told once.
 * @throws {FeedResponseError} strictly, when one cannot be used.
 */
export function sortItems<Item>(
  items: readonly unknown[],
  read: (item: unknown) => Validated<Item>,
  { validate: mode, warn }: Pick<Transport, 'validate' | 'warn'>,
  { field, answer }: ItemSource,
): { items: Item[]; skipped: SkippedItem[] } {
  const usable: Item[] = [];
  const skipped: SkippedItem[] = [];
  for (const [index, item] of items.entries()) {
    const result = read(item);
    if (result.ok) usable.push(result.value);
    else skipped.push({ index, issues: result.issues, item });
  }
  if (skipped.length > 0) {
    const issues = skipped.flatMap((one) =>
      one.issues.map((issue) => within(`/${field}/${one.index}`, issue)),
    );
    if (mode === 'strict') throw unexpectedShape(answer, issues);
    const { requestId } = answer.response;
    warn?.(`${answer.name} answered with items that cannot be used: ${skipped.length}`, {
      requestId,
      issues,
    });
  }
  return { items: usable, skipped };
}

/** Moves an issue into the whole of which its subject is a part. */
export function within(pointer: string, issue: ResponseIssue): ResponseIssue {
  return { ...issue, pointer: `${pointer}${issue.pointer}` };
}
