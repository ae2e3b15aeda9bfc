import type { Employer } from './employer.ts';

export const inventedEmployers: readonly Employer[] = [
  {
    organization: 'linjiang',
    jobs: 11,
    places: ['xiaoshan'],
    roles: [
      'cnc-operator',
      'process-planner',
      'metrologist',
      'quality-inspector',
      'maintenance-electrician',
      'production-planner',
    ],
    products: [
      ['减速机壳体', 'gearbox housings'],
      ['液压阀体', 'valve bodies'],
    ],
    lines: [['柔性加工线', 'flexible machining line']],
    payFactor: 0.95,
    monthsPerYear: 13,
    benefits: ['insurance', 'dormitory', 'canteen', 'grade', 'heat'],
    intros: [
      [
        '临江精密机械{department}招 {count} 人，加工对象是{product}，材料以铸铁和铝合金为主。',
        'Linjiang Precision Machinery is hiring {count} for its {department}. The parts are {product}, mostly in cast iron and aluminium.',
      ],
      [
        '厂在{city}，机床以卧加和五轴为主，{department}缺人。欢迎技校同学带着作品来。',
        'The plant is in {city}, with horizontal and five-axis machines, and the {department} is short of people. Bring a piece you have made.',
      ],
    ],
  },
  {
    organization: 'qiantang',
    jobs: 11,
    places: ['qiantang'],
    roles: [
      'robot-commissioning',
      'plc-programmer',
      'automation-designer',
      'electrical-engineer',
      'vision-engineer',
      'fitter',
      'service-technician',
    ],
    products: [
      ['机器人工作站', 'robot cells'],
      ['码垛系统', 'palletising systems'],
    ],
    lines: [['机器人上下料线', 'robot loading line']],
    payFactor: 1.02,
    monthsPerYear: 13,
    benefits: ['insurance', 'meals', 'flat', 'bonus', 'training'],
    intros: [
      [
        '钱塘智能装备的项目一年几十个，{department}需要 {count} 位能跟到底的人。产品是{product}。',
        'Qiantang Smart Equipment does dozens of projects a year, and the {department} needs {count} to see them through. We make {product}.',
      ],
      [
        '{department}招聘，基地在{city}，出差与在厂时间大约各一半。',
        'Our {department} in {city} is hiring; about half of the time is spent at customers.',
      ],
    ],
  },
  {
    organization: 'xianghu',
    jobs: 9,
    places: ['xiaoshan'],
    roles: ['mould-designer', 'toolmaker', 'process-planner', 'cnc-operator', 'metrologist', 'supply-chain'],
    products: [
      ['家电注塑模', 'appliance moulds'],
      ['压铸模', 'die-casting dies'],
    ],
    productsFor: {
      'mould-designer': [
        ['家电外壳', 'appliance housings'],
        ['车灯', 'vehicle lamps'],
      ],
      toolmaker: [
        ['家电外壳', 'appliance housings'],
        ['车灯', 'vehicle lamps'],
      ],
    },
    lines: [['电极加工线', 'electrode machining line']],
    payFactor: 0.95,
    monthsPerYear: 13,
    benefits: ['insurance', 'dormitory', 'canteen', 'mentor'],
    intros: [
      [
        '湘湖模具做{product}已有多年积累，{department}招 {count} 人，有人带，从简单的做起。',
        'Xianghu Mould has long made {product}. The {department} is hiring {count}: with a mentor, starting with simple tasks.',
      ],
      [
        '岗位在{city}，模具从设计到试模都在一个厂区，能看到自己做的东西出件。',
        'The job is in {city}. Design, machining and trials share one site, so you see your own mould make its first part.',
      ],
    ],
  },
  {
    organization: 'caoejiang',
    jobs: 9,
    places: ['shangyu'],
    roles: ['winding-operator', 'motor-tester', 'motor-designer', 'quality-inspector', 'industrial-engineer'],
    products: [
      ['永磁同步电机', 'permanent-magnet motors'],
      ['轴流风机', 'axial fans'],
    ],
    productsFor: {
      'motor-designer': [['永磁同步电机', 'permanent-magnet motors']],
      'motor-tester': [['永磁同步电机', 'permanent-magnet motors']],
      'winding-operator': [['永磁同步电机', 'permanent-magnet motors']],
    },
    lines: [['风机总装线', 'fan assembly line']],
    payFactor: 0.93,
    monthsPerYear: 13,
    benefits: ['insurance', 'canteen', 'dormitory', 'heat', 'bonus'],
    intros: [
      [
        '曹娥江电机扩建{city}二期厂房，{department}招 {count} 人。',
        'Cao’e River Motors is enlarging its {city} plant, and the {department} is hiring {count}.',
      ],
      [
        '我们做{product}，规模不大，一个人能接触从图纸到发货的全过程。',
        'We make {product}. The firm is small enough to see the whole way from drawing to dispatch.',
      ],
    ],
  },
  {
    organization: 'yongdong',
    jobs: 10,
    places: ['beilun'],
    roles: [
      'fitter',
      'cnc-operator',
      'mechanical-designer',
      'electrical-engineer',
      'service-technician',
      'plc-programmer',
      'metrologist',
    ],
    products: [
      ['数控车床', 'CNC lathes'],
      ['立式加工中心', 'vertical machining centres'],
    ],
    lines: [['机床装配线', 'machine tool assembly line']],
    payFactor: 1,
    monthsPerYear: 13,
    benefits: ['insurance', 'canteen', 'flat', 'bus', 'grade'],
    intros: [
      [
        '甬东数控在{city}招 {count} 人，岗位在{department}，做的是{product}。',
        'Yongdong CNC in {city} is hiring {count} for its {department}. We build {product}.',
      ],
      [
        '机床是造机器的机器。{department}欢迎手稳心细的人。',
        'Machine tools are the machines that make machines. The {department} welcomes a steady hand and a careful mind.',
      ],
    ],
  },
  {
    organization: 'yuanhu',
    jobs: 9,
    places: ['nanhu'],
    roles: [
      'quality-engineer',
      'cnc-operator',
      'production-planner',
      'safety-officer',
      'industrial-engineer',
      'mes-engineer',
    ],
    products: [
      ['制动钳体', 'brake calipers'],
      ['转向节', 'steering knuckles'],
    ],
    lines: [['制动钳装配线', 'caliper assembly line']],
    payFactor: 0.97,
    monthsPerYear: 13,
    benefits: ['insurance', 'bus', 'canteen', 'leave', 'bonus'],
    intros: [
      [
        '鸳湖汽车零部件{department}招聘 {count} 人，产品{product}供应整车厂，质量要求高。',
        'Yuanhu Auto Parts is hiring {count} for its {department}. Our {product} go to vehicle makers, and the standards are high.',
      ],
      [
        '{city}厂区，{department}，两班制，节假日正常休息。',
        'Our {city} plant, {department}: two shifts, public holidays off.',
      ],
    ],
  },
  {
    organization: 'jiaobei',
    jobs: 9,
    places: ['jiaojiang'],
    roles: ['fitter', 'mechanical-designer', 'welder', 'quality-inspector', 'sales-engineer'],
    products: [
      ['消防泵', 'fire pumps'],
      ['化工泵', 'chemical pumps'],
    ],
    lines: [['水泵装配线', 'pump assembly line']],
    payFactor: 0.94,
    monthsPerYear: 12,
    benefits: ['insurance', 'dormitory', 'canteen', 'heat'],
    intros: [
      [
        '椒北泵阀{department}招人，{count} 名，产品是{product}，近一半出口。',
        'Jiaobei Pumps and Valves is hiring {count} for its {department}. We make {product}; nearly half are exported.',
      ],
      [
        '岗位在{city}海边的新厂区，{department}，包住。',
        'The job is in our new seaside plant in {city}, in the {department}. Lodging is free.',
      ],
    ],
  },
  {
    organization: 'loujiang',
    jobs: 9,
    places: ['kunshan'],
    roles: [
      'automation-designer',
      'plc-programmer',
      'vision-engineer',
      'robot-commissioning',
      'electrical-engineer',
      'panel-assembler',
    ],
    products: [
      ['电池装配设备', 'battery assembly machines'],
      ['检测设备', 'inspection machines'],
    ],
    lines: [['电池模组线', 'battery module line']],
    payFactor: 1.08,
    monthsPerYear: 13,
    benefits: ['insurance', 'meals', 'weekend', 'bonus', 'training'],
    intros: [
      [
        '娄江自动化{department}扩编 {count} 人，在做的项目是{product}。',
        'Loujiang Automation is adding {count} to its {department}. Current projects: {product}.',
      ],
      [
        '在{city}做非标，节奏快，成长也快。{department}招聘中。',
        'Special-purpose machinery in {city} is fast work, and you learn fast. The {department} is hiring.',
      ],
    ],
  },
  {
    organization: 'liangxi',
    jobs: 8,
    places: ['binhu'],
    roles: ['welding-engineer', 'welder', 'robot-commissioning', 'mechanical-designer', 'plc-programmer'],
    products: [
      ['焊接变位机', 'welding positioners'],
      ['机器人焊接工作站', 'robot welding cells'],
    ],
    lines: [['焊接装备总装线', 'welding equipment assembly line']],
    payFactor: 1,
    monthsPerYear: 13,
    benefits: ['insurance', 'canteen', 'dormitory', 'grade'],
    intros: [
      [
        '梁溪焊接装备为工程机械客户做{product}，{department}招 {count} 人。',
        'Liangxi Welding Equipment makes {product} for construction machinery. The {department} is hiring {count}.',
      ],
      [
        '会焊的要懂设备，懂设备的要会焊，我们在{city}找这样的人。',
        'A welder who understands machines, or a machine builder who can weld: that is whom we look for in {city}.',
      ],
    ],
  },
  {
    organization: 'punan',
    jobs: 8,
    places: ['songjiang', 'yangpu'],
    roles: ['service-technician', 'mes-engineer', 'embedded-engineer', 'sales-engineer'],
    products: [
      ['数据采集网关', 'data acquisition gateways'],
      ['车间看板系统', 'shop-floor displays'],
    ],
    lines: [['示范产线', 'demonstration line']],
    payFactor: 1.2,
    monthsPerYear: 14,
    benefits: ['insurance', 'supplementary', 'weekend', 'leave', 'meals'],
    intros: [
      [
        '浦南工业软件在{city}招聘，{department}，{count} 人。客户多是中小制造企业，需求具体，见效也快。',
        'Punan Industrial Software in {city} is hiring {count} for its {department}. Our customers are small and mid-sized makers with concrete needs.',
      ],
      [
        '我们写给车间用的软件：{product}。懂一点机床的程序员在这里很吃香。',
        'We write software for the shop floor: {product}. A programmer who knows a little about machine tools is prized here.',
      ],
    ],
  },
  {
    organization: 'bobei',
    jobs: 9,
    places: ['fengrun'],
    roles: [
      'welder',
      'fitter',
      'safety-officer',
      'mechanical-designer',
      'maintenance-electrician',
      'hydraulics-designer',
    ],
    products: [
      ['大型锻件', 'heavy forgings'],
      ['压力机机身', 'press frames'],
    ],
    productsFor: {
      fitter: [['锻造液压机', 'forging presses']],
      'mechanical-designer': [['锻造液压机', 'forging presses']],
      'hydraulics-designer': [['锻造液压机', 'forging presses']],
    },
    lines: [['自由锻生产线', 'open-die forging line']],
    payFactor: 0.88,
    monthsPerYear: 12,
    benefits: ['insurance', 'canteen', 'dormitory', 'heating', 'checkup'],
    intros: [
      [
        '渤北锻压{city}厂区{department}招 {count} 人，产品为{product}，单件几十吨。',
        'Bobei Forging in {city} is hiring {count} for its {department}. We make {product} of many tons apiece.',
      ],
      [
        '{department}缺人手，包住，有取暖补贴，离市区班车四十分钟。',
        'The {department} needs people. Free lodging and a heating allowance; the town is forty minutes away by bus.',
      ],
    ],
  },
  {
    organization: 'yanbei',
    jobs: 9,
    places: ['haigang'],
    roles: [
      'hydraulics-designer',
      'fitter',
      'cnc-operator',
      'quality-inspector',
      'process-planner',
      'mechatronics-technician',
    ],
    products: [
      ['液压缸', 'hydraulic cylinders'],
      ['阀组', 'valve manifolds'],
    ],
    productsFor: {
      'hydraulics-designer': [
        ['液压试验台', 'hydraulic test rigs'],
        ['液压站', 'hydraulic power units'],
      ],
    },
    lines: [['油缸装配线', 'cylinder assembly line']],
    payFactor: 0.9,
    monthsPerYear: 13,
    benefits: ['insurance', 'canteen', 'heating', 'training', 'bonus'],
    intros: [
      [
        '燕北液压{department}招聘 {count} 人，方向为{product}，地点{city}。',
        'Yanbei Hydraulics in {city} is hiring {count} for its {department}: {product}.',
      ],
      [
        '我们与主机厂一起做{product}，{department}欢迎对流体感兴趣的人。',
        'We develop {product} together with machine builders. The {department} welcomes people who like fluids.',
      ],
    ],
  },
  {
    organization: 'sanjiang',
    jobs: 9,
    places: ['qianjin'],
    roles: [
      'mechanical-designer',
      'welder',
      'service-technician',
      'mechatronics-technician',
      'fitter',
      'supply-chain',
    ],
    products: [
      ['收获机割台', 'harvester headers'],
      ['水稻插秧机', 'rice transplanters'],
    ],
    lines: [['插秧机总装线', 'transplanter assembly line']],
    payFactor: 0.82,
    monthsPerYear: 12,
    benefits: ['insurance', 'canteen', 'heating', 'dormitory'],
    intros: [
      [
        '三江农机装备在{city}招 {count} 人，农忙季下田试机，农闲季改图纸。部门：{department}。',
        'Sanjiang Agricultural Machinery in {city} is hiring {count} for its {department}. In season we test in the fields; out of season we improve the drawings.',
      ],
      [
        '{product}卖到黑土地，{department}需要懂机械、不怕泥的人。',
        'Our {product} work on the black soil. The {department} needs people who know machines and do not mind mud.',
      ],
    ],
  },
  {
    organization: 'songan',
    jobs: 8,
    places: ['songbei'],
    roles: ['cnc-operator', 'process-planner', 'metrologist', 'quality-engineer', 'industrial-engineer'],
    products: [
      ['主轴轴承', 'spindle bearings'],
      ['风电轴承', 'wind turbine bearings'],
    ],
    lines: [['磨削自动线', 'automated grinding line']],
    payFactor: 0.86,
    monthsPerYear: 13,
    benefits: ['insurance', 'canteen', 'heating', 'grade', 'checkup'],
    intros: [
      [
        '松岸轴承{department}（{city}）招聘 {count} 人，产品是{product}。',
        'Song’an Bearings in {city} is hiring {count} for its {department}. We make {product}.',
      ],
      [
        '轴承讲究微米，{department}找坐得住的人。',
        'Bearings are a matter of micrometres. The {department} wants people with patience.',
      ],
    ],
  },
  {
    organization: 'hunhe',
    jobs: 9,
    places: ['hunnan', 'tiexi'],
    roles: [
      'quality-inspector',
      'electrical-engineer',
      'panel-assembler',
      'sales-engineer',
      'plc-programmer',
    ],
    products: [
      ['干式变压器', 'dry-type transformers'],
      ['环网柜', 'ring main units'],
    ],
    lines: [['开关柜装配线', 'switchgear assembly line']],
    payFactor: 0.9,
    monthsPerYear: 13,
    benefits: ['insurance', 'canteen', 'heating', 'leave', 'degree'],
    intros: [
      [
        '浑河电力装备{department}在{city}招聘 {count} 人，产品为{product}。',
        'Hunhe Power Equipment is hiring {count} for its {department} in {city}. The products are {product}.',
      ],
      [
        '{department}有老师傅，也有刚毕业两年的组长，干得好就上。',
        'In the {department} there are old hands, and team leaders two years out of college: those who do well move up.',
      ],
    ],
  },
  {
    organization: 'liaonan',
    jobs: 8,
    places: ['ganjingzi'],
    roles: [
      'welder',
      'hydraulics-designer',
      'mechanical-designer',
      'welding-engineer',
      'safety-officer',
      'maintenance-electrician',
    ],
    products: [
      ['船用绞车', 'marine winches'],
      ['舵机', 'steering gears'],
    ],
    lines: [['甲板机械总装线', 'deck machinery assembly line']],
    payFactor: 0.92,
    monthsPerYear: 13,
    benefits: ['insurance', 'canteen', 'bus', 'heating', 'checkup'],
    intros: [
      [
        '辽南船机{department}招 {count} 人，产品是{product}，地点在{city}。',
        'Liaonan Marine Machinery in {city} is hiring {count} for its {department}. We make {product}.',
      ],
      [
        '在海边造船机，{department}的活要经得起船级社验收。',
        'We build ship machinery by the sea; the work of the {department} has to pass the classification societies.',
      ],
    ],
  },
];
