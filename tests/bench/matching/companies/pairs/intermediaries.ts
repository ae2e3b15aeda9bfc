/**
 * Who places, lends or takes over workers is an employer of its own, whatever client its name or note gives: it is
 * never the client (Labour Contract Law of the PRC, article 58: the dispatching unit is the employer).
 */
export const intermediaries = `
比亚迪 ≠ 比亚迪（外包） — a note that the client does not employ
比亚迪 ≠ 比亚迪外包 — a note that the client does not employ
比亚迪 ≠ 比亚迪（劳务派遣） — a note that the client does not employ
比亚迪 ≠ 比亚迪驻场 — a note that the client does not employ
华为 ≠ 华为OD — a contractor's staff
华为 ≠ 华为（代招） — recruited by another
富士康 ≠ 富士康代招中介 — an agent
字节跳动 ≠ 字节跳动（由科锐派遣） — dispatched by an agency
万宝盛华人力资源（中国）有限公司 ≠ 西门子（中国）有限公司 — an agency and its client
江苏恒业人力资源服务集团有限公司 ≠ 江苏恒业集团有限公司 — an agency that shares a name
杭州新华人力资源有限公司 ≠ 杭州新华机械有限公司 — an agency that shares a name
杭州新华劳务派遣有限公司 ≠ 杭州新华人力资源有限公司 — two agencies that share a name
杭州新华劳务有限公司 ≠ 杭州新华有限公司 — an agency that shares a name
北京外企德科人力资源服务上海有限公司 ≠ 北京外企德科人力资源服务有限公司 — an agency and its company in another place
中智上海经济技术合作有限公司 ≠ 中智科技集团 — sisters
Siemens ≠ Siemens via Randstad — recruited by another
Siemens ≠ Siemens (contract through Adecco) — recruited by another
Siemens ≠ Staffing for Siemens — recruited by another
Acme ≠ Acme Staffing — an agency that shares a name
Acme Inc. ≠ Acme Recruitment Ltd. — an agency that shares a name
Acme ≠ Acme Outsourcing Services — a contractor that shares a name
Robert Half ≠ Robert Half Technology Client — a note on the client
Manpower Inc. ≠ ManpowerGroup Talent Solutions — a sister
Randstad ≠ Randstad (on behalf of Bosch) — recruited for another
万宝盛华人力资源（中国）有限公司常熟分公司 = 万宝盛华人力资源（中国）有限公司 — an agency's branch is the agency
杭州新华劳务派遣有限公司 = 杭州新华劳务派遣 — the form left out
Acme Staffing, LLC = Acme Staffing — the form left out
Robert Half Inc. = Robert Half — the form left out
Randstad N.V. = Randstad — the form left out
上海外服（集团）有限公司 = 上海外服集团 — brackets
`;
