import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../detector/detect.ts';

export default defineUnlistedScript({
  // Hands the result to `scripting.executeScript`.
  globalName: true,
  main: () => detect(window, (find) => void browser.runtime.sendMessage({ type: 'postings-found', ...find })),
});
