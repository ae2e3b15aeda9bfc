import type { Role } from './role.ts';

export const machiningRoles: readonly Role[] = [
  {
    slug: 'cnc-operator',
    department: ['机加工车间', 'machine shop'],
    majors: [
      ['数控技术', 'CNC technology'],
      ['机械加工技术', 'machining technology'],
    ],
    skills: ['数控车', '加工中心', 'FANUC', '量具使用'],
    duties: [
      [
        '操作数控车床或加工中心，完成{product}零件的批量加工',
        'Run CNC lathes or machining centres on series parts for {product}',
      ],
      [
        '装夹找正、对刀、补刀，按首件检验单自检',
        'Clamp, align, set tools and correct wear; check the first piece yourself',
      ],
      [
        '用卡尺、千分尺和内径表抽检，记录尺寸走势',
        'Measure samples with caliper, micrometer and bore gauge, and watch the trend',
      ],
      [
        '发现断刀、振纹、异响先停机，再报班长',
        'On a broken tool, chatter or strange noise: stop first, then call the foreman',
      ],
      ['清理铁屑、加切削液，做好一级保养', 'Clear chips, top up coolant and do first-level maintenance'],
    ],
    requirements: [
      ['看得懂零件图和形位公差', 'Able to read part drawings and geometric tolerances'],
      ['会 FANUC 或西门子 828D 的基本操作', 'Basic operation of FANUC or Siemens 828D controls'],
      [
        '持数控车工或铣工职业技能等级证书的，入职即定级',
        'With a skill certificate in CNC turning or milling you are graded from day one',
      ],
      ['能上两班，吃得了苦', 'Able to work two shifts and not afraid of hard work'],
    ],
    studentRequirements: [
      ['参加过技能竞赛的同学优先', 'Students who have taken part in skills competitions are preferred'],
    ],
    offers: [
      {
        title: ['数控机床操作工', 'CNC Machine Operator'],
        entry: 'worker',
        education: 'vocational',
        pay: [6000, 9500],
      },
      {
        title: ['数控车工学徒', 'CNC Turning Apprentice'],
        entry: 'apprentice',
        education: 'vocational',
        pay: [4000, 5500],
      },
      {
        title: ['加工中心操作技师', 'Machining Centre Technician'],
        entry: 'experienced',
        education: 'vocational',
        pay: [8500, 13000],
      },
      {
        title: ['数控岗位实习生', 'CNC Workshop Intern'],
        entry: 'intern',
        education: 'vocational',
        pay: [110, 150],
      },
    ],
  },
  {
    slug: 'process-planner',
    department: ['工艺部', 'process engineering department'],
    majors: [
      ['机械制造及自动化', 'mechanical manufacturing and automation'],
      ['数控技术', 'CNC technology'],
    ],
    skills: ['UG NX', 'Mastercam', '工艺规程', '夹具设计', '五轴编程'],
    duties: [
      [
        '编制{product}关键零件的加工工艺和工序卡',
        'Plan the machining of key parts of {product}, operation by operation',
      ],
      [
        '用 NX 或 Mastercam 编程，做干涉检查和仿真',
        'Program in NX or Mastercam, with collision checks and simulation',
      ],
      ['设计简易夹具，选刀具，定切削参数', 'Design simple fixtures, choose tools and set cutting data'],
      [
        '到机床旁盯首件，拿着图纸和操作工一起改',
        'Stand at the machine for the first piece and improve it together with the operator',
      ],
      ['统计工时和刀具消耗，提出降本办法', 'Track machining time and tool wear, and find ways to save'],
    ],
    requirements: [
      ['会三轴编程，做过四轴、五轴更好', 'Three-axis programming; four or five axes are a plus'],
      [
        '懂材料和热处理常识，知道变形从哪来',
        'Knows materials and heat treatment, and where distortion comes from',
      ],
      ['了解尺寸链和定位基准的选择', 'Understands tolerance chains and the choice of datums'],
      ['沟通直接，能和车间师傅聊到一起', 'Talks straight and gets on with the people in the shop'],
    ],
    offers: [
      {
        title: ['数控编程工程师', 'CNC Programming Engineer'],
        entry: 'experienced',
        education: 'associate',
        pay: [9000, 15000],
      },
      {
        title: ['机加工工艺工程师', 'Machining Process Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [7500, 11000],
      },
      {
        title: ['五轴编程工程师', 'Five-Axis Programmer'],
        entry: 'senior',
        education: 'associate',
        pay: [14000, 22000],
      },
    ],
  },
  {
    slug: 'mechanical-designer',
    department: ['研发中心结构组', 'R&D mechanical group'],
    majors: [
      ['机械设计制造及其自动化', 'mechanical design and manufacturing'],
      ['机械工程', 'mechanical engineering'],
    ],
    skills: ['SolidWorks', 'Creo', '有限元分析', 'GD&T', 'DFM'],
    duties: [
      [
        '负责{product}的结构设计，从方案草图到工程图',
        'Take the structure of {product} from first sketch to released drawing',
      ],
      [
        '做强度、刚度和疲劳校核，关键件出计算书',
        'Verify strength, stiffness and fatigue, with written calculations for critical parts',
      ],
      [
        '组织图纸评审，把工艺、采购和质量的意见收进来',
        'Lead drawing reviews and take in what process, purchasing and quality have to say',
      ],
      [
        '跟样机试制，列问题清单，逐条关闭',
        'Follow the prototype build, keep the list of issues and close them one by one',
      ],
      [
        '维护物料清单和变更单，保证版本一致',
        'Maintain bills of materials and change orders so that versions agree',
      ],
      [
        '做拆机对标，写出三条可以借鉴的地方',
        'Take comparable products apart and write down three things worth learning',
      ],
    ],
    requirements: [
      ['熟练使用 SolidWorks、Creo 或 NX 中的一种', 'Fluent in SolidWorks, Creo or NX'],
      [
        '会标公差，知道每个尺寸怎么测',
        'Able to tolerance a drawing and to say how each dimension is measured',
      ],
      [
        '懂钣金、铸造、注塑中至少一种工艺',
        'Knows at least one of sheet metal, casting or injection moulding',
      ],
      ['能和车间、供应商把问题说清楚', 'Able to explain a problem to the workshop and to suppliers'],
    ],
    studentRequirements: [
      [
        '有完整的课程设计或竞赛作品，面试时可以带来',
        'A finished course project or competition entry that you can bring to the interview',
      ],
    ],
    offers: [
      {
        title: ['机械设计工程师', 'Mechanical Design Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [11000, 18000],
      },
      {
        title: ['结构设计工程师', 'Structural Design Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [8000, 12000],
      },

      {
        title: ['机械设计实习生', 'Mechanical Design Intern'],
        entry: 'intern',
        education: 'bachelor',
        pay: [130, 180],
      },
    ],
  },
  {
    slug: 'fitter',
    department: ['装配车间', 'assembly workshop'],
    majors: [
      ['机械装配与调试', 'mechanical assembly'],
      ['机电一体化技术', 'mechatronics'],
    ],
    skills: ['钳工', '装配', '精度检测', '刮研'],
    duties: [
      [
        '按装配图完成{product}的部件装配和总装',
        'Assemble {product} to drawing, from group to finished machine',
      ],
      [
        '调整间隙、预紧和同轴度，用百分表打表确认',
        'Adjust clearance, preload and concentricity, and prove them with a dial gauge',
      ],
      ['锉配、刮研、攻丝，处理现场尺寸问题', 'File, scrape and tap; solve fits on the spot'],
      ['按力矩表紧固并做防松标记', 'Tighten to the torque table and mark each bolt'],
      ['参加试车，记录温升、噪声和漏油点', 'Take part in test runs; note temperature, noise and leaks'],
    ],
    requirements: [
      ['看得懂装配图，会用常用量具', 'Able to read assembly drawings and use common gauges'],
      ['钳工基本功扎实，有等级证书更好', 'Sound bench skills; a skill certificate is a plus'],
      ['能配合行车吊装，听指挥', 'Works safely with cranes and follows the banksman'],
      ['肯学肯问，不懂不硬装', 'Asks and learns, and never forces a fit'],
    ],
    offers: [
      { title: ['装配钳工', 'Assembly Fitter'], entry: 'worker', education: 'vocational', pay: [6000, 9000] },
      {
        title: ['钳工学徒', 'Apprentice Fitter'],
        entry: 'apprentice',
        education: 'vocational',
        pay: [4000, 5300],
      },
      {
        title: ['装配调试技师', 'Assembly and Set-up Technician'],
        entry: 'experienced',
        education: 'vocational',
        pay: [8500, 12500],
      },
    ],
  },
];
