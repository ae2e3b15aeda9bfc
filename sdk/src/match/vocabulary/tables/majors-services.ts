import type { Table } from '../term.ts';

/** All other majors; the codes are of the vocational catalogue of 2021. */
export const majorsServices: Table = {
  field: 'majors-services',
  family: 'services',
  lines: `
# major
农林牧渔大类 | agriculture forestry animal husbandry and fishery majors | cn:41
资源环境与安全大类 | resources environment and safety majors | cn:42
能源动力与材料大类 | energy power and materials majors | cn:43
土木建筑大类, 土木类专业, 土建类专业, 建筑类专业, 土建类, 建筑类相关专业, 土木工程相关专业, 建筑相关专业 | civil engineering and architecture majors | cn:44
水利大类 | water conservancy majors | cn:45
生物与化工大类 | biology and chemical industry majors | cn:47
轻工纺织大类 | light industry and textile majors | cn:48
食品药品与粮食大类 | food drug and grain majors | cn:49
交通运输大类 | transportation majors | cn:50
医药卫生大类, 医学类专业, 医药相关专业, 医学相关专业, 医药类专业 | medicine and health majors | cn:52
财经商贸大类, 财经类专业, 经管类专业, 财经类 | finance economics and trade majors | cn:53
旅游大类 | tourism majors | cn:54
文化艺术大类, 艺术类专业, 美术类专业 | culture and arts majors | cn:55
新闻传播大类, 新闻类专业, 传媒类专业 | journalism and communication majors | cn:56
教育与体育大类, 教育类专业, 师范类专业, 师范专业, 教育相关专业 | education and sports majors | cn:57
公安与司法大类 | public security and justice majors | cn:58
公共管理与服务大类 | public administration and service majors | cn:59
现代农业技术 | modern agricultural technology | cn:410103
园艺技术 | horticultural technology | cn:410105
林业技术 | forestry technology | cn:410201
园林技术 | landscape gardening technology | cn:410202
动物医学 | veterinary medicine | cn:410301
畜牧兽医, 动物科学 | animal husbandry and veterinary medicine, animal science | cn:410303
水产养殖技术 | aquaculture technology | cn:410401
工程测量技术 | engineering survey technology | cn:420301
测绘地理信息技术, 测绘工程专业 | surveying and geoinformation technology | cn:420303
环境监测技术 | environmental monitoring technology | cn:420801
环境工程技术 | environmental engineering technology | cn:420802
安全技术与管理 | safety technology and management | cn:420901
发电厂及电力系统 | power plant and power system | cn:430101
电力系统自动化技术 | power system automation technology | cn:430105
供用电技术 | power supply and utilisation technology | cn:430108
热能动力工程技术 | thermal power engineering technology | cn:430201
光伏工程技术 | photovoltaic engineering technology | cn:430301
风力发电工程技术 | wind power engineering technology | cn:430302
建筑装饰工程技术 | building decoration engineering technology | cn:440102
园林工程技术 | landscape engineering technology | cn:440104
建筑室内设计 | interior design of buildings | cn:440106
建筑工程技术 | building engineering technology | cn:440301
装配式建筑工程技术 | prefabricated building engineering technology | cn:440302
智能建造技术 | intelligent construction technology | cn:440304
建筑设备工程技术 | building equipment engineering technology | cn:440401
建筑电气工程技术 | building electrical engineering technology | cn:440402
供热通风与空调工程技术 | heating ventilation and air conditioning engineering technology | cn:440403
建筑智能化工程技术 | intelligent building engineering technology | cn:440404
建筑消防技术 | building fire protection technology | cn:440406
工程造价专业 | engineering cost major | cn:440501
建设工程管理 | construction engineering management major | cn:440502
建设工程监理 | construction project supervision major | cn:440504
市政工程技术 | municipal engineering technology | cn:440601
给排水工程技术, 给排水科学与工程 | water supply and drainage engineering technology | cn:440602
现代物业管理 | modern property management | cn:440703
建筑环境与能源应用工程, 建筑环境与设备工程 | building environment and energy engineering | <civil-engineering-and-architecture-majors
应用化工技术, 化学工程与工艺 | applied chemical technology, chemical engineering and technology | cn:470201
分析检验技术, 工业分析技术 | analysis and inspection technology | cn:470208
现代纺织技术, 纺织工程 | modern textile technology, textile engineering | cn:480401
食品智能加工技术, 食品加工技术 | intelligent food processing technology | cn:490101
食品质量与安全, 食品科学与工程, 食品专业, 食品相关专业, 食品类专业 | food quality and safety, food science | cn:490102
药品生产技术 | pharmaceutical production technology | cn:490201
制药工程 | pharmaceutical engineering | <food-drug-and-grain-majors
铁道工程技术 | railway engineering technology | cn:500101
道路与桥梁工程技术 | road and bridge engineering technology | cn:500201
汽车技术服务与营销 | automobile technical service and marketing | cn:500210
汽车检测与维修技术, 汽车运用与维修, 汽修专业 | automobile inspection and repair technology | cn:500211
新能源汽车检测与维修技术 | new energy vehicle inspection and repair technology | cn:500212
航海技术 | navigation technology | cn:500301
轮机工程技术, 轮机工程 | marine engineering technology | cn:500303
空中乘务 | cabin service major | cn:500405
飞机机电设备维修 | aircraft electromechanical equipment maintenance | cn:500409
飞机电子设备维修 | aircraft electronic equipment maintenance | cn:500410
城市轨道交通运营管理 | urban rail transit operations management | cn:500606
交通运输专业, 交通工程 | traffic engineering, transportation engineering | <transportation-majors
临床医学, 医学专业 | clinical medicine | cn:520101K
口腔医学 | stomatology | cn:520102K
护理专业, 护理学, 护理学专业, 护理相关专业 | nursing major, nursing degree | cn:520201
助产 | midwifery | cn:520202
药学, 药学专业, 药学相关专业 | pharmacy, pharmaceutical science | cn:520301
中药学 | Chinese pharmacy | cn:520410
医学检验技术, 医学检验 | medical laboratory technology | cn:520501
医学影像技术, 医学影像 | medical imaging technology | cn:520502
口腔医学技术 | dental technology | cn:520504
康复治疗技术 | rehabilitation technology | cn:520601
生物医学工程, 医疗器械专业 | biomedical engineering | <medicine-and-health-majors
生物技术专业, 生物工程, 生物科学, 生物相关专业 | bioengineering, biological sciences, biology | <biology-and-chemical-industry-majors
化学专业, 应用化学, 化工专业, 化学相关专业, 化工相关专业, 化学类, 化工类, 化学化工类专业 | applied chemistry, chemistry degree | <biology-and-chemical-industry-majors
高分子材料与工程, 高分子材料, 高分子专业 | polymer materials and engineering, polymer science | <energy-power-and-materials-majors
财税大数据应用 | fiscal and tax big data application | cn:530101
金融服务与管理, 金融专业, 金融学专业, 金融相关专业 | financial services and management | cn:530201
金融科技应用 | fintech application | cn:530202
大数据与财务管理, 财务管理专业 | big data and financial management | cn:530301
大数据与会计, 会计专业, 会计学, 会计学专业, 会计相关专业, 会计类专业, 财会专业, 财务相关专业, 财务会计相关专业, 财会类专业, 财会相关专业 | big data and accounting, accounting degree, degree in accounting | cn:530302
大数据与审计, 审计学 | big data and auditing | cn:530303
会计信息管理 | accounting information management | cn:530304
国际经济与贸易, 国贸专业, 国际贸易专业, 国贸 | international economics and trade | cn:530501
国际商务 | international business | cn:530502
工商企业管理, 工商管理专业, 企业管理专业 | business administration major, =MBA, =BBA | cn:530601
连锁经营与管理 | chain operation and management | cn:530602
市场营销专业, 市场营销相关专业, 营销专业, 营销相关专业 | marketing degree, marketing major | cn:530605
电子商务专业, 电子商务相关专业 | e-commerce major | cn:530701
跨境电子商务专业 | cross-border e-commerce major | cn:530702
移动商务 | mobile commerce major | cn:530703
网络营销与直播电商 | online marketing and live commerce major | cn:530704
农村电子商务 | rural e-commerce major | cn:530705
商务数据分析与应用 | business data analysis and application | cn:530706
现代物流管理, 物流专业, 物流管理专业, 物流相关专业 | modern logistics management | cn:530802
采购与供应管理 | purchasing and supply management | cn:530808
智能物流技术 | intelligent logistics technology | cn:530809
供应链运营 | supply chain operations | cn:530810
经济学, 经济学专业 | economics | <finance-economics-and-trade-majors
旅游管理, 旅游管理专业 | tourism management | cn:540101
酒店管理与数字化运营, 酒店管理专业 | hotel management and digital operation | cn:540106
餐饮智能管理 | intelligent catering management | cn:540201
烹饪工艺与营养, 烹饪专业 | culinary technology and nutrition | cn:540202
艺术设计, 设计类专业, 设计相关专业, 美术专业, 艺术设计类专业 | art and design, fine arts | cn:550101
视觉传达设计, 平面设计专业, 视觉传达 | visual communication design | cn:550102
数字媒体艺术设计, 数字媒体艺术 | digital media art design | cn:550103
产品艺术设计 | product art design | cn:550104
服装与服饰设计, 服装设计专业, 服装设计与工程 | fashion and apparel design, apparel design major | cn:550105
环境艺术设计, 环境设计 | environmental art design | cn:550106
新闻学, 新闻专业, 传播学, 新闻传播, 广告学 | journalism, communication studies, advertising degree | <journalism-and-communication-majors
汉语言文学, 汉语言, 中文专业 | Chinese language and literature | <culture-and-arts-majors
学前教育, 学前教育专业, 幼儿教育, 幼师专业 | preschool education, early childhood education | cn:570102K
小学教育 | primary education | cn:570103K
早期教育 | early education | cn:570101K
商务英语, 商务英语专业 | business English | cn:570201
应用英语, 英语专业, 英语相关专业 | applied English, English major | cn:570202
旅游英语 | tourism English | cn:570203
应用韩语, 韩语专业 | applied Korean | cn:570204
商务日语 | business Japanese | cn:570205
应用日语, 日语专业 | applied Japanese | cn:570206
体育教育, 体育专业 | physical education, sports science | <education-and-sports-majors
心理学, 心理学专业, 应用心理学 | psychology | <education-and-sports-majors
法学, 法律专业, 法学专业, 法律相关专业 | law degree, jurisprudence, ~=JD | <public-security-and-justice-majors
人力资源管理专业, 人力资源专业, 人力资源相关专业 | human resource management major | cn:590202
行政管理专业, 公共管理, 公共事业管理 | public administration | <public-administration-and-service-majors
社会工作专业, 社会学 | social work degree, sociology | <public-administration-and-service-majors
# trap
口腔医学会, 助产品, 国贸中心, 国贸大厦, 国贸地铁, 国贸商圈, 协助产品, 辅助产品, 资助产业, 协助产线, 帮助产品, 协助产, 辅助产, 帮助产, 扶助产, 方法学, 算法学, 语法学
`,
};
