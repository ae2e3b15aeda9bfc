import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../canonical-url.ts';
import { postingIdentity } from '../posting-identity.ts';

const uuid = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

/** Addresses as they are met, each after the identity they share. */
const addresses: Record<string, string[]> = {
  'greenhouse:acme:4943113101': [
    'https://boards.greenhouse.io/acme/jobs/4943113101',
    'https://job-boards.greenhouse.io/Acme/jobs/4943113101?gh_src=x#app',
    'https://boards.eu.greenhouse.io/acme/jobs/4943113101/',
    'https://boards.greenhouse.io/embed/job_app?for=Acme&token=4943113101&b=https%3A%2F%2Facme.example%2Fjobs',
    'https://job-boards.greenhouse.io/embed/job_app?validityToken=y&for=acme&gh_jid=4943113101',
  ],
  [`lever:acme:${uuid}`]: [
    `https://jobs.lever.co/acme/${uuid}`,
    `https://jobs.eu.lever.co/Acme/${uuid.toUpperCase()}/apply?lever-source%5B%5D=LinkedIn`,
  ],
  [`ashby:acme%20labs:${uuid}`]: [
    `https://jobs.ashbyhq.com/Acme%20Labs/${uuid}/application?utm_source=x`,
    `https://jobs.ashbyhq.com/acme labs/${uuid}?locale=en-US`,
  ],
  'workday:acme:jr-1234': [
    'https://acme.wd5.myworkdayjobs.com/en-US/Site/job/Hangzhou/Fitter_JR-1234/apply/autofillWithResume?source=LinkedIn',
    'https://acme.wd5.myworkdayjobs.com/zh-CN/Site/job/杭州/钳工_JR-1234',
    'https://acme.wd5.myworkdayjobs.com/Other_Site/details/Fitter_JR-1234?q=fitter',
    'https://acme.wd5.myworkdayjobs.com/Site/job/Fitter_JR-1234',
    'https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Site/job/Hangzhou/Fitter_JR-1234',
    'https://wd5.myworkdaysite.com/en-US/recruiting/acme/Site/job/Hangzhou/Fitter_JR-1234',
  ],
  'workday:acme:r_0123-1': ['https://acme.wd1.myworkdayjobs.com/x/job/Detroit-MI/Senior-Fitter_R_0123-1'],
  'smartrecruiters:acme:743999907500503': [
    'https://jobs.smartrecruiters.com/Acme/743999907500503-fitter-m-f-d-?oga=true&trid=1',
    'https://careers.smartrecruiters.com/acme/743999907500503',
  ],
  [`smartrecruiters:acme:${uuid}`]: [
    `https://jobs.smartrecruiters.com/oneclick-ui/company/Acme/publication/${uuid}?dcr_ci=Acme`,
  ],
  'icims:careers-acme:8214': [
    'https://careers-acme.icims.com/jobs/8214/fitter/job?mobile=false&width=940&in_iframe=1',
    'https://careers-acme.icims.com/jobs/8214/login',
  ],
  'taleo:acme:19000abc': [
    'https://acme.taleo.net/careersection/2/jobdetail.ftl?lang=zh-CN&job=19000ABC&src=JB-10',
    'https://acme.taleo.net/careersection/ex/jobapply.ftl?job=19000ABC',
  ],
  'taleo:acmecorp:512': [
    'https://phe.tbe.taleo.net/phe01/ats/careers/v2/viewRequisition?org=ACMECORP&cws=37&rid=512',
  ],
  'successfactors:tjx:63701': [
    'https://career8.successfactors.com/career?career_ns=job_listing&company=TJX&navBarLevel=JOB_SEARCH&career_job_req_id=63701&_s.crb=jeMR%3d',
    'https://career8.successfactors.com/career?career%5fns=job%5fapplication&company=tjx&career_job_req_id=63701',
    'https://career41.sapsf.com/sfcareer/jobreqcareer?jobId=63701&company=TJX&st=1',
  ],
  'bamboohr:acme:46': [
    'https://acme.bamboohr.com/careers/46?source=aWQ9MTY%3D',
    'https://acme.bamboohr.com/careers/46/detail',
    'https://acme.bamboohr.com/jobs/view.php?id=46&source=other',
  ],
  'workable:acme:2d7982b796': [
    'https://apply.workable.com/acme/j/2D7982B796/apply',
    'https://acme.workable.com/j/2D7982B796?viewed=true',
  ],
  'workable:acme:51234': ['https://acme.workable.com/jobs/51234'],
  'recruitee:acme:fitter-2': [
    'https://acme.recruitee.com/o/fitter-2/c/new',
    'https://acme.recruitee.com/l/en/o/fitter-2?source=x',
  ],
  'teamtailor:acme:123': [
    'https://acme.teamtailor.com/en-GB/jobs/123-fitter/applications/new',
    'https://acme.teamtailor.com/jobs/123-monteur?promotion=5-x',
    'https://acme.na.teamtailor.com/jobs/123',
  ],
  'personio:acme:123': [
    'https://acme.jobs.personio.de/job/123?language=en&display=de#apply',
    'https://acme.jobs.personio.com/job/123',
  ],
  'jobvite:acme:oUkZ4fwX': [
    'https://jobs.jobvite.com/acme/job/oUkZ4fwX?__jvst=Job%20Board',
    'https://jobs.jobvite.com/careers/Acme/job/oUkZ4fwX/apply',
  ],
  'linkedin:3771234567': [
    'https://www.linkedin.com/jobs/view/3771234567/?refId=x&trackingId=y%3D%3D&trk=d_flagship3',
    'https://cn.linkedin.com/jobs/view/fitter-at-acme-3771234567?position=1&pageNum=0',
    'https://www.linkedin.com/comm/jobs/view/3771234567',
    'https://www.linkedin.com/jobs/search/?currentJobId=3771234567&geoId=102890883&keywords=fitter',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=3771234567',
    'https://www.linkedin.com/jobs/search-results/?keywords=x&currentJobId=3771234567',
  ],
  'indeed:0a1b2c3d4e5f6a7b': [
    'https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b&from=serp&vjs=3',
    'https://de.indeed.com/rc/clk?jk=0a1b2c3d4e5f6a7b&fccid=x',
    'https://cn.indeed.com/jobs?q=fitter&l=&vjk=0a1b2c3d4e5f6a7b',
  ],
  'seek:78123456': [
    'https://www.seek.com.au/job/78123456?type=standard&ref=search-standalone#sol=abc',
    'https://www.seek.co.nz/fitter-jobs?jobId=78123456&type=standard',
    'https://au.seek.com/job/78123456/apply',
  ],
  'zhipin:c59e3a17447d62721XN72NW7EVVV': [
    'https://www.zhipin.com/job_detail/c59e3a17447d62721XN72NW7EVVV.html?lid=4f36M76.search.1&securityId=p35Ms',
    'https://m.zhipin.com/job_detail/c59e3a17447d62721XN72NW7EVVV.html?ka=x',
  ],
  'zhipin:1nV509i8GVo~': ['https://www.zhipin.com/job_detail/1nV509i8GVo%7E.html'],
  'zhaopin:CCL1281652160J40596384804': [
    'http://www.zhaopin.com/jobdetail/CCL1281652160J40596384804.htm?refcode=4019',
    'https://jobs.zhaopin.com/CCL1281652160J40596384804.htm',
    'https://m.zhaopin.com/jobs/ccl1281652160j40596384804',
  ],
  '51job:83621735': [
    'https://jobs.51job.com/guangzhou-thq/83621735.html?t=2&s=01',
    'https://jobs.51job.com/all/83621735.html?s=sou_sou_soulb&t=0_0',
    'https://m.51job.com/jobs/guangzhou/83621735.html',
  ],
  'liepin:job/1984054575': [
    'https://www.liepin.com/job/1984054575.shtml?pgRef=c_pc_apply_page%3Ac&d_sfrom=search_prime',
    'https://m.liepin.com/job/1984054575.shtml',
  ],
  'liepin:a/1984054575': ['https://www.liepin.com/a/1984054575.shtml'],
  'lagou:7654321': [
    'https://www.lagou.com/jobs/7654321.html?show=0a1b',
    'https://www.lagou.com/wn/jobs/7654321.html',
    'https://m.lagou.com/jobs/7654321.html',
  ],
  'shixiseng:inn_jqmifpmtcoms': [
    'https://www.shixiseng.com/intern/inn_jqmifpmtcoms?pcm=pc_SearchList',
    'https://m.shixiseng.com/intern/inn_jqmifpmtcoms',
  ],
  'nowcoder:446211': [
    'https://www.nowcoder.com/jobs/detail/446211?urlSource=sitemap',
    'https://m.nowcoder.com/jobs/detail/446211?deliverSource=1',
  ],
  'iguopin:103518': ['https://www.iguopin.com/job/detail?source=3&id=103518'],
  'ncss:2RVQZBNeA56KWdPqMdoAkq': [
    'https://www.ncss.cn/student/jobs/2RVQZBNeA56KWdPqMdoAkq/detail.html',
    'https://www.ncss.cn/student/m/jobs/2RVQZBNeA56KWdPqMdoAkq/detail.html',
    'https://job.ncss.cn/student/jobs/2RVQZBNeA56KWdPqMdoAkq/detail.html',
  ],
  [`mokahr:acme:${uuid}`]: [
    `https://app.mokahr.com/campus-recruitment/acme/1234#/job/${uuid}?from=x&utm_source=li`,
    `https://app.mokahr.com/campus_apply/acme/1234?sourceToken=9#/job/${uuid}/apply`,
    `https://app.mokahr.com/m/social-recruitment/Acme/77?recommendCode=A#/job/${uuid}`,
    `https://app.mokahr.com/apply/acme/1234#/job/${uuid}`,
  ],
  [`beisen:cxmt:jobadid/${uuid}`]: [
    `https://cxmt.zhiye.com/campus/detail?jobAdId=${uuid}`,
    `https://cxmt.zhiye.com/social/detail?k=&jobAdId=${uuid.toUpperCase()}`,
  ],
  'beisen:cicc:jobid/151207656': ['https://cicc.zhiye.com/custom/jobDetail?jobId=151207656'],
  'beisen:acme:zpdetail/130201347': ['https://acme.zhiye.com/zpdetail/130201347?k=&c=-1'],
  'beisen:gac-toyota:jobadid/620661636': ['https://gac-toyota.m.zhiye.com/JobAd/Info?adid=620661636'],
  'feishu:xiaopeng:7123456789012345678': [
    'https://xiaopeng.jobs.feishu.cn/campus/position/7123456789012345678/detail?spread=XYZ',
    'https://xiaopeng.jobs.feishu.cn/379481/m/position/7123456789012345678/detail',
    'https://xiaopeng.jobs.larksuite.com/index/position/detail/7123456789012345678',
  ],
};
const rows = Object.entries(addresses).flatMap(([identity, list]) =>
  list.map((address) => [address, identity] as const),
);

describe('a posting of a known system', () => {
  test.each(rows)('%s is %s', (address, identity) => {
    expect(postingIdentity(address)).toBe(identity);
  });

  test.each(rows)('%s has a canonical address that means the same', (address, identity) => {
    const canonical = canonicalUrl(address) ?? '';
    expect(postingIdentity(canonical)).toBe(identity);
    expect(canonicalUrl(canonical)).toBe(canonical);
  });

  test('keeps its name whatever the case of the host, the order of parameters and the campaign', () => {
    const noise = fc.constantFrom(
      'utm_source=x',
      'gclid=1',
      'spm=a2g0o.b',
      'fbclid=z',
      'from=feed',
      'lang=zh',
    );
    const arrange = fc.record({
      noise: fc.array(noise, { maxLength: 4 }),
      turn: fc.boolean(),
      http: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...rows), arrange, ([address, identity], { noise: added, turn, http }) => {
        const url = new URL(address);
        const own = url.search.slice(1).split('&').filter(Boolean);
        const query = turn ? [...added, ...own.reverse()] : [...own, ...added];
        const host = turn ? url.host.toUpperCase() : url.host;
        const search = query.length === 0 ? '' : `?${query.join('&')}`;
        const other = `${http ? 'http' : 'https'}://${host}${url.pathname}${search}${url.hash}`;
        expect(postingIdentity(other)).toBe(identity);
      }),
    );
  });

  test('never shares its name with a posting of another number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.nat(), ([address, identity], at) => {
        // A digit of the id as it stands in the address; the last that occurs, since titles come first.
        const id = identity.split(/[:/]/).at(-1) ?? '';
        const start = address.toLowerCase().lastIndexOf(id.toLowerCase());
        const digits = [...id.matchAll(/\d/g)].map(({ index }) => index);
        if (start < 0 || digits.length === 0) return;
        const position = start + (digits[at % digits.length] ?? 0);
        const changed = (Number(address[position]) + 1) % 10;
        const other = `${address.slice(0, position)}${changed}${address.slice(position + 1)}`;
        expect(postingIdentity(other)).not.toBe(identity);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  'https://notboards.greenhouse.io/acme/jobs/1',
  'https://example.com/boards.greenhouse.io/acme/jobs/1',
  'https://boards.greenhouse.io/acme',
  'https://acme.example/careers?gh_jid=4943113101',
  `https://acme.example/careers?ashby_jid=${uuid}`,
  `https://jobs.lever.co.example.com/acme/${uuid}`,
  'https://acme.wd5.myworkdayjobs.com/Site/job/Hangzhou/Some_Title',
  'https://acme.wd5.myworkdayjobs.com/en-US/Site_2?q=fitter',
  'https://jobs.smartrecruiters.com/Acme',
  'https://www.icims.com/company/jobs',
  'https://acme.taleo.net/careersection/2/jobsearch.ftl?lang=en',
  'https://career5.successfactors.eu/career?company=ACME&career_ns=job_listing_summary&career_job_req_id=',
  'https://acme.bamboohr.com/careers/list',
  'https://www.linkedin.com/jobs/search/?keywords=fitter',
  'https://www.linkedin.com/company/acme?currentJobId=12',
  'https://www.indeed.com/jobs?q=fitter',
  'https://www.seek.com.au/fitter-jobs',
  'https://www.zhipin.com/job_detail/?query=fitter&city=101210100',
  'https://www.zhipin.com/web/geek/jobs',
  'https://www.zhaopin.com/sou/jl653',
  'https://jobs.51job.com/all/co2735473.html',
  'https://www.liepin.com/company/123',
  'https://www.shixiseng.com/com/com_abc',
  'https://www.nowcoder.com/discuss/446211',
  'https://www.iguopin.com/company?id=103518',
  'https://www.ncss.cn/student/jobs/index.html',
  'https://app.mokahr.com/campus-recruitment/acme/1234#/jobs',
  'https://app.mokahr.com/su/qumjtz',
  'https://cxmt.zhiye.com/campus/jobs',
  'https://xiaopeng.jobs.feishu.cn/campus/position/list',
])('%s pretends to no posting of a system', (address) => {
  expect(postingIdentity(address)).toMatch(/^[\w-]+\.[^:]*$/);
});
