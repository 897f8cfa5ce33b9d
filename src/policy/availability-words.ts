/** The built-in lists on availability; how entries are written: docs/availability.md. */
import type { WordLists } from '../model/policy.ts';
import { asksAboutIt } from './availability-words/asks-about-it.ts';
import { asksWhetherUp } from './availability-words/asks-whether-up.ts';
import { cannotWork } from './availability-words/cannot-work.ts';
import { failure, trouble } from './availability-words/failing.ts';
import { elsewhere, now, service, shared } from './availability-words/named.ts';
import { notTheService } from './availability-words/not-the-service.ts';
import { otherLanguages } from './availability-words/other-languages.ts';
import { otherSenses } from './availability-words/other-senses.ts';
import { otherSigns } from './availability-words/other-signs.ts';
import { saysItFails } from './availability-words/says-it-fails.ts';
import { symptoms } from './availability-words/symptoms.ts';
import { tellsItsEnd } from './availability-words/tells-its-end.ts';
import { weak } from './availability-words/weak.ts';

type AvailabilityLists = Pick<
  WordLists,
  | 'availabilityStrong'
  | 'availabilityWeak'
  | 'availabilityNot'
  | 'service'
  | 'failure'
  | 'trouble'
  | 'shared'
  | 'now'
  | 'elsewhere'
>;

/** Each entry once: the files are kept apart by what their entries mean. */
const once = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

export const availabilityWords: AvailabilityLists = {
  service,
  failure,
  trouble,
  now,
  shared,
  elsewhere,
  availabilityNot: once(notTheService, otherSenses),
  availabilityStrong: once(
    saysItFails,
    cannotWork,
    asksAboutIt,
    asksWhetherUp,
    symptoms,
    tellsItsEnd,
    otherSigns,
    otherLanguages,
  ),
  availabilityWeak: weak,
};
