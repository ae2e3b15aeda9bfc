/**
 * A place is a part of the registered name: with and without it, or with two places, there are two companies. Only
 * how the place is written does not count: 市 and 省 may be left out, and so may brackets. Where in the name it
 * stands counts, as the register has both kinds.
 */
export const places = `
杭州市萧山制造有限公司 = 杭州萧山制造有限公司 — the word for city left out
深圳市腾讯计算机系统有限公司 = 深圳腾讯计算机系统有限公司 — the word for city left out
深圳市大疆创新科技有限公司 = 深圳大疆创新科技有限公司 — the word for city left out
浙江省交通投资集团有限公司 = 浙江交通投资集团有限公司 — the word for province left out
江苏省国信集团有限公司 = 江苏国信集团 — the word for province and the form left out
广州市汽车集团有限公司 = 广州汽车集团有限公司 — the word for city left out
内蒙古自治区水务投资集团有限公司 = 内蒙古水务投资集团有限公司 — the words for region left out
佛山市顺德家电有限公司 = 佛山顺德家电有限公司 — the word for city left out
宁波市轨道交通集团有限公司 = 宁波轨道交通集团有限公司 — the word for city left out
大陆汽车电子（长春）有限公司 = 大陆汽车电子长春有限公司 — brackets left out
博世汽车部件（苏州）有限公司 = 博世汽车部件苏州有限公司 — brackets left out
采埃孚（中国）投资有限公司 = 采埃孚中国投资有限公司 — brackets left out
Siemens (China) Co., Ltd. = Siemens China — brackets and the form left out
Siemens Ltd., China = Siemens (China) Co., Ltd. — the country behind the form
ABB (China) Ltd. = ABB China Limited — brackets and the form
Bosch (Shanghai) Co., Ltd. = Bosch Shanghai — brackets and the form left out
浙江正泰 ≠ 江苏正泰 — two places
浙江正泰电器股份有限公司 ≠ 正泰电器有限公司 — with and without a place
杭州新华机械有限公司 ≠ 宁波新华机械有限公司 — one name in two cities
杭州新华机械有限公司 ≠ 新华机械有限公司 — with and without a place
浙江东方机电有限公司 ≠ 杭州东方机电有限公司 — a province and its city register apart
上海电气集团股份有限公司 ≠ 电气集团 — without the place nothing is left to know it by
北京汽车集团有限公司 ≠ 广州汽车集团有限公司 — two places
广州汽车集团股份有限公司 ≠ 上海汽车集团股份有限公司 — two places
北京银行 ≠ 南京银行 — two places
宁波银行 ≠ 杭州银行 — two places
杭州银行 ≠ 杭州联合银行 — one place, two names
江苏银行 ≠ 苏州银行 — two places that share a character
河北钢铁集团有限公司 ≠ 湖北钢铁集团有限公司 — two places that share a character
山西煤业有限公司 ≠ 陕西煤业有限公司 — two places that sound alike
中国移动通信集团浙江有限公司 ≠ 中国移动通信集团江苏有限公司 — provincial companies, each of its own
中国移动通信集团浙江有限公司 ≠ 中国移动通信集团有限公司 — a provincial company and its parent
国网浙江省电力有限公司 ≠ 国网江苏省电力有限公司 — provincial companies, each of its own
国网浙江省电力有限公司 ≠ 国家电网有限公司 — a provincial company and its parent
中建三局集团有限公司 ≠ 中建八局集团有限公司 — numbered bureaus, each of its own
中铁一局集团有限公司 ≠ 中铁二局集团有限公司 — numbered bureaus, each of its own
西门子（中国）有限公司 ≠ 西门子 — the Chinese company and its parent
博世（中国）投资有限公司 ≠ 博世汽车部件（苏州）有限公司 — two Chinese companies of one parent
腾讯科技（深圳）有限公司 ≠ 腾讯科技（北京）有限公司 — two places
百度在线网络技术（北京）有限公司 ≠ 百度在线网络技术（上海）有限公司 — two places
精工科技（杭州）有限公司 ≠ 杭州精工科技有限公司 — where the place stands is part of the name
大陆汽车电子（长春）有限公司 ≠ 大陆汽车电子（芜湖）有限公司 — two places
Siemens (China) Co., Ltd. ≠ Siemens — the Chinese company and its parent
Bosch (Shanghai) Co., Ltd. ≠ Bosch (Suzhou) Co., Ltd. — two places
Toyota Motor North America ≠ Toyota Motor Europe — two places
Bank of America ≠ Bank of China — two places
Bank of Hangzhou ≠ Bank of Ningbo — two places
Zhejiang Xinhua Machinery Co., Ltd. ≠ Xinhua Machinery Co., Ltd. — with and without a place
American Airlines ≠ Airlines — without the place nothing is left
上海市政工程设计有限公司 ≠ 上海政工程设计有限公司 — 市政 is a word of its own
Georgia Power Company ≠ Florida Power Company — two places
`;
