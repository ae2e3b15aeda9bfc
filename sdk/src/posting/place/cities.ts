/** Cities that postings name alone, with country, or the code of their region where that is certain. */
export const cities = `
US-NY New York City|NYC|New York|Manhattan|Brooklyn|纽约
US-CA San Francisco|SF|San Francisco Bay Area|Bay Area|SF Bay Area|旧金山
US-CA Los Angeles|LA|洛杉矶
US-CA Silicon Valley|硅谷
US-CA Palo Alto
US-CA Mountain View
US-DC Washington DC|Washington D.C.|Washington D.C|DC
US-WA Seattle|西雅图
US-IL Chicago|芝加哥
US-MA Boston|波士顿
US-TX Austin
US-TX Houston|休斯敦
US-GA Atlanta|亚特兰大
US-PA Philadelphia
US-PA Pittsburgh
CA-ON Toronto|多伦多
CA-QC Montreal|Montréal
CA-AB Calgary
GB London|伦敦
GB Edinburgh
IE Dublin|都柏林
NL Amsterdam
PL Warsaw|Warszawa
PL Kraków|Krakow
DE Berlin|柏林
DE Munich|München|慕尼黑
DE Hamburg|汉堡
DE Cologne|Köln
DE Stuttgart
DE Düsseldorf
FR Paris|巴黎
ES Barcelona
ES Madrid
PT Lisbon|Lisboa
IT Milan|Milano
AT Vienna|Wien
DK Copenhagen|København
FI Helsinki
NO Oslo
SE Stockholm
SE Malmö
SE Gothenburg|Göteborg
CH Zurich|Zürich
CH Geneva|Genève
BE Brussels|Bruxelles
CZ Prague|Praha
HU Budapest
RO Bucharest
UA Kyiv
IN Bengaluru|Bangalore
IN Gurugram|Gurgaon
IN Hyderabad
IN Mumbai
IN Pune
IN Chennai
IN Noida
IN New Delhi
MX Mexico City
JP Tokyo|东京
JP Osaka|大阪
KR Seoul|首尔
SG Singapore|新加坡
HK Hong Kong|香港|Kowloon
MO Macau|澳门
TW Taipei|台北|臺北
TW Hsinchu|新竹
TW Kaohsiung|高雄
TH Bangkok|曼谷
MY Kuala Lumpur|吉隆坡
ID Jakarta|雅加达
VN Hanoi|河内
VN Ho Chi Minh City|胡志明市
PH Manila|马尼拉
AE Dubai|迪拜
AU-NSW Sydney|悉尼
AU-VIC Melbourne|墨尔本
AU-QLD Brisbane
NZ Auckland
IL Tel Aviv|Tel Aviv-Yafo
GE Tbilisi
BR São Paulo|Sao Paulo
AR Buenos Aires
CO Bogotá|Bogota
ZA Cape Town
ZA Johannesburg
`;

/** Cities with namesakes: they decide what `DE`, `IN` or `Georgia` behind them means, and nothing alone. */
export const namesakes = `
CA-BC Vancouver|Burnaby
CA-ON Ottawa|Waterloo|Mississauga|Kitchener|Markham
CA-MB Winnipeg
CA-AB Edmonton
CA-NS Halifax
AU-WA Perth|Fremantle|Bunbury|Kalgoorlie|Mandurah
AU-NT Darwin|Alice Springs
AU-SA Adelaide
DE Frankfurt|Leipzig|Dresden|Heidelberg|Bonn|Nuremberg|Nürnberg|Karlsruhe|Mannheim|Aachen|Walldorf|Bremen|Hannover|Hanover
IN Kolkata|Ahmedabad|Jaipur|Kochi|Cochin|Indore|Chandigarh|Coimbatore|Delhi|Thane|Navi Mumbai|Lucknow|Nagpur|Trivandrum|Thiruvananthapuram|Mysore|Vadodara|Mohali
IL Haifa|Jerusalem|Herzliya|Ramat Gan|Netanya|Petah Tikva|Yokneam|Ra'anana|Raanana
CO Medellín|Medellin|Cali|Barranquilla|Cartagena
AR Córdoba|Rosario|Mendoza
GE Batumi|Kutaisi|Rustavi
NL Rotterdam|The Hague|Utrecht|Eindhoven|Delft|Groningen
MA Casablanca|Rabat|Tangier|Marrakesh|Marrakech
ID Bandung|Surabaya|Bali|Denpasar
PA Panama City
PE Lima
SK Bratislava|Košice
MD Chisinau|Chișinău
TN Tunis|Sfax
AZ Baku
AL Tirana
MT Valletta|Sliema
LA Vientiane
MN Ulaanbaatar
MO Taipa
KY George Town
NE Niamey
SC Mahé
ME Podgorica
CA-NL St. John's|St John's|Corner Brook|Gander|Mount Pearl|Labrador City
CA-PE Charlottetown|Summerside
CA-SK Regina|Saskatoon|Moose Jaw|Prince Albert
US-DE Wilmington|Newark|Dover|New Castle|Middletown|Claymont|Lewes|Hockessin
`;
