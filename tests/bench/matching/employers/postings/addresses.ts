/**
 * A company's own board at an applicant-tracking system and its own host are its own, whatever the path says. A host
 * that only ends in the same letters is another's, and so is a board of another system under the same word. On its own
 * site a company may show postings of others, so that a slot there has to be named like it.
 */
export const addresses = `
linjiang: | 焊工 | | https://www.linjiang.example/careers/12 — its host
linjiang: | 焊工 | | https://hr.linjiang.example/jobs?id=9 — below its domain
linjiang: | 焊工 | | https://app.mokahr.com/campus-recruitment/linjiang/1234#/job/0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0 — its board
farsail: | Technician | | https://boards.greenhouse.io/farsail/jobs/4123456 — its board
farsail: | Technician | | https://job-boards.greenhouse.io/Farsail/jobs/4123456?gh_src=x — its board, the other host
farsail: | Technician | | https://jobs.lever.co/farsail/0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0/apply — its other board
acme: | Machinist | | https://jobs.lever.co/acme/0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0 — its board
acme: Acme Tools | Machinist | | https://acme.example/jobs/1 — on its site under a name like its own
orchard: | Developer | | https://jobs.ashbyhq.com/orchard/0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0 — its board
xinghai: | 封装工程师 | | https://jobs.smartrecruiters.com/Xinghai/744000012345678-fitter — its board
nordwind: Nordwind Karriere + https://www.nordwind.example | Mechatroniker | | — the slot links its site
acme: 某某 | Machinist | | https://jobs.lever.co/acme/0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0 — its board under a title of its own
-: | Machinist | | https://boards.greenhouse.io/acme/jobs/4123456 — the same word at another system
-: | 焊工 | | https://notlinjiang.example/careers/12 — the host only ends so
-: | 焊工 | | https://linjiang.example.org/careers/12 — the host only begins so
-: | 焊工 | | https://board.example/linjiang.example/12 — the host stands in the path
-: | 焊工 | | https://www.linkedin.com/jobs/view/3712345678 — a job board is nobody's
-: | 焊工 | | https://user:linjiang.example@board.example/12 — the host stands in the credentials
-: 浙江某某机械有限公司 | 焊工 | | https://www.linjiang.example/partners/12 — another is named on its site
-: Small Parts Ltd | Machinist | | https://acme.example/suppliers/jobs/1 — another is named on its site
-: 临江港务集团 | 装卸工 | | https://ljvc.example/jobs/77 — a college's site shows jobs of others
-: Kite Robotics | Engineer | | https://ljvc.example/jobs/78 — a college's site shows jobs of others
linjiang: 临江重工 | 焊工 | | https://ljvc.example/jobs/79 — a college's site shows a job of a company of the list
linjiang: 临江重工 | 焊工 | | https://jobs.lever.co/acme/0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0 — the slot goes before the address
`;
