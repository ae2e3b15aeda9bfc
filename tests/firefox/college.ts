import {
  type FeedDatabase,
  insertCooperation,
  insertJob,
  insertOrganization,
  openDatabase,
  startServer,
} from '@recruitment-feed/server';
import { cooperation, job, organization } from '../../server/src/testing/samples.ts';

/** A college whose jobs a server of the feed has, with the widget that pages take from it. */
export interface College {
  id: string;
  /** Address of the feed. */
  url: string;
  db: FeedDatabase;
  /** The jobs' publisher. */
  enterprise: string;
  /** Publishes a job of this title and kind of employment. */
  publish(title: string, employmentType: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts a server with a college, a company that it cooperates with, and three jobs of theirs. */
export async function startCollege(): Promise<College> {
  const db = await openDatabase('memory');
  const server = await startServer({ db, port: 0 });
  const now = new Date();
  const id = await insertOrganization(db, organization({ kind: 'college', name: '萧山技师学院' }), now);
  const enterprise = await insertOrganization(db, organization({ verified: true }), now);
  await insertCooperation(db, cooperation(enterprise, id), now);
  const publish = (title: string, employmentType: string) => {
    const at = new Date();
    const write = job(enterprise, {
      ...{ title, employmentTypes: [employmentType], url: 'https://jobs.example/1' },
      ...{ language: 'zh-CN', postedAt: at.toISOString() },
      locations: [{ city: '杭州', region: 'CN-ZJ', country: 'CN' }],
      description: [{ type: 'paragraph', children: [{ type: 'text', text: '装配和调试伺服电机产线。' }] }],
    });
    return insertJob(db, write, at);
  };
  for (const title of ['电工学徒', '机电一体化技术员', '数控车工'])
    await publish(title, title === '电工学徒' ? 'APPRENTICESHIP' : 'FULL_TIME');
  return {
    ...{ id, url: server.url, db, enterprise, publish },
    async close() {
      await server.close();
      await db.destroy();
    },
  };
}
