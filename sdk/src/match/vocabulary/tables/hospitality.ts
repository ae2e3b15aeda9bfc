import type { Table } from '../term.ts';

/** Hotels, kitchens, travel, personal services. */
export const hospitality: Table = {
  field: 'hospitality',
  family: 'services',
  lines: `
# skill
酒店管理, 酒店运营 | hotel management, hospitality management
餐饮管理, 餐饮服务, 餐饮 | food and beverage service, catering management, restaurant management
客房服务, 客房管理 | housekeeping
前厅管理, 前厅接待 | front office operations
中餐烹饪, 中式烹饪, 中餐 | Chinese cuisine, Chinese cooking
西餐烹饪, 西餐 | Western cuisine
面点制作, 中式面点, 面点 | Chinese pastry making
烘焙, 西点制作, 西点, 蛋糕制作 | baking, pastry making, cake decorating
烹饪, 烹饪技术 | cooking, culinary arts
菜单设计 | menu planning
咖啡制作, 咖啡拉花 | coffee making, latte art
调酒, 茶饮制作 | bartending, mixology
食品卫生, 厨房卫生 | food hygiene, kitchen hygiene
茶艺, 茶道 | tea art, tea ceremony
旅游服务, 旅游 | tourism, travel services
导游讲解, 讲解 | tour guiding
旅游线路设计, 行程规划 | tour itinerary planning
订票, 机票预订, 酒店预订 | travel booking, ticketing
家政服务, 家政 | domestic services, home services
保洁服务, 清洁服务, 清洁 | cleaning services, cleaning, janitorial
美容, 美容护肤, 皮肤护理 | beauty care, skin care
美发, 理发 | hairdressing
化妆, 彩妆 | makeup artistry
美甲 | nail art
按摩, 推拿, 足疗 | massage
健身, 健身训练 | fitness training, personal training
宠物美容 | pet grooming
安保, 安全保卫, 保安服务 | security guarding, security services
花艺, 插花 | floral design
礼仪, 服务礼仪, 商务礼仪 | etiquette, service etiquette
# tool
酒店管理系统 | Opera PMS, hotel property management system
# role
厨师, 中餐厨师, 炒菜厨师, 热菜厨师, 炒锅, 食堂厨师, 凉菜厨师 | cook, chef, line cook
厨师长, 行政总厨, 主厨 | head chef, executive chef, sous chef
西餐厨师, 西厨 | Western chef
面点师, 白案厨师, 面点工 | dim sum chef
西点师, 烘焙师, 面包师, 蛋糕师, 裱花师 | baker, pastry chef
厨工, 后厨帮工, 帮厨, 切配, 配菜员, 打荷, 厨房帮工, 食堂帮厨, 厨师学徒 | kitchen assistant, kitchen helper, prep cook
洗碗工, 洗碗工阿姨 | dishwasher
服务员, 餐厅服务员, 酒店服务员, 包厢服务员, 传菜员, 迎宾, 餐饮服务员 | waiter, waitress, restaurant server, food runner
餐厅经理, 餐厅主管, 餐饮经理, 餐饮主管, 餐厅领班, 餐饮店长 | restaurant manager, food and beverage manager, banquet manager
咖啡师, 饮品师, 奶茶店员, 茶饮师 | barista
调酒师 | bartender
酒店前台, 前厅接待员, 酒店前台接待, 礼宾员, 宾客关系主任 | hotel receptionist, front desk agent, guest service agent, concierge
客房服务员, 客房主管, 客房部经理, 客房清洁员 | housekeeper, room attendant
酒店经理, 酒店店长, 大堂副理, 酒店总经理, 民宿管家, 前厅经理 | hotel manager, duty manager, guest relations manager
导游, 讲解员, 领队, 景区讲解员 | tour guide, docent, tour leader
旅游顾问, 旅行顾问, 计调, 旅游计调, 票务员, 签证专员 | travel consultant, travel agent, ticketing agent
保洁员, 保洁, 清洁工, 保洁阿姨, 保洁主管, 清洁员, 保洁工 | cleaner, janitor, custodian
保姆, 月嫂, 育儿嫂, 家政服务员, 育婴师, 母婴护理师, 住家保姆, 家政员 | nanny, domestic worker, maternity nurse, housemaid
保安, 保安员, 门卫, 秩序维护员, 物业保安, 安保员, 保安队长, 安保主管, 保安主管, 安防员 | security guard, security officer, doorman
美容师, 美容顾问, 美体师, 皮肤管理师 | beautician, esthetician
美发师, 理发师, 发型师, 美发助理 | hairdresser, hair stylist, barber
化妆师, 美甲师 | makeup artist, nail technician
按摩师, 推拿师, 足疗师, 技师按摩 | massage therapist
健身教练, 私人教练, 游泳教练, 瑜伽老师, 瑜伽教练, 会籍顾问 | fitness coach, personal trainer, yoga instructor, swimming coach
救生员, 游泳救生员 | lifeguard
宠物美容师 | pet groomer
花艺师 | florist
茶艺师 | tea specialist
演员, 群众演员 | actor, performer
模特, 淘宝模特 | fashion model
# certificate
导游证, 导游资格证, 导游员证 | tour guide certificate
厨师证, 中式烹调师, 中式烹调师证, 西式烹调师 | chef certificate, cook certificate
面点师证, 西式面点师, 中式面点师 | pastry cook certificate
健康证, 健康证明, 食品健康证 | health certificate for food handlers, food handler certificate, ServSafe
保安证, 保安员证, 保安上岗证 | security guard licence, security guard license
美容师证, 美发师证 | beautician certificate
育婴师证, 月嫂证 | infant care certificate
健身教练证, 教练员证 | fitness coach certificate
救生员证 | lifeguard certificate
茶艺师证 | tea specialist certificate
# trap
化妆品, 餐饮补贴, 餐饮补助, 带薪旅游, 员工旅游, 公司旅游, 免费旅游, 旅游活动, 旅游福利, 年度旅游, 国内旅游, 国外旅游, 出国旅游, 旅游团建, 定期旅游, 组织旅游, 旅游补贴, 数据清洁, 清洁能源, 清洁生产, cleaning data, data cleaning up, 免费健身, 健身房, 健身卡, 员工餐饮, 美容院线, 迎宾馆, 礼仪之邦, cook up, 家政策, 国家政策, 国家政府, 商家政策, 厂家政策, 清洁度, 中餐补贴, 免费中餐, 提供中餐, 中餐补助, 包中餐, 旅游节, 旅游大巴, 密切配合, 计调试, 计调查, 计调整, 计调度, 计调研, 年安保险
`,
};
