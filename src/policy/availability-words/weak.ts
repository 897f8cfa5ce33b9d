/** Weak: words that mean availability around an incident, and else may mean it. */
import { entries } from './entries.ts';

export const weak = entries(`
  down|offline|slow|slowly|sluggish|laggy|lagging|hanging|hangs|stuck|timeout|timeouts|error|errors|500|5xx|failing
  fails|failed|failure|unresponsive|unstable|broken|degraded|problem|problems|trouble|incident|maintenance
  timed|timing out
  not working|responding
  doesn't work
  does not work
  stopped working
  can't|cannot connect|push|pull|clone|login
  can't|cannot log in
  <trouble>
`);
