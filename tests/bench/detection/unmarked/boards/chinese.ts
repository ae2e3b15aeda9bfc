import type { LabelledPage } from '../page.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const text = '<p>负责减速机的装配与调试。</p>'.repeat(10);

/** Pages as Chinese boards build them, with what is hard in their names. */
export const chineseBoards: readonly LabelledPage[] = [
  {
    name: 'BOSS直聘，列表，薪资为自定义字体',
    url: 'https://www.zhipin.com/web/geek/jobs?query=钳工',
    html: page(
      'BOSS直聘',
      '<ul class="rec-job-list"><li class="job-card-box"><a class="job-name" href="/job_detail/c59e3a1XN0~.html">装配钳工</a><span class="job-salary">\ue032\ue033-\ue034\ue035K</span><span class="boss-name">宏远机械</span><span class="company-location">杭州·萧山区</span></li><li class="job-card-box"><a class="job-name" href="/job_detail/d59e3a1XN1~.html">电气工程师</a><span class="job-salary">\ue8f1-\ue8f9K</span><span class="boss-name">蓝田电子</span></li></ul>',
    ),
    postings: [
      { title: '装配钳工', employer: '宏远机械', url: 'https://www.zhipin.com/job_detail/c59e3a1XN0~.html' },
      {
        title: '电气工程师',
        employer: '蓝田电子',
        url: 'https://www.zhipin.com/job_detail/d59e3a1XN1~.html',
      },
    ],
  },
  {
    name: 'BOSS直聘，职位页，企业全称在工商信息里',
    url: 'https://www.zhipin.com/job_detail/c59e3a1XN0~.html?lid=1',
    html: page(
      '「装配钳工招聘」_杭州宏远机械招聘-BOSS直聘',
      `<div class="job-banner"><div class="job-primary"><div class="info-primary"><div class="name"><h1>装配钳工</h1><span class="salary">\ue032-\ue033K</span></div><a class="text-city">杭州</a></div></div></div><div class="job-detail"><div class="job-sec-text">${text}</div><div class="job-detail-company"><ul><li class="company-name"><span>公司名称</span>杭州宏远机械有限公司</li></ul></div></div><div class="job-card-box"><a class="job-name" href="/job_detail/x~.html">推荐职位</a></div>`,
    ),
    postings: [{ title: '装配钳工', employer: '杭州宏远机械有限公司' }],
  },
  {
    name: 'BOSS直聘，标题为站名',
    url: 'https://www.zhipin.com/job_detail/c59e3a1XN2~.html',
    html: page('BOSS直聘', '<div class="job-primary"><div class="name"><h1>BOSS直聘</h1></div></div>'),
    postings: [],
  },
  {
    name: '智联招聘，列表，有的卡片没有链接',
    url: 'https://www.zhaopin.com/jobs?kw=钳工',
    html: page(
      '智联招聘',
      '<div class="joblist-box__item"><a class="jobinfo__name" href="http://www.zhaopin.com/jobdetail/CC123456789J40012345678.htm">装配钳工</a><p class="jobinfo__salary">7000-14000元</p><div class="jobinfo__other-info-item">杭州·萧山</div><a class="companyinfo__name" href="/companydetail/CZ1.htm">宏远机械</a></div><div class="joblist-box__item" data-positionid="CC123456789J40012345679"><span class="jobinfo__name">焊工</span><div class="companyinfo__name">江南重工</div></div>',
    ),
    postings: [
      {
        title: '装配钳工',
        employer: '宏远机械',
        url: 'http://www.zhaopin.com/jobdetail/CC123456789J40012345678.htm',
      },
      {
        title: '焊工',
        employer: '江南重工',
        url: 'https://www.zhaopin.com/jobdetail/CC123456789J40012345679.htm',
      },
    ],
  },
  {
    name: '智联招聘，职位页',
    url: 'https://www.zhaopin.com/jobdetail/CC123456789J40012345678.htm',
    html: page(
      '装配钳工_宏远机械_智联招聘',
      `<h1 class="summary-planes__title"><span>装配钳工</span></h1><span class="summary-planes__salary">1.5-2万·13薪</span><a class="company-info__name">杭州宏远机械有限公司</a><div class="describtion-card__detail-content">${text}</div>`,
    ),
    postings: [{ title: '装配钳工', employer: '杭州宏远机械有限公司' }],
  },
  {
    name: '智联招聘，旧版职位页',
    url: 'https://jobs.zhaopin.com/CC123456789J40012345678.htm',
    html: page(
      '装配钳工',
      `<h3 class="summary-plane__title">装配钳工</h3><span class="summary-plane__salary">8千-1.2万</span><a class="company__title">宏远机械</a><div class="describtion__detail-content">${text}</div>`,
    ),
    postings: [{ title: '装配钳工', employer: '宏远机械' }],
  },
  {
    name: '前程无忧，列表',
    url: 'https://we.51job.com/pc/search?keyword=钳工',
    html: page(
      '前程无忧',
      `<div class="joblist-item"><div class="joblist-item-job sensors_exposure" sensorsdata='{"jobId":"128853717","jobTitle":"装配钳工","jobSalary":"8千-1.2万"}'><span class="jname text-cut">装配钳工</span><span class="sal">8千-1.2万</span></div><a class="cname">杭州宏远机械有限公司</a></div>`,
    ),
    postings: [
      {
        title: '装配钳工',
        employer: '杭州宏远机械有限公司',
        url: 'https://jobs.51job.com/all/128853717.html',
      },
    ],
  },
  {
    name: '前程无忧，旧版职位页',
    url: 'https://jobs.51job.com/hangzhou/128853717.html',
    html: page(
      '【杭州装配钳工招聘】-前程无忧',
      `<div class="tHeader"><div class="cn"><h1 title="装配钳工">装配钳工<em></em></h1><strong>6-8千/月</strong><p class="cname"><a title="杭州宏远机械有限公司">杭州宏远机械有限公司<em></em></a></p></div></div><div class="bmsg job_msg">${text}</div>`,
    ),
    postings: [{ title: '装配钳工', employer: '杭州宏远机械有限公司' }],
  },
  {
    name: '猎聘，列表',
    url: 'https://www.liepin.com/zhaopin/?key=钳工',
    html: page(
      '猎聘',
      '<div class="job-card-pc-container"><a href="https://www.liepin.com/job/1234567.shtml"><div class="job-title-box"><div class="ellipsis-1" title="装配钳工">装配钳工</div><div class="job-dq-box"><span class="ellipsis-1">上海-浦东新区</span></div></div><span class="job-salary">20-30k</span></a><span class="company-name ellipsis-1">宏远机械</span></div>',
    ),
    postings: [{ title: '装配钳工', employer: '宏远机械', url: 'https://www.liepin.com/job/1234567.shtml' }],
  },
  {
    name: '猎聘，职位页',
    url: 'https://www.liepin.com/job/1234567.shtml',
    html: page(
      '装配钳工_宏远机械_猎聘',
      `<main><content><section class="job-apply-container"><div class="job-apply-content"><div class="name-box"><span class="name ellipsis-1">装配钳工</span><span class="salary">20-30k</span></div><div class="job-properties"><span>杭州</span></div></div></section><div class="title-box"><span><a href="/company/1/">宏远机械</a></span></div><dd data-selector="job-intro-content">${text}</dd></content></main>`,
    ),
    postings: [{ title: '装配钳工', employer: '宏远机械' }],
  },
  {
    name: '实习僧，列表，标题里的数字为自定义字体的不取',
    url: 'https://www.shixiseng.com/interns?keyword=机械',
    html: page(
      '实习僧',
      '<div class="intern-wrap intern-item" data-intern-id="inn_a"><div class="intern-detail__job"><p><a class="title ellipsis font" href="https://www.shixiseng.com/intern/inn_a">机械设计实习生</a><span class="day font">\ue123\ue124-\ue125/天</span></p><p class="tip"><span class="city">杭州</span></p></div><div class="intern-detail__company"><p><a class="title ellipsis">宏远机械</a></p></div></div><div class="intern-wrap intern-item"><div class="intern-detail__job"><a class="title" href="/intern/inn_b">\ue130D建模实习生</a></div><div class="intern-detail__company"><a class="title">星桥</a></div></div>',
    ),
    postings: [
      { title: '机械设计实习生', employer: '宏远机械', url: 'https://www.shixiseng.com/intern/inn_a' },
    ],
  },
  {
    name: '实习僧，职位页',
    url: 'https://www.shixiseng.com/intern/inn_a?pcm=1',
    html: page(
      '机械设计实习生',
      `<div class="new_job_name"><span>机械设计实习生</span></div><span class="job_money">150-200/天</span><span class="job_position" title="杭州">杭州</span><a class="com-name">宏远机械</a><div class="job_detail">${text}</div>`,
    ),
    postings: [{ title: '机械设计实习生', employer: '宏远机械' }],
  },
  {
    name: '牛客，职位页',
    url: 'https://www.nowcoder.com/jobs/detail/466930?urlSource=x',
    html: page(
      '嵌入式工程师_牛客',
      `<div class="job-detail-wrap"><div class="info"><h1 class="title">嵌入式工程师</h1><div class="salary">18-26K * 16薪</div></div><div class="extra"><span class="el-tooltip">杭州</span></div><div class="tw-whitespace-pre-wrap">星桥科技·HR</div></div><div class="job-detail-word"><div class="job-detail-infos">${text}</div></div>`,
    ),
    postings: [{ title: '嵌入式工程师', employer: '星桥科技' }],
  },
  {
    name: '牛客，帖子',
    url: 'https://www.nowcoder.com/discuss/353156',
    html: page(
      '嵌入式工程师面经_牛客',
      '<h1>嵌入式工程师面经</h1><h3>岗位职责</h3><h3>任职要求</h3><button>投递简历</button>',
    ),
    postings: [],
  },
  {
    name: '国聘，列表，企业名被截断',
    url: 'https://www.iguopin.com/jobList?keyword=机械',
    html: page(
      '国聘',
      '<div class="job-card"><div class="job-title" title="机械工程师 「北京-东城区」"><span class="job-name">机械工程师</span></div><a class="company-name" title="中国示例集团有限公司第一分公司">中国示例集团有限公司第…</a></div>',
    ),
    postings: [{ title: '机械工程师', employer: '中国示例集团有限公司第一分公司' }],
  },
  {
    name: '24365，职位页，结构未知',
    url: 'https://www.ncss.cn/student/jobs/NYAuURS6bzCbBUPYP7nhvh/detail.html',
    html: page('职位详情', '<div class="unknown-title">装配钳工</div>'),
    postings: [],
  },
];
