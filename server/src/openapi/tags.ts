import { type Text, text } from './text.ts';

/** What each resource is, in the order in which the reference is read. */
export const tags: readonly { name: string; description: Text }[] = [
  {
    name: 'organizations',
    description: text(
      'Enterprises, colleges and associations: who publishes.',
      '企业、院校和协会：谁在发布。',
    ),
  },
  {
    name: 'jobs',
    description: text(
      'Jobs as enterprises and colleges publish them; one to one with schema.org JobPosting.',
      '岗位：由企业和院校发布，与 schema.org 的 JobPosting 一一对应。',
    ),
  },
  {
    name: 'cooperations',
    description: text(
      'An enterprise and a college working together, from the intent to its end.',
      '校企合作：一家企业与一所院校，从意向、签约到结束。',
    ),
  },
  {
    name: 'posts',
    description: text(
      'Short posts on recruitment, employment, results, industry and education.',
      '动态：招聘、就业、产教融合成果、行业和教育方面的短消息。',
    ),
  },
  {
    name: 'events',
    description: text('Forums, matchmaking fairs and live streams.', '活动：论坛、人才对接会和直播。'),
  },
  {
    name: 'cohorts',
    description: text(
      'Graduates of one college, major, degree and year.',
      '毕业生源：一所院校同一专业、学历和年份的毕业生。',
    ),
  },
  { name: 'media', description: text('Pictures of posts.', '动态中的图片。') },
  {
    name: 'trends',
    description: text('What jobs ask for, and how that changes.', '岗位需要什么，又在怎样变化。'),
  },
  {
    name: 'reports',
    description: text('Talent reports of associations.', '协会发布的人才趋势报告。'),
  },
  {
    name: 'conversations',
    description: text(
      'Dialogue of organizations, for its parties alone.',
      '组织之间的对话，只有参与方可见。',
    ),
  },
  { name: 'messages', description: text('What is said in a conversation.', '对话中的消息。') },
  { name: 'calls', description: text('Video calls within a conversation.', '对话中的视频通话。') },
  {
    name: 'savedSearches',
    description: text('Filters of lists that an organization keeps.', '组织保存的列表筛选条件。'),
  },
  {
    name: 'webhooks',
    description: text(
      'Addresses that are told of changes, signed by Standard Webhooks.',
      'Webhook：向您的地址推送变更，按 Standard Webhooks 规范签名。',
    ),
  },
  { name: 'keys', description: text('Who may do what.', '密钥：谁可以做什么。') },
  {
    name: 'tokens',
    description: text(
      'Keys of an hour at most, for the browser of somebody who is signed in.',
      '临时密钥：有效期最长一小时，供已登录用户的浏览器使用。',
    ),
  },
  { name: 'me', description: text('What the key of the request is.', '当前请求所用的密钥。') },
  {
    name: 'sync',
    description: text(
      'What changed since a cursor: the way to keep a copy.',
      '自某个游标以来的变更：用来维护一份副本。',
    ),
  },
  {
    name: 'stream',
    description: text(
      'The same changes as they happen, as server-sent events.',
      '同样的变更，以服务器推送事件（SSE）实时送达。',
    ),
  },
  {
    name: 'snapshots',
    description: text(
      'Everything there is in a few files, and the cursor that goes on from them.',
      '用几个文件一次取回全部数据，并给出继续同步的游标。',
    ),
  },
  { name: 'health', description: text('Whether the server can do its work.', '服务器是否正常。') },
];
