/** Whoever places workers with others: a recruiter, a staffing agency, a contractor of labour. */
const business =
  /人力资源|人才(?:服务|市场|派遣|集团)|劳务|派遣|外包|外服|猎头|中介|代招|驻场|staffing|recruit(?:ment|ing|ers?)\b|outsourc|headhunt|executive search|employment agency|talent (?:solutions|partners|acquisition)|manpower|randstad|adecco/iu;
/** Notes by which a posting says that another than its namesake employs; 外包专员 is a job, 外包 in brackets is not. */
const note =
  /[([{【（［][^)\]}】）］]{0,20}(?:外包|派遣|驻场|外派|代招|代聘|\bOD\b)[^)\]}】）］]{0,10}[)\]}】）］]|(?:外包|派遣)(?:岗|制|员工)|劳务派遣$|[-—–|｜/·]\s*(?:外包|驻场|外派)\s*$|\bcontract (?:via|through)\b|\b(?:via|through) (?:a |an |our )?(?:staffing|agency|vendor)/iu;

/** Tells whether a name is that of somebody who recruits or lends workers for others. */
export function isIntermediary(name: string): boolean {
  return business.test(name.slice(0, 300));
}

/** 与第三方签合同: the contract is with somebody whom the posting does not name. */
const thirdParty = /(?<![非不无])(?:[与和同]第三方(?:公司)?签|签第三方|第三方(?:签约|派遣|合同))/u;

/** Tells whether a posting says that the client at whose place the work is done does not employ. */
export function isForClient(title: string, description: string): boolean {
  return note.test(title.slice(0, 500)) || thirdParty.test(description.slice(0, 20_000));
}

/** A dispatched or outsourced worker is employed by who sends her, a placed one by the client. */
export function lendsWorkers(text: string): boolean {
  return /劳务|派遣|外包|驻场|外派|\bOD\b|outsourc|staffing|temporary work/iu.test(text.slice(0, 500));
}
