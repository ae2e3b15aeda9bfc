export { type AppOptions, createApp } from './app.ts';
export type { LiveKit } from './calls/livekit.ts';
export type { Logger } from './http/request-log.ts';
export { listen } from './listen.ts';
export { createLive, type Live, type LiveOptions } from './live/live.ts';
export { type MediaStore, memoryMediaStore } from './media/media-store.ts';
export { type RunningServer, type ServerOptions, startServer } from './serve.ts';
export { attend } from './store/attendance.ts';
export { type CohortWrite, insertCohort } from './store/cohorts.ts';
export { type ConversationWrite, insertConversation } from './store/conversations.ts';
export { type CooperationWrite, insertCooperation, insertCooperations } from './store/cooperations.ts';
export { type Counts, countObjects } from './store/counts.ts';
export { DataFolderInUseError, openDataFolder } from './store/data-folder.ts';
export { type DatabaseLocation, type FeedDatabase, openDatabase } from './store/database.ts';
export { imageOf } from './store/database-image.ts';
export { DatabaseUnreachableError } from './store/database-unreachable.ts';
export { type EventWrite, insertEvent } from './store/events.ts';
export {
  closeJob,
  findJob,
  insertJob,
  type JobWrite,
  jobsOfBoard,
  putJobs,
  updateJob,
} from './store/jobs.ts';
export { createKey } from './store/keys.ts';
export { insertMessage, type MessageWrite } from './store/message-write.ts';
export { migrate, NewerDatabaseError } from './store/migrate.ts';
export {
  employerNames,
  findOrganization,
  insertOrganization,
  insertOrganizations,
  type OrganizationWrite,
  updateOrganization,
} from './store/organizations.ts';
export { insertPost, insertPosts, type PostWrite } from './store/posts.ts';
export { insertReport, type ReportWrite } from './store/reports.ts';
export { refreshStatistics } from './store/statistics.ts';
export { inTransaction } from './store/transaction.ts';
export { version } from './version.ts';
