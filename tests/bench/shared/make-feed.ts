import { insertJob, insertOrganization, inTransaction, openDataFolder } from '@recruitment-feed/server';

const trades: [zh: string, en: string][] = [
  ['机电一体化技术员', 'Mechatronics Technician'],
  ['数控机床操作工', 'CNC Machine Operator'],
  ['PLC 编程工程师', 'PLC Programmer'],
  ['焊接工艺工程师', 'Welding Process Engineer'],
  ['质量检验员', 'Quality Inspector'],
  ['嵌入式软件工程师', 'Embedded Software Engineer'],
  ['叉车装配工', 'Forklift Assembler'],
  ['电机设计工程师', 'Motor Design Engineer'],
  ['工业机器人调试员', 'Robot Commissioning Technician'],
  ['供应链计划员', 'Supply Chain Planner'],
];
const places: [city: string, english: string, region: string][] = [
  ['杭州', 'Hangzhou', 'CN-ZJ'],
  ['温州', 'Wenzhou', 'CN-ZJ'],
  ['沈阳', 'Shenyang', 'CN-LN'],
  ['秦皇岛', 'Qinhuangdao', 'CN-HE'],
  ['佳木斯', 'Jiamusi', 'CN-HL'],
  ['苏州', 'Suzhou', 'CN-JS'],
  ['上海', 'Shanghai', 'CN-SH'],
];
const types = ['FULL_TIME', 'INTERN', 'APPRENTICESHIP', 'PART_TIME'];
const employers = 400;
const start = Date.UTC(2026, 0, 1);

const pick = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;

/** Fills a data folder with so many bilingual jobs of 400 employers; the same ones every time. */
export async function makeFeed(folder: string, jobs: number): Promise<void> {
  const db = await openDataFolder(folder);
  const now = new Date(start);
  await inTransaction(db, async (trx) => {
    const organizationIds: string[] = [];
    for (let index = 0; index < employers; index++) {
      const organization = {
        kind: 'enterprise',
        name: `临江${pick(places, index)[0]}机械${index}厂`,
        language: 'zh-CN',
        translations: { en: { name: `${pick(places, index)[1]} Machinery Works ${index}` } },
        ...{ aliases: [], domains: [], boards: [], industries: ['machinery'] },
      };
      organizationIds.push(await insertOrganization(trx, organization, now));
    }
    for (let index = 0; index < jobs; index++) {
      const [zh, en] = pick(trades, index * 7);
      const [city, english, region] = pick(places, index * 3 + Math.floor(index / 11));
      const job = {
        organizationId: pick(organizationIds, index * 13),
        status: 'open' as const,
        title: `${zh}（${index % 97} 号线）`,
        language: 'zh-CN',
        translations: { en: { title: `${en}, line ${index % 97}` } },
        employmentTypes: [pick(types, index)],
        locations: [{ city, region, country: 'CN', translations: { en: { city: english } } }],
        pay: [{ min: 500_000 + (index % 40) * 10_000, currency: 'CNY', period: 'month' }],
        ...{ industries: ['machinery'], skills: [], benefits: [], graduationYears: [2027] },
        postedAt: new Date(start + index * 60_000).toISOString(),
      };
      await insertJob(trx, job, now);
    }
  });
  await db.destroy();
}
