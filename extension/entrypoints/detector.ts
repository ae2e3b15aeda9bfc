import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detect } from '../detector/detect.ts';

export default defineUnlistedScript(() =>
  detect(window, (visit) => void browser.runtime.sendMessage({ type: 'page-worth-reading', visit })),
);
