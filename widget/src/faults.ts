import { type AttributeName, known, mostPerPage, narrowing, words } from './attributes.ts';

const nothing = 'The fallback inside the element stays; an organization is named by its id (org_…).';
const oneOf = ([first, ...others]: readonly string[]) =>
  `"${first}" is used; it can be ${others.join(', ')} too.`;

/** What is done instead, by attribute. */
const instead: Readonly<Record<AttributeName, string>> = {
  college: nothing,
  organization: nothing,
  show: `What it does not know is left out; it knows ${known.join(', ')}.`,
  server: "The script's own server is asked, where it has one; write an address that begins with https://.",
  key: 'Nothing but a publishable key (pk_…) is sent from a page.',
  filters: `What it does not know is left out; it knows none, ${narrowing.join(', ')}.`,
  preset: `What it does not know is left out; it knows q, ${narrowing.slice(1).join(', ')}.`,
  'page-size': `20 is used; it goes from 1 to ${mostPerPage}.`,
  'empty-text': '',
  live: oneOf(words.live),
  layout: oneOf(words.layout),
  more: oneOf(words.more),
  density: oneOf(words.density),
  'link-target': oneOf(words['link-target']),
  state: oneOf(words.state),
  detail: oneOf(words.detail),
  history: oneOf(words.history),
};

/** Says on the console which attributes are not right, and what is done instead. */
export function warn(faults: readonly AttributeName[]): void {
  for (const attribute of faults)
    console.warn(`<recruitment-feed>: the attribute "${attribute}" is not right. ${instead[attribute]}`);
}
