import type { Table } from '../term.ts';

/** Supply, stores, transport of goods. */
export const logistics: Table = {
  field: 'logistics',
  family: 'commerce',
  lines: `
# skill
车辆管理, 车队管理 | fleet operations
供应链管理, 供应链 | supply chain management, supply chain
物流管理, 物流, 物流运输 | logistics management, logistics
仓储管理, 仓库管理, 仓储 | warehouse management, warehousing, warehouse operations
库存管理, 库存控制, 盘点, 库存盘点 | inventory management, inventory control, stocktaking
采购管理, 采购, 物料采购, 采购谈判 | procurement, purchasing
战略采购, 寻源 | strategic sourcing, sourcing
供应商管理, 供应商开发, 供应商评估 | supplier management, vendor management, supplier development
运输管理, 货物运输, 运输调度 | transportation management, freight transportation
配送, 末端配送, 城市配送 | last-mile delivery, distribution logistics
冷链物流, 冷链 | cold chain logistics, cold chain
货运代理, 国际货代, 货代 | freight forwarding
报关, 报检, 通关, 清关 | customs declaration, customs clearance
国际物流, 国际货运 | international logistics, international shipping
订单管理, 订单处理, 订单跟踪, 跟单 | order management, order processing, order fulfilment, order fulfillment
仓储系统, WMS系统 | warehouse management system, =WMS
运输管理系统 | transportation management system, =TMS
需求预测, 需求计划 | demand planning, demand forecasting
叉车操作, 叉车驾驶, 叉车 | forklift operation, forklift
装卸, 装卸搬运, 收发货 | loading and unloading, shipping and receiving
拣货, 分拣, 配货 | order picking, sorting
路径优化, 车辆调度 | route planning, fleet management, fleet dispatch
逆向物流 | reverse logistics
贸易术语 | Incoterms
快递, 快递业务 | courier services, express delivery
# tool
| SAP MM, SAP WM, SAP EWM
# role
车辆管理员, 车管员, 车辆管理专员, 车队长, 车队管理员, 车辆主管 | fleet manager, fleet coordinator
网约车司机, 出租车司机, 专车司机, 代驾 | taxi driver, ride-hailing driver, chauffeur
验货员, 收货员 | receiving clerk, shipping clerk
仓库管理员, 仓管员, 仓库员, 库管员, 仓管, 库管, 仓库文员, 仓储管理员, 仓管文员, 保管员, 仓库保管员, 仓储专员, 仓库统计员 | warehouse keeper, warehouse clerk, storekeeper, warehouse associate, warehouse worker, warehouse operative
仓库主管, 仓储主管, 仓库经理, 仓储经理, 仓库组长, 仓储物流主管 | warehouse supervisor, warehouse manager
采购员, 采购专员, 采购助理, 采购文员, 采购工程师, 采购跟单, 买手 | buyer, purchasing agent, purchasing specialist, procurement specialist, purchasing assistant, purchaser
采购经理, 采购主管, 采购总监, 采购部经理 | purchasing manager, procurement manager
物流专员, 物流员, 物流管理员, 物流文员, 物流助理, 单证员物流, 物流客服 | logistics specialist, logistics coordinator, logistics clerk, logistics assistant
物流经理, 物流主管, 物流总监, 运输经理 | logistics manager, logistics supervisor, transport manager
物流工程师 | logistics engineer
供应链专员, 供应链经理, 供应链主管, 供应链总监, 供应链工程师 | supply chain specialist, supply chain analyst, supply chain manager, supply chain planner
调度员, 物流调度, 车辆调度员, 运输调度员, 生产调度员, 调度专员 | dispatcher, transport dispatcher
司机, 驾驶员, 货车司机, 送货司机, 专职司机, 小车司机, 配送司机, 商务司机, 卡车司机, 大货车司机, 公交车司机, 客车司机 | truck driver, ~driver, delivery driver, lorry driver, bus driver
叉车司机, 叉车工, 叉车员, 叉车驾驶员, 叉车操作工 | forklift driver, forklift operator, forklift truck driver
快递员, 送餐员, 外卖送餐员, 外卖员, 骑手, 配送员, 送货员, 外卖骑手, 派送员 | courier, delivery rider, delivery person
分拣员, 拣货员, 理货员, 分拣工, 配货员, 仓库拣货员, 仓库分拣员 | order picker, sorter, picker, picker packer
报关员, 报关专员, 报检员, 单证员, 单证专员, 报关员单证 | customs broker, customs declarant, documentation clerk
货代专员, 货代操作, 货代业务员, 货运代理员, 海运操作, 空运操作 | freight forwarder, freight forwarding agent
跟单员, 业务跟单, 生产跟单, 外贸跟单, 跟单专员, 订单专员, 订单管理员 | merchandiser, order coordinator, order follow-up clerk
装车工 | truck loader
押运员 | cargo escort
# certificate
叉车证, 叉车操作证, 叉车驾驶证, N1证 | forklift licence, forklift license, forklift certificate
C1驾照, C1驾驶证, C1证, C1驾驶执照, C2驾照, 小汽车驾照 | C1 driving licence
A2驾照, A1驾照, A2证, B2驾照, B2证, A1证, A照, B照, A2驾驶证 | heavy vehicle driving licence, =CDL, commercial driver's license
驾驶证, 驾照, 机动车驾驶证, 驾驶执照 | driving licence, driver's license, driver's licence, driving license, drivers license
物流师证, 物流师 | logistician certificate
采购师证, 注册采购师 | certified purchasing professional, =CPSM, =CIPS, =CPIM, =CSCP
报关员证, 报关员资格证 | customs declarant certificate
道路运输从业资格证, 从业资格证货运, 货运从业资格证, 货运资格证 | road transport qualification certificate
危险品运输资格证, 危险品从业资格证 | dangerous goods transport certificate
# trap
采购物, 司机率, 仓储物流园区域, 物流体, 生物流, 货物流通, 人物流, 事物流, 库管理
`,
};
