/** Strong: when will it be over, or is it? */
import { entries } from './entries.ts';
import { news } from './word-groups.ts';

export const tellsItsEnd = entries(`
  // When will it be over, or is it?
  any ${news} .
  any ${news} ... fix|service|recovery|outage|incident|back|down|restoration|ends
  eta|resolved|recovered|mitigated|postmortem|post-mortem|rca|incident ?
  eta ... fix|fixed|back|service|recovery|resolution|restoration
  estimate|estimated|expected|estimation ... recovery|resolution|fix|fixed|back|restored|answer|available
  when|how long|until|till|once ... back up|online|again
  when|until|till|once ... back|recover|recovered|restored|alive ?
  when|until|till|once ... be|is|are|come|comes|go up|available|online ?
  how long ... last|until|outage|down
  is|are|was it|this|that|you|we|they|things|service|gitlab back|fixed|resolved|over|recovered ?
  last|latest|next|more|regular|status update|updates|tweet|tweets ... hour|hours|minutes|ago|incident
  keep|keeping|kept us|me|everyone posted|updated|informed
  quick|frequent|regular|timely|update|updates please|updates|pls|plz
  ongoing|current|this|todays|an|your|yesterdays|the incident .
  ongoing|current|this|todays|your|yesterdays|live|active|major|big|huge|massive|serious|production|widespread|the|
    that|last|tonights|morning incident
  during|in|after the|an|this|todays|your incident|disruption|crash
  incident ... resolved|over|ongoing|yesterday|today|happening
  incident report|update|updates|status
  not|isnt|still|nope|fully|completely|supposedly|says|say resolved|recovered|mitigated
  back up|online|alive|normal
  is|are|and|came|all back .
  come|be|coming|came back soon|online|up
  gitlab|site|server|servers|service stops|stopped
  were|are all|finally back|recovered|restored|good|green
  working|works|fixed|back|fine|good|loading for|here me|here|now
  works|working|good|fine|okay|ok now|again
  confirmed|confirming|confirm ... fixed|working|works|resolved|back|down|same
  <service> ... is|are|be|seems|looks|came|come|were|now back|up|alive|recovering|recovered|restored|online
  up|working|loading|loads|works|online|alive|green|available|reachable|fine|running|responding|accessible again
  restored|restoring|restore|resuming service|services|access
  recovery going|complete|done|?
  seems|looks|is|are|all|now fixed|resolved|ok|okay|good|stable now|again|today
  getting|got|bringing|brought everything|things|service|site|gitlab back
  go|goes|going|went through again|now
  back to life|normal|work|business
  quick|fast|rapid|speedy|swift recovery|turnaround|resolution
  root cause
  the|your postmortem|rca|post-mortem
  status page ... says|shows|show|green|operational|nothing|wrong|lying|claims|still|update|updated|updates|lies|
    fine|all|normal|down|say|broken|open|load
  all|systems|fully systems|operational|green
  update|updating ... status page|dashboard
  hugops|downdetector|degradation
  hug ops
  unplanned|scheduled|emergency|planned|for|under maintenance
  ops|sre|sres|oncall|on-call people|folks|crew|heroes
  stay|hang strong|in|on there|folks|guys|team
  roll|rolling|rolled it|that|the back
  caused|cause ... interruption|crash|outage|incident|night|yesterday|morning
  when|how|estimate|rough|timeline|timeframe|idea|any|know ... push|pushes|pull|pulls|clone|git|access|service|site|
    runners|we|things|it|registry|jobs|login ... work|return|returns|again|restored|fixed|resolved|recover|
    recovered|resume|resumed|function
  how long will|is|until|till this|it|we take|last|takes|lasts|be|going|continue|persist|normal
  up|back|online|alive|working|resolved|restored|over|recovered yet
  fixed yet ?
  hows|how is|are|does ... restore|recovery|failover|fix|repair|rollback|situation ... going|coming|progressing|
    looking
  restore|restoration|recovery|failover|repair|rollback going|progress|progressing|running|finished|eta
  progress|situation|incident|outage|recovery report|update|updates|doc
  any ${news} on|about this|it|that|when
  any|some|more|please eta|news|update|updates|word|progress|info ... hours|hour|minutes|min|ago|database|incident|
    still|down|waiting|problem
  it is been ... hours|hour|minutes|mins + update|report|progress|news|word|still|fix|500s|errors
  possible|potential|partial|full|total incident|degradation|failure
  you|u|they are|r|were back
  you|site|gitlab|service|it|everything|all|servers|things|git|pages|runners|registry is|are|r|seems|looks ... back|
    alive|up|recovered|restored|reachable again
  you|site|gitlab|service|it|everything|servers|things|git|pages|runners|registry|and|yay|wow|finally|ok lives|live|
    alive|back|up|online|works|loads again
  can|could|able|managed ... push|pull|clone|fetch|login|log|deploy|merge|load|open|work|reach|access ... again
  pushes|pulls|clones|jobs|pipelines|pushing|pulling|cloning|runners|logins|pages|webhooks|builds ... through|
    working|fine|running|load|loading|moving|normal|back|again again|now
  back from the|dead dead
  safe to push|pull|clone|deploy|retry|restart|merge|work|resume ... again|now|yet
  all|everything good|fine|clear|green|well|normal|ok|okay again|now|?
  well|we be back
  thanks|thank|thx|kudos|props|cheers|appreciate ... fixing|fix|restoring|recovery|transparency|transparent|updates
    ... fast|quick|quickly|outage|incident|runners|site|servers|service|during
  thanks|thx|appreciate ... transparency|transparent|honesty
  down|offline . <now>
`);
