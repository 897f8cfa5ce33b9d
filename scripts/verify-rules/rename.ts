/** Captures in which records are called otherwise: the same day, seen through other ids. */
import type { Capture, FieldChange, Tombstone, TweetFacts } from '../../src/model/capture.ts';
import type { Edit } from './trial.ts';

type Rename = (id: string) => string;

const optional = <K extends string>(key: K, id: string | undefined, rename: Rename): { [P in K]?: string } => {
  const named: { [P in K]?: string } = {};
  if (id !== undefined) named[key] = rename(id);
  return named;
};

function withFacts(tombstone: Tombstone, renamed: (facts: TweetFacts) => TweetFacts): Tombstone {
  return tombstone.was === undefined ? tombstone : { ...tombstone, was: renamed(tombstone.was) };
}

function renameKeys(texts: Capture['texts'], kinds: RegExp, rename: Rename): Capture['texts'] {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key.replace(kinds, (_whole, kind: string, id: string) => `${kind}/${rename(id)}`),
      text,
    ]),
  );
}

/** Every id that Zendesk gave: of tickets, events, changes, comments, skips and users. */
export function renameZendesk(rename: Rename): Edit {
  const person: Rename = (id) => (id === '-1' ? id : rename(id));
  const value = (to: FieldChange['to']): FieldChange['to'] => (typeof to === 'string' ? rename(to) : to);
  const change = (c: FieldChange): FieldChange => ({
    ...c,
    id: rename(c.id),
    ...(c.field.endsWith('_id') ? { from: value(c.from), to: value(c.to) } : {}),
  });
  return (capture) => ({
    ...capture,
    tickets: capture.tickets.map((t) => ({
      ...t,
      id: rename(t.id),
      requesterId: person(t.requesterId),
      ...optional('submitterId', t.submitterId, person),
      ...optional('assigneeId', t.assigneeId, person),
      ...optional('groupId', t.groupId, rename),
    })),
    ticketEvents: capture.ticketEvents.map((e) => ({
      ...e,
      id: rename(e.id),
      ticketId: rename(e.ticketId),
      authorId: person(e.authorId),
      relatedTickets: e.relatedTickets.map(rename),
      changes: e.changes.map(change),
      comments: e.comments.map((c) => ({ ...c, id: rename(c.id), authorId: person(c.authorId) })),
    })),
    skips: capture.skips.map((s) => ({
      ...s,
      id: rename(s.id),
      ticketId: rename(s.ticketId),
      agentId: person(s.agentId),
    })),
    users: capture.users.map((u) => ({ ...u, id: rename(u.id) })),
    groups: capture.groups.map((g) => ({ ...g, id: rename(g.id) })),
    texts: renameKeys(capture.texts, /^(comment|ticket|skip)\/(\d+)/, rename),
  });
}

/** Every tweet's id, in links of notes too. */
export function renameTweets(rename: Rename): Edit {
  const renamed = <T extends TweetFacts>(t: T): T => ({
    ...t,
    conversationId: rename(t.conversationId),
    editHistory: t.editHistory.map(rename),
    ...optional('repliedTo', t.repliedTo, rename),
    ...optional('quoted', t.quoted, rename),
    ...optional('retweeted', t.retweeted, rename),
  });
  return (capture) => {
    const texts = renameKeys(capture.texts, /^(tweet)\/(\d+)/, rename);
    return {
      ...capture,
      tweets: capture.tweets.map((t) => ({ ...renamed(t), id: rename(t.id) })),
      tombstones: capture.tombstones.map((t) => ({ ...withFacts(t, renamed), id: rename(t.id) })),
      texts: Object.fromEntries(
        Object.entries(texts).map(([key, text]) => [
          key,
          text.replace(/\/status\/(\d+)/gu, (_whole, id: string) => `/status/${rename(id)}`),
        ]),
      ),
    };
  };
}

/** Every account's id on X. */
export function renameAccounts(rename: Rename): Edit {
  const renamed = <T extends TweetFacts>(t: T): T => ({
    ...t,
    authorId: rename(t.authorId),
    ...optional('inReplyToUserId', t.inReplyToUserId, rename),
    mentions: t.mentions.map((m) => ({ ...m, ...optional('id', m.id, rename) })),
  });
  return (capture) => ({
    ...capture,
    accounts: capture.accounts.map((a) => ({ ...a, id: rename(a.id) })),
    tweets: capture.tweets.map(renamed),
    tombstones: capture.tombstones.map((t) => withFacts(t, renamed)),
  });
}

/** An outsider's handle, wherever it stands; the new one is as long as the old. */
export function renameHandle(from: string, to: string): Edit {
  if (from.length !== to.length) throw new RangeError('places in texts are counted: the new handle must be as long');
  const name = (handle: string): string => (handle === from ? to : handle);
  const renamed = <T extends TweetFacts>(t: T): T => ({
    ...t,
    mentions: t.mentions.map((m) => ({ ...m, handle: name(m.handle) })),
  });
  return (capture) => ({
    ...capture,
    accounts: capture.accounts.map((a) => ({ ...a, handle: name(a.handle) })),
    users: capture.users.map((u) => ({ ...u, ...optional('handle', u.handle, name) })),
    tickets: capture.tickets.map((t) => ({
      ...t,
      ...(t.from === undefined ? {} : { from: { ...t.from, ...optional('handle', t.from.handle, name) } }),
    })),
    tweets: capture.tweets.map(renamed),
    tombstones: capture.tombstones.map((t) => withFacts(t, renamed)),
    texts: Object.fromEntries(
      Object.entries(capture.texts).map(([key, text]) => [key, text.replaceAll(`@${from}`, `@${to}`)]),
    ),
  });
}
