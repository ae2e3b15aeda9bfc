import type { Messages } from './messages.ts';

export const zhCN: Messages = {
  collections: { jobs: '岗位', cooperations: '校企合作', posts: '动态', events: '活动' },

  sections: '栏目',
  more: '显示更多',
  loading: '正在载入…',
  retry: '重试',
  stale: (time) => `暂时连不上招聘号，以下是 ${time} 的内容。`,
  failed: '没能载入，请检查网络后重试。',

  clearSearch: '清空搜索',
  clearFilters: '清除筛选',

  verified: '已认证',
  sample: '示例数据',
  changed: '有更新',
  fresh: '新',
  cooperates: '合作企业',
  apply: '投递',
  applyTo: (title) => `投递：${title}`,
  opensInNewTab: '在新标签页打开',

  closed: '已关闭',
  closedBecause: (reason) => `已关闭：${reason}`,
  closesToday: '今天截止',
  closesTomorrow: '明天截止',
  closesIn: (days) => `${days} 天后截止`,
  pastClosing: '已过截止日期',
  posted: '发布于',

  remote: '远程',
  remoteIn: (place) => `远程（${place}）`,
  placesMore: (place, _, total) => `${place}等 ${total} 地`,

  payUpTo: (amount) => `最高${amount}`,
  payFrom: (amount) => `${amount}起`,
  payMonths: (months) => `·${months}薪`,

  employmentTypes: {
    FULL_TIME: '全职',
    PART_TIME: '兼职',
    CONTRACTOR: '合同工',
    TEMPORARY: '短期',
    INTERN: '实习',
    APPRENTICESHIP: '学徒',
    VOLUNTEER: '志愿',
    PER_DIEM: '日结',
    OTHER: '其他',
  },
  workplaceTypes: { onsite: '现场', hybrid: '混合办公', remote: '远程' },
  educationLevels: {
    none: '学历不限',
    secondary: '高中',
    vocational: '中专/技校',
    associate: '大专',
    bachelor: '本科',
    master: '硕士',
    doctorate: '博士',
  },
  closedReasons: { filled: '招满', withdrawn: '撤回', expired: '到期', removed: '下架' },
  organizationKinds: { enterprise: '企业', college: '院校', association: '协会' },
  payPeriods: { hour: '/时', day: '/天', week: '/周', month: '/月', year: '/年', once: '/次' },
};
