/** Stage 4: one result into every format. Pure: equal results give equal bytes. */
import { gzipSync } from 'node:zlib';
import type { LedgerItem } from '../model/day.ts';
import type { Audited } from '../model/result.ts';
import { renderFindingsCsv } from './findings-csv.ts';

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

export function renderReports({ result, judgements }: Audited, items: readonly LedgerItem[]): readonly Report[] {
  return [
    { name: 'result.json', mediaType: 'application/json', body: `${JSON.stringify(result, null, 2)}\n` },
    { name: 'findings.csv', mediaType: 'text/csv', body: renderFindingsCsv(result) },
    { name: 'judgements.ndjson.gz', mediaType: 'application/gzip', body: toRows(judgements) },
    { name: 'items.ndjson.gz', mediaType: 'application/gzip', body: toRows(items) },
  ];
}
