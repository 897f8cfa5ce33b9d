/** What several readings cost together; one that is told twice counts once. */
import type { Capture } from './capture.ts';
import { compareText } from './merge-records.ts';
import type { SourceUsage } from './reading.ts';
import { optionalSystems, type SourceName } from './sources.ts';

function mostOf(a: SourceUsage | undefined, b: SourceUsage | undefined): SourceUsage {
  const most = (x: number | undefined, y: number | undefined): number | undefined =>
    x === undefined ? y : y === undefined ? x : Math.max(x, y);
  const posts = most(a?.posts, b?.posts);
  const users = most(a?.users, b?.users);
  const likes = most(a?.likes, b?.likes);
  const directMessages = most(a?.directMessages, b?.directMessages);
  return {
    requests: most(a?.requests, b?.requests) ?? 0,
    ...(posts === undefined ? {} : { posts }),
    ...(users === undefined ? {} : { users }),
    ...(likes === undefined ? {} : { likes }),
    ...(directMessages === undefined ? {} : { directMessages }),
  };
}

export function mergeUsage(captures: readonly Capture[]): Capture['usage'] {
  const instants = [...new Set(captures.flatMap((c) => Object.keys(c.usage)))].sort(compareText);
  return Object.fromEntries(
    instants.map((taken) => {
      const entries = captures.flatMap((c) => c.usage[taken] ?? []);
      const most = (source: SourceName): SourceUsage =>
        entries.flatMap((e) => e[source] ?? []).reduce(mostOf, { requests: 0 });
      const [zendesk, x] = [most('zendesk'), most('x')];
      const asked = optionalSystems.filter((system) => entries.some((e) => e[system] !== undefined));
      return [taken, { zendesk, x, ...Object.fromEntries(asked.map((system) => [system, most(system)])) }];
    }),
  );
}
