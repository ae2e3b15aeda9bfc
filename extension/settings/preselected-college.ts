import { storage } from 'wxt/utils/storage';

/** The college that her college's policy last chose for the student, so that what she chose after it is not undone. */
export const preselectedCollege = storage.defineItem<string | null>('local:preselected-college', {
  fallback: null,
});
