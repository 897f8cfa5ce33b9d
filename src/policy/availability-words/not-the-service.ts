/** Struck out: own faults and settings, and the means that do not fail. In this order, and before other senses. */
import { entries } from './entries.ts';
import { otherHosts } from './word-groups.ts';

export const notTheService = entries(`
  // Which instance it is, not what fails.
  my|our|a|this job|pipeline|build|project|repo|repository|import|group on|in|at gitlab.com
  // What works, or is not to blame, goes alone: the rest of the sentence is about the service.
  <elsewhere> is|are|works|work|loads|load|opens|all|seems fine|ok|okay|good|perfect|perfectly|up|normal|normally
  not|isnt <elsewhere>
  just|only <elsewhere> or
  problem|problems|issue|issues with|in using|running|having|two|multiple
  ceo|talk|interview|keynote ... on fire
  cant|cannot see how|why|where|what|the|a
  pod|pods|container|containers|executor|cluster ... cant|cannot|couldnt|doesnt ... reach|connect|resolve|access|
    load
  does|do|which|what ... return|returns 404|403|401|500|error|null ... when|for|if|or
  can|could it|they|that|this|he|she|branch|repo|project|data be recovered|restored
  can|could ... be recovered|restored
  dead|broken ? ... apt|deb|rpm|nightly|build
  project|devops|meltano|gitter|runner|plugin|feature|library|terraform|ecosystem dead|abandoned|deprecated
  open|access|use|find my|the|your camera|mic|microphone|webinar|slides|form|pdf
  outage|chaos|failure|load|crash simulator|engineering|test|testing|tests|drill|drills|game|injection
  go|going|goes|went|drop|move|downgrade down from|to|a
  docs|documentation|support|response|reply|hr|recruiting ... slow|late
  for|an|on|to|my offline machine|server|install|computer|use|pc|network|environment
  figure|find|understand|remember|decide|stop ... how|where|why|between|the|which
  what is up|going|happening with|on ... pricing|hiring|stickers|swag|hackathon|roadmap|license|licence|docs|name|
    logo|naming
  broken test|tests|heart|bike|english|promises|leg|arm
  bike|car|train|bus|laptop|fridge ... broke|broken|died|dead|crashed|down
  says|said|show|shows pipeline|job failed
  although|though|because|but i allowed failure
  <elsewhere> ... slow|sluggish|laggy|crawl|crawls|crawling|stuck|erroring|flaky
  cant|cannot wait
  knocked|took|taken|brought|takes|knocks ... out|down my|our|the internet|power|wifi|electricity|router
  what does|do ... <trouble> ... mean
  what does|do ... <failure> ... mean
  // A confession: it was one's own fault.
  my|own fault|bad|mistake|stupidity|typo|laziness + <failure>
  my|own fault|bad|mistake|stupidity|typo|laziness + <trouble>
  my|own fault|bad|mistake|stupidity|typo|laziness + works|working|fixed|back now|again
  i|we forgot|misconfigured|mistyped|misread|misspelled|accidentally|had ... wrong|my|our|own|a|the|to + <failure>
  i|we forgot|misconfigured|mistyped|misread|misspelled|accidentally|had ... wrong|my|our|own|a|the|to + works|
    working|fixed|back now|again
  turns out i|my|we|our + <failure>
  turns out i|my|we|our + works|working|fixed|back now|again
  wrong|missing|expired|invalid token|key|yaml|indentation|url|branch|semicolon|variable|password|scope|image|path +
    works|working|fixed|back now|again
  // Questions about settings, code, and plans.
  maximum|max|default|longest|what|which|limit ... timeout|timeouts
  timeout|timeouts ... for|of a|my|the|our|long|this|one job|jobs|pipeline|test|stage|step
  my|our|the|docker|why docker|build|builds|test|tests|compile|maven|webpack|npm|suite|image ... take|takes|taking|
    took ... minutes|hours|long|seconds|min|forever|ages
  mobile|view|design|ux|layout|navigation|nav|sidebar|theme|font|menu|icon|logo|editor|markdown|rendering|dropdown|
    tooltip ... unusable|broken|dead|gone|weird|off
  audio|sound|stream|mic|microphone|projector|speaker|camera|video ... down|dead|broken|off|lagging|laggy
  dead ? + updates|commits|year|years|maintained
  how|custom|set|build|display|own|write ... maintenance page|mode
  search|searching|searched|grep|label|labels|tag|tags|called|named|word|column|list ... outage|incident|down|error|
    timeout|slow|blocked|stuck|failed
  down with flu|covid|fever|cold|the|a|sickness
  onboarding|marketing|newsletter|sales|interview emails|email|mails|mail
  webinar|survey|newsletter|slides|link|links|stream|recording|booking|calendar|careers|agenda ... doesnt|wont|not|
    isnt|cant|dont load|open|work|loading|opening|working|available|accessible|up
  problem|problems|issue|issues|trouble|error|errors|wrong ... with|in|on|about my|our|the|an|this invoice|bill|
    billing|payment|card|subscription|order|license|licence|application|yaml|config|code|script|snippet|dockerfile|
    account|seats|trial|url|syntax|file|regex|indentation
  resolve|resolving|resolved ... conflict|conflicts|discussion|discussions|thread|threads|dependency|dependencies|
    reference|module
  when|if|whenever|after a|an|one|my|our|the|any|some runner|job|pipeline|pod|node|server|test|build|stage|deploy|
    host|instance|they|something ... dies|fails|fail|crashes|down|failed|dead|unavailable|offline|unreachable|
    breaks|stuck
  a|the|any|each|one|for|retry|if|only|first failing|failed|broken|stuck job|jobs|test|tests|pipeline|pipelines|
    build|builds|lint|stage|stages
  test|tests|lint|linter|assertion|coverage|compile|compilation ... fail|failed|fails|failing|red|broken
  job|jobs|pipeline|build|stage ... fail|failed|fails|failing ... coverage|exit|yaml|syntax|lint|invalid|typo|tag|
    tags|variable
  fail|fails|failed|failing ... yaml|syntax|typo|exit|invalid|wrong
  fatal|error ... refspec|unrelated|conflict|conflicts|pathspec
  read|reading|work|working|code|coding|commit|use ... offline
  team|we|you|guys|hair|heart is|are on fire
  waiting|waits|wait ... review|approval|feedback|interview|offer|shipment|delivery|reviewer
  will|would|could|might|may it|this|that crash|fail|break|die
  stuck in|at|on traffic|meeting|meetings|home|vim|a|train|rebase|chapter|level|part|lesson|bed|my
  stuck at|on|with the import|tutorial|step|chapter|part|question|exercise|config
  token|scope|key|permission|permissions|role|credentials ... 401|403|unauthorized|forbidden|denied
  401|403|unauthorized|forbidden|denied ... token|scope|key|role|credentials
  cant|cannot|couldnt see|access|view|open ... private
  unconfirmed|confirmation|verification|confirmed|verify|activation + cant|cannot|unable|couldnt ... log|login|sign
  slow morning|evening|friday|monday|sunday|saturday|weekend|afternoon|start|week|growth
  api|status|health ... poll|query|check ... my|our|a script|job|code
  // A third party, or a device of one's own, that is the means and not what fails: alone, so that nothing else is struck with it.
  outage|outages|downtime|incident|incidents|problems|problem|issues|trouble|timeouts|errors|500s|503s at|in|of|on|
    with|from|by ${otherHosts}
  via|with|through|using|over|by|from|to|into|like|than|against ${otherHosts}
  ${otherHosts} login|logins|sso|sign|signin|oauth|auth|account|import|imports|importer|mirror|mirroring|mirrors|
    integration|button|authentication|works|work|answers|answer|loads|load|opens|fine|ok
  from my|our|a|the laptop|phone|computer|machine|pc|vps|vm|mac|desktop|browser|network|isp|vpn|home|office|server|
    servers|cluster|mobile
  on|in|with my|our|a phone|mobile|browser|isp|4g|wifi|vpn
  not|isnt my|our|your internet|wifi|wi-fi|network|connection|vpn|isp|machine|laptop|side|end
`);
