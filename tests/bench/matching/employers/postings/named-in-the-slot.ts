/**
 * Who stands in the slot of the employer employs, under any name that the company lists, in any spelling: width, case,
 * legal form, a branch. Another legal person stands for itself, though it is the company's own subsidiary, shares words
 * with it or is named on its site.
 */
export const namedInTheSlot = `
linjiang: 临江重工 | 焊工 | | — its name
linjiang: 临江重工股份有限公司 | 焊工 | | — its legal name
linjiang: 临重 | 焊工 | | — an alias
linjiang: 臨江重工股份有限公司 | 銲工 | | — in traditional characters
linjiang: 临江重工股份有限公司宁波分公司 | 焊工 | | — a branch is the company
linjiang: Linjiang Heavy Industries Co., Ltd. | Welder | | — the English name with a form
linjiang: LINJIANG HEAVY INDUSTRIES | Welder | | — in capitals
linjiang: 重工招聘 + 临江重工股份有限公司 | 焊工 | | — the page gives the legal name too
linjiang: 临江重工（股份）有限公司 | 装配钳工 | 为长风汽车生产冲压线 | — a customer is mentioned
linjiang-logistics: 临江重工智能物流有限公司 | 电工 | | — the subsidiary, which is in the list
linjiang-logistics: 临江重工智能物流 | 电工 | 临江重工股份有限公司全资子公司 | — the subsidiary, its parent mentioned
-: 临江重工配套件厂 | 焊工 | | — a supplier with a name of its own
-: 临江重工销售有限公司 | 销售代表 | | — a subsidiary that is not in the list
-: 南临江重工有限公司 | 焊工 | | — another name that ends so
-: 临江机械股份有限公司 | 焊工 | | — shares the place
acme: Acme Tool Works | Machinist | | — its name
acme: ACME TOOL WORKS, INC. | Machinist | | — the legal name in capitals
acme: Acme | Machinist | | — an alias
acme: Acme Inc | Machinist | | — an alias with a form
-: Acme Tool Works GmbH | Dreher | | — a form of another law is another legal person
-: Acme Foods | Cook | | — shares a word
-: Acmeville Tool Works | Machinist | | — a longer word
nordwind: Nordwind Antriebstechnik GmbH | Mechatroniker | | — the legal name
nordwind: Nordwind Drives | Mechatronics technician | | — an alias
nordwind: 诺德风传动技术有限公司 | 机电技术员 | | — the legal name in another language
nordwind: 诺德风 | 机电技术员 | | — an alias in another language
nordwind-audio: Nordwind, Inc. | Sound engineer | | — the legal name of the other
blue-sea: 蓝海银行股份有限公司杭州分行 | 柜员 | | — a bank's branch
blue-sea: 蓝海银行宁波分行 | 客户经理 | | — a bank's branch of the short name
-: 蓝海村镇银行 | 柜员 | | — another bank
college: 临江职业技术学院 | 实训教师 | | — a college employs too
-: 临江职业技术学校 | 实训教师 | | — another school
hospital: 临江市第一人民医院 | 护士 | | — a hospital
-: 临江市第二人民医院 | 护士 | | — another hospital
-: 临江市第一人民医院东院劳务中心 | 护工 | | — lends workers to it
sanye: 株式会社三叶制作所 | 设计工程师 | | — a Japanese form
-: 三叶制作所株式会社 | 设计工程师 | | — the form at the other end is another legal person
xinghai: 星海半导体(苏州)有限公司 | 封装工程师 | | — narrow brackets
xinghai: 星海半导体 | 封装工程师 | | — the name
-: 星海半导体（南京）有限公司 | 封装工程师 | | — a sister in another place
changfeng-finance: 长风汽车金融有限公司 | 风控专员 | | — a subsidiary in the list
-: 长风汽车销售服务有限公司 | 销售顾问 | | — a dealer
changfeng: Changfeng Motor | Engineer | | — an alias
dongfang: 东方电梯 | 电梯安装工 | | — the name
-: 东方电梯安装队 | 电梯安装工 | | — a team with a name of its own
target: Target | Store clerk | | — named like a word, but in the slot
here: HERE | Map editor | | — named like a word, in capitals, in the slot
jiandan: 简单 | 产品助理 | | — a name of two characters, in the slot
zhengze: 正则软件有限公司 | 测试工程师 | | — the legal name
orchard: Orchard Systems Ltd. | Developer | | — the legal name
`;
