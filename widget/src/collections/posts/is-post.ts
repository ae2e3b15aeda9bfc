import type { Post } from '@recruitment-feed/sdk/contract';
import { isInstant, isListed, isParty, isText } from '../../feed/outline.ts';

/** Whether a value has all of a post that its card cannot be drawn without. */
export function isPost(value: unknown): value is Post {
  return (
    isListed(value) &&
    isText(value.title) &&
    isText(value.topic) &&
    Array.isArray(value.body) &&
    Array.isArray(value.about) &&
    isParty(value.organization) &&
    isInstant(value.publishedAt)
  );
}
