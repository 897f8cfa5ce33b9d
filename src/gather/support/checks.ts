/** What must hold of the Support team's Zendesk before a run: it knows us, and lets us search. */
import { blocking, type Check, fine } from '../../model/check.ts';
import type { Instant } from '../../model/instant.ts';
import { diagnosisOfGap } from '../forum/checks.ts';
import { gatherSupport, lookUpSupport, type SupportSource } from './gather-support.ts';

export interface SupportCheckup extends SupportSource {
  readonly takenAt: Instant;
}

const checkLogin: Check<SupportCheckup> = {
  title: 'reached, and known',
  async task(checkup) {
    const { takenAt } = checkup;
    const { gaps } = await gatherSupport({ ...checkup, span: { start: takenAt, end: takenAt } });
    const [gap] = gaps;
    return gap === undefined ? fine('takes the credentials') : blocking(diagnosisOfGap(gap));
  },
};

const checkSearch: Check<SupportCheckup> = {
  title: 'search',
  async task(checkup) {
    const { takenAt } = checkup;
    const about = { span: { start: takenAt, end: takenAt }, takenAt };
    const wanted = { supportTickets: [], supportSearches: [{ id: 'doctor', words: ['pipeline'] }] };
    const { gaps } = await lookUpSupport(checkup, about, wanted);
    const [gap] = gaps;
    return gap === undefined ? fine('solved tickets may be searched') : diagnosisOfGap(gap);
  },
};

export const supportChecks: readonly Check<SupportCheckup>[] = [checkLogin, checkSearch];
