/** Stage 4: one result into every format. Pure: equal results give equal bytes. */
import { gzipSync } from 'node:zlib';
import type { LedgerItem } from '../model/day.ts';
import type { Audited, AuditResult } from '../model/result.ts';
import { renderAnnotations } from './annotations.ts';
import { renderFindingsCsv } from './findings-csv.ts';
import { renderIssue } from './issue/render-issue.ts';
import { renderJunit } from './junit.ts';
import type { ReportOptions } from './report-options.ts';
import { renderSummaryEnv } from './summary-env.ts';

export interface Report {
  /** File name. */
  readonly name: string;
  readonly mediaType: string;
  readonly body: string | Uint8Array;
}

function toRows(rows: readonly unknown[]): Uint8Array {
  const packed = gzipSync(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), { level: 9 });
  // The header names the system that packed it: always "unknown", so that equal rows have equal bytes everywhere.
  packed[9] = 255;
  return packed;
}

/** The formats that a result alone gives, so that a saved one gives them again. */
export function renderDerived(result: AuditResult, options: ReportOptions): readonly Report[] {
  return [
    { name: 'issue.md', mediaType: 'text/markdown', body: renderIssue(result, options) },
    { name: 'findings.csv', mediaType: 'text/csv', body: renderFindingsCsv(result) },
    { name: 'junit.xml', mediaType: 'application/xml', body: renderJunit(result, options) },
    { name: 'annotations.json', mediaType: 'application/json', body: renderAnnotations(result, options) },
    { name: 'summary.env', mediaType: 'text/plain', body: renderSummaryEnv(result) },
  ];
}

export function renderResult(result: AuditResult): Report {
  return { name: 'result.json', mediaType: 'application/json', body: `${JSON.stringify(result, null, 2)}\n` };
}

export function renderReports(
  { result, judgements }: Audited,
  items: readonly LedgerItem[],
  options: ReportOptions,
): readonly Report[] {
  return [
    renderResult(result),
    ...renderDerived(result, options),
    { name: 'judgements.ndjson.gz', mediaType: 'application/gzip', body: toRows(judgements) },
    { name: 'items.ndjson.gz', mediaType: 'application/gzip', body: toRows(items) },
  ];
}
