import type { Role } from './role.ts';

export const mechatronicsRoles: readonly Role[] = [
  {
    slug: 'mechatronics-technician',
    department: ['设备部', 'equipment department'],
    majors: [
      ['机电一体化技术', 'mechatronics'],
      ['电气自动化技术', 'electrical automation technology'],
    ],
    skills: ['机电一体化', '气动', '传感器', 'PLC', '设备维护'],
    duties: [
      [
        '负责{line}的机械、电气和气动日常维护',
        'Keep the mechanics, electrics and pneumatics of the {line} running',
      ],
      ['参加新设备安装、对中、接线和试运行', 'Help install, align, wire and try out new machines'],
      ['按保养计划换油、换轴承、换皮带', 'Change oil, bearings and belts to the maintenance plan'],
      [
        '查传感器、气缸和伺服报警，修完写清原因',
        'Trace sensor, cylinder and servo alarms, and write down what caused them',
      ],
      [
        '改小装置：一个治具、一个防呆，让下一班更顺手',
        'Make small improvements: a jig here, a mistake-proofing stop there',
      ],
      ['配合班组做快速换型', 'Support the crew in quick changeovers'],
    ],
    requirements: [
      ['机械图、电气图、气路图都能看', 'Able to read mechanical, electrical and pneumatic drawings'],
      ['有低压电工证优先', 'A low-voltage electrician’s permit is preferred'],
      ['了解 PLC 输入输出，会在线监控', 'Understands PLC inputs and outputs, and can monitor them online'],
      ['服从倒班，能做应急抢修', 'Accepts shifts and emergency call-outs'],
    ],
    studentRequirements: [
      [
        '在校参加过机电类社团或竞赛的同学优先',
        'Members of engineering clubs or competition teams are preferred',
      ],
    ],
    offers: [
      {
        title: ['机电一体化技术员', 'Mechatronics Technician'],
        entry: 'graduate',
        education: 'associate',
        pay: [6500, 9000],
      },
      {
        title: ['机电设备维修工', 'Electromechanical Maintenance Worker'],
        entry: 'worker',
        education: 'vocational',
        pay: [6000, 8800],
      },
      {
        title: ['机电学徒', 'Mechatronics Apprentice'],
        entry: 'apprentice',
        education: 'vocational',
        pay: [4000, 5400],
      },
      {
        title: ['机电实习生', 'Mechatronics Intern'],
        entry: 'intern',
        education: 'associate',
        pay: [120, 160],
      },
    ],
  },
  {
    slug: 'robot-commissioning',
    department: ['机器人应用部', 'robotics application team'],
    majors: [
      ['工业机器人技术', 'industrial robotics'],
      ['机器人工程', 'robot engineering'],
      ['自动化', 'automation'],
    ],
    skills: ['工业机器人', 'ABB', 'KUKA', 'FANUC', '离线编程', '安全围栏'],
    duties: [
      [
        '完成{line}上机器人的示教、轨迹优化和节拍提升',
        'Teach the robots of the {line}, smooth their paths and shorten the cycle',
      ],
      ['做抓手、焊枪和视觉的标定', 'Calibrate grippers, torches and cameras'],
      [
        '与 PLC 联调，验证安全回路和干涉区',
        'Integrate with the PLC and verify safety circuits and interference zones',
      ],
      ['用离线软件做可达性验证和布局', 'Check reach and layout offline'],
      ['编写操作手册，在客户现场做交付培训', 'Write the manual and train the customer’s staff at handover'],
    ],
    requirements: [
      ['会 ABB、KUKA、FANUC、埃斯顿中任意一种示教', 'Able to teach one of ABB, KUKA, FANUC or Estun robots'],
      ['懂坐标系、工具和负载标定', 'Understands frames, tool and payload calibration'],
      ['进围栏先断能、再挂牌，安全意识强', 'Isolates and tags before entering a cell, always'],
      ['能出差，项目期一般两到四周', 'Able to travel; a project usually takes two to four weeks'],
      ['考过工业机器人操作运维证书的优先', 'A certificate in robot operation and maintenance is preferred'],
    ],
    offers: [
      {
        title: ['工业机器人调试工程师', 'Industrial Robot Commissioning Engineer'],
        entry: 'experienced',
        education: 'associate',
        pay: [9500, 15500],
      },
      {
        title: ['机器人调试技术员', 'Robot Commissioning Technician'],
        entry: 'graduate',
        education: 'associate',
        pay: [6800, 9500],
      },
      {
        title: ['机器人应用实习生', 'Robotics Application Intern'],
        entry: 'intern',
        education: 'associate',
        pay: [130, 180],
      },
      {
        title: ['机器人应用工程师', 'Robotics Application Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [8500, 13000],
      },
    ],
  },
  {
    slug: 'automation-designer',
    department: ['非标设备部', 'special-purpose machinery team'],
    majors: [
      ['机械电子工程', 'mechatronic engineering'],
      ['机械设计制造及其自动化', 'mechanical design and manufacturing'],
    ],
    skills: ['非标设计', 'SolidWorks', '气动选型', '伺服选型', '成本核算'],
    duties: [
      ['负责{line}的方案、布局和节拍计算', 'Work out concept, layout and cycle time of the {line}'],
      [
        '设计上下料、定位、压装、检测等工位',
        'Design stations for loading, locating, pressing and inspection',
      ],
      [
        '选型气缸、导轨、伺服和减速机，给出采购清单',
        'Select cylinders, guides, servos and gearboxes, and issue the purchase list',
      ],
      [
        '跟装配、跟调试，直到验收签字',
        'Stay with the machine through assembly and commissioning until it is signed off',
      ],
      ['复盘每个项目的成本和工期', 'Review cost and time of every project'],
    ],
    requirements: [
      ['熟练使用 SolidWorks，装得下大装配体', 'Fluent in SolidWorks, large assemblies included'],
      [
        '会算：推力、惯量、寿命，选型有依据',
        'Does the sums: force, inertia, service life; every selection has a reason',
      ],
      [
        '了解机械安全基本要求，防护罩不是最后才加',
        'Knows machine safety: guards are designed in, not added at the end',
      ],
    ],
    studentRequirements: [
      [
        '独立做过一台以上单机更好，毕业设计也可以',
        'Has designed at least one machine; a graduation project counts',
      ],
    ],
    offers: [
      {
        title: ['非标自动化设计工程师', 'Special Machinery Design Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [11000, 18000],
      },
      {
        title: ['自动化设备设计助理', 'Junior Automation Designer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [7500, 11000],
      },
      {
        title: ['非标项目经理', 'Special Machinery Project Manager'],
        entry: 'senior',
        education: 'bachelor',
        pay: [18000, 28000],
      },
    ],
  },
  {
    slug: 'hydraulics-designer',
    department: ['液压技术部', 'hydraulics department'],
    majors: [
      ['流体传动与控制', 'fluid power and control'],
      ['机械电子工程', 'mechatronic engineering'],
    ],
    skills: ['液压系统', 'AMESim', '密封', '管路设计'],
    duties: [
      [
        '设计{product}的液压系统，计算压力、流量和发热',
        'Design the hydraulics of {product} and calculate pressure, flow and heat',
      ],
      [
        '选泵、阀、缸和管路，出原理图和管路图',
        'Choose pumps, valves, cylinders and lines; draw circuits and piping',
      ],
      [
        '在试验台上调压力、测泄漏、做耐久',
        'Set pressures, measure leakage and run endurance tests on the rig',
      ],
      ['处理爬行、噪声、油温高等现场问题', 'Deal with stick-slip, noise and hot oil in the field'],
      ['和供应商一起做国产件替代验证', 'Qualify alternative components together with suppliers'],
    ],
    requirements: [
      ['流体力学和液压元件基础扎实', 'Sound knowledge of fluid mechanics and hydraulic components'],
      ['会 AMESim 或其他系统仿真更好', 'AMESim or another system simulator is a plus'],
      ['懂油液清洁度和密封选型', 'Understands oil cleanliness and the choice of seals'],
      ['能到主机厂现场服务', 'Able to support machine builders on their site'],
    ],
    offers: [
      {
        title: ['液压系统工程师', 'Hydraulic Systems Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [11000, 17500],
      },
      {
        title: ['液压设计工程师', 'Hydraulic Design Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [8000, 11500],
      },
      {
        title: ['液压测试工程师', 'Hydraulic Test Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [7500, 10500],
      },
      {
        title: ['液压研发实习生', 'Hydraulics R&D Intern'],
        entry: 'intern',
        education: 'master',
        pay: [160, 220],
      },
    ],
  },
];
