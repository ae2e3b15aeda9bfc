import type { Adapter } from '../adapter.ts';
import { ashby } from './ashby.ts';
import { delimited } from './delimited.ts';
import { greenhouse } from './greenhouse.ts';
import { jsonLdPage } from './json-ld-page.ts';
import { lever } from './lever.ts';
import { newgradList } from './newgrad-list.ts';
import { studentList } from './student-list.ts';

/** Every format that can be imported; the first that recognises a file reads it. */
export const adapters: readonly Adapter[] = [
  greenhouse,
  lever,
  ashby,
  studentList,
  newgradList,
  jsonLdPage,
  delimited,
];
