import type { AttributeName } from '../src/attributes.ts';

/** What the manual says of an attribute in one language. */
interface Told {
  meaning: string;
  /** What holds where it is left out. */
  fallback: string;
}

/** What the manual says of each attribute, in this order; Markdown. */
export const attributes: Readonly<Record<AttributeName | 'lang', Readonly<Record<'zh-CN' | 'en', Told>>>> = {
  college: {
    'zh-CN': {
      meaning:
        '院校编号（`org_…`）：列出该校发布的岗位、合作企业的岗位，该校的校企合作、该校与合作企业的动态，以及该校主办的活动',
      fallback: '不限',
    },
    en: {
      meaning:
        'Id of a college (`org_…`): its jobs, those of companies it cooperates with, its cooperations, their posts, and the events it hosts',
      fallback: 'all',
    },
  },
  organization: {
    'zh-CN': { meaning: '发布单位编号（`org_…`）：只列该单位的岗位、合作、动态和活动', fallback: '不限' },
    en: {
      meaning: 'Id of a publisher (`org_…`): its jobs, cooperations, posts and events alone',
      fallback: 'all',
    },
  },
  show: {
    'zh-CN': {
      meaning:
        '显示什么、按什么顺序，空格分隔：`jobs`（岗位）、`cooperations`（校企合作）、`posts`（动态）、`events`（活动）',
      fallback: '`jobs cooperations`',
    },
    en: {
      meaning: 'What to show, in this order, separated by spaces: `jobs`, `cooperations`, `posts`, `events`',
      fallback: '`jobs cooperations`',
    },
  },
  server: {
    'zh-CN': { meaning: '招聘号地址', fallback: '脚本所在的地址' },
    en: { meaning: 'Address of the feed', fallback: "the script's own origin" },
  },
  key: {
    'zh-CN': { meaning: '公开密钥（`pk_…`），招聘号要求时才填；绝不要填 `sk_…`', fallback: '无' },
    en: {
      meaning: 'A publishable key (`pk_…`), where the feed asks for one; never an `sk_…`',
      fallback: 'none',
    },
  },
  live: {
    'zh-CN': {
      meaning:
        '`poll` 约每分钟更新一次（页面不可见时暂停）；`stream` 一有变化就更新，同一来源的标签页共用一条连接；`off` 只读一次',
      fallback: '`poll`',
    },
    en: {
      meaning:
        '`poll` refreshes about once a minute and rests while the page is hidden; `stream` is told as things happen, over one connection for all tabs of an origin; `off` reads once',
      fallback: '`poll`',
    },
  },
  layout: {
    'zh-CN': {
      meaning:
        '`list` 列表，`cards` 卡片，`compact` 一行一条，`table` 表格（岗位），`ticker` 大厅屏幕：每次五条，自动翻页，可暂停',
      fallback: '`list`',
    },
    en: {
      meaning:
        '`list`, `cards`, `compact` (one line each), `table` (jobs), `ticker` for a screen in a lobby: five at a time, turned over by itself, can be stopped',
      fallback: '`list`',
    },
  },
  'page-size': {
    'zh-CN': { meaning: '每页条数，1 到 100', fallback: '`20`' },
    en: { meaning: 'Items of one page, 1 to 100', fallback: '`20`' },
  },
  more: {
    'zh-CN': {
      meaning: '列表怎样往下：`button` 按钮，`scroll` 滚动时载入（满 500 条后改用按钮），`none` 只有一页',
      fallback: '`button`',
    },
    en: {
      meaning:
        'How the list goes on: by a `button`, by `scroll` (after 500 items by the button again), or `none`',
      fallback: '`button`',
    },
  },
  density: {
    'zh-CN': { meaning: '`normal` 或 `dense`（紧凑）', fallback: '`normal`' },
    en: { meaning: '`normal` or `dense`', fallback: '`normal`' },
  },
  filters: {
    'zh-CN': {
      meaning:
        '提供哪些筛选，空格分隔：`search`、`employmentType`、`region`、`education`、`industry`、`kind`、`status`、`topic`；`none` 不提供',
      fallback: '全部',
    },
    en: {
      meaning:
        'The filters offered: `search`, `employmentType`, `region`, `education`, `industry`, `kind`, `status`, `topic`; `none` for none',
      fallback: 'all',
    },
  },
  preset: {
    'zh-CN': {
      meaning:
        '预先筛选，写法同网址参数：`region=CN-ZJ&employmentType=INTERN`；访客不能取消；参数名写错会警告，值不核对',
      fallback: '无',
    },
    en: {
      meaning:
        'Narrows the list down from the start, as a query: `region=CN-ZJ&employmentType=INTERN`; a visitor cannot take it off; names are checked, values are not',
      fallback: 'none',
    },
  },
  state: {
    'zh-CN': {
      meaning:
        '`hash` 把访客的选择写进网址的 `#` 部分，便于分享；绝不写入学校编号。以元素的 `id` 为前缀（没有时为 `rf`，同页多个元素请各写 `id`）；用 `#/` 作路由的网页上不写入',
      fallback: '`off`',
    },
    en: {
      meaning:
        '`hash` writes what a visitor chose behind the `#` of the address, to be shared; never whose jobs they are. Its prefix is the element’s `id` (`rf` without one: give each of several on a page its own); not on pages whose routes begin with `#/`',
      fallback: '`off`',
    },
  },
  'link-target': {
    'zh-CN': { meaning: '链接在哪里打开：`_blank`、`_self`、`_top`、`_parent`', fallback: '`_blank`' },
    en: { meaning: 'Where links open: `_blank`, `_self`, `_top`, `_parent`', fallback: '`_blank`' },
  },
  detail: {
    'zh-CN': {
      meaning: '岗位在哪里打开：`link` 到岗位自己的网页，`dialog` 对话框，`inline` 在列表里就地展开',
      fallback: '`link`',
    },
    en: {
      meaning: 'Where a job opens: `link` at its own page, `dialog`, or `inline` within the list',
      fallback: '`link`',
    },
  },
  history: {
    'zh-CN': {
      meaning: '`on` 时，打开的岗位是浏览历史里的一条，后退键可以关闭；网址不变',
      fallback: '`off`',
    },
    en: {
      meaning:
        "`on` makes an opened job an entry of the browser's history, so that the back button closes it; the address stays",
      fallback: '`off`',
    },
  },
  'empty-text': {
    'zh-CN': { meaning: '没有内容时显示的文字', fallback: '组件自带' },
    en: { meaning: 'Stands where there is nothing to show', fallback: 'our own words' },
  },
  lang: {
    'zh-CN': {
      meaning: '界面语言：`zh-CN`、`en`，或网页自备文字的语言；不写则跟随所在网页，可随时切换',
      fallback: '网页的 `lang`',
    },
    en: {
      meaning:
        '`zh-CN`, `en`, or a language that the page gives words in; follows the page, also when it changes',
      fallback: "the page's `lang`",
    },
  },
};
