/** A capture's records and manifest as they are read back: strict, since we wrote them ourselves. */
import { z } from 'zod';
import {
  type Account,
  type Capture,
  type Coverage,
  type DirectMessage,
  type ForumCategory,
  type ForumSearch,
  type Gap,
  type Incident,
  type Like,
  readKinds,
  type Skip,
  type SupportSearch,
  type SupportTicket,
  type Ticket,
  type TicketEvent,
  type Tombstone,
  type Tweet,
  type Usage,
  type ZendeskGroup,
  type ZendeskUser,
} from '../model/capture.ts';
import { type Instant, parseInstant, type Span } from '../model/instant.ts';
import { optionalSystems, sourceNames } from '../model/sources.ts';
import type { RecordKind } from './capture-page.ts';

const instantSchema = z.custom<Instant>(
  (value) => typeof value === 'string' && parseInstant(value) === value,
  'no instant',
);
const spanSchema: z.ZodType<Span> = z.strictObject({ start: instantSchema, end: instantSchema });
const id = z.string().min(1);
const observed = { id, observedAt: instantSchema };
/** Absent, never undefined. */
const text = z.string();
const side = z.strictObject({ handle: text.exactOptional(), name: text.exactOptional() });

const account: z.ZodType<Account> = z.strictObject({ ...observed, handle: text, name: text.exactOptional() });
const tweetFacts = {
  observedAt: instantSchema,
  authorId: id,
  conversationId: id,
  sentAt: instantSchema,
  inReplyToUserId: id.exactOptional(),
  repliedTo: id.exactOptional(),
  quoted: id.exactOptional(),
  retweeted: id.exactOptional(),
  mentions: z.array(z.strictObject({ handle: text, id: id.exactOptional(), start: z.number(), end: z.number() })),
  editHistory: z.array(id),
};
const tweet: z.ZodType<Tweet> = z.strictObject({
  ...observed,
  ...tweetFacts,
  links: z.array(z.strictObject({ url: text, expanded: text.exactOptional() })),
  lang: text.exactOptional(),
});
const tombstone: z.ZodType<Tombstone> = z.strictObject({
  ...observed,
  state: z.enum(['not-found', 'protected', 'withheld']),
  was: z.strictObject(tweetFacts).exactOptional(),
});
const ticket: z.ZodType<Ticket> = z.strictObject({
  ...observed,
  channel: text,
  rel: text.exactOptional(),
  from: side.exactOptional(),
  to: side.exactOptional(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  status: text,
  requesterId: id,
  submitterId: id.exactOptional(),
  assigneeId: id.exactOptional(),
  groupId: id.exactOptional(),
  formId: id.exactOptional(),
  externalId: id.exactOptional(),
  tags: z.array(text),
  customFields: z.record(z.string(), text),
  replyTime: z
    .strictObject({ calendarMinutes: z.number().exactOptional(), businessMinutes: z.number().exactOptional() })
    .exactOptional(),
  historyWhole: z.boolean(),
});
const fieldValue = z.union([text, z.array(text), z.null()]);
const change = z.strictObject({
  id,
  field: text,
  from: fieldValue,
  to: fieldValue,
  created: z.boolean(),
  channel: text.exactOptional(),
});
const comment = z.strictObject({
  id,
  authorId: id,
  public: z.boolean(),
  channel: text.exactOptional(),
  rel: text.exactOptional(),
  from: side.exactOptional(),
  to: side.exactOptional(),
});
const ticketEvent: z.ZodType<TicketEvent> = z.strictObject({
  ...observed,
  ticketId: id,
  at: instantSchema,
  authorId: id,
  channel: text,
  rel: text.exactOptional(),
  relatedTickets: z.array(id),
  bulk: z.boolean(),
  changes: z.array(change),
  comments: z.array(comment),
  errors: z.array(text),
  sentTweet: z.enum(['public', 'direct']).exactOptional(),
});
const skip: z.ZodType<Skip> = z.strictObject({
  ...observed,
  ticketId: id,
  agentId: id,
  at: instantSchema,
  hasReason: z.boolean(),
});
const user: z.ZodType<ZendeskUser> = z.strictObject({
  ...observed,
  name: text,
  role: z.enum(['end-user', 'agent', 'admin']),
  suspended: z.boolean(),
  handle: text.exactOptional(),
});
const group: z.ZodType<ZendeskGroup> = z.strictObject({ ...observed, name: text });
const incident: z.ZodType<Incident> = z.strictObject({
  ...observed,
  kind: z.enum(['incident', 'maintenance']),
  name: text,
  startedAt: instantSchema,
  endedAt: instantSchema.exactOptional(),
  impact: text.exactOptional(),
  url: text,
});
const like: z.ZodType<Like> = z.strictObject({
  ...observed,
  handle: text,
  tweetId: id,
  baseline: z.boolean(),
  notBefore: instantSchema.exactOptional(),
});

const directMessage: z.ZodType<DirectMessage> = z.strictObject({
  ...observed,
  handle: text,
  conversationId: id,
  senderId: id,
  at: instantSchema,
});

const forumCategory: z.ZodType<ForumCategory> = z.strictObject({ ...observed, name: text, url: text });
const forumSearch: z.ZodType<ForumSearch> = z.strictObject({
  ...observed,
  topics: z.array(z.strictObject({ id, title: text, url: text, createdAt: instantSchema.exactOptional() })),
});
// Strict, so that no text of a Support ticket can slip in.
const supportTicket: z.ZodType<SupportTicket> = z.strictObject({
  ...observed,
  status: text.exactOptional(),
  hidden: z.literal(true).exactOptional(),
  updatedAt: instantSchema.exactOptional(),
  url: text,
});
const supportSearch: z.ZodType<SupportSearch> = z.strictObject({ ...observed, links: z.array(text) });

export type RecordOf<K extends RecordKind> = Capture[K][number];

export const recordSchemas: { readonly [K in RecordKind]: z.ZodType<RecordOf<K>> } = {
  accounts: account,
  tweets: tweet,
  tombstones: tombstone,
  tickets: ticket,
  ticketEvents: ticketEvent,
  skips: skip,
  users: user,
  groups: group,
  incidents: incident,
  likes: like,
  directMessages: directMessage,
  forumCategories: forumCategory,
  forumSearches: forumSearch,
  supportTickets: supportTicket,
  supportSearches: supportSearch,
};
/** A line of the texts' file: record id, text. */
export const textLineSchema = z.tuple([z.string(), z.string()]);

const source = z.enum(sourceNames);
const kind = z.enum(readKinds);
const coverage: z.ZodType<Coverage> = z.strictObject({ source, kind, handle: text.exactOptional(), span: spanSchema });
const gap: z.ZodType<Gap> = z.strictObject({
  source,
  kind,
  handle: text.exactOptional(),
  span: spanSchema,
  ids: z.array(id).exactOptional(),
  cause: z.enum(['credentials', 'limit', 'unavailable', 'unreadable', 'budget']),
  why: text,
  cure: text.exactOptional(),
  lasting: z.boolean(),
});
const sourceUsage = z.strictObject({
  requests: z.number(),
  posts: z.number().exactOptional(),
  users: z.number().exactOptional(),
  likes: z.number().exactOptional(),
  directMessages: z.number().exactOptional(),
});

export const outcomeSchema = z.strictObject({ coverage: z.array(coverage), gaps: z.array(gap), usage: sourceUsage });
export type SourceOutcome = z.output<typeof outcomeSchema>;

const fileSchema = z.strictObject({
  records: z.number(),
  bytes: z.number(),
  sha256: text,
  /** SHA-256 over the salt and the file's bytes: may be published, and proves the file to those who hold the salt. */
  commitment: text,
});

const usage: z.ZodType<Usage> = z.strictObject({
  zendesk: sourceUsage,
  x: sourceUsage,
  'direct-messages': sourceUsage.exactOptional(),
  forum: sourceUsage.exactOptional(),
  likes: sourceUsage.exactOptional(),
  'status-page': sourceUsage.exactOptional(),
  support: sourceUsage.exactOptional(),
});

export const manifestSchema = z.looseObject({
  schemaVersion: text,
  span: spanSchema,
  takenAt: instantSchema,
  zendeskUrl: text.exactOptional(),
  statusPageUrl: text.exactOptional(),
  forumUrl: text.exactOptional(),
  supportUrl: text.exactOptional(),
  /** Absent where none was configured. */
  systems: z.array(z.enum(optionalSystems)).exactOptional(),
  coverage: z.array(coverage),
  gaps: z.array(gap),
  usage: z.record(z.string(), usage),
  salt: text,
  files: z.record(z.string(), fileSchema),
});
export type Manifest = z.output<typeof manifestSchema>;

/** How far an interrupted gathering came. */
export const progressSchema = z.strictObject({
  schemaVersion: text,
  span: spanSchema,
  takenAt: instantSchema,
  key: text,
  salt: text,
  /** Bytes of each file that are whole pages; what lies beyond was being written. */
  lengths: z.record(z.string(), z.number().int().nonnegative()),
  sources: z.partialRecord(
    source,
    z.strictObject({
      requests: z.number(),
      zendesk: z
        .strictObject({
          step: z.enum(['tickets', 'histories', 'walk', 'rest']),
          next: text.exactOptional(),
          gaps: z.array(gap),
        })
        .exactOptional(),
      /** Given once the source has been read to its end. */
      outcome: outcomeSchema.exactOptional(),
    }),
  ),
});
export type SavedProgress = z.output<typeof progressSchema>;
