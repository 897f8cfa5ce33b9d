/** How many points each phrase is worth. Written by `npm run learn:availability`; do not edit it by hand. */

/** What every text has before its phrases are counted. */
export const startingPoints = -1.14;

export const outagePoints = `
4.96 @.com
4.14 gitlabdown
4.06 <serverError>
3.54 outages
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
1.92 being <down>|rn
1.90 <down> or
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
1.56 <incident>|@ is having|any of|degraded|gateway|seite|work again|your <down>
1.54 <down> ?|? <part>|servers|unreachable .|you are down
1.52 @.com <now>|alles|for anyone|posted|some users|the downtime
1.50 <down> @|@ est|load|queue|systems
1.48 @ .. vez|sites
1.46 @ .. during|eta|is back
1.44 at the moment|clients|ici|outage ?|same .. @|whole company|wieder
1.42 @.com is <down>|every project|helsinki|timing
1.40 <use> @|loading|regions|your outage
1.38 breakfast|is up|over ?|recovered
1.36 500s|<otherHost> <back>|come <back>|incident|the <incident>
1.34 .com|<down> @ ?|<minutes> <now>|@ down|@.com @|at your|because @|for the entire|going on|nothing loads
1.34 operational
1.32 <now> <down>|@ .com|cest
1.30 <fails> with @|and the <part>|still down
1.28 <now> .. <minutes>|<serverError> <part>|any repo|are back .|everybody in|the <down>|落ちてる
1.26 @ .. timing|@.com is|errors|investigating|isps
1.24 <unable> <use> <unable>|and from|it is back|of us >|right <now>|right now|spinning|your servers
1.22 <use> <unable>|@ .. moment|lagi|us in
1.20 504|<back> <now>|<down> ? >|<unable> reachable|it is @|the <serverError>
1.18 . are you|< so|@ .. <serverError>|did <everyone>|for everyone|push my|twitter|what caused|your side
1.16 <down> .. <serverError>|? whole|açılmıyor|gerade|reach you|resolved|the same >
1.14 < гитлаб|@ .. having|@ .. investigating|@ org|seems|tweet .. @|unreachable|гитлаб
1.12 . @ <down>|< now|<own> clients|<slow> .. <now>|happening|the database|was out
1.10 <down>|nothing but
1.08 0 minutes of|<part> <down> .|@ goes|back|desde hace|down or|it is down|just <now>|just now|same|soon
1.06 0 0 ?|503 .|<unable> .. <minutes>|affected|around 0|go through|team it|the <part> <down>|this <now> >
1.06 yesterdays|깃랩
1.04 503|<down> @.com|<now> when|@ .. pipeline|delay|from here|it is <back>|status
1.02 . will there|< gitlabdown|<down> from|<part> <fails>|<unable> opening|@ @.com|at zero|carga|connection reset
1.02 going on ?|nere|out for the|update is|your end
1.00 0 <incident>|<back> yet|<use> .. <serverError>|@ .. hier|@ .. posted|está|reach @
0.98 0 utc|<everyone> know if|<otherHost> <back> .|<serverError> .. <serverError>|<unable> <own>|<unable> @ .
0.98 ? nothing|@ .. <slow>|@ .. degraded|entire|eta ? >|every user|fell over >|for all|gitlabdown >|or are|pushes
0.96 . any news|0 0|@ went|caído|neither|no work|nothing on|out from|overloaded|the 0 <minutes>|whole|with an error
0.94 . what was|<back> before|<fails> rates|<unable> answering|<use> <down>|@ outage|decides to|error rates
0.94 experiencing|how long will|in india|internet <back>|long will|reachable|site >|voltou
0.92 @ .. fix|atm|did @|fourth|here in|hugops >|nobody in|on every|queued <part>|the door|too .
0.90 < @ @.com|<minutes> ago|<serverError> for|all of my|come back|hangs|if @|not reachable|out .|pending|was it
0.90 with @.com|ya
0.88 <incident> .. <minutes>|<now> 0 0|<unable> <own> <settings>|@ your <part>|access @|guess ill|is @ <down>
0.88 thought <own> <settings>|volvió|you but
0.86 . down|. looks like|0 <minutes> of|< @ ist|< so the|<back> .. <thanks>|@ .. desde|@ being|@ isnt|@ ist|either
0.86 every <use>|long ?|nothing works|org|prima|push again|since 0|sito|spins|the status|unplugged @ >|what was
0.84 . @ pls|<minutes>|? @.com|@ .. aqui|@ pls >|be <back>|cause|confirmed|desde|do ar|fora|fora do|fora do ar
0.84 gateway .. @|our ci|queued|the api is|up again|who unplugged @|your <part>|your site
0.82 . everyone|. where|< incident|<minutes> >|? <down>|connection|downtime ?|entrega|of us|remarche|seit 0 minuten
0.82 this .
0.80 0 ago|502|< update|<back> here|<thanks> .. <own>|<use> . @|<use> >|? <now>|@.com @ >|after this
0.80 an <fails> <part>|an error page|at 0 0|during|en rade|here|not loading|rade|storing|this <now>|todays .. @
0.80 todays @|up >|挂了吗|挂了吗 .. @
0.78 < aws|<part> git|@ <down> <now>|@ <slow>|@ cest|@.com has|able|able to|again|and youve|bij|depends on|elevated
0.78 even the|for anybody|is every|safe to <use>|serving|tried from
0.76 . <down>|<back> <back>|<now> as|<part> .. <now>|<serverError> when|<unable> deploys|<unable> git|@ <down> .
0.76 @ is <back>|@ lives|ddos|eruit|how far|is <down> @|plus|reach|responding|that is down|vez .. @|지금
0.74 <serverError> .. <thanks>|<unable> of|@ .. over|back before|back up|believe .. @|delivered|everyone i
0.74 impossible de|is outage|it you|lunch|middle of <own>|refreshing|two @|we see
0.72 0 queued|0 queued <part>|<everyone> in|<everyone> in <own>|<minutes> .. <serverError>|<now> or|<unable> fun
0.72 @ .. <now>|@ .. honest|@ being <down>|are sorry|hangs .|in the company|it seems|justo|so fast .|stuck for
0.72 the moment|too >|tot|we are sorry|안
0.70 . anything|<down> for <everyone>|<part> <down> ?|<thanks> .. <minutes>|<unable> notifications|<unable> reach
0.70 @ .. lagi|@ .. spins|@ <back> ?|all|back online|cant clone|colleagues|confirming|down ?|down ? >|for you|hang
0.70 is erroring|load >|loaded|no notifications|refresh|started|this week @|time out|to open|tonights
0.70 when the <part>|whole org
0.68 0 0 and|< <down> <now>|< @.com|<now> <now>|<unable> .. <part>|<unable> access|@ .. something|@ is <unable>
0.68 @ rn|around 0 0|breakfast >|confirm|fetch|for the honest|il sito|is up ?|noon . @|others ?|out @|page loads
0.68 rca|shared <part>|the <slow>|the good|the quick fix|times out for|to the on|todays <down>|update|uptime .
0.68 ya volvió|youve got
0.66 . <everyone> on|. wish|< .. @|<back> .. <back>|? all|@ .. ar|@ .. aware|@ .. happening|@ .. het|@ seeing
0.66 all of|an <minutes> >|an hour >|doet|doet het|everywhere|fetches|for everybody|het|in all|info|ligger
0.66 ligger nere|none of|nor|of <serverError>|other|prayers|seems .. @|this afternoon|timeouts|timing out|was @
0.66 when @.com
0.64 . <otherHost> <back>|. whole|0 <minutes> ago|<back> @ >|<down> de|<now> .. <now>|<now> <serverError>
0.64 <now> an <minutes>|<part> is|<unable> submit|@ .. going|@ .. loading|@.com returns|about 0|back .
0.64 because @.com|before @|being down|cant reach|docker pull|down .|down.|fleet|hello ?|hour @|how long ?|idle
0.64 is 0 0|is you @|last nights|on your side|our org|page .|refreshing @|right ?|same .|shared|shared runner
0.64 since an|since an hour|submit|the website|timeout .|working again
0.62 . <unable> only|. not only|< @ .com|<down> <down> <down>|<fails> <part>|<now> on <own>|<part> opens
0.62 <serverError> .. <now>|<use> .. <everyone>|<use> go|@ .. plus|@ decides|@ decides to|@ gone|@ is dead|@ really
0.62 @.com just|after lunch|and from <own>|being|but <fails>|checked with|end @|err_connection_timed_out
0.62 for @.com to|geht|i know you|is ?|is the recovery|jobs are|la <down>|no deploys|not answering|screenshot of @
0.62 so quickly|there an <incident>|there an incident|tuesday is|we <unable> <use>|whole <part>|without git
0.60 . tried|500 for|< @ shared|<back> yet ?|<down> @ .|<now> 0|<own> <settings>|<part> queue|? <use>|@ .. rade
0.60 @ .. toast|@ is not|@.com is down|a subset|a subset of|blank|browsers|but @.com|button spins|credit for|door
0.60 error|everybody in the|for <everyone>|networks|ok .. @|only me|repos with|still broken|subset|subset of
0.60 times out|today @|unavailable .|use your|website|what was it
0.58 0 you|< <now> <down>|< rip @|<now> breakfast|@ .. <minutes>|@ .. commit|@ .. third|@.com <part>|been an
0.58 been an <minutes>|been an hour|cant even|connections|day for|deadline .. @|delays|downtime today
0.58 entire <everyone>|everyone here|follow up|for all <own>|getting a|mornings <down>|on status|ongoing|over >
0.58 registry|rip @|rip @ 0|since breakfast|the rca|this mornings <down>|var|well|what went|whole site|안 .. @
0.56 . <everyone> in|. <unable> <own>|. are|. hugops >|. status|0 hrs|< 깃랩|<back> .. <minutes>|<back> <unable>
0.56 <everyone> else ?|<everyone> too|<now> 0 <minutes>|<own> old|<part> .. <fails>|<part> and <part>|<slow> @
0.56 @ .. recovery|@ .. taking|@ status <part>|@ wont|after todays|answering .. @|are we|calm .|customers on
0.56 depuis 0|during this|erreichbar|for the fast|going @|going @ ?|here but|hour @ >|hrs|it over|know you are
0.56 like it is|minutes ago|now the|ok <otherHost>|on <everyone>|or are you|org @|outages in|paged .. @|remote @ is
0.56 run <now>|says <part>|sign in|that @.com|through <now>|to be <back>|today ? >|tweet|vez|wasnt
0.56 your load balancer|깃랩 지금
0.54 . <otherHost>|. @ ?|. get|500 to|< @ seeing|< @ server|<down> on @.com|<everyone> .. <minutes>|<now> ? @
0.54 <now> @.com|<own> terminal|<part> <unable>|<settings> <use>|<use> <now>|<use> button spins|@ .. ici
0.54 @ .. middle|@ .. nere|@ .. serving|@ <now> <down>|@ having|@ ligger|@ ligger nere|@ to come|@ wake
0.54 @ wake <back>|@ wake up|any project|anything|be back|cant push .|demo .. @|elevated <fails> rates
0.54 elevated error rates|emergency|et|for 0 min|for me again|gitlab|happened ? >|is <unable> <own>|is @ down
0.54 major <down>|merge button spins|moment|my terminal|night ?|not our|ok @ is|on mondays|problem|pull hangs|rn >
0.54 schnelle|struggling|the recovery|this outage|this time ?|trouble with|twitter says|weder|week @ .
0.52 . began|0 <unable>|< <unable> @|< @ looks|< no @|<everyone> is <part>|<incident> .. <down>|<incident> .. @
0.52 <incident> ?|<minutes> .. <minutes>|<now> this|<now> this <now>|<part> take|<serverError> and|@ .. justo
0.52 @ .. lunch|@ <down> ?|@ is <part>|about the <down>|an <down> .|an outage .|and cant|büro|coffee break
0.52 data loss|disruption .|every|fast again|for <everyone> .|for any|from helsinki|good again|groups .|i think you
0.52 is been|ist .. @|looks like your|responding >|responds|since morning|spinner|status .. @|the <part>|week @
0.50 . looks|0 <down>|<down> . 0|<everyone> else getting|<incident> >|<minutes> . please|<minutes> .. <now>
0.50 <now> .. <serverError>|<own> customers|<own> repositories|<part> <incident>|<thanks> to read
0.50 <unable> your <settings>|@ .. eta|@ gitlabdown|a demo|across|all systems|all systems operational|and two
0.50 another @|are sorry .|as well >|cause of|disruption|down @ >|else getting|errore|for whole|gracias @|load .
0.50 love to read|morning >|of @ is|outage is|posted >|rollback button|root cause|since this|site is gone|stares
0.50 stares at|systems operational|the entire <everyone>|to any|us and|waiting for @.com|was the root|white
0.50 wont answer|yesterday @|yesterdays <down>|youve|не
0.48 0 <minutes> and|< <otherHost> <back>|< @ had|< down for|< seems|<back> . <otherHost>|<down> 0|<down> ? @
0.48 <down> was|<everyone> .. <everyone>|<everyone> it|<everyone> times|<everyone> times out|<fails> <now> ?|<now>
0.48 <now> .. <down>|<now> even|<otherHost> says|<part> .. <down>|<part> hasnt|<serverError> @ >|<unable> load >
0.48 ? <own> <part>|? mr|@ .. gateway|@ .. past|@ goes <down>|@ goes down|@ is currently|@ so it|@.com .|acces
0.48 and 0 <everyone>|and the site|are working|around|back ?|because your <part>|blocked by @|cant git|dont open
0.48 down no|entire team|error pages|everything times|everything times out|fix the <part>|for the whole
0.48 gets through|gitaly node|going|hang in|hugops @|hugs to the|is registry|is you|it was @|last night ?|like @
0.48 memory|midnight >|my old|nap|on all|or is @|others on|same >|seeing|since this morning|some users may
0.48 to come <back>|tout|unavailability|updates|users may|we <own>|we own|wont load|worldwide|you @ but
0.48 you are <back>|your load|на .. @
0.46 . whole <everyone>|0 and 0|0 queued pipelines|0 till|< <down> .|< @ registry|< @ still|< @ up|< @ web
0.46 <everyone> home|<fails> for all|<incident> ? >|<incident> doc|<part> are out|@ .. <back>|@ .. ddos
0.46 @ .. erroring|@ <back>|@ is back|@ was|@ with|@.com all|across all|alike .|and <unable> reach|and @.com is
0.46 anyone else getting|cheers @|chrome firefox|collègues|degraded ?|fatal could|fatal could <unable>
0.46 fatal could not|for us in|from any|gateway <down>|incident doc|is <back> ?|is it over|it is @.com
0.46 it was <down>|loads >|looks like|mundo|noon|operational .|os|out for|pages down|queued pipelines|run .
0.46 run <part>|sees the|sees the same|soon @|the entire team|thursday is|todo mundo|turns .. @|up ? >
0.46 what went <fails>|what went wrong|without you
0.44 . something|. your turn|0 <minutes>|502 .|< <own> pipeline|< ok @|<down> <use>|<everyone> as|<fails> @
0.44 <fails> at @|<now> @ is|? <serverError>|@ . we|@ .. git|@ .. var|@ voltou|a single <part>|across the
0.44 afternoon >|also|anybody else ?|are out|as well|at your end|aware|because your|beer .|before our|bus|cant get
0.44 care to|de .. @|encore|from <part>|from <part> .|from this|getting|give .. @|go down|hanging|have a release
0.44 is @ that|is taking|it is you|it too|just me|last nights <down>|live doc|middle|my router|nights <down>
0.44 nobody is|our projects|outage @|pending .. @|schon|single <part>|something @|struggling ?|stuck for everyone
0.44 subset of users|this mornings|today >|trouble ?|trouble at|volta|volta .. @|we can|went <fails>|went wrong
0.44 what does|wifi . it|work <now> ?|your turn
0.42 . we pay|0 0 utc|0 of 0|5xx|<back> here in|<back> so|<down> 0 0|<everyone> say|<fails> occurred
0.42 <incident> .. <use>|<now> lunch|<otherHost> is full|<part> <unable> <part>|<thanks> .. <incident>
0.42 <thanks> <everyone>|<thanks> @ <everyone>|<unable> but|<unable> erreichbar|<unable> reach @|<use> <fails>
0.42 @ .. erreichbar|@ .. every|@.com doesnt|@.com down|@.com from|@.com went|a 502|a beer .|after todays <down>
0.42 all good again|any of us|as it|as the <part>|auch .. @|cant|cant get to|confirm .|courtesy|courtesy .. @
0.42 courtesy of|courtesy of @|coworkers|customers|die ?|die ? >|e .. @|either .|end . yes|error occurred|está .. @
0.42 eu west|everyone|from all|having <fails>|hour without|is <unable> opening|is unavailable|isnt my
0.42 it <unable> <own>|it isnt my|minutes of|my issues|network team|nicht erreichbar|nothing|ok <part>|openly
0.42 our customers|our whole|out @ >|phone on|phone on 0|respond|right <now> .|right now .|service restored
0.42 since lunch|since yesterday|site has|so openly|something .. @|the incident|the live|the middle|the same
0.42 the shared|this time|those of|vodafone|was at|went <fails> on|went wrong on|were <down>|wont open|you mean
0.40 . @ down|0 minutes ago|0 outage|100% of|< <down>|< @ did|< @ ligger|< @ nie|< @ where|< runners|< well
0.40 <back> <back> .|<fails> <serverError>|<fails> in there|<minutes> .. <part>|<minutes> old|<part> .. <use>
0.40 <part> <everyone>|<serverError> @|<unable> działa|<unable> just me|<unable> of <own>|<unable> on
0.40 <unable> one can|<unable> puedo|<use> .. <fails>|? here|@ .. respond|@ .. tripped|@ nie|@ not|a nap|afternoon
0.40 again thx|again thx @|all <now>|all of us|any eta ?|are busy|at once|before|caused|commit the|confirm @
0.40 doesnt open|errors on|from hetzner|get .. @|git|half .. @|hang in there|here .. @|hour now|hundred .. @
0.40 investigating .. @|is the database|it is dead|jobs stuck|le <part>|le site|minuten|nie działa|no one can
0.40 no puedo|not just me|ok @|one can|out . >|page opens|past the|right on|see the same|sidekiq backlog|since @
0.40 soon @ >|spike|that outage|the fourth|timed|timed .. @|to come|tonight .|utc >|visitors|was out .|weg
0.40 while @.com|whole <everyone>|you are|you confirm
0.38 . <unable> .|. others|. status <part>|. status page|0 of our|< status <part>|< status page|< still down
0.38 <back> ?|<down> number|<everyone> . i|<everyone> . what|<everyone> .. <serverError>|<everyone> here
0.38 <everyone> looking|<fails> .. <everyone>|<incident> <part>|<minutes> .. <fails>|<minutes> .. <own>
0.38 <minutes> .. <unable>|<now> . >|<now> <down> in|<now> ?|<own> org|<own> sites|<part> for 0
0.38 <part> for <everyone>|<part> wide|<serverError> .. @|<serverError> on every|<thanks> for fixing|<unable> <use>
0.38 <unable> me carga|<unable> release|<use> .. <part>|? happens|@ .. operational|@ .. root|@ anything
0.38 @ come <back>|@ come back|@ confirming|@ dead|@.com is out|a single page|a walk|again in|all <own> groups
0.38 answers <now>|answers again|any news|ar|by <own> monitoring|came back|can get|clients .|complaining .|darkness
0.38 depuis|doc|downdetector|downtime @|either @|either @ >|even .. @|fixing|for the past|friends in|i count
0.38 in <minutes>|is down.|is playing|know you|last weeks|long ? @|léquipe .. @|me carga|montréal|nap .. @
0.38 no me carga|not just|on <own> end|on our end|operations|our repos|outage 0|outage number|part .. @|pipeline in
0.38 problems|pull|push|raw file|recovering ?|right .. @|root cause of|say the same|service disruption|side @
0.38 single page|staring|staring at|take your|take your time|the entire|the hosted|the live doc|timeout|toute .. @
0.38 va|waiting .. @|we <unable>|when <part>|when @|work again ?|you are back|you went|your side @
0.36 . 503|. <part>|. @.com <unable>|. anyone else|. get well|. site|. something is|. whole team|0 . will
0.36 0 <minutes> late|0 <minutes> old|0 people in|0 utc >|500 >|502 >|503 on|< @ site|< did @|< third|< update @
0.36 <back> . <part>|<back> soon|<everyone> in the|<fails> in pending|<now> <use>|<own> neighbour is|<part> <down>
0.36 <settings> .. <unable>|<unable>|<unable> <back> @|? hello|? hello ?|? status|@ . and|@ .. demo|@ .. mortem
0.36 @ .. schon|@ .. seeing|@ .. share|@ <back> <now>|@ <fails> <part>|@ ? @|@ having a|@ looks|@ non|@ so
0.36 @ sorry to|@ where|@.com i|a <fails> with|a problem with|about two|again .|again or|allen|and @ is|answering .
0.36 anyone else|are watching|back online .|be reached|calm|can open|cant push|coming <back>|day another @
0.36 down down|down down down|either .. @|for half|gateway timeout|git fetch|hace|hetzner and|is @ <back>
0.36 is @ having|it just <own>|it wasnt|looking at|loss|merge >|minute|my neighbour is|need ?|neighbour is|nos
0.36 not happy|on any|orgs|ovh|push >|something|still not|that is <down>|the moment .|the same .|the slow
0.36 this week i|timed out|tonight ?|waiting|was down for|was it ?|week i|work <now>|yes i noticed|you not
0.34 . <serverError>|. all of|. apparently|. how|. is something|. other|. web|.io|< @ <back>|< @ went|< hats
0.34 < hats off|< looks|< looks like|<back> .. <settings>|<back> <now> ?|<down> . <everyone>|<down> . please
0.34 <down> <now> ?|<fails> .. <part>|<minutes> .. <everyone>|<now> .. <slow>|<now> the <now>|<own> deploys
0.34 <part> <part> is|<part> from @|<part> is out|<part> take <slow>|<serverError> . <everyone>
0.34 <serverError> .. <back>|<settings> was|<unable> . @|<unable> .. <unable>|<unable> available|<unable> load .
0.34 <unable> reach you|<use> .. <now>|<use> <unable> <use>|? every|? two|@ .. ?|@ .. before|@ .. returning
0.34 @ .. systems|@ .io|@ is|@ org @|@ went <down>|@ your page|@.com not|again from|all <own>|all shared
0.34 all shared <part>|an <fails> occurred|an error occurred|an estimate|back soon|can you confirm|cant push cant
0.34 cant reach you|cause ?|come <back> <back>|credit for the|currently|da stamattina|dead|dns ?|downtime|error @
0.34 for the frequent|from 0 0|from @ is|full of it|give <serverError>|glad it|glad it is|hats|hats .. @|hats off
0.34 how much of|in <own> company|incident ? >|is <back>|is <unable> your|is all|is downtime|is not your|isnt >
0.34 it is been|lfs downloads|like this|lives in|mad .|much of|much time|my colleagues|not only|not responding
0.34 or is it|over there ?|planet|problems at|progress|push cant|release tonight|restore .. @|sad tanuki|same from
0.34 since the morning|slow @|spain|stamattina|stuck ? >|stuck in pending|the @.com|the queue|things are|too . @|us
0.34 us @ >|waiting and|web .|whole morning|whoops @|with @.com ?|works again|yesterday evening|your runners
0.34 your tweet|your wifi
0.32 . <use>|. all|. hugops|. take|. to|0 <everyone> in|0 minutes without|0 of <own>|< <part> <down>|< <unable>
0.32 < site|<back> @.com|<down> this|<fails> <now>|<fails> at your|<incident> .. <part>|<incident> for
0.32 <incident> on @.com|<minutes> <now> .|<minutes> of <serverError>|<now> . 0|<now> @ <unable>|<now> your
0.32 <own> <settings> twice|<own> end .|<own> entire|<part> sites|<serverError> . @|<serverError> .. <fails>
0.32 <unable> <use> .|<unable> answering .|<use>|? push|@ .. ddosed|@ .. działa|@ .. elevated|@ .. guess|@ .. hace
0.32 @ .. sites|@ <unable> działa|@ any eta|@ but please|@ nie działa|@ server|@.com gives|a <incident>
0.32 all <own> projects|also >|and so|answers|anything .. @|are <use>|are investigating|are pending
0.32 because @ <part>|began|bei .. @|caída|comes back|coming .. @|confirm .. @|demo|elevated <fails>|en <down>
0.32 en panne|end|end ?|every client|everyone since|fall|for 0 <minutes>|for @ to|for todays|from three
0.32 gitlabdown trending|groups . @|guys|having issues|hello ? <everyone>|hour >|i tested|impossible|is 0 in
0.32 is it down|ist|it 0|it seems >|known ?|known ? >|loading for|long will this|major|minutes without
0.32 my router twice|news|normally|not me|now . >|nur|of all|opening <now>|other vendors|our end .|outage >
0.32 pages sites|pareil|past|pay for premium|pulls|push . @|reach the <part>|reddit|release at|release at 0
0.32 remote @|runbook .. @|runners are out|same . @|same for the|screenshot of|second .. @|seems <back>|seems >
0.32 shared .. @|taking .. @|that you are|the <part> <fails>|the <part> <now>|the code|the registry|there a <fails>
0.32 there a problem|third|timing out >|token ?|took you|trouble ? >|tweet more|unavailable ?|waiting >
0.32 waiting for @|wasnt .. @|we can wait|who scheduled|whoops @ is|wrong on our
0.30 . <down> ?|. eta|. eta ?|. git <use>|. go|. same for|. was|0 <serverError>|0 min and|0 minuten|0 minutes|0 s
0.30 < <incident>|< @ fora|<back> @|<down> .|<down> for all|<everyone> unplugged|<incident> .|<incident> or
0.30 <now> <now> <now>|<now> for us|<own> <settings> <own>|<own> terminal says|<part> .. <incident>
0.30 <part> <fails> for|<part> has been|<part> pls|<serverError> for all|<settings> <own> <settings>|<slow> at
0.30 <slow> at 0|<slow> on|<unable> .. <now>|<unable> <own> .|<unable> <use> a|<unable> be reached
0.30 <unable> responding|<use> .. <minutes>|? half|@ . <part>|@ .. affect|@ .. fourth|@ .. nap|@ .. response
0.30 @ .. siesta|@ .. updates|@ 503|@ <use> <part>|@ database|@ environments|@ finally <back>|@ fora|@ fora do
0.30 @ i know|@ is <now>|@ login page|@ looks like|@ recovered|@ seit|@.com now|a siesta|a siesta ?|about what
0.30 accessible|ago >|all i get|all our|all over|all repos|any of <own>|any repo .|are you|back for|be up
0.30 because @ s|before the <down>|bei <everyone>|bei allen|between 0|blame <own>|but git|but there|but there is
0.30 can confirm|cant do|checked with 0|ci queue|come <back> >|communicate|connection timed|connection timed out
0.30 continents|course . >|dar <use>|de novo|dead again|erreichbar .. @|est|even|everywhere .|for a walk
0.30 for all our|git access|git operations|gone again|half|half of|have been <down>|hier|i see @|in pending
0.30 is <unable> just|is nobody|is not just|leży|like your|locations|might want|might want to|milano|min and
0.30 my terminal says|nap .|o site|of <fails>|of code|ok ?|on every <use>|on every project|opens <now>|otra vez
0.30 out for <everyone>|picked <back>|picked up|please come|please come <back>|please come back|poland
0.30 screenshot .. @|seconds to open|sees|service|seven|shift|siesta|siesta ?|something is|still @|stopped
0.30 terminal says|the <part> are|third .. @|time in|to follow|to load|to use|todays outage|une .. @|up @ >|wake
0.30 what was the|where can i|white .|without @|your side ?|your ssh
0.28 . object|. object storage|0 of us|502s|< can confirm|< whoops @|<back> .. <part>|<back> <now> .|<back> ? <own>
0.28 <down> for you|<down> in a|<down> or is|<down> over|<everyone> as well|<fails> <slow>|<fails> across
0.28 <fails> boards|<incident> about|<minutes> w|<now> .. <use>|<now> @|<now> about 0|<otherHost> doc|<own> end
0.28 <part> <unable> load|<part> havent|<part> is timing|<part> itself|<thanks> .. <unable>|<unable> <part> .
0.28 <unable> <part> >|<unable> access >|<unable> get to|<unable> open .|<use> from @.com|<use> will
0.28 <use> will work|<use> window|? <unable>|? since|? we get|@ .. @.com|@ .. delay|@ .. downloads|@ .. eaten
0.28 @ .. finish|@ .. performance|@ .. worse|@ is registry|@ is up|@ se|@ take your|@ your <incident>|@.com answers
0.28 @.com has been|access >|after todays outage|again >|and 0|and 0 people|anyone looking|are down .|around .. @
0.28 been|been <down> for|button .. @|cdn|companies|connect .. @|deadline is|deploy window|depuis 0 <minutes>
0.28 down too|down yesterday|each click|eaten|euch|every repo|everybody|fell over|for 0 minutes|for <everyone> else
0.28 for the @|for two <minutes>|for two hours|from any of|from hetzner and|germany|git pull|google doc|in >
0.28 is <part>|italy|long .. @|me <serverError>|nights|no access|noch|occurred|of trouble|on the ci|one >|orgs >
0.28 others|our launch|our slack|out|over <part>|packages|page for 0|platform wide|problem with|returning 500
0.28 run <now> .|same @ >|says .. @|side ?|since 0 @|singapore|so <slow>|status <part>|status <part> .
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
0.26 ? from|? it was|? pages|? site|@ .. being|@ .. da|@ .. info|@ .. job|@ .. mal|@ .. por|@ .. staring|@ <down> i
0.26 @ error page|@ how|@ still broken|@ unreachable|@ went down|@ whole|@.com is on|a <minutes>|a problem
0.26 a screenshot|a screenshot of|a ticket|about 0 <minutes>|again . what|all of our|also .|an eta|and <settings>
0.26 and from my|and prayers|any of our|anybody home|anybody home ?|api down|are you <down>|are you down|awkward
0.26 but is the|cable at|cable at @|can .|cant reach @|confirm ?|credits|dark ?|ddos ?|elevated error|fails at
0.26 for <everyone> in|for any of|for anybody else|for everybody in|for me <now>|from all <own>|from all our
0.26 from gcp|general <fails>|go .. @|go for|hand in|hats off @|headers|home >|in our group|in the middle
0.26 is showing|is trending|issue boards|lento demais|mark|middle of|min ago|my patience|my pipeline
0.26 my productivity|ni|nothing worked|number >|of our|of this|offer|on last|on reddit|on us|one page|online
0.26 only mode|other <everyone>|over @ >|page @ >|page and|picked|playing .. @|problem ?|project <part>|projects .
0.26 reachable from|read only mode|restore|returns|run for|says @|se .. @|silent|simply <unable>|so the
0.26 staring at a|status page|the 0 min|the <part> is|the @ error|the @ outage|the middle of|the ops <everyone>
0.26 the ops people|the whole site|the worst|them ? >|there an <down>|there an outage|thing ? >|thoughts and
0.26 thoughts and prayers|through again|time out from|today ?|tripped .. @|unable to open|up on|us >|us all|vpn
0.26 wake <back>|wake up|we are back|who can|whole office|work <now> .|yall|your <part> are
0.24 . <everyone>|. @.com <now>|. did you|. please|. wake|. we are|. where is|0 <minutes> after|0 devs|0 minutes ?
0.24 100% of <own>|100% of our|< @ pages|< container|< container <part>|< container registry|< down again
0.24 < down down|<back> . 0|<down> i|<down> i finally|<down> or did|<fails> <part> is|<fails> for|<minutes> @ >
0.24 <now> the|<own> <settings> was|<own> scheduled <part>|<part> . <unable>|<part> <unable> be|<part> be <back>
0.24 <part> load|<slow> .. <down>|<unable> only <own>|<unable> starting|<unable> tweet|<use> <fails> <slow>
0.24 <use> <serverError>|<use> all|<use> da|? .. @|? <everyone>|? because|? tried|@ .. bit|@ .. bug|@ .. getting
0.24 @ .. mı|@ .. off|@ .. todays|@ .. tweet|@ .. wake|@ .. wasnt|@ .. 🙃|@ <incident>|@ came back|@ site is
0.24 @ website|@ why is|@.com at|a bad <settings>|a bad config|a job|a long|a nap .|a student|again thanks|alike
0.24 all projects|an error|and @.com|and all of|answers <now> .|answers again .|api is|are failing|asking for 0
0.24 at your side|back ? >|bad config|bad gateway .|before 0|before 0 0|before <own>|can work|cant be reached
0.24 cant fetch|checked|come <back> i|come back i|communicate better|de la|dead ? >|deadline is midnight|do i get
0.24 down is|else cant|entire <part>|entrar|every <part> .|every page .|for <minutes>|for every|for lunch
0.24 for me <own>|from aws|from here .|gateway .|git <use> is|give us|gives me <serverError>|go <down>|hope you
0.24 hour|hugs .|i need|in <own> homework|in our company|in poland|in unison|is <unable>|is <unable> responding
0.24 is fast <now>|is fast again|is midnight|is not responding|issue at|it down ?|it is <down>|it only me
0.24 it was down|it wasnt me|jobs that|keep|learnt .. @|loading >|long @|lunch .|monitoring but|much time to|nasty
0.24 not opening|oder .. @|ok . @|on every <part>|on every page|one request|online >|others in|our groups
0.24 our scheduled|outage over|paged|paying|please ? >|please hurry|pls fix|projects|pushes from|restarted <own>
0.24 restarted <own> <settings>|restarted my|restarted my router|return|rough|second <minutes>|second hour|seems to
0.24 self host|sign in <part>|since about|since yesterday evening|slowness|something is off|spinning wheel
0.24 status history|tanuki with|this <now> ?|this take|till it|till it is|tim|too much time|two other|unison|up ?
0.24 ur <part>|vanish .. @|waiting .|wake <back> >|wake up >|was @.com|wasnt me|we are <back>|were .. @|when we can
0.24 while @|while @ is|whole timeline|wifi @|will this take|with a|works @|you did|you might|you might want
0.24 you posted|you see|your <part> has|your <part> says|your end ?|your page says|за
0.22 . <now> <down>|. <part> is|. @.com .|. started|. you|0 outages|0 year|500 for all|< @|< @ leży|< pushing
0.22 <down> <now> 0|<everyone> <now> <now>|<everyone> can|<everyone> can <use>|<everyone> here can|<fails> at
0.22 <now> .. <unable>|<now> 0 and|<now> an|<now> around|<now> in all|<now> ten|<own> 0 projects|<own> company can
0.22 <own> repos <now>|<part> <unable> open|<part> ❌|<part> ❌ <part>|<serverError> . >|<serverError> <everyone>
0.22 <slow> .. <everyone>|<unable> goes|<unable> has|<unable> there|<unable> there .|? 502|? same|@ .. bad
0.22 @ .. chrome|@ .. falling|@ .. milano|@ .. mode|@ .. queue|@ 0 <minutes>|@ <unable> loading|@ <unable> work|@ >
0.22 @ blocked|@ leży|@ no work|@ not loading|@ oncall|@ s <down>|@ seit 0|@ site|@ under|@.com is returning
0.22 about @.com|all dead|all in the|all projects .|and also|and so is|and the merge|anyone today|are down|as @.com
0.22 barely|be <down> .|bitte|caída de|central|ci not|clone|clones|da milano|database failover|dear @|decides
0.22 deploy ?|deploys|down ? @|down for you|down or is|end .|error on|everyone ?|f5|fix|for every project
0.22 for everyone in|for getting|for me in|for you @|für .. @|git over <part>|go|gone for|here <unable>|home . @
0.22 hora >|in or|incident @|is <back> for|is <now> <unable>|is <unable> me|is @ .|is been <down>|is happening
0.22 is lying|is not me|is not my|it is not|just when|just when i|kann|la <down> de|la caída|la caída de|laggy
0.22 last weeks <down>|last weeks outage|login page|major outage|neighbour|nines|no web|nothing has|né|ok|on .com
0.22 on each|on login|opening|ops people|our 0 projects|our sites|out for everyone|outage was|over the cable|page
0.22 page itself|process|pushen|quick fix|reset .|returning|right <now> all|right now all|rollback|s <down>|seit
0.22 showing|since 0 and|since ten|sit|site and|sites .. @|sla credit|so is|started to|status <part> >
0.22 status <part> is|status page >|status page is|still cant|stuck|takes 0 seconds|that it is|that things
0.22 that were|the <part> that|the past 0|the repos|the runners|there ?|there are|thursday is <down>|trouble @
0.22 turns out @|tweets|two <down>|two outages|unusable today|warsaw|was at 0|was offline|we are all|we cannot
0.22 webhooks from|weeks outage|went|went down .|were down|when a|where can|while @.com is|whole <now>|you dont
0.22 you down|you today|you were <down>|your forum|авария|авария ?|☕ >|❌ <part>|❌ <part> ❌|👍 >|💀
0.20 . 502|. cannot|. cheers|. since|. the shared|. token|0 0 <down>|0 groups|0 kb s|0 regions|0 repos with|0 this
0.20 503 >|< <back> <now>|< <selfManaged> hub|< @ confirmed|< @ so|< and|< docker hub|< my|< so much|< status
0.20 <back> before <own>|<down> . it|<down> <fails>|<down> mü|<minutes> <unable>|<minutes> and|<minutes> w o
0.20 <now> <down> for|<now> and the|<own> <own> app|<own> private|<part> .. <everyone>|<part> <everyone> .
0.20 <part> die|<part> hosted|<part> is giving|<part> system|<part> system <fails>|<part> to @.com
0.20 <part> was <down>|<part> went|<settings> this time|<thanks> to the|<unable> .. @|<unable> even open
0.20 <unable> va|<use> .|<use> <now> >|<use> ok|? <unable> get|@ .. <incident>|@ .. answering|@ .. close
0.20 @ .. current|@ .. else|@ .. entire|@ .. outside|@ .. premium|@ .. schedule|@ .. va|@ <part> <unable>|@ ?|@ but
0.20 @ confirmed|@ did|@ down in|@ i need|@ is taking|@ login|@ status|@ tonight .|@ your website|@.com stopped
0.20 @.com takes|@.com was|@.com which|a 0 gb|a <minutes> <now>|a minute|a minute since|about to|all <back> here
0.20 all green here|all our groups|any <settings>|are <down>|are on it|are you on|at all >|at least we|aware of
0.20 been <down>|been answering|before .. @|between 0 and|black .. @|boston|bug .. @|built .. @|came <back>|can
0.20 can stop|cannot|ci has|comments vanish|company can|complaining|count|da|diffs <unable>|do <own>|down ? asking
0.20 down in|down or did|downtime was|drei|each mr|else ? @|empty for|even open|every <part> for|every click
0.20 explanation|folks at|for about|for all 0|for hours|for the <down>|for tuesday|from <everyone>|gerade komplett
0.20 get <fails>|goes down|hangs forever|has @|hasnt|having <fails> ?|hello ? anybody|hours|hours old|i do
0.20 in a week|in all <own>|in tokyo|including|investigating .|investigating for|is <down> ?|is complaining
0.20 is downtime @|is it a|is it just|is it known|is it you|is the site|is unavailable .|it known|job since
0.20 just me @|kb s|know if @|komplett|least we|link in|loads in|major .. @|march|mates|minute @|minute since
0.20 minutes . please|morning . >|my laptop|mü|nobody . @|nobody can|nobody in the|non va|not .|not starting
0.20 now ? @|object .. @|of our ci|of our projects|offer .. @|offer a|ok so it|on @ .io|on everything|open any
0.20 others .|our scheduled pipelines|out for two|own app|panic|please fix|postmortem for|problem with @
0.20 reachable <now>|read from|refusing all|related to|related to the|repeat @|repo . @|repo <unable>|report for
0.20 resolving|runner ?|runner system|runner system failure|runners|same for <own>|same for my|say it is
0.20 says <back>|says it is|scheduled <incident>|scheduled maintenance|seen a|since|since your|so much for|squad
0.20 ssh|ssh to @.com|start at|status <part> says|status page says|still nothing|storage <fails>|storage having
0.20 take ages|take notes|thanks for fixing|that their|the <down> <now>|the <part> will|the folks|the folks at
0.20 the status <part>|the status page|this <now> is|this <part> <unable>|this week|timing . >|to <use> <now>
0.20 todays <incident>|tokyo|tous|tried chrome|tried chrome firefox|tuesday is <down>|tweeted|two hours
0.20 unavailable in|under ddos|unora|up again .|update @|user .|wednesday .. @|weekly|well soon @|what is happening
0.20 while your|whoever is|whole sprint|window|you <back>|you on it|you was|you when|youll get|your cdn
0.20 your runners are|çöktü|çöktü mü|❌
0.18 . <now> <unable>|. <unable> <use>|. @.com is|. bad|. come <back>|. registry|. still|. still no|. your <part>
0.18 0 <minutes> before|0 companies|0 kib|0 kib s|100% for|503 service|< <part> is|< @ back|< no|< nobody can
0.18 < webhooks|< yall|<back> .. <serverError>|<back> <now> for|<down> <down> @|<down> <now> >|<down> <now> @
0.18 <down> and|<down> this week|<everyone> in devops|<everyone> on <otherHost>|<everyone> on <own>
0.18 <everyone> waiting|<fails> .. @|<fails> as well|<fails> day|<fails> day to|<fails> on @.com|<minutes> <now> >
0.18 <minutes> here|<minutes> left|<now> . that|<now> <down> @|<now> <now> and|<now> around 0|<now> over
0.18 <now> the <use>|<own> groups|<own> intern|<own> sla|<own> whole org|<part> .. <slow>|<part> <now> 0
0.18 <part> <slow>|<part> and all|<part> credits|<part> is all|<part> just <fails>|<part> took|<unable> <part>
0.18 <unable> <part> <unable>|<unable> open any|<unable> take|? <unable> <part>|? not one|? you were|@ .. >
0.18 @ .. able|@ .. deadline|@ .. review|@ .. 😅|@ <down> <unable>|@ <part> v4|@ api v4|@ back|@ confirmed <back>
0.18 @ could you|@ resolved|@ ur <part>|@.com <slow>|@.com is <unable>|@.com is not|@.com isnt|@.com ok
0.18 @.com refuses|@.com shows|a banner|a friend .|a server|across <own>|across our|act|after last|again on our
0.18 all <now> >|allen i|allen i am|an exam|any eta|anyone know if|api and|are doing|are you guys|arriving|at 0
0.18 at @ for|auth <down>|bad news|bc|because @.com is|because you <unable>|because you dont|bei <everyone> i
0.18 bei allen i|by remote|can reach|cause of the|chez|closed by remote|coming back|confirmed <back>
0.18 container <part>|container registry|crawling|dark .|database <down>|database outage|deadline|ded|ded 💀
0.18 deploy ? >|die|down down @|down i|down in the|during the <down>|else ?|engineers idle|error 502|error page is
0.18 está <down>|está caído|every <part>|everybody in our|f5 .. @|fall over|filed|for every user|for everyone ?
0.18 for the <incident>|forum is full|forum thread|from registry|from registry .|git <use> <back>|git over
0.18 great timing|green again|green but|half of <own>|here <use>|hmm|hotfix waiting|http 500|i <unable> find
0.18 i can <use>|i cant find|i hear|i read|if @.com|in <now>|in all our|in brazil|in or out|in spain|incident on
0.18 interruption|is <serverError>|is @ <slow>|is away|is something|it . i|it <unable>|it is 0|it too @|ive started
0.18 ke|kib|kib s|kind of|kya|last|last thursday is|live <incident>|live <incident> doc|live incident
0.18 live incident doc|look @|monitoring but i|mornings|my team @|my tests|neighbours|network|night shift|no page
0.18 none of our|noon .. @|not your wifi|nothing loads >|o @|od|of my merge|of us all|of your <down>|of your outage
0.18 on @.com for|on ssh|opening @|operation|or is|or out|other groups|our deploy bot|our deploys|our sla|out . i
0.18 outages this|packet|page >|page @|paged at|pasa|people on|peut|quick one|quick recovery|recovery @|regional
0.18 registry down|runner fleet|same <minutes>|says operational|schedule|seconds and|see it as|seems to have|seit 0
0.18 servers >|service credits|shared <part> have|shared runners have|sign in page|since @.com|since deploy
0.18 sla with|something went|something went <fails>|something went wrong|ssh is|stand <now>|stand still|started >
0.18 sync|take <slow>|take a nap|talking to|ten minutes|tested|the <now>|the <part> <back>|the all clear|the login
0.18 the on|the ops|the point|the quick recovery|the sad|the sofa|the whole company|then <back>|then <serverError>
0.18 there goes|they cant|time <part>|timeline|to any repo|to whoever|today @ >|took the <part>|took the site
0.18 tried from 0|two <minutes>|up|up here|update says|updates during|ur site|user .. @|utc|waited for|we lost
0.18 web ui|website gives|when we|whole company .|wide|with popcorn|work in|working again for|works @ >|wrong day
0.18 wrong day to|year old|yesterdays <incident>|yesterdays incident|your <part> went|your sign|your sign in
0.18 спасибо
0.16 . 0 pending|. <everyone> else|. <serverError> .|. @.com <back>|. @.com ?|. api|. cheers @|. confirmed
0.16 . for all|. regards|. same from|. will|. это|.com is|0 <minutes> ?|0 connection|0 days .|0 hours old|0 in 0
0.16 0 jobs|500 .|500 page|500s on|502 @ >|503 for|< @ <slow>|< @ seriously|< @ update|< ok so|< outage|< site is
0.16 < so @|<back> .. <now>|<back> here .|<back> of|<back> to <back>|<back> unexpectedly .|<down> <part>
0.16 <down> because it|<down> with <serverError>|<everyone> .. <slow>|<everyone> @|<everyone> at <own>
0.16 <fails> at writing|<fails> for every|<fails> with <part>|<minutes> .. <back>|<minutes> after|<minutes> ago >
0.16 <now> >|<now> ? <own>|<now> all of|<now> here|<own> <everyone> @|<own> <fails>|<own> <own> clients
0.16 <own> launch|<own> neighbour|<own> standup|<part> .. <part>|<part> <back> >|<part> are|<part> being
0.16 <part> from @.com|<part> was|<part> will|<selfManaged> .. <fails>|<serverError> . <own>|<serverError> on <use>
0.16 <slow>|<slow> <now>|<thanks> to whoever|<unable> . @.com|<unable> .. <slow>|<unable> data|<unable> get
0.16 <unable> get <back>|<use> . >|<use> <use>|<use> from|? 0 <minutes>|? <unable> <back>|? <unable> reach|? jobs
0.16 @ .. <part>|@ .. a|@ .. balancer|@ .. blocks|@ .. fleet|@ .. midnight|@ .. mü|@ .. offer|@ .. rates|@ .. u
0.16 @ .. weg|@ <serverError>|@ ? <part>|@ all|@ an|@ awake|@ awake ?|@ just go|@ pls|@ seriously|@ shared
0.16 @ shared <part>|@ up ?|@ works again|@.com <down> .|@.com back|@.com cant|a blank|a ddos|a release at
0.16 a version|a walk .|again . >|ago|all <own> sites|all been|all shared runners|all time|all time out
0.16 an <minutes> @|an hour @|and <everyone> in|and <serverError>|and a lot|and from home|and it <unable>|and who
0.16 and you|and your|any data|any info|anyone else in|are back @|are having an|are you aware|as do|at 0 and
0.16 at @.com|at writing|at writing objects|availability|back so|back to normal|been staring|been staring at
0.16 box .. @|but please|by remote host|can <use>|cant open any|cheers|comes <back>|company .|confirm ? >
0.16 connection closed by|connection reset by|database|degradation|depend .. @|devs .. @|did you do|dies|diff the
0.16 do we get|do you see|does not|down 0|down for everyone|down. .. @|downtime last|either . is|equipo .|every mr
0.16 every page|every page for|everyone in|exists|fail at|failing|feierabend|fix your <part>|fixing the <part>
0.16 for <everyone> on|for a 0|for my colleagues|for us|for you ?|frequent|from every|get credit|get to|get well
0.16 gives a 500|gives a <serverError>|going ?|gone wrong|gracias|graph|graph .. @|having a|here .|here can .
0.16 here only|honest|honest thing|host|host @|hurry|i live|if you are|in <own> <otherHost>|in business|in progress
0.16 incident >|india|ipv4|ipv6|is <back> <back>|is <back> but|is <down> .|is <down> is|is @|is down is
0.16 is having <fails>|is not|is out .|is the fourth|is this thing|ive <now>|ive now|just go|kollegen .. @|la
0.16 last <minutes>|load <now>|load and|losing|lost ?|lunch . >|me for|me you are|min to|morning and|most honest
0.16 most honest thing|mr <part>|my neighbour|my own|my yaml|nights <down> ?|no web .|not mine|not up|not us
0.16 nothing works @|objects 100%|of 500s|office in|ok who tripped|on @.com ?|on @.com is|on all <own>|on forum
0.16 once|or <down>|our company can|our standup|over|page but|page for|partial|patience .. @|pen|pending <part>
0.16 pending jobs|people with|per <part>|per page|performance|please say|pls|port 0 connection|prayers @
0.16 prayers @ >|problem ? >|project page|providers|pull .|queues|rato|recovering|remote host|reset by|restoring
0.16 returns <serverError> so|right before|rollback .. @|router|safe ?|same on|say something|schon <now>
0.16 schon wieder|secs|see any|seeing elevated|seem|severity|side|since morning .|since the deploy|site is|so it
0.16 so quick|spike for|spinner .|sprint review|ssh >|staring .. @|status <part> itself|status page itself
0.16 still down .|sydney .. @|takes a <minutes>|takes a minute|taking|tell us|ten <minutes>|that ? >|that @
0.16 that git is|that tells|the 502|the <part> has|the <part> went|the cable|the diff the|the entire <part>
0.16 the last 0|the last <minutes>|the most honest|the planet|the tanuki is|thing on ?|think it is|this|this thing
0.16 this thing on|three different|to normal|to respond|to the|to whoever got|to your <down>|today|trending
0.16 tripped over|under the sla|unexpectedly .|unplanned|up unexpectedly .|us today|v4|walk .|was 0 hours|water
0.16 we know|weg .. @|when @ went|while|while the <part>|whoever got|whoever got paged|with @ <fails>
0.16 writing objects 100%|wrong on|yesterdays downtime|you aware|you confirm ?|you from|you okay|zero|это
0.14 . <down> .|. <unable> sign|. <unable> the|. @ status|. back|. for|. git push|. is <part>|. neither|. not the
0.14 . others on|. please advise|. please tell|. shared|. shared <part>|. shared runners|. that was|. ticket
0.14 . youll get|. your|0 0 >|0 503|0 <down> in|0 <minutes> left|0 <minutes> w|0 cet >|0 connection timed
0.14 0 different|0 engineers idle|0 since|0 then|500 internal|500 internal server|500 on|504 from|< 0
0.14 < <own> intern|< <part> from|< <unable> <part>|< <unable> like|< @ confirming|< @ ded|< @ feature|< @ good
0.14 < @ why|< after todays|< another|< everything|< good thing|< guess|< nothing like|< oh <unable>|< oh no
0.14 < this is|< webhooks from|<back> ? >|<back> soon >|<down> . i|<down> <part> <down>|<down> ? <unable>
0.14 <down> ? all|<everyone> .. <part>|<everyone> 0|<everyone> else is|<everyone> here gets|<everyone> too .
0.14 <fails> .. <use>|<fails> rates .|<incident> .. <settings>|<minutes> to open|<minutes> wait|<now> . took
0.14 <now> 0 am|<now> 0 per|<now> <unable> <back>|<now> ? ive|<now> @ <down>|<now> is|<now> noon >|<now> over here
0.14 <now> we <unable>|<own> .. <otherHost>|<own> .. <own>|<own> 0 devs|<own> and|<own> demo .|<own> docs
0.14 <own> mates|<own> on|<own> projects|<part> <down> <part>|<part> alike|<part> alike .|<part> git <part>
0.14 <part> is toast|<part> nor|<part> ok .|<part> sites all|<part> which|<serverError> internal
0.14 <serverError> internal <part>|<slow> this|<thanks> for getting|<unable> found >|<unable> read from
0.14 <unable> shared <part>|<use> and <now>|<use> as|<use> bot|<use> in progress|? 0 devs|? <unable> of|? @ @
0.14 ? all <own>|? everything|? none|? none of|@ . @|@ .. @|@ .. answers|@ .. check|@ .. company|@ .. found
0.14 @ .. number|@ .. packages|@ .. pricing|@ .. responding|@ <down> >|@ <part> sites|@ <serverError> .
0.14 @ <slow> <now>|@ appreciate|@ appreciate the|@ ded|@ feature|@ has an|@ hello ?|@ i think|@ in|@ loads
0.14 @ pages is|@ pages sites|@ third|@ whoops something|@.com .. @|@.com 0|a blank <part>|a blank page|a feature
0.14 a fix|a pipeline|a single|a website|a worse|advise|affected .|again here|again over|again over here
0.14 all <own> scheduled|all morning|all of @.com|all our scheduled|all users|an <minutes> <now>|an hour now
0.14 another <serverError>|another day|answer again|any news ?|anything for|are <back> .|are aware|are back
0.14 at @ tonight|at an|au|awake ?|back soon >|because @ is|been there|believe|blank <part>|bother|bureau|caiu|came
0.14 cannot access|cannot fetch|cant even open|cet >|clone >|colleague in|come back .|complain .. @|confirming from
0.14 connect <fails>|connect error|continents .|cost us|day @|ddos or|dead here|delayed|depends|deploy bot
0.14 did @ just|did i do|do my|domains|downdetector has|each of our|end ? >|ends .. @|er|error rates .|estimate
0.14 fail|fail with|failed clones|feature .. @|feature idea|folks at @|for the quick|frequent updates during
0.14 from anywhere|from remote|from spain|from that|from three different|gets in|git <use> <fails>
0.14 git is distributed|git over ssh|goes <own>|going for|good luck|got .. @|groups|groups .. @|guess i|happened
0.14 has been a|having a worse|having an|here and|here gets|hmm .|hold .. @|home .|hotfix|hotfix .|hours w
0.14 hours w o|if it|in five|in other|internal <part>|is <down> right|is <unable> .|is @ under|is distributed
0.14 is git|is going|is half|is not our|is taking too|it is <unable>|it is all|just hangs|kollegen|last hour|leave
0.14 lie <down>|lie down|lives|look @ >|looks|maintenance page|mais|may experience|monthly|more often|morning is
0.14 my mates|need to <use>|neither .|no ci|no load|no load >|no shared|no shared runner|nobody here
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
0.12 504 and|< 0 0|< 0 <minutes>|< <thanks> @|< <unable> <back>|< <unable> git|< <unable> reach|< @ <now>|< @ ur
0.12 < @.com <back>|< cant clone|< half|< hmm @|< is @.com|< third time|< whole|<back> <back> ?|<back> <now> in
0.12 <back> anything|<back> i|<back> on us|<back> while|<down> <fails> ?|<down> as well|<down> for 0|<down> is the
0.12 <down> mü ?|<down> over ?|<everyone> gets|<everyone> sees|<fails> . <unable>|<fails> .. <slow>
0.12 <fails> <slow> .|<fails> <use>|<fails> on <use>|<fails> then|<incident> <unable>|<incident> all
0.12 <incident> all <own>|<incident> on|<minutes> after the|<minutes> before|<minutes> per <part>
0.12 <now> .. <settings>|<now> midnight|<otherHost> and from|<own> nightly release|<own> org .|<own> whole|<part>
0.12 <part> <back> for|<part> <unable> created|<part> ?|<part> are running|<part> ok <part>|<part> says operational
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
0.12 being unreachable|blank white|brazil|broken on @.com|bundle|but i <now>|but i still|can <use> <now>|can read
0.12 catching|cayó @|ce|clone again|clone from @.com|come on .|complain|countries|crawl at|crawl at 0|current
0.12 customers .. @|day and|day ruined|dc .|deadline .|degraded performance|delayed .. @|department >
0.12 deploy in progress|depuis <selfManaged>|depuis <selfManaged> matin|depuis ce|depuis ce matin|desde hace rato
0.12 devs|diffs|distributed|do i talk|down but|down during|down me|downloads|downtime ? >|downtime and|em .. @
0.12 endpoints|ends|ends in|erreur|erreur <serverError>|error page .|errors for|every .. @|every push|everybody is
0.12 everyone on|excuses|failing for|fails|fatal the|fatal the remote|figure|for <down>|for <everyone> or
0.12 for about 0|for last|for lunch .|for premium and|four hours|free <part>|from several|gcp and|gerade .. @
0.12 get a 502|giremiyor|gitlabstatus|gives .. @|gives 500|go through <now>|goes|gone wrong ?|got to|guys .. @
0.12 hace rato|had one job|have been|having|header|here . @|holiday .|hour for|hours left|hq|hugops|hugs
0.12 hung <back>|hung up|i <now> <unable>|i know but|i refresh|i tried|if @ is|in progress <part>|in progress page
0.12 in total|incident or|internal .. @|internal <fails>|internal error|is back up|is gone again|is it dns
0.12 is offline .|is on <own>|is the <part>|is the service|is toast|it a holiday|it also|it dns|it is|it lives
0.12 it was @.com|itself .. @|ive seen|jobs|jobs are running|just came|just came <back>|kaput|kitchen .|know but
0.12 known .. @|latency|latest|like <now>|like to use|limit ?|load .. @|looks like @|los|loss ?|lots|lots of|mam
0.12 me 503|me it|measured|min >|minutes ago >|monitoring|month|month .. @|moves|my coworkers|mü ?|mı
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
0.12 unreachable >|up anything|up on us|us but|vanish|walk .. @|was about|was ist|was on|watching the @|we pay for
0.12 well at least|wen|weve all been|what i see|when it is|when you are|whether|whole of|will be <back>|with @ ci
0.12 with the <part>|workaround for <use>|worst|yesterday|you tweet|you were|you were down|çöktü mü ?|лежит|😩|🙃 >
0.10 . <part> <unable>|. @ is|. @ was|. @ what|. @.com just|. here|. incident|. maybe|. please fix|. started 0
0.10 . there is|. third|. what happened|. youll|0 0 .|0 0 @.com|0 <minutes> <down>|0 <minutes> <now>|0 continents
0.10 0 min|0 min after|0 projects|0 secs|0 utc <now>|20+|20+ <minutes>|30+|500|500 tried|502 for|< 0 <down>
0.10 < <back> <back>|< <everyone> else|< <unable> a|< @ appreciate|< @ eta|< @ in|< @ loads|< @ login|< @ our
0.10 < day ruined|< dear|< did the|< git push|< half of|< is|< not a|< oh|< pls @|< pushing to|< registry
0.10 < the <incident>|<back> 0 0|<back> <now> <thanks>|<back> for|<back> like a|<back> please|<back> unexpectedly
0.10 <down> and <own>|<down> and you|<down> bingo|<down> but|<down> but <own>|<down> for|<down> from <own>
0.10 <down> of <part>|<everyone> can open|<everyone> is >|<everyone> same|<fails> <part> .|<incident> ? i
0.10 <incident> en|<incident> en cours|<incident> over|<minutes> ?|<minutes> ago and|<minutes> and ive
0.10 <minutes> for|<minutes> on @.com|<minutes> your|<now> 0 @|<now> <now> >|<now> <now> @|<now> <unable> <part>
0.10 <now> @ ?|<now> blocked|<now> blocked by|<now> get|<otherHost> community|<otherHost> for|<own> .. <settings>
0.10 <own> 0 groups|<own> <otherHost> community|<own> <part> to|<own> <use> bot|<own> app|<own> deadline
0.10 <own> developers|<own> dns|<own> entire <everyone>|<own> free|<own> install|<own> locations|<own> offices
0.10 <own> old friend|<own> release train|<own> security|<own> users|<part> .. <back>|<part> <back> from
0.10 <part> <back> in|<part> from|<part> frozen|<part> has|<part> in <own>|<part> is <unable>|<part> mentions
0.10 <part> stopped|<requestError> .. <now>|<selfManaged> is|<serverError> on the|<serverError> tried|<settings> .
0.10 <settings> .. <otherHost>|<settings> twice|<slow> is|<slow> on @.com|<unable> . <part>|<unable> .. <back>
0.10 <unable> <back> .|<unable> <back> >|<unable> alone|<unable> but <fails>|<unable> either|<unable> from
0.10 <unable> loading|<unable> responding .|<unable> seen|<unable> to access|<unable> us >|<use> train has
0.10 ? <own> boss|? i have|? my boss|? no page|? we <unable>|? you|@|@ .. <thanks>|@ .. also|@ .. bei|@ .. between
0.10 @ .. blog|@ .. busy|@ .. cost|@ .. cut|@ .. downdetector|@ .. estimate|@ .. fall|@ .. frequent|@ .. happen
0.10 @ .. him|@ .. often|@ .. ok|@ .. okay|@ .. pay|@ .. pls|@ .. quick|@ .. seems|@ .. ten|@ .. throwing|@ .. v4
0.10 @ .. whoops|@ 500 on|@ <down> and|@ <fails> .|@ <part> <use>|@ <slow> as|@ ? we|@ being down|@ bring|@ ci is
0.10 @ eta|@ in <own>|@ is on|@ is so|@ is web|@ kann|@ ping|@ slow|@ slow as|@ thing|@ what was|@ who|@ y u
0.10 @ your last|@.com . we|@.com <unable> .|@.com <unable> be|@.com and @.com|@.com cant be|@.com fails
0.10 @.com for 0|@.com unreachable|@.com up|a <minutes> >|a <part> that|a <serverError> <part>|a maintenance|a post
0.10 a post mortem|a small|able to <use>|about 0 minutes|affecting|afternoon ?|again . 0|again ? @|alarm|all <part>
0.10 all hands|all jobs|all public|an <minutes> ago|an hour ago|and <otherHost> says|and @ pages|and @.com <unable>
0.10 and found|and the <use>|and twitter|and we are|answers <serverError>|anyone else ?|anyone else is|apac|api
0.10 apparently|are in the|are timing|are timing out|are you having|at an <fails>|at an error|at least .|attempt
0.10 automatically ?|awake|back please|back yet|because it|being <down> .|being offline|blip|bloqués|boss to
0.10 bringing the|by an|by the <minutes>|cable .. @|came <back> for|came back for|can confirm @|can i get|can ping
0.10 can wait|can we <use>|cant be|cause .. @|cities|close|cloud .. @|code on|coffee <now>|colleagues too
0.10 colleagues too .|come back online|communication|component|connection refused|cours|customers are
0.10 customers on the|db|db failover|dear|do you also|doesnt believe|done .|down for|drinking|during <own>
0.10 early lunch .|en .. @|en cours|end hung|end hung <back>|end hung up|error for|errors at|every 0 <minutes>
0.10 everyone >|everyone or|fatal <unable> to|fatal unable|fatal unable to|first <serverError>|fix @.com|fixing the
0.10 for <own> <everyone>|for everyone or|for our whole|for the live|for yesterdays|free ci|from tonights
0.10 get well soon|getting it <back>|git <part>|git remote|giù ?|go and|go home|goes my|gone . it|group i|hang at
0.10 happens on|has an <down>|has an outage|has been|hasnt loaded|here <now>|hmm .. @|homepage|hora|hour ago
0.10 http 0 503|https|hugs to|hung <back> unexpectedly|hung up unexpectedly|i <now>|i actually|i can|i can ping
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
0.10 outage bingo|outside|over <now>|over <part> is|over here >|over there|page isnt|page just|page mentions
0.10 page takes|pages ? our|ping .. @|pipeline for|plan is|poof|pray|preparing environment|projects and|putting|que
0.10 queue .. @|ran rm|ran rm rf|reddit too|refused from|remote end|remote end hung|remote host .|report @.com
0.10 repositories|requests <fails>|respond .. @|restarted|review of|router twice|safe|safe to push
0.10 same for <everyone>|sec >|second i|seems @|serves|servfail|service so|several .. @|shared <part> <unable>
0.10 sign .. @|site .|site not|site up|site went|sits|slack community|sleeping|slow or|so @.com|so do|so does
0.10 so our|so slow|something going|something going on|sont bloqués|south africa|spinner on|start in
0.10 status <part> mentions|status page mentions|still failing|still stuck|stop pressing|strange|taken .. @
0.10 taking too much|technical|than|thanks folks|thanks to|the @ sres|the current|the forum thread|the frequent
0.10 the github|the point of|the same <minutes>|the same @|the same minute|the site up|the slowness|the team
0.10 then you|there goes my|they <unable>|this <part>|thought <own>|three networks|timeout from|timeouts on
0.10 to access|to come back|to comment|to look at|to return|to the @|to tweet|today blocked|today blocked by
0.10 today from|tried .. @|ui is|un <incident>|un <incident> en|un incident|un incident en|unable|unable to
0.10 unable to access|under <incident>|under maintenance|unexpectedly|up unexpectedly|uptime .. @|us .
0.10 us <serverError>|utc <now>|vcs|wait for @.com|was fast|watching|watching .. @|way to see|we <unable> reach
0.10 we <use> <now>|we are aware|we cant reach|weather|weer|well <now>|well soon|what <down>|what broke
0.10 what happened|whatever you did|when can we|when will it|who <unable>|whoever is on|whole afternoon|will it be
0.10 with <part> system|with an <fails>|with internal|with it|with runner system|worse|wtf|yesterdays outage
0.10 yet another|you could|you having|youll|your company|🙌|🥺|🥺 >
0.08 . <everyone> ?|. <incident> ?|. <unable> <part>|. @ <unable>|. @.com <down>|. @.com answers|. @.com has
0.08 . all repos|. been|. every|. go outside|. good luck|. incident ?|. is @.com|. it was|. known <fails>
0.08 . of course|. one of|. pages|. please update|. push|. refresh|. server|. the bad|. timing|. today
0.08 . your status|0 . <use>|0 <everyone> with|0 min late|0 people with|0 per|0 seconds to|0 utc ?|500 when|502 in
0.08 503 . we|504 from @|< .|< . @|< <own> bot|< @ finally|< @ fix|< @ hosted|< @ latency|< @ unreachable|< @ çöktü
0.08 < @.com <down>|< all systems|< another day|< anybody else|< back online|< everything is|< for|< github
0.08 < github is|< hm .|< i can|< i think|< ok it|< the good|< was|<back> . <use>|<back> <back> >|<back> <back> in
0.08 <back> for <everyone>|<back> in business|<back> just|<back> on <own>|<down> .. <otherHost>|<down> ? i
0.08 <down> from 0|<down> 💀|<everyone> .. <fails>|<everyone> can contribute|<everyone> confirm
0.08 <everyone> else seeing|<everyone> gets in|<everyone> know what|<everyone> or|<everyone> or just
0.08 <everyone> report it|<fails> <part> and|<fails> <serverError> @|<fails> @ ?|<fails> and so|<fails> at the
0.08 <fails> git|<incident> .. <everyone>|<incident> be|<minutes> . i|<minutes> .. <otherHost>|<minutes> <down>
0.08 <minutes> of <fails>|<minutes> please|<now> . <thanks>|<now> <serverError> on|<now> <thanks>|<now> because of
0.08 <now> get <serverError>|<now> lunch >|<now> staring|<now> staring at|<now> the last|<now> to|<own> . @
0.08 <own> .. <fails>|<own> <settings> >|<own> <settings> ?|<own> nightly|<own> one|<own> release|<own> repos
0.08 <own> screen|<part> <part> <back>|<part> <part> and|<part> <unable> <back>|<part> <unable> responding
0.08 <part> ? it|<part> are <now>|<part> for all|<part> ide and|<part> v4|<requestError> <now> the
0.08 <serverError> . we|<serverError> .. <use>|<serverError> <serverError> <serverError>|<serverError> and so
0.08 <serverError> here|<settings> <settings>|<settings> change|<unable> a great|<unable> accept
0.08 <unable> believe me|<unable> build|<unable> changed on|<unable> either .|<unable> happy|<unable> live
0.08 <unable> load and|<unable> load either|<unable> me|<unable> tag|<unable> to <use>|<use> .. <incident>
0.08 <use> <fails> .|<use> <now> or|<use> <own>|<use> <unable> even|<use> an <minutes>|<use> are|<use> from <part>
0.08 <use> right|?|? <everyone> here|? every click|? hier|? i am|? nobody here|@ . <down>|@ .. .io|@ .. been
0.08 @ .. bingo|@ .. blocked|@ .. clients|@ .. connection|@ .. contribute|@ .. creating|@ .. dark|@ .. done|@ .. es
0.08 @ .. explanation|@ .. monitoring|@ .. ne|@ .. news|@ .. reachable|@ .. refreshing|@ .. repository|@ .. returns
0.08 @ .. round|@ .. stop|@ .. stopped|@ .. think|@ .. tweeting|@ .. una|@ .. unplugged|@ .. uptime|@ .. ya|@ 0 0
0.08 @ <down> mü|@ <fails> <serverError>|@ <fails> boards|@ <part> returning|@ <serverError> >|@ <slow> on
0.08 @ <unable> it|@ <unable> load|@ <use> <down>|@ ? our|@ all <part>|@ being offline|@ caiu|@ feature idea
0.08 @ git <use>|@ git over|@ is been|@ issue boards|@ latency|@ loading|@ please come|@ çöktü|@ çöktü mü
0.08 @.com answering|@.com being|@.com being <down>|@.com go|@.com go <down>|@.com go down|@.com goes|@.com ok ?
0.08 @.com out|@.com still|@.com this|@.com today|@.com was <down>|@.com which <unable>|@.com which isnt|a planned
0.08 a reviewer|a single repo|a sunday @|a tanuki and|across <own> org|across our org|affected >|again all
0.08 alive again|all >|all just|all our projects|all returning|alone . @|alone .. @|am <unable> mad|am not mad
0.08 an <minutes> for|an hour for|and 0 .|and <unable> <use>|and everyone|and for <own>|and right|and the
0.08 and twitter says|and you are|another day another|answering with|answers 500|any group|anybody at|anybody else
0.08 anyone ? @|anyone else seeing|anyone in|anything .|api v4|ar de|ar de novo|are affected|are being|are blue
0.08 are red violets|are you doing|as the site|at all @|at me|at once >|aws|back @|back by|back in business
0.08 be <down> ?|be a post|been offline|beg|being .. @|broken for|business .|business <minutes>|business hours
0.08 call <now>|can @|can contribute|cant clone cant|cant pull cant|cant work|cause ? >|change at|changed on
0.08 changed on <own>|changed on our|check <otherHost>|check twitter|cheers for|ci outage|clone cant|clone the
0.08 colleagues say|come <back> soon|come back soon|commits i|complain but|config change|confirm @ ?|convinced
0.08 costs us|could <unable> read|could not read|counting|countries >|credits for|dar|dark >|day another|days .
0.08 db .. @|de novo ?|dead . @|demo .|depend|depend on|deploy an|deploys blocked|did all|different|different isps
0.08 discover|do ar de|doc during|doesnt .|doesnt answer|dont load|dont panic|down at|down from
0.08 during the <incident>|during the incident|e|east1|else <unable> reach|else cant reach|else seeing|en|engineers
0.08 error page >|european|evening @|every clone|everybody .|everyone can|everyone can contribute|everywhere >
0.08 except|failing with 500|failure|fibre|finally <back>|finally <back> <now>|first the <part>|for all my
0.08 for anyone in|for fixing|for fixing the|for getting it|for opening|for the update|for twenty
0.08 for twenty <minutes>|for twenty minutes|forum is|forum report|forum say|from 0 different|from germany
0.08 from remote repository|from this <now>|frozen|get <down>|get some|get some sleep|get timeouts|getting it back
0.08 git over https|give 500|gives a blank|go through again|goes <down>|going through <now>|going to tweet
0.08 gone again .|gone from|good news|guys aware|had to|half <own> timeline|half my timeline|handshake|have 0
0.08 have 0 .|have >|have not|here <part>|here can|hiccups|home and|hope|hosted on @|hosted service|hours now
0.08 how .. @|how many nines|hurry >|hurts .|i checked|i hit <use>|i hit merge|i thought|i wrote|ide and|in <down>
0.08 in <own> group|in <unable>|in all repos|in any|in business .|in cant|in every|in every project|in march
0.08 in page|in the same|in with|incident all|incident over|internal <part> <fails>|is <down> <unable>
0.08 is <own> <settings>|is <slow> as|is <unable> answering|is @ slow|is @.com ok|is all <back>|is all green
0.08 is being|is down .|is lying >|is not answering|is resolved|is slow|is slow as|is unavailable ?|isps .
0.08 issues and|it <back> <now>|it a ddos|it dns ?|it fixed|it just|itll|job <now>|just <fails>|kick the|know ?
0.08 know ? >|know what is|known|lag .|last update|left and right|les .. @|lives .. @|load either|log in <unable>
0.08 log in cant|loop for|lost ? >|lot .. @|lying >|mal|many nines|me and the|me in|me or|mid .. @|mid <use>
0.08 middle of an|min ago >|min late|minor|minute >|mortem ?|mortem ? >|mortem of|mr page|my browser|my deadline
0.08 my screen|nadie|needs 0 <minutes>|netlify|network trouble|news .. @|news on the|nginx|nie|no git|no pushes no
0.08 none of us|nope|not|not a great|not available|not found >|not read|nothing changed on|nothing is|notice|novo ?
0.08 number 0|nur .. @|nur noch|oauth .. @|occurred while <use>|occurred while fetching|of <own> <use>|of all <own>
0.08 of all our|of the 0|of the day|of two|oh .. @|oh <unable>|oh no|ok it|ok then|ok who unplugged|okay ?
0.08 on all our|on all repos|on fibre|on holiday .|on our side|on the <incident>|on the incident|on their|on three
0.08 on your servers|oncall|one job .|only <own>|only a|open merge|open merge requests|opinions|osaka|others in my
0.08 others report it|our deploy|our network|our nightly|our org .|our private|our security|our slack community
0.08 our three|our users|out . @|out . for|out . is|out as well|out since|over ssh|over ssh is|packet loss|page is
0.08 page is all|pages and pages|pages is|pages take|picking <back>|picking up|pizza|platform|please >|please tweet
0.08 pls fix <part>|points|post mortem ?|post mortem of|projects <now>|pull cant|pulling|pushed during|pushes no
0.08 rate|reachable again|read <own> <own>|read my own|read on|read only ?|red violets|red violets are|registry on
0.08 registry push|remote repository|repos <now>|requests fail|retries|retrying|returning 500 for|right|round
0.08 runners have been|saw 0|say it|says 504|says @ is|says degraded performance|scheduler|seconds to|see <fails>
0.08 shared <part> .|show no|sidekiq queues|sigue|since 0 >|since 0 hours|since about 0|since lunch >|since nobody
0.08 since the last|single repo|sit in|site goes|so i can|so is <own>|so it <unable>|so often|so that|so that is
0.08 so was|some sleep|sorry to|sres at|sres at @|ssh to|started 0 min|status <part> <unable>|status <part> but
0.08 status of|status page but|status says|status updates|still get|stopped arriving|sydney and|system <fails>
0.08 system failure|take ?|takes a|talking to each|tanuki and|team sees|tell <own>|ten <minutes> before
0.08 ten minutes before|that was 0|the 500|the <part> <part>|the <part> goes|the @ <incident>|the @ <part>
0.08 the @ incident|the bad|the bad news|the blog|the database <incident>|the day|the error page|the failover
0.08 the forum report|the good news|the last|the night shift|the ones|the saas|the servers|the service
0.08 the shared ones|the site goes|the sres at|the status of|the twitter|the whole|the whole of|then 504|thing on
0.08 third <down> in|third coffee|third outage in|this is the|through now|time to respond|to fall|to fall over
0.08 to leave|to the google|to work <now>|today . 0|today to|told|took a|traceroute|tripped|tuesday is outage
0.08 tweet .|un|unavailable . @|universe|unreachable for|unreachable since 0|unusable|ur <part> is|us <now>|us at
0.08 us east1|us in the|usb .. @|violets|violets are|violets are blue|visible|von|vps in|wall|was 0 <minutes>
0.08 was <down>|was <down> ?|was <down> for|was down|we <now>|we are|we cant|we lose|web ide and|web is
0.08 webhooks stopped|well @|went dark >|were <down> for|what took|when @.com is|when it|when nobody|which isnt
0.08 who are|who do|who do i|whoever .. @|whole <everyone> in|whole <everyone> sees|whole campus|whole dev|whoops
0.08 with <fails> to|with failed|with failed to|word from you|works again .|yesterday ?|you confirm @|you doing
0.08 you guys|you guys aware|you is|your git|your registry|your servers >|your tweet says|zu
0.06 . <back> to|. <everyone> have|. <fails>|. <serverError> <everyone>|. <use> <part>|. @ org|. and|. at|. back to
0.06 . from a|. right|. right <now>|. right now|. what|. where can|0 <minutes> by|0 hour outage|0 hrs of
0.06 0 outages 0|30+ <minutes>|500 . >|500 on every|< 0 minutes|< @ 503|< @ ive|< @ prod|< @ thank|< and we
0.06 < getting|< i see|< permission|< permission denied|< seems @|< slack|< terraform state|< the irony
0.06 < third <down>|< third outage|< we host|< when @.com|<back> .|<back> at|<down> .. <requestError>
0.06 <down> de novo|<down> during|<everyone> i|<everyone> looking at|<everyone> said|<fails> ? <unable>
0.06 <fails> on <own>|<fails> on your|<minutes> . <own>|<minutes> .. <incident>|<minutes> @|<minutes> and @.com
0.06 <minutes> by <own>|<minutes> for all|<minutes> in|<minutes> late|<now> .. <requestError>|<now> ? <unable>
0.06 <now> @ >|<now> for <own>|<now> here in|<now> out|<now> seeing|<otherHost> <part> on|<otherHost> <settings>
0.06 <otherHost> on @|<own> <selfManaged> is|<own> backup|<own> groups .|<own> monitoring|<own> projects <now>
0.06 <own> whole company|<part> <fails> on|<part> <fails> to|<part> <now> <unable>|<part> <part> <part>|<part> at
0.06 <part> for half|<part> it is|<part> the|<requestError> and|<selfManaged> .. <settings>|<serverError> <part> .
0.06 <serverError> ?|<serverError> so|<serverError> to|<settings> and|<thanks> @|<thanks> @ pour|<unable> <back> ?
0.06 <unable> answer >|<unable> being|<unable> do|<unable> look|<unable> picking|<unable> reach <own>
0.06 <unable> responding >|<unable> show <back>|<use> <back> <now>|<use> is <now>|? <own> docs|? <own> nightly
0.06 ? <unable> one|? cant get|? our nightly|? shows|@ .. 20+|@ .. <unable>|@ .. arriving|@ .. bought
0.06 @ .. connections|@ .. depuis|@ .. est|@ .. fun|@ .. hiçbir|@ .. join|@ .. least|@ .. month|@ .. novo
0.06 @ .. ongoing|@ .. part|@ .. poof|@ .. public|@ .. well|@ .. white|@ <down> de|@ <down> during
0.06 @ <unable> <back>|@ ? nothing|@ caiu de|@ is out|@ ive|@ ok ?|@ please >|@ prod|@ rate|@ status page
0.06 @ the site|@ tonight|@ за|@.com ? <unable>|@.com at 0|@.com loads|a <minutes> per|a blog|a blog post
0.06 a customer|a deadline|a minute per|a quick|a tiny|able .. @|affect|after <use> .|age|alive|all <back> but
0.06 all <otherHost>|all <part> <now>|all good <now>|all green but|all hands why|all repos <now>|all repos since
0.06 alle|also for|am .. @|and of|and of course|and your <part>|anyone in our|are failing with|are unreachable
0.06 as <own>|as the|asked for a|at every|back . >|bad|because it is|being <down> and|being so open|bingo
0.06 blocked .. @|both <down>|budget|but git over|by peer|caiu de|caiu de novo|can go|cant read|click 0|click takes
0.06 clone cant push|commits i <use>|commits i pushed|config|confirms >|connection closed|connection refused from
0.06 contractors|dari tadi|datacenter|day 0 .|define|delayed for|deploy an hour|deploy in|different .. @|dns .. @
0.06 dns for @.com|doesnt load and|doesnt run|dont show up|down and|down now|downstream|during your|dzięki|east and
0.06 else is|erreur 502|error since|every repo .|falls|fix your|football because|for <everyone> ?
0.06 for <everyone> here|for <own> org|for everybody .|for our org|for ten <minutes>|for ten minutes|for this .
0.06 for those asking|for us >|for you too|forum .|forum too|found >|frankfurt|from home >|full|full of|für die|gcp
0.06 get <serverError>|get <serverError> on|get a <serverError>|github is down|give a|gives a|going for a
0.06 going through|gone again >|got paged|groups >|half of my|hand .. @|hands why|have <fails>|have a deadline
0.06 having an <incident>|having an incident|heute|hiçbir|hotfix .. @|hour on @.com|hour outage|hours >|hrs of
0.06 i cant even|i do ?|i work|ich .. @|in the|in warsaw .|incl . @|incl .. @|instead|internal server
0.06 internal server error|into it|is .. @|is <down> so|is <now> a|is due to|is fixed .|is full|is how you
0.06 is it safe|is out|is someone|is stuck in|is the new|isnt there|isnt working|isps . @|it ?|it because|it safe
0.06 it safe to|itll be|just as|k8s|kex_exchange_identification|know .. @|lento|lgtm|lie .. @|link in your
0.06 locked .. @|log in|luck .. @|lunch >|machines .. @|made our|managed .. @|matter|me <own>|merci @ pour
0.06 min after the|minute per page|modem|mondays|month .|morning .|morning for|my friends|my office|needs a|no me
0.06 not . >|not picking|novo|now have|npm registry on|of <own> users|of this <now>|of twitter|offline >
0.06 on @.com are|on @.com at|on your status|only one|opens|operational .. @|or did|our groups .|ours our|out .. @
0.06 out the|outage .|outages 0|page gives|page load|page loads >|page today|pages with|pay for this|pending . @
0.06 pipeline that|place >|please|point|pressed|pretending .. @|processed|public projects|push and|push on
0.06 reach <own>|release train|report the|reported by|reports .. @|reset by peer|resolved but|response|return 404
0.06 returned .. @|returning 404|right <now> @|right now @|roughly|runner jobs|runners take|s .|say i|says hi|see @
0.06 seems to be|server error on|server from|servers .|shall .. @|shared runners|shared runners .|since we cant
0.06 site @|sla credits|so open about|soon .|soon >|standing <now>|standing still|standup|started 0 0|still out
0.06 sure|table football because|talk to ?|tell my|that took|that was quick|that window|the <minutes>|the <part> .
0.06 the <part> @|the <serverError> <part>|the @ <fails>|the @ registry|the afternoon|the backup|the cloud
0.06 the house|the issue .|the registry is|the same for|the site @|then the <part>|then up|there an eta|there to
0.06 thin|this afternoon ?|those asking|thought our|three browsers|throwing|thx @|time out >|time this <now>
0.06 time to|to <back>|to @ .|to @.com at|to join|to whoever is|toast|today a|today for|too|tried 0|tuesday ?
0.06 turkey|turned into|tweet from|twenty|twenty <minutes>|twenty minutes|two hours now|under attack|unusable .
0.06 up of|updates .. @|updates every|us @|us east and|violets .. @|was out for|was quick|we are having|we have >
0.06 web ui is|weeks <down>|well it is|went poof|while <everyone>|whiteboard .|whole team sees|why|will they
0.06 window .|without|wont|workshop on|write <back> of|write up of|writing objects|you <down>|you all|you had
0.06 your <fails> <part>|yourself|zero .. @
-0.06 . <unable> your|. @ environments|. @ parallel|. day 0|. facepalm|. found|. in|. it had|. life is|. me at
-0.06 . only|. respect .|. send|. send help|. someone|. took|0 <minutes> behind|0 ? it|0 clicks|0 lines of
-0.06 0 minutes with|0 tb|0 today|0 upgrade|400 ci|400 ci minutes|429 after|522|< <own> <selfManaged>|< <slow> and
-0.06 < <thanks> for|< @ ah|< @ azure|< @ bonjour|< @ got|< @ not|< @ release|< @ slack|< @ sure|< @ wish|< can @
-0.06 < does|< fun|< git|< git blame|< http <serverError>|< o|< o @|< our office|< slow and|< small|< someone
-0.06 < thanks|< til @|< tip|< tried @.com|<back> .. <everyone>|<down> .. <own>|<down> <now> and|<everyone> . >
-0.06 <everyone> . me|<everyone> .. <own>|<everyone> for a|<fails> .. <serverError>|<minutes> later|<now> and <now>
-0.06 <now> noon .|<now> so|<otherHost> devops <down>|<otherHost> notifications|<own> <down>
-0.06 <own> <part> <settings>|<own> bakery|<own> doing|<own> installation|<own> intern is|<own> life >|<own> mr has
-0.06 <own> mum|<own> provider|<own> second|<own> ticket|<part> <use>|<part> executor|<part> is there|<part> rules
-0.06 <requestError> .. <everyone>|<requestError> <part> <minutes>|<selfManaged> .. <back>|<selfManaged> and
-0.06 <selfManaged> hub rate|<serverError> .. <settings>|<serverError> after|<serverError> from you|<slow> clap for
-0.06 <thanks> it .|<thanks> on|<thanks> on the|<unable> <part> <now>|<unable> amused|<unable> lost
-0.06 <unable> recovery|<unable> recovery codes|<unable> sleep|<unable> to connect|<unable> trust|<unable> verified
-0.06 <use> 0|<use> depth|<use> force|<use> force on|<use> trains .|<use> work|? got|? he|? me|? still|? what
-0.06 @ .. +|@ .. 443|@ .. apps|@ .. ate|@ .. bronze|@ .. buy|@ .. careers|@ .. confetti|@ .. coworker|@ .. crime
-0.06 @ .. draft|@ .. event|@ .. il|@ .. les|@ .. me|@ .. old|@ .. passkeys|@ .. press|@ .. re|@ .. rebase
-0.06 @ .. recruiter|@ .. reorder|@ .. reset|@ .. session|@ .. smile|@ .. sms|@ .. snippets|@ .. speak|@ .. spend
-0.06 @ .. thursday|@ .. transfer|@ .. une|@ .. verified|@ .. when|@ .. widget|@ .. women|@ <fails> <requestError>
-0.06 @ <own> <everyone>|@ <part> rules|@ ah|@ azure|@ billing|@ bonjour|@ can a|@ ci rules|@ comments
-0.06 @ contribution|@ git|@ how does|@ i <down>|@ i broke|@ i just|@ is offline|@ love that|@ pages +|@ parallel
-0.06 @ squash|@ sure|@ there|@ ticket|@ which plan|@ wrote|@.com api|@.com is timing|@.com port|a discount
-0.06 a github|a question|a recruiter|a site|a thread|a train with|accept <own>|accra|after we|ago no|alert .. @
-0.06 alerts|all <fails>|all <own> @|am <down> for|am down for|am new|an old version|and after|answered|are about
-0.06 arent|as of|assign|at <otherHost> install|at npm|at npm install|audio|auf deutsch|auto <use>
-0.06 automatically when|azure devops down|baby|back from the|bad when your|bakery|because <everyone>|because our
-0.06 been blocked|behind .. @|better >|between|big|blocked|branch final|branch final final|branch names|bring over
-0.06 build fails|bumped node|button .|by @ .|by accident ?|by now|by one|caa|caa record|can i change|can i mirror
-0.06 can load|case .. @|center|checked spam|choose|ci rules|clap for|classic .. @|cluster .|codes .|coffee .
-0.06 colors|comment .. @|comments on a|con|congrats @ >|congrats on|congrats on the|container images|could the
-0.06 create|cried|cries|cron .. @|crypto miners|curl|dag <part>|dag pipelines|date .. @|dear @ please|default is
-0.06 delete a|detection|deutsch|devops .|devops <down>|devops down|died|dm me|do i write|do wrong|do you do
-0.06 docker hub rate|docs is|docs search is|done . 0|el|else|emoji .. @|emoji picker|employees|engineer
-0.06 engineer in|equipo|every minute|everyone in the|explain|extension|facepalm|final 0|final final|final final 0
-0.06 find a|firefox 0 .|for 0 users|force on|former|fox|from the|funny|game|gb .. @|get more|git <use> force
-0.06 git push force|git to 0|github is|gives 404|gold|good bot .|gradle|graphql <part>|graphql api|guests|had a
-0.06 haproxy|has been blocked|have .. @|he .. @|hero >|history .|hoje|hole|hole .. @|host @.com|hotspot .|hub rate
-0.06 i add a|i am new|i cancel|i close the|i do <fails>|i do wrong|i dont have|i get a|i get more|i make a
-0.06 i miss @|i rotated|i turn off|i use @|i was charged|ide doesnt|ideas|image .. @|import ? >|in <own> mr
-0.06 in accra|in code|in english|in firefox 0|in front|in my mr|in my own|in pending for|in the 0|in web
-0.06 installation|instanz|is all of|is set|it is in|it like|it needs|it off|it out|job takes|job takes 0
-0.06 just moved|just passed|just venting >|keep .. @|keyboard shortcut to|kid .. @|kids .|kotlin|la oficina|larger
-0.06 learn <part>|learned|less|like i am|lint .|list for|lock.json .. @|loop in|lost .|mails|may i|merge trains .
-0.06 microservices|migration to @|minutes with|miss @|miss the|mit .. @|monthly .. @|more|moved the|moving from
-0.06 mr @|mr has been|much . >|my company|my mum|my partner|my second|my yaml .|nav|new <fails>|new issue|new nav
-0.06 news ?|next week .|ngo|no recovery|no recovery codes|nobody . me|notification .. @|of disk|oficina|ohne
-0.06 ok to use|on @ <part>|on @.com .|on ticket|on ticket 0|one more|only <fails>|only with|oops|our builds
-0.06 our omnibus|our side .|out each time|out for <own>|out for our|out of disk|outage on|pages +|parallel matrix
-0.06 passed the|passkeys|people ? >|people at the|per|perforce|permission denied|personal|phone hotspot
-0.06 phone hotspot .|phone in a|pipeline passed|pipeline ran|pipelines and|podcast .. @|post is|postgres .. @
-0.06 potato|pricing <part> @|pricing page @|private project|provider has|publishes|push at|push force
-0.06 push force on|push to @|question is|queue on <own>|quotes|rake|rate limit on|registered one|registration
-0.06 rejects|remote .|renewal .|repeat|replacement|repos from|repos to @|respect .|rip <own>|rip my|rolled
-0.06 runner executor|runners with|save|secrets .. @|security .. @|see <own>|see you|ship your|ship your <settings>
-0.06 ship your machine|shortcut to|signature|site gives 404|site that|slack notifications|slow clap for|snacks
-0.06 someone who|somewhere ?|sponsor <own>|sponsor our|ssd|starred|static <part>|steady|stream analytics|subgroups
-0.06 suggestion|suspended|switched off|tab for|take <own>|takes 0 min|tb|ten .. @|tests .|text|thank|that ?|that a
-0.06 the <otherHost> <part>|the changelog|the design|the docs >|the forum|the free plan|the future|the hackathon
-0.06 the new <part>|the new logo|the number of|the owner|the pipeline .|the resolve|the settings <part>
-0.06 the settings page|the wiki|thing <down>|through @ <part>|through @ ci|to @ and|to @ ci|to @ pages|to @ s
-0.06 to create|to delete|to git|to host|to learn <part>|to pull|to the 0|to translate|today . @|today at|told me
-0.06 tomorrow|tool >|trains .|tree|unable to connect|unit tests|up in|uptime numbers|us it|value
-0.06 value stream analytics|verification <fails>|verification failed|vim .. @|wait for|warnings|was fun|watch
-0.06 we just|we use|web ide doesnt|what <now>|what a week|where i am|who .. @|who could|who is in|whole .. @|wins
-0.06 with hugo|women|work across|worked .|would <thanks> a|would love a|write|wrote a small|x509 certificate
-0.06 x509 certificate signed|yeah i|year >|you can|you have a|you have an|you send|youd|your avatar|your careers
-0.06 your careers <part>|your careers page|your machine|your machine .|☀ ️ >
-0.08 +1 for|. 0 commits|. 0 hours|. <unable> tell|. any way|. but i|. cant|. dont tell|. feature|. first|. if you
-0.08 . is that|. only @|. proud|. sigh .|. smug|. starting|. turns|. turns out|. what am|0 . who|0 <back> in
-0.08 0 gb repo|0 green|0 is on|0 made|0 mb .|0 mr|0 red|0 red ones|0 stale <fails>|0 stale issues|0 to 0
-0.08 0 years in|30%|404|404 on a|500 ?|500 users|503 in|< <down> to|< <everyone> using|< <now>
-0.08 < <otherHost> devops|< <own> boss|< <own> mr|< <own> self|< <selfManaged> <use>|< @ <requestError>
-0.08 < @ container|< @ error|< @ hay|< @ moved|< @ need|< @ never|< @ permission|< anyone using|< azure devops
-0.08 < bitbucket pipelines|< circleci|< crashed|< down to|< everyone can|< friday|< internet|< listening
-0.08 < listening to|< moved|< my kid|< not|< saml|< shared|< shared <part>|< shared runners|< spent the|< ssh
-0.08 < taking|< team|< we hit|< what a|< won|<back> .. <fails>|<back> that a|<back> with|<down> .. <use>
-0.08 <down> ? asking|<down> day|<down> that|<down> to|<everyone> answers|<everyone> did|<everyone> explain
-0.08 <everyone> in @|<everyone> use|<everyone> using|<everyone> using @|<everyone> writes|<fails> . the
-0.08 <fails> .. <down>|<fails> <now> 0|<fails> budgets|<incident> .. <back>|<incident> management in
-0.08 <incident> mode|<minutes> on a|<now> . a|<now> .. <otherHost>|<now> <own>|<now> he|<now> we
-0.08 <otherHost> . <unable>|<otherHost> .. <minutes>|<otherHost> has|<own> .. <unable>|<own> <fails> with
-0.08 <own> <own> <use>|<own> <settings> has|<own> application|<own> bad .|<own> build|<own> card
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
-0.08 @ folks >|@ for my|@ gives|@ group|@ ha|@ hay|@ hoodie|@ i got|@ job log|@ logo|@ moved|@ need|@ nice
-0.08 @ notifications .|@ permission|@ permission denied|@ please add|@ please please|@ please support|@ reviewers
-0.08 @ right|@ seems|@ shared runners|@ the link|@ todos|@ too|@ we have|@ what does|@ which of|@ work
-0.08 @ your sales|@ 🙏|@.com >|a 0 mb|a <down>|a <requestError>|a <settings>|a <settings> in|a <unable> profit
-0.08 a bank|a bank that|a ci|a community|a day|a fox .|a login|a non profit|a reply|a reseller|a roadmap|a uni
-0.08 a year ago|about remote work|across .. @|adoption|ads|after 0 red|after the upgrade|again @|all <back> .
-0.08 already taken|am down|am writing|amused|an e|an infinite|an infinite loop|an issue on|an undo ?
-0.08 and <now> <everyone>|and <own> <settings>|and forgot|and the @|android app|any alternative|anybody explain
-0.08 anyone using|anyone using @|api ? >|app ?|app in|are on @|are red .|arrived|as csv|as you|asking for my
-0.08 assignees|at @ today|at least @|at our place|at the <settings>|audit log|avatars|back >|back from|badge for
-0.08 bank that|be a|behind a|below|birthday @|bitbucket pipelines|blame|blaming|blog .|board on|boards
-0.08 boss <unable>|branches ?|bronze .. @|budgets|bugs|button in @|by design|by whom|by whom ?|can anybody explain
-0.08 can i bulk|can the|cant find it|card .|card is|career|cayó|cert|change <own>|ci ?|ci ? >|ci in 0|ci.yml .. @
-0.08 clap|cleaner|closing the|cluster .. @|coding .. @|collapse|commit ? >|committed a 0|company <settings> blocks
-0.08 company @|conflict .|confused >|contract .. @|convince|cookie|counted|css|cvs|dark mode for|dashboard ?
-0.08 date .|date for|day on|days ? >|default branch|delete .. @|deleting|denied|deploy key|depuis .. @|deserves
-0.08 devops ?|di|did it is|difference|discount ? >|discussion|disk|do >|do i ask|do i contact|do i make|docs .. @
-0.08 docs <everyone>|docs search|docs team|docs the|does <own>|does @ have|does @ work|does it|does my|doku
-0.08 doku zu|down because|dream|dropped from|easter|editor .. @|elevator is|else <unable> to|else unable
-0.08 else unable to|emoji reactions|error budgets|everything|expire_in <everyone>|failed because|faster
-0.08 feedback welcome|file too big|find it|fine|first time|first try|folks >|football|for >|for @.com
-0.08 for a <unable>|for a class|for a non|for a remote|for everyone at|for issues|for new projects|for open source
-0.08 for self|for that >|for this >|form says|found <own>|fox >|free ?|from <otherHost>|from sales|from svn to
-0.08 ftw >|future|gb of|gb repo|german|get a|gets <requestError>|git push rejected|gitea|giù|gke|good day
-0.08 graphql query|habe|hackathon prize|had .. @|happy birthday|happy birthday @|has .. @|has 0|has a <down>
-0.08 have .|have time to|hole of|hour of|i <thanks> that|i <unable> know|i <unable> trust|i added|i am down
-0.08 i am writing|i asked for|i committed|i dont trust|i gave|i live in|i love that|i need the|i prefer|i report a
-0.08 i see how|i switched on|i take|icon|id like <own>|id like my|id like to|id pay|if the|ignored|ill|impressive
-0.08 in a private|in eu ?|in git|in go|in house|in kenya|in march .|in ten|in the <settings>|in the free
-0.08 in the settings|incident management in|infra <everyone>|installing|instead >|internal nexus|interruptible
-0.08 interview <everyone>|intro|invite|invited|is . >|is 0 ?|is <otherHost>|is <own> <own>|is broken in|is smiling
-0.08 is such|is there <unable>|is there no|is valid|issue on @|it . 0|it . @|it <back> that|it <now> >|it <use>
-0.08 it >|it back >|it is us|it normal that|it now|it on|it was me|ive read|java|jazz|job . it|job <unable>|jobs .
-0.08 k6|kept ?|least @|least the @|leave the|list|list of|listening .. @|listening to|llevamos|lock|log .|love for
-0.08 love that you|mac mini|magic .. @|maintenance mode|make that|management in|markdown .. @|mb .|me .|media|mein
-0.08 members|merge button greyed|merge train|merge trains ?|metrics .. @|metrics in|migration to|milestone .. @
-0.08 miners|minutes . @|mode for|monday .|more >|more than <own>|move to|moving <own>|mr 0|much is|mug >
-0.08 multi line|multi project|my|my 0|my application|my bad .|my card|my contribution|my dad|my phone number
-0.08 my phone with|my scheduled|my scheduled pipeline|my self|my server|my student|named the|never arrives|new mr
-0.08 night @ >|no tests|no time|nobody answers|non profit|normal that|normal that a|not allowed|not amused
-0.08 notifications .|now . @|now . a|now ?|now @ ?|now my|of 0 >|of @.com is|of commit|of downtime|of github
-0.08 office and|official .. @|old <otherHost>|old ones|old version|on <use> trains|on friday|on merge trains
-0.08 on monday >|on our 0|on the <settings>|on the @|on the site|on with|one click .|one pipeline|open <fails>
-0.08 opened|opened an|or must i|org . @|our hackathon|our place|our runner|our runners|our shop|our tests|out that
-0.08 outage day|outage in|over 443|page ? i|page about|pages domain|password|path .. @|paths|paused|permanently
-0.08 phone|pipeline <unable>|pipeline >|pipeline ?|pipeline has|pipeline mean|pipeline mean ?
-0.08 playing table football|please check|please support|plugin .. @|poder|pods|polite|possible|product is|profit
-0.08 protected .. @|protected branch .|proud of|questions .|quick reply|rabbit hole of|raccoon|ram ?|ran|rate ? >
-0.08 rather than|reactions|reading|ready|really public|rebase .|recording ? >|red ones|red ones .|redirect uri
-0.08 release <part>|release page|releases .. @|remember|remote playbook|renew|reorder the|repo ? >|repos >
-0.08 request from|resource_group|restoring .. @|restoring from backup|retention|retry .. @|ride|role >
-0.08 rollback button in|rotated the|router .|rss feed|rules vs|rules vs only|run @|run only|runbooks .. @|runner @
-0.08 running|runs .. @|salary calculator|says file|says invalid|scanner|seconds .|shallow|shallow <use>
-0.08 shallow clone|should .. @|should be|should have|shows no|sidebar .. @|sigh .|sin poder|single node|sla for
-0.08 slow clap|so i have|so much >|so proud|sorry @ >|spaces .. @|split|squash and|stack|stage|stale branches
-0.08 start ? >|sticker .. @|stickers . >|stole the|story|straight|stuck because|stuck on|sub|suite .|support for
-0.08 svn to|swag shop|sydney|syntax|tab .. @|table football|talk .. @|talk to sales|telling <everyone>
-0.08 than <unable>|thanks|that my|the @ logo|the all remote|the bronze|the build .|the certification|the cli
-0.08 the conference|the disk|the elevator is|the emoji|the file|the first try|the group|the internet is
-0.08 the kubernetes|the link to|the mug|the new mr|the office|the pipeline graph|the pipeline runs|the quick reply
-0.08 the regex|the shop|the upgrade|the upgrade to|the weekend|the weight|this account|three times|timezone .. @
-0.08 to 0 minutes|to all of|to allow|to master|to sales|to start ?|to switch|to use the|together|together .. @
-0.08 token and|tooltip on the|topic|trains ?|translation of|tried to|truncated|try @|tuesday .|two <minutes> of
-0.08 uni is|up .|up . >|up ? i|up our|upgrade path|upgraded to|upvotes|uri|us .. @|us east|use ? >|user is|ustawić
-0.08 vat|vat number|view of|vs only|wants to|warn|was a tab|we <down>|we broke|we changed the|we cut|we had|we hit
-0.08 weeks ago and|well ? >|what a|whatever|where are the|where do you|where to start|which tier|whitelist
-0.08 who can help|who is|who knows|whole class|whom ?|why must|with .. @|with the new|wizard|wonderful|works now
-0.08 would <thanks>|year ago|years in|you <use>|you do|your <everyone> <minutes>|your all remote|your ceo
-0.08 your logo|your office hours|your pricing <part>|your pricing page|your status <part>|youtube|️ @
-0.10 . <unable> more|. @ issues|. @ protected|. @ push|. @ runner|. after|. also me|. always|. bug|. bye
-0.10 . can <everyone>|. classic|. fixed|. life|. no more|. not your|. only on|. pipeline is|. so excited|. the @
-0.10 . too|. what do|. what now|. zero|0 >|0 hour|0 hours of|0 pages|0 report|0 to|0 today .|503 to|503s
-0.10 < <down> <own>|< <own> kid|< <part>|< @ <down>|< @ como|< @ long|< @ would|< anyone|< backup|< breaking
-0.10 < is @|< renovate|< spent|< still|< when you|<back> >|<back> a|<back> squares|<down> .. @|<down> <now> so
-0.10 <down> job|<down> of|<down> so|<down> to the|<everyone> else <unable>|<everyone> from @|<everyone> have a
-0.10 <everyone> on the|<everyone> reads|<fails> because you|<fails> could|<fails> could <unable>
-0.10 <incident> management feature|<minutes> and then|<minutes> of <down>|<now> .. @|<now> ? 0|<now> and|<now> do
-0.10 <now> monday >|<own> .. <incident>|<own> <part> 0|<own> bots|<own> fork|<own> head|<own> in|<own> profile
-0.10 <own> rails|<own> startup|<own> street|<own> talk|<part> . 0|<part> 0|<part> <own>|<part> all <back>
-0.10 <part> connect|<part> connect to|<part> shows|<part> workshop|<requestError>|<requestError> when i
-0.10 <selfManaged> <selfManaged>|<selfManaged> in|<serverError> is|<settings> . @|<settings> .. <slow>
-0.10 <settings> contains|<settings> contains unknown|<unable> . <thanks>|<unable> <settings>|<unable> code .
-0.10 <unable> eligible|<unable> git <use>|<unable> have one|<unable> valid|<use> .. <down>|<use> ?|<use> to @|? ah
-0.10 ? cant find|? discuss|? i know|? i only|? id|? 😅|@ .. <otherHost>|@ .. <requestError>|@ .. accessibility
-0.10 @ .. audit|@ .. billing|@ .. build|@ .. captcha|@ .. conflict|@ .. conflicts|@ .. contribution|@ .. declined
-0.10 @ .. der|@ .. designers|@ .. engineer|@ .. expire|@ .. explorer|@ .. faço|@ .. finished|@ .. fox|@ .. freebsd
-0.10 @ .. hides|@ .. hook|@ .. keeps|@ .. license|@ .. makes|@ .. meeting|@ .. personal|@ .. plans|@ .. plugin
-0.10 @ .. pour|@ .. prague|@ .. preview|@ .. prometheus|@ .. rails|@ .. recommended|@ .. refund|@ .. renewal
-0.10 @ .. request|@ .. revoked|@ .. role|@ .. sales|@ .. search|@ .. shown|@ .. silver|@ .. snacks|@ .. spam
-0.10 @ .. stickers|@ .. sticky|@ .. such|@ .. svn|@ .. tiny|@ .. weight|@ .. workshop|@ .. ❤|@ <everyone> .
-0.10 @ <now>|@ <requestError>|@ agent|@ any plan|@ auto|@ cant find|@ ci for|@ como|@ como faço|@ could i
-0.10 @ ctl reconfigure|@ forum|@ i <unable>|@ long|@ on my|@ read|@ retry|@ rollback|@ rollback button|@ self
-0.10 @ shop|@ sticker|@ tanuki|@ when|@ would|@ would <thanks>|@ would love|@ yes|@.com after|@.com port 0
-0.10 a <down> job|a @ <part>|a broken link|a credit card|a failing job|a keyboard shortcut|a merge|a mr
-0.10 a partnership|a revert .|a talk about|about a partnership|accidentally deleted|accidentally deleted a
-0.10 active <part>|active runners|after 0|all .|all 0|all 0 of|already been|already been taken|also me 0|although
-0.10 am five|an official|and <unable> <down>|and nothing broke|and now i|any active|any active <part>
-0.10 any active runners|api with|app .. @|applied .. @|applied for|approval rules|approve|apt upgrade|archived
-0.10 are you hiring|are your|argentina ?|argentina ? >|as designed|ask|asking for an|asks me to|at all|at lunch
-0.10 authentication|auto .. @|automated the|autosave|baby .|back now|be at|be great to|be restored ?|became
-0.10 became a|because someone|been taken|blue|board|bought 0|box in the|branch ?|breakfast .|bug in|bugs .. @
-0.10 build farm|burned|button greyed|button greyed out|by unknown|by unknown authority|came up|can you fix
-0.10 cant load|cant spell|carry on .|certificate signed|certificate signed by|chat about|ci minutes|ci workshop
-0.10 classic|clock was 0|close 0|closed the|comments in|committed .. @|community edition|company proxy|confetti
-0.10 confidential <fails>|config contains|config contains unknown|connect to host|contains unknown
-0.10 contains unknown keys|could i get|cover|covers the|ctl reconfigure|cupboard|daily|dat|data|datadog|daylight
-0.10 daylight saving|de 0|dedicated|dedicated .. @|deleted <own>|deleted my|dependencies|did i miss|diff|do .. @
-0.10 do you publish|docker|dog .|domain .|dont have any|dont have one|dont see the|down right now|down to the|ear
-0.10 early|editor .|email from|env|ever|exit code|exit code 0|failing job|farm|faster than <own>|fault just
-0.10 feature wish|feeling .|file too|fix in|flags|floors|for <own>|for a @|for code|for it ?|for merge|for my own
-0.10 for one|for sorting|for startups|for the noise|for your|force .. @|forever|freebsd|get an|git lfs
-0.10 gives me the|got a <serverError>|gratuite|green .|green squares|hallway track|happily|has already
-0.10 has already been|have any active|have ever|head|hello @ i|hired .|hobby|host @.com port|hotspot|hour late
-0.10 human|i <unable> spell|i accidentally deleted|i add|i am five|i bulk|i cancelled|i cant spell|i change
-0.10 i contact|i get <requestError>|i have ever|i lost <own>|i lost my|i lost the|i miss the|i renamed|i see which
-0.10 i switched|i think my|i turn|id|idea for|ideas ?|if i downgrade|illustrations|image|in <own> street
-0.10 in <thanks>|in ?|in @ <fails>|in @ ?|in german|in january|in love|in public|in the <part>|in yaml
-0.10 incident management feature|included >|instead of|internal|internet is <down>|internet is down|internship
-0.10 into <own>|invoice >|is <unable> valid|is a <use>|is a merge|is better|is cut|is it .|is not valid
-0.10 is returning <serverError>|is that|issues is|it by|iteration|job <part>|job and|job to|junior|just fine
-0.10 kan ik een|know i|labels in|lagging|left|let us|like a fox|limit ? >|limit for|links to|lock file|logo in
-0.10 logo looks|logo looks like|macos <part>|made <own>|management feature|mandatory|master .|me . i|me to
-0.10 meetings .. @|meetup >|meetups|memory on|memory on <own>|mercurial ?|merged .|microservices .. @|mini
-0.10 minutes @|minutes and|mirroring|mobile view|module|monday|monorepos .. @|month . <thanks>|month . >
-0.10 morning all|moved <now>|mum|must i|must succeed|mute|my fork|my head|my internet|my key|my rails|my team says
-0.10 my uni|naming|never find|new <everyone>|new <settings> .|new job|new logo|new sidebar|newer|next|nice talk
-0.10 no answer|no code|no code .|node_modules in|not eligible|not valid|not you|notes .|notes .. @|nothing broke
-0.10 nothing broke .|notification mails|numbers >|of <back>|of @ on|of green|of old|of these|offices .
-0.10 offline for a|on ? >|on @ <now>|on @.com <fails>|on @.com <unable>|on our instance|on todays|one @ >|one ip
-0.10 one tool|order|out all|outage of|outdated|overnight|package ?|package ? >|page all|page shows|pages 0
-0.10 partnership|pass|passwords|pending >|permissions|phone <unable>|phone with|photo|pipeline editor
-0.10 pipeline green .|pipeline must|pipeline must succeed|pipeline on @|playing table|pointed|poke|postgres
-0.10 powershell|pr comments|prod is <down>|prod is down|product .. @|project be|project export|psd .|question on
-0.10 rate ?|read the|recruiter .. @|rejected|relationship|release ?|release notes .|remembered|reminder that
-0.10 remote <now>|remote eu|remove the|removes|renamed the|renaming|repo|reporter|rest ?|retried|retry 0
-0.10 revert .. @|reverted|revoked|robot|rolled <back> <own>|rolled back our|run in|runner ? >|runner in
-0.10 runner on a|runners ? >|running a|sabe|sabe .. @|saved my|says <fails>|says not|scoped labels|semicolon .
-0.10 server and|server with|setting ? >|sharing|si|sie|sign <back> ?|sign up ?|signed by unknown|signup|since 0 .
-0.10 since monday >|since my|site on|site on pages|smile|sms|so excited|so half|so slow today|soc 0 report|socket
-0.10 socks .|sold|solved my|sorry for the|soul|sounds like a|source .. @|squares|ssh connect|ssh connect to
-0.10 ssh key|stops at|street .|stuck because you|students ?|submodule|suddenly .. @|switched on|switching .. @
-0.10 tags .|tanuki ? >|tanuki plushie|templates .|test .|that be|that isnt|the 0 of|the @ certified
-0.10 the accessibility|the answer|the community edition|the firewall|the ip|the ipo|the labels|the moment ?
-0.10 the month @|the new sidebar|the owner ?|the person who|the revert|the sales|the value stream|them @|think my
-0.10 this <now> all|this morning all|tier .|til @|time this month|times >|to 0 <minutes>|to 0 on|to host @.com
-0.10 to report|to support|today thanks for|tomorrow >|tracking .. @|trains .. @|transfer a|transfer a project
-0.10 trial ended|true|twice >|unknown|unresolved|upgrade .|use 0|use @ for|username is|users ?|version ? >
-0.10 vim mode in|vue|w @|wait .|was a missing|was charged|was charged twice|was me|watching the|we are moving
-0.10 we did|week . >|weekend <unable>|went great|weve got 0|what could|what did i|what else|what would you
-0.10 which <part>|which ports|why >|wiki .|with 500|with our|with zero|wrong with my|years ago|you are a|you at
-0.10 you cant|you dont have|you hiring|your <use>|your handbook|your sales <everyone>|zones|😅|🚀|🦀
-0.12 . <own> <settings>|. <own> @|. <own> first|. <unable> change|. @ docs|. @ issue|. am|. am i|. at least|. auto
-0.12 . auto devops|. carry|. carry on|. good|. help >|. i|. my first|. not a|. oh .|. our @|. uptime|. what should
-0.12 0 <minutes> with|0 <use>|0 codes|0 comments .|0 floors|0 or|0 weeks ago|0 with @|502 from|< @ <serverError>
-0.12 < @ already|< @ moving|< @ new|< @ okay|< @ swag|< @ trial|< azure|< cloudflare|< does @|< gtlb|< i dropped
-0.12 < new|< reading|< rip <own>|< rip my|< talked|< the elevator|< upgraded|< who is|< wish|< wrote <own>
-0.12 <back> from a|<back> the|<down> .. <fails>|<down> ? <own>|<down> at|<down> prod|<fails> board|<minutes> .
-0.12 <minutes> .. <use>|<now> 0 .|<otherHost> to|<own> .. <minutes>|<own> <settings> then|<own> box
-0.12 <own> contribution|<own> custom|<own> favourite|<own> invoice|<own> last|<own> motivation is|<own> vm
-0.12 <part> <fails> .|<part> <minutes>|<part> <now> we|<part> do|<part> on windows|<serverError> from
-0.12 <serverError> in|<settings> coverage|<settings> need|<thanks> you so|<unable> a|<unable> amused >
-0.12 <unable> responding to|<unable> spell|<unable> start on|<use> freeze|<use> request from|? found|? i|? the
-0.12 @ .. .com|@ .. along|@ .. applied|@ .. built|@ .. burndown|@ .. by|@ .. caching|@ .. cancel|@ .. changelog
-0.12 @ .. commits|@ .. compliance|@ .. culture|@ .. dropdown|@ .. features|@ .. funding|@ .. gb|@ .. great|@ .. he
-0.12 @ .. ich|@ .. id|@ .. jenkinsfile|@ .. kenya|@ .. library|@ .. meant|@ .. merged|@ .. myself|@ .. notes
-0.12 @ .. pdf|@ .. per|@ .. person|@ .. plush|@ .. podcast|@ .. pretty|@ .. publickey|@ .. required|@ .. restore
-0.12 @ .. scroll|@ .. socks|@ .. subgroup|@ .. telemetry|@ .. undo|@ .. wrote|@ .. your|@ <now> ?|@ <settings>
-0.12 @ <unable> find|@ already|@ are you|@ backup|@ ci.yml is|@ epics|@ i never|@ lfs quota|@ moving|@ please send
-0.12 @ right <now>|@ right now|@ server is|@ unfiltered on|@ user group|@ was <down>|@ what a|@ will you
-0.12 @ your status|@.com <back>|@.com is so|a 404|a <serverError> <now>|a <unable>|a <use> conflict|a bug|a button
-0.12 a fork|a git repository|a junior|a keyboard|a label|a line|a merge conflict|a no|a personal|a quote|a train
-0.12 a week .|a year|about <own>|about how you|access tokens|all <back>|all our builds|am i missing|am reading
-0.12 am so|amused >|an <incident> .|an incident .|an sla for|and drop|and one|any good|app is down|apps are
-0.12 architecture ?|arrived .. @|arrived in|auf der|authority|bank .. @|based .. @|be <down>|been open for
-0.12 before_script|bread|broke prod|bug i|build broken|bulk edit|but <back>|by|by 0|by <own> <own>
-0.12 can <everyone> explain|can help|can i make|captcha|carry on|cfp|change it|chrome .|ci.yml is|circleci|class
-0.12 closing|code .|code to protected|come to|commit virtual|como faço pra|company is|company is <settings>
-0.12 contributions|create a|dashboards|data stored in|day 0|den|deploy freeze|developer|development|didnt
-0.12 discount ?|discovered|do you have|docs <part>|docs for|does nothing|dont tell|dora|dora metrics|drag and
-0.12 drag and drop|drew the|eigentlich|en español|enjoy|entity|español|exist ?|existing|failed pipelines
-0.12 failing at|fatal refusing|fatal refusing to|faço pra|finally . @|flaky test|for 0 days|for <own> <settings>
-0.12 for ?|for group|for me >|for my group|for open|for password|for people|for support|for windows|free plan
-0.12 friday .|friday at 0|from backup .|from the @|from the newsletter|ftw|funding round|git repository .|good bot
-0.12 good night|got rejected|grafana|group .|group access tokens|group level|guess >|hackathon starts
-0.12 hackathon starts tomorrow|haha >|handy|have in|host .. @|how big|how does @|i <use> a|i am reading|i am so
-0.12 i guess >|i had the|i know .|i learned you|i missing|i run|i think <own>|i wont|id like|in|in @ is
-0.12 in @ issues|in chrome .|in package lock.json|in review|in the wrong|in utrecht|in your|indentation
-0.12 infinite loop|is a raccoon|is because|is down since|is green|is not @|is outage .|issue board|issue to
-0.12 issues >|it . <now>|it <back> >|it here|it is <own>|it is because|it says|job .|just imported|just venting
-0.12 keeps|kept|kevin .. @|kids >|know . >|large|learned .. @|learned you|learned you can|less .. @|limit on the
-0.12 line|link gives|links in|list ?|locally .. @|login ?|login ? >|longer than <own>|longer than my
-0.12 lost <own> phone|lost my phone|luckily|machine then|mails for|main .|makes sense|marketing|me as|me how
-0.12 me not|medellín|mentor|merge request from|migrations|mirror to|morning @|motivation is|mr is|my custom
-0.12 my machine then|my motivation is|my trial|needs|new blog post|next to|not a git|npm registry|off by|oh wait
-0.12 on <own> internal|on @.com >|on my project|on our|on our internal|on premium|on the funding|on the sofa
-0.12 one repo .|one that|only . >|only ? >|only except|open <now>|opened .. @|out each|ownership|page on our
-0.12 pages in|pair|parallel 0|partial <use>|partial clone|paste|pay with|phone >|pipeline is red|pipeline on
-0.12 please let|points .|post .. @|postgres 0|price .. @|project <unable>|project on|project on @|proud >|proxy is
-0.12 public ?|public repo|pushed to @|rabbit|rabbit hole|ran at 0|ranges|rates|read_registry|reminder|remote .. @
-0.12 renewed|reorder|rep|repo over|repo says|report a|repos from bitbucket|repos to|responding to <own>
-0.12 responding to my|restoring from|retry|revert of|review apps are|reviewer .|round .|runner on windows|sad >
-0.12 saved .. @|saved <own>|say hi|scope .|screen|search is broken|seats .|server 0|set a|she .. @|show in
-0.12 show in <own>|shows <serverError>|shut <down>|shut down|sign <back>|sign up|signed by|since the
-0.12 small <everyone>|small team|smart|smiling|so fast|so i|so i <unable>|so i cant|so much|sobre|software
-0.12 someone from|sorted|sounds like|specific|spell|spend 0|sprints|sprints >|start on|started 0 <minutes>
-0.12 starts tomorrow|strikes|strikes .. @|strikes <now>|strikes again|students <now>|style|style guide|sum
-0.12 swag .. @|talk .|talk to about|tarjeta|telemetry|tenth|test coverage|tests ?|thank you so|the <settings> >
-0.12 the <use> <part>|the admin|the ci is|the customers|the funding|the funding round|the licence|the login page
-0.12 the newsletter|the noise|the pr|the pricing|the pricing change|the rebase|the renewal|the socks|the survey
-0.12 these days|think <own>|this bug|this morning @|though|three weeks in|till monday|time tracking|tip for|title
-0.12 to about|to find the|to know >|to me|to protected branches|to that|to the old|to your <part>|token has
-0.12 tooltip on|travis|tried|trunk .. @|turned out|type|ublock|ublock on|unfiltered on|unfiltered on <otherHost>
-0.12 unfiltered on youtube|university >|unknown authority|upgrade to|upgrade to 0|utrecht|venting >|videos
-0.12 view for|vim mode|was slow|we moved|weeks in|well .. @|went up|when <use> a|when i|when i <use>|when manual
-0.12 where are|where is the|while the pipeline|whole department|wikis|will <thanks>|will do|with <own> <settings>
-0.12 with ublock|with ublock on|word .. @|working from a|would love|write to|wrong .|wrote <own>|you pick
-0.12 you so much
-0.14 . 0 years|. <back>|. any tips|. anyway @|. best|. colleagues|. colleagues in|. does @|. everything is
-0.14 . how can|. smooth|. we use|. who can|0 0 lines|0 <selfManaged>|0 ? i|0 app|0 in one|0 of them|0 stale
-0.14 0 turns|404 motivation not|500 seats|502 after|<|< <own> <everyone>|< <own> brain|< @ 502|< @ come|< @ kan
-0.14 < @ when|< @ wrote|< git pull|< got <own>|< got my|< i am|< looking for|< my brain|< our own|< pair
-0.14 < pair programming|< qualcuno|< self|< when is|< where is|< whoops|< writing <own>|<back> between
-0.14 <back> for us|<back> in chrome|<back> to the|<down> right|<down> upgrades|<down> whole|<everyone> .. <now>
-0.14 <everyone> who|<fails> template|<fails> templates|<fails> with <own>|<minutes> with @|<now> .. <back>
-0.14 <now> .. <fails>|<now> i deployed|<now> open ?|<otherHost> <now>|<otherHost> ? >|<otherHost> importer
-0.14 <otherHost> went|<own> .. @|<own> <part> <part>|<own> corporate|<own> email|<own> mother|<own> uni|<part> cd
-0.14 <part> ide|<part> lint|<requestError> motivation <unable>|<serverError> seats|<settings> .. <back>
-0.14 <settings> .. <serverError>|<unable> @.com|<unable> is|<unable> know|<unable> mind|<unable> to do
-0.14 <unable> trust it|<use> mirror|>|? docs|@ .. ai|@ .. approved|@ .. async|@ .. automatically|@ .. billed
-0.14 @ .. ceo|@ .. community|@ .. di|@ .. did|@ .. dla|@ .. downgrade|@ .. excited|@ .. good|@ .. hackathon
-0.14 @ .. included|@ .. inside|@ .. kann|@ .. keep|@ .. main|@ .. maintainer|@ .. mercurial|@ .. move|@ .. multi
-0.14 @ .. one|@ .. place|@ .. prem|@ .. python|@ .. questions|@ .. reseller|@ .. sast|@ .. si|@ .. survey
-0.14 @ .. then|@ .. though|@ .. told|@ .. university|@ .. work|@ .. 🦊|@ <down> is|@ <fails> templates
-0.14 @ <own> company|@ <own> git|@ <part>|@ <part> +|@ <part> behind|@ <part> with|@ ? <unable>|@ any plans|@ ci .
-0.14 @ congratulations|@ congratulations on|@ geo|@ gives 502|@ i keep|@ issue templates|@ issues .|@ kan|@ my git
-0.14 @ snippets|@ still|@ what happens|@ where is|@ yours|@.com . @|@.com for|a <part> <part>|a better|a class
-0.14 a failing|a native|a repo on|a retry|a student discount|a typo in|about a|about our|activity|after
-0.14 after upgrade|again @ >|am trying|amazing|an <fails> in|an <fails> on|and then|approved .|are slow|are still
-0.14 argue|asked for|asks|at 3%|at kubecon ?|back to the|because we|belong|belong to|bet .. @|between <part>
-0.14 blaming .. @|blank page in|block|blog is|blown|bot ?|bot which|branches ? >|broke down|broke the|broken ? >
-0.14 build .|but the site|buying .. @|can i buy|can two|cant login|change|change @|ci cd|ci lint|clock was
-0.14 cloudflare is|code is|collapsed|colours .|command <unable>|command <unable> found|command not
-0.14 command not found|commit ?|commits .|committed a|competitor|competitor is|congratulations on|contains|cool
-0.14 cry|declined|deleted a project|deployed|devops engineer|died .|discount for|do i see|do with|docs ?
-0.14 does <part>|done|dont trust|dont trust it|down @|down here|downtime upgrades|drama|dropdown|easy|eligible
-0.14 email is|english|epics .|everything and|example ?|fast <now> .|feel|file sharing|file sharing .|finally . >
-0.14 find .. @|first mr|font .. @|foot|for @ <part>|for fun|for me .|for more|for security|format|found a bug
-0.14 found three|friday at|from 0 to|front .. @|garden|git @ >|going <down> the|going down the|graphql explorer
-0.14 great work|guide .. @|hackathon ? >|help ? >|help me|help with|helper|hiring process|hoe|hole of @
-0.14 how long does|i always|i am|i am trying|i bet|i deleted the|i lost|i merged|i needed|i needed >|i open the
-0.14 i reported|i stop|i use|id be|idea|idea .. @|in <own> <own>|in <selfManaged>|in ? >|in firefox|in markdown
-0.14 is gone|is good|is great|is my|is the real|issue in|issue template|issue templates|it has|it was my|ive .. @
-0.14 january >|job ?|joined|joy|just worked|kann ich|keyset|known bug|kubecon ?|last time|library|life|life .
-0.14 lines .. @|logs say|long does|lunch . @|main .. @|makes .. @|makes sense .|managed 0|managed @|me smile|meet
-0.14 menu >|merge|metrics|mode .. @|monorepo .. @|mother|motivation <unable>|motivation <unable> found
-0.14 motivation not|motivation not found|moved from|mr has|mr widget|mrs to|my company is|my email|my group
-0.14 my little|my money|my pipeline is|my side|myself out|needed ?|new year|no pages|nothing to do|novel
-0.14 of @.com ?|of our own|off the|offline ?|oh .|on @ .|on pages|on self|on self managed|on the first|or do
-0.14 our corporate|over it|overnight .|owner ?|page says|passed .. @|patch|pipeline <now>|pipeline @ >|please make
-0.14 please please|policy .|position <now>|position still|preview|pricing .. @|product|programming .. @|projekt
-0.14 proxy .|proxy blocks @.com|psd|public @|purchase|python|rabbit .. @|ran at|ready to|register >|requirements
-0.14 retro .. @|revert button|review app|rspec|runners ?|runners on|runs|runs @|salary|sat|says <requestError>
-0.14 scheduled <part> run|scheduled pipelines run|se <down>|se cayó|self managed 0|self managed @|semester
-0.14 send help|senior|sense .|setting ?|shipped|signed <back>|signed up|since i deployed|since our|size limit
-0.14 smooth .|smug .. @|so <unable> @|so happy|speak|specs|staging .|staging . @|started 0|still open ?
-0.14 student discount|summer|take <own> money|take my money|tears >|thank you @|that >|the <fails> message
-0.14 the @ meetup|the backlog|the difference|the environments|the error message|the job .|the milestone
-0.14 the roadmap|the ticket|there a student|time is|time zone|tips for|to <own>|to do with|to get to|to me .|to my
-0.14 to the forum|token expired|too little|train|tried turning it|tries .. @|trust it|ubuntu 0|unknown keys
-0.14 up for the|usa|usa @|usage|usar|use the|version 0|vulnerabilities|wanted to say|washing|washing <settings>
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
-0.16 <part> is having|<part> let|<part> on <own>|<selfManaged> .. <selfManaged>|<selfManaged> 0|<selfManaged> ?
-0.16 <selfManaged> ? >|<serverError> .. <otherHost>|<settings> <down>|<unable> code|<unable> mind @|<use> <now> .
-0.16 <use> code to|<use> conflicts .|<use> request is|<use> trains|? one|@ .. 0|@ .. arm|@ .. below|@ .. cd
-0.16 @ .. contributor|@ .. det|@ .. difference|@ .. domain|@ .. eats|@ .. epics|@ .. feedback|@ .. image
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
-0.16 is so good|is the max|issue|issues on @|it every|ive been|keep my|keyboard shortcut|know .|knows|latex
-0.16 like <own>|linter is|loads .|lock.json|lol|lol >|looking for a|m1|matches|may|me after|merge conflicts .
-0.16 merge request is|merge trains|messages|minutes because i|mode in|mom .. @|monster|my bad|my brain is|my dog
-0.16 my raspberry|my raspberry pi|my review|needed a|needs work across|never mind @|new key|noise|notes are
-0.16 oberfläche|octocat|on call <everyone>|on my raspberry|on top|only|only <use>|only @|only tags .|open ? >
-0.16 org .. @|our compliance|package lock.json|para universidades|pass .. @|picker|plan .. @|post about how
-0.16 power <down>|power outage|pricing change|projector|pronounce|proper|proposal|push code to|raise >|ram .
-0.16 reading .. @|reading the @|rechnung|reference|refs|registry is having|related|release notes are
-0.16 remote company|repos 0|request is|retry only|returning <serverError>|reviewed .. @|right @ ?|rogers|rule
-0.16 runners on @.com|sales team|says he|script|scroll <down>|scroll down|seats >|see which|setting .. @
-0.16 settings page|she|shown|signing|so <slow> <now>|so fun|soc|soc 0|squash .. @|stale issues|still the|stole
-0.16 studies|sunday >|tanuki plush|teaching|team ?|terraform .. @|the 0 ?|the <fails> remote|the <settings>
-0.16 the @ 0|the @ docs|the author|the best thing|the community|the elevator|the first|the invoice|the keynote
-0.16 the linter is|the old one|the onboarding|the person|the release post|the stickers|the trick|the url
-0.16 the wrong remote|this <now> @|ticket is|til you|til you can|tips ? >|to be <down>|to be down|to buy|token .
-0.16 tooltip|trains|trust .. @|turns|turns out|un grupo|universidades|until january|us luck|use for|user ?
-0.16 user ? >|using it|very happy|waiting for <own>|waiting for my|want it|we run|week one|weekends|what do you
-0.16 what now >|when ?|why ?|windows ?|windows ? >|wish us luck|with @ and|working|writes|wrong remote|wrote
-0.16 years .|yes to|you <unable> have|you been|👋 >|😍|😍 >|🧦
-0.18 . 500|. @ ctl|. forgot|. since 0|. sorry @|. wish us|. wow >|0 ? >|0 contributors|0 repos from|0 so <unable>
-0.18 0 so no|0 with|0 years >|< <down> course|< @ everything|< alguém|< bitbucket has|< crash|< crash course
-0.18 < fun fact|< heroku outage|< movingtogitlab|< movingtogitlab because|< need|< our company|<down> after
-0.18 <down> on <own>|<everyone> .. <selfManaged>|<everyone> who is|<everyone> work|<fails> . i|<fails> message
-0.18 <fails> weights|<now> .|<own> <everyone> says|<own> <part> and|<own> bad|<own> lead|<own> monolith|<own> name
-0.18 <own> shop|<own> trial|<part> all|<part> docs|<part> is built|<part> over|<requestError> after
-0.18 <serverError> <unable>|<settings> . sorry|<settings> <part>|<settings> blocks @.com|<thanks> . >
-0.18 <thanks> <own>|<unable> help >|<use> to|? mine is|? need|? nice|? what is|@ .. bootcamp|@ .. bulk
-0.18 @ .. certification|@ .. charged|@ .. custom|@ .. cv|@ .. dog|@ .. editor|@ .. een|@ .. gold|@ .. lint
-0.18 @ .. lovely|@ .. managed|@ .. march|@ .. mismatch|@ .. mit|@ .. monolith|@ .. needs|@ .. postgres
-0.18 @ .. recommend|@ .. remote|@ .. rename|@ .. saw|@ .. screenshot|@ .. sent|@ .. spent|@ .. sponsor
-0.18 @ .. submodules|@ .. tab|@ .. unexpectedly|@ .. verify|@ .. virtual|@ .. who|@ .. whole|@ .. 👋|@ 502
-0.18 @ <fails> weights|@ certified|@ certified associate|@ hiring|@ issue weights|@ lets you|@ project|@ s fault
-0.18 @ your newsletter|@.com <back> for|a 0 <minutes>|a <down> link|a friday|a missing|a podcast|a private
-0.18 a revert|a typo|a yaml|all the time|ama <now>|america ?|an outage|an undo|and friends day|appreciate
-0.18 approval .. @|article|backup .. @|been open|best .. @|best thing|better|bio|bitbucket has been|blog post
-0.18 boring|box ?|branches .. @|broken .|but <thanks>|but thanks|but the <part>|caching|can i use|can that
-0.18 can that be|charged twice for|charts|clone ?|compliment|contribute .. @|covers|data stored|deploy >
-0.18 description|didnt i|does @|doesnt have|dont ask|down right|een|email .. @|error message|events|excited
-0.18 expired|extends|family and|family and friends|fast forward .|fault @|feature can|fiber|first <use> request
-0.18 first ? >|first merge request|fits|fixes|for commit|for new|for this one|for two weeks|friends day|fun fact
-0.18 gentle|gives <serverError>|goodbye|got an|great .. @|green . it|greyed|greyed out|hackerone|happy .. @|help ?
-0.18 heroku outage|hides|how can i|i accidentally|i delete|i gave a|i like it|i miss|i used|icons|ill see
-0.18 images in|impressed .|in <own> job|in <part> .|in a|in ci|in ci .|in my job|in the <everyone>|incident .
-0.18 interviews .|is <everyone> is|is already|is built|issue weights|it be restored|jobs fails|just <back>
-0.18 just discovered|kan ik|kid|lab with|lab with a|language|later >|lets you|lfs quota|lines of|lost <own>
-0.18 mail says|maintainer is|mapped|march .|marketing mails|me|migrating|mine is|month ? >|moved <own>|moving
-0.18 movingtogitlab because|my kid|my name|my pages|my project .|my tests are|nach|new navigation|no pushes
-0.18 number of|of <down>|offices|offsite|on a friday|on purpose|one .. @|orange|other tools|our company is
-0.18 our last|our monolith|overwrite|pair .. @|pair programming|passed .|paypal|paypal ?|paypal ? >|people from
-0.18 people work|pipeline <back> .|pipeline graph|pipelines .|pipelines . @|pipelines >|plushie|poll|posting for
-0.18 private .. @|project with|projector <down>|publickey . i|pull request|purpose|readable|rebased|repos ?
-0.18 repos from <otherHost>|requests <now>|required|reseller|revert .|reviewing mrs|rewrite|s fault|said >
-0.18 see you at|shame|sharing .|slow >|smaller|so all <own>|solved|sorry >|sorting|spring|squash commits|stash
-0.18 still a|store|stored in|students .. @|stuff|supported ?|switched|tanuki .. @|taught me|team ? >|terraform
-0.18 that @ >|that feature|that ive|the @ unfiltered|the branch|the epic|the font|the hackathon .|the missing
-0.18 the mr|the new navigation|the site is|the source|the tab|the ui|them @ >|thinking|thumbs|thumbs <down>
-0.18 thumbs down|to @ <part>|to a public|to another|to copy|toes|took down my|twice for|ubuntu|ultimate for|undo ?
-0.18 undo ? >|uploaded|upvoted|use .. @|use a|venting|vscode|want|we are a|we need|weekend|weekend >|weeks to
-0.18 what should|what should i|when i open|which plan|whole street|with 0 gb|would be great|written
-0.18 your <everyone>|your fault @|your pricing|your status
-0.20 . <part> <down>|. ah|. cron|. finally .|. i had|. mark|. mark all|. pizza|. what a|. working|. working from
-0.20 12% .. @|404 page is|< @ outage|< @ which|< cómo|< cómo puedo|< how|< load|< new blog|< our intern
-0.20 <back> unexpectedly when|<down> . at|<down> <own> old|<everyone> from|<everyone> to|<fails> on @|<now> @ .
-0.20 <otherHost> ?|<otherHost> after|<own> .. <back>|<own> .. <slow>|<own> cache|<own> dog|<own> kid|<own> little
-0.20 <part> ide .|<requestError> <part> is|<selfManaged> .. <unable>|<settings> <unable>|<settings> got
-0.20 <settings> suite|<settings> with|<thanks> to <own>|<unable> <back>|<unable> count|<unable> longer
-0.20 <use> to @.com|? need a|? small|@ .. accepted|@ .. all|@ .. angry|@ .. bounty|@ .. drag|@ .. interviews
-0.20 @ .. into|@ .. licence|@ .. links|@ .. pelo|@ .. phone|@ .. pizza|@ .. report|@ .. says|@ .. shortcut
-0.20 @ .. talks|@ .. value|@ .. wish|@ 0 release|@ boards|@ boards .|@ does the|@ down again|@ environments <part>
-0.20 @ environments page|@ one of|@ saved|@ the price|@ which|@ your site|@ 🦊|a cake|a crime|a group|a rebase
-0.20 active|ad|agent|allow_failure true|always .. @|analytics|anyway .. @|are <back> <now>|are <now>|are great
-0.20 automated|award|backups .|based|better .. @|boring .|broke production|bug bounty|bug is|buy .. @|cache ?
-0.20 certification exam|changed my|charla|ci_job_token|colleagues in|concurrent|count as|custom|dad .|dark .. @
-0.20 dates|deleted the|disabled|does the|does your|down our old|down with|earnings|ee|en un|expiry|extra|extra ?
-0.20 extra ? >|fails in|fastlane|first merge|for <own> group|force pushed|from <otherHost> to|from @ <part>|fun >
-0.20 group access|ha .. @|had it|i|i changed|i open|i write|ide .|ide is|in <own> <settings>|in the docs
-0.20 in your docs|instagram|intern is|is <own>|is a tanuki|issues .|it myself|job log|jokes|keep <own>|lol @ >
-0.20 love .|mails .|makes|me an|me luck >|me wrong|meh|memes|migrated|mijn|mismatch .|mr title|need more
-0.20 next release|nexus|nice|no longer|not @ >|on my own|on one|one ? >|one of your|only .|owner|patch .. @|pause
-0.20 pelo|photos|png|port 0 so|position|post >|priya|probably|prod with|protected branches|proxy|proxy blocks
-0.20 push to my|pushed to the|quick action|quick actions|raised|rejected .|rep called|report .|reviews .. @
-0.20 rewriting|rock >|routing|sales about|script .|startups|straight to|subgroup|sunday|test suite|the <fails>
-0.20 the <part> on|the cert|the limit|the month .|the next release|the package|the rescue|the right|the slides
-0.20 thinking .. @|three weeks|three years|tip .. @|tips ?|to @ over|to all|to everyone who|to protected
-0.20 to the first|to the rescue|todos ?|took <down>|took down|tools .. @|training ?|tried @.com|trunk|trunk based
-0.20 two people|under 0|under 0 <minutes>|unexpectedly when|unit|unit <settings>|up unexpectedly when|up with my
-0.20 used <back>|used up|vendors|version ?|versioned .. @|web ide .|who|who wrote the|why do|with <serverError>
-0.20 with it is|with me >|works on|world .. @|would|wrong|you bring|❤ .. @|❤ ️ @|😄
-0.22 . any|. half|. mind|. mind blown|. she|. thank|. thank you|0 . i|0 <everyone> ?|0 files|0 on <own>|0 on a
-0.22 0 people ?|0 ram|0 so|0 yrs|< <own> company|< @ congrats|< @ happy|< @ one|< @ runner|< got|< i get|< looking
-0.22 < one|< read the|< turned|<back> on @|<down> <back>|<everyone> .. <back>|<everyone> .. <down>
-0.22 <everyone> noticed|<fails> url|<now> . hello|<now> <down> .|<own> <settings> are|<own> database|<own> eyes
-0.22 <part> .. <settings>|<part> are red|<part> gives <requestError>|<part> got|<part> with @|<selfManaged> on
-0.22 <settings> .. <minutes>|<settings> .. <now>|<settings> .. <selfManaged>|<unable> .. <serverError>
-0.22 <unable> a fox|<unable> worries|<use> or|<use> to main|<use> unrelated|<use> unrelated histories|@ . good
-0.22 @ .. always|@ .. am|@ .. answered|@ .. avatar|@ .. cli|@ .. confirm|@ .. el|@ .. exam|@ .. expensive|@ .. ftw
-0.22 @ .. geo|@ .. help|@ .. için|@ .. ldap|@ .. make|@ .. namespace|@ .. plan|@ .. project|@ .. remove
-0.22 @ .. removed|@ .. rss|@ .. saved|@ .. starts|@ .. that|@ .. wiki|@ .. za|@ board|@ community|@ congrats
-0.22 @ could the|@ here we|@ ill|@ on <own>|@ support|@ 🎂|@ 🎂 >|a|a 0 hour|a broken|a public repo|after 0 years
-0.22 als|am <back>|and want|any plan|at 0 with|be great|build <fails>|can we have|cant open|code to|come >
-0.22 convinced <own>|cron is|designs|docs >|docs on|drag|ecr|enough|expensive|failed pipeline|file in|finance
-0.22 fine . >|finished the|fires|for <fails>|for @ ci|from @.com|from backup|frontend|get all|gone|good >|good @
-0.22 good @ >|good that|graph .|green pipelines|grid|hackathon ?|helm|here we come|hero|histories
-0.22 hotel <settings> .|hotel wifi .|http|i am <back>|i made|images to|is <back> <now>|is me .|is red|is time
-0.22 is too|it was the|için|kevin .|lovely|made .. @|me three|merge unrelated|merge unrelated histories|merging
-0.22 migrate|milestone|mine|missing .. @|misspelled|mistyped|month ?|move 0|mrs .|my eyes|my job|my pages site
-0.22 naar|never mind|no worries|nobody noticed|not a fox|number .. @|of @ ci|off the grid|old one|on <own>
-0.22 on a train|one for|only tags|open since|org .|parallel <part>|parallel jobs|passes|people ?|per user
-0.22 production|programming|public sector|refusing to|refusing to <use>|refusing to merge|runbooks|safari 0
-0.22 sales <everyone>|secret detection|sector|semicolon .. @|so my|so we|staging|status . @.com|status <part> all
-0.22 status page all|still open|story points|subscribe|subscription ?|support answered|tabs .. @|tanuki ?
-0.22 template .|the|the <down> .|the bill|the grid|the package registry|thinking about|this sprint|ticket 0 ?
-0.22 to <everyone> who|to <use> unrelated|to merge unrelated|to mirror|to them >|too big ?|too expensive|took me 0
-0.22 top|track|transfer|understand .. @|uni .. @|unrelated histories|until sunday|up with jenkins|upgrades|used @
-0.22 vacation >|valid|verify|versions|was super|way .. @|we come >|wed like|welcome >|what is a|whenever|who at
-0.22 who at @|who is the|why did you|windows 0|word .|working from|worries|worth it|written in|wrong url
-0.22 your webinar|yrs|za
-0.24 . <thanks> you|. <unable> @|. ask me|. can i|. did i|. feels|. feels like|. not @|. pure|. sad|. took me|0 a
-0.24 0 issues|< <own> <down>|< <own> <own>|< <serverError>|< @ i|< @ please|< dropped|< which|<back> it >
-0.24 <back> with <own>|<fails> branch .|<now> open|<otherHost> .. <now>|<otherHost> has been|<own> <down> <now>
-0.24 <own> <part>|<own> pi|<own> side project|<own> username|<part> can|<selfManaged> .. <down>
-0.24 <selfManaged> .. <now>|<selfManaged> .. <own>|<serverError> .. <own>|<settings> >|<settings> on <own>
-0.24 <slow> and steady|<unable> <use> <now>|<unable> your fault|<use> <settings>|? ok|? want|@ .. confuse
-0.24 @ .. date|@ .. default|@ .. do|@ .. factor|@ .. fattura|@ .. forgot|@ .. greyed|@ .. innocent|@ .. line
-0.24 @ .. mr|@ .. nach|@ .. pr|@ .. quota|@ .. retweet|@ .. ruby|@ .. sponsoring|@ .. stars|@ .. stay
-0.24 @ .. translation|@ .. un|@ .. unsubscribe|@ .. variables|@ .. на|@ <otherHost> is|@ <own> <settings>|@ booth
-0.24 @ docs|@ done .|@ for <own>|@ i|@ i did|@ is @|@ issue .|@ ive been|@ lets|@ mobile|@ pour le|@ unfiltered
-0.24 a list|a list of|a recording ?|a talk on|accounts ?|actions|after a 0|all <own> life|all my life|altssh
-0.24 an <incident>|an incident|and steady|announced|ansible|any way to|asking for <own>|async .. @|because my
-0.24 between @|blamed @ for|blown >|box .|brain is|branch|broken my|bug ? >|built in|cant find the
-0.24 certified associate|changed <own>|code owners|conflicts .|confuse|could you add|coverage .. @|crowd|culture
-0.24 day at @|deleted .. @|do i have|do it|does|down since i|encrypt|everyone at|facebook|fattura|files .
-0.24 flaky <settings>|for christmas|for half an|for sponsoring|for status|force push|gdpr|git to|good night .
-0.24 great talk|hire me|i buy|i deployed|i mirror|i report|ik een|in my project|in the <fails>|in the diff|into @
-0.24 is back .|is encrypt|is there a|it all|it is <part>|it is ci|it shows|kann .. @|keyboard .. @|keyword
-0.24 know who|left the|let is encrypt|level|looks great|made a|made me|make me|make the|me at|message|mind blown >
-0.24 missing|mistake|moved our|my first|my profile|my project|my side project|my username|needed >|new blog
-0.24 new laptop|no @ no|not your fault|on our server|online ?|online ? >|our intern|our own @|out of memory
-0.24 package|package .. @|para .. @|phishing|phone number|possible ? >|put the|rate limits|recommended|recording ?
-0.24 right i|runner 0|runner is|runner on my|sast|saved us|screen reader|self .. @|settle|shared <part> on
-0.24 shared runners on|since we|slow and steady|speaker|status .|stickers .|stops at 0|subscription|suche|team on
-0.24 thank you >|the bug|the coffee|the subscription|them to|to <otherHost>|to @ >|unlock|unsubscribe|use ?|ux
-0.24 vulnerability|way to|weve been|when is|when is the|which|with 0|worth it >|wow|wrong branch .|yes i know
-0.24 your ci is|your fault|your office|🥳 >|🦊 ❤|🦊 ❤ ️
-0.26 . async|. he|. why|. worth|. wow|0 <now> .|0 days >|0 mb|0 on|0 repos to|412|< @ all|< @ the|< @ как|< broke
-0.26 < docker|< love|< tanuki|<back> the old|<down> <settings>|<down> right <now>|<down> so i|<down> the build
-0.26 <fails> .. <minutes>|<otherHost> .. <serverError>|<otherHost> <down>|<own> .. <serverError>
-0.26 <own> <own> <selfManaged>|<own> repo|<part> variables|<part> with|<selfManaged> @|<serverError> <fails>
-0.26 <serverError> stars|<serverError> stars on|<settings> . i|<unable> .. <incident>|<unable> fast
-0.26 <unable> fast forward|@ .. alerts|@ .. application|@ .. associate|@ .. badge|@ .. consider|@ .. cool|@ .. cry
-0.26 @ .. fault|@ .. fork|@ .. here|@ .. hugo|@ .. ik|@ .. localhost|@ .. mug|@ .. novels|@ .. passed|@ .. process
-0.26 @ .. raccoon|@ .. replied|@ .. shows|@ .. waitlist|@ .. webinar|@ .. with|@ .. для|@ behind|@ here|@ i want
-0.26 @ now|@ как|after .. @|an <minutes>|an hour|and deployed|approved .. @|as an|at least the|back the old
-0.26 backend engineer|behind <own>|binary|bom|bounty|bring <back>|bring back|burndown charts|can a|ci for
-0.26 ci variables|code <unable>|community|confidential|cry >|cve|deserve|detached|dla|down my|einen|embed|expire
-0.26 fair|fair .|family .. @|feature is|find the|finished .. @|first|fixed the|flag|for <everyone> at|forgot the
-0.26 forks ?|from bitbucket|from svn|gc|github ?|gives <requestError> .|had an <down>|had an outage
-0.26 half the internet|helped >|here for <everyone>|here for others|hide|http 503|i forgot|importer|in @ ci
-0.26 in the container|is <down> >|is adorable|is it possible|is there|is watching|it for|it is called|it possible
-0.26 just finished|labels .|least the|like our|maintenance|management|master .. @|mentally|more .. @|mrs
-0.26 my favourite|need it|non fast|non fast forward|normal ? @|nothing to|novels|number|office|ok ill|old
-0.26 on the train|one with|open source|our @ server|own @|own server|parabéns|plan @|please let me|push to|reader
-0.26 reading the|readme .. @|redirect|registry .|release party|restarting|rotated|s3|says my|secondary|shut
-0.26 shutting <down>|shutting down|silver ?|so <own>|stale|stars on <own>|stolen|submodules >|switched .. @
-0.26 tags .. @|the email|the laptop|threads <back>|threads resolved|timing out for|tracking with|trailing slash
-0.26 translate|tudo pro|turned off|undo|upgrading|uptime of|variables .|waitlist|we .. @|widget|wie|wiki|with me
-0.26 won|yearly|your blog
-0.28 . can it|. never mind|. setting|. wish me|0 repos|< <otherHost> <part>|< <settings>|< @ invoice|< @ спасибо
-0.28 < any @|< status .|< the error|<fails> .. <settings>|<fails> pipeline|<minutes> .. <down>|<now> the <part>
-0.28 <otherHost> .. <own>|<otherHost> <now> .|<own> <part> .|<own> code <unable>|<part> <now>|<part> ? >
-0.28 <part> for <own>|<part> in @|<selfManaged> >|<slow> .. <minutes>|<slow> <down>|<unable> .. <down>
-0.28 <unable> @ <unable>|<unable> find the|<unable> have any|? want to|@ .. app|@ .. auf|@ .. behind|@ .. card
-0.28 @ .. certified|@ .. chart|@ .. ci_job_token|@ .. conference|@ .. delete|@ .. game|@ .. german|@ .. layout
-0.28 @ .. link|@ .. lo|@ .. new|@ .. student|@ .. ticket|@ .. till|@ .. ultimate|@ invoice|@ pages >|@ will
-0.28 @ спасибо|a little|a snooze for|account ?|after 0 <minutes>|alias|all as done|am the|america|an air
-0.28 an air gapped|any example|any tips|api ?|application|as done|at work|audit|back the|bank|beginner|blamed
-0.28 branch .|branches .|broken ?|bumped|buy 0|by default ?|cake|call folks|cancel|confusing|contribution graph
-0.28 crashes|cv|days for|deleted a|denied publickey .|designed|designers|desktop|dropped <own>|during .. @|event
-0.28 file is|for a team|for todos|glad we|got the job|group >|happened to the|i am the|include|is a|is for|is in ?
-0.28 is the|issues|just wanted|just wanted to|keep the|keyboard shortcuts|lol .|love it|mark all as|material|max
-0.28 mermaid|miss|months|my app|my brain|my cluster|name .. @|needs vs|needs vs dependencies|of <own> <own>
-0.28 on call folks|on prem @|one branch|open to|pain|pipeline green|pipeline is green|postmortem|pr|prem @
-0.28 prometheus|public|publickey .|recovery codes|reflog|regex|relative|returns 500|saved me|scheduled pipeline
-0.28 section .. @|self signed|should i|slow down|snooze for|snooze for <everyone>|snooze for todos|sort|spent
-0.28 spent the|sponsor|tags|template .. @|that is it|the @ <down>|the build|the max|the real|the runner on|there a
-0.28 tip|traffic lights|translation|triage|tuning|uni|unity|view|vs dependencies|wants|we want|webhook|what do
-0.28 wish|with @ >|work <down>|you use|you use for|your newsletter|your site is
-0.30 . i wrote|. very|0 0 0|0 release notes|0 seats|< <fails> on|< <own> internet|< <own> motivation
-0.30 < @ <otherHost>|< @ broke|< @ job|< how to|< my internet|< my motivation|< my runner|< stuck on|< the new
-0.30 < writing|<down> <now>|<down> <now> i|<fails> remote|<minutes> of|<now> weve|<otherHost> <part>|<own> brain
-0.30 <own> motivation|<requestError> <part>|<settings> .. <thanks>|<settings> is <down>|<thanks> .. <otherHost>
-0.30 <unable> find|@ .. cache|@ .. education|@ .. labels|@ .. luck|@ .. partner|@ .. possible|@ .. rollback
-0.30 @ .. squash|@ .. subscribe|@ .. trial|@ .. welcome|@ .. which|@ can the|@ diff|@ hackathon|@ issue
-0.30 @ pipelines|@ swag|@ without|android|any plans|any way|app is <down>|blocks port|blocks port 0|button is
-0.30 changed the|chmod|conflict .. @|country|crime|do i do|doesnt work|down our|draft|drew|everything to|excel
-0.30 file .. @|finally got|font|for <own> <own>|for the next|found .. @|funding|gives <requestError>|group in
-0.30 hotel <settings>|hotel wifi|i <down>|i broke|i didnt know|i downgrade|i need a|in 0 ?|interview .. @
-0.30 interviewed|is down because|jak|january|jenkinsfile|job <fails>|leave .. @|let|lost my|made my|mb
-0.30 migration .. @|mobile app|moment ?|mon|my motivation|my own runner|never|of <own> 0|of <settings>|of memory
-0.30 of yaml|on <own> 0|out my|pagination|pipeline is <back>|pipeline runs|plan|protected branch|read it|removed
-0.30 reviewing|right <now> ?|right now ?|same question|scope|seconds|see our|since weve|slack is down|snippet
-0.30 space|still|subversion|taken .|tests are|tethering|that all|the ama|the new|the pipeline|this weekend|to prod
-0.30 to run the|weeks ago|weight|welcome|where do i|why is the|wish us|with|with <otherHost>|with @ .|with jenkins
-0.30 🦊
-0.32 . <unable> mind|. never|0 gb .|< @ will|< i broke|< wrote a|<down> the rabbit|<own> job|<own> project .
-0.32 <part> behind|<serverError> .. <unable>|<settings> are|<unable> an|<unable> enough|@ .. book|@ .. export
-0.32 @ .. invoice|@ .. mark|@ .. sticker|@ .. store|@ .. 🚀|@ <otherHost>|@ blame|@ love the|@ or @|a guest
-0.32 a missing semicolon|a recording|a school|adorable|allowed to <use>|allowed to push|an <fails> to|april
-0.32 associate|bisect|bitbucket has|blaming the|blocked port|blocked port 0|breaks|broken link|bug ?|by me
-0.32 can it be|charged twice|child|comments .|committed|could i|default ?|dem|did i|discovered @|down the rabbit
-0.32 eats|exit|factor|fast <now>|feel like a|file .|for saas|found it|gb .|great <thanks>|grupo|hackathon .
-0.32 here for|i deleted|i feel like|i lose|i set|i typed the|in @ <part>|is <fails> because|is stuck because
-0.32 is the next|know <own>|know my|let is|links|mark all|meetup in|menus|midnight|missing semicolon|moved 0 repos
-0.32 mug|mvp|my fault|named .. @|numbers|of mine|person who|playbook|project ? >|question >|ram .. @|review .. @
-0.32 rust|smooth|so all|starter|startup|t shirt|tabs|talk|task|the <fails> branch|the difference between|the free
-0.32 the package <part>|the rabbit|the rabbit hole|the university|the wrong branch|threads|tiers|todos
-0.32 took <down> <own>|two factor|typed the|understands|unfiltered|user|with one|🥳
-0.34 . can|0 bars|0 release|< @ done|< @ id|< @ love|< power|< power <down>|< power outage|<back> from parental
-0.34 <own> first|<own> review|<part> ide is|<selfManaged> pi|<settings> has|<unable> have|@ .. allowed|@ .. case
-0.34 @ .. core|@ .. je|@ .. sre|@ .. worth|@ .. ️|@ <fails>|@ how can|@ love|@ what do|@ when is|a lot >|altssh on
-0.34 altssh on 443|always @|always @ >|anchors|author|back from parental|bars|be down|blamed @|blocks @.com
-0.34 bring <back> the|bring back the|burndown chart|chart .. @|ci|closed 0|comma|congrats|cron|cross|day >
-0.34 diff view|disable|email .|expired >|eyes|feature request|file|followed|for a <everyone>|from parental
-0.34 from parental leave|got my|green pipeline|hackathon|he|how are|i didnt|i dropped|i just|in one|in safari
-0.34 innocent >|it and|kann man|listening|lot >|mail|mercurial|mind blown|mismatch|my avatar|my love|myself .. @
-0.34 notre|off .. @|on @|only in|please send|poor|power <down> in|power outage in|production .. @|project .
-0.34 raspberry|raspberry pi|reading about|rss|saya|share one|shortcut|so <unable>|spaces|stage .. @|student|switch
-0.34 tagging|that you can|the <selfManaged>|the new @|the reviewer|the sidebar|todos .|unavailable|web ide is
-0.34 weeks .. @|write a|writing .. @|wrong >|year .. @|years .. @|à <own>
-0.36 . do i|< atlassian|<down> .. <back>|<down> .. <minutes>|<down> @ >|<incident> on <own>|<own>|<own> avatar
-0.36 <own> fault|<requestError> when|<settings> expired|<unable> enough for|? not|@ .. first|@ .. for
-0.36 @ .. friendly|@ .. max|@ .. members|@ .. pi|@ .. theme|@ comment|@ one|@ secrets.json|@.com and|@.com works
-0.36 a raise|a snooze|a vendor|all as|an option|any @|at fosdem ?|at sign|at sign <back>|at sign up|avatar
-0.36 build .. @|called|contributor|deploy from|deploy from @|depth|difference between|do <part>|do you use|dollar
-0.36 east 0 is|elevator|executor|external_url|family|favourite|first ?|fosdem ?|friendly|hired|i got|in @ .
-0.36 internet|left the company|limit on|luck >|may we|meetup .. @|microsoft|names|need|need .. @|of @ <part>
-0.36 of one|on @ now|on main|our pipeline|out <own>|pages site|pipeline @|procurement|registered|rename|revert
-0.36 reviewer .. @|scroll|secrets.json|set the|setup|socks .. @|sponsoring|submodules|the 0 .|to the wrong
-0.36 to write|tutorial|uses @|value stream|variable|weil|whoops something|whoops something went|years of|you add
-0.36 your docs|в|для
-0.38 . lovely|. pipeline|0 ?|0 open|0 seconds|404 page|< i keep|<back> but|<down> <back> with|<fails> branch
-0.38 <otherHost>|<slow> internet|<use> to <own>|? mine|? would like|@ .. depth|@ .. guide|@ .. locked
-0.38 @ .. onboarding|@ .. weights|@ stuck|a @ <fails>|a @ issue|allowed to|are there|audit events|beta|bitbucket
-0.38 book on|broke up with|bronze|buying|cara|codes|commit message|congratulations|contribution .. @|cpu
-0.38 cómo puedo|didnt know|do i|every release|for a week|for others >|gibt|gimana|got|got the|haha|hotel|i keep
-0.38 i made a|imported|in <own> project|in @ >|in my|it is a|kids .. @|lines|move|multi|my account|my laptop is
-0.38 mı ?|mı ? >|newbie|on ci|on monday|on my|one click|option|our old|our self hosted|payment|pipeline <back>
-0.38 pour le|put|quota|ran out of|release notes|sat in|selenium|set .. @|set <back>|set up|slow internet|ssh over
-0.38 stars on|times today|to 0|to main|to review|today thanks|train .. @|turns out my|upgrade .. @|using @
-0.38 var mı ?|variables .. @|village|wrong branch
-0.40 . <unable> to|. @ pipelines|. nothing to|. works|0 weeks|< happy|< heroku|< is <otherHost>|< our firewall
-0.40 < read|<down> .. <now>|<down> <now> .|<down> link|<now> . what|<own> <own> @|? where|? would|@ .. discount
-0.40 @ .. handbook|@ .. kept|@ .. moved|@ .. tool|@ <thanks> that|@ how to|a bot|address|after three|am <down>
-0.40 api >|at kubecon|auto devops|aws us|aws us east|birthday|cable .|can we get|careers|careers <part>
-0.40 careers page|case|contribution|cut <own>|cut our|dag|data residency|dba|documented|dont have|down half
-0.40 down half the|east 0|git blame|hay|here . >|holidays|i am <down>|import from <otherHost>|in a @|is <everyone>
-0.40 is <otherHost> <down>|is it normal|it normal|jai|kubernetes|listing|mail .|me luck|my token|need 0|need the
-0.40 nested|new @|of the month|on the 0|own|plush|printed|project|residency|retro|reviewing .. @|shop|so i am
-0.40 stages|sunday .. @|take .. @|the default|the project|til|to you ?|turns out i|us east 0|vim|was our|we get a
-0.40 when <own>|wish me|wish me luck|your booth|💚
-0.42 . small thing|< @ read|< i <down>|<now> and it|<own> pipeline|<part> on @.com|<requestError> .. <settings>
-0.42 <settings> on|<thanks> that|<thanks> you >|? >|? oh .|@ .. devopsdays|@ .. docs|@ .. find|@ .. kubecon
-0.42 @ .. roadmap|@ .. twice|@ .. user|@ how many|always|avec|awesome|billed|button in|cache .|cache .. @|calendar
-0.42 changed|custom domain|days|devopsdays|do <fails>|he is|ik|in <own> <part>|is out and|is the difference
-0.42 isnt enough|it to|juniors|limits|m|mail never|manual .. @|over my|party|question .. @|registry . @.com
-0.42 self managed|settings|shortcuts|socks are|sorry for|svn .. @|tab|the <part> ide|the @ handbook|the menu
-0.42 the web ide|tier .. @|turned on|workflow|your sales|🎂|🎂 >
-0.44 . fun|. how do|< stuck|<back> pipeline|<down> is|<down> the|<otherHost> to @|<own> <thanks>|<part> . @.com
-0.44 <unable> @ s|@ .. button|@ .. email|@ .. feed|@ .. in|@ .. question|@ .. rest|@ .. windows|@ downtime|@ id
-0.44 @ is there|allow|am a|cleaning|commit|como|do i need|files .. @|firewall team|happy|i am a|interviews|invalid
-0.44 issue 0|labels .. @|layout|leaving|link is|migration .|mr|myself|name is|navigation|node_modules|not @ s
-0.44 old .. @|others >|pdf|recommend|release >|rock|says <own>|school|seat|side project|slides|smug|someone|suite
-0.44 survey|talks|the diff view|the logs|verification|versioned|was my|whitespace|who wrote|worth|😄 >
-0.46 . @ <everyone>|. fair|. how to|. where do|0 days|0 mrs|< <own>|< @ how|< gtlb <down>|<down> .. <everyone>
-0.46 <now> i|<own> .. <part>|<own> self hosted|<part> .. <serverError>|<serverError> <now>|<use> to the
-0.46 @ .. deleted|@ .. policy|@ <part> >|@ does|@ job|a talk|allow_failure|an example|are a|can i see|cli|csv
-0.46 enabled|expired .|find|fun|got <own>|gtlb <down>|helped|i close|import .. @|innocent|life >|localhost
-0.46 me an <minutes>|me an hour|moved 0|neat|ok <thanks>|ok thanks|on our own|para|plugin|rails|readme|rescue|solo
-0.46 such|the @|there still|understood|view is|weeks|weights|where did|как
-0.48 . i <thanks>|. i love|< @ do|< @ oh|<back> with <otherHost>|<everyone> <minutes>|<now> the best
-0.48 <otherHost> <part> is|<part> ? i|<selfManaged> .|<settings> .. <use>|? how|@ .. channel|@ .. follow
-0.48 @ .. slides|@ .. terraform|@ .. tomorrow|@ done|@ now >|@ oh|@ pipeline|@ today .|accessibility|air
-0.48 air gapped|am back|baby .. @|boss .. @|crashing|credit card|devsecops|email|follows|forgot to|gapped|great
-0.48 hidden|hola|hoodie|i am back|ip|job >|job fails|mobile|npm registry is|office hours|out i|possible ?|premium
-0.48 public .|shirt|still the best|template in|today . it|tudo|why does <own>|why does my|wish .. @
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
-0.54 @ .. support|@ <own>|a 503|blog|conference|config ?|config ? >|cómo|downgrade|fast forward|feeling|fork
-0.54 free .. @|how i|images .. @|includes|laptop is|man|new|ok will|on <fails>|only when|our jenkins|our repo
-0.54 parental .. @|podcast|project ?|review apps|scoped|security|strategy|the train|three days|university|virtual
-0.54 would you
-0.56 . solved|. worth it|0 months|<down> .. <unable>|@ .. already|@ .. emoji|@ .. send|@ .. years|@ can i|accident
-0.56 apps|blocks|button|by mistake|days .. @|feel like|gave a|github|job|kevin|logs .. @|love that|markdown
-0.56 meetings|mr .. @|needed|one ?|one of my|pro|pushed to|redesign|release post|service unavailable|source|stock
-0.56 token|too many|what now|year ?
-0.58 . anyway|< <otherHost> is|< deadline|< going|< npm registry|<otherHost> devops|<use> conflicts|@ .. bring
-0.58 @ .. interview|@ .. price|@ .. run|@ .. sidebar|@ .. swag|@ do|@ my|@ when i|alpine|azure devops|behind
-0.58 certification|code|corporate <settings>|editor|help|how we|import|it was our|keyboard|like it .|little
-0.58 merge conflicts|movingtogitlab|needs .. @|puma ?|recording|repo ?|roadmap|run the|sid|snooze|tools|trailing
-0.58 use @
-0.60 <own> company is|? writing|@ .. history|@ .. imported|@ .. many|@ .. size|@ ce|boards .|branch .. @
-0.60 by default|contribute|fan|how @|import from|kubecon|on @.com|poll .. @|projects ? >|renamed|salaries|sales
-0.60 slash|templates|the job|the mobile|the price|ticket|video|vm
-0.62 . may|0 of the|502 on|< <own> <part>|<down> production|<otherHost> is|<own> cluster|@ .. life|@ <selfManaged>
-0.62 approvals|broke my|build|crypto|down the|finally .|for all of|in <settings>|internet <down>|it was <own>
-0.62 keynote|made|milestones|our own server|remote work|reply|review|reviewers|the docs|var mı|will try|windows|😎
-0.62 😎 >
-0.64 0 can|< <unable> <use>|< where|<own> on prem|<settings> ? >|@ .. bot|@ .. fosdem|@ .. logo|@ .. program
-0.64 @ .. security|api for|can it|cleanup|corporate|i feel|install .. @|is the best|key|our on prem|our self
-0.64 permission|ports|private repos|support|svn|the wrong|uses|way
-0.66 < <otherHost> <down>|< @ that|< @ who|<own> admin|@ .. newsletter|@ .. username|@ meetup|@.com are
-0.66 accidentally|at fosdem|colours|default|firewall|gibt es|on @ >|one mr|parental|parental leave|pipelines ?
-0.66 power|ran out|to @|was <own> <settings>|wow >|years
-0.68 . or|. sorry|0 repos over|@ .. free|@ .. hiring|@ .. mobile|@ are there|@.com ?|break it|devops|do|doctor
-0.68 engineer .. @|features|folder|label|make|my @|path|prices|recruiter|reviews|runner|sheet|speakers|talk on
-0.68 tears|the best|too big
-0.70 <down> course|@ .. add|@ .. limit|add|as always|because i|brain|crash course|love|master|policy|project is
-0.70 rebase .. @|reconfigure|reviewer|semicolon|shell|test|the settings|toggle
-0.72 < @ could|< @ does|<unable> found .|@ .. booth|@ .. upgrade|@ the new|added|applied|async|button on|date|epic
-0.72 first .. @|free tier|in @|in issues|linter|morning|native|not found .|onboarding|such a|zero <down>
-0.72 zero downtime
-0.74 <settings> blocks|@ why does|approval|bye|certified|devops .. @|for a|i >|instances|interview|menu|next week
-0.74 our instance|possible to|we come|where is
-0.76 . sorry for|< broken|<serverError> .. <part>|@ .. integration|@ .. permission|@ .. regex|design|discount
-0.76 force|history|is @.com|legal|love the|moved|pricing <part>|pricing page|self|the gold|the linter|the month
-0.76 turns out <own>|use|where do|wild >
-0.78 0 lines|@ .. <settings>|@ .. meetup|@ .. tanuki|a two|backup|branches|cache|changelog|export|gb|hearing|me >
-0.78 my script|on <own> <selfManaged>|regrets|renewal
-0.80 <settings>|@ .. should|@ handbook|i put|managed|repos over|username|where|where .. @
-0.82 <own> .. <down>|<own> internal @|<selfManaged>|@ .. code|@ .. sort|@.com <fails>|files|http <serverError>
-0.82 internal @|jira|only on|our internal @|runner on|theme
-0.84 < @ what|< bitbucket|<own> <settings> is|@ .. group|@ .. tracking|@ ctl|a project|after i|buy|days >|heroku
-0.84 hire|ldap|lint|own runner|raise|releases|silver|since i|thanks >|took me|was great
-0.86 <own> @ <part>|<own> self|@ how do|allowed|card|enough for|force <use>|integration|monolith|pipeline .|used
-0.88 <own> <own> <part>|@ notifications|auto|bulk|ctl|fosdem|help >|is hard|me 0|monorepo|of @.com|prefer
-0.88 supported|trello|with my|yaml .
-0.90 0 years|<down> <own>|@ can|arm|cluster|merge conflict|monorepos|need a
-0.92 0 users|@ .. best|@ .. feature|@ .. use|compliance|ha|licence|newsletter|on <own> <own>|protected|vs|when ? >
-0.94 <otherHost> is having|account|at the @|guest|job .. @|one repo|quote|section|this year|tool
-0.96 @ .. view|@ github|@ id like|@ release|comparing|name|on prem|our server|prem|size|tips|ultimate|was <own>
-0.96 with <own>|with @|year
-0.98 . does|<own> @|<use> conflict|@ .. rules|@ .. talk|instance|question|saved
-1.00 . @ ci.yml|0 gb|broke .|bug|cards|contributors|it with|mail <unable>|small thing|the runner|webinar
-1.02 @ .. year|atlassian|badge|conflicts|e mail|fastly|plan ?|released|secret|training
-1.04 <incident> management|@ <part> in|@ ci.yml|a user|approved|best|calculator|can i|ci.yml|incident management
-1.04 is called|it possible to|trial|yaml
-1.06 @ .. devops|@ runner|de @|small
-1.08 <settings> is|@ .. backup|@ ci|a @|after a|ama|domain|fault|named
-1.10 link|premium ?|proud|timezone
-1.12 < wrote|by accident|change the|conflict|limit
-1.14 user group
-1.16 @ .. way|coverage|projects ?|self hosted|via @
-1.18 all remote|deleted|my runner|passed
-1.20 booth|burndown|self hosted @|spam
-1.22 < @ can|<otherHost> is <down>|<serverError> .. <down>|dark theme|how do i|ipo|my password|private|tests
-1.24 core|how to|seats
-1.26 @ issues|epics|maintainer|this >
-1.28 0 comments|down to|invoice|main|pricing|street
-1.30 . @.com|merged .. @|rules|variables
-1.32 labels|set|socks
-1.34 broke|how do|merged|using
-1.36 <own> <selfManaged>|advice|parallel|sticker
-1.40 azure|emoji
-1.42 chart|hugo|pipeline is|stickers|ticket 0|upgraded
-1.44 < <otherHost>|@ .. self|license|price
-1.46 billing|done .. @|ram|role|ruby
-1.48 < @.com is
-1.50 < <own> <settings>
-1.52 our own|rebase
-1.56 geo|our internal
-1.58 pipeline|setting|sidebar|template
-1.60 admin|stored
-1.62 <own> internal|program
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
