/** How many points each phrase is worth. Written by `npm run learn:availability`; do not edit it by hand. */

/** What every text has before its phrases are counted. */
export const startingPoints = -1.06;

export const outagePoints = `
5.00 @.com
4.08 <serverError>
3.64 outages
3.18 the outage
3.14 @ <down>
2.76 outage
2.70 bad gateway
2.68 gitlabdown
2.64 <serverError> >
2.62 error page
2.42 trouble
2.36 działa
2.28 you are <down>
2.20 @ is <down>
2.16 < gitlab
2.14 ligt|the site
2.10 <unable> open
2.04 panne
1.98 aqui|todays
1.92 <down> or
1.90 <serverError> .|answering|loads
1.88 site
1.84 <down> >
1.80 . same|@ is down
1.78 @ .. load|down >
1.76 same for
1.74 <thanks> .. <down>|@.com <unable>|end .. @|since 0 0
1.72 @.com <down>|being <down>|falling over
1.68 the downtime
1.64 <down> @|for <own> whole|gateway
1.62 all of <own>|any of|seite|your <down>
1.60 @ .. <down>|erroring|outage ?
1.58 @ is having
1.56 <down> ?|@ .. vez|load
1.54 <incident>|? <part>|servers|systems|unreachable .|whole company
1.52 @.com <now>|every project|posted|some users|work again|you are down
1.50 @ est|for anyone|same .. @
1.48 @ .. during|is back
1.44 @.com is|at the moment|clients|ici|your outage
1.42 <use> @|at your|recovered|wieder
1.40 500s|<now> <down>|come <back>|sites|standup .. @
1.38 over ?
1.36 <incident> ?|<minutes> <now>|<otherHost> <back>|@.com @|because @|helsinki|is up|operational
1.34 @ .com|@ down|and the <part>|incident ?|it is back|nothing loads|regions
1.32 .com|<fails> with @|alles|breakfast|cest|for the entire|isps|the <incident>
1.30 <serverError> <part>|any repo|are back .|investigating
1.28 going on|incident|right <now>|right now|rn|still down|us in|落ちてる
1.26 <unable> <use> <unable>|and from|errors|everybody in|reach you
1.24 <back> <now>|<use> <unable>|@ .. moment|lagi
1.22 . are you|504|? whole|@ .. <serverError>|did <everyone>|your servers
1.20 <down> @.com|<unable> reachable|gerade|it is @|push my|was out
1.18 açılmıyor|happening|of us >|the <serverError>|the same >|twitter
1.16 <down>|<down> @ ?|@ goes|nothing but|your side
1.14 . @ <down>|0 minutes of|< гитлаб|<thanks> .. <incident>|@ org|desde hace|soon|the database|гитлаб
1.12 0 0 ?|< now|<own> clients|<slow> .. <now>|for everyone|same|tweet .. @
1.10 503 .|<down> ? >|@ .. investigating|unreachable|yesterdays
1.08 <part> <down> .|? <down>|affected|around 0|go through|seems|team it|the <down>|update is|깃랩
1.06 503|<now> when|down or|how long will|it is down|just <now>|just now|long will|status
1.04 . will there|< so|<part> <fails>|<unable> opening|@ .. having|@ @.com|@ outage|carga|nere|pushes|reach @
1.04 resolved|this <now> >
1.02 0 utc|<back> yet|<unable> @ .|@ .. <slow>|@ .. pipeline|está|eta ?|going on ?|out for the|overloaded
1.00 < gitlabdown|<serverError> .. <serverError>|<unable> .. <minutes>|<unable> <own>|<use> .. <serverError>
1.00 <use> <down>|? nothing|@ .. fix|back|entire|experiencing|reachable|the <part> <down>
0.98 . any news|<now> .. <minutes>|@ .. hier|@ .. posted|@ went|caído|fell over >|here in|it is <back>|out from
0.98 site >|the 0 <minutes>|with an error|your end
0.96 0 <slow>|0 <slow> <part>|<fails> rates|<otherHost> <back> .|connection <down>|error rates|every user|in india
0.96 no work|voltou|whole|with @.com
0.94 < @ @.com|<everyone> know if|<minutes> ago|<unable> answering|come back|for all|hugops >|internet <back>
0.94 nobody in|on every|our ci|spinning|you but
0.92 . looks like|. what was|0 <minutes> of|<serverError> for|? @.com|access @|at zero|did @|fourth|nothing on
0.92 out .|too .|volvió|your site
0.90 <down> from|<minutes> >|<now> 0 0|@ <down> .|@ your <part>|all of my|org|the door|the status|what was
0.88 0 0|@.com @ >|at 0 0|cause|desde|either|guess ill|is @ <down>|not reachable|spins|thought <own> <settings>
0.88 was it|your <part>
0.86 < incident|<back> .. <thanks>|<part> <slow>|<part> git|<thanks> .. <own>|<unable> <own> <settings>|@ isnt
0.86 be <back>|confirmed|decides to|downtime ?|every <use>|long ?|push again|since 0|sito
0.84 . <down>|. @ pls|. everyone|< <down> <now>|< update|<back> here|@ .. aqui|@ .. desde|@ pls >|atm|do ar|during
0.84 fora|fora do|fora do ar|gateway .. @|if @|prima|seit 0 minuten|that is down|the api is
0.82 . down|<incident> ? >|<minutes>|@.com is down|delivered|depends on|en rade|entrega|hangs|loading|of us|rade
0.82 this .|this <now>|todays @|up again|ya
0.80 . where|502|<back> before|<now> as|<part> .. <now>|<use> . @|@ cest|again|an <fails> <part>|an error page|ddos
0.80 for anybody|is <down> @|is every|nothing works|remarche|serving|tried from|up >|挂了吗|挂了吗 .. @
0.78 < aws|<now> or|<part> .. <slow>|<unable> deploys|<unable> of|@ .. <now>|@ .. honest|@ <down> <now>|@.com has
0.78 even the|is outage|reach|refreshing|storing
0.76 < @.com|<incident> .. <unable>|<serverError> .. <thanks>|? <now>|@ .. over|and youve|back online|back up
0.76 believe .. @|bij|colleagues|in the company|plus|responding|the quick fix|time out|todays .. @|todays <down>
0.76 when @.com|whole org|지금
0.74 0 0 and|<down> for <everyone>|<incident> .. <minutes>|<serverError> when|<thanks> .. <minutes>|<unable> fun
0.74 ? all|@ <back> ?|are sorry|being down|down ? >|eruit|everyone i|for the honest|it you|middle of <own>|nor
0.74 the moment|timeouts|too >|tot|we are sorry|when the <part>|안
0.72 <back> <back>|<everyone> in|<everyone> in <own>|<minutes> .. <serverError>|<unable> notifications|@ .. spins
0.72 all|around 0 0|down ?|hang|hangs .|idle|impossible de|no notifications|refresh|stuck for|tonights
0.72 who unplugged
0.70 . anything|< @ ist|<now> <serverError>|<part> <down> ?|<part> <incident>|<unable> .. <part>|@ .. happening
0.70 @ .. lagi|@ .. something|@ is <back>|@ is <unable>|@ ist|@ lives|breakfast >|confirming|everywhere|il sito
0.70 in all|is erroring|justo|load >|lunch|others ?|out @|queue|right ?|so fast .|the good|to the on|update|we see
0.68 . wish|<back> .. <back>|<now> an <minutes>|<unable> reach|@ being|about 0|cant clone|confirm|down.
0.68 for @.com to|for you|from here|here|info|is up ?|neither|none of|noon . @|of <serverError>|other|prayers
0.68 since an|since an hour|unplugged @|was @|ya volvió|youve got
0.66 0 <minutes> ago|0 ago|<part> opens|<unable> submit|<use> >|@ .. ar|@ .. het|@.com just|all of|an <minutes> >
0.66 an hour >|back .|but <fails>|doet|doet het|elevated|fetch|follow up|for <everyone>|het|it seems|ligger
0.66 ligger nere|seems .. @|shared <part>|so quickly|the website|times out for|working again
0.64 . <everyone> on|. <otherHost> <back>|. <unable> only|. not only|< @ .com|<fails> <part>|<serverError> .. <now>
0.64 <use> .. <everyone>|@ .. aware|@ gone|@ is dead|after lunch|because @.com|before @|being|connection
0.64 docker pull|down .|end @|err_connection_timed_out|error|fetches|geht|hello ?|how long ?|not answering
0.64 not loading|on your side|refreshing @|shared runner|submit|to open|vez .. @|whole <part>
0.62 . whole|< .. @|< @ shared|<back> .. <minutes>|<down> de|<fails> .. <slow>|<now> on <own>|<own> old|<use> <now>
0.62 @ is not|a subset|a subset of|and from <own>|back before|blank|but @.com|button spins|credit for|i know you
0.62 is you @|no deploys|our org|page loads|repos with|same .|screenshot of @|started|subset|subset of|timeout .
0.62 tuesday is|unavailable .|use your|website|who <down> @|whole site
0.60 . status|<back> yet ?|<down> <down> <down>|<own> <settings>|<slow> <part>|<use> go|? <use>|@ .. plus|@ .. rade
0.60 @ rn|are we|calm .|day for|erreichbar|everybody in the|everyone here|for all <own>|la <down>|last nights
0.60 ok .. @|registry|shared|that @.com|the <incident> is|through <now>|times out|to be <back>|var|wasnt
0.60 we <unable> <use>|what was it
0.58 . are|. hugops >|0 hrs|0 you|500 for|< rip @|<back> <unable>|<down> 0 0|<down> @ .|<down> on @.com
0.58 <minutes> .. <minutes>|<now> 0|<now> <now>|<now> @.com|<part> is|@ being <down>|@ really|able|able to
0.58 about the <down>|after todays|been an|been an <minutes>|been an hour|cant reach|connections|degraded|depuis 0
0.58 door|getting a|going @|going @ ?|here but|hour @|hrs|is @ down|mornings <down>|networks|night ?|on <everyone>
0.58 ongoing|outages in|over >|rca|remote @ is|rip @|rip @ 0|sign in|this afternoon|this mornings <down>
0.58 this time ?|tweet|well|안 .. @
0.56 . <incident> ?|. <unable> <own>|. @ ?|< 깃랩|<everyone> is <part>|<everyone> too|<now> .. <serverError>
0.56 <now> 0 <minutes>|<own> terminal|<part> <unable>|<use> button spins|@ .. serving|@ .. taking|@ <now> <down>
0.56 @ decides|@ decides to|@ is <part>|@ seeing|@ status <part>|@ wake|@ wake <back>|@ wake up|@ wont|an <down> .
0.56 an outage .|and the site|any project|cant even|customers on|deadline .. @|delay|downtime today|eta|every
0.56 for 0 min|for everybody|gitlab|is 0 0|is <unable> <own>|ist .. @|jobs are|know you are|merge button spins
0.56 minutes ago|moment|my terminal|now the|of @ is|on status|only me|page .|paged .. @|schnelle|still broken
0.56 there an incident|today ? >|twitter says|you are <back>|your load balancer|깃랩 지금
0.54 . <otherHost>|. get|. looks|. tried|< <now> <down>|< @ server|<everyone> .. <minutes>|<everyone> else ?
0.54 <incident> on @.com|<now> .. <now>|<now> this <now>|<serverError> and|<settings> <use>|<slow>|<unable> access
0.54 <unable> git|@ .. <minutes>|@ .. ici|@ .. lunch|@ .. middle|@ .. nere|@ having|@ ligger|@ ligger nere
0.54 @ to come|a demo|answering .. @|anything|be back|cant push .|cause of|data loss|demo .. @|during this
0.54 elevated <fails> rates|elevated error rates|entire <everyone>|et|fast again|for me again|it is @.com|it over
0.54 like it is|major <down>|ok <otherHost>|on mondays|org @|out for|problem|pull hangs|says <part>|site is gone
0.54 the <part>|this outage|trouble with|two @|vez|waiting for @.com|weder|what caused|yesterdays <down>
0.52 . began|500 to|< <down> .|< <unable> @|< no @|<incident> .|<now> ? @|<now> this|@ .. commit|@ .. justo|@.com .
0.52 and two|another @|blocked by @|browsers|cant git|coffee break|dont open|for <everyone> .|for any|from any
0.52 last night ?|load .|loaded|looks like|looks like your|morning >|nap|not our|others on|outage 0|responding >
0.52 root cause|run .|stares|stares at|status .. @|to any|updates|was the root|white
0.50 < @ had|< so the|<down> . 0|<incident> .. <back>|<incident> .. <now>|<incident> doc|<minutes> .. <now>
0.50 <own> customers|<part> .. <down>|<part> .. <fails>|<serverError> @ >|@ <down> ?|acces|across|and 0 <everyone>
0.50 and cant|are sorry .|around|back ?|büro|cheers @|disruption|emergency|errore|for whole|gracias @|groups .
0.50 i think you|incident doc|is been|my old|ok @ is|posted >|responds|since this|struggling|the incident
0.50 to come <back>|us and|without you|wont answer|wont load|yesterday @|you @ but|youve|не
0.48 0 till|< <otherHost> <back>|< down for|<back> . <otherHost>|<everyone> .. <everyone>|<everyone> else getting
0.48 <everyone> home|<everyone> it|<everyone> times|<everyone> times out|<incident> going|<now> .. <down>
0.48 <now> even|<otherHost> says|<part> hasnt|<unable> load >|<unable> your <settings>|? <own> <part>|@ .. ddos
0.48 @ .. erroring|@ goes <down>|@ goes down|@ is currently|@ with|@.com <part>|across all|all systems
0.48 all systems operational|and <unable> reach|are out|are working|bus|checked with|disruption .|else getting
0.48 error pages|everything times|everything times out|fix the <part>|fleet|for the whole|for us in|good again
0.48 hour @ >|hugops @|hugs to the|is unavailable|is you|it was @|like @|midnight >|mundo|ok <part>|on all
0.48 operational .|os|pages down|pending|since this morning|some users may|soon @|systems operational|the <slow>
0.48 there an <incident>|todo mundo|tout|users may|we <own>|we own|worldwide|на .. @
0.46 . we pay|. your turn|< <own> pipeline|< @ still|< @ up|<back> @ >|<back> so|<down> was|<fails> for all
0.46 <minutes> .. <everyone>|<now> @ is|<own> repositories|<part> <down>|<part> are out|<slow> .. <everyone>
0.46 <slow> .. <part>|@ .. <back>|@ .. <incident>|@ .. erreichbar|@ .. gateway|@ <slow>|@.com all|a single <part>
0.46 also|anyone else getting|cant get|connection reset|de .. @|down no|entire team|fatal could
0.46 fatal could <unable>|fatal could not|gateway <down>|going|is ?|is @ that|is registry|it was <down>|just me
0.46 middle|minutes of|nobody is|noon|or is @|our projects|run <part>|single <part>|subset of users
0.46 the entire <everyone>|the live|the rca|thursday is|turns .. @|up ? >|work <now> ?|your load|your turn
0.44 . something|. whole <everyone>|0 0 utc|0 <minutes>|0 queued|500 >|502 .|5xx|< @ seeing|<down> <use>|<down> out
0.44 <everyone> as|<everyone> say|<fails> <now> ?|<fails> @|<fails> at @|<minutes> .. <part>|<minutes> .. <unable>
0.44 <now>|<now> breakfast|<part> take|<serverError> .. @|<slow> at|<thanks> <everyone>|<unable> erreichbar
0.44 ? <serverError>|? mr|@ . we|@ .. every|@ .. going|@ .. var|@ <back>|@ was|@.com went|across the
0.44 after todays <down>|and @.com is|anybody else ?|as it|as the <part>|at your end|auch .. @|cant|care to
0.44 chrome firefox|collègues|confirm .|die ?|die ? >|down @ >|e .. @|encore|está .. @|eu west|from <part> .
0.44 from all|from helsinki|from this|getting|go down|hang in|hanging|have a release|hour now|is <back> ?
0.44 is it over|is taking|it is dead|it is you|last nights <down>|live doc|memory|my router|nicht erreichbar
0.44 nights <down>|not happy|of the <incident>|openly|our customers|past the|phone on|phone on 0|queued|same >
0.44 schon|seeing|since breakfast|so openly|something .. @|something @|the middle|this time|this week @|today @
0.44 trouble ?|trouble at|unplugged @ >|vodafone|was at|we can|went <fails> on|went wrong on|were <down>|what does
0.44 wifi . it|you are back
0.42 . others|0 <minutes> and|0 and 0|0 of 0|0 of our|100% of|< @ did|< ok @|<back> .. <slow>|<back> here in
0.42 <everyone> .. <serverError>|<everyone> here|<fails> <serverError>|<incident> <unable>|<minutes> .. <own>
0.42 <now> .. <slow>|<otherHost> is full|<part> <everyone>|<part> <unable> <part>|<thanks> @ <everyone>
0.42 <unable> <back> @|<unable> just me|<use> .. <fails>|<use> <fails>|? here|@ .. git|@ .. third|@ .. tripped
0.42 @ so it|@ voltou|@.com doesnt|@.com from|a 502|a nap|after this|all <now>|any of us|are busy|as well >|aware
0.42 cant get to|commit the|courtesy|courtesy .. @|courtesy of|courtesy of @|either .|eta ? >|everyone|for the fast
0.42 from <part>|from hetzner|get .. @|give .. @|having <fails>|hundred .. @|is <unable> opening|is the database
0.42 it too|jobs stuck|last weeks|le <part>|le site|my issues|network team|not just me|or are|out . >|out @ >
0.42 respond|right <now> .|right now .|see the same|side @|since @|site has|soon @ >|stuck for everyone|the @.com
0.42 the entire team|this mornings|today >|visitors|volta|volta .. @|was down for|was out .|week @|while @.com
0.42 whole <everyone>|you confirm|your side @
0.40 . status <part>|. status page|0 minutes ago|< @ ligger|< @ nie|< @ site|< @ web|< runners|< well
0.40 <fails> occurred|<incident> 0|<minutes> old|<now> . >|<now> <use>|<now> ?|<now> lunch|<part> .. <use>
0.40 <part> and <part>|<serverError> @|<settings> .. <unable>|<unable> but|<unable> działa|<unable> of <own>
0.40 <unable> one can|<unable> reach @|@ .. before|@ .. past|@ .. respond|@ .. root|@ anything|@ is back|@ nie
0.40 @ not|@ your <incident>|a <fails> with|a problem with|a walk|afternoon|afternoon >|alike .|all <own> groups
0.40 all good again|all of us|and @ is|as well|back online .|calm|coming <back>|confirm @|coworkers|depuis
0.40 end . yes|error occurred|gets through|git|investigating .. @|is down.|isnt my|it <unable> <own>|it isnt my
0.40 minuten|nie działa|no one can|ok @|on <own> end|on our end|one can|page opens|pipeline in|progress
0.40 root cause of|safe to <use>|say the same|since lunch|since yesterday|struggling ?|take your|take your time
0.40 the hosted|those of|timeout|tonight .|utc >|va|when <part>|work again ?|you are|you mean|your runners
0.38 . 503|. <unable> .|. <use>|. anyone else|. get well|0 utc >|< @ where|< status <part>|< status page
0.38 <back> .. <settings>|<back> ?|<back> soon|<everyone> . i|<everyone> . what|<everyone> in the|<fails> in there
0.38 <now> <down> in|<part> for 0|<part> for <everyone>|<slow> @|<unable> me carga|<unable> on|<unable> puedo
0.38 <unable> release|<use> .. <minutes>|<use> .. <part>|? every|? happens|? hello|? hello ?|@ .. operational
0.38 @ .. returning|@ .. schon|@ .. seeing|@ <fails> <part>|@ confirming|@ dead|@ looks like|@ non|@ sorry to
0.38 @.com i|a single page|again .|again in|again thx|again thx @|answering .|answers <now>|answers again|any news
0.38 ar|are watching|be reached|before|came back|can get|cause ?|clients .|complaining .|customers|darkness
0.38 doesnt open|either @|either @ >|errors on|even .. @|friends in|git fetch|gitaly node|glad it|glad it is|hace
0.38 half .. @|hang in there|hetzner and|isnt >|it 0|know you|long ? @|looking at|loss|léquipe .. @|me carga
0.38 merge >|minute|montréal|nap .. @|no me carga|no puedo|not just|nothing|orgs|our repos|outage @|ovh|problems
0.38 push|restore .. @|right .. @|same from|seems <back>|single page|the entire|the fourth|the live doc|the same
0.38 to come|todays outage|toute .. @|waiting|waiting .. @|waiting >|with @.com ?|yesterday evening|you went
0.36 . @ down|. @.com <unable>|. all of|. how|. other|. something is|. whole team|0 . will|0 <minutes> late
0.36 0 <minutes> old|0 minutes without|0 of <own>|0 people in|< @ <back>|< did @|< looks|< still down|< update @
0.36 <back> . <part>|<down> <now> ?|<down> ? @|<everyone> looking|<fails> .. <part>|<minutes> .. <fails>
0.36 <now> @ <unable>|<now> the <now>|<own> entire|<own> neighbour is|<part> <part> is|<part> is out|<part> sites
0.36 <serverError> .. <back>|<serverError> on every|<unable> .. <now>|<unable> <use>|<unable> available
0.36 <use> <unable> <use>|? status|@ .. demo|@ .. share|@ ? @|@ come <back>|@ come back|@ where|@.com down|allen
0.36 an estimate|back soon|because your|before the <down>|can you confirm|cant push|course . >|credit for the
0.36 day another @|dead|dns ?|downtime @|either .. @|error @|fall|full of it|gateway timeout|have been <down>
0.36 how far|how much of|in <own> company|is @ having|is all|is playing|it just <own>|it wasnt|long will this
0.36 minutes without|much of|much time|my neighbour is|need ?|neighbour is|normally|nos|not responding|on any
0.36 operations|pages sites|planet|pull|raw file|reach the <part>|sad tanuki|same for the|second .. @
0.36 service restored|since the morning|slow @|something|spain|still not|stuck ? >|the <incident> .|the moment .
0.36 there a <fails>|there a problem|tonight ?|we <unable>|week @ .|when @|who unplugged @|whole morning
0.36 works again|yes i noticed
0.34 . apparently|. hugops|.io|0 <down> 0|503 on|< <unable>|< @ registry|< @ went|< hats|< hats off|< looks like
0.34 < seems|<back> <now> .|<back> @.com|<down> . please|<down> for all|<down> out >|<down> this|<fails> <now>
0.34 <fails> <slow>|<now> .. <use>|<now> <now> <now>|<own> org|<own> sites|<part> from @|<part> ok
0.34 <serverError> . <everyone>|<settings> was|<thanks> for fixing|<unable>|<unable> .. <unable>|<unable> load .
0.34 <unable> reach you|? two|@ . <part>|@ . and|@ .. elevated|@ .. hace|@ .. mortem|@ .. systems|@ .. updates
0.34 @ .io|@ <back> <now>|@ but please|@ having a|@ server|@ so|@ went <down>|@ your page|@.com is out|@.com not
0.34 again from|again or|all <own>|all shared|all shared <part>|an <fails> occurred|an error occurred|and so
0.34 at once|because your <part>|began|but there|but there is|can open|cant push cant|cant reach you|caída
0.34 comes back|coming .. @|communicate|confirm .. @|currently|da stamattina|doc|down down|down down down|downtime
0.34 en <down>|en panne|end|everyone since|fixing|for 0 <minutes>|for half|for the frequent|from 0 0|from @ is
0.34 from three|guys|hats|hats .. @|hats off|here .. @|impossible|is <unable> your|is @ <back>|is downtime
0.34 is not your|known ?|known ? >|like this|my colleagues|news|not only|now . >|of all|or is it|otra vez
0.34 over there ?|problems at|push cant|release at|release at 0|release tonight|remote @|screenshot of
0.34 service disruption|since morning|stamattina|the <part> <now>|the queue|the same .|the shared|things are|third
0.34 time in|to use|too . @|took you|up @ >|us|us @ >|waiting and|was it ?|web .|went <fails>|went wrong|whoops @
0.34 work <now>|you not|your wifi
0.32 . <everyone> in|. all|. go|. take|. to|. web|0 <everyone> in|0 <minutes> after|0 min and|< @ looks|< site
0.32 < third|<back> <now> ?|<fails> at your|<incident> .. <thanks>|<minutes> of <serverError>
0.32 <own> <settings> twice|<own> end .|<part> <fails> for|<part> has been|<serverError> . @|<unable> .. <everyone>
0.32 <unable> <part> >|<unable> <use> .|<unable> answering .|<unable> responding|<use>|? half|@ .. ?|@ .. działa
0.32 @ .. guess|@ .. nap|@ .. tweet|@ <unable> działa|@ is|@ nie działa|@ org @|@ recovered|@ seit|a beer .
0.32 about 0 <minutes>|about what|accessible|ago >|all <own> projects|all repos|also >|and @.com|answers
0.32 anyone else|anything .. @|are <use>|are investigating|be up|because @ <part>|because @ s|between 0|blame <own>
0.32 but git|cant do|cdn|come <back> <back>|dead again|demo|each click|elevated <fails>|end ?|est|for 0 minutes
0.32 for @ to|for a walk|for todays|give <serverError>|half|having issues|hello ? <everyone>|hier|hour >|is 0 in
0.32 is <back>|is <unable> just|is nobody|is not just|it is been|it seems >|leży|lfs downloads|lives in|loads >
0.32 locations|major|might want|might want to|min and|my router twice|no access|o site|of <fails>|on every project
0.32 opening <now>|opens <now>|other vendors|others|our end .|outage >|pareil|part .. @|pay for premium|poland
0.32 pulls|push . @|reddit|rn >|runners are out|same . @|seems >|shared .. @|staring|staring at|status <part>
0.32 still @|stopped|taking .. @|that you are|the code|the registry|the root cause|there an <down>|there an outage
0.32 to load|token ?|unavailability|unavailable ?|waiting for @|wasnt .. @|white .|who <down>|who scheduled
0.32 without git|wont open|wrong on our|your <incident>|your ssh
0.30 . 0 <slow>|. <down> ?|. is something|. same for|. was|0 <down>|0 <serverError>|0 <unable>|0 min ago|0 minuten
0.30 < <down>|< @ fora|<back> <back> .|<down> .|<down> in a|<everyone> as well|<fails> .. <everyone>
0.30 <incident> .. <part>|<minutes> <now> .|<minutes> @ >|<now> your|<own> <settings> <own>|<own> end
0.30 <own> terminal says|<part> <unable> load|<part> havent|<settings> <own> <settings>|<unable> <own> .
0.30 <unable> open .|? <unable>|? from|? push|? site|? tried|@ .. @.com|@ .. ddosed|@ .. eaten|@ .. mal
0.30 @ .. response|@ .. siesta|@ 503|@ <use> <part>|@ finally <back>|@ fora|@ fora do|@ i know|@ is <now>
0.30 @ login page|a siesta|a siesta ?|after todays outage|all i get|all our|and 0 people|any of <own>|any repo .
0.30 are down .|are you <down>|back for|beer .|bei .. @|bei <everyone>|bei allen|come <back> >|continents|dar <use>
0.30 de novo|down yesterday|eaten|else cant|erreichbar .. @|euch|every repo|everywhere .|for <everyone> else
0.30 for all our|for the @|for two <minutes>|for two hours|git operations|happened ? >|hour without|i count|i need
0.30 i tested|is <part>|is it down|like your|long .. @|me <serverError>|milano|min ago|my terminal says|nap .|noch
0.30 nur|of code|of our|one >|our slack|out for <everyone>|picked <back>|picked up|please come|please come <back>
0.30 please come back|problem with|run <now>|runbook .. @|same @ >|screenshot .. @|sees the|sees the same|seven
0.30 shift|siesta|siesta ?|singapore|terminal says|that was a|the <part> <fails>|to use your|trouble ? >|tweet more
0.30 u|une .. @|wake|walked|we can wait|what are you|what was the|where can i|whoops @ is|without @|your website
0.28 . <now> <down>|. <serverError>|. site|0 0 <down>|0 outages|0 queued pipelines|502s|504s|< @ whole
0.28 < my pipeline|< whoops @|<down> <now> >|<everyone> .. <slow>|<fails> across|<fails> in <slow>|<minutes> w
0.28 <now> for us|<now> the|<now> you|<otherHost> doc|<own> deploys|<part> <down> >|<part> is been|<part> itself
0.28 <part> pls|<serverError> .. <fails>|<serverError> for all|<serverError> from @|<slow> ? @|<thanks> .. <unable>
0.28 <unable> <part> .|<unable> be reached|<unable> get to|<unable> respond|<unable> worked|<use> .. <now>
0.28 <use> from @.com|<use> will|<use> will work|<use> window|? since|? we get|@ .. affect|@ .. being|@ .. da
0.28 @ .. fourth|@ .. sites|@ .. todays|@ <down> i|@ came back|@ error page|@ is registry|@ is up|@ take your
0.28 @ unreachable|@ whole|@.com has been|@.com now|a job|a problem|again . what|and 0|and prayers|any <incident> ?
0.28 are <down>|are failing|around .. @|before our|but is the|cable at|cable at @|can .|companies|deadline is
0.28 deploy window|depuis 0 <minutes>|down too|even|every client|everybody|fell over|from any of|from hetzner and
0.28 go .. @|go for|gone again|google doc|groups . @|half of|hope you|in >|in the middle|is <down> ?|is showing
0.28 is trending|keep|mad .|middle of|nothing worked|of trouble|offer|on every <use>|on the ci|online|orgs >
0.28 other <everyone>|our launch|out|outage over|packages|page and|page for 0|picked|playing .. @|please hurry
0.28 problem ?|project <part>|projects .|queued pipelines|reachable from|restore|returning 500|service|something is
0.28 status <part> .|status page .|the <everyone> at|the @ error|the middle of|the whole site|thoughts and
0.28 thoughts and prayers|timing out >|to <use> <now>|today ?|today when|todays <fails>|too and
0.28 we are investigating|web|went <down> .|what is <down>|who can|who tripped|who tripped over|whole office
0.28 will work|will work <now>|will work again|works @|you are working|your time|your tweet|👍
0.26 . <everyone>|. git <use>|. object|. object storage|. tested|0 minutes|0 s|100% of <own>|100% of our|< <own> @
0.26 < @ down|< did|<back>|<back> ? <own>|<down> i|<down> i finally|<down> number|<down> or is|<down> too
0.26 <everyone> .. @|<fails> <part> is|<fails> boards|<fails> for|<incident> or|<minutes> to|<now> <unable> <use>
0.26 <now> @|<own> homework|<own> scheduled <part>|<part> wide|<serverError> when i|<slow> .. <down>|<slow> at 0
0.26 <slow> on @.com|<unable> .. <slow>|<unable> <use> a|<use> all <own>|<use> ok|? .. @|? <everyone>
0.26 ? <everyone> home|? anybody|? anybody home|? it was|@ .. downloads|@ .. getting|@ .. info|@ .. por|@ .. worse
0.26 @ database|@ oncall|@ site is|@ still broken|@ went down|@ why is|@.com answers|a <minutes>|a screenshot
0.26 a screenshot of|again >|all of our|an error|and from my|any of our|anybody home|anybody home ?|anyone looking
0.26 api down|api is|are you down|awkward|been|been <down> for|before 0|before 0 0|by <own> monitoring|can confirm
0.26 cant fetch|communicate better|connect .. @|credits|dark ?|dead ? >|elevated error|every <part> .|every page .
0.26 fails at|for any of|for anybody else|for me <now>|from all <own>|from all our|from aws|from gcp|git <use> is
0.26 gives me <serverError>|hand in|hats off @|headers|home >|hugs .|i see @|in our company|in poland|in unison
0.26 incident @|is <unable> <slow>|is <unable> responding|is been <down>|is not responding|is the <incident>
0.26 issue at|it is <down>|italy|jobs that|mark|my pipeline|nasty|ni|nights|not me|occurred|ok ?|on last|on reddit
0.26 on us|only mode|our scheduled|outage number|over @ >|page @ >|past|please ? >|quick fix|read only mode|run for
0.26 says .. @|says @|se .. @|second <minutes>|second hour|sees|seit|sign in <part>|silent|simply <unable>
0.26 since 0 @|since yesterday evening|spike|spinner|status page|that outage|the 0 min|the <part> is|the @ outage
0.26 the ops <everyone>|the ops people|the worst|them ? >|thing ? >|third .. @|this take|through again
0.26 time out from|timing|tripped .. @|tuesday is <down>|unison|up ?|up on|us all|vanish .. @|vpn|wake <back>
0.26 wake up|we are back|will this take|work <now> .|yall|you might|you might want|your <part> are|your <part> has
0.26 your time >|за
0.24 . <fails> in|. <part>|. did you|. hang|. hang in|. please|. started|. wake|. where is|0 days .|0 minutes ?
0.24 0 outage|0 year|< @ leży|< @ pages|< can confirm|< down again|< pushing|<back> . 0|<down> . >|<down> . it
0.24 <down> <now> 0|<down> for you|<down> with <serverError>|<incident> >|<incident> for|<minutes> . please
0.24 <now> .. <unable>|<now> 0 and|<now> about 0|<now> an|<now> in all|<now> ten|<own> company can|<own> patience
0.24 <own> repos <now>|<part> . <unable>|<part> <unable> be|<part> be <back>|<serverError> <everyone>|<slow> demais
0.24 <unable> <slow>|<unable> even open|<unable> goes|<unable> only <own>|<unable> there|<unable> to open
0.24 <unable> tweet|<use> <now> ?|<use> <serverError>|<use> all|<use> da|<use> from <everyone>|? pages|? same
0.24 @ .. answering|@ .. bit|@ .. falling|@ .. mı|@ .. off|@ .. performance|@ .. staring|@ .. wasnt|@ back
0.24 @ blocked|@ but|@ in|@ leży|@ looks|@ site|@.com returns|@.com was|@.com which|a bad <settings>|a bad config
0.24 a long|a nap .|a ticket|again thanks|all in the|all projects|all projects .|also .|and <settings>|and also
0.24 and so is|answers <now> .|answers again .|any eta ?|at your side|back ? >|bad config|bad gateway .|button .. @
0.24 cant be reached|cant reach @|clone|come <back> i|come back i|ddos ?|de la|delays|deploy ?|do i get
0.24 down ? asking|entrar|error on|even open|for every|for getting|for me <own>|gateway .|general <fails>|germany
0.24 git pull|give us|go <down>|gone for|hours|hurry|in <own> homework|in or|is fast <now>|is fast again
0.24 issue boards|it down ?|it wasnt me|last weeks <down>|last weeks outage|learnt .. @|lento demais|lunch .
0.24 monitoring but|my patience|neighbour|number >|of this|ok|ok . @|one request|online >|opening|others in
0.24 our groups|over the cable|paged|paying|pls fix|postmortem for|problem with @|pushen|pushes from
0.24 restarted <own>|restarted <own> <settings>|restarted my|restarted my router|return|returns|runner ?
0.24 seems to have|self host|side ?|since 0 and|since about|since ten|sit|site and|sites .. @|sla credit|slowness
0.24 something is off|something went|something went <fails>|something went wrong|started to|status history|stuck
0.24 stuck in pending|tanuki with|that were|the <part> are|the slow|this afternoon >|turns out @|unable to open
0.24 us >|utc|was @.com|was at 0|wasnt me|we are <back>|webhooks from|weeks outage|were .. @|when we can|while @
0.24 while @ is|while @.com is|whole timeline|you did|you dont|you posted|you see|your <part> says|your end ?
0.24 your page says|your side ?|авария|авария ?
0.22 . 502|. @.com .|. @.com <now>|. we are|. your <part>|0 devs|0 of us|502 >|< <selfManaged> hub|< @|< @ <part>
0.22 < @ back|< @ so|< container|< container <part>|< container registry|< docker hub|< down down|< status
0.22 <back> .. <part>|<down> <fails>|<down> <part>|<down> or did|<down> trending|<everyone> <now> <now>
0.22 <everyone> can|<everyone> can <use>|<everyone> here can|<everyone> report|<fails> at|<incident> .. @
0.22 <incident> @ ?|<incident> about|<minutes> after|<now> <down> for|<now> around|<own> <settings> was
0.22 <own> whole org|<part> <unable> open|<part> system|<part> system <fails>|<part> take <slow>|<part> went
0.22 <part> ❌|<part> ❌ <part>|<thanks> to read|<unable> starting|<unable> there .|? 502|? because|@ .. bad|@ .. bug
0.22 @ .. chrome|@ .. milano|@ .. mode|@ .. outside|@ .. premium|@ .. wake|@ .. 🙃|@ 0 <minutes>|@ <unable> work
0.22 @ >|@ i need|@ no work|@ s <down>|@ seit 0|@ under|@.com <slow>|@.com at|@.com is <down>|@.com is on|a student
0.22 about to|all dead|and the merge|any <settings>|anyone today|are down|are you on|as @.com|at all >|at least we
0.22 barely|be <down> .|been <down>|between 0 and|black .. @|built .. @|can|can work|central|checked|checked with 0
0.22 ci not|clones|confirm ?|da|da milano|dark .|deadline|deadline is midnight|dear @|down ? @|down is|down or is
0.22 end .|entire <part>|f5|folks at|for <minutes>|for lunch|for you @|gitlabdown trending|go|hasnt|hora >
0.22 i <unable> find|if @.com|incident ? >|incident on|is <incident>|is <now> <unable>|is @|is @ .|is lying
0.22 is midnight|is not my|is the site|is unavailable .|ist|it is not|it only me|it was down|job since|least we
0.22 loading for|loads in|long @|love to read|major outage|minute @|morning . >|much time to|no web|nobody can
0.22 not .|not opening|né|of our ci|on .com|on every <part>|on every page|on everything|on login|one page
0.22 ops people|or are you|our sites|out for everyone|out for two|over <part>|page|page itself|process|projects
0.22 repo . @|returning|runner system|runner system failure|s <down>|seems to|so is|squad|status <part> >
0.22 status <part> is|status page >|status page is|still cant|still nothing|storage <fails>|thanks for fixing
0.22 that it is|that things|the <down> <now>|the <incident> going|the <part> <back>|the folks at|the repos
0.22 the status <part>|the status page|there are|thursday is <down>|tim|timing out|to follow|too much time|tous
0.22 tried chrome|tried chrome firefox|tweeted|two <down>|two outages|unusable today|update @|wake <back> >
0.22 wake up >|warsaw|we are all|went down .|were down|what went|when a|where can|whole <now>|whole sprint|wifi @
0.22 you down|you on it|you were <down>|youll get|your cdn|your forum|☕ >|❌|❌ <part>|❌ <part> ❌|👍 >
0.20 . <now> <unable>|. @.com is|. cannot|. cheers|. pushes|. still|. token|0 groups|0 kb s|0 min|0 repos with
0.20 500 for all|500 on|503 >|< <back> <now>|< @ confirmed|< and|< so much|<back> .. <serverError>|<back> @
0.20 <down> <now> @|<down> <thanks>|<down> and|<down> mü|<everyone> so <slow>|<everyone> waiting
0.20 <incident> .. <use>|<minutes> and|<minutes> w o|<now> . 0|<now> over|<own> 0 projects|<own> intern
0.20 <own> private|<part> .. <everyone>|<part> <everyone> .|<part> <now> 0|<part> die|<part> is giving
0.20 <part> just <fails>|<part> load|<part> ok <part>|<part> to @.com|<part> was <down>|<settings> this time
0.20 <slow> is|<slow> on|<unable> .. @|<unable> has|<unable> va|<use> .|<use> <now> >|@ .. >|@ .. close
0.20 @ .. deadline|@ .. else|@ .. entire|@ .. finish|@ .. job|@ .. va|@ .. 😅|@ <down> >|@ <part> <unable>
0.20 @ confirmed|@ did|@ login|@ tonight .|@ website|@ your website|@.com <incident>|@.com gives|@.com is returning
0.20 a 0 gb|a <minutes> <now>|a ddos|a friend .|a minute|a minute since|about @.com|alike|all <back> here
0.20 all green here|all of @.com|all our groups|and you|anyone know if|are doing|are on it|are you|are you aware
0.20 asking for 0|because you <unable>|because you dont|been answering|before <own>|bug .. @|by remote|came <back>
0.20 can reach|can stop|cannot|caída de|closed by remote|comments vanish|company can|complaining|database <down>
0.20 database failover|database outage|decides|deploys|do <own>|down 0|down for you|down or did|downtime was|drei
0.20 each mr|engineers idle|error 502|está <down>|está caído|every <part>|every page|f5 .. @|failing|fall over
0.20 feierabend|fix your <part>|for <everyone> in|for about|for everybody in|for everyone in|for hours|for the past
0.20 for tuesday|from <everyone>|from every|gerade komplett|get <fails>|git <use> <back>|git access|goes down
0.20 green but|having <fails> ?|hello ? anybody|home . @|hour|hours old|http 500|i cant find|in <minutes>|in a week
0.20 in or out|in pending|in tokyo|incident >|including|investigating .|investigating for|is <back> for
0.20 is <serverError>|is <unable>|is @ <slow>|is away|is complaining|is happening|is it a|is it just|is it known
0.20 is it you|it known|just me @|kb s|ke|komplett|la <down> de|la caída|la caída de|live <incident>
0.20 live <incident> doc|live incident|live incident doc|login page|look @|major .. @|minute since|my laptop|mü
0.20 neighbours|night shift|nobody . @|nobody in the|non va|nothing has|now ? @|object .. @|oder .. @
0.20 of our projects|of us all|offer .. @|offer a|ok so it|on ?|on @.com for|open any|or is|or out|others .
0.20 our 0 projects|our scheduled pipelines|our whole|outage was|panic|people on|platform wide|please fix|quick one
0.20 reachable <now>|read from|refusing all|regional|related to|related to the|repo <unable>|report for|resolving
0.20 right <now> all|right now all|rough|runners|says <back>|says it is|seconds to open|seen a|sidekiq backlog
0.20 sign in page|since|so much for|ssh|ssh to @.com|start at|status <part> says|status page says|storage having
0.20 sync|take a nap|take notes|talking to|that their|the <part> that|the <part> will|the folks|this <now> ?
0.20 this <part> <unable>|todays <incident>|tokyo|tried from 0|trouble @|tweets|two <minutes>|two hours|under ddos
0.20 unora|up|up here|user .|was offline|website gives|wednesday .. @|well soon @|went|what is happening|whoever is
0.20 window|with a|working again for|works @ >|you aware|you was|you when|your runners are|çöktü|çöktü mü|💀
0.18 . <down> .|. <everyone> else|. <part> is|. <unable> <use>|. api|. bad|. come <back>|. neither|. registry
0.18 . since|. still no|. you|0 <minutes> before|0 companies|100% for|503 service|< @ why|< nobody can|< webhooks
0.18 < yall|<back> .. <now>|<back> <now> for|<back> here .|<down> <down> @|<down> over|<down> this week
0.18 <everyone> in devops|<everyone> on <otherHost>|<fails> .. @|<fails> as well|<fails> day|<fails> day to
0.18 <fails> with <part>|<incident> ? @|<minutes> .. <back>|<minutes> <unable>|<minutes> for|<minutes> left
0.18 <now> . that|<now> <now> and|<now> and the|<now> around 0|<now> the <use>|<own> <own> app|<own> groups
0.18 <own> launch|<own> sla|<own> standup|<part> and all|<part> fleet|<part> hosted|<part> is all|<part> ok .
0.18 <part> took|<part> was|<slow> wheel|<thanks> to the|<unable> . @|<unable> data|<unable> get
0.18 <unable> get <back>|<unable> open any|<use> <fails> <slow>|? jobs|? not one|? you were|@ .. blocks
0.18 @ .. current|@ .. mü|@ .. number|@ .. offer|@ .. rates|@ <down> <unable>|@ <serverError>|@ <unable> <slow>|@ ?
0.18 @ all|@ any eta|@ awake|@ awake ?|@ confirmed <back>|@ is taking|@ not loading|@ resolved|@ shared
0.18 @ shared <part>|@ status|@ third|@.com 0|@.com is <unable>|@.com is not|@.com isnt|@.com refuses|@.com shows
0.18 @.com stopped|@.com takes|a banner|a release at|a server|across <own>|across our|act|after last|again on our
0.18 all <slow>|all been|allen i|allen i am|an exam|and <everyone> in|and a lot|and from home|and it <unable>
0.18 any data|anyone else in|are back @|are pending|arriving|at 0|at @ for|at @.com|auth <down>|aware of|back so
0.18 bad news|bc|before .. @|bei <everyone> i|bei allen i|being offline|bitte|cause of the|chez|ci has|coming back
0.18 confirmed <back>|connection closed by|container <part>|container registry|ddos or|ded|ded 💀|deploy ? >
0.18 devs .. @|did you do|diffs <unable>|down down @|down in|down. .. @|downtime last|during the <down>|empty for
0.18 error page is|every <part> for|every click|every mr|everyone ?|exists|filed|fixing the <part>
0.18 for every project|for every user|for me in|for us|forum is full|forum thread|from registry|from spain|für .. @
0.18 git over <part>|gitlabdown >|gone wrong|half of <own>|has @|here <use>|i hear|i live|i read|in <now>|in brazil
0.18 in spain|ipv6|is downtime @|it . i|it <unable>|it is 0|it too @|kind of|link in|loading >|lost ?|mates|min to
0.18 monitoring but i|my own|my team @|my tests|network|noon .. @|not starting|not us|nothing works @|o @|od
0.18 of my merge|of your <down>|of your outage|on @ .io|on each|opening @|other groups|our sla|our standup|out . i
0.18 outage .|own app|packet|page >|page @|paged at|pasa|peut|project page|providers|pull .|registry down|repeat @
0.18 right before|same <minutes>|same for <own>|same for my|say it is|says operational|scheduled <incident>
0.18 scheduled maintenance|seconds and|see it as|seit 0|servers >|showing|sidekiq <slow>|since @.com|since deploy
0.18 since your|site is back|sla with|so <slow>|so quick|spinning wheel|ssh is|stand <now>|stand still|staring at a
0.18 takes 0 seconds|taking|ten minutes|tested|that ? >|the <down> is|the <incident> >|the <now>|the <part> has
0.18 the cable|the ops|the point|the sad|the sofa|the whole company|then <serverError>|there goes|they cant
0.18 third <down>|third outage|time <part>|timed|timeline|to any repo|to whoever|today|two other|unavailable in
0.18 up again .|update says|updates during|user .. @|waiting .|we cannot|we know|we lost|what went <fails>
0.18 what went wrong|while your|with <down>|with popcorn|wrong day|wrong day to|year old|you <back>
0.18 your <part> went|your sign|your sign in|спасибо
0.16 . @ are|. @.com <back>|. cheers @|. eta|. eta ?|. for|. git push|. regards|. same from|. will|. youll get
0.16 . your|. это|.com is|0 0 >|0 <down> in|0 <minutes> ?|0 cet >|0 engineers idle|0 hours old|0 in 0|0 kib|0 kib s
0.16 0 regions|500 .|500 page|502 @ >|503 for|< <own> intern|< <part> from|< @ good|< @ update|< after todays
0.16 < everything|< no|< ok so|< site is|< so @|< this is|< webhooks from|< whole|<back> of|<back> to <back>
0.16 <back> unexpectedly .|<down> ? all|<down> because it|<everyone> 0|<everyone> at <own>|<everyone> here gets
0.16 <everyone> on <own>|<everyone> sees|<fails> at writing|<fails> for every|<fails> on @.com
0.16 <incident> .. <everyone>|<minutes> ago >|<now> ? <own>|<now> all of|<now> is|<now> noon >|<own> .. <settings>
0.16 <own> <everyone> @|<own> <fails>|<own> <own> clients|<own> and|<own> neighbour|<own> projects|<part> .. <back>
0.16 <part> git <part>|<part> is <unable>|<part> nor|<part> will|<selfManaged> .. <fails>|<serverError> . <own>
0.16 <serverError> on <use>|<thanks> to whoever|<unable> . @.com|<unable> <part>|<unable> <part> <unable>
0.16 <unable> access >|<unable> found >|<unable> read from|<unable> take|<use> . >|<use> <use>|<use> from
0.16 ? 0 <minutes>|? <unable> <back>|? <unable> reach|@ .. company|@ .. found|@ .. midnight|@ .. review|@ .. u
0.16 @ <incident>|@ <slow> <now>|@ an|@ down in|@ just go|@ pls|@ works again|@.com back|@.com cant
0.16 a <serverError> on|a blank|a fix|a pipeline|a version|a walk .|about two|access >|again . >|all <now> >
0.16 all <own> scheduled|all our scheduled|all over|all shared runners|all time|all time out|all users
0.16 and <serverError>|and all of|and who|any info|are back|are you guys|as do|at writing|at writing objects
0.16 awake ?|back to normal|because @.com is|been there|being <down> .|believe|bureau|but please|by remote host
0.16 caiu|cant even open|cant open any|cet >|cheers|ci queue|clone >|comes <back>|company .|confirming from|cost us
0.16 database|day @|days .|dead here|depend .. @|die|dies|diff the|do we get|do you see|does not|down for everyone
0.16 down i|else ?|else ? @|equipo .|error page .|every page for|everybody in our|fail|fail with|failed clones
0.16 folks at @|for last|for my colleagues|for you ?|from registry .|from remote|from that|get credit|get to
0.16 get well|git is distributed|git over ssh|gives a 500|gives a <serverError>|going for|good luck|gracias
0.16 green again|groups|hangs forever|here .|here <unable>|here can .|here gets|here only|hmm|host|host @|i do
0.16 if you are|in <own> <otherHost>|in all <own>|in business|in progress|india|internal <part>|interruption|ipv4
0.16 is <back> <back>|is <down> <thanks>|is distributed|is going|is having <fails>|is not our|is out .|is something
0.16 is the recovery|is this thing|it is all|ive <now>|ive now|just go|just when|just when i|kib|kib s
0.16 kollegen .. @|la|last|last thursday is|load <now>|load and|look @ >|losing|lunch . >|march|me for|mornings
0.16 mr <part>|my neighbour|nights <down> ?|no web .|none of our|not mine|not read from|not up|not your wifi
0.16 nothing loads >|objects 100%|of 500s|of requests|ok who tripped|on @.com ?|on forum|on holiday|on ssh|once
0.16 operation|or <down>|others too|our company can|our end|our whole org|outages this|page for|partial|pen
0.16 people with|pls|prayers @|prayers @ >|problem ? >|push >|pushes are|rato|read from remote|remote host
0.16 restoring|returns <serverError> so|router|run <now> .|safe ?|same @|same on|say something|secs|see any|see how
0.16 see it|seeing elevated|seem|severity|shared <part> have|shared runners have|side|since the deploy|so it|so the
0.16 sprint review|status <part> itself|status page itself|tell|tell us|ten <minutes>|that git is|that tells
0.16 the 502|the <part> >|the <part> says|the <part> went|the all clear|the diff the|the honest|the incident >
0.16 the login|the on|the outage is|the planet|the runners|the whole <part>|the window|then <back>|thing on ?
0.16 this thing|this thing on|this week i|three different|timed out|timeouts >|to each|to each other|to normal
0.16 to respond|to the|to whoever got|to your <down>|todays <down> <own>|todays <use>|todays deploy|took the <part>
0.16 took the site|trending|tripped over|unexpectedly .|unplanned|unreachable >|up unexpectedly .|uptime .|us or
0.16 us today|used .. @|waited for|walk .|was 0 hours|water|web but|web git|web ui|week i|when @ is|when @ went
0.16 when you are|whichever|while|whoever got|whoever got paged|whole company .|whole company >|whoops .|will this
0.16 with @ <fails>|work in|writing objects 100%|wrong on|yes it is|yesterdays <incident>|yesterdays downtime
0.16 yesterdays incident|you from|you okay|your engineers|zero|это
0.14 . <unable> sign|. <unable> the|. @ .io|. @ status|. @.com ?|. back|. confirmed|. my|. not the|. others on
0.14 . outage|. please advise|. please tell|. shared|. shared <part>|. shared runners|. that was|. ticket|. unsere
0.14 0 0 <minutes>|0 503|0 <minutes> left|0 <minutes> w|0 connection|0 hours >|0 isps|0 jobs|0 pending
0.14 0 pending jobs|0 since|0 then|0 this|500 internal|500 internal server|500s on|503 service unavailable|504 from
0.14 < 0|< 0 <minutes>|< <incident>|< <part> is|< <thanks> @|< <unable> <back>|< <unable> <part>|< <unable> git
0.14 < @ <now>|< @ confirming|< @ ded|< @ feature|< @ seriously|< another|< good thing|< guess|< my|< oh <unable>
0.14 < oh no|< outage|< the <incident>|<back> ? >|<back> soon >|<back> while|<down> . i|<down> .. <serverError>
0.14 <down> <fails> ?|<down> as well|<down> last|<down> over ?|<everyone> .. <part>|<everyone> @|<fails> .. <use>
0.14 <fails> rates .|<fails> then|<incident> all|<incident> all <own>|<minutes> <now> >|<minutes> after the
0.14 <minutes> before|<minutes> on @.com|<now> 0 per|<now> <down> @|<now> <unable> <back>|<now> >|<now> ? ive
0.14 <now> @ <down>|<now> over here|<now> we <unable>|<own> .. <otherHost>|<own> .. <own>|<own> 0 devs
0.14 <own> deadline|<own> demo .|<own> docs|<own> nightly release|<own> on|<own> productivity|<part> credits
0.14 <part> from @.com|<part> has|<part> sites all|<part> which|<serverError> . >|<serverError> .. <use>
0.14 <serverError> <part> <down>|<serverError> at|<serverError> internal|<serverError> internal <part>|<slow> like
0.14 <thanks> for getting|<unable> access @|<unable> even|<unable> shared <part>|<use> <back>|<use> @ >
0.14 <use> and <now>|<use> as|<use> in progress|? <unable> get|? <unable> of|? @ @|? all <own>|? none|? none of
0.14 @ . @|@ .. @|@ .. balancer|@ .. blocked|@ .. molasses|@ .. packages|@ .. pricing|@ .. responding
0.14 @ <part> sites|@ <serverError> .|@ ? <part>|@ ded|@ feature|@ fix|@ has an|@ hello ?|@ hq|@ i think|@ loads
0.14 @ pages is|@ pages sites|@ seriously|@ thing|@ up ?|@ whoops something|@ your outage|@.com <down> .|@.com like
0.14 @.com ok|@.com throws|a <incident>|a blank <part>|a blank page|a feature|a single|a website|able to <use>
0.14 advise|again . that|again ?|again over|again over here|all <down>|all <own> sites|all been there
0.14 all colleagues|all green|all morning|an <incident> on|an eta|and none|and those of|and with|and with it
0.14 another day|answer again|any news ?|anything for|are <back> .|are all|are aware|are having an|as a|at 0 and
0.14 at @ hq|at @ tonight|at least .|au|back soon >|because @ is|blank <part>|blank white|box .. @|by @.com|came
0.14 can <use>|cannot fetch|close|colleague in|come back .|complain .. @|confirm ? >|continents .|deadline .
0.14 degradation|degraded ?|depends|did @ just|did i do|do i talk|do my|domains|downtime and|each of our
0.14 either . is|ends .. @|er|error rates .|estimate|everybody is|everyone in|fail at|feature .. @|feature idea
0.14 for everyone ?|four hours|frequent|frequent updates during|from anywhere|from three different|gets in
0.14 git <use> <fails>|git over|gitlabstatus|goes <own>|gone wrong ?|got .. @|got to|groups .. @|guess i|having
0.14 having a|here . @|hmm .|hold .. @|holiday .|home .|honest|honest thing|hotfix|hotfix .|hotfix waiting|hour for
0.14 hours w|hours w o|hq|hugops|i can <use>|if it|in all our|in five|in other|in our group|is <back> but
0.14 is <down> is|is <down> right|is <unable> me|is @ under|is down is|is half|is not|is not me|is on <own>
0.14 is taking too|is the fourth|it is|it is <unable>|it lives|just hangs|kann|kaput|know if @|kollegen|latest
0.14 least .|lie <down>|lie down|like <now>|like to use|limit ?|mais|me you are|more often|morning and|most honest
0.14 most honest thing|moves|my coworkers|my productivity|my yaml|need to <use>|nightly release|no load|no load >
0.14 no shared|no shared runner|nobody here|not answering .|od 0|office at|ok .|ok again|on all <own>|on status .
0.14 open a|oregon|other people|otra|our 0 devs|our nightly release|our own app|ours|ours and|outage is|outage or
0.14 outage over ?|over|p99|page but|pages sites all|panic .|partial <down>|partial outage|patience .. @|per <part>
0.14 per page|performance <own>|performance my|please . >|please advise|please tell|port 0 connection|posted at
0.14 pour .. @|projects too|put a banner|quickly|rate limit|rates .|reload|report the same|repos since
0.14 requests since|respond.|responding .|returning <serverError> for|runners went|safe to push|same minute
0.14 says whoops|see it too|servers ?|service credits|service unavailable .|sign in .|since noon >|site back
0.14 sites all|sitting in|slide 0|so @|status <part> <now>|still down .|submission|take ages|taken .. @
0.14 takes a <minutes>|takes a minute|taking too|thanks for getting|the <fails> <part>|the cable at
0.14 the entire <part>|the git|the load|the most honest|the root|the site back|the tanuki is|the tests|them ?
0.14 there goes <own>|think it is|think you|this|this <now> is|this week|time to respond.|timeouts .|tls handshake
0.14 to ?|to ? >|to respond.|to the folks|todays incident|too . >|two <minutes> <now>|u <unable> load|u no load
0.14 ur <part>|us . @|us <settings>|us vpn|utc .. @|webhooks from @.com|weve all been|what .|when we
0.14 while the <part>|whole team|whoops .. @|wide|worst|you confirm ?|you tweet|your last update|your runners went
0.14 спасибо @
0.12 +1 .. @|. <own> terminal|. <part> <unable>|. anyone|. down again|. i am|. i get|. id <thanks>|. id love
0.12 . is <part>|. is this|. load|. my terminal|. pls|. the shared|. unusable|. we <unable>|. what happened
0.12 . will you|. yes @|0 coworkers|0 different|0 utc <now>|0 year old|30+|500 tried|502 on every|502 page|503 @
0.12 504 .|504 and|< 0 <down>|< <back> <back>|< <part> <down>|< <unable> like|< <unable> reach|< @ loads
0.12 < @.com <back>|< cant clone|< half|< is @.com|< nothing like|< oh|<back> <back> ?|<back> <now> in
0.12 <back> anything|<back> before <own>|<back> for|<back> i|<back> on us|<down> <part> <down>|<down> ? <unable>
0.12 <down> before|<down> for 0|<down> mü ?|<everyone> gets|<everyone> too .|<fails> . <unable>|<fails> <use>
0.12 <fails> on <use>|<incident> button|<incident> en|<incident> en cours|<minutes> ?|<minutes> wait|<now> . took
0.12 <now> .. <settings>|<now> <incident>|<now> <incident> ?|<now> <now> >|<now> @ ?|<now> here|<now> midnight
0.12 <otherHost> and from|<own> .. <fails>|<own> 0 groups|<own> <part> to|<own> mates|<own> security|<part>
0.12 <part> .. <part>|<part> <back> for|<part> <down> <part>|<part> are running|<part> being
0.12 <part> says operational|<serverError> <own>|<serverError> ?|<serverError> here|<serverError> on the
0.12 <serverError> tried|<settings> .|<slow> <now> ?|<unable> <back> >|<unable> changed|<unable> either
0.12 <unable> of us|<unable> responding .|<unable> risponde|<unable> see any|<use> <now> or|<use> train has
0.12 ? <unable> <part>|? <unable> a|? everything|? i have|? not a|@ .. <part>|@ .. <thanks>|@ .. a|@ .. answers
0.12 @ .. around|@ .. bei|@ .. bother|@ .. check|@ .. cost|@ .. cut|@ .. ever|@ .. fall|@ .. file|@ .. happen
0.12 @ .. install|@ .. itself|@ .. often|@ .. okay|@ .. related|@ .. round|@ .. technical|@ .. unplanned
0.12 @ .. whoops|@ .. would|@ <slow> as|@ <unable>|@ @|@ any <incident>|@ appreciate|@ appreciate the|@ being down
0.12 @ being offline|@ down ?|@ fyi|@ good|@ in our|@ lfs downloads|@ ok it|@ registry|@ slow as|@ we lost
0.12 @.com . >|@.com . we|@.com .. @|@.com being|@.com to answer|@.com today|@.com unreachable|a great day|a worse
0.12 about what happened|affected .|affecting|after 0 min|again here|alarm|all <part>|also <down>|also down|also in
0.12 an <incident> >|an <minutes> <now>|an <minutes> ago|an hour ago|an hour now|and <own> boss|and @ pages
0.12 and my boss|and so does|api on|are in the|at a <serverError>|at an|attempt|auckland|awake|back up ?|backups
0.12 be usable|been staring|been staring at|been unreachable for|bother|brazil|broken on @.com|bundle|but i <now>
0.12 but i still|came <back> for|came back for|cannot access|catching|caused|cayó @|ce|come on .|communication
0.12 confirm @ ?|connect <fails>|connect error|countries|cours|crawl at|crawl at 0|current|day ruined|db failover
0.12 dc .|department >|deploy in progress|depuis <selfManaged>|depuis <selfManaged> matin|depuis ce|depuis ce matin
0.12 desde hace rato|distributed|doesnt believe|down but|down during|down for|down in the|down me|downloads
0.12 downtime ? >|em .. @|en cours|end ? >|endpoints|ends|erreur|erreur <serverError>|error for|errors for
0.12 every .. @|every 0 <minutes>|every push|excuses|failing for|failing with 500|fails|fatal the|fatal the remote
0.12 fix|for <down>|for <everyone> on|for about 0|for premium and|for the live|for yesterdays|from tonights|gcp and
0.12 gerade .. @|get a 502|giremiyor|git <part>|git remote|goes|great <down>|great timing|guys .. @|hace rato
0.12 happened|have >|have been|having a worse|having an|header|here and|hmm .. @|hour ago|hours left|hugs
0.12 hung <back>|hung up|i know but|i refresh|i wrote|identified|if @ is|impossible to work|in all repos|in march
0.12 in our slack|in progress <part>|in progress page|in total|incident en|incident en cours|internal .. @
0.12 internal <fails>|internal error|is 0 <minutes>|is 0 hour|is 503|is back up|is git|is it dns|is offline .
0.12 is the service|isps .. @|it a holiday|it also|it dns|it was @.com|it you ?|itself .. @|ive seen
0.12 jobs are running|just came|just came <back>|kitchen .|know but|known .. @|la <part>|laggy|lives|load .. @
0.12 looks|los|loss ?|lots|lots of|mam|may experience|me 503|me it is|merge train has|middle of my|minutes ago .
0.12 minutes ago >|morning is|much .. @|my mates|mü ?|mı|no ci|no page|nobody can push|nobody in my|non risponde
0.12 noon .|nothing goes|nothing like|novo .. @|of <down>|of <own>|of reports|of the <down>|of the outage|of users
0.12 offline >|on <own> <settings>|on @.com is|on @.com which|on it ?|once @|online .|only me ?|open <own>
0.12 open a single|open my|other .. @|other <otherHost>|other customers|our 0 groups|our deploy bot|our deploys
0.12 our on|our side|our teams >|out <now>|outage i|outside|over <part> is|over here >|page says operational
0.12 pages ? our|partial <incident>|pipeline for|please communicate|please update|progress <part>
0.12 progress <part> for|progress page|progress page for|pushes @|rather .. @|raw|reach @ ?|recovering ?
0.12 refused from|remote host .|report @.com|report it|reset .|respond .. @|returning <requestError>|rip .. @
0.12 risponde|rollback button|round|run|run ci|runner fleet|says <serverError>|says degraded|says fatal
0.12 says the same|schon <now>|schon wieder|se <down> @|se cayó @|serves|shared <part> <unable>|side ? >|sign .. @
0.12 since midnight|site cant|site cant be|site up|site went|sits|sleeping|some .. @|start in|still broken for
0.12 still down in|still failing|switching|sydney .. @|só|take <slow>|team sees|terminal says fatal|the 0 hours
0.12 the <fails> day|the <otherHost> cloud|the cause|the fix ?|the github|the google|the google cloud
0.12 the hosted <part>|the kitchen .|the last 0|the night|the on call|the server|the site up|the whole
0.12 the wrong day|then 0|then <serverError> .|thing that|this <down>|this site|this site cant|three <everyone>
0.12 timeouts for|to return|today @ >|tripped over the|two networks|ui is|un <incident>|un <incident> en
0.12 un incident|un incident en|under the sla|up anything|up on us|upstream connect|upstream connect <fails>
0.12 upstream connect error|users may experience|utc <now>|vanish|walk .. @|was <down> for|was about|was ist|was on
0.12 way to see|we pay for|weather|weg|well at least|what <down>|what broke|what i see|when @.com is|when it is
0.12 whether|while you|whole <everyone> sees|whole of|will be <back>|workaround for <use>|yesterday
0.12 yesterdays outage|you confirm @|you were|you were down|your company|çöktü mü ?|лежит|😩|🙃 >
0.10 . <unable> <part>|. @ is|. @ was|. @ what|. @.com just|. good luck|. here|. is it|. maybe|. of course
0.10 . please fix|. please update|. refresh|. server|. started 0|. youll|0 0 .|0 <incident>|0 <minutes> <down>
0.10 0 <minutes> <now>|0 continents|0 min >|0 min after|0 projects|0 secs|502 for|502 in|< <unable> a
0.10 < @ <incident>|< @ appreciate|< @ in|< @ login|< @ our|< @ seems|< @ unreachable|< dear|< did the|< half of
0.10 < hmm @|< i can|< not a|< pls @|< pushing to|< registry|< was|<back> .. <unable>|<back> 0 0
0.10 <back> <now> <thanks>|<back> please|<back> unexpectedly|<down> . <everyone>|<down> and <own>|<down> and you
0.10 <down> bingo|<down> but|<down> but <own>|<down> for|<down> from 0|<down> is the|<down> of <part>
0.10 <down> of @.com|<everyone> can contribute|<fails> <part> .|<fails> <slow> .|<incident> be|<incident> on
0.10 <incident> over|<minutes> ago and|<minutes> and ive|<minutes> here|<minutes> of <fails>|<minutes> please
0.10 <minutes> to open|<minutes> your|<now> 0 @|<now> <now> @|<now> <unable> <part>|<now> blocked|<now> blocked by
0.10 <now> get|<now> lunch >|<otherHost> community|<own> <otherHost> community|<own> developers|<own> dns
0.10 <own> entire <everyone>|<own> free|<own> install|<own> locations|<own> old friend|<own> org .|<own> screen
0.10 <own> users|<part> <back> >|<part> <back> from|<part> <unable> created|<part> ?|<part> ? it|<part> are
0.10 <part> for all|<part> stopped|<requestError> .. <now>|<requestError> <now> the|<selfManaged> is
0.10 <serverError> on|<settings> .. <otherHost>|<settings> twice|<slow> . 0|<slow> <now>|<slow> ?|<unable> . <part>
0.10 <unable> .. <back>|<unable> <slow> >|<unable> alone|<unable> but <fails>|<unable> either .|<unable> from
0.10 <unable> happy|<unable> live|<unable> load|<unable> seen|<unable> to access|<unable> us >|<use> .. <use>
0.10 <use> <unable> even|<use> bot|<use> in|<use> right|? 0 devs|? git <use>|? we <unable>|? you|@ .. also
0.10 @ .. blog|@ .. busy|@ .. contribute|@ .. creating|@ .. dark|@ .. estimate|@ .. fleet|@ .. frequent|@ .. him
0.10 @ .. live|@ .. ne|@ .. ok|@ .. pay|@ .. pls|@ .. quick|@ .. refreshing|@ .. repository|@ .. ten|@ .. think
0.10 @ .. throwing|@ .. upstream|@ .. went|@ .. window|@ <down> and|@ <fails> .|@ <fails> boards|@ <unable> load
0.10 @ ? nothing|@ ? our|@ bring|@ ci is|@ gitlabdown|@ in <own>|@ is on|@ is so|@ is web|@ issue boards|@ ping
0.10 @ se|@ slow|@ what was|@ who|@ your last|@.com <unable> .|@.com <unable> be|@.com and @.com|@.com answering
0.10 @.com being <down>|@.com cant be|@.com fails|@.com for 0|@.com goes|@.com itself|@.com outage|@.com up
0.10 @.com was <down>|a .. @|a <minutes> >|a <part> is|a <part> that|a <serverError> <part>|a minor|a post
0.10 a post mortem|a tanuki and|a way to|about 0 minutes|again . 0|ago|all <slow> .|all hands|all jobs
0.10 an <minutes> for|an hour for|and|and <otherHost> says|and @.com <unable>|and everyone|and for <own>|and found
0.10 and right|and the <use>|and twitter|and we are|and you are|another <serverError>|answering with
0.10 answers <serverError>|anybody at|anything .|apac|api and|apparently|are failing with|are you having|at all @
0.10 automatically ?|back please|back yet|be <down> ?|because it|being .. @|blip|bloqués|boston|bought|bringing the
0.10 by an|cable .. @|can <use> <now>|can contribute|can i get|can ping|can read|can we <use>|cant be|cause .. @
0.10 ci outage|cities|clone again|clone from @.com|cloud .. @|code on|coffee <now>|colleagues say|colleagues too
0.10 colleagues too .|come back online|commits i|complain|component|connection refused|costs us|count|countries >
0.10 crawling|credits for|customers are|customers on the|dark >|day and|db|dear|deploy bot|different|diffs
0.10 do you also|doesnt answer|drinking|during <own>|en .. @|end hung|end hung <back>|end hung up|everyone >
0.10 everyone can|everyone can contribute|everyone on|everyone or|explanation|fatal <unable> to|fatal unable
0.10 fatal unable to|finally <back> <now>|fix @.com|for <everyone> or|for <own> <everyone>|for everyone or
0.10 for lunch .|for opening|for the update|free <part>|free ci|from 0 different|from several|get timeouts
0.10 get well soon|getting it <back>|git <use>|gives .. @|gives 500|giù ?|go through <now>|goes my|gone . it
0.10 good news|group i|had one job|hang at|happens on|has an <down>|has an outage|has been|has been a|here <now>
0.10 here <part>|here can|homepage|how .. @|http 0 503|hugs to|hung <back> unexpectedly|hung up unexpectedly
0.10 hurry >|i <now> <unable>|i can|i can ping|i noticed|i only|i tried|idle .|in every|in germany|in is|in it
0.10 in warsaw|incident all|incident or|incognito|into it ?|is <down> .|is <down> <unable>|is down .|is fast
0.10 is gone again|is not up|is ok <now>|is on @.com|is today|is unavailable ?|is web|isps .|it a|it a ddos|it isnt
0.10 itself does|itself does <unable>|itself does not|ive started|job <now>|jobs fail|just down|just me or|kan
0.10 kick the|kimse|kimse giremiyor|know ?|know ? >|know it is|known|kudos @|la panne|last <minutes>|last hour
0.10 latency on|launch|learnt|left and right|like this <now>|load again|looking into|looking into it|looks like @
0.10 loop for|marche|me it|middle of an|min >|min after|modem|mr merged|mr page|my entire|my free|my old friend
0.10 my screen|ne|never seen|nie|no git|nobody in our|nope|normally 0|not alone|not us >|notice|of <own> <use>
0.10 of all <own>|of all our|of it >|of the day|off .|okay ?|on <otherHost> too|on reddit too|on your end|oncall
0.10 once .. @|or just me|other customers on|other teams|our developers|our locations|our network|our on call
0.10 our release|our vpn|out <unable>|out >|outage and|outage bingo|over https|over ssh|over ssh is|over there
0.10 page just|picked <back> <now>|ping .. @|pings|pizza|plan is|poof|pray|preparing environment|probes
0.10 projects and|putting|que|queues|rate|read <own>|read only ?|reddit too|remote end|remote end hung|repos <now>
0.10 repositories|requests <fails>|restarted|review of|right on|router twice|runners have|same at
0.10 same for <everyone>|schon .. @|sec >|second i|seems @|service so|shared <part> .|since 0 hours|since lunch >
0.10 since morning .|site is|site not|slack community|so @.com|so do|so does|so is <own>|so our|so that|so that is
0.10 something going|something going on|sont bloqués|south africa|staring .. @|started >|still get|stop pressing
0.10 take ?|talking to each|tanuki and|technical|than|thanks folks|thanks to|that @|that was 0|the @ incident
0.10 the forum thread|the frequent|the last <minutes>|the last hour|the ones|the past 0|the point of|the recovery
0.10 the same <minutes>|the same @|the same minute|the shared ones|the slowness|the team|then you|there goes my
0.10 they <unable>|third <down> in|third outage in|this <part>|thought <own>|till it|till it is|timeout from
0.10 timeouts on|timing . >|to access|to come back|to learn|to look at|to the @|to tweet|today blocked
0.10 today blocked by|today from|took a|tried .. @|tripped|tuesday is outage|tweet says|un|unable|unable to
0.10 unable to access|unexpectedly|universe|up unexpectedly|ur site|us .|us <serverError>|us in the|vcs
0.10 wait for @.com|was down|was fast|we <now>|we <unable> reach|we <use> <now>|we are aware|we cant|we cant reach
0.10 we have >|we lose|web is|weer|well soon|went dark >|whatever you did|when can we|who <unable>|whoever is on
0.10 whole <everyone> in|whole afternoon|whole campus|whole dev|whole team sees|whoops|with <part> system
0.10 with an <fails>|with internal|with runner system|word from you|wtf|you having|youll|your <part> <down>|🙌|🥺
0.10 🥺 >
0.08 . 0 pending|. <back> to|. <serverError> .|. <serverError> <everyone>|. @ <unable>|. @.com <down>
0.08 . @.com answers|. @.com has|. and|. back to|. been|. every|. for all|. go outside|. incident|. known <fails>
0.08 . push|. the bad|. today|0 . <use>|0 0 @.com|0 <everyone> with|0 <minutes> by|0 <part> <slow>|0 is|0 min late
0.08 0 modem|0 outages 0|0 people with|0 utc ?|30+ <minutes>|500 when|503 . we|504 from @|< 0 minutes|< <own> bot
0.08 < @ finally|< @ fix|< @ hosted|< @ ive|< @ latency|< @ prod|< @ çöktü|< @.com <down>|< all systems
0.08 < another day|< anybody else|< back online|< day ruined|< everything is|< for|< git push|< github is|< hm .
0.08 < i think|< if @.com|< seems @|< sidekiq <slow>|< the good|< the irony|< third <down>|< third outage
0.08 < third time|< we host|< when @.com|<back> . <use>|<back> <back> >|<back> in business|<back> just|<down> ? i
0.08 <down> 💀|<everyone> .. <fails>|<everyone> can open|<everyone> else is|<everyone> else seeing
0.08 <everyone> gets in|<everyone> is >|<everyone> know what|<everyone> or|<everyone> or just|<fails> <part> and
0.08 <fails> <serverError> @|<fails> @ ?|<fails> at the|<fails> for <everyone>|<fails> git|<incident> <part>
0.08 <incident> @|<incident> at @|<incident> has|<minutes> . <own>|<minutes> . i|<minutes> .. <otherHost>
0.08 <minutes> .. <slow>|<minutes> by <own>|<minutes> for all|<minutes> in|<minutes> per <part>
0.08 <now> .. <requestError>|<now> <serverError> on|<now> <thanks>|<now> <unable>|<now> because of|<now> for <own>
0.08 <now> get <serverError>|<now> out|<now> the last|<now> to|<otherHost> for|<own> <settings> ?|<own> app
0.08 <own> groups .|<own> nightly|<own> offices|<own> one|<own> release|<own> repos|<part> <down> out
0.08 <part> <fails> to|<part> <now> <unable>|<part> <part> <part>|<part> <part> and|<part> <unable> <back>
0.08 <part> <unable> responding|<part> alike|<part> alike .|<part> from|<part> group|<part> mentions|<part> the
0.08 <requestError> and|<serverError> . we|<serverError> .. <everyone>|<serverError> <serverError> <serverError>
0.08 <serverError> and so|<settings> <settings>|<settings> change|<unable> <use> >|<unable> a great|<unable> being
0.08 <unable> believe me|<unable> found|<unable> load and|<unable> load either|<unable> me|<unable> responding >
0.08 <unable> tag|<unable> to <use>|<use> <fails> .|<use> <own>|<use> an <minutes>|<use> are|<use> from <part>
0.08 <use> is <now>|? <everyone> here|? <own> docs|? <own> nightly|? every click|? hier|? i am|? nobody here
0.08 ? our nightly|@|@ . <down>|@ .. .io|@ .. been|@ .. bingo|@ .. clients|@ .. es|@ .. hi|@ .. hope
0.08 @ .. monitoring|@ .. month|@ .. news|@ .. novo|@ .. public|@ .. reachable|@ .. red|@ .. stop|@ .. stopped
0.08 @ .. tweeting|@ 500 on|@ <down> mü|@ <fails> <serverError>|@ <incident> ?|@ <part> <use>|@ <part> returning
0.08 @ <serverError> >|@ <slow> on|@ <unable> it|@ <use> <down>|@ caiu|@ feature idea|@ ive|@ latency|@ on
0.08 @ please come|@ prod|@ se <down>|@ ur <part>|@ was down|@ y u|@ çöktü|@ çöktü mü|@.com <now> .|@.com go
0.08 @.com go <down>|@.com go down|@.com still|@.com this|@.com which <unable>|@.com which isnt|a 0 modem|a 500 on
0.08 a new|a planned|a reviewer|a single repo|a sunday @|a tiny|able .. @|able to reach|across 0|across <own> org
0.08 across our org|affected >|afternoon ?|again ? @|again all|alive again|all <part> <now>|all >|all good <now>
0.08 all just|all mrs|all public|all returning|alone . @|alone .. @|already .|am <unable> mad|am not mad
0.08 an <minutes> @|an hour @|and of|and of course|and the|and twitter says|and your|another day another
0.08 answers 500|any group|anybody else|anyone|anyone else seeing|anyone in|api|ar de|ar de novo|are <down> out
0.08 are affected|are being|are blue|are having|are red violets|are timing|are timing out|are you doing|as <own>
0.08 as the site|asked for a|at an <fails>|at an error|at me|at once >|aws|back . >|back in business|bad|be a post
0.08 been offline|beg|bingo|board is|boss to|both <down>|broken for|business .|call <now>|can wait|cant clone cant
0.08 cant pull cant|cant work|cause ? >|change at|check <otherHost>|check twitter|click 0|clone cant|clone the
0.08 come <back> soon|come back soon|commits i <use>|commits i pushed|config change|connection closed
0.08 connection refused from|could <unable> read|could not read|customers .. @|cut|dar|day another|db .. @
0.08 de novo ?|demo .|deploy an|deploy in|deploys blocked|devs|discover|do ar de|doc during|doesnt .|dont load
0.08 dont panic|down and|down at|downdetector has|downtime .|during the <incident>|during the incident|e
0.08 early lunch .|east1|else seeing|en|ends in|engineers|erreur 502|error page >|error since|errors at|evening @
0.08 everybody .|everyone in our|everywhere >|except|failure|falls|fibre|final .. @|finally <back>
0.08 first <serverError>|first the <part>|first tweet|fix your|fixing the|for <everyone> ?|for <everyone> here
0.08 for <own> org|for all 0|for all my|for an <minutes>|for an hour|for anyone in|for getting it|for our org
0.08 for the <down>|for the quick|for this .|for twenty|for twenty <minutes>|for twenty minutes|forum .|forum is
0.08 forum report|forum say|found a|from here .|from home >|from remote repository|get <serverError>|get some
0.08 get some sleep|getting it back|github is down|give 500|gives a blank|go and|go home|go through again
0.08 goes <down>|going for a|going through <now>|going to tweet|gone again .|gone from|good <now> .|had to
0.08 half <own> timeline|half my timeline|handshake|hasnt loaded|have 0|have 0 .|have not|home and|hora|hosted on @
0.08 hosted service|hour on @.com|hours >|hours now|hours without|how can|https|hurts .|i <now>|i actually
0.08 i checked|i do ?|i thought|in <down>|in business .|in cant|in every project|in page|in the same|in with
0.08 incident over|instead|internal <part> <fails>|is <back> @|is <now> a|is <unable> answering|is @ slow
0.08 is all <back>|is all green|is being|is full of|is going on|is not answering|is resolved|is the <part>|isps . @
0.08 issues and|issues now|it <back> <now>|it dns ?|it fixed|it just|itll|jobs|just <fails>|kein
0.08 kex_exchange_identification|know what is|lag .|last update|latency|les .. @|load either|locked .. @
0.08 log in <unable>|log in cant|looks resolved|lost ? >|lunch >|machine|machines .. @|made our|maintenance page
0.08 mal|me about|me in|mid .. @|mid <use>|min after the|min ago >|min late|minute >|minutes . please|monitoring
0.08 month .|morning for|mortem ?|mortem ? >|mortem of|my deadline|my office|nadie|needs 0 <minutes>|netlify
0.08 network trouble|new <settings>|news .. @|news on the|nginx|no pushes no|none of us|not|not a great
0.08 not available|not found|not found >|not read|nothing changed|nothing is|novo|novo ?|now have|nur noch
0.08 oauth .. @|occurred while <use>|occurred while fetching|of|of <own> <part>|of the 0|of two|office in|oh .. @
0.08 oh <unable>|oh no|ok ? @|ok it|ok then|ok who|ok who <down>|on all our|on all repos|on fibre|on holiday .
0.08 on our side|on their|on three|on your servers|on your status|one job .|one of us|only <own>|only a|open merge
0.08 open merge requests|opens|opinions|osaka|other users|others in my|others report|our deploy|our groups .
0.08 our nightly|our offices|our org .|our private|our security|our slack community|our three|our users|out . @
0.08 out . for|out .. @|out as well|outage this|outages 0|packet loss|page gives|page is|page is all|page isnt
0.08 page mentions|page takes|pages and pages|pages is|pay for this|pending jobs|picking <back>|picking up|please >
0.08 please tweet|pls fix <part>|points|post mortem ?|post mortem of|pretending .. @|pull cant|pulling
0.08 pushed during|pushes no|ran rm|ran rm rf|reachable again|read <own> <own>|read my own|read on|red violets
0.08 red violets are|registry on|registry push|release train is|remote repository|requests fail|resolved but
0.08 response|returned .. @|returning 500 for|root|runner jobs|runners have been|running again|s from|same here
0.08 saw 0|say it|says 504|says <incident> performance|says @ is|says degraded performance|says hi|scheduler
0.08 schon <now> <down>|see <fails>|server from|several .. @|shared <part> <now>|shared runners .|show no|sigue
0.08 since 0 >|since nobody|since the last|single repo|sit in|site .|site @|sla credits|slow or|so i can
0.08 so it <unable>|so slow|so was|some sleep|sorry to|spike for|spinner .|ssh >|ssh to|started 0 min
0.08 status <part> <unable>|status <part> but|status <part> mentions|status of|status page but|status page mentions
0.08 status says|status updates|still out|stopped arriving|strange|stuck ?|stuck in|sure|sydney and|system <fails>
0.08 system failure|takes a|taking too much|tell <own>|ten <minutes> before|ten minutes before|that <down>|the 500
0.08 the <part> <part>|the @ <part>|the backup|the bad|the bad news|the blog|the current|the day|the error page
0.08 the failover|the fast|the forum report|the good news|the house|the night shift|the past|the quick|the service
0.08 the site @|the status of|the twitter|the whole of|then 504|thing on|third coffee|this is <unable>|this is not
0.08 this is the|three networks|through now|thx @|time to respond|to @ .|to @.com|to comment|to fall|to fall over
0.08 to join|to open an|to the google|to work <now>|today a|today to|traceroute|tried 0|turkey|tweet from
0.08 unavailable . @|under <incident>|under maintenance|unreachable for|unreachable since 0|unusable|up of
0.08 updates .. @|us at|us east1|usb .. @|v4|violets|violets are|violets are blue|visible|von|wall|was 0 <minutes>
0.08 was <down> ?|was out for|watching the @|we are|webhooks stopped|weeks <down>|well @|were <down> for
0.08 what happened|what took|when it|when nobody|when will it|which isnt|whiteboard .|who are|who do|who do i
0.08 who else <unable>|who else cant|whoever .. @|will it be|with <fails> to|with @ ci|with failed|with failed to
0.08 with the <part>|works again .|worse|write <back> of|write up of|writing objects|yesterday ?|yet another
0.08 you <down>|you all|you could|you doing|you guys|you is|you today|your git|your registry|your servers >|zu
0.06 % of|. <everyone> ?|. <everyone> have|. <everyone> too|. <fails>|. <now>|. <serverError> on|. <use> <part>
0.06 . at|. everybody|. happens|. is @.com|. it was|. one of|. right|. right <now>|. right now|. third|. where can
0.06 0 % of|0 0 it|0 <minutes> >|0 hour outage|0 hrs of|0 kb|0 min to|0 outages in|0 per|503 page|< .|< <own> git
0.06 < @ 503|< @ thank|< and we|< cant fetch|< is|< my git|< ok it|< permission|< permission denied
0.06 < something went|< terraform state|< wait is|<back> .|<back> .. <use>|<back> <back> in|<back> for <everyone>
0.06 <back> on <own>|<down> .. <otherHost>|<down> .. <requestError>|<down> <down> .|<down> de novo|<down> during
0.06 <down> then|<everyone> .. <otherHost>|<everyone> ? >|<everyone> confirm|<everyone> i|<everyone> looking at
0.06 <everyone> said|<everyone> same|<fails> <serverError> when|<fails> and so|<fails> on <own>|<fails> on all
0.06 <fails> on your|<minutes> and @.com|<minutes> late|<now> 0 am|<now> <fails> with|<now> ? <unable>|<now> half
0.06 <otherHost> <part> on|<otherHost> <settings>|<otherHost> on @|<own> <selfManaged> is|<own> <settings> <now>
0.06 <own> <settings> >|<own> <use> bot|<own> company <now>|<own> dns .|<own> projects <now>|<own> release train
0.06 <part> <fails> ?|<part> <fails> on|<part> <part> <back>|<part> >|<part> at 0|<part> for half|<part> it is
0.06 <requestError> .. <use>|<serverError> . <part>|<serverError> <part> .|<serverError> left
0.06 <serverError> left and|<settings> .. <fails>|<slow> . <own>|<slow> . all|<slow> for <everyone>|<thanks> @
0.06 <thanks> @ pour|<unable> .. <use>|<unable> accept|<unable> build|<unable> changed on|<unable> do|<unable> look
0.06 <unable> picking|<unable> reach <own>|<unable> show <back>|<use> <back> <now>|<use> are going|? <unable> one
0.06 ? no page|@ .. <unable>|@ .. bought|@ .. canada|@ .. connections|@ .. depuis|@ .. done|@ .. est|@ .. fixing
0.06 @ .. gerade|@ .. got|@ .. hiçbir|@ .. join|@ .. least|@ .. mirror|@ .. need|@ .. nights|@ .. objects
0.06 @ .. ongoing|@ .. peut|@ .. poof|@ .. private|@ .. version|@ .. well|@ .. white|@ 0 0|@ <back> .|@ <down> de
0.06 @ <down> during|@ <own> <part>|@ <unable> <back>|@ ? we|@ all <part>|@ caiu de|@ en|@ git <use>
0.06 @ is <everyone>|@ is been|@ is out|@ kann|@ ok ?|@ rate|@ tonight|@ за|@.com <back> <back>|@.com at 0
0.06 @.com falls|@.com is unavailable|@.com loads|@.com ok ?|@.com that|@.com to|a maintenance|a quick|affect
0.06 all hands why|all our projects|all our sites|all repos <now>|all repos since|all runners|also for|am .. @
0.06 and 0 .|and <unable> <use>|and many|and your <part>|anybody|anyone ? @|anyone else is|anyone in our|asleep ?
0.06 at a <slow>|at once .|at our company|back . @|because it is|been a|being <down> and|bill|blocked .. @
0.06 board .. @|boss asks|business <minutes>|business hours|but git over|but our|by the <minutes>|caiu de
0.06 caiu de novo|can go|canada|cannot open|cant read|catching <back>|catching up|certificates|changed on
0.06 changed on <own>|changed on our|click takes|clone cant push|connection <down> by|connection <down> out
0.06 connection reset by|connection timed|connection timed out|contractors|dari tadi|datacenter|day 0 .|define
0.06 depend|depend on|deploy an hour|did all|different isps|dns . @|dns .. @|doesnt load and|doesnt run|done .
0.06 dont show up|down from|down now|downstream|due to|during the|during your|dzięki|east and|else <unable> reach
0.06 else cant reach|every clone|every repo .|explanation . @|explanation .. @|fallen|figure|fire @
0.06 football because|for fixing|for our whole|for stability|for the rest|for those asking|for you too|forever on
0.06 from this <now>|from where|from where i|full of|für die|gcp|get <serverError> on|gives a|glad .. @
0.06 going through|going through again|gone >|gone again >|got paged|groups >|half of my|hand .. @|hands why
0.06 have <fails>|here >|his|hiçbir|hope|hour and|hour outage|hrs of|i have|i have a|i hit <use>|i hit merge|i sit
0.06 i wrote a|impression|in <slow>|in <unable>|in warsaw .|internal api|internal server|internal server error
0.06 is .. @|is <slow> as|is <unable> .|is @.com ok|is been <slow>|is currently|is due to|is how you|is lying >
0.06 is out|is slow as|is someone|is the new|isnt there|isnt working|it . <unable>|it because|it hasnt
0.06 it seems that|itll be|jobs still|kb|lgtm|link in your|lives .. @|log in|login|login .|longer than|luck .. @
0.06 lying >|me <own>|merci @ pour|minor|minutes after|minutes now|mondays|my browser|my friends|neither .|no me
0.06 noon @|nor for|not . >|not picking|nothing changed on|npm registry on|nur .. @|of <own> users|of <slow>
0.06 of twitter|on @.com at|on @.com has|on the <incident>|on the incident|on your <part>|operational .. @
0.06 ops <everyone> >|ops people >|or did|our release train|our repositories|our side >|ours our|out . is|out the
0.06 outages ?|over on|page today|pages load|pages with|pending . @|pipeline that|place >|plan to|platform|playing
0.06 please|point|points to|post something|pressed|projects <now>|public projects|push on|pushes are going
0.06 reach <own>|reachable .|refused|regions .|rejecting|replication <slow>|report the|reset by|return 404
0.06 returning 404|right <now> @|right now @|roughly|runners not|runners take|s .|say i|sec for|server error
0.06 server error on|servers .|shall .. @|shared runners not|since 0 am|since we cant|slack is|so often|sofa|soon .
0.06 soon >|sorry to bother|stability|table football because|talk to ?|tell my|than <own>|than my|that was quick
0.06 that window|the 0|the <minutes>|the <part> .|the <part> <slow>|the <part> @|the <serverError> <part>
0.06 the @ <fails>|the @ registry|the afternoon|the boss|the calm|the database <incident>|the day off|the last
0.06 the saas|the same for|then the <part>|then up|there ?|there to|those asking|thought our|throwing
0.06 time this <now>|time to|to <back>|to @.com at|to bother|to see|to whoever is|today . everyone|too|try <now> .
0.06 try again .|tuesday ?|turned into|tweet .|twenty|twenty <minutes>|twenty minutes|two hours now|under attack
0.06 unusable .|update the|updates every|us <now>|us @|us east and|wait is|was quick|we are having|web ui is
0.06 well it is|went poof|what is going|where i sit|whole sprint review|will they|window .|with the same|wont
0.06 workshop on|yep|yet ?|your <part> in|your api|zero .. @|☕
-0.06 . @ parallel|. but i|. cant|. facepalm|. first|. it had|. life is|. puma|. send|. send help|. took
-0.06 . what <now>|0 ? it|0 all|0 app and|0 clicks|0 files .|0 lines of|0 minutes with|0 to 0|0 upgrade|400 ci
-0.06 400 ci minutes|404 on a|429 after|500 users|522|< <down> to|< <own> boss|< <own> mr|< @ 0|< @ ah|< @ azure
-0.06 < @ bonjour|< @ not|< @ release|< @ slack|< @ sure|< @ wish|< does|< down to|< fun|< git|< git blame|< is @
-0.06 < moved|< not|< saml|< small|< til @|< we hit|< what a|<down> .. <part>|<down> .. <use>|<down> <now> and
-0.06 <down> so <own>|<down> to|<everyone> answers|<everyone> explain|<fails> <now> 0|<incident> management in
-0.06 <minutes> later|<minutes> sin|<minutes> sin poder|<now> <own>|<now> and <now>|<now> noon .
-0.06 <otherHost> . <unable>|<otherHost> devops <down>|<otherHost> too|<own> <down>|<own> <fails> with
-0.06 <own> <part> <settings>|<own> @ box|<own> company <settings>|<own> hackathon|<own> intern is|<own> mistake
-0.06 <own> mum|<own> project|<own> readme|<own> scheduled pipeline|<own> ticket|<part> <back> <now>|<part> domain
-0.06 <part> is there|<part> on a|<part> room|<part> support|<requestError> .|<requestError> <part> <minutes>
-0.06 <requestError> on a|<selfManaged> .. <back>|<selfManaged> <part>|<selfManaged> and
-0.06 <serverError> .. <settings>|<serverError> after|<serverError> from you|<serverError> users|<settings> . how
-0.06 <thanks> it .|<thanks> on|<thanks> on the|<unable> amused|<unable> find it|<unable> lost|<unable> profit
-0.06 <unable> see the|<unable> sleep|<unable> to connect|<unable> trust|<unable> verified|<use> button greyed
-0.06 <use> depth|<use> force|<use> force on|<use> gives|? got|? he|? me|? someone|@ .. 443|@ .. <otherHost>
-0.06 @ .. apps|@ .. buy|@ .. by|@ .. careers|@ .. cluster|@ .. confetti|@ .. coworker|@ .. crime|@ .. draft
-0.06 @ .. early|@ .. event|@ .. ide|@ .. il|@ .. large|@ .. list|@ .. markdown|@ .. meetings|@ .. native
-0.06 @ .. press|@ .. re|@ .. redirect|@ .. revert|@ .. shown|@ .. sms|@ .. snippets|@ .. supported|@ .. transfer
-0.06 @ .. une|@ .. us|@ .. verified|@ .. while|@ .. widget|@ .. within|@ .. women|@ .. zero
-0.06 @ <fails> <requestError>|@ <own> <everyone>|@ <part> 0|@ ah|@ azure|@ bonjour|@ broke|@ ha|@ i <down>
-0.06 @ i broke|@ i get|@ i just|@ is offline|@ notifications .|@ parallel|@ please please|@ sure|@ which of
-0.06 @ which plan|@.com have|@.com port|a <unable> profit|a bank that|a ci|a community|a discount|a fresh|a guide
-0.06 a non profit|a public|a question|a reseller|a train with|about remote work|accept <own>|accepted|action
-0.06 after we|ago no|alerts|all <back> .|all <fails>|always .|am new|an old version|an rss feed|an uptime|any case
-0.06 are about|assign|at first|at our place|at the <settings>|audit log|auf deutsch|automatically when|avatars
-0.06 average|azure devops down|back @|back from the|bad idea|bad when your|bank that|because <everyone>
-0.06 because our|been blocked|behind .. @|better >|blaming|boards|branch final|branch final final|branch names
-0.06 bring over|bugs|build fails|bumped node|by one|can i bulk|can i change|can i mirror|can load|cant find it
-0.06 career|case .. @|checked spam|choose|closing the|comments on a|commit ? >|company <settings> blocks|con
-0.06 congrats @ >|congrats on|congrats on the|contract .. @|cried|cries|crypto miners|dag <part>|dag pipelines
-0.06 date for|default is|delete a|deleting|deutsch|devops .|devops <down>|devops down|did @.com|do i ask
-0.06 do i write|do you do|docs .. @|docs is|docs search is|does <own>|does my|done . 0|edit is|el|emoji .. @
-0.06 emoji picker|entirely|ever|expire_in <everyone>|facepalm|failed because|feed|final 0|final final
-0.06 final final 0|finally .. @|find a|fine|firefox 0 .|for <own> shop|for a <part>|for a <unable>|for a non
-0.06 for everyone at|for free|for issues|for our shop|for your|force on|found <own>|four years|funny|future
-0.06 gb .. @|german|get more|git <use> force|git push force|gives 404|gold|gradle|graphql query|guests
-0.06 hackathon prize|haproxy|has been blocked|he .. @|hiring <incident>|hiring sres|hora sin|hora sin poder
-0.06 hotspot .|i <thanks> that|i add a|i added|i am new|i asked for|i close the|i dont have|i gave|i get a
-0.06 i get more|i hate|i know i|i let|i love that|i make a|i read the|i report a|i rotated|i see how|i use @
-0.06 i was charged|icon|id pay|ide doesnt|ideas ?|if the|in a private|in code|in front|in git|in march .
-0.06 in the free|incident management in|instanz|internal nexus|interruptible|intro|invite|invited|is all of
-0.06 is anybody|is smiling|it . @|it back >|it is in|it now|it off|it out|job takes|job takes 0|just moved
-0.06 just venting >|kept ?|keyboard shortcut to|kids .|know i know|kotlin|langsam|larger|learn <part>|learned
-0.06 leave the|left .|like i am|list for|list of|llevamos una|llevamos una <minutes>|llevamos una hora
-0.06 lock.json .. @|look at first|lost .|management in|merge button greyed|metrics .. @|metrics in|microservices
-0.06 milestone .. @|minutes on a|minutes with|miss the|mit .. @|more|more >|mr @|mug >|multi project|my company
-0.06 my contribution|my mum|my scheduled|my scheduled pipeline|my self|my student|my yaml .|nav|new mr|new nav
-0.06 next week .|ngo|night @ >|nobody answers|non profit|notification .. @|now . @|now ?|number for|of disk
-0.06 official .. @|ok to use|on @ <part>|on friday|on our team|on ticket|on ticket 0|only with|our hackathon
-0.06 our place|our runner|our side .|out each time|out of disk|over the weekend|pages domain|parallel matrix|pass
-0.06 people ? >|people at the|per|performance .. @|permanently|phone hotspot|phone hotspot .|pipeline has
-0.06 pipelines and|plan for|podcast .. @|possible|post is|priority|private project|profit|proud of|push force
-0.06 push force on|question is|quotes|rake|ran|rate limit on|rather than|really .|redirect uri|registration
-0.06 rejects|renewal .|repeat|replacement|repos from|request from|reset on|resource_group|returns <serverError>
-0.06 rip <own>|rip my|role >|rolled|rolled <back> <own>|rolled back our|sast ?|save|scanner|search on
-0.06 search on @.com|security .. @|see <own>|see you|server ? >|server room|shortcut to|show it|shows|shows no
-0.06 signature|site gives 404|site that|slow today|sluggish|snacks|so much >|someone who|somewhere ?|squash and
-0.06 ssd|stage|steady|sticker .. @|stole the|stream analytics|sub|suite .|switched off|syntax|tanuki ? >|target
-0.06 template for|that a|the changelog|the design|the disk|the docs >|the free plan|the internet is
-0.06 the maintenance|the new <fails>|the new <part>|the new issue|the new logo|the new mr|the shop|the weekend
-0.06 these|this project .|three times|to @ and|to @ ci|to @ pages|to @ s|to allow|to create|to git|to host
-0.06 to learn <part>|to let|to pull|today . @|took our|topic|tracking it|translation of|unable to connect|uni is
-0.06 unit tests|upvotes|uri|us it|use ? >|value stream analytics|verification <fails>|verification failed|vim .. @
-0.06 wait for|warnings|we cut|we hit|we just|we use|web ide doesnt|weve got|what <now>|where are the|where i am
-0.06 which tier|whitelist|who could|who is|who is in|whole class|why my|wins|with 500|women|wonderful
-0.06 would <thanks>|wow .|write code|yeah i|you can|you do|you send|youd|your <everyone> <minutes>|your careers
-0.06 your careers <part>|your careers page|your office hours|☀ ️ >|️ @
-0.08 +1 for|. 0 commits|. 0 hours|. <unable> tell|. <unable> your|. @ environments|. any way|. dont tell|. feature
-0.08 . found|. if you|. is that|. proud|. sigh .|. smug|. someone|. starting|. turns|. turns out|. what do|0 . who
-0.08 0 >|0 gb repo|0 green|0 is on|0 mb .|0 mr|0 red|0 red ones|0 stale <fails>|0 stale issues|0 years in|30%|404
-0.08 503 in|< <everyone> using|< <otherHost> devops|< <own> kid|< <own> self|< <selfManaged> <use>|< <slow>
-0.08 < <slow> and|< <thanks> for|< @ <requestError>|< @ container|< @ error|< @ hay|< @ need|< @ never
-0.08 < @ permission|< anyone else|< anyone using|< azure devops|< bitbucket pipelines|< breaking|< crashed
-0.08 < everyone can|< friday|< internet|< listening|< listening to|< my kid|< renovate|< shared|< shared <part>
-0.08 < shared runners|< slow and|< spent the|< ssh|< taking|< team|< thanks|< tried @.com|< won|<back> .. <fails>
-0.08 <back> >|<back> that a|<back> with|<down> .. <own>|<down> .. @|<down> ? asking|<down> at|<down> day|<down> of
-0.08 <down> that|<everyone> in @|<everyone> on the|<everyone> use|<everyone> using|<everyone> using @
-0.08 <everyone> writes|<fails> . the|<fails> .. <incident>|<fails> budgets|<fails> could|<fails> could <unable>
-0.08 <now> . a|<now> .. <otherHost>|<now> he|<now> so|<now> we|<otherHost> .. <minutes>|<otherHost> has
-0.08 <own> .. <unable>|<own> <own> <use>|<own> <part> 0|<own> <settings> has|<own> application|<own> bad .
-0.08 <own> bakery|<own> build|<own> card|<own> cat|<own> contribution|<own> dad|<own> flaky|<own> fork
-0.08 <own> namespace|<own> phone number|<own> projects .|<own> provider|<own> wiki|<part> .. <minutes>
-0.08 <part> <own>|<part> <use>|<part> @ ?|<part> and <now>|<part> rules|<requestError> .. <unable>
-0.08 <requestError> @|<requestError> @ >|<selfManaged> .. <part>|<selfManaged> <down>|<selfManaged> <selfManaged>
-0.08 <selfManaged> <use> to|<selfManaged> in|<serverError> is|<settings> blocks port|<settings> expired .
-0.08 <settings> has <unable>|<slow> but|<slow> clap for|<slow> on <own>|<unable> . <thanks>|<unable> .. <incident>
-0.08 <unable> <part> <now>|<unable> <settings>|<unable> <settings> <unable>|<unable> allowed|<unable> create a
-0.08 <unable> see <own>|<unable> valid|<use> or <settings>|<use> request|<use> trains ?|<use> work|? <own> is
-0.08 ? git|? i want|? id|? it says|? still|@ .. accessibility|@ .. although|@ .. an|@ .. analytics|@ .. android
-0.08 @ .. asked|@ .. asks|@ .. audit|@ .. billing|@ .. bio|@ .. block|@ .. cdn|@ .. changed|@ .. conflicts
-0.08 @ .. csv|@ .. der|@ .. design|@ .. expired|@ .. extends|@ .. favourite|@ .. folder|@ .. fox|@ .. full
-0.08 @ .. great|@ .. guest|@ .. had|@ .. hire|@ .. icon|@ .. invalid|@ .. keeps|@ .. meeting|@ .. member
-0.08 @ .. memory|@ .. newbie|@ .. next|@ .. passkeys|@ .. pick|@ .. plans|@ .. pour|@ .. product|@ .. reader
-0.08 @ .. rebase|@ .. relative|@ .. releases|@ .. remember|@ .. retention|@ .. school|@ .. small|@ .. snacks
-0.08 @ .. tips|@ .. to|@ .. until|@ .. ustawić|@ .. video|@ .. vs|@ .. vulnerabilities|@ .. when|@ .. wild
-0.08 @ .. yearly|@ <everyone> >|@ <part> for|@ <part> rules|@ <selfManaged> >|@ @ we|@ any|@ any plan|@ are you
-0.08 @ audit|@ blog|@ bring <back>|@ bring back|@ ci ?|@ ci and|@ ci in|@ ci rules|@ container|@ could i|@ do you
-0.08 @ folks >|@ for my|@ git|@ gives|@ group|@ hay|@ hoodie|@ i got|@ job log|@ logo|@ love that|@ nice
-0.08 @ permission|@ permission denied|@ please add|@ please support|@ reviewers|@ right|@ self|@ squash|@ the link
-0.08 @ todos|@ too|@ we have|@ what does|@ work|@ would <thanks>|@ would love|@ your sales|@ 🙏|a 0 mb
-0.08 a <requestError>|a <settings>|a <settings> in|a bank|a collapsed|a fox .|a keyboard shortcut|a login|a number
-0.08 a reply|a thread|a uni|a year ago|across .. @|adoption|after 0 red|after the upgrade|again @|all .
-0.08 all <own> @|already taken|am <unable> the|am down|am not the|am writing|amused|an e|an infinite
-0.08 an infinite loop|an issue on|an undo ?|and <now> <everyone>|and <own> <settings>|and for|and forgot
-0.08 android app|any alternative|anybody explain|anyone using|anyone using @|app|app .. @|app ?|app and
-0.08 applied .. @|approve|archived|are red .|are your|as csv|as you|ask|asked for|asking for my|assignees
-0.08 at @ today|at all|at least @|authentication|auto <use>|automated the|autosave|back >|back from|bakery|be at
-0.08 became a|behind a|below|between|birthday @|bitbucket pipelines|blame|blog .|board on|boss <unable>|box in the
-0.08 branch ?|branches ?|breakfast .|bronze .. @|budgets|build farm|burned|button in @|button saved|by design
-0.08 by unknown|by unknown authority|by whom|by whom ?|can anybody explain|can the|can you fix|card .|card is|cat
-0.08 cayó|cd|center|certificate signed|certificate signed by|change <own>|chat about|ci ? >|ci in 0|ci rules
-0.08 ci.yml .. @|clap for|clock was 0|close 0|coding .. @|collapse|committed a 0|community edition|company proxy
-0.08 confidential <fails>|conflict .|confused >|container images|cookie|could i get|counted|create|css|cupboard
-0.08 cvs|dark mode for|dat|data|days ? >|default branch|delete .. @|deleted <own>|deleted my|denied|dependencies
-0.08 deploy key|deploys .|deserves|devops ?|di|difference|discount ? >|discussion|do .. @|do >|do i contact
-0.08 do i make|do wrong|docs <everyone>|docs search|docs team|docs the|does @ have|does @ work|does it|doku
-0.08 doku zu|domain .|down because|down right now|down so|dream|dropped from|easter|editor .|elevator is
-0.08 else <unable> to|else unable|else unable to|engineer|engineer in|error budgets|everyone in the|everything
-0.08 exit code|exit code 0|extension|farm|faster|feedback welcome|feeling .|file too big|find it|first >
-0.08 first time|first try|folks >|for >|for a @|for a class|for a remote|for new projects|for one|for open source
-0.08 for self|for support|for the merge|for this >|found|fox >|free ?|from <otherHost>|from sales|from svn to
-0.08 ftw >|gb of|gb repo|geo .. @|gets <requestError>|git push rejected|gitea|giù|gke|habe|had a|hallway track
-0.08 happy birthday|happy birthday @|has .. @|has 0|has a <down>|have .|have time to|hero >|hole .. @|hole of
-0.08 hour . @|human|i <unable> know|i <unable> trust|i am down|i am writing|i bulk|i committed|i do <fails>
-0.08 i do wrong|i dont trust|i live in|i lost the|i need the|i prefer|i renamed|i run|i see which|i switched on
-0.08 i take|id like to|ignored|ill|illustrations|impressive|in <own> mr|in <thanks>|in eu ?|in house|in love
-0.08 in my mr|in my own|in ten|in the <part>|in the <settings>|included >|infra <everyone>|installing|instead >
-0.08 instead of|interview <everyone>|invalid <use>|invalid <use> or|invalid login|invalid login or|is . >|is 0 ?
-0.08 is <own> <own>|is <unable> valid|is a <use>|is a merge|is broken in|is down so|is hiring|is not valid
-0.08 is returning <serverError>|is such|is there <unable>|is there no|is valid|issue on @|it <back> that|it <use>
-0.08 it is us|it normal that|it on|iteration|ive read|java|job <down>|job <unable>|job to|jobs .|k6|least @
-0.08 least the @|left|less|links to|list|listening .. @|listening to|lock|log .|login or|login or password
-0.08 love for|mac mini|magic .. @|make that|markdown .. @|mb .|me .|media|meetup >|mein|members|mercurial ?
-0.08 merge train|merge trains ?|merged .|migration to|min|miners|minutes . @|minutes @|mobile .. @|mode for
-0.08 monday .|month . >|more than <own>|morning all|move to|moved <now>|moving to|mr 0|much is|multi line|my
-0.08 my application|my bad .|my card|my cat|my dad|my fork|my phone number|my pipelines|my team says|named the
-0.08 never arrives|new <fails>|new issue|new sidebar|newer|next|no tests|no time|normal that|normal that a
-0.08 not allowed|not valid|notifications .|now . a|of @ on|of commit|of github|of these|office and|old <otherHost>
-0.08 old ones|old version|on <use> trains|on ? >|on @.com .|on geo|on merge trains|on monday >|on our 0|on self
-0.08 on self managed|on the <settings>|on the @|on the site|on with|one ip|oops|open <fails>|opened|opened an
-0.08 or .. @|or must i|org . @|our monitoring|our omnibus|our tests|out all|out that|outage day|over 443|overnight
-0.08 package ?|package ? >|page ? i|page about|passkeys|path .. @|paused|pending >|phone|phone in a
-0.08 pipeline <unable>|pipeline >|pipeline ?|pipeline mean|pipeline mean ?|planned <incident>|planned maintenance
-0.08 playing table football|please check|please support|plugin .. @|pods|pointed|polite|powershell
-0.08 pricing <part> @|pricing page @|product .. @|protected .. @|protected branch .|provider has|push to @
-0.08 questions .|quick reply|rabbit hole of|raccoon|ram ?|ran at 0|rate ? >|reading|ready|really public|rebase .
-0.08 recording ? >|recruiter .. @|red ones|red ones .|rejected|release <part>|release ?|release page|releases .. @
-0.08 remote .. @|remote playbook|removes|renew|reorder the|repo|repo ? >|report ?|report ? >|reporter|repos >
-0.08 repos to @|reset it|restoring .. @|restoring from backup|retention|retried|retry .. @|revoked|ride|robot
-0.08 rotated the|rss feed|rules vs|rules vs only|run only|runbooks .. @|runner ? >|runner @|runner in|runners with
-0.08 running a|runs .. @|salary calculator|says file|says invalid|seconds .|semicolon .|shallow|shallow <use>
-0.08 shallow clone|should be|should have|sidebar .. @|sidebar is|sidekiq queue|sie|sigh .|signed by unknown
-0.08 since the|site on|site on pages|sla for|slow clap for|sms|so i have|so proud|sorry @ >|sorry for the|soul
-0.08 spaces .. @|stack|stale branches|starred|static <part>|stickers . >|story|straight|street .|stuck because
-0.08 stuck on|support for|svn to|swag shop|sydney|tab .. @|table football|talk .. @|talk about|talk to sales
-0.08 tanuki plushie|telling <everyone>|templates .|ten .. @|test .|than <unable>|thanks|that my|the 0 app|the 0 of
-0.08 the <incident> codes|the @ logo|the accessibility|the all remote|the bronze|the build .|the cli
-0.08 the community edition|the elevator is|the emoji|the first try|the group|the ip|the ipo|the link to|the mug
-0.08 the new sidebar|the office|the person who|the pipeline graph|the pipeline runs|the quick reply
-0.08 the recovery codes|the regex|the upgrade|the upgrade to|the weight|this <now> all|this account
-0.08 this morning all|time this month|timezone .. @|to 0 minutes|to all of|to look|to master|to sales|to use the
-0.08 toast >|together|together .. @|token and|tomorrow|tooltip on the|trains ?|transfer a|transfer a project|tree
-0.08 tried to|true|truncated|try @|tuesday .|twice >|two <minutes> of|up .|up . >|up ? i|up in|up our|upgraded to
-0.08 us .. @|us east|user is|ustawić|vat|vat number|view of|vs only|wants to|warn|was a missing|we changed the
-0.08 we had|week . >|weeks ago and|well ? >|what could|what else|which <part>|who can help|who knows|whom ?
-0.08 why does|why must|wiki .|with the 0|with the new|with zero|wizard|works now|write|year ago|years in|you <use>
-0.08 you have an|your all remote|your ceo|your status <part>|youtube
-0.10 . <unable> more|. @ <use>|. @ issues|. @ protected|. @ push|. @ runner|. after|. also me|. always|. best
-0.10 . bug|. bye|. can <everyone>|. classic|. colleagues in|. fixed|. life|. no more|. only on|. pipeline is
-0.10 . small|. so excited|. the @|. what am|. zero|0 <minutes> with|0 hours of|0 pages|0 to|0 today .|503s
-0.10 < <part>|< @ como|< @ long|< @ okay|< @ swag|< anyone|< azure|< backup|< circleci|< cloudflare|< i am
-0.10 < i dropped|< new|< self|< spent|< still|< talked|< when you|< who is|<back> a|<back> and running
-0.10 <back> from a|<back> squares|<down> <now> so|<down> @ >|<down> job|<down> right|<everyone> else <unable>
-0.10 <everyone> from @|<everyone> have a|<everyone> reads|<fails> .. <down>|<fails> because you
-0.10 <incident> .. <incident>|<incident> button in|<incident> management feature|<now> .. <back>|<now> .. @
-0.10 <now> 0 .|<now> ? 0|<now> and|<now> do|<now> monday >|<own> <settings> <down>|<own> bots|<own> box|<own> head
-0.10 <own> in|<own> last|<own> product|<own> profile|<own> rails|<own> startup|<part> . i|<part> all <back>
-0.10 <part> connect|<part> connect to|<part> shows|<part> with a|<part> workshop|<requestError> when i
-0.10 <serverError> from|<serverError> in|<settings> . @|<settings> but|<settings> contains
-0.10 <settings> contains unknown|<settings> coverage|<settings> need|<slow> clap|<unable> code .
-0.10 <unable> git <use>|<unable> have one|<use> .. <settings>|<use> ?|<use> to @|? <unable> find|? discuss
-0.10 ? i know|? i only|? the|? 😅|@ .. ate|@ .. burndown|@ .. cancel|@ .. captcha|@ .. cert|@ .. conflict
-0.10 @ .. contribution|@ .. declined|@ .. designers|@ .. difference|@ .. engineer|@ .. expire|@ .. explorer
-0.10 @ .. faço|@ .. features|@ .. freebsd|@ .. he|@ .. hides|@ .. hook|@ .. ich|@ .. incoming|@ .. jenkinsfile
-0.10 @ .. library|@ .. license|@ .. makes|@ .. notes|@ .. per|@ .. personal|@ .. plugin|@ .. preview
-0.10 @ .. prometheus|@ .. rails|@ .. recommended|@ .. refund|@ .. renewal|@ .. request|@ .. revoked|@ .. role
-0.10 @ .. search|@ .. silver|@ .. spam|@ .. stickers|@ .. sticky|@ .. such|@ .. svn|@ .. the|@ .. thursday
-0.10 @ .. weight|@ .. workshop|@ <down> in|@ <everyone> .|@ <own> pipeline|@ <requestError>|@ <settings>|@ agent
-0.10 @ box|@ ci for|@ ci.yml is|@ como|@ como faço|@ ctl reconfigure|@ forum|@ i <unable>|@ long|@ need|@ read
-0.10 @ retry|@ shop|@ sticker|@ tanuki|@ unfiltered on|@ was <down>|@ when|@ will you|@ yes|@.com after
-0.10 @.com port 0|a <down> job|a broken link|a bug|a credit card|a day|a failing job|a git repository|a github
-0.10 a line|a merge|a mr|a partnership|a personal|a quote|a revert .|a roadmap|a site|a talk about|a week .|a year
-0.10 about <own>|about a partnership|about how you|access tokens|accidentally deleted|accidentally deleted a
-0.10 active <part>|active runners|after 0|all 0|all <back>|already been|already been taken|also me 0|although
-0.10 am five|an official|and <unable> <down>|and drop|and nothing broke|and now i|and running|any active
-0.10 any active <part>|any active runners|any good|api with|applied for|approval rules|apt upgrade|are on @
-0.10 are you hiring|argentina ?|argentina ? >|arrived .. @|arrived in|as designed|asking for an|asks me to
-0.10 authority|auto .. @|baby .|back now|be great to|be restored ?|became|because someone|been taken|blue|bought 0
-0.10 bread|bug in|bugs .. @|button greyed|button greyed out|came up|cant find|cant load|cant spell|carry on .|cert
-0.10 ci minutes|ci workshop|ci.yml is|clap|class|classic|comments in|commit virtual|committed .. @|como faço pra
-0.10 confetti|config contains|config contains unknown|connect to host|contains unknown|contains unknown keys|cover
-0.10 covers the|ctl reconfigure|dad|daily|dashboards|day on|daylight|daylight saving|de 0|dedicated|dedicated .. @
-0.10 depuis .. @|did i miss|did it is|diff|discovered|do you have|dog .|dont have any|dont have one|dont see the
-0.10 down to the|drag and|drag and drop|drew the|ear|early|editor .. @|email from|emoji reactions|en español
-0.10 entirely <own>|env|español|failed pipelines|failing job|faster than <own>|fault just|faço pra|feature for
-0.10 feature wish|file too|finally . @|fix in|flags|flaky test|floors|for 0 days|for <own>|for <own> <settings>
-0.10 for ?|for code|for it ?|for me >|for merge|for open|for sorting|for startups|for the <use>|for the noise
-0.10 force .. @|forgot <own>|forgot my|form says|freebsd|garden|get a|get an|git lfs|git repository .|gives me the
-0.10 going <down> the|going down the|good bot|got a <serverError>|grafana|gratuite|green .|green squares
-0.10 group access tokens|had .. @|happily|has already|has already been|have any active|have ever|head|hello @ i
-0.10 hired .|hobby|host @.com port|hotspot|hour late|hour of|i <unable> spell|i accidentally deleted|i am five
-0.10 i cancelled|i cant spell|i change|i contact|i get <requestError>|i have ever|i miss the|i switched|i think my
-0.10 i turn|i was|id|id like <own>|id like my|idea for|if i downgrade|image|in ?|in @ <fails>|in @ ?|in german
-0.10 in january|in kenya|in public|in review|in the settings|in the wrong|in utrecht|in yaml|in your
-0.10 incident management feature|internal|internet is <down>|internet is down|internship|into <own>|invoice >
-0.10 is <down> out|is better|is cut|is it .|is that|is timing|is timing out|issues is|it . <now>|it <back> >|it >
-0.10 it by|it here|it was me|jazz|job <part>|job and|junior|just fine|kan ik een|kevin .. @|kids >|know i
-0.10 labels in|large|let us|like a fox|limit ? >|limit for|list ?|llevamos|lock file|login ?|login ? >|logo in
-0.10 logo looks|logo looks like|loop in|love that you|luckily|macos <part>|made <own>|maintenance ?|managed 0
-0.10 management feature|mandatory|me . i|me to|meetings .. @|meetups|memory on|memory on <own>|mentor
-0.10 microservices .. @|mini|mirroring|mobile view|module|monday|monorepos .. @|month . <thanks>|morning @|mum
-0.10 must i|must succeed|mute|my 0|my head|my internet|my key|my rails|my server|my uni|naming|never find
-0.10 new <everyone>|new blog post|new job|new logo|nice talk|no answer|no code|no code .|node_modules in|not a git
-0.10 not amused|not you|notes .|notes .. @|nothing broke|nothing broke .|notification mails|now @ ?|now my
-0.10 numbers >|of <back>|of green|of old|offices .|offline for a|on @.com <fails>|on @.com <unable>
-0.10 on our instance|on the sofa|on todays|one @ >|one click .|one project >|one that|one tool|only . >|order
-0.10 outage of|outdated|page all|page shows|partnership|password|passwords|paths|permissions|phone with the|photo
-0.10 pipeline editor|pipeline must|pipeline must succeed|pipeline on @|playing table|poder|poke|postgres .. @
-0.10 postgres 0|pr comments|project be|project export|psd .|public ?|public repo|question on|rabbit|rabbit hole
-0.10 ran at|ranges|rate ?|rates|reactions|read the|relationship|release notes .|remembered|reminder that
-0.10 remote <now>|remote eu|renaming|reorder|rep|rest ?|retry 0|revert .. @|reverted|rollback button in|router .
-0.10 run in|runner on a|runners ? >|sabe|sabe .. @|saved .. @|saved my|says <fails>|says not|scoped labels
-0.10 self managed 0|server 0|server and|server with|set a|setting ? >|several|sharing|she .. @|show in
-0.10 show in <own>|shut <down>|shut down|si|sign <back> ?|sign up ?|signed by|signup|sin poder|since 0 .
-0.10 since monday >|since my|single node|slow clap|smiling|so excited|so half|so much|so slow today|sobre|socks .
-0.10 sold|solved my|sounds like a|source .. @|spend 0|squares|ssh connect|ssh connect to|ssh key
-0.10 started 0 <minutes>|stops at|stuck because you|students ?|submodule|suddenly .. @|sum|switched on
-0.10 switching .. @|tags .|talk .|tenth|test coverage|that be|that isnt|the <otherHost> <part>|the @ certified
-0.10 the answer|the certification|the environments|the firewall|the labels|the moment ?|the month @|the owner ?
-0.10 the pr|the pricing change|the rebase|the revert|the sales|the socks|the survey|the value stream|them @
-0.10 think my|this bug|this morning @|though i|three weeks in|tier .|til @|time tracking|times >|tip for|to 0 on
-0.10 to host @.com|to report|to support|to switch|today thanks for|tomorrow >|tooltip on|tracking .. @|trains .. @
-0.10 trial ended|trial of|unfiltered on|unfiltered on <otherHost>|unfiltered on youtube|unknown|unknown authority
-0.10 up and running|upgrade .|upgrade path|use 0|use @ for|username is|utrecht|vanished|venting >|videos
-0.10 vim mode in|vue|w @|was a tab|was charged|was charged twice|we are moving|weekend <unable>|weeks in
-0.10 went great|weve got 0|where are|where do you|where is the|which ports|while the pipeline|who .. @|why >
-0.10 with .. @|with our|working from a|would love|wrong .|wrong with my|you are a|you at|you cant|you dont have
-0.10 you hiring|your <part> is|your <use>|your handbook|your logo|your pricing <part>|your pricing page
-0.10 your sales <everyone>|zones|😅|🚀|🦀
-0.12 . 0 years|. <back>|. <own> <settings>|. <own> @|. <own> first|. <slow>|. <unable> change|. @ issue|. am
-0.12 . am i|. any tips|. auto|. auto devops|. carry|. carry on|. colleagues|. help >|. i|. ideas|. ideas ?
-0.12 . my first|. not a|. not your|. oh .|. only|. only @|. our @|. too|. what should|0 <use>|0 codes|0 floors
-0.12 0 of them|0 or|0 weeks ago|400|502 after|502 from|503 to|< <down> <own>|< <own> <everyone>|< <own> brain
-0.12 < <own> product|< @ <serverError>|< @ already|< @ moved|< @ moving|< @ new|< does @|< git pull|< great talk
-0.12 < gtlb|< looking for|< my brain|< our product|< pair|< pair programming|< reading|< rip <own>|< rip my
-0.12 < the elevator|< upgraded|< wish|< writing <own>|< wrote <own>|<back> between|<back> for us|<back> the
-0.12 <back> to the|<down> ? <own>|<down> half|<down> prod|<down> upgrades|<everyone> did|<everyone> who
-0.12 <fails> board|<fails> templates|<incident> codes .|<incident> mode|<minutes> .|<minutes> and then
-0.12 <minutes> on a|<minutes> with @|<now> .. <fails>|<now> <slow>|<now> i deployed|<now> open ?
-0.12 <otherHost> importer|<own> .. <minutes>|<own> <settings> then|<own> custom|<own> favourite|<own> installation
-0.12 <own> invoice|<own> motivation is|<own> phone with|<own> street|<own> talk|<own> vm|<part> . 0
-0.12 <part> <minutes>|<part> <minutes> <down>|<part> <now> we|<part> cd|<part> lint|<part> on windows
-0.12 <settings> .. <serverError>|<slow> for|<thanks> you so|<unable> a|<unable> amused >|<unable> eligible
-0.12 <unable> is|<unable> know|<unable> responding to|<unable> start on|<unable> to do|<use> mirror
-0.12 <use> request from|? ah|? found|? i|@ .. .com|@ .. along|@ .. applied|@ .. approved|@ .. async|@ .. billed
-0.12 @ .. build|@ .. caching|@ .. cd|@ .. changelog|@ .. commits|@ .. compliance|@ .. culture|@ .. di|@ .. did
-0.12 @ .. dropdown|@ .. finished|@ .. funding|@ .. gb|@ .. id|@ .. inside|@ .. kann|@ .. keep|@ .. main|@ .. meant
-0.12 @ .. mercurial|@ .. merged|@ .. pdf|@ .. person|@ .. plush|@ .. podcast|@ .. prague|@ .. pretty|@ .. required
-0.12 @ .. restore|@ .. si|@ .. socks|@ .. subgroup|@ .. survey|@ .. telemetry|@ .. then|@ .. tiny|@ .. told
-0.12 @ .. undo|@ .. weekend|@ .. work|@ .. wrote|@ .. your|@ .. ❤|@ <fails> templates|@ <now>|@ <now> ?
-0.12 @ <own> git|@ <part> +|@ <part> behind|@ <part> with|@ ? <unable>|@ already|@ any plans|@ backup|@ epics
-0.12 @ i never|@ issue templates|@ lfs quota|@ moved|@ moving|@ my git|@ on my|@ please send|@ right <now>
-0.12 @ right now|@ server is|@ still|@ user group|@ what a|@ your status|@ yours|@.com is so|a 404|a <part> <part>
-0.12 a <serverError> <now>|a <unable>|a <use> conflict|a better|a button|a class|a junior|a keyboard|a label
-0.12 a merge conflict|a native|a no|a train|activity|all our builds|am reading|am so|amused >|an <down>|an sla for
-0.12 and one|and then|app is down|approvals reset|architecture ?|asks|at kubecon ?|at lunch|back to the|based .. @
-0.12 be <down>|because we|been open for|belong|belong to|bet .. @|between <part>|blaming .. @|bot ?|broke prod
-0.12 broken ? >|bug i|build broken|by 0|by <own> <own>|can <everyone> explain|can help|can two|cant login|captcha
-0.12 carry on|cfp|change it|chrome .|ci cd|ci lint|circleci|cleaner|clock was|closed the|closing|code .|code is
-0.12 code to protected|colours .|come to|commit ?|commits .|company @|company is|company is <settings>|create a
-0.12 data stored in|datadog|day 0|den|deployed|developer|didnt|discount ?|discount for|docker|docs <part>
-0.12 dont tell|dora|dora metrics|downtime upgrades|eigentlich|enjoy|entity|epics .|even though i|example ?|exist ?
-0.12 existing|failing at|fatal refusing|fatal refusing to|file sharing|file sharing .|foot|for group|for me .
-0.12 for my group|for my own|for password|for people|for windows|free plan|friday at 0|from 0 to|from backup .
-0.12 from the @|from the newsletter|ftw|funding round|good day|good night|got rejected|graphql explorer|group .
-0.12 group level|guess >|guide .. @|hackathon ? >|hackathon starts|hackathon starts tomorrow|haha >|handy
-0.12 hiring process|host .. @|how big|how can i|i <use> a|i add|i am|i am reading|i am so|i bet|i guess >
-0.12 i had the|i learned you|i lost|i needed|i needed >|i open the|i reported|i think <own>|i use|i wont|id be
-0.12 id like|idea|ideas ? >|in <own> street|in @ is|in @ issues|in chrome .|in go|in package lock.json|indentation
-0.12 installation|is <otherHost>|is a raccoon|is because|is down since|is gone|is green|is not @|is outage .
-0.12 is public .|issue board|issue in|issue templates|issue to|issues >|it . 0|it is <own>|it is because|ive .. @
-0.12 january >|job . it|job ?|joy|just imported|just venting|just worked|kann ich|keeps|kept|know . >|known bug
-0.12 kubecon ?|learned .. @|learned you|learned you can|less .. @|limit on the|line|link gives|links in
-0.12 locally .. @|longer than <own>|longer than my|lunch . @|machine then|mails for|main .|maintenance mode
-0.12 makes sense|marketing|master .|me as|me not|me smile|medellín|menu >|merge request from|metrics|migrations
-0.12 minutes and|motivation is|moved from|mr has|mr is|my custom|my machine then|my money|my motivation is
-0.12 my phone with|my trial|needs|new <settings> .|next to|not eligible|nothing to do|novel|off by|off the|oh wait
-0.12 on <own> internal|on @ <now>|on @.com >|on my project|on our|on our internal|on pages|on premium ?
-0.12 on the funding|one pipeline|only except|open <now>|out each|outage in|overnight .|ownership|page on our
-0.12 page says|pages in|pair|parallel 0|paste|pay with|phone <unable>|phone >|pipeline <now>|pipeline green .
-0.12 pipeline is red|pipeline on|please let|post .. @|postgres|price .. @|prod is <down>|prod is down
-0.12 programming .. @|project on|project on @|projekt|proud >|proxy blocks @.com|proxy is|public @|pushed to @
-0.12 read_registry|recovery codes .|remember|reminder|remove the|renamed the|repo over|repo says|report a
-0.12 repos from bitbucket|repos to|responding to <own>|responding to my|restoring from|retry|revert button
-0.12 revert of|reviewed|reviewer .|rollback|round .|run @|runner on windows|runners on|running|runs|sad >
-0.12 saved <own>|say hi|scope .|screen|se cayó|search is broken|seats .|senior|setting ?|she|shown|sign <back>
-0.12 sign up|since i deployed|small <everyone>|small team|smart|smooth >|smug .. @|so fast|so i|socket|software
-0.12 someone from|sounds like|split|sprints|sprints >|staging .|staging . @|start on|started 0|starts tomorrow
-0.12 still open ?|strikes|strikes .. @|strikes <now>|strikes again|style|style guide|swag .. @|take <own> money
-0.12 take my money|talk to about|tarjeta|telemetry|tests ?|thank you @|thank you so|the <down> <settings>
-0.12 the <fails> message|the <settings> >|the <use> <part>|the admin|the ci is|the customers|the difference
-0.12 the error message|the funding|the funding round|the licence|the login page|the milestone|the newsletter
-0.12 the noise|the pricing|the renewal|the roadmap|the ticket|think <own>|till monday|tips for|title
-0.12 to 0 <minutes>|to about|to find the|to get to|to know >|to me|to me .|to protected branches|to that
-0.12 to the old|to your <part>|token has|took <own>|travis|tries .. @|trunk .. @|turned out|type|university >
-0.12 up for the|upgrade to|upgrade to 0|users ?|version ? >|view for|vim mode|vulnerabilities|wait .|was me
-0.12 we <down>|we broke|we did|we moved|well .. @|went up|what about|what would you|when <use> a|when i <use>
-0.12 when importing|when manual|whole department|why ? >|why is <own>|wikis|will <thanks>|will do
-0.12 with <own> <settings>|word .. @|write to|writing our|wrote|wrote <own>|you pick|you so much|your deploy
-0.12 zero <down> upgrades|zero downtime upgrades
-0.14 . <now> 0|. @ docs|. at least|. does @|. everything is|. good|. smooth|. thanks >|. we use|. what now
-0.14 . who can|0 <selfManaged>|0 ? i|0 comments .|0 in one|0 stale|0 turns|0 with @|404 motivation not|500 error
-0.14 500 seats|<|< @ 502|< @ come|< @ diff|< @ kan|< @ trial|< @ when|< @ wrote|< can @|< got <own>|< got my|< how
-0.14 < our own|< qualcuno|< signing|< when is|< where is|< whoops|<back> in chrome|<down> .. <fails>
-0.14 <down> .. <slow>|<down> after|<down> at <own>|<down> turned|<down> whole|<everyone> .. <now>|<everyone> work
-0.14 <fails> because|<fails> template|<fails> with <own>|<incident> <fails>|<minutes> .. @|<now> <back> .
-0.14 <otherHost> <now>|<otherHost> <part> <down>|<otherHost> ? >|<otherHost> to|<otherHost> went|<own> .. @
-0.14 <own> corporate|<own> email|<own> money|<own> mother|<own> pipeline <now>|<own> uni|<part> a|<part> do
-0.14 <part> docs|<part> let|<requestError>|<requestError> motivation <unable>|<selfManaged> .. <selfManaged>
-0.14 <selfManaged> 0|<serverError> seats|<settings> .. <back>|<slow> by|<unable> <back>|<unable> <incident> codes
-0.14 <unable> @.com|<unable> mind|<unable> spell|<unable> trust it|<use> <now> .|>|? cant find|? docs|? one
-0.14 @ .. ai|@ .. arm|@ .. arrived|@ .. automatically|@ .. built|@ .. ceo|@ .. community|@ .. dla|@ .. downgrade
-0.14 @ .. eats|@ .. epics|@ .. excited|@ .. good|@ .. hackathon|@ .. included|@ .. ip|@ .. kenya|@ .. keyboard
-0.14 @ .. maintainer|@ .. managed|@ .. move|@ .. multi|@ .. myself|@ .. one|@ .. place|@ .. publickey|@ .. python
-0.14 @ .. questions|@ .. quote|@ .. reseller|@ .. sales|@ .. sast|@ .. screenshot|@ .. scroll|@ .. set|@ .. smile
-0.14 @ .. tabs|@ .. tag|@ .. though|@ .. turn|@ .. university|@ .. 🦊|@ <down> is|@ <own> company|@ <part> <own>
-0.14 @ auto|@ ci .|@ congratulations|@ congratulations on|@ folks|@ gives 502|@ got|@ i keep|@ in 0|@ kan
-0.14 @ runner 0|@ runner is|@ snippets|@ what|@ what happens|@ where is|@ would|a 0|a <down>|a board|a failing
-0.14 a fork|a repo on|a retry|a student discount|a typo in|about a|about our|after|after upgrade|again @ >
-0.14 again for|all 0 of|am i missing|amazing|an <fails> in|an <fails> on|an outage|app in|approved .|apps are
-0.14 argue|associate exam|at 3%|backup restore|bank .. @|before_script|better for|blank page in|block|blog is
-0.14 blown|bot which|box ?|branches ? >|broke down|broke the|built|bulk edit|but <back>|but the site|button ?
-0.14 call <everyone>|can i buy|casino|ceo|certified associate exam|change @|changed in the|child pipeline
-0.14 come <own>|come my|command <unable>|command <unable> found|command not|command not found|committed a
-0.14 company <settings>|competitor|competitor is|complained|congratulations on|contains|contributions|cool|cry
-0.14 dashboard ?|declined|deleted a project|designer|development|devops engineer|did it|died .|dind|do i see
-0.14 do with|docs ?|docs page|does @|does nothing|done|dont trust|dont trust it|down here|drama|dropdown
-0.14 each month|easy|eligible|email is|english|everything and|fast <now> .|feel|finally . >|find .. @|first mr
-0.14 font .. @|for <use> ?|for @ <part>|for more|for security|forever|format|found a bug|found three|friday .
-0.14 friday at|front .. @|git @ >|git commit|good <now>|guide for|handbook is|have in|help ? >|help with|helper
-0.14 her|hoe|how|how come <own>|how come my|how does @|how long does|i always|i deleted the|i gave a|i know .
-0.14 i lost <own>|i lost my|i merged|i missed|i missing|i stop|i was on|idea .. @|in <selfManaged>|in ? >
-0.14 in firefox|in markdown|infinite loop|instance is|intern asked|is better for|is good|is my|is so good
-0.14 is the real|issue|issue template|it every|it has|it says|it was my|job .|joined|keyset|lagging|last time
-0.14 library|like <own>|lines .. @|logs say|lol >|long does|looking for a|main .. @|makes .. @|makes sense .
-0.14 me how|meet|mentions|merge|mirror to|mom .. @|monorepo .. @|mother|motivation <unable>
-0.14 motivation <unable> found|motivation not|motivation not found|mr widget|mrs to|my company is|my email
-0.14 my group|my little|my review|my side|needed ?|new year|no pages|no recovery|no recovery codes|noise|notes are
-0.14 number of|offline ?|oh .|on call <everyone>|one repo .|only <use>|only ? >|open ? >|org .. @|our corporate
-0.14 over it|owner ?|partial <use>|partial clone|passed .. @|patch|people work|pipeline @ >|please make
-0.14 please please|policy .|position <now>|position still|post about how|preview|pricing .. @|pricing change
-0.14 project <unable>|pronounce|proxy .|psd|purchase|python|ready to|rechnung|register >|related|release notes are
-0.14 remote company|renewed|requirements|reset my|retro .. @|review app|review apps are|reviewing mrs|runners ?
-0.14 runners on @.com|runs @|salary|sat|says <requestError>|says he|scheduled <part> run|scheduled pipelines run
-0.14 se <down>|see which|semester|send help|sense .|settings page|shipped|shows <serverError>|signed <back>
-0.14 signed up|signing|since our|smooth .|so fun|so i <unable>|so i cant|sorted|speak|specific|specs|spell
-0.14 start ? >|student discount|students <now>|summer|team ?|tears >|terraform .. @|the 0 ?|the <fails> remote
-0.14 the <settings>|the @ docs|the @ meetup|the best thing|the job .|the onboarding|the person|the url
-0.14 the wrong remote|there a student|these days|this <now> @|though|ticket is|til you|til you can|time is
-0.14 time zone|to another|to buy|to do with|to my|to start ?|to the forum|token expired|too little|tooltip|train
-0.14 tried|tried turning it|trust it|ublock|ublock on|ubuntu 0|unknown keys|unresolved|usa|usa @|usage|usar
-0.14 use for|use the|version 0|want it|wanted to say|was slow|washing|washing <settings>|washing machine
-0.14 watching the|went <back>|what am|what am i|what do you|what happens|what i do|when ?|where to start|who wants
-0.14 with ublock|with ublock on|without me|work is|works in chrome|wrong remote|wrote a tiny|years >|yes to
-0.14 you <unable> have|you tried turning|your <part> .|your ci|è <down>|è giù|🎉 >|👋|😂 >
-0.16 . <unable> a|. cron|. happy|. help|. how can|. i should|. lfs|. oops|. rotated|. since 0|0 0 lines|0 ? >
-0.16 0 repos 0|< <part> connect|< @ bought|< @ everything|< @ gibt|< @ jak|< @ which|< @ wie|< @ yes|< fun fact
-0.16 < heroku outage|< moved 0|< ssh connect|< still no|< til|<down> <own> <own>|<down> course on|<down> on <own>
-0.16 <everyone> .. <selfManaged>|<fails> message|<fails> only|<fails> weights|<incident> .. <down>
-0.16 <minutes> .. <use>|<minutes> because i|<now> @ .|<now> for|<otherHost> <down> for|<otherHost> us
-0.16 <own> .. <selfManaged>|<own> <everyone> says|<own> <part> <part>|<own> <selfManaged> pi|<own> brain is
-0.16 <own> compliance|<own> doing|<own> mr|<own> name|<own> shop|<own> trial|<part> .. <settings>|<part> 0
-0.16 <part> ide|<requestError> after|<selfManaged> ?|<selfManaged> ? >|<serverError> <unable>|<unable> code
-0.16 <use> code to|<use> conflicts .|<use> request is|<use> trains|? what is|@ .. 0|@ .. below|@ .. bootcamp
-0.16 @ .. bulk|@ .. certification|@ .. contributor|@ .. cv|@ .. det|@ .. een|@ .. feedback|@ .. image|@ .. import
-0.16 @ .. keys|@ .. lint|@ .. numbers|@ .. pass|@ .. postgres|@ .. prem|@ .. remote|@ .. rename|@ .. scoped
-0.16 @ .. sent|@ .. shirt|@ .. spent|@ .. tab|@ .. templates|@ .. uni|@ .. universidades|@ .. used|@ .. using
-0.16 @ .. verify|@ .. virtual|@ .. who|@ .. whole|@ 502|@ <fails> weights|@ <part>|@ <part> got|@ bought|@ failed
-0.16 @ for sponsoring|@ geo|@ gibt|@ gibt es|@ hiring|@ i have|@ is a|@ issue weights|@ issues .|@ jak|@ pages in
-0.16 @ please let|@ see you|@ stuck at|@ the mobile|@ user|@ wie|@ wish|@.com . @|@.com >|@.com wont|a 0 <minutes>
-0.16 a <down> link|a fox|a friday|a podcast|a private|a raccoon|a raise >|a remote|a repo|a revert|about remote
-0.16 accounts ? >|add a|all .. @|allowlist|already|am trying|america ?|an <settings>|an account|any plan for
-0.16 approval .. @|approvals in|are you a|article|at gitlabcommit|auf der|backup of|be a recording|been open
-0.16 been using|best thing|bio|bisect .|boring|broke the build|build .|build <down>|but <thanks>|but thanks
-0.16 but the <part>|buying .. @|by|can that|can that be|carry|case studies|charts|colleagues in|commits .. @
-0.16 commits and|como faço|confused|cool >|corporate proxy|course on @|covers|crash course on|data stored|date .
-0.16 deploy token|det|dialog|do i report|do you <now>|do you still|does <part>|does needs|does needs work|dont ask
-0.16 down for the|down right|emoji in|error message|expire_in|faço|feed for|finns|finns det|for <settings>
-0.16 for commit|for fun|for new|for the new|forgot .. @|fun .. @|fun fact|gentle|geo secondary|git bisect|gorgeous
-0.16 got accepted|got an|great thanks|great work|green . it|greyed|greyed out|happy .. @|hate|have you|help me
-0.16 heroku outage|hides|hole of @|hours of|http 502|human i|i|i am trying|i bumped|i did|i keep <own>|i keep my
-0.16 i want|icons|ide|ide .. @|ill see|images in|in|in . @|in <own> <own>|in @ <now>|in my script|in package
-0.16 internet is|invoice .|is always|is blocked|is great|is the max|issue weights|issues on @|ive been
-0.16 just discovered|keep my|keyboard shortcut|kid|know .|latex|life .|linter is|loads .|lock.json|lol
-0.16 lost <own> phone|lost my phone|m1|march .|may|me|me after|merge conflicts .|merge request is|merge trains
-0.16 minutes because i|mode .. @|mode in|monster|my bad|my brain is|my kid|my name|my raspberry|my raspberry pi
-0.16 myself out|needed a|needs work across|new key|npm registry|oberfläche|octocat|of @.com ?|of our own|on @ .
-0.16 on a friday|on my raspberry|one <down>|only|only tags .|opened .. @|or do|our compliance|package lock.json
-0.16 pages 0|para universidades|pass .. @|passed .|phone with|picker|pipelines .|plan .. @|plushie|power <down>
-0.16 power outage|product|proper|proposal|push code to|rabbit .. @|raise >|ram .|reading .. @|reading the @
-0.16 reference|refs|repos 0|request is|requests <now>|retry only|returning <serverError>|reviewed .. @|right @ ?
-0.16 rogers|sales team|script|seats >|see you at|setting .. @|size limit|smaller|smile|so happy|sorry >
-0.16 squash .. @|stale issues|still a|still the|stole|store|studies|sunday >|supported ?|tanuki .. @|tanuki ?
-0.16 tanuki plush|taught me|teaching|team ? >|terraform|that >|the @ unfiltered|the author|the branch
-0.16 the community|the elevator|the epic|the first|the font|the hackathon .|the invoice|the keynote|the linter is
-0.16 the mr|the old one|the release post|the source|the stickers|the tab|the trick|the ui|to <own>|to be <down>
-0.16 to be down|to copy|token .|trains|trust .. @|turns|turns out|ultimate for|un grupo|universidades|us luck
-0.16 use a|user ?|user ? >|using it|very happy|waiting for <own>|waiting for my|want|we are a|web ide|week one
-0.16 weekend >|weekends|what now >|what should|what should i|what would|when my|whenever i|whole street|why ?
-0.16 windows ?|windows ? >|wish us luck|with <serverError>|with @ issues|working|would be great|writes|years .
-0.16 your <everyone>|your page|☀|☀ ️|👋 >|😍|😍 >|🧦
-0.18 . <incident>|. @ ctl|. forgot|. mark|. mark all|. sorry @|. what a|. which|. wish us|. wow >|0 contributors
-0.18 0 gb of|0 hour|0 in a|0 report|0 repos from|0 so <unable>|0 so no|0 with|0 years >|0 years of|< <down> course
-0.18 < @ <down>|< @ would|< alguém|< bitbucket has|< crash|< crash course|< got the|< movingtogitlab
-0.18 < movingtogitlab because|< need|< our company|< our intern|<down> <own> old|<down> <unable>|<down> to the
-0.18 <everyone> from|<everyone> who is|<fails> . i|<incident> numbers|<otherHost> <down> <now>|<own> .. <back>
-0.18 <own> <part> and|<own> bad|<own> cache|<own> kid|<own> lead|<own> monolith|<part> <fails> .|<part> ide .
-0.18 <part> is built|<part> on <own>|<part> over|<settings> <part>|<settings> blocks @.com|<settings> with
-0.18 <slow> until january|<thanks> . >|<thanks> <own>|<thanks> to <own>|<unable> mind @|<use> to|? mine is|? nice
-0.18 ? small|@ .. accepted|@ .. angry|@ .. bounty|@ .. charged|@ .. editor|@ .. mismatch|@ .. mit|@ .. monolith
-0.18 @ .. navigation|@ .. needs|@ .. pizza|@ .. plan|@ .. recommend|@ .. report|@ .. repos|@ .. saw|@ .. scan
-0.18 @ .. sponsor|@ .. submodules|@ .. unexpectedly|@ .. 👋|@ 0 release|@ <incident> button|@ cant find
-0.18 @ certified|@ certified associate|@ could the|@ environments <part>|@ environments page|@ ill|@ lets you
-0.18 @ project|@ rollback|@ rollback button|@ s fault|@ where can|@ which|@ your newsletter|@.com <back> for
-0.18 a group|a tab|a typo|a yaml|ad|all the time|ama <now>|an invoice|an undo|and friends day|anyway|anyway .. @
-0.18 appreciate|are <back> <now>|are great|automated|award|backup .. @|based|because i <unable>|best .. @|better
-0.18 bitbucket has been|boring .|box|branches .. @|bug bounty|cache ?|caching|can i make|cant open|change
-0.18 charged twice for|ci_job_token|clone ?|codes .|compliment|concurrent|contribute to|count as|cron is|custom
-0.18 dark .. @|dates|deploy >|description|didnt i|docs for|does your|down our old|downtime for|dropped my|ee|een
-0.18 email .. @|epics .. @|events|excited|expired|expiry|extends|family and|family and friends|fiber
-0.18 first <use> request|first merge request|fits|for @.com|for that >|for this one|force pushed
-0.18 freeze until january|friends day|from @.com|fun >|get all|gives <serverError>|goodbye|great .. @|group access
-0.18 ha .. @|hackerone|had it|help ?|i accidentally|i delete|i miss|i used|ide .|impressed .|in <own> job
-0.18 in <part> .|in a|in ci .|in my job|in the <everyone>|interviews .|is <everyone> is|is built|it be restored
-0.18 job log|just <back>|kan ik|knows|lab with|lab with a|later >|lets you|lfs quota|life|lines of|lol @ >|love .
-0.18 mail says|mails .|maintainer is|managed @|mapped|marketing mails|matches|mine is|movingtogitlab because
-0.18 mr title|my pipeline is|my project .|nach|never mind @|new navigation|next release|no pushes|on purpose
-0.18 on the first|on top|one .. @|only @|orange|other tools|our company is|our last|our monolith|overwrite
-0.18 pair .. @|pair programming|pause|paypal|paypal ?|paypal ? >|people from|photos|pipeline graph|pipelines >
-0.18 poll|position|project with|projector <down>|proxy blocks|publickey . i|pull request|purpose|pushed to the
-0.18 readable|rebased|rejected .|rep called|repos ?|repos from <otherHost>|required|reseller|revert .|rewrite|rule
-0.18 s fault|said >|scroll <down>|scroll down|self managed @|shame|sharing .|so <unable> @|so all <own>
-0.18 soc 0 report|solved|sorting|squash commits|staging|stash|stored in|students .. @|stuff|sunday|switched
-0.18 that @ >|that ive|the <fails>|the cert|the missing|the month .|the new navigation|the next release|the right
-0.18 the slides|them @ >|thinking|thinking .. @|to @ over|to a public|to all|to everyone who|todos ?|toes
-0.18 training ?|trunk|trunk based|twice for|two people|ubuntu|under 0|under 0 <minutes>|undo ?|undo ? >|unit
-0.18 unit <settings>|until january|up with my|uploaded|uptime numbers|upvoted|use .. @|venting|we need|web ide .
-0.18 weeks to|when i|when i open|which plan|with 0 gb|with @ and|with it is|written|years ago|you been
-0.18 your pricing|your status
-0.20 . <part> <down>|. ah|. finally .|. half|. i had|. pizza|. working|. working from|0 <everyone> ?|0 app|0 on a
-0.20 0 people ?|0 repos|0 yrs|12% .. @|404 page is|< <own> <down>|< @ happy|< @ one|< @ runner|< cómo|< cómo puedo
-0.20 < load|< looking|< new blog|<back> it >|<back> unexpectedly when|<down> . at|<down> .. <incident>
-0.20 <everyone> noticed|<fails> on @|<minutes> @|<now> .|<otherHost> after|<own> little|<own> pipeline is
-0.20 <part> all|<part> with @|<requestError> <part> is|<selfManaged> on|<serverError> .. <otherHost>
-0.20 <serverError> .. <own>|<settings> . sorry|<settings> suite|<slow> <settings>|<slow> <slow>|<unable> count
-0.20 <unable> help >|<use> to @.com|<use> to main|? need|@ . good|@ .. confirm|@ .. date|@ .. do|@ .. el|@ .. gold
-0.20 @ .. interviews|@ .. ldap|@ .. licence|@ .. links|@ .. march|@ .. pelo|@ .. says|@ .. shortcut|@ .. starts
-0.20 @ .. talks|@ .. value|@ .. wish|@ boards|@ boards .|@ down again|@ i|@ one of|@ the price|@ trial|@ where do
-0.20 @ your site|@ 🦊|@.com for|a crime|a public repo|a rebase|a talk on|active|after 0 years|agent
-0.20 allow_failure true|always .. @|am <back>|an <incident>|an <incident> .|an incident .|analytics|any plan
-0.20 are slow|are still|backups .|be great|better .. @|blog post|broken .|bug is|build <fails>|buy .. @|can a
-0.20 can i use|charla|cloudflare is|contribute .. @|convinced <own>|could you add|dad .|disabled|does the
-0.20 doesnt have|down with|downdetector|earnings|ecr|en un|fails in|fast forward .|fastlane|fault @|feature can
-0.20 fires|first merge|for <own> group|for two weeks|from <otherHost> to|from @ <part>|frontend|gdpr
-0.20 geo <incident>|geo failover|gone|good @|good @ >|graph .|green pipelines|hackathon ?|helm|http|i am <back>
-0.20 i like it|i open|i write|images to|in <own> <settings>|in ci|in the docs|in your docs|instagram|intern is
-0.20 is <back> <now>|is a tanuki|is back .|is me .|issues .|it myself|it was the|jobs fails|jokes|keep <own>
-0.20 kevin .|made .. @|make the|makes|me an|me luck >|me three|me wrong|meh|memes|migrate|migrated|migrating
-0.20 mismatch .|misspelled|my first|my job|my tests are|nexus|nice|nobody noticed|not @ >|offsite|on one|one ? >
-0.20 only .|org .|owner|parallel <part>|parallel jobs|passes|patch .. @|pelo|people ?|pipeline <back> .
-0.20 pipelines . @|png|points .|port 0 so|post >|private .. @|priya|probably|prod with|product is|projector
-0.20 protected branches|public sector|push to my|quick actions|raised|report .|reviews .. @|rewriting|routing
-0.20 runbooks|runner 0|safari 0|sales about|schedule|sector|so <slow> <now>|spring|still open|straight to|subgroup
-0.20 support answered|tabs .. @|test suite|the <part> on|the @ 0|the limit|the package|the package registry
-0.20 the rescue|the site is|thinking about|three weeks|three years|thumbs|thumbs <down>|thumbs down|tips ? >
-0.20 to @ <part>|to mirror|to protected|to the first|to the rescue|took <down>|took down|took down my|tools .. @
-0.20 track|transfer|tried @.com|unexpectedly when|until sunday|up unexpectedly when|used <back>|used up|valid
-0.20 verify|version ?|versioned .. @|way .. @|we run|weekend|welcome >|when is|where to|who at|who at @|who is the
-0.20 who wrote the|with me >|word .|world .. @|wow|wrong|you bring|your fault @|yrs|❤ .. @|❤ ️ @
-0.22 . 500|. feels|. mind|. mind blown|. pure|. she|. thank|. thank you|. uptime|0 . i|0 files|0 issues|0 ram|0 so
-0.22 < <own> company|< @ congrats|< @ outage|< broke|< i get|< love|< one|< read the|< which|<back> on @
-0.22 <back> with <own>|<down> <back>|<down> right <now>|<everyone> .. <back>|<everyone> to|<fails> .. <minutes>
-0.22 <fails> url|<now> . hello|<now> open|<otherHost> .. <now>|<otherHost> has been|<own> <down> <now>
-0.22 <own> database|<own> eyes|<own> pi|<own> side project|<part> <now>|<part> gives <requestError>|<part> got
-0.22 <selfManaged> .. <now>|<selfManaged> .. <unable>|<settings> .. <minutes>|<settings> .. <now>
-0.22 <settings> .. <selfManaged>|<settings> <down>|<settings> <unable>|<unable> .. <serverError>
-0.22 <unable> <use> <now>|<unable> a fox|<unable> longer|<use> <settings>|<use> or|<use> unrelated
-0.22 <use> unrelated histories|? want|@ .. all|@ .. always|@ .. am|@ .. answered|@ .. avatar|@ .. cli|@ .. confuse
-0.22 @ .. domain|@ .. drag|@ .. exam|@ .. expensive|@ .. geo|@ .. greyed|@ .. into|@ .. için|@ .. make|@ .. phone
-0.22 @ .. pr|@ .. process|@ .. remove|@ .. retweet|@ .. shows|@ .. that|@ .. translation|@ .. unsubscribe
-0.22 @ .. wiki|@ .. za|@ <otherHost> is|@ <unable> find|@ board|@ community|@ congrats|@ does the|@ for <own>
-0.22 @ here we|@ lets|@ mobile|@ support|@ unfiltered|@ 🎂|@ 🎂 >|a|a 0 hour|a @ <part>|a broken|a list|a list of
-0.22 a missing|a recording ?|actions|ads|after a 0|all <own> life|all my life|and want|ansible|any way to
-0.22 asking for <own>|at 0 with|because my|broken my|certification exam|certified associate|changed my|code owners
-0.22 code to|come >|confuse|coverage .. @|crowd|culture|cve|deleted .. @|deleted the|designs|do it|docs on|down @
-0.22 down since i|drag|enough|everyone at|expensive|failed pipeline|finance|fine . >|finished the|first ? >|fixes
-0.22 flaky <settings>|for <fails>|for @ ci|for a team|for christmas|for half an|from backup|git to|good >|grid
-0.22 here we come|hero|histories|hotel <settings> .|hotel wifi .|i made|ide is|importer|in the <fails>|in the diff
-0.22 is 0 >|is <own>|is already|is red|is time|is too|is watching|it is <part>|it is ci|için|keyboard .. @|keyword
-0.22 labels .|left the|looks great|make me|management|me at|merge unrelated|merge unrelated histories|merging|mijn
-0.22 mine|missing .. @|mistyped|move 0|moved <own>|moving|mrs .|my dog|my eyes|my project|my side project|naar
-0.22 need more|never mind|no @ no|no longer|not a fox|number .. @|off the grid|offices|old one|on <own>|on my own
-0.22 on our server|on premium|one for|one of your|open since|our intern|our own @|package|para .. @|per user
-0.22 phone number|plan|programming|proxy|put the|quick action|recommended|recording ?|redirect|refusing to
-0.22 refusing to <use>|refusing to merge|regex|rock >|rspec|sales <everyone>|screen reader|secret detection
-0.22 semicolon .. @|slow >|so my|so we|speaker|startups|status <part> all|status page all|stickers .|subscribe
-0.22 template .|that feature|the bill|the bug|the coffee|the grid|this sprint|ticket 0 ?|timing out for|tips ?
-0.22 to <everyone> who|to <use> unrelated|to merge unrelated|to them >|too big ?|too expensive|took me 0|top
-0.22 understand .. @|uni .. @|unlock|unrelated histories|unsubscribe|up with jenkins|upgrades|use ?|used @|vscode
-0.22 was super|we come >|wed like|what is a|when is the|who|whole .. @|why did you|windows 0|working from|works on
-0.22 worth it|written in|wrong url|you use|your office|your webinar|za|😄
-0.24 . <thanks> you|. <unable> @|. ask me|. did i|. feels like|. not @|. sad|. took me|0 <now> .|0 a|0 days >|0 mb
-0.24 0 on <own>|412|< <own> <own>|< <serverError>|< @ all|< @ i|< @ invoice|< @ please|< dropped|< feature|< got
-0.24 < my runner|< turned|<down> .. <minutes>|<down> <now>|<everyone> .. <down>|<fails> branch .
-0.24 <now> .. <incident>|<now> <down> .|<otherHost> ?|<own> <part> .|<own> <settings> are|<own> repo
-0.24 <own> username|<part> are red|<part> can|<part> is having|<part> with|<selfManaged> .. <down>|<selfManaged> @
-0.24 <serverError> <fails>|<settings> >|<settings> on <own>|<unable> worries|? ok|@ .. application|@ .. consider
-0.24 @ .. custom|@ .. default|@ .. factor|@ .. fattura|@ .. forgot|@ .. ftw|@ .. help|@ .. here|@ .. how|@ .. hugo
-0.24 @ .. line|@ .. mr|@ .. mug|@ .. nach|@ .. novels|@ .. project|@ .. quota|@ .. removed|@ .. replied|@ .. rss
-0.24 @ .. ruby|@ .. sponsoring|@ .. stars|@ .. stay|@ .. un|@ .. variables|@ .. webinar|@ .. which|@ .. на
-0.24 @ <own> <settings>|@ booth|@ done .|@ i did|@ invoice|@ is @|@ issue .|@ ive been|@ on <own>|@ pour le
-0.24 @ saved|accounts ?|after .. @|als|altssh|an <minutes>|an hour|async .. @|backend engineer|between @|binary
-0.24 blown >|bounty|box .|brain is|branch|can we have|conflicts .|contribution graph|day at @|deserve|do i have
-0.24 docs >|encrypt|event|expire|extra|facebook|fair .|fattura|feature is|file in|files .|first|fixed the|flag
-0.24 for sponsoring|for status|forgot the|from svn|github ?|good night .|good that|half the internet
-0.24 happened to the|hide|hire me|http 503|i buy|i deployed|i mirror|i report|ik een|in @ ci|in my project
-0.24 in the container|into @|is encrypt|is it possible|is there a|it all|it possible|kann .. @|know who
-0.24 let is encrypt|level|like our|made a|made me|max|message|mind blown >|missing|mistake|more .. @|my favourite
-0.24 my pages|my profile|my username|needed >|new blog|new laptop|no worries|normal ? @|nothing to|novels|of @ ci
-0.24 office|old|on a train|online ?|online ? >|only tags|out of memory|package .. @|parabéns|phishing|posting for
-0.24 production|reader|readme .. @|registry .|registry is having|release party|restarting|right i|runner on my|s3
-0.24 sast|saved us|settle|shared <part> on|shared runners on|should i|shut|shutting <down>|shutting down|since we
-0.24 status . @.com|stops at 0|suche|team on|the|the <down> .|the build|them to|threads <back>|threads resolved
-0.24 to <otherHost>|trailing slash|translate|translation|tudo pro|upgrading|ux|vacation >|variables .|view
-0.24 vulnerability|way to|whenever|wiki|wish|with 0|won|worries|worth it >|wrong branch .|yearly|your ci is|🥳 >
-0.24 🦊 ❤|🦊 ❤ ️
-0.26 . anyway @|. he|. never mind|. setting|. why|. worth|0 on|0 repos to|< <otherHost> <part>|< <settings>
-0.26 < @ <otherHost>|< @ the|< @ как|< docker|< i broke|< tanuki|< the error|<back> the old|<down> the build
-0.26 <incident> of <own>|<otherHost> .. <serverError>|<own> .. <serverError>|<own> <own> <selfManaged>
-0.26 <own> <part>|<part> in @|<part> variables|<selfManaged> .. <own>|<serverError> stars|<serverError> stars on
-0.26 <settings> . i|<unable> fast|<unable> fast forward|<unable> your fault|? need a|? want to|@ .. alerts
-0.26 @ .. associate|@ .. behind|@ .. certified|@ .. ci_job_token|@ .. cool|@ .. cry|@ .. delete|@ .. fault
-0.26 @ .. fork|@ .. game|@ .. german|@ .. ik|@ .. layout|@ .. link|@ .. localhost|@ .. lovely|@ .. new|@ .. passed
-0.26 @ .. raccoon|@ .. saved|@ .. student|@ .. ticket|@ .. waitlist|@ .. with|@ .. для|@ behind|@ docs|@ here
-0.26 @ i want|@ issue|@ now|@ pages >|@ will|@ как|a snooze for|after 0 <minutes>|alias|america|an air
-0.26 an air gapped|and deployed|android|announced|any plans|approved .. @|are <now>|as an|back the|back the old
-0.26 behind <own>|blamed @ for|bom|bring <back>|bring back|bug ? >|built in|bumped|burndown charts|buy 0
-0.26 by default ?|call folks|changed <own>|ci for|ci variables|collapsed|community|confidential|cry >|cv|deleted a
-0.26 designers|detached|dla|does|down my|down our|during .. @|einen|embed|extra ?|extra ? >|fair|family .. @
-0.26 finished .. @|font|for <everyone> at|for todos|force push|forks ?|from bitbucket|gc|gives <requestError> .
-0.26 group >|here for <everyone>|here for others|i changed|i forgot|include|is a|is adorable|is there|it for
-0.26 it is called|just finished|just wanted|just wanted to|keep the|keyboard shortcuts|lost <own>|love it|lovely
-0.26 master .. @|mentally|mermaid|messages|mrs|my brain|my cluster|need it|non fast|non fast forward
-0.26 not your fault|ok ill|on call folks|on the train|one with|open source|our @ server|plan @|please let me
-0.26 possible ? >|postmortem|pr|public|push to|rate limits|reflog|rotated|runner is|says my|scheduled pipeline
-0.26 script .|secondary|seconds|silver ?|snooze for|snooze for <everyone>|snooze for todos|so <own>|spent|sponsor
-0.26 stale|stars on <own>|status .|submodules >|subscription ?|switched .. @|tags|tags .. @|thank you >|that is it
-0.26 the email|the max|the runner on|there a|tiers|to @ >|traffic lights|triage|tuning|turned off|undo|uni|vendors
-0.26 versions|waitlist|wants|we .. @|webhook|weve been|why do|widget|wie|with @ >|with me|work <down>|yes i know
-0.26 you use for|your blog|your fault|your site is
-0.28 . async|. can it|. wish me|. wow|0 0 0|0 release notes|< @ broke|< @ спасибо|< any @|< status .|< writing
-0.28 <down> <settings>|<down> is|<down> the rabbit|<fails> pipeline|<fails> remote|<now> the <part>
-0.28 <otherHost> .. <own>|<otherHost> <down>|<otherHost> <now> .|<own> dog|<part> for <own>|<requestError> <part>
-0.28 <selfManaged> >|<settings> got|<slow> and steady|<thanks> .. <otherHost>|<unable> @ <unable>|@ .. auf
-0.28 @ .. badge|@ .. cache|@ .. chart|@ .. dog|@ .. education|@ .. innocent|@ .. lo|@ .. partner|@ .. squash
-0.28 @ .. subscribe|@ .. till|@ can the|@ diff|@ hackathon|@ how can|@ love the|@ swag|@ спасибо|a cake|a little
-0.28 and steady|any example|any tips|any way|app is <down>|application|arrived|at least the|at work|bank|beginner
-0.28 blamed|branch .|branches .|breaks|broke production|broken ?|chmod|code <unable>|confusing|could i|crashes
-0.28 crime|days for|designed|desktop|do you publish|down the rabbit|drew|excel|file is|for the next|found .. @
-0.28 friday . @|had an <down>|had an outage|i broke|i didnt know|i downgrade|incident .|interviewed|is for|is in ?
-0.28 issues|it shows|job <fails>|least the|leave .. @|lol .|mb|midnight|miss|moment ?|mon|month ? >|my pages site
-0.28 name .. @|named .. @|needs vs|needs vs dependencies|never|of <own> 0|of <own> <own>|of memory|on prem @
-0.28 one branch|open to|own server|pain|pipeline green|pipeline is green|prem @|project ? >|protected branch
-0.28 relative|returns 500|same question|saved me|section .. @|see our|slow and steady|soc|soc 0|spent the|stolen
-0.28 subscription|template .. @|tethering|the <selfManaged>|the @ <down>|the backlog|the laptop|the new|the rabbit
-0.28 the rabbit hole|the real|the subscription|the university|threads|tip .. @|to prod|to run the|tracking with
-0.28 unfiltered|unity|user|vs dependencies|we want|weight|welcome|what do|with <otherHost>|would|wrong >|you add
-0.28 your newsletter|🦊
-0.30 . <unable> mind|. any|. can i|. i wrote|. very|0 seats|< <own> internet|< @ will|< my internet|< the new
-0.30 <down> <now> i|<down> out for|<down> so i|<fails> .. <settings>|<incident> of @.com|<minutes> of|<now> weve
-0.30 <own> brain|<own> code <unable>|<own> first|<own> review|<part> behind|<unable> have any|? not|@ .. book
-0.30 @ .. card|@ .. labels|@ .. luck|@ .. possible|@ .. sre|@ .. sticker|@ .. store|@ .. trial|@ .. welcome
-0.30 @ <otherHost>|@ how to|@ or @|@ pipelines|@ without|a missing semicolon|account ?|adorable|all as done|am the
-0.30 api ?|as done|associate|bisect|bitbucket has|blaming the|blocks port|blocks port 0|by me|cancel|changed the
-0.30 child|committed|conflict .. @|country|cron|default ?|denied publickey .|deploy freeze|did i|diff view|disable
-0.30 discovered @|do i do|do you use|doesnt work|draft|dropped <own>|eats|exit|file .. @|finally got
-0.30 for a <everyone>|for saas|funding|gives <requestError>|glad we|got the job|group in|hackathon|hackathon .|he
-0.30 helped >|here for|how are|i am the|i lose|i need a|i set|in 0 ?|in @ <part>|interview .. @|is down because
-0.30 is the|is the next|jak|january|jenkinsfile|let|links|mark all as|missing semicolon|months|mug|mvp|my fault
-0.30 my own runner|of <settings>|of yaml|out my|pagination|person who|pipeline is <back>|pipeline runs|playbook
-0.30 publickey .|read it|review .. @|scope|since weve|snippet|space|startup|story points|t shirt|taken .|that all
-0.30 the ama|the difference between|the free|the package <part>|the sidebar|this weekend|tip|weeks ago|where do i
-0.30 which|why is the|wish us|with|with jenkins|write a|🥳
-0.32 . never|0 ?|0 gb .|< <fails> on|< @ done|< @ id|< @ job|< stuck on|< wrote a|<own> job|<own> project .
-0.32 <selfManaged> pi|<settings> .. <thanks>|<settings> is <down>|<unable> enough|@ .. export|@ .. invoice
-0.32 @ .. max|@ .. 🚀|@ <fails>|@ blame|@ one|@ when is|@.com and|a guest|a recording|a school|allowed to <use>
-0.32 allowed to push|altssh on|altssh on 443|an <fails> to|april|author|be down|blocked port|blocked port 0
-0.32 bring <back> the|bring back the|broken link|button is|can it be|charged twice|ci|closed 0|contribution .. @
-0.32 cross|email .|environments|everything to|expired >|factor|fast <now>|feature request|feel like a|file .
-0.32 followed|found it|gb .|great <thanks>|grupo|hotel <settings>|hotel wifi|i feel like|i typed the|internet
-0.32 is <fails> because|is stuck because|it and|kann man|know <own>|know my|let is|listening|material|meetup in
-0.32 menus|migration .. @|milestone|mobile app|month ?|moved our|my avatar|notre|on <own> 0|our pipeline
-0.32 question >|ram .. @|raspberry pi|reading the|registered|removed|rename|right <now> ?|right now ?|rust
-0.32 share one|shortcut|slow down|starter|student|subversion|switch|tabs|task|tests are|the <fails> branch
-0.32 the new @|the wrong branch|to the wrong|todos|took <down> <own>|two factor|typed the|unavailable|understands
-0.32 value stream|with one|year .. @|years .. @
-0.34 0 bars|0 seconds|< @ love|< how to|< power|< power <down>|< power outage|<back> from parental
-0.34 <incident> on <own>|<otherHost> <part>|<own> <own> @|<own> avatar|<own> fault|<part> .. <serverError>
-0.34 <part> ? >|<requestError> when|<serverError> .. <unable>|<settings> are|<settings> has|<unable> .. <down>
-0.34 <unable> have|@ .. allowed|@ .. case|@ .. core|@ .. friendly|@ .. je|@ .. mark|@ .. onboarding|@ .. pi
-0.34 @ .. ultimate|@ .. worth|@ .. ️|@ comment|@ how many|@ love|@ what do|@.com works|a lot >|a raise|a snooze
-0.34 an option|any @|at fosdem ?|at sign|at sign <back>|at sign up|avatar|back from parental|bars|blamed @
-0.34 blocks @.com|bug ?|burndown chart|comma|comments .|contribution|contributor|day >|dem|difference between|do i
-0.34 elevator|executor|eyes|favourite|file|find the|for <own> <own>|fosdem ?|friendly|from parental
-0.34 from parental leave|got|got my|green pipeline|happy|i <down>|i deleted|i dropped|in @ .|in one|in safari
-0.34 is <down> >|kubernetes|language|left the company|limit on|lines|lot >|mail|mark all|meetup .. @|mercurial
-0.34 mind blown|mismatch|moved 0 repos|off .. @|on @|on main|on the 0|out <own>|own @|payment|please send|poor
-0.34 power <down> in|power outage in|project .|prometheus|quota|raspberry|reading about|release notes|revert|rss
-0.34 set .. @|setup|slack is down|so all|socks .. @|spaces|stage .. @|that you can|the 0 .|the project
-0.34 the reviewer|times today|uses @|variable|weeks .. @|whoops something|whoops something went|with @ .
-0.34 writing .. @|à <own>
-0.36 . can|. do i|404 page|< <own> motivation|< my motivation|<back> but|<down> .. <back>|<down> <now> .
-0.36 <own> motivation|<part> ide is|<settings> expired|<unable> enough for|@ .. conference|@ .. devopsdays
-0.36 @ .. first|@ .. handbook|@ .. members|@ .. theme|@ .. tool|@ .. weights|@ secrets.json|a @ <fails>|a @ issue
-0.36 a bot|address|allowed to|always @|always @ >|an incident|anchors|api >|are there|audit|beta|bitbucket
-0.36 build .. @|chart .. @|congrats|congratulations|dba|deploy from|deploy from @|depth|devopsdays|do <fails>
-0.36 documented|dont have|east 0 is|every release|external_url|family|for a week|for others >|got the|great talk
-0.36 hired|i didnt|in @ >|is <everyone>|it is a|luck >|made my|maintenance|may we|microsoft|my motivation
-0.36 myself .. @|newbie|of mine|of one|on @ now|on ci|our old|our self hosted|pages site|pipeline @
-0.36 production .. @|ran out of|reviewer .. @|reviewing|secrets.json|selenium|self signed|shop|so <unable>
-0.36 sponsoring|ssh over|stars on|still|submodules|the pipeline|to 0|to main|today thanks|todos .|train .. @
-0.36 using @|we get a|web ide is|в|для
-0.38 . lovely|. pipeline|. small thing|. works|0 weeks|< atlassian|< heroku|< i keep|<down> <back> with|<down> the
-0.38 <fails> branch|<now> . what|<own>|<own> pipeline|<part> on @.com|<thanks> that|<unable> find|? mine|@ .. app
-0.38 @ .. depth|@ .. discount|@ .. for|@ .. guide|@ .. moved|@ stuck|a vendor|all as|at kubecon|audit events
-0.38 billed|book on|broke up with|can i see|can we get|case|changed|commit message|cut <own>|cut our|cómo puedo
-0.38 didnt know|do <part>|dollar|east 0|gibt|git blame|haha|hotel|i got|i just|i made a|in a @|innocent >
-0.38 is it normal|it normal|kids .. @|lost my|mail .|move|multi|mı ?|mı ? >|names|need|need 0|need the|new @
-0.38 number|of @ <part>|of the month|on my|option|own|pour le|put|sat in|scroll|set <back>|set up|tagging
-0.38 take .. @|talk|til|to review|turns out my|us east 0|var mı ?|village|vim|wrong branch|years of|your docs
-0.40 . <unable> to|. @ pipelines|. nothing to|< @ read|< happy|< our firewall|< read|<down> link|<unable> an
-0.40 <use> to <own>|? >|? oh .|? would|? would like|@ .. docs|@ .. email|@ .. in|@ .. kubecon|@ .. roadmap
-0.40 @ .. user|@ <thanks> that|@ id|after three|allow|am <down>|awesome|aws us|aws us east|bronze|button in|buying
-0.40 cable .|cache .. @|careers|careers <part>|careers page|dag|do i need|down half|down half the|first ?|hay
-0.40 he is|here . >|holidays|i am <down>|ik|imported|in <own> project|in my|is out and|it to|jai|layout|listing|m
-0.40 mail never|me luck|migration .|my app|my laptop is|my token|on monday|others >|over my|pipeline <back>|plush
-0.40 printed|project|registry . @.com|retro|self .. @|shortcuts|side project|slides|smooth|so i am|socks are|sort
-0.40 stages|sunday .. @|tab|talks|the diff view|to write|to you ?|turns out i|upgrade .. @|variables .. @
-0.40 verification|was my|was our|weil|when <own>|wish me|wish me luck|your booth|💚
-0.42 < is <otherHost>|<back> pipeline|<down> .. <everyone>|<now> and it|<now> i|<otherHost>|<part> . @.com
-0.42 <requestError> .. <settings>|<settings> on|? where|@ .. channel|@ .. kept|@ .. locked|@ .. windows|@ does
-0.42 allow_failure|always|are a|auto devops|avec|birthday|cake|como|cpu|data residency|days|expired .
-0.42 firewall team|group ?|hoodie|i keep|ip|is <otherHost> <down>|is the difference|isnt enough|labels .. @
-0.42 leaving|link is|manual .. @|mr|my love|name is|neat|nested|pdf|question .. @|rails|recommend|release >
-0.42 residency|rock|says <own>|settings|survey|the <part> ide|the default|the logs|the menu|the web ide
-0.42 there still|turned on|tutorial|uptime of|versioned|whitespace|who wrote|worth|your sales|🎂|🎂 >
-0.44 . @ <everyone>|. fun|< gtlb <down>|< stuck|<down> .. <now>|<everyone> <minutes>|<otherHost> to @
-0.44 <own> self hosted|<slow> internet|<use> to the|@ .. question|@ .. rest|@ .. twice|@ downtime|@ today .|a talk
-0.44 accessibility|an example|cache .|called|cant find the|cleaning|cli|commit|crashing|custom domain|email
-0.44 enabled|environments <part>|environments page|files .. @|follows|fun|got <own>|gtlb <down>
-0.44 import from <otherHost>|interviews|issue 0|job fails|limits|my account|node_modules|office hours|ok <thanks>
-0.44 ok thanks|para|party|plugin|procurement|readme|rescue|school|seat|shirt|slow internet|smug|someone|sorry for
-0.44 such|svn .. @|tier .. @|weeks|what is the|workflow
-0.46 . fair|. how to|. where do|0 open|< @ do|< @ github|< @ oh|<down> .. <unable>|<own> <own>|<selfManaged> .. @
-0.46 <serverError> <now>|<thanks> you >|@ .. accounts|@ .. feed|@ .. policy|@ .. reply|@ .. slides|@ .. tomorrow
-0.46 @ is there|@ now >|@ oh|@ or|@ pipeline|am a|am back|button >|charged|credit card|csv|devsecops|find
-0.46 forgot to|free .. @|great|i am a|i am back|import .. @|invalid|juniors|localhost|me an <minutes>|me an hour
-0.46 moved 0|myself|navigation|on our own|only in|premium|runner .|scan|solo|template in|the @|the @ handbook|tudo
-0.46 typo|understood|view is|weights|where did|как
-0.48 0 days|0 release|< our|<back> with <otherHost>|<everyone> the|<now> the best|<own> .. <part>|<part> ? i
-0.48 <selfManaged> .|<settings> .. <use>|<thanks> it|? how|? they|@ .. ama|@ .. find|@ .. follow|@ .. terraform
-0.48 @ .. webhook|@ <part> >|@ done|@ job|air|air gapped|available in|baby .. @|because <own>|boss .. @|by @ >
-0.48 depth 0|e2e|example|from @ at|gapped|hola|i close|in <fails>|in <own> <part>|job >|lets|mobile|muted
-0.48 need .. @|old .. @|on @.com|on windows|out i|plan ? >|right ? >|sounds|stars|still the best|today . it
-0.48 understand|why does <own>|why does my|😄 >
-0.50 < <otherHost> is|<otherHost> us east|<unable> @ s|<unable> find the|@ .. ask|@ .. does|@ .. many
-0.50 @ .. namespace|@ .. para|@ .. reconfigure|@ .. where|@ happy|@ your docs|ah|breaking|calendar|codes|curious >
-0.50 dollars|downgrade|education|feedback|form|gave a|gitlabcommit|great >|group|hidden|him .|hosted @|how does
-0.50 is <now> <down>|kids|live in|man|man .. @|not @ s|numbers|possible ?|project ?|remove|secrets|suite|sunday .
-0.50 t|the commit|wish .. @|writers
-0.52 . @ <part>|< <otherHost> us|< @ a|< aws us|<down> of <own>|<otherHost> devops|? writing|@ .. button
-0.52 @ .. calculator|@ .. emoji|@ .. let|@ .. management|@ .. support|@ .. t|@ .. years|@ <own>|azure devops
-0.52 blocks|broke my|broke up|feeling|fork|had an|how i|how many|how we|i have to|i never|includes|innocent|kevin
-0.52 life >|new|ok will|on <fails>|only when|our repo|parental .. @|podcast|so no|strategy|three days
-0.54 . i <thanks>|. i love|. solved|0 repo|< <own>|< npm registry|<incident> codes|<otherHost> <part> is
-0.54 <own> <thanks>|<slow> .. <minutes>|@ .. bring|@ .. run|@ .. sidebar|@ commit|@ do|a 503|behind|by mistake
-0.54 commit .. @|config ?|config ? >|cómo|days .. @|editor|fast forward|keyboard|kubecon|mr .. @|npm registry is
-0.54 our jenkins|pro|pushed to|recovery codes|release post|sales|saya|security|service unavailable|set the|snooze
-0.54 source|token|two weeks|university|would you
-0.56 . how do|. worth it|0 mrs|0 of the|< @ my|< deadline|< going|< i <down>|<use> conflicts|@ .. already
-0.56 @ .. deleted|@ .. history|@ .. interview|@ .. send|@ .. swag|@ when i|@.com are|apps|are so|baseurl|blog
-0.56 boards .|cara|code|corporate <settings>|feel like|gimana|github|helped|images .. @|import|it was our
-0.56 laptop is|like it .|logs .. @|looking for|markdown|meetings|merge conflicts|motivation|movingtogitlab
-0.56 needs .. @|one ?|one of my|poll .. @|public .|redesign|review apps|scoped|sid|templates|the train|ticket
-0.56 too many|tools|trailing|video|virtual|what is your
-0.58 < @ <own>|<own> cluster|<own> company is|@ .. imported|@ .. price|@ can i|and i am|certification|christmas
-0.58 crypto|devops|do you|fan|help|how @|little|love that|milestones|our own server|our self|puma ?|recording
-0.58 reply|run the|stock|the docs|the job|use @|vm|what now
-0.60 . may|< <own> <part>|@ .. program|@ .. size|@ <selfManaged>|@ my|accident|alpine|branch .. @|by default
-0.60 colours|contribute|down the|finally .|i make|it was <own>|keynote|permission|renamed|repo ?|review|reviewers
-0.60 reviewing .. @|slash|support|svn|the price|uses|will try|😎|😎 >
-0.62 0 can|0 months|502 on|< @ that|<otherHost> .. <down>|<own> on prem|@ .. bot|@ .. fosdem|@ .. security|@ ce
-0.62 api for|build|corporate|in <settings>|internet <down>|is the best|key|my @|needed|our on prem|ports
-0.62 projects ? >|ran out|recruiter|remote work|roadmap|such a|the best|var mı|way|windows
-0.64 < where|@ .. logo|@ .. newsletter|@ .. username|@ are there|@ could|accidentally|at fosdem|button|can it
-0.64 cleanup|conference|default|firewall|gibt es|i feel|import from|job|made|make|parental|parental leave|path
-0.64 pipelines ?|power|private repos|self managed|the wrong|to @|was <own> <settings>|wow >
-0.66 . anyway|. or|. sorry|0 repos over|< <otherHost> <down>|< @ how|<down> course|<otherHost> is|<own> admin
-0.66 <settings> ? >|@ .. add|@ .. mobile|add|break it|crash course|folder|instances|label|native|on @ >|one mr
-0.66 one project|reviewer|reviews|semicolon|shell|tears|the mobile
-0.68 < <unable> <use>|< @ does|< @ who|<down> production|<unable> found .|@ .. free|@ meetup|async|because i|do
-0.68 doctor|engineer .. @|epic|for all of|in @|install .. @|love the|master|not found .|policy|prices|rebase .. @
-0.68 reconfigure|salaries|year ?
-0.70 <serverError> .. <part>|@ .. booth|@ .. limit|@ .. upgrade|@ how do|@ the new|applied|approval|brain
-0.70 certified|discount|first .. @|in issues|linter|menu|morning|namespace|possible to|speakers|the month
-0.70 the settings|too big|years
-0.72 @.com ?|as always|bye|interview|one click|the gold|zero <down>|zero downtime
-0.74 <own> .. <down>|<settings> blocks|@ .. code|@ .. integration|@ .. permission|@ .. tanuki|branches|devops .. @
-0.74 features|free tier|our instance|pricing <part>|pricing page|regrets|runner|runner on|shows 0|toggle
-0.74 turns out <own>|we come|where is|wild >
-0.76 < broken|@ .. hiring|@ .. life|@ .. sort|@ why does|approvals|changelog|design|force|gb|history
-0.76 http <serverError>|i >|i put|legal|moved|next week|onboarding|releases|renewal|repos over|the linter|use
-0.78 . sorry for|<own> self|<settings>|@ .. regex|@.com <fails>|a two|button on|buy|cache|me >|my script
-0.78 on <own> <selfManaged>|only on|raise|talk on|test|thanks >|username
-0.80 <selfManaged>|@ .. <settings>|@ .. meetup|@ .. should|a project|days >|export|hearing|jira|ldap|lint
-0.80 own runner|pipeline .|supported|theme|took me|used|where
-0.82 0 lines|< @ what|@ .. group|@ ctl|allowed|backup|files|heroku|love|self|silver|since i|was great|where .. @
-0.84 < bitbucket|<own> internal @|@ .. best|@ handbook|after i|card|date|enough for|internal @|is @.com|is hard
-0.84 monolith|monorepo|our internal @|sheet|where do
-0.86 0 years|<minutes> .. <down>|<own> <settings> is|@ .. tracking|@ .. use|added|arm|bulk|cluster|compliance|ctl
-0.86 force <use>|fosdem|prefer|with my
-0.88 @ notifications|for a|help >|integration|me 0|merge conflict|monorepos
-0.90 0 users|<own> @ <part>|@ can|@ release|auto|ha|hire|licence|our server|project is|protected|tool|vs|when ? >
-0.90 yaml .
-0.92 <otherHost> is having|<own> <own> <part>|@ .. view|@ github|name|newsletter|section|this year
-0.94 < @ could|@ .. talk|account|at the @|job .. @|plan ?|small thing|with <own>
-0.96 . @ ci.yml|<use> conflict|@ .. feature|@ .. rules|@ .. year|broke .|e mail|guest|managed|need a
-0.96 on <own> <own>|one repo|size|was <own>|webinar|with @
-0.98 . does|0 gb|<down> <own>|@ <part> in|@ ci.yml|@ id like|@ runner|badge|bug|ci.yml|contributors|it possible to
-0.98 mail <unable>|on prem|prem|tips|ultimate
-1.00 approved|cards|conflicts|named|question|released|secret
-1.02 <otherHost> is <down>|atlassian|calculator|fastly|instance|is called|training|trello|year
-1.04 <incident> management|<own> @|@ .. devops|@ .. way|@ ci|after a|ama|can i|incident management|limit|trial
-1.04 yaml
-1.06 @ .. backup|a user|domain|fault|it with|proud|quote|saved|timezone
-1.08 change the|link|the runner
-1.10 <settings> is|conflict|de @|how to|my runner|small
-1.12 < wrote|a @|best|coverage
-1.14 booth|comparing|how do i|self hosted
-1.16 invoice|ipo|of @.com|user group
-1.18 all remote|burndown|by accident|deleted|passed|projects ?|seats|self hosted @|via @
-1.20 < @ can|core|private|spam
-1.22 dark theme|my password|premium ?|tests
-1.24 down to|labels|maintainer|pricing|street|this >
-1.26 . @.com|0 comments|@ issues|merged .. @
-1.28 socks|variables
-1.30 how do|rules|sticker
-1.32 main|merged
-1.34 <serverError> .. <down>|epics|parallel|using
-1.38 < <otherHost>|<own> <selfManaged>|advice|emoji|set
-1.40 broke|role|ticket 0
-1.42 chart|license|price|ram|stickers|upgraded
-1.44 hugo
-1.46 done .. @|pipeline is|ruby
-1.48 < <own> <settings>|our own
-1.50 rebase|stored
-1.52 template
-1.54 program|sidebar
-1.58 < @.com is|@ .. self|admin|billing|our internal|pipeline
-1.60 guide|jenkins|logo
-1.62 geo|mode|setting|the old
-1.64 <own> internal|dark mode|delete
-1.66 dm
-1.68 crashed|docs
-1.72 @ .. <selfManaged>
-1.76 mrs .. @|tracking
-1.78 azure
-1.82 handbook|omnibus
-1.84 @ .. branch
-1.86 swag
-1.92 hiring|meetup
-1.94 feature
-1.96 puma
-1.98 squash
-2.00 not @
-2.04 free|our @|pi
-2.10 tier
-2.22 upgrade
-2.30 @ .. mail
-2.56 forgot
`;
