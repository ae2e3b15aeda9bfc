import type { Table } from '../term.ts';

/** Welding, soldering, non-destructive testing. */
export const welding: Table = {
  field: 'welding',
  family: 'manufacturing',
  lines: `
# skill
焊接, 焊接技术, 焊接工艺, 焊接加工 | welding
电弧焊, 手工电弧焊, 焊条电弧焊, 手工焊, 电焊 | arc welding, stick welding, =SMAW, shielded metal arc welding | <welding
氩弧焊, 钨极氩弧焊 | TIG welding, =GTAW, argon arc welding | <welding
二氧化碳保护焊, 气保焊, 二保焊, 二氧焊, CO2焊, 气体保护焊, 二氧化碳气体保护焊 | MIG welding, MAG welding, =GMAW, MIG/MAG welding | <welding
药芯焊丝电弧焊 | flux-cored arc welding, =FCAW | <welding
埋弧焊, 埋弧自动焊 | submerged arc welding | <welding
电阻焊, 点焊, 碰焊, 缝焊 | resistance welding, spot welding | <welding
激光焊, 激光焊接 | laser welding | <welding
等离子焊 | plasma welding | <welding
摩擦焊, 搅拌摩擦焊 | friction welding, friction stir welding | <welding
超声波焊接 | ultrasonic welding | <welding
气焊, 气割, 火焰切割, 气焊气割 | gas welding, oxy-fuel cutting, flame cutting | <welding
管道焊接 | pipe welding | <welding
钢结构焊接 | structural welding | <welding
铝焊, 铝合金焊接 | aluminium welding, aluminum welding | <welding
不锈钢焊接 | stainless steel welding | <welding
机器人焊接, 自动焊, 自动化焊接, 焊接机器人 | robotic welding, automated welding | <welding <industrial-robots
螺柱焊 | stud welding | <welding
钎焊, 铜焊 | brazing
锡焊, 焊锡, 电烙铁, 电烙铁焊接, 手工焊接 | soldering, hand soldering
回流焊 | reflow soldering | <soldering
波峰焊 | wave soldering | <soldering
焊接检验, 焊缝检验, 焊缝检测 | weld inspection, welding inspection
无损检测, 无损探伤, 探伤 | non-destructive testing, nondestructive testing, =NDT
超声波检测, 超声波探伤, 超声检测 | ultrasonic testing | <non-destructive-testing
射线检测, 射线探伤 | radiographic testing | <non-destructive-testing
磁粉检测, 磁粉探伤 | magnetic particle testing | <non-destructive-testing
渗透检测 | penetrant testing, dye penetrant testing | <non-destructive-testing
焊接工艺评定, 焊接工艺规程 | welding procedure qualification, welding procedure specification, =WPS
金属结构, 钢结构制作, 结构件焊接 | metal fabrication, structural steel fabrication
铆接, 铆焊 | riveting
# role
焊工, 电焊工, 焊接工, 焊接操作工, 高级焊工, 电焊师傅, 焊接技工, 焊工学徒, 气焊工 | welder
氩弧焊工 | TIG welder | <welder
二保焊工, 气保焊工, 二氧焊工, 二氧化碳焊工 | MIG welder | <welder
管道焊工 | pipe welder | <welder
焊接机器人操作工, 机器人焊工, 焊接机器人操作员 | robotic welding operator, welding robot operator | <welder
焊接工程师, 焊接工艺工程师, 焊接技术员 | welding engineer, welding technician
焊接检验员, 焊接质检员 | welding inspector
无损检测员, 探伤工, 无损检测工程师, 探伤员 | NDT technician, NDT inspector
铆工, 铆焊工, 冷作工 | metal fabricator, boilermaker, fabricator
焊锡工, 烙铁工 | solderer
# certificate
焊工证, 电焊证, 电焊工证, 焊接证, 焊工操作证, 焊工资格证, 焊工上岗证, 熔化焊接与热切割作业证, 焊接作业证 | welder certificate, welding certificate, certified welder
国际焊接工程师 | international welding engineer, =IWE
| AWS Certified Welding Inspector, AWS CWI, =CWI
| AWS D1.1
无损检测证, 无损检测资格证, 探伤证 | NDT certificate, NDT Level II
`,
};
