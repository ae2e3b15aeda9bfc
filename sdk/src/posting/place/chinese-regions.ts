/** A province-level region: its ISO 3166-2 code, its names, and its prefecture-level cities. */
export interface ChineseRegion {
  code: string;
  name: string;
  english: string;
  cities: readonly string[];
}

/**
 * Province-level regions with their prefecture-level units, named without 市, 地区, 盟 or 自治州; after a comma
 * county-level cities under which jobs are commonly listed on their own.
 */
const source = `
CN-BJ 北京 Beijing: 北京
CN-TJ 天津 Tianjin: 天津
CN-HE 河北 Hebei: 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安 三河 燕郊
CN-SX 山西 Shanxi: 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁
CN-NM 内蒙古 Inner_Mongolia: 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安 锡林郭勒 阿拉善
CN-LN 辽宁 Liaoning: 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛
CN-JL 吉林 Jilin: 长春 吉林 四平 辽源 通化 白山 松原 白城 延边
CN-HL 黑龙江 Heilongjiang: 哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭
CN-SH 上海 Shanghai: 上海
CN-JS 江苏 Jiangsu: 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 常熟 张家港 太仓 江阴 宜兴 丹阳 靖江 泰兴 启东 如皋 海门 溧阳
CN-ZJ 浙江 Zhejiang: 杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水 义乌 海宁 慈溪 余姚 桐乡 诸暨 乐清 瑞安 平湖 永康 温岭
CN-AH 安徽 Anhui: 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城
CN-FJ 福建 Fujian: 福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德 晋江 石狮 福清
CN-JX 江西 Jiangxi: 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶
CN-SD 山东 Shandong: 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 莱芜 寿光 胶州
CN-HA 河南 Henan: 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源
CN-HB 湖北 Hubei: 武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架
CN-HN 湖南 Hunan: 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西
CN-GD 广东 Guangdong: 广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮
CN-GX 广西 Guangxi: 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左
CN-HI 海南 Hainan: 海口 三亚 三沙 儋州 琼海 文昌 万宁 东方 五指山 澄迈 陵水
CN-CQ 重庆 Chongqing: 重庆
CN-SC 四川 Sichuan: 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山
CN-GZ 贵州 Guizhou: 贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南
CN-YN 云南 Yunnan: 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆
CN-XZ 西藏 Tibet: 拉萨 日喀则 昌都 林芝 山南 那曲 阿里
CN-SN 陕西 Shaanxi: 西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛 杨凌
CN-GS 甘肃 Gansu: 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南
CN-QH 青海 Qinghai: 西宁 海东 海北 黄南 海南 果洛 玉树 海西
CN-NX 宁夏 Ningxia: 银川 石嘴山 吴忠 固原 中卫
CN-XJ 新疆 Xinjiang: 乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 石河子 阿拉尔 图木舒克 五家渠 北屯 铁门关 双河 可克达拉 昆玉 胡杨河 新星 库尔勒 伊宁
`;

export const chineseRegions: readonly ChineseRegion[] = source
  .trim()
  .split('\n')
  .map((line) => {
    const [head = '', cities = ''] = line.split(': ');
    const [code = '', name = '', english = ''] = head.split(' ');
    return { code, name, english: english.replace('_', ' '), cities: cities.split(' ') };
  });

/** Cities whose names in Latin letters are common in postings, by that name. */
const latin = `
Hangzhou 杭州 Ningbo 宁波 Wenzhou 温州 Jiaxing 嘉兴 Huzhou 湖州 Shaoxing 绍兴 Jinhua 金华 Yiwu 义乌
Nanjing 南京 Suzhou 苏州 Wuxi 无锡 Changzhou 常州 Nantong 南通 Xuzhou 徐州 Yangzhou 扬州 Kunshan 昆山
Guangzhou 广州 Shenzhen 深圳 Zhuhai 珠海 Foshan 佛山 Dongguan 东莞 Huizhou 惠州 Zhongshan 中山
Hefei 合肥 Wuhu 芜湖 Fuzhou 福州 Xiamen 厦门 Quanzhou 泉州 Nanchang 南昌 Jinan 济南 Qingdao 青岛 Yantai 烟台 Weifang 潍坊
Zhengzhou 郑州 Luoyang 洛阳 Wuhan 武汉 Changsha 长沙 Nanning 南宁 Guilin 桂林 Haikou 海口 Sanya 三亚
Chengdu 成都 Mianyang 绵阳 Guiyang 贵阳 Kunming 昆明 Lhasa 拉萨 Xi'an 西安 Xian 西安 Lanzhou 兰州 Xining 西宁 Yinchuan 银川
Urumqi 乌鲁木齐 Shijiazhuang 石家庄 Taiyuan 太原 Hohhot 呼和浩特 Shenyang 沈阳 Dalian 大连 Changchun 长春 Harbin 哈尔滨
Jiamusi 佳木斯 Qinhuangdao 秦皇岛 Beijing 北京 Shanghai 上海 Tianjin 天津 Chongqing 重庆
`;

export const latinCityNames: readonly (readonly [latin: string, name: string])[] = [
  ...latin.matchAll(/(\S+) (\p{Script=Han}+)/gu),
].map(([, name = '', chinese = '']) => [name, chinese]);
