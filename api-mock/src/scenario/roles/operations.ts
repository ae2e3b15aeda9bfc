import type { Role } from './role.ts';

export const operationsRoles: readonly Role[] = [
  {
    slug: 'supply-chain',
    department: ['供应链管理部', 'supply chain department'],
    majors: [
      ['物流管理', 'logistics management'],
      ['供应链管理', 'supply chain management'],
      ['机械工程', 'mechanical engineering'],
    ],
    skills: ['采购', 'SAP', '供应商管理', '成本分析'],
    duties: [
      [
        '负责{product}所需零部件的询价、议价和交付跟踪',
        'Source parts for {product}: inquiries, negotiation, delivery',
      ],
      ['开发新供应商，组织打样和小批验证', 'Find new suppliers and take them through samples and trial lots'],
      ['每周核对缺料清单，提前两周预警', 'Go through shortages weekly and warn two weeks ahead'],
      ['拆成本：材料、加工、物流各占多少', 'Break down cost into material, processing and freight'],
      ['处理来料异常和对账', 'Settle quality claims and accounts'],
    ],
    requirements: [
      ['看得懂图纸，知道一个零件怎么做出来', 'Reads drawings and knows how a part is made'],
      ['会用 ERP 和表格透视', 'Works with ERP and pivot tables'],
      ['廉洁自律，按流程办事', 'Upright, and by the book'],
      ['能与供应商把丑话说在前面', 'Able to agree on the awkward points before the contract, not after'],
    ],
    offers: [
      {
        title: ['供应链专员', 'Supply Chain Specialist'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [6500, 9500],
      },
      {
        title: ['采购工程师', 'Purchasing Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [9000, 14500],
      },
      {
        title: ['战略采购经理', 'Strategic Sourcing Manager'],
        entry: 'senior',
        education: 'bachelor',
        pay: [18000, 28000],
      },
      {
        title: ['供应链实习生', 'Supply Chain Intern'],
        entry: 'intern',
        education: 'bachelor',
        pay: [120, 160],
      },
    ],
  },
  {
    slug: 'production-planner',
    department: ['生产管理部', 'production control office'],
    majors: [
      ['工业工程', 'industrial engineering'],
      ['机械制造及自动化', 'mechanical manufacturing and automation'],
    ],
    skills: ['生产计划', 'ERP', 'MRP', 'Excel'],
    duties: [
      ['编制{line}的周计划和日排程', 'Make the weekly plan and daily schedule of the {line}'],
      ['齐套检查，缺一个件也要有说法', 'Check that kits are complete and account for every missing part'],
      ['协调插单、返工和设备检修', 'Fit in rush orders, rework and maintenance'],
      ['跟踪达成率，开好每天十五分钟的班前会', 'Track output and run the fifteen-minute morning meeting'],
      ['盘点在制品，保证账实相符', 'Count work in progress so that books and floor agree'],
    ],
    requirements: [
      ['逻辑清楚，Excel 用得熟', 'Clear thinking and fluent spreadsheets'],
      ['抗压，能在几方之间协调', 'Keeps calm between departments that all want to be first'],
      ['了解 ERP、MRP 运算逻辑', 'Understands how ERP and MRP calculate'],
      ['愿意每天走三遍车间', 'Walks the shop three times a day'],
    ],
    offers: [
      {
        title: ['生产计划员', 'Production Planner'],
        entry: 'graduate',
        education: 'associate',
        pay: [6000, 8500],
      },
      {
        title: ['计划主管', 'Planning Supervisor'],
        entry: 'senior',
        education: 'bachelor',
        pay: [11000, 17000],
      },
      {
        title: ['生产储备干部', 'Production Management Trainee'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [6500, 9500],
      },
    ],
  },
  {
    slug: 'safety-officer',
    department: ['安环部', 'HSE department'],
    majors: [
      ['安全工程', 'safety engineering'],
      ['环境工程', 'environmental engineering'],
    ],
    skills: ['安全管理', '注册安全工程师', '隐患排查', '应急演练'],
    duties: [
      [
        '每日巡查{line}和危险作业现场，隐患当天销号或上报',
        'Walk the {line} and all hazardous work every day; hazards are removed or reported the same day',
      ],
      [
        '组织新员工三级安全教育和学徒、实习生专项培训',
        'Run the three-level safety induction, with special training for apprentices and interns',
      ],
      ['审批动火、登高、有限空间作业票', 'Approve permits for hot work, work at height and confined spaces'],
      ['策划应急演练，演完要复盘', 'Plan emergency drills and review them afterwards'],
      [
        '维护危废、职业健康和消防台账',
        'Keep the records of hazardous waste, occupational health and fire protection',
      ],
    ],
    requirements: [
      [
        '熟悉安全生产法和机械行业安全标准化要求',
        'Knows the Work Safety Law and the safety standards of the machinery industry',
      ],
      ['有注册安全工程师证优先', 'A registered safety engineer is preferred'],
      ['敢叫停，也会把道理讲明白', 'Stops unsafe work, and explains why'],
      ['能写通知、做课件', 'Able to write notices and prepare lessons'],
    ],
    offers: [
      {
        title: ['安全管理员', 'Safety Officer'],
        entry: 'graduate',
        education: 'associate',
        pay: [6000, 8500],
      },
      {
        title: ['安全工程师', 'Safety Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [9000, 14000],
      },
      { title: ['EHS 主管', 'EHS Supervisor'], entry: 'senior', education: 'bachelor', pay: [13000, 20000] },
    ],
  },
  {
    slug: 'sales-engineer',
    department: ['营销中心', 'sales department'],
    majors: [
      ['机械电子工程', 'mechatronic engineering'],
      ['电气工程及其自动化', 'electrical engineering'],
      ['市场营销', 'marketing'],
    ],
    skills: ['技术销售', '方案设计', '投标', '英语'],
    duties: [
      [
        '负责区域内{product}的推广和技术交流',
        'Promote {product} in your region and discuss them with engineers',
      ],
      ['了解客户工况，给出选型和报价', 'Learn how the customer works, then select and quote'],
      ['编写标书技术部分，参加答疑', 'Write the technical part of tenders and answer the questions'],
      ['跟进合同、交付和回款', 'Follow contract, delivery and payment'],
      ['参加展会，把线索登记到系统', 'Work at trade fairs and enter the leads'],
      ['收集竞品和行业动态，每月一页', 'Report on competitors and the market, one page a month'],
    ],
    requirements: [
      ['有机电专业背景，能看懂技术参数', 'Technical background: able to read a data sheet'],
      ['愿意跑现场，也坐得下来写方案', 'Ready to travel and able to sit down and write'],
      ['诚信，不对客户说满话', 'Honest: promises no more than the product does'],
      ['做外销的需要英语或俄语流利', 'For exports: fluent English or Russian'],
    ],
    offers: [
      {
        title: ['销售工程师', 'Sales Engineer'],
        entry: 'graduate',
        education: 'associate',
        pay: [6500, 12000],
      },
      {
        title: ['海外销售工程师', 'International Sales Engineer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [8000, 14000],
      },
      {
        title: ['大客户经理', 'Key Account Manager'],
        entry: 'senior',
        education: 'bachelor',
        pay: [15000, 26000],
      },
      {
        title: ['售前技术支持', 'Pre-Sales Engineer'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [11000, 17000],
      },
    ],
  },
  {
    slug: 'campus-relations',
    department: ['人力资源部', 'human resources team'],
    majors: [
      ['人力资源管理', 'human resource management'],
      ['职业技术教育学', 'vocational education'],
    ],
    skills: ['校园招聘', '校企合作', '培训', '沟通协调'],
    duties: [
      [
        '对接合作院校，安排宣讲、双选会和企业参观',
        'Work with partner colleges on talks, job fairs and company visits',
      ],
      [
        '管理实习生和学徒：合同、保险、宿舍、师傅',
        'Look after interns and apprentices: contracts, insurance, housing, mentors',
      ],
      ['与专业教师一起修订订单班课程', 'Revise the courses of order classes together with the teachers'],
      [
        '在招聘号上发布岗位和活动，回复学生提问',
        'Publish jobs and events in the feed and answer students’ questions',
      ],
      ['统计留用率，写一份说真话的年度小结', 'Track how many stay on, and write an honest yearly summary'],
    ],
    requirements: [
      ['愿意和学生打交道，记得住人', 'Likes working with students and remembers them'],
      ['会写推文，中文通顺', 'Writes good, plain Chinese'],
      ['熟悉劳动法、实习管理规定', 'Knows labour law and the rules for student placements'],
      ['能出差，校招季每周跑两所学校', 'Able to travel: two colleges a week in season'],
    ],
    offers: [
      {
        title: ['校企合作专员', 'College Relations Officer'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [6500, 9500],
      },
      {
        title: ['校园招聘主管', 'Campus Recruitment Supervisor'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [9500, 14500],
      },
      {
        title: ['人力资源实习生', 'Human Resources Intern'],
        entry: 'intern',
        education: 'bachelor',
        pay: [110, 150],
      },
    ],
  },
];
