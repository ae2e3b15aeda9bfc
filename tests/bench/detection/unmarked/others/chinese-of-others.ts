import type { Random } from '../../../shared/random.ts';
import { cities, duties, firms, needs, roles } from './chinese-words.ts';
import type { Content } from './content.ts';

/** More kinds of pages in Chinese that are no posting, some of which take applications for something else. */
export const chineseOfOthers: readonly ((random: Random) => Omit<Content, 'language'>)[] = [
  (r) => ({
    kind: 'public notice',
    site: '市人民政府',
    path: '/zwgk/rsxx/',
    heading: `2026年${r.one(cities)}${r.one(['事业单位公开招聘公告', '教师招聘简章', '招聘工作人员面试名单公示', '人才引进通知'])}`,
    sections: [
      ['招聘岗位', '工程师两名'],
      ['任职要求', ...needs],
      ['岗位职责', ...duties],
      ['报名方式', '将简历发送至 rsj@example.com'],
    ],
    buttons: ['在线应聘', '打印本页'],
  }),
  (r) => ({
    kind: 'fair',
    site: '就业指导中心',
    path: '/jobfair/',
    heading: r.one([
      `${r.one(cities)}2026届毕业生双选会`,
      `${r.one(firms)}宣讲会`,
      '机电类专场招聘会',
      '装备制造业人才对接大会',
    ]),
    sections: [
      ['参会单位', ...firms],
      ['招聘要求', ...needs],
      ['工作内容', '面试与签约'],
    ],
    buttons: ['立即报名', '投递简历'],
  }),
  (r) => ({
    kind: 'company',
    site: r.one(firms),
    path: '/about/',
    heading: r.one(['公司简介', '关于我们', '管理团队', '总工程师寄语', '企业文化']),
    sections: [
      ['我们的职责', '服务制造业'],
      ['专业要求', '精益求精'],
      ['联系我们', '0571-88888888'],
    ],
    buttons: ['在线应聘', '投递简历'],
  }),
  (r) => ({
    kind: 'resume',
    site: '张伟的主页',
    path: '/resume/',
    heading: r.one(['张伟', `张伟的简历`, `${r.one(roles)} 张伟`]),
    tab: '个人主页',
    sections: [
      ['工作经验', '江南重工 2019-2026'],
      ['工作内容', ...duties],
      ['专业技能', ...needs],
      ['教育背景', '本科'],
    ],
    buttons: ['下载简历', '联系我'],
  }),
  (r) => ({
    kind: 'loan',
    site: '城市银行',
    path: '/loan/',
    heading: r.one(['工薪贷', '工程师专享信用卡', '店长经营贷']),
    sections: [
      ['申请条件', '年满22周岁'],
      ['基本要求', '有稳定工作'],
      ['还款职责', '按时还款'],
    ],
    buttons: ['立即申请', '马上申请', '申请'],
  }),
  (r) => ({
    kind: 'management article',
    site: '人力资源研究',
    path: '/hr/',
    heading: r.one([
      '岗位职责管理制度',
      '企业任职资格体系解读',
      '招聘专员工作总结报告',
      '招聘主管如何明确岗位职责',
    ]),
    notes: ['责任编辑：周', '1024阅读'],
    sections: [
      ['岗位职责', ...duties],
      ['任职资格', ...needs],
      ['参考文献', '劳动出版社'],
    ],
    buttons: ['下载', '投递简历'],
  }),
  (r) => ({
    kind: 'club',
    site: '校学生会',
    path: '/club/',
    heading: r.one(['学生会招新通知', '志愿者招募公告', '社团招新指南']),
    sections: [
      ['部门职责', ...duties],
      ['招聘要求', ...needs],
      ['报名', '简历发送至 club@example.com'],
    ],
    buttons: ['我要报名', '投递简历'],
  }),
  (r) => ({
    kind: 'software for recruiters',
    site: '云招聘',
    path: '/product/',
    heading: r.one(['招聘管理系统', '智能招聘解决方案', '招聘专员的效率工具']),
    sections: [
      ['职位描述', '一键生成'],
      ['任职要求', '智能匹配'],
      ['客户案例', ...firms],
    ],
    buttons: ['申请试用', '立即申请', '免费注册'],
  }),
  (r) => ({
    kind: 'encyclopedia',
    site: '百科',
    path: '/item/',
    heading: r.one(roles),
    sections: [
      ['工作内容', ...duties],
      ['任职资格', ...needs],
      ['就业前景', '广阔'],
      ['参考文献', '国家职业大典'],
    ],
    buttons: ['编辑', '投递简历'],
  }),
  (r) => ({
    kind: 'tender',
    site: '招标网',
    path: '/zhaobiao/',
    heading: `${r.one(firms)}${r.one(['工程师站设备招标公告', '操作员培训项目采购通知', '厂房施工中标公示'])}`,
    sections: [
      ['资格要求', ...needs],
      ['工作内容', ...duties],
      ['报名', '资料发至 zb@example.com'],
    ],
    buttons: ['在线申请', '下载标书'],
  }),
  (r) => ({
    kind: 'list of articles',
    site: '制造业周刊',
    path: '/list/',
    heading: r.one(['最新资讯', '人才动态', '招聘动态', '工程师之声']),
    sections: [
      ['机械工程师招聘需求增长', '一周要闻'],
      ['企业明确岗位职责', '管理'],
      ['任职要求怎么写', '实务'],
    ],
    buttons: ['更多', '投递简历'],
  }),
  (r) => ({
    kind: 'questions',
    site: '问答社区',
    path: '/question/',
    heading: `${r.one(roles)}的岗位职责是什么`,
    notes: ['3 个回答'],
    sections: [
      ['岗位职责', ...duties],
      ['任职要求', ...needs],
      ['评论区', '写得好'],
    ],
    buttons: ['写回答', '投递简历'],
  }),
];
