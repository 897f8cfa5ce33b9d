/** Struck out: other senses of the words, talk in general, and what is not the hosted service. */
import { entries } from './entries.ts';
import { fails, notThere } from './word-groups.ts';

export const otherSenses = entries(`
  // Other senses.
  nobody|noone|one died|dies|cares|panic
  feel|feeling|feels|felt|scroll|calm|write|wrote|written|writing|break|breaks|breaking|broke|broken|breakdown|cool|
    settle|settling|settled|marking|marked|sit|sat|lie|lay|boil|boils|narrow|narrowed|narrowing|cut|cutting|track|
    tracked|tracking|hunt|hunted|hunting|chase|pin|pinned|nail|nailed|dumb|tone|water|watered|hand|handed|pass|
    passed|scale|scaled|scaling|spin|tear|tearing|wind|winding|step|stepped|stepping|double|doubling|drop|pull|
    press|hold|key|arrow|page|thumbs|upside|deep|knuckle|count|counting|turn|turned|turning|look|looking|mark|
    simmer|drill|drilled|drilling|burn|burned|burning|melt|slow|slows|slowed|slowing|hands down
  feel|feeling|feels|felt so|a|very ... down
  down with spaces|tabs|the|this
  error|errors message|messages|text|texts|budget|budgets|tracking|handling|tracker|prone|checking
  allow|retry|on failure|failures
  exit code
  0|zero|no|without|fewer|first error|errors|failures|failure|problems|issues
  must|should|could|might|probably|guess|maybe be an|my|a error
  hang|hanging|hangs out|of|around
  hang in ... there|meetup|party
  eyes ... fire|burning|burn|dead|hurt
  burning|burn ... calories|eyes|minutes|question|man
  offline install|installation|guide|mode|use|docs|copy|documentation|event|meetup|first|work|access|activation|
    license|licence|support
  work|works|working|usable|use|available offline
  is it possible ... offline
  hiring|interview|interviews|application|review|reviews|recruiter|recruiters|sales|recruitment|approval process|
    pipeline|reply|response|team ... slow|stuck|broken|slower|weird
  hiring|interview|interviews|application|recruiting|recruitment ... slow|stuck|broken|error
  test|tests|suite|suites|selenium|webpack|npm|build|code|query|queries|yaml|regex|script|dockerfile|eslint|linter|
    maven|gradle|jest ... slow|slower|crawl|crawls|crawling|sluggish|flaky
  flaky test|tests
  flaky ... test|tests
  404|403|500|error page|pages ... custom|design|docs|own
  custom|own|nice|funny|best|cute|404 404|500|error|page|pages
  404 on|in|for ... link|docs|doc|newsletter|blog
  404|broken|dead ... link|links
  security|billing|legal|support|github|jira|privacy|licensing issue|issues|problem|problems
  cant|cannot|couldnt|unable ... reach|find|see|join|attend|meet ... booth|sales|recruiter|human|person|shop|stage|
    keynote|webinar|meetup|hall|party
  pod|pods|container|containers|executor cant|cannot|couldnt|doesnt ... reach|connect|resolve|access|load|start
  lost|lose|forgot|forgotten|reset|stolen|broke|new|changed ... 2fa|password|phone|codes|authenticator|yubikey|
    email|token|laptop + cant|cannot|locked|unable|couldnt ... log|login|sign|in|out|account
  2fa|password|phone|codes|authenticator|yubikey lost|stolen|broken|broke|died|dead
  alert|alerts|notify|notifies|notified|ping|email|warn|warns|message|page|monitor|retry|know ... when|if|whenever
    ... down|fails|fail|failed|breaks|unreachable|offline|slow|error|500|502|503|crashes|errors|unavailable|timeout|
    timeouts
  quote|quoting|quoted ... fails|fail
  talk|workshop|book|song|movie|quote + everything ... fails
  going ... need|have|use|want|renew
  message|wording|sample|example ... went wrong
  i|we broke|killed|crashed|ruined|break|messed
  rewrite|typo|misspelled|spelling|wording|translation ... error|errors
  take|takes|taking|took|bring|tear|shut down the|my|our|all|preview|a|an|review|environment
  took|taken|take|brought|knocked my|our|their|own|company ... down|offline
  our own|the local|my local ... doesnt|isnt|dont|not|cant work|load|start|open|respond
  // Other senses of "down".
  shut|shutting|shuts|powered|power down my|our|the|a
  let|lets|letting|bring|brings|bringing|put|get|gets|getting me|us|you|them|him|her|people down
  down to earth|business|the|a|zero|one|two|half|just|my|our|this
  down the road|line|rabbit|hole|drain|stairs|street|hall|page|list|memory|tree|wrong
  down under|payment|below|votes|vote|voted|voting|by|in|there
  am|i|totally|definitely down for|with|to
  up and down
  one|two|three|four|five|1|2|3|4|5 down ... to go
  heading|walking|driving|flying|going|moving|travelling|coming down to|for|the|that|this
  // Other senses of "slow", "dead", "back up", "error", and of numbers.
  slowly but surely
  slow cooker|food|mo|motion|learner|reader|news|day|down|clap|claps|fashion
  dead simple|easy|code|link|links|line|letter|end|serious|tired|on|straightforward|cheap|sea
  deadline|deadlines|zero-downtime
  back up|ups code|codes|key|keys|plan|script|job|my|our|your|the|all|a|an|this|that|these|data|to|gitlab|repos|
    everything|their
  trial and error
  issue|issues board|boards|page|pages|number|numbers|tracker|trackers|template|templates|list|lists|label|labels|
    weight|weights|close|title|description|comments|comment|form|import|per|assigned
  close|closes|closed|closing|open|opened|opening|create|creating|created|assign|assigned|new|import|importing|move|
    moving|edit|confidential|epic|epics|more|less|fewer|old|stale|incident|run|file|filed|filing|link|linked|my|our|
    your|the|an|this|that ... issue|issues
  issue or|and merge|mr|epic|pr
  working again on my|our|the|a
  back online|up|to after|from|vacation|holiday|work
  template ... incident
  incident management|template|tracking|response|issue|issues|type|culture|manager
  postmortem|post-mortem|rca culture|template|templates|format|meeting|doc
  outage|incident report|reports|review by|from|of|at a|an|another|my|our
  crash course|courses|test|dummies|dummy|landing
  uptime than my|this|most|the|our|any|a
  load ... washing|dishwasher|truck|car|dishes|laundry|van|bike
  not|doesnt|dont|never|isnt|arent|wont|no respond|responding|answer|answering|reply|replying|response ... my|our
    mail|mails|email|emails|ticket|tickets|message|messages|request|dm|dms|question
  sales|hr|recruiter|recruiters|rep|manager|maintainer|maintainers|reviewer|reviewers|staff ... not|doesnt|dont|
    never|isnt|arent|wont|no|stopped respond|responding|answer|answering|reply|replying|response|working
  support|sales|account team|people|person|agent|rep|manager ... not|doesnt|dont|never|isnt|arent|wont|no respond|
    responding|answer|answering|reply|replying
  run|running|ran|write|wrote|writing ... postmortem|post-mortem
  nothing works like|better
  stock|stocks|shares|price|prices|cost|costs|numbers|times ... down
  i am the incident|problem|outage
  customer|storage|paid|support|delivery service
  i|ive|am|he|she slow|stuck|dead|broken|lost|crashed|died|crash|down
  point|points of failure
  broke|broken|break|breaks|breaking my|me|heart|build|the|record|ground|news|even
  link|links|docs|documentation|doc|readme|badge|video ... broken|dead|404|down|outdated
  downtime deploy*|upgrade*|migration|migrations|window
  failed|fail vs|or|versus
  meetup|webinar|podcast|episode|keynote|conference + ${notThere}|incident
  my|an|the account ... blocked|locked|suspended|banned|hacked|deleted
  is it|this ok|okay|fine to|if|for|that
  is|was|its down to
  difference between ... <trouble>
  maintenance policy|release|releases|contract|costs|burden|mode
  code|low|high|easy|less|zero maintenance
  500|502|503|504 days|day|stars|commits|commit|lines|line|files|users|seats|repos|repositories|projects|people|
    members|developers|devs|engineers|employees|issues|mrs|merge|requests|minutes|min|mins|hours|followers|
    contributors|euro|euros|dollars|usd|bucks|mb|gb|kb|ms|times|words|pages|tests|jobs|pipelines|attendees|students|
    bad|km|miles|tickets|companies|fortune
  fortune|over|than|about|around|first|of|limit|at|my 500
  a|the|of|in|about outage ... talk|post|article|book|story|blog
  // Talk about it in general, and praise for its absence.
  zero|no|without|minimal|minimise|minimize|any|avoid|avoiding|near-zero|less|little downtime|outage|outages
  no ... outage|outages
  blog|article|post|talk|podcast|book|paper|course|webinar|episode|thread|keynote|reading|video|documentary|lecture|
    thesis ... outage|outages|incident|incidents|failover|downtime|crash|timeout|timeouts|500|502|503|504|disaster
  outage|outages|incident|incidents|failover|downtime|timeouts ... blog|article|post|talk|podcast|book|paper|course|
    webinar|episode|keynote|video|documentary|lecture|thesis
  learn|lessons|learned ... outage|outages|incident|downtime
  // Questions about plans, settings and features.
  does|do|will|is|are|can the|a|your free|premium|ultimate|paid|trial plan|tier|minutes|account ... <trouble>
  free|premium|ultimate|paid plan|tier ... slower|slow|blocked|stop|stops|queued|limited|throttled|cut|fail
  do|does|will jobs|pipelines|builds ... get|run|be|become slower|slow|queued|blocked|cancelled
  could|can|would the|a board|boards|list|lists|label|labels ... blocked|stuck|waiting|pending|broken|slow
  my|the|a|our|job|default timeout|timeouts in|is|for|ignored|setting|value|of|to|from
  i|we misconfigured|mistyped|forgot|misread + gone|timeouts|dead|broken|stuck|errors|everywhere
  i|we had|have misconfigured|mistyped|forgotten|misread + gone|timeouts|dead|broken|stuck|errors|everywhere
  custom|my|our|own domain|subdomain|domains ... resolve|resolves|resolving|verify|verified|dns|certificate|cert
  reset|recover|retrieve|forgot|forgotten|remember ... password|account|username + cant|cannot|unable|couldnt ...
    log|login|sign|access|get|reset
  wrong|incorrect|invalid|correct|old password|username|credentials|email + cant|cannot|unable|couldnt ... log|
    login|sign|access|get
  can|how|where|could|may i|we|you see|find|show|filter|list|export|sort|view ... <trouble>
  my|our|the webhook|handler|endpoint|script|hook|lambda|function ... return|returns|gives|throws 500|404|error|
    errors + my|our
  nobody|noone|anyone|somebody|body|one ... sales|support|hr|billing|legal|recruiting ... responds|respond|answers|
    answer|replies|reply
  runner|runners|pod|pods ... cant|cannot|couldnt|doesnt pull|reach|connect|access ... private|internal|own|harbor|
    nexus|cluster
  error|rejected|failed|fatal ... refs + forward|declined|protected|first|stale
  what now
  numbers|figures|guarantee|guaranteed|data|history|monitor|stats on|about|for|of your|the uptime|availability|sla
  my|our pages|page|site ... 404|blank|empty + public|folder|index|base|path|config|artifact|correctly
  down and up
  learn|learning|learned|steep|tutorial|beginner|newbie + works|working now|again
  issue|problem|bug with|in|of the|a|your emoji|editor|markdown|template|theme|picker|dropdown|plugin|extension|cli|
    docs
  image|images|build|builds|monorepo|repo takes|take|took|taking ... pull|clone|build|fetch + how|cache|faster|speed
  // How to make or handle it oneself.
  how do|can|should|would|could i|we|one|you ... ${fails}
  how to ... ${fails}
  set|setting|sets|configure|configuring|increase|increasing|raise|change|changing|define|add|default|job|custom ...
    timeout|timeouts
  to|i|we|should|that|can|must return|mock|simulate|handle|test|serve|send ... 500|502|503|504|5xx
  // What is not the hosted service.
  <elsewhere> ... <failure>
  <elsewhere> <failure>
  <elsewhere> ... ${notThere}|down|offline
  <elsewhere> is|are|was|were|keeps|so|has|had|got|gives|gave|just <trouble>
  <failure> ... self-hosted|self-managed|omnibus|on-prem|on-premise|docker-compose|selfhosted
  <failure> ... after ... upgrade|upgrading|installing|install|migrating|update|updating
  my|our runner|runners ... <failure>
  my|our runner|runners ... ${notThere}|down|offline
  crash|crashed|crashing|killed|broke|kill|break|crashes <elsewhere>
  outage|outages|downtime|incident at|in|of|on|with <elsewhere>
  outage|outages|downtime ... <elsewhere>
  power|internet|electricity|network|it|wifi|cloud outage|outages|cut
  <failure> ... on|in|of|to|at my|our|own|a own|private|local|home|test|server|instance|cluster|vm|vps|box|nas|
    installation|setup|homelab|k8s|registry|machine|raspberry
  <trouble> ... on|in|of|to|at my|our|own|a own|private|local|home|test|server|instance|cluster|vm|vps|box|nas|
    installation|setup|homelab|k8s|machine|raspberry
`);
