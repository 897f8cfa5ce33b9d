/** One command as people write it into a note (interfaces.md, The GitLab issue). */
import { type DisputeClaim, disputeClaims } from '../model/decision.ts';
import { type Instant, parseInstant, type Span } from '../model/instant.ts';
import { ruleIds } from '../model/rule-ids.ts';

export type Command =
  | { readonly verb: 'waive'; readonly prefix: string; readonly until: string; readonly reason: string }
  | { readonly verb: 'waive-rule'; readonly rule: string; readonly span: Span; readonly reason: string }
  | { readonly verb: 'dispute'; readonly prefix: string; readonly claim: DisputeClaim; readonly reason: string }
  | { readonly verb: 'accept' | 'reject'; readonly prefix: string; readonly reason: string }
  | { readonly verb: 'reopen'; readonly prefix: string; readonly reason: string };

export interface Complaint {
  /** What is wrong with a line. */
  readonly complaint: string;
  /** How it is written; null where nobody can tell what was meant. */
  readonly form: string | null;
}

const forms = {
  waive: 'audit: waive FINGERPRINT until YYYY-MM-DD because REASON',
  'waive-rule': 'audit: waive RULE from INSTANT to INSTANT because REASON',
  dispute: `audit: dispute FINGERPRINT ${disputeClaims.join('|')} because REASON`,
  accept: 'audit: accept FINGERPRINT because REASON',
  reject: 'audit: reject FINGERPRINT because REASON',
  reopen: 'audit: reopen FINGERPRINT',
} as const;

const longestReason = 1000;
const instantForm = 'an instant with a zone, such as 2026-11-20T08:00:00Z';

function complain(what: string, verb: keyof typeof forms): Complaint {
  return { complaint: what, form: forms[verb] };
}

/** Lower case; undefined where it is no beginning of a fingerprint. */
function readPrefix(word: string | undefined): string | undefined {
  return word !== undefined && /^[0-9a-f]{6,12}$/i.test(word) ? word.toLowerCase() : undefined;
}

function readDate(word: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) return undefined;
  return parseInstant(`${word}T00:00:00Z`)?.startsWith(word) === true ? word : undefined;
}

function whyNoPrefix(word: string | undefined): string {
  if (word === undefined) return 'it does not say which finding';
  return `${word} is no fingerprint, of which at least the first 6 of its 12 hex digits are needed`;
}

function parseRuleWaiver(words: readonly string[], reason: string): Command | Complaint {
  const [, rule = '', from, startWord = '', to, endWord = ''] = words;
  if (from !== 'from' || to !== 'to' || words.length !== 6)
    return complain('a rule is waived from one instant to another', 'waive-rule');
  const bounds: (Instant | undefined)[] = [startWord, endWord].map(parseInstant);
  const [start, end] = bounds;
  if (start === undefined || end === undefined)
    return complain(`${start === undefined ? startWord : endWord} is not ${instantForm}`, 'waive-rule');
  if (start >= end) return complain('the span ends before it begins', 'waive-rule');
  return { verb: 'waive-rule', rule, span: { start, end }, reason };
}

function parseWaiver(words: readonly string[], reason: string): Command | Complaint {
  const [, what, until, date = ''] = words;
  if (ruleIds.some((id) => id === what)) return parseRuleWaiver(words, reason);
  if (words[2] === 'from') return complain(`there is no rule ${what ?? ''}`, 'waive-rule');
  const prefix = readPrefix(what);
  if (prefix === undefined) return complain(whyNoPrefix(what), 'waive');
  if (until !== 'until') return complain('a waiver needs an end', 'waive');
  const end = readDate(date);
  if (end === undefined || words.length !== 4)
    return complain(`${words.slice(3).join(' ') || 'nothing'} is no date of the form YYYY-MM-DD`, 'waive');
  return { verb: 'waive', prefix, until: end, reason };
}

function parseDispute(words: readonly string[], reason: string): Command | Complaint {
  const [, what, word] = words;
  const prefix = readPrefix(what);
  if (prefix === undefined) return complain(whyNoPrefix(what), 'dispute');
  const claim = disputeClaims.find((one) => one === word);
  if (claim === undefined || words.length !== 3)
    return complain(`${words.slice(2).join(' ') || 'nothing'} is none of what a dispute may claim`, 'dispute');
  return { verb: 'dispute', prefix, claim, reason };
}

/** `line`: what stands after `audit:`. */
export function parseCommand(line: string): Command | Complaint {
  const [, head = line, rest = ''] = /^(.*?)(?:^| )because(?: (.*))?$/i.exec(line) ?? [];
  const words = head.split(' ').filter((word) => word !== '');
  const reason = rest.trim();
  const verb = words[0]?.toLowerCase();
  if (verb !== 'waive' && verb !== 'dispute' && verb !== 'accept' && verb !== 'reject' && verb !== 'reopen') {
    return {
      complaint: `${verb === undefined ? 'nothing' : words[0]} is no command; there are waive, dispute, accept, reject and reopen`,
      form: null,
    };
  }
  if (verb !== 'reopen' && reason === '')
    return complain('it gives no reason', words[2] === 'from' ? 'waive-rule' : verb);
  if (reason.length > longestReason) return complain(`the reason is longer than ${longestReason} characters`, verb);
  if (verb === 'waive') return parseWaiver(words, reason);
  if (verb === 'dispute') return parseDispute(words, reason);
  const prefix = readPrefix(words[1]);
  if (prefix === undefined) return complain(whyNoPrefix(words[1]), verb);
  if (words.length !== 2) return complain(`${words.slice(2).join(' ')} does not belong there`, verb);
  return { verb, prefix, reason };
}
