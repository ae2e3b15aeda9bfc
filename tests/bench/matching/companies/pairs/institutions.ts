/**
 * Colleges and hospitals employ too. A campus (校区) or an area (院区) is the institution; an affiliated hospital, a
 * college with a name of its own and a foundation are not.
 */
export const institutions = `
杭州职业技术学院（下沙校区） = 杭州职业技术学院 — a campus
浙江大学紫金港校区 = 浙江大学 — a campus
浙江大学（紫金港校区） = 浙江大学玉泉校区 — two campuses of one university
浙江省人民医院（望江山院区） = 浙江省人民医院 — an area of a hospital
上海交通大學 = 上海交通大学 — traditional characters
國立臺灣大學 = 国立台湾大学 — traditional characters
浙江機電職業技術學院 = 浙江机电职业技术学院 — traditional characters
Zhejiang University = ZHEJIANG UNIVERSITY — case
The University of Hong Kong = University of Hong Kong — an article
Texas A&M University = Texas A & M University — spaces about the ampersand
École Polytechnique = Ecole Polytechnique — an accent
St. Mary's Hospital = St Marys Hospital — punctuation
浙江大学 ≠ 浙江大学医学院附属第一医院 — an affiliated hospital is a legal person
浙江大学 ≠ 浙江大学城市学院 — a college with a name of its own
浙江大学 ≠ 浙江工业大学 — two universities
浙江大学 ≠ 浙江大学出版社有限责任公司 — a company of the university
浙江工业大学 ≠ 浙江工商大学 — one character
浙江大学医学院附属第一医院 ≠ 浙江大学医学院附属第二医院 — two hospitals
杭州市第一人民医院 ≠ 杭州市第三人民医院 — two hospitals
浙江省人民医院 ≠ 浙江省人民医院毕节医院 — a hospital with a name of its own
中国人民大学 ≠ 中国人民公安大学 — two universities
中国矿业大学 ≠ 中国矿业大学（北京） — two universities by the ministry's list
中国地质大学（武汉） ≠ 中国地质大学（北京） — two universities by the ministry's list
华北电力大学 ≠ 华北电力设计院有限公司 — a university and a company
北京大学 ≠ 北京科技大学 — two universities
南京大学 ≠ 南京工业大学 — two universities
东北大学 ≠ 东北师范大学 — two universities
东北大学 ≠ 东北大学秦皇岛分校 — a school with a code of its own
机电职业技术学院 ≠ 浙江机电职业技术学院 — with and without a place
杭州职业技术学院 ≠ 湖州职业技术学院 — two places
University of Washington ≠ Washington University — the order of words
Boston College ≠ Boston University — two universities
Miami University ≠ University of Miami — the order of words
Indiana University ≠ Indiana University Health — a hospital group of its own
Stanford University ≠ Stanford Health Care — a hospital group of its own
Mayo Clinic ≠ Cleveland Clinic — two hospitals
Mount Sinai Hospital ≠ Mount Sinai Medical Center — one in New York, one in Florida
`;
