/**
 * Colours by what they mean, as variables of the page's style, which gives them for light and for dark.
 * They differ in lightness as well as in hue, and none says alone what a shape or a word does not say, too.
 */
export const colours = {
  /** The figure that a chart is about. */
  main: 'var(--c-main)',
  /** A target or a limit. */
  target: 'var(--c-target)',
  /** What stands behind: bands, those not counted. */
  soft: 'var(--c-soft)',
  /** A second figure beside the first. */
  other: 'var(--c-other)',
  /** Text and axes. */
  ink: 'currentColor',
} as const;

/** Five steps from least to most, for heat maps. */
export const steps = ['var(--heat-1)', 'var(--heat-2)', 'var(--heat-3)', 'var(--heat-4)', 'var(--heat-5)'] as const;
