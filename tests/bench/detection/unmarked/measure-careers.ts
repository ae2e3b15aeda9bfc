import type { Row } from '../../bench.ts';
import { chineseCareers } from './careers/chinese.ts';
import { englishCareers } from './careers/english.ts';
import { measurePages } from './measure-pages.ts';

/** How career pages without markup are read: title and employer right, or nothing. */
export function measureCareers(): { rows: Row[]; misses: string[] } {
  return measurePages('career pages without markup', [...englishCareers, ...chineseCareers]);
}
