import type { Table } from '../term.ts';

/** Spoken languages and their examinations. */
export const languages: Table = {
  field: 'languages',
  family: 'general',
  lines: `
# language
英语, 英文, 英语口语, 英语听说读写, 英语沟通 | =English, English language, fluent English | iso:en wd:Q1860
普通话, 汉语, 中文, 国语 | Chinese language, =Chinese, =Mandarin, Putonghua, Mandarin Chinese | iso:zh wd:Q7850
粤语, 广东话, 白话 | =Cantonese, Cantonese language | wd:Q9186
日语, 日文 | Japanese language, =Japanese | iso:ja wd:Q5287
韩语, 朝鲜语, 韩文 | Korean language, =Korean | iso:ko wd:Q9176
德语, 德文 | German language, =German | iso:de wd:Q188
法语, 法文 | French language, =French | iso:fr wd:Q150
西班牙语, 西语 | Spanish language, =Spanish | iso:es wd:Q1321
葡萄牙语, 葡语 | Portuguese language, =Portuguese | iso:pt wd:Q5146
意大利语 | Italian language, =Italian | iso:it wd:Q652
俄语, 俄文 | Russian language, =Russian | iso:ru wd:Q7737
阿拉伯语 | Arabic language, =Arabic | iso:ar wd:Q13955
越南语 | Vietnamese language, =Vietnamese | iso:vi wd:Q9199
泰语 | Thai language, =Thai | iso:th wd:Q9217
印尼语, 印度尼西亚语 | Indonesian language, =Indonesian, Bahasa Indonesia | iso:id wd:Q9240
马来语 | Malay language, ~=Malay | iso:ms wd:Q9237
缅甸语 | Burmese language, =Burmese | iso:my
老挝语 | Lao language | iso:lo
柬埔寨语, 高棉语 | Khmer language, =Khmer | iso:km
菲律宾语, 他加禄语 | Tagalog, Filipino language | iso:tl
印地语 | Hindi | iso:hi wd:Q1568
乌尔都语 | Urdu | iso:ur
孟加拉语 | Bengali | iso:bn
波斯语 | Persian language, Farsi | iso:fa
土耳其语 | Turkish language, =Turkish | iso:tr
荷兰语 | Dutch language, =Dutch | iso:nl
瑞典语 | Swedish language, =Swedish | iso:sv
挪威语 | Norwegian language, =Norwegian | iso:no
丹麦语 | Danish language, =Danish | iso:da
芬兰语 | Finnish language, =Finnish | iso:fi
波兰语 | Polish language, ~=Polish | iso:pl
捷克语 | Czech language, =Czech | iso:cs
匈牙利语 | Hungarian language, =Hungarian | iso:hu
罗马尼亚语 | Romanian language, =Romanian | iso:ro
希腊语 | Greek language, =Greek | iso:el
乌克兰语 | Ukrainian language, =Ukrainian | iso:uk
希伯来语 | Hebrew language, =Hebrew | iso:he
哈萨克语 | Kazakh language, =Kazakh | iso:kk
乌兹别克语 | Uzbek language, =Uzbek | iso:uz
蒙古语, 蒙语 | Mongolian language, =Mongolian | iso:mn
维吾尔语, 维语 | Uyghur language, Uyghur | iso:ug
藏语 | Tibetan language, =Tibetan | iso:bo
斯瓦希里语 | Swahili | iso:sw
南非荷兰语, 阿非利卡语 | Afrikaans | iso:af
闽南语, 闽南话 | Hokkien, Southern Min
手语 | sign language
# certificate
大学英语六级, 英语六级, 英语6级, 六级英语, CET六级, 国家英语六级, 英语CET6, 大学英语6级 | CET-6, CET6, College English Test Band 6 | <college-english-test
大学英语四级, 英语四级, 英语4级, 四级英语, CET四级, 国家英语四级, 大学英语4级, 英语四六级, 大学英语四六级 | CET-4, CET-4/6, CET4/6, CET4, College English Test Band 4 | <college-english-test
大学英语考试, 英语等级证书, 英语等级考试 | college English test
英语专业八级, 专业八级, 专八, 英语专八, 英语八级 | TEM-8, TEM8, Test for English Majors Band 8
英语专业四级, 专业四级, 专四, 英语专四 | TEM-4, TEM4, Test for English Majors Band 4
高等学校英语应用能力考试, 英语应用能力考试, 英语应用能力A级, 英语应用能力B级, 英语A级, 英语B级 | PRETCO
雅思, 雅思成绩 | IELTS
托福, 托福成绩 | TOEFL
托业 | TOEIC
剑桥商务英语, 商务英语证书 | BEC certificate, Business English Certificate, BEC Higher, BEC Vantage
汉语水平考试 | HSK, Hanyu Shuiping Kaoshi, HSK 4, HSK 5, HSK 6, HSK4, HSK5, HSK6
普通话水平测试 | Putonghua proficiency test
日语能力考试, 日语N1, 日语N2, 日语一级, 日语二级, 日语能力等级 | JLPT, JLPT N1, JLPT N2, Japanese-Language Proficiency Test
韩语能力考试, 韩语等级 | TOPIK, TOPIK 6, TOPIK II
德语水平考试 | TestDaF, Goethe-Zertifikat
法语水平考试 | DELF, DALF
西班牙语水平考试 | DELE, =SIELE
翻译资格证书, 翻译专业资格, 全国翻译专业资格考试, 口译证书, 笔译证书 | CATTI
研究生入学考试语言 | =GRE
# trap
英语系, 英语国家, 中文名, 中文版, 中文系, 中文名称, 中文域名, 德语专业, 法语专业, 西班牙语专业, 英文名, 英文名称, French fries, German Shepherd, 独白话, 坦白话, 明白话, 中文大学
`,
};
