/** What reports need beside the result: where the workflow stands, how people are named, which links are ours. */
import { createHash } from 'node:crypto';
import type { MetricId } from '../measure/dictionary.ts';
import type { PolicyRevision } from '../model/policy.ts';
import { readShareable, type SharePlaces } from '../model/shareable-links.ts';

export interface ReportOptions {
  /** Page of the written workflow; a rule's section is an anchor of it. */
  readonly workflowUrl: string;
  /** How what GitLab shows names people: the issue and the Tests tab. Tables and the result hold names either way. */
  readonly issuePeople: PolicyRevision['privacy']['issuePeople'];
  /** Page that explains the figures; absent: they link nowhere. */
  readonly metricsUrl?: string;
  /** The least role whose waivers and rulings count. */
  readonly decidedBy: PolicyRevision['issue']['decidedBy'];
  /** Origin of the Zendesk instance; absent: any `https://NAME.zendesk.com`. */
  readonly zendeskUrl?: string;
  /** Origin of the Support team's Zendesk; absent: none is known. */
  readonly supportUrl?: string;
  /** Where links may lead that help to answer; absent: nowhere. */
  readonly places?: SharePlaces;
}

/** Where tickets that may be linked live. */
export type TicketHomes = Pick<ReportOptions, 'zendeskUrl' | 'supportUrl'>;

/**
 * Stands for a team member wherever names may not: the same in every report of the team.
 * It hides the name from a reader, not from somebody who has a list of names to try.
 */
export function pseudonymOf(team: string, name: string): string {
  return `person-${createHash('sha256').update(`tweet-audit:person:${team}:${name}`).digest('hex').slice(0, 6)}`;
}

export function nameOf(person: string, team: string, options: Pick<ReportOptions, 'issuePeople'>): string {
  return options.issuePeople === 'names' ? person : pseudonymOf(team, person);
}

const tweetAddress = /^https:\/\/x\.com\/(?:[A-Za-z0-9_]{1,20}|i\/web)\/status\/\d{1,25}$/;
const zendeskOrigin = /^https:\/\/[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.zendesk\.com$/;
const ownOrigin = /^(?:https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?|http:\/\/127\.0\.0\.1:\d{1,5})$/;
const ticketPath = /^\/agent\/tickets\/\d{1,20}$/;

/**
 * A link to a topic or a page of documentation that the policy allows. Not one to an issue: GitLab would take it for a
 * reference, and tell that issue that it was mentioned.
 */
export function isHelpLink(url: string, { places }: ReportOptions): boolean {
  if (places === undefined || /[()[\]<>]|\/-\//.test(url)) return false;
  return readShareable(url, { ...places, issues: [] }) === url;
}

/** A permalink of a tweet, or of a ticket of ours, and nothing else: only such addresses may become links. */
export function isPermalink(url: string, { zendeskUrl, supportUrl }: TicketHomes): boolean {
  return isTicketOf(url, zendeskUrl) || (supportUrl !== undefined && isTicketOf(url, supportUrl));
}

function isTicketOf(url: string, zendeskUrl: string | undefined): boolean {
  if (tweetAddress.test(url)) return true;
  const at = url.indexOf('/agent/tickets/');
  if (at < 0 || !ticketPath.test(url.slice(at))) return false;
  const origin = url.slice(0, at);
  return zendeskUrl === undefined ? zendeskOrigin.test(origin) : ownOrigin.test(zendeskUrl) && origin === zendeskUrl;
}

const plainAddress = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~%-]*)*$/;

/** Where a figure is explained; undefined where there is no such page, or its address is no plain https one. */
export function metricUrl(
  id: MetricId,
  { metricsUrl }: ReportOptions | Pick<ReportOptions, 'metricsUrl'>,
): string | undefined {
  return metricsUrl !== undefined && plainAddress.test(metricsUrl) ? `${metricsUrl}#${id}` : undefined;
}

/** The address of a rule's section in the written workflow; undefined where page or anchor are no plain https address. */
export function sectionUrl(section: string, { workflowUrl }: ReportOptions): string | undefined {
  const plain = plainAddress.test(workflowUrl) && /^#[\w-]+$/.test(section);
  return plain ? `${workflowUrl}${section}` : undefined;
}
