import type { Table } from '../term.ts';

/** Care, medicine, pharmacy, life sciences. */
export const healthcare: Table = {
  field: 'healthcare',
  family: 'services',
  lines: `
# skill
临床护理, 护理, 护理技能, 基础护理 | nursing care, clinical nursing, patient care
急救, 急诊急救, 心肺复苏 | first aid, CPR, emergency care
静脉输液, 注射, 采血 | venipuncture, phlebotomy, intravenous therapy
医学检测, 临床检验 | clinical laboratory testing
医学影像诊断, 放射, CT检查, 超声诊断 | diagnostic imaging, radiology, ultrasonography
病历书写, 病案管理 | medical records
药品管理, 药品调配 | medicine dispensing, drug dispensing
药理学, 药理 | pharmacology
临床试验, 临床研究 | clinical trials, clinical research
药品注册, 医疗器械注册 | regulatory affairs, drug registration, medical device registration
药品生产质量管理, GMP规范, 药品GMP | GMP, Good Manufacturing Practice, =cGMP
药品经营质量管理 | GSP, Good Supply Practice
制药, 制剂, 药物制剂, 药物研发 | pharmaceuticals, drug formulation, drug development
生物制药, 生物医药 | biopharmaceuticals, biopharma
医疗器械, 医疗设备 | medical devices, medical equipment
康复治疗, 康复训练, 物理治疗 | rehabilitation therapy, physical therapy, physiotherapy
中医, 针灸, 中医理疗 | traditional Chinese medicine, acupuncture
养老护理, 老年护理, 养老服务 | elderly care, geriatric care
健康管理 | health management
营养学, 营养, 营养配餐 | nutrition, dietetics
心理咨询, 心理辅导, 心理健康 | psychological counselling, psychological counseling, mental health
公共卫生, 疾病防控 | public health, disease control
口腔护理, 口腔 | dental care, dentistry
验光, 配镜, 验光配镜 | optometry
分子生物学, 细胞培养, 细胞生物学 | molecular biology, cell culture, cell biology
聚合酶链式反应 | PCR, qPCR, polymerase chain reaction
基因测序, 生物信息学, 生物信息 | bioinformatics, gene sequencing, genomics
微生物, 微生物检测, 微生物学 | microbiology
免疫学 | immunology
生物化学 | biochemistry
无菌操作, 洁净室 | aseptic technique, cleanroom, clean room
医院信息系统, 医疗信息化 | hospital information system, =HIS, EMR, electronic medical records, EHR
# role
护士, 临床护士, 门诊护士, 护理人员, 注册护士, 导诊护士, 助理护士, 护理员护士, 导医 | nurse, registered nurse, =RN, clinical nurse
护士长, 护理部主任 | head nurse, nurse manager
医生, 医师, 内科医生, 外科医生, 全科医生, 临床医生, 门诊医生, 主治医师 | doctor, physician, surgeon, general practitioner
中医师, 针灸师, 理疗师, 中医医生, 中医理疗师 | TCM physician, acupuncturist
牙医, 口腔医生, 口腔科医生, 口腔助理 | dentist, dental assistant, dental hygienist
药师, 药剂师, 执业药师岗, 驻店药师, 中药师 | pharmacist
药店店员, 药店营业员, 医药导购 | pharmacy clerk, pharmacy technician
医药代表, 医药销售, 医药销售代表, 学术代表 | medical representative, pharmaceutical sales representative
医疗器械销售, 医疗器械销售代表, 医疗器械工程师, 医疗设备工程师 | medical device sales representative, medical device engineer, biomedical equipment technician, biomedical engineer
临床监查员, 临床协调员, 临床研究员, 临床数据管理员 | clinical research associate, =CRA, =CRC, clinical research coordinator
医学编辑, 医学经理, 医学专员 | medical writer, medical science liaison
药物研发员, 药物研究员, 制剂研究员, 药物合成研究员, 药品研发工程师 | pharmaceutical researcher, formulation scientist
注册专员, 药品注册专员, 医疗器械注册专员, 注册经理 | regulatory affairs specialist
检验师, 检验技师, 医学检验师 | medical laboratory technician, medical technologist
影像技师, 放射技师, 超声医生 | radiographer, radiologic technologist
康复治疗师, 康复师, 康复技师 | physiotherapist, physical therapist, rehabilitation therapist, occupational therapist
护理员, 养老护理员, 护工, 护理工, 陪护 | care worker, caregiver, nursing assistant, =CNA
营养师, 健康管理师岗, 健康顾问, 健康管理专员 | nutritionist, dietitian, health consultant
心理医生, 心理咨询师岗, 心理老师 | psychologist, counsellor, counselor, psychotherapist
验光师, 验光员, 配镜师 | optometrist, optician
生物工程师, 生物实验员, 生物技术员, 细胞培养员, 分子生物学研究员 | biologist, biotechnician, bioprocess engineer
生物信息工程师, 生物信息分析师 | bioinformatician, bioinformatics engineer, bioinformatics analyst
兽医, 宠物医生, 兽医助理 | veterinarian, veterinary assistant
社工, 社区工作者, 社会工作者 | social worker, community worker
救护员, 急救员 | paramedic, emergency medical technician
# certificate
护士执业证, 护士资格证, 护士证, 护士执业资格证, 护士从业资格证 | nurse practising certificate, nursing license, nursing licence, RN license
执业医师证, 医师资格证, 执业医师资格证, 助理医师证, 执业助理医师, 医师执业证 | medical practitioner licence, medical license
执业药师, 执业药师证, 药师证, 执业药师资格证 | licensed pharmacist
养老护理员证, 护理员证 | elderly care worker certificate
营养师证, 公共营养师 | nutritionist certificate
健康管理师, 健康管理师证 | health manager certificate
康复治疗师证 | rehabilitation therapist certificate
急救证, 红十字救护员证, 急救员证 | first aid certificate, CPR certification, BLS certification
执业兽医证, 执业兽医师 | licensed veterinarian
# trap
注射成形, 注射器, 注射模, 护理液, 护理用品, 设备护理, 口腔医院, 中医院, 中医药大学, 医生态, 社工委, 辐射放射性, 放射状, 营养费, 营养午餐, 营养早餐, 营养餐, 释放射频, 医师带教, doctor degree, doctor's degree, doctor of philosophy, 陪护假
`,
};
