/** What each resource is, in the order in which the reference is read. */
export const tags: readonly { name: string; description: string }[] = [
  {
    name: 'organizations',
    description: 'Enterprises 企业, colleges 院校 and associations 协会: who publishes.',
  },
  {
    name: 'jobs',
    description: 'Jobs 岗位 as enterprises and colleges publish them; one to one with schema.org JobPosting.',
  },
  {
    name: 'cooperations',
    description: 'An enterprise and a college working together 校企合作, from the intent to its end.',
  },
  {
    name: 'posts',
    description: 'Short posts 动态 on recruitment, employment, results, industry and education.',
  },
  { name: 'events', description: 'Forums 论坛, matchmaking fairs 人才对接会 and live streams 直播.' },
  { name: 'cohorts', description: 'Graduates 毕业生源 of one college, major, degree and year.' },
  { name: 'media', description: 'Pictures of posts.' },
  { name: 'trends', description: 'What jobs ask for, and how that changes.' },
  { name: 'reports', description: 'Talent reports 人才趋势报告 of associations.' },
  { name: 'conversations', description: 'Dialogue 对话 of organizations, for its parties alone.' },
  { name: 'messages', description: 'What is said in a conversation.' },
  { name: 'calls', description: 'Video calls 视频通话 within a conversation.' },
  { name: 'savedSearches', description: 'Filters of lists that an organization keeps.' },
  { name: 'keys', description: 'Who may do what.' },
  { name: 'tokens', description: 'Keys of an hour at most, for the browser of somebody who is signed in.' },
  { name: 'me', description: 'What the key of the request is.' },
  { name: 'sync', description: 'What changed since a cursor: the way to keep a copy.' },
  { name: 'stream', description: 'The same changes as they happen, as server-sent events.' },
  {
    name: 'snapshots',
    description: 'Everything there is in a few files, and the cursor that goes on from them.',
  },
  { name: 'health', description: 'Whether the server can do its work.' },
];

/** What a query parameter means, by its name, or by its resource and name where that differs. */
const parameters: Readonly<Record<string, string>> = {
  limit: 'How many items one page has, from 1 to 100 (20 by default); more counts as 100.',
  cursor: 'The `nextCursor` of the page before, with the same other parameters.',
  id: 'Only these objects.',
  q: 'Words; all must be there.',
  kind: 'Only of these kinds.',
  status: 'Only in these states.',
  region: 'ISO 3166: a country (`CN`) or a region of one (`CN-ZJ`).',
  organizationId: 'Only what these organizations publish or take part in.',
  include: '`description` adds the descriptions, which lists go without.',
  collections: 'Only these collections; a cursor holds for the ones it was given for.',
  topic: 'Only on these topics.',
  'jobs.organizationId': 'Only jobs at these employers.',
  'jobs.college': 'A college: the jobs it publishes and those of enterprises it cooperates with.',
  'jobs.employmentType': 'Values of schema.org `employmentType`, and `APPRENTICESHIP`.',
  'jobs.education': 'Only jobs that ask for one of these levels.',
  'jobs.industry': 'Only jobs in these industries.',
  'jobs.facets': 'Counts the values of these beside the first page, each under all filters but its own.',
  'cohorts.college': 'Only graduates of these colleges.',
  'cohorts.graduationYear': 'Only graduates of these years.',
  'cohorts.education': 'Only graduates of these levels.',
  'cooperations.college': 'Only cooperations of these colleges.',
  'cooperations.enterprise': 'Only cooperations of these enterprises.',
  'posts.college': 'A college: its posts and those of enterprises it cooperates with.',
  'sync.limit': 'How many changes one answer has, up to 1000 (500 by default).',
  'sync.since': 'The `nextCursor` of the answer before; absent for everything there is.',
  'stream.eventId': 'Counts the reader as a viewer of this event, and tells how many there are.',
  'stream.lastEventId': 'A cursor of the stream or of `/v1/sync`; absent for news only.',
};

/** Describes a query parameter of a resource, where there is something to say. */
export function describeParameter(resource: string, name: string): { description?: string } {
  const description = parameters[`${resource}.${name}`] ?? parameters[name];
  return description === undefined ? {} : { description };
}
