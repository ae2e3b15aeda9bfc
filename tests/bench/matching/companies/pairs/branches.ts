/**
 * A branch (分公司, 分行, 办事处, 校区, 院区) is no legal person: whom it hires is hired by the company (Company Law of
 * the PRC, 2023, article 13). So a branch is its company, and so are two branches of one company. A subsidiary
 * (子公司), a factory, school or hospital with a name of its own is an employer of its own.
 */
export const branches = `
杭叉集团股份有限公司上海分公司 = 杭叉集团股份有限公司 — a branch
杭叉集团股份有限公司上海分公司 = 杭叉集团 — a branch, the form left out
杭叉集团股份有限公司上海分公司 = 杭叉集团股份有限公司广州分公司 — two branches of one company
杭叉集团股份有限公司（上海分公司） = 杭叉集团股份有限公司 — a branch in brackets
比亚迪股份有限公司杭州分公司 = 比亚迪 — a branch, the form left out
顺丰速运有限公司杭州分公司 = 顺丰速运有限公司 — a branch
顺丰速运杭州分公司 = 顺丰速运 — a branch of a short name
格力电器郑州分公司 = 格力电器股份有限公司 — a branch of a short name
中国移动通信集团浙江有限公司杭州分公司 = 中国移动通信集团浙江有限公司 — a branch of the provincial company
中国移动通信集团浙江有限公司杭州分公司 = 中国移动通信集团浙江有限公司宁波分公司 — two branches of the provincial company
中国电信股份有限公司浙江分公司 = 中国电信股份有限公司 — a branch
中国电信股份有限公司浙江分公司 = 中国电信 — a branch, the form left out
中国电信股份有限公司杭州市分公司 = 中国电信股份有限公司 — a branch with the word for city
中国人民财产保险股份有限公司杭州市分公司 = 中国人民财产保险股份有限公司 — a branch with the word for city
中国太平洋财产保险股份有限公司四川分公司 = 中国太平洋财产保险股份有限公司 — a branch
中国银行股份有限公司浙江省分行 = 中国银行 — a bank's branch
中国工商银行杭州分行 = 中国工商银行 — a bank's branch of a short name
招商银行股份有限公司杭州分行 = 招商银行股份有限公司 — a bank's branch
招商银行杭州分行 = 招商银行宁波分行 — two branches of one bank
中国建设银行股份有限公司杭州西湖支行 = 中国建设银行股份有限公司 — a bank's sub-branch
三菱商事株式会社上海代表处 = 三菱商事株式会社 — a representative office
西门子（中国）有限公司上海分公司 = 西门子（中国）有限公司 — a branch of the Chinese company
海尔集团公司北京办事处 = 海尔集团公司 — an office
华东建筑设计研究院有限公司第一分公司 = 华东建筑设计研究院有限公司 — a numbered branch
宁波公铁能源有限责任公司上海第一分公司 = 宁波公铁能源有限责任公司 — a numbered branch
中海油能源发展股份有限公司上海安全环保分公司 = 中海油能源发展股份有限公司 — a branch with a purpose
前程网络信息技术（上海）有限公司广州分公司 = 前程网络信息技术（上海）有限公司 — a branch of a company of another place
Acme Co., Ltd. Shanghai Branch = Acme Co., Ltd. — a branch
Acme Co., Ltd., Hangzhou Branch = Acme — a branch, the form left out
Bank of China Limited, London Branch = Bank of China Limited — a bank's branch
Deutsche Bank AG, Singapore Branch = Deutsche Bank AG — a bank's branch
Siemens (China) Co., Ltd. (Hangzhou Branch) = Siemens (China) Co., Ltd. — a branch in brackets
杭叉集团股份有限公司上海子公司 ≠ 杭叉集团股份有限公司 — a subsidiary is a legal person
杭叉集团上海销售有限公司 ≠ 杭叉集团股份有限公司 — a subsidiary with the parent's name
杭叉集团股份有限公司上海分公司 ≠ 杭叉集团上海销售有限公司 — a branch and a subsidiary
中国移动通信集团浙江有限公司杭州分公司 ≠ 中国移动通信集团江苏有限公司苏州分公司 — branches of two companies
中国移动通信集团浙江有限公司杭州分公司 ≠ 中国移动通信集团有限公司 — a branch of the provincial company and the parent
中国银行杭州分行 ≠ 中国工商银行杭州分行 — branches of two banks
杭州银行上海分行 ≠ 上海银行杭州分行 — branches of two banks
中国人民财产保险股份有限公司杭州市分公司 ≠ 中国人民人寿保险股份有限公司杭州市分公司 — branches of two insurers
富士康科技集团郑州厂 ≠ 富士康科技集团 — a factory with a name of its own
比亚迪汽车工业有限公司 ≠ 比亚迪股份有限公司 — a subsidiary with the parent's name
华为终端有限公司 ≠ 华为技术有限公司 — a subsidiary
华为数字能源技术有限公司 ≠ 华为技术有限公司 — a subsidiary
海尔智家股份有限公司 ≠ 海尔集团公司 — a listed subsidiary
吉利汽车研究院（宁波）有限公司 ≠ 浙江吉利控股集团有限公司 — a subsidiary
美的集团武汉制冷设备有限公司 ≠ 美的集团股份有限公司 — a subsidiary with the parent's name
上海分公司 ≠ 杭州分公司 — branches of nobody knows whom
Branch Banking and Trust ≠ Banking and Trust — Branch as a name
Siemens Mobility GmbH ≠ Siemens AG — a subsidiary
Olive Branch ≠ Olive — Branch as a name
`;
