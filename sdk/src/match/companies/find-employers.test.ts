import { describe, expect, test } from 'vitest';
import type { Company } from './company-index.ts';
import { findEmployers } from './find-employers.ts';

const company = (id: string, name: string, more: Partial<Company> = {}): Company => ({
  ...{ id: `org_${id}`, name, aliases: [], domains: [], boards: [] },
  ...more,
});
const hangcha = company('hangcha', '杭叉集团', {
  legalName: '杭叉集团股份有限公司',
  ...{ aliases: ['Hangcha Forklift'], domains: ['hangcha.example'], boards: ['greenhouse:hangcha'] },
  translations: { en: { name: 'Hangcha Group' } },
});
const siemens = company('siemens', '西门子', { aliases: ['Siemens'], domains: ['siemens.example'] });
const companies = [hangcha, siemens];
const find = (...[posting, list = companies]: [Parameters<typeof findEmployers>[0], Company[]?]) =>
  findEmployers(posting, list).map(({ id }) => id);

describe('the company that employs', () => {
  test.each(['杭叉集团', '杭叉集团股份有限公司', 'HANGCHA GROUP CO., LTD', 'Hangcha Forklift', '杭叉'])(
    'is found by the name %s in the slot of the employer',
    (name) => {
      expect(find({ employer: { name } })).toEqual(['org_hangcha']);
    },
  );

  test('is found by the legal name that the slot gives', () => {
    expect(find({ employer: { name: 'Forklifts!', legalName: '杭叉集团股份有限公司' } })).toEqual([
      'org_hangcha',
    ]);
  });

  test('is found by its board and by its host', () => {
    expect(find({ url: 'https://boards.greenhouse.io/Hangcha/jobs/12' })).toEqual(['org_hangcha']);
    expect(find({ applyUrl: 'https://jobs.siemens.example/1' })).toEqual(['org_siemens']);
    expect(find({ employer: { name: 'Siemens Energy', url: 'https://www.siemens.example' } })).toEqual([
      'org_siemens',
    ]);
  });

  test('is the one named, wherever the posting stands', () => {
    const posting = { employer: { name: 'Siemens AG' }, url: 'https://boards.greenhouse.io/hangcha/jobs/12' };
    expect(find(posting)).toEqual(['org_siemens']);
  });
});

describe('no company', () => {
  test.each([
    ['nothing is said', {}],
    ['the name is a part of a name', { employer: { name: '杭叉集团配套厂' } }],
    [
      'another is named on its site',
      { employer: { name: 'Zhou & Sons' }, url: 'https://siemens.example/partners/1' },
    ],
    ['the host only ends like its own', { url: 'https://notsiemens.example/1' }],
    ['the host stands in the path', { url: 'https://board.example/siemens.example' }],
    ['the name has no letters', { employer: { name: '—' } }],
    ['the address is no address', { url: 'javascript://siemens.example/%0aalert(1)' }],
  ])('is found where %s', (_, posting) => {
    expect(find(posting)).toEqual([]);
  });

  test('is found where the evidence speaks for two', () => {
    const rival = company('rival', '杭叉', { domains: ['hangcha.example'] });
    expect(find({ employer: { name: '杭叉' } }, [hangcha, rival])).toEqual([]);
    expect(find({ url: 'https://hangcha.example/1' }, [hangcha, rival])).toEqual([]);
  });

  test('is found of two with one name, unless its address tells which', () => {
    const rival = company('rival', '杭叉', { domains: ['rival.example'] });
    const at = (url: string) => find({ employer: { name: '杭叉' }, url }, [hangcha, rival]);
    expect(at('https://jobs.rival.example/1')).toEqual(['org_rival']);
    expect(at('https://boards.greenhouse.io/hangcha/jobs/12')).toEqual(['org_hangcha']);
    expect(at('https://siemens.example/1')).toEqual([]);
  });

  test('is found by empty names and domains', () => {
    const empty = company('empty', '', { aliases: ['', '-'], domains: ['', 'example'], boards: [''] });
    expect(find({ employer: { name: '' }, url: 'https://a.example/1' }, [empty])).toEqual([]);
  });
});

describe('the employer of a posting that names none in its slot', () => {
  test.each([
    ['a registered name in the title', { title: '焊工 杭叉集团股份有限公司' }],
    ['a branch in the title', { title: '杭叉集团股份有限公司上海分公司-焊工' }],
    ['its name before hiring words', { title: '杭叉集团2026届秋季校园招聘' }],
    ['a label', { title: '焊工', description: '<p>招聘单位：杭叉集团</p><p>月薪八千</p>' }],
    [
      'a label whose line runs on',
      { title: '焊工', description: '公司名称：杭叉集团股份有限公司公司地址：临安' },
    ],
    ['a title that ends with it', { title: 'Welder at Hangcha Forklift' }],
    ['words of welcome', { title: 'Welder', description: 'Join Hangcha Group as a welder.' }],
    ['words of hiring', { title: 'Welder', description: 'Hangcha Forklift is now hiring welders.' }],
  ])('is found by %s', (_, posting) => {
    expect(find(posting)).toEqual(['org_hangcha']);
  });

  test.each([
    ['mentioned as a customer', { title: '焊工', description: '为杭叉集团股份有限公司配套生产叉车' }],
    ['mentioned as a skill', { title: 'PLC工程师', description: '熟悉西门子PLC' }],
    ['where somebody recruited', { title: 'HR', description: '有杭叉集团、西门子招聘经验者优先' }],
    ['the beginning of another name', { title: 'Engineer at Siemens Energy' }],
    ['the end of another name', { title: '南方杭叉集团招聘焊工' }],
    ['in another case', { title: 'Welder', description: 'Join SIEMENS now' }],
    ['the beginning of what follows', { title: 'Seller', description: 'Join Siemens customers in Hangzhou' }],
    ['where the work is done', { title: '焊工（杭叉集团股份有限公司驻场）' }],
  ])('is not the company that is %s', (_, posting) => {
    expect(find(posting)).toEqual([]);
  });
});

describe('a host that carries what others write', () => {
  const seller = company('seller', '字节跳动', { domains: ['feishu.cn'], boards: ['feishu:seller'] });
  const portal = company('portal', '腾讯', { domains: ['qq.com'] });
  const hongyuan = company('hongyuan', '宏远机械', { boards: ['feishu:hongyuan'] });
  const all = [seller, portal, hongyuan];
  const path = 'jobs.feishu.cn/index/position/12/detail';

  test.each([
    ['the system it sells', { url: 'https://xinxin.jobs.feishu.cn/index/position/12/detail' }, []],
    ['a list of that system', { url: 'https://hongyuan.jobs.feishu.cn/index' }, []],
    ['forms', { applyUrl: 'https://docs.qq.com/form/page/DTX', description: '小厂' }, []],
    [
      'forms, with a name of its own in the slot',
      { employer: { name: '腾讯课堂学员' }, url: 'https://docs.qq.com/1' },
      [],
    ],
    ['the board of another', { url: `https://hongyuan.${path}` }, ['org_hongyuan']],
    ['its own board', { url: `https://seller.${path}` }, ['org_seller']],
    ['posts', { url: 'https://mp.weixin.qq.com/s/1', description: '宏远机械招聘焊工' }, ['org_hongyuan']],
    ['its own site for careers', { url: 'https://join.qq.com/post.html?id=1' }, ['org_portal']],
  ])('speaks for who writes there, and for its owner only where the owner does: %s', (_, posting, found) => {
    expect(find({ title: '焊工', ...posting }, all)).toEqual(found);
  });

  test('speaks for nobody where the text names another', () => {
    const url = 'https://www.qq.com/job/1';
    expect(find({ url, description: '宏远机械招聘焊工' }, all)).toEqual(['org_hongyuan']);
    expect(find({ url, description: '公司名称：新新机械' }, all)).toEqual([]);
    expect(find({ url, description: '公司名称：腾讯科技' }, all)).toEqual(['org_portal']);
  });
});

test('a name of two characters counts behind a label, and not beside hiring words', () => {
  const short = company('short', '正则');
  expect(find({ title: '正则招聘工程师' }, [short])).toEqual([]);
  expect(find({ title: '工程师', description: '公司名称：正则' }, [short])).toEqual(['org_short']);
});

describe('whoever places or lends workers', () => {
  const agency = company('agency', '恒业人力资源', { legalName: '杭州恒业人力资源有限公司' });
  const all = [...companies, agency];

  test.each([
    [{ name: '杭州恒业人力资源有限公司' }, '代招：杭叉集团 焊工'],
    [{ name: '某某猎头' }, '焊工 受杭叉集团委托'],
    [{ name: 'Acme Recruitment' }, 'Welder on behalf of Hangcha Group'],
  ])('recruits for the client that it names: %o, %s', (employer, title) => {
    expect(find({ employer, title }, all)).toEqual(['org_hangcha']);
  });

  test('is the employer where it names no client', () => {
    expect(find({ employer: { name: '恒业人力资源' }, title: '招聘顾问' }, all)).toEqual(['org_agency']);
  });

  test('is the employer where it lends workers, and never the client', () => {
    const posting = { title: '代招：杭叉集团 焊工（劳务派遣）', url: 'https://www.hangcha.example/1' };
    expect(find({ ...posting, employer: { name: '恒业人力资源' } }, all)).toEqual(['org_agency']);
    expect(find({ ...posting, employer: { name: '某某劳务有限公司' } }, all)).toEqual([]);
  });

  test.each(['焊工（外包）', '焊工【杭叉集团驻场】', '焊工-外包', '派遣制焊工'])(
    'leaves it open who employs under the title %s',
    (title) => {
      expect(find({ employer: { name: '杭叉集团' }, title })).toEqual([]);
    },
  );

  test('leaves it open who employs where the contract is with a third party', () => {
    const description = '入职后与第三方公司签订劳动合同';
    expect(find({ employer: { name: '杭叉集团' }, title: '焊工', description })).toEqual([]);
    const own = '直签，不与第三方签合同';
    expect(find({ employer: { name: '杭叉集团' }, title: '焊工', description: own })).toEqual([
      'org_hangcha',
    ]);
  });

  test('is not meant where the job is about it', () => {
    expect(find({ employer: { name: '杭叉集团' }, title: '外包管理专员' })).toEqual(['org_hangcha']);
  });

  test('is not the client that its name bears', () => {
    const url = 'https://www.hangcha.example/1';
    expect(find({ employer: { name: '杭叉集团（外包）' }, url })).toEqual([]);
  });
});

test('reads a long text in time that grows with its length', () => {
  const words = [
    'A '.repeat(20_000),
    '招'.repeat(40_000),
    '公司 '.repeat(20_000),
    `代${'(甲'.repeat(20_000)}`,
  ];
  for (const description of words) expect(find({ title: description, description })).toEqual([]);
});
