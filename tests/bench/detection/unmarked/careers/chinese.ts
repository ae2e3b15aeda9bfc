import type { LabelledPage } from '../page.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;
const duties = '<p>1、负责减速机装配；</p><p>2、负责设备点检。</p>';
const needs = '<p>1、中专及以上学历；</p><p>2、能看懂图纸。</p>';

/** Career pages of employers' own sites in Chinese, without markup; each with what makes it hard in its name. */
export const chineseCareers: readonly LabelledPage[] = [
  {
    name: '普通页面，标题与版权中有企业名',
    url: 'https://www.hongyuan-jx.cn/zhaopin/12.html',
    html: page(
      '<title>装配钳工_杭州宏远机械有限公司</title>',
      `<h1>装配钳工</h1><h3>岗位职责</h3>${duties}<h3>任职要求</h3>${needs}<a href="/apply?id=12">立即投递</a><footer>版权所有 © 2026 杭州宏远机械有限公司 浙ICP备12345678号</footer>`,
    ),
    postings: [{ title: '装配钳工', employer: '杭州宏远机械有限公司' }],
  },
  {
    name: '小节标题在段落里，带冒号',
    url: 'https://www.lantian.example/job/7',
    html: page(
      '<title>电气工程师 - 蓝田电子股份有限公司</title>',
      `<h1>电气工程师</h1><p><strong>岗位职责：</strong>1、设计电路；2、调试。</p><p><strong>任职要求：</strong>1、本科；2、三年经验。</p><button>投递简历</button>`,
    ),
    postings: [{ title: '电气工程师', employer: '蓝田电子股份有限公司' }],
  },
  {
    name: '换行分段',
    url: 'https://hr.jiangnan.example/position/detail?id=88',
    html: page(
      '<title>焊工-江南重工集团</title>',
      `<h1>焊工</h1><div>工作地点：苏州<br>薪资待遇：8千-1.2万<br>【工作职责】<br>1、焊接<br>2、打磨<br>【任职资格】<br>1、持焊工证<br></div><a class="btn">申请职位</a><div>Copyright © 2019-2026 江南重工集团 All Rights Reserved</div>`,
    ),
    postings: [{ title: '焊工', employer: '江南重工集团' }],
  },
  {
    name: '口号在 h1，职位在 h2',
    url: 'https://www.xingqiao.example/careers/plc',
    html: page(
      '<title>PLC工程师 | 星桥科技</title><meta property="og:site_name" content="星桥科技">',
      `<h1>与优秀的人一起做有挑战的事</h1><h2>PLC工程师</h2><h4>一、工作内容</h4>${duties}<h4>二、岗位要求</h4>${needs}<a href="#">我要应聘</a>`,
    ),
    postings: [{ title: 'PLC工程师', employer: '星桥科技' }],
  },
  {
    name: '简历发到邮箱',
    url: 'https://www.dongfang.example/join-us/3',
    html: page(
      '<title>质检员招聘_东方铸造有限公司</title>',
      `<h1>质检员</h1><h3>主要职责</h3>${duties}<h3>任职条件</h3>${needs}<p>有意者请将简历发送至 hr@dongfang.example，邮件标题注明应聘岗位。</p>`,
    ),
    postings: [{ title: '质检员', employer: '东方铸造有限公司' }],
  },
  {
    name: '未知招聘平台，企业名有标签',
    url: 'https://www.gongzuo.example/job/556677.html',
    html: page(
      '<title>数控操作工_杭州招聘_好工作网</title><meta property="og:site_name" content="好工作网">',
      `<h1>数控操作工</h1><ul><li>公司名称：杭州精工数控有限公司</li><li>工作性质：全职</li><li>学历要求：中专</li></ul><h3>岗位职责</h3>${duties}<h3>任职要求</h3>${needs}<button>立即投递</button><footer>© 好工作网</footer>`,
    ),
    postings: [{ title: '数控操作工', employer: '杭州精工数控有限公司' }],
  },
  {
    name: '实习岗位，旁边有其他职位',
    url: 'https://campus.huaxin.example/recruit/intern/21',
    html: page(
      '<title>机械设计实习生 - 华芯装备</title>',
      `<h1>机械设计实习生</h1><span>2027届</span><h3>职位描述</h3>${duties}<h3>职位要求</h3>${needs}<a href="/a">立即申请</a><div>华芯装备成立于2008年，是一家装备企业。</div><aside><h3>其他职位</h3><ul><li>软件工程师</li><li>采购专员</li></ul></aside><footer>©2026 华芯装备</footer>`,
    ),
    postings: [{ title: '机械设计实习生', employer: '华芯装备' }],
  },
  {
    name: '没有写明企业',
    url: 'https://zhaopin.example/p/9',
    html: page(
      '<title>储备干部</title>',
      `<h1>储备干部</h1><h3>岗位职责</h3>${duties}<h3>任职要求</h3>${needs}<button>在线应聘</button>`,
    ),
    postings: [{ title: '储备干部' }],
  },
  {
    name: '标题带括号与急聘',
    url: 'https://www.taihe.example/hr/job/5',
    html: page(
      '<title>设备维修技师（急聘）-泰和制造厂</title>',
      `<div class="logo">泰和制造厂</div><h1>设备维修技师（急聘）</h1><table><tr><th>岗位职责</th><td>${duties}</td></tr><tr><th>任职要求</th><td>${needs}</td></tr></table><input type="submit" value="投递简历">`,
    ),
    postings: [{ title: '设备维修技师（急聘）', employer: '泰和制造厂' }],
  },
  {
    name: '页面标题始终不变',
    url: 'https://join.yunfan.example/social/position/77',
    html: page(
      '<title>云帆智能招聘官网</title>',
      `<header><img alt="云帆智能" class="logo"></header><h1>嵌入式软件工程师</h1><div>全职 · 杭州</div><div>工作职责</div>${duties}<div>任职要求</div>${needs}<button>投递简历</button><footer>Copyright © 2026 云帆智能</footer>`,
    ),
    postings: [{ title: '嵌入式软件工程师', employer: '云帆智能' }],
  },
  {
    name: '只写要求，地址在招聘栏目下',
    url: 'https://www.ruida.example/zhaopin/kuaiji',
    html: page(
      '<title>会计 | 瑞达集团</title>',
      `<h1>会计</h1><h3>岗位要求</h3>${needs}<a href="mailto:hr@ruida.example">hr@ruida.example</a>`,
    ),
    postings: [{ title: '会计', employer: '瑞达集团' }],
  },
  {
    name: '院校招聘教师',
    url: 'https://rsc.gongda.example/rczp/jobs/8',
    html: page(
      '<title>机电专业教师 - 工大职业技术学院</title>',
      `<h1>机电专业教师</h1><h3>岗位职责</h3>${duties}<h3>应聘条件</h3>${needs}<p>应聘材料请发至 rsc@gongda.example</p><footer>版权所有：工大职业技术学院</footer>`,
    ),
    postings: [{ title: '机电专业教师', employer: '工大职业技术学院' }],
  },
];
