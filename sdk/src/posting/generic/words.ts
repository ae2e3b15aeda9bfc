/** Kinds of work, as titles of postings name them. */
const role =
  '\\b(?:engineer|developer|manager|analyst|designer|architect|technician|specialist|assistant|associate|coordinator|director|officer|consultant|administrator|scientist|researcher|operator|mechanic|electrician|welder|machinist|fitter|foreman|driver|nurse|teacher|tutor|lecturer|professor|accountant|auditor|clerk|receptionist|representative|sales|buyer|planner|supervisor|lead|leader|head|intern|internship|trainee|apprentice(?:ship)?|writer|copywriter|editor|translator|trader|chef|cook|waiter|cashier|cleaner|guard|recruiter|lawyer|pharmacist|physician|therapist|worker|programmer|tester|producer|advis[eo]r|agent|inspector|assembler|secretary|executive)s?|[^大名]师|[^会学党成官动议]员|[钳焊车铣电普技操装木瓦漆模修数管机]工|(?:实习|管培|培训|见习|医)生|储备干部|经理|主管|总监|助理|顾问|代表|店长|厂长|司机|导购|客服|会计|出纳|学徒|秘书|教练|编辑|主任|组长|班长|领班|护士|保安|保洁|文案|博士后|岗';
/** At the end of a title or of its part. */
export const endsInRole = new RegExp(`(?:${role})$`, 'i');
/** Wherever they stand. */
export const roles: RegExp = /* @__PURE__ */ new RegExp(role, 'gi');

/** Titles of pages that are about work, and of no posting. */
export const notOfOne =
  /^(?:(?:our|meet|the|my|your|become|hire|find|why|life|inside)\b.*|careers?|jobs?|open (?:positions|roles|jobs)|(?:job |current )?openings|vacanc(?:y|ies)|join .*|work (?:with|at|for) .*|(?:online )?application(?: form)?|apply.*|bewerbung|about.*|home|search.*|.*\d+ jobs.*|招聘(?:信息|中心|职位|岗位|动态)?|(?:社会|校园|人才)招聘|加入.*|职位(?:列表|详情|描述|搜索|信息)?|岗位(?:列表|详情|信息)?|诚聘英才|招贤纳士|首页|公司简介|关于我们|人力资源.{0,4}|在线应聘)$|\bhow to\b|\bguide\b|\bsalar(?:y|ies)\b|\btemplates?\b|\bexamples?\b|\bsamples?\b|\btips\b|\binterview|\br[eé]sum[eé]s?\b|\bcv\b|\bwhat (?:is|are|does|do)\b|\bjob descriptions?\b|\bbootcamp|\bcourses?\b|\bcertifica\w+\b|\bscholarship|\bwebinar|\bcareer (?:path|advice|fair)|\bjob fair|\btop \d+|\bbest\b|\bvs\b|\bhir(?:es|ing) |\blike a\b|\bfoster\b|^volunteer |\bfranchise|怎么|如何|什么|攻略|指南|面试|模板|范文|范本|大全|盘点|排行|前景|公告|简章|通知|公示|名单|解读|心得|感想|论坛|大会|双选会|招聘会|宣讲会|专场|工资|薪[酬资]水平|简历|教程|培训(?![专师生讲])|[?？]/i;

/** Controls that begin an application, by all that they say. */
export const applies =
  /^(?:(?:quick|easy) )?apply(?: (?:now|here|today|online|(?:for|to) (?:this|the) (?:job|role|position|vacancy|opening)|with .{1,30}|by e-?mail))?\W*$|^(?:submit|send|start)(?: us)?(?: (?:your|an|my))? (?:application|resume|résumé|cv)\W*$|^(?:jetzt |online )?bewerben\W*$|^bewerbung (?:ab)?senden\W*$|^(?:立即|马上|我要|在线|一键|点击)?(?:投递|应聘|申请)(?:简历|(?:该|此|本)?(?:职位|岗位))?$|^(?:立即|马上|在线)(?:投递|应聘)\S{0,4}$|^(?:发送|提交|上传|投个)简历$/i;

/** What the text of a page has that takes applications; it tells capitals apart, which costs a tenth. */
export const mayApply = /pply|ppli|PPLY|esum|ésum|CV|ewerb|投递|应聘|申请|简历/;

/** What a control's text has that is looked at. */
export const controlWords =
  /appl|sum|cv|bewerb|cart|bask|bag|buy|check|reply|trial|demo|post|edit|投|聘|申请|简历|购|下载|回|编/i;

/** An address to which applications go. */
export const applicationMail =
  /^mailto:(?:(?:jobs?|careers?|hr|hiring|recruit\w*|talent|zhaopin|rencai|apply|bewerbung\w*)[@.\-_+\d]|[^?]*\?.*subject=[^&]*(?:appl|bewerb|应聘|%E5%BA%94%E8%81%98))/i;

/** A sentence that says where applications go. */
export const applicationSentence =
  /(?:简历|应聘)[^。！？@]{0,40}[\w.-]{1,40}@|(?:send|e-?mail|submit)[^.!?@]{0,60}\b(?:cv|resume|résumé|application)\b[^.!?@]{0,60}[\w.-]{1,40}@/i;

/** Lines above what one will do. */
export const duties =
  /^\W*(?:(?:key |main |primary |core |your |job |role |the |essential )*(?:responsibilities|duties|accountabilities)(?: (?:and|&) .{1,25}| include)?|(?:key|main|your) tasks|what (?:you(?:['’]ll| will)|will you) (?:do|be doing|work on|own).{0,20}|(?:about|the|your) (?:role|job|position|opportunity|mission)|(?:job|role|position) (?:overview|summary|purpose|description|profile))\W*$|^[^一-龥]{0,6}(?:[一二三四五六][、.．])?[^一-龥]{0,3}(?:岗位|工作|职位|主要|核心)?(?:职责|工作内容|职位描述|岗位描述|工作描述)(?:描述|说明)?(?![一-龥])/i;

/** Lines above what one must bring. */
export const requirements =
  /^\W*(?:(?:key |job |minimum |basic |preferred |required |essential |your |the |candidate )*(?:requirements|qualifications)(?: (?:and|&) .{1,25})?|(?:key|minimum|required|essential|desired|preferred|your) (?:skills|experience|expertise|profile)\b.{0,30}|skills (?:and|&) .{1,25}|what (?:we(?:['’]re| are) looking for|you(?:['’]ll)? (?:need|bring|have)|makes you).{0,40}|who (?:you are|we(?:['’]re| are) looking for)|about you)\W*$|^[^一-龥]{0,6}(?:[一二三四五六][、.．])?[^一-龥]{0,3}(?:任职|岗位|职位|应聘|招聘|基本|专业)(?:要求|资格|条件|需求)(?![一-龥])/i;

/** Lines of a posting's facts. */
export const facts =
  /\b(?:full|part)[ -]time\b|\b(?:employment|job|contract) type\b|全职|兼职|工作性质|学历要求|工作地[点址]|招聘人数|薪资(?:待遇|范围)/i;

/** Lines of pages that are something else, however much they look like a posting: courses, articles, shops, forums. */
export const foreign =
  /^\W*(?:tuition.{0,20}|(?:course |programme? )?fees|curriculum|syllabus|modules|course (?:content|outline|structure|overview)|learning outcomes|(?:entry|admissions?) requirements|how to become.*|career (?:path|outlook|prospects|options).{0,10}|job outlook|average (?:salary|pay).{0,20}|add to (?:cart|basket)|related (?:articles|posts)|leave a (?:reply|comment)|references|\d+ (?:comments|replies|answers)|reply|\d+ min(?:ute)? read|学费.{0,10}|课程(?:大纲|介绍|目录|安排|设置)|招生.{0,6}|学制.{0,10}|开课.{0,9}|培养目标|就业前景|薪资水平|加入购物车|立即购买|相关阅读|参考文献|发表评论|评论区|讲师介绍|适合人群|楼主|回复|\d+ ?条?(?:回复|评论)|登录后.{0,4}|责任编辑.{0,20}|本报记者.{0,20})\W*$|^(?:作者|编辑|记者|文)[:：/]/i;

/** What controls say on pages that are something else. */
export const foreignControl =
  /^(?:add to (?:cart|basket|bag)|buy now|check ?out|download (?:my )?(?:resume|résumé|cv)|reply|post (?:a|this) job|(?:start )?(?:your )?free trial|book a demo|edit|申请试用|加入购物车|立即购买|下载简历|下载模板|下载|回复|写回答|编辑)$/i;

/** Parts of addresses that sites put their postings under. */
export const jobAddress =
  /(?:^|[./_-])(?:careers?|jobs?|positions?|vacanc(?:y|ies)|openings?|recruit\w*|zhaopin|join-?us|talents?|hr|hiring|stellen\w*|employment)(?=[./_?-]|\d|$)/i;
