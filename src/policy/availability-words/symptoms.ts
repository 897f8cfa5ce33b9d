/** Strong: what network tools, browsers and clocks show when the service fails. */
import { entries } from './entries.ts';

export const symptoms = entries(`
  // The way to the service: packets, connections, names, certificates.
  packet|packets|ping|pings|icmp|traceroute|tracert|mtr ... lost|die|dies|dying|dropped|loss|drops|vanish|ends|end|
    stops|void|nowhere|stars|unanswered|fails
  100%|90%|80%|70%|60%|50%|40%|30%|20%|10% loss|packet
  no ping|pong|route|reply|answer|ack ... to|from gitlab.com|gitlab|host|you|your|registry
  ping|pings|pinging|telnet|curl|wget ... no|without|nothing|hangs|times|refused|dead|fails|timeout|timeouts
  reset by peer
  connection|connections|tcp|ssh|https|sessions|session resets|refusals|drops|dropping|closes|closing|aborts
  connection|connections|ssh|session keeps|gets|get|getting|got dropping|dropped|reset|closed|refused|killed|cut
  connection|connections|ssh|session immediately|instantly|always|suddenly dropping|dropped|reset|closed|refused
  dropping|drops|dropped|resetting|resets|closes|refuses|refusing|refused my|our|all|every|the|ssh|any connection*
  broken pipe ... push|pushing|clone|cloning|pull|gitlab.com
  dns|domain|hostname|nameservers|gitlab.com|gitlab|name ... doesnt|dont|not|wont|cant|cannot resolve|resolving
  dns|domain|hostname|nameservers|gitlab.com|gitlab|name ... no|stopped|never|isnt|fails resolve|resolves|resolving
  dns|name lookup|lookups|resolution|query|queries|records ... fail|fails|failed|failing|servfail|timeout|gone|empty
  dns ... gone|broken|servfail|nxdomain|dead|failing|fails|down
  no a|aaaa|dns|ip record|records|answer|address ... gitlab.com|gitlab|registry.gitlab.com
  tls|ssl|handshake|certificate|cert ... fail|fails|failed|failing|failure|error|errors|aborted|hangs + <shared>
  tls|ssl|handshake ... fail|fails|failed|failing|failure|error|errors|aborted|hangs + <now>
  tls|ssl|handshake ... with|to|on|at gitlab.com|registry.gitlab.com|gitlab|your + fail*|error|errors|hangs|aborted
  ssl_error*|err_ssl*|err_empty*|err_http2*|err_name_not_resolved|dns_probe*|err_address*|pr_end_of_file_error
  dial tcp + gitlab.com|registry.gitlab.com|gitlab|your
  i o timeout + gitlab.com|registry.gitlab.com|gitlab|your
  deadline exceeded|no route|unexpected eof|network unreachable + gitlab.com|registry.gitlab.com|gitlab|your
  deadline exceeded|no route|unexpected eof|network unreachable + <shared>
  git|ssh|https|pull|push|clone asks|asking|prompts|wants ... password|credentials|username + <shared>
  git|ssh|https|pull|push|clone asks|asking|prompts|wants ... password|credentials|username + suddenly|today|fails
  // What the browser shows.
  page|pages|board|boards|repo|repos|projects|dashboard|diff|diffs|mrs|everything|tabs|lists ... empty|blank|white +
    <shared>
  page|pages|board|boards|dashboard|diffs|mrs|everything ... empty|blank|white + error|errors|500|500s
  just|only|nothing but|is|get|got|see|a white|blank|empty screen|page|pages|window
  error|errors|tanuki|fox|500|spinner|logo|blank ... instead of
  tanuki with|and|holding|saying an|a|the|error|500|something
  button|login|page|ui|click|clicking|clicks ... nothing + <now>
  button|login|page|ui|click|clicking|clicks ... nothing + <shared>
  page|site|website|gitlab.com is|are not working|responding|loading|available|reachable
  page|site|website|gitlab.com isnt|doesnt|wont working|responding|loading|available|reachable|work|respond
  didnt|not send|sending|receive|received|return ... data
  checking ability|mergeability|pipeline|approval|your + <now>
  checking ability|mergeability|pipeline|approval|your + hour|hours|minutes|forever|ages
  full|flooded|spammed|littered of|with 500|500s|503s|502s|5xx
  500|500s|5xx from|on|at|for|across gitlab.com|gitlab|api|registry|every|all|any|everything|everyone|both
  401|403|404|422|429 ... and|then|or|sometimes|followed|also|plus ... 500|500s|5xx
  500|500s|5xx ... and|then|or|sometimes|followed|also|plus ... 401|403|404|422|429
  <service> ... not|isnt|arent|never getting|get|gets opened|loaded|open|loading|displayed|connected
  site|website|page|pages|gitlab|gitlab.com not|never opening|loading|opened|coming|working|responding
  css|javascript|js|assets|stylesheets|images|avatars ... not|dont|doesnt|fail|fails|missing|404 + <now>
  css|javascript|js|assets|stylesheets|images|avatars ... not|dont|doesnt|fail|fails|missing|404 + <shared>
  // What the clock shows.
  clon*|download*|pull*|fetch*|push*|upload*|gitlab.com ... kib|kb|kbit|bytes|b s|sec|second|per
  clon*|download*|pull*|fetch*|push*|upload*|gitlab.com ... kbps|kbs|kbit|10kb|20kb|30kb|50kb|100kb
  load|loads|loading time|times|speed ... seconds|secs|minutes|mins|30s|40s|60s|20s + <now>
  minutes|seconds|mins|secs to load|open|render|respond|answer|show|display a|the|any|one|my|each|every|single
  response|latency|load|loading time|times ... doubled|tripled|exploded|skyrocketed|increased|horrible|awful|
    terrible
  your|the|gitlab|ur registry|servers|server|api|gitlab|ssh refuses|rejects|drops|kills|swallows|eats
  hours|hour|minutes and counting
  two|three|four|five|six|2|3|4|5|6|8|10 hours now .
  500|502|503 we are sorry
  delay|delays|delayed|lag|late of|by ... hours|hour|minutes|min|mins + <now>
  snails|snail pace|speed
  download*|clon*|pull*|push*|upload*|load*|gitlab.com ... snail*|turtle|tortoise|glacial|dial-up|molasses
  // What waits in every project.
  webhooks|jobs|pipelines|mirrors|emails|notifications|runners havent|hasnt|have|has|didnt ... since|today|yet|hours
  webhooks|jobs|pipelines|mirrors|emails|notifications ... havent|hasnt|didnt|arent|dont ... since|today|any|all|
    every
  no|zero|without pipeline|pipelines|jobs|webhooks|builds|emails|notifications appear|appears|come|trigger|show|
    arrive + <shared>
  no|zero|without pipeline|pipelines|jobs|webhooks|builds|emails|notifications appear|appears|come|trigger|show|
    arrive + <now>
  no gitlab|git|ci|registry|runners today|here|for|again|anymore|since|right|now
  engineer|admin|whoever|person|intern ... dropped|deleted|broke|unplugged|tripped|killed|pulled ... database|db|
    cable|plug|prod|it|server
  nothing deploys|merges|clones|syncs|saves|pushes|pulls|loads|builds
  serves|serving|served|sends|sending empty|blank|broken|garbage|nothing
  no one|body ... gets|get|getting|makes past|beyond|through|in|into
  nobody|noone|none|cant|cannot ... gets|get|getting past|beyond|through|in|into + <shared>
  login|redirect|redirects|auth|signin|captcha|verification loop|loops|looping + <shared>
  login|redirect|redirects|auth|signin|captcha|verification loop|loops|looping + <now>
  went|gone|go|going|fell|goes ... to|for|on|into|back sleep|bed|lunch|strike|vacation|holiday|hibernation|coma
  is|are|was a brick|potato|paperweight|wreck|zombie today|right|now|again|this|.
  release|deadline|demo|deploy|launch ... decides|decided|picks|picked|chooses|chose to
  when ... do|will|can|is|are|be|expect ... usable|reachable|accessible|functional|healthy|restored|recover
  any eta|news|update|updates|progress|word ?
  jobs|pipelines|builds|runners|ci ... freeze|freezes|froze|frozen|stall|stalls|hang|pending|queued + <shared>
  jobs|pipelines|builds|runners ... freeze|freezes|froze|stall|stalls|hang|pending|queued + <now>
  nothing ... picked|picks|gets|runs|starts|moves|deploys|merges|builds + <shared>
  shared|hosted|saas|your|linux|windows|macos runners|runner ... dont|arent|not|never|stopped|wont|no|refuse
`);
