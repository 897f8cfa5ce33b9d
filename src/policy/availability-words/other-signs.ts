/** Strong: other signs that the service fails, failed, or is back. */
import { entries } from './entries.ts';
import { cannot } from './word-groups.ts';

export const otherSigns = entries(`
  . <failure>
  <trouble> ... your|ur runners|servers|server|side|end|api|registry|site|website|service|platform|infrastructure|
    infra|system|systems|backend|web
  your|ur runners|servers|server|side|end|api|registry|site|website|service|platform|infrastructure|infra|system|
    systems|backend|web|app|ui|page|login ... <trouble>
  your|ur|shared|the runners|servers|server|api|registry|site|website|service|platform|infrastructure|infra|system|
    systems|backend|web|ui|login ... fail|fails|failing|failed|dying|die|drop|drops|dropping|timing
  fail|fails|failing|failed|errors ... on|from your|shared|all|multiple|every runners|servers|end|side|projects|
    project|repos
  uploads|downloads|pushes|pulls|requests|connections|clones|servers|pages|runners|artifacts die|dying|dies|drop
  did|does|to|just|gonna|about|you die|died ?
  just die|died
  increased|elevated|higher|high|rising|many|lots ... error|errors|latency|failures|timeouts
  so much for ... 99.9%|99.95%|99.99%|99%|uptime|availability|reliability|sla|nines|99.9|99.95|99.99
  pages|page|requests|request|views|calls|clicks ... errored|erroring|error|errors|fail|fails|failed|failing
  choking|wheezing|struggling|acting|dying|falling|burning|melting|erroring|crashing|failing|limping ... again
  all i|we see|get|got|have is|are
  is|are all i|we see|get|got
  just|only|but|see|with|get a|the|an|your spinner|fox|tanuki|blank|500|502|503
  is|was|seems|appears having|experiencing|facing|suffering ... trouble|troubles|problems|issues|turbulence|hiccups|
    difficulties|moment|meltdown|outage|hiccup|degradation
  center|centre|datacenter|servers|everything ... on fire
  take|takes|taking|took ... ages|forever|eternity|long|years|minutes|seconds ... load|open|push|pull|clone|render|
    respond|fetch|display
  <shared> ... cant|cannot|couldnt push|pull|clone|fetch|login|log|open|load|reach|access|connect|browse|merge|
    deploy|submit|work|do|ship|use|get|sign|see
  ${cannot} push|pull|clone|fetch|load|open|reach|access|do|merge|deploy|ship|view anything|any|at|nothing|code
  refreshing|retrying|reloading ... hour|hours|minutes|min|mins|morning|page|ages|now|nothing
  give|gives|send me|us a|some sign|signal|update
  trying|tried|attempting|try to reach|access|open|load|connect|log|login|push|pull|clone|get ... for|since ...
    minutes|hour|hours|morning|ages|min|mins|half|noon
  picks|chooses|chose|decides|decided|picked|choose|decide ... moment|time|today|day|now|to ... fall|die|go|break|
    take|have|crash|nap|stop|quit
  lost|wasted|losing|wasting ... day|hours|afternoon|morning|hour ... because|thanks|due|waiting|cause
  no update|updates|news|word|info|information|communication|tweet|announcement ... hours|hour|minutes|mins|yet|
    still|down
  when|until|till|once|if|after ... sorted|solved|stable|operational|resolved|restored
  problem|problems|incident|outage|delay|delays|trouble|troubles|disruption ... solved|sorted|resolved|over|cleared|
    fixed|gone
  is|are|everything|all|fully operational|stable|normal again|now|?
  everything|all|things|systems is|are|back|fully|look|looks operational|stable|normal
  heads|shout|signal|ping|tell|let ... when|once ... back|stable|up|working|fixed|over|resolved
  page|dashboard|status says|shows|claims|reports|still|said|showing|is ... operational|green|fine|normal
  hope|hugs|luck|strength|thoughts|courage|godspeed|love|sympathy ... sre|sres|ops|oncall|on-call|infra|admins|
    firefighters|firefighting
  going under|through attack|outage|rough|crash
  under attack|load|ddos
  todays|yesterdays|tonights|mornings|nights|afternoons incident|outage|disruption|problems|issues|crash|mess|
    trouble|downtime|hiccup|hiccups|failure
  during|about|after|from|of|in ... todays|yesterdays|this|the incident|outage|disruption
  response|communication|handling|recovery|reaction ... incident|outage|disruption
  just|only|see|get|says waiting for gitlab.com
  incident|outage|disruption affecting|impacting|affects
  no puedo|podemos|se|pude|consigo|puede ... push|acceder|entrar|clonar|subir|clone|pull|conectar|abrir|iniciar
  in|from ... under|heavy load|pressure + slow|error|errors|failing|timeout*
  why|whys|how|damn|so is|are|it|this ... so|this|extremely|super|very slow|sluggish|laggy ?
  very|so|super|extremely|terribly|awfully|painfully slow ... in|from|over here|europe|asia|africa|india|us|uk
  restart|reboot|unplug|kick|reset the|your|ur server|servers|hamster|hamsters|router|gitlab
  you had one job
  any|an|is|the eta ... runners|registry|site|ci|pages|api|git|service|login|push|pull|access|fix|recovery
  thanks|thank|thx|kudos|cheers|props|congrats ... resolving|restoring|recovering|sorting
  thanks|thank|thx|kudos|cheers|props ... getting|bringing|putting ... back|up|online|running
  getting|got|bring|brought ... things|everything|it|site|service|gitlab back
  thumbs|hats|kudos|props ... sre|sres|ops|oncall|on-call
  good luck|strength + hugops|sre|sres|ops|fire|outage|engineers
  recovered|recovering|resurrected .
  page|pages|site|website|api|responses|requests|loads|click|diff took|take|takes|went|taking|per ... seconds|secs|
    sec|ms|s|minutes|minute|min|mins|30s|20s|10s|15s|60s|40s|5s
  seconds|secs|sec|minutes|minute|min|mins per|for|a|each|every click|page|request|push|pull|clone|load
  waiting|waited|pending|queued|stuck ... minutes|hours|hour|min|mins ... runner|runners|job|jobs|pipeline|
    pipelines|ci
  pending|queued|stuck|waiting ... minutes|hours|hour|min|mins
  no|zero|not|none|single webhooks|webhook|emails|email|jobs|job|pipelines|pipeline|builds|notifications|mirrors ...
    hours|hour|since|today|minutes|fired|triggered|arrived|delivered|sent|start|starts|started
  not|isnt a|one|single page|request|job|click|repo ... opens|loads|works|open|load|work|goes|starts
  after|only|first|takes|need|needs ... attempts|tries|retries|refreshes|reloads
  half|only|partially|barely rendered|loaded|loading|loads|renders|working
  back in business|action
  <shared> ... complain|complains|complaining|affected|locked|idle
  same|this|it for others|everyone|everybody|anyone|all|anybody|other ?
  loads|load|looks|comes ... without|no|like css|styles|style|1995|1996|1999
  migration|deploy|deployment|upgrade|update go|went|gone wrong|sideways|bad|south + <now>
  database|migration|deploy ... wrong|sideways ?
  something|smth|what broke|died|exploded|snapped|crashed ... your|you|gitlab|end|side|server|servers
  did|has|have something|anything|you|u|gitlab|someone broke|broken|break|happen|happened|crash|crashed|die|died|
    change
  your|ur|gitlabs|the server|servers|cdn|database|dns|load|api ... melted|potato|potatoes|hamster|toast|dying|
    overloaded|returning|kaput
  tried|trying ... times|hours|minutes|attempts + 500|502|503|504|error|timeout*|nothing|luck
  trying|tried ... times . <trouble>
  artifacts|upload|uploads|download|mirror|mirroring|fetch|pull|push|clone|clones|merge ... fail|fails|failed|
    failing|die|dies|drop ... since|today|now|again|everywhere|constantly|retrying
  upload|uploads|download|downloads|registry|artifacts fails|fail|failing|failed|die|dies
  permission|access denied ... nowhere|push|pull|clone + unchanged|nowhere|same|suddenly
  when|how|expect|expected ... this|it|things|be|to sorted|solved|fixed|resolved
  how bad is it
  ${cannot}|no ... sign|login|log ... sso|saml|ldap|google|github
  my|the|our repo|repos|project|projects|dashboard shows|show|is|are|returns ... empty|blank|white|500|404|gone
  returns|returning|shows|showing|see|seeing|get|getting|serving|giving|gives blank|empty|white|garbage|nothing|
    gibberish
  job|jobs|pipelines|pipeline ... runner|runners ... failure|failures|failing|lost
  arriving|arrive|arrives|arrived ... late|hours|delayed
  site|gitlab|it|server|everything|web|website working for|with anyone|everyone|anybody|you|others|other
  bad|terrible|poor|awful|horrible|degraded|abysmal|horrendous performance + <now>
  performance issues|problems|degradation + <now>
  no|not|none|zero|any ... runner|runners ... takes|picks|take|pick|accepts|starts + <now>
  when can|could|will i|we ... get|push|work|access|log|login|deploy|pull ... again ?
  loading|only|just skeleton|skeletons
  each|every|a|per page|click|request|commit|diff ... needs|takes|took|costs ... minute|minutes|seconds
  is there ... issue|problem|issues|problems ... with|on gitlab|gitlab.com|site|runners|registry|api|ci|login|ssh
  is|are there any|a|some|known|an issue|problem|issues|problems ... with ssh|https|login|runners|registry|api|git|
    access
  check|look ... at|into|on|your your|the servers|server|runners|site
  hiccup|hiccups + <now>
  ci|jobs|pipelines|builds are|is|seem|seems stuck|frozen|dead|borked|delayed|queued
  we|team are|is unable to work|deploy|push|pull|ship|release|access|log|login
  we|team|nobody|devs|developers|customers cant|cannot work|push|pull|clone|deploy|access|log|login|reach
  lights ... back on
`);
