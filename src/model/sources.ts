/** Where a capture comes from: two ledgers that every audit needs, and systems that a team may leave out. */

/** The ledgers that are reconciled. */
export const ledgerSources = ['zendesk', 'x'] as const;
export type LedgerSource = (typeof ledgerSources)[number];

/** Not configured, they change nothing but the rules that need them. */
export const optionalSystems = ['direct-messages', 'forum', 'likes', 'status-page', 'support'] as const;
export type OptionalSystem = (typeof optionalSystems)[number];

export const sourceNames = [...ledgerSources, ...optionalSystems] as const;
export type SourceName = LedgerSource | OptionalSystem;

/** What a person calls it, at the beginning of a sentence. */
export const sourceTitles: Readonly<Record<SourceName, string>> = {
  zendesk: 'Zendesk',
  x: 'X',
  'direct-messages': 'The list of direct messages',
  forum: 'The forum',
  likes: 'The list of likes',
  'status-page': 'The status page',
  support: 'The Zendesk of the Support team',
};

/** What has to be set for it. */
export const systemVariables: Readonly<Record<OptionalSystem, string>> = {
  'direct-messages': 'X_ACCESS_TOKEN_<HANDLE>',
  forum: 'FORUM_URL',
  likes: 'X_ACCESS_TOKEN_<HANDLE>',
  'status-page': 'STATUS_PAGE_URL',
  support: 'ZENDESK_SUPPORT_URL',
};

export function isOptionalSystem(source: SourceName): source is OptionalSystem {
  return source !== 'zendesk' && source !== 'x';
}
