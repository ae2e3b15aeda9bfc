import type { Table } from '../term.ts';

/** Chemicals, materials, food, textiles, farming, environment. */
export const industries: Table = {
  field: 'industries',
  family: 'science',
  lines: `
# skill
化学工程, 化工工艺, 化工, 化工生产 | chemical engineering, chemical process
有机合成, 有机化学, 化学合成 | organic synthesis, organic chemistry
无机化学 | inorganic chemistry
分析化学, 化学分析, 仪器分析 | analytical chemistry, chemical analysis, instrumental analysis
物理化学 | physical chemistry
高效液相色谱, 液相色谱 | HPLC, high performance liquid chromatography, liquid chromatography
气相色谱, 色谱分析 | gas chromatography, chromatography, GC-MS
质谱, 质谱分析 | mass spectrometry, LC-MS
光谱分析, 光谱仪 | spectroscopy, =FTIR, =NMR
滴定 | titration
配方研发, 配方开发, 配方设计 | formulation development, product formulation
精馏, 蒸馏, 萃取 | distillation, solvent extraction
反应釜, 反应器 | chemical reactor operation
化工设备, 化工机械 | chemical equipment
涂料, 油墨, 涂料研发 | paints and coatings
胶粘剂, 粘合剂, 胶水 | adhesives
塑料, 塑料改性, 改性塑料, 工程塑料 | plastics, engineering plastics
橡胶 | rubber
复合材料, 碳纤维 | composite materials, carbon fibre, carbon fiber, composites
陶瓷材料, 陶瓷 | ceramics
玻璃工艺, 玻璃 | glass manufacturing
纳米材料 | nanomaterials, nanotechnology
电化学 | electrochemistry
催化剂, 催化 | catalysis, catalysts
石油化工, 炼油 | petrochemicals, oil refining
日化, 化妆品研发 | household chemicals, cosmetics formulation
扫描电镜, 材料表征, 电子显微镜 | materials characterization, scanning electron microscope, X-ray diffraction, =XRD
实验室管理, 实验操作, 实验室操作 | laboratory management, laboratory skills, laboratory techniques
实验设计 | design of experiments, ~=DOE
水处理, 污水处理, 废水处理 | water treatment, wastewater treatment, sewage treatment
废气处理, 大气治理, 脱硫脱硝 | waste gas treatment, air pollution control
固废处理, 危废处理, 垃圾分类, 危废管理 | solid waste management, hazardous waste management
环境监测, 环境检测 | environmental monitoring
环境影响评价, 环评 | environmental impact assessment
碳排放, 碳中和, 碳核查 | carbon accounting, carbon neutrality, carbon management, =ESG
冶金, 炼钢, 钢铁冶金 | metallurgy, steelmaking
采矿, 矿山, 采矿工程 | mining engineering, mining operations
选矿 | mineral processing
地质勘探, 勘探 | geological exploration
食品加工, 食品生产 | food processing
食品安全, 食品安全管理 | food safety
危害分析与关键控制点 | HACCP, ISO 22000, ISO22000, BRC food
食品研发, 食品配方 | food product development
食品检测, 食品检验 | food testing
发酵, 酿造, 酿酒 | fermentation, brewing
乳制品, 肉制品加工 | dairy processing, meat processing
屠宰 | slaughtering
纺织, 纺纱, 织造 | textiles, spinning and weaving
印染, 染整, 染色 | dyeing and finishing, textile dyeing
服装制作, 缝纫, 缝制 | sewing, garment making, tailoring
服装打版, 制版, 打版, 服装制版 | pattern making, pattern cutting
裁剪 | garment cutting
面料, 面料开发 | fabric development
针织 | knitting
皮革, 制鞋 | leather goods, shoemaking
种植技术, 种植, 农作物种植 | crop cultivation, crop farming
养殖, 畜牧养殖, 水产养殖 | animal farming, aquaculture, livestock farming
温室, 设施农业 | greenhouse cultivation, protected agriculture
植物保护, 病虫害防治 | plant protection, pest control
土壤学, 肥料 | soil science, fertilizers
育种 | plant breeding, animal breeding
饲料, 饲料生产 | animal feed
植保无人机 | crop-spraying drone
木材加工, 家具制造 | woodworking, furniture making
造纸 | papermaking
# tool
| Aspen Plus, HYSYS
| ChemDraw
| OriginLab, OriginPro
| LIMS, laboratory information management system
服装CAD, 富怡CAD | garment CAD, =Gerber AccuMark
# role
化工工程师, 化工工艺工程师, 化学工程师, 工艺工程师化工, 化工技术员, 化工研发工程师 | chemical engineer, chemical process engineer
化工操作工, 化工操作员, DCS操作员, 外操, 内操, 化工总控工 | chemical plant operator, chemical operator, DCS operator
化学研究员, 合成研究员, 有机合成研究员, 化学实验员, 配方工程师, 研发实验员 | chemist, synthetic chemist, formulation chemist
涂料工程师, 涂料研发工程师, 胶粘剂研发工程师 | coatings chemist
高分子材料工程师, 塑料工程师, 橡胶工程师, 高分子研发工程师, 改性工程师 | polymer engineer, plastics engineer
复合材料工程师 | composites engineer
冶金工程师, 炼钢工 | metallurgical engineer, metallurgist
采矿工程师, 矿工 | mining engineer, miner
水处理工, 污水处理工, 污水处理员, 污水处理操作工 | wastewater treatment operator, water treatment operator
食品工程师, 食品研发工程师, 食品研发员, 食品工艺工程师 | food technologist, food engineer, food scientist
食品检验员, 食品化验员 | food inspector
食品加工工, 食品操作工, 屠宰工, 面包生产工 | food production worker, butcher
酿酒师, 酿造工 | brewer, winemaker
缝纫工, 平车工, 车缝工, 缝制工, 车位工, 样衣工, 服装车工 | sewing machine operator, seamstress, tailor
裁剪工, 裁床工, 裁缝 | garment cutter
打版师, 制版师, 服装制版师, 版师, 纸样师 | pattern maker, pattern cutter
服装跟单, 服装理单, 面料跟单 | apparel merchandiser
纺织工, 挡车工, 细纱工, 织布工, 纺织工程师 | textile worker, textile engineer, loom operator
印染工, 染色工, 染整工程师 | dyer, textile dyeing technician
制鞋工 | shoemaker
整烫工, 熨烫工 | presser
农艺师, 农业技术员, 种植员, 农技员, 种植技术员 | agronomist, agricultural technician
养殖员, 饲养员, 养殖技术员, 养殖场长, 畜牧技术员 | livestock worker, animal keeper, farm manager
农机手, 农机驾驶员, 拖拉机手 | agricultural machinery operator, tractor driver
飞防手, 植保飞手 | agricultural drone pilot
林业工程师, 护林员 | forester, forest ranger
木工机械操作工, 家具木工, 家具安装工, 橱柜安装工 | woodworker, cabinetmaker, furniture installer
饲料销售 | feed salesperson
# certificate
食品安全管理员证, 食品安全管理员 | food safety manager certificate
农艺师证 | agronomist certificate
污水处理证, 废水处理工证, 污水处理工证 | wastewater treatment operator certificate
农机驾驶证 | agricultural machinery licence
# trap
催化剂型, 软化工, 日常养殖, 建设种植入, 日化妆, 近日化, 种植牙, 种植体, 种植入, 玻璃幕墙, 玻璃门, 异化工, 勘探索, 内操作, 上下料, 营养液
`,
};
