/** Those who look after interns and others, after the word for them: 实习生主管, `Internship Coordinator`. */
const keepers = {
  /** What is done for them: 实习指导教师, 兼职管理专员. */
  care: '指导|带教|管理(?!培训生)|督导|辅导|班主任|(?:项目|招聘|招募|运营)(?:主管|经理|负责人|专员|顾问)',
  /** Who is over them, where those themselves are named: 实习生主管; 兼职主管 works part-time. */
  over: '主管|经理|导师|老师|教师|负责人|专员|顾问|总监',
  english:
    '(?: (?:and|&) [a-z]+)?(?: (?:programme|program|relations|recruitment|recruiting|placements?|training|development)s?)? (?:coordinator|co-ordinator|manager|recruiter|supervisor|advisor|adviser|mentor|director|officer|administrator|instructor|trainer|lead)\\b',
};
const people = '(?:生|工|人员|员工|徒)';
const headOf = '(?<!\\b(?:head|director|manager|coordinator|recruiter) (?:of|for) (?:our )?)';

/** Words for kinds of employment in titles, but not in those of who looks after such employees. */
export const employmentTitles: readonly (readonly [pattern: RegExp, type: string])[] = [
  [
    new RegExp(
      `实习(?!${people}?(?:${keepers.care})|${people}(?:${keepers.over}))|${headOf}\\bintern(?:ship)?s?\\b(?!${keepers.english})`,
      'i',
    ),
    'INTERN',
  ],
  [
    new RegExp(`兼职(?!${people}?(?:${keepers.care})|${people}(?:${keepers.over}))|\\bpart[- ]time\\b`, 'i'),
    'PART_TIME',
  ],
  [
    new RegExp(
      `学徒(?!(?:${people}|班|制)?(?:${keepers.care}))|${headOf}\\bapprentice(?:ship)?s?\\b(?!${keepers.english})`,
      'i',
    ),
    'APPRENTICESHIP',
  ],
];
