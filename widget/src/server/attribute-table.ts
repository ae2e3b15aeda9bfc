import type { Attributes } from '../attributes.ts';
import type { Language } from '../messages/index.ts';

/** An attribute of `<recruitment-feed>` as a person is asked for it. */
export interface AttributeDescription {
  name: keyof Attributes | 'lang';
  /**
   * `words` are any of the values, in the order given; a `choice` is one of them. An `organization` is an id; `address`,
   * `number` and `text` are what they say.
   */
  kind: 'organization' | 'words' | 'choice' | 'number' | 'text' | 'address';
  /** What it may say; for `words` and `choice`. */
  values?: readonly string[];
  /** What holds where it is left out. */
  fallback?: string;
  /** What it is for, in a few words. */
  about: Readonly<Record<Language, string>>;
}

/** Every attribute, in the order in which a page is asked for them. */
export const attributeTable: readonly AttributeDescription[] = [
  {
    name: 'college',
    kind: 'organization',
    about: {
      'zh-CN': '院校编号：本校和合作企业的岗位，以及本校的校企合作',
      en: 'Id of a college: its jobs, those of its partners, and its cooperations',
    },
  },
  {
    name: 'organization',
    kind: 'organization',
    about: { 'zh-CN': '发布单位编号：只列该单位的内容', en: 'Id of a publisher: what it publishes alone' },
  },
  {
    name: 'show',
    kind: 'words',
    values: ['jobs', 'cooperations'],
    fallback: 'jobs cooperations',
    about: { 'zh-CN': '显示什么，按所选顺序', en: 'What to show, in the order chosen' },
  },
  {
    name: 'lang',
    kind: 'choice',
    values: ['zh-CN', 'en'],
    about: { 'zh-CN': '界面语言；不选则跟随所在网页', en: 'Language; left out, that of the page' },
  },
  {
    name: 'live',
    kind: 'choice',
    values: ['poll', 'off'],
    fallback: 'poll',
    about: { 'zh-CN': '自动更新', en: 'Keeping itself current' },
  },
  {
    name: 'server',
    kind: 'address',
    about: {
      'zh-CN': '招聘号地址；不填则为脚本所在的地址',
      en: 'Address of the feed; left out, that of the script',
    },
  },
  {
    name: 'key',
    kind: 'text',
    about: {
      'zh-CN': '公开密钥（pk_…），招聘号要求时才填',
      en: 'A publishable key (pk_…), where the feed asks for one',
    },
  },
];
