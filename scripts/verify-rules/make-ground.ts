/** The frame that all grounds share: the same day at every telling, by the built-in policy with every rule in force. */
import type { PolicyRevision } from '../../src/model/policy.ts';
import { builtInRevision } from '../../src/policy/built-in.ts';
import { sealPolicy } from '../../src/policy/seal-policy.ts';
import { Story, type StoryOptions } from '../../src/scenario/story.ts';
import { everyRule } from './every-rule.ts';
import type { Ground } from './trial.ts';

interface GroundPlan<Cast> extends Pick<Ground, 'name' | 'title' | 'date'>, Pick<StoryOptions, 'systems'> {
  /** What the policy says differently from the built-in one. */
  readonly policy?: Partial<PolicyRevision>;
  /** Tells the day, and hands out what the trials speak of. */
  readonly tellCast: (story: Story) => Cast;
  /** What is broken from the start, as `rule subject`. */
  readonly broken?: (cast: Cast) => readonly string[];
}

/** The ids of the cast are those of every telling. */
export function makeGround<Cast>({
  name,
  title,
  date,
  systems = [],
  policy = {},
  tellCast,
  broken = () => [],
}: GroundPlan<Cast>): { readonly cast: Cast; readonly ground: Ground } {
  const begin = (): Story => new Story({ date, systems });
  const cast = tellCast(begin());
  const ground: Ground = {
    name,
    title,
    date,
    policy: sealPolicy([{ ...builtInRevision, rules: everyRule, ...policy }]),
    tell() {
      const story = begin();
      tellCast(story);
      return story;
    },
    broken: broken(cast),
  };
  return { cast, ground };
}
