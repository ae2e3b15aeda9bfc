import { readPostingsInSteps } from '@recruitment-feed/sdk/posting';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../reader/read.ts';
import { reduceDetails } from '../reader/reduce-details.ts';
import { reduceOutline } from '../reader/reduce-postings.ts';

/** Reads all that the postings of a page say, for a student who has a profile to hold it against. */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    read(window, {
      from: readPostingsInSteps,
      reduce: (posting) => ({ ...reduceOutline(posting), details: reduceDetails(posting) }),
    }),
});
