import { type Text, text } from './text.ts';

/** What a query parameter means, by its name, or by its resource and name where that differs. */
const parameters: Readonly<Record<string, Text>> = {
  limit: text(
    'How many items one page has, from 1 to 100 (20 by default); more counts as 100.',
    '每页条数，1 到 100，默认 20；超过 100 按 100 计。',
  ),
  cursor: text(
    'The `nextCursor` of the page before, with the same other parameters.',
    '上一页返回的 `nextCursor`；其他参数须保持不变。',
  ),
  id: text('Only these objects.', '只返回这些对象。'),
  q: text('Words; all must be there.', '搜索词；多个词须全部命中。'),
  kind: text('Only of these kinds.', '只返回这些类型。'),
  status: text('Only in these states.', '只返回处于这些状态的对象。'),
  region: text(
    'ISO 3166: a country (`CN`) or a region of one (`CN-ZJ`).',
    'ISO 3166 代码：国家（`CN`）或其下的省级地区（`CN-ZJ`）。',
  ),
  organizationId: text(
    'Only what these organizations publish or take part in.',
    '只返回这些组织发布或参与的内容。',
  ),
  include: text(
    '`description` adds the descriptions, which lists go without.',
    '取 `description` 时附上详情；列表默认不含。',
  ),
  collections: text(
    'Only these collections; a cursor holds for the ones it was given for.',
    '只要这些集合；游标只对取得它时的集合有效。',
  ),
  topic: text('Only on these topics.', '只返回这些主题。'),
  'jobs.organizationId': text('Only jobs at these employers.', '只返回这些用人单位的岗位。'),
  'jobs.college': text(
    'A college: the jobs it publishes and those of enterprises it cooperates with.',
    '一所院校：它发布的岗位，以及与它合作的企业的岗位。',
  ),
  'jobs.employmentType': text(
    'Values of schema.org `employmentType`, and `APPRENTICESHIP`.',
    'schema.org `employmentType` 的取值，以及 `APPRENTICESHIP`（学徒制）。',
  ),
  'jobs.education': text('Only jobs that ask for one of these levels.', '只返回学历要求为其中之一的岗位。'),
  'jobs.industry': text('Only jobs in these industries.', '只返回这些行业的岗位。'),
  'jobs.facets': text(
    'Counts the values of these beside the first page, each under all filters but its own.',
    '随第一页返回这些字段各取值的数量；统计时不计该字段自身的筛选条件。',
  ),
  'cohorts.college': text('Only graduates of these colleges.', '只返回这些院校的毕业生源。'),
  'cohorts.graduationYear': text('Only graduates of these years.', '只返回这些年份毕业的。'),
  'cohorts.education': text('Only graduates of these levels.', '只返回这些学历的。'),
  'cooperations.college': text('Only cooperations of these colleges.', '只返回这些院校的校企合作。'),
  'cooperations.enterprise': text('Only cooperations of these enterprises.', '只返回这些企业的校企合作。'),
  'posts.college': text(
    'A college: its posts and those of enterprises it cooperates with.',
    '一所院校：它的动态，以及与它合作的企业的动态。',
  ),
  'sync.limit': text(
    'How many changes one answer has, up to 1000 (500 by default).',
    '一次返回多少条变更，最多 1000，默认 500。',
  ),
  'sync.since': text(
    'The `nextCursor` of the answer before; absent for everything there is.',
    '上次返回的 `nextCursor`；不填则从头取回全部。',
  ),
  'messages.after': text(
    'Only what came after this message, oldest first.',
    '只返回这条消息之后的消息，从旧到新。',
  ),
  'conversations.organizationId': text(
    'For which organization the key asks; its own where it is left out.',
    '代表哪个组织查询；不填则为密钥所属的组织。',
  ),
  'savedSearches.organizationId': text(
    'Only searches that these organizations keep.',
    '只返回这些组织保存的搜索。',
  ),
  'webhooks.organizationId': text('Only webhooks of these organizations.', '只返回这些组织的 Webhook。'),
  'reports.organizationId': text(
    'Only reports that these associations publish.',
    '只返回这些协会发布的报告。',
  ),
  'trends.topic': text('What the jobs are counted by.', '按什么统计岗位。'),
  'trends.window': text(
    'How far back jobs are counted (`30d` by default).',
    '统计最近多长时间，默认 `30d`（30 天）。',
  ),
  'media.organizationId': text('Whose picture it is.', '图片属于哪个组织。'),
  'media.alt': text(
    'What is to be seen, for those who do not see it; empty where it is decoration only.',
    '替代文字：写明图中内容，供看不到图片的人了解；纯装饰图片留空。',
  ),
  'stream.eventId': text(
    'Counts the reader as a viewer of this event, and tells how many there are.',
    '把读者计为该活动的观众，并推送当前观众数。',
  ),
  'stream.lastEventId': text(
    'A cursor of the stream or of `/v1/sync`; absent for news only.',
    '事件流或 `/v1/sync` 的游标；不填则只推送新变更。',
  ),
};

/** Describes a query parameter of a resource, where there is something to say. */
export function describeParameter(resource: string, name: string): { description?: Text } {
  const description = parameters[`${resource}.${name}`] ?? parameters[name];
  return description === undefined ? {} : { description };
}
