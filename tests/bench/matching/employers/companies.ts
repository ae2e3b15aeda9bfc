import type { Company } from '@recruitment-feed/sdk/match';

type Names = Partial<Omit<Company, 'id' | 'name'>>;

const company = (id: string, name: string, more: Names): Company => ({
  ...{ id, name, aliases: [], domains: [], boards: [] },
  ...more,
});

/** Invented companies: some share a short name, some own each other, some lend workers, some are named like words. */
export const companies: Company[] = [
  company('linjiang', '临江重工', {
    ...{ legalName: '临江重工股份有限公司', aliases: ['临重', 'Linjiang Heavy Industries'] },
    ...{ domains: ['linjiang.example'], boards: ['mokahr:linjiang'] },
  }),
  company('linjiang-logistics', '临江重工智能物流', {
    ...{ legalName: '临江重工智能物流有限公司', domains: ['linjiang-logistics.example'] },
  }),
  company('farsail', '远航机器人', {
    ...{ legalName: '杭州远航机器人有限公司', aliases: ['Farsail Robotics'], domains: ['farsail.example'] },
    boards: ['greenhouse:farsail', 'lever:farsail'],
  }),
  company('yuanhang-guangzhou', '远航机器人', {
    ...{ legalName: '广州远航机器人科技有限公司', domains: ['yh-robot.example'] },
  }),
  company('tiangong', '天工集团', { legalName: '天工集团有限公司', aliases: ['天工'] }),
  company('tiangong-motor', '天工电机', {
    ...{ legalName: '天工电机股份有限公司', aliases: ['天工'], domains: ['tiangong-motor.example'] },
  }),
  company('hengli', '恒力人力资源', { legalName: '苏州恒力人力资源有限公司' }),
  company('kestrel', 'Kestrel Staffing', {
    legalName: 'Kestrel Staffing, LLC',
    domains: ['kestrel.example'],
  }),
  company('target', 'Target', { legalName: 'Target Corporation', domains: ['target.example'] }),
  company('here', 'Here', { legalName: 'Here Mapping GmbH', domains: ['here.example'] }),
  company('jiandan', '简单', { legalName: '杭州简单信息技术有限公司', domains: ['jiandan.example'] }),
  company('zhengze', '正则', { legalName: '正则软件有限公司' }),
  company('nordwind', 'Nordwind', {
    ...{ legalName: 'Nordwind Antriebstechnik GmbH', aliases: ['Nordwind Drives', '诺德风'] },
    ...{ domains: ['nordwind.example'], boards: ['personio:nordwind'] },
    translations: { 'zh-CN': { name: '诺德风传动', legalName: '诺德风传动技术有限公司' } },
  }),
  company('nordwind-audio', 'Nordwind', { legalName: 'Nordwind Inc.', domains: ['nordwind-audio.example'] }),
  company('acme', 'Acme Tool Works', {
    ...{ legalName: 'Acme Tool Works, Inc.', aliases: ['Acme'], domains: ['acme.example'] },
    boards: ['lever:acme', 'greenhouse:acmetools'],
  }),
  company('blue-sea', '蓝海银行', { legalName: '蓝海银行股份有限公司', domains: ['bluesea.example'] }),
  company('college', '临江职业技术学院', { domains: ['ljvc.example'] }),
  company('hospital', '临江市第一人民医院', {}),
  company('changfeng', '长风汽车', {
    ...{ legalName: '长风汽车集团股份有限公司', aliases: ['Changfeng Motor'] },
    ...{ domains: ['changfeng.example'], boards: ['mokahr:changfeng'] },
  }),
  company('changfeng-finance', '长风汽车金融', { legalName: '长风汽车金融有限公司' }),
  company('orchard', 'Orchard Systems', {
    ...{ legalName: 'Orchard Systems Ltd', aliases: ['Orchard'], boards: ['ashby:orchard'] },
  }),
  company('sanye', '三叶制作所', { legalName: '株式会社三叶制作所', aliases: ['Sanye Seisakusho'] }),
  company('xinghai', '星海半导体', {
    ...{ legalName: '星海半导体（苏州）有限公司', aliases: ['Xinghai Semiconductor'] },
    ...{ domains: ['xinghai.example'], boards: ['smartrecruiters:xinghai'] },
  }),
  company('dongfang', '东方电梯', { legalName: '东方电梯有限公司', domains: ['dongfang-lift.example'] }),
];
