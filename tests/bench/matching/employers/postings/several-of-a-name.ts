/**
 * Where a name is that of several companies of the list, none of them is named, unless something else that cannot be
 * another's says which: the registered name, its own board, its own host.
 */
export const severalOfAName = `
-: 远航机器人 | 装配技术员 | | — two companies have the name
-: 远航机器人公司 | 装配技术员 | | — the same with a word for company
farsail: 杭州远航机器人有限公司 | 装配技术员 | | — the registered name
yuanhang-guangzhou: 广州远航机器人科技有限公司 | 装配技术员 | | — the registered name of the other
farsail: 远航机器人 + 杭州远航机器人有限公司 | 装配技术员 | | — the name, and the registered one
-: 深圳远航机器人有限公司 | 装配技术员 | | — a third one
farsail: 远航机器人 | 装配技术员 | | https://boards.greenhouse.io/farsail/jobs/4123456 — the name of two, on the board of one
yuanhang-guangzhou: 远航机器人 | 装配技术员 | | https://hr.yh-robot.example/jobs/12 — the name of two, on the site of one
-: 天工 | 电机设计工程师 | | — a short name that group and subsidiary share
tiangong: 天工集团 | 行政专员 | | — the group's own name
tiangong-motor: 天工电机 | 电机设计工程师 | | — the subsidiary's own name
tiangong-motor: 天工电机股份有限公司 | 电机设计工程师 | | — the subsidiary's registered name
tiangong-motor: 天工 | 电机设计工程师 | | https://www.tiangong-motor.example/jobs?id=7 — the shared short name, on the subsidiary's site
-: Nordwind | Engineer | | — two companies of two countries
nordwind: Nordwind GmbH | Ingenieur | | https://nordwind.example/karriere/9 — the shared name with the form of one, on its site
nordwind: Nordwind | Ingenieur | | https://nordwind.jobs.personio.de/job/1234567 — on the board of one
nordwind-audio: Nordwind | Sound engineer | | https://www.nordwind-audio.example/careers/3 — on the site of the other
-: | 远航机器人2027届校园招聘 | | — the name of two before hiring words
farsail: | 杭州远航机器人有限公司2027届校园招聘 | | — the registered name before hiring words
-: | Engineer at Nordwind | | — the name of two in a title
`;
