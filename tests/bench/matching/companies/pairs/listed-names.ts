import type { EmployerNames } from '@recruitment-feed/sdk/match';
import { apart, type CompanyPair, same } from '../pair.ts';

/** Companies as a feed has them: with their other names. */
const alibaba = {
  name: '阿里巴巴',
  legalName: '阿里巴巴集团控股有限公司',
  aliases: ['阿里', '淘宝（中国）软件有限公司', '阿里巴巴（中国）有限公司'],
  translations: { en: { name: 'Alibaba', legalName: 'Alibaba Group Holding Limited' } },
};
const tencent = {
  name: '腾讯',
  legalName: '深圳市腾讯计算机系统有限公司',
  aliases: ['腾讯科技（深圳）有限公司', '鹅厂'],
  translations: { en: { name: 'Tencent' } },
};
const hikvision = {
  name: '海康威视',
  legalName: '杭州海康威视数字技术股份有限公司',
  aliases: [],
  translations: { en: { name: 'Hikvision' } },
};
const meta = { name: 'Meta', legalName: 'Meta Platforms, Inc.', aliases: ['Facebook', 'Facebook, Inc.'] };
const hp = { name: 'HP', legalName: 'HP Inc.', aliases: ['Hewlett-Packard'] };
const sgcc = {
  ...{ name: '国家电网', legalName: '国家电网有限公司', shortName: '国网', aliases: ['SGCC'] },
  translations: { en: { name: 'State Grid', legalName: 'State Grid Corporation of China' } },
};
const xinhuaHangzhou = { name: '新华机械', legalName: '杭州新华机械有限公司', aliases: [] };
const xinhuaNingbo = { name: '新华机械', legalName: '宁波新华机械有限公司', aliases: [] };
const zhejiang = {
  ...{ name: '浙江大学', shortName: '浙大', aliases: ['ZJU'] },
  translations: { en: { name: 'Zhejiang University' } },
};
const siemens = {
  ...{ name: 'Siemens', legalName: 'Siemens AG', aliases: ['西门子'] },
  translations: { 'zh-CN': { name: '西门子', legalName: '西门子股份公司' } },
};

const listed = (company: EmployerNames, names: [string, string][]): CompanyPair[] =>
  names.map(([name, reason]) => same(company, name, reason));
const unlisted = (company: EmployerNames, names: [string, string][]): CompanyPair[] =>
  names.map(([name, reason]) => apart(company, name, reason));

/**
 * A brand, an abbreviation or a name in another language is the company's where the company lists it, and only there.
 * A full registered name that is neither the company's nor listed names another company. Two companies that know
 * their registered names are one only where these are one, whatever short name they share.
 */
export const listedNames: CompanyPair[] = [
  ...listed(alibaba, [
    ['阿里巴巴', 'its name'],
    ['阿里巴巴集团控股有限公司', 'its registered name'],
    ['淘宝(中国)软件有限公司', 'a listed company behind a brand'],
    ['阿里巴巴中国有限公司', 'a listed company, brackets left out'],
    ['阿里', 'a listed short name'],
    ['ALIBABA', 'its English name'],
    ['Alibaba Group Holding Ltd.', 'its English registered name'],
    ['阿里巴巴（中国）有限公司杭州分公司', 'a branch of a listed company'],
  ]),
  ...listed(tencent, [
    ['Tencent', 'its English name'],
    ['深圳腾讯计算机系统有限公司', 'its registered name, the word for city left out'],
    ['騰訊', 'its name in traditional characters'],
    ['腾讯科技（深圳）有限公司', 'a listed company'],
    ['鹅厂', 'a listed nickname'],
  ]),
  ...listed(hikvision, [
    ['海康威视', 'its name'],
    ['杭州海康威视数字技术股份有限公司', 'its registered name'],
    ['HIKVISION', 'its English name'],
    ['杭州海康威视数字技术股份有限公司上海分公司', 'a branch'],
  ]),
  ...listed(meta, [
    ['Facebook', 'a listed former name'],
    ['Meta Platforms', 'its registered name, the form left out'],
  ]),
  ...listed(hp, [
    ['Hewlett Packard', 'a listed former name'],
    ['HP', 'its name'],
  ]),
  ...listed(sgcc, [
    ['国网', 'its short name'],
    ['State Grid Corporation of China', 'its English registered name'],
    ['國家電網', 'its name in traditional characters'],
  ]),
  ...listed(zhejiang, [
    ['浙大', 'its short name'],
    ['Zhejiang University', 'its English name'],
    ['浙江大学玉泉校区', 'a campus'],
  ]),
  ...listed(siemens, [
    ['西门子', 'its Chinese name'],
    ['Siemens Aktiengesellschaft', 'its registered name'],
  ]),
  same(
    hikvision,
    { name: 'Hikvision', legalName: '杭州海康威视数字技术股份有限公司' },
    'one registered name',
  ),
  same(
    alibaba,
    { name: 'Alibaba.com', aliases: ['阿里巴巴'] },
    'a listed name in common, nothing against it',
  ),
  ...unlisted(alibaba, [
    ['淘宝', 'a brand that is not listed'],
    ['阿里健康科技（中国）有限公司', 'a subsidiary that is not listed'],
    ['阿里云计算有限公司', 'a subsidiary that is not listed'],
    ['阿里巴巴外包', 'a contractor'],
    ['阿里巴巴（成都）软件技术有限公司', 'a registered name that is not listed'],
  ]),
  ...unlisted(tencent, [
    ['腾讯科技（北京）有限公司', 'a registered name that is not listed'],
    ['腾讯音乐', 'a subsidiary that is not listed'],
    ['腾讯有限公司', 'a registered name that only shares the short one'],
  ]),
  ...unlisted(hikvision, [
    ['海康威视贸易有限公司', 'a registered name that is not listed'],
    ['海康威视有限公司', 'a registered name that only shares the short one'],
    ['海康机器人', 'a subsidiary'],
  ]),
  ...unlisted(meta, [
    ['Metaswitch', 'a beginning'],
    ['Meta Materials', 'a word that is a name'],
    ['Instagram', 'a brand that is not listed'],
  ]),
  ...unlisted(hp, [['Hewlett Packard Enterprise', 'a company spun off']]),
  ...unlisted(sgcc, [
    ['国网浙江省电力有限公司', 'a provincial company'],
    ['国网电商', 'a subsidiary that is not listed'],
  ]),
  ...unlisted(zhejiang, [
    ['浙大城市学院', 'a college with a name of its own'],
    ['浙大网新', 'a company with a name of its own'],
  ]),
  ...unlisted(siemens, [
    ['西门子（中国）有限公司', 'the Chinese company, which is not listed'],
    ['Siemens Energy AG', 'a company spun off'],
    ['Siemens Ltd.', 'forms of two countries'],
  ]),
  apart(xinhuaHangzhou, xinhuaNingbo, 'two registered names, one short name'),
  apart(
    { name: 'Acme', legalName: 'Acme Motors, Inc.', aliases: [] },
    { name: 'Acme', legalName: 'Acme Foods, Inc.', aliases: [] },
    'two registered names, one short name',
  ),
  apart('阿里巴巴', 'Alibaba', 'two languages, and nobody has listed it'),
  apart('腾讯', 'Tencent', 'two languages, and nobody has listed it'),
  apart('西门子', 'Siemens', 'two languages, and nobody has listed it'),
  apart('浙大', '浙江大学', 'an abbreviation, and nobody has listed it'),
  apart('国家电网', '国网', 'an abbreviation, and nobody has listed it'),
  apart('Meta', 'Facebook', 'a former name, and nobody has listed it'),
  apart('阿里巴巴', '淘宝（中国）软件有限公司', 'a brand, and nobody has listed it'),
  apart('通用电气', 'General Motors', 'translations of one word are two companies'),
];
