import type { Cooperation, Job } from '@recruitment-feed/sdk/contract';

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isInstant = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isInstantOrAbsent = (value: unknown) => value === undefined || isInstant(value);
const isTexts = (value: unknown) => Array.isArray(value) && value.every((each) => typeof each === 'string');
const isObjects = (value: unknown) => Array.isArray(value) && value.every(isObject);
const isParty = (value: unknown) => isObject(value) && isText(value.name);

function isListed(value: unknown): value is Fields {
  return isObject(value) && isText(value.id) && typeof value.rev === 'number' && isInstant(value.updatedAt);
}

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

/** Whether a value has all of a cooperation that its card cannot be drawn without. */
export function isCooperation(value: unknown): value is Cooperation {
  return (
    isListed(value) &&
    isParty(value.enterprise) &&
    isParty(value.college) &&
    isTexts(value.kinds) &&
    Array.isArray(value.history) &&
    value.history.every((step) => isObject(step) && isInstant(step.at))
  );
}
