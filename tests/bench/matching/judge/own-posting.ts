import type { JudgedPosting } from '@recruitment-feed/sdk/match';
import { parsePay, parsePlace } from '@recruitment-feed/sdk/posting';

/** Makes a posting of `title | places | pay | kinds of employment` and its text, all of one day. */
export function ownPosting(head: string, description: string): JudgedPosting {
  const [title = '', places = '', amount = '', types = ''] = head.split('|').map((part) => part.trim());
  const pay = parsePay(amount);
  return {
    ...{ title, description, postedAt: '2026-11-20' },
    locations: parsePlace(places),
    pay: pay ? [pay] : [],
    employmentTypes: types.split(' ').filter(Boolean),
  };
}
