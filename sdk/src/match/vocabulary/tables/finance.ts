import type { Table } from '../term.ts';

/** Accounts, banking, insurance. */
export const finance: Table = {
  field: 'finance',
  family: 'commerce',
  lines: `
# skill
证券交易, 交易策略 | securities trading, ~=Trading, trading strategies
会计, 会计核算, 财务会计, 账务处理 | accounting, financial accounting, bookkeeping
财务管理, 财务 | financial management, corporate finance, =Finance
财务分析, 财务报表分析 | financial analysis, financial statement analysis
财务报表, 财务报告, 报表编制 | financial statements, financial reporting
成本核算, 成本会计核算, 成本分析 | cost accounting, cost analysis
管理会计 | management accounting
预算管理, 财务预算, 全面预算 | budgeting, budget management
税务, 纳税申报, 税务申报, 报税, 税务筹划, 税法 | taxation, tax filing, tax returns, tax planning
审计, 财务审计 | auditing, financial audit, =Audit
内部审计, 内部控制, 内控 | internal audit, internal control, internal controls
应收账款, 应付账款, 应收应付, 往来账 | accounts receivable, accounts payable
固定资产管理 | fixed asset management
开票, 发票, 开具发票, 发票管理 | invoicing, invoice processing
出纳工作, 现金管理, 资金管理 | treasury management, cash management
工资核算, 薪资核算, 工资表 | payroll, payroll processing
合并报表 | consolidated financial statements
会计准则, 企业会计准则 | accounting standards, IFRS, GAAP, US GAAP
融资, 投融资, 企业融资 | corporate financing, fundraising
投资分析, 投资管理, 投资研究 | investment analysis, investment management
金融, 金融市场, 金融学 | finance industry, financial markets, capital markets
银行业务, 银行 | banking
投资银行, 投行 | investment banking
证券, 证券投资, 股票 | securities, equity research, stocks
保险, 保险业务, 保险理赔 | insurance, insurance claims
精算 | actuarial science
风险管理, 风险控制, 风控 | risk management, risk control
反洗钱 | anti-money laundering, =AML, =KYC
信贷, 信用评估, 贷款审批 | credit analysis, lending, credit assessment
财务建模, 估值, 企业估值 | financial modeling, financial modelling, valuation
私募股权, 创业投资, 风险投资 | private equity, venture capital
并购, 兼并收购, 尽职调查 | mergers and acquisitions, M&A, due diligence
基金, 基金管理, 资产管理 | fund management, asset management
金融科技 | fintech
期货, 衍生品 | futures and derivatives, derivatives, futures
资产评估 | asset appraisal
# tool
用友, 用友软件, 用友U8, 用友NC | Yonyou
金蝶, 金蝶软件, 金蝶K3, 金蝶云 | Kingdee
财务软件 | accounting software, QuickBooks, =Xero
SAP系统 | SAP, SAP ERP, SAP S/4HANA, SAP FICO, SAP HANA, S/4HANA | <enterprise-resource-planning
ERP系统, ERP软件, 企业资源计划 | enterprise resource planning, =ERP
| Oracle ERP, NetSuite, Oracle EBS | <enterprise-resource-planning
| Bloomberg Terminal, =Bloomberg
~万得 | Wind Financial Terminal
# role
会计师, 会计员, 财务会计师, 主办会计, 总账会计, 往来会计, 应收会计, 应付会计, 税务会计, 会计主管, 全盘会计, 财务会计员, 会计助理, 代账会计, 代理记账会计, 主管会计, 销售会计, 核算会计, 会计文员 | accountant, staff accountant, general ledger accountant, bookkeeper, accounts payable clerk, accounts receivable clerk, accounting assistant, accounting clerk, accounting intern
成本会计, 成本会计师, 成本专员, 成本核算员 | cost accountant
出纳, 出纳员, 出纳会计 | cashier accountant, treasury clerk
财务经理, 财务主管, 财务总监, 财务负责人, 财务部经理 | finance manager, financial controller, finance director, =CFO
财务专员, 财务助理, 财务文员, 财务人员, 财务BP | finance assistant, finance specialist, finance associate
财务分析师, 财务分析专员, 金融分析师 | financial analyst, finance analyst, FP&A analyst
审计师, 审计员, 审计专员, 审计助理, 审计经理, 内审专员, 审计项目经理, 内审经理 | auditor, internal auditor, audit associate, audit manager, audit intern
税务专员, 税务经理, 税务师岗, 税务顾问, 税务主管 | tax specialist, tax accountant, tax consultant, tax associate, tax manager, tax intern
银行柜员, 柜员, 综合柜员, 大堂经理 | bank teller, lobby manager
理财顾问, 理财经理, 理财规划师岗, 投资顾问, 财富顾问 | financial advisor, wealth manager, investment advisor, financial planner
信贷专员, 信贷经理, 信贷员, 贷款专员 | loan officer, credit officer, credit analyst
保险顾问, 保险代理人, 保险经纪人, 保险销售, 保险业务员 | insurance agent, insurance broker, underwriter
理赔专员, 理赔员, 核保员, 核赔员, 车险查勘员 | claims adjuster, claims specialist, insurance claims adjuster
风控专员, 风控经理, 风险管理师, 风控分析师 | risk analyst, risk manager, risk management analyst
投资经理, 投资分析师, 投资专员, 行业研究员, 证券分析师, 投资助理 | investment analyst, investment manager, equity analyst, portfolio manager
投资银行分析师 | investment banking analyst
基金经理 | fund manager
精算师 | actuary, actuarial analyst, actuarial intern
交易员, 操盘手 | trader, trading analyst
资产评估师, 评估师 | appraiser, asset appraiser
催收专员, 催收员 | debt collector, collections specialist
# certificate
会计从业资格证, 会计证, 会计上岗证, 会计资格证 | accounting qualification certificate
初级会计师, 初级会计职称, 初级会计证, 初级会计, 会计初级证, 初级会计专业技术资格, 会计初级职称 | junior accountant certificate
中级会计师, 中级会计职称, 中级会计证, 中级会计, 会计中级职称 | intermediate accountant certificate
高级会计师 | senior accountant title
注册会计师, 注会 | certified public accountant, =CPA, =CICPA
特许公认会计师 | ACCA
特许金融分析师 | CFA, Chartered Financial Analyst
金融风险管理师 | FRM, Financial Risk Manager
管理会计师, 注册管理会计师 | certified management accountant, =CMA
国际注册内部审计师 | certified internal auditor, ~=CIA
税务师, 注册税务师, 税务师证 | registered tax agent
证券从业资格证, 证券从业资格, 证券从业 | securities qualification certificate
基金从业资格证, 基金从业资格, 基金从业 | fund qualification certificate
银行从业资格证, 银行从业资格, 银行从业 | banking qualification certificate
期货从业资格证, 期货从业资格 | futures qualification certificate
保险从业资格证, 保险代理人资格证 | insurance qualification certificate
理财规划师证, 理财规划师, 国际金融理财师 | certified financial planner, =CFP, =AFP
审计师证 | auditor certificate
# trap
商业保险, 补充保险, 社会保险, 意外保险, 医疗保险, 养老保险, 失业保险, 生育保险, 工伤保险, 保险杠, 公积金融, 社保险, 银行卡, 保险柜, 缴纳保险, 购买保险, 雇主责任保险, 社会保险费, 股票期权, 员工持股票, 股票激励, 团体保险, 补充医疗保险, 工资银行, 保险丝, 会计师事务所, 证券交易所, health insurance, dental insurance, life insurance, vision insurance, medical insurance, disability insurance, insurance benefits, stocks options, 内控制
`,
};
