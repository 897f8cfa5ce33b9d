/** `findings.csv`: one row a finding. */
import { stringify } from 'csv-stringify/sync';
import type { AuditResult } from '../model/result.ts';
import { escapeCsv } from './escape/csv.ts';
import { linkOf } from './view.ts';

export const findingColumns = [
  'date',
  'at',
  'rule',
  'title',
  'severity',
  'state',
  'decision',
  'cause',
  'person',
  'subject',
  'url',
  'message',
  'because',
  'evidence',
  'conversation',
  'fingerprint',
] as const;

export function renderFindingsCsv(result: AuditResult): string {
  const titles = new Map(result.rules.map((r) => [r.id, r.failureTitle]));
  const rows = result.findings.map((f): Record<(typeof findingColumns)[number], string> => {
    const links = f.evidence.flatMap((e) => (e.url === null ? [] : [e.url]));
    return {
      date: result.window.date ?? '',
      at: f.at,
      rule: f.rule,
      title: titles.get(f.rule) ?? '',
      severity: f.severity,
      state: f.state,
      decision: f.decision ?? '',
      cause: f.cause,
      person: f.person ?? '',
      subject: f.subject,
      url: linkOf(f) ?? '',
      message: f.message,
      because: f.because,
      evidence: [...new Set(links)].join(' '),
      conversation: f.conversation ?? '',
      fingerprint: f.fingerprint,
    };
  });
  return stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, text]) => [column, escapeCsv(text)]))),
    { header: true, columns: [...findingColumns], record_delimiter: 'windows' },
  );
}
