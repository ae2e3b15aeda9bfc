import { judge } from '@recruitment-feed/sdk/match';
import { manyTerms, postingOf } from './judge-postings.ts';

/** Prints how long the first verdict of this process takes, vocabulary included. */
const posting = postingOf(process.argv[2] === 'English' ? 'English' : 'Chinese', 6000);
const begun = performance.now();
judge(manyTerms, posting);
console.log(performance.now() - begun);
