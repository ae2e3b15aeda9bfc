/** How a name is written does not count: width, case, spaces, punctuation, accents, script, `&` for "and". */
export const spelling = `
Ｓｉｅｍｅｎｓ = Siemens — full-width letters
SIEMENS = Siemens — case
ABB = abb — case
JPMorganChase = JPMORGAN CHASE — case and a space
Hewlett-Packard = Hewlett Packard — a hyphen
Coca-Cola = Coca Cola — a hyphen
Yahoo! = Yahoo — an exclamation mark
McDonald's = McDonalds — an apostrophe
McDonald’s = McDonald's — a curly apostrophe
Kohl's = KOHLS — an apostrophe and case
L'Oréal = L'Oreal — an accent
Nestlé = Nestle — an accent
Société Générale = SOCIETE GENERALE — accents and case
Citroën = Citroen — a diaeresis
Schaeffler Group = SCHAEFFLER GROUP — case
Johnson & Johnson = Johnson and Johnson — an ampersand is "and"
Procter & Gamble = PROCTER AND GAMBLE — an ampersand is "and"
Ernst & Young = Ernst&Young — spaces about the ampersand
AT&T = AT & T — spaces about the ampersand
Booz Allen Hamilton = Booz  Allen   Hamilton — runs of spaces
E.ON = EON — a full stop
S.F. Express = SF Express — full stops
7-Eleven = 7 Eleven — a hyphen
The Boeing Company = Boeing — an article and a form of company
The Home Depot = Home Depot — an article
The Walt Disney Company = Walt Disney — an article and a form of company
西门子（中国） = 西门子(中国) — full-width brackets
西门子（中国）有限公司 = 西门子中国有限公司 — brackets left out
博世（中国）投资有限公司 = 博世(中国)投资有限公司 — full-width brackets
海康威视 = 海 康 威 视 — spaces
華為技術有限公司 = 华为技术有限公司 — traditional characters
臺達電子 = 台达电子 — traditional characters
台達電子工業股份有限公司 = 台达电子工业股份有限公司 — traditional characters
台積電 = 台积电 — traditional characters
聯發科技股份有限公司 = 联发科技股份有限公司 — traditional characters
鴻海精密工業股份有限公司 = 鸿海精密工业股份有限公司 — traditional characters
騰訊控股有限公司 = 腾讯控股有限公司 — traditional characters
聯想集團 = 联想集团 — traditional characters
國家電網有限公司 = 国家电网有限公司 — traditional characters
中國銀行 = 中国银行 — traditional characters
香港鐵路有限公司 = 香港铁路有限公司 — traditional characters
滙豐銀行 = 汇丰银行 — a variant of a traditional character
華潤（集團）有限公司 = 华润(集团)有限公司 — traditional characters and brackets
長江實業集團有限公司 = 长江实业集团有限公司 — traditional characters
三一重工　股份有限公司 = 三一重工股份有限公司 — an ideographic space
ＴＣＬ科技集团股份有限公司 = TCL科技集团股份有限公司 — full-width letters
３Ｍ中国有限公司 = 3M中国有限公司 — full-width letters and digits
Tcl科技集团股份有限公司 = TCL科技集团股份有限公司 — case
中国·联通 = 中国联通 — a middle dot
“杭叉集团” = 杭叉集团 — quotation marks
C# Software ≠ C Software — a sharp sign is a letter of the name
C++ Builder ≠ C Builder — plus signs are letters of the name
H&M ≠ HM — the ampersand is a word, and two letters are anybody's
ハタ製作所 ≠ バタ製作所 — a voiced sound is another letter
A&D Company ≠ AD Company — the ampersand is a word
`;
