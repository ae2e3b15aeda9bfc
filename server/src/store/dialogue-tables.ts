import type { CallStatus } from '@recruitment-feed/sdk/contract';
import type { ObjectColumns } from './object-columns.ts';

export interface ConversationsTable extends ObjectColumns {
  /** The number of the last message, 0 before the first. */
  last_number: number;
}

export interface ConversationPartiesTable {
  conversation_id: string;
  organization_id: string;
  position: number;
  /** When the conversation last was active; at each party, so that its list lies in one index. */
  active_at: string;
  /** The number of the last message read, 0 before the first. */
  read_number: number;
  read_message_id: string | null;
  read_at: string | null;
}

export interface MessagesTable extends ObjectColumns {
  conversation_id: string;
  number: number;
  sender_id: string;
  /** The `Idempotency-Key` under which its sender wrote it. */
  client_id: string;
  /** Hash of the request that sent it; null once it is deleted, because a hash tells a short text. */
  fingerprint: string | null;
  deleted_at: string | null;
}

export interface CallsTable extends ObjectColumns {
  conversation_id: string;
  status: CallStatus;
}

/** Calls that are over whose rooms the media server still has. */
export interface RoomsToCloseTable {
  call_id: string;
  /** When the call ended. */
  since: string;
}

/** In which room of the media server a call is. */
export interface CallRoomsTable {
  call_id: string;
  sid: string;
  opened_at: string;
}

/** The tables of dialogue: only the parties of a conversation ever see what is in them. */
export interface DialogueTables {
  conversations: ConversationsTable;
  conversation_parties: ConversationPartiesTable;
  messages: MessagesTable;
  calls: CallsTable;
  rooms_to_close: RoomsToCloseTable;
  call_rooms: CallRoomsTable;
}
