import type { Job } from '@recruitment-feed/sdk/contract';
import {
  isInstant,
  isInstantOrAbsent,
  isListed,
  isObjects,
  isParty,
  isText,
  isTexts,
} from '../../feed/outline.ts';

/** Whether a value has all of a job that its card cannot be drawn without. */
export function isJob(value: unknown): value is Job {
  return (
    isListed(value) &&
    isText(value.title) &&
    isParty(value.organization) &&
    isTexts(value.employmentTypes) &&
    isObjects(value.locations) &&
    isObjects(value.pay) &&
    isInstant(value.postedAt) &&
    isInstantOrAbsent(value.closesAt) &&
    isInstantOrAbsent(value.closedAt)
  );
}
