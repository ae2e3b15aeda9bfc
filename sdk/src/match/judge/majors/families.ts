/**
 * Fields of study with the words for them. Families follow the classes (类) of the
 * [catalogue of vocational majors](http://www.moe.gov.cn/srcsite/A07/moe_953/202103/t20210319_521135.html) and of
 * the catalogue of undergraduate majors, where 机械类, 电气类, 电子信息类, 自动化类 and 计算机类 are classes, too.
 */
export interface Family {
  id: string;
  /** Which wider fields it belongs to: 理工科, 工科, 经管. */
  wide: readonly ('science' | 'engineering' | 'business')[];
  /** Words that stand for the whole family where a posting names it: 机械, `mechanical engineering`. */
  words: string;
  /** Majors within it; one that belongs to several families stands in each. */
  majors: string;
}

/** The families, written with `|` between words; Latin words in capitals count in capitals alone. */
export const families: readonly Family[] = [
  {
    id: 'mechatronic',
    wide: ['science', 'engineering'],
    words: '机电|机电工程|机电设备|mechatronics|electromechanical',
    majors: '机电一体化|机械电子|机器人|工业机器人|智能控制|robotics',
  },
  {
    id: 'mechanical',
    wide: ['science', 'engineering'],
    words: '机械|机制|机械工程|mechanical|mechanical engineering|BSME',
    majors:
      '机械设计|机械设计制造|机械制造|机械自动化|机械电子|数控|模具|焊接|材料成型|机电一体化|工业设计|增材制造|铸造|锻压|智能制造|manufacturing engineering|manufacturing|welding|CNC',
  },
  {
    id: 'automation',
    wide: ['science', 'engineering'],
    words: '自动化|自动控制|自动化控制|测控|automation|control engineering',
    majors:
      '电气自动化|电气工程及其自动化|机电一体化|智能控制|机器人|工业机器人|仪器仪表|测控技术与仪器|机械自动化',
  },
  {
    id: 'electrical',
    wide: ['science', 'engineering'],
    words: '电气|强电|电气工程|电力电子|electrical|electrical engineering|EE|BSEE',
    majors: '电气自动化|电气工程及其自动化|电力系统|供用电|电机|电力',
  },
  {
    id: 'electronic',
    wide: ['science', 'engineering'],
    words: '电子|电子信息|电子工程|弱电|electronics|electronic engineering|EE',
    majors:
      '微电子|集成电路|半导体|光电|通信|通讯|信号与信息处理|信息处理|信息工程|微波|传感器|射频识别|射频|microelectronics',
  },
  {
    id: 'communication',
    wide: ['science', 'engineering'],
    words: '通信|通讯|无线通信|telecommunications?|communications? engineering',
    majors: '电子信息|微电子|集成电路|信号与信息处理|信息处理|光电|微波',
  },
  {
    id: 'microelectronic',
    wide: ['science', 'engineering'],
    words: '微电子|集成电路|半导体|microelectronics|semiconductors?',
    majors: '',
  },
  {
    id: 'computing',
    wide: ['science', 'engineering'],
    words:
      '计算机|计算器科学|软件|信息技术|computer science|computer|computing|CS|IT|information technology|software engineering|BSCS',
    majors:
      '软件工程|网络工程|信息安全|网络安全|大数据|人工智能|物联网|数据科学|信息系统|信息管理|信息系统与管理|数字媒体技术|云计算|data science|information systems?|informatics',
  },
  {
    id: 'mathematics',
    wide: ['science'],
    words: '数学|统计|应用数学|概率|mathematics|maths?|statistics|statistical|quantitative',
    majors: '统计学|数学与应用数学|应用统计|信息与计算科学|数理统计|计量经济学',
  },
  { id: 'physics', wide: ['science'], words: '物理|physics', majors: '大气物理|应用物理|力学' },
  {
    id: 'chemistry',
    wide: ['science', 'engineering'],
    words: '化学|化工|chemistry|chemical|chemical engineering',
    majors: '应用化学|高分子|制药工程|化学工程',
  },
  {
    id: 'materials',
    wide: ['science', 'engineering'],
    words: '材料|冶金|materials?|materials? (?:science|engineering)|metallurgy',
    majors: '材料成型|焊接|高分子|无机非金属|金属材料',
  },
  {
    id: 'environment',
    wide: ['science', 'engineering'],
    words: '环境|环保|大气|environmental (?:science|engineering)',
    majors: '大气科学|大气物理|大气环境|环境工程|环境科学|气象',
  },
  {
    id: 'biology',
    wide: ['science'],
    words: '生物|biology|biotechnology|life sciences?',
    majors: '生物工程|生物技术|动物科学',
  },
  {
    id: 'civil',
    wide: ['science', 'engineering'],
    words: '土木|土建|建筑|工民建|civil|civil engineering|architecture|construction',
    majors: '工程造价|工程管理|给排水|暖通|道路桥梁|测绘|市政|建筑学',
  },
  {
    id: 'geography',
    wide: ['science'],
    words: '测绘|地理|地质|遥感|geography|geology|surveying',
    majors: '地理信息|GIS|采矿',
  },
  {
    id: 'vehicle',
    wide: ['science', 'engineering'],
    words: '汽车|车辆|automotive|automobile|vehicle',
    majors: '车辆工程|汽车检测|汽车维修|新能源汽车|轨道交通|交通运输',
  },
  {
    id: 'energy',
    wide: ['science', 'engineering'],
    words: '能源|动力|热能|energy|power engineering',
    majors: '能源与动力|新能源|光伏|制冷|电力系统',
  },
  {
    id: 'aerospace',
    wide: ['science', 'engineering'],
    words: '航空|航天|飞行器|aerospace|aeronautical',
    majors: '',
  },
  {
    id: 'industrial',
    wide: ['science', 'engineering'],
    words: '工业工程|质量工程|industrial|industrial engineering',
    majors: '安全工程',
  },
  { id: 'textile', wide: ['engineering'], words: '纺织|服装|轻工|textiles?', majors: '' },
  { id: 'food', wide: ['science', 'engineering'], words: '食品|food science', majors: '' },
  {
    id: 'agriculture',
    wide: [],
    words: '农业|农学|园林|园艺|林业|畜牧|兽医|agriculture',
    majors: '动物医学|动物科学',
  },
  { id: 'medicine', wide: [], words: '临床医学|医学|medicine', majors: '临床|口腔|中医' },
  { id: 'nursing', wide: [], words: '护理|护理学|助产|nursing', majors: '' },
  { id: 'pharmacy', wide: [], words: '药学|制药|医药|pharmacy|pharmaceutical', majors: '中药' },
  { id: 'health', wide: [], words: '公共卫生|预防医学|public health', majors: '医学检验|康复' },
  {
    id: 'accounting',
    wide: ['business'],
    words: '会计|财会|财务|审计|税务|accounting|accountancy',
    majors: '会计学|财务管理|审计学|B\\.?Comm Accounting',
  },
  {
    id: 'finance',
    wide: ['business'],
    words: '金融|保险|投资|finance|banking',
    majors: '金融学|金融工程|金融数学',
  },
  {
    id: 'economics',
    wide: ['business'],
    words: '经济|国际贸易|国贸|贸易|外贸|经贸|economics?|international trade|trade',
    majors: '国际经济与贸易|计量经济学|经济学|商务英语|跨境电商',
  },
  {
    id: 'management',
    wide: ['business'],
    words: '管理|经济管理|经管|工商管理|企业管理|business|business administration|management|MBA|commerce',
    majors: '公共管理|项目管理|信息管理|人力资源',
  },
  { id: 'marketing', wide: ['business'], words: '市场营销|营销|marketing', majors: '广告学|电子商务' },
  {
    id: 'e-commerce',
    wide: ['business'],
    words: '电子商务|电商|e-?commerce',
    majors: '跨境电商|跨境电子商务',
  },
  {
    id: 'logistics',
    wide: ['business'],
    words: '物流|供应链|物流管理|logistics|supply chain',
    majors: '采购',
  },
  { id: 'staff', wide: ['business'], words: '人力资源|行政管理|human resources', majors: '' },
  { id: 'law', wide: [], words: '法律|法学|law|legal studies', majors: '知识产权' },
  { id: 'english', wide: [], words: '英语|外语|英文|english studies', majors: '商务英语|翻译' },
  { id: 'japanese', wide: [], words: '日语|japanese studies', majors: '' },
  { id: 'languages', wide: [], words: '韩语|德语|法语|俄语|西班牙语|linguistics', majors: '' },
  { id: 'letters', wide: [], words: '中文|汉语言|文秘|中文系|literature', majors: '汉语言文学' },
  {
    id: 'media',
    wide: [],
    words: '新闻|传媒|传播|广告|journalism|communications|media studies',
    majors: '广播电视|编导',
  },
  {
    id: 'design',
    wide: [],
    words: '艺术|设计|美术|艺术设计|graphic design|design|fine arts?|visual communication|product design',
    majors: '视觉传达|平面设计|工业设计|环境设计|动画|室内设计|产品设计|interaction design',
  },
  { id: 'education', wide: [], words: '教育|师范|学前教育|education', majors: '' },
  { id: 'tourism', wide: [], words: '旅游|酒店管理|酒店|hospitality|tourism', majors: '' },
  { id: 'psychology', wide: [], words: '心理|psychology', majors: '' },
];
