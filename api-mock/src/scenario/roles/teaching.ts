import type { Role } from './role.ts';

/** What colleges hire for; `{product}` is the subject taught. */
export const teachingRoles: readonly Role[] = [
  {
    slug: 'workshop-instructor',
    department: ['实训中心', 'training workshop'],
    majors: [
      ['机械工程', 'mechanical engineering'],
      ['电气工程', 'electrical engineering'],
      ['职业技术教育学', 'vocational education'],
    ],
    skills: ['实训教学', '技能竞赛', '双师型', '设备管理'],
    duties: [
      [
        '承担{product}课程的实训教学，一人一岗带学生动手',
        'Teach practical courses in {product}, every student at a station of their own',
      ],
      ['编写项目化教材和评分表', 'Write project-based materials and marking sheets'],
      ['指导学生参加技能竞赛和毕业设计', 'Coach students for skills competitions and graduation projects'],
      [
        '每年到企业实践不少于一个月，把新工艺带回课堂',
        'Spend at least a month a year in a company and bring new methods back to class',
      ],
      ['管理实训设备、耗材和安全', 'Look after machines, materials and safety of the workshop'],
    ],
    requirements: [
      ['有企业一线经历或高级工以上职业资格', 'Shop-floor experience or a senior skill certificate'],
      ['有教师资格证，或承诺一年内取得', 'Teaching certificate, or a promise to earn it within a year'],
      ['讲得清、做得出、有耐心', 'Explains well, demonstrates well, and has patience'],
      ['带过竞赛队的优先', 'Experience with competition teams is preferred'],
    ],
    offers: [
      {
        title: ['实训指导教师（{product}）', 'Workshop Instructor ({product})'],
        entry: 'experienced',
        education: 'bachelor',
        pay: [8000, 12000],
      },
      {
        title: ['实验室技术员（{product}）', 'Laboratory Technician ({product})'],
        entry: 'graduate',
        education: 'bachelor',
        pay: [6000, 8500],
      },
    ],
  },
  {
    slug: 'visiting-lecturer',
    department: ['教务处', 'academic affairs office'],
    majors: [
      ['机械工程', 'mechanical engineering'],
      ['自动化', 'automation'],
    ],
    skills: ['授课', '产业导师', '课程开发'],
    duties: [
      ['每周到校讲授{product}半天到一天', 'Teach {product} for half a day to a day each week'],
      [
        '把企业的真实项目改成学生做得完的课题',
        'Turn real company projects into tasks that students can finish',
      ],
      ['参加专业建设研讨，对培养方案提意见', 'Join course reviews and comment on the curriculum'],
      ['与校内教师结对，互相听课', 'Pair up with a teacher and sit in on each other’s lessons'],
    ],
    requirements: [
      [
        '现任企业工程师或技师，工作五年以上',
        'Working engineer or master craftsperson with five years or more',
      ],
      ['乐于分享，能把复杂的事讲简单', 'Likes to share and can make hard things simple'],
      ['单位同意兼职授课', 'The employer agrees to the teaching'],
    ],
    offers: [
      {
        title: ['产业导师（{product}，兼职）', 'Visiting Lecturer from Industry ({product}, part-time)'],
        entry: 'hourly',
        education: 'associate',
        pay: [120, 200],
      },
    ],
  },
];
