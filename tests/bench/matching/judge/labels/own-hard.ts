/** More postings of our own, each for one thing that a reader of words alone gets wrong. */
export const ownHard = `
@ 工艺技术员 | 杭州 | ６－８千／月 | FULL_TIME
<p><b>任职要求</b></p><ul><li>大专及以上学历，<em>数控</em>、模具等相关专业；</li><li>熟悉ＵＧ、AutoCAD&nbsp;等软件；</li><li>经验不限。</li></ul><p><b>关于我们</b></p><p>公司拥有本科以上员工200人，30%具有硕士学历。</p>
> lathe: major+ degree+ skill+ experience+ place+ pay+ employment+ | strong
> mecha: major+ degree+ skill+ experience+ place+ pay+ | strong

@ Java讲师 | 武汉 | 面议 | FULL_TIME
公司简介：我们用Java、Python和Kubernetes服务过300家企业，成立于2016年，有10年以上行业经验。
要求：授课能力强；本科；Java扎实；MySQL熟练；不需要任何证书；无需坐班。
> java: degree+ skill+ place+ | strong
> coder: degree+ skill- place- | none

@ 电气技术员 | 杭州 | 5-7K/月 | FULL_TIME
要求：
一、学历：高中、中专、大专均可；
二、必须持有电工证，无证勿扰；
三、熟悉电气控制，懂PLC更好；
四、非应届生也可。
> mecha: degree+ certificate+ skill+ place+ pay+ | strong
> lathe: degree+ certificate- skill- place+ pay+ employment+ | none
> nurse: degree+ certificate- skill- place+ | none

@ 算法实习生 | 北京 | 300-400元/天 | INTERN
硕士及以上在读，2027届、2028届；数学、统计、计算机背景；熟悉Python即可，无需了解大数据框架。
> data: major+ degree+ graduation- skill+ place+ pay- employment- | none
> chip: major- degree+ graduation- skill- place- | none

@ 国内贸易专员 | 杭州 | 6-8K/月 | FULL_TIME
大专（含）以上，英语不作要求，能喝酒者勿投。经济、贸易类专业优先。岗位需要驾照C1。
> trade: degree+ major+ certificate- place+ | some
> account: degree+ certificate- place+ pay+ | none

@ 设备维护 | 宁波 | 6K/月 | FULL_TIME
有无电工证均可。机电、机械、电气任一专业。大专。不用倒班，不上夜班。
> mecha: major+ degree+ certificate+ place+ pay+ | strong
> lathe: major+ degree+ place+ pay+ employment+ | strong

@ 硬件测试工程师 | 上海/西安 | 10-15K/月 | FULL_TIME
Requirements: 本科及以上，microelectronics or EE；English CET-6 ≥ 500；Verilog preferred；MATLAB must；不限届别。
> chip: major+ degree+ certificate+ skill+ place+ | strong
> java: major- degree+ certificate- skill- place+ pay+ | none

@ Graduate Engineer | Dearborn, Michigan | $70k | FULL_TIME
<h3>You have</h3><ul><li>BS in Mechanical Engineering (required), MS preferred</li><li>SolidWorks or Creo or NX</li><li>No more than 2 years of experience</li></ul><h3>You don't need</h3><ul><li>A PhD</li><li>CATIA</li></ul>
> mechanic: major+ degree+ skill+ experience+ place+ pay+ employment+ | strong
> designer: major- degree+ skill- place- employment+ | none

@ Python Developer | London | | FULL_TIME
About you: at least two years with Python; a degree isn't necessary. About us: a team of 40 with PhDs from 12 countries; 10 years of experience in finance; we speak Japanese and French in the office. Must have: Docker. Good to have: French.
> coder: degree+ skill+ experience+ place+ | strong
> seller: degree+ skill- experience+ place+ | none

@ Warehouse Associate | London | | PART_TIME
No degree, no experience, no CV. Just turn up. English not essential.
> designer: degree+ experience+ place+ employment+ | none
> coder: degree+ experience+ place+ | none

@ Mechanical Engineer II | San Jose, CA | $95,000–$120,000/yr | FULL_TIME
Minimum: BSME or equivalent; 2+ years' industry experience or an MS. SolidWorks expert. Preferred: GD&T, MATLAB, injection molding.
> mechanic: major+ degree+ experience- skill+ place+ pay+ employment+ | some
> designer: degree+ skill- experience+ place- employment+ | none

@ Junior Account Executive | Berlin | €42,000 | FULL_TIME
We welcome applications from all degree subjects. Languages: German (native or C2), English (fluent), Dutch (nice to have). 0–1 years of B2B sales. Acme Staffing is our competitor.
> seller: major+ degree+ language+ experience+ skill+ place+ pay+ | some
> designer: major+ degree+ language+ language- experience+ skill- place- employment+ | none
`;
