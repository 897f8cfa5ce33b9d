/** How many points each phrase is worth. Written by `npm run learn:availability`; do not edit it by hand. */

/** What every text has before its phrases are counted. */
export const startingPoints = -1.38;

export const outagePoints = `
4.42 @.com
3.28 <serverError>
3.26 @status
2.82 gitlabdown
2.62 outages
2.58 @ <down>
2.28 @ .. having
2.26 outage
2.14 <serverError> >
2.02 the outage
1.82 @.com <down>
1.78 the site
1.76 bad gateway|error page
1.60 <unable> open
1.58 trouble
1.56 @ is <down>
1.52 incident ?
1.50 <serverError> .|site
1.48 you are <down>
1.44 <down> or|<thanks> .. <back>|@ .. <down>|loads
1.42 <down> >
1.40 panne
1.38 @ is down|rn|todays
1.36 @ .. load
1.34 same for|who unplugged
1.32 @.com is|being <down>
1.28 <down> ?|@ .. timing|@ that is|down >
1.24 @.com <unable>|end .. @
1.22 < gitlab|@ .. during|unplugged @|your outage
1.20 <down> @|? <part>|at your
1.18 ? all|any of|loading|right <now>|right now|servers|timing|unreachable .
1.16 . same|eta ?|falling over
1.14 outage ?|whole company
1.12 <now> .. <minutes>|<now> 0 0|incident|seems|since 0 0|the <down>
1.10 answering|at the moment|ligt|same|standup .. @
1.08 @.com is <down>|come <back>|degraded|gateway|work again
1.06 <down> @ ?|<use> @|erroring
1.04 504|for <own> whole
1.02 .com|queue|you are down
1.00 aqui|breakfast|every project|for everyone|load
0.98 500s|<otherHost> <back>|<slow> .. <now>
0.96 <incident>|@ .com|@.com @|and the <part>
0.94 ? <down>|@ .. <serverError>|@ down|@.com has|for all|isps|same .. @|your servers
0.92 <fails> with @|<use> .. <serverError>|all of <own>|come back|is back|sites|still down
0.90 < @.com|< gitlabdown|<serverError> <part>|<unable> reachable
0.88 . are you|<back> <now>|because @|spinning
0.86 @.com <now>|gerade|reach @
0.84 <down> @.com|<part> <down> .|connection reset|it is back|the <incident>|the downtime|the same >|落ちてる
0.82 503|<unable> git|<unable> opening|@ goes|and from|around 0|errors|going on|push my|the <serverError>
0.82 your <down>
0.80 . will there|503 .|<minutes> <now>|<unable> <use> <unable>|@ est|everybody in|gitlabdown >|nere|yesterdays
0.80 your side
0.78 @ .. moment|affected|all of|up again
0.76 . @ <down>|@ outage|hangs|of us|org|this <now>|you are <back>
0.74 0 0 ?|<everyone> know if|<now> <down>|<unable> <own>|@ org|are back .|back|down or|happening|on every
0.74 reach you
0.72 0 utc|<down> .. <serverError>|<everyone> home|<minutes>|<minutes> >|<thanks> .. <down>|<unable> .. <minutes>
0.72 @ is <back>|all of us|for anyone|it is @|just <now>|just now|pending|unreachable|was it
0.70 <down>|<down> ? >|<everyone> in|? nothing|? whole|@ .. degraded|@ .. pipeline|decides to|it is down|seite|soon
0.70 the <part> <down>|what caused
0.68 < incident|<otherHost> <back> .|<unable> <own> <settings>|about 0|connection|desde|during|for everybody|pushes
0.68 recovered|whole
0.66 . down|0 0|502|< so|<incident> .. <down>|<part> <down> ?|@ being|alles|at 0 0|está|fell over >|our ci
0.66 out for the|out from|todays <down>|us in|we can|website
0.64 <back> before|<down> for you|<incident> .. <minutes>|<unable> .. <part>|<use> <down>|<use> <unable>|@ .. vez
0.64 are you|cest|clients|every <use>|git fetch|is @ <down>|it is <back>|nothing loads|out .|overloaded|queued
0.64 since 0|spins|started|status|unplugged @ >|who unplugged @
0.62 . looks like|<now> or|<part> <fails>|<part> is out|<serverError> .. <serverError>|<thanks> .. <minutes>
0.62 <unable> answering|<unable> deploys|@ is <unable>|@ is having|all of my|eta ? >|fetch|for the entire
0.62 in the company|is <down> @|is up|over ?|this week @|vez .. @
0.60 . <down>|<now> .. <now>|<now> <now>|<serverError> when|<unable> @ .|@ .. investigating|@ .. over|@ pls >
0.60 @.com @ >|after this|did @|it you|load >|queued <part>|serving|team it|this afternoon|wieder|your <part>
0.58 . anything|. status|< now|<serverError> for|@ .. <now>|@ <down> .|@ went|an <fails> <part>|an error page
0.58 any repo|açılmıyor|caído|ddos|depends on|down ? >|entire|even the|neither|not loading|nothing but|the moment
0.58 thought <own> <settings>|with an error
0.56 <minutes> ago|<now> when|<part> .. <everyone>|<serverError> @ >|@ <slow>|@ is not|@ status <part>|access @
0.56 carga|działa|entrega|euch|guess ill|how long will|long will|nobody in|not reachable|other|outage @|this .
0.56 timeouts|todays .. @|too .|tot|tried from
0.54 < so the|<now> 0|<own> <settings>|<own> clients|<unable> access|@ @.com|@ being <down>|able|able to|atm
0.54 because @.com|believe .. @|eta|here in|hugops >|in india|storing|twitter|update is|what was it|you but
0.52 . take|0 <minutes> of|0 queued|0 queued <part>|<down> <down> <down>|<now> breakfast|<use> >|? <use>|@ .. aware
0.52 @ .. fix|@ .. going|@ <down> <now>|@ isnt|@ not|around 0 0|did <everyone>|down for you|every user|fourth
0.52 internet <back>|la <down>|last nights|loaded|long ?|middle of <own>|out @|page loads|rca|seit 0 minuten
0.52 since @|since breakfast|the status|there an <incident>|there an incident|times out for|today ? >|was out
0.52 your site
0.50 . whole|< @ ist|<back> .. <back>|<down> ? @|<down> de|<down> for <everyone>|<down> from|<fails> <part>
0.50 <now> an <minutes>|@ .. <slow>|@ <down> ?|@ ist|@ your <part>|all|and @.com|are sorry|back .|down ?|downtime ?
0.50 experiencing|gateway .. @|getting a|no deploys|responding|shared|since an|since an hour|the <part> <now>
0.50 the database|the door|to the on|tripped .. @|two @|we are sorry|your end|youve got
0.48 0 hrs|<everyone> too|<incident> ?|<minutes> .. <minutes>|<now> .. <down>|<now> as|<part> .. <now>|<unable> fun
0.48 ? @.com|@ .. <minutes>|@ .. desde|@ .. seems|@ is dead|are out|back before|cant even|confirmed|everyone here
0.48 going on ?|hang|hrs|in all|is outage|like it is|nothing on|paged .. @|problem|reachable|some users|timeout .
0.48 too >
0.46 . tried|0 <incident>|<down> right|<now> <serverError>|<part> <unable>|<unable> reach|<use> . @|@ rn|@ to come
0.46 anything|at zero|bij|cause|for anybody|for you|hangs .|impossible de|is erroring|justo|lunch|networks
0.46 on your side|reach|the good|time out|todays @|tweet .. @|we <unable> <use>|well|when @.com|with @.com
0.46 wont load|안
0.44 . <everyone> on|. <otherHost> <back>|. any news|< гитлаб|<down> . 0|<now>|<serverError> .. <now>
0.44 <serverError> and|<unable> of|@ .. spins|@ decides|@ decides to|be <back>|be back|blank|breakfast >
0.44 button spins|cant clone|colleagues|delivered|down .|down.|en rade|err_connection_timed_out|fetches|home >
0.44 how long ?|ligger|ligger nere|nothing works|now the|posted|rade|shared <part>|the api is|the website
0.44 unavailable .|up >|was @|who tripped|who tripped over|working again|гитлаб
0.42 500 for|502 .|< <now> <down>|< @ .com|< @ shared|<down> @ .|<everyone> in <own>|<part> and <part>
0.42 <thanks> .. <unable>|<unable> there|<use> <unable> <use>|@ .. happening|@ .. serving|@ .. something|@ is back
0.42 @.com all|@.com down|back ?|credit for|day for|error|everywhere|fleet|if @|investigating|is the recovery
0.42 is up ?|ist|it is @.com|it seems|morning >|night ?|no work|of <serverError>|outage >|page .|push again|same >
0.42 site >|spinner|this <now> >|those of|trouble ?|week @ .|what was|what went|white
0.40 . @ ?|. get|< <down> <now>|<down> was|<own> customers|<part> is|<serverError> .. <thanks>|<unable> load >
0.40 <unable> notifications|<use> .. <everyone>|<use> button spins|@ .. erroring|@ .. gateway|@ .. loading
0.40 @ .. lunch|@ .. third|@ having|@ is|@ lives|@ really|another @|at once|browsers|confirm|connections|de novo
0.40 depuis|desde hace|every|from this|like @|merge button spins|no notifications|not answering|nothing|over >
0.40 problem ?|regions|root cause|run .|same .|shared runner|since morning|soon @|this outage|times out
0.40 trouble with|twitter says|voltou|we can wait|지금
0.38 . <otherHost>|0 0 and|< @ nie|< rip @|<back> yet|<everyone> else ?|<now> ?|<now> about|<otherHost> says
0.38 <part> .. <fails>|<part> <down>|<part> git|<part> opens|<slow> @|<unable> reach @|<unable> your <settings>
0.38 ? <now>|? <serverError>|@ .. honest|@ .. taking|@ gone|@ nie|@ wont|@.com is out|and the site|back online
0.38 been an|been an <minutes>|been an hour|being down|cant reach|delay|do ar|down @ >|everyone|for <everyone>
0.38 for half|fora|fora do|fora do ar|from here|gitlab|hour now|hurry|is 0 0|is @ down|is been|is every|is you @
0.38 ist .. @|jobs are|last night ?|minutes ago|moment|none of|noon . @|of us >|only me|out @ >|remote @ is|rip @
0.38 rip @ 0|site is gone|so fast .|something @|the 0 <minutes>|the shared|to come <back>|tuesday is|wasnt
0.38 work <now> ?|you @ but|your load balancer|youve|挂了吗|挂了吗 .. @|깃랩|안 .. @
0.36 . <serverError>|. everyone|. looks|. what was|< @ @.com|<back> <back>|<everyone> looking|<fails> <serverError>
0.36 <fails> @|<minutes> .. <serverError>|<own> repositories|<part> .. <use>|<part> <everyone>|<unable> .. <now>
0.36 <unable> działa|<use> .. <part>|@ .. <back>|@ .. hier|@ .. middle|@ wake|@ wake <back>|@ wake up|@.com doesnt
0.36 about 0 <minutes>|after todays|an <minutes> >|an hour >|are we|back up|before @|before our|but @.com|clients .
0.36 coffee break|connection timed|connection timed out|customers on|data loss|delays|depuis 0|door|emergency|eruit
0.36 everyone i|fix the <part>|for <everyone> in|for @.com to|from any|hello ?|hugs to the|is <back>
0.36 last nights <down>|load .|looks like|mornings <down>|neighbour|nie działa|nights <down>|nor|not our|on all
0.36 online >|outages in|pull hangs|refresh|registry|schon|spike|the <part>|this mornings <down>|use your|was it ?
0.36 you are
0.34 . <down> ?|. <unable> <own>|. are|. site|. whole <everyone>|0 <minutes> and|0 ago|0 and 0|0 queued pipelines
0.34 < @ did|< @ web|< still down|<everyone> else getting|<incident> >|<minutes> .. <everyone>|<now> 0 <minutes>
0.34 <part> <unable> load|<unable> puedo|@ .. ddos|@ goes <down>|@ goes down|@ is <part>|@.com is down
0.34 about the <down>|an <down> .|an outage .|and from <own>|any project|being|cant|chrome firefox|confirm @
0.34 customers|deadline .. @|degraded ?|docker pull|dont open|else getting|end @|errore|for the honest|geht
0.34 give .. @|groups .|incident ? >|no puedo|of @ is|ok .. @|on @.com for|operational|or is @|our customers
0.34 pending .. @|queued pipelines|reddit|responds|screenshot of @|side @|site is|soon @ >|stares|stares at|submit
0.34 that @.com|the rca|the same|this time ?|went <fails> on|went wrong on|what went <fails>|what went wrong
0.34 while @.com|worldwide|your side @
0.32 0 <down>|< .. @|< <otherHost> <back>|< @ <back>|< @ ligger|< @ looks|< @ where|< aws|<back> . <otherHost>
0.32 <back> @.com|<everyone> is <part>|<everyone> say|<fails> <now> ?|<fails> at @|<fails> rates
0.32 <incident> .. <part>|<now> @.com|<own> old|<unable> .. <everyone>|<unable> submit|<use> go|? <unable>
0.32 @ .. aqui|@ .. justo|@ .. nere|@ .. rade|@ .. toast|@ <back> ?|@ cest|@ ligger|@ ligger nere|@ was
0.32 @.com returns|@.com which|a 502|across|again|all repos|and two|answering .|anyone else getting|are sorry .
0.32 around|but <fails>|can open|cant push cant|cause of|de .. @|decides|die ?|die ? >|down no|end ?|error pages
0.32 error rates|fatal could|fatal could <unable>|fatal could not|hour @|i think you|it was @|middle|noon
0.32 on <everyone>|on status|online|phone on|phone on 0|prayers|pull|push >|push cant|refreshing|regional|respond
0.32 rn >|rollback button|same . @|same @ >|seems .. @|still not|systems|the middle|the queue|to open|tonights
0.32 trouble at|was at|went <fails>|went wrong|wifi . it|work again ?
0.30 . <use>|. status <part>|. status page|. will|. wish|. your turn|0 <minutes>|500 to|503 on|< <incident>
0.30 < @ server|< runners|< well|<back> ?|<back> soon|<down> on @.com|<everyone> times|<everyone> times out
0.30 <fails> .. <part>|<fails> for all|<now> @|<part> .. <down>|<part> .. <incident>|<part> <unable> <part>
0.30 <part> hasnt|<part> take|<part> wide|<slow> .. <everyone>|<thanks> to read|<use> <now>|? status|@ .. ar
0.30 @ .. bei|@ .. działa|@ .. posted|@ <unable> działa|@ nie działa|@ where|@.com has been|@.com went|a <incident>
0.30 acces|again or|all <own> groups|all our|and @ is|anybody else ?|as it|cant get|collègues|confirm .|courtesy
0.30 courtesy .. @|courtesy of|courtesy of @|day another @|else cant|errors on|everything times
0.30 everything times out|fall|for 0 min|for <everyone> .|for whole|from <part> .|going|helsinki|is <part>
0.30 is <unable> opening|is taking|is you|isnt my|it <unable> <own>|it isnt my|jobs stuck|just me|loads >
0.30 love to read|midnight >|minute|not responding|now . >|on .com|org @|our groups|resolved|right on|seems to
0.30 site has|stuck for everyone|time in|to use|today @|took you|trouble ? >|us and|waiting for @.com|we see
0.30 were <down>|when @|when the <part>|whole <everyone>|whole org|your turn|깃랩 지금
0.28 . 503|. <unable> only|. apparently|. get well|. not only|. something is|. we pay|.io|0 <minutes> ago
0.28 0 minutes ago|0 of 0|0 outage|0 outages|0 people in|0 till|< down for|<back> <unable>|<down> 0|<down> <now> ?
0.28 <incident> <part>|<now> . >|<now> this|<now> this <now>|<otherHost> is full|<own> entire|<serverError> . @
0.28 <serverError> @|<serverError> on every|<unable>|<unable> .. <unable>|<unable> <part>|<unable> erreichbar
0.28 <unable> just|<unable> responding|<use> .. <fails>|<use> from @.com|? <own> <part>|? every|? pages|@ . <part>
0.28 @ . we|@ .. past|@ .. respond|@ .. returning|@ .io|@ back|@ come <back>|@ come back|@ is currently|@ is up
0.28 @ with|@.com .. @|@.com 0|@.com <slow>|@.com gives|@.com isnt|a nap|a problem|all <own>|any of us
0.28 anything .. @|as the <part>|back soon|before|began|come <back> <back>|coming <back>|complaining .
0.28 credit for the|currently|demo .. @|disruption .|down down|down down down|e .. @|either|en <down>|en panne
0.28 erreichbar|et|everybody in the|f5|for todays|from <part>|gateway <down>|getting|hang in|here|hour without
0.28 i know you|idle|in <minutes>|is <back> ?|is unavailable|know you|like this|loss|my old|news|nicht erreichbar
0.28 nobody is|not only|operations|os|our projects|outage is|please come|please come <back>|please come back
0.28 problem with|problems|projects|right ?|same for the|shared .. @|sign in|stuck for|take your|take your time
0.28 timed .. @|to any|to load|today >|vez|we <own>|we <unable>|we own|weder|whole <part>|whoops @|yes i noticed
0.26 . <part>|. @.com ?|. @.com is|. began|. eta|. eta ?|. hugops >|. something|. whole team|500 >|< <own> pipeline
0.26 < <unable>|< did @|<back> .. <minutes>|<back> <now> .|<everyone> .. <minutes>|<everyone> here|<everyone> it
0.26 <fails> <slow>|<fails> occurred|<incident> .. @|<incident> @|<minutes> . please|<now> even|<now> lunch
0.26 <own> end|<own> neighbour|<own> terminal|<part> for 0|<part> sites|<part> take <slow>|<part> took
0.26 <serverError> .. @|<settings> was|<slow> at|<slow> at 0|<thanks> <everyone>|<unable> answering .|<use> <fails>
0.26 ? two|@ .. every|@ 503|@ <back>|@ <back> <now>|@ <fails> <part>|@ all|@ dead|@ looks like|@ seeing|about two
0.26 across the|afternoon >|all <own> projects|and 0 <everyone>|any news|anyone else|are busy|auch .. @|aware|be up
0.26 blocked by @|caused|commit the|coworkers|dns ?|doesnt open|end|end . yes|entire <everyone>|error occurred
0.26 está .. @|for us >|from all|gitaly node|gone again|hour @ >|hugops @|hundred .. @|impossible|in <own> company
0.26 is <unable> your|is ?|is @|is not your|it just <own>|it too|lfs downloads|long .. @|long ? @|mundo
0.26 my neighbour|my terminal|nap|not me|not opening|ok|ok <otherHost>|on <own> end|on our end|on reddit
0.26 other <everyone>|others on|our org|out for <everyone>|outage 0|page opens|pages sites|playing .. @|problem ? >
0.26 raw file|say the same|says .. @|says it is|see the same|sees the|sees the same|since lunch|since this
0.26 some users may|something|staring|staring at|taking .. @|the <part> are|the live|thursday is|to be <back>
0.26 todays outage|todo mundo|toute .. @|turns .. @|tweets|users may|utc >|var|volta|volta .. @|volvió|was down for
0.26 was out .|wasnt .. @|who scheduled|whoever is|wont answer|works again|yesterday @
0.24 . @ down|. others|. web|0 minutes of|0 of our|0 utc >|502 >|5xx|< did|< site|< third|<back> @ >|<back> for
0.24 <down> over|<down> right <now>|<everyone> in the|<fails> .. <everyone>|<incident> for|<minutes> .. <now>
0.24 <minutes> @|<minutes> w|<now> .. <use>|<now> <down> in|<now> @ is|<own> <settings> twice|<use> <fails> <slow>
0.24 ? 502|? mr|? same|? site|@ .. ?|@ .. before|@ .. mortem|@ .. root|@ .. schon|@ .. todays|@ ? <part>
0.24 @ but please|@ having a|@ so|@ sorry to|@ take your|@.com just|@.com like|a job|a single <part>|a walk
0.24 about @.com|after todays <down>|all our groups|allen|and @.com is|and cant|and so|and so is|anyone looking
0.24 around .. @|as well|at all|be reached|because your|büro|caiu|can confirm|cant git|cant push .|cant reach @
0.24 care to|caída|cheers|communicate|confirm .. @|continents|course . >|downtime @|encore|even|even .. @
0.24 every client|follow up|for everybody in|for us in|from any of|full of it|get .. @|gets through|git|git <part>
0.24 git operations|good luck|hand in|have a release|here . @|here but|ici|if @.com|internal <part>
0.24 is <unable> <own>|is <unable> me|is <unable> responding|is @ having|is all|is down.|is not me
0.24 is not responding|isnt >|it is you|it wasnt|like your|léquipe .. @|major <down>|minuten|my colleagues
0.24 my router twice|nap .|nap .. @|nights|nope|not happy|not just|our repos|out . >|over <part>|over there ?
0.24 pages down|postmortem for|repos with|responding >|root cause of|same from|since about|since this morning
0.24 single <part>|sito|stopped|the @.com|the entire|the same .|this mornings|this time|this week i|through <now>
0.24 to come|tonight .|up @ >|us|visitors|web .|week i|when <part>|where can i|whole site|whoops @ is|work <now>
0.24 wrong on our|yesterday evening|you are back|you mean|your end ?|your side ?|your website|your wifi
0.22 . <everyone> in|. @ pls|. all|. where|0 . will|0 s|503 >|< <unable> @|< @ had|< @ registry|< @ seeing
0.22 < can confirm|< no @|<back>|<back> . <part>|<back> yet ?|<down> .|<down> . <everyone>|<down> in a
0.22 <everyone> . i|<everyone> . what|<everyone> on <otherHost>|<everyone> report|<fails> boards|<fails> in there
0.22 <minutes> .. <part>|<minutes> .. <unable>|<now> .. <unable>|<own> end .|<own> neighbour is|<part> are out
0.22 <part> for <everyone>|<serverError> .. <use>|<slow> .. <fails>|<unable> <part> .|<unable> available
0.22 <unable> but|<unable> just me|<unable> me carga|<unable> one can|<unable> respond|<use> .|<use> will
0.22 <use> will work|? <unable> reach|? hello|? hello ?|@ .. downloads|@ .. mal|@ .. performance|@ .. sites
0.22 @ .. tripped|@ anything|@ but|@ in|@ website|@.com <part>|@.com fails|@.com i|@.com stopped|a <fails> with
0.22 a demo|a problem with|all <now>|also .|also >|answering .. @|anyone|are down .|because @ <part>
0.22 because your <part>|cant get to|credits|da stamattina|deadline is|downdetector|during the <down>|elevated
0.22 elevated <fails> rates|elevated error rates|else ?|erreichbar .. @|error @|everyone ?|for all <own>
0.22 for the fast|friends in|give <serverError>|give us|hang in there|hanging|have been <down>|here .. @
0.22 how much of|i need|incident @|is 0 in|is @ that|it 0|it is dead|it over|it was <down>|known ?|looks like @
0.22 me carga|middle of|montréal|much of|my neighbour is|neighbour is|ni|no access|no me carga|no one can
0.22 not just me|of all|on any|on every project|on mondays|on the ci|one can|ongoing|orgs|our end .|our whole|out
0.22 packages|page @ >|past the|pipeline in|planet|platform wide|plus|poland|progress|pull .|queues|reachable from
0.22 remote @|right .. @|since yesterday|slow @|stamattina|status <part> .|status page .|still @|struggling
0.22 stuck ? >|the <slow>|the @ outage|the moment .|the runners|third|this afternoon >|timeout|to <use> <now>
0.22 tonight ?|up on|uptime .|ur <part>|us @ >|waiting .. @|wake|whole morning|whole office|will work
0.22 will work <now>|will work again|your ssh
0.20 . 502|. <unable> <use>|. all of|. cheers|. git <use>|. go|. other|. perfect|. same for|. started
0.20 0 <everyone> in|502s|< @ site|< @ went|< whoops @|<back> <back> .|<everyone> .. <everyone>|<everyone> as
0.20 <everyone> else|<everyone> home ?|<fails> at|<fails> on @.com|<incident> ? >|<incident> about|<incident> doc
0.20 <incident> or|<minutes> <now> .|<minutes> old|<now> . 0|<now> <use>|<now> @ <unable>|<now> ten
0.20 <own> <settings> <own>|<own> sites|<own> whole|<part> load|<part> pls|<part> queue|<serverError> . >
0.20 <serverError> .. <fails>|<serverError> from @|<serverError> when i|<settings> <own> <settings>|<slow> demais
0.20 <thanks> .. <incident>|<unable> . @|<unable> <back> @|<unable> <part> >|<unable> <use>|<unable> load
0.20 <unable> load .|<unable> release|<unable> worked|<use> .. <use>|? all of|@ .. else|@ .. var|@ <incident>
0.20 @ <use> <part>|@ login page|@ status page|@ that|@.com <back>|@.com <down> .|@.com being|@.com from|@.com was
0.20 a nap .|a single page|afternoon|all i get|an <fails> occurred|an error occurred|an estimate|api and|are <use>
0.20 are doing|are pending|are you guys|at @.com|at your end|bad gateway .|been|before <own>|bei .. @
0.20 bei <everyone>|bei allen|between 0|blame <own>|cable @|call folks|calm|cheers @|code 0|coming back|companies
0.20 dead ? >|diffs <unable>|disruption|do i get|downtime today|entire team|está <down>|está caído|every repo
0.20 everybody|everyone since|fails at|for the <down>|for the whole|for us|from aws|from gcp|from hetzner|gateway .
0.20 gateway timeout|git <use>|git access|git pull|go down|go through|guys|having <fails>|hmm|i tested|in our group
0.20 in the middle|incident doc|incognito|is <back> but|is <back> for|is <down> ?|is <serverError>|is <unable> just
0.20 is going|is it known|is it you|is nobody|is not just|is showing|issue boards|it is been|it known|it seems >
0.20 italy|ive started|kind of|known ? >|lagi|last weeks|lento demais|lives in|login page|looking at|much time
0.20 my issues|my router|need ?|nos|nothing worked|o @|of our|of trouble|ok <part>|ok ?|ok @ is|on call folks
0.20 on every <use>|on login|ops people|or are|others ?|our launch|page >|page and|pareil|pay for premium
0.20 please fix|problems at|push|release at|release at 0|release tonight|runbook .. @|sad tanuki|schon <now>
0.20 schon wieder|seems >|sees|server error|seven|side ?|since 0 @|since ten|single page|slowness|so <slow>
0.20 something is|spain|ssh >|staring at a|status <part> >|status <part> is|status page >|status page is
0.20 tanuki with|the <down> <now>|the <part> is|the cable @|the middle of|the morning|the ops <everyone>
0.20 the ops people|the quick fix|there ?|there a <fails>|there a problem|there an <down>|there an outage
0.20 third .. @|this <now> ?|timed|today when|token ?|too and|trending|tuesday is <down>|u|waiting|waiting and
0.20 wake <back>|wake up|water|we are all|wifi @|ya volvió|yesterdays <incident>|yesterdays incident|your load
0.20 your runners|your time
0.18 . @.com <unable>|. anyone else|. bad|. tested|. wake|. we are|. you|0 0 .|0 0 utc|0 <down> in|0 <minutes> old
0.18 0 <serverError>|0 connection timed|0 minuten|0 of <own>|504s|< down down|<back> .. <part>|<back> .. <thanks>
0.18 <back> ? <own>|<back> for me|<fails> <use>|<fails> at your|<incident> .. <use>|<minutes> .. <own>|<now> . took
0.18 <now> .. <incident>|<now> <now> <now>|<now> ? @|<now> about 0|<now> an|<now> around|<now> for us
0.18 <now> on <own>|<now> the|<now> the <now>|<own> homework|<own> projects|<own> scheduled <part>|<own> standup
0.18 <part> . <unable>|<part> <down> >|<part> <fails> for|<part> is been|<slow> <now>|<slow> this
0.18 <thanks> @ <everyone>|<unable> .. <use>|<unable> be reached|<unable> changed|<unable> on|<unable> open .
0.18 <unable> reach you|<use>|<use> <serverError>|<use> all <own>|<use> da|? <everyone>|? <unable> <back>
0.18 ? <unable> get|? happens|? here|@ .. answering|@ .. been|@ .. ddosed|@ .. demo|@ .. developers|@ .. erreichbar
0.18 @ .. finish|@ .. share|@ .. siesta|@ .. staring|@ .. wake|@ <unable>|@ error page|@ i know|@ is <now>|@ oncall
0.18 @ server|@ tonight|@ under|@ your <incident>|@.com not|a siesta|a siesta ?|after last|again .|ago >|alike .
0.18 all been|all of @.com|all systems|all systems operational|also|and 0 people|and also|and from my|and prayers
0.18 and the merge|answers|any of <own>|anyone know if|are working|at @ for|because @ s|beer .|before 0|before 0 0
0.18 both|bus|but git|but is the|but there|but there is|button .. @|came back|can get|can work|cant reach you
0.18 caída de|checked with|come <back> >|comes back|coming .. @|database failover|deadline is midnight|deploy ?
0.18 depuis 0 <minutes>|down ? @|down in the|each click|either .|either .. @|engineers idle|every click
0.18 everybody in our|everyone in|everyone on|for 0 <minutes>|for all 0|for anybody else|for every project
0.18 for everyone ?|for me <own>|for me and|forum thread|groups .. @|hangs forever|happened ? >|having <fails> ?
0.18 hello ? <everyone>|hour|hugs .|i count|i tried|il sito|in <own> homework|in >|internal <part> <fails>
0.18 is <now> <unable>|is @ <slow>|is happening|is it just|is it over|is midnight|is the <part>|isnt there
0.18 it was down|it wasnt me|ive <now>|ive now|know you are|la <down> de|la caída|la caída de|lives|load and
0.18 loading for|looks like your|lunch .|mad .|may experience|much time to|network team|né|of <fails>|ok so
0.18 on everything|one request|or is|or is it|our scheduled|out for everyone|outage .|outage over|over ssh
0.18 over the cable|related to|related to the|restarted <own>|restarted <own> <settings>|restarted my
0.18 restarted my router|return|returning|safe to <use>|say something|says <part>|screenshot of|seeing|self host
0.18 siesta|siesta ?|since|since the morning|sit|spinning wheel|struggling ?|sure|systems operational|taking
0.18 ten minutes|that <down>|that outage|that was a|the <part> >|the @ error|the fourth|the registry|the root cause
0.18 thing ? >|thoughts and|thoughts and prayers|tim|timed out|todays <incident>|too . @|too much time
0.18 under the sla|users may experience|waiting .|wake <back> >|wake up >|was @.com|wasnt me|were down
0.18 what is happening|when we can|where can|without @|wont open|work <now> .|you when|your time >|your tweet|💀
0.16 . <fails> in|. <part> is|. <serverError> .|. did you|. for all|. hang|. hang in|. push|. registry|. the shared
0.16 0 min and|0 minutes ?|0 pending|0 pending <part>|0 pending jobs|100% of|500|500 .|502 @ >|< 0 <down>
0.16 < 0 <minutes>|< <back> <now>|< <selfManaged> hub|< @ all|< @ back|< @ down|< @ seems|< and|< container
0.16 < container <part>|< container registry|< docker hub|< down again|< looks|< my|< my pipeline|< update @|< 깃랩
0.16 <down> <use>|<down> for all|<down> i|<down> i finally|<down> too|<fails> across|<minutes> ?|<minutes> before
0.16 <minutes> of <serverError>|<minutes> w o|<now> .. <slow>|<now> your|<own> 0 devs|<own> deploys
0.16 <part> <part> is|<part> <unable> be|<part> is giving|<part> itself|<part> ok|<part> system
0.16 <part> system <fails>|<part> was <down>|<serverError> . <everyone>|<serverError> at|<settings> .. <unable>
0.16 <slow> on|<thanks> .. <own>|<unable> access @|<unable> being|? aqui|? half|? it was|@ .. <incident>|@ .. bug
0.16 @ .. chrome|@ .. da|@ .. eaten|@ .. elevated|@ .. entire|@ .. est|@ .. falling|@ .. live|@ .. nap|@ .. systems
0.16 @ .. worse|@ 0 <minutes>|@ ? @|@ did|@ down in|@ environments|@ is taking|@ looks|@ org @|@ se|@ ur <part>
0.16 @ your website|@.com goes|@.com is on|@.com out|a 0 gb|a subset|a subset of|about 0 minutes|again thx
0.16 again thx @|all in the|also in|an <minutes> @|an hour @|and 0|and <everyone> in|and who|any repo .|anyone ?
0.16 bad news|been <down>|been <down> for|been there|bei|between 0 and|call <everyone>|cannot access
0.16 cant be reached|checked|ci not|come <back> i|come back .|come back i|connect .. @|ddos or|deploy ? >
0.16 different .. @|down right|during this|eaten|else ? @|error 502|error on|explanation|fall over|fell over
0.16 fixing the <part>|for <everyone> else|for @ to|for a walk|for any|for everyone in|from three|go|groups . @
0.16 half of|headers|hora >|hour >|hours|how far|in a week|in or|in our company|in poland|in unison|incident on
0.16 interruption|is <down> .|is @ .|is complaining|is it a|is the site|is trending|issue at|it <back> <now>
0.16 it is 0|job <now>|jobs that|just me @|laggy|learnt .. @|link in|loading >|maintenance page|major|middle of my
0.16 midnight|min and|minute @|morning . >|my tests|no web|nobody in the|not .|occurred|of my merge|of our 0
0.16 of our ci|of requests|on ?|on @.com which|on call <everyone>|one page|only mode|open a single|open any|opening
0.16 opening <now>|operational .|orgs >|our 0 devs|outage was|page|page @|paged|paged at|panic|picked|pls fix|prima
0.16 pulls|rato|read from|read only mode|reset .|returning 500|right before|rollback|rough|runner system
0.16 runner system failure|says @|schon .. @|screenshot .. @|secs|servers >|servfail|side|since @.com
0.16 since yesterday evening|sla credit|so it|spinner .|ssh|status .. @|subset|subset of|take a nap|takes a|tell us
0.16 tested|that it is|that were|the entire <everyone>|the hosted|the status <part>|the status page|the worst|then
0.16 there goes|they <unable>|things are|timeline|to use your|todays <fails>|todays incident|une .. @|unison
0.16 unplanned|unusable today|ur site|utc|vanish|waiting for @|was at 0|well soon @|what are you|while you|white .
0.16 whole timeline|with @.com ?|without git|yesterdays <down>|you was|you were <down>|youll get|your <part> went
0.16 ☕ >
0.14 . <everyone>|. @.com <down>|. is something|. object|. object storage|. since|. your <part>|.com is|0 <down> 0
0.14 0 <minutes> <now>|0 <minutes> ?|0 <minutes> before|0 engineers idle|0 jobs|0 min ago|0 year|503 @
0.14 < <everyone> else|< <own> @|< <part> <down>|< @ <down>|< @ fora|< @ still|< @ thank|< cant clone|< guess|< hm
0.14 < oh|< ok @|< seems|< so @|<back> 0|<back> ? >|<back> @|<down> . i|<down> . it|<down> . please|<down> <down> @
0.14 <down> <fails>|<down> or did|<down> or is|<down> this|<everyone> <now> <now>|<everyone> can <use>
0.14 <everyone> here gets|<everyone> in devops|<everyone> so <slow>|<fails> <now>|<fails> at writing|<incident> ? i
0.14 <minutes> .. <fails>|<minutes> .. <otherHost>|<minutes> @ >|<now> >|<now> around 0|<now> the <use>|<now> you
0.14 <own> company can|<own> groups|<own> manager wants|<own> repos <now>|<own> terminal says|<part> .. <part>
0.14 <part> <back> >|<part> <everyone> .|<part> die|<part> has|<part> has been|<part> just <fails>
0.14 <serverError> .. <back>|<serverError> .. <everyone>|<settings> this time|<unable> .. <back>|<unable> <back> .
0.14 <unable> even open|<unable> get|<unable> get <back>|<unable> get to|<unable> open any|<unable> starting
0.14 <use> . <everyone>|<use> .. <down>|<use> .. <minutes>|<use> all|<use> from <everyone>|? <unable> <part>|? from
0.14 ? push|? tried|? we get|@ .. <part>|@ .. @|@ .. current|@ .. deadline|@ .. fleet|@ .. guess|@ .. home|@ .. i
0.14 @ .. novo|@ .. premium|@ .. window|@ <serverError> .|@ <slow> <now>|@ <unable> loading|@ awake|@ awake ?
0.14 @ did you|@ down ?|@ fora|@ fora do|@ not loading|@ s <down>|@ status|@ tonight .|@ unreachable|@ voltou
0.14 @.com being <down>|@.com is returning|@.com now|@.com takes|a blank|a friend .|a screenshot|a screenshot of
0.14 a server|a single|affecting|after todays outage|again ?|again from|all been there|all dead|an <minutes> <now>
0.14 an error|an hour now|and it <unable>|answers <now>|answers again|any data|ar|are back @|are down|are failing
0.14 are you <down>|are you down|at writing|at writing objects|aware of|awkward|back ? >|bc|black .. @|bug .. @
0.14 cable at|cable at @|can wait|cant push|central|comments vanish|communicate better|company can|complaining
0.14 confirming|continents .|credits for|de la|deadline|ded|ded 💀|deploying|different|do we get|doc|down down @
0.14 down for everyone|down i|down too|downtime|downtime and|downtime was|elevated <fails>|en .. @|end ? >
0.14 entire <part>|equipo .|even open|everywhere .|feierabend|fixing|for 0 minutes|for lunch|for my colleagues
0.14 for the @|for the frequent|frequent|from 0 0|from anywhere|from helsinki|from registry|from spain
0.14 gerade komplett|get credit|git over <part>|git over ssh|go for|goes <own>|great timing|groups|hace|half
0.14 half .. @|here gets|hier|honest thing|hours >|hugs|in all <own>|in devops|in progress|internal server
0.14 internal server error|is <unable>|is away|is it down|is out .|is playing|is taking too|is unavailable .
0.14 it is not|job since|komplett|last|leży|live doc|lost ?|machine|major .. @|mates|me <serverError>|min ago
0.14 minutes ago .|most honest|most honest thing|my manager wants|my terminal says|no load|no load >|nobody can
0.14 noch|not answering .|novo|novo .. @|nur|objects 100%|od|oder .. @|of this|office at|okay|on @ .io|on each
0.14 on every <part>|on every page|on last|opens <now>|others|others too|our end|our side|our slack|out for
0.14 page for 0|per <part>|per page|posted >|process|projects .|pushes from|remarche|repo . @|repo <unable>
0.14 report the same|run <part>|run for|runners are out|s <down>|same <minutes>|same @|schedule|second .. @
0.14 see it as|seems to be|service restored|shared <part> have|shared runners have|sign in <part>|silent
0.14 simply <unable>|since your|singapore|so is|something is off|something went|something went <fails>
0.14 something went wrong|spike for|stand <now>|stand still|started to|sync|take <slow>|take ages|takes a <minutes>
0.14 takes a minute|taking too|talking to|ten <minutes> before|ten minutes before|terminal says|that things
0.14 the <everyone> at|the <part> <back>|the cable|the code|the entire team|the most honest|the ops|the planet
0.14 the recovery|then <serverError>|there goes <own>|third <down>|third outage|this <now> is|this <part> <unable>
0.14 till it|till it is|time out from|timing . >|to come back|to follow|to whoever got|tous|tout|tried chrome
0.14 tried chrome firefox|tripped over|u <unable> load|u no load|under ddos|up ? >|up again .|us all|vanish .. @
0.14 vpn|was fast|was the root|we cannot|we lost|we pay for|web ui|when @ went|while @|while @ is|while the <part>
0.14 while your|whoever got|whoever got paged|with @ <fails>|writing objects 100%|wrong on|wtf|yall|you confirm
0.14 you did|you dont|you not|you okay|you see|your <part> has|your forum
0.12 . 0 pending|. <down> .|. <unable> .|. @ .io|. @.com <back>|. api|. cannot|. hugops|. load|. please
0.12 . please fix|. to|. token|. unsere|. which|. youll get|0 <unable>|0 cet >|0 groups|0 isps|0 minutes|0 of us
0.12 500 internal|500 internal server|500 page|500s on|< @ <now>|< @ <part>|< @ leży|< @ works|< @.com <back>
0.12 < another|< hats|< hats off|< hmm|< i think|< ok so|< pushing|< sad|< so much|< update|<back> .. <down>
0.12 <back> before <own>|<back> so|<down> . @.com|<down> <now> 0|<down> <now> >|<down> in the|<down> last|<down> mü
0.12 <down> with <serverError>|<everyone> .. <otherHost>|<everyone> .. @|<everyone> 0|<everyone> as well
0.12 <everyone> can|<everyone> gets|<everyone> here can|<everyone> on <own>|<everyone> too .|<fails> .. @
0.12 <fails> with <part>|<incident> all|<incident> all <own>|<minutes> and|<minutes> of <fails>|<now> 0 per
0.12 <now> <unable> <use>|<now> is|<now> noon >|<own> 0 projects|<own> <own> app|<own> <own> clients
0.12 <own> <settings> was|<own> and|<own> docs|<own> intern|<own> launch|<own> patience|<part> <slow>
0.12 <part> <unable> open|<part> being|<part> fleet|<part> havent|<part> is toast|<part> sites all|<part> which
0.12 <serverError> . <own>|<serverError> <serverError> <serverError>|<serverError> for all|<serverError> internal
0.12 <serverError> internal <part>|<settings> <use>|<thanks> for fixing|<unable> <own> .|<unable> <part> <unable>
0.12 <unable> <use> .|<unable> access >|<unable> goes|<unable> loading|<unable> of <own>|<unable> read from
0.12 <unable> take|<unable> there .|<use> . >|<use> .. <now>|<use> <now> >|<use> <now> or|<use> from
0.12 <use> in progress|<use> ok|? <everyone> home|? all <own>|? anybody|? anybody home|? hier|? not one|@ . @
0.12 @ . and|@ .. able|@ .. balancer|@ .. bit|@ .. eta|@ .. fall|@ .. found|@ .. het|@ .. midnight|@ .. off
0.12 @ .. plus|@ .. reachable|@ .. recovery|@ .. related|@ .. seeing|@ .. went|@ .. 🙃|@ <down> >|@ <down> i
0.12 @ <now> <down>|@ <part> <unable>|@ <serverError>|@ ?|@ an|@ being down|@ blocked|@ i need|@ leży|@ recovered
0.12 @ site|@ third|@ we lost|@ went <down>|@ why is|@.com . >|@.com . we|@.com that|@.com throws
0.12 @.com which <unable>|@.com which isnt|a <minutes>|a banner|a blank <part>|a blank page|a ddos|about to
0.12 access >|across <own>|across our|again . what|again >|again in|all projects|all projects .|all shared
0.12 all shared <part>|all time|all time out|allen i|allen i am|an <minutes> ago|an exam|an hour ago
0.12 and <serverError>|and @.com <unable>|and all of|and right|and those of|another day|answer >|any <settings>
0.12 any of our|anybody home|anybody home ?|anyone in|anything for|api is|aqui .. @|ar de|ar de novo|are having an
0.12 are watching|are you on|arriving|as do|at 0|at 0 and|at an|at your side|because you <unable>|because you dont
0.12 before .. @|bei <everyone> i|bei allen i|bei euch|believe|blank <part>|blank white|but please|by @.com
0.12 by remote|calm .|can .|can confirm @|cant open any|cdn|cet >|check ?|closed by remote|company .
0.12 connect <fails>|connect error|connection closed by|connection reset by|container <part>|container registry
0.12 crawling|customers .. @|da|dark .|day @|ddos ?|demo|deploy in progress|desde hace rato|did you do|do <own>
0.12 do ar de|doc during|doesnt answer|doet|doet het|domains|down|down or did|down yesterday|drei|during the
0.12 each mr|erreur|erreur <serverError>|est|exists|f5 .. @|fail with|fix your <part>|for <everyone> or
0.12 for <minutes>|for getting|for hours|for last|for our whole|for the live|forum is full|from <everyone>
0.12 from all <own>|from all our|from every|from registry .|from remote|für .. @|general <fails>|get well
0.12 git is distributed|git remote|gives me <serverError>|going @|going @ ?|gone again .|gracias @|hace rato
0.12 happened|has @|hats|hats .. @|hats off|having a|having issues|het|hetzner and|hold .. @|home . @|home and
0.12 homepage|hope you|host @|hotfix waiting|hour ago|hours w|hours w o|http 500|i see @|if @ is|if it|if you are
0.12 in <own> group|in all our|in five|in or out|in progress <part>|in progress page|including|info|internal .. @
0.12 is distributed|is downtime|is full of|is how you|is lying|is not my|is this thing|it down ?|it is|itll
0.12 itself .. @|just when|just when i|kann|know if @|kollegen .. @|locations|look @|me and|me for|me or|me you are
0.12 my patience|my pipeline|my yaml|mü|nada|nasty|neighbours|news .. @|nie|nights <down> ?|nines|no web .
0.12 nobody . @|not read from|not up|not your wifi|of code|of it >|of our projects|of us .|of your <down>
0.12 of your outage|ok . @|ok @|ok so it|on all <own>|on forum|one >|opening @|openly|operation|or out|other people
0.12 other vendors|others .|our 0 projects|our scheduled pipelines|our teams >|outage or|over|ovh|own app
0.12 page itself|pages sites all|part .. @|pasa|pending <part>|pending jobs|people here|people with|performance
0.12 pipeline for|playing table|please hurry|please tell|progress <part>|progress page|project <part>|providers
0.12 pushen|reach @ ?|reachable <now>|read from remote|recovery @|refreshing @|repos <unable>|requests <fails>
0.12 requests since|reset by|respond.|responding .|restarted|runner ?|runner fleet|runners|runners went
0.12 safe to push|same for <own>|same for my|second <minutes>|second hour|seconds and|see @|seit|service
0.12 shared <part> <now>|sidekiq queues|since morning .|since noon >|since the deploy|site is toast|site not
0.12 sites all|sitting in|so much for|so openly|so that|so that is|squad|ssh is|status <part>|still cant
0.12 still down .|stuck|submission|subset of users|sydney .. @|tell|that you are|the 502|the <otherHost> cloud
0.12 the <part> that|the entire <part>|the google|the google cloud|the on|the sres|thing on ?|this|this <down>
0.12 this thing|this thing on|time <part>|time to respond.|to any repo|to respond|to respond.|to whoever|toast >
0.12 today ?|tried from 0|under <incident>|under maintenance|up ?|upstream connect|upstream connect <fails>
0.12 upstream connect error|us >|us today|vcs|vodafone|we are back|weekly|went|went <down> .|weve all been
0.12 which isnt|while|whole <now>|whole company .|whole company >|whole sprint|with 500|with a|with the <part>|ya
0.12 you aware|you on it|you today|you were|your runners went|çöktü|çöktü mü|❌|👍
0.10 . 0 <minutes>|. @ status|. @ was|. anyone|. as|. come <back>|. for|. git push|. good luck|. incident|. my
0.10 . neither|. pushes|. refresh|. same from|. site is|. what happened|. where is|. will you|. yes @
0.10 0 <minutes> late|0 <minutes> w|0 devs|0 hrs of|0 in 0|0 kib|0 kib s|0 you|30+|500 for all|502 for|502 page
0.10 504 and|504 from|< 0 minutes|< <down>|< <unable> like|< @ <slow>|< @ ur|< @.com <down>|< after todays|< github
0.10 < hmm @|< looks like|< no|< nobody can|< nothing like|< oh <unable>|< oh no|< status <part>|< status page
0.10 < third time|<back> .. <incident>|<back> here|<back> unexpectedly .|<back> while|<down> <fails> ?
0.10 <down> <now> @|<down> and <own>|<down> over ?|<everyone> .. <slow>|<everyone> can open|<everyone> is >
0.10 <fails> .. <use>|<fails> day|<fails> day to|<fails> in pending|<incident> <unable>|<minutes> <now> >
0.10 <minutes> <unable>|<minutes> to|<now> . that|<now> 0 and|<now> <now> and|<now> ? ive|<otherHost> doc
0.10 <own> deadline|<own> entire <everyone>|<own> mates|<own> nightly release|<own> private|<own> whole org
0.10 <part> <incident>|<part> <now> 0|<part> <unable> created|<part> alike|<part> alike .|<part> credits
0.10 <part> ok .|<part> ok <part>|<part> stopped|<part> to @.com|<part> ❌|<part> ❌ <part>|<selfManaged> is
0.10 <serverError> <everyone>|<serverError> <own>|<serverError> on|<serverError> on <use>|<slow> <now> ?
0.10 <thanks> to the|<unable> .. @|<unable> alone|<unable> data|<unable> found >|<unable> has|<unable> live
0.10 <unable> load and|<unable> open a|<unable> responding .|<unable> to open|<use> <use>|<use> and <now>
0.10 <use> right|? 0 <minutes>|? <unable> of|? because|? everything|? none|? none of|@ .. a|@ .. affect|@ .. bad
0.10 @ .. caused|@ .. drill|@ .. fourth|@ .. gerade|@ .. getting|@ .. git|@ .. ici|@ .. imports|@ .. might|@ .. mü
0.10 @ .. offer|@ .. ok|@ .. pls|@ .. queue|@ .. responding|@ .. review|@ .. same|@ .. schedule|@ .. technical
0.10 @ .. unplanned|@ .. upstream|@ .. wants|@ <part> sites|@ <part> v4|@ <slow> as|@ <thanks> you|@ api v4
0.10 @ came back|@ everything|@ has an|@ how|@ is so|@ lfs downloads|@ login|@ pages sites|@ please tell|@ resolved
0.10 @ site is|@ slow as|@ thank|@ thank you|@ ur site|@ your outage|@.com .|@.com answers|@.com cant|@.com for 0
0.10 @.com is <unable>|@.com is not|@.com outage|@.com this|a maintenance|a minute|a planned|a post|a post mortem
0.10 a ticket|across all|act|after 0 min|again . that|alike|all <own> scheduled|all <own> sites|all at
0.10 all colleagues|all good <now>|all good again|all our scheduled|alone . @|alone .. @|also <down>|also down
0.10 and <otherHost> says|and @ pages|and from home|and none|and so does|and twitter|answers <now> .
0.10 answers again .|any eta ?|any info|anyone else in|anywhere|api|api down|apparently|are <down>|are back
0.10 are investigating|are on it|are you aware|as @.com|as well >|at @ tonight|at a <serverError>|at an <fails>
0.10 at an error|attempt|automatically ?|awake ?|back for|back online .|backed|backed <back>|backed up|backups
0.10 be usable|been a|been answering|being <down> .|being offline|bloqués|book .|bureau|but i cant|by remote host
0.10 can <use>|can you confirm|cannot|cannot open|cant clone cant|cause ?|ce|check <otherHost>|check twitter
0.10 ci queue|clone|clone cant|clone from @.com|close|coffee <now>|colleague in|comes <back>|complain .. @|crawl at
0.10 crawl at 0|dark >|datacenter|db failover|de @.com|dead ?|dear @|depend .. @|depends|deploys|devs .. @
0.10 did @ just|diff the|distributed|does not|down 0|down ? asking|down is|down. .. @|elevated error|em .. @
0.10 ends .. @|every mr|everyone or|fail|fail at|failed clones|fast again|filed|finally <back> <now>|folks at
0.10 folks at @|for <down>|for <own> <everyone>|for every|for everyone or|for me to|for the <incident>|for you ?
0.10 get <fails>|get to|gets in|git <use> .|git <use> <fails>|git over|github is down|gives 500|gives a 500
0.10 gives a <serverError>|go .. @|go <down>|goes|goes down|goes my|going for|gone for|gone from|gone wrong
0.10 gone wrong ?|good again|good news|google doc|gracias|groups >|guys .. @|hasnt|having|having an|hello ? anybody
0.10 hmm .. @|holiday .|honest|hours old|hrs of|hugs to|i can <use>|i do|i saw|imports|impossible to work|in other
0.10 into it ?|is 503|is @ under|is been <down>|is downtime @|is git|is going on|isps .. @|it . <now>|it . i|it a
0.10 it a holiday|it also|it only me|itll be|ive seen|jobs|just hangs|kaput|kib|kib s|kollegen|kya|la panne
0.10 last 0 <minutes>|last <minutes>|last weeks <down>|last weeks outage|like this <now>|like to use|lives .. @
0.10 looking into|looking into it|losing|loss ?|lunch >|mark|me it is|me or is|memory|mid <use>|might want
0.10 might want to|min to|minutes before|minutes of|mornings|my machine|my mates|my own|network trouble
0.10 nightly release|no page|nobody here|noon .. @|not alone|not starting|nothing has|nothing like|nothing loads >
0.10 object .. @|od 0|of <own>|of @.com .|of all <own>|of all our|of us all|offer|oh <unable>|oh no|ok .
0.10 ok who unplugged|on <otherHost> too|on <own> <settings>|on my machine|on reddit too|once|one job .|ook
0.10 or just me|other .. @|our company can|our nightly release|our own app|our three|our vpn|ours and|outage over ?
0.10 outage this|over there|p99|pages ? our|panic .|paying|people on|picked <back>|picked up|playing|please ? >
0.10 please communicate|point|poof|progress <part> for|progress page for|pushes @|put a banner|que|quick recovery
0.10 reddit too|registry down|remote host|repeat @|report for|repos <now>|repos since|respond .. @
0.10 returning <requestError>|returns|returns <serverError> so|rollback .. @|same at|same for <everyone>
0.10 same minute|say it is|says <back>|says the same|scheduled <incident>|scheduled maintenance|se .. @|see any of
0.10 seems that|seems to have|seit 0|service credits|severity|shift|side ? >|sign in page|since 0 and|site cant
0.10 site cant be|sleeping|so @|so quickly|something going|something going on|sont bloqués|sres .. @|ssh to @.com
0.10 staring .. @|status <part> <now>|status <part> says|status page says|storage <fails>|storage having
0.10 stuck in pending|taking too much|ten <minutes>|that ? >|that @|that their|that was|the 0 hours|the <now>
0.10 the <part> says|the diff the|the folks at|the last <minutes>|the live doc|the load|the quick recovery|the sad
0.10 the same @|the whole company|then <back>|there goes my|they are on|think it is|think you|this site
0.10 this site cant|this week|thx @ >|timed out .|timeouts for|to each|to each other|to the|to the next|to the sres
0.10 to tweet|today|todays <down> <own>|trick|tripped over the|turns out @|unable to open|unavailable in
0.10 unexpectedly .|unora|unreachable >|up|up unexpectedly .|us <settings>|us or|us vpn|user .. @|users in|va
0.10 waited for|waiting >|walk .. @|warsaw|was down|was ist|we are <back>|web|webhooks from|wednesday .. @|week @
0.10 weeks outage|well .|went dark >|were .. @|what .|what was the|when @ is|when @.com is|when we|when you are
0.10 while @.com is|whole of|whole team|whoops|why it|wide|work in|workaround for <use>|working again for|works @
0.10 wrong day|wrong day to|year old|you are working|you from|your sign|your sign in|не|☕|❌ <part>|❌ <part> ❌
0.08 . <everyone> ?|. <part> <unable>|. <unable> sign|. @ are|. @ what|. coffee|. down again|. i get|. id <thanks>
0.08 . id love|. is this|. please advise|. server|. shared|. shared <part>|. shared runners|. started 0|. that was
0.08 . twitter|. waiting|. waiting for|. was|. we <unable>|. youll|. your|0 0 <part>|0 0 @.com|0 companies
0.08 0 continents|0 different|0 engineers|0 hours >|0 hours old|0 kb s|0 outages 0|0 repos with|0 secs|0 since
0.08 0 this|0 utc .|20+|20+ <minutes>|500 on|500 tried|500 when|502 bad|502 bad gateway|502 on every|503 service
0.08 504 .|< <down> .|< <own> intern|< <part> is|< <unable> <part>|< <unable> access|< <unable> git|< @ ded|< @ our
0.08 < @ prod|< @ runners|< @ seriously|< @ so|< @ was|< @ why|< @.com <slow>|< day ruined|< did the|< getting
0.08 < github is|< good thing|< i can|< is @.com|< ok|< right|< sidekiq queues|< site is|< something went|< was
0.08 < webhooks|< whole|< yall|<back> .|<back> .. <unable>|<back> 0 0|<back> <now> for|<back> anything
0.08 <back> here in|<back> on @.com|<back> please|<back> soon >|<back> unexpectedly|<down> bingo|<down> for
0.08 <down> then|<down> ya|<down> ya ?|<everyone> .. <fails>|<everyone> .. <serverError>|<everyone> gets in
0.08 <everyone> on|<everyone> or|<everyone> or just|<everyone> same|<everyone> sees|<fails> <slow> .|<fails> ?
0.08 <fails> as well|<fails> for|<incident> en|<incident> en cours|<minutes> . <own>|<minutes> . i
0.08 <minutes> .. <back>|<minutes> left|<minutes> to load|<now> .. <everyone>|<now> 0 @|<now> 0 am|<now> <now> >
0.08 <now> <now> @|<now> ? <own>|<now> ? <unable>|<now> @ ?|<now> and the|<now> because of|<now> in all
0.08 <now> staring|<now> staring at|<otherHost> and from|<own> .. <settings>|<own> 0 groups|<own> <fails>
0.08 <own> <part> to|<own> <settings> ?|<own> app|<own> demo .|<own> free|<own> groups .|<own> org|<own> security
0.08 <own> timeline|<part>|<part> .. <slow>|<part> <back> in|<part> ?|<part> are|<part> are running|<part> from @
0.08 <part> is <unable>|<part> mentions|<part> nor|<part> was|<requestError> <now> the|<selfManaged> .. <fails>
0.08 <serverError> and so|<serverError> bad|<serverError> bad gateway|<serverError> tried|<settings> .
0.08 <settings> .. <otherHost>|<settings> twice|<slow> .. <down>|<thanks> to whoever|<unable> even|<unable> from
0.08 <unable> of us|<unable> only|<unable> shared <part>|<unable> to access|<use> . <thanks>|<use> .. <unable>
0.08 <use> train has|<use> window|? <unable> a|? @ @|? cant get|? cant reach|? every click|? no page|? not a
0.08 @ .. .io|@ .. <unable>|@ .. answers|@ .. barely|@ .. bingo|@ .. bother|@ .. check|@ .. company|@ .. confirmed
0.08 @ .. creating|@ .. cut|@ .. dark|@ .. delay|@ .. done|@ .. ever|@ .. file|@ .. him|@ .. itself|@ .. mode
0.08 @ .. molasses|@ .. mı|@ .. number|@ .. ongoing|@ .. opening|@ .. operational|@ .. packages|@ .. pending
0.08 @ .. poof|@ .. projects|@ .. throwing|@ .. tweets|@ .. u|@ .. well|@ .. 😅|@ <down> <unable>|@ <fails> .
0.08 @ <serverError> >|@ database|@ ded|@ git <use>|@ hq|@ is web|@ loading|@ loads|@ my merge|@ ok ?|@ please come
0.08 @ pls|@ prod|@ seriously|@ shared|@ shared <part>|@ the site|@ thing|@ we are|@ went down|@ whoops something
0.08 @ works again|@ y u|@ your page|@.com <now> .|@.com <unable> .|@.com at|@.com back|@.com is <back>
0.08 @.com refuses|@.com to|@.com to answer|@.com today|@.com unreachable|a <fails>|a <serverError>
0.08 a <serverError> <part>|a customer|a fix|a live|a single repo|a walk .|a website|able .. @|advise|affected .
0.08 affected >|after lunch|again . 0|ages|all <down>|all clear|all here|all here >|all morning|all of our|and 0 .
0.08 and @.com isnt|and of|and of course|and the <use>|and twitter says|and your <part>|another <serverError>
0.08 answers <serverError>|any news ?|any of the|anyone ? @|anyone today|are <back> .|are all|are aware|are having
0.08 are you having|as well .|asleep ?|at|at @ hq|au|awake|aws|back by|back please|back soon >|back up .|bad
0.08 bad day|be a post|been offline|been staring|been staring at|been unreachable for|before the <down>|bingo|bisa
0.08 bitte|boston|bother|box .. @|brazil|bundle|by <own> monitoring|by an|by the <minutes>|can <use> <now>
0.08 can i get|can read|cannot fetch|cant be|cant do|cant even open|cant fetch|cause of the|check ? >|ci outage
0.08 cities|clients .. @|clone cant push|clones|code on|colleagues say|colleagues too|colleagues too .
0.08 come back online|commit messages|component|cours|current|dari tadi|darkness|day ruined|dc .|deadline .
0.08 degraded performance|delayed|delayed .. @|deploy window|depuis <selfManaged>|depuis <selfManaged> matin
0.08 depuis ce|depuis ce matin|devs|die|diffs|do my|do you see|doc during the|doesnt load and|done .|down during
0.08 down ya|down ya ?|downloads|each of our|early lunch .|either . is|else|else <unable> reach|else cant reach
0.08 en cours|end .|end hung|end hung <back>|end hung up|er|error for|error page >|estimate|eu west|every <part> .
0.08 every page .|every push|everybody .|everybody here|everywhere >|failing for|fatal <unable> to|fatal unable
0.08 fatal unable to|feature idea|first <serverError>|football because|for a 0|for about|for all my|for anyone in
0.08 for every user|for me in|for opening|for premium and|for the past|for those asking|for tuesday|forum|forum .
0.08 found a|free <part>|free ci|from @ is|from hetzner and|from this <now>|gcp and|gerade .. @|get <serverError>
0.08 get a 502|get well soon|getting the|git <use> is|give 500|gives a blank|giù ?|going to tweet|gone . it|guess i
0.08 guys aware|had one job|has an <down>|has an outage|has been a|hats off @|hiccups|hmm .|home|home .
0.08 hope you get|host|hotfix .|hours late|hours without|how can|hq|hung <back>|hung <back> unexpectedly|hung up
0.08 hung up unexpectedly|i hear|i only|in <now>|in all repos|in the forum|incident all|incident en
0.08 incident en cours|incident or|india|internal api|investigating .|investigating .. @|investigating >|is 0 hour
0.08 is <unable> .|is @ slow|is @.com .|is being|is down @|is not|is offline .|is on <own>|is someone|is something
0.08 is the database|is the fourth|is the service|is today|is web|isps .|it down|it is <down>|it is <unable>
0.08 it is all|it was @.com|it you ?|jobs are running|just down|just go|just me or|kb s|ke|known|known .. @
0.08 la <part>|lagi <down>|lagi <down> ya|lagi down|lagi down ya|last hour|latest|left and right|live doc during
0.08 login|long will this|look @ >|lost ? >|mais|me 503|measured|mentions|merge train has|morning is|mortem ?
0.08 mortem ? >|moves|much .. @|my coworkers|my entire|my free|my laptop|my timeline|need to <use>|network
0.08 no pushes no|no shared|no shared runner|nobody can push|nobody in our|nor for|normally|not|not being
0.08 nothing goes|nothing is|number >|oder|of|of 500s|of <now>|of reports|offer a|office in|okay ?|on holiday|on us
0.08 on your|open a|or are you|other <otherHost>|other groups|other users|our 0|our 0 groups|our groups .
0.08 our standup|our whole org|out . for|out since|outage bingo|outage i|outages 0|over <part> is|over https|packet
0.08 page isnt|page just|page mentions|page takes|pen|performance <own>|performance my|please advise|pls
0.08 post mortem ?|pour .. @|prayers @|prayers @ >|processed|pushes no|raw|reachable .|recovering ?|refusing all
0.08 remote end|remote end hung|report it|requests fail|restoring|router twice|runners have|running again|s <now>
0.08 sad .. @|same on|saw 0|says 504|says <serverError>|says @ is|says hi|says investigating|seconds to open
0.08 see how|see it|servers ?|serves|service disruption|shared runners|show no|sign .. @|sign in .|since 0 am
0.08 since nobody|single repo|site back|slack is|slide 0|so do|so it is|so often|so slow|so the|sprint review
0.08 sre <everyone>|sre team|sres|standing <now>|standing still|start at|status <part> itself
0.08 status <part> mentions|status page itself|status page mentions|status says|status updates|still broken
0.08 students <unable>|students cant|table football because|technical|that git is|that tells|the 0 min
0.08 the <incident> on|the <minutes>|the <part> <unable>|the <part> has|the <part> went|the <part> will
0.08 the @ <incident>|the @ incident|the @ sres|the cause|the failover|the folks|the forum thread|the honest
0.08 the last hour|the login|the repos|the root|the site back|the tanuki is|the tests|then <serverError> .
0.08 there are|they cant|third <down> in|third coffee|third outage in|those asking|three different|through again
0.08 timeouts >|tls handshake|to <own> <own>|to access|to look at|to see|to the @|to the google|today @ >
0.08 todays deploy|tried 0|tripped|tweeted|two networks|ui is|un <incident>|un <incident> en|un incident
0.08 un incident en|unable to access|unavailability|unexpectedly|unreachable @|unusable|unusable .|up anything
0.08 up unexpectedly|updates during|ur <part> is|user .|v4|wait for @.com|walk .|was about|we are
0.08 we are investigating|we cant|we were|weg|well @|well at least|well soon|went down .|what does|what happened
0.08 whatever you did|when nobody|whoever is on|whole <everyone> in|whoops .|whoops .. @|with <down>
0.08 with <fails> to|with <part> system|with failed|with failed to|with runner system|workaround|works on my|worst
0.08 wrong with @|wrote the|yesterdays outage|yet >|yo|you <back>|you check ?|you guys aware|you having|you might
0.08 you might want|you to|you were down|your <part> are|your git|авария|авария ?|😩|🥺|🥺 >
0.06 . <everyone> else|. <everyone> have|. <everyone> here|. <own> terminal|. <unable> but|. @ is|. @.com <now>
0.06 . back|. cheers @|. everyone on|. is it|. my terminal|. of course|. others ?|. please tell|. pls|. still
0.06 . still no|. the bad|. ticket|. unusable|0 . <use>|0 503|0 <minutes> <down>|0 <minutes> left|0 coworkers|0 per
0.06 0 utc <now>|30+ <minutes>|500 . >|500s .|502 502|503 @ >|503 service unavailable|504 from @|< <unable> a
0.06 < @ feature|< @ hosted|< @ pages|< @ resolved|< @ sorry|< @ çöktü|< another day|< half of|< hm .|< if @.com
0.06 < not a|< nothing|< outage|< pls @|< the good|< third <down>|< third outage|< wtf|<back> . >|<back> <everyone>
0.06 <back> @ ?|<back> i|<down> <down> .|<down> and|<down> because it|<down> from 0|<down> number|<down> this week
0.06 <everyone> .. <part>|<fails> <part> and|<fails> on <use>|<incident> <own>|<incident> on|<minutes> ago >
0.06 <minutes> and ive|<minutes> for|<minutes> for <everyone>|<minutes> wait|<minutes> your|<now> .. <settings>
0.06 <now> <unable> <part>|<now> lunch >|<now> we <unable>|<otherHost> .. <otherHost>|<otherHost> <settings>
0.06 <own> repos|<own> whole company|<part> <back> for|<part> <unable> responding|<part> and all|<part> at 0
0.06 <part> both|<part> git <part>|<part> will|<serverError> <part> <down>|<serverError> on the
0.06 <serverError> partout|<slow>|<slow> this <now>|<unable> . <part>|<unable> answers|<unable> loading >
0.06 <unable> me|<use> as|<use> from <part>|? .. @|? <everyone> here|? <fails>|? <own> boss|? my boss|? nobody here
0.06 ? nothing loads|? we <unable>|@ .. <own>|@ .. arrived|@ .. connection|@ .. depuis|@ .. downdetector
0.06 @ .. happen|@ .. hi|@ .. news|@ .. nights|@ .. point|@ .. rates|@ .. refreshing|@ .. response|@ .. round
0.06 @ 500 on|@ <down> during|@ <down> mü|@ <unable> load|@ <use> <down>|@ any eta|@ being offline|@ ci is
0.06 @ is slow|@ is unavailable|@ non|@ registry|@ slow|@ sorry|@ u|@ ur|@ çöktü|@ çöktü mü|@.com <serverError>
0.06 @.com <unable> be|@.com at 0|@.com cant be|a .. @|a <part> is|a <part> that|a branch|a long|a sunday @
0.06 a version|a way to|a worse|able to <use>|about what|abrir|after <use>|after <use> .|afternoon ?|all <now> >
0.06 all <part>|all hands|all returning|all users|am <unable> mad|am not mad|an eta|and counting|and many
0.06 and we are|and your site|another day another|anybody at|anyone else ?|anyone in our|api on|api unreachable .
0.06 arriving 0|arriving 0 <minutes>|as <own>|auch|be <down> .|because @ is|board is|came <back>|can ping|care
0.06 click takes|clone the|clusters|commits i|commits i <use>|commits i pushed|complain|confirm ?|consegue abrir
0.06 cost us|costs us|dar <use>|day another|dead|deploy an|dies|dns for @.com|doesnt .|doesnt believe|down but
0.06 during the outage|else .. @|else is|ends|erreur 502|european|even get|everyone in our|failing with 500
0.06 fatal the|fatal the remote|feature .. @|fetch .|final .. @|fixing the|football .. @|football because @
0.06 for a page|for everybody here|for lunch .|for me again|for two <minutes>|for two hours|for you @|four hours
0.06 from one|from remote repository|from that|from three different|full of|get some|get some sleep
0.06 git <use> <back>|gitlabstatus|gives .. @|green but|group i|haiku|has been|have >|having a worse|hugops|i .. @
0.06 i actually|i can|i can ping|i have a|i noticed|idle .|in <own> org|in any|in brazil|in tokyo|incident >
0.06 into it|ipv6|is <back> <back>|is <down> too|is been an|is full|is not up|is playing table|is recovering
0.06 is registry|is the same|is this|isnt reachable|issues now|it just|know if|link in your|looks|lots|lots of
0.06 managed .. @|march|me it|mid .. @|milano|minute >|modem|mr <part>|my team @|neither .|nobody in my|noon .
0.06 not . >|not mine|nothing answers|nothing at|nothing gets|now ? @|of <own> <use>|of the <down>|of the outage
0.06 of this <now>|of two|offer .. @|ok who tripped|on @.com is|on all of|on holiday .|on it ?|on your end|oncall
0.06 others report|our release|our repositories|out <now>|outage number|over ssh is|pages with|partout
0.06 patience .. @|project page|que .. @|ran rm|ran rm rf|read <own>|reload|remote host .|remote repository
0.06 repositories|restore .. @|retries|returned .. @|returning <serverError> for|right <now> .|right <now> @
0.06 right now .|right now @|rip .. @|roughly|round|router|runners have been|same <now>|says fatal|see <fails>
0.06 see any|see it too|seems like a|server error on|service unavailable .|shared <part> .|shared <part> <unable>
0.06 showing|since about 0|since lunch >|since today|site .|site @|sites .. @|slow this|so our|some sleep
0.06 something <fails>|south africa|spinner on|sres at|sres at @|stuck ?|sydney and|só|taken .. @|team it is
0.06 team sees|tell if|tell us what|ten minutes .|terminal says fatal|thanks to|that is down|that was quick
0.06 the @ <part>|the bad news|the current|the day|the fix ?|the github|the good news|the postmortem
0.06 the registry is|the site @|the sres at|the twitter|then 0|thing on|thing that|think it|this <part>
0.06 three <everyone>|to @.com .|to learn|to the folks|traces|tried with|trouble on|turkey|tweet more|two <down>
0.06 two hours|two other|two outages|unavailable ?|update @|update says|us what|utc <now>|was offline|was quick
0.06 way to see|west|what is <down>|what is going|what took|who <unable>|who else <unable>|who else cant|with @ ci
0.06 writing objects|yet another|you down|you guys|your maintenance|your runners are|your servers >|zero|за|️ >
-0.06 . <now> 0|. <own> <settings>|. <own> @|. anyway @|. carry|. carry on|. do|. finally|. happy|. how can
-0.06 . not your|. oh .|. only on|. our @|. small|. so excited|. thanks >|. what am|0 <minutes> with|0 floors
-0.06 0 today .|404|500 ?|500 users|502 from|< <everyone> using|< <otherHost> devops|< @ 500|< @ 502
-0.06 < @ <otherHost>|< @ dark|< @ group|< @ release|< anyone using|< azure devops|< backup|< crashed
-0.06 < everyone can|< is the|< our office|< pair|< pair programming|< still|< the elevator|< who is|< wrote <own>
-0.06 <back> a|<back> between|<down> half the|<down> link in|<everyone> from @|<everyone> using|<everyone> using @
-0.06 <fails> .. <settings>|<fails> budgets|<fails> message|<incident> <fails>|<minutes> with @|<now> so
-0.06 <otherHost> <down> <now>|<otherHost> <now>|<otherHost> importer|<otherHost> to|<own> <everyone> says
-0.06 <own> card|<own> head|<own> in|<own> money|<own> name|<own> phone with|<own> school|<own> startup
-0.06 <own> ticket|<own> vm|<own> wiki|<part> <own>|<part> and <now>|<part> cd|<part> domain|<part> lint
-0.06 <part> support|<part> workshop|<requestError> .|<selfManaged> <down>|<serverError> users
-0.06 <settings> blocks @.com|<settings> need|<slow> internet|<thanks> on|<thanks> on the|<unable> profit
-0.06 <unable> to do|<unable> valid|<unable> verify|<use> to @|? <unable> find|? cant find|? just|? mine is|? one
-0.06 @ .. apps|@ .. caching|@ .. cancel|@ .. comments|@ .. coverage|@ .. explorer|@ .. he|@ .. hides|@ .. how
-0.06 @ .. keyboard|@ .. log|@ .. me|@ .. memory|@ .. newbie|@ .. novels|@ .. pick|@ .. points|@ .. recruiter
-0.06 @ .. redirect|@ .. renewal|@ .. repos|@ .. shown|@ .. smile|@ .. source|@ .. sticky|@ .. tab|@ .. though
-0.06 @ .. tier|@ .. turn|@ .. undo|@ .. uni|@ .. ustawić|@ .. who|@ .. wish|@ .. within|@ 502|@ <down> is
-0.06 @ <own> pipeline|@ <part> .|@ <selfManaged> >|@ agent|@ any|@ blog|@ dark|@ dark mode|@ epics|@ how does
-0.06 @ job log|@ notifications .|@ please send|@ runner is|@ shop|@ what do|@ will you|@ would <thanks>
-0.06 @ would love|@.com api|@.com works|a <down>|a <unable> profit|a broken link|a bug|a ci|a class|a community
-0.06 a credit|a day ?|a keyboard shortcut|a login|a non profit|a revert .|a school|a tanuki <unable>|a tanuki not
-0.06 about remote work|already|although i|always .|am reading|an official|an sla for|and <now> <everyone>
-0.06 and <unable> <down>|and for|and nothing broke|any alternative|anybody explain|anyone using|anyone using @
-0.06 are <now>|are <unable> allowed|are not allowed|are you hiring|ask about|at least @|audit log|authentication
-0.06 auto .. @|backup restore|being .. @|better|between <part>|blocks it|blog post|blown|blue <back>|blue green
-0.06 broken my|bronze .. @|bronze plan|budget|budgets|bug i|build broken|burned|by accident ?|by unknown
-0.06 by unknown authority|can anybody explain|can i make|can you fix|carry on|certificate signed
-0.06 certificate signed by|change @|change it|charts|child pipeline|chrome .|ci cd|ci lint|ci workshop
-0.06 clap for whoever|clock was 0|cluster .|collapsed|colours .|committed a 0|company @|confetti|congrats on
-0.06 congrats on the|contract .. @|create a|crowd|deleting|depth 0|designs|di|did i miss|discussion|do with
-0.06 docs are|does nothing|dokcer|dokcer .|down since|ear|env|error budgets|error message|expired >|fault but|feel
-0.06 file sharing|file sharing .|find .. @|fix in|floors|for <settings>|for a <unable>|for a non|for my own
-0.06 for open source|free ?|friday at 0|garden|git commit|git lfs|gke|goodbye|gradle|green .|group <unable>
-0.06 group ? >|hackathon ? >|hallway track|haproxy|has a <down>|hello @ i|her|hobby|hotspot|how can i
-0.06 hub rate limits|i <down> production|i <unable> find|i <unable> trust|i add|i am|i am reading
-0.06 i broke production|i bulk|i change|i get a|i take|i turn|i wont|id like to|id pay|ideas ?|in <own> readme
-0.06 in @ <fails>|in @ ?|in a private|in chrome .|in my readme|in the free|internal|internship|is <back> <now>
-0.06 is <unable> valid|is anybody|is broken in|is down so|is expired|is fault|is gone .|is green|is it .|is my
-0.06 is name|is not valid|is the real|issue on @|it <use>|it by|jazz|job to|joined|just moved|later|least @
-0.06 least the @|left .|library|like i am|list|login ?|login ? >|logo looks|logo looks like|lol >|mac mini
-0.06 mandatory|manual|meetups|merged .|microservices .. @|miners|minutes and|mirroring|mode when|monday @
-0.06 monday @ >|monitoring|monorepo .. @|month . <thanks>|moving <own>|mr 0|mr is|much is|must i|mute|my card
-0.06 my head|my kid|my name|my phone with|my pipelines|my private|my site|needed a|new .. @|new sidebar|night @ >
-0.06 noise|non profit|not a|not valid|nothing broke|nothing broke .|nothing to do|novels|of <own> <settings>
-0.06 offline for a|old version|on <own> internal|on @ <part>|on our 0|on our instance|on our internal
-0.06 on the <settings>|on the sofa|or only|our runner|our shop|package ?|package ? >|page on our|pages domain
-0.06 paste|pending >|permission denied publickey|permissions|phone number|pipeline passed|plan for|pods|points .
-0.06 postgres|profit|protected branches .|proxy blocks|psd .|public repo|quick reply|rate ?|rate limit on|read it
-0.06 ready|related|reminder that|replacement|report a|repos from|repos on|resource_group|restoring .. @
-0.06 restoring from backup|retry .. @|retry 0|router .|runners ?|sabe|sabe .. @|sad >|scanner|screen|se <down>
-0.06 se cayó|self .. @|server .|server with|set a|shallow|shallow <use>|shallow clone|she .. @|shows <serverError>
-0.06 signed by unknown|signing|slow internet|sms|so excited|so fast|so slow today|sobre|software|someone who|soul
-0.06 split|status badge|sticker .. @|stops at|stuck on|style|sub|talk .|tanuki <unable>|tanuki <unable> a
-0.06 tanuki not|tanuki not a|tanuki plushie|test .|thanks >|that isnt|the 0|the 0 of|the bronze|the coffee
-0.06 the disk|the first|the first try|the kubernetes|the labels|the logs say|the new sidebar|the owner ?
-0.06 the person who|the pipeline .|the pricing|the quick reply|the rebase|the sales|the second time|the shop
-0.06 the weight|the window|them @|third time .|this bug|tip for|to|to @.com|to host|tooltip on|truncated|tuesday .
-0.06 ublock|ublock on|unknown keys|us luck|use in|user >|ustawić|verify <own>|verify my|view for|vue|want it
-0.06 want one|was fun|was slow|we cut|week @ >|what do you|when my|which <part>|who wrote the|why ?|wish us
-0.06 wish us luck|with our|with ublock|with ublock on|without a|wordpress|would|write to|wrote <own>|years >
-0.06 years ago|you hiring|your <everyone> <minutes>|your logo|your office hours|на|😇|😇 >
-0.08 . <back>|. <own> first|. <part> <down>|. @ issue|. @ protected|. @ push|. after|. also me|. am|. am i|. auto
-0.08 . auto devops|. but i|. can <everyone>|. classic|. feature|. good|. help >|. impressed|. life|. mind
-0.08 . mind blown|. my first|. not a|. proud|. rotated|. starting|. too|. uptime|. we use|. who can|. zero|0 . who
-0.08 0 0 lines|0 codes|0 in a|0 of them|0 to|0 to 0|0 years >|404 motivation not|404 on a|<|< @ azure|< @ come
-0.08 < @ como|< @ long|< @ new|< @ swag|< bitbucket pipelines|< cloudflare|< cloudflare is|< our intern|< renovate
-0.08 < ssh|< taking|< til you|< we shut|< where is|< won|< writing <own>|<back> .. <serverError>|<back> in chrome
-0.08 <back> squares|<back> that a|<down> . @|<down> .. <minutes>|<down> in <own>|<down> is|<down> job|<down> of
-0.08 <down> prod|<down> whole|<everyone> .. <unable>|<fails> . the|<fails> because you|<fails> template
-0.08 <fails> templates|<incident> .. <now>|<incident> management feature|<minutes> .. <use>|<minutes> on a
-0.08 <now> 0 .|<now> a thing|<now> monday >|<otherHost> ? >|<otherHost> actions|<otherHost> devops <down>
-0.08 <otherHost> has|<own> .. <minutes>|<own> .. @|<own> <part> 0|<own> <settings> has|<own> favourite|<own> kid
-0.08 <own> lead|<own> motivation is|<own> private repos|<own> profile|<own> rails|<own> readme|<own> talk
-0.08 <own> trial|<part> 0|<part> <minutes>|<part> <use>|<part> is built|<part> on <own>|<part> over
-0.08 <requestError> @|<requestError> @ >|<requestError> motivation <unable>|<requestError> on a
-0.08 <requestError> when i|<selfManaged> .. <now>|<selfManaged> chart|<selfManaged> hub rate
-0.08 <serverError> <unable>|<settings> .. <serverError>|<settings> >|<slow> clap for|<thanks> that|<thanks> you >
-0.08 <unable> <settings>|<unable> know|<unable> mind|<unable> responding to|<unable> sleep|<unable> spell
-0.08 <unable> start on|<unable> understand|<use> <now> .|<use> conflicts .|<use> force on|<use> from @
-0.08 <use> trains|<use> trains ?|>|? ah|? found|? i want|? it says|? me|? need|? the|? what is|@|@ .. <otherHost>
-0.08 @ .. ai|@ .. all|@ .. am|@ .. android|@ .. angry|@ .. audit|@ .. automatically|@ .. billed|@ .. careers
-0.08 @ .. changed|@ .. cluster|@ .. commits|@ .. confuse|@ .. contribution|@ .. di|@ .. dla|@ .. drag
-0.08 @ .. dropdown|@ .. editor|@ .. een|@ .. exam|@ .. expire|@ .. faço|@ .. features|@ .. finished|@ .. forum
-0.08 @ .. german|@ .. hire|@ .. inside|@ .. invalid|@ .. juniors|@ .. les|@ .. licence|@ .. line|@ .. maintainer
-0.08 @ .. monolith|@ .. mug|@ .. need|@ .. numbers|@ .. plugin|@ .. plush|@ .. pour|@ .. prem|@ .. prometheus
-0.08 @ .. python|@ .. rails|@ .. remember|@ .. retention|@ .. setup|@ .. si|@ .. small|@ .. snacks|@ .. spam
-0.08 @ .. telemetry|@ .. tips|@ .. tomorrow|@ .. universidades|@ .. vs|@ .. weekend|@ .. weight|@ .. whole
-0.08 @ .. workshop|@ .. ❤|@ <everyone> .|@ <fails> templates|@ <own> git|@ <part> behind|@ <part> for|@ ? <unable>
-0.08 @ any plans|@ audit|@ azure|@ billing|@ certified|@ certified associate|@ ci ?|@ ci for|@ ci in|@ como
-0.08 @ como faço|@ could the|@ ctl reconfigure|@ folks|@ forum|@ geo|@ group|@ how many|@ i got|@ i keep
-0.08 @ issue templates|@ issues .|@ logo|@ long|@ love the|@ my git|@ on my|@ pour|@ retry|@ seems|@ self
-0.08 @ server is|@ tanuki|@ the mobile|@ unfiltered on|@ user group|@ what a|@ where is|@ yours|@.com <back> for
-0.08 @.com is so|@.com port|a <down> job|a <part> <part>|a <serverError> <now>|a <slow>|a <unable>
-0.08 a <use> conflict|a @ <part>|a @ comment|a bank that|a crime|a failing job|a fox|a label|a merge conflict
-0.08 a native|a quote|a reseller|a retry|about how you|about our|active <part>|active runners|after .. @|again @ >
-0.08 alerts|all .. @|all our builds|also me 0|am going to|am so|an <fails> in|an e|an rss|and <own> <settings>
-0.08 and when|any active|any active <part>|any active runners|any good|anyway|app ?|appreciate|approve|archived
-0.08 are <back> <now>|are still|are your|argentina ?|argentina ? >|as an|as you|at lunch|auf der|authority
-0.08 automated|autosave|azure devops down|bank that|based .. @|be a recording|before_script|bitbucket pipelines
-0.08 blaming|blank page in|block|blog is|blown >|branches ? >|bread|break it|broke prod|broken ? >|build <down>
-0.08 but the <part>|buy .. @|by <own> <own>|by one|can the|cant open|captcha|card .|carry|carry on .|case studies
-0.08 charla|chat about|ci .|ci ? >|ci in 0|ci.yml .. @|circleci|clap for|classic|cleaner|clock was|closed the
-0.08 closing|code is|come to|comments in|commits .. @|committed .. @|community edition|como faço pra
-0.08 company <settings>|competitor|competitor is|confuse|confused|contribute to|contributions|convince|cover
-0.08 covers the|cried|ctl reconfigure|daily|dark .. @|dark mode for|dat|datadog|date .|daylight|daylight saving
-0.08 declined|default branch|denied publickey|deploy key|depth|device|devops <down>|devops down|devops engineer
-0.08 did it|died .|difference|disabled|docker hub rate|docs .. @|does <part>|does needs|does needs work|dog .
-0.08 dont have any|dora|dora metrics|down @|down here|early|easy|editor .|editor .. @|else <unable> to|else unable
-0.08 else unable to|emoji reactions|engineer|entity|everyone at|everything and|exist ?|extra|extra ?|extra ? >
-0.08 failed pipelines|failing job|fair|fast <now> .|fatal <unable> a|fatal not|fatal not a|fault just|faço pra
-0.08 feature wish|feeling .|finished|first try|fits|flaky test|for a @|for commit|for group|for me .|for my group
-0.08 for security|for the new|force on|format|found a bug|friday .|friday at|from backup .|from the|from the @
-0.08 front .. @|ftw|geo <incident>|geo failover|get 404|gets <requestError>|git @ >|git push rejected
-0.08 github actions|gives <serverError>|gives me the|gone|good night|grafana|graphql explorer|gratuite|great .. @
-0.08 green squares|guess >|guide .. @|hackathon starts|hackathon starts tomorrow|haha >|happily|have any active
-0.08 have in|have you|helm chart|hired .. @|hiring process|hit 0|hole of|host .. @|hour late|hub rate|human i
-0.08 i always|i am so|i changed <own>|i changed my|i deleted the|i get 404|i guess >|i lost|i merged|i missed
-0.08 i need a|i need the|i prefer|i renamed|i reported|i see which|i subscribe|i subscribe to|i think my|icons
-0.08 id like|idea .. @|impressive|in . @|in <thanks>|in @ issues|in a|in firefox|in love|in march .
-0.08 in the settings|incident management feature|infinite loop|infra <everyone>|instagram|installing|instead of
-0.08 internet is|internet is <down>|internet is down|is <everyone> is|is a raccoon|is because|is better|is built
-0.08 is cut|is gone|is more|is so good|is there <unable>|is there no|issue|issue in|issue template|issue templates
-0.08 issue to|issues >|issues is|it <back> that|it has|it is <own>|it is because|it normal that|it was my|ive been
-0.08 job ?|job and|just worked|k6|kan ik|kids .|know i|lab with|lab with a|lagging|large|life is|like <own>
-0.08 limit ? >|lines .. @|loads .|locally .. @|lock file|longer than <own>|longer than my|look at|love that you
-0.08 luckily|macos <part>|mails .|main .. @|management feature|markdown .. @|marketing|master .|me .|me at
-0.08 meetup >|memory on|memory on <own>|mentor|merge conflicts .|merge trains|merge trains ?|merged in|merging
-0.08 metrics|migrations|mind blown >|mini|missing|mit|mode for|module|monday|monorepos .. @|monster|month . >
-0.08 month .. @|more|more than my|motivation <unable>|motivation <unable> found|motivation is|motivation not
-0.08 motivation not found|move to|moved .. @|moved from|mr has|mrs|must succeed|my internet|my motivation is
-0.08 my own runner|my private repos|my rails|my self|my server|nach|naming|needs work across|normal that
-0.08 normal that a|not amused|notes .|notes .. @|notes are|notifications .|npm registry|oberfläche|of <own> 0
-0.08 off by|oh wait|on @.com <fails>|on @.com >|on a train|on our|on the @|on the first|one|one .|one tool
-0.08 only . >|opened .. @|or must i|orange|org .. @|out each|outage at|outage of|outdated|over it|overnight
-0.08 owner ?|page ? i|page says|pages 0|pair|para universidades|pass .. @|passwords|patch|paypal|paypal ?
-0.08 paypal ? >|per user|pipeline ?|pipeline editor|pipeline green .|pipeline has|pipeline must
-0.08 pipeline must succeed|pipeline on|plan .. @|planned <incident>|planned maintenance|please make|pointed
-0.08 posting for|postmortem|powershell|pr comments|product is|production <now>|programming .. @|project <unable>
-0.08 project be|projector|projekt|proud of|psd|public sector|publickey|push force on|quality|rabbit hole of|rake
-0.08 reactions|read ?|rebase .|rebased|regex|rejected|relationship|release <part>|release notes .
-0.08 release notes are|release on|release page|remember|remembered|remove the|removing|rep|repo over|report ?
-0.08 report ? >|repos to|repos to @|requests <now>|responding to <own>|responding to my|restoring from|retention
-0.08 retry|revert of|reverted|review @ >|reviewed .. @|reviewer .|rewriting|runner on a|runner on my|runners on
-0.08 runs|runs @|sales team|sat|saved .. @|scheduled <part> run|scheduled pipelines run|scope .|sector|semicolon .
-0.08 server 0|server and|shipped|shirt .|should have|sie|sign <back> ?|sign up ?|since 0 .|since monday >|site on
-0.08 site on pages|slow >|slow clap for|smart|smiling|smug .. @|so <slow> <now>|so i|so much >|so proud|sold
-0.08 solved my|sorry >|sorry @ >|sorting|source .. @|spell|spend|squares|ssh key|stale branches|starred|start on
-0.08 started 0 <minutes>|starts tomorrow|stash|still a|still a thing|stole|straight from|strikes|strikes .. @
-0.08 strikes <now>|strikes again|stuck because you|students ?|studies|submodule|sum|swag shop|tab .. @
-0.08 talk to about|tarjeta|taught me|team ? >|telemetry|ten .. @|tenth|than <own>|that feature|the <fails> remote
-0.08 the <part> on|the @ logo|the admin|the all remote|the build .|the community edition|the environments
-0.08 the free plan|the future|the ipo|the job .|the month @|the package|the package registry|the pricing change
-0.08 the roadmap|the stickers|the upgrade to|the url|the wrong remote|there a student|think my|this <now> @
-0.08 this year ?|til @|til you|til you can|till monday|title|to 0 on|to <own>|to @ >|to @ pages|to about|to allow
-0.08 to check|to do with|to get to|to me .|to the 0|to the first|toes|together|token .|too little|took <down>
-0.08 took down|took down my|tools .|tracking .. @|training ?|trains|trains ?|transfer a|transfer a project
-0.08 tries .. @|trunk .. @|type|unfiltered on|unfiltered on <otherHost>|unfiltered on youtube|universidades
-0.08 unknown authority|unresolved|upgrade path|username is|vanished|vim mode|vim mode in|was a missing|was a tab
-0.08 was charged|was charged twice|washing|washing <settings>|washing machine|we are a|we run|we shut
-0.08 we shut <down>|we shut down|went great|went up|what do|when <use> a|when a|when i|when i <use>|where to
-0.08 which tier|who|will <thanks>|windows 0|with <own> <settings>|with @ issues|wizard|word .. @|work is
-0.08 works in chrome|works on|would love|writing our|wrong .|wrong remote|you cant|you dont have|you send
-0.08 your <part> .|your careers|your careers <part>|your careers page|your ceo|your ci|😄|😅|🦀
-0.10 . 0 years|. <unable> a|. @ issues|. bug|. colleagues|. colleagues in|. everything is|. fixed|. ideas
-0.10 . ideas ?|. lfs|. only|. only @|. since 0|. smooth|. the @|. what else|. working|. working from|0 . i
-0.10 0 <selfManaged>|0 <settings>|0 ? >|0 ? i|0 gb of|0 on|0 report|0 stale|0 turns|400|404 page is|500 error
-0.10 < <own> brain|< @ diff|< @ jak|< @ one|< @ outage|< @ trial|< @ wie|< any @|< azure|< feature|< got <own>
-0.10 < got my|< have you|< heroku outage|< moved|< movingtogitlab|< movingtogitlab because|< my brain|< one
-0.10 < qualcuno|< read|< rip <own>|< rip my|< signing|< upgraded|< went|<down> .. <everyone>|<down> to the
-0.10 <everyone> else <unable>|<everyone> from|<everyone> noticed|<everyone> use|<fails> . i|<fails> because
-0.10 <fails> board|<minutes> because i|<now> .|<now> <back> .|<now> <down> .|<now> i deployed|<now> the <part>
-0.10 <otherHost> <part> <down>|<otherHost> is having|<otherHost> us|<own> <selfManaged> pi|<own> box|<own> cache
-0.10 <own> corporate|<own> database|<own> doing|<part> . 0|<part> <now> we|<part> a|<part> ide .|<part> is having
-0.10 <part> let|<requestError> <part> is|<selfManaged> .. <selfManaged>|<selfManaged> in|<serverError> .. <own>
-0.10 <settings> <down>|<settings> <unable>|<settings> got|<settings> on <own>|<thanks> <own>|<unable> amused >
-0.10 <unable> code .|<unable> have one|<unable> trust it|<use> freeze|<use> request is|? got|? need a|@ .. 0
-0.10 @ .. bounty|@ .. burndown|@ .. career|@ .. ceo|@ .. cert|@ .. changelog|@ .. contributor|@ .. culture
-0.10 @ .. designed|@ .. det|@ .. difference|@ .. engineer|@ .. gold|@ .. here|@ .. included|@ .. job|@ .. license
-0.10 @ .. make|@ .. mismatch|@ .. multi|@ .. nach|@ .. navigation|@ .. phone|@ .. place|@ .. preview|@ .. project
-0.10 @ .. publickey|@ .. recommended|@ .. regex|@ .. reseller|@ .. ruby|@ .. scan|@ .. scoped|@ .. shirt
-0.10 @ .. slides|@ .. such|@ .. templates|@ .. there|@ .. told|@ .. university|@ .. welcome|@ .. wiki|@ .. work
-0.10 @ 0 release|@ <otherHost>|@ <part> +|@ <part> <own>|@ <settings>|@ do you|@ does|@ gives 502|@ i <unable>
-0.10 @ i never|@ i want|@ in 0|@ is @|@ jak|@ one of|@ pour le|@ right|@ right <now>|@ right now|@ runner 0
-0.10 @ sticker|@ todo|@ who designed|@ wie|@ wish|@ your newsletter|@ 🦊|@.com port 0|a 0 <minutes>|a better|a day
-0.10 a failing|a fork|a friday|a keyboard|a list|a list of|a missing|a remote|a typo|about <own>|about a
-0.10 accidentally deleted|accidentally deleted a|activity|after 0 <minutes>|after the upgrade|after upgrade
-0.10 all <own> life|all my life|although|am five|am i missing|amused >|an <fails> on|an undo|and drop|and one
-0.10 ansible|api with|app is <down>|approval rules|approvals in|arrived in|asked for|asking for <own>|asks me to
-0.10 at 3%|at first|at gitlabcommit|at the <settings>|backup of|backups .|because i <unable>|because someone
-0.10 because we|belong|belong to|best .. @|better for|board|bot which|branch ?|branches .. @|bring|broke down
-0.10 broke production|broken .|bug bounty|bugs .. @|build farm|built in|button ?|by|caching|came up
-0.10 can <everyone> explain|can a|can i buy|can we have|card is|celebrates|ceo|cfp|change|class|clone ?
-0.10 cluster .. @|code .|codes .|collapse|commit ?|committed a|company is|complained|contribute .. @|cool >
-0.10 corporate proxy|coverage .. @|date .. @|dates|demo went|denied|deploy >|deploy freeze|deployed|der|det
-0.10 developer|dind|do i have|do i make|do i report|do it|do you have|docs page|domain .|done . 0|dont have one
-0.10 dont trust|dont trust it|down to the|drag and|drag and drop|dropdown|dropped my|during .. @|een|eigentlich
-0.10 email from|email is|emoji in|enjoy|environments|epics .|epics .. @|exit code|exit code 0|facebook|factor
-0.10 fair .|farm|fatal refusing|fatal refusing to|feed|fiber|finns|finns det|flag|font .. @|foot|for <own>
-0.10 for <own> group|for <use> ?|for ?|for all of|for free|for half an|for this >|forgot .. @|form says
-0.10 found <own>|found it|found three|frontend|fun .. @|future|glad we|going <down> the|going down the|good <now>
-0.10 great thanks|group .|group level|handle|happy .. @|has 0|heroku outage|how long does|i <use> a
-0.10 i accidentally deleted|i am five|i didnt know|i miss|i missing|i open the|i run|i think <own>|i want|ide .
-0.10 ideas ? >|impressed .|in|in ?|in package lock.json|in the <part>|in utrecht|included|indentation .
-0.10 intern asked|is <down> so|is <own>|is already|is always|is better for|is blocked|is down since|is not @
-0.10 is the max|issue board|issues on @|it myself|it was me|ive .. @|jokes|joy|just discovered|just venting
-0.10 kann .. @|kevin .. @|keyset|kid|know . >|last time|layout|lfs quota|life|limit for|limit on the|line|lines of
-0.10 list ?|listening|logo in|long does|look at first|lost <own> phone|lost my phone|m1|made my|mail says
-0.10 maintainer is|makes .. @|marketing mails|may|me . i|me an|me smile|me three|memes|merge|merge request is
-0.10 migration .|mine|minutes because i|mirror to|mismatch .|mobile view|mode .. @|month ? >
-0.10 movingtogitlab because|mr title|mr widget|mrs to|my bad|my group|my little|my raspberry|my raspberry pi
-0.10 my review|my side|mı ?|mı ? >|naar|needed ?|never mind|news ?|next .. @|no answer|no code|no code .
-0.10 nobody noticed|of mine|of our own|off the|on a friday|on my raspberry|on one|on self|on self managed
-0.10 on the train|one ip|one of your|one with|only <use>|org .|other tools|our corporate|our intern|our own @
-0.10 our self managed|over my|own @|own server|pair .. @|pair programming|parallel 0|pause|permission denied
-0.10 person|phone with|pipeline <unable>|pipeline @ >|pipelines . @|please let|please please|position
-0.10 position <now>|position still|post >|power <down>|power outage|price .. @|probably|product .. @
-0.10 project export|project on|project on @|proxy .|pull request|python|ram .|read_registry|ready to|rebase is
-0.10 recruiter .. @|redirect|registry is having|rejected .|reminder|remote .. @|renamed the|renaming|reorder|repo
-0.10 request is|requirements|returning <serverError>|revert .. @|review app|reviewing|right @ ?|rspec|runner in
-0.10 runners ? >|running|running a|salary|saved my|says <requestError>|says invalid|scoped labels|script|see which
-0.10 send help|setting .. @|setting ? >|sharing .|shown|signed by|since i deployed|since my|since our|size limit
-0.10 small <everyone>|small team|so <unable> @|so fun|so i <unable>|so i cant|soc 0 report|socket|solved|sounds
-0.10 specs|spend 0|staging .|staging . @|stale issues|started 0|status .|status . @.com|status <part> all
-0.10 status page all|suche|suddenly .. @|summer|tag|tanuki .. @|tanuki plush|team on|terraform|tests ?|the <fails>
-0.10 the <settings>|the @ meetup|the @ unfiltered|the backlog|the cert|the customers|the difference|the elevator
-0.10 the epic|the invoice|the link|the milestone|the person|the pr|the regex|the revert|the runner on|the socks
-0.10 the subscription|them @ >|think <own>|three weeks|time tracking|tip .. @|tips ? >|tips for|to a public
-0.10 to everyone who|todos ?|token has|tooltip|trust it|turns|turns out|two factor|two people|ubuntu|ubuntu 0
-0.10 un grupo|under 0|under 0 <minutes>|undo ?|undo ? >|uni .. @|up with my|upgrades|uptime numbers|usa|usa @
-0.10 utrecht|var mı ?|vat|vat number|venting|version ?|vulnerabilities|waiting for <own>|waiting for my|want
-0.10 was great >|watching .. @|we moved|web ide .|weekends|weeks to|went <back>|what <now>|what am|what am i
-0.10 what did i|what is a|what now >|when importing|whenever i|where is the|who designed|who wants|wie|window
-0.10 windows ?|windows ? >|with @ and|with me >|without me|won|yearly|you pick|your handbook|your pricing <part>
-0.10 your pricing page|❤ .. @|❤ ️ @|🚀
-0.12 . @ docs|. @ runner|. best|. feels like|. finally .|. help|. i|. i should|. what now|0 contributors|0 on a
-0.12 0 seconds|0 so|0 with @|12% .. @|< <own> self|< <part> connect|< @ congrats|< @ done|< @ gibt|< bitbucket has
-0.12 < docker|< fun fact|< got the|< gtlb|< moved 0|< need|< npm|< read the|< self|< ssh connect|< status .
-0.12 <back> unexpectedly when|<down> .. <back>|<down> <back>|<down> <now> so|<down> course on|<down> here
-0.12 <everyone> .. <back>|<everyone> .. <now>|<everyone> who|<everyone> who is|<fails> weights|<incident> on <own>
-0.12 <minutes> <thanks>|<now> .. <back>|<now> open ?|<otherHost> .. <now>|<otherHost> .. <own>|<otherHost> after
-0.12 <own> .. <back>|<own> .. <serverError>|<own> <part> .|<own> <part> <part>|<own> avatar|<own> bad
-0.12 <own> brain is|<own> custom|<own> invoice|<own> job|<own> little|<own> mother|<own> self managed
-0.12 <part> connect|<part> connect to|<part> ide|<part> off|<part> on windows|<selfManaged> .. <down>
-0.12 <selfManaged> ?|<selfManaged> ? >|<selfManaged> @|<serverError> .. <otherHost>|<settings> .. <selfManaged>
-0.12 <settings> .. <thanks>|<settings> .. @|<settings> <part>|<slow> .. <minutes>|<slow> clap|<thanks> to <own>
-0.12 <unable> <use> <now>|<unable> a git|<unable> mind @|<use> mirror|<use> or|<use> request from|<use> to main
-0.12 ? small|@ . good|@ .. billing|@ .. board|@ .. cd|@ .. certification|@ .. certified|@ .. domain|@ .. eats
-0.12 @ .. epics|@ .. excited|@ .. fattura|@ .. feedback|@ .. fork|@ .. game|@ .. great|@ .. hugo|@ .. image
-0.12 @ .. keep|@ .. kenya|@ .. kept|@ .. lint|@ .. list|@ .. pelo|@ .. pizza|@ .. raccoon|@ .. removed
-0.12 @ .. request|@ .. restore|@ .. says|@ .. set|@ .. show|@ .. socks|@ .. sponsor|@ .. stay|@ .. unexpectedly
-0.12 @ .. unsubscribe|@ .. used|@ .. variables|@ .. для|@ .. на|@ .. ️|@ <fails> weights|@ <own> <settings>
-0.12 @ <part> got|@ board|@ congrats|@ failed|@ for|@ for sponsoring|@ gibt|@ gibt es|@ here we|@ issue weights
-0.12 @ nothing|@ saved|@ trial|@ user|@ what does|@ when|@ will|@ 🎂|@ 🎂 >|@.com wont|a 0 hour|a <down> link
-0.12 a git repository|a public repo|a raccoon|a recording ?|a repo|a repo on|a revert|a typo in|alias|all green
-0.12 allowlist|already been|already been taken|america ?|analytics|anchors|and deployed|and friends day|and want
-0.12 any plan|any plan for|anyway .. @|applied for|approval .. @|approvals .. @|approved .|apps are|apt upgrade
-0.12 are slow|argue|audit events|because <everyone>|been taken|bet .. @|between @|binary|bisect|bitbucket has been
-0.12 blaming .. @|blocked port|blocked port 0|bug in|bug is|build <fails>|buy 0|cache ?|cake|cant find|casino
-0.12 certification exam|certified associate|ci_job_token|clap|cloudflare is|cloudflare is down|code to protected
-0.12 colleagues in|come >|commits and|como faço|confidential|connect to host|convinced <own>|course on @
-0.12 crash course on|custom|cv|day 0|deleted a project|dem|deployed .. @|detection|dialog|discount for|docs >
-0.12 does @|does @ have|dont ask|down for the|drag|earnings|ecr|email .. @|en un|enjoying|expired|family and
-0.12 family and friends|fattura|faço|feed for|first <use> request|first merge request|first mr|fixes|flags|font
-0.12 for <everyone> at|for <own> <settings>|for more|for open|for support|force push|forks ?|free plan|friends day
-0.12 from 0 to|fun fact|funding|gc|geo secondary|git repository .|github down|good >|good night .|got rejected
-0.12 great talk|greyed|greyed out|guide for|ha .. @|hackathon ?|hackerone|had it|half the internet|has already
-0.12 has already been|help ? >|helped >|here we come|hoe|hole of @|host @.com|host @.com port|http 502|i bet
-0.12 i delete|i gave a|i know .|i lose|i lost <own>|i lost my|ide|ide .. @|ik een|illustrations|images in
-0.12 images to|in <own> job|in <part> .|in @ <now>|in @ >|in ci .|in markdown|in my job|in my project|in my script
-0.12 in the <fails>|in the diff|include|instead|intern is|interviews .|is <down> because|is adorable|is for
-0.12 is great|is red|issue weights|it be restored|it every|it is <part>|it is ci|it shows|it was a|just <back>
-0.12 kann man|keyboard .. @|know .|knows|less .. @|linter is|lol @ >|lovely|managed 0|managed @|me|mentally
-0.12 mercurial|merge request from|mijn|milestone|mode in|mom .. @|month ?|mother|mrs .|mug|my|my avatar
-0.12 my brain is|my custom|my fault|my mr|my pages|my project .|myself out|need .. @|never mind @|new year|next to
-0.12 nice talk|no @ no|normal ? @|not a git|office|offsite|oh .|on <own>|on my own|one .. @|only|only .
-0.12 only except|open <now>|open ? >|our company is|our last|our monitoring|overnight .|owner|parallel <part>
-0.12 parallel jobs|passed .|passed .. @|patch .. @|pelo|phishing|photos|pipeline graph|pipeline is red|pipelines .
-0.12 plan ? >|plushie|post about how|preview|pricing change|proxy is|pushed to the|quick action|quick actions
-0.12 rabbit|rabbit .. @|rabbit hole|raised|ranges|reading the|readme .. @|recording ?|reference|release ?
-0.12 releases .. @|remote company|rename a|rep called|repos from bitbucket|retro .. @|revert .|review apps are
-0.12 rock >|routing|runner on windows|runners on @.com|safari 0|sales <everyone>|screen reader|script .
-0.12 self managed 0|self managed @|senior|setting ?|settings page|slow clap|smooth .|so all <own>|so happy
-0.12 ssh connect|ssh connect to|still open ?|stops at 0|story points|street .|submodules|sunday|supported ?
-0.12 switched|tabs .. @|tags|teaching|team ?|terraform .. @|thank you @|the @ 0|the branch|the conference
-0.12 the firewall|the hackathon .|the linter is|the month .|the old one|the release post|the source|the tab
-0.12 the university|them to|thinking .. @|this sprint|tho >|thumbs <down>|thumbs down|ticket 0 ?|time is|tip
-0.12 tips ?|to all|to copy|to host @.com|to me|to mirror|to protected branches|to switch|todos|tried @.com
-0.12 trust .. @|understand .. @|unexpectedly when|unsubscribe|up unexpectedly when|upgrade .|upgrade to
-0.12 upgrade to 0|usar|use .. @|use @ for|users ?|uses|ux|vendors|versions|very happy|vscode|wanted to say|was me
-0.12 we come >|web ide|when manual|where are the|which plan|who can help|whole department|whole street|why is the
-0.12 with @ >|working from|write a|wrong|you <unable> have|your ci is|🎉|👋 >
-0.14 . 500|. <thanks> you|. @ ctl|. ah|. any tips|. bye|. cron|. forgot|. mark|. mark all|. pure|. thank
-0.14 . thank you|0 <everyone> ?|0 comments .|0 people ?|0 ram|0 seconds to|0 so <unable>|0 so no|0 yrs|500 seats
-0.14 < <own> <down>|< @ <serverError>|< @ wrong|< @ как|< alguém|< cómo|< cómo puedo|< got|< load|< looking
-0.14 < looking for|< talked|< turned|<back> with <own>|<down> <now>|<down> <settings>|<down> after
-0.14 <everyone> .. <down>|<everyone> the|<fails> on @|<fails> only|<minutes> .. @|<minutes> of|<now> .. <fails>
-0.14 <now> .. @|<otherHost> .. <serverError>|<otherHost> went|<own> .. <unable>|<own> build|<own> monolith
-0.14 <part> can|<part> docs|<part> gives <requestError>|<part> got|<part> variables|<requestError>
-0.14 <requestError> after|<selfManaged> >|<serverError> in|<serverError> seats|<settings> .. <minutes>
-0.14 <settings> with|<thanks> . >|<unable> @ <unable>|<unable> a|<unable> allowed|<unable> code|<unable> count
-0.14 ? want|@ .. always|@ .. associate|@ .. async|@ .. auf|@ .. build|@ .. bulk|@ .. button|@ .. community
-0.14 @ .. confirm|@ .. date|@ .. deleted|@ .. do|@ .. friendly|@ .. ik|@ .. interviews|@ .. için|@ .. managed
-0.14 @ .. march|@ .. myself|@ .. partner|@ .. refund|@ .. remove|@ .. sast|@ .. spent|@ .. till|@ .. value
-0.14 @ .. verify|@ .. with|@ .. za|@ <part>|@ can the|@ ci .|@ comment|@ environments <part>|@ environments page
-0.14 @ for <own>|@ here|@ hiring|@ is @.com|@ issue .|@ lets you|@ or|@ or @|@ please let|@ s fault|@ stuck at
-0.14 @ support|@ wrong|@ your site|@ как|a|a <settings> in|a button|a little|a private|a rebase|a week .|a yaml
-0.14 about remote|account ?|after 0|after a 0|agent|ah|all the time|allow_failure true|als|altssh|always .. @
-0.14 am writing|an rss feed|any way to|application|at 0 with|at fosdem ?|at work|award|based|be great|bought 0
-0.14 bounty|bulk edit|burndown charts|buying .. @|by default ?|career|chmod|ci variables|code owners|conflicts .
-0.14 congratulations|could you add|count as|crime|cron is|culture|cve|dad .|deploy token|deserve|detached|didnt i
-0.14 didnt know|dla|docs for|documented|doesnt have|einen|embed|ever|excited|fast forward .|fault @|feature can
-0.14 finance|finished the|fires|first merge|for <fails>|for @.com|for christmas|for fun|for two weeks
-0.14 for your status|fosdem ?|found|found .|freeze until january|friday . @|from <otherHost> to|from @ <part>
-0.14 get all|good @|good @ >|gorgeous|got accepted|got an|got the|graph .|green . it|grid|group >|handbook is
-0.14 happened to the|hides|hire me|hotel <settings>|hotel wifi|i|i am writing|i bumped|i downgrade|i read|i report
-0.14 i used|i was on|ill see|imported|in ? >|in @ is|in package|in your docs|invoice .|is a|is me .|is the|için
-0.14 jai|jenkinsfile|jobs fails|keyboard shortcut|keyword|language|latex|lets you|lock.json|lost <own>|love .
-0.14 made .. @|main .|make me|make the|me after|me luck >|migrating|miss|moment ?|more than <own>|morning @
-0.14 moved <own>|my app|my dog|my favourite|my pages site|my pipeline is|my tests are|needs vs
-0.14 needs vs dependencies|new <settings> .|new navigation|not @ >|not allowed|number .. @|of <settings>|of yaml
-0.14 off the grid|on premium ?|on purpose|one ? >|only @|only tags .|open source|our monolith|package lock.json
-0.14 para .. @|passes|password|people ?|picker|pipeline is green|png|policy .|possible ? >|pricing .. @|priya
-0.14 programming|proud >|proxy|publickey . i|purpose|put the|rates|rather than|readable|reader|registry .
-0.14 repo says|report .|request from|reseller|restarting|retry only|returns 500|review .. @|right i|rule|runbooks
-0.14 s fault|said >|sales about|saved <own>|says he|seats .|seconds to|secret detection|see our|semicolon .. @
-0.14 should|shut <down>|shut down|shutting <down>|shutting down|slack is down|snippet|speaker|spring
-0.14 squash commits|staging|startups|stolen|straight to|subscription ? >|support answered|that @ >|the @ <down>
-0.14 the @ docs|the author|the best thing|the community|the grid|the limit|the mr|the new navigation
-0.14 the onboarding|the package <part>|the real|the rescue|thumbs|to <everyone> who|to @ over|to report
-0.14 to the rescue|took <down> <own>|took me 0|track|trunk|trunk based|turned off|un|unavailable|understood|unit
-0.14 unit <settings>|unity|until january|up with jenkins|uploaded|uptime of|use ?|used <back>|used up|vacation >
-0.14 valid|vs dependencies|vulnerability|way .. @|way to|we need|wed like|weve been|what happens|when i open
-0.14 where do i|why did you|why do|wish|word .|worth it >|would be great|writes|wrote|years .|your <everyone>
-0.14 your blog|your fault @|yrs|za|🎉 >|🦊 ❤|🦊 ❤ ️|🧦
-0.16 . did i|. sad|. setting|. sorry @|. took me|. worth|. wow >|0 0 0|0 <now> .|0 repos|0 repos from|0 with
-0.16 0 years of|502 after|< <down> course|< <own> motivation|< @ please|< @ will|< broke|< crash|< crash course
-0.16 < dropped|< love|< my motivation|< our own|< still no|< tanuki|< the error|< til|< which|<back> on @
-0.16 <down> <own> old|<everyone> .. <selfManaged>|<everyone> to|<fails> .. <minutes>|<fails> handle|<fails> remote
-0.16 <now> . hello|<otherHost> <down> for|<otherHost> <now> .|<otherHost> has been|<own> <settings> are
-0.16 <own> fault|<own> motivation|<own> pi|<own> pipeline is|<own> shop|<own> side project|<part> are red
-0.16 <selfManaged> on|<settings> . sorry|<settings> suite|<thanks> .. <otherHost>|<unable> help >
-0.16 <unable> your fault|<use> code to|<use> unrelated|<use> unrelated histories|? ok|@ .. already|@ .. answered
-0.16 @ .. application|@ .. because|@ .. bio|@ .. charged|@ .. ci_job_token|@ .. commit|@ .. core|@ .. education
-0.16 @ .. ftw|@ .. greyed|@ .. needs|@ .. next|@ .. plan|@ .. process|@ .. quota|@ .. reply|@ .. stars|@ .. talks
-0.16 @ .. ticket|@ .. translation|@ .. webinar|@ behind|@ blame|@ mobile|@ one|@ project|@ the|@ the price
-0.16 @ unfiltered|@ which of|a credit card|a lot >|a snooze|a snooze for|a tab|a talk on|adorable|after 0 years
-0.16 all <back>|am <back>|ama <now>|amazing|an <minutes>|an hour|any @|any example|any plans|are great|async .. @
-0.16 at <otherHost> <now>|audit|backend engineer|bank|because my|beginner|behind <own>|best thing|blamed @ for
-0.16 brain is|broke the|broke the build|broken ?|build .|can help|changed the|coffee @|confusing
-0.16 contribution graph|covers|cry >|day at @|default ?|deleted the|designers|desktop|do i talk|do you publish
-0.16 down our old|downgrade|drew|english|example|excel|expiry|failed pipeline|fastlane|favourite|finally . >
-0.16 finally got|fixed the|for status|for the next|for todos|from backup|from svn|git to|github ?|good that|grupo
-0.16 happy|hate|helm|help ?|help me|here . >|hero|hide|histories|how big|http 503|i accidentally|i am <back>
-0.16 i keep <own>|i keep my|i made|i open|i write|ide is|in <own> <own>|in <selfManaged>|in ci|in the container
-0.16 indentation|is <down> >|is a tanuki|is it possible|is time|is timing|is timing out|it is a|it possible
-0.16 job log|keep <own>|keep my|keep the|kevin .|know who|leave .. @|left the company|let|links to|logs say
-0.16 looking for a|lot >|m|made a|makes|march .|meh|menus|merge unrelated|merge unrelated histories|mermaid
-0.16 migrate|mind blown|missing .. @|misspelled|mistake|mistyped|mon|my motivation|my project|my side project
-0.16 name is|needs|never|next|nexus|not your fault|old|old one|on our server|on pages|on prem @|only ? >|pain
-0.16 parabéns|payment|pipeline <back> .|pipeline is <back>|pipelines >|playbook|port 0 so|pour le|prem @|printed
-0.16 project ? >|projector <down>|protected branch|public|push code to|rate limits|recommend|reflog|refusing to
-0.16 refusing to <use>|refusing to merge|relative|repos from <otherHost>|restart|retro|revert button|rotated
-0.16 runner 0|saya|seconds|section .. @|self signed|semester|shared <part> on|shared runners on|should .. @|smooth
-0.16 snooze for|snooze for <everyone>|snooze for todos|so my|socks .|someone from|squash .. @|ssh over|stickers .
-0.16 still the|subversion|tabs|template .|test suite|that is it|the bug|the build|the difference between|thinking
-0.16 to <use> unrelated|to buy|to merge unrelated|to my|to protected|to the forum|token expired|uni
-0.16 unrelated histories|upgrading|use a|used @|variables .|versioned .. @|wants|we want|welcome|what else
-0.16 what is your|whenever|where are|who at|who at @|with 0 gb|with <otherHost>|with it is|with me|with one
-0.16 work <down>|world .. @|written in|wrong handle|wrote a|you bring|your fault|your site is|your status <part>
-0.16 🥳 >|🦊
-0.18 . at least|. i wrote|. is there|. never mind|. pizza|. what a|. why|. wish me|0 days >|0 on <own>
-0.18 0 release notes|0 repos to|< <serverError>|< @ nothing|< @ runner|< @ which|< atlassian|< how|< my runner
-0.18 < writing|<down> .. <now>|<down> @ <back>|<down> on <own>|<down> so i|<everyone> <minutes>|<fails> branch .
-0.18 <now> weve|<own> <down> <now>|<own> <own> <selfManaged>|<own> dog|<own> email|<own> project|<part> <fails> .
-0.18 <part> for <own>|<part> is <back>|<settings> has|<slow> <down>|<thanks> it|<use> <settings>|<use> to|? i
-0.18 ? want to|? would like|@ .. alerts|@ .. behind|@ .. cool|@ .. custom|@ .. default|@ .. design|@ .. find
-0.18 @ .. first|@ .. forgot|@ .. geo|@ .. innocent|@ .. passed|@ .. questions|@ .. scroll|@ .. shortcut
-0.18 @ .. sponsoring|@ .. sticker|@ .. then|@ .. worth|@ boards .|@ booth|@ community|@ does the|@ lets|@ on <own>
-0.18 @ pages >|@ pipelines|@.com . @|@.com in|a broken|a missing semicolon|air|air gapped|am <down>|america
-0.18 an <incident> .|an <settings>|an account|an incident .|an invoice|an option|any way|at least the|at sign
-0.18 at sign <back>|at sign up|back the|backup .. @|blocks port|blocks port 0|branch .|bring <back>|bring back
-0.18 bronze|bug ? >|can i use|cara|charged twice for|child|cleaning|concurrent|congrats|country|cry|data stored
-0.18 do i do|do i see|docs ?|down my|down since i|draft|dropped <own>|encrypt|everything to|expire|family .. @
-0.18 file is|flaky <settings>|folks >|for <own> <own>|for sponsoring|for what|friendly|gapped|gimana
-0.18 gives <requestError> .|got the job|green pipeline|group in|hackathon|haha|hotel|hotel <settings> .
-0.18 hotel wifi .|how|http|i am <down>|i buy|i forgot|i get <requestError>|i like it|i typed the|importer|in 0 ?
-0.18 in <own> <settings>|is <now> <down>|is down because|is encrypt|is good|is too|issues .|jak|just finished
-0.18 keyboard shortcuts|least the|let is encrypt|love it|mark all as|matches|meetup in|missing semicolon
-0.18 mobile app|monthly|mvp|my cluster|my email|my first|myself .. @|need it|needed|new key|nothing to
-0.18 of <own> <own>|of @ ci|office hours|on my|one branch|out of memory|package|pipeline runs|plan|please let me
-0.18 please send|poor|production|production .. @|project with|prometheus|protected branches|question >|rss feed
-0.18 sast|saved us|scheduled pipeline|since we|since weve|slides|slow down|so <own>|so all|soc|soc 0|sort|spent
-0.18 spent the|stale|still open|stored in|survey|switched .. @|t shirt|task|template .. @|that you can|the|tiers
-0.18 times today|to @ <part>|to know >|to prod|to run the|to write|tools .. @|tracking with|traffic lights
-0.18 translation|tudo|tudo pro|twice for|typed the|until sunday|use for|verify|view|village|watching the|weeks ago
-0.18 widget|wiki|with @ .|with jenkins|wrong branch .|yes i know|your newsletter|your office|your status page|для
-0.18 ☀|☀ ️|💚
-0.20 . <unable> mind|. async|. i had|0 bars|0 files|0 seats|< <settings>|< @ job|< gtlb down|< our company
-0.20 < our firewall|< power|< power <down>|< power outage|< stuck|< wrote a|<back> .. <now>|<back> the old
-0.20 <down> . at|<down> <back> with|<down> <now> .|<down> @ >|<down> so|<now> <unable>|<now> open|<otherHost> ?
-0.20 <otherHost> to @|<own> <own> @|<own> brain|<own> pipeline|<part> behind|<part> in @|<serverError> <fails>
-0.20 <serverError> stars|<serverError> stars on|<unable> @.com|<unable> enough|<unable> enough for|<unable> fast
-0.20 <unable> fast forward|<unable> have|<unable> have any|<unable> longer|<use> to @.com|? would|@ .. badge
-0.20 @ .. dog|@ .. email|@ .. follow|@ .. imported|@ .. namespace|@ .. report|@ .. sales|@ .. store|@ .. student
-0.20 @ .. theme|@ .. 🚀|@ diff|@ done|@ done .|@ downtime|@ now|@ without|a raise|a recording|a talk|actions
-0.20 active|ad|add a|always @|always @ >|android|april|associate|back the old|bars|box|broke up with|but how|by me
-0.20 cant find the|case >|changed my|cli|conflict .. @|crashes|dba|did i|difference between|disable|down with|e2e
-0.20 fails in|feel like a|file .. @|finished .. @|forgot the|gives <requestError>|great <thanks>|gtlb down|hay
-0.20 hoodie|i close|i deployed|i didnt|i dropped|i feel like|i mirror|i stop|i use|incident .|includes|internet
-0.20 interview .. @|into @|is <everyone>|issues|january|job <fails>|labels .|let is|level|luck >|made me|material
-0.20 migration .. @|mismatch|moved 0 repos|my brain|my profile|named .. @|no longer|non fast|non fast forward|on @
-0.20 on main|one for|only in|only tags|open since|poll .. @|power <down> in|power outage in|private .. @|ram .. @
-0.20 reading about|registered|release >|reviewer .. @|s3|selenium|share one|so i am|space|sponsor|stage .. @
-0.20 stars on <own>|tethering|that all|the bill|the laptop|the max|the new @|this weekend|todos .|trailing slash
-0.20 triage|turns out i|ultimate for|unfiltered|unlock|we .. @|we get a|webhook|welcome >|where did|will try
-0.20 worth it|😄 >
-0.22 . <unable> @|. @ pipelines|. can i|. can it|. how do|. lovely|. not @|. very|0 ?|0 a|0 mb|0 months|0 release
-0.22 412|< <own> internet|< @ broke|< @ github|< @ id|< is <otherHost>|< my internet|<back> but
-0.22 <back> from parental|<down> <now> i|<fails> pipeline|<now> and it|<otherHost>|<own> code <unable>|<own> eyes
-0.22 <own> mr|<own> project .|<own> username|<part> ? >|<selfManaged> .. <own>|<selfManaged> pi
-0.22 <serverError> <now>|<settings> .. <now>|<unable> a fox|@ .. allowed|@ .. app|@ .. cache|@ .. delete
-0.22 @ .. fault|@ .. for|@ .. guide|@ .. mark|@ .. new|@ .. old|@ .. pi|@ .. pr|@ .. rollback|@ .. ultimate
-0.22 @ .. user|@ .. username|@ .. where|@ .. windows|@ <fails>|@ boards|@ docs|@ issue|@ swag|@ what happens
-0.22 after three|all as done|allowed to <use>|allowed to push|announced|approved .. @|are a|as done
-0.22 back from parental|better .. @|bitbucket has|blamed @|box .|buying|cache .. @|can it be|can we get|christmas
-0.22 ci for|code <unable>|code to|codes|contribution .. @|cron|dag|deleted .. @|deleted a|denied publickey .
-0.22 diff view|does|does the|does your|doesnt work|dont have|eats|family|feature is|file|file .|file in|first
-0.22 for others >|form|from parental|from parental leave|hackathon .|how @|how are|how does|i <down>|i broke
-0.22 i just|ik|import|in @ .|in one|in safari|is <fails> because|is <otherHost> <down>|is in ?|is it normal
-0.22 is out and|is stuck because|is the difference|it back >|it is called|it normal|listing|looking for|management
-0.22 mark all|master .. @|max|me an <minutes>|me an hour|microsoft|monorepos|my eyes|my username|need 0|need more
-0.22 not a fox|notre|number|of memory|on <own> 0|option|others >|our @ server|our pipeline|our self hosted
-0.22 out <own>|out my|package .. @|pagination|pipeline @|premium|publickey .|quota|ran out of|raspberry
-0.22 raspberry pi|recommended|recovery codes|reviewing .. @|says my|scope|secondary|sid|socks are|someone|stages
-0.22 startup|still|subscription|swimlanes|tags .. @|take .. @|the 0 .|the <fails> branch|the ama|the default
-0.22 the logs|the pipeline|the reviewer|the wrong branch|thinking about|three years|til|timing out for|to another
-0.22 to main|to review|to the wrong|too big ?|understands|var mı|weight|what would you|when <own>|who wrote
-0.22 whoops something|whoops something went|with 0|worth|writing .. @|wrong >|you add|your docs|your status
-0.22 your webinar|в|🥳
-0.24 . pipeline|. works|. wow|0 weeks|< <own> company|< @ love|< @ the|< heroku|< i get|< the new|<back> pipeline
-0.24 <now> i|<otherHost> <down>|<otherHost> <part> is|<own> <part>|<own> <part> and|<own> <thanks>|<own> repo
-0.24 <requestError> <part>|<settings> on|<unable> even @|<unable> find the|<use> to the|? >|? they|? where
-0.24 @ .. conference|@ .. export|@ .. invoice|@ .. labels|@ .. many|@ .. max|@ .. t|@ .. weights|@ .. which
-0.24 @ are there|@ commit|@ id|@ love|a @ <fails>|a @ issue|allowed to|an <incident>|an incident|aws us
-0.24 aws us east|blamed|blocks @.com|bring <back> the|bring back the|broken link|bumped|burndown chart|button in
-0.24 by @ >|cancel|changed <own>|closed 0|comma|committed|contribution|crashing|cross|cómo puedo|days for
-0.24 deploy from|deploy from @|do <part>|downtime for|east 0|east 0 is|elevator|enabled|every release|executor
-0.24 exit|fast <now>|feeling|files .|files .. @|firewall team|force pushed|gibt|great|here for <everyone>
-0.24 here for others|how many|i cancel|i changed|i deleted|i got|i set|in <own> project|in @ ci|in my|in the docs
-0.24 is there|kubernetes|lines|localhost|lost my|mb|menu|months|moved our|my love|my token|name .. @|neat|new @
-0.24 newbie|not even @|npm registry is|of one|on premium|on top|on windows|or do|para|person who|pipeline green|pr
-0.24 push to|push to my|regrets|release notes|rust|school|scroll <down>|scroll down|silver ?|so <unable>|so we
-0.24 solo|sorry for|spaces|starter|subscription ?|t|talks|there still|to <otherHost>|transfer|tuning|us east 0
-0.24 user|value stream|variable|versioned|weeks .. @|weil|what should|what should i|which|year .. @
-0.26 . any|. may|< i keep|<down> at <own>|<down> the build|<down> the rabbit|<now> . what|<now> the best
-0.26 <otherHost> <part>|<own> .. <slow>|<own> first|<part> . @.com|<requestError> when|<selfManaged> .. <unable>
-0.26 <settings> . i|? how|? mine|@ .. channel|@ .. handbook|@ .. help|@ .. link|@ .. links|@ .. members|@ .. mr
-0.26 @ .. policy|@ .. rest|@ hackathon|@ how to|@ secrets.json|a cake|a guest|a vendor|accessibility|at kubecon
-0.26 billed|birthday|branches .|bug ?|build .. @|can i see|case|colours|commit .. @|commit message|contributor|cpu
-0.26 crypto|day >|docs on|dollar|dollars|down our|down the rabbit|fan|first ? >|for a team|for a week|git blame
-0.26 github|got|group ?|hidden|i keep|i made a|in a @|innocent >|isnt enough|issue 0|it all|job >|kids|kids .. @
-0.26 labels .. @|life >|mail|more .. @|move|multi|my laptop is|new laptop|node_modules|of @ <part>|of the month
-0.26 on @ now|one click|out i|plugin|plush|project .|put|rails|registry . @.com|rescue|sat in|secrets.json
-0.26 set .. @|shut|smug|socks .. @|still the best|strategy|stuff|switch|taken .|talk|tests are|the commit|the new
-0.26 the rabbit|the rabbit hole|the sidebar|train .. @|tutorial|university|verification|video|vim|was my
-0.26 when is the|whitespace|your pricing|your sales|как|🎂|🎂 >|😎|😎 >
-0.28 . how to|. i <thanks>|. i love|. small thing|502 on|< <own> <own>|< how to|<fails> branch
-0.28 <otherHost> .. <down>|<otherHost> devops|<own> review|<own> self hosted|<part> ? i|<part> ide is
-0.28 <requestError> .. <settings>|<serverError> .. <unable>|<settings> are|<settings> expired|<settings> is <down>
-0.28 <unable> an|@ .. ask|@ .. card|@ .. discount|@ .. locked|@ .. price|@ .. question|@ .. tool|@ .. webhook
-0.28 @ <own>|@.com and|a 503|all as|altssh on|altssh on 443|always|an <fails> to|and i am|any tips|as csv
-0.28 azure devops|baby .. @|beta|bio|bitbucket|blaming the|blog|branch|breaks|button is|cable .|cache .|calendar
-0.28 changed|ci|compliance|could i|cut <own>|cut our|feedback|from bitbucket|fun|gave a|gdpr|he|helped|him .
-0.28 import .. @|in <own> <part>|it for|it to|it was the|just wanted|just wanted to|key|limits|mail .|mail never
-0.28 man|movingtogitlab|mr|mr .. @|muted|off .. @|pages site|party|pushed to|releases|reply|right <now> ?
-0.28 right now ?|shop|shortcut|shortcuts|should i|sponsoring|stars on|svn .. @|tab|tears|the <part> ide
-0.28 the web ide|to you ?|virtual|was our|web ide is|with|workflow|wrong branch
-0.30 . @ <everyone>|. does @|. never|0 gb .|0 issues|0 open|< happy|< when is|<otherHost> us east|<own>
-0.30 <part> .. <settings>|<unable> find|@ .. chart|@ .. interview|@ .. rss|@ .. terraform|@ job|@ stuck|@ which
-0.30 @ your docs|a group|a two|accident|allow_failure|alpine|api ?|are so|author|boss .. @|broke up|charged twice
-0.30 comments .|community|designed|down half|down half the|external_url|feature request|gb .|hired
-0.30 import from <otherHost>|ip|it <back> >|it here|juniors|ldap|licence|like it .|logs .. @|man .. @|my account
-0.30 names|nested|old .. @|on the 0|one of my|our old|our own server|project|public .|publish your|question .. @
-0.30 readme|release post|remove|removed|revert|runner .|salaries|service unavailable|side project|stock|suite
-0.30 tagging|template in|the diff view|the project|ticket|turns out my|variables .. @|weeks|who is the
-0.30 why does <own>|why does my|years of|you use|à <own>
-0.32 . <unable> to|. feels|. fun|. nothing to|0 can|0 repo|404 page|< @ does|< going|< i broke|<down> .. <unable>
-0.32 <down> link|<down> production|<own> company is|<selfManaged> .|? oh .|@ .. ama|@ .. cry|@ .. in|@ .. luck
-0.32 @ .. onboarding|@ .. para|@ .. possible|@ .. program|@ .. roadmap|@ .. should|@ .. tag|@ .. trial|@ now >
-0.32 @.com are|allow|am back|auto devops|available in|baseurl|breaking|button >|bye|called|days|devsecops
-0.32 do <fails>|do i need|drama|education|email .|expired .|eyes|fork|group|hosted @|how we|i am back|in @ <part>
-0.32 job fails|know <own>|know my|links|manual .. @|me luck|mobile|motivation|myself|navigation|needs .. @
-0.32 on monday|own|pdf|projects ? >|says <own>|sheet|snooze|source|stars|sunday .. @|svn|the <selfManaged>|the @
-0.32 the mobile|the train|tier .. @|today . it|toggle|upgrade .. @|view is|way|weights|what is the|wish .. @
-0.32 wish me|wish me luck|writers|your booth
-0.34 . anyway|. can|. he|<back> with <otherHost>|<down> of <own>|<own> .. <part>|<part> .. <serverError>
-0.34 <use> conflicts|@ .. @.com|@ .. accounts|@ .. docs|@ .. management|@ .. reconfigure|@ .. rename|@ .. size
-0.34 @ .. sre|@ .. twice|applied|because <own>|careers|careers <part>|careers page|certification|como|config ?
-0.34 config ? >|contribute|curious >|custom domain|cómo|email|environments <part>|environments page|feel like
-0.34 had an <down>|had an outage|help|images .. @|innocent|interviews|is there a|leaving|link is|little|love the
-0.34 maintenance|meetup .. @|merge conflicts|moved 0|need the|new|on <fails>|on ci|our jenkins|our repo
-0.34 parental .. @|pipeline <back>|podcast|possible ?|prices|project ?|project is|redesign|reviews|scan|secrets
-0.34 settings|shirt|something about|subscribe|the free|to 0|what would|wow >|you use for
-0.36 . fair|< <otherHost> <part>|< <own>|< <unable> <use>|< @ a|<otherHost> is|<settings> .. <use>|@ .. fosdem
-0.36 @ .. history|@ .. let|@ .. mobile|@ .. run|@ .. years|@ do|@ my|am a|as always|credit card|for a <everyone>
-0.36 from @ at|holidays|i am a|i put|internet <down>|keynote|legal|live in|namespace|one project|only when
-0.36 pricing <part>|pricing page|procurement|review|roadmap|rock|scoped|student|there a|top|two weeks|when is
-0.36 windows|your page
-0.38 . @ <part>|. worth it|0 repos over|< <otherHost> us|< aws us|< deadline|< gtlb <down>|< npm registry|< where
-0.38 <down> the|<own> cluster|<part> on @.com|<settings> blocks|<unable> .. <incident>|<unable> @ s|@ .. bring
-0.38 @ .. calculator|@ .. emoji|@ .. kubecon|@ .. life|@ .. send|@ <part> >|@ the new|@ when i|am the|are there
-0.38 at fosdem|behind|corporate <settings>|days .. @|do you use|finally .|firewall|found .. @|gtlb <down>|hire
-0.38 i am the|i talk|i talk to|in <fails>|it was <own>|laptop is|meetings|not @ s|one ?|puma ?|question|renewal
-0.38 reviewer|rss|set the|setup|shows 0|such|sunday .|the wrong|three days|year ?|years .. @
-0.40 . or|0 mrs|0 of the|< <otherHost> <down>|< @ how|< i <down>|< our|<own> <own> <part>|<use> to <own>
-0.40 @ .. booth|@ .. newsletter|@ .. support|@ .. talk|@ when is|added|can it|code|data residency|editor|forgot to
-0.40 hearing|how i|i >|i make|it was our|kevin|lets|morning|moved|on our own|pipelines ?|policy|power|pro|proper
-0.40 recording|residency|right ? >|run the|security|set <back>|set up|speakers|the @ handbook|the price|tools|typo
-0.40 using @|what now|wild >|your avatar
-0.42 . sorry|< @ my|<incident> .. <unable>|<unable> found .|? writing|@ .. sidebar|@ can i|@ is there|@ today .
-0.42 address|approval|because i|button|certified|charged|conference|corporate|fast forward|first ?|gibt es|got my
-0.42 i feel|import from|kubecon|limit on|made|make|my @|not found .|our self|parental|parental leave|ports
-0.42 private repos|ran out|repo ?|reviewers|seat|self managed|semicolon|templates|too many|understand
-0.44 . solved|< <own> <part>|<selfManaged> .. @|@ .. free|@ .. shows|@ .. swag|@.com ?|api for|apps|avec|brain
-0.44 branch .. @|button on|commit|devops .. @|discount|down the|engineer .. @|from @.com|ha|here for|in <settings>
-0.44 install .. @|instances|is the next|label|milestones|need|one mr|permission|remote work|review apps|so no
-0.44 the job|took me|was <own> <settings>
-0.46 . do i|< @ do|< broken|<down> course|@ .. logo|@ .. permission|@ .. security|broke my|buy|crash course|do
-0.46 free .. @|interview|invalid|is the best|love that|markdown|master|numbers|on @ >|one repo|reconfigure|sales
-0.46 shell|silver|slash|support|the linter|the right|trailing|used|vm|was great
-0.48 . where do|0 days|< @ <own>|<settings> ? >|@ .. add|@ ce|built|bulk|change the|cleanup|contributors|do i
-0.48 features|first .. @|great >|he is|is hard|jira|job|keyboard|linter|love|prefer|renamed|repos over|scroll|self
-0.48 supported|talk on|the best|use @|username|we come|where do
-0.50 < @ what|<serverError> .. <part>|@ .. hiring|@ .. meetup|@ .. sort|@ could|@ how can|@ id like|cards|do you
-0.50 enough for|find the|folder|for a|gitlabcommit|got <own>|is @.com|our instance|own runner|possible to|test
-0.50 the gold|this >|to @|token|where .. @|would you|zero <down>|zero downtime
-0.52 . sorry for|0 years|@ .. code|@ .. feed|@ .. limit|@ .. upgrade|@ pipeline|@.com <fails>|backup|build|days >
-0.52 epic|in @|monolith|native|recruiter|runner|saved|yaml .
-0.54 <own> <own>|<own> on prem|@ .. avatar|@ .. subscribe|@ <selfManaged>|a bot|accidentally|add|approvals|arm
-0.54 boards .|by mistake|changelog|files|find|fosdem|had an|http <serverError>|i have to|in issues|name
-0.54 our on prem|path|section|the docs|too big
-0.56 @ .. bot|@ .. integration|@ meetup|@ notifications|branches|by default|cache|default|free tier|heroku|ipo
-0.56 it with|me >|on <own> <selfManaged>|only on|plan ?|rebase .. @|secret|the month|theme|trello|vs|with @|year
-0.56 years
-0.58 <down> <own>|<own> <settings> is|@ .. does|@ .. group|@ github|@ how do|after i|async|atlassian|date|design
-0.58 history|lint|rename|runner on|training|turns out <own>|when ? >|where is
-0.60 <own> self|@ .. <settings>|fastly|force|integration|me 0|my runner|need a|of @.com|onboarding|raise
-0.60 the settings|was <own>
-0.62 < bitbucket|<own> .. <down>|<selfManaged>|@ .. tracking|@ .. use|@ .. year|approved|card|de @|export|i never
-0.62 job .. @|size|ultimate|webinar
-0.64 0 users|< @ who|@ can|@ ctl|@ release|allowed|auto|avatar|best|by accident|my script|newsletter|pipeline .
-0.64 where
-0.66 0 lines|<own> @ <part>|@ .. backup|@ <part> in|a project|at the @|cluster|csv|gb|help >|it possible to
-0.66 merge conflict|monorepo|our server|protected|quote|this year|use|via @|with my
-0.68 < wrote|<incident> management|<own> admin|@ .. feature|advice|bug|chart|comparing|ctl|e mail
-0.68 incident management|managed|with <own>
-0.70 . @.com|@ .. best|@ .. devops|@ .. view|@ handbook|blocks|conflicts|dark theme|down to|guest|how to
-0.70 mail <unable>|tests|tool|user group
-0.72 <serverError> .. <down>|all remote|broke .|fault|followed|force <use>|is called|on <own> <own>|proud
-0.72 small thing
-0.74 . @ ci.yml|<own> internal @|<settings>|<use> conflict|@ .. rules|a @|ama|core|deleted|devops|internal @
-0.74 our internal @|the runner|tips
-0.76 < @ could|@ issues|@ why does|invoice|named|self hosted @|trial|upgraded
-0.78 @ ci|@ ci.yml|a user|burndown|calculator|ci.yml|on prem|prem|projects ?|timezone|variables
-0.80 < <own> <settings>|@ .. way|booth|conflict|domain|instance|turned on
-0.82 < @ can|after a|done .. @|maintainer|on @.com|pricing|private|since i|street|yaml
-0.84 @ runner|badge|dm|epics|how do|hugo|ruby|spam|such a
-0.86 0 gb|<settings> is|link
-0.88 account|azure|can i|premium ?|ram|released|role|self hosted|small|using
-0.90 < <otherHost> is|merged|passed
-0.92 <own> @|limit|main|mode|my password|parallel
-0.94 . does|0 comments|< @.com is|coverage|stickers|ticket 0
-0.96 merged .. @
-0.98 broke|labels|license|price|the old
-1.00 <own> <selfManaged>|geo|pipeline is|rules|socks
-1.02 <otherHost> is <down>|dark mode
-1.04 setting
-1.06 @ .. branch
-1.08 logo|seats|set|sticker
-1.10 billing|program|rebase|template
-1.12 delete|emoji|stored
-1.16 jenkins
-1.18 guide
-1.22 < <otherHost>|sidebar|squash
-1.26 crashed|mrs .. @|pi
-1.28 @ .. self
-1.30 @ .. <selfManaged>|docs|next week|pipeline
-1.32 tracking
-1.34 hiring|swag
-1.36 puma
-1.38 how do i
-1.40 feature|not @|omnibus|our @|our internal
-1.42 handbook
-1.46 <own> internal
-1.48 our own
-1.50 @ .. mail
-1.56 meetup
-1.58 admin
-1.60 tier
-1.82 free
-1.84 upgrade
-1.88 forgot
`;
