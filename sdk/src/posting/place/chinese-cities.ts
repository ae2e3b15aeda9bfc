/**
 * Every province-level division with its prefecture-level cities and units, written without 市, 地区, 盟 or
 * 自治州 and followed by the name in Latin letters where postings use one; after `+` county-level cities and
 * other places that postings name alone. Codes by ISO 3166-2:CN.
 */
export const chineseCities = `
CN-BJ 北京 Beijing: 北京 Beijing
CN-TJ 天津 Tianjin: 天津 Tianjin
CN-HE 河北 Hebei: 石家庄 Shijiazhuang 唐山 Tangshan 秦皇岛 Qinhuangdao 邯郸 Handan 邢台 Xingtai 保定 Baoding 张家口 Zhangjiakou 承德 Chengde 沧州 Cangzhou 廊坊 Langfang 衡水 Hengshui + 雄安 辛集 定州 涿州 高碑店 安国 迁安 遵化 滦州 任丘 黄骅 泊头 河间 霸州 三河 燕郊 晋州 新乐 武安 沙河 南宫 深州
CN-SX 山西 Shanxi: 太原 Taiyuan 大同 Datong 阳泉 Yangquan 长治 Changzhi 晋城 Jincheng 朔州 Shuozhou 晋中 Jinzhong 运城 Yuncheng 忻州 Xinzhou 临汾 Linfen 吕梁 Lüliang + 古交 怀仁 高平 介休 永济 河津 原平 侯马 霍州 孝义 汾阳
CN-NM 内蒙古 Inner_Mongolia: 呼和浩特 Hohhot 包头 Baotou 乌海 Wuhai 赤峰 Chifeng 通辽 Tongliao 鄂尔多斯 Ordos 呼伦贝尔 Hulunbuir 巴彦淖尔 Bayannur 乌兰察布 Ulanqab 兴安 Hinggan 锡林郭勒 Xilingol 阿拉善 Alxa + 满洲里 霍林郭勒 牙克石 扎兰屯 额尔古纳 根河 丰镇 乌兰浩特 阿尔山 二连浩特 锡林浩特
CN-LN 辽宁 Liaoning: 沈阳 Shenyang 大连 Dalian 鞍山 Anshan 抚顺 Fushun 本溪 Benxi 丹东 Dandong 锦州 Jinzhou 营口 Yingkou 阜新 Fuxin 辽阳 Liaoyang 盘锦 Panjin 铁岭 Tieling 朝阳 Chaoyang 葫芦岛 Huludao + 瓦房店 庄河 海城 东港 凤城 凌海 北镇 盖州 大石桥 灯塔 调兵山 开原 北票 凌源 兴城 新民
CN-JL 吉林 Jilin: 长春 Changchun 吉林 Jilin 四平 Siping 辽源 Liaoyuan 通化 Tonghua 白山 Baishan 松原 Songyuan 白城 Baicheng 延边 Yanbian + 榆树 德惠 公主岭 蛟河 桦甸 舒兰 磐石 双辽 梅河口 集安 临江 扶余 洮南 大安 延吉 图们 敦化 珲春 龙井 和龙
CN-HL 黑龙江 Heilongjiang: 哈尔滨 Harbin 齐齐哈尔 Qiqihar 鸡西 Jixi 鹤岗 Hegang 双鸭山 Shuangyashan 大庆 Daqing 伊春 Yichun 佳木斯 Jiamusi 七台河 Qitaihe 牡丹江 Mudanjiang 黑河 Heihe 绥化 Suihua 大兴安岭 + 尚志 五常 讷河 虎林 密山 铁力 同江 富锦 抚远 绥芬河 海林 宁安 穆棱 东宁 北安 五大连池 嫩江 安达 肇东 海伦 漠河
CN-SH 上海 Shanghai: 上海 Shanghai
CN-JS 江苏 Jiangsu: 南京 Nanjing 无锡 Wuxi 徐州 Xuzhou 常州 Changzhou 苏州 Suzhou 南通 Nantong 连云港 Lianyungang 淮安 Huai'an 盐城 Yancheng 扬州 Yangzhou 镇江 Zhenjiang 泰州 Taizhou 宿迁 Suqian + 昆山 Kunshan 常熟 Changshu 张家港 Zhangjiagang 太仓 Taicang 江阴 Jiangyin 宜兴 Yixing 溧阳 新沂 邳州 启东 如皋 海安 海门 东台 仪征 高邮 丹阳 Danyang 扬中 句容 兴化 靖江 泰兴
CN-ZJ 浙江 Zhejiang: 杭州 Hangzhou 宁波 Ningbo 温州 Wenzhou 嘉兴 Jiaxing 湖州 Huzhou 绍兴 Shaoxing 金华 Jinhua 衢州 Quzhou 舟山 Zhoushan 台州 Taizhou 丽水 Lishui + 义乌 Yiwu 建德 慈溪 Cixi 余姚 Yuyao 瑞安 乐清 Yueqing 龙港 海宁 Haining 平湖 桐乡 Tongxiang 诸暨 Zhuji 嵊州 兰溪 东阳 永康 Yongkang 江山 温岭 Wenling 临海 玉环 龙泉
CN-AH 安徽 Anhui: 合肥 Hefei 芜湖 Wuhu 蚌埠 Bengbu 淮南 Huainan 马鞍山 Ma'anshan 淮北 Huaibei 铜陵 Tongling 安庆 Anqing 黄山 Huangshan 滁州 Chuzhou 阜阳 Fuyang 宿州 Suzhou 六安 Lu'an 亳州 Bozhou 池州 Chizhou 宣城 Xuancheng + 巢湖 无为 桐城 潜山 天长 明光 界首 宁国 广德
CN-FJ 福建 Fujian: 福州 Fuzhou 厦门 Xiamen 莆田 Putian 三明 Sanming 泉州 Quanzhou 漳州 Zhangzhou 南平 Nanping 龙岩 Longyan 宁德 Ningde + 福清 Fuqing 永安 晋江 Jinjiang 石狮 南安 邵武 武夷山 建瓯 漳平 福安 福鼎
CN-JX 江西 Jiangxi: 南昌 Nanchang 景德镇 Jingdezhen 萍乡 Pingxiang 九江 Jiujiang 新余 Xinyu 鹰潭 Yingtan 赣州 Ganzhou 吉安 Ji'an 宜春 Yichun 抚州 Fuzhou 上饶 Shangrao + 乐平 瑞昌 共青城 庐山 贵溪 瑞金 龙南 井冈山 丰城 樟树 高安 德兴
CN-SD 山东 Shandong: 济南 Jinan 青岛 Qingdao 淄博 Zibo 枣庄 Zaozhuang 东营 Dongying 烟台 Yantai 潍坊 Weifang 济宁 Jining 泰安 Tai'an 威海 Weihai 日照 Rizhao 临沂 Linyi 德州 Dezhou 聊城 Liaocheng 滨州 Binzhou 菏泽 Heze + 莱芜 胶州 Jiaozhou 平度 莱西 滕州 龙口 莱阳 莱州 招远 栖霞 海阳 青州 诸城 寿光 安丘 高密 昌邑 曲阜 邹城 新泰 肥城 荣成 乳山 乐陵 禹城 临清 邹平
CN-HA 河南 Henan: 郑州 Zhengzhou 开封 Kaifeng 洛阳 Luoyang 平顶山 Pingdingshan 安阳 Anyang 鹤壁 Hebi 新乡 Xinxiang 焦作 Jiaozuo 濮阳 Puyang 许昌 Xuchang 漯河 Luohe 三门峡 Sanmenxia 南阳 Nanyang 商丘 Shangqiu 信阳 Xinyang 周口 Zhoukou 驻马店 Zhumadian + 济源 Jiyuan 巩义 荥阳 新密 新郑 登封 舞钢 汝州 林州 卫辉 辉县 长垣 沁阳 孟州 禹州 长葛 义马 灵宝 邓州 永城 项城
CN-HB 湖北 Hubei: 武汉 Wuhan 黄石 Huangshi 十堰 Shiyan 宜昌 Yichang 襄阳 Xiangyang 鄂州 Ezhou 荆门 Jingmen 孝感 Xiaogan 荆州 Jingzhou 黄冈 Huanggang 咸宁 Xianning 随州 Suizhou 恩施 Enshi + 仙桃 Xiantao 潜江 Qianjiang 天门 神农架 大冶 丹江口 宜都 当阳 枝江 老河口 枣阳 宜城 钟祥 京山 应城 安陆 汉川 石首 洪湖 松滋 监利 麻城 武穴 赤壁 广水 利川
CN-HN 湖南 Hunan: 长沙 Changsha 株洲 Zhuzhou 湘潭 Xiangtan 衡阳 Hengyang 邵阳 Shaoyang 岳阳 Yueyang 常德 Changde 张家界 Zhangjiajie 益阳 Yiyang 郴州 Chenzhou 永州 Yongzhou 怀化 Huaihua 娄底 Loudi 湘西 Xiangxi + 浏阳 Liuyang 宁乡 醴陵 湘乡 韶山 耒阳 常宁 武冈 邵东 汨罗 临湘 津市 沅江 资兴 祁阳 洪江 冷水江 涟源 吉首
CN-GD 广东 Guangdong: 广州 Guangzhou 韶关 Shaoguan 深圳 Shenzhen 珠海 Zhuhai 汕头 Shantou 佛山 Foshan 江门 Jiangmen 湛江 Zhanjiang 茂名 Maoming 肇庆 Zhaoqing 惠州 Huizhou 梅州 Meizhou 汕尾 Shanwei 河源 Heyuan 阳江 Yangjiang 清远 Qingyuan 东莞 Dongguan 中山 Zhongshan 潮州 Chaozhou 揭阳 Jieyang 云浮 Yunfu + 台山 开平 鹤山 恩平 廉江 雷州 吴川 高州 化州 信宜 四会 兴宁 陆丰 阳春 英德 连州 普宁 罗定 乐昌 南雄
CN-GX 广西 Guangxi: 南宁 Nanning 柳州 Liuzhou 桂林 Guilin 梧州 Wuzhou 北海 Beihai 防城港 Fangchenggang 钦州 Qinzhou 贵港 Guigang 玉林 Yulin 百色 Baise 贺州 Hezhou 河池 Hechi 来宾 Laibin 崇左 Chongzuo + 横州 荔浦 岑溪 东兴 桂平 北流 靖西 平果 合山 凭祥
CN-HI 海南 Hainan: 海口 Haikou 三亚 Sanya 三沙 Sansha 儋州 Danzhou + 五指山 琼海 文昌 万宁 东方 定安 屯昌 澄迈 临高 白沙 昌江 乐东 陵水 保亭 琼中
CN-CQ 重庆 Chongqing: 重庆 Chongqing
CN-SC 四川 Sichuan: 成都 Chengdu 自贡 Zigong 攀枝花 Panzhihua 泸州 Luzhou 德阳 Deyang 绵阳 Mianyang 广元 Guangyuan 遂宁 Suining 内江 Neijiang 乐山 Leshan 南充 Nanchong 眉山 Meishan 宜宾 Yibin 广安 Guang'an 达州 Dazhou 雅安 Ya'an 巴中 Bazhong 资阳 Ziyang 阿坝 Aba 甘孜 Garze 凉山 Liangshan + 都江堰 彭州 邛崃 崇州 简阳 广汉 什邡 绵竹 江油 射洪 隆昌 峨眉山 阆中 华蓥 万源 马尔康 康定 西昌 Xichang 会理
CN-GZ 贵州 Guizhou: 贵阳 Guiyang 六盘水 Liupanshui 遵义 Zunyi 安顺 Anshun 毕节 Bijie 铜仁 Tongren 黔西南 黔东南 黔南 + 清镇 盘州 赤水 仁怀 黔西 兴义 Xingyi 兴仁 凯里 Kaili 都匀 福泉 贵安
CN-YN 云南 Yunnan: 昆明 Kunming 曲靖 Qujing 玉溪 Yuxi 保山 Baoshan 昭通 Zhaotong 丽江 Lijiang 普洱 Pu'er 临沧 Lincang 楚雄 Chuxiong 红河 Honghe 文山 Wenshan 西双版纳 Xishuangbanna 大理 Dali 德宏 Dehong 怒江 Nujiang 迪庆 Diqing + 安宁 宣威 澄江 腾冲 水富 禄丰 个旧 开远 蒙自 弥勒 景洪 瑞丽 芒市 泸水 香格里拉
CN-XZ 西藏 Tibet: 拉萨 Lhasa 日喀则 Xigaze 昌都 Qamdo 林芝 Nyingchi 山南 Shannan 那曲 Nagqu 阿里 Ngari
CN-SN 陕西 Shaanxi: 西安 Xi'an 铜川 Tongchuan 宝鸡 Baoji 咸阳 Xianyang 渭南 Weinan 延安 Yan'an 汉中 Hanzhong 榆林 Yulin 安康 Ankang 商洛 Shangluo + 杨凌 西咸 兴平 彬州 韩城 华阴 子长 神木 旬阳
CN-GS 甘肃 Gansu: 兰州 Lanzhou 嘉峪关 Jiayuguan 金昌 Jinchang 白银 Baiyin 天水 Tianshui 武威 Wuwei 张掖 Zhangye 平凉 Pingliang 酒泉 Jiuquan 庆阳 Qingyang 定西 Dingxi 陇南 Longnan 临夏 Linxia 甘南 Gannan + 玉门 敦煌 Dunhuang 华亭 合作
CN-QH 青海 Qinghai: 西宁 Xining 海东 Haidong 海北 Haibei 黄南 Huangnan 海南 果洛 Golog 玉树 Yushu 海西 Haixi + 格尔木 Golmud 德令哈 同仁 茫崖
CN-NX 宁夏 Ningxia: 银川 Yinchuan 石嘴山 Shizuishan 吴忠 Wuzhong 固原 Guyuan 中卫 Zhongwei + 灵武 青铜峡
CN-XJ 新疆 Xinjiang: 乌鲁木齐 Urumqi 克拉玛依 Karamay 吐鲁番 Turpan 哈密 Hami 昌吉 Changji 博尔塔拉 Bortala 巴音郭楞 Bayingolin 阿克苏 Aksu 克孜勒苏 Kizilsu 喀什 Kashgar 和田 Hotan 伊犁 Ili 塔城 Tacheng 阿勒泰 Altay + 石河子 Shihezi 阿拉尔 图木舒克 五家渠 北屯 铁门关 双河 可克达拉 昆玉 胡杨河 新星 白杨 阜康 博乐 阿拉山口 库尔勒 Korla 库车 阿图什 伊宁 Yining 奎屯 霍尔果斯 乌苏 沙湾
`;

/** Names that mean something else at least as often: they count with 市, 州, 地区 or after their province. */
export const notAlone = new Set(
  '朝阳 东方 阿里 安宁 白沙 合作 灯塔 沙河 新星 双河 海南 白杨 江山 大安 安国 永安 新民 同仁 明光 南安 高平 白银 天门 东港 弥勒 和龙 集安 龙井 宁安 安达 兴安 山南 海西 海北 海东 吉林 西咸 黄南 甘南 庐山 津市 昆玉 北安 龙泉 福泉 东兴 临江 福安 兴宁 洪江 安丘 新乐 乐平 开原 五常 栖霞 长葛 广水'.split(
    ' ',
  ),
);
