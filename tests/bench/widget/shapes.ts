import type { Item } from './items.ts';

const valuesOf: Readonly<Record<string, (item: Item) => readonly string[]>> = {
  employmentType: ({ employmentTypes }) => employmentTypes,
  region: ({ locations }) => locations.flatMap(({ region }) => region ?? []),
  education: ({ education }) => (education?.level ? [education.level] : []),
  industry: ({ industries }) => industries,
};

/** A page of the feed. */
export function pageOf(items: readonly Item[], query: URLSearchParams) {
  const ids = query.getAll('id');
  const found = ids.length > 0 ? items.filter(({ id }) => ids.includes(id)) : items;
  const start = Number(query.get('cursor') ?? 0);
  const end = start + Number(query.get('limit') ?? 20);
  const facets = query
    .getAll('facets')
    .map((facet) => [facet, countsOf(items.flatMap(valuesOf[facet] ?? (() => [])))]);
  return {
    data: found.slice(start, end),
    nextCursor: end < found.length ? String(end) : null,
    ...(facets.length > 0 && { facets: Object.fromEntries(facets) }),
  };
}

function countsOf(values: readonly string[]) {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count);
}

const payOf = ({ pay: [pay] }: Item) => `${(pay?.min ?? 0) / 100}–${(pay?.max ?? 0) / 100} 元/月`;
const placeOf = ({ locations: [place] }: Item) => place?.city ?? '';

/** Posts, as https://docs.joinmastodon.org/entities/Status/ describes them; a picture would cost the peer more, so there is none. */
export function statusesOf(items: readonly Item[]) {
  return items.map((item) => ({
    ...{ id: item.id, url: item.url, created_at: item.postedAt, edited_at: null, language: 'zh-CN' },
    ...{ visibility: 'public', sensitive: false, spoiler_text: '', reblog: null, poll: null, card: null },
    ...{ replies_count: 0, reblogs_count: 0, favourites_count: 0, media_attachments: [], emojis: [] },
    account: {
      ...{ username: item.organization.id, display_name: item.organization.name, emojis: [] },
      ...{ url: 'https://social.example/@employer', avatar: 'data:,' },
    },
    content: `<p><a href="${item.url}">${item.title}</a></p><p>${placeOf(item)} · ${payOf(item)} · ${item.employmentTypes[0]}</p>`,
  }));
}

/** Answers to search requests, as https://www.algolia.com/doc/rest-api/search/ describes them. */
export function hitsOf(items: readonly Item[], requests: readonly { indexName: string }[]) {
  const hits = items.map((item) => ({
    ...{ objectID: item.id, url: item.url, title: item.title, employer: item.organization.name },
    ...{ place: placeOf(item), pay: payOf(item), type: item.employmentTypes[0] },
    posted: item.postedAt.slice(0, 10),
  }));
  const results = requests.map(({ indexName }) => ({
    ...{ hits, nbHits: hits.length, page: 0, nbPages: 1, hitsPerPage: hits.length },
    ...{ query: '', params: '', index: indexName, processingTimeMS: 1, exhaustiveNbHits: true },
  }));
  return { results };
}
