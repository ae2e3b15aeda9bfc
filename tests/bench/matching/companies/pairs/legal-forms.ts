/**
 * A legal form does not count where one name leaves it out, nor do two forms between which a company may change.
 * Chinese 集团 goes with the form. English words (Inc., Ltd.) serve as translations everywhere and tell nothing.
 */
export const legalForms = `
杭叉集团股份有限公司 = 杭叉集团 — the form left out
杭叉集团股份有限公司 = 杭叉 — the form and the word for group left out
杭叉（集团）有限公司 = 杭叉集团 — brackets about the word for group
正泰集团有限责任公司 = 正泰集团股份有限公司 — a company that turned into one limited by shares
三一重工股份有限公司 = 三一重工 — the form left out
三一重工有限公司 = 三一重工股份有限公司 — one that turned into one limited by shares
比亚迪股份有限公司 = 比亚迪 — the form left out
格力电器股份有限公司 = 格力电器 — the form left out
浙江吉利控股集团有限公司 = 浙江吉利控股集团 — the form left out
海天塑机集团有限公司 = 海天塑机集团 — the form left out
国家电网公司 = 国家电网有限公司 — the older form of the same enterprise
中国石油天然气集团公司 = 中国石油天然气集团有限公司 — the older form of the same enterprise
中国第一汽车集团公司 = 中国第一汽车集团有限公司 — the older form of the same enterprise
上海汽车工业（集团）总公司 = 上海汽车工业集团总公司 — brackets
宁波恒达合伙企业（有限合伙） = 宁波恒达合伙企业 — the form left out
永兴五金店（个体工商户） = 永兴五金店 — the form left out
大成（北京）律师事务所（特殊普通合伙） = 大成（北京）律师事务所 — the form left out
Apple Inc. = Apple — the form left out
Apple, Inc = APPLE INC. — punctuation of the form
Google LLC = Google — the form left out
Acme L.L.C. = Acme LLC — full stops
Acme Corporation = Acme Corp. — short for
Acme Incorporated = Acme, Inc. — short for
Acme Limited = Acme Ltd — short for
Acme Company Limited = Acme Co., Ltd. — short for
Midea Group Co., Ltd. = Midea Group — the form left out
Huawei Technologies Co., Ltd. = Huawei Technologies Co Ltd — punctuation of the form
Huawei Technologies Co.,Ltd = HUAWEI TECHNOLOGIES CO., LTD. — a missing space, case
Rolls-Royce plc = Rolls-Royce — the form left out
JPMORGAN CHASE AND CO = JPMorgan Chase & Co. — an ampersand in the form
Tiffany & Co. = Tiffany — the form left out
McKinsey & Company = McKinsey — the form left out
Siemens AG = Siemens — the form left out
Siemens Aktiengesellschaft = Siemens AG — short for
Robert Bosch GmbH = Robert Bosch — the form left out
Festo SE & Co. KG = Festo — the form left out
Foo GmbH & Co. KG = Foo GmbH & Co KG — punctuation of the form
Trumpf GmbH + Co. KG = Trumpf GmbH & Co. KG — a plus sign in the form
SAP AG = SAP SE — one that turned into a European company
BASF Aktiengesellschaft = BASF SE — one that turned into a European company
L'Oréal S.A. = L'Oréal — the form left out
Michelin S.C.A. = Michelin — the form left out
Volvo AB = Volvo — the form left out
AB Volvo = Volvo — a form in front
Nokia Oyj = Nokia — the form left out
Novo Nordisk A/S = Novo Nordisk — the form left out
ASML Holding N.V. = ASML Holding — the form left out
Ferrari S.p.A. = Ferrari — the form left out
Infosys Private Limited = Infosys Pvt. Ltd. — short for
Petronas Sdn. Bhd. = Petronas — the form left out
JPMorgan Chase Bank, N.A. = JPMorgan Chase Bank — the form left out
株式会社日立製作所 = 日立製作所 — a form in front
日立製作所株式会社 = 日立製作所 — a form at the end
㈱キーエンス = 株式会社キーエンス — the sign for the form
(株)デンソー = 株式会社デンソー — short for
トヨタ自動車株式會社 = トヨタ自動車株式会社 — old characters of the form
삼성전자 주식회사 = 삼성전자(주) — short for
ハタ株式会社 ≠ 株式会社ハタ — in Japan the place of the form is part of the registered name
Siemens AG ≠ Siemens Ltd. — forms of two countries: the Indian company is one of its own
BASF SE ≠ BASF Corporation — forms of two countries: the American company is one of its own
Bosch GmbH ≠ Bosch Ltd. — forms of two countries
Nokia Oyj ≠ Nokia GmbH — forms of two countries
Volvo AB ≠ Volvo B.V. — forms of two countries
Linde AG ≠ Linde plc — the German company and its later Irish parent
Novartis AG ≠ Novartis Inc. — the Swiss company and its American one
中国铝业集团有限公司 ≠ 中国铝业股份有限公司 — the group and its listed company
首钢集团有限公司 ≠ 首钢股份有限公司 — the group and its listed company
中国东方航空集团有限公司 ≠ 中国东方航空股份有限公司 — the group and its listed company
北京控股集团有限公司 ≠ 北京控股有限公司 — the group and its listed company
鞍钢集团有限公司 ≠ 鞍钢股份有限公司 — the group and its listed company
Hangcha ≠ Hangcha Group — in English the word is a name of its own, often of the parent
Haier Holdings Ltd. ≠ Haier Ltd. — a holding is another company
Apple Inc. ≠ Apple Corps Ltd. — Corps is no form
Co. ≠ Inc. — forms alone are no names
有限公司 ≠ 股份有限公司 — forms alone are no names
`;
