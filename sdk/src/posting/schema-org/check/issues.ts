/** What Google asks of a JobPosting: without the required there is no result, with the recommended a better one. */
interface Rule {
  severity: 'required' | 'recommended';
  /** The property that is to be added or changed; a dot leads into its value. */
  property: string;
  en: string;
  zh: string;
}

/** See https://developers.google.com/search/docs/appearance/structured-data/job-posting. */
export const issues = {
  wrong_type: {
    ...{ severity: 'required', property: '@type' },
    en: 'The type is not JobPosting.',
    zh: '类型不是 JobPosting。',
  },
  missing_title: {
    ...{ severity: 'required', property: 'title' },
    en: 'The posting has no title.',
    zh: '没有写明职位名称。',
  },
  missing_description: {
    ...{ severity: 'required', property: 'description' },
    en: 'The posting has no description; Google asks for all of it, as HTML.',
    zh: '没有职位描述；Google 要求用 HTML 写出完整的描述。',
  },
  description_repeats_title: {
    ...{ severity: 'required', property: 'description' },
    en: 'The description says no more than the title.',
    zh: '职位描述与职位名称相同。',
  },
  missing_date_posted: {
    ...{ severity: 'required', property: 'datePosted' },
    en: 'The posting does not say when it was posted.',
    zh: '没有写明发布日期。',
  },
  invalid_date_posted: {
    ...{ severity: 'required', property: 'datePosted' },
    en: 'The date of posting is not written by ISO 8601, such as 2026-11-24.',
    zh: '发布日期不符合 ISO 8601 格式（例如 2026-11-24）。',
  },
  missing_hiring_organization: {
    ...{ severity: 'required', property: 'hiringOrganization' },
    en: 'The posting does not name its employer.',
    zh: '没有写明招聘单位。',
  },
  missing_job_location: {
    ...{ severity: 'required', property: 'jobLocation' },
    en: 'The posting names neither a place of work nor that all work is remote (TELECOMMUTE).',
    zh: '既没有写明工作地点，也没有注明完全远程（TELECOMMUTE）。',
  },
  missing_address_country: {
    ...{ severity: 'required', property: 'jobLocation.address.addressCountry' },
    en: 'A place of work has no country in its address.',
    zh: '工作地点的地址缺少国家。',
  },
  missing_applicant_location: {
    ...{ severity: 'required', property: 'applicantLocationRequirements' },
    en: 'All work is remote, but the posting does not say in which country applicants may live.',
    zh: '完全远程的职位没有写明应聘者可以居住的国家或地区。',
  },
  expired: {
    ...{ severity: 'required', property: 'validThrough' },
    en: 'The posting has expired; Google asks that it be removed or its markup taken away.',
    zh: '职位已过期；Google 要求删除该页面或去掉标记。',
  },
  missing_valid_through: {
    ...{ severity: 'recommended', property: 'validThrough' },
    en: 'The posting does not say until when one can apply.',
    zh: '没有写明截止日期。',
  },
  invalid_valid_through: {
    ...{ severity: 'recommended', property: 'validThrough' },
    en: 'The closing date is not written by ISO 8601, such as 2026-12-31T23:59:59+08:00.',
    zh: '截止日期不符合 ISO 8601 格式（例如 2026-12-31T23:59:59+08:00）。',
  },
  missing_employment_type: {
    ...{ severity: 'recommended', property: 'employmentType' },
    en: 'The posting does not say whether it is full-time, part-time, an internship or something else.',
    zh: '没有写明全职、兼职、实习等用工类型。',
  },
  invalid_employment_type: {
    ...{ severity: 'recommended', property: 'employmentType' },
    en: 'The employment type is none of the words that Google knows, such as FULL_TIME or INTERN.',
    zh: '用工类型不是 Google 认识的取值（例如 FULL_TIME、INTERN）。',
  },
  missing_base_salary: {
    ...{ severity: 'recommended', property: 'baseSalary' },
    en: 'The posting does not say what is paid.',
    zh: '没有写明薪资。',
  },
  incomplete_base_salary: {
    ...{ severity: 'recommended', property: 'baseSalary' },
    en: 'The pay lacks an amount, a currency or a period (unitText), so nobody can tell what it means.',
    zh: '薪资缺少金额、币种或周期（unitText），含义不明确。',
  },
  missing_identifier: {
    ...{ severity: 'recommended', property: 'identifier' },
    en: "The posting has no identifier of the employer's.",
    zh: '没有招聘单位的职位编号。',
  },
  missing_direct_apply: {
    ...{ severity: 'recommended', property: 'directApply' },
    en: 'The posting does not say whether one can apply on this site.',
    zh: '没有写明能否在本站直接投递。',
  },
  invalid_direct_apply: {
    ...{ severity: 'recommended', property: 'directApply' },
    en: 'directApply is neither true nor false.',
    zh: 'directApply 的值不是 true 或 false。',
  },
  invalid_job_location_type: {
    ...{ severity: 'recommended', property: 'jobLocationType' },
    en: 'TELECOMMUTE is the only type of place that Google knows, for work that is all remote.',
    zh: '工作地点类型只能是 TELECOMMUTE，仅用于完全远程的职位。',
  },
  incomplete_address: {
    ...{ severity: 'recommended', property: 'jobLocation.address' },
    en: 'A place of work lacks a city or a region in its address.',
    zh: '工作地点的地址缺少城市或省（州）。',
  },
  unstructured_education: {
    ...{ severity: 'recommended', property: 'educationRequirements' },
    en: 'The education asked for is no EducationalOccupationalCredential with a category such as "bachelor degree".',
    zh: '学历要求不是带有类别（例如 bachelor degree）的 EducationalOccupationalCredential。',
  },
  unstructured_experience: {
    ...{ severity: 'recommended', property: 'experienceRequirements' },
    en: 'The experience asked for is no OccupationalExperienceRequirements with a number of months.',
    zh: '经验要求不是带有月数的 OccupationalExperienceRequirements。',
  },
} as const satisfies Record<string, Rule>;
