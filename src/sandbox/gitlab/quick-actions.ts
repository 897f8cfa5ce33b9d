/** Finds the quick actions in a text, and what is left of it: today's rule, and the one before. */
import { Parser } from 'commonmark';
import { quoteMultilineQuotes } from './multiline-quotes.ts';

export interface QuickAction {
  /** As typed: `CLOSE`, and even `cloſe`, which is no action and eaten all the same. */
  readonly command: string;
  readonly argument: string;
}

export interface Extraction {
  readonly actions: readonly QuickAction[];
  /** What GitLab stores. */
  readonly text: string;
}

/** Every action that some record of GitLab knows; each is taken out of any text, known to an issue or not. */
const names = (
  'add_child add_contacts add_email add_parent approve assign assign_reviewer award blocked_by blocks board_move ' +
  'cc child_of clear_health_status clear_weight clone close confidential convert_to_ticket copy_metadata create_merge_request ' +
  'done draft due duplicate epic estimate estimate_time health_status invite_email iteration label labels link lock mark_as_done ' +
  'merge milestone move page parent_epic promote promote_to promote_to_incident publish react ready reassign reassign_reviewer ' +
  'rebase relabel relate remove_child remove_child_epic remove_contacts remove_due_date remove_email remove_epic ' +
  'remove_estimate remove_iteration remove_label remove_link remove_milestone remove_parent remove_parent_epic remove_reviewer ' +
  'remove_time_spent remove_zoom reopen request_changes request_review rewrite run_pipeline set_parent severity ' +
  'ship spend spend_time spent submit_review subscribe tag target_branch timeline title todo type unapprove unassign ' +
  'unassign_reviewer unlabel unlink unlock unrelate unsubscribe weight wip zoom'
).split(' ');

const substitutions: Readonly<Record<string, string>> = { shrug: '¯\\_(ツ)_/¯', tableflip: '(╯°□°)╯︵ ┻━┻' };

const anyName = [...names, ...Object.keys(substitutions)].sort((a, b) => b.length - a.length).join('|');
// With `u`, as in Ruby, a case-insensitive s is also U+017F.
const line = new RegExp(`^/(${anyName})(?: ([^\\n]*))?[ \\t]*$`, 'iu');

function actionIn(text: string): QuickAction | undefined {
  const found = line.exec(text);
  return found?.[1] === undefined ? undefined : { command: found[1], argument: (found[2] ?? '').trim() };
}

/** Actions are taken out; `/shrug` and its like are put into words. */
function takeOut(lines: readonly string[], isCandidate: (index: number) => boolean): Extraction {
  const actions: QuickAction[] = [];
  const left = lines.flatMap((text, i) => {
    const action = isCandidate(i) ? actionIn(text) : undefined;
    if (action === undefined) return [text];
    actions.push(action);
    const face = substitutions[action.command.toLowerCase()];
    return face === undefined ? [] : [`${action.argument} ${face}`.trim()];
  });
  return { actions, text: left.join('\n').trimEnd() };
}

/** GitLab drops every carriage return first: a slash after `\n\r` stands at the start of a line. */
const storedLines = (text: string): readonly string[] => text.replace(/\r/g, '').split('\n');

/** Lines of top-level paragraphs. */
export function extractByParagraphs(text: string): Extraction {
  const lines = storedLines(text);
  const document = new Parser().parse(quoteMultilineQuotes(lines).join('\n'));
  const candidates = new Set<number>();
  for (let node = document.firstChild; node !== null; node = node.next) {
    if (node.type !== 'paragraph') continue;
    const [[from], [to]] = node.sourcepos;
    for (let number = from; number <= to; number += 1) candidates.add(number - 1);
  }
  return takeOut(lines, (i) => candidates.has(i));
}

/** What the old extractors passed over; where they differed, the one that passed over least. */
const blocks = [
  { opens: /^```/, closes: /^```$/ },
  { opens: /`$/, closes: /^`$/ },
  { opens: /^<[^>]+>$/, closes: /^<\/[^>]+>$/ },
  { opens: /^>>>$/, closes: /^>>>$/ },
] as const;

/** For each line the first from there on that the pattern fits; undefined where there is none. */
function nextFits(lines: readonly string[], pattern: RegExp): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let last: number | undefined;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    if (pattern.test(lines[i] ?? '')) last = i;
    next[i] = last;
  }
  return next;
}

/** Lines of the raw text, outside blocks of code, tags and quotes; a block without an end is none. */
export function extractByLines(text: string): Extraction {
  const lines = storedLines(text);
  const ends = blocks.map((block) => nextFits(lines, block.closes));
  const candidates = new Set<number>();
  for (let i = 0; i < lines.length; i += 1) {
    const end = blocks.flatMap((block, at) => (block.opens.test(lines[i] ?? '') ? (ends[at]?.[i + 1] ?? []) : []))[0];
    if (end === undefined) candidates.add(i);
    else i = end;
  }
  return takeOut(lines, (i) => candidates.has(i));
}
