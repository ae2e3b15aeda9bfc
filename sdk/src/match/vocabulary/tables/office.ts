import type { Table } from '../term.ts';

/** Administration, people, law; what every office asks. */
export const office: Table = {
  field: 'office',
  family: 'general',
  lines: `
# skill
办公软件, 办公自动化软件, 日常办公软件, 电脑操作, 计算机操作, 电脑办公 | office software, office applications, computer literacy
文档处理, 文字处理, 文字录入 | word processing
公文写作, 公文, 文字功底, 文字功底扎实 | official document writing, business writing
档案管理, 文件管理, 资料管理, 档案整理 | records management, document control, filing
会议组织, 会议记录, 会务, 会议纪要 | meeting organisation, meeting minutes
日程管理, 行程安排 | calendar management, scheduling appointments
行政管理, 行政事务, 行政工作, 行政后勤 | office administration, administrative support
接待, 访客接待, 来访接待 | reception, front desk
后勤管理, 后勤 | logistics support services
沟通能力, 沟通协调, 沟通表达能力, 良好的沟通, 沟通协调能力, 语言表达能力, 表达能力 | communication skills, verbal communication, written communication
团队合作, 团队协作, 团队精神, 团队意识, 协作能力 | teamwork, collaboration, team player
领导力, 团队管理, 管理能力 | leadership, team management, people management
时间管理 | time management
学习能力, 自学能力 | learning ability, fast learner, quick learner
抗压能力, 承压能力, 吃苦耐劳 | resilience, working under pressure
责任心, 责任感 | sense of responsibility
执行力 | execution ability
创新能力, 创新意识 | creativity, innovation
逻辑思维, 逻辑思维能力, 分析能力 | logical thinking, analytical thinking, analytical skills, critical thinking
解决问题能力, 问题解决 | problem solving
组织协调, 组织协调能力, 协调能力 | coordination, organizational skills, organisational skills
公众演讲, 演讲 | public speaking, presentation skills
人力资源管理, 人力资源 | human resource management, human resources
招聘面试, 招聘工作, 人才招聘, 招聘配置, 人员招聘 | recruitment, talent acquisition, recruiting
员工培训, 企业培训, 培训组织, 培训管理, 技术培训 | employee training, staff training, training and development
绩效管理, 绩效考核管理, 绩效考核制度 | performance management
薪酬管理, 薪酬福利管理, 薪酬设计 | compensation and benefits
员工关系, 劳动关系 | employee relations, labour relations, labor relations
劳动法, 劳动合同法 | labour law, labor law, employment law
组织发展, 企业文化, 企业文化建设 | organizational development, corporate culture
速记, 打字 | typing, shorthand
# tool
Office办公软件, Office软件 | Microsoft Office, MS Office, Office 365, Microsoft 365
Excel函数, Excel表格 | Microsoft Excel, =Excel, =EXCEL, MS Excel, spreadsheets | <microsoft-office
Word文档 | Microsoft Word, ~=Word, ~=WORD, MS Word | <microsoft-office
PPT制作 | PowerPoint, =PPT | <microsoft-office
| Visio, Microsoft Visio
| Outlook email, ~=Outlook, Microsoft Outlook
| Google Workspace, Google Docs, Google Sheets, G Suite
| Microsoft Project, MS Project
WPS办公, WPS软件 | WPS Office
数据透视表, 透视表 | pivot tables, =VLOOKUP | <microsoft-excel
钉钉, 飞书, 企业微信 | DingTalk, Lark office, WeCom, Microsoft Teams, =Slack
思维导图 | mind mapping, XMind
OA系统 | office automation system
| Zoom meetings, =Notion
# role
行政专员, 行政助理, 行政文员, 行政人员, 行政, 行政管理员, 综合管理员, 行政管理专员, 综合管理岗, 综合文员, 综合专员 | administrative assistant, administrative specialist, office administrator, office assistant, admin assistant
行政前台, 前台, 前台文员, 前台接待, 前台接待员, 公司前台 | receptionist, front desk clerk, front desk associate
行政经理, 行政主管, 行政总监, 办公室主任, 综合部经理, 行政人事经理 | administrative manager, office manager, admin manager
行政人事专员, 人事行政专员, 行政人事, 人事行政, 人事行政助理, 行政人事助理, 行政人事主管, 人事行政主管, 人事行政经理 | HR and administration specialist
文员, 办公室文员, 办公文员, 打字员, 文秘, 工程文员, 资料文员, 部门文员 | clerk, office clerk, typist
秘书, 总裁秘书, 董事长秘书, 经理秘书, 行政秘书, 总经理秘书 | secretary, executive secretary
总裁助理, 董事长助理, 经理助理, 总助, 部门助理 | executive assistant, personal assistant, assistant to the general manager
档案管理员, 文控, 文控专员, 文控文员 | archivist, document controller, records clerk
后勤专员, 后勤主管, 后勤人员, 后勤管理员 | logistics support officer, general affairs specialist
人事专员, 人力资源专员, 人事助理, 人事文员, 人力专员, 人力资源助理, 人事, HR专员, HR助理, 人资专员 | HR specialist, human resources specialist, HR assistant, HR generalist, HR intern, human resources intern
招聘专员, 招聘经理, 招聘主管, 招聘助理, 猎头顾问, 猎头, 招聘顾问, 驻厂专员, 驻厂, 人力资源顾问, 劳务经理 | recruiter, talent acquisition specialist, headhunter, recruiting coordinator, recruitment consultant
培训专员, 培训师, 企业培训师, 培训讲师, 培训主管, 培训经理, 内训师, 技术培训师 | trainer, training specialist, corporate trainer, training manager
薪酬专员, 绩效专员, 薪酬绩效专员, 薪酬绩效经理, 薪酬福利专员, 薪酬主管 | compensation and benefits specialist, payroll specialist, payroll clerk
人事经理, 人力资源经理, 人力资源总监, 人事主管, 人力资源主管, HR经理, 人事总监 | HR manager, human resources manager, HR business partner, HR director, =HRBP, =HRD
法务专员, 法务, 法务助理, 法务经理, 法务主管 | legal specialist, legal counsel, in-house counsel, legal assistant
律师, 律师助理, 专职律师 | lawyer, attorney, paralegal
知识产权专员, 专利工程师, 专利代理人, 专利代理师 | patent engineer, patent agent, intellectual property specialist
翻译, 翻译员, 英语翻译, 口译员, 笔译员, 日语翻译, 韩语翻译, 俄语翻译 | translator, interpreter
政府事务专员, 项目申报专员, 科技项目申报专员 | government affairs specialist, grant application specialist
内勤文员, 信息录入员 | information clerk
# certificate
人力资源管理师, 企业人力资源管理师, 人力资源管理师证, 人力资源师 | human resource manager certificate, SHRM, PHR certification
计算机二级, 全国计算机等级考试二级, 计算机二级证书, 计算机等级二级, 全国计算机二级, 计算机二级证 | NCRE Level 2, National Computer Rank Examination Level 2 | <computer-rank-certificate
计算机一级, 全国计算机等级考试一级, 计算机一级证书 | NCRE Level 1 | <computer-rank-certificate
计算机三级, 计算机四级, 全国计算机等级考试三级 | NCRE Level 3 | <computer-rank-certificate
计算机等级证书, 全国计算机等级考试, 计算机等级考试 | computer rank certificate, NCRE
软考, 软件设计师, 软件设计师证, 系统集成项目管理工程师, 信息系统项目管理师, 系统架构设计师, 网络工程师证, 高项 | software proficiency examination certificate
微软办公专家, MOS认证 | Microsoft Office Specialist
律师执业证, 法律职业资格证, 法律职业资格, 司法考试, 法考, 律师资格证 | legal professional qualification, bar exam, bar admission
知识产权师, 专利代理师资格证 | patent agent qualification
秘书证, 秘书资格证 | secretary certificate
企业培训师证 | corporate trainer certificate
心理咨询师, 心理咨询师证, 心理咨询师证书 | psychological counsellor certificate
社会工作师, 社会工作者职业资格, 助理社会工作师, 社工证 | social worker certificate
普通话证书, 普通话等级证书, 普通话二级甲等, 普通话二甲, 普通话二级乙等 | Putonghua proficiency certificate
职业技能等级证书, 技能等级证书, 职业资格证书, 职业资格证, 1+X证书 | vocational skill level certificate, 1+X certificate
中级职称, 中级工程师, 工程师职称 | intermediate engineer title
高级职称, 高级工程师职称, 高级工程师 | senior engineer title
初级职称, 助理工程师, 助工 | assistant engineer title
高级工, 高级技工, 高级工证, 高级技能等级 | senior skilled worker certificate
中级工, 中级工证, 中级技能等级 | intermediate skilled worker certificate
技师证, 高级技师, 技师职称 | technician title, senior technician title
# trap
行政区, 行政法, 行政处罚, 行政事业, 行政许可, 行政村, 行政法规, 行政复议, 行政部, 行政许可证, 行政楼, 行政主体, 行政单位, 行政级别, 行政服务中心, 前台展示, 前台页面, 人事局, 人事务, 个人事务, 私人事务, 人事处, 人事档案, 人事部, 人事关系, 人事考试, 人事代理, 人事争议, 秘书长, Office 365天, 人力资源社会保障局, 人力资源和社会保障, 人力资源部, 人力资源公司, 人力资源服务有限公司, 人力资源有限公司, 前台后台, 前台系统, 翻译社, 翻译官
`,
};
