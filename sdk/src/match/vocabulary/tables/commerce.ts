import type { Table } from '../term.ts';

/** Selling, marketing, customers, trade. */
export const commerce: Table = {
  field: 'commerce',
  family: 'commerce',
  lines: `
# skill
产品管理, 产品规划 | product management, product strategy
市场营销, 营销, 市场推广, 品牌推广, 营销推广 | marketing, marketing promotion
数字营销, 网络营销, 互联网营销, 线上营销, 网络推广 | digital marketing, online marketing, internet marketing
品牌管理, 品牌建设, 品牌策划 | brand management, branding
市场调研, 市场调查, 市场研究, 市场分析, 竞品分析 | market research, market analysis, competitive analysis
销售技巧, 销售, 销售能力, 营销技能, 销售经验 | sales skills, =Sales, sales experience
销售管理, 销售团队管理 | sales management
渠道管理, 渠道拓展, 渠道开发, 经销商管理, 渠道销售 | channel management, channel sales, dealer management
客户开发, 客户拓展, 开发客户, 客户开拓, 开拓市场, 市场开拓, 市场拓展 | business development, lead generation, customer acquisition
大客户管理, 大客户开发, 大客户销售 | key account management, enterprise sales
客户关系管理, 客户关系, 客户维护, 客户关系维护 | customer relationship management, =CRM, CRM software
电话销售技能, 电话营销, 电销 | telemarketing, cold calling
商务谈判, 谈判, 谈判能力, 谈判技巧 | negotiation, business negotiation
商务合作, 商务拓展, 商务洽谈 | business partnerships, partnership development
电子商务, 电商, 电商平台 | e-commerce, ecommerce
跨境电商, 跨境电子商务 | cross-border e-commerce
电商运营技能, 店铺运营, 网店运营, 淘宝运营, 天猫运营, 京东运营, 拼多多运营 | online store operation, Taobao operation, Tmall operation
亚马逊运营技能, 亚马逊店铺 | Amazon marketplace operation, Amazon FBA
直播带货, 直播运营, 直播电商, 直播 | live commerce, livestream selling, live streaming sales
短视频运营, 抖音运营, 抖音, 短视频制作, 短视频 | short video operation, =TikTok, Douyin
新媒体运营, 新媒体, 公众号运营, 微信公众号, 小红书运营, 自媒体 | new media operation, social media marketing, social media management, social media
内容运营, 内容营销, 内容创作, 内容策划 | content marketing, content creation, content strategy
用户运营, 用户增长, 社群运营, 私域运营 | user operations, community management, user growth
活动策划, 活动运营, 活动执行, 会务策划 | event planning, event management
文案策划, 文案写作, 文案撰写, 文案 | copywriting
搜索引擎优化 | search engine optimization, =SEO, search engine optimisation
搜索引擎营销, 竞价推广, 信息流投放, 信息流广告 | search engine marketing, =SEM, paid search, =PPC, Google Ads
广告投放, 广告策划, 媒介投放 | advertising, media buying
公共关系, 公关 | public relations, media relations
外贸, 外贸业务, 对外贸易, 国际贸易, 进出口贸易 | foreign trade, international trade, import and export
外贸单证, 单证制作, 信用证 | trade documentation, letter of credit
零售, 门店销售, 终端销售 | retail, retail sales
门店管理, 店铺管理, 门店运营 | store management, store operations
商品陈列, 陈列 | visual merchandising, merchandise display
收银 | cashiering, cash handling
客户服务, 客服, 售后服务, 客服工作 | customer service, customer support, after-sales service
呼叫中心, 话务 | call centre, call center, contact center
客户投诉, 投诉处理 | complaint handling
电商客服技能, 千牛, 网店客服技能 | online customer service
选品, 商品管理, 商品企划 | category management, product selection, merchandising
招商, 招商引资, 招商运营 | merchant recruitment, investment promotion
会展, 会展策划, 展会 | exhibition planning, trade fairs, trade shows
项目管理, 项目推进, 项目协调 | project management, program management
战略规划, 战略管理, 企业战略 | strategic planning, business strategy
商业计划书, 商业模式 | business planning, business models
工商管理, 企业管理, 经营管理, 商业管理 | business administration, business management, enterprise management
咨询服务, 管理咨询 | management consulting, consulting, strategy consulting
运营管理, 业务运营 | operations management, business operations
变更管理 | change management
连锁经营, 连锁管理 | chain store operation
产品运营技能, 互联网运营 | product operations
# tool
百度统计 | Google Analytics, =GA4
| HubSpot, Marketo, Mailchimp
| Shopify, Magento
生意参谋, 直通车 | Alibaba marketing tools
阿里巴巴国际站, 阿里国际站, 阿里巴巴 | Alibaba.com
| Meta Ads, Facebook Ads
# role
销售代表, 销售员, 销售专员, 业务员, 销售人员, 业务代表, 业务经理助理, 销售业务员, 业务专员, 销售顾问, 地推, 地推专员, 销售精英, 业务人员 | sales representative, salesperson, sales associate, sales executive, sales consultant, account executive, sales development representative
销售工程师, 技术销售, 技术型销售, 销售技术支持 | technical sales engineer, sales engineer, technical sales representative
销售经理, 销售主管, 业务经理, 区域经理, 区域销售经理, 大区经理, 业务主管, 销售部经理 | sales manager, regional sales manager, sales supervisor, area sales manager
销售总监, 营销总监, 业务总监 | sales director, =VP of Sales
大客户经理, 客户经理, 大客户代表, 大客户销售经理 | account manager, key account manager, client manager, relationship manager
销售助理, 销售文员, 销售内勤, 商务助理, 销售支持, 商务内勤, 业务助理, 销售跟单, 商务文员, 内勤, 销售行政, 业务文员 | sales assistant, sales support specialist, sales coordinator
电话销售, 电销专员, 电话销售专员, 网络销售, 网销, 网络销售专员, 电话客服销售 | telesales representative, telemarketer, inside sales representative
渠道经理, 渠道专员, 渠道销售经理, 渠道主管 | channel manager, channel sales manager
商务经理, 商务专员, 商务拓展经理, 商务代表, BD经理, 商务主管, 商务BD | business development manager, business development representative, BD manager, business development associate
市场专员, 市场助理, 市场推广专员, 营销专员, 推广专员, 市场策划, 网络推广专员, 市场营销专员, 市场推广员 | marketing specialist, marketing assistant, marketing coordinator, marketing associate
市场经理, 市场总监, 营销经理, 市场主管, 市场部经理, 营销主管 | marketing manager, marketing director, =CMO
品牌经理, 品牌专员, 品牌策划专员, 品牌主管 | brand manager, brand specialist
市场调研员, 市场分析师, 市场研究员 | market research analyst, market analyst
电商运营, 电商运营专员, 淘宝店长, 店铺运营专员, 天猫店长, 电商专员, 网店店长, 电商经理, 电商主管, 电子商务专员, 电商助理, 电商运营经理 | e-commerce specialist, e-commerce operator, e-commerce manager, ecommerce manager
跨境电商运营, 亚马逊运营, 跨境电商专员, 跨境电商运营专员, 亚马逊运营专员, 外贸运营, 速卖通运营 | cross-border e-commerce specialist, Amazon operations specialist
直播主播, 主播, 带货主播, 电商主播, 直播销售员, 互联网营销师 | livestream host, live streamer, livestreaming host
短视频运营专员, 抖音运营专员, 直播运营专员, 直播助理, 场控, 直播中控 | short video operator, livestream operator
新媒体运营专员, 新媒体专员, 新媒体编辑, 新媒体运营经理, 小红书运营专员, 新媒体主管, 新媒体推广 | social media specialist, new media specialist, social media manager
运营专员, 运营助理, 运营经理, 内容运营专员, 用户运营专员, 活动运营专员, 运营主管, 产品运营, 运营总监, 网络运营专员, 平台运营, 社区运营 | operations specialist, operations manager, operations associate, operations assistant
活动策划专员, 活动策划师, 会务专员, 活动执行专员, 策划专员, 活动专员, 策划经理 | event planner, event coordinator
文案专员, 文案策划师, 文案策划专员, 编辑文案, 文案编辑 | copywriter, content writer
广告优化师, 信息流优化师, 投放专员, SEM专员, SEO专员, 竞价专员, SEO优化师 | paid media specialist, SEO specialist, SEM specialist, performance marketing specialist
媒介专员, 公关专员, 媒介经理, 公关经理, 品牌公关 | public relations specialist, media specialist, PR manager
外贸业务员, 外贸专员, 外贸销售, 国际贸易专员, 外贸经理, 海外销售, 海外销售经理, 外贸业务经理, 外贸销售员, 国际销售, 外贸助理 | foreign trade salesperson, export sales representative, international sales manager, export specialist, overseas sales manager
外贸跟单员, 外贸单证员 | export merchandiser
店长, 门店店长, 店经理, 店铺经理, 门店经理, 副店长, 储备店长 | store manager, shop manager
营业员, 店员, 导购, 导购员, 门店销售员, 促销员, 店助 | shop assistant, retail associate, sales clerk, store clerk
收银员 | cashier
客服专员, 客服代表, 客服人员, 客户服务专员, 在线客服, 售后客服, 客服员, 售前客服, 文字客服, 客户专员, 客服文员 | customer service representative, customer service agent, customer support specialist, customer service specialist
电商客服, 淘宝客服, 天猫客服, 网店客服, 京东客服, 网络客服 | online customer service agent
客服经理, 客服主管, 客服组长 | customer service manager, customer service supervisor
话务员, 电话客服, 呼叫中心客服, 客服热线坐席, 坐席员 | call centre agent, call center agent, telephone operator
客户成功经理, 客户成功 | customer success manager
招商经理, 招商专员, 招商主管, 招商加盟 | investment promotion manager, merchant recruitment specialist
商品专员, 选品专员, 商品经理, 品类经理, 买手商品 | category manager, merchandise planner
督导, 陈列师, 陈列员, 督导员 | store supervisor, visual merchandiser
项目经理, 项目主管, 项目负责人, 项目总监 | project manager, program manager, programme manager
项目专员, 项目助理, 项目管理专员, 项目协调员, 项目管理员 | project assistant, project coordinator
总经理, 副总经理, 总经理助理 | general manager, managing director, =CEO, =COO
咨询顾问, 管理咨询师, 管理顾问, 咨询师 | consultant, management consultant, business consultant, strategy consultant
# certificate
电子商务师, 电子商务师证 | e-commerce professional certificate
营销师证, 市场营销师 | marketer certificate
项目管理师, 项目管理专业人士 | PMP, Project Management Professional, =CAPM, PRINCE2
# trap
直播平台技术, 直播课, 店长期, 营销售, 促销售, 市场经理财, 主播放, 直播放, 客服务, marketing authorization, retail investor, 电销售
`,
};
