import type { TableField } from './column-map.ts';

const headers: Record<TableField, string> = {
  id: '编号 职位编号 岗位编号 职位id id jobid reference referencenumber',
  title: '职位 职位名称 岗位 岗位名称 招聘岗位 招聘职位 title jobtitle position role job jobname',
  employer:
    '公司 公司名称 公司名 企业 企业名称 单位 单位名称 用人单位 招聘单位 company companyname employer organization organisation',
  location:
    '地点 工作地点 工作城市 城市 地区 工作地区 所在地 location locations city place worklocation joblocation',
  pay: '薪资 薪资待遇 薪资范围 薪酬 薪水 工资 月薪 待遇 salary pay compensation salaryrange wage',
  education: '学历 学历要求 最低学历 education educationlevel degree',
  majors: '专业 专业要求 需求专业 所需专业 major majors',
  experience: '经验 工作经验 经验要求 工作年限 experience yearsofexperience',
  type: '工作性质 工作类型 职位性质 用工形式 招聘类型 type jobtype employmenttype',
  skills: '技能 技能要求 技能标签 标签 职位标签 skills tags',
  benefits: '福利 福利待遇 福利标签 benefits perks',
  description: '职位描述 岗位描述 岗位职责 职位详情 工作内容 职责 任职要求 描述 description jobdescription',
  department: '部门 所属部门 department team',
  industry: '行业 所属行业 行业类别 industry',
  openings: '招聘人数 人数 需求人数 openings headcount vacancies numberofopenings',
  year: '届别 届 毕业年份 毕业届别 graduationyear classof',
  url: '链接 网址 职位链接 详情链接 url link joburl',
  apply: '投递链接 申请链接 网申链接 网申地址 投递地址 applyurl applylink applicationurl applicationlink',
  posted: '发布时间 发布日期 更新时间 更新日期 posted dateposted postedat postedon publishdate publishedat',
  closes: '截止时间 截止日期 报名截止 网申截止 有效期 deadline closes closingdate expires validthrough',
};

const fieldOfHeader = new Map(
  Object.entries(headers).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field as TableField] as const),
  ),
);

/** Folds case, width, spaces and remarks in brackets: ` 薪资（元/月）* ` is `薪资`. */
export function foldHeader(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[\s_\-*:.'"]+/g, '');
}

/** Returns the columns, from 0, of the fields that a first row names; nothing where it is no header. */
export function fieldsOfHeader(row: readonly string[]): Map<TableField, number> | undefined {
  const fields = new Map<TableField, number>();
  for (const [column, cell] of row.entries()) {
    const field = fieldOfHeader.get(foldHeader(cell));
    if (field !== undefined && !fields.has(field)) fields.set(field, column);
  }
  return fields.has('title') && fields.size >= 2 ? fields : undefined;
}
