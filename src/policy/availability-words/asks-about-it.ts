/** Strong: is the service there, what is the matter, when will it be over, or is it? */
import { entries } from './entries.ts';

export const asksAboutIt = entries(`
  // Is the service there, and what is the matter?
  <service> ... alive|ok|okay|alright|awake|up ?
  are|r you|u|ya|yall|we|they|things|everything ok|okay|alright|alive|up|awake|down|back|online|there|fixed
  is it|everything|gitlab alive|up|down|back|online
  . is ok|okay|alright|alive|up|down|back|online|broken|dead ?
  wake up .
  who|someone|somebody turned|switched|shut|took|knocked ... off|down
  everything ok|okay|alright ?
  what|is|something|anything wrong|happening|happened|going|up ... you|u|gitlab|gitlab.com|site|servers|service|
    registry
  is going on|there ?
  is happening ?
  is wrong|up with|at ?
  happened to|with|at ?
  what happened ?
  you|u|yall|guys|folks|gitlab|gitlab.com|r having|experiencing|facing ... trouble|issues|problems|difficulties|
    hiccups|moment|day|incident
  having ... bad|rough|tough|hard day|time|morning|afternoon|night
  having a moment|meltdown|breakdown|stroke
  misbehaving|crapping|crapped|shitting|shat|gitlabdown|gitlaboutage|gitlabisdown|isgitlabdown|gitlabfail|unplugged|
    ddos|ddosed|ddosing|ddosd|wakey
  nobody|none|noone ... can|able|could|gets ... log|login|push|pull|clone|access|load|work|merge|deploy|open|reach
  no one ... can|able|could|gets ... log|login|push|pull|clone|access|load|work|merge|deploy|open|reach
  else experiencing|seeing|having|getting|noticing|noticed|facing
  still loading|waiting|nothing .
  loading . loading
  pull|push|clone|fetch|page|pages|pulls|pushes ... times|time|timed out
  login|signin|sign-in page|form ... error|errors|broken|blank|fails
  doesnt|dont|didnt want to work|load|respond|cooperate
  refuses|refusing to work|load|respond|cooperate|open
  webhooks|emails|notifications|jobs|todos ... late|delayed|behind|missing
  no build|builds|job|jobs|pipeline|pipelines|runner|runners|ci has|have|is|are|picks|started|available|running|
    since|for|today
  cant|cannot|couldnt|unable ... access|open|reach|see|load ... repos|repositories|projects|anything
  lost|lose|losing data|commits ... incident|outage|crash|disruption
  what|something broke|failed|happened ... yesterday|today|last
  no|lost access ... gitlab.com|gitlab|site|anything|everything
  fix gitlab.com|site|website|servers|registry|runners
  fix your|ur|the site|website|servers|server|registry|runners|service|shit
  . is|seems|looks|are|being so|super|very|really|extremely|terribly|incredibly|painfully|unbearably|unusably slow|
    sluggish|laggy
  why is|are|so you|gitlab|gitlab.com|this|slow ... slow|sluggish|laggy|today|again
  page|pages takes|taking|took ... minute|minutes|seconds|forever|ages
  get well
  anyone|anybody|any1|not|isnt|arent|wasnt able to|2 reach|access|open|load|connect|push|pull|clone|log|login|sign|
    get
  anyone|anybody|any1 ... <trouble>
  <service> ... nap|napping|asleep|sleeping|vacation|strike|tantrum|hamster|hamsters
  taking|took|having|takes ... nap|siesta
  day off ... today|again
  tripped over
  pulled the plug
  who|someone|somebody|you|u|guys broke|killed|unplugged|broken
  rip gitlab|gitlab.com|site
  too long|much to|time respond
  jobs|pipelines|builds|runners ... stuck|pending|queued|queue|queueing|delayed|starting
  worked|fine|working ... yesterday|earlier|ago|before ... now|today
  endless|infinite|eternal|perpetual loading|spinner|spinning|loop|wheel
  refreshing|watching|staring|looking ... status|spinner|wheel|spinning|blank|error
  is this|that thing|site|website on ?
  anyone|anybody|somebody|someone|everyone home|awake|alive|there ?
  knock knock
  hello hello
  spike|flood|wave|lots|many|tons ... reports
  looks|seems|so|guess|good|glad ... not just|only me|us
  not|isnt just|only me|us|you|here
  only|just for|with me|us ?
  // How often, and what it costs.
  second|third|fourth|fifth|nth|2nd|3rd|4th|5th|6th|10th|umpteenth|another outage|incident|crash this|in|today|again
  paying|pay|paid for ... uptime|downtime|availability|errors|outages
  your uptime|sla|availability|reliability|stability
  uptime lately|recently|today|joke|is|has|this|record
  hours|minutes down|offline
  sla credit|credits|refund|breach
`);
