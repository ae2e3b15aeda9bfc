const states = `
US-AL Alabama US-AK Alaska US-AZ Arizona US-AR Arkansas US-CA California US-CO Colorado US-CT Connecticut
US-DE Delaware US-DC District_of_Columbia US-FL Florida US-GA Georgia US-HI Hawaii US-ID Idaho US-IL Illinois
US-IN Indiana US-IA Iowa US-KS Kansas US-KY Kentucky US-LA Louisiana US-ME Maine US-MD Maryland
US-MA Massachusetts US-MI Michigan US-MN Minnesota US-MS Mississippi US-MO Missouri US-MT Montana US-NE Nebraska
US-NV Nevada US-NH New_Hampshire US-NJ New_Jersey US-NM New_Mexico US-NY New_York US-NC North_Carolina
US-ND North_Dakota US-OH Ohio US-OK Oklahoma US-OR Oregon US-PA Pennsylvania US-PR Puerto_Rico US-RI Rhode_Island
US-SC South_Carolina US-SD South_Dakota US-TN Tennessee US-TX Texas US-UT Utah US-VT Vermont US-VA Virginia
US-WA Washington US-WV West_Virginia US-WI Wisconsin US-WY Wyoming US-DC D.C. US-DC D.C US-WA Washington_State
CA-AB Alberta CA-BC British_Columbia CA-MB Manitoba CA-NB New_Brunswick CA-NL Newfoundland_and_Labrador
CA-NS Nova_Scotia CA-NT Northwest_Territories CA-NU Nunavut CA-ON Ontario CA-PE Prince_Edward_Island CA-QC Quebec
CA-SK Saskatchewan CA-YT Yukon CA-QC Québec
AU-NSW New_South_Wales AU-VIC Victoria AU-QLD Queensland AU-TAS Tasmania AU-SA South_Australia
AU-WA Western_Australia AU-NT Northern_Territory AU-ACT Australian_Capital_Territory
DE-BW Baden-Württemberg DE-BY Bayern DE-BY Bavaria DE-BB Brandenburg DE-HE Hessen DE-HE Hesse DE-NI Niedersachsen
DE-NI Lower_Saxony DE-MV Mecklenburg-Vorpommern DE-NW Nordrhein-Westfalen DE-NW North_Rhine-Westphalia
DE-RP Rheinland-Pfalz DE-RP Rhineland-Palatinate DE-SL Saarland DE-SN Sachsen DE-SN Saxony DE-ST Sachsen-Anhalt
DE-ST Saxony-Anhalt DE-SH Schleswig-Holstein DE-TH Thüringen DE-TH Thuringia
IN-KA Karnataka IN-MH Maharashtra IN-TN Tamil_Nadu IN-HR Haryana IN-UP Uttar_Pradesh IN-GJ Gujarat IN-WB West_Bengal
IN-KL Kerala
`;

const byName = new Map<string, string>();
const codes = new Set<string>();
for (const [, code = '', name = ''] of states.matchAll(/(\S+) (\S+)/g)) {
  byName.set(name.replaceAll('_', ' ').toLowerCase(), code);
  codes.add(code);
}

/** Finds a state of the US, Australia, Germany or India or a province of Canada, by its name or postal abbreviation. */
export function findState(name: string): string | undefined {
  const text = name.trim();
  return byName.get(text.toLowerCase()) ?? findAbbreviated(text);
}

function findAbbreviated(text: string): string | undefined {
  if (/^(?:NSW|VIC|QLD|TAS|ACT)$/.test(text)) return `AU-${text}`;
  const abbreviation = /^[A-Z][A-Za-z]\.?$/.test(text) ? text.slice(0, 2).toUpperCase() : '';
  return ['US', 'CA'].map((country) => `${country}-${abbreviation}`).find((code) => codes.has(code));
}

/** Finds a state of one country by an abbreviation that another country uses too: WA of Australia. */
export function findStateOf(country: string, name: string): string | undefined {
  const code = `${country}-${name.trim().toUpperCase().replace(/\.$/, '')}`;
  const state = findState(name);
  return codes.has(code) ? code : state?.startsWith(`${country}-`) ? state : undefined;
}
