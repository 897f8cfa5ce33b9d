/** Tells a day as people live it, and keeps both vendors' records of it: for rule examples, tests, `explain` and the demo. */
import { type Capture, emptyCapture, type Incident } from '../model/capture.ts';
import { handleKey } from '../model/handle.ts';
import { addSeconds, instant } from '../model/instant.ts';
import { forumUrl, HelpDesk, supportUrl } from './help-desk.ts';
import { StoryDesk } from './story-desk.ts';
import { day } from './story-ground.ts';
import type { Said } from './story-on-x.ts';
import type { World } from './world.ts';

export type { StoryOptions, TimelineEntry } from './story-ground.ts';
export type { Said } from './story-on-x.ts';

export class Story extends StoryDesk {
  readonly #incidents: Incident[] = [];
  readonly #help = new HelpDesk(this.takenAt);

  /** The status page tells of an incident or a maintenance; `until: null` is not over when the capture is taken. */
  incident(
    time: string,
    options: { until?: string | null; name?: string; kind?: Incident['kind']; impact?: string } = {},
  ): Incident {
    const { until = null, kind = 'incident' } = options;
    this.systems.add('status-page');
    const startedAt = this.at(time);
    const id = `inc${this.next()}`;
    const incident: Incident = {
      id,
      kind,
      name: options.name ?? (kind === 'incident' ? 'Errors across the site' : 'Planned maintenance'),
      startedAt,
      ...(until === null ? {} : { endedAt: this.at(until) }),
      impact: kind === 'maintenance' ? 'maintenance' : (options.impact ?? 'major'),
      url: `https://status.example.com/incidents/${id}`,
      observedAt: this.takenAt,
    };
    this.#incidents.push(incident);
    this.tell(
      startedAt,
      `The status page opens ${kind === 'incident' ? 'an incident' : 'a maintenance'}: ${incident.name}`,
    );
    if (incident.endedAt !== undefined) this.tell(incident.endedAt, `The status page closes it: ${incident.name}`);
    return incident;
  }

  /** A category of the forum. */
  forumCategory(name: string): void {
    this.systems.add('forum');
    this.#help.addCategory(name);
    this.tell(this.at('06:00'), `The forum has a category: ${name}`);
  }

  /** The forum's search finds topics with these titles for a tweet, begun at six that morning: `-30 09:00 title` names another time. */
  forumFinds(tweet: Said, ...titles: readonly string[]): void {
    this.systems.add('forum');
    for (const title of titles) {
      const [, time, rest] = /^([+-]\d+ \d{2}:\d{2}) (.+)$/.exec(title) ?? [];
      const at = this.at(time ?? '06:00');
      this.#help.addTopic(tweet.id, rest ?? title, at);
      this.tell(at, `The forum has a topic: ${rest ?? title}`);
    }
  }

  /** A ticket of the Support team; `text` stays there. */
  supportTicket(number: string, options: { status?: string; updated?: string; text?: string } = {}): void {
    const { status = 'open', text = '' } = options;
    const at = this.at(options.updated ?? '06:00');
    this.systems.add('support');
    this.#help.addTicket({ number, status, at, comments: text === '' ? [] : [text] });
    this.tell(at, `The Support team's ticket ${number} becomes ${status}`);
  }

  /** A search in the Support team's Zendesk finds a solved ticket for a tweet, in which these texts were said in public. */
  supportFinds(tweet: Said, ...texts: readonly string[]): void {
    this.systems.add('support');
    this.#help.addSolved(tweet.id, this.at('-9 09:00'), texts);
  }

  /** Everything both vendors hold, deleted tweets with their tombstones. */
  world(): World {
    return {
      capture: this.#records(),
      monitoredHandles: this.officials.filter((h) => this.automated.includes(handleKey(h))),
      likes: [...this.likes],
      directMessages: [...this.messages],
      ...this.#help.world(),
    };
  }

  #records(): Capture {
    const start = addSeconds(instant(`${this.date}T00:00:00Z`), -(this.options.lookBackDays ?? 7) * day);
    const end = this.takenAt;
    return {
      ...emptyCapture({ start, end }, this.takenAt),
      accounts: [...this.accounts.values()],
      tweets: [...this.tweets],
      tombstones: [...this.tombstones],
      tickets: [...this.tickets.values()].map(({ ticket, status, assigneeId, tags }) => {
        const last = this.events
          .filter((e) => e.ticketId === ticket.id)
          .reduce((at, e) => (e.at > at ? e.at : at), ticket.createdAt);
        return { ...ticket, status, tags, updatedAt: last, ...(assigneeId === null ? {} : { assigneeId }) };
      }),
      ticketEvents: [...this.events],
      skips: [...this.skips],
      users: [...this.users.values()],
      incidents: [...this.#incidents],
      likes: this.likesAsRead(),
      directMessages: this.messagesAsRead(),
      systems: [...this.systems].sort(),
      ...(this.systems.has('status-page') ? { statusPageUrl: 'https://status.example.com' } : {}),
      ...(this.systems.has('forum') ? { forumUrl } : {}),
      ...(this.systems.has('support') ? { supportUrl } : {}),
      texts: { ...this.texts },
    };
  }

  /** What look-ups find in the forum and in the Support team's Zendesk, for all that outsiders tweeted. */
  #answers({ tweets }: Capture): Partial<Capture> {
    const outside = tweets.filter((t) => !this.officials.some((h) => this.accountOf(h).id === t.authorId));
    const ids = outside.map((t) => t.id);
    return {
      ...(this.systems.has('forum') ? this.#help.forumAnswers(ids) : {}),
      ...(this.systems.has('support') ? this.#help.supportAnswers(ids) : {}),
    };
  }

  /** What a complete `gather` of this story finds. */
  capture(): Capture {
    const records = this.#records();
    const gone = new Set(this.tombstones.map((t) => t.id));
    const { span } = records;
    const texts = Object.fromEntries(
      Object.entries(records.texts).filter(([key]) => !gone.has(key.replace('tweet/', ''))),
    );
    return {
      ...records,
      ...this.#answers(records),
      texts,
      tweets: records.tweets.filter((t) => !gone.has(t.id)),
      coverage: [
        { source: 'zendesk', kind: 'tickets', span },
        { source: 'zendesk', kind: 'ticket-events', span },
        { source: 'zendesk', kind: 'skips', span },
        ...this.officials.flatMap((handle) => [
          { source: 'x' as const, kind: 'sent' as const, handle, span },
          { source: 'x' as const, kind: 'mentions' as const, handle, span },
        ]),
        ...(this.systems.has('direct-messages') ? this.officials : []).map((handle) => ({
          source: 'direct-messages' as const,
          kind: 'direct-messages' as const,
          handle,
          span,
        })),
        ...(this.systems.has('forum') ? [{ source: 'forum' as const, kind: 'categories' as const, span }] : []),
        ...(this.systems.has('support') ? [{ source: 'support' as const, kind: 'users' as const, span }] : []),
        ...(this.systems.has('status-page') ? (['incidents', 'maintenances'] as const) : []).map((kind) => ({
          source: 'status-page' as const,
          kind,
          span,
        })),
      ],
    };
  }
}
