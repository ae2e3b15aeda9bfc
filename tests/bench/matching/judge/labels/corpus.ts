/**
 * Postings of the corpus: a file and the row in it, counted from 1, then labels by the rules of RULES.md. Labels were
 * written in reading the row; where the rules leave room, the row was passed over.
 */
export const corpus = `
@ chinese/zhilian-hardware-descriptions.txt 11
> chip: major+ degree+ certificate+ experience- skill+ skill- | none
> java: major+ degree- certificate+ experience- skill- | none
> mechanic: major+ degree- experience- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 32
> chip: major+ degree+ experience- skill+ skill- | some
> electric: major+ degree- experience- skill+ skill- | none
> mecha: major+ degree- experience- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 53
> java: experience- | none
> seller: experience- | none
@ chinese/zhilian-hardware-descriptions.txt 74
> chip: major+ degree+ skill+ skill- | strong
> data: major- degree+ skill- | none
> java: major- degree- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 95
> chip: degree+ experience- | none
> mechanic: degree- experience- | none
@ chinese/zhilian-hardware-descriptions.txt 116
> chip: major+ degree+ skill+ skill- experience- | some
> electric: major+ degree- skill+ skill- experience- | none
> account: major- degree- skill- experience- | none
@ chinese/zhilian-hardware-descriptions.txt 137
> chip: skill+ experience- | some
> java: skill- experience- | none
@ chinese/zhilian-hardware-descriptions.txt 158
> seller: skill- experience- | none
> data: skill- experience- | none
@ chinese/zhilian-hardware-descriptions.txt 179
> data: major- degree+ skill+ skill- | some
> java: major+ degree- skill+ skill- | none
> coder: major+ degree- skill+ skill- | none
@ chinese/zhilian-hardware-descriptions.txt 200
> electric: skill+ skill- | none
> chip: skill+ skill- | none
> trade: skill- | none
@ chinese/zhilian-hardware-descriptions.txt 221
> data: skill+ skill- | some
> java: skill- | none
@ chinese/zhilian-hardware-descriptions.txt 242
> chip: major+ degree+ experience- language+ skill- | none
> java: major- degree- experience- language+ skill- | none
@ chinese/zhilian-hardware-descriptions.txt 263
> chip: skill+ skill- | some
> electric: skill+ skill- | none
@ chinese/zhilian-hardware-descriptions.txt 284
> electric: skill+ skill- | none
> trade: skill- | none
@ chinese/zhilian-hardware-descriptions.txt 305
> chip: degree+ | none
> java: degree- | none
@ chinese/zhilian-hardware-descriptions.txt 326
> java: | none
> seller: | none
@ chinese/zhilian-hardware-descriptions.txt 347
> java: skill+ skill- | some
> account: skill- | none
@ chinese/zhilian-hardware-descriptions.txt 368
> java: major+ skill+ skill- | some
> chip: major+ skill+ skill- | some
> electric: major+ skill+ skill- | some
> trade: major- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 389
> java: major+ degree- skill+ skill- | some
> data: major+ degree+ skill+ skill- | strong
> nurse: major- degree- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 410
> chip: major+ degree+ skill+ skill- | strong
> java: major+ degree- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 431
> data: major+ degree+ skill- | some
> java: major- degree- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 452
> electric: major+ | some
> mecha: major+ | some
> java: major- | none
> trade: major- | none
@ chinese/zhilian-hardware-descriptions.txt 473
> chip: degree+ experience- skill- | none
> java: degree- experience- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 515
> nurse: major- certificate- | none
> account: major- certificate- | none
@ chinese/zhilian-hardware-descriptions.txt 536
> chip: major+ degree+ experience- language+ skill+ skill- place+ | none
> account: major- degree- experience- language- skill- place- | none
@ chinese/zhilian-hardware-descriptions.txt 557
> java: degree- experience- skill+ skill- | none
> trade: degree- experience- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 578
> nurse: major- degree- | none
> data: major- degree+ | none
@ chinese/zhilian-hardware-descriptions.txt 599
> data: degree+ skill+ experience+ | some
> java: major- degree- | none
@ chinese/zhilian-hardware-descriptions.txt 620
> data: major+ degree+ skill+ skill- | some
> chip: major- degree+ skill+ skill- | some
> account: major- degree- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 641
> data: major+ degree+ experience- skill+ skill- | some
> java: major+ degree- experience- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 662
> data: major- degree+ | none
> nurse: major- degree- | none
@ chinese/zhilian-hardware-descriptions.txt 683
> chip: major+ degree+ skill+ skill- language+ | strong
> java: major- degree- skill+ skill- language+ | none
@ chinese/zhilian-hardware-descriptions.txt 704
> data: major+ degree+ skill+ skill- place+ | strong
> java: major+ degree- skill- place- | none
@ chinese/zhilian-hardware-descriptions.txt 725
> data: major+ degree+ experience- | some
> java: major+ degree+ experience- | some
> trade: major+ degree+ experience- | some
@ chinese/zhilian-hardware-descriptions.txt 746
> data: major+ degree+ skill- | some
> java: major+ degree- skill- | none
> chip: major- degree+ skill+ | some
@ chinese/zhilian-hardware-descriptions.txt 767
> java: major+ degree- skill+ experience- | none
> coder: major+ degree- skill- experience- | none
@ chinese/zhilian-hardware-descriptions.txt 788
> chip: skill+ skill- | none
> java: skill+ skill- | none
@ chinese/zhilian-hardware-descriptions.txt 809
> chip: major+ | some
> java: major+ | some
> electric: major+ | some
> nurse: | none
@ chinese/zhilian-hardware-descriptions.txt 830
> seller: degree- experience- major+ language+ | none
> trade: degree- experience- major+ language+ | none
@ chinese/zhilian-hardware-descriptions.txt 851
> java: major+ degree- skill+ skill- | some
> data: major+ degree+ skill+ skill- | some
> trade: major- degree- skill- | none
@ chinese/zhilian-hardware-descriptions.txt 872
> data: skill+ skill- place- | some
> chip: skill- place+ | none
@ chinese/zhilian-hardware-descriptions.txt 893
> chip: major+ degree+ skill+ skill- | strong
> java: major- degree- skill+ skill- | none
@ chinese/zhilian-hardware-descriptions.txt 914
> java: skill+ skill- | none
> coder: skill- | none
@ chinese/zhilian-hardware-descriptions.txt 935
> chip: major+ degree+ skill+ skill- | strong
> data: major- degree+ skill+ skill- | none
> nurse: major- degree- skill- | none

@ chinese/51job-60pct.csv 151
> data: degree+ skill+ experience- place- pay+ employment+ | none
> coder: degree+ skill+ experience- place- | none
> java: degree+ experience- place+ pay+ | none
@ chinese/51job-60pct.csv 316
> java: degree+ skill+ experience- place- pay+ | none
@ chinese/51job-60pct.csv 341
> java: degree+ skill+ experience+ place- pay+ | some
> coder: degree+ experience+ place- | none
> welder: degree- experience+ place+ pay+ employment+ | none
@ chinese/51job-60pct.csv 646
> java: degree+ experience- place+ pay+ | none
> mecha: exclusion! degree- experience- place- pay+ | none
@ chinese/51job-60pct.csv 800
> mecha: exclusion! degree+ experience+ place+ pay+ | none
> lathe: degree+ experience+ place+ pay+ employment+ | none
@ chinese/51job-60pct.csv 811
> lathe: degree+ experience+ place- pay+ employment+ | none
@ chinese/51job-60pct.csv 976
> java: degree+ experience- place- pay+ | none
@ chinese/51job-60pct.csv 977
> electric: degree+ skill+ experience+ place- pay+ | some
> mecha: degree+ skill+ experience+ place- pay+ | some
@ chinese/51job-60pct.csv 1306
> chip: degree+ experience- place- | none
> java: degree- experience- place- pay+ | none
@ chinese/51job-60pct.csv 1356
> java: degree+ skill+ experience+ place+ pay+ | some
> chip: degree+ skill+ experience+ place- | some
> coder: degree+ skill+ experience+ place- | some
> data: degree+ skill+ experience+ place- pay- employment+ | none
@ chinese/51job-60pct.csv 1471
> lathe: degree+ experience+ place- pay+ employment+ | none
> electric: degree+ experience+ place- pay- | none
@ chinese/51job-60pct.csv 1636
> java: degree+ experience- place+ pay+ | none
> electric: degree+ experience- place+ pay+ | none
@ chinese/51job-60pct.csv 1887
> coder: degree+ skill+ experience+ place- | some
> java: degree+ experience+ place+ pay+ | none
> data: degree+ skill+ experience+ place- pay- employment+ | none
@ chinese/51job-60pct.csv 1966
> data: degree+ skill+ experience- place- pay+ employment+ | none
> java: degree+ experience- place+ pay+ | none
@ chinese/51job-60pct.csv 2168
> data: degree+ skill+ experience+ place- pay- employment- | none
> coder: degree+ skill+ experience+ place- | some
@ chinese/51job-60pct.csv 2238
> java: degree+ skill+ experience+ place+ pay+ | some
> coder: degree+ skill+ experience+ place- | some
@ chinese/51job-60pct.csv 2296
> electric: degree+ skill+ experience- place+ pay+ | some
> coder: degree+ skill+ experience+ place- | some
@ chinese/51job-60pct.csv 2313
> data: degree+ skill+ experience+ place+ pay+ employment+ | some
> mecha: degree- experience+ place- pay+ | none
@ chinese/51job-60pct.csv 2461
> chip: degree+ experience- place+ | none
> data: degree+ skill+ experience- place- pay+ employment+ | none
@ chinese/51job-60pct.csv 2626
> java: degree+ skill+ experience- place- pay+ | none
@ chinese/51job-60pct.csv 2791
> java: degree+ skill+ experience- place- pay+ | none
@ chinese/51job-60pct.csv 2825
> java: degree+ skill+ experience+ place- pay+ | some
> lathe: degree+ experience+ place- pay+ employment+ | none
@ chinese/51job-60pct.csv 2928
> java: degree+ skill+ experience+ place- pay+ | some
@ chinese/51job-60pct.csv 3003
> java: degree+ skill+ experience+ place+ pay- | some
@ chinese/51job-60pct.csv 3121
> mecha: exclusion! degree+ experience- place- pay+ | none
@ chinese/51job-60pct.csv 3286
> trade: exclusion! experience+ place- | none
> mecha: exclusion! experience+ place- pay+ | none
@ chinese/51job-60pct.csv 3349
> mecha: exclusion! degree+ experience+ place- pay+ | none
@ chinese/51job-60pct.csv 3451
> trade: degree+ experience- place- | none
@ chinese/51job-60pct.csv 3616
> electric: degree+ experience- place+ pay+ | none
@ chinese/51job-60pct.csv 3781
> mecha: exclusion! degree+ experience- place- pay+ | none
@ chinese/51job-60pct.csv 3946
> account: degree+ experience- place- pay+ | none
@ chinese/51job-60pct.csv 4110
> account: degree+ experience+ place+ pay+ | none
> trade: degree+ experience+ place- | none
@ chinese/51job-60pct.csv 4111
> electric: degree+ certificate+ experience- place- pay+ | none
> mecha: degree+ certificate+ experience- place- pay+ | none
@ chinese/51job-60pct.csv 4276
> data: degree+ experience- place- pay+ employment+ | none
@ chinese/51job-60pct.csv 4441
> account: degree+ experience- place- pay+ | none
@ chinese/51job-60pct.csv 4528
> java: degree+ experience+ place- pay+ | none
> data: degree+ experience+ place+ pay- employment+ | none
@ chinese/51job-60pct.csv 4606
> java: degree+ experience- place+ pay+ | none
@ chinese/51job-60pct.csv 4771
> mecha: exclusion! degree+ experience- place- pay+ | none
@ chinese/51job-60pct.csv 4936
> data: degree+ experience- place+ pay+ employment+ | none
@ chinese/51job-60pct.csv 5191
> chip: degree+ experience+ place+ | none
@ chinese/51job-60pct.csv 5266
> java: degree+ experience- place+ pay- | none
@ chinese/51job-60pct.csv 5431
> welder: degree+ experience- place+ pay+ employment+ | none
@ chinese/51job-60pct.csv 5596
> data: degree+ experience- place+ pay+ employment+ | none
@ chinese/51job-60pct.csv 5762
> mecha: degree+ experience+ place- pay+ | none
> data: degree+ experience+ place+ pay- employment+ | none
@ chinese/51job-60pct.csv 5801
> data: degree+ experience+ place+ pay+ employment+ | none
> trade: degree- experience+ place- | none
@ chinese/51job-60pct.csv 5926
> lathe: degree+ experience- place+ pay+ employment+ | none

@ ats/boards/remotive.json 2
> coder: experience+ place- | none
> designer: experience+ place- employment- | none
@ ats/boards/remotive.json 3
> seller: experience+ skill+ place+ | some
@ ats/boards/remotive.json 4
> designer: experience+ language+ place- employment+ | none
> coder: experience+ language+ place- | none
@ ats/boards/arbeitnow.json 1
> coder: skill+ skill- place- | none
> seller: skill- place- | none
@ ats/greenhouse/takealotgroup.20260821.json 6
> coder: major+ degree+ experience- skill+ skill- place+ | some
> designer: degree+ experience- skill- place+ | none
@ ats/greenhouse/bashdotcom.20260821.json 2
> coder: major+ degree+ experience- skill+ skill- place+ | some
> designer: experience+ skill- place+ degree+ | none
@ ats/greenhouse/bashdotcom.20260821.json 3
> designer: major+ degree+ experience+ skill+ skill- place+ | strong
> coder: major- degree+ experience+ skill- place+ | none
@ ats/greenhouse/careerkit.json 1
> coder: experience- skill+ skill- place+ | none
> seller: experience- skill- place+ | none
@ ats/lever/moo.20260808.json 5
> seller: skill- place+ | none
@ ats/lever/moo.20260808.json 7
> mechanic: place- | none
@ ats/lever/moo.20260808.json 9
> designer: major+ degree+ skill+ place+ | strong
@ ats/lever/moo.20260808.json 13
> seller: skill+ skill- place- | none
@ ats/lever/moo.20260808.json 16
> coder: skill+ skill- place+ | some
> java: skill+ skill- place- | some
> designer: skill- place+ | none
@ ats/lever/michaeldinhmai.json 1
> seller: language+ place- | none
> coder: language+ place- | none
@ ats/ashby/linear.json 1
> coder: skill+ skill- experience- place+ | some
> seller: skill- experience- place+ | none
@ ats/recruitee/careerkit.json 1
> seller: experience- language+ skill+ skill- place+ | none
> designer: experience- language+ language- skill- place- | none
@ ats/recruitee/careerkit.json 2
> seller: language+ place+ | none
> coder: language+ language- place- | none
@ listings/rivian-jibe-jobs.json 1
> mechanic: degree+ experience- skill- place+ pay+ employment+ | none
@ listings/rivian-jibe-jobs.json 4
> mechanic: major+ degree+ experience- skill+ skill- place+ pay+ employment+ | some
`;
