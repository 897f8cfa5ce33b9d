/** Strong: it is down, or something fails and a word tells that it is the service, that others see it, or that it is just now. */
import { entries } from './entries.ts';
import { notThere } from './word-groups.ts';

export const saysItFails = entries(`
  outage|outages|downtime|unavailable|unreachable|502|503|504
  is|are|you|went|goes|gone|going|still|gitlab|gitlab.com|site down
  still broken|dead|failing|slow|offline|out|unavailable|flaky|spinning|red|500|nothing|borked
  still ... not working|loading|resolved|up|back|available|responding
  down again
  down right now
  down at the moment
  down for me|everyone
  gitlab|gitlab.com|site offline
  not reachable|loading
  can't|cant|cannot reach
  can't|cannot access gitlab
  can't open gitlab
  isn't loading
  won't|doesn't load
  does not load
  bad gateway
  gateway timeout|time-out
  taking too much time to respond
  taking too long to respond
  // Something fails, and a word tells that it is the service, or that others see it, or that it is just now.
  <failure>
  dead|ded|died|dies|dying|gone|toast|vanished|timing|hanging|hangs|hung|frozen|stalls|stalled|sluggish|laggy|
    lagging|crawling|500|unstable|struggling|interruption|blip + <service>
  <service> ... disappeared|crash|crashed|crashing|crashes|collapsed|timeout*|timed
  crashed|crashing|crashes|collapsed|timeouts|timed ... <service>
  timeout*|timed ... gitlab.com|gitlab|registry|site|push|pull|clone|api + <now>
  ${notThere} + <shared>
  ${notThere} ... you|u|yall|your|ur|everything|push|pull|clone|fetch|pushing|pulling|cloning
  you|u|yall|your|ur|everything|push|pull|clone|fetch|pushes|pulls|pushing|pulling|cloning ... ${notThere}
  <trouble> + <shared>
  timing|timed|timeout*|hanging|hangs|hung|frozen|sluggish|laggy|lagging|crawling|500|unstable|interruption|blip|
    dead|unreliable + <now>
  cant|cannot|couldnt|unable|wont|not ... push|pull|clone|fetch|deploy|merge + <now>
  error|tanuki|maintenance|whoops page
  whoops|oops something|went
  <service> ... <trouble> + <now>
  <trouble> ... <service> + <now>
  fail|fails|failing|failed|failure|failures ... <shared>
  <shared> ... fail|fails|failing|failed|failure|failures
  registry|clone|clones|push|pushes|pull|pulls|fetch|site|website|login|logins|everything|runners|requests ... fail|
    fails|failing|failed
  fail|fails|failing|failed ... clone|push|pull|fetch|registry|registry.gitlab.com + <now>
  gitlab.com|site|website|servers|server|registry|runners|service ... <trouble>
  gitlab|api|web|platform|everything|git is|are|so|seems|being|was|really|very|all|looks|feels|acting <trouble>
  gitlab|everything|ssh|api <trouble>
  <trouble> ... gitlab.com|site|website|servers|registry|runners
  down|dead|offline|borked|broken|busted|outage|kaputt|alive ?
  any|having|some|with problems|issues|trouble ?
  // A sentence that says no more than that something fails.
  . <trouble> .
  . <trouble> ?
  . <trouble> again|now|today|already|since|everywhere|still|yet|here|for
  . is|are|was|seems|looks|feels|still|now|and|also|just|totally|completely <trouble>
  . is|are|was|seems|looks|feels|still|now|all ... so|super|very|really|totally|completely|all|quite <trouble>
  when|because|since|as|that|and|if is|was|just|has ${notThere}
  is|are|and|it|went|gone|goes gone|dead|dying|broken|failing|wobbly|flaky|unstable again
  timeout* ... timeout* + <now>
  timeout . timeout
  error . error
  push|pull|clone|web|git|ci|api|login|ssh|pages ❌|💀|☠|👎|🔥|🚫
  offline|down 👎|💀|😡|😭|😤|🤬|🙃|😩|😱|🔥|😢|🤦
`);
