import type { Role } from './role.ts';

export const electricalRoles: readonly Role[] = [
  {
    slug: 'electrical-engineer',
    department: ['电气设计部', 'electrical design team'],
    majors: [
      ['电气工程及其自动化', 'electrical engineering'],
      ['自动化', 'automation'],
    ],
    skills: ['电气设计', 'EPLAN', 'AutoCAD Electrical', '变频器', 'EMC'],
    duties: [
      [
        '负责{product}的电气原理图、接线图和元器件清单',
        'Draw the schematics, wiring diagrams and parts lists of {product}',
      ],
      [
        '完成断路器、接触器、变频器和传感器选型，核算短路与温升',
        'Select breakers, contactors, drives and sensors, and check short-circuit and temperature-rise figures',
      ],
      [
        '跟进样机装配与首次上电，把现场改动及时补到图纸上',
        'Follow prototypes through assembly and first power-up, and bring changes made on the floor back into the drawings',
      ],
      [
        '编写安装说明和调试大纲，给装配班组做技术交底',
        'Write installation notes and test plans, and brief the assembly crew',
      ],
      [
        '配合完成{product}的 EMC 和安规测试，整理整改记录',
        'Take {product} through EMC and safety testing and keep the record of what was changed',
      ],
      [
        '分析售后反馈的电气故障，给出能落地的改进方案',
        'Trace electrical faults reported from the field and propose fixes that production can build',
      ],
    ],
    requirements: [
      [
        '能独立看图、画图，熟练使用 EPLAN 或 AutoCAD Electrical',
        'Able to read and draw schematics unaided in EPLAN or AutoCAD Electrical',
      ],
      [
        '了解 GB/T 5226.1 等机械电气安全标准',
        'Familiar with GB/T 5226.1 (IEC 60204-1) on the safety of electrical equipment of machines',
      ],
      ['会用万用表、示波器查常见故障', 'Able to find everyday faults with a multimeter and an oscilloscope'],
      ['做事细致，图纸、清单和实物对得上', 'Careful: drawing, parts list and cabinet must agree'],
      ['能接受每月一次左右的短途出差', 'Willing to travel for a few days about once a month'],
    ],
    studentRequirements: [
      [
        '接触过变频器、伺服或低压配电，课程设计、实习经历也算',
        'Some contact with drives, servos or low-voltage distribution; course projects and internships count',
      ],
    ],
    offers: [
      {
        title: ['电气工程师', 'Electrical Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [11000, 18000],
      },
      {
        title: ['助理电气工程师', 'Junior Electrical Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [8000, 12000],
      },
      {
        title: ['高级电气工程师', 'Senior Electrical Engineer'],
        entry: 'senior',
        education: 'bachelor',
        pay: [17000, 26000],
      },
      {
        title: ['电气设计实习生', 'Electrical Design Intern'],
        entry: 'intern',
        education: 'bachelor',
        pay: [130, 180],
      },
    ],
  },
  {
    slug: 'plc-programmer',
    department: ['自动化技术部', 'automation team'],
    majors: [
      ['自动化', 'automation'],
      ['电气自动化技术', 'electrical automation technology'],
      ['机电一体化技术', 'mechatronics'],
    ],
    skills: ['PLC', 'TIA Portal', 'HMI', '伺服控制', 'PROFINET', 'Modbus'],
    duties: [
      ['编写和维护{line}的 PLC、触摸屏程序', 'Write and maintain the PLC and HMI programs of the {line}'],
      [
        '根据工艺动作拆分工步，画出流程图和 I/O 表',
        'Break the process into steps and turn it into flow charts and I/O lists',
      ],
      [
        '调试伺服、变频器和总线通讯，把节拍调到设计值',
        'Commission servos, drives and fieldbus, and bring the cycle down to its design time',
      ],
      ['给机器人、视觉和扫码设备做接口联调', 'Integrate robots, vision systems and code readers'],
      [
        '做好程序备份和版本记录，故障能追溯到哪一次改动',
        'Back up programs and record versions so that a fault can be traced to the change that caused it',
      ],
      [
        '培训操作工和维修工看报警、会复位',
        'Show operators and maintenance staff how to read an alarm and reset the line',
      ],
    ],
    requirements: [
      [
        '熟悉西门子、三菱、汇川中任意一个平台，能独立写完一台单机',
        'At home on one of Siemens, Mitsubishi or Inovance, and able to program a single machine alone',
      ],
      ['掌握梯形图，会 SCL 或 ST 更好', 'Ladder logic; SCL or structured text is a plus'],
      ['看得懂电气图，能自己接线查线', 'Able to read wiring diagrams and to wire and trace a cabinet'],
      [
        '知道急停、安全门和双手按钮为什么不能短接',
        'Understands why an emergency stop, a guard door or a two-hand control is never bridged',
      ],
      ['项目上线期间能适应倒班和出差', 'Able to work shifts and travel while a line is being started up'],
    ],
    offers: [
      {
        title: ['PLC 编程工程师', 'PLC Programmer'],
        entry: 'experienced',
        education: 'associate',
        pay: [10000, 17000],
      },
      {
        title: ['自动化工程师（PLC 方向）', 'Automation Engineer (PLC)'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [8000, 12500],
      },
      {
        title: ['PLC 调试实习生', 'PLC Commissioning Intern'],
        entry: 'intern',
        education: 'associate',
        pay: [120, 160],
      },
      {
        title: ['资深自动化工程师', 'Senior Automation Engineer'],
        entry: 'senior',
        education: 'bachelor',
        pay: [18000, 28000],
      },
    ],
  },
  {
    slug: 'maintenance-electrician',
    department: ['设备动力部', 'plant maintenance department'],
    majors: [
      ['电气设备运行与控制', 'electrical equipment operation'],
      ['机电设备维修', 'electromechanical maintenance'],
    ],
    skills: ['低压电工证', '设备点检', '故障排查', 'PLC'],
    duties: [
      ['负责{line}的日常点检、润滑和电气保养', 'Inspect, lubricate and maintain the {line} day by day'],
      ['抢修停机故障，十五分钟内到现场', 'Answer breakdowns: on the spot within fifteen minutes'],
      [
        '更换电机、接触器、传感器和线缆，恢复后做功能确认',
        'Replace motors, contactors, sensors and cables, and prove the function afterwards',
      ],
      ['按计划检修配电柜、行车和空压机', 'Service distribution boards, cranes and compressors to plan'],
      [
        '填写维修记录，统计重复故障，提出备件清单',
        'Log repairs, count repeated faults and propose the spare parts to stock',
      ],
    ],
    requirements: [
      [
        '持有效的低压电工作业证，有高压证更好',
        'Valid low-voltage electrician’s permit; a high-voltage permit is a plus',
      ],
      [
        '看得懂常用控制线路，会查 PLC 输入输出',
        'Able to read common control circuits and check PLC inputs and outputs',
      ],
      ['上锁挂牌、验电放电不打折扣', 'Lock-out, tag-out and proving dead are done every time'],
      ['能上夜班，能爬高', 'Able to work nights and at height'],
      ['手上活利索，收工后现场干净', 'Tidy work and a clean site at the end of the shift'],
    ],
    offers: [
      {
        title: ['维修电工', 'Maintenance Electrician'],
        entry: 'worker',
        education: 'vocational',
        pay: [6500, 9500],
      },
      {
        title: ['电工学徒', 'Apprentice Electrician'],
        entry: 'apprentice',
        education: 'vocational',
        pay: [4200, 5500],
      },
      {
        title: ['设备电气技师', 'Electrical Maintenance Technician'],
        entry: 'experienced',
        education: 'associate',
        pay: [8500, 12500],
      },
    ],
  },
  {
    slug: 'panel-assembler',
    department: ['成套车间', 'switchgear workshop'],
    majors: [
      ['电气技术应用', 'applied electrical technology'],
      ['机电技术应用', 'applied electromechanics'],
    ],
    skills: ['配线', '压接', '电气识图', '绝缘测试'],
    duties: [
      [
        '按图完成配电柜、控制柜的元件安装和一次、二次配线',
        'Mount components and wire the power and control circuits of cabinets to drawing',
      ],
      ['制作线束，压接端子，打印并套好线号', 'Make up harnesses, crimp terminals and mark every wire'],
      [
        '做绝缘、通断和工频耐压试验，数据如实填写',
        'Test insulation, continuity and withstand voltage, and write down what was measured',
      ],
      ['随货到客户现场做并柜和二次接线', 'Join cabinets and reconnect control wiring at the customer’s site'],
      [
        '发现图纸与实物不符，当班反馈给设计',
        'Report any difference between drawing and hardware within the shift',
      ],
    ],
    requirements: [
      ['看得懂系统图和二次接线图', 'Able to read single-line and control wiring diagrams'],
      [
        '会用剥线钳、压线钳、力矩扳手和摇表',
        'Handy with strippers, crimpers, torque wrench and insulation tester',
      ],
      ['辨色正常，做事耐心', 'Normal colour vision, and patience'],
    ],
    studentRequirements: [
      [
        '在校做过配盘实训的同学可以直接上手',
        'Students who have wired panels in a school workshop can start straight away',
      ],
    ],
    offers: [
      {
        title: ['电控柜装配工', 'Control Panel Assembler'],
        entry: 'worker',
        education: 'vocational',
        pay: [6000, 8500],
      },
      {
        title: ['配线学徒', 'Panel Wiring Apprentice'],
        entry: 'apprentice',
        education: 'vocational',
        pay: [4000, 5200],
      },
      {
        title: ['成套电气装配技术员', 'Switchgear Assembly Technician'],
        entry: 'graduate',
        education: 'associate',
        pay: [6500, 9000],
      },
    ],
  },
];
