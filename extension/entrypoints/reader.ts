import { readOutlinesInSteps } from '@recruitment-feed/sdk/posting';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../reader/read.ts';
import { reduceOutline } from '../reader/reduce-postings.ts';

/** Reads what names the postings of a page: enough to look them up in the feed. */
export default defineUnlistedScript({
  // Hands the result to `scripting.executeScript`.
  globalName: true,
  main: () => read(window, { from: readOutlinesInSteps, reduce: reduceOutline }),
});
