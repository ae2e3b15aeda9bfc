/** Two-letter codes of ISO 3166-1 that are in use. */
const codes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/** Names beside those that Intl knows; of codes only those that people write as a name. */
const aliases: Readonly<Record<string, string>> = {
  usa: 'US',
  us: 'US',
  'u.s': 'US',
  'u.s.a': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'u.k': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'great britain': 'GB',
  uae: 'AE',
  'hong kong': 'HK',
  'hong kong sar': 'HK',
  macau: 'MO',
  macao: 'MO',
  turkey: 'TR',
  türkiye: 'TR',
  'czech republic': 'CZ',
  'south korea': 'KR',
  korea: 'KR',
  'the netherlands': 'NL',
  holland: 'NL',
  ind: 'IN',
  can: 'CA',
  deutschland: 'DE',
  españa: 'ES',
  österreich: 'AT',
  schweiz: 'CH',
  suisse: 'CH',
  italia: 'IT',
  polska: 'PL',
  brasil: 'BR',
  nederland: 'NL',
  sverige: 'SE',
  danmark: 'DK',
  norge: 'NO',
  prc: 'CN',
  'mainland china': 'CN',
  中国大陆: 'CN',
  中华人民共和国: 'CN',
  香港: 'HK',
  香港特别行政区: 'HK',
  澳门: 'MO',
  澳门特别行政区: 'MO',
  台湾: 'TW',
  台湾省: 'TW',
  美国: 'US',
  英国: 'GB',
  韩国: 'KR',
};

let table: Map<string, string> | undefined;

function countries(): Map<string, string> {
  if (table) return table;
  table = new Map();
  for (const language of ['en', 'zh']) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of codes) {
      const name = names.of(code)?.toLowerCase();
      // Georgia is a state too; which one is meant, the name does not tell.
      if (name && name !== 'georgia') table.set(name, code);
    }
  }
  for (const [name, code] of Object.entries(aliases)) table.set(name, code);
  return table;
}

/** Finds a country's ISO 3166-1 code by its name in English or Chinese. */
export function findCountry(name: string): string | undefined {
  return countries().get(name.trim().toLowerCase().replace(/\.$/, ''));
}

/** Tells whether a text is a country's code; `NA` is North America far more often than Namibia. */
export function isCountryCode(text: string): boolean {
  return text !== 'NA' && codes.includes(text);
}

/** Codes that stand alone for a country; `AI`, `HR`, `IT` and `QA` are departments. */
const writtenAlone = new Set(
  'AE AU BR CH CN CZ DK ES FI FR GB HK IE JP KR MX NZ PL PT SE SG TW ZA'.split(' '),
);

/** Tells whether a text is a country's code that is written without a city. */
export function isCodeAlone(text: string): boolean {
  return writtenAlone.has(text);
}
