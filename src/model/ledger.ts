/** The items of both ledgers, each with its class. */
import type { Instant } from './instant.ts';

export type XClass = 'matched' | 'xOnly' | 'unknown';
export type ZendeskClass = 'matched' | 'zendeskOnly' | 'notDelivered' | 'removed' | 'unknown';

/** One item of a ledger with its class; `id` is `tweet/<id>` or `ticket/<id>#comment/<id>`. */
export type LedgerItem =
  | {
      readonly ledger: 'x';
      readonly id: string;
      readonly at: Instant;
      readonly kind: 'mention' | 'side mention' | 'reply';
      readonly class: XClass;
      readonly partners: readonly string[];
      readonly because: string;
      readonly conversation?: string;
    }
  | {
      readonly ledger: 'zendesk';
      readonly id: string;
      readonly at: Instant;
      readonly kind: 'inbound' | 'outbound';
      readonly class: ZendeskClass;
      readonly partners: readonly string[];
      readonly because: string;
      readonly conversation?: string;
    };
