import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zhCN } from './zh-cn.ts';

export type { Messages } from './messages.ts';
export { labelOf } from './messages.ts';

/** The languages the widget speaks. */
export const catalogues = { 'zh-CN': zhCN, en } as const satisfies Record<string, Messages>;
export type Language = keyof typeof catalogues;
