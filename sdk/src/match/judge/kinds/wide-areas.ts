const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const europe = `${union} GB CH NO IS LI AD MC SM AL BA ME MK RS MD UA`;
const middleEast = 'AE SA QA KW BH OM JO IL EG';
const africa = 'ZA NG KE GH MA TN DZ EG ET RW SN TZ UG';
const south = 'BR AR CL CO PE UY EC BO PY VE';
const latin = `${south} MX GT HN SV NI CR PA DO`;
const north = 'US CA';
const southEast = 'SG MY ID TH VN PH KH LA MM BN';
const asia = `${southEast} CN HK MO TW JP KR IN PK BD LK NP MN`;

/** Parts of the world that postings name, with the countries that certainly belong to them. */
const table: readonly (readonly [name: RegExp, countries: string])[] = [
  [/\b(?:EU|European Union)\b|欧盟/i, union],
  [/\bEurope(?:an)?\b(?! union)|欧洲/i, europe],
  [/\bEMEA\b/i, `${europe} ${middleEast} ${africa}`],
  [/\bDACH\b/i, 'DE AT CH'],
  [/\bNordics?\b|北欧/i, 'SE NO DK FI IS'],
  [/\bMiddle East\b|中东/i, middleEast],
  [/\bAfrica\b(?<!South Africa)|非洲/i, africa],
  [/\bNorth America\b|北美/i, north],
  [/\b(?:LATAM|Latin America)\b|拉美/i, latin],
  [/\bSouth America\b|南美/i, south],
  [/\b(?:AMER|Americas)\b|美洲/i, `${north} ${latin}`],
  [/\b(?:APAC|Asia[ -]Pacific)\b|亚太/i, `${asia} AU NZ`],
  [/\bSouth[ -]?east Asia\b|东南亚/i, southEast],
  [/(?<!east )\bAsia\b(?![ -]pacific)|(?<!东南)亚洲/i, asia],
];

/** Finds the countries of each part of the world that a text names. */
export function findWideAreas(text: string): string[][] {
  return table.filter(([name]) => name.test(text)).map(([, countries]) => countries.split(' '));
}
