import type { Cooperation } from '@recruitment-feed/sdk/contract';
import { isInstant, isListed, isObject, isParty, isTexts } from '../../feed/outline.ts';

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
