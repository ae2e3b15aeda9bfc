import type { postTopics } from '@recruitment-feed/sdk/contract';
import type { PostWrite } from '@recruitment-feed/server';
import { daysFrom, onDate } from '../calendar.ts';
import { createRandom } from '../random.ts';
import { paragraphs } from '../rich-text.ts';
import { stableId } from '../stable-id.ts';
import { achievementPosts } from './achievement.ts';
import { educationPosts } from './education.ts';
import { employmentPosts } from './employment.ts';
import { industryPosts } from './industry.ts';
import type { PostData } from './post-data.ts';
import { recruitmentPosts } from './recruitment.ts';

type Topic = (typeof postTopics)[number];

const byTopic: Record<Topic, readonly PostData[]> = {
  recruitment: recruitmentPosts,
  employment: employmentPosts,
  achievement: achievementPosts,
  industry: industryPosts,
  education: educationPosts,
};

/** All posts as the store takes them; `newestJobs` names an account's newest open jobs. */
export function postWrites(now: Date, newestJobs: (organizationId: string, count: number) => string[]) {
  const topics = Object.entries(byTopic) as [Topic, readonly PostData[]][];
  return topics.flatMap(([topic, posts]) =>
    posts.map(({ slug, organization, published, title, body, about = [], jobs = 0 }) => {
      const id = stableId('post', slug);
      const organizationId = stableId('org', organization);
      const random = createRandom(id);
      const [hours, minutes] = [random.between(8, 19), random.between(0, 59)];
      return {
        id,
        sample: true,
        organizationId,
        topic,
        title: title[0],
        body: paragraphs(...body.map(([chinese]) => chinese)),
        language: 'zh-CN',
        translations: { en: { title: title[1], body: paragraphs(...body.map(([, english]) => english)) } },
        publishedAt:
          typeof published === 'string'
            ? onDate(published, hours, minutes)
            : daysFrom(now, -published, hours, minutes),
        about: [...about, ...newestJobs(organizationId, jobs)],
      } satisfies PostWrite;
    }),
  );
}
