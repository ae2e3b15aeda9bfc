/**
 * Customers, partners, competitors, products, owners, former employers and places of work are named in postings, and do
 * not employ.
 */
export const merelyMentioned = `
-: | 焊工 | 为临江重工股份有限公司配套生产桥壳 | — a customer
-: | 销售工程师 | 主要客户：长风汽车、临江重工 | — customers
-: | 电工 | 我司是长风汽车一级供应商 | — a customer
-: | 装配工 | 与远航机器人、星海半导体等企业长期合作 | — partners
-: | 项目经理 | 有临江重工、长风汽车工作经验者优先 | — former employers
-: | HR | 有长风汽车招聘经验者优先 | — former employers beside a hiring word
-: | PLC工程师 | 熟悉诺德风减速机 | — a product
-: | 司机 | 工作地点：临江重工旁 | — a place
-: | 教师 | 毕业于临江职业技术学院者优先 | — a school that candidates come from
-: | 客服 | 蓝海银行代发工资 | — a bank that pays
-: | Machinist | We supply Acme Tool Works and Nordwind Drives. | — customers
-: | Developer | Experience at Orchard Systems is a plus. | — a former employer
-: | Developer | Join our team and work with Orchard Systems customers. | — customers of a partner
-: | Engineer | Competitors include Acme Tool Works. | — a competitor
-: | Analyst | Founded by people from Orchard Systems and Acme. | — founders
-: | Machinist | You know machines of Nordwind Drives. | — a product
-: | Store clerk | We deliver to Target every day. | — a customer
-: | 焊工 | 临江重工股份有限公司控股企业 | — an owner
-: 浙江某某机械有限公司 | 焊工 | 临江重工股份有限公司控股企业 | — an owner, another in the slot
-: 浙江某某机械有限公司 | 临江重工项目焊工 | | — a project of a customer
-: Small Parts Ltd | Machinist | We supply Acme Tool Works. | — a customer, another in the slot
-: Small Parts Ltd | Machinist at Acme Tool Works site | | — a place of work, another in the slot
`;
