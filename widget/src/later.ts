/** What nobody needs of a list before its first page has come; fetched beside that. */
export { say } from './announcement.ts';
export { later as styles } from './styles/later.ts';
export { emptyList } from './views/empty-list.ts';
export { refocus } from './views/refocus.ts';
export { tabAfter } from './views/tab-after.ts';
export { walk } from './views/walk.ts';
