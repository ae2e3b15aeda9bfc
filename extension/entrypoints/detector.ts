import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../detector/detect.ts';

/**
 * `chrome` is what every browser calls its namespace: the wrapper around it costs every page its bytes.
 * After an update of the extension nobody hears the script that it left in a page, which is no fault of the page's.
 */
export default defineUnlistedScript(() =>
  detect(window, async (visit) => {
    try {
      return await chrome.runtime.sendMessage({ type: 'page-worth-reading', visit });
    } catch {
      return false;
    }
  }),
);
