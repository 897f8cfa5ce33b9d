/** `explain`: a rule with its stories, a finding with its facts, or why something is no finding. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../audit/catalogue.ts';
import type { Rule } from '../audit/define-rule.ts';
import { judgeSubject, judgeTicket, type Teller, tellConversation, tellStories } from '../audit/explain.ts';
import { skipsOfTicket } from '../audit/skip-ledger.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { loadCapture } from '../gather/capture-file.ts';
import { TweetAuditError } from '../model/errors.ts';
import { plural } from '../model/plural.ts';
import { type Policy, revisionAt } from '../model/policy.ts';
import type { AuditResult, Finding } from '../model/result.ts';
import { builtInRevision } from '../policy/built-in.ts';
import { sealPolicy } from '../policy/seal-policy.ts';
import { nearest } from '../policy/suggest.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { collectProof } from '../report/collect-proof.ts';
import { type RuleToShow, renderRuleText } from '../report/explain.ts';
import { findFinding, renderFinding, renderWhyNot } from '../report/explain-finding.ts';
import { reconcileCapture } from './judge.ts';
import { readPolicyFile } from './read-policy.ts';
import { readResultFile } from './read-result-file.ts';
import type { OutputOptions, Surroundings } from './surroundings.ts';

export interface ExplainOptions extends OutputOptions {
  readonly policy?: string;
  readonly out: string;
  readonly result?: string;
  readonly capture?: string;
  readonly ticket?: string;
  readonly rule?: string;
  /** Where to write the records behind the finding. */
  readonly proof?: string;
}

const teller: Teller = {
  reconcile: (story, policy) => reconcile(story.capture(), policy),
  policyWith: (changes) => sealPolicy([{ ...builtInRevision, ...changes }]),
};

export function ruleToShow(rule: Rule, workflowUrl: string = builtInRevision.workflowUrl): RuleToShow {
  return { meta: rule.meta, sectionUrl: `${workflowUrl}${rule.meta.section}`, ...tellStories(rule, teller) };
}

function ruleOf(id: string): Rule {
  const rule = catalogue.find((r) => r.meta.id === id);
  if (rule !== undefined) return rule;
  const known = catalogue.map((r) => r.meta.id);
  const near = nearest(id, known);
  throw new TweetAuditError(
    'usage',
    `there is no rule ${id}${near === undefined ? '' : `; did you mean ${near}?`}`,
    `Rules are: ${known.join(', ')}.`,
  );
}

function explainWhyNot(
  ticketId: string,
  ruleId: string,
  options: ExplainOptions,
  surroundings: Surroundings,
): ExitCode {
  const rule = ruleOf(ruleId);
  const policy = readPolicyFile(options.policy);
  const day = reconcile(loadCapture(captureDirOf(options)), policy);
  const ticket = day.tickets.find((t) => t.id === ticketId);
  if (ticket === undefined) {
    throw new TweetAuditError(
      'usage',
      `the capture holds no Twitter ticket ${ticketId}`,
      'Name a ticket of the captured span, or another capture with --capture.',
    );
  }
  const verdicts = judgeTicket(rule, day, policy, ticketId);
  const skips = ruleId === 'skipped-ticket' ? skipsOfTicket(day, ticketId) : [];
  const timeline = tellConversation(day, ticket.conversation);
  surroundings.stdout(
    options.json
      ? `${JSON.stringify({ schemaVersion: '1', rule: ruleId, ticket: ticketId, verdicts, skips, timeline }, null, 2)}\n`
      : renderWhyNot({ ticketId, rule: rule.meta, verdicts, skips, timeline }),
  );
  return exitCodes.clean;
}

function captureDirOf(options: ExplainOptions): string {
  return options.capture ?? join(options.out, 'capture');
}

/** Throws a TweetAuditError (`usage`) without a capture to take the records from, or where `file` cannot be written. */
function writeProof(
  file: string,
  { finding, result, policy }: { finding: Finding; result: AuditResult; policy: Policy },
  options: ExplainOptions,
  surroundings: Surroundings,
): void {
  const dir = captureDirOf(options);
  if (!existsSync(join(dir, 'manifest.json'))) {
    throw new TweetAuditError(
      'usage',
      `there is no capture in ${dir} to take the records of ${finding.fingerprint} from`,
      'Name the folder of the capture that the result was made from with --capture DIR.',
    );
  }
  const capture = loadCapture(dir);
  const { day, hash } = reconcileCapture(capture, policy);
  const rule = catalogue.find((r) => r.meta.id === finding.rule);
  const revision = revisionAt(policy, finding.at);
  const proof = collectProof({
    finding,
    result,
    capture,
    captureHash: hash,
    conversation: day.conversations.find((c) => c.id === finding.conversation),
    policy: { revision: revision.name, sha256: policy.sha256, text: revision.privacy.text },
    again: rule === undefined ? undefined : judgeSubject(rule, day, policy, finding.subject),
  });
  try {
    writeFileSync(file, `${JSON.stringify(proof, null, 2)}\n`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TweetAuditError(
      'usage',
      `the proof cannot be written to ${file}: ${why}`,
      'Name a file that you may write, in a folder that is there, with --proof FILE.',
    );
  }
  const { tweets, tickets, ticketEvents } = proof.records;
  const text = proof.texts === null ? 'without text, as the policy asks (privacy.text)' : 'with their text';
  const doubts = [
    ...(proof.policy.same ? [] : ['the policy at hand is not the one that the result was made with']),
    ...(proof.inputs.same ? [] : ['this capture is not the one that the result was made from']),
    ...(proof.judgedAgain?.verdict === 'broken' ? [] : ['judged by these records, the subject is no finding']),
    ...(proof.missing.length === 0 ? [] : [`not in the capture: ${proof.missing.join(', ')}`]),
  ];
  surroundings.stderr(
    `${file}: ${plural(tweets.length, 'tweet')}, ${plural(tickets.length, 'ticket')} and ${plural(ticketEvents.length, 'update')} of tickets, ${text}.\n${doubts.map((d) => `warning: ${d}\n`).join('')}`,
  );
}

function explainFinding(fingerprint: string, options: ExplainOptions, surroundings: Surroundings): ExitCode {
  const file = options.result ?? join(options.out, 'result.json');
  if (options.result === undefined && !existsSync(file)) {
    throw new TweetAuditError(
      'usage',
      `${fingerprint} is no rule, and there is no ${file} to look a finding up in`,
      'Name a rule, or the result of the finding with --result FILE.',
    );
  }
  const result = readResultFile(file);
  const finding = findFinding(result, fingerprint);
  const policy = readPolicyFile(options.policy);
  if (options.proof !== undefined) writeProof(options.proof, { finding, result, policy }, options, surroundings);
  const captureDir = captureDirOf(options);
  const timeline =
    finding.conversation !== null && existsSync(join(captureDir, 'manifest.json'))
      ? tellConversation(reconcile(loadCapture(captureDir), policy), finding.conversation)
      : [];
  const rule = result.rules.find((r) => r.id === finding.rule);
  const url = `${revisionAt(policy, finding.at).workflowUrl}${rule?.section ?? ''}`;
  surroundings.stdout(
    options.json
      ? `${JSON.stringify({ schemaVersion: '1', finding, rule, timeline }, null, 2)}\n`
      : renderFinding(finding, result, timeline, url),
  );
  return exitCodes.clean;
}

export function explain(what: string | undefined, options: ExplainOptions, surroundings: Surroundings): ExitCode {
  const { ticket, rule, proof } = options;
  if (
    proof !== undefined &&
    (ticket !== undefined || what === undefined || catalogue.some((r) => r.meta.id === what))
  ) {
    throw new TweetAuditError(
      'usage',
      '--proof goes with the fingerprint of a finding',
      'Write explain FINGERPRINT --proof FILE; fingerprints stand in findings.csv and in the summary.',
    );
  }
  if (ticket !== undefined && rule !== undefined) return explainWhyNot(ticket, rule, options, surroundings);
  if (ticket !== undefined || rule !== undefined) {
    throw new TweetAuditError(
      'usage',
      '--ticket and --rule go together',
      'Name both, such as explain --ticket 4711 --rule skipped-ticket.',
    );
  }
  if (what === undefined) {
    throw new TweetAuditError(
      'usage',
      'nothing to explain',
      `Name a rule (${catalogue.map((r) => r.meta.id).join(', ')}), a fingerprint, or --ticket with --rule.`,
    );
  }
  if (catalogue.some((r) => r.meta.id === what)) {
    const shown = ruleToShow(ruleOf(what), revisionAt(readPolicyFile(options.policy), surroundings.now).workflowUrl);
    surroundings.stdout(
      options.json ? `${JSON.stringify({ schemaVersion: '1', ...shown }, null, 2)}\n` : `${renderRuleText(shown)}\n`,
    );
    return exitCodes.clean;
  }
  if (/^[0-9a-f]{4,12}$/i.test(what)) return explainFinding(what, options, surroundings);
  ruleOf(what);
  return exitCodes.usage;
}
