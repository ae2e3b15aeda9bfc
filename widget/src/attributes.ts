import type { CollectionName } from './collections/collection.ts';

/** An element's attributes as the page wrote them. */
export interface Attributes {
  college: string | null;
  organization: string | null;
  show: string | null;
  server: string | null;
  key: string | null;
  live: string | null;
  detail: string | null;
  history: string | null;
}

export interface Settings {
  college?: string;
  organization?: string;
  show: CollectionName[];
  server: string;
  key?: string;
  live: 'poll' | 'off';
  /** Where a job's details are shown: at its own address, or here. */
  detail: 'link' | 'dialog' | 'inline';
  /** Whether an opened detail view is an entry of the page's history. */
  history: boolean;
}

/** A value that is wrong, and what is done instead. */
export interface Fault {
  attribute: keyof Attributes;
  instead: string;
}

const known: readonly CollectionName[] = ['jobs', 'cooperations', 'posts', 'events'];
const usual = known.slice(0, 2);
const isCollection = (word: string): word is CollectionName => (known as readonly string[]).includes(word);

function origin(address: string | null): string | undefined {
  if (!address || !/^https?:\/\//i.test(address)) return undefined;
  try {
    return new URL(address).href.replace(/\/$/, '');
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * Reads an element's attributes. A wrong value becomes its default and a fault that names it;
 * settings are absent where there is no safe default: another tenant's jobs must never stand in.
 */
export function readAttributes(
  attributes: Attributes,
  scriptOrigin: string | undefined,
): { settings?: Settings; faults: Fault[] } {
  const faults: Fault[] = [];
  const nothing = 'The fallback inside the element stays.';

  const tenant = (attribute: 'college' | 'organization') => {
    const value = attributes[attribute]?.trim();
    if (!value) return undefined;
    if (!/^org_\w+$/.test(value)) faults.push({ attribute, instead: nothing });
    return value;
  };
  const college = tenant('college');
  const organization = tenant('organization');

  const words = attributes.show?.split(/[\s,]+/).filter(Boolean) ?? usual;
  const show = [...new Set(words.filter(isCollection))];
  if (show.length === 0 || words.some((word) => !isCollection(word))) {
    faults.push({ attribute: 'show', instead: `It knows ${known.join(', ')}.` });
  }

  if (attributes.server && !origin(attributes.server)) {
    faults.push({ attribute: 'server', instead: "The script's own server is asked." });
  }
  const server = origin(attributes.server) ?? scriptOrigin;
  if (!server && !attributes.server) faults.push({ attribute: 'server', instead: nothing });

  const isSecret = attributes.key?.startsWith('sk_') ?? false;
  if (isSecret)
    faults.push({ attribute: 'key', instead: 'A secret key is never sent from a page; use a pk_ key.' });

  const live = attributes.live || 'poll';
  if (live !== 'poll' && live !== 'off') faults.push({ attribute: 'live', instead: '"poll" is used.' });

  const detail = attributes.detail || 'link';
  const isDetail = detail === 'link' || detail === 'dialog' || detail === 'inline';
  if (!isDetail) faults.push({ attribute: 'detail', instead: '"link" is used.' });

  const history = attributes.history || 'off';
  if (history !== 'on' && history !== 'off') faults.push({ attribute: 'history', instead: '"off" is used.' });

  const isUsable = !faults.some(({ attribute, instead }) => attribute !== 'server' && instead === nothing);
  if (!server || !isUsable) return { faults };
  return {
    faults,
    settings: {
      ...(college && { college }),
      ...(organization && { organization }),
      show: show.length > 0 ? show : usual,
      server,
      ...(attributes.key && !isSecret && { key: attributes.key }),
      live: live === 'off' ? 'off' : 'poll',
      detail: isDetail ? detail : 'link',
      history: history === 'on',
    },
  };
}
