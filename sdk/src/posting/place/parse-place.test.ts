import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseRegions } from './chinese-regions.ts';
import { parsePlace } from './parse-place.ts';

const codes = (text: string) =>
  parsePlace(text).map(({ city, region, country, remote }) =>
    [city, region, country, remote].map(String).join(' '),
  );

describe('places in China', () => {
  test.each([
    ['深圳·宝安区', '深圳', 'CN-GD'],
    ['杭州-萧山区', '杭州', 'CN-ZJ'],
    ['杭州·萧山区', '杭州', 'CN-ZJ'],
    ['北京·朝阳区', '北京', 'CN-BJ'],
    ['上海', '上海', 'CN-SH'],
    ['浙江省杭州市', '杭州', 'CN-ZJ'],
    ['广西壮族自治区南宁市', '南宁', 'CN-GX'],
    ['吉林市', '吉林', 'CN-JL'],
    ['红河州', '红河', 'CN-YN'],
    ['喀什地区', '喀什', 'CN-XJ'],
    ['苏州·昆山市', '苏州', 'CN-JS'],
    ['Hangzhou, Zhejiang, China', 'Hangzhou', 'CN-ZJ'],
    ['Shenzhen', 'Shenzhen', 'CN-GD'],
  ])('%s is in %s, %s', (text, city, region) => {
    expect(parsePlace(text)).toEqual([{ name: text, city, region, country: 'CN' }]);
  });

  test.each([
    ['江苏省', 'CN-JS'],
    ['吉林', 'CN-JL'],
    ['新疆维吾尔自治区', 'CN-XJ'],
  ])('%s is the region %s and no city', (text, region) => {
    expect(parsePlace(text)).toEqual([{ name: text, region, country: 'CN' }]);
  });

  test('the list holds every region of ISO 3166-2:CN on the mainland, and no city twice', () => {
    expect(chineseRegions).toHaveLength(31);
    const cities = chineseRegions.flatMap(({ cities: names }) => names.map(({ name }) => name));
    const twice = cities.filter((city, at) => cities.indexOf(city) !== at);
    expect(twice).toEqual([]);
    expect(cities.length).toBeGreaterThan(337);
  });
});

describe('places elsewhere', () => {
  test.each([
    ['McLean, VA', 'McLean US-VA US undefined'],
    ['Bellevue, Washington, United States', 'Bellevue US-WA US undefined'],
    ['US, CA, Santa Clara', 'Santa Clara US-CA US undefined'],
    ['United States-Alabama-Huntsville', 'Huntsville US-AL US undefined'],
    ['San Mateo, CA United States', 'San Mateo US-CA US undefined'],
    ['Toronto, ON, CA', 'Toronto CA-ON CA undefined'],
    ['London, UK', 'London undefined GB undefined'],
    ['London, ON', 'London CA-ON CA undefined'],
    ['Berlin, Germany', 'Berlin undefined DE undefined'],
    ['NYC', 'New York City US-NY US undefined'],
    ['SF', 'San Francisco US-CA US undefined'],
    ['Atlanta, Georgia', 'Atlanta US-GA US undefined'],
    ['Tbilisi, Georgia', 'Tbilisi undefined GE undefined'],
    ['美国', 'undefined undefined US undefined'],
    ['日本', 'undefined undefined JP undefined'],
    ['香港', 'Hong Kong undefined HK undefined'],
  ])('%s is %s', (text, expected) => {
    expect(codes(text)).toEqual([expected]);
  });

  test.each([
    ['Remote', 'undefined undefined undefined true'],
    ['Remote in USA', 'undefined undefined US true'],
    ['Remote - Ontario, Canada', 'undefined CA-ON CA true'],
    ['United States (Remote)', 'undefined undefined US true'],
    ['远程', 'undefined undefined undefined true'],
  ])('%s may be worked from anywhere there', (text, expected) => {
    expect(codes(text)).toEqual([expected]);
  });
});

describe('several places', () => {
  test.each([
    ['杭州、宁波', ['杭州', '宁波']],
    ['杭州,宁波', ['杭州', '宁波']],
    ['San Francisco, CA | New York City, NY', ['San Francisco', 'New York City']],
    ['Austin, TX Chicago, IL', ['Austin', 'Chicago']],
    ['Livingston, NJ / Plano, TX; Remote in UK', ['Livingston', 'Plano', undefined]],
    ['SF, New York, Seattle', ['San Francisco', 'New York City', 'Seattle']],
  ])('of %s are told apart', (text, cities) => {
    expect(parsePlace(text).map(({ city }) => city)).toEqual(cities);
  });
});

describe('places in China, written in other ways', () => {
  test.each([
    ['广东省-深圳市-南山区', '深圳', 'CN-GD'],
    ['浙江省杭州市萧山区', '杭州', 'CN-ZJ'],
    ['深圳市南山区粤海街道', '深圳', 'CN-GD'],
    ['深圳南山', '深圳', 'CN-GD'],
    ['上海浦东', '上海', 'CN-SH'],
    ['北京市朝阳区', '北京', 'CN-BJ'],
    ['长春市朝阳区', '长春', 'CN-JL'],
    ['大连·中山区', '大连', 'CN-LN'],
    ['朝阳市', '朝阳', 'CN-LN'],
    ['苏州工业园区', '苏州', 'CN-JS'],
    ['江苏省苏州市昆山市', '苏州', 'CN-JS'],
    ['江苏昆山', '昆山', 'CN-JS'],
    ['海淀区', '北京', 'CN-BJ'],
    ['浦东新区', '上海', 'CN-SH'],
    ['顺德', '佛山', 'CN-GD'],
    ['义乌', '义乌', 'CN-ZJ'],
    ['慈溪市', '慈溪', 'CN-ZJ'],
    ['张家港', '张家港', 'CN-JS'],
    ['东莞长安镇', '东莞', 'CN-GD'],
    ['内蒙古自治区呼和浩特市', '呼和浩特', 'CN-NM'],
    ['新疆维吾尔自治区巴音郭楞蒙古自治州库尔勒市', '巴音郭楞', 'CN-XJ'],
    ['文山壮族苗族自治州', '文山', 'CN-YN'],
    ['昌吉回族自治州', '昌吉', 'CN-XJ'],
    ['恩施土家族苗族自治州', '恩施', 'CN-HB'],
    ['吉林省吉林市昌邑区', '吉林', 'CN-JL'],
    ['青海省海南藏族自治州', '海南', 'CN-QH'],
    ['海南省东方市', '东方', 'CN-HI'],
    ['浙江省,杭州市', '杭州', 'CN-ZJ'],
    ['杭州,萧山区', '杭州', 'CN-ZJ'],
    ['中国·上海', '上海', 'CN-SH'],
    ['上海（浦东新区）', '上海', 'CN-SH'],
    ['工作地点：北京', '北京', 'CN-BJ'],
    ["Xi'an, Shaanxi", "Xi'an", 'CN-SN'],
    ['Xian, China', "Xi'an", 'CN-SN'],
    ['Taiyuan, Shanxi, China', 'Taiyuan', 'CN-SX'],
    ['Hohhot', 'Hohhot', 'CN-NM'],
    ['Urumqi, Xinjiang', 'Urumqi', 'CN-XJ'],
    ['Suzhou, Anhui', 'Suzhou', 'CN-AH'],
    ['Suzhou, Jiangsu, China', 'Suzhou', 'CN-JS'],
    ['Taizhou, Zhejiang', 'Taizhou', 'CN-ZJ'],
    ['Yuhang District, Hangzhou, Zhejiang, China', 'Hangzhou', 'CN-ZJ'],
    ['China - Shanghai', 'Shanghai', 'CN-SH'],
    ['Beijing, PRC', 'Beijing', 'CN-BJ'],
    ['Jilin City, Jilin', 'Jilin', 'CN-JL'],
  ])('%s is in %s, %s', (text, city, region) => {
    expect(codes(text)).toEqual([`${city} ${region} CN undefined`]);
  });

  test.each([
    ['浙', 'undefined CN-ZJ'],
    ['沪', '上海 CN-SH'],
    ['京/沪', '北京 CN-BJ', '上海 CN-SH'],
    ['江浙沪', 'undefined CN-JS', 'undefined CN-ZJ', '上海 CN-SH'],
    ['北上广深', '北京 CN-BJ', '上海 CN-SH', '广州 CN-GD', '深圳 CN-GD'],
    ['北京 上海 广州', '北京 CN-BJ', '上海 CN-SH', '广州 CN-GD'],
    ['北京-上海', '北京 CN-BJ', '上海 CN-SH'],
    ['北京/上海/广州', '北京 CN-BJ', '上海 CN-SH', '广州 CN-GD'],
    ['杭州·宁波', '杭州 CN-ZJ', '宁波 CN-ZJ'],
    ['北京、上海等地', '北京 CN-BJ', '上海 CN-SH'],
    ['杭州市萧山区、宁波市鄞州区', '杭州 CN-ZJ', '宁波 CN-ZJ'],
    ['北京；远程', '北京 CN-BJ', 'undefined undefined undefined true'],
  ])('%s is in each of its places', (text, ...places) => {
    expect(codes(text)).toEqual(
      places.map((place) => (place.includes('true') ? place : `${place} CN undefined`)),
    );
  });

  test('Taizhou and Yulin, which two provinces have, are in China and in neither', () => {
    expect(codes('Taizhou')).toEqual(['Taizhou undefined CN undefined']);
    expect(codes('Yulin, China')).toEqual(['Yulin undefined CN undefined']);
  });

  test('every city of the list is found in its province, and every Latin name too', () => {
    for (const { code, name, english, cities } of chineseRegions) {
      for (const city of cities) {
        const inProvince = name === city.name ? `${city.name}市` : `${name}${city.name}`;
        expect({ city, codes: codes(inProvince) }).toEqual({
          city,
          codes: [`${city.name} ${code} CN undefined`],
        });
        if (city.latin === undefined) continue;
        const latin = parsePlace(`${city.latin}, ${english}, China`);
        expect({ city, latin: latin.map(({ region }) => region) }).toEqual({ city, latin: [code] });
      }
    }
  });
});

describe('places elsewhere, where a code means several things', () => {
  test.each([
    ['Berlin, DE', 'Berlin undefined DE undefined'],
    ['Wilmington, DE', 'Wilmington US-DE US undefined'],
    ['Bangalore, IN', 'Bengaluru undefined IN undefined'],
    ['Niles, IL', 'Niles US-IL US undefined'],
    ['Tel Aviv, IL', 'Tel Aviv undefined IL undefined'],
    ['Toronto, CA', 'Toronto CA-ON CA undefined'],
    ['Dublin, CA', 'Dublin US-CA US undefined'],
    ['London, Ontario', 'London CA-ON CA undefined'],
    ['Waterloo, Iowa', 'Waterloo US-IA US undefined'],
    ['Vancouver, WA', 'Vancouver US-WA US undefined'],
    ['Vancouver, Canada', 'Vancouver CA-BC CA undefined'],
    ['Perth, WA', 'Perth AU-WA AU undefined'],
    ['Perth, WA, Australia', 'Perth AU-WA AU undefined'],
    ['Melbourne VIC, Australia', 'Melbourne AU-VIC AU undefined'],
    ['Victoria, BC', 'Victoria CA-BC CA undefined'],
    ['Batumi, Georgia', 'Batumi undefined GE undefined'],
    ['Washington, D.C.', 'Washington US-DC US undefined'],
    ['Cambridge, MA', 'Cambridge US-MA US undefined'],
    ['Cambridge, UK', 'Cambridge undefined GB undefined'],
    ['Cambridge (UK)', 'Cambridge undefined GB undefined'],
    ['Portland, OR', 'Portland US-OR US undefined'],
    ['Portland, ME', 'Portland US-ME US undefined'],
    ['Irvine, CA 92606, USA', 'Irvine US-CA US undefined'],
    ['14600 Myford Road, Irvine, CA 92606, USA', 'Irvine US-CA US undefined'],
    ['US-IL-Niles', 'Niles US-IL US undefined'],
    ['Greater Boston Area', 'Boston US-MA US undefined'],
    ['San Francisco Bay Area', 'San Francisco US-CA US undefined'],
    ['Bangalore, Karnataka', 'Bengaluru IN-KA IN undefined'],
    ['Remote in the UK', 'undefined undefined GB true'],
    ['台湾省台北市', 'Taipei undefined TW undefined'],
    ['内蒙', 'undefined CN-NM CN undefined'],
    ['75009 Paris', 'Paris undefined FR undefined'],
    ['Paris 9e', 'Paris undefined FR undefined'],
    ['München, Bayern', 'Munich DE-BY DE undefined'],
    ['Heidelberg, Baden-Württemberg, Germany', 'Heidelberg DE-BW DE undefined'],
    ['Wien, Österreich', 'Vienna undefined AT undefined'],
    ['Hybrid in London, UK', 'London undefined GB undefined'],
    ['London office', 'London undefined GB undefined'],
    ['Hong Kong, China', 'Hong Kong undefined HK undefined'],
    ['中国香港', 'Hong Kong undefined HK undefined'],
    ['台湾台北', 'Taipei undefined TW undefined'],
    ['日本东京', 'Tokyo undefined JP undefined'],
    ['美国·加州', 'undefined undefined US undefined'],
    ['新加坡', 'Singapore undefined SG undefined'],
    ['北京（可远程）', '北京 CN-BJ CN true'],
    ['居家办公', 'undefined undefined undefined true'],
    ['Remote (EU)', 'undefined undefined undefined true'],
    ['Remote - US', 'undefined undefined US true'],
  ])('%s is %s', (text, expected) => {
    expect(codes(text)).toEqual([expected]);
  });

  test.each([
    ['Berlin, Germany; Remote (EU)', ['Berlin', undefined]],
    ['New York, NY or Remote', ['New York City', undefined]],
    ['New York and London', ['New York City', 'London']],
  ])('%s is several', (text, cities) => {
    expect(parsePlace(text).map(({ city }) => city)).toEqual(cities);
  });

  test.each([
    ...[
      'NA',
      'Engineering, NA',
      'HR',
      'QA',
      'AI',
      'IT',
      'DE',
      'Victoria',
      'Ontario, CA',
      'Bear, DE',
      'Hilversum, NL',
      'Remote - CA',
    ],
    ...[
      'Portland',
      'Cambridge',
      'Birmingham',
      'Anyang',
      'New York, Washington',
      'Europe',
      'EMEA',
      '海外',
      '驻外',
    ],
    ...[
      '南京东路',
      '四川北路',
      '南京西路街道',
      '朝阳区',
      '中山区',
      '朝阳',
      '东方',
      '阿里',
      '北海道',
      '马里兰',
      '西安大略',
      '云',
      '新',
    ],
    ...['constructor', '__proto__', 'toString'],
  ])('%s has no code', (text) => {
    for (const place of parsePlace(text)) {
      expect(place).not.toHaveProperty('country');
      expect(place).not.toHaveProperty('region');
    }
  });

  test.each(['全国', '全国各地', '地点不限', '多地', '3 Locations'])('%s names no place', (text) => {
    expect(parsePlace(text)).toEqual([]);
  });
});

describe('what is no certain place', () => {
  test.each(['', '异地招聘', 'Multiple Locations', '3 Locations', 'Hybrid', '; ;'])(
    '%j gives none',
    (text) => {
      expect(parsePlace(text)).toEqual([]);
    },
  );

  test.each(['Georgia', 'Washington', 'Springfield', '某地', 'CA', 'Remote (ON, AB, or NS Only)'])(
    '%s gives its words and no code',
    (text) => {
      const [place, ...others] = parsePlace(text);
      expect(others).toEqual([]);
      expect(place).toMatchObject({ name: text });
      expect(place).not.toHaveProperty('country');
    },
  );

  test.each([
    ['Remote (UK or South Africa)', ['GB', 'ZA']],
    ['Remote - US, Canada and Mexico', ['US', 'CA', 'MX']],
  ])('%s is work from home in each of its countries, and in no town', (text, countries) => {
    expect(parsePlace(text)).toEqual(countries.map((country) => ({ name: text, country, remote: true })));
  });

  test('places that are either of two, in Chinese, are two', () => {
    expect(parsePlace('北京或上海').map(({ city }) => city)).toEqual(['北京', '上海']);
  });

  test('a region lies in its country, whatever words stand together', () => {
    const words =
      'Berlin Perth Georgia CA DE IN WA Ontario China Hangzhou Remote US USA Canada Yulin Shaanxi NT 92606';
    const names = '北京 朝阳区 海南 吉林 广东省 深圳市 南山 苏州 昆山 日本 香港 远程 沪 全国 云南 自治区';
    const word = fc.constantFrom(...words.split(' '), ...names.split(' '));
    const mark = fc.constantFrom(', ', ' ', '-', '·', '/', ' (', ')', '');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, mark), { maxLength: 6 }), (pieces) => {
        for (const { region, country } of parsePlace(pieces.flat().join(''))) {
          expect(region === undefined || region.startsWith(`${country}-`)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a long text is cut, and read no slower than its part that counts', () => {
    for (const text of ['-', ' ', '(', '北京', 'A, ', 'remote ', '1', '上海市'].map((unit) =>
      unit.repeat(3e5),
    )) {
      expect(parsePlace(text).length).toBeLessThanOrEqual(50);
    }
  });

  test('any text gives a bounded number of places and no exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z, ;|()a-z市省·-]*$/)),
        (text) => {
          expect(parsePlace(text).length).toBeLessThanOrEqual(50);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
