/** `annotations.json`: links on the page of a pipeline's job (GitLab, `artifacts:reports:annotations`). */
import type { AuditResult } from '../model/result.ts';
import { isPermalink, type ReportOptions } from './report-options.ts';
import { inOrder, linkOf, openFindings } from './view.ts';

interface Annotation {
  readonly external_link: { readonly label: string; readonly url: string };
}

const mostFindings = 20;

/** What a label may hold: rule ids, fingerprints and words of ours. */
function plainLabel(text: string): string {
  return text.replace(/[^A-Za-z0-9 :.-]/g, '?').slice(0, 100);
}

function link(label: string, url: string): Annotation {
  return { external_link: { label: plainLabel(label), url } };
}

function isPage(url: string): boolean {
  return URL.canParse(url) && /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[\w.~%/-]*$/.test(url);
}

/** The worst findings that have a permalink, then the pages of the run that are known. */
export function renderAnnotations(result: AuditResult, options: ReportOptions): string {
  const findings = openFindings(result)
    .sort(inOrder)
    .flatMap((f) => {
      const url = linkOf(f);
      return url !== undefined && isPermalink(url, options)
        ? [link(`${f.severity}: ${f.rule} ${f.fingerprint}`, url)]
        : [];
    });
  const pages = [
    ['Pipeline', result.run.pipeline],
    ['Written workflow', options.workflowUrl],
  ] as const;
  const known = pages.flatMap(([label, url]) => (url !== null && isPage(url) ? [link(label, url)] : []));
  const sections = [
    ['Findings, worst first', findings.slice(0, mostFindings)],
    ['Pages', known],
  ] as const;
  return `${JSON.stringify(Object.fromEntries(sections.filter(([, links]) => links.length > 0)), null, 2)}\n`;
}
