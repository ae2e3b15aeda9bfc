/** Names that share words, or look or sound alike, are different employers; so are a company and what it makes. */
export const nearNames = `
华为 ≠ 华为技术服务外包商 — a contractor that bears the client's name
华为技术有限公司 ≠ 华伟技术有限公司 — the same sound
比亚迪 ≠ 比亚乐 — one character
比亚迪股份有限公司 ≠ 比亚迪电子（国际）有限公司 — a sister
长城汽车 ≠ 长城宽带 — two trades
长城汽车股份有限公司 ≠ 中国长城科技集团股份有限公司 — two trades
三一重工 ≠ 三一学院 — a company and a school
三一重工股份有限公司 ≠ 三一重能股份有限公司 — a sister
三一集团有限公司 ≠ 三一重工股份有限公司 — a parent and its listed company
三菱电机 ≠ 三菱重工 — companies of one old house
三菱商事 ≠ 三菱铅笔 — no relation at all
日立 ≠ 日立建机 — a subsidiary
松下 ≠ 松下电工 — a subsidiary
格力电器 ≠ 格力地产 — sisters
美的集团 ≠ 美的置业 — sisters
美的 ≠ 美菱 — one character
海信 ≠ 海尔 — one character
海康威视 ≠ 海康机器人 — a subsidiary
大华股份 ≠ 大华银行 — no relation
大众汽车 ≠ 大众点评 — no relation
大众交通 ≠ 大众汽车 — no relation
小米科技有限责任公司 ≠ 小米粥铺餐饮管理有限公司 — a word that is a name
东方电气 ≠ 上海电气 — two groups
东风汽车 ≠ 东风日产 — a joint venture
上汽集团 ≠ 上汽大众 — a joint venture
一汽集团 ≠ 一汽大众 — a joint venture
中国铁建 ≠ 中国中铁 — two groups
中国移动 ≠ 中国联通 — two groups
中国移动 ≠ 中国移动互联网公司 — a longer name
中国电信 ≠ 中国电科 — one character
中国电子科技集团有限公司 ≠ 中国电子信息产业集团有限公司 — two groups
中国石油 ≠ 中国石化 — one character
国家电网 ≠ 南方电网 — two groups
中信银行 ≠ 中国银行 — one character
平安银行 ≠ 平安证券 — sisters
招商银行 ≠ 招商证券 — sisters
招商局集团 ≠ 招商银行 — a holder of shares
联想 ≠ 联通 — one character
京东 ≠ 京东方 — no relation
京东集团 ≠ 京东方科技集团 — no relation
网易 ≠ 网易有道 — a subsidiary
腾讯 ≠ 腾讯音乐 — a subsidiary
阿里巴巴 ≠ 阿里健康 — a subsidiary
百度 ≠ 百世 — one character
顺丰 ≠ 顺风 — the same sound
宁德时代 ≠ 宁德新能源 — two companies of one city
正泰电器 ≠ 正泰集团 — a listed company and its parent
万向集团 ≠ 万象集团 — the same sound
娃哈哈集团 ≠ 哇哈哈集团 — an imitation
同仁堂 ≠ 同济堂 — one character
苏宁易购 ≠ 苏宁环球 — no relation since long
华润电力 ≠ 华电集团 — an order of characters
机械工业出版社 ≠ 机械工业研究院 — two institutes
Apple Inc. ≠ Apple Leisure Group — a word that is a name
Delta Air Lines ≠ Delta Electronics — a word that is a name
Delta Air Lines ≠ Delta Faucet — a word that is a name
Meta ≠ Metaswitch — a beginning
Meta Platforms ≠ Meta Materials — a word that is a name
Siemens ≠ Siemens Energy — a company spun off
Siemens ≠ Siemens Healthineers — a company spun off
Siemens Energy ≠ Siemens Healthineers — two companies spun off
Siemens Healthineers AG ≠ Siemens AG — a company spun off
Bosch ≠ BSH — a subsidiary
Bosch ≠ Boschung — a beginning
Bosch Rexroth AG ≠ Robert Bosch GmbH — a subsidiary
Discover Bank ≠ Discover Financial Services — a bank and its holding
Capital One ≠ Capital Group — a word that is a name
Hewlett Packard Enterprise ≠ Hewlett Packard — a company spun off
Dell Technologies ≠ Dell Medical School — a name on two doors
General Motors ≠ General Dynamics — a word that is a name
General Electric ≠ Generac — a beginning
Continental AG ≠ Continental Airlines — a word that is a name
Continental AG ≠ Continental Building Products — a word that is a name
United Airlines ≠ United Health — a word that is a name
Samsung Electronics ≠ Samsung SDI — sisters
Hyundai Motor ≠ Hyundai Heavy Industries — no longer one house
Tesla ≠ Tesla Grohmann Automation — a subsidiary
Oracle ≠ Oracle Lighting — a word that is a name
Amazon ≠ Amazon Web Services — a subsidiary
Alphabet ≠ Alpha Bet — a space makes another word
Ford Motor Company ≠ Ford Foundation — a name on two doors
Toyota Motor Corporation ≠ Toyota Industries Corporation — a sister
Linde ≠ Linde Material Handling — sold long ago
Rolls-Royce plc ≠ Rolls-Royce Motor Cars Ltd. — the cars are another owner's
Volvo Cars ≠ Volvo Group — the cars are another owner's
Mercedes-Benz ≠ Mercedes Medical — a word that is a name
Philips ≠ Phillips 66 — one letter
Schneider Electric ≠ Schneider National — a word that is a name
Eaton ≠ Easton — one letter
ABB ≠ ABBA — one letter
SAP ≠ SAIC — letters
GE Aerospace ≠ GE Vernova — companies spun off
`;
