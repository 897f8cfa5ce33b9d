/** How many points each phrase is worth. Written by `npm run learn:availability`; do not edit it by hand. */

/** What every text has before its phrases are counted. */
export const startingPoints = -1.14;

export const outagePoints = `
4.96 @.com
4.14 gitlabdown
4.08 <serverError>
3.52 outages
3.14 @ <down>
2.90 the outage
2.86 outage
2.72 bad gateway
2.64 <serverError> >
2.60 error page
2.42 trouble
2.36 działa
2.30 you are <down>
2.16 < gitlab
2.12 <unable> open|@ is <down>|ligt
2.10 eta ?
2.06 the site
2.04 panne
1.98 aqui|site|todays
1.96 <down> >
1.92 being <down>
1.90 <down> or|rn
1.88 <serverError> .|loads
1.84 @ is down|answering
1.82 . same|falling over
1.76 @ .. load|end .. @
1.74 same for
1.72 <thanks> .. <down>|since 0 0|standup .. @|who unplugged
1.70 @.com <unable>|incident ?
1.66 @ .. <down>|down >
1.64 for <own> whole
1.62 all of <own>
1.60 erroring
1.58 @.com <down>|unplugged @
1.56 <incident>|any of|degraded|gateway|seite|work again|your <down>
1.54 <down> ?|? <part>|@ is having|servers|unreachable .|you are down
1.52 @.com <now>|alles|for anyone|posted|some users|the downtime
1.50 <down> @|@ est|load|queue|systems
1.48 @ .. vez|sites
1.46 @ .. during|eta|is back
1.44 at the moment|clients|ici|outage ?|same .. @|whole company|wieder
1.42 every project|helsinki|timing
1.40 <use> @|@.com is <down>|loading|regions|your outage
1.38 breakfast|is up|over ?|recovered
1.36 500s|<otherHost> <back>|come <back>|incident|the <incident>
1.34 .com|<down> @ ?|<minutes> <now>|@ down|@.com @|at your|because @|for the entire|going on|nothing loads
1.34 operational
1.32 <now> <down>|@ .com|cest|still down
1.30 <fails> with @|and the <part>
1.28 <now> .. <minutes>|<serverError> <part>|any repo|are back .|everybody in|the <down>|落ちてる
1.26 @ .. timing|@.com is|errors|investigating|isps
1.24 <unable> <use> <unable>|and from|it is back|of us >|right <now>|right now|spinning|your servers
1.22 <unable> reachable|<use> <unable>|@ .. moment|lagi|us in
1.20 504|<back> <now>|<down> ? >|it is @|the <serverError>
1.18 . are you|< so|@ .. <serverError>|for everyone|push my|twitter|what caused|your side
1.16 <down> .. <serverError>|? whole|açılmıyor|did <everyone>|gerade|reach you|resolved|the same >
1.14 < гитлаб|@ .. investigating|@ org|seems|tweet .. @|unreachable|гитлаб
1.12 . @ <down>|< now|<own> clients|<slow> .. <now>|happening|the database|was out
1.10 <down>|@ .. having|nothing but
1.08 0 minutes of|<part> <down> .|<unable> .. <minutes>|@ goes|back|desde hace|down or|it is down|just <now>
1.08 just now|same|soon
1.06 0 0 ?|503 .|@ .. pipeline|affected|around 0|go through|team it|the <part> <down>|this <now> >|yesterdays|깃랩
1.04 503|<down> @.com|<now> when|delay|from here|it is <back>
1.02 . will there|< gitlabdown|<down> from|<part> <fails>|<unable> opening|@ @.com|at zero|carga|connection reset
1.02 going on ?|nere|out for the|status|update is
1.00 0 <incident>|<back> yet|<use> .. <serverError>|@ .. hier|@ .. posted|está|reach @|your end
0.98 0 utc|<everyone> know if|<otherHost> <back> .|<serverError> .. <serverError>|<unable> <own>|<unable> @ .
0.98 ? nothing|@ .. <slow>|@ .. degraded|entire|eta ? >|every user|fell over >|for all|gitlabdown >|or are|pushes
0.96 . any news|0 0|@ went|caído|neither|no work|nothing on|out from|overloaded|the 0 <minutes>|whole|with an error
0.94 . what was|<back> before|<fails> rates|<unable> answering|<use> <down>|@ outage|decides to|error rates
0.94 experiencing|how long will|in india|internet <back>|long will|reachable|site >|voltou
0.92 @ .. fix|atm|did @|fourth|here in|hugops >|nobody in|on every|out .|queued <part>|the door|too .
0.90 < @ @.com|<minutes> ago|<serverError> for|all of my|come back|hangs|if @|not reachable|was it|with @.com|ya
0.88 . looks like|<incident> .. <minutes>|<now> 0 0|<unable> <own> <settings>|@ your <part>|access @|guess ill
0.88 is @ <down>|pending|thought <own> <settings>|volvió|you but
0.86 . down|0 <minutes> of|< @ ist|< so the|<back> .. <thanks>|@ .. desde|@ being|@ isnt|@ ist|either|every <use>
0.86 long ?|nothing works|org|prima|push again|since 0|sito|spins|the status|unplugged @ >|what was
0.84 . @ pls|<minutes>|? @.com|@ .. aqui|@ pls >|be <back>|cause|confirmed|desde|do ar|fora|fora do|fora do ar
0.84 gateway .. @|our ci|queued|the api is|up again|who unplugged @|your <part>|your site
0.82 . everyone|. where|< incident|<minutes> >|? <down>|connection|downtime ?|entrega|of us|remarche|seit 0 minuten
0.82 this .
0.80 0 ago|502|< update|<back> here|<thanks> .. <own>|<use> . @|<use> >|? <now>|@.com @ >|after this
0.80 an <fails> <part>|an error page|at 0 0|during|en rade|here|not loading|rade|storing|this <now>|todays .. @
0.80 todays @|up >|挂了吗|挂了吗 .. @
0.78 < aws|<part> git|@ cest|@.com has|able|able to|again|and youve|bij|depends on|elevated|even the|for anybody
0.78 is every|safe to <use>|serving|tried from
0.76 . <down>|<back> <back>|<now> as|<part> .. <now>|<serverError> when|<unable> deploys|<unable> git|@ <down> .
0.76 @ <down> <now>|@ <slow>|@ is <back>|@ lives|ddos|eruit|how far|is <down> @|plus|reach|responding|that is down
0.76 vez .. @|지금
0.74 <serverError> .. <thanks>|<unable> of|@ .. over|back before|back up|delivered|everyone i|impossible de
0.74 is outage|it you|lunch|middle of <own>|refreshing|two @|we see
0.72 0 queued|0 queued <part>|<everyone> in|<everyone> in <own>|<minutes> .. <serverError>|<now> or|<unable> fun
0.72 @ .. <now>|@ .. honest|@ being <down>|are sorry|believe .. @|hangs .|in the company|it seems|justo|so fast .
0.72 stuck for|the moment|too >|tot|we are sorry|안
0.70 . anything|<down> for <everyone>|<part> <down> ?|<thanks> .. <minutes>|<unable> notifications|<unable> reach
0.70 @ .. lagi|@ .. spins|@ <back> ?|all|back online|cant clone|colleagues|confirming|down ?|down ? >|for you|hang
0.70 is erroring|load >|loaded|no notifications|refresh|started|this week @|time out|to open|tonights|whole org
0.68 0 0 and|< <down> <now>|< @.com|<now> <now>|<unable> .. <part>|<unable> access|@ .. something|@ is <unable>
0.68 @ rn|around 0 0|breakfast >|confirm|fetch|for the honest|il sito|is up ?|noon . @|others ?|out @|page loads
0.68 rca|shared <part>|the <slow>|the good|the quick fix|times out for|to the on|todays <down>|update|uptime .
0.68 when the <part>|ya volvió|youve got
0.66 . <everyone> on|. wish|< .. @|<back> .. <back>|? all|@ .. ar|@ .. aware|@ .. happening|@ .. het|@ seeing
0.66 all of|an <minutes> >|an hour >|doet|doet het|everywhere|fetches|for everybody|het|in all|info|ligger
0.66 ligger nere|none of|nor|of <serverError>|other|prayers|seems .. @|this afternoon|timeouts|timing out|was @
0.66 when @.com
0.64 . <otherHost> <back>|. whole|0 <minutes> ago|<back> @ >|<down> de|<now> <serverError>|<now> an <minutes>
0.64 <unable> submit|@ .. going|@ .. loading|about 0|back .|because @.com|before @|being down|cant reach
0.64 docker pull|down .|down.|fleet|hello ?|hour @|how long ?|idle|is 0 0|is you @|last nights|on your side|our org
0.64 page .|refreshing @|right ?|same .|shared|shared runner|since an|since an hour|submit|the website|timeout .
0.64 working again
0.62 . <unable> only|. not only|< @ .com|<down> <down> <down>|<fails> <part>|<now> .. <now>|<now> on <own>
0.62 <part> is|<part> opens|<serverError> .. <now>|<use> .. <everyone>|<use> go|@ .. plus|@ decides|@ decides to
0.62 @ gone|@ is dead|@ really|@.com just|@.com returns|after lunch|and from <own>|being|but <fails>|checked with
0.62 end @|err_connection_timed_out|for @.com to|geht|i know you|is ?|is the recovery|jobs are|la <down>|no deploys
0.62 not answering|screenshot of @|so quickly|there an <incident>|there an incident|tuesday is|we <unable> <use>
0.62 whole <part>|without git
0.60 . tried|500 for|< @ shared|<back> yet ?|<down> @ .|<now> 0|<own> <settings>|<part> queue|? <use>|@ .. rade
0.60 @ .. toast|@ is not|@.com is down|a subset|a subset of|blank|browsers|but @.com|button spins|credit for|door
0.60 error|everybody in the|for <everyone>|networks|ok .. @|only me|repos with|still broken|subset|subset of
0.60 times out|today @|unavailable .|use your|website|what was it
0.58 0 you|< <now> <down>|< rip @|<now> breakfast|@ .. <minutes>|@ .. commit|@ .. third|@.com <part>|been an
0.58 been an <minutes>|been an hour|cant even|connections|day for|deadline .. @|delays|downtime today
0.58 entire <everyone>|everyone here|follow up|for all <own>|getting a|mornings <down>|on status|ongoing|over >
0.58 registry|rip @|rip @ 0|since breakfast|the rca|this mornings <down>|var|well|what went|whole site|안 .. @
0.56 . <everyone> in|. <unable> <own>|. are|. hugops >|. status|0 hrs|<back> .. <minutes>|<back> <unable>
0.56 <everyone> else ?|<everyone> too|<now> 0 <minutes>|<own> old|<part> .. <fails>|<part> and <part>|<slow> @
0.56 @ .. recovery|@ .. taking|@ status <part>|@ wont|after todays|answering .. @|are we|calm .|customers on
0.56 depuis 0|erreichbar|for the fast|going @|going @ ?|here but|hour @ >|hrs|is @ down|it over|know you are
0.56 like it is|minutes ago|now the|on <everyone>|or are you|org @|outages in|paged .. @|remote @ is|run <now>
0.56 says <part>|sign in|that @.com|through <now>|to be <back>|today ? >|tweet|vez|wasnt|your load balancer|깃랩 지금
0.54 . <otherHost>|. @ ?|. get|500 to|< @ seeing|< @ server|< 깃랩|<down> on @.com|<everyone> .. <minutes>|<now> ? @
0.54 <now> @.com|<own> terminal|<part> <unable>|<settings> <use>|<use> <now>|<use> button spins|@ .. ici
0.54 @ .. middle|@ .. nere|@ .. serving|@ <now> <down>|@ having|@ ligger|@ ligger nere|@ to come|@ wake
0.54 @ wake <back>|@ wake up|any project|anything|be back|cant push .|demo .. @|during this|elevated <fails> rates
0.54 elevated error rates|emergency|et|for 0 min|for me again|gitlab|happened ? >|is <unable> <own>|major <down>
0.54 merge button spins|moment|my terminal|night ?|not our|ok <otherHost>|ok @ is|on mondays|pull hangs|rn >
0.54 schnelle|struggling|the recovery|this outage|this time ?|trouble with|twitter says|weder|week @ .
0.52 . began|0 <unable>|< <unable> @|< @ looks|< no @|<everyone> is <part>|<incident> .. <down>|<incident> .. @
0.52 <incident> ?|<minutes> .. <minutes>|<now> this|<now> this <now>|<part> take|<serverError> and|@ .. justo
0.52 @ .. lunch|@ <down> ?|@ is <part>|about the <down>|an <down> .|an outage .|and cant|büro|coffee break
0.52 data loss|disruption .|every|fast again|for <everyone> .|for any|from helsinki|good again|groups .|i think you
0.52 is been|ist .. @|looks like your|problem|responding >|responds|since morning|spinner|status .. @|the <part>
0.52 week @
0.50 . looks|0 <down>|<down> . 0|<everyone> else getting|<incident> >|<minutes> . please|<minutes> .. <now>
0.50 <now> .. <serverError>|<own> customers|<own> repositories|<part> <incident>|<thanks> to read
0.50 <unable> your <settings>|@ .. eta|@ gitlabdown|a demo|across|all systems|all systems operational|and two
0.50 another @|are sorry .|as well >|cause of|disruption|down @ >|else getting|errore|for whole|gracias @|load .
0.50 love to read|morning >|of @ is|outage is|posted >|rollback button|since this|site is gone|stares|stares at
0.50 systems operational|the entire <everyone>|to any|waiting for @.com|was the root|white|wont answer|yesterday @
0.50 yesterdays <down>|youve|не
0.48 0 <minutes> and|< <otherHost> <back>|< @ had|< down for|< seems|<back> . <otherHost>|<down> 0|<down> ? @
0.48 <down> was|<everyone> .. <everyone>|<everyone> it|<everyone> times|<everyone> times out|<fails> <now> ?|<now>
0.48 <now> .. <down>|<now> even|<otherHost> says|<part> .. <down>|<part> hasnt|<serverError> @ >|<unable> load >
0.48 ? <own> <part>|? mr|@ .. gateway|@ .. past|@ goes <down>|@ goes down|@ is currently|@ so it|@.com .|acces
0.48 and 0 <everyone>|and the site|anyone else getting|are working|around|back ?|because your <part>|blocked by @
0.48 cant git|dont open|down no|entire team|error pages|everything times|everything times out|fix the <part>
0.48 for the whole|gets through|gitaly node|going|hang in|hugops @|hugs to the|is registry|is you|it was @
0.48 last night ?|like @|memory|midnight >|my old|nap|on all|or is @|others on|pages down|root cause|same >|seeing
0.48 since this morning|some users may|to come <back>|tout|unavailability|updates|us and|users may|we <own>|we own
0.48 wont load|worldwide|you @ but|you are <back>|your load|на .. @
0.46 0 and 0|0 queued pipelines|0 till|502 .|< <down> .|< @ registry|< @ still|< @ web|<everyone> home
0.46 <fails> for all|<incident> ? >|<incident> doc|<part> are out|@ .. <back>|@ .. ddos|@ .. erroring|@ <back>
0.46 @ is back|@ was|@ with|@.com all|across all|alike .|and <unable> reach|and @.com is|cheers @|chrome firefox
0.46 collègues|degraded ?|fatal could|fatal could <unable>|fatal could not|for us in|from <part> .|from any
0.46 gateway <down>|incident doc|is <back> ?|is it over|it is @.com|it was <down>|loads >|looks like|mundo|noon
0.46 operational .|os|out for|queued pipelines|run .|run <part>|sees the|sees the same|soon @|the entire team
0.46 thursday is|todo mundo|turns .. @|up ? >|what went <fails>|what went wrong|without you
0.44 . something|. whole <everyone>|. your turn|0 <minutes>|< <own> pipeline|< @ up|< ok @|<down> <use>
0.44 <everyone> as|<fails> @|<fails> at @|<now> @ is|? <serverError>|@ . we|@ .. git|@ .. var|@ voltou
0.44 a single <part>|across the|afternoon >|also|anybody else ?|are out|as well|at your end|aware|because your
0.44 beer .|before our|bus|cant get|care to|de .. @|encore|from <part>|from all|from this|getting|give .. @|go down
0.44 hanging|have a release|is @ that|is taking|it is you|it too|just me|last nights <down>|live doc|middle
0.44 my router|nights <down>|nobody is|nothing|our projects|outage @|pending .. @|schon|single <part>|something @
0.44 struggling ?|stuck for everyone|subset of users|this mornings|today >|trouble ?|trouble at|volta|volta .. @
0.44 we can|went <fails>|went wrong|what does|wifi . it|work <now> ?|your turn
0.42 . we pay|0 0 utc|0 of 0|5xx|<back> here in|<back> so|<down> 0 0|<everyone> say|<fails> occurred
0.42 <incident> .. <use>|<now> lunch|<otherHost> is full|<part> <everyone>|<part> <unable> <part>
0.42 <thanks> .. <incident>|<thanks> <everyone>|<thanks> @ <everyone>|<unable> but|<unable> erreichbar
0.42 <unable> reach @|<use> <fails>|@ .. erreichbar|@ .. every|@.com doesnt|@.com down|@.com from|@.com went
0.42 a beer .|after todays <down>|all <now>|all good again|any of us|as it|as the <part>|auch .. @|cant|confirm .
0.42 courtesy|courtesy .. @|courtesy of|courtesy of @|coworkers|customers|die ?|die ? >|e .. @|either .|end . yes
0.42 error occurred|está .. @|eu west|everyone|hour without|is <unable> opening|is unavailable|isnt my
0.42 it <unable> <own>|it isnt my|minutes of|my issues|network team|nicht erreichbar|ok <part>|openly|our customers
0.42 our whole|out @ >|phone on|phone on 0|respond|right <now> .|right now .|service restored|since lunch
0.42 since yesterday|site has|so openly|something .. @|the incident|the live|the middle|the same|the shared
0.42 this time|those of|vodafone|was at|went <fails> on|went wrong on|were <down>|wont open|you mean
0.40 . @ down|0 minutes ago|0 outage|100% of|< <down>|< @ did|< @ ligger|< @ nie|< @ where|< runners|< well
0.40 <back> <back> .|<fails> <serverError>|<fails> in there|<minutes> .. <part>|<minutes> old|<part> .. <use>
0.40 <serverError> @|<unable> działa|<unable> just me|<unable> of <own>|<unable> one can|<unable> puedo
0.40 <use> .. <fails>|? here|@ .. respond|@ .. tripped|@ nie|@ not|a 502|a nap|afternoon|all of us|any eta ?
0.40 are busy|at once|before|cant get to|caused|commit the|confirm @|doesnt open|errors on|from hetzner|get .. @
0.40 git|half .. @|hang in there|having <fails>|here .. @|hour now|hundred .. @|investigating .. @|is the database
0.40 it is dead|jobs stuck|le <part>|le site|minuten|nie działa|no one can|no puedo|not just me|ok @|one can
0.40 out . >|page opens|past the|right on|see the same|sidekiq backlog|since @|soon @ >|spike|that outage
0.40 the fourth|timed|timed .. @|to come|tonight .|visitors|was out .|weg|while @.com|whole <everyone>|you are
0.40 you confirm
0.38 . <unable> .|. anyone else|. others|. status <part>|. status page|0 of our|500 >|< status <part>|< status page
0.38 < still down|<back> ?|<down> number|<everyone> . i|<everyone> . what|<everyone> .. <serverError>
0.38 <everyone> here|<everyone> looking|<fails> .. <everyone>|<incident> <part>|<minutes> .. <fails>
0.38 <minutes> .. <own>|<minutes> .. <unable>|<now> . >|<now> <down> in|<now> ?|<own> org|<own> sites|<part> for 0
0.38 <part> for <everyone>|<part> wide|<serverError> .. @|<serverError> on every|<thanks> for fixing|<unable> <use>
0.38 <unable> me carga|<unable> on|<unable> release|<use> .. <part>|? happens|@ .. operational|@ .. root|@ anything
0.38 @ come <back>|@ come back|@ confirming|@ dead|@ non|@.com is out|a single page|a walk|again in|again thx
0.38 again thx @|all <own> groups|answers <now>|answers again|any news|ar|by <own> monitoring|came back|can get
0.38 clients .|complaining .|darkness|depuis|doc|downdetector|downtime @|either @|either @ >|even .. @|fixing
0.38 for the past|friends in|i count|in <minutes>|is down.|is playing|know you|last weeks|long ? @|léquipe .. @
0.38 me carga|montréal|nap .. @|no me carga|not just|on <own> end|on our end|operations|our repos|outage 0
0.38 outage number|part .. @|pipeline in|problems|pull|push|raw file|recovering ?|right .. @|root cause of
0.38 say the same|service disruption|side @|single page|staring|staring at|take your|take your time|the entire
0.38 the hosted|the live doc|timeout|toute .. @|utc >|va|waiting .. @|we <unable>|when <part>|when @|work again ?
0.38 you are back|you went|your side @
0.36 . 503|. <part>|. @.com <unable>|. get well|. site|. something is|. whole team|0 . will|0 <minutes> late
0.36 0 <minutes> old|0 people in|0 utc >|502 >|503 on|< @ site|< did @|< third|< update @|<back> . <part>
0.36 <back> soon|<fails> in pending|<now> <use>|<own> neighbour is|<part> <down>|<settings> .. <unable>|<unable>
0.36 <unable> <back> @|? hello|? hello ?|? status|@ . and|@ .. demo|@ .. mortem|@ .. schon|@ .. seeing|@ .. share
0.36 @ <back> <now>|@ <fails> <part>|@ ? @|@ looks|@ so|@ sorry to|@ where|@.com i|a <fails> with|a problem with
0.36 about two|again or|allen|and @ is|answering .|anyone else|are watching|back online .|be reached|calm|can open
0.36 cant push|coming <back>|day another @|down down|down down down|either .. @|for half|gateway timeout|git fetch
0.36 hace|hetzner and|is @ <back>|is @ having|it just <own>|it wasnt|looking at|loss|merge >|minute|my neighbour is
0.36 need ?|neighbour is|nos|not happy|orgs|ovh|push >|something|still not|that is <down>|the moment .|the same .
0.36 the slow|this week i|timed out|waiting|was down for|was it ?|week i|work <now>|works again|yes i noticed
0.36 you not
0.34 . <serverError>|. all of|. apparently|. how|. is something|. other|. web|.io|< <part> <down>|< @ <back>
0.34 < @ went|< hats|< hats off|< looks|< looks like|<back> .. <settings>|<back> <now> ?|<down> . <everyone>
0.34 <down> . please|<down> <now> ?|<everyone> in the|<fails> .. <part>|<minutes> .. <everyone>|<now> .. <slow>
0.34 <now> the <now>|<own> deploys|<part> <part> is|<part> from @|<part> is out|<part> take <slow>
0.34 <serverError> . <everyone>|<serverError> .. <back>|<serverError> .. <fails>|<settings> was|<unable> . @
0.34 <unable> .. <unable>|<unable> available|<unable> load .|<unable> reach you|<use> .. <now>|<use> <unable> <use>
0.34 ? every|? two|@ .. ?|@ .. before|@ .. returning|@ .. systems|@ .io|@ having a|@ is|@ org @|@ went <down>
0.34 @ your page|@.com not|again .|again from|all <own>|all shared|all shared <part>|an <fails> occurred
0.34 an error occurred|an estimate|back soon|can you confirm|cant push cant|cant reach you|cause ?
0.34 come <back> <back>|credit for the|currently|da stamattina|dead|dns ?|downtime|error @|for the frequent
0.34 from 0 0|from @ is|full of it|give <serverError>|glad it|glad it is|hats|hats .. @|hats off|how much of
0.34 in <own> company|incident ? >|is <back>|is <unable> your|is all|is downtime|is not your|isnt >|it is been
0.34 lfs downloads|like this|lives in|mad .|much of|much time|my colleagues|not me|not only|not responding|on any
0.34 or is it|over there ?|planet|problems at|progress|push cant|release tonight|restore .. @|sad tanuki
0.34 same for the|same from|since the morning|slow @|spain|stamattina|stuck ? >|stuck in pending|the @.com
0.34 the queue|things are|tonight ?|too . @|us @ >|waiting and|web .|whole morning|whoops @|with @.com ?
0.34 yesterday evening|your runners|your tweet|your wifi
0.32 . <use>|. all|. hugops|. take|. to|0 <everyone> in|0 minutes without|0 of <own>|< site|<back> @.com
0.32 <down> this|<fails> <now>|<fails> at your|<incident> .. <part>|<incident> for|<incident> on @.com
0.32 <minutes> <now> .|<minutes> of <serverError>|<now> . 0|<now> @ <unable>|<now> your|<own> <settings> twice
0.32 <own> end .|<own> entire|<part> sites|<unable> <use> .|<unable> answering .|<use>|? push|@ .. ddosed
0.32 @ .. działa|@ .. elevated|@ .. guess|@ .. hace|@ .. sites|@ <unable> działa|@ any eta|@ but please
0.32 @ nie działa|@ server|@.com gives|a <incident>|all <own> projects|also >|and so|answers|anything .. @
0.32 are <use>|are investigating|are pending|because @ <part>|before the <down>|began|bei .. @|caída|comes back
0.32 coming .. @|confirm .. @|demo|elevated <fails>|en <down>|en panne|end|end ?|every client|everyone since|fall
0.32 for 0 <minutes>|for @ to|for todays|from three|gitlabdown trending|groups . @|guys|half|having issues
0.32 hello ? <everyone>|hour >|i tested|impossible|is 0 in|is it down|ist|it 0|it seems >|known ?|known ? >
0.32 loading for|long will this|major|minutes without|my router twice|news|normally|now . >|nur|of all
0.32 opening <now>|other vendors|our end .|outage >|pages sites|pareil|past|pay for premium|pulls|push . @
0.32 reach the <part>|reddit|release at|release at 0|remote @|runbook .. @|runners are out|same . @|screenshot of
0.32 second .. @|seems <back>|seems >|shared .. @|taking .. @|that you are|the <part> <fails>|the <part> <now>
0.32 the code|the registry|there a <fails>|there a problem|third|timing out >|token ?|took you|trouble ? >
0.32 tweet more|unavailable ?|us|waiting >|waiting for @|wasnt .. @|we can wait|who scheduled|whoops @ is
0.32 wrong on our
0.30 . <down> ?|. eta|. eta ?|. git <use>|. go|. same for|. was|0 <serverError>|0 min and|0 minuten|0 minutes|0 s
0.30 < <incident>|< <unable>|< @ fora|<back> @|<down> .|<down> for all|<everyone> unplugged|<incident> .
0.30 <incident> or|<now> <now> <now>|<now> for us|<own> <settings> <own>|<own> terminal says|<part> .. <incident>
0.30 <part> <fails> for|<part> has been|<part> pls|<serverError> . @|<serverError> for all
0.30 <settings> <own> <settings>|<slow> at|<slow> at 0|<slow> on|<unable> .. <now>|<unable> <own> .
0.30 <unable> <use> a|<unable> be reached|<unable> responding|<use> .. <minutes>|? half|@ . <part>|@ .. affect
0.30 @ .. fourth|@ .. nap|@ .. response|@ .. siesta|@ .. updates|@ 503|@ <use> <part>|@ database|@ environments
0.30 @ finally <back>|@ fora|@ fora do|@ i know|@ is <now>|@ login page|@ looks like|@ recovered|@ seit
0.30 @.com has been|@.com now|a siesta|a siesta ?|about what|accessible|ago >|all i get|all our|all over|all repos
0.30 any of <own>|any repo .|are you|back for|be up|because @ s|bei <everyone>|bei allen|between 0|blame <own>
0.30 but git|but there|but there is|can confirm|cant do|checked with 0|ci queue|come <back> >|communicate
0.30 connection timed|connection timed out|continents|course . >|dar <use>|de novo|dead again|erreichbar .. @|est
0.30 even|for a walk|for all our|git access|git operations|gone again|half of|have been <down>|hier|i see @
0.30 in pending|is <unable> just|is nobody|is not just|leży|like your|locations|might want|might want to|milano
0.30 min and|my terminal says|nap .|noch|o site|of <fails>|of code|ok ?|on every <use>|on every project|opens <now>
0.30 otra vez|out for <everyone>|picked <back>|picked up|please come|please come <back>|please come back|poland
0.30 screenshot .. @|seconds to open|sees|service|seven|shift|siesta|siesta ?|still @|stopped|terminal says
0.30 the <part> are|third .. @|time in|to follow|to load|to use|todays outage|une .. @|up @ >|wake|what was the
0.30 where can i|white .|without @|your side ?|your ssh
0.28 . object|. object storage|0 of us|502s|< can confirm|< whoops @|<back> .. <part>|<back> <now> .|<back> ? <own>
0.28 <down> for you|<down> in a|<down> or is|<down> over|<everyone> as well|<fails> <slow>|<fails> across
0.28 <fails> boards|<incident> about|<minutes> w|<now> .. <use>|<now> @|<now> about 0|<otherHost> doc|<own> end
0.28 <part> <unable> load|<part> havent|<part> is timing|<part> itself|<thanks> .. <unable>|<unable> <part> .
0.28 <unable> <part> >|<unable> access >|<unable> get to|<unable> open .|<use> from @.com|<use> will
0.28 <use> will work|<use> window|? <unable>|? since|? we get|@ .. @.com|@ .. da|@ .. delay|@ .. downloads
0.28 @ .. eaten|@ .. finish|@ .. performance|@ .. worse|@ is registry|@ is up|@ se|@ take your|@ your <incident>
0.28 @.com answers|access >|after todays outage|again >|and 0|and 0 people|anyone looking|are down .|around .. @
0.28 been|been <down> for|button .. @|companies|connect .. @|deadline is|deploy window|depuis 0 <minutes>|down too
0.28 down yesterday|each click|eaten|euch|every repo|everybody|everywhere .|fell over|for 0 minutes
0.28 for <everyone> else|for the @|for two <minutes>|for two hours|from any of|from hetzner and|germany|git pull
0.28 google doc|in >|is <part>|italy|long .. @|me <serverError>|nights|no access|occurred|of trouble|on the ci
0.28 one >|orgs >|others|our launch|our slack|out|packages|page for 0|platform wide|problem with|returning 500
0.28 run <now> .|same @ >|says .. @|side ?|since 0 @|singapore|so <slow>|something is|status <part>|status <part> .
0.28 status page .|that was a|the <everyone> at|the root cause|this afternoon >|to use your|today when
0.28 todays <fails>|too and|u|walked|we are investigating|web|went <down> .|what are you|what is <down>|who tripped
0.28 who tripped over|will work|will work <now>|will work again|you are working|your time|your time >|your website
0.28 👍
0.26 . <fails> in|. hang|. hang in|. tested|0 <down> 0|0 min ago|0 pending|0 pending <part>|0 pending jobs|504s
0.26 < <own> @|< @ <part>|< @ down|< @ whole|< did|< my pipeline|<back>|<down> last|<down> too|<everyone> .. @
0.26 <everyone> report|<everyone> so <slow>|<incident> @|<minutes> to|<now> <unable> <use>|<now> you|<own> homework
0.26 <own> patience|<own> productivity|<part> <down> >|<part> fleet|<part> is been|<part> ok|<serverError> from @
0.26 <serverError> when i|<slow> .. <fails>|<slow> demais|<unable> .. <everyone>|<unable> respond|<unable> to open
0.26 <unable> worked|<use> <now> ?|<use> all <own>|<use> from <everyone>|? <everyone> home|? anybody|? anybody home
0.26 ? from|? it was|? pages|? site|@ .. being|@ .. info|@ .. job|@ .. mal|@ .. por|@ .. staring|@ <down> i
0.26 @ error page|@ how|@ still broken|@ unreachable|@ went down|@ whole|@.com is on|a <minutes>|a job|a problem
0.26 a screenshot|a screenshot of|a ticket|about 0 <minutes>|again . what|all of our|also .|an eta|and <settings>
0.26 and from my|and prayers|any of our|anybody home|anybody home ?|api down|are you <down>|are you down|awkward
0.26 but is the|cable at|cable at @|can .|cant reach @|cdn|confirm ?|credits|dark ?|ddos ?|elevated error|fails at
0.26 for <everyone> in|for any of|for anybody else|for everybody in|for me <now>|from all <own>|from all our
0.26 from gcp|general <fails>|go .. @|go for|hand in|hats off @|headers|home >|in our group|in the middle
0.26 is showing|is trending|issue boards|lento demais|mark|middle of|min ago|my patience|my pipeline
0.26 my productivity|ni|nothing worked|number >|of our|of this|offer|on last|on reddit|on us|one page|online
0.26 only mode|other <everyone>|over <part>|over @ >|page @ >|page and|picked|playing .. @|problem ?|project <part>
0.26 projects .|reachable from|read only mode|restore|returns|run for|says @|se .. @|silent|simply <unable>|so the
0.26 staring at a|status page|the 0 min|the <part> is|the @ error|the @ outage|the middle of|the ops <everyone>
0.26 the ops people|the whole site|them ? >|there an <down>|there an outage|thing ? >|thoughts and
0.26 thoughts and prayers|through again|time out from|today ?|tripped .. @|unable to open|up on|us >|us all|vpn
0.26 wake <back>|wake up|we are back|who can|whole office|work <now> .|yall|your <part> are
0.24 . <everyone>|. @.com <now>|. did you|. please|. wake|. we are|. where is|0 <minutes> after|0 devs|0 minutes ?
0.24 100% of <own>|100% of our|< @ pages|< container|< container <part>|< container registry|< down again
0.24 < down down|<back> . 0|<down> i|<down> i finally|<down> or did|<fails> <part> is|<fails> for|<minutes> @ >
0.24 <now> the|<own> <settings> was|<own> scheduled <part>|<part> . <unable>|<part> <unable> be|<part> be <back>
0.24 <part> load|<slow> .. <down>|<unable> only <own>|<unable> starting|<unable> tweet|<use> <fails> <slow>
0.24 <use> <serverError>|<use> all|<use> da|? .. @|? <everyone>|? because|? tried|@ .. bit|@ .. bug|@ .. getting
0.24 @ .. mı|@ .. off|@ .. todays|@ .. tweet|@ .. wake|@ .. wasnt|@ .. 🙃|@ <incident>|@ came back|@ site is
0.24 @ website|@ why is|@.com at|a bad <settings>|a bad config|a long|a nap .|a student|again thanks|alike
0.24 all projects|an error|and @.com|and all of|answers <now> .|answers again .|api is|are failing|asking for 0
0.24 at your side|back ? >|bad config|bad gateway .|before 0|before 0 0|before <own>|cant be reached|cant fetch
0.24 checked|come <back> i|come back i|communicate better|de la|dead ? >|deadline is midnight|do i get|down is
0.24 else cant|entire <part>|entrar|every <part> .|every page .|for <minutes>|for every|for lunch|for me <own>
0.24 from aws|from here .|gateway .|git <use> is|give us|gives me <serverError>|go <down>|hope you|hour|hugs .
0.24 i need|in <own> homework|in our company|in poland|in unison|is <unable>|is <unable> responding|is fast <now>
0.24 is fast again|is midnight|is not responding|issue at|it down ?|it is <down>|it only me|it was down|it wasnt me
0.24 jobs that|keep|learnt .. @|loading >|long @|lunch .|monitoring but|much time to|nasty|not opening|oder .. @
0.24 ok . @|on every <part>|on every page|one request|online >|others in|our groups|our scheduled|outage over|paged
0.24 paying|please ? >|please hurry|pls fix|projects|pushes from|restarted <own>|restarted <own> <settings>
0.24 restarted my|restarted my router|return|rough|second <minutes>|second hour|seems to|self host|sign in <part>
0.24 since about|since yesterday evening|slowness|something is off|spinning wheel|status history|tanuki with
0.24 the worst|this <now> ?|this take|till it|till it is|tim|too much time|two other|unison|up ?|ur <part>
0.24 vanish .. @|waiting .|wake <back> >|wake up >|was @.com|wasnt me|we are <back>|went down .|were .. @
0.24 when we can|while @|while @ is|whole timeline|wifi @|will this take|with a|works @|you did|you might
0.24 you might want|you posted|you see|you were <down>|your <part> has|your <part> says|your end ?|your page says
0.24 за
0.22 . <now> <down>|. <part> is|. @.com .|. started|. you|0 outages|0 year|500 for all|< @|< @ leży|< pushing
0.22 <down> <now> 0|<everyone> <now> <now>|<everyone> can|<everyone> can <use>|<everyone> here can|<fails> at
0.22 <now> .. <unable>|<now> 0 and|<now> an|<now> around|<now> in all|<now> ten|<own> 0 projects|<own> company can
0.22 <own> repos <now>|<part> <unable> open|<part> ❌|<part> ❌ <part>|<serverError> . >|<serverError> <everyone>
0.22 <slow> .. <everyone>|<unable> has|<unable> there|<unable> there .|? 502|? same|@ .. bad|@ .. chrome
0.22 @ .. falling|@ .. milano|@ .. mode|@ .. queue|@ 0 <minutes>|@ <unable> loading|@ <unable> work|@ >|@ blocked
0.22 @ leży|@ no work|@ not loading|@ oncall|@ s <down>|@ seit 0|@ site|@ under|@.com is returning|about @.com
0.22 all dead|all in the|all projects .|and also|and so is|and the merge|anyone today|are down|as @.com|barely
0.22 be <down> .|bitte|can work|caída de|central|ci not|clone|clones|da milano|database failover|dear @|decides
0.22 deploy ?|deploys|down ? @|down for you|down or is|end .|error on|everyone ?|f5|fix|for every project
0.22 for everyone in|for getting|for me in|for you @|für .. @|git over <part>|go|gone for|here <unable>|home . @
0.22 hora >|in or|incident @|is <back> for|is <now> <unable>|is <unable> me|is @ .|is been <down>|is happening
0.22 is lying|is not me|is not my|it is not|just when|just when i|la <down> de|la caída|la caída de|laggy
0.22 last weeks <down>|last weeks outage|login page|major outage|neighbour|nines|no web|nothing has|né|ok|on .com
0.22 on each|on login|opening|ops people|our 0 projects|our sites|out for everyone|outage was|over the cable|page
0.22 page itself|process|pushen|quick fix|reset .|returning|right <now> all|right now all|rollback|s <down>|seit
0.22 showing|since 0 and|since ten|sit|site and|sites .. @|sla credit|started to|status <part> >|status <part> is
0.22 status <part> says|status page >|status page is|status page says|still cant|stuck|takes 0 seconds|that it is
0.22 that things|that were|the <part> that|the past 0|the repos|the runners|there ?|there are|thursday is <down>
0.22 trouble @|turns out @|tweets|two <down>|two outages|unusable today|warsaw|was at 0|was offline|we are all
0.22 we cannot|webhooks from|weeks outage|went|were down|when a|where can|while @.com is|whole <now>|you dont
0.22 you down|you today|your forum|авария|авария ?|☕ >|❌ <part>|❌ <part> ❌|👍 >|💀
0.20 . 502|. cannot|. cheers|. since|. the shared|. token|0 0 <down>|0 groups|0 kb s|0 regions|0 repos with|0 this
0.20 503 >|< <back> <now>|< <selfManaged> hub|< @ confirmed|< @ so|< and|< docker hub|< my|< so much|< status
0.20 <back> before <own>|<down> . it|<down> <fails>|<down> mü|<minutes> <unable>|<minutes> and|<minutes> w o
0.20 <now> <down> for|<now> and the|<own> <own> app|<own> private|<part> .. <everyone>|<part> <everyone> .
0.20 <part> die|<part> hosted|<part> is giving|<part> system|<part> system <fails>|<part> to @.com
0.20 <part> was <down>|<part> went|<settings> this time|<thanks> to the|<unable> .. @|<unable> even open
0.20 <unable> goes|<unable> va|<use> .|<use> <now> >|<use> ok|? <unable> get|? not one|@ .. <incident>
0.20 @ .. answering|@ .. close|@ .. current|@ .. else|@ .. entire|@ .. outside|@ .. premium|@ .. schedule|@ .. va
0.20 @ <part> <unable>|@ ?|@ but|@ confirmed|@ did|@ down in|@ i need|@ is taking|@ login|@ status|@ tonight .
0.20 @ your website|@.com stopped|@.com takes|@.com was|@.com which|a 0 gb|a <minutes> <now>|a minute
0.20 a minute since|about to|all <back> here|all green here|all our groups|any <settings>|are <down>|are on it
0.20 are you guys|are you on|at all >|at least we|aware of|been <down>|been answering|before .. @|between 0 and
0.20 black .. @|boston|bug .. @|built .. @|came <back>|can|can stop|cannot|ci has|comments vanish|company can
0.20 complaining|count|da|diffs <unable>|do <own>|down ? asking|down in|down or did|downtime was|drei|each mr
0.20 else ? @|empty for|even open|every <part> for|every click|explanation|folks at|for about|for hours
0.20 for the <down>|for tuesday|from <everyone>|gerade komplett|get <fails>|goes down|hangs forever|has @|hasnt
0.20 having <fails> ?|hello ? anybody|hours|hours old|i do|in a week|in all <own>|in tokyo|including
0.20 investigating .|investigating for|is <down> ?|is complaining|is downtime @|is it a|is it just|is it known
0.20 is it you|is the site|is unavailable .|it known|job since|just me @|kann|kb s|know if @|komplett|least we
0.20 link in|loads in|major .. @|march|mates|minute @|minute since|minutes . please|morning . >|my laptop|mü
0.20 nobody . @|nobody can|nobody in the|non va|not .|not starting|now ? @|object .. @|of our ci|of our projects
0.20 offer a|ok so it|on @ .io|on everything|open any|others .|our scheduled pipelines|out for two|own app|panic
0.20 please fix|postmortem for|problem with @|quick recovery|reachable <now>|read from|refusing all|related to
0.20 related to the|repeat @|repo . @|repo <unable>|report for|resolving|runner ?|runner system
0.20 runner system failure|runners|same for <own>|same for my|say it is|says <back>|says it is|scheduled <incident>
0.20 scheduled maintenance|seen a|since|since your|so is|so much for|squad|ssh|ssh to @.com|start at|still nothing
0.20 storage <fails>|storage having|take ages|take notes|thanks for fixing|that their|the <down> <now>
0.20 the <part> will|the folks|the folks at|the quick recovery|the status <part>|the status page|this <now> is
0.20 this <part> <unable>|this week|timing . >|to <use> <now>|todays <incident>|tokyo|tous|tried chrome
0.20 tried chrome firefox|tuesday is <down>|tweeted|two hours|unavailable in|under ddos|unora|up again .|update @
0.20 user .|wednesday .. @|weekly|well soon @|what is happening|while your|whoever is|whole sprint|window|you on it
0.20 you was|you when|youll get|your cdn|your runners are|çöktü|çöktü mü|❌
0.18 . <now> <unable>|. <unable> <use>|. @.com is|. bad|. come <back>|. registry|. still|. still no|. your <part>
0.18 0 <minutes> before|0 companies|0 kib|0 kib s|100% for|503 service|< <part> is|< @ back|< no|< nobody can
0.18 < webhooks|< yall|<back> .. <serverError>|<back> <now> for|<down> <down> @|<down> <now> >|<down> <now> @
0.18 <down> and|<down> this week|<everyone> in devops|<everyone> on <otherHost>|<everyone> on <own>
0.18 <everyone> waiting|<fails> .. @|<fails> as well|<fails> day|<fails> day to|<fails> on @.com|<minutes> <now> >
0.18 <minutes> after|<minutes> here|<minutes> left|<now> . that|<now> <down> @|<now> <now> and|<now> around 0
0.18 <now> over|<now> the <use>|<own> groups|<own> intern|<own> sla|<own> whole org|<part> .. <slow>|<part> <now> 0
0.18 <part> <slow>|<part> and all|<part> credits|<part> is all|<part> just <fails>|<part> took|<unable> <part>
0.18 <unable> <part> <unable>|<unable> open any|<unable> take|? <unable> <part>|? you were|@ .. >|@ .. able
0.18 @ .. deadline|@ .. review|@ .. 😅|@ <down> <unable>|@ <part> v4|@ api v4|@ back|@ confirmed <back>|@ could you
0.18 @ resolved|@ ur <part>|@.com <slow>|@.com is <unable>|@.com is not|@.com isnt|@.com ok|@.com refuses
0.18 @.com shows|a banner|a friend .|a server|across <own>|across our|act|after last|again on our|all <now> >
0.18 allen i|allen i am|an exam|any eta|anyone know if|api and|are doing|arriving|at 0|at @ for|auth <down>
0.18 bad news|bc|because @.com is|because you <unable>|because you dont|bei <everyone> i|bei allen i|by remote
0.18 can reach|cause of the|chez|closed by remote|coming back|confirmed <back>|container <part>|container registry
0.18 crawling|dark .|database <down>|database outage|deadline|ded|ded 💀|deploy ? >|die|down down @|down i
0.18 down in the|during the <down>|else ?|engineers idle|error 502|error page is|está <down>|está caído
0.18 every <part>|everybody in our|f5 .. @|fall over|filed|for all 0|for every user|for everyone ?
0.18 for the <incident>|forum is full|forum thread|from registry|from registry .|git <use> <back>|git over
0.18 green again|green but|half of <own>|having a|here <use>|hmm|hotfix waiting|http 500|i <unable> find
0.18 i can <use>|i cant find|i hear|if @.com|in <now>|in all our|in brazil|in or out|in spain|incident on
0.18 interruption|is <serverError>|is @ <slow>|is away|is something|it . i|it <unable>|it is 0|it too @|ive started
0.18 ke|kib|kib s|kind of|kya|last|last thursday is|live <incident>|live <incident> doc|live incident
0.18 live incident doc|look @|monitoring but i|mornings|my team @|my tests|neighbours|network|night shift|no page
0.18 none of our|noon .. @|not your wifi|nothing loads >|o @|od|of my merge|of us all|of your <down>|of your outage
0.18 offer .. @|on @.com for|on ssh|opening @|operation|or is|or out|other groups|our deploy bot|our deploys
0.18 our sla|out . i|outages this|packet|page >|page @|paged at|pasa|people on|peut|quick one|recovery @|regional
0.18 registry down|runner fleet|same <minutes>|says operational|schedule|seconds and|see it as|seems to have|seit 0
0.18 servers >|service credits|shared <part> have|shared runners have|sign in page|since @.com|since deploy|site is
0.18 sla with|something went|something went <fails>|something went wrong|ssh is|stand <now>|stand still|started >
0.18 sync|take <slow>|take a nap|talking to|ten minutes|tested|that tells|the <now>|the <part> <back>|the all clear
0.18 the login|the on|the ops|the point|the sad|the sofa|the whole company|then <back>|then <serverError>
0.18 there goes|they cant|time <part>|to any repo|to whoever|today @ >|took the <part>|took the site|tried from 0
0.18 two <minutes>|up|up here|update says|updates during|ur site|user .. @|utc|waited for|we lost|web ui
0.18 website gives|when we|whole company .|wide|with popcorn|work in|working again for|works @ >|wrong day
0.18 wrong day to|year old|yesterdays <incident>|yesterdays incident|you <back>|your <part> went|спасибо
0.16 . 0 pending|. <everyone> else|. <serverError> .|. @.com <back>|. @.com ?|. api|. cheers @|. confirmed
0.16 . for all|. neither|. regards|. same from|. will|. youll get|. это|.com is|0 <minutes> ?|0 connection|0 days .
0.16 0 hours old|0 in 0|0 jobs|500 .|500 page|500s on|502 @ >|503 for|< @ <slow>|< @ seriously|< @ update|< ok so
0.16 < outage|< site is|< so @|<back> .. <now>|<back> here .|<back> of|<back> to <back>|<back> unexpectedly .
0.16 <down> <part>|<down> because it|<down> with <serverError>|<everyone> .. <slow>|<everyone> @
0.16 <everyone> at <own>|<fails> at writing|<fails> for every|<fails> with <part>|<minutes> .. <back>
0.16 <minutes> ago >|<now> >|<now> all of|<now> here|<own> <everyone> @|<own> <fails>|<own> <own> clients
0.16 <own> launch|<own> mates|<own> neighbour|<own> standup|<part> .. <part>|<part> <back> >|<part> are
0.16 <part> being|<part> from @.com|<part> was|<part> will|<selfManaged> .. <fails>|<serverError> . <own>
0.16 <serverError> on <use>|<slow>|<slow> <now>|<thanks> to whoever|<unable> . @.com|<unable> .. <slow>
0.16 <unable> data|<unable> get|<unable> get <back>|<use> . >|<use> <use>|<use> from|? 0 <minutes>
0.16 ? <unable> <back>|? jobs|@ .. <part>|@ .. a|@ .. balancer|@ .. blocks|@ .. fleet|@ .. midnight|@ .. mü
0.16 @ .. offer|@ .. rates|@ .. u|@ .. weg|@ <serverError>|@ ? <part>|@ all|@ an|@ awake|@ awake ?|@ just go|@ pls
0.16 @ seriously|@ up ?|@ works again|@.com <down> .|@.com back|@.com cant|a blank|a ddos|a release at|a version
0.16 a walk .|again . >|ago|all <own> sites|all been|all shared runners|all time|all time out|an <minutes> @
0.16 an hour @|and <everyone> in|and <serverError>|and a lot|and from home|and it <unable>|and who|and you|any data
0.16 any info|anyone else in|are back @|are having an|are you aware|as do|at 0 and|at @.com|at writing
0.16 at writing objects|availability|back so|back to normal|been staring|been staring at|box .. @|but please
0.16 by remote host|can <use>|cant open any|cheers|comes <back>|company .|confirm ? >|connection closed by
0.16 connection reset by|database|degradation|depend .. @|devs .. @|did you do|dies|diff the|do we get|do you see
0.16 does not|down 0|down for everyone|down. .. @|downtime last|either . is|equipo .|every mr|every page
0.16 every page for|everyone in|exists|fail at|failing|feierabend|fix your <part>|fixing the <part>
0.16 for <everyone> on|for a 0|for my colleagues|for you ?|frequent|from every|get credit|get to|get well
0.16 gives a 500|gives a <serverError>|going ?|gone wrong|gracias|graph|graph .. @|great timing|here .|here can .
0.16 here only|honest|honest thing|host|host @|hurry|i live|i read|if you are|in <own> <otherHost>|in business
0.16 in progress|incident >|india|ipv4|ipv6|is <back> <back>|is <back> but|is <down> .|is <down> is|is @|is down is
0.16 is having <fails>|is not|is out .|is the fourth|is this thing|ive <now>|ive now|just go|kollegen .. @|la
0.16 last <minutes>|load <now>|load and|losing|lost ?|lunch . >|me for|min to|morning and|most honest
0.16 most honest thing|mr <part>|my mates|my neighbour|my own|my yaml|nights <down> ?|no web .|not mine|not up
0.16 not us|nothing works @|objects 100%|of 500s|office in|ok who tripped|on @.com ?|on @.com is|on all <own>
0.16 on forum|once|or <down>|our company can|our standup|over|page but|page for|partial|patience .. @|pen
0.16 pending <part>|pending jobs|people with|per <part>|per page|performance|please say|pls|port 0 connection
0.16 prayers @|prayers @ >|problem ? >|project page|providers|pull .|queues|rato|recovering|remote host|reset by
0.16 restoring|returns <serverError> so|right before|rollback .. @|router|safe ?|same on|say something|schon <now>
0.16 schon wieder|secs|see any|seeing elevated|seem|severity|side|since morning .|since the deploy|so it|so quick
0.16 spike for|spinner .|sprint review|ssh >|staring .. @|status <part> itself|status page itself|still down .
0.16 sydney .. @|takes a <minutes>|takes a minute|taking|tell us|ten <minutes>|that ? >|that @|that git is|the 502
0.16 the <part> has|the <part> went|the cable|the diff the|the entire <part>|the last 0|the last <minutes>
0.16 the most honest|the planet|the tanuki is|thing on ?|think it is|this|this thing|this thing on|three different
0.16 timeline|to normal|to respond|to the|to whoever got|to your <down>|today|trending|tripped over|under the sla
0.16 unexpectedly .|unplanned|up unexpectedly .|us today|v4|walk .|was 0 hours|water|we know|weg .. @|when @ went
0.16 while|while the <part>|whoever got|whoever got paged|with @ <fails>|writing objects 100%|wrong on
0.16 yesterdays downtime|you aware|you confirm ?|you from|you okay|your sign|your sign in|zero|это
0.14 . <down> .|. <unable> sign|. <unable> the|. @ status|. back|. for|. git push|. is <part>|. not the|. others on
0.14 . please advise|. please tell|. shared|. shared <part>|. shared runners|. that was|. ticket|. your|0 0 >|0 503
0.14 0 <down> in|0 <minutes> left|0 <minutes> w|0 cet >|0 connection timed|0 different|0 engineers idle|0 since
0.14 0 then|500 internal|500 internal server|500 on|504 from|< 0|< <own> intern|< <part> from|< <unable> <part>
0.14 < <unable> like|< @ confirming|< @ ded|< @ feature|< @ good|< @ why|< after todays|< another|< everything
0.14 < good thing|< guess|< nothing like|< oh <unable>|< oh no|< this is|< webhooks from|<back> ? >|<back> soon >
0.14 <down> . i|<down> <part> <down>|<down> ? <unable>|<down> ? all|<everyone> .. <part>|<everyone> 0
0.14 <everyone> else is|<everyone> here gets|<everyone> too .|<fails> .. <use>|<fails> rates .
0.14 <incident> .. <settings>|<minutes> to open|<minutes> wait|<now> . took|<now> 0 am|<now> 0 per
0.14 <now> <unable> <back>|<now> ? <own>|<now> ? ive|<now> @ <down>|<now> is|<now> noon >|<now> over here
0.14 <now> we <unable>|<own> .. <otherHost>|<own> .. <own>|<own> 0 devs|<own> and|<own> demo .|<own> docs|<own> on
0.14 <own> projects|<part> <down> <part>|<part> alike|<part> alike .|<part> git <part>|<part> is toast|<part> nor
0.14 <part> ok .|<part> sites all|<part> which|<serverError> internal|<serverError> internal <part>|<slow> this
0.14 <thanks> for getting|<unable> found >|<unable> read from|<unable> shared <part>|<use> and <now>|<use> as
0.14 <use> bot|<use> in progress|? 0 devs|? <unable> of|? <unable> reach|? @ @|? all <own>|? everything|? none
0.14 ? none of|@ . @|@ .. @|@ .. answers|@ .. check|@ .. company|@ .. found|@ .. number|@ .. packages|@ .. pricing
0.14 @ .. responding|@ <down> >|@ <part> sites|@ <serverError> .|@ <slow> <now>|@ appreciate|@ appreciate the|@ ded
0.14 @ feature|@ has an|@ hello ?|@ i think|@ in|@ loads|@ pages is|@ pages sites|@ shared|@ shared <part>|@ third
0.14 @ whoops something|@.com .. @|@.com 0|a blank <part>|a blank page|a feature|a fix|a pipeline|a single
0.14 a website|a worse|advise|affected .|again here|again over|again over here|all <own> scheduled|all morning
0.14 all of @.com|all our scheduled|all users|an <minutes> <now>|an hour now|and your|another <serverError>
0.14 another day|answer again|any news ?|anything for|are <back> .|are aware|are back|at @ tonight|at an|au|awake ?
0.14 back soon >|because @ is|been there|believe|blank <part>|bother|bureau|caiu|came|cannot access|cannot fetch
0.14 cant even open|cet >|clone >|colleague in|come back .|complain .. @|confirming from|connect <fails>
0.14 connect error|continents .|cost us|day @|ddos or|dead here|delayed|depends|deploy bot|did @ just|did i do
0.14 do my|domains|downdetector has|each of our|end ? >|ends .. @|er|error page .|error rates .|estimate|fail
0.14 fail with|failed clones|feature .. @|feature idea|folks at @|for the quick|for us|frequent updates during
0.14 from anywhere|from remote|from spain|from that|from three different|gets in|git <use> <fails>
0.14 git is distributed|git over ssh|goes <own>|going for|good luck|got .. @|groups|groups .. @|guess i|happened
0.14 has been a|having|having a worse|having an|here and|here gets|hmm .|hold .. @|home .|hotfix|hotfix .|hours w
0.14 hours w o|if it|in five|in other|internal <part>|is <down> right|is <unable> .|is @ under|is distributed
0.14 is git|is going|is half|is not our|is taking too|it is <unable>|it is all|just hangs|kollegen|last hour|leave
0.14 lie <down>|lie down|lives|look @ >|looks|maintenance page|mais|may experience|me you are|monthly|more often
0.14 morning is|need to <use>|neither .|no ci|no load|no load >|no shared|no shared runner|nobody here
0.14 not answering .|not read from|nothing gets|nothing like|od 0|of reports|of requests|ok again
0.14 on <own> <settings>|on ?|on holiday|on status .|open a|others too|otra|our 0 devs|our end|our own app|our side
0.14 ours|out <now>|over https|pages sites all|panic .|partial <down>|partial outage|pings|please . >|please advise
0.14 please tell|posted at|pour .. @|projects too|pushes @|pushes are|put a banner|rates .|read from remote
0.14 recovery .|release train is|reload|report the same|repos since|requests since|respond.
0.14 returning <serverError> for|run|runners went|s from|same @|same minute|says whoops|see how|see it|servers ?
0.14 side ? >|sign in .|since 0 am|since noon >|site is back|site is toast|sites all|sitting in|slide 0
0.14 status <part> <now>|submission|taking too|tell|thanks for getting|the <down> is|the <fails> <part>
0.14 the <incident> >|the <part> >|the <part> says|the cable at|the fix ?|the git|the honest|the last hour|the load
0.14 the on call|the past|the quick|the sres|the tests|the whole <part>|the window|them ?|then 0|there goes <own>
0.14 think you|third <down>|third outage|time to respond.|timeouts >|timeouts for|tls handshake|to ?|to ? >|to each
0.14 to each other|to learn|to open an|to respond.|todays <down> <own>|todays <use>|todays deploy|todays incident
0.14 too . >|tweet says|two <minutes> <now>|u <unable> load|u no load|unplugged|upstream connect
0.14 upstream connect <fails>|upstream connect error|us . @|us <settings>|us or|us vpn|used .. @
0.14 users may experience|utc .. @|web but|web git|webhooks from @.com|what .|when @ is|whichever|while you
0.14 whole company >|whole team|whoops .|whoops .. @|will this|with <down>|yes it is|your api|your engineers
0.14 your last update|your runners went|спасибо @
0.12 +1 .. @|. 0 <minutes>|. <own> terminal|. <unable> gets|. @ .io|. @ are|. anyone|. down again|. i am|. i get
0.12 . id <thanks>|. id love|. is it|. is this|. load|. my|. my terminal|. nothing gets|. outage|. pls|. pushes
0.12 . site is|. there|. unsere|. unusable|. we <unable>|. which|. will you|. yes @|0 0 <minutes>|0 0 <part>
0.12 0 coworkers|0 hours >|0 isps|0 min >|0 year old|502 on every|502 page|503 @|503 service unavailable|504 .
0.12 504 and|< 0 0|< 0 <minutes>|< <thanks> @|< <unable> <back>|< <unable> git|< <unable> reach|< @ <now>|< @ loads
0.12 < @ ur|< @.com <back>|< cant clone|< half|< hmm @|< is @.com|< third time|< whole|<back> <back> ?
0.12 <back> <now> in|<back> anything|<back> i|<back> on us|<back> while|<down> <fails> ?|<down> as well|<down> for
0.12 <down> for 0|<down> is the|<down> mü ?|<down> over ?|<everyone> gets|<everyone> sees|<fails> . <unable>
0.12 <fails> .. <slow>|<fails> <slow> .|<fails> <use>|<fails> on <use>|<fails> then|<incident> <unable>
0.12 <incident> all|<incident> all <own>|<incident> on|<minutes> after the|<minutes> before|<minutes> per <part>
0.12 <now> midnight|<otherHost> and from|<own> nightly release|<own> org .|<own> whole|<part>|<part> <back> for
0.12 <part> <unable> created|<part> ?|<part> are running|<part> ok <part>|<part> says operational
0.12 <serverError> .. <everyone>|<serverError> <own>|<serverError> <part> <down>|<serverError> at|<slow> <now> ?
0.12 <slow> like|<unable> access @|<unable> changed|<unable> even|<unable> gets through|<unable> load
0.12 <unable> loading >|<unable> of us|<unable> risponde|<unable> see any|<use> .. <use>|<use> <back>|<use> @ >
0.12 ? <unable> a|? git <use>|? not a|@ .. around|@ .. bother|@ .. caused|@ .. file|@ .. hope|@ .. install
0.12 @ .. itself|@ .. live|@ .. molasses|@ .. related|@ .. technical|@ .. unplanned|@ .. upstream|@ .. went
0.12 @ .. window|@ <unable>|@ @|@ down ?|@ eta ?|@ fix|@ fyi|@ good|@ hq|@ in our|@ lfs downloads|@ nothing|@ ok it
0.12 @ registry|@ ur site|@ we lost|@ your outage|@.com . >|@.com itself|@.com like|@.com throws|@.com to answer
0.12 a .. @|a <part> is|a <serverError> on|a great day|a minor|a way to|about what happened|after 0 min
0.12 again . that|again ?|all <down>|all been there|all colleagues|all green|also <down>|also down|also in|and
0.12 and <own> boss|and my boss|and none|and so does|and those of|and with|and with it|api on|are all|as a
0.12 as well .|at @ hq|at a <serverError>|auckland|back up ?|backups|be usable|been a|been unreachable for
0.12 being unreachable|blank white|brazil|broken on @.com|bundle|but i <now>|but i still|came <back> for
0.12 came back for|can <use> <now>|can read|can we <use>|catching|cayó @|ce|clone again|clone from @.com|come on .
0.12 complain|countries|crawl at|crawl at 0|current|customers .. @|day and|day ruined|dc .|deadline .
0.12 degraded performance|delayed .. @|department >|deploy in progress|depuis <selfManaged>
0.12 depuis <selfManaged> matin|depuis ce|depuis ce matin|desde hace rato|devs|diffs|distributed|do i talk|down but
0.12 down me|downloads|downtime ? >|downtime and|em .. @|endpoints|ends|ends in|erreur|erreur <serverError>
0.12 errors for|every .. @|every push|everybody is|everyone on|excuses|failing for|fails|fatal the|fatal the remote
0.12 figure|for <down>|for <everyone> or|for about 0|for last|for lunch .|for premium and|four hours|free <part>
0.12 from several|gcp and|gerade .. @|get a 502|giremiyor|gitlabstatus|gives .. @|gives 500|go through <now>|goes
0.12 gone wrong ?|got to|guys .. @|hace rato|had one job|have been|header|here . @|holiday .|hour for|hours left|hq
0.12 hugops|hugs|hung <back>|hung up|i <now> <unable>|i know but|i refresh|i tried|if @ is|in progress <part>
0.12 in progress page|in total|incident or|internal .. @|internal <fails>|internal error|is back up|is gone again
0.12 is it dns|is offline .|is on <own>|is the <part>|is the service|is toast|it a holiday|it also|it dns|it is
0.12 it lives|it was @.com|itself .. @|ive seen|jobs|jobs are running|just came|just came <back>|kaput|kitchen .
0.12 know but|known .. @|latency|latest|like <now>|like to use|limit ?|load .. @|looks like @|los|loss ?|lots
0.12 lots of|mam|me 503|me it|measured|min >|minutes ago >|monitoring|month|month .. @|moves|my coworkers|mü ?|mı
0.12 nightly release|nobody can push|nobody in my|nobody in our|non risponde|noon .|nothing gets through
0.12 nothing goes|novo .. @|of users|ok .|ok who|on it ?|on your <part>|once .. @|once @|online .|only me ?|oregon
0.12 other .. @|other <otherHost>|other customers|other people|other users|our nightly release|our whole org
0.12 ours and|out >|outage i|outage or|outage over ?|p99|page says operational|performance <own>|performance my
0.12 picked <back> <now>|please communicate|please update|progress <part>|progress <part> for|progress page
0.12 progress page for|queue is|quickly|rate limit|rather .. @|raw|reach @ ?|read <own>|report it|responding .
0.12 returning <requestError>|rip .. @|risponde|run ci|runners have|same at|says <serverError>|says degraded
0.12 says fatal|says the same|schon .. @|se <down> @|se cayó @|see it too|service unavailable .|shared <part> <now>
0.12 since midnight|site back|site cant|site cant be|so @|some .. @|sres|sres .. @|still broken for|still down in
0.12 stuck ?|stuck in|switching|só|terminal says fatal|that <down>|the 0 hours|the <fails> day|the <incident> on
0.12 the <otherHost> cloud|the boss|the cause|the fast|the google|the google cloud|the hosted <part>|the incident >
0.12 the kitchen .|the night|the outage is|the recovery of|the root|the server|the site back|the wrong day
0.12 then <serverError> .|thing that|this <down>|this is <unable>|this is not|this site|this site cant
0.12 three <everyone>|timed out .|timeouts .|to the folks|to the sres|toast >|tripped over the|two networks
0.12 unreachable >|up anything|up on us|us but|vanish|walk .. @|was about|was ist|was on|watching the @
0.12 we <use> <now>|we pay for|well at least|wen|weve all been|what i see|when it is|when you are|whether|whole of
0.12 will be <back>|with @ ci|with the <part>|workaround for <use>|worst|yesterday|you tweet|you were|you were down
0.12 çöktü mü ?|лежит|😩|🙃 >
0.10 . <part> <unable>|. @ is|. @ was|. @ what|. @.com just|. here|. incident|. maybe|. please fix|. started 0
0.10 . there is|. third|. what happened|. youll|0 0 .|0 0 @.com|0 <minutes> <down>|0 <minutes> <now>|0 continents
0.10 0 min|0 min after|0 projects|0 secs|0 utc <now>|20+|20+ <minutes>|30+|500|500 tried|< 0 <down>|< <back> <back>
0.10 < <everyone> else|< <unable> a|< @ appreciate|< @ eta|< @ in|< @ login|< @ our|< dear|< did the|< git push
0.10 < half of|< is|< not a|< oh|< pls @|< pushing to|< registry|< the <incident>|<back> 0 0|<back> <now> <thanks>
0.10 <back> for|<back> like a|<back> please|<back> unexpectedly|<down> and <own>|<down> and you|<down> bingo
0.10 <down> but|<down> but <own>|<down> from <own>|<down> of <part>|<everyone> can open|<everyone> is >
0.10 <everyone> same|<fails> <part> .|<incident> ? i|<incident> en|<incident> en cours|<incident> over|<minutes> ?
0.10 <minutes> ago and|<minutes> and ive|<minutes> for|<minutes> on @.com|<minutes> your|<now> .. <settings>
0.10 <now> 0 @|<now> <now> >|<now> <now> @|<now> <unable> <part>|<now> @ ?|<now> blocked|<now> blocked by|<now> get
0.10 <otherHost> community|<otherHost> for|<own> .. <settings>|<own> 0 groups|<own> <otherHost> community
0.10 <own> <part> to|<own> <use> bot|<own> app|<own> deadline|<own> developers|<own> dns|<own> entire <everyone>
0.10 <own> free|<own> install|<own> locations|<own> offices|<own> old friend|<own> release train|<own> security
0.10 <own> users|<part> .. <back>|<part> <back> from|<part> <back> in|<part> from|<part> frozen|<part> has
0.10 <part> in <own>|<part> is <unable>|<part> mentions|<part> stopped|<requestError> .. <now>|<selfManaged> is
0.10 <serverError> on the|<serverError> tried|<settings> .|<settings> .. <otherHost>|<settings> twice|<slow> is
0.10 <slow> on @.com|<unable> . <part>|<unable> <back> .|<unable> <back> >|<unable> alone|<unable> but <fails>
0.10 <unable> either|<unable> from|<unable> loading|<unable> responding .|<unable> seen|<unable> to access
0.10 <unable> us >|<use> train has|? <own> boss|? i have|? my boss|? no page|? we <unable>|? you|@|@ .. <thanks>
0.10 @ .. also|@ .. bei|@ .. between|@ .. blog|@ .. busy|@ .. cost|@ .. cut|@ .. downdetector|@ .. estimate
0.10 @ .. fall|@ .. frequent|@ .. happen|@ .. him|@ .. often|@ .. ok|@ .. okay|@ .. pay|@ .. pls|@ .. quick
0.10 @ .. seems|@ .. ten|@ .. throwing|@ .. v4|@ .. whoops|@ 500 on|@ <down> and|@ <fails> .|@ <part> <use>
0.10 @ <slow> as|@ ? we|@ being down|@ bring|@ ci is|@ eta|@ in <own>|@ is on|@ is so|@ is web|@ kann|@ ping|@ slow
0.10 @ slow as|@ thing|@ what was|@ who|@ y u|@ your last|@.com . we|@.com <unable> .|@.com <unable> be
0.10 @.com and @.com|@.com cant be|@.com fails|@.com for 0|@.com unreachable|@.com up|a <minutes> >|a <part> that
0.10 a <serverError> <part>|a maintenance|a post|a post mortem|a small|able to <use>|about 0 minutes|affecting
0.10 afternoon ?|again . 0|again ? @|alarm|all <part>|all hands|all jobs|all public|an <minutes> ago|an hour ago
0.10 and <otherHost> says|and @ pages|and @.com <unable>|and found|and the <use>|and twitter|and we are
0.10 answers <serverError>|anyone else ?|anyone else is|apac|api|apparently|are in the|are timing|are timing out
0.10 are you having|at an <fails>|at an error|at least .|attempt|automatically ?|awake|back please|back yet
0.10 because it|being <down> .|being offline|blip|bloqués|boss to|bringing the|by an|by the <minutes>|cable .. @
0.10 can confirm @|can i get|can ping|can wait|cant be|cause .. @|cities|close|cloud .. @|code on|coffee <now>
0.10 colleagues too|colleagues too .|come back online|communication|component|connection refused|cours
0.10 customers are|customers on the|db|db failover|dear|do you also|doesnt believe|done .|down during|down for
0.10 drinking|during <own>|early lunch .|en .. @|en cours|end hung|end hung <back>|end hung up|error for|errors at
0.10 every 0 <minutes>|everyone >|everyone or|fatal <unable> to|fatal unable|fatal unable to|first <serverError>
0.10 fix @.com|fixing the|for <own> <everyone>|for everyone or|for our whole|for the live|for yesterdays|free ci
0.10 from tonights|get well soon|getting it <back>|git <part>|git remote|giù ?|go and|go home|goes my|gone . it
0.10 group i|hang at|happens on|has an <down>|has an outage|has been|hasnt loaded|here <now>|hmm .. @|homepage|hora
0.10 hour ago|http 0 503|https|hugs to|hung <back> unexpectedly|hung up unexpectedly|i <now>|i can|i can ping
0.10 i noticed|i only|identified|idle .|impossible to work|in <own> org|in germany|in is|in it|in our slack
0.10 in warsaw|incident en|incident en cours|incognito|into it ?|is 0 <minutes>|is 0 hour|is 503|is fast|is full of
0.10 is not up|is ok <now>|is on @.com|is today|is web|isps .. @|issues now|it a|it isnt|it you ?|itself does
0.10 itself does <unable>|itself does not|job is <fails>|job is stuck|jobs fail|just down|just me or|kan|kein|kimse
0.10 kimse giremiyor|know it is|kudos @|la <part>|la panne|latency on|launch|learnt|least .|like this <now>
0.10 load again|looking into|looking into it|looks resolved|machine|marche|me it is|merge train has|middle of my
0.10 min after|minutes ago .|mr merged|much .. @|my entire|my free|my old friend|ne|never seen|normally 0|not alone
0.10 not us >|nothing changed|of|of <own>|of it >|of the <down>|of the outage|off .|office at|ok ? @
0.10 on <otherHost> too|on @.com which|on reddit too|on your end|one of us|open <own>|open a single|open my
0.10 or just me|other customers on|other teams|others report|our 0 groups|our developers|our locations|our offices
0.10 our on|our on call|our release|our release train|our repositories|our teams >|our vpn|out <unable>|outage and
0.10 outage bingo|outside|over <now>|over <part> is|over here >|over there|page just|page mentions|page takes
0.10 pages ? our|ping .. @|pipeline for|plan is|poof|pray|preparing environment|projects and|putting|que|queue .. @
0.10 ran rm|ran rm rf|reddit too|refused from|remote end|remote end hung|remote host .|report @.com|repositories
0.10 requests <fails>|respond .. @|restarted|review of|router twice|safe|safe to push|same for <everyone>|sec >
0.10 second i|seems @|serves|servfail|service so|several .. @|shared <part> <unable>|sign .. @|site .|site not
0.10 site up|site went|sits|slack community|sleeping|slow or|so @.com|so do|so does|so our|so slow|something going
0.10 something going on|sont bloqués|south africa|spinner on|start in|status <part> mentions|status page mentions
0.10 still failing|still get|still stuck|stop pressing|strange|taken .. @|taking too much|technical|than
0.10 thanks folks|thanks to|that was 0|the @ sres|the current|the forum thread|the frequent|the github|the point of
0.10 the same <minutes>|the same @|the same minute|the site up|the slowness|the team|then you|there goes my
0.10 they <unable>|this <part>|thought <own>|three networks|timeout from|timeouts on|to access|to come back
0.10 to comment|to look at|to return|to the @|to tweet|today blocked|today blocked by|today from|tried .. @|ui is
0.10 un <incident>|un <incident> en|un incident|un incident en|unable|unable to|unable to access|under <incident>
0.10 under maintenance|unexpectedly|up unexpectedly|uptime .. @|us .|us <serverError>|utc <now>|vcs|wait for @.com
0.10 was fast|watching|watching .. @|way to see|we <unable> reach|we are aware|we cant reach|weather|weer
0.10 well <now>|well soon|what <down>|what broke|what happened|whatever you did|when can we|when will it
0.10 who <unable>|whoever is on|whole afternoon|will it be|with <part> system|with an <fails>|with internal|with it
0.10 with runner system|worse|wtf|yesterdays outage|yet another|you could|you having|youll|your company|🙌|🥺|🥺 >
0.08 . <everyone> ?|. <incident> ?|. <unable> <part>|. @ <unable>|. @.com <down>|. @.com answers|. @.com has
0.08 . all repos|. been|. every|. go outside|. good luck|. incident ?|. is @.com|. it was|. known <fails>
0.08 . of course|. one of|. pages|. please update|. push|. refresh|. server|. the bad|. timing|. today
0.08 . your status|0 . <use>|0 <everyone> with|0 min late|0 people with|0 per|0 seconds to|0 utc ?|500 when|502 for
0.08 502 in|503 . we|504 from @|< .|< . @|< <own> bot|< @ finally|< @ fix|< @ hosted|< @ latency|< @ unreachable
0.08 < @ çöktü|< @.com <down>|< all systems|< another day|< anybody else|< back online|< day ruined|< everything is
0.08 < for|< github is|< hm .|< i can|< i think|< ok it|< the good|< was|<back> . <use>|<back> <back> >
0.08 <back> <back> in|<back> for <everyone>|<back> in business|<back> just|<back> on <own>|<down> .. <otherHost>
0.08 <down> ? i|<down> from 0|<down> 💀|<everyone> .. <fails>|<everyone> can contribute|<everyone> confirm
0.08 <everyone> else seeing|<everyone> gets in|<everyone> know what|<everyone> or|<everyone> or just
0.08 <everyone> report it|<fails> <part> and|<fails> <serverError> @|<fails> @ ?|<fails> and so|<fails> at the
0.08 <fails> git|<incident> .. <everyone>|<incident> be|<minutes> . i|<minutes> .. <otherHost>|<minutes> <down>
0.08 <minutes> of <fails>|<minutes> please|<now> . <thanks>|<now> <serverError> on|<now> <thanks>|<now> because of
0.08 <now> get <serverError>|<now> lunch >|<now> staring|<now> staring at|<now> the last|<now> to|<own> . @
0.08 <own> .. <fails>|<own> <settings> >|<own> <settings> ?|<own> nightly|<own> one|<own> release|<own> repos
0.08 <own> screen|<part> <part> <back>|<part> <part> and|<part> <unable> <back>|<part> <unable> responding
0.08 <part> ? it|<part> are <now>|<part> for all|<part> ide and|<part> v4|<requestError> <now> the
0.08 <serverError> . we|<serverError> .. <use>|<serverError> <serverError> <serverError>|<serverError> and so
0.08 <serverError> here|<settings> <settings>|<settings> change|<unable> .. <back>|<unable> a great|<unable> accept
0.08 <unable> believe me|<unable> build|<unable> changed on|<unable> either .|<unable> happy|<unable> live
0.08 <unable> load and|<unable> load either|<unable> me|<unable> tag|<unable> to <use>|<use> .. <incident>
0.08 <use> <fails> .|<use> <now> or|<use> <own>|<use> <unable> even|<use> an <minutes>|<use> are|<use> from <part>
0.08 <use> right|?|? <everyone> here|? every click|? hier|? i am|? nobody here|@ . <down>|@ .. .io|@ .. been
0.08 @ .. bingo|@ .. blocked|@ .. clients|@ .. connection|@ .. contribute|@ .. creating|@ .. dark|@ .. done|@ .. es
0.08 @ .. explanation|@ .. monitoring|@ .. ne|@ .. news|@ .. reachable|@ .. refreshing|@ .. repository|@ .. returns
0.08 @ .. round|@ .. stop|@ .. stopped|@ .. think|@ .. tweeting|@ .. una|@ .. unplugged|@ .. uptime|@ .. ya|@ 0 0
0.08 @ <down> mü|@ <fails> <serverError>|@ <fails> boards|@ <part> returning|@ <serverError> >|@ <slow> on
0.08 @ <unable> it|@ <unable> load|@ <use> <down>|@ ? our|@ being offline|@ caiu|@ feature idea|@ git <use>
0.08 @ git over|@ is been|@ issue boards|@ latency|@ loading|@ please come|@ çöktü|@ çöktü mü|@.com answering
0.08 @.com being|@.com being <down>|@.com go|@.com go <down>|@.com go down|@.com goes|@.com ok ?|@.com out
0.08 @.com still|@.com this|@.com today|@.com was <down>|@.com which <unable>|@.com which isnt|a planned|a reviewer
0.08 a single repo|a sunday @|a tanuki and|across <own> org|across our org|affected >|again all|alive again|all >
0.08 all just|all our projects|all returning|alone . @|alone .. @|am <unable> mad|am not mad|an <minutes> for
0.08 an hour for|and 0 .|and <unable> <use>|and everyone|and for <own>|and right|and the|and twitter says
0.08 and you are|another day another|answering with|answers 500|any group|anybody at|anybody else|anyone ? @
0.08 anyone else seeing|anyone in|anything .|api v4|ar de|ar de novo|are affected|are being|are blue
0.08 are red violets|are you doing|as the site|at all @|at me|at once >|aws|back @|back by|back in business|bad
0.08 be <down> ?|be a post|been offline|beg|being .. @|broken for|business .|business <minutes>|business hours
0.08 call <now>|can @|can contribute|cant clone cant|cant pull cant|cant work|cause ? >|change at|changed on
0.08 changed on <own>|changed on our|check <otherHost>|check twitter|cheers for|ci outage|clone cant|clone the
0.08 colleagues say|come <back> soon|come back soon|commits i|complain but|config change|confirm @ ?|convinced
0.08 costs us|could <unable> read|could not read|counting|countries >|credits for|dar|dark >|day another|days .
0.08 db .. @|de novo ?|dead . @|demo .|depend|depend on|deploy an|deploys blocked|did all|different|different isps
0.08 discover|do ar de|doc during|doesnt .|doesnt answer|dont load|dont panic|down at|during the <incident>
0.08 during the incident|e|east1|else <unable> reach|else cant reach|else seeing|en|engineers|error page >|european
0.08 evening @|every clone|everybody .|everyone can|everyone can contribute|everywhere >|except|failing with 500
0.08 failure|fibre|finally <back>|finally <back> <now>|first the <part>|for all my|for anyone in|for fixing
0.08 for fixing the|for getting it|for opening|for the update|for twenty|for twenty <minutes>|for twenty minutes
0.08 forum is|forum report|forum say|from 0 different|from germany|from remote repository|from this <now>|frozen
0.08 get <down>|get some|get some sleep|get timeouts|getting it back|git over https|give 500|gives a blank
0.08 go through again|goes <down>|going through <now>|going to tweet|gone again .|gone from|good news|guys aware
0.08 had to|half <own> timeline|half my timeline|handshake|have 0|have 0 .|have >|have not|here can|hiccups
0.08 home and|hope|hosted on @|hosted service|hours now|how .. @|how many nines|hurry >|hurts .|i actually
0.08 i checked|i hit <use>|i hit merge|i thought|i wrote|ide and|in <down>|in <own> group|in <unable>|in all repos
0.08 in any|in business .|in cant|in every|in every project|in march|in page|in the same|in with|incident all
0.08 incident over|internal <part> <fails>|is <down> <unable>|is <own> <settings>|is <slow> as
0.08 is <unable> answering|is @ slow|is @.com ok|is all <back>|is all green|is being|is down .|is lying >
0.08 is not answering|is resolved|is slow|is slow as|is unavailable ?|isps .|issues and|it <back> <now>|it a ddos
0.08 it dns ?|it fixed|it just|itll|job <now>|just <fails>|kick the|know ?|know ? >|know what is|known|lag .
0.08 last update|left and right|les .. @|lives .. @|load either|log in <unable>|log in cant|loop for|lost ? >
0.08 lot .. @|lying >|mal|many nines|me and the|me in|me or|mid .. @|mid <use>|middle of an|min ago >|min late
0.08 minor|minute >|mortem ?|mortem ? >|mortem of|mr page|my browser|my deadline|my screen|nadie|needs 0 <minutes>
0.08 netlify|network trouble|news .. @|news on the|nginx|nie|no git|no pushes no|none of us|nope|not|not a great
0.08 not available|not found >|not read|nothing changed on|nothing is|notice|novo ?|number 0|nur .. @|nur noch
0.08 oauth .. @|occurred while <use>|occurred while fetching|of <own> <use>|of all <own>|of all our|of the 0
0.08 of the day|of two|oh .. @|oh <unable>|oh no|ok it|ok then|ok who unplugged|okay ?|on all our|on all repos
0.08 on fibre|on holiday .|on our side|on the <incident>|on the incident|on their|on three|on your servers|oncall
0.08 one job .|only <own>|only a|open merge|open merge requests|opinions|osaka|others in my|others report it
0.08 our deploy|our network|our nightly|our org .|our private|our security|our slack community|our three|our users
0.08 out . @|out . for|out . is|out as well|out since|over ssh|over ssh is|packet loss|page is|page is all
0.08 page isnt|pages and pages|pages is|pages take|picking <back>|picking up|pizza|platform|please >|please tweet
0.08 pls fix <part>|points|post mortem ?|post mortem of|projects <now>|pull cant|pulling|pushed during|pushes no
0.08 rate|reachable again|read <own> <own>|read my own|read on|read only ?|red violets|red violets are|registry on
0.08 registry push|remote repository|repos <now>|requests fail|retries|retrying|returning 500 for|right|root|round
0.08 runners have been|saw 0|say it|says 504|says @ is|says degraded performance|scheduler|seconds to|see <fails>
0.08 shared <part> .|show no|sidekiq queues|sigue|since 0 >|since 0 hours|since about 0|since lunch >|since nobody
0.08 since the last|single repo|sit in|site goes|so i can|so is <own>|so it <unable>|so often|so that|so that is
0.08 so was|some sleep|sorry to|sres at|sres at @|ssh to|started 0 min|status <part> <unable>|status <part> but
0.08 status of|status page but|status says|status updates|stopped arriving|sydney and|system <fails>|system failure
0.08 take ?|takes a|talking to each|tanuki and|team sees|tell <own>|ten <minutes> before|ten minutes before|the 500
0.08 the <part> <part>|the <part> goes|the @ <incident>|the @ <part>|the @ incident|the bad|the bad news|the blog
0.08 the database <incident>|the day|the error page|the failover|the forum report|the good news|the last
0.08 the night shift|the ones|the saas|the servers|the service|the shared ones|the site goes|the sres at
0.08 the status of|the twitter|the whole|the whole of|then 504|thing on|third <down> in|third coffee
0.08 third outage in|this is the|through now|time to respond|to @.com at|to fall|to fall over|to leave
0.08 to the google|to work <now>|today . 0|today to|told|took a|traceroute|tripped|tuesday is outage|turkey|tweet .
0.08 un|unavailable . @|universe|unreachable for|unreachable since 0|unusable|ur <part> is|us <now>|us at|us east1
0.08 us in the|usb .. @|violets|violets are|violets are blue|visible|von|vps in|wall|was 0 <minutes>|was <down>
0.08 was <down> ?|was <down> for|was down|we <now>|we are|we cant|we lose|web ide and|web is|webhooks stopped
0.08 well @|went dark >|were <down> for|what took|when @.com is|when it|when nobody|which isnt|who are|who do
0.08 who do i|whoever .. @|whole <everyone> in|whole <everyone> sees|whole campus|whole dev|whoops|with <fails> to
0.08 with failed|with failed to|word from you|works again .|yesterday ?|you confirm @|you doing|you guys
0.08 you guys aware|you is|your git|your registry|your servers >|your tweet says|zu
0.06 . <back> to|. <everyone> have|. <fails>|. <serverError> <everyone>|. <serverError> on|. <use> <part>|. @ org
0.06 . and|. at|. back to|. from a|. right|. right <now>|. right now|. what|. where can|0 <minutes> by
0.06 0 hour outage|0 hrs of|0 outages 0|30+ <minutes>|500 . >|500 on every|< 0 minutes|< @ 503|< @ ive|< @ prod
0.06 < @ thank|< and we|< getting|< github|< i see|< permission|< permission denied|< seems @|< slack
0.06 < terraform state|< the irony|< third <down>|< third outage|< we host|< when @.com|<back> .|<back> at
0.06 <down> .. <requestError>|<down> de novo|<down> during|<everyone> i|<everyone> looking at|<everyone> said
0.06 <fails> ? <unable>|<fails> on <own>|<fails> on your|<minutes> . <own>|<minutes> .. <incident>|<minutes> @
0.06 <minutes> and @.com|<minutes> by <own>|<minutes> for all|<minutes> in|<minutes> late|<now> .. <requestError>
0.06 <now> ? <unable>|<now> @ >|<now> for <own>|<now> here in|<now> out|<now> seeing|<otherHost> <part> on
0.06 <otherHost> <settings>|<otherHost> on @|<own> <selfManaged> is|<own> backup|<own> groups .|<own> monitoring
0.06 <own> projects <now>|<own> whole company|<part> <fails> on|<part> <fails> to|<part> <now> <unable>
0.06 <part> <part> <part>|<part> >|<part> at|<part> for half|<part> it is|<part> the|<requestError> and
0.06 <selfManaged> .. <settings>|<serverError> <part> .|<serverError> ?|<serverError> so|<serverError> to
0.06 <settings> and|<thanks> @|<thanks> @ pour|<unable> <back> ?|<unable> answer >|<unable> being|<unable> do
0.06 <unable> look|<unable> picking|<unable> reach <own>|<unable> responding >|<unable> show <back>
0.06 <use> <back> <now>|<use> is <now>|? <own> docs|? <own> nightly|? <unable> one|? cant get|? our nightly|? shows
0.06 @ .. 20+|@ .. <unable>|@ .. arriving|@ .. bought|@ .. connections|@ .. depuis|@ .. est|@ .. fun|@ .. hiçbir
0.06 @ .. join|@ .. least|@ .. month|@ .. novo|@ .. ongoing|@ .. part|@ .. poof|@ .. public|@ .. well|@ .. white
0.06 @ <down> de|@ <down> during|@ <unable> <back>|@ ? nothing|@ all <part>|@ caiu de|@ is out|@ ive|@ ok ?
0.06 @ please >|@ prod|@ rate|@ status page|@ the site|@ tonight|@ за|@.com ? <unable>|@.com at 0|@.com loads
0.06 a <minutes> per|a blog|a blog post|a customer|a deadline|a minute per|a quick|a tiny|able .. @|affect
0.06 after <use> .|age|alive|all <back> but|all <otherHost>|all <part> <now>|all good <now>|all green but
0.06 all hands why|all repos <now>|all repos since|alle|also for|am .. @|and @.com isnt|and of|and of course
0.06 and your <part>|anyone in our|are failing with|are unreachable|as <own>|as the|asked for a|at every
0.06 awkward .. @|back . >|because it is|being <down> and|being so open|bingo|blocked .. @|both <down>|budget
0.06 but git over|by peer|caiu de|caiu de novo|can go|cant read|click 0|click takes|clone cant push|commits i <use>
0.06 commits i pushed|config|confirms >|connection closed|connection refused from|contractors|dari tadi|datacenter
0.06 day 0 .|define|delayed for|deploy an hour|deploy in|different .. @|dns .. @|dns for @.com|doesnt load and
0.06 doesnt run|dont show up|down and|down from|down now|downstream|during your|dzięki|east and|else is|erreur 502
0.06 error since|every repo .|falls|fix your|football because|for <everyone> ?|for <everyone> here|for <own> org
0.06 for everybody .|for our org|for ten <minutes>|for ten minutes|for this .|for those asking|for us >|for you too
0.06 forum .|forum too|found >|frankfurt|from home >|full|full of|für die|gcp|get <serverError>
0.06 get <serverError> on|get a <serverError>|github is down|give a|gives a|going for a|going through|gone again >
0.06 got paged|groups >|half of my|hand .. @|hands why|have <fails>|have a deadline|having an <incident>
0.06 having an incident|here <part>|heute|hiçbir|hotfix .. @|hour on @.com|hour outage|hours >|hrs of|i cant even
0.06 i do ?|i work|ich .. @|in the|in warsaw .|incl . @|incl .. @|instead|internal server|internal server error
0.06 into it|is .. @|is <down> so|is <now> a|is due to|is fixed .|is full|is how you|is it safe|is out|is someone
0.06 is stuck in|is the new|isnt there|isnt working|isps . @|it ?|it because|it safe|it safe to|itll be|just as|k8s
0.06 kex_exchange_identification|know .. @|lento|lgtm|lie .. @|link in your|locked .. @|log in|luck .. @
0.06 machines .. @|made our|managed .. @|matter|me <own>|merci @ pour|min after the|minute per page|modem|mondays
0.06 month .|morning .|morning for|my friends|my office|needs a|no me|not . >|not picking|novo|now have
0.06 npm registry on|of <own> users|of this <now>|of twitter|offline >|on @.com are|on @.com at|on your status
0.06 only one|opens|operational .. @|or did|our groups .|ours our|out .. @|out the|outages 0|page gives|page load
0.06 page loads >|page today|pages with|pay for this|pending . @|pipeline that|place >|please|point|pressed
0.06 pretending .. @|processed|public projects|push and|push on|reach <own>|release train|report the|reported by
0.06 reports .. @|reset by peer|resolved but|response|return 404|returned .. @|returning 404|right <now> @
0.06 right now @|roughly|runner jobs|runners take|s .|say i|says hi|see @|seems to be|server error on|server from
0.06 servers .|shall .. @|shared runners|shared runners .|since we cant|site @|sla credits|so open about|soon .
0.06 soon >|standing <now>|standing still|standup|started 0 0|still out|sure|table football because|talk to ?
0.06 tell my|that took|that was quick|that window|the <minutes>|the <part> .|the <part> @|the <serverError> <part>
0.06 the @ <fails>|the @ registry|the afternoon|the backup|the cloud|the house|the issue .|the registry is
0.06 the same for|the site @|then the <part>|then up|there an eta|there to|thin|this afternoon ?|those asking
0.06 thought our|three browsers|throwing|thx @|time out >|time this <now>|time to|to <back>|to @ .|to join
0.06 to whoever is|toast|today a|today for|too|tried 0|tuesday ?|turned into|tweet from|twenty|twenty <minutes>
0.06 twenty minutes|two hours now|under attack|unusable .|up of|updates .. @|updates every|us @|us east and
0.06 violets .. @|was out for|was quick|we are having|we have >|web ui is|weeks <down>|well it is|went poof
0.06 while <everyone>|whiteboard .|whole team sees|why|will they|window .|without|wont|workshop on|write <back> of
0.06 write up of|writing objects|you <down>|you all|you had|your <fails> <part>|yourself|zero .. @
-0.06 . <unable> your|. @ environments|. @ parallel|. day 0|. facepalm|. found|. in|. it had|. life is|. me at
-0.06 . only|. respect .|. send|. send help|. someone|. took|0 <minutes> behind|0 ? it|0 clicks|0 lines of
-0.06 0 minutes with|0 tb|0 today|0 upgrade|400 ci|400 ci minutes|429 after|522|< <own> <selfManaged>|< <slow> and
-0.06 < <thanks> for|< @ ah|< @ azure|< @ bonjour|< @ got|< @ not|< @ release|< @ slack|< @ sure|< @ wish|< can @
-0.06 < does|< fun|< git|< git blame|< http <serverError>|< o|< o @|< our office|< slow and|< small|< someone
-0.06 < thanks|< the|< til @|< tip|< tried @.com|<back> .. <everyone>|<down> .. <own>|<down> <now> and
-0.06 <everyone> . >|<everyone> . me|<everyone> .. <own>|<everyone> for a|<fails> .. <serverError>|<minutes> later
-0.06 <now> and <now>|<now> noon .|<now> so|<otherHost> devops <down>|<otherHost> notifications|<own> <down>
-0.06 <own> <part> <settings>|<own> boss says|<own> doing|<own> installation|<own> intern is|<own> life >
-0.06 <own> mr has|<own> mum|<own> provider|<own> second|<own> ticket|<part> <use>|<part> executor|<part> is there
-0.06 <part> rules|<requestError> .. <everyone>|<requestError> <part> <minutes>|<selfManaged> .. <back>
-0.06 <selfManaged> and|<selfManaged> hub rate|<serverError> .. <settings>|<serverError> after
-0.06 <serverError> from you|<slow> clap for|<thanks> it .|<thanks> on|<thanks> on the|<unable> <part> <now>
-0.06 <unable> amused|<unable> lost|<unable> recovery|<unable> recovery codes|<unable> sleep|<unable> to connect
-0.06 <unable> trust|<unable> verified|<use> 0|<use> depth|<use> force|<use> force on|<use> trains .|<use> work
-0.06 ? got|? he|? me|? still|? what|@ .. +|@ .. 443|@ .. apps|@ .. ate|@ .. bronze|@ .. buy|@ .. careers
-0.06 @ .. confetti|@ .. coworker|@ .. crime|@ .. draft|@ .. event|@ .. il|@ .. les|@ .. me|@ .. old|@ .. passkeys
-0.06 @ .. press|@ .. re|@ .. rebase|@ .. recruiter|@ .. reorder|@ .. reset|@ .. session|@ .. smile|@ .. sms
-0.06 @ .. snippets|@ .. speak|@ .. spend|@ .. thursday|@ .. transfer|@ .. une|@ .. verified|@ .. when|@ .. widget
-0.06 @ .. women|@ <fails> <requestError>|@ <own> <everyone>|@ <part> rules|@ ah|@ azure|@ billing|@ bonjour
-0.06 @ ci rules|@ comments|@ contribution|@ git|@ how does|@ i <down>|@ i broke|@ i just|@ is offline|@ love that
-0.06 @ pages +|@ parallel|@ squash|@ sure|@ there|@ ticket|@ which plan|@ wrote|@.com api|@.com is timing
-0.06 @.com port|a discount|a github|a question|a recruiter|a reply|a site|a thread|a train with|accept <own>|accra
-0.06 after we|ago no|alert .. @|alerts|all <fails>|always .|am <down> for|am down for|am new|an old version
-0.06 an rss feed|and after|answered|are about|arent|as of|assign|at <otherHost> install|at npm|at npm install
-0.06 audio|auf deutsch|auto <use>|automatically when|avatars|azure devops down|baby|back from the|bad idea
-0.06 bad when your|because <everyone>|because our|been blocked|behind .. @|better >|between|big|blaming|blocked
-0.06 boss says|branch final|branch final final|branch names|bring over|build fails|bumped node|button .|by @ .
-0.06 by accident ?|by now|by one|caa|caa record|can i change|can i mirror|can load|case .. @|center|checked spam
-0.06 choose|ci rules|clap for|classic .. @|cluster .|codes .|coffee .|colors|comment .. @|comments on a|con
-0.06 congrats @ >|congrats on|congrats on the|container images|could the|create|cried|cries|cron .. @
-0.06 crypto miners|curl|dag <part>|dag pipelines|date .. @|dear @ please|default is|delete a|detection|deutsch
-0.06 devops .|devops <down>|devops down|died|dm me|do i write|do wrong|do you do|docker hub rate|docs is
-0.06 docs search is|done . 0|el|else|emoji .. @|emoji picker|employees|engineer|engineer in|equipo|every minute
-0.06 everyone in the|explain|extension|facepalm|final 0|final final|final final 0|find a|firefox 0 .|for 0 users
-0.06 for your|force on|former|found <own>|fox|from the|funny|game|gb .. @|get more|git <use> force|git push force
-0.06 git to 0|github is|gives 404|gold|good bot .|gradle|graphql <part>|graphql api|guests|had a|haproxy
-0.06 has been blocked|have .. @|he .. @|hero >|history .|hoje|hole|hole .. @|host @.com|hotspot .|hub rate|i add a
-0.06 i am new|i cancel|i close the|i do <fails>|i do wrong|i dont have|i get a|i get more|i make a|i miss @
-0.06 i rotated|i turn off|i use @|i was charged|ide doesnt|ideas|image .. @|import ? >|in <own> mr|in accra
-0.06 in code|in english|in firefox 0|in front|in my mr|in my own|in pending for|in the 0|in web|installation
-0.06 instanz|invited|is all of|is set|it is in|it like|it needs|it off|it out|job takes|job takes 0|just moved
-0.06 just passed|just venting >|keep .. @|keyboard shortcut to|kid .. @|kids .|kotlin|la oficina|larger|learned
-0.06 less|like i am|lint .|list for|lock.json .. @|loop in|lost .|mails|may i|merge trains .|microservices
-0.06 migration to @|minutes with|miss @|miss the|mit .. @|monthly .. @|more|moved the|moving from|mr @|mr has been
-0.06 much . >|my boss says|my company|my mum|my partner|my second|my yaml .|nav|new <fails>|new issue|new nav
-0.06 news ?|ngo|no recovery|no recovery codes|nobody . me|notification .. @|of disk|oficina|ohne|ok to use
-0.06 on @ <part>|on @.com .|on ticket|on ticket 0|one more|only <fails>|only with|oops|our builds|our omnibus
-0.06 our side .|out each time|out for <own>|out for our|out of disk|outage on|pages +|parallel matrix|passed the
-0.06 passkeys|people ? >|people at the|per|perforce|permission denied|personal|phone hotspot|phone hotspot .
-0.06 phone in a|pipeline passed|pipeline ran|pipelines and|podcast .. @|post is|postgres .. @|potato
-0.06 pricing <part> @|pricing page @|private project|provider has|publishes|push at|push force|push force on
-0.06 push to @|question is|queue on <own>|quotes|rake|rate limit on|registered one|registration|rejects|remote .
-0.06 renewal .|repeat|replacement|repos from|repos to @|respect .|rip <own>|rip my|rolled|runner executor
-0.06 runners with|save|secrets .. @|security .. @|security releases|see <own>|see you|ship your
-0.06 ship your <settings>|ship your machine|shortcut to|signature|site gives 404|site that|slack notifications
-0.06 slow clap for|snacks|someone who|somewhere ?|sponsor <own>|sponsor our|ssd|starred|start ? >|static <part>
-0.06 steady|stream analytics|subgroups|suggestion|suspended|switched off|take <own>|takes 0 min|tb|ten .. @
-0.06 tests .|text|thank|that ?|that a|the changelog|the design|the docs >|the forum|the free plan|the future
-0.06 the hackathon|the new <part>|the new logo|the number of|the owner|the pipeline .|the resolve
-0.06 the settings <part>|the settings page|the wiki|thing <down>|through @ <part>|through @ ci|to @ and|to @ ci
-0.06 to @ pages|to @ s|to create|to delete|to git|to host|to pull|to the 0|to translate|today . @|today at|told me
-0.06 tomorrow|tool >|trains .|tree|unable to connect|unit tests|up in|uptime numbers|us it|value
-0.06 value stream analytics|verification <fails>|verification failed|vim .. @|wait for|warnings|was fun|watch
-0.06 we just|we use|web ide doesnt|what <now>|what a week|where i am|who .. @|who could|who is in|whole .. @|wins
-0.06 with hugo|women|work across|worked .|would <thanks> a|would love a|write|wrote a small|x509 certificate
-0.06 x509 certificate signed|yeah i|year >|you have a|you have an|you send|youd|your avatar|your careers
-0.06 your careers <part>|your careers page|your machine|your machine .|☀ ️ >
-0.08 +1 for|. 0 commits|. 0 hours|. <unable> tell|. any way|. but i|. cant|. dont tell|. feature|. first|. if you
-0.08 . is that|. only @|. proud|. sigh .|. smug|. starting|. turns|. turns out|. what am|0 . who|0 <back> in
-0.08 0 gb repo|0 green|0 is on|0 made|0 mb .|0 mr|0 red|0 red ones|0 stale <fails>|0 stale issues|0 to 0
-0.08 0 years in|30%|404|404 on a|500 ?|500 users|503 in|< <down> to|< <everyone> using|< <now>
-0.08 < <otherHost> devops|< <own> boss|< <own> mr|< <own> self|< <selfManaged> <use>|< @ <requestError>
-0.08 < @ container|< @ error|< @ hay|< @ need|< @ never|< @ permission|< anyone using|< azure devops
-0.08 < bitbucket pipelines|< circleci|< crashed|< down to|< everyone can|< friday|< internet|< listening
-0.08 < listening to|< moved|< my kid|< not|< saml|< shared|< shared <part>|< shared runners|< spent the|< ssh
-0.08 < taking|< team|< we hit|< what a|< won|<back> .. <fails>|<back> that a|<back> with|<down> .. <use>
-0.08 <down> ? asking|<down> day|<down> that|<down> to|<everyone> answers|<everyone> did|<everyone> explain
-0.08 <everyone> in @|<everyone> use|<everyone> using|<everyone> using @|<everyone> writes|<fails> . the
-0.08 <fails> .. <down>|<fails> <now> 0|<fails> budgets|<incident> .. <back>|<incident> management in
-0.08 <incident> mode|<minutes> on a|<now> . a|<now> .. <otherHost>|<now> <own>|<now> he|<now> we
-0.08 <otherHost> . <unable>|<otherHost> .. <minutes>|<otherHost> has|<own> .. <unable>|<own> <fails> with
-0.08 <own> <own> <use>|<own> <settings> has|<own> application|<own> bad .|<own> bakery|<own> build|<own> card
-0.08 <own> company <settings>|<own> dad|<own> flaky|<own> hackathon|<own> mistake|<own> phone number
-0.08 <own> phone with|<own> project|<own> projects .|<own> readme|<own> scheduled pipeline|<own> self managed
-0.08 <own> wiki|<part> @ ?|<part> and <now>|<part> domain|<part> on a|<part> support|<part> with a
-0.08 <requestError> .|<requestError> .. <unable>|<requestError> @|<requestError> @ >|<requestError> on a
-0.08 <selfManaged> .. <part>|<selfManaged> <down>|<selfManaged> <use> to|<serverError> users|<settings> . how
-0.08 <settings> blocks port|<settings> but|<settings> expired .|<settings> has <unable>|<slow> .. <otherHost>
-0.08 <slow> clap|<unable> <settings> <unable>|<unable> allowed|<unable> create a|<unable> find it|<unable> profit
-0.08 <unable> see <own>|<unable> see the|<use> button greyed|<use> gives|<use> request|<use> trains ?|? <own> is
-0.08 ? <unable> find|? git|? i want|? it says|? someone|@ .. although|@ .. an|@ .. analytics|@ .. android
-0.08 @ .. asked|@ .. asks|@ .. bio|@ .. block|@ .. cause|@ .. cdn|@ .. cert|@ .. changed|@ .. cluster|@ .. csv
-0.08 @ .. design|@ .. early|@ .. expired|@ .. extends|@ .. favourite|@ .. folder|@ .. full|@ .. guest|@ .. hire
-0.08 @ .. icon|@ .. incoming|@ .. juniors|@ .. large|@ .. markdown|@ .. member|@ .. memory|@ .. native|@ .. newbie
-0.08 @ .. next|@ .. nice|@ .. numbers|@ .. pick|@ .. product|@ .. quote|@ .. reader|@ .. redirect|@ .. relative
-0.08 @ .. releases|@ .. remember|@ .. retention|@ .. revert|@ .. school|@ .. small|@ .. tips|@ .. to|@ .. until
-0.08 @ .. us|@ .. ustawić|@ .. video|@ .. vs|@ .. vulnerabilities|@ .. weekend|@ .. while|@ .. wild|@ .. within
-0.08 @ .. yearly|@ .. zero|@ <down> in|@ <everyone> >|@ <part> 0|@ <part> for|@ <selfManaged> >|@ @ we|@ any
-0.08 @ audit|@ blog|@ box|@ bring <back>|@ bring back|@ broke|@ ci ?|@ ci and|@ ci in|@ container|@ do you
-0.08 @ folks >|@ for my|@ gives|@ group|@ ha|@ hay|@ hoodie|@ i got|@ job log|@ logo|@ need|@ nice
-0.08 @ notifications .|@ permission|@ permission denied|@ please add|@ please please|@ please support|@ reviewers
-0.08 @ right|@ seems|@ shared runners|@ the link|@ todos|@ too|@ we have|@ what does|@ which of|@ work
-0.08 @ your sales|@ 🙏|@.com >|a 0 mb|a <down>|a <requestError>|a <settings>|a <settings> in|a <unable> profit
-0.08 a bank|a bank that|a ci|a community|a day|a fox .|a login|a non profit|a reseller|a roadmap|a uni|a year ago
-0.08 about remote work|across .. @|adoption|ads|after 0 red|after the upgrade|again @|all <back> .|all <own> @
-0.08 already taken|am down|am writing|amused|an e|an infinite|an infinite loop|an issue on|an undo ?
-0.08 and <now> <everyone>|and <own> <settings>|and forgot|and the @|android app|any alternative|anybody explain
-0.08 anyone using|anyone using @|api ? >|app ?|app in|are on @|are red .|arrived|as csv|as you|asking for my
-0.08 assignees|at @ today|at least @|at our place|at the <settings>|audit log|back >|back from|badge for|bakery
-0.08 bank that|be a|behind a|below|birthday @|bitbucket pipelines|blame|blog .|board on|boards|boss <unable>
-0.08 branches ?|bronze .. @|budgets|bugs|button in @|by design|by whom|by whom ?|can anybody explain|can i bulk
-0.08 can the|cant find it|card .|card is|career|cayó|cert|change <own>|ci ?|ci ? >|ci in 0|ci.yml .. @|clap
-0.08 cleaner|closing the|cluster .. @|coding .. @|collapse|commit ? >|committed a 0|company <settings> blocks
-0.08 company @|conflict .|confused >|contract .. @|convince|cookie|counted|css|cvs|dark mode for|dashboard ?
-0.08 date .|date for|day on|days ? >|default branch|delete .. @|deleting|denied|deploy key|depuis .. @|deserves
-0.08 devops ?|di|did it is|difference|discount ? >|discussion|disk|do >|do i ask|do i contact|do i make|docs .. @
-0.08 docs <everyone>|docs search|docs team|docs the|does <own>|does @ have|does @ work|does it|does my|doku
-0.08 doku zu|down because|dream|dropped from|easter|editor .. @|elevator is|else <unable> to|else unable
-0.08 else unable to|emoji reactions|error budgets|everything|expire_in <everyone>|failed because|faster
-0.08 feedback welcome|file too big|find it|fine|first time|first try|folks >|football|for >|for @.com
-0.08 for a <unable>|for a class|for a non|for a remote|for everyone at|for issues|for new projects|for open source
-0.08 for self|for that >|for this >|form says|fox >|free ?|from <otherHost>|from sales|from svn to|ftw >|future
-0.08 gb of|gb repo|german|get a|gets <requestError>|git push rejected|gitea|giù|gke|good day|graphql query|habe
-0.08 hackathon prize|had .. @|happy birthday|happy birthday @|has .. @|has 0|has a <down>|have .|have time to
-0.08 hole of|hour of|i <thanks> that|i <unable> know|i <unable> trust|i added|i am down|i am writing|i asked for
-0.08 i committed|i dont trust|i gave|i live in|i love that|i need the|i prefer|i report a|i see how|i switched on
-0.08 i take|icon|id like <own>|id like my|id like to|id pay|if the|ignored|ill|impressive|in a private|in eu ?
-0.08 in git|in go|in house|in kenya|in march .|in ten|in the <settings>|in the free|in the settings
-0.08 incident management in|infra <everyone>|installing|instead >|internal nexus|interruptible
-0.08 interview <everyone>|intro|invite|is . >|is 0 ?|is <otherHost>|is <own> <own>|is broken in|is smiling|is such
-0.08 is there <unable>|is there no|is valid|issue on @|it . 0|it . @|it <back> that|it <now> >|it <use>|it >
-0.08 it back >|it is us|it normal that|it now|it on|it was me|ive read|java|jazz|job . it|job <unable>|jobs .|k6
-0.08 kept ?|learn <part>|least @|least the @|leave the|list|list of|listening .. @|listening to|llevamos|lock
-0.08 log .|love for|love that you|mac mini|magic .. @|maintenance mode|make that|management in|markdown .. @|mb .
-0.08 me .|media|mein|members|merge button greyed|merge train|merge trains ?|metrics .. @|metrics in|migration to
-0.08 milestone .. @|miners|minutes . @|mode for|monday .|more >|more than <own>|move to|moving <own>|mr 0|much is
-0.08 mug >|multi line|multi project|my|my 0|my application|my bad .|my card|my contribution|my dad|my phone number
-0.08 my phone with|my scheduled|my scheduled pipeline|my self|my server|my student|named the|never arrives|new mr
-0.08 next week .|night @ >|no tests|no time|nobody answers|non profit|normal that|normal that a|not allowed
-0.08 not amused|notifications .|now . @|now . a|now ?|now @ ?|now my|of 0 >|of @.com is|of commit|of downtime
-0.08 of github|office and|official .. @|old <otherHost>|old ones|old version|on <use> trains|on friday
-0.08 on merge trains|on monday >|on our 0|on the <settings>|on the @|on the site|on with|one click .|one pipeline
-0.08 open <fails>|opened|opened an|or must i|org . @|our hackathon|our place|our runner|our runners|our shop
-0.08 our tests|out that|outage day|outage in|over 443|page ? i|page about|pages domain|password|path .. @|paths
-0.08 paused|permanently|phone|pipeline <unable>|pipeline >|pipeline ?|pipeline has|pipeline mean|pipeline mean ?
-0.08 playing table football|please check|please support|plugin .. @|poder|pods|polite|possible|product is|profit
-0.08 protected .. @|protected branch .|proud of|questions .|quick reply|rabbit hole of|raccoon|ram ?|ran|rate ? >
-0.08 rather than|reactions|reading|ready|really public|rebase .|recording ? >|red ones|red ones .|redirect uri
-0.08 release <part>|release page|releases .. @|remember|remote playbook|renew|reorder the|repo ? >|repos >
-0.08 request from|resource_group|restoring .. @|restoring from backup|retention|retry .. @|ride|role >
-0.08 rollback button in|rotated the|router .|rss feed|rules vs|rules vs only|run @|run only|runbooks .. @|runner @
-0.08 running|runs .. @|salary calculator|says file|says invalid|scanner|seconds .|shallow|shallow <use>
-0.08 shallow clone|should .. @|should be|should have|shows no|sidebar .. @|sigh .|sin poder|single node|sla for
-0.08 slow clap|so i have|so much >|so proud|sorry @ >|spaces .. @|split|squash and|stack|stage|stale branches
-0.08 sticker .. @|stickers . >|stole the|story|straight|stuck because|stuck on|sub|suite .|support for|svn to
-0.08 swag shop|sydney|syntax|tab .. @|table football|talk .. @|talk to sales|telling <everyone>|than <unable>
-0.08 thanks|that my|the @ logo|the all remote|the bronze|the build .|the certification|the cli|the conference
-0.08 the disk|the elevator is|the emoji|the file|the first try|the group|the internet is|the kubernetes
-0.08 the link to|the mug|the new mr|the office|the pipeline graph|the pipeline runs|the quick reply|the regex
-0.08 the shop|the upgrade to|the weekend|the weight|this account|three times|timezone .. @|to 0 minutes|to all of
-0.08 to allow|to learn <part>|to master|to sales|to start ?|to switch|to use the|together|together .. @|token and
-0.08 tooltip on the|topic|trains ?|translation of|tried to|truncated|try @|tuesday .|two <minutes> of|uni is|up .
-0.08 up . >|up ? i|up our|upgrade path|upgraded to|upvotes|uri|us .. @|us east|use ? >|user is|ustawić|vat
-0.08 vat number|view of|vs only|wants to|warn|was a tab|we <down>|we broke|we changed the|we cut|we had|we hit
-0.08 weeks ago and|well ? >|what a|whatever|where are the|where do you|where to start|which tier|whitelist
-0.08 who can help|who is|who knows|whole class|whom ?|why must|with .. @|with the new|wizard|wonderful|works now
-0.08 would <thanks>|year ago|years in|you <use>|you can|you do|your <everyone> <minutes>|your all remote|your ceo
-0.08 your logo|your office hours|your pricing <part>|your pricing page|your status <part>|youtube|️ @
-0.10 . <unable> more|. @ issues|. @ protected|. @ push|. @ runner|. after|. also me|. always|. bug|. bye
-0.10 . can <everyone>|. classic|. fixed|. life|. no more|. not your|. only on|. pipeline is|. so excited|. the @
-0.10 . too|. what do|. what now|. zero|0 >|0 hour|0 hours of|0 pages|0 report|0 to|0 today .|503 to|503s
-0.10 < <down> <own>|< <own> kid|< <part>|< @ <down>|< @ como|< @ long|< @ moved|< @ would|< anyone|< backup
-0.10 < breaking|< is @|< renovate|< spent|< still|< when you|<back> >|<back> a|<back> squares|<down> .. @
-0.10 <down> <now> so|<down> job|<down> of|<down> so|<down> to the|<everyone> else <unable>|<everyone> from @
-0.10 <everyone> have a|<everyone> on the|<everyone> reads|<fails> because you|<fails> could|<fails> could <unable>
-0.10 <incident> management feature|<minutes> and then|<minutes> of <down>|<now> .. @|<now> ? 0|<now> and|<now> do
-0.10 <now> monday >|<own> .. <incident>|<own> <part> 0|<own> bots|<own> fork|<own> head|<own> in|<own> profile
-0.10 <own> rails|<own> startup|<own> street|<own> talk|<part> . 0|<part> 0|<part> <own>|<part> all <back>
-0.10 <part> connect|<part> connect to|<part> shows|<part> workshop|<requestError>|<requestError> when i
-0.10 <selfManaged> <selfManaged>|<selfManaged> in|<serverError> is|<settings> . @|<settings> .. <slow>
-0.10 <settings> contains|<settings> contains unknown|<unable> . <thanks>|<unable> <settings>|<unable> code .
-0.10 <unable> eligible|<unable> git <use>|<unable> have one|<unable> valid|<use> .. <down>|<use> ?|<use> to @|? ah
-0.10 ? cant find|? discuss|? i know|? i only|? id|? 😅|@ .. <otherHost>|@ .. <requestError>|@ .. accessibility
-0.10 @ .. audit|@ .. billing|@ .. build|@ .. captcha|@ .. conflict|@ .. conflicts|@ .. contribution|@ .. declined
-0.10 @ .. der|@ .. designers|@ .. engineer|@ .. expire|@ .. explorer|@ .. faço|@ .. features|@ .. finished
-0.10 @ .. fox|@ .. freebsd|@ .. hides|@ .. hook|@ .. keeps|@ .. license|@ .. makes|@ .. meeting|@ .. personal
-0.10 @ .. plans|@ .. plugin|@ .. pour|@ .. prague|@ .. preview|@ .. prometheus|@ .. rails|@ .. recommended
-0.10 @ .. refund|@ .. renewal|@ .. request|@ .. revoked|@ .. role|@ .. sales|@ .. search|@ .. shown|@ .. silver
-0.10 @ .. snacks|@ .. spam|@ .. stickers|@ .. sticky|@ .. such|@ .. svn|@ .. weight|@ .. workshop|@ .. ❤
-0.10 @ <everyone> .|@ <now>|@ <requestError>|@ agent|@ any plan|@ auto|@ cant find|@ ci for|@ como|@ como faço
-0.10 @ could i|@ ctl reconfigure|@ forum|@ i <unable>|@ long|@ moved|@ on my|@ read|@ retry|@ rollback
-0.10 @ rollback button|@ self|@ shop|@ sticker|@ tanuki|@ when|@ would|@ would <thanks>|@ would love|@ yes
-0.10 @.com after|@.com port 0|a <down> job|a @ <part>|a broken link|a credit card|a failing job
-0.10 a keyboard shortcut|a merge|a mr|a partnership|a revert .|a talk about|about a partnership
-0.10 accidentally deleted|accidentally deleted a|active <part>|active runners|after 0|all .|all 0|all 0 of
-0.10 already been|already been taken|also me 0|although|am five|an official|and <unable> <down>|and nothing broke
-0.10 and now i|any active|any active <part>|any active runners|api with|app .. @|applied .. @|applied for
-0.10 approval rules|approve|apt upgrade|archived|are you hiring|are your|argentina ?|argentina ? >|as designed|ask
-0.10 asking for an|asks me to|at all|at lunch|authentication|auto .. @|automated the|autosave|baby .|back now
-0.10 be at|be great to|be restored ?|became|became a|because someone|been taken|blue|board|bought 0|box in the
-0.10 branch ?|breakfast .|bug in|bugs .. @|build farm|burned|button greyed|button greyed out|by unknown
-0.10 by unknown authority|came up|can you fix|cant load|cant spell|carry on .|certificate signed
-0.10 certificate signed by|chat about|ci minutes|ci workshop|classic|clock was 0|close 0|closed the|comments in
-0.10 committed .. @|community edition|company proxy|confetti|confidential <fails>|config contains
-0.10 config contains unknown|connect to host|contains unknown|contains unknown keys|could i get|cover|covers the
-0.10 ctl reconfigure|cupboard|daily|dat|data|datadog|daylight|daylight saving|de 0|dedicated|dedicated .. @
-0.10 deleted <own>|deleted my|dependencies|did i miss|diff|do .. @|do you publish|docker|dog .|domain .
-0.10 dont have any|dont have one|dont see the|down right now|down to the|ear|early|editor .|email from|env|ever
-0.10 exit code|exit code 0|failing job|farm|faster than <own>|fault just|feature wish|feeling .|file too|fix in
-0.10 flags|floors|for <own>|for a @|for code|for it ?|for merge|for my own|for one|for sorting|for startups
-0.10 for the noise|force .. @|forever|freebsd|get an|git lfs|gives me the|got a <serverError>|gratuite|green .
-0.10 green squares|hallway track|happily|has already|has already been|have any active|have ever|head|hello @ i
-0.10 hired .|hobby|host @.com port|hotspot|hour late|human|i <unable> spell|i accidentally deleted|i add|i am five
-0.10 i bulk|i cancelled|i cant spell|i change|i contact|i get <requestError>|i have ever|i lost <own>|i lost my
-0.10 i lost the|i miss the|i renamed|i see which|i switched|i think my|i turn|id|idea for|ideas ?|if i downgrade
-0.10 illustrations|image|in <own> street|in <thanks>|in ?|in @ <fails>|in @ ?|in german|in january|in love
-0.10 in public|in the <part>|in yaml|incident management feature|included >|instead of|internal|internet is <down>
-0.10 internet is down|internship|into <own>|invoice >|is <unable> valid|is a <use>|is a merge|is better|is cut
-0.10 is it .|is not valid|is returning <serverError>|is that|issues is|it by|iteration|job <part>|job and|job to
-0.10 junior|just fine|kan ik een|know i|labels in|lagging|left|let us|like a fox|limit ? >|limit for|links to
-0.10 lock file|logo in|logo looks|logo looks like|macos <part>|made <own>|management feature|mandatory|master .
-0.10 me . i|me to|meetings .. @|meetup >|meetups|memory on|memory on <own>|mercurial ?|merged .|microservices .. @
-0.10 mini|minutes @|minutes and|mirroring|mobile view|module|monday|monorepos .. @|month . <thanks>|month . >
-0.10 morning all|moved <now>|mum|must i|must succeed|mute|my fork|my head|my internet|my key|my rails|my team says
-0.10 my uni|naming|never find|new <everyone>|new <settings> .|new job|new logo|new sidebar|newer|next|nice talk
-0.10 no answer|no code|no code .|node_modules in|not eligible|not valid|not you|notes .. @|nothing broke
-0.10 nothing broke .|notification mails|numbers >|of <back>|of @ on|of green|of old|of these|offices .
-0.10 offline for a|on ? >|on @ <now>|on @.com <fails>|on @.com <unable>|on our instance|on todays|one @ >|one ip
-0.10 one tool|order|out all|outage of|outdated|overnight|package ?|package ? >|page all|page shows|pages 0
-0.10 partnership|pass|passwords|pending >|permissions|phone <unable>|phone with|photo|pipeline editor
-0.10 pipeline green .|pipeline must|pipeline must succeed|pipeline on @|playing table|pointed|poke|postgres
-0.10 powershell|pr comments|prod is <down>|prod is down|product .. @|project be|project export|psd .|question on
-0.10 rate ?|read the|recruiter .. @|rejected|relationship|release ?|remembered|reminder that|remote <now>
-0.10 remote eu|remove the|removes|renamed the|renaming|repo|reporter|rest ?|retried|retry 0|revert .. @|reverted
-0.10 revoked|robot|rolled <back> <own>|rolled back our|run in|runner ? >|runner in|runner on a|runners ? >
-0.10 running a|sabe|sabe .. @|saved my|says <fails>|says not|scoped labels|semicolon .|server and|server with
-0.10 setting ? >|sharing|she .. @|si|sie|sign <back> ?|sign up ?|signed by unknown|signup|since 0 .|since monday >
-0.10 since my|site on|site on pages|smile|sms|so excited|so half|so slow today|soc 0 report|socket|socks .|sold
-0.10 solved my|sorry for the|soul|sounds like a|source .. @|squares|ssh connect|ssh connect to|ssh key|stops at
-0.10 street .|stuck because you|students ?|submodule|suddenly .. @|switched on|switching .. @|tags .|tanuki ? >
-0.10 tanuki plushie|templates .|test .|that be|that isnt|the 0 of|the <otherHost> <part>|the @ certified
-0.10 the accessibility|the answer|the community edition|the firewall|the ip|the ipo|the labels|the moment ?
-0.10 the month @|the new sidebar|the owner ?|the person who|the revert|the sales|the upgrade|the value stream
-0.10 them @|think my|this <now> all|this morning all|tier .|til @|time this month|times >|to 0 <minutes>|to 0 on
-0.10 to host @.com|to report|to support|today thanks for|tomorrow >|tracking .. @|trains .. @|transfer a
-0.10 transfer a project|trial ended|true|twice >|unknown|unresolved|upgrade .|use 0|use @ for|username is|users ?
-0.10 version ? >|vim mode in|vue|w @|wait .|was a missing|was charged|was charged twice|was me|watching the
-0.10 we are moving|we did|week . >|weekend <unable>|went great|weve got 0|what could|what did i|what else
-0.10 what would you|which <part>|which ports|why >|wiki .|with 500|with our|with zero|wrong with my|years ago
-0.10 you are a|you at|you cant|you dont have|you hiring|your <use>|your handbook|your sales <everyone>|zones|😅|🚀
-0.10 🦀
-0.12 . <back>|. <own> <settings>|. <own> @|. <own> first|. <unable> change|. @ docs|. @ issue|. am|. am i
-0.12 . at least|. auto|. auto devops|. carry|. carry on|. help >|. i|. my first|. not a|. oh .|. our @|. uptime
-0.12 . what should|0 <minutes> with|0 <use>|0 codes|0 comments .|0 floors|0 or|0 weeks ago|0 with @|502 from
-0.12 < @ <serverError>|< @ already|< @ moving|< @ new|< @ okay|< @ swag|< @ trial|< azure|< cloudflare|< does @
-0.12 < gtlb|< i dropped|< new|< reading|< rip <own>|< rip my|< talked|< the elevator|< upgraded|< who is|< wish
-0.12 < wrote <own>|<back> from a|<back> the|<down> .. <fails>|<down> ? <own>|<down> at|<down> prod|<fails> board
-0.12 <minutes> .|<minutes> .. <use>|<now> 0 .|<otherHost> to|<own> .. <minutes>|<own> <settings> then|<own> box
-0.12 <own> contribution|<own> custom|<own> favourite|<own> invoice|<own> last|<own> motivation is|<own> vm
-0.12 <part> <fails> .|<part> <minutes>|<part> <now> we|<part> do|<part> on windows|<serverError> from
-0.12 <serverError> in|<settings> coverage|<settings> need|<thanks> you so|<unable> a|<unable> amused >
-0.12 <unable> responding to|<unable> spell|<unable> start on|<unable> to do|<use> freeze|<use> request from
-0.12 ? found|? i|? the|@ .. .com|@ .. along|@ .. applied|@ .. built|@ .. burndown|@ .. by|@ .. caching|@ .. cancel
-0.12 @ .. changelog|@ .. commits|@ .. compliance|@ .. culture|@ .. dropdown|@ .. funding|@ .. gb|@ .. great
-0.12 @ .. he|@ .. ich|@ .. id|@ .. jenkinsfile|@ .. kenya|@ .. library|@ .. meant|@ .. merged|@ .. myself
-0.12 @ .. notes|@ .. pdf|@ .. per|@ .. person|@ .. plush|@ .. podcast|@ .. pretty|@ .. publickey|@ .. required
-0.12 @ .. restore|@ .. scroll|@ .. socks|@ .. subgroup|@ .. telemetry|@ .. tiny|@ .. undo|@ .. wrote|@ .. your
-0.12 @ <now> ?|@ <settings>|@ <unable> find|@ already|@ are you|@ backup|@ ci.yml is|@ epics|@ i never|@ lfs quota
-0.12 @ moving|@ please send|@ right <now>|@ right now|@ server is|@ unfiltered on|@ user group|@ was <down>
-0.12 @ what a|@ will you|@ your status|@.com <back>|@.com is so|a 404|a <serverError> <now>|a <unable>
-0.12 a <use> conflict|a bug|a button|a fork|a git repository|a junior|a keyboard|a label|a line|a merge conflict
-0.12 a no|a personal|a quote|a train|a week .|a year|about <own>|about how you|access tokens|all <back>
-0.12 all our builds|am i missing|am reading|am so|amused >|an <incident> .|an incident .|an sla for|and drop
-0.12 and one|any good|app is down|apps are|architecture ?|arrived .. @|arrived in|auf der|authority|bank .. @
-0.12 based .. @|be <down>|been open for|before_script|bet .. @|bread|broke prod|bug i|build broken|bulk edit
-0.12 but <back>|by|by 0|by <own> <own>|can <everyone> explain|can help|can i make|captcha|carry on|cfp|change it
-0.12 chrome .|ci.yml is|circleci|class|closing|cloudflare is|code .|code to protected|come to|commit virtual
-0.12 como faço pra|company is|company is <settings>|contributions|create a|dashboards|data stored in|day 0|den
-0.12 deploy freeze|developer|development|didnt|discount ?|discovered|do you have|docs <part>|docs for|does nothing
-0.12 dont tell|dora|dora metrics|drag and|drag and drop|drew the|eigentlich|en español|enjoy|entity|español
-0.12 exist ?|existing|failed pipelines|failing at|fatal refusing|fatal refusing to|faço pra|finally . @|flaky test
-0.12 for 0 days|for <own> <settings>|for ?|for group|for me >|for my group|for open|for password|for people
-0.12 for support|for windows|free plan|friday .|friday at 0|from backup .|from the @|from the newsletter|ftw
-0.12 funding round|git repository .|good bot|good night|got rejected|grafana|group .|group access tokens
-0.12 group level|guess >|hackathon starts|hackathon starts tomorrow|haha >|handy|have in|host .. @|how big
-0.12 how does @|i <use> a|i am reading|i am so|i bet|i guess >|i had the|i know .|i learned you|i missing|i run
-0.12 i think <own>|i wont|id like|in|in @ is|in @ issues|in chrome .|in package lock.json|in review|in the wrong
-0.12 in utrecht|in your|indentation|infinite loop|is a raccoon|is because|is down since|is green|is not @
-0.12 is outage .|issue board|issue to|issues >|it . <now>|it <back> >|it here|it is <own>|it is because|it says
-0.12 job .|just imported|just venting|keeps|kept|kevin .. @|kids >|know . >|large|learned .. @|learned you
-0.12 learned you can|less .. @|limit on the|line|link gives|links in|list ?|locally .. @|login ?|login ? >
-0.12 longer than <own>|longer than my|lost <own> phone|lost my phone|luckily|machine then|mails for|main .
-0.12 makes sense|marketing|me as|me how|me not|medellín|mentor|merge request from|migrations|mirror to|morning @
-0.12 motivation is|mr is|my custom|my machine then|my motivation is|my trial|needs|new blog post|next to|not a git
-0.12 notes .|nothing to do|off by|oh wait|on <own> internal|on @.com >|on my project|on our|on our internal
-0.12 on premium|on the funding|on the sofa|one repo .|one that|only . >|only ? >|only except|open <now>
-0.12 opened .. @|out each|ownership|page on our|pages in|pair|parallel 0|partial <use>|partial clone|paste
-0.12 pay with|phone >|pipeline is red|pipeline on|please let|points .|post .. @|postgres 0|price .. @
-0.12 project <unable>|project on|project on @|proud >|proxy is|public ?|public repo|pushed to @|rabbit|rabbit hole
-0.12 ran at 0|ranges|rates|read_registry|release notes .|reminder|remote .. @|renewed|reorder|rep|repo over
-0.12 repo says|report a|repos from bitbucket|repos to|responding to <own>|responding to my|restoring from|retry
-0.12 revert of|review apps are|reviewer .|round .|runner on windows|sad >|saved .. @|saved <own>|say hi|scope .
-0.12 screen|search is broken|seats .|server 0|set a|show in|show in <own>|shows <serverError>|shut <down>
-0.12 shut down|sign <back>|sign up|signed by|since the|small <everyone>|small team|smart|smiling|so fast|so i
-0.12 so i <unable>|so i cant|so much|sobre|software|someone from|sorted|sounds like|specific|spell|spend 0|sprints
-0.12 sprints >|start on|started 0 <minutes>|starts tomorrow|strikes|strikes .. @|strikes <now>|strikes again
-0.12 students <now>|style|style guide|sum|swag .. @|talk .|talk to about|tarjeta|telemetry|tenth|test coverage
-0.12 tests ?|thank you so|the <settings> >|the <use> <part>|the admin|the ci is|the customers|the funding
-0.12 the funding round|the licence|the login page|the newsletter|the noise|the pr|the pricing|the pricing change
-0.12 the rebase|the renewal|the socks|the survey|these days|think <own>|this bug|this morning @|though
-0.12 three weeks in|till monday|time tracking|tip for|title|to about|to find the|to know >|to me
-0.12 to protected branches|to that|to the old|to your <part>|token has|tooltip on|travis|tried|trunk .. @
-0.12 turned out|type|ublock|ublock on|unfiltered on|unfiltered on <otherHost>|unfiltered on youtube|university >
-0.12 unknown authority|upgrade to|upgrade to 0|utrecht|venting >|version 0|videos|view for|vim mode|was slow
-0.12 we moved|weeks in|well .. @|went up|when <use> a|when i|when i <use>|when manual|where are|where is the
-0.12 while the pipeline|whole department|wikis|will <thanks>|will do|with <own> <settings>|with ublock
-0.12 with ublock on|word .. @|working from a|would love|write to|wrong .|wrote <own>|you pick|you so much
-0.14 . 0 years|. any tips|. anyway @|. best|. colleagues|. colleagues in|. does @|. everything is|. good|. how can
-0.14 . smooth|. we use|. who can|0 0 lines|0 <selfManaged>|0 ? i|0 app|0 in one|0 of them|0 stale|0 turns
-0.14 404 motivation not|500 seats|502 after|<|< <own> <everyone>|< <own> brain|< @ 502|< @ come|< @ kan|< @ when
-0.14 < @ wrote|< git pull|< got <own>|< got my|< i am|< looking for|< my brain|< our own|< pair|< pair programming
-0.14 < qualcuno|< self|< when is|< where is|< whoops|< writing <own>|<back> between|<back> for us|<back> in chrome
-0.14 <back> to the|<down> right|<down> upgrades|<down> whole|<everyone> .. <now>|<everyone> who|<fails> template
-0.14 <fails> templates|<fails> with <own>|<minutes> with @|<now> .. <back>|<now> .. <fails>|<now> i deployed
-0.14 <now> open ?|<otherHost> <now>|<otherHost> ? >|<otherHost> importer|<otherHost> went|<own> .. @
-0.14 <own> <part> <part>|<own> corporate|<own> email|<own> mother|<own> uni|<part> cd|<part> ide|<part> lint
-0.14 <requestError> motivation <unable>|<serverError> seats|<settings> .. <back>|<settings> .. <serverError>
-0.14 <unable> @.com|<unable> is|<unable> know|<unable> mind|<unable> trust it|<use> mirror|>|? docs|@ .. ai
-0.14 @ .. approved|@ .. async|@ .. automatically|@ .. billed|@ .. ceo|@ .. community|@ .. di|@ .. did|@ .. dla
-0.14 @ .. downgrade|@ .. excited|@ .. good|@ .. hackathon|@ .. included|@ .. inside|@ .. kann|@ .. keep|@ .. main
-0.14 @ .. maintainer|@ .. mercurial|@ .. move|@ .. multi|@ .. one|@ .. place|@ .. prem|@ .. python|@ .. questions
-0.14 @ .. reseller|@ .. sast|@ .. si|@ .. survey|@ .. then|@ .. though|@ .. told|@ .. university|@ .. work|@ .. 🦊
-0.14 @ <down> is|@ <fails> templates|@ <own> company|@ <own> git|@ <part>|@ <part> +|@ <part> behind|@ <part> with
-0.14 @ ? <unable>|@ any plans|@ ci .|@ congratulations|@ congratulations on|@ geo|@ gives 502|@ i keep
-0.14 @ issue templates|@ issues .|@ kan|@ my git|@ snippets|@ still|@ what happens|@ where is|@ yours|@.com . @
-0.14 @.com for|a <part> <part>|a better|a class|a failing|a native|a repo on|a retry|a student discount|a typo in
-0.14 about a|about our|activity|after|after upgrade|again @ >|am trying|amazing|an <fails> in|an <fails> on
-0.14 and then|approved .|are slow|are still|argue|asked for|asks|at 3%|at kubecon ?|back to the|because we|belong
-0.14 belong to|between <part>|blaming .. @|blank page in|block|blog is|blown|bot ?|bot which|branches ? >
-0.14 broke down|broke the|broken ? >|build .|but the site|buying .. @|can i buy|can two|cant login|change|change @
-0.14 ci cd|ci lint|clock was|code is|collapsed|colours .|command <unable>|command <unable> found|command not
-0.14 command not found|commit ?|commits .|committed a|competitor|competitor is|congratulations on|contains|cool
-0.14 cry|declined|deleted a project|deployed|devops engineer|died .|discount for|do i see|do with|docs ?
-0.14 does <part>|done|dont trust|dont trust it|down @|down here|downtime upgrades|drama|dropdown|easy|eligible
-0.14 email is|english|epics .|everything and|example ?|fast <now> .|feel|file sharing|file sharing .|finally . >
-0.14 find .. @|first mr|font .. @|foot|for @ <part>|for fun|for me .|for more|for security|format|found a bug
-0.14 found three|friday at|from 0 to|front .. @|garden|git @ >|going <down> the|going down the|graphql explorer
-0.14 great work|guide .. @|hackathon ? >|help ? >|help me|help with|helper|hiring process|hoe|hole of @
-0.14 how long does|i always|i am|i am trying|i deleted the|i lost|i merged|i needed|i needed >|i open the
-0.14 i reported|i stop|i use|id be|idea|idea .. @|in <own> <own>|in <selfManaged>|in ? >|in firefox|in markdown
-0.14 is gone|is good|is great|is my|is the real|issue in|issue template|issue templates|it has|it was my|ive .. @
-0.14 january >|job ?|joined|joy|just worked|kann ich|keyset|known bug|kubecon ?|last time|library|life|life .
-0.14 lines .. @|logs say|long does|lunch . @|main .. @|makes .. @|makes sense .|managed 0|managed @|me smile|meet
-0.14 menu >|merge|metrics|mode .. @|monorepo .. @|mother|motivation <unable>|motivation <unable> found
-0.14 motivation not|motivation not found|moved from|mr has|mr widget|mrs to|my company is|my email|my group
-0.14 my little|my money|my pipeline is|my side|myself out|needed ?|new year|no pages|novel|of @.com ?|of our own
-0.14 off the|offline ?|oh .|on @ .|on pages|on self|on self managed|on the first|or do|our corporate|over it
-0.14 overnight .|owner ?|page says|passed .. @|patch|pipeline <now>|pipeline @ >|please make|please please
-0.14 policy .|position <now>|position still|preview|pricing .. @|product|programming .. @|projekt|proxy .
-0.14 proxy blocks @.com|psd|public @|purchase|python|rabbit .. @|ran at|ready to|register >|requirements
-0.14 retro .. @|revert button|review app|rspec|runners ?|runners on|runs|runs @|salary|sat|says <requestError>
-0.14 scheduled <part> run|scheduled pipelines run|se <down>|se cayó|self managed 0|self managed @|semester
-0.14 send help|senior|sense .|setting ?|shipped|signed <back>|signed up|since i deployed|since our|size limit
-0.14 smooth .|smug .. @|so <unable> @|so happy|speak|specs|staging .|staging . @|started 0|still open ?
-0.14 student discount|summer|take <own> money|take my money|tears >|thank you @|that >|the <fails> message
-0.14 the @ meetup|the backlog|the difference|the environments|the error message|the job .|the milestone
-0.14 the roadmap|the ticket|there a student|time is|time zone|tips for|to <own>|to do with|to get to|to me .|to my
-0.14 to the forum|token expired|too little|train|tried turning it|tries .. @|trust it|ubuntu 0|unknown keys
-0.14 up for the|usa|usa @|usage|usar|use the|vulnerabilities|want it|wanted to say|washing|washing <settings>
-0.14 washing machine|web ide|went <back>|what about|what am|what am i|what happens|what i do|what would
-0.14 when importing|when my|whenever i|where to|who wants|why ? >|why is <own>|with @ issues|without me|work is
-0.14 works in chrome|writing our|wrote a tiny|years >|you tried turning|your <part> .|your <part> is|your ci
-0.14 your deploy|your page|zero <down> upgrades|zero downtime upgrades|è <down>|è giù|☀|☀ ️|🎉 >|👋|😂 >
-0.16 . <now> 0|. <unable> a|. happy|. help|. i should|. ideas|. ideas ?|. lfs|. oops|. rotated|. thanks >|0 gb of
-0.16 0 in a|0 repos 0|0 years of|500 error|< <part> connect|< @ bought|< @ diff|< @ gibt|< @ jak|< @ wie|< @ yes
-0.16 < feature|< got the|< moved 0|< signing|< ssh connect|< still no|< til|<down> .. <incident>
-0.16 <down> <own> <own>|<down> <unable>|<down> at <own>|<down> course on|<fails> because|<fails> only
-0.16 <incident> <fails>|<minutes> .. @|<minutes> because i|<now> <back> .|<now> for|<otherHost> <down> <now>
-0.16 <otherHost> <down> for|<otherHost> <part> <down>|<otherHost> us|<own> .. <selfManaged>|<own> <selfManaged> pi
-0.16 <own> brain is|<own> compliance|<own> money|<own> mr|<own> pipeline <now>|<own> pipeline is|<part> a
-0.16 <part> let|<part> on <own>|<selfManaged> .. <selfManaged>|<selfManaged> 0|<selfManaged> ?|<selfManaged> ? >
-0.16 <serverError> .. <otherHost>|<serverError> <unable>|<settings> <down>|<unable> code|<unable> mind @
-0.16 <use> <now> .|<use> code to|<use> conflicts .|<use> request is|<use> trains|? one|@ .. 0|@ .. arm|@ .. below
-0.16 @ .. cd|@ .. contributor|@ .. det|@ .. difference|@ .. domain|@ .. eats|@ .. epics|@ .. feedback|@ .. image
-0.16 @ .. import|@ .. ip|@ .. keyboard|@ .. keys|@ .. navigation|@ .. pass|@ .. repos|@ .. scan|@ .. scoped
-0.16 @ .. set|@ .. shirt|@ .. tabs|@ .. tag|@ .. templates|@ .. turn|@ .. uni|@ .. universidades|@ .. used
-0.16 @ .. using|@ <part> <own>|@ <part> got|@ bought|@ failed|@ folks|@ for sponsoring|@ gibt|@ gibt es|@ got
-0.16 @ i have|@ in 0|@ is a|@ jak|@ pages in|@ please let|@ runner 0|@ runner is|@ see you|@ stuck at|@ the mobile
-0.16 @ trial|@ user|@ what|@ where can|@ where do|@ wie|@ wish|@.com wont|a board|a fox|a raccoon|a raise >
-0.16 a remote|a repo|a tab|about remote|accounts ? >|add a|again for|all .. @|allowlist|already|an <down>
-0.16 an <settings>|an account|an invoice|any plan for|anyway|approvals in|are you a|associate exam|at gitlabcommit
-0.16 backup of|backup restore|be a recording|because i <unable>|been using|better for|bisect .|box|broke the build
-0.16 build <down>|built|button ?|call <everyone>|carry|case studies|casino|ceo|certified associate exam
-0.16 changed in the|child pipeline|come <own>|come my|commits .. @|commits and|como faço|company <settings>
-0.16 complained|confused|contribute to|cool >|corporate proxy|course on @|crash course on|deploy token|designer
-0.16 det|dialog|did it|dind|do i report|do you <now>|do you still|docs page|does needs|does needs work
-0.16 down for the|downtime for|dropped my|each month|emoji in|epics .. @|expire_in|faço|feed for|finns|finns det
-0.16 for <settings>|for <use> ?|for the new|forgot .. @|freeze until january|friday . @|fun .. @|geo <incident>
-0.16 geo failover|geo secondary|git bisect|git commit|good <now>|gorgeous|got accepted|great thanks|guide for
-0.16 handbook is|hate|have you|her|hours of|how come <own>|how come my|http 502|human i|i bumped|i did
-0.16 i keep <own>|i keep my|i missed|i want|i was on|ide|ide .. @|ideas ? >|in . @|in @ <now>|in my script
-0.16 in package|instance is|intern asked|internet is|invoice .|is 0 >|is always|is better for|is blocked
-0.16 is so good|is the max|issue|issues on @|it every|ive been|keep my|keyboard shortcut|know .|latex|like <own>
-0.16 linter is|loads .|lock.json|lol|lol >|looking for a|m1|matches|may|me after|merge conflicts .
-0.16 merge request is|merge trains|messages|minutes because i|mode in|mom .. @|monster|my bad|my brain is|my dog
-0.16 my raspberry|my raspberry pi|my review|needed a|needs work across|never mind @|new key|noise|notes are
-0.16 npm registry|oberfläche|octocat|on call <everyone>|on my raspberry|on top|only|only <use>|only @|only tags .
-0.16 open ? >|org .. @|our compliance|package lock.json|para universidades|pass .. @|picker|plan .. @
-0.16 post about how|power <down>|power outage|pricing change|projector|pronounce|proposal|push code to|raise >
-0.16 ram .|reading .. @|reading the @|rechnung|reference|refs|related|release notes are|remote company|repos 0
-0.16 request is|retry only|returning <serverError>|reviewed .. @|right @ ?|rogers|rule|runners on @.com|sales team
-0.16 says he|script|scroll <down>|scroll down|seats >|see which|setting .. @|settings page|she|shown|signing
-0.16 so <slow> <now>|so fun|soc|soc 0|squash .. @|stale issues|still the|stole|studies|sunday >|tanuki plush
-0.16 teaching|team ?|terraform .. @|the 0 ?|the <fails> remote|the <settings>|the @ 0|the @ docs|the author
-0.16 the best thing|the community|the elevator|the first|the invoice|the keynote|the linter is|the old one
-0.16 the onboarding|the person|the release post|the stickers|the trick|the url|the wrong remote|them @ >
-0.16 this <now> @|ticket is|til you|til you can|tips ? >|to be <down>|to be down|to buy|token .|tooltip|trains
-0.16 trust .. @|turns|turns out|un grupo|universidades|until january|uploaded|us luck|use for|user ?|user ? >
-0.16 using it|very happy|waiting for <own>|waiting for my|we run|week one|weekends|what do you|what now >|when ?
-0.16 why ?|windows ?|windows ? >|wish us luck|with @ and|working|writes|wrong remote|wrote|years .|yes to
-0.16 you <unable> have|you been|👋 >|😍|😍 >|🧦
-0.18 . 500|. @ ctl|. forgot|. since 0|. sorry @|. wish us|. wow >|0 ? >|0 contributors|0 repos from|0 so <unable>
-0.18 0 so no|0 with|0 years >|< <down> course|< @ everything|< alguém|< bitbucket has|< crash|< crash course
-0.18 < fun fact|< heroku outage|< movingtogitlab|< movingtogitlab because|< need|< our company|<down> after
-0.18 <down> on <own>|<everyone> .. <selfManaged>|<everyone> who is|<everyone> work|<fails> . i|<fails> message
-0.18 <fails> weights|<now> .|<own> <everyone> says|<own> <part> and|<own> bad|<own> lead|<own> monolith|<own> name
-0.18 <own> shop|<own> trial|<part> all|<part> docs|<part> is built|<part> over|<requestError> after
-0.18 <settings> . sorry|<settings> <part>|<settings> blocks @.com|<thanks> . >|<thanks> <own>|<unable> help >
-0.18 <use> to|? mine is|? need|? nice|? what is|@ .. bootcamp|@ .. bulk|@ .. certification|@ .. charged
-0.18 @ .. custom|@ .. cv|@ .. dog|@ .. editor|@ .. een|@ .. gold|@ .. lint|@ .. lovely|@ .. managed|@ .. march
-0.18 @ .. mismatch|@ .. mit|@ .. monolith|@ .. needs|@ .. postgres|@ .. recommend|@ .. remote|@ .. rename|@ .. saw
-0.18 @ .. screenshot|@ .. sent|@ .. spent|@ .. sponsor|@ .. submodules|@ .. tab|@ .. unexpectedly|@ .. verify
-0.18 @ .. virtual|@ .. who|@ .. whole|@ .. 👋|@ 502|@ <fails> weights|@ certified|@ certified associate|@ hiring
-0.18 @ issue weights|@ lets you|@ project|@ s fault|@ your newsletter|@.com <back> for|a 0 <minutes>|a <down> link
-0.18 a friday|a missing|a podcast|a private|a revert|a typo|a yaml|all the time|ama <now>|america ?|an outage
-0.18 an undo|and friends day|appreciate|approval .. @|article|backup .. @|been open|best .. @|best thing|better
-0.18 bio|bitbucket has been|blog post|boring|box ?|branches .. @|broken .|but <thanks>|but thanks|but the <part>
-0.18 caching|can i use|can that|can that be|charged twice for|charts|clone ?|compliment|contribute .. @|covers
-0.18 data stored|deploy >|description|didnt i|does @|doesnt have|dont ask|down right|een|email .. @|error message
-0.18 events|excited|expired|extends|family and|family and friends|fast forward .|fault @|feature can|fiber
-0.18 first <use> request|first ? >|first merge request|fits|fixes|for commit|for new|for this one|for two weeks
-0.18 friends day|fun fact|gentle|gives <serverError>|goodbye|got an|great .. @|green . it|greyed|greyed out
-0.18 hackerone|happy .. @|help ?|heroku outage|hides|how can i|i accidentally|i delete|i gave a|i like it|i miss
-0.18 i used|icons|ill see|images in|impressed .|in <own> job|in <part> .|in a|in ci|in ci .|in my job
-0.18 in the <everyone>|incident .|interviews .|is <everyone> is|is already|is built|issue weights|it be restored
-0.18 jobs fails|just <back>|just discovered|kan ik|kid|knows|lab with|lab with a|language|later >|lets you
-0.18 lfs quota|lines of|lost <own>|mail says|maintainer is|mapped|march .|marketing mails|me|migrating|mine is
-0.18 month ? >|moved <own>|moving|movingtogitlab because|my kid|my name|my pages|my project .|my tests are|nach
-0.18 new navigation|no pushes|number of|of <down>|offices|offsite|on a friday|on purpose|one .. @|orange
-0.18 other tools|our company is|our last|our monolith|overwrite|pair .. @|pair programming|passed .|paypal
-0.18 paypal ?|paypal ? >|people from|people work|pipeline <back> .|pipeline graph|pipelines .|pipelines . @
-0.18 pipelines >|plushie|poll|posting for|private .. @|project with|projector <down>|proper|publickey . i
-0.18 pull request|purpose|readable|rebased|repos ?|repos from <otherHost>|requests <now>|required|reseller
-0.18 revert .|reviewing mrs|rewrite|s fault|said >|see you at|shame|sharing .|slow >|smaller|so all <own>|solved
-0.18 sorry >|sorting|spring|squash commits|stash|still a|store|stored in|students .. @|stuff|supported ?|switched
-0.18 tanuki .. @|taught me|team ? >|terraform|that @ >|that feature|that ive|the @ unfiltered|the branch|the epic
-0.18 the font|the hackathon .|the missing|the mr|the new navigation|the site is|the source|the tab|the ui|thinking
-0.18 thumbs|thumbs <down>|thumbs down|to @ <part>|to a public|to another|to copy|toes|took down my|twice for
-0.18 ubuntu|ultimate for|undo ?|undo ? >|upvoted|use .. @|use a|venting|vscode|want|we are a|we need|weekend
-0.18 weekend >|weeks to|what should|what should i|when i open|which plan|whole street|with 0 gb|would be great
-0.18 your <everyone>|your fault @|your pricing|your status
-0.20 . <part> <down>|. ah|. cron|. finally .|. i had|. mark|. mark all|. pizza|. what a|. working|. working from
-0.20 12% .. @|404 page is|< @ outage|< @ which|< cómo|< cómo puedo|< how|< load|< new blog|< our intern|< read the
-0.20 <back> unexpectedly when|<down> . at|<down> <own> old|<everyone> from|<everyone> to|<fails> on @|<now> @ .
-0.20 <otherHost> ?|<otherHost> after|<own> .. <back>|<own> .. <slow>|<own> cache|<own> dog|<own> kid|<own> little
-0.20 <part> ide .|<requestError> <part> is|<selfManaged> .. <unable>|<settings> <unable>|<settings> got
-0.20 <settings> suite|<settings> with|<thanks> to <own>|<unable> <back>|<unable> count|<unable> longer
-0.20 <use> to @.com|? need a|? small|@ .. accepted|@ .. all|@ .. angry|@ .. bounty|@ .. drag|@ .. interviews
-0.20 @ .. into|@ .. licence|@ .. links|@ .. pelo|@ .. phone|@ .. pizza|@ .. report|@ .. says|@ .. shortcut
-0.20 @ .. talks|@ .. value|@ .. wish|@ 0 release|@ boards|@ boards .|@ does the|@ down again|@ environments <part>
-0.20 @ environments page|@ one of|@ saved|@ the price|@ which|@ your site|@ 🦊|a cake|a crime|a group|a rebase
-0.20 active|ad|after 0 years|agent|allow_failure true|always .. @|analytics|anyway .. @|are <back> <now>|are <now>
-0.20 are great|automated|award|backups .|based|better .. @|boring .|broke production|bug bounty|bug is|buy .. @
-0.20 cache ?|certification exam|changed my|charla|ci_job_token|colleagues in|concurrent|count as|custom|dad .
-0.20 dark .. @|dates|deleted the|disabled|does the|does your|down our old|down with|earnings|ee|en un|expiry|extra
-0.20 extra ?|extra ? >|fails in|fastlane|first merge|for <own> group|force pushed|from <otherHost> to
-0.20 from @ <part>|fun >|group access|ha .. @|had it|i|i changed|i open|i write|ide .|ide is|in <own> <settings>
-0.20 in the docs|in your docs|instagram|intern is|is <own>|is a tanuki|issues .|it myself|job log|jokes|keep <own>
-0.20 lol @ >|love .|mails .|makes|me an|me luck >|me wrong|meh|memes|migrated|mijn|mismatch .|mr title|need more
-0.20 next release|nexus|nice|no longer|not @ >|on my own|on one|one ? >|one of your|only .|owner|patch .. @|pause
-0.20 pelo|photos|png|port 0 so|position|post >|priya|probably|prod with|protected branches|proxy|proxy blocks
-0.20 push to my|pushed to the|quick action|quick actions|raised|rejected .|rep called|report .|reviews .. @
-0.20 rewriting|rock >|routing|sales about|script .|startups|straight to|subgroup|sunday|test suite|the <fails>
-0.20 the <part> on|the cert|the limit|the month .|the next release|the package|the rescue|the right|the slides
-0.20 thinking .. @|three weeks|three years|tip .. @|tips ?|to @ over|to all|to everyone who|to protected
-0.20 to the first|to the rescue|todos ?|took <down>|took down|tools .. @|training ?|tried @.com|trunk|trunk based
-0.20 two people|under 0|under 0 <minutes>|unexpectedly when|unit|unit <settings>|up unexpectedly when|up with my
-0.20 used <back>|used up|vendors|version ?|versioned .. @|web ide .|who|who wrote the|why do|with <serverError>
-0.20 with it is|with me >|works on|world .. @|would|written|wrong|you bring|❤ .. @|❤ ️ @|😄
-0.22 . any|. can i|. half|. mind|. mind blown|. she|. thank|. thank you|0 . i|0 <everyone> ?|0 files|0 issues
-0.22 0 on <own>|0 on a|0 people ?|0 ram|0 so|0 yrs|< <own> company|< @ congrats|< @ happy|< @ one|< @ runner|< got
-0.22 < i get|< looking|< one|< turned|<back> on @|<down> <back>|<everyone> .. <back>|<everyone> .. <down>
-0.22 <everyone> noticed|<fails> url|<now> . hello|<now> <down> .|<own> <settings> are|<own> database|<own> eyes
-0.22 <part> .. <settings>|<part> gives <requestError>|<part> got|<part> with @|<selfManaged> on
-0.22 <settings> .. <minutes>|<settings> .. <now>|<settings> .. <selfManaged>|<unable> .. <serverError>
-0.22 <unable> a fox|<unable> worries|<use> or|<use> to main|<use> unrelated|<use> unrelated histories|@ . good
-0.22 @ .. always|@ .. am|@ .. answered|@ .. avatar|@ .. cli|@ .. confirm|@ .. el|@ .. exam|@ .. expensive|@ .. ftw
-0.22 @ .. geo|@ .. help|@ .. için|@ .. ldap|@ .. make|@ .. namespace|@ .. plan|@ .. project|@ .. remove
-0.22 @ .. removed|@ .. rss|@ .. saved|@ .. starts|@ .. that|@ .. wiki|@ .. za|@ board|@ community|@ congrats
-0.22 @ could the|@ here we|@ ill|@ on <own>|@ pour le|@ support|@ 🎂|@ 🎂 >|a|a 0 hour|a broken|a public repo|als
-0.22 am <back>|and want|any plan|at 0 with|be great|build <fails>|can we have|cant open|code to|come >
-0.22 convinced <own>|cron is|designs|docs >|docs on|drag|ecr|enough|expensive|failed pipeline|file in|finance
-0.22 fine . >|finished the|fires|for @ ci|from @.com|from backup|frontend|get all|gone|good >|good @|good @ >
-0.22 good that|graph .|green pipelines|grid|hackathon ?|helm|here we come|hero|histories|hotel <settings> .
-0.22 hotel wifi .|http|i am <back>|i made|images to|is <back> <now>|is me .|is red|is time|is too|it was the|için
-0.22 kevin .|lovely|made .. @|me three|merge unrelated|merge unrelated histories|merging|migrate|milestone|mine
-0.22 missing .. @|misspelled|mistyped|month ?|move 0|mrs .|my eyes|my job|my pages site|naar|never mind|no worries
-0.22 nobody noticed|not a fox|number .. @|of @ ci|off the grid|old one|on <own>|on a train|one for|only tags
-0.22 open since|org .|parallel <part>|parallel jobs|passes|people ?|per user|production|programming|public sector
-0.22 refusing to|refusing to <use>|refusing to merge|runbooks|runner is|safari 0|sales <everyone>|secret detection
-0.22 sector|semicolon .. @|so my|so we|staging|status . @.com|status <part> all|status page all|still open
-0.22 story points|subscribe|subscription ?|support answered|tabs .. @|tanuki ?|template .|the|the bill|the grid
-0.22 the package registry|thinking about|this sprint|ticket 0 ?|to <everyone> who|to <use> unrelated
-0.22 to merge unrelated|to mirror|to them >|too big ?|too expensive|took me 0|top|track|transfer|understand .. @
-0.22 uni .. @|unrelated histories|until sunday|up with jenkins|upgrades|used @|vacation >|valid|verify|versions
-0.22 was super|way .. @|we come >|wed like|welcome >|what is a|whenever|who at|who at @|who is the|why did you
-0.22 windows 0|word .|working from|worries|worth it|written in|wrong url|your webinar|yrs|za
-0.24 . <thanks> you|. <unable> @|. ask me|. did i|. feels|. feels like|. not @|. pure|. sad|. took me|0 a
-0.24 < <own> <down>|< <own> <own>|< <serverError>|< @ i|< @ please|< dropped|< which|<back> it >|<back> with <own>
-0.24 <fails> branch .|<now> open|<otherHost> .. <now>|<otherHost> .. <serverError>|<otherHost> has been
-0.24 <own> <down> <now>|<own> <part>|<own> pi|<own> side project|<own> username|<part> are red|<part> can
-0.24 <part> is having|<selfManaged> .. <down>|<selfManaged> .. <now>|<selfManaged> .. <own>|<serverError> .. <own>
-0.24 <settings> >|<settings> on <own>|<slow> and steady|<unable> <use> <now>|<unable> your fault|<use> <settings>
-0.24 ? ok|? want|@ .. confuse|@ .. date|@ .. default|@ .. do|@ .. factor|@ .. fattura|@ .. forgot|@ .. greyed
-0.24 @ .. innocent|@ .. line|@ .. mr|@ .. nach|@ .. pr|@ .. quota|@ .. retweet|@ .. ruby|@ .. sponsoring
-0.24 @ .. stars|@ .. stay|@ .. translation|@ .. un|@ .. unsubscribe|@ .. variables|@ .. на|@ <otherHost> is
-0.24 @ <own> <settings>|@ booth|@ docs|@ done .|@ for <own>|@ i|@ i did|@ is @|@ issue .|@ ive been|@ lets
-0.24 @ mobile|@ unfiltered|a list|a list of|a recording ?|a talk on|accounts ?|actions|after a 0|all <own> life
-0.24 all my life|altssh|an <incident>|an incident|and steady|announced|ansible|any way to|asking for <own>
-0.24 async .. @|because my|between @|blown >|box .|brain is|branch|broken my|bug ? >|built in|cant find the
-0.24 certified associate|changed <own>|code owners|conflicts .|confuse|could you add|coverage .. @|crowd|culture
-0.24 day at @|deleted .. @|do i have|do it|does|down since i|encrypt|everyone at|facebook|fattura|files .
-0.24 flaky <settings>|for <fails>|for christmas|for half an|for sponsoring|for status|force push|gdpr|git to
-0.24 good night .|great talk|hire me|i buy|i deployed|i mirror|i report|ik een|in my project|in the <fails>
-0.24 in the diff|into @|is back .|is encrypt|is there a|it all|it is <part>|it is ci|it shows|kann .. @
-0.24 keyboard .. @|keyword|know who|left the|let is encrypt|level|looks great|made a|made me|make me|make the
-0.24 me at|message|mind blown >|missing|mistake|moved our|my first|my profile|my project|my side project
-0.24 my username|needed >|new blog|new laptop|no @ no|not your fault|on our server|online ?|online ? >|our intern
-0.24 our own @|out of memory|package|package .. @|para .. @|phishing|phone number|possible ? >|put the|rate limits
-0.24 recommended|recording ?|registry .|registry is having|restarting|right i|runner 0|runner on my|sast|saved us
-0.24 screen reader|self .. @|settle|shared <part> on|shared runners on|since we|slow and steady|speaker|status .
-0.24 stickers .|stops at 0|subscription|suche|team on|thank you >|the <down> .|the bug|the coffee|the subscription
-0.24 them to|to <otherHost>|to @ >|unlock|unsubscribe|use ?|ux|vulnerability|way to|weve been|when is|when is the
-0.24 which|with 0|worth it >|wow|wrong branch .|yes i know|your ci is|your fault|your office|🥳 >|🦊 ❤|🦊 ❤ ️
-0.26 . async|. he|. why|. worth|. wow|0 <now> .|0 days >|0 mb|0 on|0 repos to|412|< <otherHost> <part>|< @ all
-0.26 < @ invoice|< @ the|< @ как|< broke|< docker|< love|< tanuki|<back> the old|<down> <settings>
-0.26 <down> right <now>|<down> so i|<down> the build|<fails> .. <minutes>|<otherHost> <down>
-0.26 <own> .. <serverError>|<own> <own> <selfManaged>|<own> repo|<part> variables|<part> with|<selfManaged> @
-0.26 <serverError> <fails>|<serverError> stars|<serverError> stars on|<settings> . i|<unable> .. <incident>
-0.26 <unable> fast|<unable> fast forward|@ .. alerts|@ .. application|@ .. associate|@ .. badge|@ .. consider
-0.26 @ .. cool|@ .. cry|@ .. fault|@ .. fork|@ .. here|@ .. hugo|@ .. ik|@ .. localhost|@ .. mug|@ .. novels
-0.26 @ .. passed|@ .. process|@ .. raccoon|@ .. replied|@ .. shows|@ .. waitlist|@ .. webinar|@ .. with|@ .. для
-0.26 @ behind|@ here|@ i want|@ invoice|@ now|@ как|after .. @|an <minutes>|an hour|and deployed|approved .. @
-0.26 as an|at least the|back the old|backend engineer|behind <own>|binary|blamed @ for|bom|bounty|bring <back>
-0.26 bring back|burndown charts|can a|ci for|ci variables|code <unable>|community|confidential|cry >|cve|deserve
-0.26 detached|dla|down my|einen|embed|expire|fair|fair .|family .. @|feature is|find the|finished .. @|first
-0.26 fixed the|flag|for <everyone> at|for a team|forgot the|forks ?|from bitbucket|from svn|gc|github ?
-0.26 gives <requestError> .|had an <down>|had an outage|half the internet|helped >|here for <everyone>
-0.26 here for others|hide|http 503|i forgot|importer|in @ ci|in the container|is <down> >|is adorable
-0.26 is it possible|is there|is watching|it for|it is called|it possible|just finished|just wanted|just wanted to
-0.26 labels .|least the|like our|maintenance|management|master .. @|mentally|more .. @|mrs|my favourite|need it
-0.26 non fast|non fast forward|normal ? @|nothing to|novels|number|office|ok ill|old|on the train|one with
-0.26 open source|our @ server|own @|own server|parabéns|plan @|please let me|push to|reader|reading the
-0.26 readme .. @|redirect|release party|rotated|s3|says my|secondary|self signed|shut|shutting <down>
-0.26 shutting down|silver ?|so <own>|stale|stars on <own>|stolen|submodules >|switched .. @|tags .. @|the email
-0.26 the laptop|threads <back>|threads resolved|timing out for|tracking with|trailing slash|translate|tudo pro
-0.26 turned off|undo|upgrading|uptime of|variables .|waitlist|we .. @|widget|wie|wiki|with me|won|yearly|your blog
-0.28 . can it|. never mind|. setting|. wish me|0 repos|< <settings>|< @ спасибо|< any @|< status .|< the error
-0.28 <fails> .. <settings>|<fails> pipeline|<minutes> .. <down>|<now> the <part>|<otherHost> .. <own>
-0.28 <otherHost> <now> .|<own> <part> .|<own> code <unable>|<part> <now>|<part> ? >|<part> for <own>|<part> in @
-0.28 <selfManaged> >|<settings> .. <thanks>|<slow> .. <minutes>|<slow> <down>|<unable> .. <down>
-0.28 <unable> @ <unable>|<unable> find the|<unable> have any|? want to|@ .. app|@ .. auf|@ .. behind|@ .. card
-0.28 @ .. certified|@ .. chart|@ .. ci_job_token|@ .. conference|@ .. delete|@ .. game|@ .. german|@ .. layout
-0.28 @ .. link|@ .. lo|@ .. new|@ .. student|@ .. ticket|@ .. till|@ .. ultimate|@ pages >|@ will|@ спасибо
-0.28 a little|a snooze for|account ?|after 0 <minutes>|alias|all as done|am the|america|an air|an air gapped
-0.28 any tips|api ?|application|as done|at work|audit|back the|bank|beginner|blamed|branch .|branches .|broken ?
-0.28 bumped|buy 0|by default ?|cake|call folks|cancel|confusing|contribution graph|crashes|cv|deleted a
-0.28 denied publickey .|designed|designers|desktop|dropped <own>|during .. @|event|file is|for todos|glad we
-0.28 got the job|group >|happened to the|i am the|include|is a|is for|is in ?|is the|issues|keep the
-0.28 keyboard shortcuts|lost my|love it|mark all as|material|max|mermaid|miss|months|my app|my brain|my cluster
-0.28 name .. @|needs vs|needs vs dependencies|of <own> <own>|on call folks|on prem @|one branch|open to|pain
-0.28 pipeline green|pipeline is green|postmortem|pr|prem @|prometheus|public|publickey .|recovery codes|reflog
-0.28 regex|relative|returns 500|saved me|scheduled pipeline|section .. @|should i|slow down|snooze for
-0.28 snooze for <everyone>|snooze for todos|sort|spent|spent the|sponsor|tags|template .. @|that is it
-0.28 the @ <down>|the build|the max|the real|the runner on|there a|tip|traffic lights|translation|triage|tuning
-0.28 uni|unity|view|vs dependencies|wants|we want|webhook|what do|with @ >|work <down>|you use|you use for
-0.28 your newsletter|your site is
-0.30 . i wrote|. very|0 0 0|0 release notes|0 seats|< <fails> on|< <own> internet|< <own> motivation
-0.30 < @ <otherHost>|< @ broke|< @ job|< how to|< my internet|< my motivation|< my runner|< stuck on|< the new
-0.30 < writing|<down> <now>|<fails> remote|<minutes> of|<now> weve|<own> brain|<own> motivation
-0.30 <requestError> <part>|<settings> is <down>|<thanks> .. <otherHost>|<unable> find|@ .. cache|@ .. education
-0.30 @ .. labels|@ .. luck|@ .. partner|@ .. possible|@ .. rollback|@ .. squash|@ .. subscribe|@ .. trial
-0.30 @ .. welcome|@ .. which|@ can the|@ diff|@ hackathon|@ issue|@ pipelines|@ swag|@ without|android|any example
-0.30 any plans|any way|app is <down>|blocks port|blocks port 0|button is|changed the|chmod|conflict .. @|country
-0.30 crime|days for|do i do|doesnt work|down our|draft|drew|everything to|excel|file .. @|finally got|font
-0.30 for <own> <own>|for the next|found .. @|funding|gives <requestError>|group in|hotel <settings>|hotel wifi
-0.30 i <down>|i broke|i didnt know|i downgrade|i need a|in 0 ?|interview .. @|interviewed|is down because|jak
-0.30 january|jenkinsfile|job <fails>|leave .. @|let|lol .|made my|mb|migration .. @|mobile app|moment ?|mon
-0.30 my motivation|my own runner|never|of <own> 0|of <settings>|of memory|of yaml|on <own> 0|out my|pagination
-0.30 pipeline is <back>|pipeline runs|plan|protected branch|read it|removed|reviewing|right <now> ?|right now ?
-0.30 same question|scope|seconds|see our|since weve|slack is down|snippet|space|still|subversion|taken .|tests are
-0.30 tethering|that all|the ama|the new|the pipeline|this weekend|to prod|to run the|weeks ago|weight|welcome
-0.30 where do i|why is the|wish|wish us|with|with <otherHost>|with @ .|with jenkins|🦊
-0.32 . <unable> mind|. never|0 gb .|< @ will|< i broke|< wrote a|<down> <now> i|<down> the rabbit
-0.32 <otherHost> <part>|<own> job|<own> project .|<part> behind|<settings> are|<unable> an|<unable> enough
-0.32 @ .. book|@ .. export|@ .. invoice|@ .. mark|@ .. sticker|@ .. store|@ .. 🚀|@ <otherHost>|@ blame|@ love the
-0.32 @ or @|a guest|a missing semicolon|a recording|a school|adorable|allowed to <use>|allowed to push
-0.32 an <fails> to|april|associate|bisect|bitbucket has|blaming the|blocked port|blocked port 0|breaks|broken link
-0.32 bug ?|by me|can it be|charged twice|child|comments .|committed|could i|default ?|dem|did i|discovered @
-0.32 down the rabbit|eats|exit|factor|fast <now>|feel like a|file .|for saas|found it|gb .|great <thanks>|grupo
-0.32 hackathon .|here for|i deleted|i feel like|i lose|i set|i typed the|in @ <part>|is <fails> because
-0.32 is stuck because|is the next|know <own>|know my|let is|links|mark all|meetup in|menus|midnight
-0.32 missing semicolon|moved 0 repos|mug|mvp|my fault|named .. @|numbers|of mine|person who|playbook|project ? >
-0.32 question >|ram .. @|review .. @|rust|saya|smooth|so all|starter|startup|t shirt|tabs|talk|task
-0.32 the <fails> branch|the difference between|the free|the package <part>|the rabbit|the rabbit hole
-0.32 the university|the wrong branch|threads|tiers|todos|took <down> <own>|two factor|typed the|understands
-0.32 unfiltered|user|with one|🥳
-0.34 . can|0 bars|0 release|< @ done|< @ id|< @ love|< power|< power <down>|< power outage|<back> from parental
-0.34 <own> first|<own> review|<part> ide is|<selfManaged> pi|<serverError> .. <unable>|<settings> has
-0.34 <unable> have|@ .. allowed|@ .. case|@ .. core|@ .. je|@ .. sre|@ .. worth|@ .. ️|@ <fails>|@ how can|@ love
-0.34 @ what do|@ when is|a lot >|altssh on|altssh on 443|always @|always @ >|anchors|author|back from parental
-0.34 bars|be down|blamed @|blocks @.com|bring <back> the|bring back the|burndown chart|chart .. @|ci|closed 0
-0.34 comma|congrats|cron|cross|day >|diff view|disable|email .|expired >|eyes|feature request|file|followed
-0.34 for a <everyone>|friendly|from parental|from parental leave|got my|green pipeline|hackathon|he|how are
-0.34 i didnt|i dropped|i just|in one|in safari|innocent >|it and|kann man|listening|lot >|mail|mercurial
-0.34 mind blown|mismatch|my avatar|my love|myself .. @|notre|off .. @|on @|only in|our pipeline|please send|poor
-0.34 power <down> in|power outage in|production .. @|project .|raspberry|raspberry pi|reading about|rss|share one
-0.34 shortcut|so <unable>|spaces|stage .. @|student|switch|tagging|that you can|the <selfManaged>|the new @
-0.34 the reviewer|the sidebar|todos .|unavailable|web ide is|weeks .. @|write a|writing .. @|wrong >|year .. @
-0.34 years .. @|à <own>
-0.36 . do i|< atlassian|<down> .. <back>|<down> .. <minutes>|<down> @ >|<incident> on <own>|<own> avatar
-0.36 <own> fault|<requestError> when|<settings> expired|<unable> enough for|? not|@ .. first|@ .. for
-0.36 @ .. friendly|@ .. max|@ .. members|@ .. pi|@ .. theme|@ comment|@ one|@ secrets.json|@.com and|@.com works
-0.36 a raise|a snooze|a vendor|all as|an option|any @|at fosdem ?|at sign|at sign <back>|at sign up|avatar
-0.36 build .. @|called|contributor|deploy from|deploy from @|depth|difference between|dollar|east 0 is|elevator
-0.36 executor|external_url|family|favourite|first ?|fosdem ?|hired|i got|in @ .|internet|left the company|limit on
-0.36 luck >|may we|meetup .. @|microsoft|names|need|need .. @|of @ <part>|of one|on @ now|on main|out <own>
-0.36 pages site|pipeline @|procurement|registered|rename|revert|reviewer .. @|scroll|secrets.json|set the|setup
-0.36 socks .. @|ssh over|submodules|the 0 .|to the wrong|to write|tutorial|uses @|value stream|variable|weil
-0.36 whoops something|whoops something went|years of|you add|your docs|в|для
-0.38 . lovely|. pipeline|0 ?|0 open|0 seconds|404 page|< i keep|<back> but|<down> <back> with|<fails> branch|<own>
-0.38 <slow> internet|<use> to <own>|? mine|? would like|@ .. depth|@ .. guide|@ .. locked|@ .. onboarding
-0.38 @ .. weights|@ stuck|a @ <fails>|a @ issue|allowed to|are there|audit events|beta|bitbucket|book on
-0.38 broke up with|bronze|buying|cara|codes|commit message|congratulations|contribution .. @|cpu|cómo puedo
-0.38 didnt know|do <part>|do i|do you use|every release|for a week|for others >|gibt|gimana|got|got the|haha|hotel
-0.38 i made a|imported|in <own> project|in @ >|in my|it is a|kids .. @|lines|move|multi|my account|my laptop is
-0.38 mı ?|mı ? >|newbie|on ci|on monday|on my|one click|option|our old|our self hosted|payment|pipeline <back>
-0.38 pour le|put|quota|ran out of|release notes|sat in|selenium|set .. @|set <back>|set up|slow internet
-0.38 sponsoring|stars on|the default|times today|to 0|to main|to review|today thanks|train .. @|turns out my
-0.38 upgrade .. @|using @|var mı ?|variables .. @|village|wrong branch
-0.40 . <unable> to|. @ pipelines|. nothing to|. works|0 weeks|< happy|< heroku|< is <otherHost>|< our firewall
-0.40 < read|<down> .. <now>|<down> <now> .|<down> link|<now> . what|<otherHost>|<own> <own> @|? where|? would
-0.40 @ .. discount|@ .. handbook|@ .. kept|@ .. moved|@ .. tool|@ <thanks> that|@ how to|a bot|address|after three
-0.40 am <down>|api >|at kubecon|auto devops|aws us|aws us east|birthday|cable .|can we get|careers|careers <part>
-0.40 careers page|case|contribution|cut <own>|cut our|dag|data residency|dba|documented|dont have|down half
-0.40 down half the|east 0|git blame|hay|here . >|holidays|i am <down>|i keep|in a @|is <everyone>
-0.40 is <otherHost> <down>|is it normal|it normal|jai|kubernetes|listing|mail .|me luck|my token|need 0|need the
-0.40 nested|new @|of the month|on the 0|own|printed|project|residency|retro|reviewing .. @|shop|so i am|stages
-0.40 sunday .. @|take .. @|the project|til|to you ?|turns out i|us east 0|vim|was our|we get a|when <own>|wish me
-0.40 wish me luck|your booth|💚
-0.42 . small thing|< @ read|< i <down>|< stuck|<now> and it|<own> pipeline|<part> . @.com|<part> on @.com
-0.42 <requestError> .. <settings>|<settings> on|<thanks> that|<thanks> you >|? >|? oh .|@ .. devopsdays|@ .. docs
-0.42 @ .. find|@ .. in|@ .. kubecon|@ .. roadmap|@ .. twice|@ how many|always|avec|awesome|billed|button in
-0.42 cache .|cache .. @|calendar|changed|custom domain|days|devopsdays|do <fails>|he is|ik|import from <otherHost>
-0.42 in <own> <part>|is out and|is the difference|isnt enough|it to|juniors|limits|m|mail never|manual .. @
-0.42 over my|party|plush|question .. @|registry . @.com|self managed|settings|shortcuts|socks are|sorry for
-0.42 svn .. @|tab|the <part> ide|the @ handbook|the menu|the web ide|tier .. @|turned on|workflow|your sales|🎂
-0.42 🎂 >
-0.44 . fun|. how do|<back> pipeline|<down> is|<down> the|<otherHost> to @|<own> <thanks>|<part> .. <serverError>
-0.44 <unable> @ s|@ .. button|@ .. email|@ .. feed|@ .. question|@ .. rest|@ .. user|@ .. windows|@ downtime|@ id
-0.44 @ is there|allow|am a|cleaning|commit|como|do i need|files .. @|firewall team|happy|i am a|interviews|invalid
-0.44 issue 0|labels .. @|layout|leaving|link is|migration .|mr|myself|name is|navigation|node_modules|not @ s
-0.44 old .. @|others >|pdf|recommend|release >|rock|says <own>|school|seat|side project|slides|smug|someone|suite
-0.44 survey|talks|the diff view|the logs|verification|versioned|was my|whitespace|who wrote|worth|😄 >
-0.46 . @ <everyone>|. fair|. how to|. where do|0 days|0 mrs|< <own>|< @ how|< gtlb <down>|<down> .. <everyone>
-0.46 <now> i|<own> .. <part>|<own> self hosted|<serverError> <now>|<use> to the|@ .. deleted|@ .. policy
-0.46 @ <part> >|@ does|@ job|a talk|allow_failure|an example|are a|can i see|cli|csv|enabled|expired .|find|fun
-0.46 got <own>|gtlb <down>|helped|i close|import .. @|innocent|life >|localhost|me an <minutes>|me an hour|moved 0
-0.46 neat|ok <thanks>|ok thanks|on our own|para|plugin|rails|readme|rescue|solo|such|the @|there still|understood
-0.46 view is|weeks|weights|where did|как
-0.48 . i <thanks>|. i love|< @ do|< @ oh|<back> with <otherHost>|<everyone> <minutes>|<now> the best|<part> ? i
-0.48 <selfManaged> .|<settings> .. <use>|? how|@ .. channel|@ .. follow|@ .. slides|@ .. terraform|@ .. tomorrow
-0.48 @ done|@ now >|@ oh|@ pipeline|@ today .|accessibility|air|air gapped|am back|baby .. @|boss .. @|crashing
-0.48 credit card|devsecops|email|follows|forgot to|gapped|great|hidden|hola|hoodie|i am back|ip|job >|job fails
-0.48 mobile|office hours|out i|possible ?|premium|public .|shirt|still the best|template in|today . it|tudo
-0.48 why does <own>|why does my|wish .. @
-0.50 < @ github|< @ my|< our|<everyone> the|<otherHost> us east|<selfManaged> .. @|<thanks> it|@ .. accounts
-0.50 @ .. ama|@ .. para|@ .. webhook|@ could|@ happy|@ or|@ your docs|ah|and i am|available in|baseurl
-0.50 because <own>|button >|charged|christmas|commit .. @|curious >|depth 0|do you|e2e|environments <part>
-0.50 environments page|example|feedback|form|from @ at|great >|group ?|him .|hosted @|how does|i have to
-0.50 in <fails>|muted|namespace|on windows|plan ? >|remove|right ? >|runner .|scan|so no|sounds|stars|t|the commit
-0.50 typo|understand|what is the|what is your
-0.52 . @ <part>|0 repo|< <otherHost> us|< aws us|<down> of <own>|@ .. management|@ .. reconfigure|@ .. reply
-0.52 @ .. t|@ .. where|@ commit|are so|breaking|broke up|by @ >|dollars|education|gitlabcommit|group|had an
-0.52 how many|i make|i never|is <now> <down>|kids|lets|live in|looking for|man .. @|motivation|one project|secrets
-0.52 shows 0|sunday .|two weeks|writers
-0.54 < @ <own>|< @ a|<otherHost> .. <down>|<own> <own>|? they|@ .. ask|@ .. calculator|@ .. does|@ .. let
-0.54 @ .. support|@ <own>|a 503|blog|config ?|config ? >|cómo|downgrade|fast forward|feeling|fork|free .. @|how i
-0.54 images .. @|includes|laptop is|man|new|ok will|on <fails>|only when|our jenkins|our repo|parental .. @
-0.54 podcast|project ?|review apps|scoped|strategy|the train|three days|university|virtual|would you
-0.56 . solved|. worth it|0 months|< npm registry|<down> .. <unable>|<otherHost> <part> is|@ .. already|@ .. emoji
-0.56 @ .. send|@ .. years|accident|apps|blocks|button|by mistake|conference|days .. @|feel like|gave a|github|job
-0.56 kevin|logs .. @|love that|markdown|meetings|mr .. @|needed|npm registry is|one ?|one of my|pro|pushed to
-0.56 redesign|release post|security|service unavailable|source|stock|token|too many|what now|year ?
-0.58 . anyway|< <otherHost> is|< deadline|< going|<otherHost> devops|<use> conflicts|@ .. bring|@ .. interview
-0.58 @ .. price|@ .. run|@ .. sidebar|@ .. swag|@ can i|@ do|@ my|@ when i|alpine|azure devops|behind|boards .
-0.58 certification|code|corporate <settings>|editor|help|how we|import|it was our|keyboard|like it .|little
-0.58 merge conflicts|movingtogitlab|needs .. @|puma ?|recording|repo ?|roadmap|run the|sid|snooze|tools|trailing
-0.58 use @
-0.60 <own> company is|? writing|@ .. history|@ .. imported|@ .. many|@ .. size|@ ce|branch .. @|by default
-0.60 contribute|fan|how @|import from|kubecon|on @.com|our own server|poll .. @|projects ? >|renamed|reply
-0.60 salaries|sales|slash|templates|the job|the mobile|the price|ticket|video|vm
-0.62 . may|0 of the|502 on|< <own> <part>|<down> production|<otherHost> is|<own> cluster|@ .. life|@ .. program
-0.62 @ <selfManaged>|approvals|broke my|build|crypto|down the|finally .|for all of|in <settings>|internet <down>
-0.62 it was <own>|keynote|made|milestones|remote work|review|reviewers|the docs|var mı|will try|windows|😎|😎 >
-0.64 0 can|< where|<own> on prem|<settings> ? >|@ .. bot|@ .. fosdem|@ .. logo|@ .. security|api for|can it
-0.64 cleanup|corporate|i feel|install .. @|is the best|key|our on prem|our self|permission|ports|private repos
-0.64 support|the wrong|uses|way
-0.66 < <otherHost> <down>|< <unable> <use>|< @ that|< @ who|<own> admin|@ .. newsletter|@ .. username|@ meetup
-0.66 @.com are|accidentally|at fosdem|colours|default|firewall|gibt es|one mr|parental|parental leave|pipelines ?
-0.66 power|ran out|svn|to @|was <own> <settings>|wow >|years
-0.68 . or|. sorry|0 repos over|<down> course|@ .. free|@ .. hiring|@ .. mobile|@ are there|@.com ?|break it
-0.68 crash course|devops|do|doctor|engineer .. @|features|folder|label|make|my @|on @ >|path|prices|recruiter
-0.68 reviews|runner|sheet|shell|speakers|talk on|tears|the best|too big
-0.70 @ .. add|@ .. limit|add|as always|because i|brain|love|master|policy|project is|rebase .. @|reconfigure
-0.70 reviewer|semicolon|test|the settings|toggle
-0.72 < @ could|< @ does|<unable> found .|@ .. booth|@ .. upgrade|@ the new|added|applied|async|button on|date|epic
-0.72 first .. @|free tier|in @|in issues|linter|morning|native|not found .|onboarding|such a|zero <down>
-0.72 zero downtime
-0.74 <settings> blocks|@ why does|approval|bye|certified|devops .. @|for a|i >|instances|interview|menu|next week
-0.74 our instance|possible to|we come|where is
-0.76 . sorry for|< broken|<serverError> .. <part>|@ .. integration|@ .. permission|@ .. regex|cache|design
-0.76 discount|force|history|is @.com|legal|love the|moved|pricing <part>|pricing page|self|the gold|the linter
-0.76 the month|turns out <own>|use|where do|wild >
-0.78 0 lines|@ .. <settings>|@ .. meetup|@ .. tanuki|a two|backup|branches|changelog|export|gb|hearing|me >
-0.78 my script|on <own> <selfManaged>|regrets|renewal
-0.80 <settings>|@ .. should|@ handbook|i put|managed|repos over|username|where|where .. @
-0.82 <own> .. <down>|<own> internal @|<selfManaged>|@ .. code|@ .. sort|@ ctl|@.com <fails>|files
-0.82 http <serverError>|internal @|jira|only on|our internal @|runner on|theme
-0.84 < @ what|< bitbucket|<own> <settings> is|@ .. group|@ .. tracking|@ how do|a project|after i|buy|days >
-0.84 heroku|hire|ldap|lint|own runner|raise|releases|silver|since i|thanks >|took me|was great
-0.86 <own> @ <part>|<own> self|allowed|card|enough for|force <use>|integration|monolith|pipeline .|used
-0.88 <own> <own> <part>|@ notifications|auto|bulk|ctl|fosdem|help >|is hard|me 0|of @.com|prefer|supported|trello
-0.88 with my|yaml .
-0.90 0 years|<down> <own>|@ can|arm|cluster|merge conflict|monorepo|monorepos|need a
-0.92 0 users|@ .. best|@ .. feature|@ .. use|compliance|ha|licence|newsletter|on <own> <own>|protected|vs|when ? >
-0.94 <otherHost> is having|account|at the @|guest|job .. @|one repo|quote|section|this year|tool
-0.96 @ .. view|@ github|@ id like|@ release|comparing|name|on prem|our server|prem|size|tips|ultimate|was <own>
-0.96 with <own>|with @|year
-0.98 . does|<own> @|<use> conflict|@ .. rules|@ .. talk|instance|question|saved
-1.00 broke .|bug|cards|contributors|e mail|it with|mail <unable>|small thing|the runner|webinar
-1.02 . @ ci.yml|0 gb|@ .. year|atlassian|badge|conflicts|fastly|plan ?|released|secret|training
-1.04 <incident> management|@ <part> in|@ ci.yml|a user|approved|best|calculator|can i|ci.yml|incident management
-1.04 is called|it possible to|trial|yaml
-1.06 @ runner|de @
-1.08 <settings> is|@ .. backup|@ .. devops|a @|after a|ama|domain|fault|named|small
-1.10 @ ci|link|premium ?|proud|timezone
-1.12 < wrote|by accident|change the|conflict|limit
-1.14 user group
-1.16 @ .. way|coverage|projects ?|self hosted|via @
-1.18 all remote|deleted|my runner|passed
-1.20 <otherHost> is <down>|booth|burndown|dark theme|self hosted @|spam
-1.22 < @ can|<serverError> .. <down>|how do i|ipo|my password|private|tests
-1.24 core|how to|seats
-1.26 @ issues|maintainer|this >
-1.28 0 comments|down to|epics|invoice|pricing|street
-1.30 . @.com|main|merged .. @|rules|variables
-1.32 labels|set|socks
-1.34 broke|how do|merged|using
-1.36 <own> <selfManaged>|advice|parallel|sticker
-1.40 azure|emoji
-1.42 < <otherHost>|chart|hugo|pipeline is|stickers|ticket 0|upgraded
-1.44 @ .. self|license|price
-1.46 billing|done .. @|ram|role|ruby
-1.48 < @.com is
-1.50 < <own> <settings>
-1.52 our own|rebase
-1.56 geo|our internal
-1.58 pipeline|setting|sidebar|template
-1.60 admin|program|stored
-1.62 <own> internal
-1.64 jenkins|logo|mode
-1.66 dm|guide
-1.68 the old
-1.70 @ .. <selfManaged>|delete|tracking
-1.72 crashed|dark mode
-1.76 docs
-1.80 mrs .. @
-1.82 omnibus
-1.84 @ .. branch|handbook
-1.86 hiring
-1.92 feature
-1.94 not @|puma|swag
-1.96 meetup
-2.02 our @|squash
-2.04 free|pi
-2.14 tier
-2.24 upgrade
-2.36 @ .. mail
-2.46 forgot
`;
