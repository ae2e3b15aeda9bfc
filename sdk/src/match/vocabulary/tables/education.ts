import type { Table } from '../term.ts';

/** Teaching and schools. */
export const education: Table = {
  field: 'education',
  family: 'services',
  lines: `
# skill
教学, 课堂教学, 授课, 教学能力 | teaching, classroom teaching
课程设计, 课程开发, 课程研发, 教案编写, 教研 | curriculum design, curriculum development, lesson planning
教育心理学 | educational psychology
班级管理 | classroom management
在线教育, 在线教学 | online teaching, e-learning
实训教学, 实训指导, 技能竞赛指导 | practical training instruction, vocational instruction
学生管理, 学生工作 | student affairs
教务管理, 教务 | academic administration
少儿编程, 机器人教育 | coding education for children
英语教学, 对外汉语, 汉语国际教育 | English teaching, =ESL, =TEFL, teaching Chinese as a foreign language
音乐教学, 钢琴 | music teaching, piano
美术教学, 书法 | art teaching, calligraphy
舞蹈 | dance
体育教学 | sports coaching
特殊教育 | special education
产教融合, 校企合作 | industry-education integration, school-enterprise cooperation
# role
教师, ~老师, 任课教师, 授课老师, 培训老师, 学科老师, 小学老师, 初中老师, 高中教师 | teacher, instructor, tutor
英语老师, 英语教师, 外教, 少儿英语老师 | English teacher, ESL teacher
数学老师, 数学教师, 物理老师, 物理教师, 化学老师, 化学教师, 数理化老师 | mathematics teacher, science teacher, physics teacher, math teacher
语文老师, 语文教师 | Chinese teacher
幼儿教师, 幼教, 幼师, 幼儿园教师, 幼儿园老师, 保育员, 早教老师, 托育师, 配班老师, 生活老师 | preschool teacher, kindergarten teacher, childcare worker
日语老师, 日语教师, 韩语老师, 德语老师, 小语种老师 | foreign language teacher
美术老师, 美术教师, 书法老师 | art teacher
音乐老师, 音乐教师, 钢琴老师, 舞蹈老师, 舞蹈教师 | music teacher, dance teacher
体育老师, 体育教师, 篮球教练, 体育教练 | PE teacher, sports coach
编程老师, 少儿编程老师, 编程讲师, 机器人老师, 编程教师 | coding teacher, coding instructor
大学教师, 高校教师, 专业教师, 专任教师, 教授, 副教授, 讲师, 大学讲师, 职校教师, 职业院校教师, 助教 | lecturer, professor, assistant professor, university teacher, vocational teacher, teaching assistant
实训教师, 实训指导教师, 实训指导老师, 实训老师, 实习指导教师 | practical training instructor, workshop instructor
辅导员, 班主任, 学管师, 辅导老师, 晚托老师, 学习管理师, 托管老师 | student counsellor, homeroom teacher, academic advisor, school counselor
教务专员, 教务老师, 教务主管, 教务管理员, 教务员 | academic affairs officer, registrar
课程顾问, 招生老师, 教育顾问, 招生专员, 学习规划师, 升学规划师, 留学顾问 | course consultant, admissions counsellor, admissions officer, education consultant
教学主管, 教研员, 教学主任, 校长, 教研老师, 园长 | head of teaching, principal, academic director, school principal
课程设计师, 课程研发专员, 教学设计师 | instructional designer, curriculum developer
图书管理员 | librarian
驾校教练, 驾驶教练 | driving instructor
# certificate
教师资格证, 教师资格, 教师证, 高校教师资格证, 教资 | teaching qualification certificate, teaching certificate, teaching license
幼儿教师资格证, 幼师资格证, 幼师证 | preschool teacher certificate | <teaching-qualification-certificate
对外汉语教师证, 国际中文教师证书 | international Chinese teacher certificate, CTCSOL
保育员证, 保育师证 | childcare worker certificate
# trap
教学楼, 教学设备, 教学仪器, 学生工作站, 钢琴烤漆, doing teaching, principal engineer, principal software, principal product, principal scientist, principal consultant, principal architect, principal component, principal place, principal designer, instructor led, 教师节, 讲师团
`,
};
