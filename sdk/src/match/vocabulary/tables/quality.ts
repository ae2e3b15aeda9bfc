import type { Table } from '../term.ts';

/** Quality, metrology, safety, environment. */
export const quality: Table = {
  field: 'quality',
  family: 'manufacturing',
  lines: `
# skill
质量工程 | quality engineering
质量管理, 品质管理, 质量体系管理 | quality management
质量控制, 品质控制, 质量检验与控制, 质量管控 | quality control, =QC
质量保证, 品质保证 | quality assurance, =QA
质量检验, 产品检验, 品质检验, 质检, 品检, 检验检测, 产品检测 | quality inspection, product inspection
来料检验, 进料检验, 来料检测 | incoming inspection, incoming quality control, =IQC
过程检验, 制程检验, 巡检检验 | in-process inspection, in-process quality control, =IPQC
出货检验, 成品检验, 终检 | final inspection, outgoing quality control, =OQC, =FQC
统计过程控制 | statistical process control, =SPC
失效模式分析, 失效模式与影响分析 | failure mode and effects analysis, =FMEA, DFMEA, PFMEA
测量系统分析 | measurement system analysis, =MSA
质量工具, 质量五大工具, 五大工具, 品质五大工具 | quality core tools
质量改进, 品质改善, QC七大手法, 品管七大手法, QC手法 | quality improvement, seven basic quality tools
纠正预防措施, 8D报告 | corrective and preventive action, =CAPA, =8D, 8D report
根本原因分析 | root cause analysis
供应商质量管理, 供应商质量 | supplier quality management
质量管理体系, 质量体系, ISO9001质量管理体系, 品质体系 | quality management system, ISO 9001, ISO9001, =QMS
环境管理体系 | ISO 14001, ISO14001, environmental management system
职业健康安全管理体系 | ISO 45001, ISO45001, OHSAS 18001, OHSAS18001
内审, 内部审核, 体系审核 | internal audit of management systems, quality audit
医疗器械质量体系 | ISO 13485, ISO13485
实验室认可, 实验室管理体系 | ISO 17025, ISO/IEC 17025
客户投诉处理质量, 客诉处理 | quality complaint handling
测量, 计量, 几何量测量, 精密测量, 长度测量 | metrology, dimensional measurement
三坐标测量, 三坐标, 三次元, 三坐标测量机 | coordinate measuring machine, =CMM
游标卡尺, 卡尺, 千分尺, 量具, 千分表, 百分表, 量具使用 | calipers, micrometer, measuring tools, vernier caliper
影像测量, 二次元, 影像测量仪 | optical measuring machine
计量校准, 校准, 计量检定, 仪器校准 | calibration, instrument calibration
硬度测试, 拉伸试验, 力学性能测试 | hardness testing, tensile testing, mechanical testing
环境试验, 老化测试, 高低温试验 | environmental testing
产品认证, CE认证, 3C认证, UL认证 | product certification, CE marking, UL certification, CCC certification
安全生产, 安全生产管理 | work safety, production safety
职业健康安全, 职业健康, 环境健康安全, EHS管理 | occupational health and safety, =EHS, =HSE, environment health and safety, OSHA
风险评估, 危险源辨识, 隐患排查 | risk assessment, hazard identification
应急管理, 应急预案 | emergency management, emergency response
安全培训, 安全教育 | safety training
消防安全, 消防管理 | fire safety
特种设备, 特种设备管理 | special equipment safety
有限空间作业, 高空作业, 登高作业, 高处作业 | working at height, confined space
环境保护, 环保, 污染治理 | environmental protection, pollution control
上锁挂牌 | lockout tagout, =LOTO
# role
质检员, 检验员, 质量检验员, 品检员, 产品检验员, 品质检验员, 质检工, 检验工, 检测员, 品控员, 质检专员, 来料检验员, IQC检验员, 巡检员, 质量检测员, QC检验员, 品管员, 成品检验员 | quality inspector, QC inspector, quality control inspector, inspector
质量工程师, 品质工程师, 质量管理工程师, 品管工程师, QE工程师, 质量技术员, 质量技术工程师, 质量保证工程师, QA工程师 | quality engineer, quality control engineer, QC engineer, quality technician
供应商质量工程师, SQE工程师 | supplier quality engineer, =SQE | <quality-engineer
客户质量工程师, CQE工程师 | customer quality engineer, =CQE | <quality-engineer
过程质量工程师, PQE工程师 | process quality engineer, =PQE | <quality-engineer
质量经理, 品质经理, 质量主管, 品质主管, 质量总监, 品控主管, 品质部经理, 质检主管, 质检组长, 品控经理 | quality manager, quality supervisor, QA manager
体系工程师, 体系专员, 质量体系工程师, 体系审核员, 质量体系专员 | quality system engineer, QMS specialist
品控专员, QA专员, QC专员, 质量专员, 品质专员 | quality specialist, QA specialist, quality assurance specialist
三坐标测量员, 三坐标检测员, 计量员, 计量工程师, 测量技术员 | CMM operator, metrologist, metrology technician
校准员, 校准工程师 | calibration technician
测试员, 测试技术员, 产品测试员, 产品测试工程师 | product tester, test technician
实验员, 实验室技术员, 试验员, 化验员, 理化检验员, 实验技术员, 检测工程师, 分析员, 化学检验员, 理化实验员, 试验工程师, 实验室检测员 | laboratory technician, lab technician, laboratory analyst, lab assistant
安全员, 安全管理员, 安全专员, 安全员专职, 安全主任, 专职安全员 | safety officer, safety specialist
安全工程师, EHS工程师, 安环工程师, EHS专员, 安环专员, EHS主管, HSE工程师, 环安工程师, 安全主管, 安全经理, EHS经理 | safety engineer, EHS engineer, HSE engineer, EHS specialist, EHS manager
环保工程师, 环境工程师, 环保专员, 环评工程师, 水处理工程师 | environmental engineer, environmental specialist, water treatment engineer
认证工程师, 安规工程师, 产品认证工程师 | product certification engineer, product safety engineer, compliance engineer
失效分析工程师 | failure analysis engineer
# certificate
注册安全工程师, 注册安全工程师证, 安全工程师证, 中级注册安全工程师 | registered safety engineer
特种作业操作证, 特种作业证, 特种作业资格证 | special operations certificate
特种设备作业证, 特种设备作业人员证, 特种设备操作证, 特种设备证 | special equipment operator certificate
内审员证, 内审员, 内审员证书, 内审员资格证 | internal auditor certificate, ISO internal auditor
质量工程师证, 质量专业技术资格 | quality engineer certificate
六西格玛黑带, 六西格玛绿带 | Six Sigma Black Belt, Six Sigma Green Belt, Green Belt
登高证, 高空作业证, 登高作业证, 高处作业证, 登高架设作业证 | working at height certificate
注册计量师 | registered metrologist
化学检验员证, 化验员证 | chemical analyst certificate
环评工程师证 | environmental impact assessment engineer
# trap
互联网通信测量子, 测量体温, 质检总局, 测量子, 环保税, 环保袋, 环保局
`,
};
