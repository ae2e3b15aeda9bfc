import type { Change } from '../../contract/sync.ts';
import { FeedResponseError, type ResponseIssue } from '../errors/feed-response-error.ts';
import { readChange } from '../read-change.ts';
import type { Validation } from '../validation.ts';
import { stream } from '../wire/stream.ts';
import type { StreamItem } from './frames.ts';

/** A change that this version cannot use, and why. */
export interface SkippedChange {
  issues: readonly ResponseIssue[];
  /** As the server sent it. */
  item: unknown;
}

interface Reading {
  validate: Validation;
  onSkipped: ((skipped: SkippedChange) => void) | undefined;
}

/**
 * Returns the change of a block; undefined for an event or an operation that this version does not know.
 * @throws {FeedResponseError} for what is no JSON, and strictly for a change that cannot be used.
 */
export function readItem({ event, data }: StreamItem, { validate, onSkipped }: Reading): Change | undefined {
  if (event !== 'change') return undefined;
  const item = parse(data);
  const result = readChange(item, validate);
  if (result.ok) return isKnown(result.value) ? result.value : undefined;
  const { issues } = result;
  if (validate === 'strict') {
    throw new FeedResponseError('unexpected_shape', `GET ${stream.path} told a change that is none.`, {
      issues,
    });
  }
  onSkipped?.({ issues, item });
  return undefined;
}

const isKnown = ({ op }: Change) => op === 'upsert' || op === 'delete';

/** Parses the data of an event. */
export function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new FeedResponseError('not_json', `GET ${stream.path} told something other than JSON.`);
  }
}
