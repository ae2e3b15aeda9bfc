/**
 * Who dispatches or lends workers employs them (Labour Contract Law of the PRC, article 58), and so does a contractor
 * whose staff works at its customer's: the customer never does, whoever stands in the slot. Where the slot names the
 * customer, nobody knows who employs. That a job is about contractors does not make it one of theirs.
 */
export const lentWorkers = `
-: 临江重工（外包） | 焊工 | | — a note in the slot
-: 临江重工 | 焊工（劳务派遣） | | — a note in the title
-: 临江重工 | 焊工-外包 | | — a note behind a dash
-: 临江重工 | 派遣制焊工 | | — dispatched
-: 临江重工 | 焊工【驻场】 | | — works there for another
-: 临江重工 | 焊工 | 入职后与第三方公司签订劳动合同 | — the contract is with a third party
-: 长风汽车 | 测试工程师（外派） | | — sent by another
-: 某某劳务有限公司 | 代招：长风汽车 冲压工（派遣） | | — dispatched to the client
hengli: 苏州恒力人力资源有限公司 | 临江重工 焊工（劳务派遣） | | — the dispatching unit is in the list
hengli: 恒力人力资源 | 焊工（派遣至临江重工） | | https://www.linjiang.example/1 — the dispatching unit, on the customer's site
-: 浙江软联外包服务有限公司 | 驻长风汽车 测试工程师 | | — a contractor at its customer's
-: Acme Tool Works (contract through Kite) | Machinist | | — a note in the slot
-: Orchard Systems via Kite Staffing | Developer | | — a note in the slot
kestrel: Kestrel Staffing, LLC | Machinist at Acme Tool Works | | — the lender, the customer named as the place
kestrel: Kestrel Staffing | Temporary clerk for Target | | — the lender
-: 恒力外包 | 客服 | 服务于蓝海银行信用卡中心 | — a contractor that is not in the list
-: 蓝海银行外包 | 客服 | | — a note in the slot without brackets
linjiang: 临江重工 | 外包管理专员 | | — the job is about contractors
linjiang: 临江重工 | 焊工 | 直签，非外包，不与第三方签合同 | — denied
changfeng: 长风汽车 | 劳务派遣管理岗 | | — the job is about dispatch
acme: Acme Tool Works | Outsourcing manager | | — the job is about outsourcing
dongfang: 东方电梯有限公司 | 驻外安装技师 | 长期出差 | — posted abroad by itself
`;
