/**
 * Where no slot names an employer, the title and the text may: behind a label, as a registered name in the title, or by
 * the exact name beside words of hiring. A name of two characters counts behind a label only, a word of the language
 * only as a name.
 */
export const namedInTheText = `
linjiang: | 临江重工2027届秋季校园招聘 | | — before hiring words
linjiang: | 临江重工股份有限公司 焊工 | | — the registered name in the title
linjiang: | 焊工 | <p>招聘单位：临江重工</p><p>月薪八千</p> | — behind a label
linjiang: | 焊工 | 公司名称：临江重工股份有限公司公司地址：临江市 | — behind a label whose line runs on
linjiang: | 临江重工股份有限公司宁波分公司-焊工 | | — a branch in the title
changfeng: | 加入长风汽车，招聘冲压工 | 用人单位：长风汽车 | — a label
changfeng: | 冲压工 | 长风汽车诚聘 | — before hiring words in the text
acme: | Machinist at Acme Tool Works | | — the end of a title
acme: | Machinist | Acme Tool Works is now hiring machinists. | — words of hiring
acme: | Machinist | Company: Acme Tool Works | — a label
orchard: | Developer | Join Orchard Systems as a developer. | — words of welcome
xinghai: | 封装工程师 | 企业名称：星海半导体（苏州）有限公司 | — a label
jiandan: | 产品助理 | 公司名称：简单 | — two characters behind a label
here: | Map editor | Company: Here | — a word behind a label
nordwind: | Technician | Employer: Nordwind Drives | — an alias behind a label
college: | 临江职业技术学院公开招聘教师 | | — a college
blue-sea: | 蓝海银行2027年春季校园招聘 | | — before hiring words
-: | 简单招聘流程，马上入职 | | — a word, not the company
-: | 正则表达式讲师 | 熟悉正则 | — a word, not the company
-: | Welder | You can apply here. Here is how. | — a word, not the company
-: | Sales | Target group: students. Target salary 50k. | — a word, not the company
-: | Join target teams | | — a word in small letters
-: | 南临江重工招聘焊工 | | — the end of another name
-: | 临江重工配套厂招聘焊工 | | — the beginning of another name
-: | Engineer at Orchard Systems Berlin Labs | | — the beginning of another name
-: | 焊工 | 公司名称：临江重工配套厂 | — another name behind the label
-: | 焊工 | | — nothing is said
`;
