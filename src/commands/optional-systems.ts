/** Systems that a team may leave out, as sources that are ready to be read. */
import type { GatherOptions } from '../gather/gather.ts';
import type { Transport } from '../http/types.ts';
import type { OptionalSystem } from '../model/sources.ts';
import { type Env, readStatusPageSettings } from './read-settings.ts';

export type OptionalSources = Pick<GatherOptions, 'statusPage'>;

/** `reach` makes a way out to that address. Throws a TweetAuditError (`usage`, `credentials`) for settings that cannot be used. */
export function openOptionalSystems(
  env: Env,
  reach: (system: OptionalSystem, url: string) => Transport,
): OptionalSources {
  const statusPage = readStatusPageSettings(env);
  return statusPage === undefined
    ? {}
    : { statusPage: { ...statusPage, transport: reach('status-page', statusPage.url) } };
}
