import type { AttributeName } from '../attributes.ts';
import type { Language } from '../messages/index.ts';

type Words = Readonly<Record<Language, string>>;

/** What each attribute is for, in the order in which a page is asked for them. */
export const attributeWords: Readonly<Record<AttributeName | 'lang', Words>> = {
  college: { 'zh-CN': '院校编号', en: 'Id of the college' },
  organization: { 'zh-CN': '只列一个单位：它的编号', en: 'One publisher alone: its id' },
  show: { 'zh-CN': '显示什么', en: 'What to show' },
  layout: { 'zh-CN': '版式', en: 'Layout' },
  density: { 'zh-CN': '疏密', en: 'Density' },
  'page-size': { 'zh-CN': '每页条数', en: 'Items of one page' },
  more: { 'zh-CN': '怎样往下', en: 'How the list goes on' },
  filters: { 'zh-CN': '提供的筛选', en: 'Filters offered' },
  preset: { 'zh-CN': '预先筛选，如 region=CN-ZJ', en: 'Narrowed down from the start, as region=CN-ZJ' },
  'empty-text': { 'zh-CN': '没有内容时的文字', en: 'Words where there is nothing' },
  'link-target': { 'zh-CN': '链接打开的地方', en: 'Where links open' },
  lang: { 'zh-CN': '语言', en: 'Language' },
  live: { 'zh-CN': '自动更新', en: 'Keeps itself current' },
  state: { 'zh-CN': '网址记住访客的选择', en: 'Address tells what is chosen' },
  server: { 'zh-CN': '招聘号地址', en: 'Address of the feed' },
  key: { 'zh-CN': '公开密钥（pk_…）', en: 'Publishable key (pk_…)' },
};

/** What a person calls a value; one that is missing here stands for itself. */
export const valueWords: Readonly<Record<string, Words>> = {
  jobs: { 'zh-CN': '岗位', en: 'Jobs' },
  cooperations: { 'zh-CN': '校企合作', en: 'Cooperations' },
  posts: { 'zh-CN': '动态', en: 'Posts' },
  events: { 'zh-CN': '活动', en: 'Events' },
  list: { 'zh-CN': '列表', en: 'List' },
  cards: { 'zh-CN': '卡片', en: 'Cards' },
  compact: { 'zh-CN': '一行一条', en: 'One line each' },
  table: { 'zh-CN': '表格', en: 'Table' },
  ticker: { 'zh-CN': '大厅屏幕', en: 'Screen in a lobby' },
  normal: { 'zh-CN': '常规', en: 'Normal' },
  dense: { 'zh-CN': '紧凑', en: 'Dense' },
  button: { 'zh-CN': '按钮', en: 'By a button' },
  scroll: { 'zh-CN': '滚动时载入', en: 'By scrolling' },
  none: { 'zh-CN': '只有一页', en: 'One page only' },
  search: { 'zh-CN': '搜索', en: 'Search' },
  employmentType: { 'zh-CN': '类型', en: 'Type' },
  region: { 'zh-CN': '地区', en: 'Place' },
  education: { 'zh-CN': '学历', en: 'Education' },
  industry: { 'zh-CN': '行业', en: 'Industry' },
  kind: { 'zh-CN': '合作形式', en: 'Kind of cooperation' },
  status: { 'zh-CN': '合作阶段', en: 'Stage of cooperation' },
  _blank: { 'zh-CN': '新标签页', en: 'A new tab' },
  _self: { 'zh-CN': '本页', en: 'This page or frame' },
  _top: { 'zh-CN': '整个窗口', en: 'The whole window' },
  _parent: { 'zh-CN': '上一层页面', en: 'The page around the frame' },
  'zh-CN': { 'zh-CN': '中文', en: '中文' },
  en: { 'zh-CN': 'English', en: 'English' },
  poll: { 'zh-CN': '约每分钟', en: 'About once a minute' },
  stream: { 'zh-CN': '即时', en: 'At once' },
  off: { 'zh-CN': '否', en: 'No' },
  hash: { 'zh-CN': '是', en: 'Yes' },
};
