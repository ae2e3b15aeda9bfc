import type { Employer } from './employer.ts';

/** Colleges as employers; their "products" are subjects taught. */
export const hiringColleges: readonly Employer[] = [
  {
    organization: 'xiaoshan',
    jobs: 4,
    places: ['xiaoshan'],
    roles: ['workshop-instructor', 'visiting-lecturer'],
    products: [
      ['数控加工', 'CNC machining'],
      ['机电一体化', 'mechatronics'],
      ['工业机器人', 'industrial robotics'],
    ],
    lines: [],
    payFactor: 1,
    monthsPerYear: 12,
    benefits: ['insurance', 'canteen', 'summer', 'training'],
    intros: [
      [
        '萧山技师学院{department}招聘 {count} 人，教学方向为{product}。',
        'The {department} of Xiaoshan Technician College is hiring {count}. The subject is {product}.',
      ],
    ],
  },
  {
    organization: 'jiamusi',
    jobs: 2,
    places: ['qianjin'],
    roles: ['workshop-instructor'],
    products: [
      ['机械制造基础', 'basic manufacturing'],
      ['农业机械', 'agricultural machinery'],
    ],
    lines: [],
    payFactor: 0.8,
    monthsPerYear: 12,
    benefits: ['insurance', 'canteen', 'summer', 'heating'],
    intros: [
      [
        '佳木斯大学{department}补充实践教学力量，方向为{product}。',
        'Jiamusi University adds to the practical teaching staff of its {department}. The subject is {product}.',
      ],
    ],
  },
  {
    organization: 'sut',
    jobs: 2,
    places: ['tiexi'],
    roles: ['workshop-instructor', 'visiting-lecturer'],
    products: [
      ['电机与电器', 'electrical machines'],
      ['焊接技术', 'welding'],
    ],
    lines: [],
    payFactor: 0.85,
    monthsPerYear: 12,
    benefits: ['insurance', 'canteen', 'summer', 'heating'],
    intros: [
      [
        '沈阳工业大学{department}招聘，课程方向为{product}，{count} 个名额。',
        'Shenyang University of Technology is hiring for its {department}: {product}, {count} wanted.',
      ],
    ],
  },
];
