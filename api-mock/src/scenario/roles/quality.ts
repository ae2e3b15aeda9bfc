import type { Role } from './role.ts';

export const qualityRoles: readonly Role[] = [
  {
    slug: 'quality-inspector',
    department: ['质量部检验组', 'inspection group'],
    majors: [
      ['机械产品检测检验技术', 'mechanical inspection technology'],
      ['数控技术', 'CNC technology'],
    ],
    skills: ['质量检验', '卡尺', '千分尺', '抽样检验'],
    duties: [
      ['负责{product}的来料、过程和成品检验', 'Inspect {product} on receipt, in process and before shipment'],
      ['按检验卡测尺寸、查外观、做功能试验', 'Measure, look over and function-test to the inspection card'],
      ['不合格品挂牌隔离，当天开单', 'Tag and set aside rejects and write them up the same day'],
      ['巡检首件、换刀件和换班件', 'Check the first piece, and the first after each tool or shift change'],
      ['管好量具，到期送检', 'Look after the gauges and send them for calibration in time'],
    ],
    requirements: [
      ['看得懂图纸和公差', 'Able to read drawings and tolerances'],
      ['会用卡尺、千分尺、高度尺', 'Able to use caliper, micrometer and height gauge'],
      ['原则性强，放行要有依据', 'Firm: nothing passes without a reason'],
      ['会做简单报表', 'Able to keep simple records on a computer'],
    ],
    offers: [
      {
        title: ['质量检验员', 'Quality Inspector'],
        entry: 'worker',
        education: 'vocational',
        pay: [5500, 7800],
      },
      {
        title: ['检验实习生', 'Inspection Intern'],
        entry: 'intern',
        education: 'vocational',
        pay: [110, 140],
      },
      {
        title: ['质检技术员', 'Quality Technician'],
        entry: 'graduate',
        education: 'associate',
        pay: [6000, 8500],
      },
      {
        title: ['短期检验员（旺季）', 'Seasonal Inspector'],
        entry: 'seasonal',
        education: 'secondary',
        pay: [24, 30],
      },
    ],
  },
  {
    slug: 'quality-engineer',
    department: ['质量部', 'quality department'],
    majors: [
      ['质量管理工程', 'quality management engineering'],
      ['机械工程', 'mechanical engineering'],
      ['电子信息工程', 'electronic engineering'],
    ],
    skills: ['8D', 'FMEA', 'SPC', 'IATF 16949', 'PPAP'],
    duties: [
      [
        '主导{product}的客诉分析，按 8D 闭环',
        'Lead the analysis of customer complaints about {product} and close them by 8D',
      ],
      [
        '参加新项目策划，组织 FMEA 和控制计划',
        'Join new projects from the start, with FMEA and control plan',
      ],
      ['到供应商现场审核，跟进整改', 'Audit suppliers on site and follow up'],
      ['用 SPC 看关键尺寸，提前发现趋势', 'Watch critical dimensions by SPC and see trends early'],
      [
        '维护质量体系文件，准备内审、外审',
        'Maintain the quality system and prepare internal and external audits',
      ],
    ],
    requirements: [
      ['熟悉质量五大工具，至少真正用过两样', 'Knows the core quality tools and has really used at least two'],
      ['能用数据说话，也能把话说明白', 'Argues from data and in plain words'],
      [
        '了解机加工、装配或电子制造中的一种工艺',
        'Knows one of machining, assembly or electronics manufacturing',
      ],
      ['英语读写能应付客户邮件', 'English good enough for customers’ mails'],
      ['有内审员证书优先', 'An internal auditor’s certificate is preferred'],
    ],
    offers: [
      {
        title: ['质量工程师', 'Quality Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [9000, 15000],
      },
      {
        title: ['供应商质量工程师', 'Supplier Quality Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [10000, 16000],
      },
      {
        title: ['质量管理培训生', 'Quality Trainee'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [7000, 10000],
      },
    ],
  },
  {
    slug: 'metrologist',
    department: ['计量室', 'metrology room'],
    majors: [
      ['机械产品检测检验技术', 'mechanical inspection technology'],
      ['测控技术与仪器', 'measurement and control technology'],
    ],
    skills: ['三坐标', 'PC-DMIS', 'GD&T', '计量校准'],
    duties: [
      [
        '用三坐标测量{product}关键件，出具报告',
        'Measure key parts of {product} on the CMM and issue reports',
      ],
      ['编写测量程序，建立基准和坐标系', 'Write measuring programs and set up datums and frames'],
      ['负责量具周期校准和量值溯源', 'Calibrate gauges on schedule and keep them traceable'],
      [
        '做测量系统分析，判断是零件的问题还是测法的问题',
        'Analyse the measuring system: is it the part, or the way it was measured',
      ],
      ['保持恒温室温湿度记录', 'Keep the temperature and humidity record of the room'],
    ],
    requirements: [
      ['会 PC-DMIS、Calypso 或同类软件', 'Able to use PC-DMIS, Calypso or similar'],
      ['形位公差概念清楚', 'Clear about geometric tolerances'],
      ['细心，一微米也当回事', 'Careful: a micrometre matters'],
      ['有计量员证更好', 'A metrology certificate is a plus'],
    ],
    offers: [
      { title: ['三坐标测量员', 'CMM Operator'], entry: 'worker', education: 'associate', pay: [6500, 9500] },
      {
        title: ['计量工程师', 'Metrology Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [7500, 11000],
      },
    ],
  },
];
