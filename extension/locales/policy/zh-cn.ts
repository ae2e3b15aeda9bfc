import type { PolicyMessages } from './en.ts';

export const zhCn: PolicyMessages = {
  title: '由学校设定',
  hint: '你的学校管理着这个浏览器或本扩展。它看不到这里保存的内容。',
  note: '由学校设定',
  feeds: '招聘号',
  college: '学校',
  collegeFree: (name) => `${name}，你可以另选`,
  boards: '浏览时自动检查',
  boardsOnly: (names) => `${names}，以及招聘号自己的网站；其他网页在你点击时检查`,
  noBoards: '只有招聘号自己的网站；其他网页在你点击时检查',
  language: '语言',
  reminderDays: '提醒',
  untilYouChoose: (value) => `${value}，你可以另选`,
  siteNotAllowed: '学校没有开放在这个网站上自动检查。你可以点击检查单个网页。',
  problems: '以下设置无法使用，已略过，请告诉管理这个浏览器的老师：',
  problem: {
    'unknown-name': (at) => `${at}：没有这个名称的设置`,
    'bad-value': (at) => `${at}：值不符合这项设置的要求`,
  },
};
