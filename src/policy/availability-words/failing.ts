/** Lists that entries name: what something does that is not there, and what may go wrong for one person too. */
import { entries } from './entries.ts';

export const failure = entries(`
  is|are|was|were|be|been|being|went|goes|going|gone|still|completely|totally|all|again|both|really|seems|seem|
    looks|look|appears|currently|now|r|not|but|actually down|offline
  gitlab|gitlab.com|site|website|sites|server|servers|service|registry|runners|pages|api|web|ci|git|everything|you|
    u|yall down|offline|dead
  down|offline|dead again|now|rn|today|atm|currently|since|everywhere|worldwide|hard|or
  down|offline for me|us|everyone|everybody|anyone|all|hours|ages|minutes|over|maintenance|the|an|about|almost|
    nearly|like
  down|offline at|right the|now
  out of service|order|action
  outage|outages|downtime|blackout|unreachable|inaccessible|unresponsive|unusable|unreachability|unavailable|kaput
  kaputt|borked|fubar|err_timed_out|err_connection_refused|err_connection_reset|err_connection_timed_out
  etimedout|econnreset|econnrefused|nxdomain|502|503|504|502s|503s|504s|500s|5xx|5xxs|50x|50xs|http500|http502
  http503|520|521|522|kex_exchange_identification|flapping|overloaded|unhealthy|degraded|degradation|disruption
  blackholed|unroutable|irresponsive|servfail|econnaborted|ehostunreach|enetunreach
  not|isnt|arent|wasnt|hardly|barely reachable|accessible|responding|responsive|usable|answering|online|up|loading|
    opening|resolving
  not be reached|loaded|opened|accessed
  doesnt|dont|wont|didnt|cant|not respond|answer|load|open|connect|resolve
  never loads|load|opens|responds
  no|without response|answer|reply from
  refuses|refusing|refused connections|connection
  nothing|none loads|loading|opens|opening|responds|responding|answers|answering|connects|works|working
  stopped responding|loading|answering
  failed|fails|failing|fail to load|connect|resolve|open|respond
  http|error|code|status|err|a|with|getting|gets|get|got|seeing|returning|returns|return|gives|giving|throwing|
    throws|only|and|then|just 500|520|521|522|523|524|525|530
  500 error|errors|internal|server|500|everywhere|again|today|here|on|when|from|for
  bad gateway|gateways
  gateway|internal|server error|errors|timeout|timeouts|time-out
  internal server error|errors
  service unavailable|unreachable|disruption|interruption
  connection|connections refused|reset|dropped|timed|timeout|timeouts|closed|lost|aborted
  remote end hung
  unexpected disconnect
  early eof
  rpc failed
  could not|couldnt read from
  could not|couldnt resolve|connect
  cannot|cant|couldnt resolve
  fell|fallen|falling|falls|keeled over
  going|went|gone|goes dark|poof
  aint|cannot|refuse loading|load|open|opening|respond|responding|answer|answering|resolve|resolving
  cannot|cant be reached|opened|loaded|accessed|resolved|displayed|found
  nothing|none|zero|nobody ... loads|loaded|loading|opens|opened|resolves|resolved|responds|responded|answers|
    answered|connects
  nothing|none|hardly|barely|no ... gets|get|getting|got|goes|going|comes|coming through
  nothing|anything works|worked|working since|here|today|now|anymore|there|at
  y u no|not load|respond|work|open|push|pull|start|answer|let|connect|build|deploy|up
  server|host|domain|hostname not found
  unknown host
  handshake timeout|timeouts|times|timed|time|failed|failure|fails|error|errors
  packet|ping loss|lost
  is|are|it not available from|at|right|now|since|today|here|again
  is|are|has|have|seems fallen|collapsed|imploded|exploded|nuked|hosed
  taken|knocked|brought down|offline|out
  down|offline cold|completely|entirely|totally|globally|and|so|but|while|when|because|before|during|mid|yet|too|
    please|pls|whats|why|how|anyone|any
  throwing|throws|threw|serving|serves|spitting|spits|spewing|showing|shows|giving|gives|gave|returning|returns|
    getting|gets ... 500|500s|5xx|5xxs|502|503|504
  service|system|systems|services is|are interrupted|disrupted|impaired
  fall|falls|fell|fallen|falling|tip|tips|tipped|keel|keeled|topple|toppled|rolled|flop|flopped over|apart|sideways|
    flat
  belly up
  bit|bite|bites the dust
  kicked the bucket
  conked|crapped|passed|pooped|flaked|wigged out
  and|then|just gives|gave up
  not|isnt|wont|doesnt|arent|dont|never come|comes|coming|came up|online|alive|through
  nothing|none|not|isnt|arent|nothings ... reachable|accessible|responding|usable|functional|functioning|operational
  request|requests|connection|connections|response|operation|upstream timed|times|time|timing out
  request|connection|upstream|response timeout|timeouts
  keeps|keep|kept|just|always|constantly dying|crashing|falling|breaking|erroring|choking|dropping
  kicking|throwing us|me|everyone|people out
  no|zero|not|any|without|lost|losing ... connectivity|connection to|with
  connection|connections was|were|is|are|been|keeps|keep interrupted|refused|reset|dropped|closed|lost|aborted|
    dropping
  port ... closed|blocked|unreachable
  error|errors establishing|connecting
  read-only mode
  read only mode|now
  technical difficulties
  doesnt|dont|not|isnt|arent|wont|never trigger|triggering|fire|firing
  fell|fallen|dropped|vanished|gone|disappeared off|from the internet|web|net|earth|planet
`);

export const trouble = entries(`
  down|offline|dead|ded|died|dies|dying|gone|toast|vanished|disappeared|awol|mia|comatose|blip|interruption
  timeout*|time-out|time-outs|500|unstable|unreliable|crash|crashed|crashing|crashes|collapsed|imploded|exploded
  meltdown|flaky|flakey|wobbly|struggling|suffering|choking|unwell|hiccuping|hiccup|hiccups|hanging|hangs|hung
  frozen|freezes|freeze|froze|freezing|stalling|stalls|stall|stalled|crawl|crawling|crawls|snail*|sluggish|laggy
  lagging|lags|glacial|glacially|molasses|dial-up|painfully|melting|burning|limping|wheezing|404|422|affected
  impacted|error|errors|erroring|errored|slow|slower|slowest|slowly|slowness|latency|lag|stuck|blocked|hang|idle
  broken|broke|busted|bugged|glitchy|glitch|glitches|borken|pending|queued|queueing|queuing|backlog|delayed
  delays|delay|spinning|spins|spinner|spinners|whoops|oops|refused|disconnected|disconnect|interrupted|aborted
  eof|handshake|fatal|kicked|problem|problems|trouble|troubles|403|401|429|unauthorized|unauthorised|forbidden
  misbehaving|malfunctioning|malfunction|bonkers|haywire|moody|drunk|groggy|shaky|iffy|spotty|janky|rejecting
  rejects|throttled|throttling|buffering|endless|endlessly|turbulence|turbulences|wonky|wonkiness|hiccupy|choppy
  bumpy|buckled|buckling|tanked|tanking|nosedived|overwhelmed|overload|unbearable|unworkable|intolerable
  standstill|halted|halt|paralysed|paralyzed|crippled|dead-locked
  timing|timed|times|time out
  not|isnt|arent|never|doesnt getting|get|gets opened|loaded|open|loading|displayed|connected
  empty|blank for|in|on|with
  is|are|was|goes|comes|shows|went|stays blank|empty|white|unstyled
  hasnt|havent|not|doesnt|wont|didnt|isnt moved|moving|move|budge|budged|progress|progressed|advance|advanced
  something|smth|somethings is off|wrong|weird|odd|amiss|fishy|broken
  cannot|cant|wont|doesnt|couldnt serve|handle|deliver|respond|keep
  acting up|weird|funny
  falling|fallen|fell apart
  on fire
  not|isnt|arent|doesnt|dont|wont|didnt|never|barely|hardly|stopped|cant work|works|working|start|starts|starting|
    run|come|arrive|arriving|going|load|loads|running|respond|picked|picking|moving|updating|showing|show|open|
    opens|opening|finish|coming
  does|do|did|will not work|start|run|finish|show|arrive|come
  having|has|have|seeing|experiencing|experience|got|getting|facing|hitting|any|some|big|major|are|known|with|these
    issue|issues|problem|problems|trouble|troubles|difficulties
  in queue|queues
  loading|loads|load|takes|taking|took|take|taken|waiting|waited|wait ... forever|ages|eternity|minutes|seconds|
    mins|hours|age|long
  forever|ages to|for|loading
  blank|white|empty|error|maintenance|tanuki page|pages|screen|screens
  cant|cannot|couldnt|unable|impossible|refuses|refusing|let ... reach|access|open|load|connect|push|pull|clone|
    fetch|log|login|sign|signin|deploy|merge|get|browse|view|see|work|do|ship|release|commit|build|run|download|
    upload|accept
  something|anything|what wrong|off|up
  what is wrong|off|up|going|happening|happened
  went wrong
  y u no
  permission|access denied|rejected|refused
  rate limited|limit|limiting
  page|pages|screen|screens|everything|site white|blank|empty|grey|gray|black
  not|arent|isnt|wasnt|werent|dont|doesnt|never|stopped|hardly|barely|no being|getting|be|been created|triggered|
    picked|processed|started|delivered|sent|updated|scheduled|run|executed|shown|displayed
  not|arent|isnt|dont|doesnt|never|stopped creating|triggering|processing|delivering|sending|updating|scheduling|
    starting|building|answering|syncing|created|triggered|processed
  does|do|did|will|can not charge|enter|respond|answer|load|open|connect|push|pull|clone|finish|move|update|appear
  cannot|cant|couldnt|cnt|unable ... enter|fetch|browse|use|move|continue|push|pull|login
  nothing|nothin|zero happens|happening|happened|moves|moving|runs|running|builds|starts
  certificate|cert|ssl|tls expired|invalid|error|errors|problem|problems
  logged|logs|kicked|kicks|thrown|throws ... out
  deploy in progress
  sad|error|angry|crying|dreaded|evil|broken tanuki|fox
  loses|lost|losing|lose connection|connections|connectivity|packets
  dropping|drops|dropped connections|requests|packets|connection
  not|isnt|arent|dont|doesnt|wont|never|stopped|no returning|served|serving|executing|rendering|refreshing|
    displaying|functioning|operational|functional|usable|return|serve|execute|render|refresh|display|function|longer
  having|experiencing|facing|with difficulties|difficulty|hiccups|hiccup
  without any|no css|styles|style|stylesheets
  read only|read-only
`);
