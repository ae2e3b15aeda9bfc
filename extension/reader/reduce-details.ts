import type { Posting } from '@recruitment-feed/sdk/posting';
import { present } from '../feed-index/present.ts';
import type { PostingDetails } from '../verdict/found-posting.ts';

const longestDescription = 20_000;
const longestText = 500;
const mostEntries = 50;

/** Reduces what a posting says of itself to what a profile is held against. */
export function reduceDetails(posting: Posting): PostingDetails {
  const { description, employmentTypes, workplaceType, locations, pay, education, experience } = posting;
  return {
    employmentTypes: employmentTypes.slice(0, mostEntries),
    locations: locations.slice(0, mostEntries),
    pay: pay.slice(0, mostEntries),
    skills: shortened(posting.skills),
    benefits: shortened(posting.benefits),
    ...present({
      description: description?.slice(0, longestDescription),
      ...{ workplaceType, education, experience, postedAt: posting.postedAt },
    }),
  };
}

function shortened(texts: readonly string[]): string[] {
  return texts.slice(0, mostEntries).map((text) => text.slice(0, longestText));
}
