import type { Role } from './role.ts';

export const motorRoles: readonly Role[] = [
  {
    slug: 'motor-designer',
    department: ['电机研究所', 'motor design institute'],
    majors: [
      ['电机与电器', 'electrical machines'],
      ['电气工程', 'electrical engineering'],
    ],
    skills: ['电磁设计', 'Ansys Maxwell', 'Motor-CAD', '永磁同步电机', 'NVH'],
    duties: [
      [
        '负责{product}的电磁方案计算，给出绕组、槽配合和气隙参数',
        'Work out the electromagnetic design of {product}: windings, slot combination, air gap',
      ],
      [
        '用有限元核对转矩脉动、损耗和退磁风险',
        'Check torque ripple, losses and risk of demagnetisation by finite elements',
      ],
      [
        '与结构工程师一起解决温升、噪声和振动问题',
        'Solve temperature, noise and vibration questions together with the mechanical engineers',
      ],
      [
        '编制试验大纲，把样机实测数据与计算值逐项比对',
        'Plan tests and compare each measured figure of a prototype with its calculated one',
      ],
      [
        '整理设计标准和降本方案，减少同系列不必要的规格',
        'Keep the design rules, cut cost and thin out needless variants of a series',
      ],
    ],
    requirements: [
      [
        '电机学、电磁场基础扎实，能徒手估算一台电机',
        'Sound grounding in electrical machines and fields; able to size a motor on paper',
      ],
      ['用过 Maxwell、Motor-CAD 或 JMAG 中的一种', 'Experience with one of Maxwell, Motor-CAD or JMAG'],
      ['了解 IEC 60034 系列标准和能效等级', 'Knows the IEC 60034 series and the efficiency classes'],
      [
        '能看英文资料，能写清楚一页纸的设计说明',
        'Reads English sources and can explain a design on one clear page',
      ],
      ['愿意去试验站，不只坐在电脑前', 'Likes the test bay as much as the desk'],
    ],
    offers: [
      {
        title: ['电机设计工程师', 'Motor Design Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [13000, 21000],
      },
      {
        title: ['电磁设计工程师', 'Electromagnetic Design Engineer'],
        entry: 'graduate',
        education: 'master',
        pay: [13000, 19000],
      },
      {
        title: ['电机设计工程师（校招）', 'Graduate Motor Designer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [9000, 13000],
      },
      {
        title: ['电机研发实习生', 'Motor R&D Intern'],
        entry: 'intern',
        education: 'master',
        pay: [180, 260],
      },
    ],
  },
  {
    slug: 'motor-tester',
    department: ['试验站', 'test station'],
    majors: [
      ['电机与电器技术', 'electrical machine technology'],
      ['电气自动化技术', 'electrical automation technology'],
    ],
    skills: ['型式试验', '功率分析仪', '振动测试', 'LabVIEW'],
    duties: [
      [
        '按标准做{product}的空载、负载、温升和堵转试验',
        'Run no-load, load, temperature-rise and locked-rotor tests on {product} to standard',
      ],
      [
        '装夹对中，接好测温和测振传感器',
        'Mount and align the machine, and fit temperature and vibration sensors',
      ],
      [
        '判断数据是否合理，异常先停机再分析',
        'Judge whether a reading makes sense; stop first and analyse afterwards',
      ],
      ['出具试验报告，归档原始曲线', 'Issue test reports and file the original curves'],
      ['维护测功机和校准台账', 'Maintain the dynamometers and their calibration records'],
    ],
    requirements: [
      ['懂三相电机基本原理，会用功率分析仪', 'Understands three-phase motors and can use a power analyser'],
      ['数据不编不改，对得起签名', 'Never invents or trims a figure: the signature stands for it'],
      [
        '有高低压电工证优先，没有的入职后安排考证',
        'An electrician’s permit is preferred; otherwise we arrange the course and the exam',
      ],
      ['会用表格软件处理数据，懂 LabVIEW 更好', 'Comfortable with spreadsheets; LabVIEW is a plus'],
    ],
    offers: [
      {
        title: ['电机测试工程师', 'Motor Test Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [8000, 11500],
      },
      {
        title: ['电机试验员', 'Motor Test Technician'],
        entry: 'worker',
        education: 'associate',
        pay: [6500, 8800],
      },
      {
        title: ['试验站实习生', 'Test Station Intern'],
        entry: 'intern',
        education: 'associate',
        pay: [120, 150],
      },
    ],
  },
  {
    slug: 'winding-operator',
    department: ['绕嵌车间', 'winding workshop'],
    majors: [
      ['机电技术应用', 'applied electromechanics'],
      ['电机电器装配', 'electrical machine assembly'],
    ],
    skills: ['绕线', '嵌线', '浸漆', '匝间测试'],
    duties: [
      [
        '操作绕线机、嵌线机，完成{product}定子的绕制和嵌线',
        'Run the winding and inserting machines that make the stators of {product}',
      ],
      ['接线、绑扎、整形，保证端部尺寸', 'Connect, lace and form the end windings to size'],
      [
        '做匝间、耐压和电阻检测，不合格品隔离',
        'Test surge, withstand voltage and resistance, and set aside what fails',
      ],
      ['按工艺卡控制浸漆和烘干温度', 'Hold varnishing and curing temperatures to the process card'],
      ['带好徒弟，做好班组交接', 'Pass on the craft and hand over properly to the next shift'],
    ],
    requirements: [
      ['手巧、坐得住，视力（含矫正）良好', 'Deft hands, staying power and good eyesight, glasses included'],
      ['能看懂绕组展开图，不会的可以学', 'Able to read a winding diagram, or ready to learn'],
      ['能适应两班倒', 'Able to work two shifts'],
      ['爱惜设备和铜线，现场物料摆放整齐', 'Careful with machines and copper, and orderly at the bench'],
    ],
    offers: [
      { title: ['电机绕线工', 'Motor Winder'], entry: 'worker', education: 'secondary', pay: [6000, 9000] },
      {
        title: ['嵌线学徒', 'Coil Inserting Apprentice'],
        entry: 'apprentice',
        education: 'vocational',
        pay: [4200, 5300],
      },
      {
        title: ['绕嵌工艺技术员', 'Winding Process Technician'],
        entry: 'graduate',
        education: 'associate',
        pay: [6500, 9000],
      },
    ],
  },
];
