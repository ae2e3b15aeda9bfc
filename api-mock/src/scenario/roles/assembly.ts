import type { Role } from './role.ts';

export const assemblyRoles: readonly Role[] = [
  {
    slug: 'forklift-assembler',
    department: ['叉车总装车间', 'forklift assembly shop'],
    majors: [
      ['工程机械运用技术', 'construction machinery technology'],
      ['机电一体化技术', 'mechatronics'],
      ['汽车制造与装配', 'vehicle manufacturing and assembly'],
    ],
    skills: ['叉车装配', '液压管路', '线束', '下线检测'],
    duties: [
      [
        '完成{product}门架、驱动桥、电瓶等部件上线装配',
        'Fit mast, drive axle, battery and other groups of {product} on the line',
      ],
      [
        '按节拍完成本工位作业，扫码确认关键力矩',
        'Finish your station within the takt time and scan each critical torque',
      ],
      [
        '布置液压管路和线束，做到不磨、不挤、不漏',
        'Route hoses and harnesses so that nothing chafes, pinches or leaks',
      ],
      [
        '下线试车：起升、倾斜、制动、转向逐项检查',
        'Test the finished truck: lift, tilt, brakes, steering, one by one',
      ],
      ['参加班组改善，每季度提一条建议', 'Join the crew’s improvement round with one suggestion a quarter'],
    ],
    requirements: [
      [
        '有叉车或工程机械装配、维修基础更好',
        'Some background in assembling or repairing forklifts or construction machines is a plus',
      ],
      ['会用气动工具和定扭扳手', 'Able to use pneumatic tools and torque wrenches'],
      ['身体健康，能站立作业', 'Fit for standing work'],
      [
        '有叉车证的优先，没有的可在厂内考取',
        'A forklift licence is preferred and can be earned in the plant',
      ],
    ],
    offers: [
      {
        title: ['叉车装配工', 'Forklift Assembler'],
        entry: 'worker',
        education: 'vocational',
        pay: [6500, 9500],
      },
      {
        title: ['叉车装配学徒', 'Forklift Assembly Apprentice'],
        entry: 'apprentice',
        education: 'vocational',
        pay: [4300, 5600],
      },
      {
        title: ['叉车调试技师', 'Forklift Test Technician'],
        entry: 'experienced',
        education: 'associate',
        pay: [8500, 12000],
      },
      {
        title: ['总装车间实习生', 'Final Assembly Intern'],
        entry: 'intern',
        education: 'vocational',
        pay: [120, 150],
      },
    ],
  },
  {
    slug: 'electronics-assembler',
    department: ['电子制造部', 'electronics manufacturing department'],
    majors: [
      ['电子信息工程技术', 'electronic information engineering'],
      ['应用电子技术', 'applied electronics'],
    ],
    skills: ['SMT', '焊锡', '静电防护', 'IPC-A-610'],
    duties: [
      [
        '操作贴片机、回流焊或选择性波峰焊',
        'Run pick-and-place machines, reflow ovens or selective soldering',
      ],
      ['完成{product}的整机组装、烧录和老化', 'Assemble, flash and burn in {product}'],
      ['按 IPC-A-610 目检焊点，返修不良板', 'Inspect joints to IPC-A-610 and rework faulty boards'],
      ['更换钢网、上料、核对站位表', 'Change stencils, load feeders and check them against the set-up list'],
      ['戴好静电手环，每班做点检', 'Wear and test the wrist strap every shift'],
    ],
    requirements: [
      ['认识常用元器件，分得清极性', 'Knows common components and their polarity'],
      ['会手工焊接 0603 及以上器件', 'Hand-solders 0603 parts and larger'],
      ['视力好，无色盲', 'Good eyesight and colour vision'],
      ['接受两班倒，遵守保密规定', 'Accepts two shifts and keeps customer information confidential'],
    ],
    offers: [
      {
        title: ['电子装配技工', 'Electronics Assembler'],
        entry: 'worker',
        education: 'secondary',
        pay: [5500, 7800],
      },
      {
        title: ['SMT 技术员', 'SMT Technician'],
        entry: 'graduate',
        education: 'associate',
        pay: [6500, 9000],
      },
      {
        title: ['SMT 设备技师', 'SMT Equipment Technician'],
        entry: 'experienced',
        education: 'associate',
        pay: [8000, 12000],
      },
      {
        title: ['生产实习生', 'Production Intern'],
        entry: 'intern',
        education: 'vocational',
        pay: [120, 150],
      },
    ],
  },
  {
    slug: 'service-technician',
    department: ['客户服务部', 'customer service department'],
    majors: [
      ['机电一体化技术', 'mechatronics'],
      ['工程机械运用技术', 'construction machinery technology'],
    ],
    skills: ['售后服务', '故障诊断', '客户沟通', 'C1 驾照'],
    duties: [
      ['负责片区内{product}的安装、保养和维修', 'Install, service and repair {product} in your region'],
      [
        '电话指导客户先排除简单故障，再决定是否上门',
        'Help customers with simple faults by phone before deciding on a visit',
      ],
      ['填写服务单，拍照留存更换件', 'Fill in service reports and keep photos of replaced parts'],
      [
        '把高频故障反馈给研发，跟到改完为止',
        'Report frequent faults to R&D and follow them until they are fixed',
      ],
      ['给用户做操作和点检培训', 'Train users in operation and daily checks'],
    ],
    requirements: [
      [
        '懂机、电、液基本知识，会用诊断仪',
        'Basic mechanics, electrics and hydraulics; can use a diagnostic tool',
      ],
      ['说话有分寸，能让着急的客户静下来', 'Tactful: can calm a customer whose line stands still'],
      ['有 C1 驾照，能独立出差', 'Driving licence (C1) and ready to travel alone'],
      ['守时，答应几点到就几点到', 'Punctual: there at the hour promised'],
    ],
    offers: [
      {
        title: ['售后服务工程师', 'Field Service Engineer'],
        entry: 'experienced',
        education: 'associate',
        pay: [8000, 13000],
      },
      {
        title: ['售后技术员', 'Service Technician'],
        entry: 'graduate',
        education: 'associate',
        pay: [6000, 9000],
      },
      {
        title: ['技术支持工程师', 'Technical Support Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [8000, 12000],
      },
    ],
  },
  {
    slug: 'industrial-engineer',
    department: ['精益推进办公室', 'lean production office'],
    majors: [
      ['工业工程', 'industrial engineering'],
      ['机械制造及自动化', 'mechanical manufacturing and automation'],
    ],
    skills: ['精益生产', '工时测定', '线平衡', 'VSM', 'Minitab'],
    duties: [
      ['测定{line}各工位工时，做线平衡', 'Time the stations of the {line} and balance them'],
      ['画价值流图，找出在制品堆在哪', 'Map the value stream and find where work in progress piles up'],
      ['推动快速换型，把换型时间一次次缩短', 'Lead quick changeover and shorten it step by step'],
      ['设计工位布局、料架和配送路线', 'Lay out stations, racks and supply routes'],
      ['编写标准作业书，教会班组长', 'Write standard work and teach it to the team leaders'],
      ['评估自动化改造的投入和回收期', 'Assess what an automation project costs and when it pays back'],
    ],
    requirements: [
      [
        '会秒表、会拍视频，更会跟一线师傅聊',
        'Uses stopwatch and video, and above all talks to the people at the line',
      ],
      ['熟悉 Excel 数据处理，会 Minitab 更好', 'Good with spreadsheets; Minitab is a plus'],
      ['CAD 画布局没问题', 'Draws layouts in CAD'],
      ['有精益或六西格玛项目经历的优先', 'Lean or Six Sigma project work is preferred'],
    ],
    offers: [
      {
        title: ['工业工程师', 'Industrial Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [7500, 11000],
      },
      {
        title: ['精益改善工程师', 'Lean Improvement Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [10000, 16000],
      },
      {
        title: ['IE 实习生', 'Industrial Engineering Intern'],
        entry: 'intern',
        education: 'bachelor',
        pay: [120, 160],
      },
    ],
  },
];
