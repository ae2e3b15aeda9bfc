import type { Random } from '../../../shared/random.ts';
import type { Content } from './content.ts';

const roles = ['机械工程师', '电气工程师', '数控操作工', '会计', '产品经理', '护士', '焊工', '销售代表', '软件工程师', '质检员'];
const firms = ['宏远机械', '蓝田电子', '江南重工', '星桥科技'];
const cities = ['杭州', '苏州', '成都', '武汉'];
const duties = ['负责设备的装配与调试', '编写技术文件', '配合生产部门改进工艺', '完成上级交办的其他工作'];
const needs = ['大专及以上学历', '三年以上相关经验', '熟练使用CAD', '责任心强'];

/** Kinds of pages in Chinese that are no posting, many of them with all of a posting's words. */
export const chinese: readonly ((random: Random) => Omit<Content, 'language'>)[] = [
  (r) => ({
    kind: 'news of hiring', site: '江城晚报', path: '/news/2026/',
    heading: `${r.one(firms)}在${r.one(cities)}招聘五百人`,
    notes: ['记者：王芳', '来源：本报', '2026-11-24'],
    sections: [['岗位职责', ...duties], ['任职要求', ...needs], ['责任编辑：李明', '扫码阅读']],
    buttons: ['立即投递', '分享'],
  }),
  (r) => ({
    kind: 'shop', site: '五金商城', path: '/item/123456/',
    heading: `${r.one(['焊工', '电工', '工程师'])}专用工具箱`,
    sections: [['商品介绍', '适用于各类岗位'], ['基本要求', '两节电池'], ['加入购物车', '满百包邮']],
    buttons: ['加入购物车', '立即购买', '申请'],
  }),
  (r) => ({
    kind: 'course', site: '职业培训网', path: '/course/',
    heading: `${r.one(roles)}${r.one(['培训班', '认证课程', '零基础教程', ''])}`,
    sections: [['课程介绍', '从入门到就业'], ['招生对象', '初中以上学历'], ['学费', '3800元'], ['岗位职责', ...duties], ['任职要求', ...needs]],
    buttons: ['立即报名', '立即申请', '在线应聘'],
  }),
  (r) => ({
    kind: 'college major', site: '工业职业学院', path: '/zhaosheng/',
    heading: `${r.one(['机电一体化技术', '数控技术', '护理', '会计'])}专业`,
    sections: [['培养目标', '培养高素质技能人才'], ['就业前景', '就业率98%'], ['主要职责', ...duties], ['招生要求', ...needs]],
    buttons: ['我要申请', '立即申请'],
  }),
  (r) => ({
    kind: 'description template', site: '范文之家', path: '/fanwen/',
    heading: `${r.one(roles)}${r.one(['岗位职责范文', '岗位说明书模板', '招聘启事怎么写', '岗位职责大全'])}`,
    sections: [['岗位职责', ...duties], ['任职资格', ...needs], ['招聘启事', '请将简历发送至 hr@example.com']],
    buttons: ['下载模板', '投递简历'],
  }),
  (r) => ({
    kind: 'pay', site: '薪酬网', path: '/salary/',
    heading: `${r.one(cities)}${r.one(roles)}${r.one(['工资多少', '薪资待遇排行', '薪资水平', '就业前景怎么样'])}`,
    sections: [['岗位职责', ...duties], ['任职要求', ...needs], ['薪资水平', '平均8千'], ['相关阅读', '如何谈薪']],
    buttons: ['立即投递', '查看职位'],
  }),
  (r) => ({
    kind: 'advice', site: '求职指南', path: '/article/',
    heading: r.one([`${r.one(roles)}面试攻略`, `如何成为一名${r.one(roles)}`, `${r.one(roles)}简历怎么写`, `应届生找工作指南`, `${r.one(roles)}求职经验心得`, `${r.one(roles)}是做什么的？`]),
    notes: ['作者：小林'],
    sections: [['岗位职责', ...duties], ['任职要求', ...needs], ['投递简历', '简历发送至 hr@example.com 时注意标题']],
    buttons: ['投递简历', '收藏'],
  }),
  (r) => ({
    kind: 'forum', site: '工控论坛', path: '/thread/',
    heading: `这个${r.one(roles)}的岗位靠谱吗？`,
    notes: ['楼主', '12条回复'],
    sections: [['岗位职责', ...duties], ['任职要求', ...needs], ['沙发', '可以去试试'], ['回复', '投了没消息']],
    buttons: ['回复', '投递简历'],
  }),
  (r) => ({
    kind: 'thread of an advertisement', site: '同城社区', path: '/bbs/zhaopin/',
    heading: `诚聘${r.one(roles)}`,
    notes: ['楼主：阿强'],
    sections: [['岗位职责', ...duties], ['任职要求', ...needs], ['发表评论', '登录后评论'], ['楼主', '已招到，谢谢']],
    buttons: ['投递简历', '回复'],
  }),
  (r) => ({
    kind: 'documentation', site: '开放平台文档', path: '/docs/',
    heading: r.one(['招聘接口说明', '招聘系统职位发布接口', '工程师权限配置', '应聘流程管理员手册', '人才招聘模块开发指南']),
    sections: [['职位描述', 'description 字段，字符串'], ['任职要求', 'requirements 字段，数组'], ['岗位职责', 'duties 字段'], ['示例', 'POST /jobs']],
    buttons: ['申请', '立即申请', '复制'],
  }),
  (r) => ({
    kind: 'careers home', site: r.one(firms), path: '/zhaopin/',
    heading: r.one(['人才招聘', '加入我们', '社会招聘', '校园招聘', '招贤纳士', '诚聘英才', '招聘信息']),
    sections: [['机械工程师', '杭州 全职'], ['岗位职责', ...duties], ['任职要求', ...needs], ['电气工程师', '苏州 全职']],
    buttons: ['立即投递', '申请职位', '投递简历'],
  }),
  (r) => ({
    kind: 'several postings', site: r.one(firms), path: '/job/',
    heading: r.one(['生产岗位', '技术岗', '一线操作工及技术员']),
    sections: [['岗位职责', ...duties], ['任职要求', ...needs], ['岗位职责', ...duties], ['任职要求', ...needs]],
    buttons: ['立即投递', '立即投递'],
  }),
  (r) => ({
    kind: 'public notice', site: '市人民政府', path: '/zwgk/rsxx/',
    heading: `2026年${r.one(cities)}${r.one(['事业单位公开招聘公告', '教师招聘简章', '招聘工作人员面试名单公示', '人才引进通知'])}`,
    sections: [['招聘岗位', '工程师两名'], ['任职要求', ...needs], ['岗位职责', ...duties], ['报名方式', '将简历发送至 rsj@example.com']],
    buttons: ['在线应聘', '打印本页'],
  }),
  (r) => ({
    kind: 'fair', site: '就业指导中心', path: '/jobfair/',
    heading: r.one([`${r.one(cities)}2026届毕业生双选会`, `${r.one(firms)}宣讲会`, '机电类专场招聘会', '装备制造业人才对接大会']),
    sections: [['参会单位', ...firms], ['招聘要求', ...needs], ['工作内容', '面试与签约']],
    buttons: ['立即报名', '投递简历'],
  }),
  (r) => ({
    kind: 'company', site: r.one(firms), path: '/about/',
    heading: r.one(['公司简介', '关于我们', '管理团队', '总工程师寄语', '企业文化']),
    sections: [['我们的职责', '服务制造业'], ['专业要求', '精益求精'], ['联系我们', '0571-88888888']],
    buttons: ['在线应聘', '投递简历'],
  }),
  (r) => ({
    kind: 'resume', site: '张伟的主页', path: '/resume/',
    heading: r.one(['张伟', `张伟的简历`, `${r.one(roles)} 张伟`]), tab: '个人主页',
    sections: [['工作经验', '江南重工 2019-2026'], ['工作内容', ...duties], ['专业技能', ...needs], ['教育背景', '本科']],
    buttons: ['下载简历', '联系我'],
  }),
  (r) => ({
    kind: 'loan', site: '城市银行', path: '/loan/',
    heading: r.one(['工薪贷', '工程师专享信用卡', '店长经营贷']),
    sections: [['申请条件', '年满22周岁'], ['基本要求', '有稳定工作'], ['还款职责', '按时还款']],
    buttons: ['立即申请', '马上申请', '申请'],
  }),
  (r) => ({
    kind: 'management article', site: '人力资源研究', path: '/hr/',
    heading: r.one(['岗位职责管理制度', '企业任职资格体系解读', '招聘专员工作总结报告', '招聘主管如何明确岗位职责']),
    notes: ['责任编辑：周', '1024阅读'],
    sections: [['岗位职责', ...duties], ['任职资格', ...needs], ['参考文献', '劳动出版社']],
    buttons: ['下载', '投递简历'],
  }),
  (r) => ({
    kind: 'club', site: '校学生会', path: '/club/',
    heading: r.one(['学生会招新通知', '志愿者招募公告', '社团招新指南']),
    sections: [['部门职责', ...duties], ['招聘要求', ...needs], ['报名', '简历发送至 club@example.com']],
    buttons: ['我要报名', '投递简历'],
  }),
  (r) => ({
    kind: 'software for recruiters', site: '云招聘', path: '/product/',
    heading: r.one(['招聘管理系统', '智能招聘解决方案', '招聘专员的效率工具']),
    sections: [['职位描述', '一键生成'], ['任职要求', '智能匹配'], ['客户案例', ...firms]],
    buttons: ['申请试用', '立即申请', '免费注册'],
  }),
  (r) => ({
    kind: 'encyclopedia', site: '百科', path: '/item/',
    heading: r.one(roles),
    sections: [['工作内容', ...duties], ['任职资格', ...needs], ['就业前景', '广阔'], ['参考文献', '国家职业大典']],
    buttons: ['编辑', '投递简历'],
  }),
  (r) => ({
    kind: 'tender', site: '招标网', path: '/zhaobiao/',
    heading: `${r.one(firms)}${r.one(['工程师站设备招标公告', '操作员培训项目采购通知', '厂房施工中标公示'])}`,
    sections: [['资格要求', ...needs], ['工作内容', ...duties], ['报名', '资料发至 zb@example.com']],
    buttons: ['在线申请', '下载标书'],
  }),
  (r) => ({
    kind: 'list of articles', site: '制造业周刊', path: '/list/',
    heading: r.one(['最新资讯', '人才动态', '招聘动态', '工程师之声']),
    sections: [['机械工程师招聘需求增长', '一周要闻'], ['企业明确岗位职责', '管理'], ['任职要求怎么写', '实务']],
    buttons: ['更多', '投递简历'],
  }),
  (r) => ({
    kind: 'questions', site: '问答社区', path: '/question/',
    heading: `${r.one(roles)}的岗位职责是什么`,
    notes: ['3 个回答'],
    sections: [['岗位职责', ...duties], ['任职要求', ...needs], ['评论区', '写得好']],
    buttons: ['写回答', '投递简历'],
  }),
];
