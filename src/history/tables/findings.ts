/** Findings, and what shows them. */
import type { JudgedDay } from '../../model/history.ts';
import { isOpen, isOver } from '../../model/open-finding.ts';
import type { Details } from '../../model/verdict.ts';
import { bit, type Cell, count, date, defineTable, flag, list, orNull, place, text } from '../define-table.ts';

const fingerprint = text('12 hex digits that name the finding for ever');

export const findings = defineTable({
  name: 'findings',
  what: 'A finding of a day. One that is over stays, with its state.',
  columns: {
    date,
    fingerprint,
    rule: text('id of the rule that is broken'),
    subject: text('what breaks it: `tweet/<id>`, `ticket/<id>`, ...'),
    at: text('when it happened, UTC'),
    handle: orNull(
      text('official handle that it is about, without the sign; empty: none, or the day’s rows were not kept'),
    ),
    severity: text('`error`, `warning` or `info`'),
    message: text('what is wrong, the same for all of a kind'),
    because: text('why, in words'),
    cause: text('`person`, `process`, `tool` or `unknown`'),
    person: orNull(text('whose it was, as far as is known')),
    conversation: orNull(text('id of the conversation')),
    state: text('`new`, `known`, `reopened`; `resolved` and `withdrawn` are over'),
    decision: orNull(text('`waived`, `disputed`, `accepted` or `rejected`; empty: nobody decided')),
    is_over: flag('`resolved` or `withdrawn`'),
    is_open: flag('not over, and not waived, disputed or ruled to be wrong'),
  },
  key: ['date', 'fingerprint'],
  ofDay: true,
  index: ['date', 'rule', 'subject'],
  rowsOf: ({ date, result, judgements }: JudgedDay) => {
    const handles = new Map(judgements.map((row) => [`${row.rule}\n${row.subject}`, row.handle]));
    return result.findings.map((f) => ({
      date,
      fingerprint: f.fingerprint,
      rule: f.rule,
      subject: f.subject,
      at: f.at,
      handle: handles.get(`${f.rule}\n${f.subject}`) ?? null,
      severity: f.severity,
      message: f.message,
      because: f.because,
      cause: f.cause,
      person: f.person,
      conversation: f.conversation,
      state: f.state,
      decision: f.decision,
      is_over: bit(isOver(f)),
      is_open: bit(isOpen(f)),
    }));
  },
});

function cellOf(value: Details[string]): Cell {
  if (typeof value === 'boolean') return bit(value);
  return typeof value === 'object' && value !== null ? list(value) : value;
}

export const findingDetails = defineTable({
  name: 'finding_details',
  what: 'A fact that a rule measured of a finding: `waitedSeconds`, `targetSeconds`, `expected`, ...',
  columns: {
    date,
    fingerprint,
    name: text('as in `result.json`; names that end in `Seconds` are seconds'),
    value: orNull({ type: 'ANY', what: 'number or text; true and false are 1 and 0, a list is a JSON array' }),
  },
  key: ['date', 'fingerprint', 'name'],
  ofDay: true,
  rowsOf: ({ date, result }: JudgedDay) =>
    result.findings.flatMap(({ fingerprint, details }) =>
      Object.entries(details).map(([name, value]) => ({ date, fingerprint, name, value: cellOf(value) })),
    ),
});

export const evidence = defineTable({
  name: 'evidence',
  what: 'A record that shows a finding.',
  columns: {
    date,
    fingerprint,
    place: count('its place in the finding, from 1'),
    kind: text('`tweet`, `ticket`, `comment`, `note`, `event`, `skip` or `message`'),
    id: text('the vendor’s id'),
    at: text('when it was made, UTC'),
    by: orNull(text('handle with its sign, or a team member’s name; empty: unknown')),
    url: orNull(text('where it can be looked at')),
    what: text('what it shows'),
  },
  key: ['date', 'fingerprint', 'place'],
  ofDay: true,
  rowsOf: ({ date, result }: JudgedDay) =>
    result.findings.flatMap((finding) =>
      finding.evidence.map(({ kind, id, at, by, url, what }, i) => ({
        date,
        fingerprint: finding.fingerprint,
        place: i + 1,
        kind,
        id,
        at,
        by,
        url,
        what,
      })),
    ),
});

export const decisions = defineTable({
  name: 'decisions',
  what: 'What people said of a day’s findings. A permission over a span stands with every day that was judged since.',
  columns: {
    date,
    place,
    kind: text('`waive`, `dispute`, `accept`, `reject` or `reopen`'),
    fingerprint: orNull(text('the finding that it is about; empty: every finding of some rules within a span')),
    rules: orNull(text('those rules, a JSON array')),
    handles: orNull(text('handles that it is limited to, a JSON array; none in it: all')),
    start: orNull(text('begin of the span, UTC')),
    end: orNull(text('first instant after the span, UTC')),
    not_of: orNull(text('people whose findings it does not permit, a JSON array')),
    claim: orNull(text('of a dispute: what is said to be wrong')),
    reason: text('why, in the words of who decided'),
    by: text('who decided'),
    at: text('when it was said, UTC'),
    until: orNull(text('it holds until then, UTC; empty: as long as its span')),
    note_id: orNull(text('the GitLab note that says it')),
  },
  key: ['date', 'place'],
  ofDay: true,
  rowsOf: ({ date, decisions }: JudgedDay) =>
    decisions.map(({ kind, target, claim, reason, by, at, until, noteId }, i) => {
      const spans = 'fingerprint' in target ? undefined : target;
      return {
        date,
        place: i + 1,
        kind,
        fingerprint: 'fingerprint' in target ? target.fingerprint : null,
        rules: spans === undefined ? null : list(spans.rules),
        handles: spans === undefined ? null : list(spans.handles),
        start: spans?.span.start ?? null,
        end: spans?.span.end ?? null,
        not_of: spans === undefined ? null : list(spans.notOf),
        claim,
        reason,
        by,
        at,
        until,
        note_id: noteId,
      };
    }),
});
