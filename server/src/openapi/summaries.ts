import { type Text, text } from './text.ts';

/**
 * The summaries of the contract in Chinese, by the English sentence, so that one that is changed there asks to be
 * translated anew. They stand here since the contract ships to browsers, where nobody reads them.
 */
export const chineseSummaries: Readonly<Record<string, string>> = {
  'Lists enterprises, colleges and associations, newest first.': '列出企业、院校和协会，最新的在前。',
  'Returns one organization.': '返回一个组织。',
  'Adds an organization; for a key that is bound to none.': '新增组织；仅限未绑定组织的密钥。',
  'Changes fields of an organization by a merge patch; null empties a field.':
    '以合并补丁修改组织的字段；值为 null 则清空该字段。',
  'Says whether it is known who speaks for an organization; for an operator’s key, bound to none.':
    '标明组织的身份是否已核实；仅限运营方未绑定组织的密钥。',
  'Removes an organization that nothing refers to; for a key that is bound to none.':
    '删除未被引用的组织；仅限未绑定组织的密钥。',

  'Lists jobs, newest first.': '列出岗位，最新的在前。',
  'Returns one job with its description; a closed one for 90 days.':
    '返回一个岗位及其详情；关闭后 90 天内仍可读取。',
  'Publishes a job.': '发布岗位。',
  'Changes fields of a job by a merge patch; null empties a field.':
    '以合并补丁修改岗位的字段；值为 null 则清空该字段。',
  'Closes a job, which stays readable for 90 days.': '关闭岗位；此后 90 天内仍可读取。',
  'Removes a job at once; whoever keeps a copy is told to forget it.':
    '立即删除岗位，并通知保有副本的各方一并删除。',

  'Lists cooperations of enterprises and colleges, newest first.': '列出校企合作，最新的在前。',
  'Returns one cooperation.': '返回一项校企合作。',
  'Declares the intent of an enterprise and a college to cooperate.': '登记一家企业与一所院校的合作意向。',
  'Changes fields of a cooperation by a merge patch; null empties a field.':
    '以合并补丁修改校企合作的字段；值为 null 则清空该字段。',
  'Signs an intent for one party; the signature of the second makes it signed.':
    '由一方签署合作意向；双方都签署后即为签约。',
  'Begins a signed cooperation.': '启动已签约的校企合作。',
  'Ends a cooperation, or withdraws an intent.': '结束校企合作，或撤回合作意向。',

  'Lists posts, newest first.': '列出动态，最新的在前。',
  'Returns one post.': '返回一条动态。',
  'Publishes a post.': '发布动态。',
  'Changes fields of a post by a merge patch; null empties a field.':
    '以合并补丁修改动态的字段；值为 null 则清空该字段。',
  'Removes a post at once; whoever keeps a copy is told to forget it.':
    '立即删除动态，并通知保有副本的各方一并删除。',

  'Lists events, latest start first.': '列出活动，开始时间晚的在前。',
  'Returns one event.': '返回一个活动。',
  'Lists the organizations that take part in an event, who said so last first.':
    '列出参加活动的组织，最近登记的在前。',
  'Says how many watch an event now.': '返回活动当前的观众数。',
  'Announces an event.': '发布活动。',
  'Changes fields of an event by a merge patch; null empties a field.':
    '以合并补丁修改活动的字段；值为 null 则清空该字段。',
  'Removes an event at once; whoever keeps a copy is told to forget it.':
    '立即删除活动，并通知保有副本的各方一并删除。',
  'Says that an organization takes part in an event, or may.': '登记组织参加活动，或表示有意参加。',
  'Takes back that an organization takes part in an event.': '撤回组织的参加登记。',

  'Lists graduates of colleges by major, degree and year, newest first.':
    '按专业、学历和年份列出院校的毕业生源，最新的在前。',
  'Returns one cohort.': '返回一条毕业生源信息。',
  'Tells of a college’s graduates of one major, degree and year.':
    '发布一所院校某一专业、学历和年份的毕业生源。',
  'Changes fields of a cohort by a merge patch; null empties a field.':
    '以合并补丁修改毕业生源的字段；值为 null 则清空该字段。',
  'Removes a cohort at once; whoever keeps a copy is told to forget it.':
    '立即删除毕业生源，并通知保有副本的各方一并删除。',

  'Returns what is known of one picture; its bytes are at its `url`.':
    '返回一张图片的信息；图片文件在其 `url` 处。',
  'Keeps a picture, without what its camera wrote into it.': '上传图片；相机写入的附加信息会被去除。',

  'Counts the jobs that were posted, also those closed since, by what they ask for or offer.':
    '按要求或待遇统计发布过的岗位，含已关闭的。',

  'Lists talent reports, newest first.': '列出人才趋势报告，最新的在前。',
  'Returns one talent report.': '返回一份人才趋势报告。',
  'Publishes a talent report.': '发布人才趋势报告。',
  'Changes fields of a talent report by a merge patch; null empties a field.':
    '以合并补丁修改人才趋势报告的字段；值为 null 则清空该字段。',
  'Removes a talent report.': '删除人才趋势报告。',

  'Lists the conversations of one organization, the latest active first.':
    '列出一个组织的对话，最近活跃的在前。',
  'Returns one conversation, as the asking organization sees it.': '返回一个对话，以查询方组织的视角。',
  'Begins a conversation of two or more organizations.': '在两个或更多组织之间开始对话。',
  'Marks a message and all before it as read; a marker only ever moves forward.':
    '把一条消息及其之前的消息标为已读；已读标记只前移，不后退。',

  'Lists the messages of a conversation, newest first; those after a message, oldest first.':
    '列出对话中的消息，最新的在前；指定某条消息之后时，从旧到新。',
  'Returns one message.': '返回一条消息。',
  'Sends a message; sent again under its Idempotency-Key, however late, it stays one message.':
    '发送消息；以同一幂等键重发，无论隔多久，都仍是同一条消息。',
  'Takes back what an own message said; its place in the conversation stays.':
    '撤回自己发出的消息；它在对话中的位置保留。',

  'Lists the calls of a conversation, newest first.': '列出对话中的视频通话，最新的在前。',
  'Returns one call.': '返回一次视频通话。',
  'Starts a call, which rings until another party joins.': '发起视频通话；振铃至另一方加入。',
  'Joins a call, and returns what the media server asks for.':
    '加入视频通话，并返回连接媒体服务器所需的信息。',
  'Ends a call for all; one that rings is missed if its caller ends it, declined if another does.':
    '为所有人结束通话；振铃中的通话，由发起方结束计为未接，由其他方结束计为拒接。',

  'Lists saved searches, newest first; to a bound key those of its organization.':
    '列出保存的搜索，最新的在前；绑定组织的密钥只看到本组织的。',
  'Returns one saved search.': '返回一个保存的搜索。',
  'Returns what a saved search finds now, and how much of it is new.':
    '返回保存的搜索当前的结果，以及其中有多少是新的。',
  'Saves a search: the collection, and the filter of its list.': '保存搜索：集合，以及其列表的筛选条件。',
  'Changes fields of a saved search by a merge patch, or marks its results as seen.':
    '以合并补丁修改保存的搜索，或把其结果标为已看。',
  'Forgets a saved search.': '删除保存的搜索。',

  'Lists webhooks, newest first; to a bound key those of its organization.':
    '列出 Webhook，最新的在前；绑定组织的密钥只看到本组织的。',
  'Returns one webhook, without its secret.': '返回一个 Webhook，不含其签名密钥。',
  'Lists what was sent to a webhook in the last week and what is to be sent, newest first.':
    '列出 Webhook 最近一周的投递和待投递的内容，最新的在前。',
  'Has changes sent to an address from now on; only this answer shows the secret that signs them.':
    '从现在起向一个地址推送变更；签名密钥只在本次响应中显示。',
  'Changes fields of a webhook by a merge patch, or has it stop or go on.':
    '以合并补丁修改 Webhook 的字段，或将其停用、启用。',
  'Forgets a webhook, and what was to be sent to it.': '删除 Webhook，以及待投递给它的内容。',
  'Makes a new secret, which only this answer shows; the one before signs too for 24 hours.':
    '更换签名密钥，新密钥只在本次响应中显示；旧密钥在 24 小时内仍同时签名。',
  'Sends a webhook a test.': '向 Webhook 发送一次测试。',
  'Sends a delivery again, under the same id, with the object as it stands then.':
    '以同一标识再次投递，内容为届时的对象。',

  'Lists the keys that still hold, newest first; to a bound key those of its organization.':
    '列出仍有效的密钥，最新的在前；绑定组织的密钥只看到本组织的。',
  'Returns what is known of one key.': '返回一个密钥的信息。',
  'Returns what is known of the key that asks.': '返回当前请求所用密钥的信息。',
  'Makes a key, which only this answer shows; it may do no more than the key that asks.':
    '创建密钥；密钥只在本次响应中显示，权限不超过发起请求的密钥。',
  'Revokes a key at once, and every ephemeral key that it made.':
    '立即吊销密钥，以及由它签发的所有临时密钥。',
  'Makes an ephemeral key for the browser of somebody who is signed in at the caller.':
    '签发临时密钥，供已在调用方登录的用户的浏览器使用。',

  'Returns what changed since a cursor, or everything there is.': '返回自某个游标以来的变更，或全部数据。',
  'Tells changes as they happen, as server-sent events.': '以服务器推送事件（SSE）实时推送变更。',
  'Returns where everything there is can be read in bulk, and the cursor that goes on from it.':
    '返回批量取回全部数据的地址，以及继续同步的游标。',
  'Says whether the server can do its work.': '返回服务器是否正常。',
};

/** The summary of a route; the contract's own where nobody has translated it yet. */
export function summaryOf({ summary }: { summary: string }): Text {
  return text(summary, chineseSummaries[summary] ?? summary);
}
