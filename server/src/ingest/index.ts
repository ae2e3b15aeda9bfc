export { importCommand } from './command.ts';
export { type ImportOptions, importFile } from './importer.ts';
export type { RefusalCode } from './refused.ts';
export type { Report } from './report.ts';
export type { ColumnMap } from './table/column-map.ts';
