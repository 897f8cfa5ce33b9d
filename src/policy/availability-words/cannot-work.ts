/** Strong: what people do with the service fails. */
import { entries } from './entries.ts';
import { cannot, transfers, use } from './word-groups.ts';

export const cannotWork = entries(`
  // What people do fails, and a word tells that it is the service, or that others see it, or that it is just now.
  . ${cannot} ... ${use} .
  . ${cannot} ${use} .
  ${cannot} ... ${use} + <shared>
  ${cannot} ... push|pull|clone|fetch|login|open|load|reach|access|connect|merge|deploy|enter + <now>
  ${cannot} ... access|open|reach|load|connect|enter|use ... gitlab|gitlab.com|site|website|web|servers|anything|you
    + <now>
  ${cannot} ... reach|open|access|connect you|u|gitlab|gitlab.com|site|website|web|server|servers|anything|any
  ${cannot} ... reach|open|access|connect|see the|your|ur site|website|web|server|servers|repos|platform
  ${cannot}|no push|pull|clone|fetch|login|log|browse|merge|open|load ... ${cannot}|no|nor|or push|pull|clone|fetch|
    login|log|browse|merge|open|load
  no|neither git|push|pull|repo|repos|login|web|ui|ci|ssh|page|pages ... no|nor git|push|pull|repo|repos|login|web|
    ui|ci|ssh|api
  push|pull|clone|fetch|pushes|pulls|clones|login|logins|ssh|https|requests|domains|registry|api|web|server|servers|
    page|pages|site|website time|times|timing|timed out
  ${transfers} ... rejected|refused|fail|fails|failing|failed|hangs|hang|stuck|denied + <now>
  ${transfers} ... rejected|refused|fail|fails|failing|failed|hangs|hang|stuck|denied + <shared>
  all|every time|times|timing out
  cant|cannot|couldnt|unable ... because of you|gitlab|ur|your
  get|gets|getting|got|see|seeing|always|only|just|keep|keeps|constant|constantly timeout|timeouts|disconnected|
    disconnects|gateway
  seeing|noticing|experiencing|observing ... delay|delays|latency|slowness|timeouts|degradation|drops|packet
  just|only|keeps|keep|always|still spins|spinning|hangs|hanging|loading|crashing|timing|buffering|dropping|
    disconnecting
  button|page|login|site|website|everything|git|screen spins|hangs|stalls|freezes|lags|crawls
  takes|taking|took|take|needs ... min|mins|minute|minutes|seconds|secs|sec|hours ... to load|open|show|push|pull|
    clone|render|respond|fetch|display|view|save|answer|comment
  slower|loads|slow|loading ... than|like ... dial-up|dialup|1996|1998|modem|grandma|snail|molasses
  so|too|super|extremely|insanely|unusably|painfully|damn sluggish|laggy|unresponsive|unstable|wobbly|unreliable
  unusably|unbearably slow
  permission|access denied|refused + <shared>
  permission|access denied|refused + unchanged|nowhere|suddenly
  401|403|422|429|unauthorized|forbidden|rejected + <shared>
  nothing|nothin|zero happens|happening|moves|runs|starts|builds + <now>
  nothing|nothin|zero happens|happening|moves|runs|starts|builds + <shared>
  blank|white|empty|error page|pages|screen|screens + <now>
  page|pages|screen|everything|site white|blank|empty + <shared>
  nothing|only|just|but but|error|blank|white|the|an error|white|blank|the|spinner|spinners|fox|tanuki
  sad|angry|crying|error|dreaded|evil|broken|stupid|damn tanuki|fox
  fox|tanuki ... staring|greets|again
  deploy|deployment|maintenance in|going|page progress|on
  maintenance ... over|ended|finished|done|today|now|ongoing|announced|unannounced|scheduled
  be right|back page|fox|soon
  loses|lost|losing|drops|dropping|dropped|no connection|connections|connectivity|packets to|with you|gitlab|
    gitlab.com
  certificate|cert expired ... gitlab.com|gitlab|registry|your
  your|gitlabs|gitlab.com|gitlab certificate|cert|ssl ... expired|invalid
  logged|kicked|thrown out ... each|every|again|constantly|all|today
  you|u|gitlab|site|website|server|servers|everything|web is|are|seems|seem|appears|looks|went|has|got|r fallen|
    drunk|bonkers|haywire|moody|sick|toast|hosed|sleeping|asleep
  <service> ... holiday|holidays|fishing|sick|drunk|hungover|coma|hospital|grave|knees|siesta|fried|exploded
  gone|went|going fishing|awol|mia|dark|walkabout|kaput
  killing me|us|my
  better|worse|more|less|higher|your|ur|lousy|poor uptime
  uptime ... today|week|lately|hours|minutes|joke|month
  hour|hours without|of no|access|service|git|gitlab|nothing|waiting|downtime
  without access
  something|smth|sth|somethings|what|whats ... off|amiss|fishy|weird|strange|odd|funny|broken|up with|at|on ... you|
    u|your|gitlab|gitlab.com|server|servers|site|runners|registry|side|end|api
  y u no ... load|respond|work|open|push|pull|start|answer|let|connect|build|deploy
  <shared> ... rejected|denied|kicked|blocked|unauthorized|throttled
`);
