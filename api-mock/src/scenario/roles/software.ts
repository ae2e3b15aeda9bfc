import type { Role } from './role.ts';

export const softwareRoles: readonly Role[] = [
  {
    slug: 'embedded-engineer',
    department: ['嵌入式软件部', 'embedded software team'],
    majors: [
      ['计算机科学与技术', 'computer science'],
      ['电子信息工程', 'electronic engineering'],
      ['自动化', 'automation'],
    ],
    skills: ['C', 'C++', 'RTOS', 'ARM', 'Linux', 'CAN'],
    duties: [
      [
        '开发{product}的固件：驱动、通讯和控制逻辑',
        'Develop the firmware of {product}: drivers, communication, control logic',
      ],
      ['移植和裁剪 RTOS 或嵌入式 Linux', 'Port and trim an RTOS or embedded Linux'],
      [
        '用示波器、逻辑分析仪和硬件同事一起定位问题',
        'Find faults with scope and logic analyser, side by side with the hardware engineers',
      ],
      [
        '写单元测试，接入持续集成，代码互相评审',
        'Write unit tests, keep continuous integration green and review each other’s code',
      ],
      [
        '优化启动时间、功耗和升级可靠性',
        'Improve start-up time, power consumption and the reliability of updates',
      ],
      ['编写设计文档和接口说明', 'Write design notes and interface descriptions'],
    ],
    requirements: [
      ['C 语言扎实，指针、内存、并发说得清', 'Solid C: pointers, memory and concurrency hold no mystery'],
      ['看得懂原理图和数据手册', 'Reads schematics and data sheets'],
      ['了解 CAN、Modbus、EtherCAT 或 MQTT 中的一种', 'Knows one of CAN, Modbus, EtherCAT or MQTT'],
      ['用 Git，提交信息写得让别人看得懂', 'Uses Git, with commit messages that others understand'],
    ],
    studentRequirements: [
      [
        '做过 STM32 或 ARM Linux 项目，电赛、智能车也算',
        'Has built something on STM32 or ARM Linux; student competitions count',
      ],
    ],
    offers: [
      {
        title: ['嵌入式软件工程师', 'Embedded Software Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [14000, 24000],
      },
      {
        title: ['嵌入式开发工程师（校招）', 'Graduate Embedded Developer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [11000, 17000],
      },
      {
        title: ['嵌入式软件实习生', 'Embedded Software Intern'],
        entry: 'intern',
        education: 'bachelor',
        pay: [180, 260],
      },
      {
        title: ['高级嵌入式工程师', 'Senior Embedded Engineer'],
        entry: 'senior',
        education: 'bachelor',
        pay: [24000, 36000],
      },
    ],
  },
  {
    slug: 'vision-engineer',
    department: ['机器视觉部', 'machine vision team'],
    majors: [
      ['人工智能', 'artificial intelligence'],
      ['控制科学与工程', 'control science and engineering'],
      ['计算机科学与技术', 'computer science'],
    ],
    skills: ['Python', 'C++', 'OpenCV', 'PyTorch', 'Halcon', '缺陷检测'],
    duties: [
      [
        '为{product}开发缺陷检测、定位和测量算法',
        'Develop defect detection, locating and measuring for {product}',
      ],
      ['设计成像方案：相机、镜头、光源和触发', 'Design the imaging: camera, lens, light and trigger'],
      [
        '采集、清洗和标注数据，建立可复现的评测集',
        'Collect, clean and label data, and build a test set that can be reproduced',
      ],
      ['把模型部署到边缘设备，满足产线节拍', 'Deploy models to edge devices within the takt of the line'],
      [
        '分析漏检和误检，每周给现场一个结论',
        'Study misses and false alarms, and give the plant a conclusion every week',
      ],
    ],
    requirements: [
      [
        '图像处理基础扎实，传统方法和深度学习都会用',
        'Sound image processing, classical as well as deep learning',
      ],
      ['熟悉 Python 和 C++，能读开源代码', 'Python and C++; able to read open-source code'],
      ['用过 OpenCV、Halcon、PyTorch 中的两种', 'Has used two of OpenCV, Halcon and PyTorch'],
      [
        '愿意下产线，知道灰尘和反光是什么样',
        'Willing to go to the line and see what dust and glare look like',
      ],
    ],
    studentRequirements: [
      [
        '有论文、竞赛或落地项目，三者有一即可',
        'A paper, a competition or a deployed project: one of the three will do',
      ],
    ],
    offers: [
      {
        title: ['视觉算法工程师', 'Vision Algorithm Engineer'],
        entry: 'graduate',
        education: 'master',
        pay: [18000, 28000],
      },
      {
        title: ['机器视觉应用工程师', 'Machine Vision Application Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [13000, 20000],
      },
      {
        title: ['视觉算法实习生', 'Vision Algorithm Intern'],
        entry: 'intern',
        education: 'master',
        pay: [220, 320],
      },
    ],
  },
  {
    slug: 'mes-engineer',
    department: ['数字化部', 'digital manufacturing team'],
    majors: [
      ['软件工程', 'software engineering'],
      ['工业工程', 'industrial engineering'],
      ['自动化', 'automation'],
    ],
    skills: ['MES', 'SQL', 'Java', 'OPC UA', '数据采集'],
    duties: [
      [
        '负责{line}的 MES 实施：调研、配置、上线',
        'Bring the MES to the {line}: survey, configuration, go-live',
      ],
      [
        '接入设备数据，打通 OPC UA、Modbus 和扫码枪',
        'Connect machines by OPC UA and Modbus, and the code readers too',
      ],
      [
        '写 SQL 报表，让班组长每天看得到达成率和停机原因',
        'Write SQL reports that show team leaders output and downtime every day',
      ],
      ['培训用户，收集问题，排好优先级', 'Train users, collect problems and put them in order'],
      [
        '与 ERP、WMS 做接口，保证账实一致',
        'Build interfaces to ERP and WMS so that the books match the stock',
      ],
    ],
    requirements: [
      ['懂一门后端语言（Java、C# 或 Python）和 SQL', 'One back-end language (Java, C# or Python) and SQL'],
      ['对车间流程有兴趣，肯跟班', 'Curious about the shop floor and ready to follow a shift'],
      ['表达清楚，能写操作手册', 'Clear in speech and able to write a manual'],
      ['了解 OPC UA 或 PLC 通讯更好', 'OPC UA or PLC communication is a plus'],
    ],
    offers: [
      {
        title: ['MES 实施工程师', 'MES Implementation Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [8500, 13000],
      },
      {
        title: ['工业软件开发工程师', 'Industrial Software Developer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [14000, 22000],
      },
      {
        title: ['数据采集技术员', 'Data Acquisition Technician'],
        entry: 'graduate',
        education: 'associate',
        pay: [6500, 9500],
      },
      {
        title: ['数字化实习生', 'Digital Manufacturing Intern'],
        entry: 'intern',
        education: 'bachelor',
        pay: [150, 220],
      },
    ],
  },
  {
    slug: 'hardware-tester',
    department: ['测试中心', 'test centre'],
    majors: [
      ['电子信息工程', 'electronic engineering'],
      ['应用电子技术', 'applied electronics'],
    ],
    skills: ['硬件测试', '可靠性试验', 'Python', '示波器', 'EMC'],
    duties: [
      [
        '制定{product}的测试方案，覆盖功能、性能和边界',
        'Plan the tests of {product}: function, performance and limits',
      ],
      ['做高低温、振动、跌落和防护等级试验', 'Run temperature, vibration, drop and ingress tests'],
      ['用 Python 写自动化测试脚本', 'Automate tests in Python'],
      ['复现问题，写出别人能照做的步骤', 'Reproduce faults and write steps that others can follow'],
      ['跟踪缺陷到关闭，发布测试报告', 'Track defects until closed and publish the report'],
    ],
    requirements: [
      [
        '模电、数电基础好，会用示波器和电子负载',
        'Good analogue and digital basics; uses oscilloscope and electronic load',
      ],
      ['会 Python 或 C 的基本编程', 'Basic programming in Python or C'],
      ['喜欢找问题，也讲得清问题', 'Likes to find faults and can explain them'],
      ['了解 GB/T 2423 环境试验更好', 'GB/T 2423 (IEC 60068) environmental testing is a plus'],
    ],
    offers: [
      {
        title: ['硬件测试工程师', 'Hardware Test Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [9000, 14000],
      },
      {
        title: ['可靠性测试工程师', 'Reliability Test Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [12000, 19000],
      },
      {
        title: ['测试技术员', 'Test Technician'],
        entry: 'worker',
        education: 'associate',
        pay: [6000, 8500],
      },
      {
        title: ['硬件测试实习生', 'Hardware Test Intern'],
        entry: 'intern',
        education: 'bachelor',
        pay: [150, 200],
      },
    ],
  },
];
