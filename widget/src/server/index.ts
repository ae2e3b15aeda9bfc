export type { Settings } from '../attributes.ts';
export { catalogues } from '../messages/index.ts';
export { isLightText } from '../scheme.ts';
export { type AttributeDescription, attributeTable } from './attribute-table.ts';
export { type Drawing, drawListing } from './draw.ts';
export { settingsOf } from './settings-of.ts';
