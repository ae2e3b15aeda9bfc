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
    const cities = chineseRegions.flatMap(({ cities: names }) => names);
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
