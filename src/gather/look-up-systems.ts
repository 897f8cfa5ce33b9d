/** What judging still needs of the forum and of the Support team's Zendesk, merged into what was read. */
import type { Clock, Transport } from '../http/types.ts';
import { type Capture, emptyCapture, type Gap } from '../model/capture.ts';
import { instantFromMillis } from '../model/instant.ts';
import type { WantedLookups } from '../model/lookups.ts';
import { mergeCaptures, normaliseCapture } from '../model/merge-captures.ts';
import { saveCapture } from './capture-file.ts';
import type { CapturePage } from './capture-page.ts';
import { searchForum } from './forum/gather-forum.ts';
import { freeInstant } from './free-instant.ts';
import type { OptionalSources } from './gather-systems.ts';
import { lookUpSupport } from './support/gather-support.ts';

export interface SystemRound {
  readonly systems: OptionalSources;
  /** Where the capture is saved; absent: it is not. */
  readonly dir?: string;
  readonly salt: string;
  readonly clock: Clock;
}

interface Answered {
  readonly page: CapturePage;
  readonly gaps: readonly Gap[];
}

/** A system that could not be read at all is not asked again. */
function isGone({ gaps, span }: Capture, source: Gap['source']): boolean {
  return gaps.some((g) => g.source === source && g.kind === 'all' && g.span.end >= span.end);
}

async function counted<T>(transport: Transport, ask: () => Promise<T>): Promise<readonly [T, number]> {
  const before = transport.requestCount();
  const answer = await ask();
  return [answer, transport.requestCount() - before];
}

/** The same capture where nothing is wanted that anybody could be asked. */
export async function gatherSystemLookups(
  { systems: { forum, support }, dir, salt, clock }: SystemRound,
  capture: Capture,
  wanted: WantedLookups,
): Promise<Capture> {
  const now = instantFromMillis(clock.now());
  const about = { span: capture.span, takenAt: now };
  const answered: Answered[] = [];
  const requests: Record<string, { requests: number }> = {};
  if (forum !== undefined && wanted.forumSearches.length > 0 && !isGone(capture, 'forum')) {
    const [{ gaps, ...page }, made] = await counted(forum.transport, () =>
      searchForum(forum, about, wanted.forumSearches),
    );
    answered.push({ page, gaps });
    requests.forum = { requests: made };
  }
  const asksSupport = wanted.supportTickets.length + wanted.supportSearches.length > 0;
  if (support !== undefined && asksSupport && !isGone(capture, 'support')) {
    const [{ gaps, ...page }, made] = await counted(support.transport, () => lookUpSupport(support, about, wanted));
    answered.push({ page, gaps });
    requests.support = { requests: made };
  }
  if (answered.length === 0) return capture;
  const found: Capture = {
    // The capture stays what it was taken for: only these answers are of now.
    ...emptyCapture(capture.span, capture.takenAt),
    ...Object.assign({}, ...answered.map(({ page }) => page)),
    gaps: answered.flatMap(({ gaps }) => gaps),
    usage: { [freeInstant(capture.usage, now)]: { zendesk: { requests: 0 }, x: { requests: 0 }, ...requests } },
  };
  const merged = mergeCaptures(normaliseCapture(capture), found);
  if (dir !== undefined) await saveCapture(dir, merged, salt);
  return merged;
}
