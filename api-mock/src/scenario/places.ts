import type { Place } from '@recruitment-feed/sdk/contract';
import type { Bilingual } from './bilingual.ts';

/** City, its part, and the province by ISO 3166-2. */
const rows = {
  binjiang: [['杭州', 'Hangzhou'], ['滨江区', 'Binjiang'], 'CN-ZJ'],
  xiaoshan: [['杭州', 'Hangzhou'], ['萧山区', 'Xiaoshan'], 'CN-ZJ'],
  qiantang: [['杭州', 'Hangzhou'], ['钱塘区', 'Qiantang'], 'CN-ZJ'],
  linan: [['杭州', 'Hangzhou'], ['临安区', 'Lin’an'], 'CN-ZJ'],
  tonglu: [['杭州', 'Hangzhou'], ['桐庐县', 'Tonglu'], 'CN-ZJ'],
  gongshu: [['杭州', 'Hangzhou'], ['拱墅区', 'Gongshu'], 'CN-ZJ'],
  shangyu: [['绍兴', 'Shaoxing'], ['上虞区', 'Shangyu'], 'CN-ZJ'],
  yueqing: [['温州', 'Wenzhou'], ['乐清市', 'Yueqing'], 'CN-ZJ'],
  beilun: [['宁波', 'Ningbo'], ['北仑区', 'Beilun'], 'CN-ZJ'],
  nanhu: [['嘉兴', 'Jiaxing'], ['南湖区', 'Nanhu'], 'CN-ZJ'],
  jiaojiang: [['台州', 'Taizhou'], ['椒江区', 'Jiaojiang'], 'CN-ZJ'],
  songjiang: [['上海', 'Shanghai'], ['松江区', 'Songjiang'], 'CN-SH'],
  yangpu: [['上海', 'Shanghai'], ['杨浦区', 'Yangpu'], 'CN-SH'],
  chaoyang: [['北京', 'Beijing'], ['朝阳区', 'Chaoyang'], 'CN-BJ'],
  jiangning: [['南京', 'Nanjing'], ['江宁区', 'Jiangning'], 'CN-JS'],
  kunshan: [['苏州', 'Suzhou'], ['昆山市', 'Kunshan'], 'CN-JS'],
  binhu: [['无锡', 'Wuxi'], ['滨湖区', 'Binhu'], 'CN-JS'],
  haigang: [['秦皇岛', 'Qinhuangdao'], ['海港区', 'Haigang'], 'CN-HE'],
  fengrun: [['唐山', 'Tangshan'], ['丰润区', 'Fengrun'], 'CN-HE'],
  qianjin: [['佳木斯', 'Jiamusi'], ['前进区', 'Qianjin'], 'CN-HL'],
  songbei: [['哈尔滨', 'Harbin'], ['松北区', 'Songbei'], 'CN-HL'],
  hunnan: [['沈阳', 'Shenyang'], ['浑南区', 'Hunnan'], 'CN-LN'],
  tiexi: [['沈阳', 'Shenyang'], ['铁西区', 'Tiexi'], 'CN-LN'],
  ganjingzi: [['大连', 'Dalian'], ['甘井子区', 'Ganjingzi'], 'CN-LN'],
} as const satisfies Record<string, readonly [Bilingual, Bilingual, string]>;

export type PlaceName = keyof typeof rows;

/** The city's name alone, as it stands in running text. */
export function cityOf(name: PlaceName): Bilingual {
  return rows[name][0];
}

/** A place as the contract tells it. */
export function placeOf(name: PlaceName): Place {
  const [[city, cityEnglish], [part, partEnglish], region] = rows[name];
  return {
    name: `${city}·${part}`,
    city,
    region,
    country: 'CN',
    translations: { en: { name: `${partEnglish}, ${cityEnglish}`, city: cityEnglish } },
  };
}

/** A city as the contract tells it, where nothing nearer is known. */
export function cityPlaceOf(name: PlaceName): Place {
  const [[city, cityEnglish], , region] = rows[name];
  return {
    name: city,
    city,
    region,
    country: 'CN',
    translations: { en: { name: cityEnglish, city: cityEnglish } },
  };
}
