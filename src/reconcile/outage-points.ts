/** How many points each phrase is worth. Written by `npm run learn:availability`; do not edit it by hand. */

/** What every text has before its phrases are counted. */
export const startingPoints = -1.64;

export const outagePoints = `
4.26 @.com
4.14 <serverError>
3.58 outages
3.34 @ <down>
3.22 the outage
3.18 <serverError> >
2.68 outage
2.64 bad gateway
2.62 gitlabdown
2.54 trouble
2.44 the site
2.38 działa
2.34 < gitlab|you are <down>
2.26 error page
2.22 @ is <down>
2.14 <unable> open
2.06 ligt
2.04 answering
2.00 aqui
1.94 <serverError> .|@.com <down>|loads|panne|todays
1.92 since 0 0
1.90 <down> >|it is back|same for
1.88 . same
1.84 any of
1.82 @ .. load|down >|site
1.80 @ is down|@.com is|guess ill
1.76 servers
1.72 erroring
1.70 is back
1.68 <thanks> .. <down>|being <down>|every project|load
1.66 @ .. during|falling over|gateway
1.64 @ .. <down>|outage ?
1.62 @ .. vez|end .. @|posted|sites|the downtime
1.60 <down> ?|<down> @|<incident>|@.com <now>|at the moment|for <own> whole|whole company|your <down>
1.58 @ is having|you are down
1.56 some users
1.54 ? <part>|seite|work again
1.52 <fails> with @|everybody in|for anyone|operational|unreachable .
1.50 same .. @|systems
1.48 <otherHost> <back>|recovered
1.46 <now> <down>|<use> @|cest|going on|wieder
1.44 down or|your outage
1.42 @ down|@.com @|come <back>|helsinki|ici
1.40 <minutes> <now>|alles|and from|because @|incident ?
1.38 0 0 ?|over ?
1.36 .com|500s|<serverError> <part>|<unable> reachable|@ .com|@ est|at your|breakfast|clients|errors|isps|of us >
1.34 < now|@ .. moment|any repo
1.32 gerade|it is @|regions|your servers
1.30 <down> @.com|still down
1.28 . @ <down>|@ isnt|for the entire|investigating|us in
1.26 . are you|<incident> ?|and the site|are back .|is up|push my
1.24 all of <own>|reach you|rn|standup .. @|落ちてる
1.22 <serverError> .. <serverError>|<slow> .. <now>|? whole|go through|incident|out from
1.20 < so|<thanks> .. <incident>|@ .. <serverError>|for everyone|nothing loads|pushes|the <serverError>|was out
1.18 504|<back> <now>|<down>|@ went|açılmıyor|happening|lagi|the <down>|unreachable|yesterdays
1.16 @ .. having|@ outage|resolved|soon|the same >|tweet .. @|twitter
1.14 hugops >|out for the|responding|seems|your side
1.12 . will there|0 minutes of|<down> @ ?|<unable> opening|? <down>|@ .. hier|entire|nothing but|update is
1.10 < гитлаб|@ .. investigating|@ goes|está|here in|reach @|reachable|your end|гитлаб
1.08 @ .. pipeline|@ .. posted|around 0|desde hace|in india|no work|since 0|status|the database|the door
1.06 503|<part> <down> .|carga|connection <down>|nere
1.04 <down> ? >|<use> .. <serverError>|<use> <unable>|@ .. <slow>|@ org|atm|error pages|how long will|long will
1.04 too .|you but|your <part>|깃랩
1.02 0 utc|<now> 0 0|<part> <fails>|<unable> <own>|? nothing|back|either|eta ?|org|refreshing|serving|team it
1.02 the <incident>|whole
1.00 < gitlabdown|<otherHost> <back> .|<unable> @ .|affected|all of my|believe .. @|experiencing|loading
1.00 to be productive
0.98 <now> .. <minutes>|<unable> answering|<use> <down>|fell over >|going on ?|just <now>|just now|overloaded
0.98 right <now>|right now|this <now> >|voltou
0.96 . <down>|<back> yet|<fails> rates|<own> clients|@ pls >|at zero|cause|caído|error rates|every user|for all
0.96 out .|refreshing @|same
0.94 . @ pls|0 0|0 <slow>|0 <slow> <part>|503 .|<everyone> know if|<incident> ? >|<minutes> >|<serverError> for
0.94 <unable> .. <minutes>|<unable> <own> <settings>|come back|decides to|nobody in|push again|the <part> <down>
0.94 this .|when @.com
0.92 . looks like|<back> .. <thanks>|did @|err_connection_timed_out|so fast .|spins|the quick fix|the status
0.90 . what was|0 <minutes> of|<down> from|<minutes>|<use> . @|@ .. fix|@ is <back>|@.com has|at 0 0
0.90 internet <back>|it is down|it you|thought <own> <settings>|up again
0.88 . where|<part> .. <now>|@ .. over|depends on|every <use>|for anybody|for you|hangs|is @ <down>|not reachable
0.88 of us|spinning|the moment|this <now>|todays .. @|tried from|your site
0.86 . any news|<fails> <part>|<incident> .. <unable>|@ .. plus|@ <back> ?|@ <down> .|@.com @ >|desde|entrega
0.86 fourth|is outage|long ?|tot|volvió|with @.com
0.84 <minutes> ago|<thanks> .. <own>|<unable> <use> <unable>|@ .. honest|access @|again|are sorry|be <back>
0.84 because @.com|delivered|during|en rade|in the company|prima|rade|reach|responding .|seit 0 minuten|since your
0.84 too >|we are sorry|ya|안
0.82 . down|< incident|<back> before|<now> or|? @.com|? all|@ is dead|do ar|down ? >|fora|fora do|fora do ar|geht
0.82 is every|not loading|nothing on|plus|the <incident> is
0.80 < aws|<everyone> in <own>|<now> <serverError>|<now> as|<unable> of|@ .. aqui|@ .. desde|@ being|for the honest
0.80 gateway .. @|sito|storing|the api is|what was
0.78 < <down> <now>|<part> git|<serverError> when|<unable> deploys|@ cest|@ is <unable>|bij|everybody in the
0.78 on <everyone>|on every|remarche|to the on|todays <down>|todays @|挂了吗|挂了吗 .. @
0.76 0 0 and|<part> .. <slow>|<part> <slow>|<thanks> .. <minutes>|back online|before @|colleagues|ddos|eruit
0.76 everyone i|fetches|hang|is up ?|is you @|morning >|queue|seems .. @|that is down|unplugged @
0.74 . tried|0 <minutes> ago|502|< update|<back> <back>|<back> @ >|<unable> reach|? <now>|@ <down> <now>
0.74 an <fails> number|an error number|and youve|down ?|downtime ?|error number|idle|is <down> @|justo|lunch
0.74 neither|out @|timeouts|who unplugged|whole <part>|whole org|안 .. @|지금
0.72 < guess ill|<now> @.com|<use> .. <everyone>|@ .. <now>|@ .. spins|@ is not|@.com doesnt|blank|confirm
0.72 for @.com to|for all <own>|hangs .|is showing|it is <back>|noon . @|shared <part>|to open|update
0.70 . @.com <unable>|0 ago|< @ ist|<part> opens|<serverError> .. <thanks>|<unable> .. <part>|@ ist|@ lives
0.70 @ your <part>|@.com is down|back up|being|door|error|from here|info|is erroring|middle of <own>|networks
0.70 none of|stuck for|tuesday is|was it|youve
0.68 < @ shared|<down> or|<everyone> in|<incident> .. <minutes>|<now> your|<part> .. <fails>|<part> <incident>
0.68 <use> go|@ .. aware|@ .. happening|@ .. lagi|@.com <unable>|all|breakfast >|confirming|credit for|down.
0.68 elevated|ligger|ligger nere|nor|now the|only me|refresh|that @.com|tout|vez .. @|was @|when the <part>
0.68 whole site|working again
0.66 . <everyone> on|. <incident> ?|. <otherHost> <back>|. hugops >|. wish|< .. @|<down> de|<down> for <everyone>
0.66 <minutes> .. <now>|<now> an <minutes>|<use> >|@ .. ar|after lunch|all of|an <down> .|an outage .|being down
0.66 but <fails>|erreichbar|fetch|here|load >|not answering|nothing works|ongoing|repos with|shared runner|since an
0.66 since an hour|the live|the website|time out|tonights|use your|website|who <down> @|with an error
0.64 . <unable> only|. anything|. began|. get|. not only|< @ .com|<down> <down> <down>|<part> .. <down>
0.64 <unable> notifications|@ .. het|@ .. taking|@ tout|@.com from|about the <down>|all of us|button spins|calm .
0.64 doet|doet het|end @|et|follow up|het|how long ?|il sito|last nights|no deploys|no notifications|ok .. @
0.64 responds|right ?|we see|ya volvió
0.62 . are|0 you|<now> 0 <minutes>|<now> when|<own> <settings>|<serverError> .. <now>|<serverError> and
0.62 <unable> git|<unable> submit|<use> <now>|@.com just|after todays|an <minutes> >|an hour >|any project|are we
0.62 back before|cant reach|docker pull|eta|for <everyone>|hugs to the|i know you|in all|minutes ago|rca|so quickly
0.62 that @ is|unavailable .|var|youve got
0.60 . everyone|. whole|<now> on <own>|<part> <down> <part>|<part> <down> ?|<part> <unable>|<part> is|<slow> <part>
0.60 ? <use>|@ .. rade|@ <now> <down>|@ decides|@ decides to|@ status <part>|been an|been an <minutes>|been an hour
0.60 but @.com|calm|cant clone|cant even|cheers @|connection|deadline .. @|gitlab|here but|hurry|impossible de
0.60 know you are|la <down>|like @|moment|mornings <down>|night ?|on mondays|on status|page loads|right <now> .
0.60 right now .|shared|this mornings <down>|through <now>|timeout .|what was it
0.58 . <otherHost>|. @ ?|. looks|< @ did|<back> yet ?|<incident> going|<now> <now>|<own> customers
0.58 <use> button spins|@ gone|@ really|@ rn|@ seeing|@.com went|a subset|a subset of|and from <own>|around 0 0
0.58 be back|cant push .|confirmed|connections|degraded|delay|down .|every|everywhere|for 0 min|for <everyone> .
0.58 going @|going @ ?|hour @|is <unable> <own>|is @ down|it over|merge button spins|midnight >|of the <incident>
0.58 on your side|other|over >|phone on|phone on 0|schnelle|sign in|submit|subset|subset of|the 0 <minutes>
0.58 this time ?|times out|times out for|trouble with|updates|waiting for @.com|we <unable> <use>|went <fails> on
0.58 went wrong on|😴
0.56 502s|<back> here|<down> . 0|<part> sites|<unable> access|<unable> your <settings>|? <own> <part>|@ .. lunch
0.56 @ .. something|@ being <down>|@ is currently|@ wake|@ wake <back>|@ wake up|@ wont|across all|and 0 <everyone>
0.56 and @.com|back .|confirm .|everyone here|good again|if @|is 0 0|my router|our ci|our org|outage 0|pages sites
0.56 picked|posted >|problem|says <part>|to be <back>|up @ >|vez|wifi . it|wont answer|you are <back>
0.54 . status|500 for|< <now> <down>|< down for|<back> @.com|<down> 0 0|<down> <now> @|<down> @ .
0.54 <everyone> is <part>|<incident> on @.com|<own> terminal|<part> <down>|<settings> <use>|<thanks> <everyone>
0.54 ? happens|@ .. justo|@ .. nere|@ .. serving|@ having|@ ligger|@ ligger nere|@ to come|and two|another @
0.54 answering .. @|browsers|customers on|demo .. @|did you do|during this|elevated <fails> rates
0.54 elevated error rates|está .. @|fatal could|fatal could <unable>|fatal could not|for whole|from all
0.54 last night ?|my terminal|nap|our projects|out for|paged .. @|pull hangs|root cause|same .|same >|site is gone
0.54 stares|stares at|to any|what does|white|깃랩 지금
0.52 . <unable> <own>|. we pay|0 hrs|< @ server|< 깃랩|<back> <unable>|<everyone> else ?|<fails> .. <slow>
0.52 <minutes> .. <everyone>|<minutes> .. <serverError>|<now> .. <serverError>|<now> this|<now> this <now>
0.52 <slow> .. <everyone>|@ .. <minutes>|@ .. git|@ anything|all <now>|cant git|cause of|coffee break|data loss
0.52 day for|dont open|either .|fix the <part>|for everybody|from any|getting|hrs|ist .. @|last weeks|le <part>
0.52 le site|loaded|major <down>|not just|ok <otherHost>|on all|on our end|or are|org @|others on|outages in|page .
0.52 registry|seeing|still broken|the <slow>|this mornings|this outage|this time|tweet|twitter says|two @|us and
0.52 we can|weder|what caused|yesterdays <down>
0.50 . others|. your turn|0 <minutes>|502 .|< <down> .|< <otherHost> <back>|< <unable> @|< @ up|< guess|< no @
0.50 <back> . <otherHost>|<back> .. <back>|<down> on @.com|<everyone> in the|<everyone> too|<fails> for all
0.50 <incident> .|<now> .. <down>|<now> .. <now>|<now> ? @|<own> repositories|<part> <unable> <part>|<part> hasnt
0.50 <serverError> @ >|<settings> .. <unable>|<slow>|<unable> erreichbar|@ .. <back>|@ .. commit|@ .. erreichbar
0.50 @ .. every|@ .. ici|@ .. middle|@ .. refreshing|@ <slow>|@ is <part>|@.com returns|a <fails> with
0.50 a problem with|acces|are sorry .|are working|as it|at your end|back ?|büro|cant push cant|connection reset
0.50 da stamattina|depuis 0|doesnt open|emergency|entire <everyone>|for any|for me again|for us in|from <part>
0.50 getting a|give .. @|groups .|hour @ >|i think you|is <back> ?|it was @|jobs are|looks like your
0.50 nicht erreichbar|noon|not our|of <serverError>|of @ is|push cant|remote @ is|run <part>|since this
0.50 something .. @|soon @|stamattina|the @.com|there an incident|this afternoon|today ? >|well|when @|wont load
0.50 yesterday @|your load balancer|your turn|не
0.48 < @ still|< @ web|< rip @|< so the|<down> <part>|<down> <part> <down>|<down> number|<everyone> .. <everyone>
0.48 <everyone> home|<everyone> say|<fails> <now> ?|<fails> at @|<minutes> .. <fails>|<minutes> .. <unable>
0.48 <now> .. <use>|<now> ?|<now> breakfast|<now> even|<otherHost> says|<part> <unable> load|<slow> .. <part>
0.48 <unable> load >|<unable> of <own>|<use> <fails>|@ .. ddos|@ .. gateway|@ <back>|@.com all|a 502|a walk|able
0.48 able to|after todays <down>|again thx|all systems|and @ is|and cant|any of us|anything to|cant get|disruption
0.48 disruption .|downtime today|fast again|from helsinki|from this|gracias @|hanging|is it over|is you|it seems
0.48 just me|like it is|load .|looks like|major|nos|our customers|pipeline in|rip @|rip @ 0|schon|see the same
0.48 seems <back>|share ?|since breakfast|since this morning|something is|something is off|struggling
0.48 stuck for everyone|those of|to come <back>|trouble at|we <own>|we <unable>|we own|when @ went|worldwide
0.48 you @ but|на .. @
0.46 . whole <everyone>|0 minutes ago|0 of 0|0 of our|500 to|5xx|< @ had|< @ seeing|<back> .. <minutes>
0.46 <back> .. <slow>|<down> out|<everyone> else getting|<everyone> it|<fails> @|<incident> .. <now>|<incident> doc
0.46 <now>|<slow> at|<use> .. <part>|@ .. <incident>|@ .. past|@ is up|@ voltou|across|all good again
0.46 all systems operational|and <unable> reach|are out|as the <part>|aware|belly|belly <back>|belly up
0.46 blocked by @|bus|cant|care to|checked with|either @|either @ >|else getting|fleet|for the whole|from <part> .
0.46 gateway <down>|hang in|hugops @|incident doc|is ?|is all|is registry|is taking|it seems >|jobs stuck|nobody is
0.46 ok <part>|ok @ is|outage >|screenshot of @|seems >|some users may|something @|status .. @|systems operational
0.46 trouble ?|up >|users may|was the root|week @|whole <everyone>|without you|yesterday evening
0.44 . something|0 0 utc|0 and 0|< @ site|< well|<back> @|<down> <use>|<everyone> . what|<everyone> .. <minutes>
0.44 <everyone> here|<everyone> times|<everyone> times out|<fails> occurred|<now> .. <slow>|<now> <use>
0.44 <otherHost> is full|<part> <part> is|<part> is out|<serverError> .. <back>|@ .. going|@ .. var|@ picked
0.44 @.com was|a nap|a single <part>|about 0 <minutes>|across the|around|as well >|auch .. @|before the <down>
0.44 began|cant get to|confirm @|coworkers|depuis|die ?|die ? >|downtime|encore|end . yes|error occurred|errore
0.44 eta ? >|eu west|even the|everyone|everything times|everything times out|for all our|git|hello ?
0.44 is <unable> opening|isnt my|it <unable> <own>|it is you|it isnt my|it wasnt|léquipe|middle|minutes of|mundo
0.44 network team|news|not happy|not only|operations|os|out . >|ovh|page opens|past the|planet|queued|raw file
0.44 single <part>|soon @ >|subset of users|the entire <everyone>|the rca|the same .|thursday is|today @|todo mundo
0.44 unplugged @ >|up on|us|utc >|work <now> ?|wrong on our|you are back
0.42 . 503|. <use>|. @ down|0 <minutes> and|0 queued|0 utc >|100% of|500 >|< @ nie|< @ where|< hats|< hats off
0.42 < looks|<back> @ <unable>|<back> here in|<fails> <serverError>|<minutes> .. <minutes>|<minutes> .. <own>
0.42 <now> <now> <now>|<now> @ <unable>|<now> @ is|<now> lunch|<own> old|<part> are out|<part> for 0|<part> take
0.42 <unable> has|<unable> just me|<unable> me carga|<unable> one can|<unable> puedo|<use> .. <fails>
0.42 ? <serverError>|? mr|? status|@ .. erroring|@ .. operational|@ .. root|@ .. third|@ .. tripped|@ <down> ?
0.42 @ goes <down>|@ goes down|@ looks like|@ nie|@ so it|@.com down|a demo|again from|again thanks
0.42 all <own> groups|and @.com is|anybody else ?|anyone else getting|anything .. @|are busy|are watching|as well
0.42 be productive|collègues|communicate|courtesy|courtesy .. @|courtesy of|courtesy of @|credit for the|de .. @
0.42 e .. @|either .. @|entire team|from hetzner|get .. @|gets through|hundred .. @|is the database|is unavailable
0.42 it is dead|it just <own>|last nights <down>|me carga|nights <down>|no me carga|no one can|no puedo|not just me
0.42 nothing|one can|opening <now>|openly|operational .|orgs|our slack|outage @|pending|restore .. @|right .. @
0.42 side @|since lunch|site has|so openly|started|still @|take your|take your time|the <part>|the entire
0.42 the middle|the queue|this week @|today >|waiting .. @|who unplugged @|whoops @|your load|your side @
0.40 . <unable> .|. other|. was|. web|0 . will|< 0 <minutes>|< <own> pipeline|< @ <back>|< @ ligger|< is @.com
0.40 < runners|< status <part>|< status page|<back> <now> ?|<down> <now> ?|<down> this|<incident> <unable>
0.40 <unable> .. <unable>|<unable> działa|<unable> reach @|<unable> release|? every|@ .. respond|@ .. schon
0.40 @ confirming|@ non|@ where|@.com .. @|@.com <back>|@.com gives|@.com isnt|afternoon|again .|alike .
0.40 an <fails> <part>|an error page|answering .|anyone else|at once|back for|cheers @ >|chrome firefox|clients .
0.40 come <back> >|confirm .. @|dns ?|down @ >|down down|down down down|down too|downtime @|each click|errors on
0.40 for half|for the fast|glad it|going|hace|hour now|how much of|is down.|loss|minute|minuten|much of|my issues
0.40 nie działa|normally|or is @|or is it|our standup|problems|pulls|push|root cause of|safe to <use>|say the same
0.40 silent|spain|struggling ?|stuck ? >|the entire team|the same|time in|to come|too . @|va|walked|while @.com
0.40 you are|you confirm|you mean|you went
0.38 . @ that|. apparently|. get well|. hugops|. take|503 on|< looks like|< ok @|<fails> in there
0.38 <incident> .. <thanks>|<minutes> old|<now> . >|<part> .. <use>|<part> for <everyone>|<thanks> @ <everyone>
0.38 <thanks> for fixing|<use> .. <minutes>|? here|@ . and|@ .. ?|@ .. guess|@ .. nap|@ <back> <now>|@ is
0.38 @.com <incident>|@.com <part>|a student|about @.com|afternoon >|again or|all our|allen|also
0.38 an <fails> occurred|an error occurred|answers <now>|answers again|ar|be reached|can get|customers|dar <use>
0.38 darkness|day another @|down no|every <part>|for 0 <minutes>|half|hang in there|having <fails>|here .. @
0.38 hetzner and|hier|impossible|investigating .. @|is <back>|is @ having|it 0|know you|long ? @|merge >|my old
0.38 now . >|of <fails>|our repos|problem ?|problem with|reach the <part>|reddit|responding >|same for the
0.38 something|the moment .|the ops|there a <fails>|there a problem|there an <incident>|to load|tonight ?
0.38 toute .. @|waiting|was out .|web .|were <down>|whoops @ is|without git|work again ?|yes i noticed
0.36 . <serverError>|. same for|. whole team|0 <down> 0|< @ down|< did @|< still down|< the one|<back> . <part>
0.36 <back> soon|<down> .|<down> number 0|<down> or did|<down> out >|<everyone> looking|<fails> .. <part>
0.36 <fails> <slow>|<incident> .. <back>|<incident> 0|<now> <down> in|<own> homework|<part> has been
0.36 <serverError> . <everyone>|<serverError> .. @|<unable> .. <now>|<unable> answering .|<unable> but
0.36 <unable> from|<unable> on|<use>|? <unable>|? hello|? hello ?|@ .. halfway|@ .. returning|@ .. seeing
0.36 @ <fails> <part>|@ having a|@ was|@ went <down>|@ with|@ your page|@.com back|a single page|about to
0.36 after this|all <own>|all repos|and 0 people|and so|any <settings>|any news|back online .|before|can confirm
0.36 can you confirm|coming <back>|course . >|currently|demo|entire <part>|error @|est|everyone since|fixing
0.36 friends in|from three|full of it|give <serverError>|gone again|guys|half .. @|have been <down>|hear from
0.36 is 0 in|is <down> is|is <unable> <slow>|is @ <back>|is @ that|is been|is it down|last 0 <minutes>|live doc
0.36 léquipe .. @|might want|might want to|much time|my colleagues|no access|offer|ok @|on any|on every project
0.36 opens <now>|our launch|out @ >|page and|pages down|problems at|productive|pull|release at|release at 0
0.36 run <now>|runbook .. @|same from|second .. @|seit|since @|since morning|single page|site >|staring|staring at
0.36 stopped|the @ outage|the fourth|things are|third|todays outage|us @ >|visitors|vodafone|volta|volta .. @
0.36 waiting >|was down for|when <part>|who <down>|whole morning|works again|you not|your ssh
0.34 . all of|. anyone else|. did you|. status <part>|. status page|0 <minutes> old|0 people in|0 s|< @ fora
0.34 < @ looks|< site|<back> .. <settings>|<back> <back> .|<back> ? <own>|<down> <now> >|<down> ? @|<down> too
0.34 <down> was|<everyone> . i|<fails> <now>|<fails> across|<now> the <now>|<otherHost> doc|<own> end .
0.34 <own> neighbour is|<own> standup|<part> <everyone>|<serverError> . @|<serverError> @|<unable> .. <everyone>
0.34 <unable> <part> >|<use> from @.com|? from|? half|? tried|@ .. demo|@ .. mortem|@ .. systems|@ .. updates|@ ? @
0.34 @ blocked by|@ but please|@ come <back>|@ come back|@ dead|@ fora|@ fora do|@ is <now>|@ server|@ sorry to
0.34 a long|an estimate|anything|around .. @|at @.com|back soon|because @ <part>|because your|between 0
0.34 by @ blocked|cause ?|caída|communicate better|dead|end|even .. @|for 0 minutes|for the frequent|for todays
0.34 git operations|google doc|hand in|having issues|home >|i need|in <own> company|is <part>|is it you|is nobody
0.34 is playing|is the <incident>|isnt >|it too|just about|just about to|like this|loads >|long will this
0.34 my neighbour is|need ?|neighbour is|not responding|o site|of all|on <own> end|others|others ?|otra vez
0.34 our end .|out|outage .|playing .. @|progress|quick fix|remote @|service restored|since the morning
0.34 since yesterday|since yesterday evening|singapore|slow @|stopped responding|the good|the registry
0.34 there an <down>|there an outage|timing|trouble ? >|tuesday is <down>|turns .. @|una .. @|us >|wake|was it ?
0.34 we can wait|when a|work <now>|your <incident>|your runners
0.32 . 0 <slow>|. @.com .|. all|. please|.io|0 <minutes> after|0 <minutes> late|0 min ago|0 minutes without
0.32 0 of <own>|0 till|< <down>|< <unable>|< @ went|< ok so|< seems|< update @|< was|<back> ?|<down> . please
0.32 <down> in a|<down> or is|<everyone> .. <serverError>|<everyone> as well|<everyone> can <use>
0.32 <fails> .. <everyone>|<fails> in <slow>|<incident> @ ?|<minutes> @ >|<now> about 0|<own> <settings> twice
0.32 <own> org|<own> sites|<part> .. <everyone>|<part> ok|<selfManaged> <use> <fails>|<unable> <back> @
0.32 <unable> <part> .|<unable> available|<unable> open .|<unable> reach you|<unable> worked|<use> da|<use> window
0.32 ? two|@ . <part>|@ .. before|@ .. da|@ .. działa|@ .. elevated|@ .. getting|@ .io|@ <unable> działa|@ >
0.32 @ came back|@ finally <back>|@ is back|@ nie działa|@ seit|@ your <incident>|@.com at|@.com now|@.com which
0.32 a problem|accessible|after todays outage|again thx @|all <own> projects|and 0|answers|any of <own>|any repo .
0.32 anybody home|are you <down>|arriving|bei .. @|bei <everyone>|bei allen|but there|but there is|can open|cant do
0.32 cant reach you|complaining .|dark .|datacenter|deploy window|do <own>|down or did|down yesterday
0.32 elevated <fails>|else cant|every 0 <minutes>|every repo|fall|for a walk|for every|from @ is|from all <own>
0.32 from all our|from any of|gateway timeout|glad it is|go .. @|hello ? <everyone>|i tested|if @.com|incident @
0.32 is <unable> just|is <unable> your|is downtime|is not just|is not your|is reachable|locations|mad .|mark
0.32 min ago|minutes without|montréal|my router twice|nap .. @|news .. @|not me|nothing worked|nur|of this|offer a
0.32 online|opening|out for <everyone>|past|pay for premium|please come|please come <back>|please come back
0.32 release tonight|respond|sad tanuki|see any|service disruption|status <part>|that outage|that was a
0.32 the <part> <fails>|the <part> <now>|the code|the live doc|the shared|through again|to use your|token ?|too and
0.32 tweet more|unavailable ?|une .. @|waiting for @|wasnt|wasnt .. @|we are <fails>|we are stuck|week @ .|white .
0.32 your <part> has|your tweet
0.30 . <down> ?|. git <use>|. is something|. neither|. to|0 0 <down>|0 <everyone> in|0 <unable>|0 minuten|504s
0.30 < container|< container <part>|< container registry|< third|<back> .. <unable>|<back> <now> .|<back> so
0.30 <down> . it|<down> .. <serverError>|<down> for all|<everyone> here can|<fails> <part> >|<incident> about
0.30 <minutes> .. <part>|<minutes> w|<now> for us|<own> <settings> <own>|<own> terminal says|<part> <now> <back>
0.30 <part> and <part>|<part> from @|<part> havent|<part> is been|<serverError> .. <fails>|<serverError> from @
0.30 <settings> <own> <settings>|<thanks> .. <unable>|<unable>|<unable> <own> .|<unable> <use> .
0.30 <unable> be reached|<unable> get to|<unable> load .|<unable> only <own>|? push|@ .. hace|@ .. response
0.30 @ .. siesta|@ .. todays|@ .. wake|@ did|@ org @|@ recovered|@.com has been|@.com is on|@.com is out|a siesta
0.30 a siesta ?|about what|all <now> >|all i get|all shared|all shared <part>|also >|and <settings>|and prayers
0.30 are <use>|are investigating|because @ s|because your <part>|come <back> <back>|coming .. @|da|de novo
0.30 dead again|depuis 0 <minutes>|depuis <selfManaged>|depuis <selfManaged> matin|depuis ce|depuis ce matin|end ?
0.30 erreichbar .. @|euch|even|everywhere .|folks at|for @ to|for every project|for the @|for two <minutes>
0.30 for two hours|hour without|i count|is <down> ?|it is <down>|jobs that|known ?|known ? >|lfs downloads
0.30 like your|lives in|my pipeline|my terminal says|my tests|nap .|nights|of trouble|ok ?|on every <use>|on reddit
0.30 on us|other <everyone>|page @ >|pareil|part .. @|please fix|poland|problem with @|project <part>|projects .
0.30 restore|return|returning|rn >|runners are out|screenshot of|sees the same|showing|siesta|siesta ?|since 0 @
0.30 spike|started to|terminal says|that were|the 0 min|the <everyone> at|the root cause|the whole site|them ? >
0.30 thoughts and|thoughts and prayers|timeout|today when|took you|u|vpn|waiting and|wake <back>|wake <back> >
0.30 wake up|wake up >|web|who scheduled|whole <now>|whole office|window|with @.com ?|wont open|you are working
0.30 you might|you might want|your time|your time >|your wifi|за
0.28 . <now> <down>|. cheers @|. come <back>|0 min and|0 minutes|0 outages|0 year|100% of <own>|100% of our
0.28 < <thanks> @|< whoops @|<down> <fails>|<down> <now> 0|<down> trending|<everyone> report|<fails> at your
0.28 <incident> <part>|<now> 0|<now> <unable> <use>|<own> deploys|<own> entire|<part> pls|<serverError> on every
0.28 <slow> at 0|<slow> on @.com|<unable> .. <slow>|<unable> responding|<unable> starting|<unable> to open
0.28 <use> <now> ?|<use> <serverError>|<use> ok|? .. @|? since|? site|@ .. affect|@ .. eaten|@ .. info|@ .. por
0.28 @ .. sites|@ .. tweet|@ .. 🙃|@ 503|@ <unable> <slow>|@ <use> <part>|@ error page|@ is registry|@ login page
0.28 @ not loading|@ site is|@ so|@.com <slow>|@.com cant|@.com stopped|a beer .|about 0|again >|again in|ago >
0.28 all projects|and so is|are down .|are failing|asleep ?|before 0|before 0 0|before our|blame <own>|but is the
0.28 cable at|cable at @|came back|can work|cant fetch|cant push|checked|continents|decide|down is|eaten|en <down>
0.28 en panne|everybody|f5|fail at|falls|fell over|finally <back>|for about|for me <now>|from aws|from hetzner and
0.28 gitlabdown trending|go for|happened ? >|hope you|hour >|http 500|incident >|is been <down>|it down ?|leży
0.28 long .. @|looking at|maintenance page|middle of|min and|monitoring but|ni|no web|noch|occurred|of code
0.28 on @.com for|outage over|over @ >|over there ?|page for 0|push . @|same @ >|says .. @|seems to have|service
0.28 seven|shift|spinner|status <part> .|status page .|taking .. @|that you are|the @ error|the honest|thing ? >
0.28 third .. @|time out from|timing out|timing out >|to <use> <now>|trouble @|turns out @|unable to open
0.28 unavailability|we are <back>|what was the|where can i|who can|without @|work <now> .|you did|your <part> says
0.28 your page says|спасибо
0.26 . <everyone> in|. <fails> in|. hang|. hang in|. object|. object storage|. site|. something is|. we are
0.26 . where is|0 of us|0 outage|0 queued pipelines|500 .|500s on|< @ whole|< and|< down down|<back>|<back> . 0
0.26 <back> .. <now>|<down> i|<everyone> .. <slow>|<incident> .. <part>|<incident> for|<minutes> <now> .|<now> . 0
0.26 <now> @|<now> you|<own> company can|<own> end|<own> scheduled <part>|<part> <down> >|<part> <unable> be
0.26 <part> itself|<part> stopped|<serverError> for all|<slow> ? @|<unable> <back> .|<unable> <use>
0.26 <unable> <use> a|<unable> even open|<unable> fun|<unable> there|<use> .|<use> all <own>|? <everyone>
0.26 ? <everyone> home|? anybody|? anybody home|? because|? it was|? we get|@ .. >|@ .. bad|@ .. bit|@ .. ddosed
0.26 @ .. fourth|@ .. worse|@ <down> i|@ back|@ database|@ i know|@ i need|@ looks|@ site|@ went down|@ whole
0.26 all in the|also .|and from my|anybody home ?|anyone looking|anyone today|are <down>|are on it|are you down
0.26 asked @|asked @ >|awkward|bad gateway .|balcony|been|beer .|but git|can .|can stop|cant be reached
0.26 cant reach @|cdn|connect .. @|dark ?|ddos ?|dead ? >|degradation|did <everyone>|down or is|elevated error
0.26 end .|even open|every client|for <everyone> else|for any of|for anybody else|gateway .|general <fails>
0.26 get <serverError>|gitlabdown >|give us|groups . @|headers|hmm|hora >|hours|i see @|in <own> homework|in every
0.26 in the middle|in unison|incident ? >|investigating .|is @|is it just|is new|loading for|me <serverError>
0.26 milano|my first|nasty|network|not opening|of our|on every <part>|on last|on the ci|one page|only mode|orgs >
0.26 our groups|our scheduled|outage was|over the cable|packages|packet|paying|pushen|queued pipelines|rack
0.26 reachable <now>|reachable from|read only mode|returns|run for|same for <own>|same for my|says @|shared .. @
0.26 simply <unable>|since|site and|status page|stuck in pending|take notes|ten minutes|thanks for fixing
0.26 the last 0|the login|the middle of|this take|timeline|to use|todays <fails>|tous|unison|update @|was @.com
0.26 we are all|we are back|we are investigating|went down .|what is <down>|while @|while @ is|who tripped
0.26 who tripped over|wifi @|will this take|you posted|your <part> are|your forum|👍
0.24 . <everyone>|. <part>|. @.com <now>|. cannot|. still|. tested|. token|0 devs|0 kb s|503 for|< <part> is
0.24 < @ <part>|< @ back|< @ so|< @.com <back>|< my pipeline|<back> here .|<down> . >|<everyone> .. <part>
0.24 <everyone> .. @|<everyone> <now> <now>|<everyone> can|<fails> <part> is|<fails> for|<fails> on @.com
0.24 <minutes> . please|<minutes> to|<now> around|<now> ten|<now> the <use>|<own> intern|<own> launch
0.24 <own> patience|<own> projects|<part> take <slow>|<part> to @.com|<part> wide|<serverError> .. <use>
0.24 <serverError> when i|<settings> was|<slow> @|<slow> demais|<unable> goes|<unable> see any|<unable> tweet
0.24 <use> all|<use> will|<use> will work|? 502|? pages|? same|@ .. being|@ .. downloads|@ .. falling|@ .. live
0.24 @ .. mode|@ .. mı|@ .. off|@ .. outside|@ .. performance|@ an|@ but|@ down today|@ oncall|@ seit 0
0.24 @ still broken|@ take your|@ unreachable|@.com answers|a <minutes>|a bad <settings>|a bad config|a job|a nap .
0.24 a screenshot of|after last|again . what|alike|all <back> here|all dead|all green here|all morning|and none
0.24 and you|answers <now> .|answers again .|any <incident> ?|any of our|are doing|are having an|as @.com|at 0 and
0.24 back so|bad config|bc|be <down> .|can|chez|clone|companies|credits|database|deadline is midnight|dear @
0.24 decides|delays|depend .. @|deploy ?|deploys|doesnt answer|erreur|fail|fail with|fails at|folks at @|for lunch
0.24 for you @|forum is full|from gcp|got to|home . @|hour|i <unable> find|if this|if this is|in <minutes>
0.24 in a week|in our company|in poland|including|is <incident>|is midnight|is not my|is the site|is trending
0.24 issue at|ist|it is been|it isnt|it was <down>|italy|kb s|keep|last nights downtime|last weeks <down>
0.24 last weeks outage|lento demais|load and|login page|look @|losing|lädt|me it is|morning . >|much of <own>
0.24 my patience|nights downtime|not .|not from|not starting|of @ <down>|of our projects|ok|on .com|on every page
0.24 our end|over ? can|paged|please ? >|please hurry|prayers @|prayers @ >|read from|refusing all|resolving
0.24 restarted <own>|restarted <own> <settings>|restarted my|restarted my router|rough|says operational
0.24 screenshot .. @|second <minutes>|second hour|seconds to open|seems to|self host|side ?|sign in <part>
0.24 since @.com|since about|since ten|sla credit|slowness|ssh to @.com|ten <minutes>|the <incident> >
0.24 the <incident> going|the <part> >|the <part> are|the cause|the entire <part>|the git|the planet
0.24 three different|to @.com|today ?|tripped .. @|two <minutes>|two hours|unusable today|up ? >|user .|vanish .. @
0.24 warsaw|was at 0|was offline|weeks outage|what are you|whoops .. @|will work|will work <now>|will work again
0.24 you dont|you down|you when|your end ?|авария|авария ?
0.22 . 502|. it isnt|. started|0 <minutes> ?|0 days .|0 groups|0 minutes ?|0 of <down>|< @ leży|< @ pages
0.22 < @ registry|< did|< down again|< pushing|< status|< this is|< whole|<down> with <serverError>|<everyone> 0
0.22 <everyone> on <otherHost>|<incident> .. <everyone>|<incident> >|<incident> or|<minutes> after
0.22 <now> .. <unable>|<now> an|<now> is|<now> the|<own> 0 projects|<own> <settings> was|<own> private
0.22 <part> . <unable>|<part> .. <part>|<part> <unable> open|<part> be <back>|<part> ok <part>|<part> ❌
0.22 <part> ❌ <part>|<serverError> <everyone>|<settings> this time|<unable> even|<use> <now> >
0.22 <use> from <everyone>|? not one|@ .. answering|@ .. finish|@ .. 😴|@ <serverError>|@ blocked|@ how|@ leży
0.22 @ servers|@.com 0|@.com refuses|a <serverError> on|a minute|a walk .|all our groups|all projects .|all users
0.22 and from home|anyone know if|api is|are all|at least we|at your side|back ? >|been <down> for|before <own>
0.22 between 0 and|built .. @|by <own> monitoring|by @.com|calm .. @|can reach|cannot|caída de|central
0.22 checked with 0|ci has|ci not|come <back> i|come back i|company .|company can|deadline|devs .. @|do i have
0.22 down ? @|downtime was|entrar|error on|every <part> .|every page .|from 0 0|from every|from registry
0.22 from registry .|germany|git <use> is|git fetch|git pull|goes down|gone for|gone wrong|have a release|here .
0.22 hotfix|hugs .|i cant find|in brazil|in or|in pending|is @ .|is fast <now>|is fast again|is happening
0.22 is unavailable .|ist @|it is all|it only me|it wasnt me|job since|job to|just go|just when|just when i
0.22 la <down> de|la caída|la caída de|learnt .. @|least we|long @|lunch .|major outage|mates|me you are|memory
0.22 monitoring but i|much time to|my laptop|my team @|neighbour|nobody can|offer .. @|ok . @|on each|one >
0.22 one request|online >|or are you|our 0 projects|our whole|out for everyone|over <part>|page @|page itself|panic
0.22 picked <back>|picked up|postmortem for|pushes from|repo . @|report @.com|returning 500|right <now> all
0.22 right now all|says <back>|seen a|sees|severity|shared <part> <part>|sitting in|so is|ssh|staring at a
0.22 status <part> is|status history|status page is|storage <fails>|take a nap|that it is|that things
0.22 the <incident> about|the <part> <back>|the <part> is|the <part> says|the all clear|the cable|the folks
0.22 the folks at|the hosted|the ops <everyone>|the ops people|the repos|the slow|then <back>|there goes|thing that
0.22 this afternoon >|thursday is <down>|tonight .|too much time|tweeted|two other|up ?|up again .|up here|utc
0.22 walk .|wasnt me|well soon @|went <fails>|went wrong|were .. @|when nobody|when we can|whoever is
0.22 whole timeline|works @|yall|you see|you was|your side ?|zero|☕ >|❌|❌ <part>|❌ <part> ❌|💀
0.20 . <now> <unable>|. <part> is|. <unable> the|. @ are|. api|. go|. pushes|. registry|. still no|. wake|. you
0.20 0 <down>|0 <minutes> before|0 repos with|500 for all|< <own> @|< <own> intern|< <selfManaged> hub
0.20 < @ confirmed|< docker hub|< so much|<back> .. <serverError>|<down> <down> @|<down> exactly
0.20 <down> exactly when|<down> for you|<down> i finally|<down> mü|<everyone> waiting|<incident> .. @
0.20 <incident> ? @|<minutes> and|<minutes> of <serverError>|<minutes> w o|<now> around 0|<own> <everyone> @
0.20 <own> on|<own> phone on|<own> repos <now>|<own> whole org|<part> <everyone> .|<part> and all|<part> is all
0.20 <part> load|<part> nor|<part> ok .|<part> start|<part> took|<part> was <down>|<part> which|<serverError> here
0.20 <slow> on|<thanks> to read|<unable> . @|<unable> .. @|<unable> <part> <unable>|<unable> <slow>
0.20 <unable> there .|<unable> va|<use> <fails> <slow>|? 0 <minutes>|@ . we|@ .. chrome|@ .. deadline|@ .. else
0.20 @ .. milano|@ .. offer|@ .. staring|@ .. va|@ .. 😅|@ 0 <minutes>|@ <down> <unable>|@ <part> <unable>
0.20 @ <unable> work|@ ?|@ awake|@ awake ?|@ confirmed|@ is out|@ is taking|@ login|@ no work|@ not|@ resolved
0.20 @ status|@ under|@.com .|@.com fails|@.com takes|a 0 gb|a server|a version|able to <use>|all over|allen i
0.20 allen i am|and @.com <unable>|and also|and the merge|any eta ?|anything for|api down|are down|are pending
0.20 are you|are you aware|are you on|at 0|at all >|at an <fails>|at an error|auth <down>|bad news|been <down>
0.20 been answering|before .. @|bei <everyone> i|bei allen i|being <down> .|being offline|bisa|bitte|black .. @
0.20 bureau|but please|button .. @|by an|by remote|catching|closed by remote|connection closed by|da milano
0.20 database failover|dead here|depends|deploy ? >|doc|down ? asking|down down @|down in|drei|engineers idle
0.20 equipo .|error 502|error page >|every <part> for|every page|f5 .. @|feierabend|filed|for <everyone> in
0.20 for getting|for my colleagues|for tuesday|forum thread|gerade komplett|get <fails>|get well|git <use> <back>
0.20 gives me <serverError>|giù ?|go|groups|half of|hangs forever|has @|having <fails> ?|hmm .|host|hours old
0.20 hugops|in all <own>|in spain|in tokyo|incident on|interruption|is <back> for|is <now> <unable>|is away|is it a
0.20 is it known|is lying|is off with|is out .|it is not|it known|it you ?|ive <now>|ive now|ive seen|ke|komplett
0.20 last 0 minutes|limit ?|loads in|look @ >|lost ?|love to read|minute to|mobile data|my phone on|my yaml|mü|ne
0.20 no web .|nobody . @|nobody in the|non va|now ? @|né|o @|object .. @|off with|ok .|on @.com ?|on @.com is
0.20 on everything|open a|open any|ops people|or is|other groups|others .|our company can|our scheduled pipelines
0.20 our sites|out for two|outage is|page|page >|page for|pasa|people with|per <part>|per page|please tell|pls fix
0.20 process|project page|pushes .|related to|related to the|repo <unable>|report the same|runner ?|runners|same on
0.20 say something|se .. @|see it as|servers ?|sidekiq backlog|since deploy|since the deploy|sit|sites .. @
0.20 six .. @|so much for|squad|stand <now>|stand still|start at|status <part> >|status page >|still nothing
0.20 storage having|sync|taking|that ? >|the <part> will|the incident >|the runners|the window|there are|they cant
0.20 this <now> ?|this <part> <unable>|tim|time <part>|to any repo|to follow|to learn|todays <incident>|tokyo
0.20 took a|tried chrome|tried chrome firefox|tried from 0|turkey|two <down>|two outages|unavailable in|update says
0.20 us all|was <down> for|webhooks from|wednesday .. @|what is happening|what went|where can|whichever|while
0.20 whole company >|with popcorn|working again for|year old|you aware|you on it|you were <down>|youll get
0.20 your <part> went|your cdn|your maintenance|your runners are|çöktü|çöktü mü|👍 >
0.18 . <down> .|. @ status|. @ the|. @.com <back>|. back|. confirmed|. eta|. eta ?|. outage|. since|. unsere|. will
0.18 . your <part>|. это|0 min|100% for|500 page|502 @ >|503 service|< 0|< <down> trending|< @|< @ feature|< @ good
0.18 < @ update|< can confirm|< gitlabdown trending|< site is|< the <incident>|<back> <now> for|<back> anything
0.18 <back> to <back>|<down> <thanks>|<down> and|<down> over|<everyone> so <slow>|<fails> at|<incident> .. <use>
0.18 <minutes> left|<now> .. <settings>|<now> <down> for|<now> <now> and|<now> <thanks>|<now> >|<now> and the
0.18 <now> in all|<now> over|<own> <fails>|<own> and|<part> <now> 0|<part> die|<part> fleet|<part> from
0.18 <part> is <unable>|<part> is giving|<part> system|<part> system <fails>|<serverError> at|<slow> .. <down>
0.18 <slow> is|<thanks> to the|<thanks> to whoever|<unable> open any|<unable> read from|<unable> take|<use> . >
0.18 <use> is|? <unable> of|? none|? none of|? you were|@ .. around|@ .. bug|@ .. close|@ .. current|@ .. job
0.18 @ .. responding|@ .. ten|@ .. u|@ <down> >|@ <slow> <now>|@ ? <part>|@ any eta|@ confirmed <back>|@ engineers
0.18 @ feature|@ has an|@ pls|@ shared|@ shared <part>|@ tonight .|@ why is|@ works again|@.com <unable> be
0.18 @.com cant be|@.com is returning|@.com ok|@.com to|a <minutes> <now>|a banner|a ddos|a friend .|a minute since
0.18 a release at|again on our|all <slow>|all of @.com|all time|all time out|an error|an exam|and <everyone> in
0.18 and a lot|and all of|anyone else in|at @ for|back to normal|barely|because you <unable>|because you dont
0.18 blank <part>|brazil|bug .. @|by remote host|came <back>|cause of the|ci queue|comes back|coming back
0.18 comments vanish|complain .. @|confirmed <back>|container <part>|container registry|database <down>
0.18 database outage|day @|ded|did i do|do i get|do my|down. .. @|each mr|else ? @|empty for|error page is
0.18 está <down>|está caído|every page for|exists|fall over|for every user|for last|for you ?|from remote
0.18 from spain|get credit|git is distributed|git over <part>|good luck|gracias|green but|half of <own>|hasnt
0.18 have been|hello ? anybody|help ?|help ? >|here . @|here <use>|home .|host @|in <own> <otherHost>|in all our
0.18 in or out|internal <fails>|internal <part> <fails>|internal error|investigating for|is <serverError>
0.18 is <unable>|is <unable> me|is <unable> responding|is @ <slow>|is @.com .|is complaining|is distributed
0.18 is downtime @|is not me|is not responding|is the recovery|it . i|just me @|kaput|link in|live <incident>
0.18 live <incident> doc|live incident|live incident doc|major .. @|me it|minute since|mornings|neighbours
0.18 night shift|nobody can push|none of our|noon .. @|not read from|not us|nothing has|od|oder .. @|of us all
0.18 on login|only error|opening @|operation|or out|others in|ours|out of three|outage number|paged at|panic .
0.18 people on|peut|pipelines stuck|platform wide|pls|prayers|problem ? >|pushes are|quick one|rato
0.18 read from remote|regional|remote host|report for|respond >|restoring|right before|runner system
0.18 runner system failure|say it is|scheduled <incident>|scheduled maintenance|see how|seit 0|shared <part> have
0.18 shared runners have|side|sidekiq <slow>|sign in page|status <part> says|status page says|still cant|that their
0.18 the <down> <now>|the <part> that|the <part> went|the on|the point|the sad|the sofa|the status <part>
0.18 the status page|the tests|the whole <part>|third <down>|third outage|three <everyone>|threw|till it|till it is
0.18 timed|timeouts .|to each|to normal|to respond >|today @ >|tripped over|tweets|under ddos|unora|up|up anything
0.18 updates during|us 0|utc .. @|we cannot|we lost|while @.com is|while you|while your|whole afternoon
0.18 whole sprint|whoops .|with a|you <back>|you <down>|your engineers|это
0.16 . <unable> sign|. @.com is|. bad|. git push|. how|. is this|. not the|. we <unable>|.com is|0 <minutes> <now>
0.16 0 <minutes> w|0 cet >|0 companies|0 engineers idle|0 hours old|0 kib|0 kib s|0 regions|502 >|< <unable> <part>
0.16 < <unable> a|< <unable> git|< @ seriously|< @ why|< cant clone|< good thing|< i see|< nobody can|< not a
0.16 <back> of|<back> soon >|<back> unexpectedly .|<down> ? <unable>|<down> because it|<down> is the
0.16 <down> this week|<everyone> as|<everyone> at <own>|<everyone> here gets|<everyone> in devops|<fails> .. @
0.16 <fails> as well|<fails> at writing|<fails> boards|<fails> with <part>|<minutes> before|<minutes> for
0.16 <minutes> of @|<minutes> on @.com|<now> 0 and|<now> <incident>|<now> <now> >|<now> ? ive|<now> @ <down>
0.16 <now> all of|<now> noon >|<now> we <unable>|<own> .. <otherHost>|<own> <own> clients|<own> <part> from
0.16 <own> mates|<own> neighbour|<own> nightly release|<part> <back> for|<part> are running|<part> hosted
0.16 <part> just <fails>|<part> was|<serverError> .. <everyone>|<slow> wheel|<unable> <part>|<unable> data
0.16 <unable> riesco|<use> .. <now>|<use> <use>|<use> and <now>|<use> from|? <unable> <back>|? @ @|? jobs|@|@ .. @
0.16 @ .. balancer|@ .. blocks|@ .. entire|@ .. ever|@ .. few|@ .. found|@ .. happen|@ .. midnight|@ .. mü
0.16 @ .. rates|@ .. review|@ .. share|@ .. whoops|@ all|@ fix|@ fyi|@ good|@ returning|@ seriously|@ third
0.16 @ website|@ whoops something|@ your outage|@.com . >|@.com like|@.com shows|@.com that|@.com throws
0.16 @.com was <down>|a blank|a single|about 0 minutes|across <own>|across our|act|affected .|again . >|again ?
0.16 all <own> scheduled|all <own> sites|all been|all morning >|all our scheduled|any data|are aware|are back
0.16 are back @|are you guys|as do|at an|at writing|at writing objects|au|awake ?|aware of|back soon >|be up
0.16 because @ is|believe|caiu|cant even open|cant open any|cet >|colleghi|come <back> like|come back .|confirm ?
0.16 cost us|days for|deadline is|ded 💀|diff the|diffs <unable>|do you see|domains|down for everyone|down for you
0.16 down i|downloads|during the <down>|either . is|ends .. @|engineers|error for|error page .|every click|excuses
0.16 failing|fails|feature idea|fix|fix your <part>|fixing the <part>|for <minutes>|for everybody in
0.16 for everyone in|for the update|frequent|from three different|get to|git over|goes <own>|green again|halfway
0.16 has an <down>|has an outage|having a|here gets|here only|holiday .|honest|hora|hotfix waiting|hours w
0.16 hours w o|how can|i came|i do|i hear|i live|i wrote|if @ is|if you are|in business|in other|in our group
0.16 in our slack|india|internal <part>|internal server error|ipv4|is <unable> even|is down is|is going on
0.16 is gone again|is having <fails>|is not|is not even|is something|is this thing|it <unable>|it is 0
0.16 jobs are running|kann|kib|kib s|know if @|kollegen|kollegen .. @|la|last thursday is|load <now>|loading >
0.16 lunch . >|mais|minutes ago .|much .. @|my coworkers|my mates|my neighbour|my own|nightly release|non riesco
0.16 not answering .|not your wifi|nothing loads >|objects 100%|of our 0|of reports|of your <down>|of your outage
0.16 on ?|on @ .io|on @.com which|on ssh|on status .|ops|other people|otra|our nightly release|ours and|out . i
0.16 out <now>|out >|over|pen|points to|pray|pull .|rate limit|repeat @|repos since|returns <serverError> so|riesco
0.16 run <now> .|safe ?|same <minutes>|says <serverError>|says whoops|seconds and|secs|seeing elevated|seem
0.16 server error|sign in .|sigue|since 0 and|so quick|spinning wheel|ssh is|status <part> itself
0.16 status page itself|stopped syncing|stuck|stuck ?|submission|talking to|tell|tell us|that git is|the 0 hours
0.16 the 500|the 502|the <now>|the <part> <unable>|the diff the|the load|the whole company|them ?
0.16 then <serverError>|then error|there goes <own>|thing on ?|this|this <now> is|this thing|this thing on
0.16 this week|till 0|timed out|to respond|to the|to the folks|to whoever got|today|todays <use>|todays deploy
0.16 todays incident|trending|unexpectedly .|unplanned|unreachable >|unreachable from|up unexpectedly .|ur <part>
0.16 user .. @|waited for|was on|water|we cant|we know|web but|web git|weg|were down|what .|what went <fails>
0.16 what went wrong|when you are|who are|whoever got|whoever got paged|whole team|will be <back>|will this|work in
0.16 works @ >|writing objects 100%|yesterdays <incident>|yesterdays downtime|yesterdays incident|your runners went
0.16 your sign|your sign in|your website
0.14 . @ .io|. @.com ?|. cheers|. help ?|. i am|. is it|. my|. others on|. please advise|. please fix|. please tell
0.14 . regards|. same from|. shared|. shared <part>|. shared runners|. unusable|. youll get|. your|0 0 .|0 503
0.14 0 <minutes> left|0 <serverError>|0 connection|0 hours >|0 in 0|0 is|0 pending|0 pending jobs|0 since|0 then
0.14 30+|502 on every|503 >|503 service unavailable|504 from|< <back> <now>|< <incident>|< <unable> like
0.14 < <unable> reach|< @ <now>|< @ confirming|< @ ded|< @.com <down>|< @.com <unable>|< after todays|< another
0.14 < everything|< my|< nothing like|< oh|< oh <unable>|< oh no|< outage|< webhooks|< yall|<back> .. <part>
0.14 <back> ? >|<back> please|<down> <fails> ?|<down> ? all|<down> as well|<down> before|<down> guess|<down> over ?
0.14 <everyone> .. <fails>|<everyone> gets|<fails> .. <use>|<fails> <part> .|<fails> <use>|<fails> day
0.14 <fails> day to|<fails> for every|<incident> all|<incident> all <own>|<incident> en|<incident> en cours
0.14 <minutes> .. <back>|<minutes> <now> >|<minutes> after the|<minutes> wait|<now> . that|<now> 0 per
0.14 <now> <down> @|<now> <fails> with|<now> ? <own>|<now> here|<now> midnight|<now> over here|<own> .. <own>
0.14 <own> deadline|<own> groups|<own> productivity|<own> sla|<part> .. <back>|<part> from @.com|<part> git <part>
0.14 <part> says operational|<part> sites all|<part> that|<part> will|<serverError> . >|<serverError> <part> <down>
0.14 <slow> <now> ?|<unable> . @.com|<unable> @ >|<unable> access >|<unable> access @|<unable> found >
0.14 <unable> get <back>|<unable> load|<unable> load and|<unable> open @|<unable> opens|<unable> shared <part>
0.14 <use> <back>|<use> <own>|<use> <unable> even|<use> @ >|<use> as|? <unable> get|? <unable> reach|? hier
0.14 @ .. <part>|@ .. blog|@ .. file|@ .. hope|@ .. might|@ .. ok|@ .. pay|@ .. reachable|@ .. showing|@ <down> and
0.14 @ <fails> .|@ <part> sites|@ being offline|@ ci is|@ ded|@ just go|@ loads|@ ok it|@ pages sites|@ s <down>
0.14 @ thing|@ up ?|@.com . we|@.com <down> .|@.com <unable> .|@.com answering|@.com dns|@.com goes|@.com is <down>
0.14 @.com out|@.com to answer|@.com up|a .. @|a great day|a website|about two|access >|advise|again over
0.14 again over here|all <down>|all been there|all good <now>|all green|all shared runners|also <down>|also down
0.14 also in|an eta|and <own> boss|and <serverError>|and @.com isnt|and everyone|and it <unable>|and my boss
0.14 and those of|another day|answering with|any info|any news ?|anybody at|anything .|are all in|as a
0.14 because @.com is|been refusing|been there|blank white|box .. @|bring|broken on @.com|but i <now>|but i still
0.14 came|can <use>|can read|can we <use>|cannot access|cannot fetch|ce|clones|component|confirm @ ?
0.14 confirming from|container <part> is|container registry is|countries|cours|days .|db|ddos or|deadline .
0.14 degraded ?|desde hace rato|dies|distributed|does not|doesnt .|down but|down for|down guess
0.14 downforeveryoneorjustme|downtime .|downtime last|during <own>|each of our|else ?|em .. @|en .. @|en cours|er
0.14 errors for|estimate|every push|everyone ?|everyone in|falls over|for <down>|for <own> <everyone>|for about 0
0.14 for hours|for me in|for the past|for yesterdays|four hours|frequent updates during|from anywhere|from that
0.14 gets in|git <use> <fails>|git access|git over ssh|gitaly node|gitlabstatus|gives .. @|gives a 500
0.14 gives a <serverError>|goes|going for|gone wrong ?|got .. @|guess i|hace rato|has been|has been refusing|hats
0.14 hats .. @|hats off|here <unable>|here and|here can .|hold .. @|honest thing|host @.com|how .. @|hugs to
0.14 identified|if it|in it|incident en|incident en cours|internal .. @|is <back> <back>|is <down> <thanks>
0.14 is <down> right|is @ under|is git|is not our|is offline .|is on <own>|is site|is taking too|is the <part>
0.14 is the fourth|is today|issue boards|it also|it over ?|it too @|just hangs|kitchen .|known .. @|kudos @
0.14 la <part>|laggy|last|latency on|latest|launch|lie <down>|lie down|like to use|local branch|loss ?|me for
0.14 minor <incident>|minute @|mondays|morning and|morning is|most honest|most honest thing|moves|my productivity
0.14 need to <use>|networks .|nights <down> ?|no git|no load|no load >|no shared|no shared runner|nothing like
0.14 nothing opens|nothing works @|od 0|of our ci|ok who tripped|on <own> <otherHost>|on all repos|on forum
0.14 on our slack|online .|only me ?|or <down>|other .. @|other <otherHost>|others too|our on|our side|our sla
0.14 our whole org|out . @|out it is|outage i|outage over ?|outages this|p99|page is|page says operational
0.14 pages sites all|partial <down>|partial outage|patience .. @|performance <own>|performance my|ping .. @|pizza
0.14 please . >|please advise|please communicate|please update|port 0 connection|posted at|pour .. @|projects too
0.14 push >|pushes @|queues|raw|reload|reset .|respond.|router|runner fleet|s <down>|safe to push|same @|same at
0.14 same minute|says it is|schon <now>|schon wieder|see it too|service unavailable .|since midnight|since noon >
0.14 site .|site back|site is back|sites all|sla with|so <slow>|so the|something went|something went <fails>
0.14 something went wrong|sprint review|staring .. @|status <part> <now>|still fail|system <fails>|system failure
0.14 take ages|taken .. @|takes a <minutes>|takes a minute|taking too|tanuki with|team sees|that @|that tells
0.14 the <down> is|the <part> has|the kitchen .|the last|the most honest|the on call|the ones|the past|the recovery
0.14 the root|the site back|the tanuki is|the whole|the worst|think you|this morning|time to respond.|timeouts >
0.14 tls handshake|to come back|to each other|to open one|to respond.|to your <down>|todays <down> <own>|told us
0.14 took the site|tripped over the|tuesday is outage|tweet says|u <unable> load|u no load|un <incident>
0.14 un <incident> en|un incident|un incident en|unable|unable to|us .|us . @|us or|used .. @|waiting .|was 0 hours
0.14 was at|was down|was ist|way to see|we <unable> reach|we <use> <now>|we cant reach|we pay for|web ui
0.14 well at least|went|what i see|whatever you did|when will it|whether|while the <part>|whole <everyone> sees
0.14 whole company .|wide|with @ <fails>|wrong day|wrong day to|wrong on|you confirm @|you okay|you tweet|you were
0.14 😩
0.12 . <everyone> else|. <own> terminal|. <part> <unable>|. <unable> <part>|. <use> ok|. @ hurry|. @ is|. @ was
0.12 . comments|. for|. go outside|. good luck|. is <part>|. it <unable>|. load|. my terminal|. started 0
0.12 . that was|. the shared|. what happened|. yes @|0 0 <minutes>|0 0 @.com|0 <down> in|0 coworkers|0 days for
0.12 0 different|0 hour outage|0 isps|0 jobs|0 min >|0 min after|0 this|0 year old|500 internal|500 on|500 when
0.12 502 page|503 @|504 and|< 0 <down>|< <back> <back>|< <part> from|< @ loads|< @.com back|< git push
0.12 < sidekiq <slow>|< the irony|< webhooks from|<back> <back> ?|<back> <back> in|<back> <now> in|<back> for
0.12 <back> while|<down> and <own>|<down> bingo|<down> for 0|<down> mü ?|<down> of <part>|<everyone> @
0.12 <everyone> else seeing|<fails> . <unable>|<fails> for <everyone>|<fails> rates .|<fails> then
0.12 <minutes> <now> and|<minutes> ago and|<minutes> your|<now> . took|<now> 0 @|<now> <incident> ?|<now> <now> @
0.12 <now> <unable> <back>|<now> <unable> <part>|<now> get|<now> the <incident>|<own> .. <fails>|<own> 0 devs
0.12 <own> <part> to|<own> demo .|<own> offices|<own> users|<part>|<part> <back> >|<part> <fails> for
0.12 <part> <part> <part>|<part> <part> and|<part> has|<selfManaged> .. <fails>|<serverError> . <own>
0.12 <serverError> <own>|<serverError> ?|<serverError> internal|<serverError> on <use>|<settings> that is|<slow> ?
0.12 <slow> like|<thanks> for getting|<unable> . <part>|<unable> <back> >|<unable> answer >|<unable> believe me
0.12 <unable> either|<unable> found|<unable> of us|<unable> risponde|<use> <now> or|?|? <unable> <part>|? all <own>
0.12 ? i have|? you|@ .. because|@ .. bei|@ .. bother|@ .. carga|@ .. company|@ .. cut|@ .. install|@ .. itself
0.12 @ .. molasses|@ .. okay|@ .. packages|@ .. pls|@ .. pricing|@ .. related|@ .. riesco|@ .. technical|@ .. think
0.12 @ .. would|@ <serverError> .|@ <slow> as|@ <unable>|@ @|@ appreciate|@ appreciate the|@ down in|@ hello ?|@ hq
0.12 @ hurry|@ i think|@ in|@ is so|@ lfs downloads|@ please come|@ slow as|@ was down|@ who|@ your update
0.12 @ your website|@.com being|@.com for 0|@.com is <unable>|@.com is not|@.com this|a <part> is|a blank <part>
0.12 a blank page|a feature|a full|a pipeline|a post|a post mortem|a worse|able .. @|able to reach
0.12 about what happened|after 0 min|again here|ago|all colleagues|an <incident> >|an <minutes> <now>|an hour now
0.12 and @ pages|and so does|and we are|and who|and with|and with it|and you are|and your|answer again
0.12 anyone else seeing|anyone in|api on|are <back> .|are having|at @ hq|at @ tonight|at least put|awake
0.12 back for me|back up ?|been staring|been staring at|blocked .. @|bother|bundle|cable .. @|came <back> for
0.12 came back for|cant be|cant clone cant|cant work|catching <back>|catching up|caused|cayó @|cheers|ci outage
0.12 clone >|clone again|clone cant|clone from @.com|cloud .. @|coffee <now>|connection refused|continents .
0.12 crawl at|crawl at 0|crawling|dar|day ruined|db failover|de la|dear|department >|did @ just|die|do i talk
0.12 do you also|downtime and|east1|else seeing|end ? >|endpoints|entire site|error rates .|every mr
0.12 everybody in our|everybody is|everyone >|everything .|everything loads|except the|fail at preparing
0.12 failed clones|failing for|failing with 500|fatal the|fatal the remote|feature .. @|few minutes
0.12 five <incident> ?|five nines ?|for anyone in|for everyone ?|for fixing|for lunch .|for premium and
0.12 for the live|for us|forum .|forum is|free <part>|from <everyone>|from remote repository|from tonights
0.12 gerade .. @|get well soon|git <part>|go home|go through <now>|gone again .|gone from|great <down>|great timing
0.12 guys .. @|happens to the|have >|having a worse|here <now>|hmm .. @|home|homepage|hotfix .|hour for|hour outage
0.12 hours left|hq|hung <back>|hung up|i know but|i noticed|idle .|impossible to work|in five|in spain >
0.12 in the last|in total|ipv6|is 0 <minutes>|is <back> <thanks>|is <now> a|is half|is it dns|is serving|is someone
0.12 is the service|isps .. @|it dns|it is <unable>|it lives|it was @.com|ive started|jobs|jobs fail|jobs still
0.12 just came|just came <back>|just down|kind of|know but|kudos @ for|last <minutes>|learnt|least put|like <now>
0.12 looks|lots|lots of|mam|march|may experience|merci|middle of my|min >|min after|minutes ago >|mü ?|mı|netlify
0.12 nines ?|no ci|no page|nobody here|nobody in my|non risponde|noon .|nope|not . >|not found|not mine|not up
0.12 number >|of @ downtime|of requests|of the <down>|of the day|of the outage|of us <now>|of us since|of users
0.12 offline >|ok over there|on <otherHost> too|on <own> <settings>|on holiday|on it ?|on reddit too
0.12 on the <incident>|on the incident|once @|open <own>|open my|opens|oregon|other customers|ouch|our 0 devs
0.12 our deploy bot|our deploys|our offices|our release|our teams >|outage bingo|page but|partial <incident>
0.12 picking <back>|picking up|pings|plan is|playing|preparing environment|projects and|put a banner|quickly|rate
0.12 rates .|rather .. @|recovering ?|reddit too|registry down|remote host .|remote repository|requests <fails>
0.12 returning <requestError>|returning <serverError> for|right on|risponde|run|run ci|runners have|same . @
0.12 says degraded|says fatal|se <down> @|se cayó @|see it|shared <part> <unable>|side ? >|since 0 hours
0.12 since nobody|site cant|site cant be|site just|site went|sits|sits there|sleeping|so @|so does|so it|so that
0.12 so that is|so too|some .. @|spain >|stable|start in|started >|still down .|still down in|still failing
0.12 still get|studio <now>|studio since|take <slow>|takes 0 seconds|technical|terminal says fatal|tested
0.12 thanks for getting|the 0|the <fails> <part>|the <otherHost> cloud|the cable at|the fix ?|the google
0.12 the google cloud|the last <minutes>|the night|the outage is|the thing that|then 0|think it is|this <down>
0.12 this <part>|this site|this site cant|this week i|timeouts for|to return|to the best|today from|tried .. @
0.12 tried 0|two <minutes> <now>|two networks|under the sla|universe|ur site|us <settings>|us east1|us vpn
0.12 users may experience|vanish|vcs|wait for @.com|we are aware|weather|webhooks from @.com|week i|well soon
0.12 went <down> .|were out|weve all been|what is going|whatever .. @|when @ is|when we|who <unable>|whoever is on
0.12 whole <now> >|whole team sees|will it be|with <down>|with @ ci|with internal|worse|wtf|yesterday ?
0.12 yesterdays outage|you from|youll|your <fails> <part>|your api|your last update|your update|your update says
0.12 çöktü mü ?|лежит|спасибо @|🙌
0.10 +1 .. @|. 0 pending|. <everyone> here|. <serverError> on|. @ what|. and|. anyone|. at|. down again|. i get
0.10 . id <thanks>|. id love|. incident|. it was|. of course|. please update|. refresh|. the bad|. the site
0.10 . ticket|. will you|0 <incident>|0 <part> <slow>|0 mins|0 outages 0|0 per|0 per <part>|0 per page|0 secs
0.10 0 utc <now>|30+ <minutes>|500 internal server|500 tried|502 for|502 in|502s >|503 page|504 .|< <part> <down>
0.10 < <unable> <back>|< @ <incident>|< @ login|< @ our|< @ seems|< @ this|< @.com <part>|< all of|< dear|< did the
0.10 < hmm @|< i can|< if @.com|< kudos @|< nice @|< pushing to|< so @|< the good|<back> 0 0|<back> <now> <thanks>
0.10 <back> before <own>|<back> in business|<back> on us|<back> unexpectedly|<down> . @.com|<down> . on|<down> ? i
0.10 <down> and you|<down> but <own>|<down> for|<everyone> on <own>|<everyone> too .|<fails> <part> and|<fails> @ ?
0.10 <fails> on <use>|<incident> @|<incident> has|<incident> on|<incident> on your|<minutes> . i
0.10 <minutes> .. <otherHost>|<minutes> ago >|<minutes> and ive|<minutes> here|<now> <unable>|<now> @ ?
0.10 <now> and then|<now> blocked|<now> blocked by|<now> the last|<otherHost> and from|<otherHost> community
0.10 <own> . @|<own> 0 groups|<own> <otherHost> community|<own> <settings> ?|<own> company <now>|<own> developers
0.10 <own> dns|<own> free|<own> locations|<own> old friend|<own> org .|<part> <back> from|<part> <fails> to
0.10 <part> <unable> created|<part> are|<part> being|<part> credits|<part> group|<part> went|<part> were
0.10 <requestError> <now> the|<serverError> . <part>|<serverError> internal <part>|<serverError> on
0.10 <serverError> tried|<settings> .. <otherHost>|<settings> twice|<slow> . 0|<thanks> .. <settings>|<thanks> @
0.10 <unable> .. <use>|<unable> <slow> >|<unable> a great|<unable> alone|<unable> but <fails>|<unable> carga
0.10 <unable> changed|<unable> do|<unable> get|<unable> happy|<unable> has been|<unable> just|<unable> live
0.10 <unable> me|<unable> respond|<unable> tag|<unable> to access|<unable> us >|<use> <back> <now>
0.10 <use> an <minutes>|<use> from <part>|<use> right|<use> train has|? <unable> a|? git <use>|? i am|? not a|@ . @
0.10 @ .. between|@ .. busy|@ .. check|@ .. contribute|@ .. creating|@ .. dark|@ .. fall|@ .. fleet|@ .. frequent
0.10 @ .. got|@ .. mal|@ .. monitoring|@ .. number|@ .. old|@ .. red|@ .. round|@ .. sales|@ .. stopped
0.10 @ .. throwing|@ .. unplanned|@ .. wasnt|@ .. well|@ 500 on|@ <incident>|@ <part> <use>|@ ? nothing
0.10 @ any <incident>|@ bring|@ down ?|@ i am|@ in our|@ is @.com|@ is on|@ is web|@ nothing|@ pages is|@ ping|@ se
0.10 @ slow|@ what was|@ y u|@.com and @.com|@.com being <down>|@.com outage|@.com still|@.com unreachable
0.10 @.com which <unable>|@.com which isnt|a 500 on|a <part> that|a <serverError> <part>|a blog|a blog post
0.10 a paying|a planned|a tanuki and|a way to|affecting|again . 0|again . that|alarm|all <slow> .|all >|all public
0.10 all repos <now>|all we|am <unable> mad|am not mad|an <minutes> for|an hour for|and <otherHost> says
0.10 and for <own>|and found|and many|and right|and twitter|answers <serverError>|apac|api and|appreciate the|ar de
0.10 ar de novo|are failing with|as a paying|at a <serverError>|at least .|at me|at once .|attempt|auckland
0.10 back in business|back please|back yet|backups|bad <use>|bad deploy|be a post|be usable|because it|been a
0.10 been unreachable for|blank <part> for|blip|boston|both <down>|bought|business .|can <use> <now>|can ping
0.10 cant pull cant|cause .. @|cities|clone cant push|close|code on|colleague in|colleagues too|come on .
0.10 commit the|commits i|communication|complaining|confirm ? >|connect <fails>|connect error|could <unable> read
0.10 could not read|countries >|customers .. @|customers are|customers on the|dark >|day and|day i|db .. @|dc .
0.10 depend|depend on|deploy an|deploy is|different|do ar de|doesnt load and|dont load|down during|downdetector has
0.10 downtime ? >|drinking|during the|during the <incident>|during the incident|en|end hung|end hung <back>
0.10 end hung up|ends in|evening @|every .. @|everyone or|expired ?|failure|fast .|fatal <unable> to|fatal unable
0.10 fatal unable to|fine @|fix @.com|fixing the|for <everyone> here|for <everyone> on|for <everyone> or
0.10 for everyone or|for the <down>|forum report|forum say|free ci|from here .|from home >|from several|full
0.10 gateway <down> .|gateway timeout .|gcp and|get a 502|get some|get some sleep|get timeouts|getting it <back>
0.10 giremiyor|git remote|gives 500|go through again|goes <down>|goes my|going through <now>|gone . it|good <now> .
0.10 good news|had one job|handshake|happened|happens on|has been a|hasnt loaded|having|having an <incident>
0.10 having an incident|hear|here <part>|hole .. @|honest write|honest write <back>|honest write up|hour on @.com
0.10 hours >|http 0 503|https|hugs|huh|hung <back> unexpectedly|hung up unexpectedly|i <now> <unable>|i can ping
0.10 i only|i refresh|i thought|in >|in all repos|in business .|in cant|in the past|in warsaw|incident all
0.10 intermittent|internal server|is 0 hour|is 503|is <back> but|is <down> .|is <down> <unable>|is all <back>
0.10 is back up|is fast|is knees|is out|is resolved|is web|isnt .|it <back> <now>|it a holiday|it is|it is knees
0.10 it isnt .|it was down|itll|itll be|itself .. @|itself does|itself does <unable>|itself does not|just me or|kan
0.10 kick the|know it is|la panne|last hour|least .|left and right|like this <now>|load .. @|load again
0.10 log in <unable>|log in cant|login|looks like @|loop for|lost ? >|luck .. @|machines .. @|me 503|me and the
0.10 merge train has|middle of an|mins|modem|monitoring|more often|mortem ?|mortem ? >|mr merged|my entire|my free
0.10 my old friend|network trouble|nginx|nie|no carga|no me|no pushes no|nobody in our|none|normally 0|not a great
0.10 not alone|not read|not us >|nothing changed|nothing goes|novo .. @|now and then|occurred while <use>
0.10 occurred while fetching|of 500s|of <down>|of all <own>|of all our|of it >|of my merge|office at|ok <part> ok
0.10 ok ? @|ok again|ok it|okay ?|on @.com at|on all <own>|on fibre|on your end|on your status|oncall|once
0.10 one of us|open a single|or did|other customers on|other teams|others report|our 0 groups|our developers
0.10 our locations|our network|our on call|our org .|our slack community|our users|our vpn|out . for|out . is
0.10 out .. @|out as well|outage this|outages 0|over <part> is|over https|over there|packet loss|page takes
0.10 pages ? our|pages is|per <part> >|per page >|pick <back>|pick up|picked <back> <now>|please >|please tweet
0.10 poof|post mortem ?|progress <part> for|progress page for|pull cant|pushes no|pushes ok|putting|queue is
0.10 reach @ ?|reachable again|read <own>|read on|read only ?|refused from|registry on|remote end|remote end hung
0.10 reports .. @|repositories|respond .. @|restarted|review of|rip .. @|round|router twice|runners have been
0.10 running again|says @ is|says the same|schon .. @|second i|sees the|servers >|serves|service credits|service so
0.10 shared <part> .|sign .. @|since morning .|since the last|since we cant|site not|site up|slack community
0.10 slide 0|slow for|so do|so it <unable>|so often|so our|some sleep|something going|something going on
0.10 south africa|spike for|spinner .|ssh >|ssh to|standup|status <part> <unable>|status says|still broken for
0.10 still fail with|stop pressing|stopped arriving|switching|sydney .. @|tag|take the|tanuki and|ten|thanks to
0.10 that <down>|that is <down>|that was 0|the <minutes> and|the <part> at|the @ incident|the bad news
0.10 the database <incident>|the failover|the forum report|the forum thread|the frequent|the github|the good news
0.10 the homepage|the hour and|the last hour|the morning|the past 0|the point of|the same @|the server|the site up
0.10 the slowness|the twitter|then <serverError> .|then you|there goes my|they <unable>|thing on|thing that is
0.10 third <down> in|third outage in|this is <unable>|this is not|this is the|this month @|timeout from|timeouts on
0.10 timing . >|to ?|to ? >|to a|to access|to comment|to the google|today blocked|today blocked by|too|too . >
0.10 traceroute|tripped|un|unable to access|under <incident>|under maintenance|unexpectedly|unusable|up on us
0.10 up unexpectedly|upstream connect|upstream connect <fails>|upstream connect error|uptime .|us <serverError>
0.10 us in the|utc <now>|v4|was about|we <now>|we have >|webhooks stopped|website gives|weer|well @|went dark >
0.10 what <down>|what broke|what did|what did you|when @.com is|when can we|when it|when it is|which isnt
0.10 whole campus|with it ?|wont|workaround for <use>|wrote .. @|you all|you confirm ?|you were down
0.10 your <part> <down>|your company|your error page|your registry|your web|🙃 >|🥺|🥺 >
0.08 . <back> to|. <everyone> have|. <own>|. <part> <fails>|. @ how|. @.com <down>|. @.com answers|. @.com just
0.08 . back to|. been|. every|. gracias|. here|. is @.com|. is your|. known <fails>|. pls|. push|. remote|. right
0.08 . right <now>|. right now|. server|. youll|0 <everyone> with|0 <minutes> <down>|0 <minutes> by|0 continents
0.08 0 kb|0 min late|0 people with|0 projects|0 utc .|0 utc ?|403|504 from @|< 0 minutes|< <everyone> else
0.08 < <own> bot|< @ appreciate|< @ finally|< @ fix|< @ fyi|< @ latency|< @ lost|< @ prod|< @ unreachable|< @ çöktü
0.08 < @.com ist|< all systems|< another day|< back online|< cant fetch|< day ruined|< hm .|< i think|< no|< ok it
0.08 < pls @|< something went|< third <down>|< third outage|< we host|< when @.com|<back> .|<back> . <thanks>
0.08 <back> . <use>|<back> <back> >|<back> <back> for|<back> anything for|<back> just|<back> on <own>
0.08 <down> .. <requestError>|<down> is <unable>|<down> too >|<down> 💀|<everyone> can contribute
0.08 <everyone> gets in|<everyone> is >|<everyone> know what|<everyone> looking at|<everyone> on @.com
0.08 <everyone> or|<fails> <serverError> .|<fails> <slow> .|<fails> git|<incident> at @|<incident> be
0.08 <incident> over|<minutes> . <own>|<minutes> .. <slow>|<minutes> <unable>|<minutes> ?|<minutes> and <now>
0.08 <minutes> by <own>|<minutes> for all|<minutes> in|<minutes> per <part>|<minutes> please|<minutes> to open
0.08 <minutes> to post|<now> . please|<now> 0 am|<now> <fails>|<now> <serverError> here|<now> ? <unable>
0.08 <now> about|<now> because of|<now> it is|<now> last night|<now> lunch >|<now> out|<now> seeing|<now> to
0.08 <otherHost> for|<own> .. <settings>|<own> <own> app|<own> <settings> <now>|<own> entire <everyone>
0.08 <own> groups .|<own> mates >|<own> one|<own> screen|<own> security|<own> timeline|<part> <down> out
0.08 <part> <now> <unable>|<part> <part> <back>|<part> <unable> <back>|<part> >|<part> ? it|<part> alike
0.08 <part> alike .|<part> at|<part> at 0|<part> at @.com|<part> for all|<part> on <own>|<part> on your
0.08 <requestError> .. <now>|<selfManaged> is|<selfManaged> matin|<serverError> . we|<serverError> <part> .
0.08 <serverError> <serverError> <serverError>|<serverError> and so|<serverError> on the|<settings> .
0.08 <settings> .. <settings>|<settings> <settings>|<slow> for <everyone>|<slow> for the|<thanks>|<thanks> .
0.08 <unable> <use> >|<unable> answers|<unable> being|<unable> build|<unable> changed on|<unable> either .
0.08 <unable> load either|<unable> picking|<unable> picking <back>|<unable> responding .|<unable> riesco ad
0.08 <unable> seen|<use> <fails> .|<use> a thing|<use> are|<use> bot|<use> in progress|? 0 devs|? <everyone> here
0.08 ? <own> docs|? <unable> one|? every click|? nobody here|? we <unable>|@ .. .io|@ .. <thanks>|@ .. a
0.08 @ .. answers|@ .. arriving|@ .. beer|@ .. bingo|@ .. confirmed|@ .. done|@ .. drill|@ .. es|@ .. estimate
0.08 @ .. fixing|@ .. him|@ .. india|@ .. mirror|@ .. ne|@ .. needs|@ .. nights|@ .. often|@ .. poof|@ .. premium
0.08 @ .. quick|@ .. repository|@ .. stop|@ .. tweeting|@ .. upstream|@ .. went|@ .. window|@ .. 💀|@ <down> mü
0.08 @ <part> connect|@ <slow> on|@ <unable> it|@ <unable> load|@ <use> <down>|@ ? our|@ being down|@ caiu
0.08 @ feature idea|@ gitlabdown|@ hugops|@ in <own>|@ is <everyone>|@ kann|@ latency|@ please tell|@ prod
0.08 @ ssh connect|@ the|@ ur <part>|@ we lost|@ your last|@ çöktü|@ çöktü mü|@.com <unable> answer|@.com ist
0.08 @.com itself|@.com ok ?|@.com right|@.com right <now>|@.com right now|@.com today|a 500|a bad <use>
0.08 a bad deploy|a deadline|a full <minutes>|a full minute|a maintenance|a minor|across <own> org|across our org
0.08 ad aprire|affected >|after <use>|after <use> .|afternoon ?|again ? @|again all|age|all <back> but|all <part>
0.08 all <part> <now>|all hands|all in|all jobs|all mrs|all our projects|all our sites|all repos since
0.08 all returning|alone . @|alone .. @|already .|also for|am making|an <down> ?|an <incident> on|an outage ?
0.08 an update|and|and <unable> <use>|and the <use>|and twitter says|and your <part>|another <serverError>
0.08 another company|another day another|answers 500|anybody|anybody else|anyone else is|anyone in our|apparently
0.08 aprire|are <down> out|are in the|are timing|are timing out|are waiting|are you having|are you under
0.08 as the site|asked for a|asking for 0|at all @|at once >|at random|automatically|aws|back up for|bad
0.08 be <down> ?|been <use>|been offline|before @.com|beg|being .. @|bingo|bloqués|board is|bringing the|but our
0.08 by the <minutes>|call <now>|can contribute|can go|can i get|canada|cant fetch cant|cause ? >|ce matin
0.08 change at|changed on|changed on <own>|changed on our|check <otherHost>|check twitter|click 0|clone . @
0.08 clone the|cloud <unable>|cloud never|clusters|colleagues say|colleagues too .|come back online|comes <back>
0.08 commits i <use>|commits i pushed|complain|config|connection <down> out|connection closed
0.08 connection refused from|connection timed|connection timed out|continent|copy|dari|day another|de novo ?|define
0.08 demo .|deploy an hour|deploy bot|devs|dial <back> <now>|dial up today|different networks|dns . @|dns .. @
0.08 dns ? it|doc during|doesnt believe|doesnt load|done .|dont panic|down and|down at|down in the|down not
0.08 down now|early lunch .|either >|else <unable>|ends|error .|error since|every 0|every 0 minutes|every <part> on
0.08 everybody .|everyone can|everyone can contribute|explanation . @|explanation .. @|fetch cant|few .. @|fibre
0.08 final .. @|finally <back> <now>|first the <part>|first tweet|for an <minutes>|for an hour|for everyone .
0.08 for fixing the|for getting it|for our whole|for the downtime|for this .|for those asking|for twenty
0.08 for twenty <minutes>|for twenty minutes|forever on|frankfurt|from 0 different|full <minutes>|full minute|gcp
0.08 getting it back|git push .|give 500|gives a|gives a blank|go and|go outside|going for a|going through
0.08 got paged|group i|groups .. @|half <own> timeline|half my timeline|half of my|hand .. @|handle this
0.08 handle this request|hang at|happens .. @|hats off @|have 0 .|have a <fails>|have a deadline|have a problem
0.08 here can|homework .. @|hosted on @|hotfix .. @|hours now|hours without|how far|hurts .|i <use>|i am making
0.08 i can|i checked|i do ?|i have|i hit <use>|i hit merge|in <down>|in <unable> <use>|in germany|in is|in page
0.08 in progress|in progress <part>|in progress page|in the|in warsaw .|incident or|into it ?|is <slow> as
0.08 is <unable> answering|is @ slow|is @.com ok|is all green|is being|is currently|is full of|is in @
0.08 is not answering|is not up|is ok <now>|is possible|is slow as|is this|is unavailable ?|is unreachable .
0.08 isnt there|isps .|issues and|issues now|it . <unable>|it <unable> .|it ?|it ? >|it a|it a ddos|it because
0.08 it dns ?|it fixed|it just|japan|job is <fails>|job is stuck|just <fails>|kb|kein|kex_exchange_identification
0.08 kimse|kimse giremiyor|know ?|know ? >|know what is|known|lag .|last update|les .. @|let us know|link in your
0.08 lives|load either|locked .. @|log in|login .|looking into|looking into it|looks resolved|lot .. @|machine
0.08 managed .. @|marche|mates >|matin|me and|me in|me you|min after the|min ago >|min late|minutes . please
0.08 mortem of|mr page|my bank|my deadline|my mates >|my screen|my timeline|même|needs 0 <minutes>|never seen
0.08 non riesco ad|none of us|noon @|not available|not found >|not picking|not picking up|nothing answers
0.08 nothing changed on|nothing is|novo ?|nur noch|oauth .. @|of|of <own>|of an|of me|of the 0|of the incident
0.08 of twitter|of two|of us is|oh <unable>|oh no|ok over|ok then|ok who|ok who <down>|on @.com has|on holiday .
0.08 on our side|on their|one job .|online in|only a|only one|open merge|open merge requests|operational .. @
0.08 or do i|or just me|osaka|others on the|our deploy|our groups .|our private|our repositories|out <unable>|out a
0.08 outside|over <now>|over here >|over ssh|over ssh is|own app|page is all|page isnt|page just|page today
0.08 pages load|part of the|partial|pay for this|pending jobs|pipeline that|please tell me|plot|pls fix <part>
0.08 point|post mortem of|pretending .. @|prod .|progress <part>|progress page|public projects|pulling
0.08 pushed during|read <own> <own>|read my own|refused|remote repository .|report it|report the|repos <now>
0.08 resolved but|response|riesco ad|riesco ad aprire|right <now> >|right <now> @|right now >|right now @|root
0.08 runbook|runner jobs|runner outage|répond|s .|s from|same here|say i|say it|says 504
0.08 says <incident> performance|says degraded performance|says hi|scheduler|schon <now> <down>|sec >|sec for
0.08 see <fails>|see any of|seems @|seit einer|shared <part> <down>|shared <part> <now>|shared runners
0.08 shared runners .|sidekiq queues|since 0 am|since last night|since lunch >|since when|sit in|site still
0.08 sites are|sla credits|slack is|slow or|so @.com|so slow|so was|sont bloqués|soon .|soon >|sorry to|start .. @
0.08 started 0 min|status <part> but|status page but|status page still|still 502|still not|still out|sure|take ?
0.08 takes a|taking too much|talking to each|telegram|than|thanks folks|the <fails> day|the <part> .|the <part> @
0.08 the backup|the bad|the boss|the cloud|the cloud <unable>|the cloud never|the day|the entire site|the fast
0.08 the house|the postmortem|the recovery of|the registry is|the same <minutes>|the same minute|the service
0.08 the shared ones|the status of|the team|the universe|the very|the wrong day|then up|thing i|thinks i
0.08 thinks i am|this request|those asking|three networks|tls|to|to @.com .|to @.com at|to be|to fall|to fall over
0.08 to go|to handle|to handle this|to join|to load for|to the @|to tweet|to wait|today for|today to|tweet from
0.08 twenty|twenty <minutes>|twenty minutes|typo in|ui is|under attack|unreachable since 0|up anything for
0.08 update the|us <now>|us at|us is|us know|us since|usb .. @|visible|vous|was <down>|was <down> ?|was a long
0.08 was fast|watching the @|we are|we are having|we lose|web is|weeks <down>|were <down> for|what is <back>
0.08 what is up|what took|when will|whiteboard .|who else <unable>|who else cant|whole <everyone> >
0.08 whole <everyone> in|whole dev|whole of|wife is|with <fails> to|with <part> system|with failed|with failed to
0.08 with runner system|without|word from you|y|you are on|you guys|you having|you under|your git|your tweet says
0.08 zu|😭
0.06 . <everyone> ?|. <serverError> .|. <serverError> <everyone>|. @ <unable>|. @.com has|. also for|. for all
0.06 . happens|. have|. the <part>|. what|. what did|. where can|0 . <use>|0 <minutes> for|0 connection <down>
0.06 0 connection timed|0 modem|0 pm|503 from|< .|< 0 0|< @ <slow>|< @ hosted|< @ in|< and we|< anybody
0.06 < cant reach|< dear @|< github|< has|< i thought|< is|< just me|< registry|< sidekiq queues|< third time|< we
0.06 < when will|< wtf|< yesterdays|<back> <slow>|<back> your mind|<down> and so|<down> but|<down> de novo
0.06 <down> during|<down> of @.com|<everyone> can open|<everyone> i|<everyone> or just|<everyone> report it
0.06 <everyone> said|<everyone> sees|<fails> @ is|<fails> and so|<fails> on your|<fails> please|<incident> ? we
0.06 <minutes> and @.com|<minutes> for each|<minutes> of <fails>|<now> . <own>|<now> . <thanks>
0.06 <now> <serverError> on|<now> <thanks> to|<now> @ >|<now> are|<now> get <serverError>|<now> half
0.06 <otherHost> .. <back>|<own> <settings> >|<own> app|<own> hotfix|<own> projects <now>|<own> release
0.06 <part> <fails> ?|<part> <part>|<part> <unable> .|<part> gives|<part> have been|<part> ide and
0.06 <part> says <part>|<part> seems|<requestError> .. <use>|<requestError> and|<serverError> .. <incident>
0.06 <serverError> <now> 0|<serverError> left|<serverError> left and|<serverError> so|<serverError> to <everyone>
0.06 <settings> .. <fails>|<settings> change|<slow> this|<thanks> you|<unable> . what|<unable> a good|<unable> look
0.06 <unable> of the|<unable> only|<unable> pick|<unable> pick <back>|<unable> reach <own>|<unable> responding >
0.06 <unable> show <back>|<unable> to <use>|<unable> view|<use> are going|<use> go through|<use> is <now>
0.06 ? <own> nightly|? aqui|? everything|? no page|? nothing loads|? our nightly|? the <part>|? the site|? your
0.06 @ . <down>|@ . all|@ .. .|@ .. able|@ .. angry|@ .. been|@ .. bought|@ .. clients|@ .. copy|@ .. depuis
0.06 @ .. gerade|@ .. hasnt|@ .. hi|@ .. join|@ .. least|@ .. news|@ .. novo|@ .. objects|@ .. peut|@ .. white
0.06 @ .. you|@ .. у|@ <down> de|@ <down> during|@ <incident> ?|@ <own> <part>|@ <part> job|@ <part> returning
0.06 @ <serverError> <part>|@ @.com is|@ caiu de|@ came|@ came <back>|@ ci job|@ could you|@ do you|@ en
0.06 @ git <use>|@ i can|@ if|@ is <slow>|@ se <down>|@ that is|@.com at 0|@.com explore|@.com go|@.com go <down>
0.06 @.com go down|@.com havent|@.com is unavailable|a 0 modem|a <minutes> >|a <use>|a blank white|a few minutes
0.06 a quick|a reviewer|a ticket|a whole <now>|able to push|access denied for|across 0|affect|again . thanks
0.06 alive again|all green but|an <minutes> @|an hour @|and 0 0|and so do|any group|anyone ? @|anyone else ?
0.06 are blue|are red violets|as <own>|asking us|at another|at least three|at our company|attack|automatically ?
0.06 back . @|back that|because it is|being <down> and|bill|blank pages|board .. @|boss asks|boss to|broken for
0.06 but i cant|caiu de|caiu de novo|cant clone .|cant view|certificates|check @|classroom|clone from|clone since
0.06 club|config change|confirms >|contact ?|convinced|costs us|count|crawling today|db <incident>|dead . @
0.06 denied for|deploy in progress|deploys blocked|different .. @|different isps|discover|do we get|docs are
0.06 doesnt run|dont pick|dont pick up|dont show up|down from|during the outage|dzięki|emails from
0.06 erreur <serverError>|errors at|every project of|every repo .|everyone in our|everywhere >|expected|failing to
0.06 fifth|finally|finds|first <serverError>|fix your|for <everyone> ?|for all 0|for all my|for five <minutes>
0.06 for me <own>|for ten <minutes>|for ten minutes|for the quick|for us >|forum say the|from germany
0.06 from this <now>|full of reports|für die|get a <serverError>|gets <serverError>|give 503|go down|go go|go go go
0.06 go home .|going through again|going to tweet|guys aware|hacker|hacker news|had to|half of our|have 0|header
0.06 hear a|home and|hope @.com|hope you get|hour ago|http 504|hurry >|i <now>|i asked|i need to|i push|i read
0.06 ide and|incident @ ?|is .. @|is <everyone> looking|is @.com <unable>|is @.com not|is been <slow>|is been an
0.06 is how you|is the part|is the whole|isnt working|isps . @|it as well|it is over|jobs have|jobs have been
0.06 jobs on|laptop|last update is|least three|lives .. @|locally|longer|longer than|loss from|lunch >|made our
0.06 maintainers|make <back>|make <back> your|make up|make up your|many .. @|me . >|me shows|measured|melbourne
0.06 mexico|mid .. @|mid <use>|mine my|minute >|minutes before|more <serverError>|mr .|mr <part>|mr pages
0.06 my browser|my colleagues in|my cto|my office|none of the|nor for|novo|now .|now and|nur .. @|of <own> <use>
0.06 of <own> timeline|of <own> users|of <unable>|of every project|of my timeline|of this <now>|of yesterdays
0.06 office in|offline is|oh .. @|old .|on three|once . @|once .. @|only thing that|opening any|operational ?
0.06 opinions|ops <everyone>|ops <everyone> >|ops people >|other users|others report it|our security|our three
0.06 our webhooks|ours our|over here|page . @|page gives|pages take|paying customers|pending . @|people here|phrase
0.06 pipeline for|place >|plan to|platform|please|please say|postponed|pressed|pressing|project to|projects <now>
0.06 projects for|push .|push on|pushes are going|queue 0|reach <own>|reachable .|really down|recovering|red on
0.06 red violets|red violets are|registry pulls|registry push|release train is|requests fail|requests since
0.06 returned <fails> <serverError>|returning 404|returning 500 for|right <now> <unable>|ruin|run .
0.06 same for <everyone>|saw 0|saying|sees it|sense|server|servers .|show no|sick|since 0 >|sites of|slide|so what
0.06 sorry to bother|still 503|still seeing|students <unable>|students cant|team @|tell <own>|tell me you|tell my
0.06 ten <minutes> before|ten minutes before|that took|that was quick|that we <unable>|the <incident> .
0.06 the <serverError> <part>|the @ <fails>|the blog|the ci outage|the error page|the forum say|the honest write
0.06 the night shift|the quick|the saas|the whole afternoon|then dies|this morning >|thx @|time to respond
0.06 to <back>|to bother|to look at|to whoever|to whoever is|to work <now>|today . everyone|told|tuesday ?
0.06 turned into|twice|unavailable . @|unreachable and|unusable .|up of|up your mind|updates .. @|updates every
0.06 us <fails>|us <now> 0|us @|us since 0|violets|violets are|violets are blue|was 0 <minutes>|was <back>
0.06 was out for|was quick|web ide and|week .|well <now>|well it is|went dark|went poof|white <part>|who do|whom
0.06 window .|with an <fails>|with the same|woke <back>|woke up|works .|workshop on|worst|write <back> of
0.06 write up of|writing objects|yet another|you also|you guys aware|you is|you today|you too|your mind|yourself
0.06 тоже|☕
-0.06 +1 for|. <everyone> at|. @ parallel|. after|. cant|. finally|. first task|. if you|. is that|. it had|. link
-0.06 . pipelines|. proud|. send help|. smug|. someone|. what <now>|0 green|0 of them|0 red|0 red ones|0 repos .
-0.06 0 stale <fails>|0 stale issues|0 tb|0 to 0|400 ci|400 ci minutes|404|503 in|< <everyone> using
-0.06 < <otherHost> devops|< <own> <selfManaged>|< <own> boss|< <own> kid|< <own> mr|< <slow>|< <slow> and
-0.06 < <unable> <now>|< @ azure|< @ error|< @ got|< @ group|< @ jobs|< @ release|< @ slack|< anyone using
-0.06 < azure devops|< fun|< internet|< is @|< o|< o @|< second|< slow and|< taking|< team|< tried @.com|< what a
-0.06 <back> when i|<down> . <thanks>|<down> .. <slow>|<down> .. @|<down> day|<down> so <own>
-0.06 <everyone> else <unable>|<everyone> explain|<everyone> me|<everyone> using|<everyone> using @|<fails> . @
-0.06 <fails> . the|<fails> <now> 0|<fails> budgets|<incident> button in|<incident> performance|<now> <own>
-0.06 <now> and|<now> he|<otherHost> .. <minutes>|<otherHost> devops <down>|<otherHost> is out|<otherHost> on
-0.06 <own> bad .|<own> flaky|<own> life >|<own> mum|<own> namespace|<own> trial ended|<part> .. <minutes>
-0.06 <part> <settings>|<part> <use>|<part> do|<part> is <slow>|<requestError> <part> <minutes>
-0.06 <requestError> when i|<selfManaged> <part>|<serverError> from you|<serverError> in|<settings> but
-0.06 <settings> so|<slow> clap for|<thanks> on|<thanks> on the|<unable> . <thanks>|<unable> <down> .
-0.06 <unable> <part> <now>|<unable> able|<unable> able to|<unable> create a|<unable> losing|<unable> lost
-0.06 <unable> pay|<unable> profit|<unable> sleep|<unable> trust|<use> <part>|<use> depth|<use> gives|<use> i
-0.06 <use> or <settings>|<use> trains .|<use> work|? applied|? asking for|? got|? it says|? there|@ .. 443
-0.06 @ .. android|@ .. approvals|@ .. apps|@ .. bio|@ .. conflicts|@ .. crime|@ .. days|@ .. declined|@ .. der
-0.06 @ .. disable|@ .. draft|@ .. dropdown|@ .. earn|@ .. event|@ .. forum|@ .. hurry|@ .. ios|@ .. les
-0.06 @ .. meeting|@ .. meetings|@ .. missing|@ .. percent|@ .. press|@ .. redirect|@ .. request|@ .. revert
-0.06 @ .. search|@ .. supported|@ .. une|@ .. vs|@ .. vulnerabilities|@ .. weeks|@ .. when|@ .. widget|@ .. wild
-0.06 @ .. women|@ .. work|@ .. yearly|@ <fails> <requestError>|@ <own> <everyone>|@ @ we|@ any plan|@ audit
-0.06 @ azure|@ can we|@ my pages|@ parallel|@ squash|@ which plan|@ will do|@ work|@.com <unable> self
-0.06 @.com not self|@.com port 0|a <unable> profit|a ci|a login|a new one|a non profit|a recruiter|a space|a test
-0.06 a uni|action|after 0 red|ago no|agrees >|all <fails>|all <own> @|all code|alternative|always .|am <down> for
-0.06 am down for|am looking|am new|am writing|an <minutes> and|an <minutes> of|an hour and|an hour of
-0.06 an old version|and the @|android app|any case|anymore .|anyone using|anyone using @|app and
-0.06 are <unable> allowed|are about|are not allowed|are you hiring|arent|as csv|at first|audit log|auto <use>
-0.06 automated the|average|azure devops down|bad >|bad when your|basement|became a|budgets|build fails
-0.06 button saved|by @|by one|can load|can you fix|case .. @|cd|center|change <own>|child <part>|child pipelines
-0.06 choose|clap for|colors|comment .. @|congrats on|congrats on the|container images|cookie|crashed .|cron .. @
-0.06 crypto miners|curl|day so|default is|degraded performance|deploy|deploy key|depuis .. @|devops <down>
-0.06 devops down|did >|did @.com|didnt get|do i write|do you hire|docs search is|docs the|does @ have|does @ work
-0.06 dokcer|down so|dream|dropped from|earn|ears|emoji .. @|emoji in branch|error budgets|every minute
-0.06 everyone in the|everything|example for|expire_in <everyone>|extension|feature flags|fight|firefox 0 .
-0.06 for <own> @|for <own> shop|for >|for a <unable>|for a class|for a non|for everyone at|for milestones
-0.06 for new projects|for our shop|for sorting|for support|for that ?|for this >|for your|found .|fox >|freeze
-0.06 from the|front .. @|ftw >|future|geo .. @|german translation|get more|git to 0|gives 404|good bot .|graph >
-0.06 guess >|guests|hackathon prize|has a <down>|have .|hit 0|hobby|hoje|http <serverError> from|i <down> prod
-0.06 i add|i am looking|i am new|i am writing|i broke prod|i bulk|i dont have|i gave|i get more|i guess >|i miss @
-0.06 i need the|i said|i see how|i subscribe|i switched on|i transfer|id be|in <settings> .|in <slow> for
-0.06 in branch|in code|in docs|in git|in march .|in our team|in the 0|in the free|in wiki|in yaml .|into
-0.06 invalid <use>|invalid <use> or|invalid login|invalid login or|ios|is broken|is down so|is hiring|is nice
-0.06 is returning|is valid|it . <now>|it is my|it is us|it needs|it now|ive .. @|job takes|job takes 0|just a
-0.06 just passed|just venting >|kenya|keyboard shortcut to|kotlin|labels ?|langsam|larger|learn <part>|leave the
-0.06 left in|lfs objects|like i am|limit ? >|lint .|list for|lock.json .|login or|login or password|look at first
-0.06 lost .|lost a bet|love for|loved the|magic .. @|match|merge trains .|milestone .. @|minutes . @|minutes @
-0.06 miss @|move to|moved the|moving <own>|mr 0|mr @|mug >|my bad .|my build|my machine|my mum|my talk|my ticket
-0.06 my trial ended|my yaml .|nav|never arrives|new nav|nicer than|nit|non profit|not able|not able to|not self
-0.06 noticed that|notification .. @|now ?|of <own> build|of disk|of github|of our build|official .. @|ok to use
-0.06 old <otherHost>|on <otherHost> ?|on <slow>|on <use> trains|on @ <part>|on merge trains|on our 0|on purpose ?
-0.06 on ticket|on ticket 0|one pipeline|only for|oops|open ? >|opened an|opening .. @|option to|or @|or only
-0.06 our shop|our startup|out of disk|outage in|outdated|over and|package lock.json .|passed the|path .|paused
-0.06 people at the|performance .. @|personal access|personal access <settings>|personal access token
-0.06 pipeline passed|pipeline ran|pipelines and|plan to support|pods|possible|pr comments|price went
-0.06 pricing <part> @|pricing page @|profit|projects id|proud of|public >|pull mirror|purpose ?|rake|rate limit on
-0.06 rebase and|reconfigure .|recording ? >|red ones|red ones .|redirect uri|rejected|rejects|release <part>
-0.06 release page|renewal .|replacement|repo on|repo on the|repos from|resource_group|reviewers .. @|rid of the
-0.06 rip <own>|rip my|role >|rollback button in|rules vs|rules vs only|running a|runs .. @|sast ?|saving|says i
-0.06 scanner|search on|search on @.com|security releases|sharing|shortcut to|should .. @|show it|side .|sie
-0.06 site gives 404|slow clap for|so good|so slow today|somewhere ?|sorry @ >|spaces .. @|sponsor <own>
-0.06 sponsor our|squash and|ssd|static <part>|steady|stickers . >|sticky|stole the|straight|students .. @|sub
-0.06 switched off|talk to about|tb|than <unable>|the 0 app|the button|the changelog|the coffee <settings>
-0.06 the coffee machine|the floor|the ios|the link to|the maintenance|the markdown|the new <fails>|the new <part>
-0.06 the new issue|the office|the owner|the regex|the revert|the tag|the wiki|them back|thing <down>|third time .
-0.06 this project .|to <part>|to <use> to|to @ and|to @ ci|to about|to bronze|to create|to delete|to git|to hide
-0.06 to learn <part>|token was|tooltip on the|topic|trains .|translation of|tree|true|try @|twice >|typo >
-0.06 unit tests|upvotes|uri|us it|use 0|user limit|values|vendors|verschieben|vim mode in|vs only|warnings
-0.06 way to make|we moved|we run @|what font|whatever you|where are the|who is|who is in|wild|wins|with hugo
-0.06 with the 0|without losing|women|work across|works on my|would <thanks>|writes .. @|wrote the|you folks
-0.06 you hire|you hiring|youd|your all remote|your avatar|your pricing <part>|your pricing page|yours .. @
-0.08 . 0 hours|. <back> from|. <unable> tell|. <unable> your|. @ <use>|. can <everyone>|. chrome|. dont tell
-0.08 . feature|. found|. ideas|. ideas ?|. if|. life is|. now|. protected|. sigh .|. small|. so excited|. where to
-0.08 0 . who|0 0 lines|0 <minutes> to|0 ? it|0 all|0 gb repo|0 hour|0 line|0 on my|0 pages|0 years in|30%|400
-0.08 404 on a|503 to|< <down> <own>|< <own> self|< <selfManaged> <use>|< <thanks> for|< <unable> open
-0.08 < @ <requestError>|< @ <selfManaged>|< @ ah|< @ bonjour|< @ hay|< @ just|< @ mi|< @ moving|< @ need|< @ new
-0.08 < @ permission|< @ which|< @ would|< anyone know|< azure|< bitbucket pipelines|< crashed|< git|< happy|< i am
-0.08 < i dropped|< listening|< listening to|< renovate|< saml|< shared|< shared <part>|< shared runners|< small
-0.08 < ssh|< still|< thanks|< tip|< won|<back> <part>|<back> >|<back> a|<back> and running|<back> from the
-0.08 <back> that a|<back> with|<down> . @|<down> <now> so|<down> @ >|<down> job|<everyone> <own>
-0.08 <everyone> answers|<everyone> in @|<everyone> reads|<everyone> writes|<fails> because you|<fails> on <slow>
-0.08 <incident> <now>|<minutes> later|<now> . a|<now> . we|<now> .. <otherHost>|<now> we|<otherHost> . <unable>
-0.08 <otherHost> <down> <now>|<otherHost> <now>|<otherHost> has|<otherHost> too|<own> <settings> <down>
-0.08 <own> <settings> and|<own> <settings> has|<own> <settings> then|<own> application|<own> bakery
-0.08 <own> boss says|<own> card|<own> company <settings>|<own> contribution|<own> dad|<own> fork|<own> hackathon
-0.08 <own> intern is|<own> invoice|<own> last|<own> mr|<own> phone number|<own> procurement|<own> profile
-0.08 <own> rails|<own> readme|<own> scheduled pipeline|<own> ticket|<own> user|<own> wiki|<part> .. <requestError>
-0.08 <part> <back> <now>|<part> <minutes> <down>|<part> @ ?|<part> and <now>|<part> connect|<part> connect to
-0.08 <part> like|<part> rules|<part> shows|<requestError> @|<requestError> @ >|<requestError> on a
-0.08 <selfManaged> .. <back>|<selfManaged> .. <part>|<selfManaged> <use> to|<selfManaged> chart
-0.08 <selfManaged> in <selfManaged>|<serverError> .. <minutes>|<serverError> after|<serverError> is
-0.08 <settings> expired .|<settings> i|<slow> .. <use>|<slow> clap|<slow> on <own>|<thanks> .. <thanks>
-0.08 <unable> <settings> <unable>|<use> .. <settings>|<use> request|<use> to <otherHost>|<use> trains ?|? <own> is
-0.08 ? ah|? git|? i only|? i want|? someone|? what|@ .. <otherHost>|@ .. accessibility|@ .. actions|@ .. actually
-0.08 @ .. allow_failure|@ .. although|@ .. an|@ .. analytics|@ .. asked|@ .. asks|@ .. author|@ .. billing
-0.08 @ .. burndown|@ .. buy|@ .. called|@ .. cdn|@ .. commits|@ .. early|@ .. engineer|@ .. extends|@ .. favourite
-0.08 @ .. features|@ .. freebsd|@ .. full|@ .. had|@ .. ich|@ .. icon|@ .. id|@ .. ill|@ .. license|@ .. mails
-0.08 @ .. managed|@ .. member|@ .. memory|@ .. native|@ .. newbie|@ .. passkeys|@ .. plans|@ .. pour
-0.08 @ .. questions|@ .. rebase|@ .. recruiter|@ .. relative|@ .. releases|@ .. remember|@ .. retention
-0.08 @ .. reviews|@ .. saml|@ .. school|@ .. silver|@ .. snacks|@ .. snippets|@ .. speak|@ .. them|@ .. to
-0.08 @ .. top|@ .. transfer|@ .. until|@ .. uses|@ .. ustawić|@ .. verified|@ .. weight|@ .. within|@ .. wrote
-0.08 @ .. zero|@ 0|@ <down> in|@ <part> 0|@ <part> ide|@ <part> rules|@ <selfManaged> >|@ @.com and|@ ah|@ are you
-0.08 @ bonjour|@ box|@ broke my|@ ci ?|@ ci and|@ ci in|@ ci rules|@ contribution|@ could i|@ environments|@ gives
-0.08 @ group|@ hay|@ hiring|@ hoodie|@ i cant|@ i get|@ i got|@ job log|@ just wanted|@ mi|@ moving|@ my boss
-0.08 @ need|@ nice|@ notifications .|@ on my|@ permission|@ permission denied|@ please add|@ please support
-0.08 @ question|@ shared runners|@ still|@ the link|@ todos|@ was <down>|@ we have|@ web ide|@ would <thanks>
-0.08 @ would love|@ your sales|@ 🙏|@.com after|a 0 <minutes>|a 0 mb|a <down> job|a <part> <part>|a <requestError>
-0.08 a <settings>|a bank|a bank that|a broken link|a button|a community|a credit card|a day|a dev|a discount
-0.08 a failing job|a fox .|a git repository|a keyboard shortcut|a merge|a mr|a number|a partnership|a personal
-0.08 a phone|a question|a quote|a raccoon in|a reply|a reseller|a talk about|a year ago|about a partnership
-0.08 accepted|active <part>|active runners|adoption|after the upgrade|already taken|although|am <unable> the
-0.08 am not the|amused|an e|an infinite|an infinite loop|an rss feed|an sla|an undo ?|and <unable> <down>
-0.08 and counting|and nothing broke|and running|and want to|answered|any active|any active <part>
-0.08 any active runners|any alternative|anybody explain|app .. @|app ?|approvals reset|architecture ?|archived
-0.08 are an|are red .|arrived in|as of|as you|asking for my|assign|at @ today|at our place|at the <settings>|auf
-0.08 authentication|autosave|baby .|bad idea|bakery|bank that|be <down>|be great to|be merged|became
-0.08 because <everyone>|been blocked|behind .. @|below|between|billing <part>|billing page|bitbucket pipelines
-0.08 blog .|blog is|blue|board on|boss <unable>|boss says|bot which|box in the|branch ?|branch final
-0.08 branch final final|branch names|bread|bring over|bronze .. @|bug in|bug or|build farm|button greyed
-0.08 button greyed out|by sms|by whom|by whom ?|came up|can anybody explain|cant find|cant spell|card .|card is
-0.08 cayó|ci ?|ci ? >|ci in 0|ci rules|ci.yml .. @|clap|cleaner|clock was 0|close .. @|code <now>|collapse
-0.08 commit ? >|commits ?|community edition|como faço pra|company <settings> blocks|company is|con|confetti
-0.08 confidential <fails>|conflict .|confused >|connect to host|contract .. @|copied|could i get|counted|cover|css
-0.08 culture .. @|cupboard|custom <part>|cvs|dark mode for|data|dedicated .. @|deleted <own>|deleted my
-0.08 deployed .. @|description|deserves|devops .|di|difference|discussion|disk|do <fails>|do i contact|do with you
-0.08 docs <everyone>|docs search|docs team|does it|does nothing|doku|doku zu|done . 0|dont have any|down because
-0.08 down right now|early .. @|easter|edge|editor .. @|el|entirely <own>|env|even though i|exactly what|examples
-0.08 exit code|exit code 0|failing job|farm|faster|faço pra|feed|feedback welcome|feel|feeling .|file sharing
-0.08 file sharing .|file too big|filter|final 0|final final|final final 0|find it|fine >|firefox 0|first time
-0.08 fix in|for <own>|for a <part>|for a @|for a native|for a remote|for issues|for the merge|form says|freebsd
-0.08 from support|from svn to|from tfs|frontend|gb of|gb repo|gdk|gets <requestError>|git lfs|git push rejected
-0.08 gives me the|giving away|gke|good day|got a <serverError>|grafana|habe|had <own>|haproxy|hard to|has 0
-0.08 has been blocked|hate|have any active|have ever|have the same|have you|having trouble|helm chart|hero >
-0.08 hired .|hired .. @|hole of|host @.com port|hours of|how long does|http .. @|i|i <unable> know
-0.08 i <unable> spell|i <unable> trust|i cancelled|i cant spell|i change|i dont trust|i find|i have ever|i live in
-0.08 i lost the|i miss the|i push a|i read the|i report a|i use @|icon|id pay|if i downgrade|illustrations
-0.08 impressive|in <thanks>|in ?|in @ >|in docker|in eu ?|in house|in january|in love|in ten|installing|instead >
-0.08 intended|internal nexus|interruptible|interview <everyone>|into <own>|intro|invite|invoice >
-0.08 is <down> because|is <down> out|is a 0|is a <settings>|is a <use>|is a merge|is all of|is it .|is the tweet
-0.08 is there <unable>|is there no|is timing|is timing out|issue on @|it . @|it <back> >|it <back> that|it >
-0.08 it at 0|it normal that|it now >|it out|iteration|january .|java|jazz|jenkins .|job <down>|job <fails>
-0.08 job <unable>|job is|jobs .|joke|just <back>|just moved|kept ?|leak|learned|like a fox|limit for|links to
-0.08 list of|listening .. @|listening to|llevamos una|llevamos una <minutes>|llevamos una hora|lock|long does
-0.08 loop in|luckily|machine then|mails for|make that|mandatory|manual|master .|me 0 <minutes>|me at 0|media
-0.08 meetup >|mein|merge trains ?|metrics .. @|metrics in|miners|minutes later|mirror to|mirroring|mode for|module
-0.08 monday .|more than <own>|morning all|moving to|mr . @|much is|multi line|must i|must succeed|mute|my 0 codes
-0.08 my application|my boss says|my card|my dad|my fault .|my fork|my key|my machine then|my phone number|my rails
-0.08 my scheduled|my scheduled pipeline|my self|my student|my team says|my uni|named the|new <fails>|new issue
-0.08 new logo|new one|new sidebar|ngo|no time|nobody answers|normal that|normal that a|not a git|not amused
-0.08 notes .. @|nothing broke|nothing broke .|now . a|now my|of @.com is|of commit|office and|office since
-0.08 offices .|offline|offline for a|old job|old ones|old version|on geo|on pending|on the @|on the site|on todays
-0.08 one ip|one project >|one tool|only with|open <fails>|options|or .. @|or must i|org .. @|our hackathon
-0.08 our monitoring|our omnibus|our place|our procurement|our runner|our runners|out all|out for <own>|out for our
-0.08 outage day|over again|page about|parallel matrix|partnership|passkeys|pending >|permanently|permissions
-0.08 phone in a|phone with the|pipeline <unable>|pipeline >|pipeline editor|pipeline fails|pipeline must
-0.08 pipeline must succeed|pipeline on @|playing table football|please let|please support|pls .. @|plugin .. @
-0.08 polite|product .. @|project doesnt|proxy .|proxy blocks @.com|public ?|rabbit hole of|raccoon|raccoon in
-0.08 ram ?|ran at 0|rate ? >|read that|reading|really public|recruiter .. @|registered one|relative urls
-0.08 releases .. @|remote .|remote .. @|remote eu|remote playbook|remove the|removes|renaming|reorder the|report ?
-0.08 report ? >|reporter|repos >|repos from bitbucket|repos over the|repos the|repos to @|request from
-0.08 restoring .. @|restoring from backup|retention|retry .. @|revert .. @|reviewed|ride|robot|rules changes
-0.08 runbooks .. @|runner @|runners with|salary calculator|says <fails>|says something went|scope .|seconds .
-0.08 see .. @|see <own>|semicolon .|send|server today .|set a|shallow|shallow <use>|shallow clone|should have
-0.08 shoutout .. @|show in my|shutting|sidebar .. @|sidebar is|sidekiq queue|sigh .|since 0 .|since my|single node
-0.08 sla for|slow clap|smiling|so excited|so half|so we|socket|sorry for the|soul|sounds like a|spam folder|speak
-0.08 spend 0|split it|ssh connect|ssh connect to|stale .. @|sticker .. @|stops at|story|stuck because
-0.08 stuck because you|stuck on|stuck on pending|students ?|style guide|suite .|support for|svn to|swag shop
-0.08 switching .. @|syntax|table football|talk to sales|tanuki plushie|telling <everyone>|ten years|tfs
-0.08 thank you @|thanks|that be|the <down> <settings>|the accessibility|the all remote|the answer|the bronze
-0.08 the build .|the certification|the cli|the community edition|the customer is|the disk|the first try|the forum
-0.08 the ip|the month @|the mug|the new sidebar|the pipeline graph|the pipeline runs|the test|the weekend
-0.08 the weight|thinking of|this <now> all|this account|this bug|this morning @|this morning all|though i
-0.08 thursday .|til @|to heroku|to host @.com|to know >|to master|to pay|to pull|to report|to sales|to switch
-0.08 to use the|toast >|together .. @|took our|tracking .. @|trains ?|transfer a|transfer a project|trial .
-0.08 trial of|tried|tried to|truncated|turns out|twitch|ubuntu 0|uni is|up ? i|up and running|up in|up our
-0.08 upgraded to|us east|user is|ustawić|vat|vat number|version 0|vim mode|vue|warm|warn|was <fails>|was a missing
-0.08 was a tab|we changed the|weekend <unable>|weeks ago and|well ? >|what could|when importing|where are
-0.08 whitelist|who knows|whole class|whom ?|wie kann|wie kann ich|wiki .|wish @|with 500|with the new|with zero
-0.08 within 0|wizard|write to|wrote a|wrote a small|x509 certificate|x509 certificate signed|year ago|years in|yes
-0.08 yes it|yesterday 0|you <use>|you cant|you dont have|you have an|you sponsor|you support|your ceo
-0.08 your status <part>|youtube|😅
-0.10 . 0 commits|. <unable> change|. @ issues|. @ protected|. @ push|. also me|. always|. auto|. auto devops
-0.10 . best|. classic|. facepalm|. first|. good|. help >|. how can|. leaving|. not a|. only @|. pipeline is
-0.10 . respect .|. smooth|. the @|. we use|. what am|. writing|0 0 line|0 >|0 ? i|0 hours of|0 mb .|0 mr|0 to
-0.10 0 today|0 today .|0 weeks ago|0 with @|503s|< <own> <everyone>|< <part>|< @ diff|< @ long|< @ okay|< @ on
-0.10 < @ swag|< backup|< circleci|< cloudflare|< does|< git blame|< reading|< self hosted|< the best|< when you
-0.10 <back> squares|<back> to the|<down> .. <own>|<down> ? <own>|<down> at|<down> of|<everyone> .. <own>
-0.10 <everyone> have a|<everyone> use|<fails> board|<fails> could|<fails> could <unable>|<incident> .. <incident>
-0.10 <now> .. @|<now> 0 .|<now> <back> .|<now> i deployed|<now> monday >|<now> we moved|<otherHost> to
-0.10 <own> .. <minutes>|<own> <part> 0|<own> build|<own> custom|<own> favourite|<own> head|<own> internet provider
-0.10 <own> motivation is|<own> phone with|<own> product|<own> street|<part> . 0|<part> . i|<part> <now> we
-0.10 <part> lint|<part> on a|<part> support|<requestError> .. <own>|<selfManaged> <down>
-0.10 <selfManaged> <selfManaged>|<serverError> .. <settings>|<settings> .. <serverError>|<settings> .. <slow>
-0.10 <settings> blocks @.com|<settings> invalid|<settings> need|<slow> until january|<thanks> to all
-0.10 <unable> allowed|<unable> amused >|<unable> eligible|<unable> git <use>|<unable> have one|<unable> idea
-0.10 <unable> load for|<unable> mind|<unable> responding to|<unable> see the|<unable> self|<use> ?|<use> or
-0.10 <use> to @|? discuss|? docs|? found|? i know|? still|@ .. accept|@ .. applied|@ .. async|@ .. audit
-0.10 @ .. automatically|@ .. build|@ .. by|@ .. cancel|@ .. cd|@ .. cert|@ .. conflict|@ .. csv|@ .. designers
-0.10 @ .. difference|@ .. dm|@ .. example|@ .. explorer|@ .. feedback|@ .. fox|@ .. he|@ .. hides|@ .. incoming
-0.10 @ .. inside|@ .. invalid|@ .. jenkinsfile|@ .. kann|@ .. keeps|@ .. maintainer|@ .. notes|@ .. plugin
-0.10 @ .. plush|@ .. prometheus|@ .. puma|@ .. rails|@ .. reader|@ .. refund|@ .. release|@ .. renewal|@ .. rock
-0.10 @ .. role|@ .. shop|@ .. small|@ .. subgroup|@ .. such|@ .. svn|@ .. tips|@ .. underrated|@ .. workshop
-0.10 @ .. your|@ .. ❤|@ <now>|@ <own> boss|@ <part> +|@ <part> for|@ <requestError>|@ <settings>|@ agent|@ blog
-0.10 @ ci for|@ come si|@ dark|@ dark mode|@ forum|@ git|@ ha|@ i never|@ is offline|@ lfs quota|@ logo|@ long
-0.10 @ love that|@ premium|@ read|@ right <now>|@ right now|@ self|@ sticker|@ tanuki|@ too|@ unfiltered on
-0.10 @ user group|@ what a|@ which|@ will you|@.com is so|a 0 0|a <unable>|a class|a line|a no|a site|a thread
-0.10 a week .|a year|about remote work|access tokens|accidentally deleted|accidentally deleted a|according
-0.10 according to|activity|admin <part>|admin page|after we|again @|all .|also me 0|am down|am five|am reading
-0.10 am so|am trying|amused >|an issue on|an official|an sla for|and drop|and now i|and one|and yes|any good
-0.10 app is down|applied .. @|apps are|apt upgrade|are on @|argentina ?|argentina ? >|as designed|asking for an
-0.10 asking for our|asks|asks me to|assignees|at least @|back >|back from|back to the|be one|because we|birthday @
-0.10 blame says|bought 0|branches >|breakfast .|bugs .. @|bulk edit|burned|button in @|by 0|by unknown
-0.10 by unknown authority|can @|can the|can two|certificate signed|certificate signed by|chat about|checkbox
-0.10 ci lint|classic|clicks to|clicks to get|close 0|closing|coffee <settings>|coffee machine|colours .|come si
-0.10 comment .|commit virtual|committed .. @|committed a 0|company proxy|complained|create a|dad|daily|dark .. @
-0.10 dat|data stored in|datadog|date .|day 0|daylight|daylight saving|de 0|debian|declined|default branch
-0.10 delete .. @|designer|developer|did it is|discount ? >|do .. @|do i ask|do wrong|do you do|docs <part>|dog .
-0.10 dont have one|dont see the|dont tell|down today|drag and|drag and drop|drew the|ear|editor .|elevator is
-0.10 en español|engineer|entity|español|facepalm|faster than <own>|fault just|feature for|feature wish|file too
-0.10 first try|flags|floors|foot|for <own> <settings>|for listening|for me with|for merge|for my own
-0.10 for open source|for startups|for windows|freeze until january|from <otherHost>|from backup .|from sales
-0.10 from the newsletter|ftw|garden|german|get a|get rid|get rid of|going <down> the|going down the|gorgeous
-0.10 got an|graph|green .|green squares|group .|group access tokens|group level|guest in|guide .. @
-0.10 hackathon starts|hackathon starts tomorrow|had a|hallway track|happily|happy birthday|happy birthday @
-0.10 has the <fails>|has the wrong|have time to|having an <down>|having an outage|hello @ i|hires|his own|hot .. @
-0.10 hotspot|hour late|how does @|i <use> a|i accidentally deleted|i am down|i am five|i am reading|i am so
-0.10 i am trying|i committed|i contact|i do <fails>|i do wrong|i know .|i prefer|i think my|i turn|i wont|id like
-0.10 id like my|idea for|ideas ? >|image|in <own> street|in ? >|in @ <fails>|in @ for|in @ issues|in markdown
-0.10 in may|in my own|in our project|in package lock.json|in that|in the wrong|in yaml|internet is down
-0.10 internet provider|internship|is <own> <own>|is because|is down since|is gone|is returning <serverError>
-0.10 is that|issue board|issue to|it . the|it <now> >|it by|it here|it is because|january >|job <part>
-0.10 just imported|k6|kan ik een|kevin .. @|kid .. @|know . >|lagging|le <fails>|le issue|least @|left|link gives
-0.10 links in|lo|lock file|logo looks|logo looks like|lol|mac mini|macos <part>|maintenance ?|marketing|mb .
-0.10 me . i|me 0 minutes|me smile|me to|mean i|medellín|memory on|memory on <own>|mercurial ?|merge|merge train
-0.10 merged .|merged in|microservices .. @|min|minutes and|mobile view|monday|monorepos .. @|month . <thanks>
-0.10 month . >|morning @|motivation is|moved <now>|moving from|mr has|mum|my custom|my head|my internet provider
-0.10 my motivation is|my phone with|my pipelines|my server|needed ?|never find|never got|new mr|next|nice talk
-0.10 no idea|no tests|node_modules in|not allowed|not eligible|not you|notes .|nothing >|notifications .|of @ on
-0.10 of green|of old|of these|ohne|on github|on my project|on our|on our instance|on premium ?|on the sofa|one @ >
-0.10 one that|only . >|only for this|opened|our tests|outage of|outage or|over the weekend|package ?|package ? >
-0.10 page all|page shows|pajamas|password|pay with|personal|photo|pipeline <now>|pipeline ?|planned <incident>
-0.10 planned maintenance|playing table|png|poder|poke|post is|postgres|postgres .. @|powershell|price .. @
-0.10 prod is <down>|prod is down|project by|project on|project on @|project with|protected .. @|protected branch .
-0.10 public @|pushed to @|question is|question on|ran|ranges|read the|ready|relationship|release ?|release notes .
-0.10 remember|remembered|reminder that|remote <now>|renamed my|rep called me|repo|requests <now>|respect .
-0.10 responding to <own>|responding to my|restoring from|retry 0|reverted|review apps are|review comments|revoked
-0.10 rid|rid of|rss feed|rule|runner ? >|runner in|runners ? >|running >|sabe|sabe .. @|sales rep called|saml|save
-0.10 saved <own>|saved my|says not|search is broken|see which|sent|sent you|server ?|server and|setting ? >
-0.10 settings <part>|sharing .|shown|shut <down>|shut down|sign <back>|sign <back> ?|sign up|sign up ?
-0.10 signed by unknown|sin poder|since i deployed|since monday >|since we moved|site on|site on pages|size limit
-0.10 sluggish|small <everyone>|small team|smooth .|so i have|so much|so proud|sobre|socks .|solved my|sounds like
-0.10 squares|stack|starts tomorrow|students <now>|students >|style|suddenly .. @|switched on|tab .. @|tags .
-0.10 talk .|template for|templates .|tenth|test .|tests .|that <part>|that for|that isnt|the <use> <part>
-0.10 the @ logo|the @ unfiltered|the doc|the elevator is|the firewall|the ipo|the labels|the licence
-0.10 the login page|the new mr|the newsletter|the onboarding|the owner ?|the package registry|the person who
-0.10 the pr|the socks|the txt|the txt record|the upgrade to|the value stream|the yaml|there any way|these days >
-0.10 think my|though|three weeks in|time tracking|to 0 on|to all of|to remove|to support|to the old|to your <part>
-0.10 today thanks for|together|tooltip on|turns|unfiltered on|unfiltered on <otherHost>|unfiltered on youtube
-0.10 up . >|upgrade .|upgrading .. @|us .. @|use ? >|use @ for|users ?|venting >|version ? >|view of|w @|wait .
-0.10 wants to|we are moving|went great|weve got 0|what <now>|what else|when manual|which ports|while the pipeline
-0.10 who can help|whole department|why my|wiki in|with 0 gb|with <own> <settings>|without me|word .. @|would love
-0.10 wow .|write|writes|wrong .|wrote a tiny|yaml invalid|your <part> is|your <use>|your handbook|your logo
-0.10 your page|your sales <everyone>|yours >|😄 >|🦀
-0.12 . <own> @|. <unable> a|. @ issue|. @ runner|. any tips|. at least|. colleagues|. life|. not your|. only on
-0.12 . our @|. puma|. starting|0 <now> .|0 <use>|0 in one|0 so <unable>|0 so no|0 turns|502 from|< <own> brain
-0.12 < <own> product|< @ <serverError>|< @ already|< @ como|< @ moved|< @ never|< @ not|< @ trial|< @ when|< @ wie
-0.12 < @ wrote|< anyone|< breaking|< git pull|< got <own>|< got my|< great talk|< gtlb|< my brain|< new
-0.12 < our product|< rip <own>|< rip my|< spent|< spent the|< talked|< wish|<back> .. <fails>|<down> <now> and
-0.12 <down> half|<down> that|<down> turned|<down> upgrades|<everyone> did|<everyone> from @|<incident> codes .
-0.12 <incident> numbers|<minutes> and then|<minutes> this|<now> <slow>|<now> for|<otherHost> ? >|<otherHost> went
-0.12 <own> .. @|<own> 0 codes|<own> <down>|<own> <own> <use>|<own> <part> <part>|<own> access|<own> bots|<own> box
-0.12 <own> doing|<own> in|<own> spam|<own> startup|<own> talk|<own> uni|<part> .. <settings>|<part> ? @
-0.12 <part> all <back>|<part> cd|<part> let|<part> workshop|<serverError> from|<settings> coverage|<thanks> за
-0.12 <unable> a|<unable> code .|<unable> see <own>|<unable> spell|<unable> start on|<use> request from
-0.12 <use> request is|? <unable> find|? i|? the|@ .. approved|@ .. arm|@ .. below|@ .. box|@ .. bulk|@ .. captcha
-0.12 @ .. changelog|@ .. culture|@ .. design|@ .. di|@ .. domain|@ .. eats|@ .. expire|@ .. faço|@ .. funding
-0.12 @ .. good|@ .. hackathon|@ .. here|@ .. hire|@ .. idea|@ .. image|@ .. kind|@ .. library|@ .. main
-0.12 @ .. markdown|@ .. mercurial|@ .. pdf|@ .. person|@ .. place|@ .. pretty|@ .. required|@ .. restore
-0.12 @ .. revoked|@ .. socks|@ .. spam|@ .. sticky|@ .. survey|@ .. telemetry|@ .. though|@ .. tiny|@ .. undo
-0.12 @ .. weekend|@ .. за|@ .. 🦊|@ <everyone> .|@ <now> ?|@ <own> git|@ <part> behind|@ <thanks> за
-0.12 @ @.com <unable>|@ already|@ any plans|@ auto|@ ci.yml is|@ como|@ como faço|@ epics|@ for my|@ moved
-0.12 @ my git|@ omnibus|@ please send|@ retry|@ server is|@ shop|@ user|@ what happens|@ when|@ wie|@ your status
-0.12 @ спасибо за|a 404|a <down>|a <use> conflict|a @ comment|a better|a custom domain|a failing|a fox|a friday
-0.12 a junior|a keyboard|a merge conflict|a repo|a revert .|a roadmap|about a|about how you|after 0|all .. @
-0.12 allow_failure true|am i missing|and in|api ? >|api with|applied for|arrived .. @|at gitlabcommit|at kubecon ?
-0.12 at lunch|authority|auto .. @|back now|based .. @|because someone|been open for|been using|before_script
-0.12 belong|belong to|best .. @|bet .. @|blame|blank page in|bot ?|branches ? >|broken ? >|but <back>|button ?
-0.12 by <own> <own>|can <everyone> explain|cant load|cant login|captcha|casino|ceo|change it|changed in the
-0.12 chrome .|ci cd|ci workshop|ci.yml is|circleci|class|clean <back>|clean up|clock was|closed the|come <own>
-0.12 come my|come to|comments in|company @|competitor|competitor is|cool|count as|cry|dag .. @|data stored|den
-0.12 dependencies|devops engineer|did i miss|didnt|disable the|discount ?|do >|do i make|docker|docs ?|does <part>
-0.12 done|dora|dora metrics|down here|down to the|downtime upgrades|drama|early|email is|english|epics .|far >
-0.12 fast <now> .|fault .|finally . >|finally . @|find .. @|first >|first commit|first task|flaky test|for ?
-0.12 for group|for it ?|for my group|for password|for people|for the <use>|for the noise|force .. @|forgot .. @
-0.12 forgot <own>|forgot my|found <own>|found three|friday at 0|from <otherHost> to|funding round|good bot
-0.12 good night|got rejected|graphql explorer|gratuite|guide for|hackathon ? >|haha >|handy|has .. @|has already
-0.12 hour . @|hour of|how big|how come <own>|how come my|human|i am|i get <requestError>|i learned you|i missing
-0.12 i open the|i run|i stop|i switched|i think <own>|i use|i was charged|i was on|icons|ide .. @|idea .. @
-0.12 ignored|ill ask|ill see|in @ ?|in chrome .|in german|in go|in review|in the <settings>|in utrecht
-0.12 infinite loop|internal|invoice .|is <otherHost>|is a raccoon|is always|is better|is green|is not @
-0.12 is outage .|is such a|issue in|issues >|issues is|it . 0|ive been|ive read|job ?|job and|job says|joined
-0.12 just worked|kept|key i|kids >|know .|kubecon ?|labels in|learned .. @|learned you|learned you can|least the @
-0.12 leaving .. @|limit on the|lines .. @|lines of|list ?|llevamos|locally .. @|login ?|login ? >|lol >
-0.12 lost <own> phone|lost my phone|love that you|main .|makes .. @|makes sense .|managed @|me .|meetings .. @
-0.12 meetups|mentor|menu >|merge request from|merge request is|migrations|mine|mini|minutes this|minutes with @
-0.12 monorepo .. @|moved from|mr is|my 0|my access|my cat|my internet|my spam|new <settings> .|nice|no answer
-0.12 no code|no code .|now @ ?|of <own> 0|off by|off the|offsite|on @ <unable>|on @.com >|on a friday|on pages
-0.12 on the funding|one .|one click .|one repo .|only <use>|only except|only tags .|open <now>|our corporate
-0.12 out each|overnight .|pages in|pair|paragraph|parallel 0|passwords|patch|path .. @|pipeline @ >
-0.12 pipeline green .|pipeline on|plan >|please make|please please|post .. @|pronounce|proud >|proxy is|psd .
-0.12 push to @|rabbit|rabbit hole|ran at|rate ?|read_registry|reading .. @|recovery codes .|register >|release >
-0.12 renamed the|reorder|repo over|repo says|repos to|request is|retry|retry only|revert button|revert of
-0.12 right <now> ?|right now ?|round .|run @|run in|run only|runners ?|runners on|running|runs|runs @|saas ? >
-0.12 sad >|say hi|scoped labels|se cayó|seats .|see you|self managed @|semester|sense .|server with|she .. @
-0.12 should be|shows <serverError>|si|signed by|since our|sms|so far >|software|solved|sorted|sorting|sprints
-0.12 sprints >|stage|staging .|staging . @|staging <part>|staging server|start on|started 0 <minutes>|strikes
-0.12 strikes .. @|strikes <now>|strikes again|submodule|sum|swag .. @|sydney|tanuki .. @|tarjeta|teaching
-0.12 telemetry|test coverage|that helped|the 0 ?|the <otherHost> <part>|the <settings> >|the @ certified|the ci is
-0.12 the customers portal|the dark|the diff|the difference|the free tier|the funding|the funding round|the invoice
-0.12 the package|the pricing change|the rebase|the release post|the renewal|the sales|the stickers|the survey
-0.12 the upgrade|thesis|think <own>|this <now> @|ticket number|tip for|to @ over|to be <down>|to be down|to buy
-0.12 to that|token has|tomorrow >|too little|tooltip|training ?|tries .. @|trunk .. @|ublock|ublock on|underrated
-0.12 unknown|unknown authority|unresolved|upgrade path|uploaded|uptime numbers|usar|using it|utrecht|view for
-0.12 vulnerabilities|was <slow>|we <down>|we broke|we did|well .. @|what happens|when i <use>|whenever i
-0.12 where do you|who wrote the|why is <own>|wikis|will <thanks>|with .. @|with <own> old|with it is|with my old
-0.12 with our|with ublock|with ublock on|working|would be great|you are a|zero <down> upgrades
-0.12 zero downtime upgrades|спасибо за
-0.14 . 0 years|. @ web|. bug|. colleagues in|. dont|. everything is|. happy|. i|. i should|. lfs|. oops|. sorry @
-0.14 . what do|. which|. who can|0 floors|0 is on|0 on a|404 motivation not|500 error|<|< <part> connect|< @ id
-0.14 < @ kan|< @ the|< can @|< company|< does @|< everyone can|< looking for|< pair|< pair programming|< qualcuno
-0.14 < signing|< ssh connect|< the elevator|< went|< who is|< will do|< wrote <own>|<back> between|<back> it >
-0.14 <down> .. <fails>|<down> <own> <own>|<down> after|<down> whole|<everyone> .. <selfManaged>|<everyone> who
-0.14 <everyone> work|<fails> .. <thanks>|<fails> only|<fails> templates|<incident> mode|<minutes> .
-0.14 <minutes> .. <incident>|<minutes> .. @|<minutes> because i|<minutes> on a|<now> .|<now> do|<now> open ?
-0.14 <now> with @|<otherHost> after|<otherHost> importer|<own> .. <back>|<own> @.com|<own> cat|<own> installation
-0.14 <own> lead|<own> mother|<own> pipeline <now>|<part> on windows|<requestError> after
-0.14 <requestError> motivation <unable>|<serverError> <unable>|<settings> <down>|<settings> contains
-0.14 <settings> contains unknown|<settings> with|<slow> by|<thanks> to <own>|<unable> <incident> codes
-0.14 <unable> got|<unable> name|<unable> to do|<unable> trust it|<use> mirror|>|? one|@ .. .com|@ .. ai
-0.14 @ .. arrived|@ .. built|@ .. certification|@ .. community|@ .. compliance|@ .. contribution|@ .. corporate
-0.14 @ .. cv|@ .. date|@ .. det|@ .. dla|@ .. epics|@ .. expired|@ .. finished|@ .. gb|@ .. ide|@ .. included
-0.14 @ .. lint|@ .. merged|@ .. multi|@ .. okta|@ .. one|@ .. pass|@ .. postgres|@ .. prague|@ .. prem
-0.14 @ .. process|@ .. publickey|@ .. python|@ .. quote|@ .. rename|@ .. reseller|@ .. sast|@ .. scroll|@ .. sent
-0.14 @ .. sold|@ .. stickers|@ .. store|@ .. tabs|@ .. tag|@ .. then|@ .. uni|@ .. universidades|@ .. university
-0.14 @ .. using|@ .. verification|@ .. verify|@ .. video|@ <fails> templates|@ <own> company|@ <own> pipeline
-0.14 @ <part> with|@ <thanks> .|@ ? <unable>|@ backup|@ cant find|@ congratulations|@ congratulations on
-0.14 @ ctl reconfigure|@ environments <part>|@ environments page|@ failed|@ folks|@ gives 502|@ have an|@ i have
-0.14 @ i keep|@ is a|@ issue templates|@ ive been|@ kan|@ please let|@ project|@ runner is|@ snippets|@ the mobile
-0.14 @ trial|@ wish|@.com <back> for|@.com account|a <down> link|a fork|a label|a raccoon|a student discount
-0.14 after upgrade|again for|all the time|allowlist|already been|already been taken|amazing|an <fails> in|app in
-0.14 appreciate|are you a|argue|article|at all|at commit|automated|award|because my|because the project|been taken
-0.14 better|better .. @|between <part>|block|boring|boring .|borrar|bottom|bug i|build broken|but <thanks>
-0.14 but thanks|call <everyone>|can help|can i make|carry on .|certified associate exam|cfp|charged twice for
-0.14 ci minutes|cloudflare is|command <unable>|command <unable> found|command not|command not found|commits .
-0.14 company <settings>|config contains|config contains unknown|configure|confused|congratulations on
-0.14 contains unknown|contains unknown keys|contributions|cool >|ctl reconfigure|dashboard ?|dedicated
-0.14 deleted a project|deploy token|det|did it|died .|diff|docs page|dont ask|dont trust|dont trust it|down right
-0.14 down today .|easy|eligible|everything and|example ?|exist ?|expire_in|expired|finns|finns det|firefox
-0.14 first mr|for <use> ?|for @ <part>|for fun|for open|for security|force pushed|forever|format|friday at
-0.14 from 0 to|geo secondary|git @ >|github is|good <now>|great work|green . it|handbook is|has already been
-0.14 have in|he .. @|head .. @|header .|help me|help with|hoe|how|i always|i bet|i bumped|i gave a|i had the
-0.14 i have to|i lost|i meant|i missed|i reported|i unsubscribed|i was|id like <own>|ide is|idea @|in|in @ is
-0.14 in package|in the <everyone>|included >|installation|instance is|interviews .|is blocked|is public .
-0.14 is the max|is the real|issue|issue templates|issues on @|it every|it has|it is <own>|it is up|it says
-0.14 it was my|ive <down>|job .|joking|joy|junior|just venting|keeps|keyset|last time|left the|less .. @|library
-0.14 life|logo in|logs say|longer than <own>|longer than my|lunch . @|made <own>|mail says|main .. @|maintainer is
-0.14 maintenance mode|makes me|march .|marketing mails|matches|may|me how|me not|meet|metrics|minutes because i
-0.14 monster|mother|motivation <unable>|motivation <unable> found|motivation not|motivation not found|mr widget
-0.14 mrs to|my company is|my group|my little|my money|new <everyone>|nicer|no pages|no pushes|no recovery
-0.14 no recovery codes|noise|notes are|nothing to do|novel|npm registry|oberfläche|of <part> <minutes>
-0.14 of ci minutes|of our @|off .. @|okta|old|on <own> internal|on @ <now>|on call <everyone>|on our internal
-0.14 only ? >|opened .. @|or do|order|org .|our first|out of ci|owner ?|ownership|page on our|para universidades
-0.14 parallel <part>|parallel jobs|passed .. @|pay by invoice|people work|phone|phone <unable>|pipeline .. @
-0.14 pipeline is red|plushie|position <now>|position still|postgres 0|premium >|pricing .. @|programming .. @
-0.14 puedo borrar|purchase|python|ready to|rechnung|refs|related|release notes are|reminder|report a|requirements
-0.14 reset my|rest ?|retro .. @|review .. @|review app|rock >|rogers|rollback|runner on windows|saved .. @|screen
-0.14 se <down>|send help|setting ?|settings page|signed <back>|signed up|signup|smile|smooth >|smug .. @|so happy
-0.14 specific|spell|stale issues|start ? >|started 0|stash|still open ?|store|stored in|student discount|summer
-0.14 take <own> money|take my money|tears >|tests ?|that >|that @ >|that one|the 0 of|the <fails> message
-0.14 the <fails> remote|the @ meetup|the community|the epic|the error message|the group|the internet is
-0.14 the milestone|the moment ?|the mr|the noise|the pricing|the ui|the wrong remote|these days|tier .|time is
-0.14 times >|tips for|to copy|to find the|to get to|to me|to me .|train|trains .. @|trust it|ultimate for|un grupo
-0.14 universidades|unsubscribed|up for the|upgrade to|upgrade to 0|us luck|usa|usa @|usage|use .. @|use a|use the
-0.14 very kind|want it|wanted to say|was charged twice|we are a|we need|weeks in|weeks to|what am|what am i
-0.14 what now >|what would you|whatever|when <use> a|when i open|where is the|who .. @|who at|who at @
-0.14 whole street|wish us luck|with @ and|with okta|writing our|wrong remote|wrote <own>|years >|years ago
-0.14 yes it is|you <unable> have|you at|you tried turning|your <everyone>|your <part> .|your deploy|your pricing|☀
-0.14 ☀ ️|🎉 >|👋|👋 >|😍|😍 >
-0.16 . <back>|. <slow>|. am|. am i|. carry|. carry on|. cron|. does @|. mark|. mark all|. oh .|. only|. pizza
-0.16 . rotated|. send|. since 0|. what now|. wish us|0 app|0 in a|0 repos 0|0 repos from|0 with|0 years of
-0.16 500 seats|< <down> course|< @ 502|< @ bought|< @ gibt|< @ jak|< crash|< crash course|< got|< heroku outage
-0.16 < moved|< moved 0|< movingtogitlab|< movingtogitlab because|< need|< upgraded|< whoops|<back> .. <incident>
-0.16 <back> for us|<down> .. <minutes>|<down> <unable>|<down> at <own>|<down> is|<down> on <own>|<down> prod
-0.16 <everyone> .. <now>|<fails> . i|<fails> because|<fails> on @|<fails> url|<incident> <fails>
-0.16 <otherHost> .. <now>|<otherHost> <down> for|<otherHost> <part> <down>|<own> <everyone> says
-0.16 <own> <selfManaged> pi|<own> cache|<own> compliance|<own> email|<own> first|<own> money|<own> vm
-0.16 <part> <minutes>|<part> is built|<requestError>|<selfManaged> .. <unable>|<selfManaged> in
-0.16 <serverError> seats|<settings> .. <back>|<settings> .. <minutes>|<settings> .. <selfManaged>
-0.16 <settings> <part>|<slow> .. <unable>|<slow> <settings>|<slow> <slow>|<unable> <fails> at|<unable> is
-0.16 <unable> mind @|<use> <now> .|<use> <unable> <use>|<use> conflicts .|? cant find|@ .. avere|@ .. behind
-0.16 @ .. billed|@ .. careers|@ .. charged|@ .. confirm|@ .. contributor|@ .. downgrade|@ .. drag|@ .. editor
-0.16 @ .. een|@ .. email|@ .. excited|@ .. happens|@ .. ip|@ .. keys|@ .. mismatch|@ .. mit|@ .. move|@ .. myself
-0.16 @ .. per|@ .. pizza|@ .. remove|@ .. says|@ .. set|@ .. shirt|@ .. smile|@ .. turn|@ .. used|@ .. virtual
-0.16 @ .. who|@ <down> is|@ <incident> button|@ <part>|@ <part> <own>|@ bought|@ certified associate|@ do i
-0.16 @ does the|@ for sponsoring|@ gibt|@ gibt es|@ got|@ in 0|@ issue .|@ issues .|@ jak|@ pages in|@ rollback
-0.16 @ rollback button|@ runner 0|@ stuck at|@ what|@ where do|@ where is|@ your newsletter|@ yours|@.com have
-0.16 a board|a crime|a github|a podcast|a private|a raise >|a remote|a repo on|a retry|a yaml|access <settings>
-0.16 access token|accounts ? >|ad|after|america ?|an <fails> on|an invoice|an undo|and more|any plan for
-0.16 any way to|approvals in|approved .|asked for|associate exam|at 3%|avere|backup .. @|backup of|bank .. @
-0.16 be great|been open|bisect .|blown|box ?|broke down|broke prod|but the site|by|bye|can i buy|carry on|charla
-0.16 codes .|committed a|como faço|company is <settings>|compliment|contains|covers the|day <own>|day our
-0.16 development|discount for|do i report|do with|do you have|docs on|does needs|does needs work|eigentlich
-0.16 emoji in|encrypt|expired yesterday|extends|failed pipelines|failing at|fault @|faço|fiber|fits|for 0 days
-0.16 for commit|for half an|for me .|for new|for that >|from the @|gentle|get all|git bisect|good @|good @ >
-0.16 great .. @|great thanks|greyed|greyed out|group access|had it|head|helper|here is the|heroku outage|hides
-0.16 hole of @|http 502|human i|i needed|i think >|i want|images in|importing|in @ <now>|in kenya|in kenya ?
-0.16 in the <part>|in your|infra <everyone>|instead of|intern asked|is built|is encrypt|is good|is so good|is such
-0.16 it was the|ive just|job . it|job log|kenya ?|keyboard shortcut|known bug|let is encrypt|lfs quota|linter is
-0.16 loads .|lock.json|mapped|me|me after|mentions|merge conflicts .|migrating|minio|misspelled|mode .. @|mom .. @
-0.16 movingtogitlab because|mr title|my email|my profile|my raspberry|my raspberry pi|my review|my side|needed a
-0.16 needs work across|never mind @|new blog post|new key|notification mails|number of|octocat|of our own
-0.16 offline ?|oh wait|on @.com <unable>|on my raspberry|on the first|one .. @|other tools|our company is
-0.16 our compliance|our own @|package lock.json|pass .. @|passed .|phone with|pipeline graph|pipelines .
-0.16 pipelines . @|pipelines >|plan .. @|policy .|post about how|pricing change|product|production|proposal
-0.16 providers|proxy blocks|psd|rabbit .. @|raise >|ram .|rates|reading the @|recommended|reference|remote company
-0.16 repos 0|repos from <otherHost>|reviewed .. @|reviewing mrs|rewrite|right @ ?|runner on a|said >|salary
-0.16 sales team|says he|scheduled <part> run|scheduled pipelines run|script|script .|senior|server 0|shame|she
-0.16 ship your|ship your <settings>|ship your machine|signing|smaller|so <unable> @|so fun|so i|so i <unable>
-0.16 so i cant|stole|stuff|sunday|team ?|team ? >|the author|the customers|the environments|the font|the keynote
-0.16 the limit|the linter is|the package <part>|the person|the roadmap|the source|the tab|the url|there a student
-0.16 think >|to another|to do with|to start ?|to the forum|too big ?|took <own>|travis|turned out|unknown keys
-0.16 until january|up with my|used <back>|used up|user ?|user ? >|username is|videos|waiting for <own>
-0.16 waiting for my|was charged|washing|washing <settings>|washing machine|watching the|week one|weekend >
-0.16 weekends|what i do|what should i|when is|which plan|windows ?|windows ? >|with <serverError>|with @ issues
-0.16 work is|written|wrong url|years .|you @ <part>|you been|your ci|your fault @|your machine|your machine .|😂 >
-0.18 . <own> first|. @ docs|. feels|. forgot|. my first|. too|. what a|. what should|0 <selfManaged>|0 ? >
-0.18 0 contributors|0 gb of|0 years >|< @ everything|< @ i|< @ please|< @ runner|< alguém|< bitbucket has|< broke
-0.18 < cómo|< cómo puedo|< fun fact|< got the|< i keep|< read the|< til you|< when is|< where is|<back> in chrome
-0.18 <down> .. <incident>|<down> <own> old|<down> course on|<everyone> .. <back>|<everyone> who is|<fails> message
-0.18 <fails> template|<now> . hello|<now> ? 0|<otherHost> us|<own> <down> <now>|<own> <part> and|<own> brain is
-0.18 <own> monolith|<own> name|<own> shop|<part> <fails> .|<part> over|<part> with|<selfManaged> ?
-0.18 <selfManaged> ? >|<serverError> .. <otherHost>|<thanks> you so|<unable> a fox|<unable> code|<unable> count
-0.18 <unable> for the|<unable> help >|<unable> know|<use> <settings>|? nice|? small|? want|? what is|@ .. 0
-0.18 @ .. accepted|@ .. bootcamp|@ .. case|@ .. gold|@ .. how|@ .. interviews|@ .. line|@ .. links|@ .. pelo
-0.18 @ .. podcast|@ .. private|@ .. recommend|@ .. remote|@ .. report|@ .. saw|@ .. scoped|@ .. shortcut
-0.18 @ .. shows|@ .. si|@ .. submodules|@ .. templates|@ .. unexpectedly|@ .. wish|@ .. 👋|@ 0 release
-0.18 @ <incident> management|@ <part> got|@ <unable> find|@ board|@ contributors|@ i <unable>
-0.18 @ incident management|@ lets you|@ on <own>|@ s fault|@ the price|@ unfiltered|@ wrote|@ your site|@.com for
-0.18 a|a 0|a missing|a native|a rebase|a tab|a train|about remote|actions|active|add a|agent|all 0 of
-0.18 an <incident>|an <incident> .|an incident .|analytics|and friends day|any plan|anyway .. @|apparently >
-0.18 approval .. @|are great|ask|assigned|at 0 with|at least the|auf der|be a recording|because i <unable>|bio
-0.18 bitbucket has been|broken .|bug is|build <down>|buying .. @|by invoice|cache ?|caching .|can that|can that be
-0.18 cancel|cant open|change|changed my|child pipeline|ci_job_token|code is|commits .. @|commits and|contribute to
-0.18 could you add|course on @|crash course on|cron is|deploy >|designs|dialog|didnt i|dind|discovered|do i see
-0.18 do you <now>|do you still|docs for|down our old|down since i|downtime for|drag|each month|een|email .. @
-0.18 endings|error message|events|excited|existing|expiry|family and|family and friends|first <use> request
-0.18 first merge request|flag|for <settings>|for two weeks|found a bug|friday .|friends day|fun .. @|fun >
-0.18 fun fact|geo <incident>|geo failover|git commit|goodbye|got accepted|i delete|i deployed|i do it|i like it
-0.18 i lost <own>|i lost my|i merged|i miss|i open|i ran|i renamed|i used|impressed .|in . @|in <own> <own>
-0.18 in <own> job|in <part> .|in a|in ci|in ci .|in my job|indentation|instagram|is <everyone> is|is a tanuki
-0.18 is great|issue template|it be restored|jenkins today|jenkins today .|jobs fails|kan ik|kann ich|know who
-0.18 lab with|lab with a|latex|least the|lets you|line endings|love .|m1|made .. @|make me|migrated|mismatch .
-0.18 mode in|my brain is|my name|my pipeline is|my tests are|myself .. @|nach|next release|not a fox|of @.com ?
-0.18 oh .|ok ill|old one|on @ .|on an|on my own|on one|one <down>|one ? >|one for|only @|only in the|only tags
-0.18 our monolith|over it|overwrite|pages 0|pair .. @|pair programming|passes|pause|paypal|paypal ?|paypal ? >
-0.18 pelo|phone number|pity|port 0 so|priya|prod with|raised|readable|regex|rejected .|repos ?|required
-0.18 responsible for|responsible for the|revert .|routing|s fault|server ? >|shipped|side projects|so all <own>
-0.18 source .. @|spring|squash .. @|squash commits|staging|stale branches|status . @.com|stickers .|still a
-0.18 suggestion|supported ?|tanuki plush|terraform|terraform .. @|thank you so|that feature|that ive|the branch
-0.18 the hackathon .|the month .|the next release|the old one|the ticket|them @ >|thing for|thinking .. @
-0.18 three weeks|thumbs|thumbs <down>|thumbs down|to @ <part>|to a public|to all|todos ?|toes|token .|took <down>
-0.18 took down|trial ended|tried @.com|trust .. @|two people|txt|txt record|type|under 0|under 0 <minutes>|undo ?
-0.18 undo ? >|upgrading to|venting|verify|version|version ?|vscode|want|we get a|went <back>|whole .. @|with 0
-0.18 works in chrome|works now >|works on|yes to|you pick|you so much|your status|❤ .. @|❤ ️ @|🚀
-0.20 . <part> <down>|. @ ctl|. bye|. i had|. she|. thanks >|. took me|. uptime|. wow >|. yesterday|0 ?
-0.20 0 comments .|0 days|0 files|0 gb .|0 issues|0 mb|0 report|0 repos|0 tabs|0 yrs|12% .. @|404 page is
-0.20 < <own> <down>|< @ all|< @ come|< @ congrats|< @ one|< @.com free|< looking|< one|< our intern|< our own
-0.20 < self|< still no|< suche|< writing <own>|<back> from a|<back> the|<back> the old|<back> unexpectedly when
-0.20 <back> with <own>|<down> right <now>|<everyone> to|<fails> branch .|<fails> weights|<otherHost> .. <own>
-0.20 <otherHost> has been|<own> <settings> are|<own> database|<own> eyes|<own> little|<part> 0|<part> all
-0.20 <part> ide|<requestError> <part> is|<serverError> <fails>|<settings> >|<thanks> <own>|<unable> @.com
-0.20 <use> to main|<use> trains|? mine is|? need|? want to|@ .. along|@ .. answered|@ .. application|@ .. bounty
-0.20 @ .. ceo|@ .. confuse|@ .. custom|@ .. delete|@ .. did|@ .. el|@ .. export|@ .. fattura|@ .. greyed
-0.20 @ .. import|@ .. keep|@ .. ldap|@ .. march|@ .. monolith|@ .. numbers|@ .. pr|@ .. quota|@ .. repos
-0.20 @ .. retweet|@ .. scan|@ .. screenshot|@ .. spent|@ .. starts|@ .. suggestion|@ .. tab|@ .. talks|@ .. value
-0.20 @ .. vps|@ .. za|@ 502|@ <fails> weights|@ <own> <settings>|@ certified|@ ci .|@ congrats|@ could the|@ geo
-0.20 @ here we|@ issue weights|@ where can|@ 🦊|a <serverError> <now>|a cake|a custom|a public repo|a revert
-0.20 a talk on|about 0 seats|after 0 years|always .. @|ama <now>|an <settings>|an account|and then|ansible|anyway
-0.20 back the old|backup restore|based|better for|bug bounty|build .|built|but the <part>|buy .. @|can a|can i use
-0.20 case studies|charts|clone ?|closing the|code to protected|come >|confuse|contribute .. @|deleted the
-0.20 dependency|disabled|does your|down with|earnings|ee|en un|epics .. @|everyone at|facebook|failed pipeline
-0.20 fails in|fast forward .|fastlane|fattura|feature can|feature is|feed for|file|file in|files .|fine . >
-0.20 first merge|fixed the|font .. @|for <own> group|for @ ci|for code|free plan >|friday with|from backup|gb .
-0.20 graph .|green pipelines|grid|hackathon ?|hackerone|had an <down>|had an outage|here we come|hero|i keep <own>
-0.20 i keep my|i know i|i needed >|in <own> mr|in my mr|in my script|in the diff|in the docs|in your docs
-0.20 internet is|interview .. @|is better for|is my|issue weights|issues .|it is <part>|it is ci|it was me
-0.20 itself ?|jokes|just discovered|keep my|know i know|laugh|life .|links|lol @ >|looking for a|mailbox|make the
-0.20 management .|me an|me luck >|me wrong|meh|merge trains|mijn|mine is|missing on|mistake|mistyped|move 0
-0.20 my eyes|my project|naming|need the|new year|nexus|of <own> @|off the grid|on caching|on the train|on top
-0.20 only .|open since|our last|own server|patch .. @|people from|per user|pipeline <back> .|plan|points .|poll
-0.20 poor|position|power <down>|power outage|projector <down>|proper|public sector|pull request|push to my
-0.20 pushed to the|put the|quick actions|rebased|reseller|reviewer .|reviews .. @|runbooks|sales about
-0.20 scroll <down>|scroll down|sector|so i am|so my|soc 0 report|someone from|split|status .|status <part> all
-0.20 status page all|still open|still the|straight to|studies|subgroup|sunday >|switched|tanuki ?|terminal .
-0.20 the <down> .|the @ 0|the @ docs|the admin|the dark theme|the elevator|the first|the grid|the right
-0.20 the schedule|the slides|thinking about|three years|tips ? >|title .|to everyone who|to protected branches
-0.20 to them >|tomorrow|took down my|tools .. @|trains|trunk|trunk based|tuesday .|twice for|unexpectedly when
-0.20 until sunday|up unexpectedly when|used @|vacation >|valid|variables .|we .. @|we come >|we want to|web ide
-0.20 wed like|weekend|welcome >|went up|what do you|what would|when ?|whenever|where to start|who is the|who wants
-0.20 with <otherHost> .|wonderful|word .|worked .|working from a|world .. @|written in|wrong branch .|you bring
-0.20 your office|yrs|za|zones|🧦
-0.22 . <unable> <use>|. <unable> @|. ah|. ask me|. not @|. pure|. thank|. thank you|0 <everyone> ?
-0.22 0 <minutes> with|0 people ?|0 ram|412|< <own> internet|< @ <down>|< @ oh|< @ outage|< @ как|< my internet
-0.22 < new blog|< on|<down> <now>|<down> to the|<everyone> from|<everyone> noticed|<minutes> of
-0.22 <own> corporate <settings>|<own> pi|<own> pipeline is|<own> repo|<part> docs|<part> gives <requestError>
-0.22 <part> ide .|<part> is having|<part> with @|<selfManaged> .. <selfManaged>|<serverError> .. <own>
-0.22 <settings> <unable>|<settings> on <own>|<settings> suite|<unable> <use> <now>|<unable> longer|<use> to
-0.22 <use> to @.com|? not|@ . good|@ .. all|@ .. always|@ .. default|@ .. expensive|@ .. first|@ .. ftw|@ .. hugo
-0.22 @ .. into|@ .. için|@ .. localhost|@ .. locked|@ .. make|@ .. meant|@ .. personal|@ .. removed|@ .. saved
-0.22 @ .. shipped|@ .. sponsor|@ .. subscribe|@ .. that|@ .. translation|@ .. whole|@ .. wiki|@ .. для
-0.22 @ <otherHost> is|@ boards|@ boards .|@ how can|@ i|@ i did|@ oh|@ one of|@ как|@ 🎂|@ 🎂 >|a @ <part>
-0.22 a broken|ads|already|altssh|am <back>|an <minutes>|an hour|announced|are slow|are still|because our
-0.22 blocks port|blocks port 0|blown >|box .|breaks|broke the build|build <fails>|carry|certification exam
-0.22 certified associate|clearing|collapsed|colleagues in|concurrent|conflicts .|cve|dad .|deserve|detached|docs >
-0.22 does @|doesnt have|down for the|downdetector|ecr|enough|expensive|fast <now>|fatal refusing|fatal refusing to
-0.22 finance|first|for christmas|for dedicated|for this one|from <otherHost> >|from @ <part>|gdpr|git to
-0.22 gives <serverError>|gone|good >|good night .|good that|ha .. @|happy .. @|her|hiring .. @|how @
-0.22 i accidentally|i am <back>|i mirror|i report|i spent|ide|ide .|images to|in <selfManaged>|in general
-0.22 in public|in the <fails>|in the settings|intern is|into @|is . >|is <back> <now>|is back .|is cut off|is me .
-0.22 is time|is too|it myself|için|kevin .|keyboard shortcuts|keyword|less|level|like <own>|looks great|lovely
-0.22 made me|man .. @|mb|mind blown >|missing .. @|month ? >|move <everyone>|mrs .|my bad|my dog|my favourite
-0.22 my project .|my trial|myself out|naar|need more|no @ no|no longer|nobody noticed|not @ >|number .. @
-0.22 of <back>|of @ ci|of the internet|offices|on <own>|on a train|on purpose|one of your|only|package .. @|pain
-0.22 parabéns|partial <use>|partial clone|people ?|photos|please let me|private .. @|product is|programming
-0.22 projector|publickey . i|purpose|question .. @|quick action|reader|redirect|registry is having|release party
-0.22 rewriting|runner 0|runners on @.com|sat|secret detection|semicolon .. @|setting .. @|settle|shop|show in
-0.22 show in <own>|shut|slow >|speaker|student|tags .. @|team on|template .|test suite|tethering|the <part> on
-0.22 the bill|the cert|the missing|the rescue|thinking|ticket is|tips ?|to <everyone> who|to @ >|to mirror
-0.22 to the first|to the rescue|too expensive|took me 0|trailing slash|translate|understand .. @|uni .. @|unit
-0.22 unit <settings>|upgrades|use for|versioned .. @|very happy|view|vulnerability|was me|web ide .|weve been
-0.22 what is a|what should|when is the|when my|why >|why ? >|with <otherHost> <now>|with me >|working from|wow
-0.22 yearly|your ci is
-0.24 . 500|. <thanks> you|. did i|. feels like|. finally .|. he|. i wrote|. mind|. mind blown|0 bars|0 days >
-0.24 0 seats >|0 so|0 stale|< @ invoice|< feature|< i get|< love|< my runner|< our company|< til|< turned
-0.24 < wrote a|<down> . at|<down> <back>|<down> <now> i|<down> so i|<incident> .. <down>|<now> <down> .|<now> open
-0.24 <own> .. <selfManaged>|<own> bad|<own> side project|<own> username|<part> are red|<part> got|<part> ide is
-0.24 <part> with a|<selfManaged> @|<selfManaged> on|<serverError> stars|<serverError> stars on|<settings> .. <now>
-0.24 <unable> your fault|<use> code to|? ok|@ .. alerts|@ .. allowed|@ .. avatar|@ .. cache|@ .. card|@ .. chart
-0.24 @ .. cli|@ .. consider|@ .. do|@ .. education|@ .. exam|@ .. help|@ .. ik|@ .. kenya|@ .. lovely|@ .. members
-0.24 @ .. mug|@ .. passed|@ .. plan|@ .. preview|@ .. replied|@ .. sponsoring|@ .. stay|@ .. ticket
-0.24 @ .. unsubscribe|@ .. на|@ booth|@ community|@ diff|@ done .|@ i want|@ id|@ ill|@ invoice|@ saved|@ support
-0.24 a @ <fails>|a @ issue|a recording ?|accounts ?|after .. @|after a 0|all <own> life|all as done|all my life
-0.24 als|app is <down>|application|are <now>|as done|async .. @|audit|bars|between @|blog post|bom|branch .|bumped
-0.24 can we have|changed <own>|community|confidential|confusing|contribution graph|convinced <own>|coverage .. @
-0.24 covers|crowd|cv|dates|day at @|days <unable>|days without|dla|do i|down @|down our|dropped my|einen|event
-0.24 extra|fair|fair .|finished the|first ? >|for me >|for saas|for sponsoring|for status|for the new|forks ?
-0.24 free plan|glad we|half the internet|hide|hotel <settings>|hotel <settings> .|hotel wifi|hotel wifi .|http
-0.24 i did|i downgrade|i forgot|ik een|in <own> <settings>|in the container|internet is <down>|is a|is already
-0.24 is down because|is red|is there|is watching|issues|it all|it to|keep <own>|kid|line|mark all as|master .. @
-0.24 me at|mermaid|migrate|moving|mrs|my side project|my username|need it|not your fault|nothing to|office
-0.24 online ?|online ? >|orange|our intern|package|page says|para .. @|phishing|phone >|postmortem|pr|projekt
-0.24 protected branches|push code to|recording ?|renewed|repo ?|report .|restarting|returning <serverError>
-0.24 returns 500|sales <everyone>|same question|sast|screen reader|seconds|should i|since we|so <own>
-0.24 stars on <own>|startups|stolen|stops at 0|subscription ?|switched .. @|that is it|the|the <fails>
-0.24 the best thing|the bug|the emoji picker|the quick answer|the university|them to|this weekend|threads <back>
-0.24 threads resolved|tiers|timing out for|title|to <otherHost>|to <own>|to commit|track|traffic lights|turned off
-0.24 undo|unsubscribe|way .. @|web ide is|who|whoops something|whoops something went|wie .. @|won|wrong|wrote
-0.24 your blog|your fault|your site is|🦊 ❤|🦊 ❤ ️
-0.26 . never mind|. sad|. worth|0 a|0 minutes with|0 on <own>|0 release notes|0 repos to|502 after|< <fails> on
-0.26 < <otherHost> <part>|< @ <otherHost>|< put|< stuck on|< tanuki|< which|<down> <settings>|<down> the rabbit
-0.26 <fails> .. <settings>|<fails> pipeline|<incident> of <own>|<otherHost> .. <serverError>|<otherHost> <down>
-0.26 <own> <part> .|<part> .. <serverError>|<selfManaged> .. <down>|<slow> and steady|<thanks> .. <otherHost>
-0.26 <unable> @ <unable>|? need a|@ .. am|@ .. ci_job_token|@ .. cool|@ .. factor|@ .. forgot|@ .. fork|@ .. geo
-0.26 @ .. guest|@ .. innocent|@ .. keyboard|@ .. licence|@ .. menu|@ .. nach|@ .. novels|@ .. raccoon|@ .. rss
-0.26 @ .. ruby|@ .. squash|@ .. sticker|@ .. till|@ .. waitlist|@ <fails>|@ behind|@ docs|@ down again|@ lets
-0.26 @ pages >|@ see you|@ will|@.com . @|@.com no|a list of|and only|and steady|any example|are <back> <now>
-0.26 backend engineer|be down|behind <own>|best thing|bitbucket has|blamed @ for|blocks @.com|bounty|box
-0.26 broke production|by default ?|chmod|ci for|code <unable>|code owners|crashes|crime|date >|deleted .. @
-0.26 designers|desktop|diff view|do it|down my|down the rabbit|eats|embed|emoji picker|extra ?|extra ? >
-0.26 family .. @|fixes|flaky <settings>|followed|for <fails>|for a team|for more|for the next
-0.26 gives <requestError> .|go ?|happened to the|helm|hire me|hiring process|host .. @|i buy|i deleted the
-0.26 i didnt know|i feel|id|idea|images .. @|importer|interviewed|is <own>|is adorable|is in ?|is there a|it shows
-0.26 just wanted|just wanted to|keep the|know i|labels .|leave .. @|like our|lost <own>|max|minutes with|miss
-0.26 month ?|more .. @|my cluster|my kid|my pages|never mind|next to <own>|next to my|normal ? @|novels
-0.26 on our server|one with|open source|our @ server|out of memory|plan @|possible ? >|posting for|project ? >
-0.26 proxy|quiz|reading about|readme .. @|registry .|respect . >|reviewer|right i|rotated|rspec|runner on my|s3
-0.26 safari 0|saved us|says my|secondary|slow and steady|so <slow> <now>|space|submodules >|support answered
-0.26 tabs .. @|taught me|the backlog|the file|the laptop|the rabbit|the rabbit hole|the real|the subscription
-0.26 there a|thesis about|threads|til you|til you can|to protected|top|transfer|tudo pro|university >|unlock
-0.26 up with jenkins|use ?|waitlist|webhook|why did you|widget|wiki|wish|wish us|with @ >|with me|work at
-0.26 works now|worth it|worth it >|wrong >|you rock|you use for|your webinar
-0.28 . <now> 0|. anyway @|. async|. fixed|. setting|. working|. working from|. wow|0 0 0|< <own> <own>
-0.28 < <settings>|< any @|< how|< how to|< status .|<incident> of @.com|<now> . what|<now> @ .|<otherHost> ?
-0.28 <own> .. <serverError>|<own> <part>|<own> code <unable>|<own> dog|<own> kid|<own> trial|<part> <now>
-0.28 <part> variables|<requestError> <part>|<selfManaged> .. <now>|<selfManaged> .. <own>|<settings> . i
-0.28 <unable> enough|<unable> fast|<unable> fast forward|<unable> have any|<use> unrelated
-0.28 <use> unrelated histories|@ .. associate|@ .. auf|@ .. badge|@ .. certified|@ .. game|@ .. german
-0.28 @ .. invoice|@ .. layout|@ .. luck|@ .. mark|@ .. mr|@ .. onboarding|@ .. variables|@ .. webinar
-0.28 @ <otherHost>|@ for <own>|@ hackathon|@ is @|@ issue|@ now|@ pipelines|@ pour le|@ swag|@ without
-0.28 a snooze for|a vendor|about our|after 0 <minutes>|alias|america|an <down>|an <fails> to|an air|an air gapped
-0.28 and want|any plans|any tips|approved .. @|assigned to|at work|beginner|blaming the|broken ?|broken link
-0.28 bug ? >|button is|call folks|ci variables|conflict .. @|data residency|deleted a|do you use|during .. @|excel
-0.28 expire|factor|feature request|file .. @|finally got|for one|for todos|gc|github ?|gives <requestError>
-0.28 got the job|grupo|hackathon|histories|hotel|http 503|i changed|i typed the|is 0 >|is the|is the next
-0.28 it is called|jak|january 0|jenkinsfile|just finished|knows|lines|lol .|love it|management|mark all|mentally
-0.28 merge unrelated|merge unrelated histories|midnight|mon|my job|my own runner|never|non fast|non fast forward
-0.28 of yaml|on call folks|open to|person who|pipeline is green|playbook|private project|protected branch
-0.28 rate limits|refusing to|refusing to <use>|refusing to merge|rep called|residency|safari|saved me
-0.28 scheduled pipeline|see our|snooze for|snooze for <everyone>|snooze for todos|soc|soc 0|spent|subscribe
-0.28 subversion|sunday .|thank you >|that all|the <fails> branch|the <selfManaged>|the max|the new
-0.28 the wrong branch|till monday|time zone|tip .. @|to <use> unrelated|to merge unrelated|to my|to prod
-0.28 to run the|tracking with|translation|two factor|typed the|uni|unity|unrelated histories|upvoted|validation
-0.28 was super|weight|welcome|why ?|wie|work <down>|yes @.com|yes i know|you add|you use|your newsletter
-0.30 . <unable> get|. <unable> mind|. can it|. didnt get|. why|. wish me|0 codes|< <own> company|< <serverError>
-0.30 < i broke|< load|<back> from parental|<down> out for|<down> the build|<everyone> .. <down>
-0.30 <fails> .. <minutes>|<fails> remote|<now> .. <incident>|<otherHost> <now> .|<own>|<own> <own> <selfManaged>
-0.30 <own> corporate|<part> can|<part> for <own>|<part> in @|<requestError> because <own>|<requestError> when
-0.30 <settings> is <down>|<thanks> . >|<unable> accept <own>|<unable> get it|@ .. book|@ .. cry|@ .. fault
-0.30 @ .. friendly|@ .. labels|@ .. link|@ .. roadmap|@ .. seats|@ .. sre|@ .. student|@ .. welcome|@ .. with
-0.30 @ one|@.com works|a missing semicolon|accept my|account ?|all as|altssh on|altssh on 443|an option|any way
-0.30 api >|arrived|author|avatar|back from parental|back the|backups .|bank|bisect|blamed|blocked port
-0.30 blocked port 0|brain is|burndown chart|button .|buy 0|changed the|comma|commit message|could i|cron|cry >
-0.30 default ?|deployed on|didnt get it|doesnt work|draft|drew|every release|everything to|expired >|file is
-0.30 finished .. @|fires|for <own> <own>|forgot the|free .|friendly|from parental|from parental leave|funding
-0.30 hackathon .|here for <everyone>|here for others|how are|i dropped|importing from|importing from <otherHost>
-0.30 in @ ci|incident .|it is @.com|it is a|kubernetes|language|maintenance|me three|messages|milestone|mismatch
-0.30 missing semicolon|mobile app|moment ?|mug|my brain|named .. @|need|needed >|needs vs|needs vs dependencies
-0.30 new blog|new laptop|of <own> <own>|of memory|on <own> 0|on @|on @.com <fails>|out my|pages site|pagination
-0.30 payment|pipeline green|pipeline runs|probably|ram .. @|read it|relative|release notes|rename|runner is|scope
-0.30 section .. @|self .. @|self signed|share one|shutting <down>|shutting down|silver ?|so all|sold|spaces
-0.30 spent the|subscription|tags|take .. @|taken .|tests are|the ama|the build|the complete|the emoji|the new @
-0.30 the runner on|the site is|ticket 0 ?|tier .. @|todos|train .. @|triage|tuning|using @|versions
-0.30 vs dependencies|wants|weeks ago|where to|who wrote|with|write a|è <down>|è giù|🥳 >|🦊
-0.32 0 seconds|< @ will|< @ спасибо|< docker|< dropped|< the new|<incident> on <own>|<minutes> @|<minutes> with @
-0.32 <now> the <part>|<own> brain|<part> ? >|<requestError> .. <settings>|<selfManaged> 0|<settings> are
-0.32 <settings> has|<unable> enough for|@ .. @.com|@ .. core|@ .. dog|@ .. stars|@ .. tool|@ .. ️|@ <own>
-0.32 @ when is|@ спасибо|a little|a lot >|a recording|adorable|after three|an incident|an outage|anchors|are there
-0.32 as an|associate|binary|branch|bring <back>|bring back|broken my|built in|burndown charts|can i see
-0.32 cant find the|case|closed 0|code to|contributor|corporate proxy|culture|day >|dba|deployed|designed|did i
-0.32 does|elevator|eyes|for <everyone> at|for a <everyone>|great <thanks>|group >|group in|i broke|i didnt|i just
-0.32 i keep|in 0 ?|in firefox|in my project|in safari|include|innocent >|install .. @|is <fails> because
-0.32 is it possible|is stuck because|it for|it possible|later >|left the company|lot >|made a|may we|memes|menus
-0.32 migration .. @|missing|my pages site|no pushing|notre|of <settings>|of mine|of one|our old|out <own>
-0.32 pipeline is <back>|preview|production .. @|question >|quick answer|rss|sales|selenium|set .. @
-0.32 shared <part> on|shared runners on|shortcut|shortcuts|sponsor|ssh key|stale|story points|subgroups|t shirt
-0.32 that you can|the coffee|the difference between|the pipeline|the sidebar|tip|unavailable|value stream|way to
-0.32 when i|windows 0|with jenkins|would|writing .. @|в|для
-0.34 . lovely|. never|. very|0 and our|< <own> motivation|< @ job|< my motivation|<down> <now> .|<down> the
-0.34 <fails> branch|<own> motivation|<own> pipeline|<own> review|<part> behind|<unable> find|<unable> have
-0.34 @ .. app|@ .. channel|@ .. in|@ .. je|@ .. new|@ .. theme|@ .. un|@ how many|@ how to|@ love the|@ my|@ or @
-0.34 @ secrets.json|a raise|a school|a snooze|april|branches .. @|can it be|committed|congrats|congratulations
-0.34 contribution .. @|cross|custom|cómo puedo|disable|does the|family|feel like a|from svn|gibt|got|got my
-0.34 great talk|green pipeline|he|here for|i feel like|i lose|i need a|i set|i write|in <fails>|in one|internet
-0.34 it and|just <own> <settings>|listening|log .|luck >|material|meetup in|mercurial|microsoft|moved 0 repos
-0.34 multi|mvp|my avatar|my motivation|name .. @|neat|nested|new @|newbie|number|on main|our pipeline|please send
-0.34 post >|prometheus|push to|quota|readme|registered|revert|schedule|secrets.json|see you at|slack is down
-0.34 sorry for|stars on|suche|svn .. @|that page|the free|the menu|the project|to 0 <minutes>|to the wrong
-0.34 token expired|turns out i|typo|understands|unfiltered|unticked|user|was slow|wifi . sorry|with one|worth
-0.34 wrong branch|year .. @|years .. @|à <own>|💚
-0.36 . any|404 page|< @ happy|< heroku|<down> .. <back>|<down> .. <everyone>|<down> link|<otherHost> <part>
-0.36 <own> avatar|<own> e2e|<selfManaged> pi|<serverError> .. <unable>|<settings> got|<unable> worries|? >|? would
-0.36 ? would like|@ .. devopsdays|@ .. max|@ .. user|@ mobile|@ stuck|@ what do|a bot|allowed to <use>
-0.36 allowed to push|am <down>|any @|at fosdem ?|at sign|at sign <back>|at sign up|audit events|beta|blamed @
-0.36 button in|by me|child|chrome 0|comments .|commit .. @|dem|denied publickey .|depth|devopsdays
-0.36 difference between|dollar|dropped <own>|east 0 is|email .|enabled|expired .|favourite|file .|find the
-0.36 for a week|for others >|fosdem ?|found .. @|got the|how does|i <down>|i am <down>|in @ <part>|kann man
-0.36 know <own>|know my|large|limit on|made my|mail .|mail never|message|mind blown|my fault|my laptop is|my love
-0.36 names|no worries|public|publickey .|raspberry|raspberry pi|removed|setup|smooth|stage .. @|submodules|tagging
-0.36 talk|the 0 .|the @ <down>|the bottom|the diff view|the dropdown|this sprint|to main|to review|todos .
-0.36 took <down> <own>|trick|uses @|variable|variables .. @|weil|what is the|where do i|wood|worries|🥳
-0.38 . fun|. pipeline|0 weeks|< @ done|< @ read|< atlassian|< read|< the error|<back> but|<down> .. <now>
-0.38 <down> <back> with|<now> and it|<own> fault|<own> job|<thanks> that|<unable> find the|? oh .|@ .. depth
-0.38 @ .. phone|@ .. pi|@ .. project|@ can the|@ here|@ today .|@.com and|@.com free|always|always @|always @ >
-0.38 api ?|asking for <own>|book on|broke up with|cache .. @|charged twice|chart .. @|cut <own>|cut our
-0.38 deploy from|deploy from @|do <part>|do i need|do you publish|dont have|east 0|environments <part>
-0.38 environments page|external_url|font|friday . @|had an|happy|hay|helped >|hired|holidays|hosted @|how many
-0.38 i save|imported|is <down> >|is cut|is for|isnt enough|listing|mail|move|my token|mı ?|mı ? >|need 0
-0.38 new navigation|of @ <part>|of the month|on our own|on premium|option|our own server|our self hosted
-0.38 pipeline @|project|project <unable>|reading the|retro|solo|sponsoring|ssh over|still|tabs|the new navigation
-0.38 to write|to you ?|today thanks|us east 0|var mı ?|view is|was my|what do|will do|your docs
-0.40 . @ pipelines|. or|. small thing|< our firewall|< power|< power <down>|< power outage|< yes|<otherHost> to @
-0.40 <own> project .|<part> says <requestError>|<slow> internet|<use> to <own>|? mine|? writing|@ .. follow
-0.40 @ .. for|@ .. lo|@ .. navigation|@ .. partner|@ .. question|@ .. terraform|@ .. weights|@ .. windows
-0.40 @ .. worth|@ comment|@ is there|allow|are a|at kubecon|baby .. @|billed|bug ?|build .. @|buying|cable .
-0.40 changed|ci|deploy freeze|discovered @|do i do|documented|down half|down half the|feedback|first ?|force push
-0.40 forgot to|git blame|group ?|him .|i got|i made|ik|in @ .|interviews|is <everyone>|is it normal|is out and
-0.40 issue 0|it normal|kann .. @|localhost|lost my|merging|muted|myself|not an|on ci|on my|others >|party|pdf
-0.40 picker|pipeline <back>|plush|pour le|power <down> in|power outage in|printed|reflog|rust|sat in|side project
-0.40 slides|slow internet|so <unable>|socks .. @|socks are|sort|sunday .. @|the <part> ide|the @|the @ handbook
-0.40 the web ide|there still|turned on|turns out my|was our|weeks .. @|why does <own>|why does my|why is the
-0.40 with <otherHost>|your booth
-0.42 . <unable> to|. fair|. how to|. nothing to|0 open|< @ @.com|< @ love|< is <otherHost>|< writing
-0.42 <back> pipeline|<now> i|<selfManaged> >|<settings> on|@ .. caching|@ .. discount|@ .. handbook|@ .. history
-0.42 @ .. kubecon|@ .. let|@ .. run|@ love|a talk|accept <own>|allowed to|auto devops|aws us|aws us east|birthday
-0.42 bring <back> the|bring back the|commit|contribution|credit card|days|didnt know|free .. @|he is|help|hoodie
-0.42 is <otherHost> <down>|jai|keyboard|kids .. @|layout|manual .. @|me luck|meetup .. @|mr|name is|on @ now
-0.42 on monday|one branch|over my|public repo|recommend|says <own>|set <back>|set up|smug|someone|survey|talks
-0.42 weeks|whitespace|wish me|wish me luck|with @ .|years of|🎂 >
-0.44 . can|0 seats|<now> the best|<own> <thanks>|<part> ? i|<part> on @.com|<serverError> <now>|<use> to the|? how
-0.44 @ .. emoji|@ .. kept|@ .. moved|@ .. reply|@ <thanks> that|am a|blocks|boss .. @|breaking|bronze|caching
-0.44 called|can we get|cleaning|como|cpu|devsecops|enjoy|environments|files .. @|find|firewall team|from @ at
-0.44 gitlabcommit|great|hidden|hola|i am a|i never|import .. @|in a @|innocent|invalid|ip|juniors|let is|limits
-0.44 link is|makes|man|migration .|moved 0|need .. @|node_modules|on the 0|own|plugin|registry . @.com|right ? >
-0.44 scroll|seats >|sounds|still the best|switch|tab|template .. @|the default|the logs|the train|til|to 0
-0.44 tutorial|versioned|way
-0.46 . @ <everyone>|. how do|. works|0 release|< @ github|< gtlb <down>|<back> with <otherHost>|<down> .. <unable>
-0.46 <otherHost>|<own> self hosted|<part> . @.com|<settings> .. <thanks>|? where|@ .. accounts|@ .. conference
-0.46 @ .. slides|@ .. twice|@ blame|@ does|@ downtime|@ now >|a guest|accessibility|address|and the api|android
-0.46 branches .|by @ >|cake|cli|country|crashing|cómo|do you|executor|follows|form|found it|gave a|got <own>
-0.46 gtlb <down>|labels .. @|let|m|me an <minutes>|me an hour|my app|on prem @|out i|own @|parental .. @|paste
-0.46 plan ? >|possible ?|prem @|project ?|puma ?|review|reviewing|school|seat|t|template in|thanks >|too many|tudo
-0.46 understand|understood|upgrade .. @|use @|village|will try|workflow
-0.48 . where do|0 repo|<own> .. <part>|<thanks> it|<thanks> you >|<unable> @ s|? they|@ .. ama|@ .. calculator
-0.48 @ .. namespace|@ .. policy|@ .. t|@ .. tomorrow|@ .. webhook|@ do|@ pipeline|and i am|branch .. @|calendar
-0.48 fork|helped|here . >|how i|i close|import from <otherHost>|includes|is the best|is the difference|like it .
-0.48 live in|mobile|my account|new|not @ s|ok <thanks>|ok thanks|para|project .|rails|runner .|runner on|shirt
-0.48 sorry >|stages|starter|startup|the job|wish .. @|years
-0.50 < <own> <part>|< our|<everyone> <minutes>|<incident> codes|@ .. already|@ .. docs|@ .. feed|@ .. support
-0.50 @ .. where|@ @.com|@ done|@ job|@ or|@ when i|ah|air|air gapped|allow_failure|broke up|build|by mistake
-0.50 christmas|dollars|downgrade|feeling|free tier|gapped|great >|in <own> <part>|job fails|laptop is|leaving
-0.50 life >|office hours|owner|pushed to|recording|recovery codes|redesign|release post|rescue|scan|set the|source
-0.50 such|three days|ticket|times today|trailing|which|🎂
-0.52 < <otherHost> us|< aws us|< going|< npm registry|<down> of <own>|<everyone> the|<now> weve
-0.52 <otherHost> <part> is|<slow> .. <minutes>|<unable> .. <down>|@ .. button|@ .. find|@ .. guide|@ .. possible
-0.52 @ .. size|@ .. ultimate|@ .. years|@ .. 🚀|@ commit|@ your docs|available in|behind|bitbucket|careers
-0.52 careers <part>|careers page|csv|depth 0|editor|github|haha|in <own> project|in my|kevin|lets|movingtogitlab
-0.52 npm registry is|ok will|old .. @|our jenkins|procurement|put|rock|saya|secrets|since weve|slow down
-0.52 the reviewer|tools
-0.54 0 . i|< <otherHost> <down>|< @ do|<otherHost> devops|<otherHost> us east|<selfManaged> .|<settings> .. <use>
-0.54 @ .. ask|@ .. imported|@ .. many|@ .. para|@ .. price|am back|and deployed|avec|azure devops|broke my|cara
-0.54 charged|config ?|config ? >|devops|do|gimana|how we|i am back|is <now> <down>|it was our|job|job >|kids
-0.54 love that|motivation|on ubuntu|on windows|our repo|permission|regrets|releases|snooze|so no|specs|suite
-0.54 the email|was <own> <settings>|what now|when <own>
-0.56 . do i|. worth it|< <own>|< <unable> <use>|< @ a|< @ that|< deadline|< stuck|<own> <own>|<use> conflicts
-0.56 @ .. does|@ .. interview|@ .. security|@ .. send|@ .. sidebar|@ .. swag|awesome|blog|certification|colours
-0.56 contribute|curious >|example|fast forward|firewall|hire|january|kubecon|logs .. @|meetings|members
-0.56 merge conflicts|months|on <fails>|podcast|pro|public .|slash|the price|today . it|upgrading|version that
-0.56 where did|where is
-0.58 . may|0 can|0 on|< i <down>|<own> cluster|<own> company is|<settings> blocks|@ .. trial|@ .. version|@ can i
-0.58 am the|an example|baseurl|boards .|code|days .. @|email|feel like|fun|i am the|in @|internet <down>|job .. @
-0.58 little|looking for|markdown|master|namespace|needs .. @|one ?|only when|pipelines ?|ports|ran out of|reply
-0.58 run the|scoped|settings|snippet|strategy|templates|too big|uptime of|virtual|we want|weights|year ?
-0.60 . solved|<down> production|<selfManaged> .. @|<serverError> .. <part>|@ .. bot|@ .. hiring|@ .. limit
-0.60 @ .. newsletter|@ .. program|@ are there|@ could|@.com <fails>|apps|dag|dropdown|fan|from bitbucket|gibt es
-0.60 i deleted|i make|make|moved|next to|our self|prices|stars|the wrong|vm|what is your|would you|как
-0.62 . i <thanks>|. i love|<own> on prem|<settings> expired|@ .. mobile|@ .. username|@ ce|@ meetup|a group
-0.62 accident|alpine|api for|are so|buy|by default|codes|down the|e2e|finally .|group|in <settings>|it was <own>
-0.62 keynote|my @|needed|one mr|our on prem|parental|parental leave|poll .. @|power|review apps|task|the docs
-0.62 two weeks|ux|var mı
-0.64 502 on|< <otherHost> is|< @ who|<down> course|<otherHost> .. <down>|<own> <own> @|<requestError> because
-0.64 <unable> found .|@ .. reconfigure|@ .. upgrade|@ happy|@ the new|@.com are|because i|crash course|crypto
-0.64 import|legal|milestones|next week|not found .|private repos|reviewers|shell|tears|test|uses|wow >
-0.66 0 mrs|0 of the|< where|<otherHost> is|<unable> an|@ <part> >|accidentally|add|and the <part>|at fosdem
-0.66 break it|button >|cache .|can it|custom domain|devops .. @|doctor|i made a|instances|navigation|on @.com
-0.66 projects ? >|renamed|roadmap|says <requestError>|semicolon|service unavailable|sid|support|university
-0.68 . anyway|. can i|. sorry for|0 repos over|< @ does|<selfManaged>|<settings> ? >|@ .. add|@ .. logo|@ why does
-0.68 in issues|morning|mr .. @|path|remote work|security|the gold|the month|video|zero <down>|zero downtime
-0.70 <own> .. <down>|<own> admin|@ .. fosdem|@ .. integration|@ .. regex|@ how do|@.com ?|a 503|approval|approvals
-0.70 async|cleanup|conference|gb|import from|onboarding|recruiter|remove|reviewing .. @|the best|to @|toggle|vim
-0.70 we come|wild >|windows|😎|😎 >
-0.72 0 lines|< @ <own>|@ .. booth|@ <selfManaged>|applied|bug|corporate <settings>|education|export|for all of
-0.72 made|only in|only on|premium|reviews|salaries|the commit|token|verification
-0.74 . @ <part>|< bitbucket|< broken|@ .. best|button on|certified|discount|enough for|features|i >|interview|key
-0.74 one click|our instance|pipeline .|pricing <part>|pricing page|rebase .. @|runner|stock|turns out <own>
-0.76 < @ my|<own> @ <part>|@ .. bring|@ .. deleted|as always|design|linter|one of my|our internal|raise|the trick
-0.76 use|where
-0.78 < @ what|<settings>|@ .. group|@ .. meetup|a project|brain|bulk|changelog|corporate|engineer .. @|for a|i put
-0.78 policy|such a|took me
-0.80 <own> self|@ .. code|@ .. sort|because <own>|default|first .. @|hearing|love|love the|native|on @ >
-0.80 repos over|shows 0|since i|svn|talk on
-0.82 <own> internal|@ .. life|@ .. tanuki|@ handbook|@ id like|after i|backup|button|cluster|http <serverError>
-0.82 silver|speakers|the linter
-0.84 @ .. should|@ notifications|@.com >|allowed|auto|files|heroku|integration|is hard|is right|lint|monorepo
-0.84 own runner|plan ?|possible to|prefer|reconfigure|sheet|username|with my
-0.86 0 months|< @ how|<minutes> .. <down>|<own> <settings> is|@ .. management|@ .. permission|@ release|cache
-0.86 label|me >|newsletter|size|supported|tool|yaml .
-0.88 0 users|< @ could|@ .. feature|arm|at the @|days >|e mail|force|ha|help >|jira|ldap|monolith|monorepos
-0.88 on <own> <selfManaged>|ran out|the settings|theme
-0.90 . sorry|0 gb|@ .. rules|@ .. year|@ github|compliance|fosdem|it with|mail <unable>|merge conflict|small|vs
-0.90 was great
-0.92 0 years|@ .. free|@ .. tracking|@ .. use|@ can|branches|menu|my script|numbers|one project|project is|secret
-0.92 this year
-0.94 <otherHost> is having|badge|cards|domain|licence|me 0|question|released|renewal
-0.96 . does|<own> <own> <part>|<use> conflict|@ .. <settings>|@ .. talk|@ .. view|@ runner|a two|merged .. @
-0.96 need a|our server|section|used|was <own>
-0.98 . @.com|@ <part> in|atlassian|conflicts|epic|folder|one repo|protected|timezone|training|when ? >|where .. @
-1.00 < wrote|@ .. which|a user|account|change the|instance|with <own>|year
-1.02 <otherHost> is <down>|@ ctl|broke .|contributors|of @.com|quote|self|tips|via @|webinar|where do|writers
-1.04 <down> <own>|@ .. way|card|de @|named|small thing|user group|yaml
-1.06 . @ ci.yml|<own> internal @|@ ci|added|ama|calculator|ctl|force <use>|internal @|is called|our internal @
-1.06 self managed|the mobile|trello
-1.08 @ ci.yml|ci.yml|guest|name|with @
-1.10 < @ can|<settings> is|@ .. backup|best|conflict|history|how to|limit|premium ?|saved|ultimate
-1.12 <settings> . sorry|@ .. devops|after a|deleted|exit|ipo|my password|proud|the runner
-1.14 approved|comparing|core|coverage|fault|how do i|link|on prem|prem|private|ubuntu
-1.16 < @.com is|<own> @|projects ?|street
-1.18 burndown|my runner|our own|passed|this >
-1.20 can i|it possible to|parallel|tests
-1.22 @ issues|a @|fastly
-1.24 all remote|merged|self hosted @
-1.26 booth|broke|by accident|is @.com|labels|pricing|self hosted|sticker|variables
-1.28 <incident> management|down to|incident management|role
-1.30 0 comments|<own> <selfManaged>|managed|socks|using
-1.32 advice|how do|trial
-1.36 jenkins
-1.38 main|seats|set
-1.40 dark theme|date|rules
-1.42 ticket 0
-1.44 <serverError> .. <down>|chart|stickers|upgraded
-1.46 < <otherHost>|on <own> <own>
-1.48 < <own> <settings>|ram
-1.50 hugo|sidebar|spam|stored
-1.52 epics|pipeline is|program|ruby
-1.54 invoice
-1.56 rebase
-1.58 mode|price
-1.62 @ .. self|billing|crashed|emoji
-1.64 delete|guide|pipeline|template
-1.66 docs|geo|setting
-1.68 logo
-1.70 @ .. <selfManaged>
-1.72 puma|tracking
-1.74 azure|dark mode|maintainer
-1.76 mrs .. @
-1.80 admin
-1.82 @ .. branch|license
-1.84 done .. @|the old
-1.88 dm|tier
-1.90 feature|handbook|squash
-1.92 swag
-1.98 upgrade
-2.00 pi
-2.02 meetup|not @
-2.04 omnibus
-2.14 free
-2.16 hiring
-2.24 @ .. mail
-2.48 our @
-2.54 forgot
`;
