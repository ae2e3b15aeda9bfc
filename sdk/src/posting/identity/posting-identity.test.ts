import { describe, expect, test } from 'vitest';
import { postingIdentity } from './posting-identity.ts';

const uuid = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';

describe('the identity of a posting', () => {
  test.each([
    ['https://boards.greenhouse.io/acme/jobs/4943113101', 'greenhouse:acme:4943113101'],
    ['https://job-boards.greenhouse.io/Acme/jobs/4943113101?gh_src=x#app', 'greenhouse:acme:4943113101'],
    ['https://job-boards.eu.greenhouse.io/acme/jobs/4943113101', 'greenhouse:acme:4943113101'],
    ['https://boards.greenhouse.io/embed/job_app?for=Acme&token=4943113101', 'greenhouse:acme:4943113101'],
    [`https://jobs.lever.co/acme/${uuid}/apply?lever-source=x`, `lever:acme:${uuid}`],
    [`https://jobs.eu.lever.co/acme/${uuid}`, `lever:acme:${uuid}`],
    [`https://jobs.ashbyhq.com/Acme%20Labs/${uuid}/application`, `ashby:acme%20labs:${uuid}`],
    ['https://jobs.smartrecruiters.com/Acme/743999907500503-fitter', 'smartrecruiters:acme:743999907500503'],
    ['https://apply.workable.com/acme/j/2D7982B796/apply', 'workable:acme:2d7982b796'],
    [
      'https://acme.wd5.myworkdayjobs.com/en-US/Site/job/Hangzhou/Fitter_JR-1234/apply',
      'workday:acme:jr-1234',
    ],
    ['https://wd1.myworkdaysite.com/en-US/recruiting/acme/site/job/X/Fitter_R001', 'workday:acme:r001'],
    ['https://acme.recruitee.com/o/fitter/c/new', 'recruitee:acme:fitter'],
    ['https://acme.jobs.personio.de/job/123?language=en', 'personio:acme:123'],
    ['https://careers-acme.icims.com/jobs/8214/fitter/job?in_iframe=1', 'icims:careers-acme:8214'],
    ['https://acme.teamtailor.com/en-GB/jobs/123-fitter/applications/new', 'teamtailor:acme:123'],
    [`https://app.mokahr.com/campus-recruitment/acme/1234#/job/${uuid}?from=x`, `mokahr:acme:${uuid}`],
  ])('of %s is %s', (address, identity) => {
    expect(postingIdentity(address)).toBe(identity);
  });

  test.each([
    ['https://www.example.com/jobs/7/apply/', 'example.com/jobs/7'],
    ['http://example.com/jobs/7/application?ref=a', 'example.com/jobs/7?ref=a'],
    ['https://example.com/careers/?gh_jid=12', 'example.com/careers?gh_jid=12'],
    ['https://example.com/apply', 'example.com/apply'],
    ['https://boards.greenhouse.io/embed/job_app?token=12', 'boards.greenhouse.io/embed/job_app?token=12'],
  ])('of %s, of no known system, is its canonical address %s', (address, identity) => {
    expect(postingIdentity(address)).toBe(identity);
  });

  test.each([
    'https://jobs.lever.co.example.com/acme/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
    'https://notboards.greenhouse.io/acme/jobs/1',
    'https://example.com/boards.greenhouse.io/acme/jobs/1',
    'https://acme.wd5.myworkdayjobs.com/Site/job/Hangzhou/Some_Title',
  ])('of %s does not pretend to a system', (address) => {
    expect(postingIdentity(address)).not.toMatch(/^[a-z]+:/);
  });

  test('prefers the known system to the address of the page', () => {
    const url = 'https://example.com/jobs/7';
    expect(postingIdentity({ url, applyUrl: `https://jobs.lever.co/acme/${uuid}/apply` })).toBe(
      `lever:acme:${uuid}`,
    );
    expect(postingIdentity({ url, applyUrl: 'https://example.com/form' })).toBe('example.com/jobs/7');
  });

  test('does not exist without an address of the web', () => {
    expect(postingIdentity({})).toBeUndefined();
    expect(postingIdentity('javascript:alert(1)')).toBeUndefined();
  });
});
