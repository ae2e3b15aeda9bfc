export const roles = [
  'Mechanical Engineer',
  'Software Engineer',
  'Electrician',
  'Data Analyst',
  'Welder',
  'Project Manager',
  'Nurse',
  'Accountant',
  'CNC Machinist',
  'Sales Manager',
];
export const firms = ['Northgate', 'Harbor Works', 'Bluefield', 'Kestrel Tools', 'Meridian'];
export const cities = ['Hangzhou', 'Leeds', 'Austin', 'Munich', 'Singapore'];
export const duties = [
  'Assemble and test machines',
  'Write clear reports',
  'Keep drawings up to date',
  'Work with suppliers',
];
export const needs = [
  'A degree or trade certificate',
  'Three years of experience',
  'Good English',
  'Knowledge of CAD',
];
