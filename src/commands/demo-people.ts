/** The people of the demo's two weeks: what they write, tick and close between the runs, as GitLab lets them. */
import { instant, millisOf } from '../model/instant.ts';
import type { GitlabSandbox } from '../sandbox/gitlab/start-gitlab.ts';

/** Ties advocates to GitLab users, and permits something that never comes up. */
export const demoPolicy = `# The demo's policy: who is who, and one exception that matches nothing.
people:
  - { name: Ana, gitlab: ana_answers }
  - { name: Ben, gitlab: ben_reports }
exceptions:
  - rules: [reply-outside-tweetdeck]
    from: 2026-11-16
    until: 2026-12-04
    reason: TweetDeck is to be replaced
    approver: mira_manages
`;

/** What people know when they act. */
export interface Office {
  readonly gitlab: GitlabSandbox;
  /** The fingerprint of a finding that an issue has shown; empty where it has not. */
  finding(date: string, rule: string): string;
  /** Number of a day's issue. */
  issue(date: string): number;
  /** Instants in place of dates. */
  at(time: string): void;
}

export interface Act {
  /** After the run of which morning, from 0. */
  readonly after: number;
  /** Writes what a reader of the demo is told. */
  readonly play: (office: Office) => string;
}

function say(office: Office, who: string, date: string, body: string): number {
  return Number(office.gitlab.commentAs(who, office.issue(date), body).id);
}

/** A command about one finding, told as it was written. */
function command(after: number, who: string, date: string, rule: string, write: (finding: string) => string): Act {
  return {
    after,
    play(office) {
      const body = write(office.finding(date, rule));
      say(office, who, date, body);
      return `${who} on #${office.issue(date)}: ${body.replaceAll('\n', ' / ')}`;
    },
  };
}

/** Ticks the box of every finding that the issue lists. */
function tickAll(after: number, who: string, date: string): Act {
  return {
    after,
    play(office) {
      const iid = office.issue(date);
      let ticked = 0;
      while (hasEmptyBox(office.gitlab, iid)) {
        office.gitlab.tickAs(who, iid, '`');
        ticked += 1;
      }
      return `${who} ticks ${ticked} boxes on #${iid}`;
    },
  };
}

function hasEmptyBox(gitlab: GitlabSandbox, iid: number): boolean {
  const issue = gitlab.issues().find((one) => one.iid === iid);
  return String(issue?.description).includes('- [ ] `');
}

const monday = '2026-11-16';
const wednesday = '2026-11-18';
const thursday = '2026-11-19';
const secondMonday = '2026-11-23';

/** In order. */
export const acts: readonly Act[] = [
  command(
    0,
    'mira_manages',
    monday,
    'cross-assignment',
    (f) => `audit: waive ${f} until 2026-11-26 because Ben was new, and Ana showed him`,
  ),
  command(
    1,
    'ana_answers',
    monday,
    'missing-tweetdeck-note',
    (f) => `audit: waive ${f} until 2026-12-31 because it was busy`,
  ),
  {
    after: 1,
    play(office) {
      const body = `audit: waive ${office.finding(monday, 'missing-tweetdeck-note')} until 2026-12-31 because I say so`;
      try {
        say(office, 'otto_outside', monday, body);
        return 'otto_outside, who is no member, wrote a note';
      } catch {
        return `otto_outside, who is no member, writes the same: GitLab does not let them see #${office.issue(monday)}`;
      }
    },
  },
  command(1, 'ben_reports', monday, 'cross-assignment', (f) => `> audit: reopen ${f}\n\nNo need to, I think.`),
  {
    after: 2,
    play(office) {
      const iid = office.issue(wednesday);
      office.gitlab.editAs('mira_manages', iid, { state_event: 'close' });
      return `mira_manages closes #${iid}: she has seen the retweet`;
    },
  },
  command(
    2,
    'ana_answers',
    wednesday,
    'official-retweet',
    (f) => `audit: dispute ${f} justified because the social team had asked for it`,
  ),
  command(
    3,
    'mira_manages',
    wednesday,
    'official-retweet',
    (f) => `audit: reject ${f} because they asked for a quote, not for a retweet`,
  ),
  command(
    4,
    'ben_reports',
    thursday,
    'mention-without-ticket',
    (f) => `audit: dispute ${f} tool-fault because Zendesk had an outage`,
  ),
  {
    after: 4,
    play(office) {
      const iid = office.issue(thursday);
      const note = say(office, 'mira_manages', thursday, 'Let me look into that.');
      const body = `audit: waive ${office.finding(thursday, 'first-reply-sla')} until 2026-12-31 because of the outage`;
      office.at('2026-11-21T09:30:00Z');
      office.gitlab.editCommentAs('mira_manages', iid, note, body);
      return `mira_manages on #${iid} changes an old note into: ${body}`;
    },
  },
  command(
    5,
    'mira_manages',
    thursday,
    'mention-without-ticket',
    (f) => `audit: accept ${f} because the status page says so`,
  ),
  tickAll(5, 'mira_manages', wednesday),
  tickAll(6, 'mira_manages', thursday),
  {
    after: 7,
    play(office) {
      const body =
        'audit: waive official-retweet from 2026-11-24T00:00:00Z to 2026-11-28T00:00:00Z because of the release party';
      say(office, 'mira_manages', secondMonday, body);
      return `mira_manages on #${office.issue(secondMonday)}: ${body}`;
    },
  },
  tickAll(11, 'mira_manages', monday),
];

/** At nine, on the day of a run. */
export function officeHour(now: string): number {
  return millisOf(instant(`${now.slice(0, 10)}T09:00:00Z`));
}
