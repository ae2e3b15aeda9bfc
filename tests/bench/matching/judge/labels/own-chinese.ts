/**
 * Postings of our own in Chinese, with the language that is hard to read: negation, alternatives, what is only
 * preferred, families of majors. A posting is `@ title | places | pay | kinds of employment` and its text; the lines
 * after `>` are labels by the rules of RULES.md.
 */
export const ownChinese = `
@ 数控车床操作工 | 杭州·萧山区 | 6-8千/月 | FULL_TIME
岗位职责：独立操作数控车床，按图纸加工零件。
任职要求：
1. 大专及以上学历，机械类、数控类相关专业；
2. 会使用UG或Mastercam编程，能看懂机械制图；
3. 无需经验，欢迎2026届毕业生。
> lathe: major+ degree+ graduation+ skill+ place+ experience+ pay+ employment+ | strong
> mecha: major+ degree+ skill- place+ experience+ pay+ | some
> nurse: major- degree+ graduation+ skill- place+ experience+ | none
> welder: major+ degree- graduation+ skill+ place+ experience+ pay+ employment+ | some

@ 电气工程师 | 苏州 | 1-1.5万/月 | FULL_TIME
任职要求：
1、本科及以上学历，电气工程、自动化等相关专业；
2、精通西门子PLC编程，熟练使用EPLAN；
3、有3年以上非标自动化经验者优先；
4、英语四级以上，425分以上者优先。
> electric: major+ degree+ skill+ place+ certificate+ pay+ | strong
> mecha: degree- major+ skill+ skill- place- pay+ | none
> account: major- degree+ skill- place+ certificate+ pay+ | none
> java: major- degree+ skill- place- certificate+ pay+ | none

@ Java开发工程师（校招） | 杭州 | 15-25K/月·14薪 | FULL_TIME
面向2026届毕业生，2025届勿投。
要求：本科及以上，计算机、软件工程、通信等相关专业；扎实的Java基础，熟悉Spring Boot、MySQL；了解Redis、Kafka者加分；不要求有工作经验。
> java: major+ degree+ graduation+ skill+ place+ pay+ experience+ | strong
> data: degree+ graduation- skill- major- place- pay+ employment+ experience+ | none
> chip: major+ degree+ graduation+ skill- place- experience+ | none
> blank: | none

@ 外贸业务员 | 义乌 | 6-12K/月 | FULL_TIME
职位描述：负责跨境电商平台店铺运营，开发海外客户。
岗位要求：专业不限，大专以上；英语六级或同等水平，口语流利；会日语者优先；熟练使用Excel等办公软件。
> trade: major+ degree+ certificate+ language+ skill+ place+ | strong
> account: major+ degree+ certificate- language- skill+ place- pay+ | none
> java: major+ degree+ certificate+ language- skill- place- pay+ | none

@ 护士 | 温州 | 面议 | FULL_TIME
招聘条件：护理专业，大专及以上学历，持有护士资格证；能上夜班；有ICU工作经验者优先。
> nurse: major+ degree+ certificate+ place+ | strong
> mecha: exclusion! major- degree+ certificate- place+ | none
> welder: major- degree- certificate- place+ employment+ | none

@ 氩弧焊工 | 无锡 | 7000-9000元/月 | FULL_TIME
要求：1. 学历不限，持焊工证上岗；2. 熟练氩弧焊、二保焊，会看图纸；3. 男女不限，18-45岁；4. 长白班，无夜班。
> welder: degree+ certificate+ skill+ place+ pay+ employment+ | strong
> lathe: degree+ certificate- skill- place- pay+ employment+ | none
> mecha: degree+ certificate- skill- place- pay+ | none

@ 会计 | 苏州·工业园区 | 5-7千/月 | FULL_TIME
任职资格：
- 全日制本科学历，会计、财务管理或审计专业；
- 持有初级会计证，中级优先；
- 熟练使用用友或金蝶财务软件；
- 应届生亦可。
> account: major+ degree+ certificate+ skill+ graduation+ place+ pay+ | strong
> trade: major- degree+ certificate- graduation+ skill- place- | none
> electric: major- degree+ certificate- graduation+ skill- place+ pay+ | none

@ 数字IC验证工程师 | 上海 | 30-50万/年 | FULL_TIME
岗位要求：微电子、集成电路、电子工程等相关专业，硕士及以上学历；熟悉Verilog/SystemVerilog，了解UVM；熟悉Linux环境和至少一种脚本语言（Perl/Python/Tcl）；CET-6 425分以上。
> chip: major+ degree+ skill+ skill- certificate+ place+ | strong
> electric: major- degree- skill- certificate- place+ pay+ | none
> java: major- degree- skill+ certificate+ place+ pay+ | none

@ 数据分析师 | 北京 | 20-35K/月·15薪 | FULL_TIME
职位要求：统计、数学、计算机相关专业硕士；精通SQL和Python，至少熟悉Spark、Hive、Flink之一；一年以上工作经验；雅思6.5或托福90以上优先考虑。
> data: major+ degree+ skill+ experience+ certificate+ place+ pay+ employment+ | strong
> java: major+ degree- skill+ skill- experience- place- pay+ | none
> coder: major+ degree- skill+ skill- experience+ place- | none

@ 机电设备维修工 | 宁波·北仑 | 5500-7500元/月 | FULL_TIME
任职要求：中专及以上，机电、电气自动化等专业；持电工证（低压）；能适应倒班；会PLC编程优先。有钳工基础者佳。
> mecha: major+ degree+ certificate+ skill+ place+ pay+ | strong
> electric: major+ degree+ certificate+ skill+ place- pay+ | some
> lathe: major- degree+ certificate- place+ pay+ employment+ | none

@ 机械设计实习生 | 杭州 | 150元/天 | INTERN
要求：机械类相关专业在读，2027届优先；会用AutoCAD、SolidWorks中的一种；每周到岗4天，实习3个月以上。
> lathe: major+ skill+ place+ pay- employment+ | some
> mecha: major+ skill+ graduation+ place+ pay- | some
> welder: major+ skill- place+ pay- employment- | none
> electric: major- skill+ place- pay- | none

@ 软件测试工程师 | 武汉 | 8-12K/月 | FULL_TIME
招2025-2026届毕业生。统招本科及以上，理工科专业。熟悉Linux常用命令和MySQL；掌握Python或Java任意一门语言；无工作经验要求。
> java: major+ degree+ graduation+ skill+ place+ pay+ experience+ | strong
> data: major+ degree+ graduation+ skill+ skill- place- pay- employment+ experience+ | none
> trade: major- degree+ graduation+ skill- place- experience+ | none
> chip: major+ degree+ graduation+ skill+ skill- place- experience+ | some

@ 储备干部（管培生） | 宁波 | 6-9K/月 | FULL_TIME
1、2026、2027届应届毕业生，专业不限；2、大专及以上学历；3、有学生会干部经历优先；4、能吃苦耐劳，服从安排。
> lathe: major+ degree+ graduation+ place+ pay+ employment+ | some
> mecha: major+ degree+ graduation+ place+ pay+ | some
> welder: major+ degree- graduation+ place+ pay+ employment+ | some
> data: major+ degree+ graduation- place- pay- employment+ | none

@ 日语翻译 | 宁波 | 7-10K/月 | FULL_TIME
任职要求：日语专业或日语N1以上；本科以上学历；英语可作为工作语言者优先。
> trade: major- degree+ certificate- language+ place+ | none
> java: major- degree+ certificate- place- pay+ | none

@ 日语客服 | 杭州 | 6-8K/月 | FULL_TIME
日语N2及以上；专业、学历不限；轮班制，含夜班；不需要销售指标。
> trade: certificate+ major+ degree+ place+ | some
> mecha: exclusion! certificate- major+ degree+ place+ pay+ | none

@ 销售代表 | 杭州 | 5-15K/月 | FULL_TIME
负责区域客户开发。学历要求：高中以上。有无经验均可。底薪加提成。
> mecha: exclusion! degree+ experience+ place+ pay+ | none
> trade: degree+ experience+ place+ | none
> lathe: degree+ experience+ place+ pay+ employment+ | none

@ 数控编程工程师 | 宁波 | 8-12K/月 | FULL_TIME
要求：3年以上数控编程经验；精通UG、PowerMill；大专以上，机械、模具或数控专业优先。
> lathe: major+ degree+ skill+ skill- experience- place+ pay+ employment+ | none
> mecha: major+ degree+ skill- experience- place+ pay+ | none

@ 前端开发工程师 | 上海 | 面议 | FULL_TIME
希望你：计算机相关专业本科；熟悉React或Vue；熟悉TypeScript；一年以上开发经验，优秀应届生可放宽。不要求会Java。
> java: major+ degree+ skill- place+ graduation+ | some
> coder: major+ degree+ skill+ experience+ place- | some

@ 自动化设备调试技术员 | 苏州 | 6-8千/月 | FULL_TIME
岗位要求：
（1）大专及以上学历，自动化、机电一体化、电气相关专业；
（2）熟悉三菱或西门子PLC；
（3）能接受短期出差；
（4）应届毕业生亦可，公司提供培训。
> mecha: major+ degree+ skill+ graduation+ place- pay+ | some
> electric: major+ degree+ skill+ graduation+ place+ pay+ | strong
> lathe: major- degree+ skill- graduation+ place- pay+ employment+ | none

@ 汽车维修技师 | 杭州 | 6-10K/月 | FULL_TIME
汽车类专业，中专及以上；有C1驾照；两年以上汽车维修经验。
> lathe: major- degree+ certificate- experience- place+ pay+ employment+ | none
> mecha: major- degree+ certificate- experience- place+ pay+ | none

@ 嵌入式软件工程师 | 西安 | 18-30K/月·16薪 | FULL_TIME
任职要求：
1. 硕士研究生及以上学历，电子信息类、通信类、计算机类、微电子相关专业；
2. 精通C语言，熟悉Linux驱动开发；
3. 熟悉FPGA者优先；
4. 英语六级500分以上。
> chip: major+ degree+ skill+ certificate+ place+ | strong
> java: major+ degree- skill+ skill- certificate- place- pay+ | none
> electric: major- degree- skill+ certificate- place- pay+ | none

@ 国际物流专员 | 宁波 | 5-8K/月 | FULL_TIME
招聘要求：国际贸易、物流管理、商务英语等专业，本科及以上；CET-4以上；Excel熟练；24、25、26届毕业生。
> trade: major+ degree+ certificate+ skill+ graduation+ place+ | strong
> account: major- degree+ certificate+ skill+ graduation+ place- pay+ | none
> seller: major- degree+ skill+ graduation- place- | none

@ 远程Python工程师 | 全国远程 | 15-30K/月 | FULL_TIME
全职远程办公，限国内。要求：Python两年以上经验，熟悉PostgreSQL、Docker；本科以上，计算机专业优先，非计算机专业亦可。
> coder: major+ degree+ skill+ experience+ place- | some
> data: degree+ skill+ skill- experience- place+ pay+ employment+ | none
> java: major+ degree+ skill- experience- place+ pay+ | none

@ 普工 | 苏州 | 5-7千/月 | FULL_TIME
不限学历，不限经验，包吃住。无需任何证书。
> welder: degree+ experience+ place+ pay+ employment+ | none
> account: degree+ experience+ place+ pay+ | none

@ 焊接工艺工程师 | 常州 | 7-10K/月 | FULL_TIME
要求：焊接技术与工程、材料成型及控制工程等专业，本科学历（经验丰富者可放宽至大专）；熟悉氩弧焊、激光焊；国际焊接工程师证书优先。
> welder: major+ degree- skill+ skill- place+ pay+ employment+ | some
> electric: major- degree+ skill- place- pay+ | none

@ 临床护士（应届） | 杭州 | 6-9K/月 | FULL_TIME
招录对象：2026届护理学专业毕业生，本科及以上学历；须取得护士执业资格证书；英语四级。
> nurse: major+ degree- graduation+ certificate+ certificate- place+ | none
> trade: major- degree+ graduation+ certificate+ certificate- place+ | none

@ 单片机开发助理 | 上海 | 7-9K/月 | FULL_TIME
职位要求：电子、电气、自动化相关专业，大专以上。熟悉C语言，了解单片机原理。毕业两年内均可。薪资：7-9K，13薪。
> electric: major+ degree+ skill+ graduation+ place+ pay+ | strong
> chip: major+ degree+ skill+ graduation+ place+ | strong
> data: major- degree+ skill- graduation+ place- pay- employment+ | none

@ 财务实习生 | 杭州 | 3000元/月 | INTERN
会计、金融相关专业大三及以上在校生，2027届；熟练使用Excel；每周至少3天。
> account: major+ graduation- skill+ place+ pay- | none
> trade: major- graduation- skill+ place+ | none

@ 机器人应用工程师 | 杭州 | 9-14K/月 | FULL_TIME
必备条件：机器人工程、机电一体化或自动化专业，大专以上；会ABB或发那科机器人编程。
加分项：有电工证；会SolidWorks；有项目经验。
> mecha: major+ degree+ skill- certificate+ place+ pay+ | some
> lathe: major- degree+ skill- place+ pay+ employment+ | none

@ 采购助理 | 宁波 | 5-6K/月 | FULL_TIME
要求：本科学历，专业不限，理工科背景优先；英语良好，可与外商邮件沟通；Excel熟练。
> trade: major+ degree+ language+ skill+ place+ | some
> lathe: major+ degree- place+ pay+ employment+ skill- | none
> account: major+ degree+ skill+ place- pay+ language- | none

@ 大数据开发工程师 | 深圳 | 18-25K/月 | FULL_TIME
要求：本科及以上学历，3-5年大数据开发经验；熟悉Hadoop生态（Hive、Spark等）；熟练掌握Java或Scala或Python；985/211优先。
> data: degree+ skill+ experience- place+ pay+ employment+ | some
> java: degree+ skill+ skill- experience- place- pay+ | none

@ 设备工程师 | 西安 | 8-12K/月 | FULL_TIME
任职条件：非机械类专业勿扰；本科及以上；英语熟练，听说读写流利；CAD熟练。
> chip: major- degree+ language+ place+ skill- | none
> electric: major- degree+ skill+ place- pay+ | none

@ 质检员 | 宁波 | 4500-5500元/月 | FULL_TIME
高中或中专以上学历即可；能看懂机械制图，会用卡尺、千分尺；有无经验都可以；接受应届毕业生；长白班，不上夜班。
> lathe: degree+ skill+ skill- experience+ graduation+ place+ pay+ employment+ | some
> mecha: degree+ skill- experience+ graduation+ place+ pay+ | none
> welder: degree+ skill+ skill- experience+ graduation+ place+ pay- employment+ | none

@ 跨境电商运营 | 杭州 | 7-12K/月 | FULL_TIME
公司由优客外包负责招聘。本科及以上，国际经济与贸易、电子商务专业；英语CET-6；有亚马逊运营经验优先；无电话销售。
> trade: major+ degree+ skill+ certificate+ place+ | strong
> java: major- degree+ certificate+ place+ pay+ | some

@ 客服专员 | 宁波 | 5-7K/月 | FULL_TIME
岗位：在线客服，偶尔需要电话销售配合。大专以上，普通话标准。
> trade: exclusion! degree+ place+ | none
> lathe: degree+ place+ pay+ employment+ | none

@ 算法工程师 | 北京/上海/深圳 | 30-60K/月 | FULL_TIME
博士优先，硕士及以上；统计学、数学、计算机等专业；机器学习基础扎实，熟练使用Python；在顶级会议发表过论文者优先。
> data: major+ degree+ skill+ place+ pay+ employment+ | strong
> chip: degree+ skill- place+ major- | none
> java: major+ degree- skill- place+ pay+ | none

@ 技术支持工程师 | 武汉 | 6-9K/月 | FULL_TIME
【任职要求】计算机网络、通信工程等相关专业大专以上；持有C1驾驶证优先；不强制要求英语；熟悉Linux。
> java: major+ degree+ skill+ place+ pay+ | strong
> mecha: major- degree+ skill- place- pay+ | none

@ 模具钳工学徒 | 宁波 | 4000-6000元/月 | APPRENTICESHIP
职高、技校或中专学历，模具、数控、机械专业优先；不要求经验，师傅带教；18周岁以上。
> lathe: major+ degree+ experience+ place+ pay+ employment- | some
> mecha: major+ degree+ skill+ experience+ place+ pay+ | strong
> welder: major+ degree+ experience+ place+ pay+ employment- | some

@ 文员 | 苏州 | 4-5千/月 | FULL_TIME
要求：女，25-35岁，形象气质佳，已婚优先；大专；熟练使用Excel、Word；会用金蝶者优先。
> account: degree+ skill+ skill- place+ pay+ | strong
> welder: degree- place+ pay- employment+ skill- | none
`;
