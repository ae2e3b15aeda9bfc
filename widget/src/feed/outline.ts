/** What an item of a list must have before it can be drawn: outlines of the contract's schemas. */
type Fields = Record<string, unknown>;

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
export const isInstant = (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
export const isInstantOrAbsent = (value: unknown) => value === undefined || isInstant(value);
export const isTexts = (value: unknown) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
export const isObjects = (value: unknown) => Array.isArray(value) && value.every(isObject);
export const isParty = (value: unknown) => isObject(value) && isText(value.name);

export function isListed(value: unknown): value is Fields {
  return isObject(value) && isText(value.id) && typeof value.rev === 'number' && isInstant(value.updatedAt);
}
