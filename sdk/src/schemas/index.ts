/**
 * The shapes of what a feed says and takes, as schemas of https://standardschema.dev: whatever reads that standard
 * can check with them, and none of this is needed to call a feed.
 * @module
 */

export { Attendance, AttendanceDraft } from '../contract/attendance.ts';
export { Call } from '../contract/call.ts';
export { Cohort } from '../contract/cohort.ts';
export { CohortDetailsDraft, CohortDraft } from '../contract/cohort-write.ts';
export { Conversation } from '../contract/conversation.ts';
export { ConversationDraft } from '../contract/conversation-write.ts';
export { Cooperation } from '../contract/cooperation.ts';
export { CooperationDetailsDraft, CooperationDraft } from '../contract/cooperation-write.ts';
export { Event } from '../contract/event.ts';
export { EventDraft } from '../contract/event-write.ts';
export { Job, JobFilter } from '../contract/job.ts';
export { JobDraft } from '../contract/job-write.ts';
export { Media } from '../contract/media.ts';
export { MediaDraft } from '../contract/media-draft.ts';
export { Message } from '../contract/message.ts';
export { MessageDraft } from '../contract/message-write.ts';
export { Organization } from '../contract/organization.ts';
export { OrganizationDraft } from '../contract/organization-write.ts';
export { Post } from '../contract/post.ts';
export { PostDraft } from '../contract/post-write.ts';
export { Problem } from '../contract/problem.ts';
export { Report } from '../contract/report.ts';
export { ReportDraft } from '../contract/report-write.ts';
export { RichText } from '../contract/rich-text.ts';
export { RichTextDraft } from '../contract/rich-text-draft.ts';
export { SavedSearch } from '../contract/saved-search.ts';
export { SavedSearchDraft } from '../contract/saved-search-write.ts';
export { Snapshot } from '../contract/snapshot.ts';
export { Trend } from '../contract/trend.ts';
export { Webhook, WebhookDelivery } from '../contract/webhook.ts';
export { WebhookEvent } from '../contract/webhook-event.ts';
export { WebhookDraft } from '../contract/webhook-write.ts';
