/** Strong: is it there, and is it so for others? */
import { entries } from './entries.ts';

export const asksWhetherUp = entries(`
  is|are up|online|alive|reachable|loading|accessible|responding ?|for|or|right|now|today|from|in|again
  is|are gitlab|gitlab.com|site|website|it|registry|api|ssh up|online|alive|reachable|loading|accessible|responding
  is|are gitlab|gitlab.com|site|website|it|registry|api|ssh ... up|online|loading|accessible for|from|in|?
  is|are gitlab|gitlab.com|site|website|registry|api|ssh working|ok|okay|fine ?|for|today|now|right|from
  up|loading|online|accessible|reachable|alive for|with you|u|anyone|anybody|others|everyone|somebody|someone|ya|any
  know|knows|wonder|wondering|tell|check|checking|confirm|asking if|whether is|are up|down|online|alive|reachable
  know|knows|wonder|wondering|tell|check|confirm|asking if|whether gitlab|gitlab.com|site|it|you ... up|down|online
  know|knows|wonder|wondering|tell|check|confirm if|whether gitlab|gitlab.com|site|it|you ... alive|reachable|
    working
  if|whether is|are up|online|alive|reachable|dead|offline or|.|?|for|now|right
  does|do load|open|respond|connect|answer for|on|from you|u|anyone|anybody|someone|others|your
  does|do gitlab|gitlab.com|site|website load|open|work|respond|answer for|from|?
  can|could anyone|anybody|any1|somebody|someone reach|load|open|access gitlab|gitlab.com|site|it|the|?
  can anyone|anybody else|confirm
  is|are gitlab|gitlab.com|you|we experiencing|having|facing|suffering an|a|some|any issue|issues|problem|problems|
    outage
  anybody|anyone|somebody|someone working|looking on|at|into this|it|that|the + <service>
  is back and|now|again|since
  sre|sres|ops|oncall|on-call|infra + strong|courage|godspeed|hugs
  something|anything|issue|issues|problem|problems|trouble on|at|with|from your|gitlabs|ur|their side|end
  is|are it|this|that|there|these ... on|at your|ur|gitlabs side|end
  your|ur|gitlabs side|end or|? mine|ours|my|our
  are you|u|yall|guys aware|investigating|seeing|looking|noticing
  you|u|yall|guys|team aware of|that|this|?
  is there|this a|an|some|any|another|known ongoing|known|outage|incident|disruption|downtime|degradation|issue .|?|
    now
`);
