/** How to waive or dispute: commands to copy, about this day's own findings, and who may use which. */
import { disputeClaims } from '../../model/decision.ts';
import type { Finding } from '../../model/result.ts';
import { inlineCode, quotedFence } from '../escape/markdown.ts';
import { decidedFindings, inOrder } from '../view.ts';
import type { IssueContext } from './words.ts';

const roleNames = { developer: 'Developer', maintainer: 'Maintainer', owner: 'Owner' } as const;

function nameOfFinding(finding: Finding | undefined): string {
  return finding !== undefined && /^[0-9a-f]{12}$/.test(finding.fingerprint) ? finding.fingerprint : 'FINGERPRINT';
}

function tellCommands({ result }: IssueContext, open: Finding | undefined): string {
  const { start, end } = result.window;
  const [disputed] = decidedFindings(result, 'disputed').sort(inOrder);
  const [decided] = [...decidedFindings(result, 'waived'), ...decidedFindings(result, 'accepted')].sort(inOrder);
  const any = open ?? disputed ?? decided;
  const rule = any !== undefined && /^[a-z][a-z-]{0,60}$/.test(any.rule) ? any.rule : 'RULE';
  return quotedFence(
    [
      `audit: dispute ${nameOfFinding(any)} wrong-fact because REASON`,
      `audit: waive ${nameOfFinding(any)} until YYYY-MM-DD because REASON`,
      `audit: waive ${rule} from ${start} to ${end} because REASON`,
      `audit: accept ${nameOfFinding(disputed ?? any)} because REASON`,
      `audit: reject ${nameOfFinding(disputed ?? any)} because REASON`,
      `audit: reopen ${nameOfFinding(decided ?? any)}`,
    ].join('\n'),
  );
}

/** `open`: the finding that most needs a word. */
export function tellHow(context: IssueContext, open: Finding | undefined) {
  const claims = disputeClaims.slice(1).map((claim) => inlineCode(claim));
  const may = (commands: readonly string[]): string => commands.map((one) => inlineCode(one)).join(', ');
  return {
    commands: tellCommands(context, open),
    roles: [
      `${may(['dispute'])}: any member of the project. Instead of ${inlineCode('wrong-fact')} also ${claims.slice(0, -1).join(', ')} or ${claims.at(-1) ?? ''}. A disputed finding counts for nobody until it is ruled on.`,
      `${may(['waive', 'accept', 'reject', 'reopen'])}: members with the role ${roleNames[context.options.decidedBy]} or above, and nobody on their own work or their own dispute. ${may(['accept'])} and ${may(['reject'])} answer a dispute.`,
      'A waiver needs a reason and an end. Its end is announced in its thread 14, 7 and 1 days ahead and on the day; from then on the finding counts again.',
      'Waived and disputed findings stay visible, and are counted apart.',
    ],
  };
}
