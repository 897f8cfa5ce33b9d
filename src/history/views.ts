/** Views over the tables, for what many questions need; each column of them in words. */

export interface View {
  readonly name: string;
  readonly what: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly sql: string;
}

/** As `isHeldAgainst` of the figures has it. */
const heldAgainst = `j.verdict = 'broken' AND (f.decision IS NULL OR f.decision = 'rejected')`;

const measured: View = {
  name: 'measured',
  what: 'Each verdict with what people decided on its finding, and its day’s week: what rates are made from.',
  columns: {
    date: 'the audited day',
    week: 'the Monday of its week',
    weekday: '`mon` to `sun`',
    rule: 'id of the rule',
    subject: 'what was judged',
    verdict: 'as in `judgements`',
    at: 'when it happened, UTC',
    handle: 'official handle that it is about; empty: none',
    person: 'of a broken one, whose it was',
    cause: 'of a broken one',
    done_by: 'whose work it is whatever the verdict',
    waited_seconds: 'of a wait that ended',
    waiting_seconds: 'of one that had not',
    fingerprint: 'of its finding; empty where it is none',
    severity: 'of its finding',
    decision: 'on its finding',
    is_against: 'broken, and neither permitted, nor disputed without a ruling, nor ruled to be no fault: 1 or 0',
    is_opportunity: 'kept, or held against: what a rate divides by: 1 or 0',
  },
  sql: `SELECT j.date, d.week, d.weekday, j.rule, j.subject, j.verdict, j.at, j.handle, j.person, j.cause, j.done_by,
  j.waited_seconds, j.waiting_seconds, f.fingerprint, f.severity, f.decision,
  (${heldAgainst}) AS is_against,
  (j.verdict = 'kept' OR (${heldAgainst})) AS is_opportunity
FROM judgements AS j
JOIN days AS d ON d.date = j.date
LEFT JOIN findings AS f ON j.verdict = 'broken' AND f.date = j.date AND f.rule = j.rule AND f.subject = j.subject`,
};

const missingDays: View = {
  name: 'missing_days',
  what: 'Every date between the first and the last one that is not in `days`: never judged, or not to be read.',
  columns: {
    date: 'the day that is missing',
    week: 'the Monday of its week',
    why: '`never judged`, or why it could not be read',
  },
  sql: `WITH RECURSIVE known(date) AS (SELECT date FROM days UNION SELECT date FROM unreadable_days),
dates(date) AS (
  SELECT min(date) FROM known WHERE EXISTS (SELECT 1 FROM known)
  UNION ALL
  SELECT date(date, '+1 day') FROM dates WHERE date < (SELECT max(date) FROM known)
)
SELECT d.date, date(d.date, 'weekday 0', '-6 days') AS week, coalesce(u.why, 'never judged') AS why
FROM dates AS d
LEFT JOIN unreadable_days AS u ON u.date = d.date
WHERE d.date IS NOT NULL AND d.date NOT IN (SELECT date FROM days)`,
};

const openFindings: View = {
  name: 'open_findings',
  what: 'Findings that are still a matter for somebody, with the rule in words and a link.',
  columns: {
    date: 'the audited day',
    at: 'when it happened, UTC',
    severity: '`error`, `warning` or `info`',
    rule: 'id of the rule',
    failure_title: 'what such findings are called',
    handle: 'official handle that it is about; empty: none',
    person: 'whose it was, as far as is known',
    because: 'why, in words',
    url: 'the first record that shows it',
    fingerprint: 'names the finding',
  },
  sql: `SELECT f.date, f.at, f.severity, f.rule, r.failure_title, f.handle, f.person, f.because,
  (SELECT e.url FROM evidence AS e
   WHERE e.date = f.date AND e.fingerprint = f.fingerprint AND e.url IS NOT NULL ORDER BY e.place LIMIT 1) AS url,
  f.fingerprint
FROM findings AS f
LEFT JOIN rules AS r ON r.rule = f.rule
WHERE f.is_open = 1`,
};

export const views: readonly View[] = [measured, openFindings, missingDays];
