import type { Table } from '../term.ts';

/** Cutting, forming, moulds, surface treatment. */
export const machining: Table = {
  field: 'machining',
  family: 'manufacturing',
  lines: `
# skill
机械加工, 金属加工, 机加工, 机加, 切削加工, 金属切削, 冷加工 | machining, metalworking, metal cutting
数控加工, 数控技术应用, ~数控, CNC加工, 数控机床, 数控机床操作 | CNC machining, CNC, computer numerical control | <machining
数控车床, 数控车削, CNC车床, 数控车, 车床操作, 数车 | CNC turning, CNC lathe | <cnc-machining
数控铣床, 数控铣削, CNC铣床, 数控铣 | CNC milling, CNC mill | <cnc-machining
加工中心, 加工中心操作, CNC加工中心, 立式加工中心, 卧式加工中心, 龙门加工中心 | machining centre operation, machining center, machining centre | <cnc-machining
五轴加工, 五轴编程, 五轴联动, 五轴加工中心 | five-axis machining, 5-axis machining | <cnc-machining
数控编程, CNC编程, 加工编程, 手工编程, G代码, 数控程序 | CNC programming, NC programming, G-code | <cnc-machining
车削, 普车, 普通车床, 车床, 车床加工 | turning, lathe operation, =lathe | <machining
铣削, 铣床, 普铣, 铣床加工, 炮塔铣 | milling, milling machine | <machining
磨削, 磨床, 平面磨, 外圆磨, 磨床加工, 无心磨, 内圆磨 | grinding, surface grinding, grinding machine | <machining
钻孔, 钻床, 摇臂钻, 钻削 | drilling, drill press | <machining
镗削, 镗床, 镗铣床 | boring machine, boring mill | <machining
线切割, 慢走丝, 快走丝, 中走丝 | wire EDM, wire cutting | <machining
电火花, 放电加工, 火花机, 电火花加工 | electrical discharge machining, =EDM, spark erosion | <machining
激光切割, 激光加工, 激光切割机 | laser cutting
水刀切割, 水切割 | waterjet cutting
等离子切割 | plasma cutting
锯床, 下料, 锯切 | sawing, blanking and sawing
抛光, 打磨, 研磨, 去毛刺 | polishing, deburring, lapping
滚齿, 齿轮加工, 插齿, 磨齿 | gear cutting, gear hobbing | <machining
拉削, 拉床, 刨床, 插床 | broaching, planing machine | <machining
刀具, 刀具管理, 切削刀具, 刃磨 | cutting tools, tool grinding
钳工技能, 钳工操作 | bench work, fitting skills
冲压, 冲压工艺, 冲床, 冲压成型, 冲压加工 | stamping, metal stamping, punch press
钣金, 钣金加工, 钣金工艺 | sheet metal work, sheet metal fabrication
折弯, 折弯机, 数控折弯 | press brake bending, press brake
剪板, 剪板机 | plate shearing
锻造, 锻压, 模锻 | forging
铸造, 砂型铸造, 精密铸造, 熔模铸造 | casting, foundry, investment casting
压铸, 压铸工艺, 压铸成型 | die casting
热处理, 淬火, 金属热处理, 渗碳 | heat treatment, heat treating
表面处理, 表面处理工艺 | surface treatment, surface finishing
电镀, 阳极氧化, 电镀工艺 | electroplating, anodizing, anodising
喷涂, 涂装, 喷漆, 喷粉, 粉末喷涂 | spray painting, powder coating, coating
注塑, 注塑成型, 注塑工艺, 注射成型 | injection moulding, injection molding
吹塑, 吸塑, 挤塑 | blow moulding, thermoforming
挤出, 挤出成型, 挤压成型 | extrusion
橡胶成型, 硫化 | rubber moulding, vulcanization
粉末冶金 | powder metallurgy
3D打印, 增材制造, 三维打印 | additive manufacturing, 3D printing
快速成型, 快速成形 | rapid prototyping
模具设计, ~模具, 五金模具, 级进模 | mould design, mold design, die design
注塑模具, 塑胶模具, 塑料模具, 注塑模具设计 | injection mould design, injection mold design, plastic mould design | <mould-design
冲压模具, 冲模设计, 冲压模具设计, 五金模 | stamping die design | <mould-design
压铸模具, 压铸模 | die casting mould design | <mould-design
模具制造, 模具加工, 模具维修, 修模, 模具钳工技能 | mould making, tool and die making, mold making
加工工艺, 机械加工工艺, 工艺编制, 工艺规程, 工艺卡, 机加工艺, 机械制造工艺 | process planning, machining process planning
制造工艺, 工艺改进, 生产工艺, 工艺优化, 工艺设计 | manufacturing process, process improvement
精密加工, 超精密加工 | precision machining | <machining
金相分析, 金相检验 | metallography, metallographic analysis
金属材料, 材料成型 | metallic materials, materials forming
# tool
| Mastercam, Master CAM | <cnc-programming
| PowerMill | <cnc-programming
| hyperMILL | <cnc-programming
| Cimatron | <cnc-programming
CAM编程, CAXA制造工程师 | CAM software, CAD/CAM | <cnc-programming
电子图板 | CAXA
发那科系统, 法兰克系统, FANUC系统 | FANUC CNC | <cnc-machining
西门子系统, 西门子数控系统, 西门子840D | Sinumerik | <cnc-machining
三菱系统, 三菱数控系统 | Mitsubishi CNC | <cnc-machining
华中数控, 广州数控, 广数系统, 广数 | HNC and GSK CNC | <cnc-machining
模流分析 | Moldflow | <injection-mould-design
| VERICUT | <cnc-programming
| AutoForm, Dynaform | <stamping-die-design
# role
数控操作工, CNC操作员, CNC操作工, 数控操作员, 数控技工, CNC技工, 数控机床操作工, 数控技术员, CNC学徒, 数控学徒, 数控操机员, CNC操机, CNC技术员, CNC师傅 | CNC operator, CNC machinist, CNC technician
数控车工, 数控车床操作工, 数控车床工, CNC车工 | CNC lathe operator, CNC turner | <cnc-operator
数控铣工, 数铣操作工, CNC铣工 | CNC milling operator | <cnc-operator
加工中心操作工, 加工中心操作员, 加工中心操机 | machining centre operator, machining center operator | <cnc-operator
数控编程员, CNC编程员, CNC编程工程师, 数控编程工程师, CNC编程师, 数控程序员, CNC工程师, 数控工程师 | CNC programmer, NC programmer
机加工人员, 机加工操作工, 机床操作工, 机械加工工, 机加操作工, 机械操作工, 机加工技师, 切削工 | machinist, machine operator
车工, 普车工, 车床工, 普通车工, 车床操作工 | turner, lathe operator
铣工, 铣床工, 普铣工 | milling machinist, milling machine operator
磨工, 磨床工, 磨床操作工, 磨床师傅 | grinder operator, grinding machinist
镗工, 镗床工 | boring machine operator
钻工, 钻床工 | driller, drill press operator
线切割操作工, 线切割工, 线切割师傅, 电火花操作工 | EDM operator, wire EDM operator
冲压工, 冲床工, 冲压操作工, 冲床操作工 | press operator, stamping operator
钣金工, 钣金技工, 钣金工程师 | sheet metal worker, sheet metal engineer
折弯工, 折弯操作工 | press brake operator
激光切割操作工, 激光切割工 | laser cutting operator, laser operator
锻造工, 锻工 | forging worker, blacksmith
铸造工, 铸工, 造型工, 铸造工程师 | foundry worker, casting engineer
热处理工, 热处理工程师, 热处理操作工 | heat treater, heat treatment engineer
电镀工, 电镀工程师 | plater, electroplating engineer
喷涂工, 喷漆工, 油漆工, 涂装工, 喷粉工, 涂装工程师 | industrial painter, spray painter, painting engineer
抛光工, 打磨工 | polisher
注塑工, 注塑操作工, 注塑工程师, 注塑技术员, 注塑工艺员, 调机员 | injection moulding technician, injection molding technician, injection molding engineer
模具工, 模具钳工, 模具技工, 模具师傅, 模具维修工, 模具制造工 | mould maker, toolmaker, tool and die maker, mold maker
模具工程师, 模具设计师, 模具设计工程师, 模具开发工程师 | mould engineer, mold designer, tooling engineer, mould designer
工艺工程师, 机加工艺工程师, 制程工程师, 制造工艺工程师, 机械工艺工程师, 生产工艺工程师 | process engineer, manufacturing process engineer, machining process engineer
工艺员, 工艺技术员 | process technician, process planner
材料工程师, 金属材料工程师 | materials engineer
# trap
汽车工人, 汽车工会, 磨床品, turning point, turning in, turning into, turning ideas, turning data, turning your, turning around, turning on, turning off, turning the, turning a, turning these, turning complex, turning them, casting a, casting vote, drilling down, grinding halt, 切削工人, 广数字
`,
};
