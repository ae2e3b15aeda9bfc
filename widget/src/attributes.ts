import type { Choice, CollectionName } from './collections/collection.ts';

/** What attributes of one word of a few can say. */
export interface AttributeWords {
  live: 'poll' | 'stream' | 'off';
  layout: 'list' | 'cards' | 'compact' | 'table' | 'ticker';
  more: 'button' | 'scroll' | 'none';
  density: 'normal' | 'dense';
  'link-target': '_blank' | '_self' | '_top' | '_parent';
  state: 'off' | 'hash';
  detail: 'link' | 'dialog' | 'inline';
  history: 'off' | 'on';
}
type Word = keyof AttributeWords;

/** Attributes that take one word of a few; the first is the default. */
export const words: { readonly [Name in Word]: readonly [AttributeWords[Name], ...AttributeWords[Name][]] } =
  {
    live: ['poll', 'stream', 'off'],
    layout: ['list', 'cards', 'compact', 'table', 'ticker'],
    more: ['button', 'scroll', 'none'],
    density: ['normal', 'dense'],
    'link-target': ['_blank', '_self', '_top', '_parent'],
    state: ['off', 'hash'],
    detail: ['link', 'dialog', 'inline'],
    history: ['off', 'on'],
  };

/** Every attribute of the element but `lang`. */
export const attributeNames = [
  ...['college', 'organization', 'show', 'server', 'key', 'filters', 'preset', 'page-size', 'empty-text'],
  ...Object.keys(words),
] as AttributeName[];

/** The name of an attribute. */
export type AttributeName =
  | 'college'
  | 'organization'
  | 'show'
  | 'server'
  | 'key'
  | 'filters'
  | 'preset'
  | 'page-size'
  | 'empty-text'
  | Word;

/** An element's attributes as the page wrote them. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | null>>>;

/** How a list looks and what it offers. */
export interface Appearance extends Pick<AttributeWords, 'layout' | 'more' | 'density' | 'detail'> {
  /** Items of one page. */
  pageSize: number;
  linkTarget: AttributeWords['link-target'];
  /** Stands where there is nothing, in place of our own words. */
  emptyText?: string;
  /** The parameters offered as filters, and `search`; all where it is not given. */
  filters?: readonly string[];
  /** What the list is narrowed down to before the reader narrows it further. */
  preset: Choice;
}

/** What the attributes ask for. */
export interface Settings extends Appearance {
  college?: string;
  organization?: string;
  show: CollectionName[];
  server: string;
  key?: string;
  live: AttributeWords['live'];
  /** Whether the page's address tells what the reader has chosen. */
  state: AttributeWords['state'];
  /** Whether an opened job is an entry of the page's history. */
  history: AttributeWords['history'];
}

/** What an element can show. */
export const known: readonly CollectionName[] = ['jobs', 'cooperations', 'posts', 'events'];
/** What it shows unless told otherwise. */
export const usual: readonly CollectionName[] = known.slice(0, 2);

/** Parameters of the API by which a page or a reader may narrow a list down; never whose list it is. */
export const narrowing = [
  'search',
  'employmentType',
  'region',
  'education',
  'industry',
  'kind',
  'status',
  'topic',
];

/** As the API allows. */
export const mostPerPage = 100;

function origin(address: string | null | undefined): string | undefined {
  if (!address || !/^https?:\/\//i.test(address)) return undefined;
  try {
    return new URL(address).href.replace(/\/$/, '');
  } catch {
    // It throws for what is no address, and for nothing else.
    return undefined;
  }
}

/** Reads `region=CN-ZJ&q=机电`; parameters that narrow nothing are left out. */
export function readChoice(query: string): { choice: Choice; isWhole: boolean } {
  const values: Record<string, string[]> = {};
  let [q, isWhole] = ['', true];
  for (const [name, value] of new URLSearchParams(query)) {
    if (name === 'q') q = value.slice(0, 200);
    // The first of them is offered as a box, and asked for as `q`.
    else if (narrowing.indexOf(name) > 0) values[name] = [...(values[name] ?? []), value];
    else isWhole = false;
  }
  return { choice: { q, values }, isWhole };
}

/**
 * Reads an element's attributes. A wrong value becomes its default, and its attribute one of the faults;
 * settings are absent where there is no safe default: another tenant's jobs must never stand in.
 */
export function readAttributes(
  attributes: Attributes,
  scriptOrigin: string | undefined,
): { settings?: Settings; faults: AttributeName[] } {
  const faults: AttributeName[] = [];

  const matching = (attribute: 'college' | 'organization' | 'key', pattern: RegExp) => {
    const value = attributes[attribute]?.trim();
    if (!value || pattern.test(value)) return value;
    faults.push(attribute);
    return undefined;
  };
  const wordOf = <Name extends Word>(attribute: Name): AttributeWords[Name] => {
    const allowed = words[attribute];
    const value = attributes[attribute] || allowed[0];
    const word = allowed.find((each) => each === value);
    if (!word) faults.push(attribute);
    return word ?? allowed[0];
  };
  const among = <Name extends string>(attribute: AttributeName, allowed: readonly Name[]) => {
    const given = (attributes[attribute] ?? '').split(/[\s,]+/).filter(Boolean);
    const right = given.flatMap((word) => allowed.filter((each) => each === word));
    if (right.length < given.length) faults.push(attribute);
    return [...new Set(right)];
  };

  const id = /^org_\w+$/;
  const college = matching('college', id);
  const organization = matching('organization', id);
  const isUsable = faults.length === 0;
  const show = among('show', known);

  const given = origin(attributes.server);
  const server = given ?? scriptOrigin;
  if (attributes.server ? !given : !server) faults.push('server');

  const key = matching('key', /^pk_[\w-]+$/);

  const size = Number(attributes['page-size'] || 20);
  const pageSize = Number.isInteger(size) && size > 0 && size <= mostPerPage ? size : 20;
  if (pageSize !== size) faults.push('page-size');

  const { choice: preset, isWhole } = readChoice(attributes.preset ?? '');
  if (!isWhole) faults.push('preset');

  const layout = wordOf('layout');
  // Nobody narrows down a screen across a lobby.
  const isBare = attributes.filters === 'none' || (layout === 'ticker' && !attributes.filters);
  const offered = isBare ? [] : among('filters', narrowing);
  const asked: Omit<Settings, 'server'> = {
    show: show.length > 0 ? show : [...usual],
    live: wordOf('live'),
    state: wordOf('state'),
    detail: wordOf('detail'),
    history: wordOf('history'),
    layout,
    more: layout === 'ticker' ? 'none' : wordOf('more'),
    density: wordOf('density'),
    linkTarget: wordOf('link-target'),
    pageSize,
    preset,
    ...((offered.length > 0 || isBare) && { filters: offered }),
    ...(attributes['empty-text'] && { emptyText: attributes['empty-text'] }),
  };
  if (!server || !isUsable) return { faults };
  return {
    faults,
    settings: {
      ...(college && { college }),
      ...(organization && { organization }),
      server,
      ...(key && { key }),
      ...asked,
    },
  };
}
