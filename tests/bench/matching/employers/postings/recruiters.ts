/**
 * A recruiter in the slot places the worker with its client: where the posting names the client, that one employs; where
 * it does not, nobody knows who does, unless the recruiter seeks for itself, which it is taken to do when it is in the
 * list and no client is spoken of.
 */
export const recruiters = `
linjiang: 苏州恒力人力资源有限公司 | 代招：临江重工 焊工 | | — the client is named in the title
linjiang: 某某猎头 | 焊工 | 受临江重工委托，招聘焊工 | — the client gave the order
changfeng: 锐聘人才服务有限公司 | 冲压工 | 代长风汽车招聘 | — recruits for the client
changfeng: 锐聘猎头 | 总装工程师 | 代招：长风汽车集团股份有限公司 | — the client by its registered name
acme: Blue Heron Recruitment Ltd | Machinist on behalf of Acme Tool Works | | — the client is named in the title
orchard: Blue Heron Executive Search | Developer | We are hiring on behalf of Orchard Systems. | — the client is named in the text
nordwind: Kite Recruiting | Technician | Our client, Nordwind Drives, builds gear units. | — the client with its name
hengli: 恒力人力资源 | 招聘顾问 | | — seeks for itself
hengli: 苏州恒力人力资源有限公司 | 猎头顾问 | 负责客户开发 | — seeks for itself, the branch of a trade named
kestrel: Kestrel Staffing | Recruiter | Grow our own team. | — seeks for itself
-: 锐聘猎头 | 焊工 | 知名重工企业，位于临江 | — the client stays unnamed
-: 锐聘人力资源有限公司 | 焊工 | 客户有临江重工、长风汽车等 | — clients are listed as references
-: Blue Heron Recruitment | Machinist | Our client is a leading tool maker. | — the client stays unnamed
-: Blue Heron Recruitment | Machinist | Candidates from Acme Tool Works are welcome. | — where candidates come from
-: 锐聘猎头 | 焊工 | 代招：某知名企业 | — a client without a name
-: 远航人力资源有限公司 | 装配工 | | — an agency that shares a name
-: Acme Recruitment | Machinist | | — an agency that shares a name
-: Orchard Talent Partners | Developer | | — an agency that shares a name
-: 锐聘人才服务有限公司 | 焊工 | 代招：远航机器人 | — the client has the name of two
-: 锐聘猎头 | 焊工 | | https://www.linjiang.example/suppliers/9 — an agency on a company's site
`;
