import { say } from './announcement.ts';
import { later as styles } from './styles/later.ts';
import { emptyList } from './views/empty-list.ts';
import { refocus } from './views/refocus.ts';
import { tabAfter } from './views/tab-after.ts';
import { walk } from './views/walk.ts';

/** What nobody needs of a list before its first page has come; fetched beside that. */
export const later = { say, styles, emptyList, refocus, tabAfter, walk };
