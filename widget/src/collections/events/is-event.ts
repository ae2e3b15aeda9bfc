import type { Event as FeedEvent } from '@recruitment-feed/sdk/contract';
import { isInstant, isInstantOrAbsent, isListed, isObject, isParty, isText } from '../../feed/outline.ts';

/** Whether a value has all of an event that its card cannot be drawn without. */
export function isEvent(value: unknown): value is FeedEvent {
  return (
    isListed(value) &&
    isText(value.title) &&
    isText(value.kind) &&
    isText(value.status) &&
    isText(value.mode) &&
    Array.isArray(value.hosts) &&
    value.hosts.every(isParty) &&
    isInstant(value.startsAt) &&
    isInstantOrAbsent(value.endsAt) &&
    (value.venue === undefined || isObject(value.venue))
  );
}
