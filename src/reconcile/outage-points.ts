/** How many points each phrase is worth. Written by `npm run learn:availability`; do not edit it by hand. */

/** What every text has before its phrases are counted. */
export const startingPoints = -1.17;

export const outagePoints = `
4.18 <serverError>|@.com
3.60 outages
3.26 the outage
3.18 @ <down>
3.12 <serverError> >
2.74 bad gateway
2.72 error page
2.68 outage
2.64 gitlabdown
2.50 the site
2.48 działa
2.44 trouble
2.30 @ is <down>
2.28 you are <down>
2.22 < gitlab
2.18 ligt
2.12 <unable> open
2.10 aqui
2.06 panne
2.00 <serverError> .
1.98 answering|todays
1.92 loads
1.90 <down> >
1.88 site
1.86 . same
1.82 @ is down|@.com <down>|@.com is|same for
1.80 end .. @
1.78 <thanks> .. <down>
1.76 @ .. load|being <down>|gateway
1.74 since 0 0
1.72 falling over|it is back
1.70 down >|the downtime
1.68 all of <own>|any of|erroring|load
1.64 for <own> whole|is back
1.62 @ is having|every project|everybody in|same .. @
1.60 <down> @|@ .. vez
1.58 <incident>|@.com <now>|outage ?|seite|sites
1.56 <down> ?|? <part>|your <down>
1.54 @ .. <down>|down or|posted|systems
1.52 @ .. during|@.com @|work again|you are down
1.50 cest|for anyone|servers|some users|whole company
1.48 @ est|of us >|unreachable .
1.46 <use> @|ici
1.44 at the moment|recovered|wieder|your outage
1.42 <now> <down>|clients|come <back>|for the entire|standup .. @
1.38 500s|<otherHost> <back>|any repo|isps
1.36 <down> @.com|<minutes> <now>|incident ?|nothing loads|operational|over ?|regions
1.34 <fails> with @|@ .com|@ down|at your|because @|the <incident>|落ちてる
1.32 .com|<serverError> <part>|and from|breakfast|errors|helsinki|lagi|reach you
1.30 < now|<incident> ?|are back .|did <everyone>|still down|was out
1.28 <unable> <use> <unable>|<use> <unable>|alles|investigating|rn|the same >|us in
1.26 . are you|@ .. moment|going on|incident
1.24 504|<down>|<unable> reachable|it is @|twitter
1.22 <back> <now>|@ .. <serverError>|push my|your servers
1.20 <thanks> .. <incident>|gerade
1.18 ? whole|@ outage|açılmıyor|go through
1.16 503 .|< гитлаб|@ goes|and the site|desde hace|happening|is up|the database|гитлаб
1.14 0 minutes of|nothing but|soon|the <serverError>|your side
1.12 . @ <down>|0 0 ?|<down> ? >|<slow> .. <now>|carga|seems|update is
1.10 < so|@ .. investigating|@ org|around 0|entire|for everyone|it is down|resolved|unreachable|깃랩
1.08 <down> @ ?|<own> clients|<part> <down> .|<part> <fails>|<serverError> .. <serverError>|here in|pushes|team it
1.08 tweet .. @|yesterdays
1.06 503|<unable> .. <minutes>|? <down>|@ .. <slow>|@ .. having|@ .. pipeline|back|just <now>|just now|nere
1.06 out from|reach @|status|the <down>
1.04 <unable> <own>|affected|how long will|long will|this <now> >|whole
1.02 <unable> @ .|<unable> opening|<use> <down>|@ .. hier|@ .. posted|@ went|eta ?|experiencing|going on ?
1.02 out for the|reachable|with an error|your end
1.00 0 utc|<now> .. <minutes>|<use> .. <serverError>|? nothing|está|every user|out .|same
0.98 . will there|< gitlabdown|<back> yet|<unable> answering|@ .. fix|@ <down> .|@.com @ >|fell over >|no work
0.98 overloaded|serving|the 0 <minutes>|the <part> <down>|voltou|when @.com|with @.com
0.96 . any news|. what was|0 <slow>|0 <slow> <part>|<otherHost> <back> .|? @.com|at zero|caído|our ci|right <now>
0.96 right now|since 0|the door|you but|your site
0.94 0 0|<back> .. <thanks>|<fails> rates|<serverError> for|@ your <part>|did @|error rates|for all|fourth|hugops >
0.94 in india|on every|spinning
0.92 0 <minutes> of|<down> from|<everyone> know if|all of my|connection <down>|either|internet <back>|it you
0.92 nobody in|not reachable|the quick fix|too .
0.90 . looks like|<now> 0 0|<part> .. <now>|<part> <slow>|<thanks> .. <own>|<unable> <own> <settings>|access @
0.90 be <back>|cause|desde|nothing on|of us|org|prima|push again|spins|the status|volvió|your <part>
0.88 <minutes> >|<part> git|@.com has|at 0 0|come back|depends on|everybody in the|gateway .. @|guess ill|tonights
0.88 what was
0.86 . <down>|. where|< incident|<incident> ? >|<minutes> ago|@ .. aqui|@ isnt|delivered|do ar|en rade|fora|fora do
0.86 fora do ar|is @ <down>|is outage|long ?|rade|thought <own> <settings>|todays .. @|up again|ya
0.84 . @ pls|. down|< <down> <now>|< aws|< update|<minutes>|@ pls >|an <fails> <part>|an error page|decides to
0.84 during|if @|loading|on <everyone>|reach|responding|sito|挂了吗|挂了吗 .. @
0.82 . everyone|@ .. desde|@ cest|atm|downtime ?|hangs|is <down> @|is every|refreshing|seit 0 minuten|that is down
0.82 todays @|tried from
0.80 <now> as|<now> or|<unable> deploys|<use> . @|? <now>|@ .. honest|@ .. over|ddos|entrega|every <use>
0.80 it is <back>|remarche|the api is|this .|this <now>|time out|too >|up >|지금
0.78 <back> before|<now> <serverError>|<unable> of|again|back online|believe .. @|even the|for anybody
0.78 for the honest|nothing works|plus|storing|안
0.76 . anything|502|<everyone> in|<everyone> in <own>|<part> .. <slow>|<serverError> when|<thanks> .. <minutes>
0.76 <use> .. <everyone>|@ .. lagi|@ .. something|@.com is down|are sorry|back up|bij|for @.com to|hang|the moment
0.76 update|we are sorry|whole org
0.74 <incident> .. <unable>|<unable> .. <part>|<unable> fun|@ .. <now>|@ .. spins|@ <back> ?|@ <down> <now>
0.74 and youve|being down|down ? >|for you|idle|in all|in the company|lunch|middle of <own>|so fast .|todays <down>
0.74 who unplugged
0.72 0 <minutes> ago|<back> <back>|<down> for <everyone>|<serverError> .. <thanks>|<unable> notifications|<use> >
0.72 ? all|@ is <back>|breakfast >|colleagues|eruit|hangs .|is erroring|neither|no notifications|tot
0.70 . wish|<back> .. <back>|<down> or|<fails> .. <slow>|<minutes> .. <serverError>|<part> <down> ?
0.70 <part> <incident>|@ .. het|@ being|@ lives|all|around 0 0|but @.com|confirming|doet|doet het|down ?|everyone i
0.70 everywhere|here|het|impossible de|justo|load >|nor|not loading|of <serverError>|out @|prayers|queue|refresh
0.70 right ?|seems .. @|stuck for|timeouts|to the on|tuesday is|when the <part>|whole <part>
0.68 0 0 and|< @ ist|< @ shared|<incident> .. <minutes>|<now> an <minutes>|<unable> reach|@ .. ar|@ .. happening
0.68 @ ist|about the <down>|all of|because @.com|before @|but <fails>|down.|elevated|erreichbar|il sito|info
0.68 is up ?|ligger|ligger nere|none of|noon . @|only me|others ?|shared <part>|since an|since an hour|the website
0.68 to open|unplugged @|was @|we see|working again|ya volvió|youve got
0.66 . <unable> only|. not only|0 ago|<fails> <part>|<now> on <own>|<part> opens|<unable> submit|<use> go
0.66 @ <now> <down>|@ is dead|@.com just|an <minutes> >|an hour >|back .|being|blank|cant clone|confirm|end @|fetch
0.66 from here|geht|hello ?|is you @|refreshing @|screenshot of @|so quickly|submit|that @.com|through <now>
0.66 what was it
0.64 . <otherHost> <back>|< .. @|< @ .com|<down> on @.com|<incident> on @.com|<now> @.com|<use> <now>|@ .. plus
0.64 @ is <unable>|@.com doesnt|after lunch|and @.com|are we|button spins|connection|docker pull|down .
0.64 err_connection_timed_out|error|fetches|follow up|it seems|morning >|networks|no deploys|not answering|now the
0.64 ok .. @|on mondays|other|repos with|same .|shared runner|timeout .|times out for|website|whole site
0.62 . <everyone> on|. status|. whole|<down> @ .|<minutes> .. <minutes>|<part> is|? <use>|@ .. aware|@ .. rade
0.62 @ really|an <down> .|an outage .|and from <own>|been an|been an <minutes>|been an hour|credit for
0.62 for <everyone>|how long ?|i know you|minutes ago|mornings <down>|on your side|ongoing|page loads|registry
0.62 shared|the <incident> is|this mornings <down>|this time ?|to be <back>|unavailable .|use your|var
0.62 waiting for @.com|we <unable> <use>|wifi . it
0.60 . are|. hugops >|<down> <down> <down>|<down> de|<minutes> .. <now>|<own> <settings>|<serverError> .. <now>
0.60 @ .. taking|@ gone|@ rn|a subset|a subset of|after todays|all of us|any project|back before|calm .|connections
0.60 day for|door|everyone here|for all <own>|moment|our org|schnelle|sign in|subset|subset of|times out|vez .. @
0.60 well|who <down> @|깃랩 지금
0.58 . <incident> ?|. <unable> <own>|. @.com <unable>|. get|< rip @|<back> .. <minutes>|<back> yet ?|<now> .. <now>
0.58 <own> old|<part> <unable>|<slow> <part>|@ being <down>|@ is not|@.com <unable>|browsers|cant reach|confirmed
0.58 deadline .. @|delay|every|going @|going @ ?|is <unable> <own>|last nights|like it is|ok <otherHost>|out for
0.58 over >|remote @ is|rip @|rip @ 0|tweet|was it|안 .. @
0.56 . tried|0 you|500 for|< 깃랩|<back> <unable>|<everyone> is <part>|<now> 0|<now> when|<own> terminal
0.56 <part> .. <down>|<part> .. <fails>|<slow>|<unable> your <settings>|<use> button spins|@ .. <minutes>|@ .. ici
0.56 @ .. lunch|@ is <part>|@ status <part>|@ wont|@.com from|@.com went|cant push .|customers on|degraded
0.56 during this|errore|et|eta|for 0 min|gitlab|here but|is @ down|ist .. @|jobs are|major <down>
0.56 merge button spins|my terminal|night ?|of @ is|or are|outages in|paged .. @|phone on|phone on 0|responding >
0.56 started|still broken|this outage|to any|twitter says|weder|your load balancer|не
0.54 . <otherHost>|. looks|0 hrs|502s|< <now> <down>|< @ up|<down> 0 0|<everyone> .. <minutes>|<incident> .
0.54 <now> .. <serverError>|<part> sites|<serverError> and|<settings> .. <unable>|<settings> <use>|@ .. middle
0.54 @ .. nere|@ decides|@ decides to|@ having|@ ligger|@ ligger nere|@ seeing|@ to come|@ wake|@ wake <back>
0.54 @ wake up|a demo|and two|answering .. @|blocked by @|büro|cant even|cause of|data loss|demo .. @|depuis 0
0.54 dont open|elevated <fails> rates|elevated error rates|for everybody|for me again|getting a|hour @|hrs|is 0 0
0.54 know you are|la <down>|nap|not our|on status|pages sites|pull hangs|rca|right <now> .|right now .|root cause
0.54 same >|says <part>|the hosted|there an incident|this afternoon|trouble with|two @|vez|what caused|wont load
0.54 yesterdays <down>|you are <back>
0.52 . @ ?|. began|. your turn|500 to|< @ had|< @ server|<back> here|<everyone> else ?|<everyone> too
0.52 <now> this <now>|<own> customers|<serverError> @ >|<slow> .. <everyone>|<unable> erreichbar|<unable> git
0.52 @ .. commit|@ .. erreichbar|@ .. justo|@ .. serving|@ with|@.com all|acces|again thx|all systems
0.52 all systems operational|and 0 <everyone>|are out|are sorry .|cheers @|coffee break|downtime today
0.52 entire <everyone>|fast again|for <everyone> .|for any|from any|groups .|i think you|it over|last weeks|like @
0.52 load .|looks like your|nicht erreichbar|noon|org @|posted >|problem|run .|seeing|stares|stares at|status .. @
0.52 systems operational|the incident|to come <back>|updates|went <fails> on|went wrong on|white|without you
0.52 wont answer|your turn|на .. @
0.50 < <down> .|< <unable> @|< @ still|< down for|< no @|< so the|<down> . 0|<now> 0 <minutes>|<now> <now>
0.50 <now> this|<otherHost> says|<part> hasnt|<unable> access|<unable> load >|@ .. <back>|@ .. <incident>
0.50 @ <down> ?|@ goes <down>|@ goes down|@ is currently|across|all <now>|another @|around|back ?|be back
0.50 checked with|emergency|fix the <part>|for the whole|for whole|good again|gracias @|hugops @|is you
0.50 last night ?|loaded|mundo|not just|ok @ is|on all|os|others on|our projects|outage 0|responds|since this
0.50 site is gone|struggling|the <slow>|the @.com|today ? >|todo mundo|was the root|you @ but
0.48 . others|0 till|< <otherHost> <back>|<back> . <otherHost>|<back> @.com|<back> here in|<everyone> .. <everyone>
0.48 <everyone> home|<everyone> in the|<everyone> it|<everyone> times|<everyone> times out|<fails> <now> ?
0.48 <incident> .. <back>|<incident> .. <now>|<minutes> .. <everyone>|<now> ? @|<now> @ is|<thanks> <everyone>|able
0.48 able to|and cant|cant get|cant git|die ?|die ? >|disruption|error pages|everything times|everything times out
0.48 fleet|for us in|is @ that|is registry|is taking|it was @|looks like|memory|midnight >|minutes of|my old
0.48 nobody is|ok <part>|on our end|operational .|outage >|page .|pages down|pending|some users may|something .. @
0.48 soon @|this mornings|this time|thursday is|turns .. @|us and|users may|we <own>|we own|what does|youve
0.46 . something|. we pay|< <own> pipeline|< @ did|< ok @|<back> @ >|<down> out|<everyone> as
0.46 <everyone> else getting|<everyone> here|<fails> <serverError>|<fails> @|<fails> for all|<incident> doc
0.46 <minutes> .. <part>|<now>|<now> .. <slow>|<now> even|<own> repositories|<part> are out|<unable> of <own>
0.46 @ . we|@ .. ddos|@ .. tripped|@ <back>|@ voltou|@.com <part>|across all|and <unable> reach|are working|as it
0.46 at your end|bus|care to|coworkers|de .. @|disruption .|e .. @|else getting|encore|eu west|from <part> .
0.46 from all|from this|gets through|give .. @|hang in|hour @ >|hugs to the|incident doc|is unavailable|it is dead
0.46 it is you|just me|middle|past the|run <part>|since this morning|the live|up ? >|va|volta|volta .. @
0.46 yesterday @|your load
0.44 . whole <everyone>|0 <minutes>|0 and 0|0 minutes ago|0 of our|<down> <use>|<everyone> say|<fails> at @
0.44 <incident> going|<minutes> .. <fails>|<minutes> .. <unable>|<now> .. <down>|<now> ?|<part> <unable> <part>
0.44 <part> take|<use> <fails>|? <own> <part>|? every|@ .. erroring|@ .. gateway|@ .. git|@ .. third|@ .. var
0.44 @ <slow>|@ looks like|@ non|@ so it|a single <part>|across the|after todays <down>|also|anybody else ?|as well
0.44 aware|cant|cant get to|collègues|confirm .|connection reset|depuis|down @ >|entire team|está .. @|from <part>
0.44 from helsinki|get .. @|git|going|hanging|hour now|is <back> ?|is ?|jobs stuck|last nights <down>|my router
0.44 nights <down>|not happy|openly|or is @|our customers|ovh|schon|see the same|seems <back>|single <part>
0.44 site has|so openly|something @|subset of users|the entire <everyone>|the middle|the rca|there an <incident>
0.44 today >|today @|tout|trouble at|unplugged @ >|was at|we can|whole <everyone>|work <now> ?|worldwide
0.44 you are back
0.42 . <use>|. status <part>|. status page|0 0 utc|0 <minutes> and|0 of 0|0 queued|100% of|502 .|5xx|< @ nie
0.42 < @ seeing|<fails> occurred|<minutes> .. <own>|<minutes> old|<now> breakfast|<otherHost> is full|<part> <down>
0.42 <slow> .. <part>|<slow> @|<slow> at|<thanks> @ <everyone>|<thanks> for fixing|<unable> .. <now>
0.42 <unable> <back> @|<unable> one can|<unable> reach @|? <serverError>|? mr|@ .. every|@ .. going|@ .. past|@ nie
0.42 @ was|@.com .. @|a 502|a nap|a walk|about 0 <minutes>|afternoon|all good again|and @ is|answering .|any of us
0.42 anyone else getting|anything|are busy|as the <part>|as well >|auch .. @|back online .|calm|commit the|courtesy
0.42 courtesy .. @|courtesy of|courtesy of @|da stamattina|down no|either .|end . yes|error occurred|everyone
0.42 fatal could|fatal could <unable>|fatal could not|for half|gateway <down>|go down|have a release
0.42 is <unable> opening|is it over|is the database|isnt my|it <unable> <own>|it isnt my|it just <own>|it wasnt
0.42 live doc|loss|network team|no one can|not only|ok @|one can|out . >|out @ >|pipeline in|queued|respond
0.42 right .. @|safe to <use>|side @|since @|since breakfast|soon @ >|stamattina|stuck for everyone|the entire
0.42 this week @|to come|tonight .|trouble ?|utc >|was out .|were <down>|you confirm|your runners|your side @
0.40 . <unable> .|. get well|0 of <own>|0 utc >|500 >|< @ ligger|< runners|< well|<back> .. <slow>|<down> or did
0.40 <everyone> .. <serverError>|<incident> <unable>|<now> . >|<now> <down> in|<part> .. <use>|<part> <everyone>
0.40 <part> <part> is|<part> for 0|<serverError> .. @|<unable> działa|<unable> release|<use> .. <fails>|? here
0.40 @ .. before|@ .. root|@ anything|@ dead|@ your <incident>|@.com down|@.com isnt|a <fails> with|a problem with
0.40 after this|again .|again in|answers <now>|answers again|ar|before|can get|chrome firefox|clients .
0.40 come <back> >|coming <back>|confirm @|customers|dns ?|doesnt open|downtime @|errors on|eta ? >|for the fast
0.40 from hetzner|getting|glad it|glad it is|hace|having <fails>|hundred .. @|impossible|it too|le <part>|le site
0.40 looking at|major|minuten|my issues|nie działa|not responding|nothing|of the <incident>|operations|outage @
0.40 page opens|progress|push|root cause of|say the same|spain|struggling ?|take your|take your time|the <part>
0.40 the entire team|the same|those of|visitors|vodafone|waiting|we <unable>|week @|while @.com|yesterday evening
0.40 you are|you mean|you went
0.38 . 503|. other|0 <minutes> old|0 <unable>|0 minutes without|< @ site|< @ web|< @ where|< looks|<back> . <part>
0.38 <back> .. <settings>|<everyone> . what|<fails> in there|<incident> 0|<now> .. <use>|<now> <use>
0.38 <now> @ <unable>|<own> entire|<own> org|<serverError> on every|<unable> <use>|<unable> but|<unable> just me
0.38 <unable> me carga|<unable> puedo|<use> .. <minutes>|<use> .. <part>|? hello|? hello ?|? status|@ . and
0.38 @ .. demo|@ .. hace|@ .. operational|@ .. respond|@ .. schon|@ .. seeing|@ .. share|@ <back> <now>
0.38 @ <fails> <part>|@ is back|@ went <down>|@.com returns|a single page|alike .|all <own>|all <own> groups
0.38 any news|are watching|began|cant push|complaining .|darkness|either .. @|error @|est|even .. @|from 0 0
0.38 half .. @|hang in there|how far|how much of|in <own> company|investigating .. @|is all|is been|is down.|isnt >
0.38 it 0|know you|long ? @|me carga|merge >|minutes without|much of|need ?|no me carga|no puedo|nos|not just me
0.38 or is it|otra vez|planet|reach the <part>|same from|second .. @|service restored|since morning|single page
0.38 site >|stuck ? >|the <part> <fails>|the fourth|the moment .|tonight ?|toute .. @|us|us @ >|waiting .. @
0.38 was it ?|when <part>|when @|with @.com ?|work again ?|works again|wrong on our
0.36 . <everyone> in|. @ down|. apparently|. hugops|. something is|. whole team|0 . will|0 <minutes> late
0.36 < @ <back>|< @ looks|< seems|< status <part>|< status page|< still down|< update @|<back> ?|<back> soon
0.36 <down> this|<down> was|<everyone> . i|<fails> .. <part>|<now> <now> <now>|<now> lunch|<now> the <now>
0.36 <own> neighbour is|<part> <now> <back>|<part> from @|<serverError> . @|<serverError> @|<unable> .. <unable>
0.36 <unable> answering .|<unable> available|<unable> on|<unable> responding|? happens|@ .. elevated|@ .. returning
0.36 @ .. systems|@ ? @|@ confirming|@ sorry to|@ where|afternoon >|again from|alike|all <own> projects|all repos
0.36 allen|an <fails> occurred|an error occurred|and @.com is|any <settings>|any of <own>|at once|be reached|be up
0.36 because your|before the <down>|came back|can you confirm|cause ?|dead|down down|down down down|down too
0.36 either @|either @ >|fall|fixing|friends in|from @ is|full of it|gitaly node|have been <down>|hetzner and
0.36 is <part>|is @ having|is it down|is playing|known ?|léquipe .. @|might want|might want to|minute|montréal
0.36 much time|my colleagues|my neighbour is|nap .. @|neighbour is|normally|now . >|on any|opening <now>|orgs
0.36 problems|pull|pulls|raw file|restore .. @|screenshot of|since lunch|since the morning|slow @|the live doc
0.36 there a <fails>|there a problem|there an <down>|there an outage|third|time in|today when|todays outage|too . @
0.36 was down for|wasnt .. @|web .|who <down>|who scheduled|who unplugged @|whoops @
0.34 . all of|. anyone else|. go|. how|. to|0 <down>|0 <down> 0|0 <minutes> after|0 min ago|0 people in|503 on
0.34 < <unable>|< @ registry|< @ went|< did @|< hats|< hats off|<back> <now> ?|<down> <now> ?|<down> ? @
0.34 <everyone> looking|<fails> <now>|<incident> .. <thanks>|<now> your|<own> end .|<part> and <part>
0.34 <part> for <everyone>|<part> is out|<serverError> . <everyone>|<serverError> .. <back>|<unable> <use> .
0.34 <unable> load .|<unable> open .|<use>|? tried|? two|@ .. ?|@ .. nap|@ .. updates|@ having a|@ is|@ your page
0.34 @.com <back>|@.com <incident>|@.com is out|a beer .|accessible|again or|again thx @|all shared
0.34 all shared <part>|an estimate|and so|answers|anyone else|anything .. @|at @.com|back soon|beer .
0.34 cant push cant|comes back|coming .. @|confirm .. @|course . >|credit for the|day another @|demo|doc
0.34 down or did|downtime|everyone since|for 0 <minutes>|for a walk|for the frequent|gateway timeout|git fetch
0.34 give <serverError>|guys|half|hats|hats .. @|hats off|having issues|hello ? <everyone>|i count|i need|is 0 in
0.34 is <back>|is @ <back>|is downtime|is it you|known ? >|long will this|min ago|news|noch|of <fails>|offer
0.34 opens <now>|other vendors|others|our end .|our repos|our slack|pay for premium|problem ?|problems at
0.34 projects .|push cant|reddit|remote @|runners are out|sad tanuki|same for the|sees the same|service disruption
0.34 something|stopped|the registry|the same .|the shared|things are|tuesday is <down>|unavailability|up @ >|up on
0.34 waiting >|waiting and|week @ .|whole morning|work <now>|yes i noticed|you not|your ssh
0.32 . <down> ?|. all|. is something|. same for|. take|. web|.io|0 <everyone> in|0 min and|< third|<back> <back> .
0.32 <down> .|<down> <now> >|<down> or is|<down> out >|<down> too|<everyone> as well|<fails> .. <everyone>
0.32 <fails> <slow>|<fails> in <slow>|<own> <settings> twice|<own> sites|<own> terminal says|<part> <fails> for
0.32 <part> has been|<part> ok|<slow> on @.com|<unable>|<unable> <own> .|<unable> reach you|<use> <unable> <use>
0.32 <use> from @.com|? half|? push|@ . <part>|@ .. da|@ .. działa|@ .. guess|@ .. mortem|@ .. tweet|@ .io
0.32 @ <unable> działa|@ but please|@ come <back>|@ come back|@ is up|@ nie działa|@ org @|@ recovered|@ seit
0.32 @ server|about @.com|about what|after todays outage|all our|also >|any repo .|are investigating|because @ s
0.32 because your <part>|between 0|blame <own>|but there|but there is|can open|cant do|cant reach you|caída
0.32 come <back> <back>|communicate|currently|dar <use>|each click|elevated <fails>|end|end ?|euch|even
0.32 for 0 minutes|for every|from three|gone again|here .. @|hier|home >|is <unable> your|is not your|leży
0.32 lfs downloads|like this|lives in|loads >|min and|my router twice|my terminal says|no access|not me|nur|o site
0.32 of all|one >|over there ?|pareil|part .. @|poland|problem with|push . @|quick fix|release at|release at 0
0.32 release tonight|same @ >|screenshot .. @|status <part>|terminal says|the <incident> .|the <part> <now>
0.32 the good|the queue|the root cause|timeout|to load|to use|token ?|too and|une .. @|waiting for @|wake|walked
0.32 went <down> .|who can|whoops @ is|without @|without git|your wifi
0.30 . 0 <slow>|. <now> <down>|. <serverError>|0 minuten|< <down>|< @ fora|< looks like|< site|<back> <now> .
0.30 <down> . please|<down> for all|<everyone> .. <slow>|<everyone> here can|<fails> at your|<minutes> @ >
0.30 <minutes> of <serverError>|<now> .. <unable>|<now> about 0|<otherHost> doc|<own> <settings> <own>
0.30 <serverError> from @|<settings> <own> <settings>|<slow> ? @|<thanks> .. <unable>|<unable> .. <everyone>
0.30 <unable> <part> >|<unable> get to|? <unable>|? from|? since|@ .. ddosed|@ .. eaten|@ .. response|@ .. siesta
0.30 @ <down> i|@ <use> <part>|@ came back|@ finally <back>|@ fora|@ fora do|@ i know|@ is <now>|@ login page
0.30 @.com at|@.com gives|@.com has been|@.com which|a siesta|a siesta ?|again >|all i get|and 0|and 0 people
0.30 are <down>|are <use>|are you <down>|around .. @|back for|because @ <part>|bei <everyone>|bei allen|but git|cdn
0.30 companies|dead again|eaten|en <down>|en panne|every repo|everybody|everywhere .|for @ to|for all our|for the @
0.30 for todays|for two <minutes>|for two hours|git operations|go for|google doc|half of|happened ? >|hour >
0.30 hour without|i tested|if @.com|is <unable> just|is nobody|is not just|is showing|it seems >|learnt .. @
0.30 like your|locations|mark|middle of|milano|nap .|of code|of our|on <own> end|on every project|opening
0.30 other <everyone>|out for <everyone>|page for 0|picked|picked <back>|picked up|please come|please come <back>
0.30 please come back|rn >|runbook .. @|same . @|seems >|seit|shared .. @|shift|siesta|siesta ?|sit|staring
0.30 staring at|status <part> .|status page .|still @|taking .. @|that outage|that you are|the <everyone> at
0.30 the code|through again|timing|to use your|took you|trouble ? >|u|unavailable ?|us >|wasnt|we can wait|web
0.30 white .|wont open|you did|you might|you might want|your time|за|👍
0.28 . was|. we are|0 0 <down>|< @ whole|< container|< container <part>|< container registry|< my pipeline|<down> i
0.28 <down> in a|<fails> across|<incident> .. <part>|<minutes> <now> .|<minutes> w|<now> <unable> <use>
0.28 <now> for us|<now> you|<own> homework|<part> <unable> load|<part> havent|<part> itself|<part> pls
0.28 <part> to @.com|<serverError> for all|<unable> <part> .|<unable> be reached|<unable> respond|<unable> there
0.28 <unable> worked|<use> ok|<use> will|<use> will work|<use> window|? .. @|? <everyone>|? <everyone> home
0.28 ? anybody|? anybody home|? because|? site|? we get|@ .. affect|@ .. fourth|@ .. getting|@ .. info|@ .. mal
0.28 @ .. sites|@ .. worse|@ 503|@ database|@ error page|@ is registry|@ looks|@ so|@ unreachable|@ went down
0.28 @ whole|@ why is|@.com now|a <minutes>|a problem|a screenshot of|a ticket|again . what|all of our|all projects
0.28 an error|and prayers|any <incident> ?|any of our|anybody home|anybody home ?|api down|are failing|awkward
0.28 before 0|before 0 0|before our|bei .. @|but is the|can .|checked|continents|de novo|deploy window
0.28 depuis 0 <minutes>|down yesterday|else cant|fell over|for <everyone> else|for every project|from all <own>
0.28 from all our|from any of|from gcp|from hetzner and|go .. @|groups . @|headers|in our company|in the middle
0.28 is trending|keep|long .. @|mad .|me <serverError>|nasty|nothing worked|number >|occurred|of trouble
0.28 on every <use>|on last|on the ci|only mode|orgs >|others in|our launch|out|outage over|packages|page @ >
0.28 page and|past|playing .. @|project <part>|reachable from|read only mode|report @.com|restore|return|returns
0.28 run <now>|says .. @|service|seven|silent|since yesterday evening|singapore|sla credit|something is
0.28 ssh to @.com|thanks for fixing|that was a|the <part> is|the @ error|the @ outage|the middle of|the whole site
0.28 thoughts and|thoughts and prayers|to <use> <now>|to @.com|today ?|todays <fails>|tweet more|wake <back>
0.28 wake up|was @.com|what was the|when a|where can i|whole office|wifi @|will work|will work <now>
0.28 will work again|works @|you are working|your <incident>|your <part> are
0.26 . <everyone>|. <fails> in|. <part>|. git <use>|. hang|. hang in|. object|. object storage|. please|. site
0.26 . tested|. where is|0 days .|0 minutes|0 outages|0 queued pipelines|0 s|504s|< <own> @|< @ down|< whoops @
0.26 <back>|<back> ? <own>|<back> so|<down> i finally|<everyone> .. @|<fails> <part> is|<fails> boards|<fails> for
0.26 <incident> >|<incident> for|<incident> or|<minutes> to|<own> deploys|<own> patience|<part> <down> >
0.26 <part> <unable> open|<part> is been|<serverError> .. <fails>|<serverError> when i|<slow> .. <down>|<slow> at 0
0.26 <unable> even open|<unable> to open|<use> all <own>|<use> from <everyone>|? it was|@ .. being|@ .. bit
0.26 @ .. downloads|@ .. off|@ .. por|@ .. todays|@ >|@ in|@ oncall|@ still broken|@ take your|@.com <slow>
0.26 @.com is on|@.com refuses|@.com was|a job|a student|and from my|and so is|answers <now> .|answers again .
0.26 anyone looking|api is|are down|are down .|as @.com|back so|been|by <own> monitoring|cable at|cable at @
0.26 can confirm|cant reach @|clone|communicate better|connect .. @|dark ?|ddos ?|de la|dead ? >|deploy ?|down is
0.26 down or is|elevated error|erreichbar .. @|even open|every client|every page|fails at|for any of
0.26 for anybody else|for me <now>|from aws|general <fails>|germany|hats off @|hope you|i see @|in or|in poland
0.26 incident @|is <unable> <slow>|is <unable> responding|is been <down>|is it just|is not responding|issue at
0.26 it wasnt me|italy|lunch .|major outage|my patience|my pipeline|ni|nights|of this|ok . @|ok ?|on every <part>
0.26 on every page|on reddit|on us|online|outage was|over @ >|over the cable|paged|please ? >|please hurry
0.26 pushes from|queued pipelines|returning 500|run for|says @|se .. @|simply <unable>|since 0 @|since yesterday
0.26 so is|status page|still nothing|stuck in pending|the 0 min|the ops <everyone>|the ops people|the slow
0.26 the worst|them ? >|thing ? >|this take|time out from|timing out|timing out >|tous|tripped .. @|trouble @
0.26 unable to open|vpn|wasnt me|we are all|we are back|we are investigating|webhooks from|went <fails>|went down .
0.26 went wrong|what are you|what is <down>|who tripped|who tripped over|whole timeline|will this take|work <now> .
0.26 you posted|your <part> has|your time >|your tweet|your website|авария|авария ?
0.24 . @.com .|. did you|. started|0 devs|0 minutes ?|0 of us|0 outage|0 year|100% of <own>|100% of our|< <part> is
0.24 < @ leży|< @ so|< can confirm|< did|< down again|< down down|<back> . 0|<back> .. <part>|<down> . it
0.24 <down> .. <serverError>|<down> number|<everyone> 0|<everyone> report|<minutes> after|<now> 0 and|<now> @
0.24 <now> an|<now> in all|<now> the|<own> company can|<own> end|<own> projects|<own> scheduled <part>
0.24 <part> . <unable>|<part> <unable> be|<part> take <slow>|<part> wide|<part> ❌|<part> ❌ <part>
0.24 <serverError> <everyone>|<slow> demais|<unable> .. <slow>|<unable> <slow>|<unable> goes|<unable> only <own>
0.24 <unable> starting|<unable> tweet|<use> <now> ?|<use> all|? pages|? same|@ .. answering|@ .. bad|@ .. falling
0.24 @ .. mı|@ .. outside|@ .. wake|@ .. 🙃|@ blocked|@ but|@ did|@ i need|@ leży|@ not|@ seit 0|@ shared
0.24 @ shared <part>|@ site is|@.com .|@.com answers|@.com cant|@.com is <down>|@.com shows|a bad <settings>
0.24 a bad config|a nap .|after last|again thanks|ago >|all dead|all in the|all projects .|also .|and also
0.24 any eta ?|anyone today|are doing|are you down|back ? >|bad config|been <down> for|built .. @|can|can reach
0.24 cant be reached|cant fetch|checked with 0|credits|da|dark .|dear @|delays|depuis <selfManaged>
0.24 depuis <selfManaged> matin|depuis ce|depuis ce matin|entire <part>|entrar|error on|every <part>|every <part> .
0.24 every <part> for|every page .|f5|for getting|from every|from registry|get <serverError>|git <use> is|go <down>
0.24 gone for|hand in|hour|hours|hugs .|hurry|in a week|in unison|incident ? >|incident on|is <down> ?
0.24 is <incident>|is fast <now>|is fast again|is not my|is the <incident>|issue boards|it down ?|it is <down>
0.24 it is been|it isnt|it was <down>|jobs that|last weeks <down>|last weeks outage|lento demais|loading for
0.24 monitoring but|network|no web|not .|not opening|offer .. @|offer a|ok|on @.com for|one page|online >
0.24 or are you|our scheduled|outage .|outage number|paying|problem with @|pushen|restarted <own>
0.24 restarted <own> <settings>|restarted my|restarted my router|runner ?|second <minutes>|second hour|seems to
0.24 side ?|sign in <part>|since|since 0 and|site and|slowness|something is off|spike|spinner|started to|that it is
0.24 that were|the <part> are|third .. @|this afternoon >|thursday is <down>|tim|turns out @|two <down>|two other
0.24 two outages|unison|up ?|up here|us all|vanish .. @|wake <back> >|wake up >|was at 0|we are <back>|weeks outage
0.24 were .. @|when we can|while @|while @ is|window|yall|you dont|you see|your <part> says|your end ?
0.24 your page says|your side ?|❌|❌ <part>|❌ <part> ❌
0.22 . 502|. @.com <now>|. token|. wake|. your <part>|0 groups|0 kb s|503 for|< @ <part>|< @ back|< @ confirmed
0.22 < @ pages|< @.com <back>|< and|< pushing|< status|<back> @|<down> for you|<down> trending
0.22 <down> with <serverError>|<everyone> <now> <now>|<everyone> can|<everyone> can <use>|<fails> on @.com
0.22 <incident> .. @|<incident> about|<now> around|<now> ten|<own> 0 projects|<own> <settings> was|<own> private
0.22 <own> repos <now>|<own> whole org|<part> .. <everyone>|<part> be <back>|<part> system|<part> system <fails>
0.22 <part> went|<serverError> .. <use>|<slow> on|<thanks> to read|<unable> .. @|<unable> <use> a|<unable> take
0.22 <unable> there .|<use> .|<use> <serverError>|<use> da|? 502|@ .. bug|@ .. milano|@ .. mode|@ .. number
0.22 @ .. performance|@ .. staring|@ .. 😅|@ 0 <minutes>|@ <unable> <slow>|@ <unable> work|@ all|@ back|@ confirmed
0.22 @ no work|@ not loading|@ s <down>|@ site|@.com back|@.com stopped|a long|a minute|about 0|about to
0.22 all <back> here|all <now> >|all green here|and <settings>|and you|are on it|at all >|at least we|at your side
0.22 bad gateway .|be <down> .|between 0 and|black .. @|button .. @|can work|cannot|central|come <back> i
0.22 come back i|complaining|da milano|database <down>|database failover|database outage|deadline is midnight
0.22 depend .. @|did i do|doesnt answer|downtime was|each mr|end .|folks at|for about|for lunch|for the past
0.22 from <everyone>|from registry .|gateway .|gerade komplett|git <use> <back>|git pull|gitlabdown trending
0.22 give us|gives me <serverError>|go|goes down|groups|hasnt|home . @|hora >|hours old|i <unable> find|i cant find
0.22 in <minutes>|in <own> homework|in pending|in spain|incident >|including|is <now> <unable>|is <unable>|is @ .
0.22 is lying|is midnight|is unavailable .|it only me|job since|kb s|komplett|least we|loads in|long @|look @
0.22 love to read|me it is|much time to|my laptop|neighbour|not starting|né|of our projects|on ?|on @.com ?
0.22 one request|open any|ops people|our 0 projects|our end|our whole|out for everyone|packet|page >|page itself
0.22 panic|people on|pls fix|postmortem for|process|reachable <now>|resolving|right <now> all|right now all
0.22 runner system|runner system failure|runners|s <down>|same for <own>|same for my|says <back>|see it as
0.22 seems to have|self host|since @.com|since about|since ten|since your|sites .. @|squad|status <part> is
0.22 status history|status page is|storage <fails>|stuck|take notes|tanuki with|that things|the folks|the folks at
0.22 the login|the repos|the runners|this <now> ?|tokyo|too much time|tweets|up|update @|utc|warsaw|was offline
0.22 well soon @|what went|whole <now>|you down|you were <down>|you when|youll get|your cdn|your forum
0.22 your runners are|☕ >|👍 >
0.20 . <now> <unable>|. @.com <back>|. api|. cannot|. come <back>|. registry|. still|. you|0 min|0 repos with|500 .
0.20 500 for all|< <back> <now>|< @|< @ feature|< @ why|< so much|<back> <now> for|<back> here .|<down> . >
0.20 <down> <fails>|<down> <now> 0|<down> <now> @|<down> <thanks>|<down> mü|<down> this week|<everyone> so <slow>
0.20 <incident> ? @|<incident> @ ?|<minutes> . please|<minutes> and|<minutes> w o|<now> . 0|<now> <down> for
0.20 <now> <now> and|<now> and the|<now> is|<now> over|<now> the <use>|<own> intern|<part> <everyone> .|<part> die
0.20 <part> was <down>|<serverError> here|<settings> this time|<thanks> to the|<unable> even|<unable> open any
0.20 <unable> va|<use> .. <now>|<use> <now> >|? not one|@ .. >|@ .. chrome|@ .. deadline|@ .. else|@ .. entire
0.20 @ .. finish|@ .. job|@ .. offer|@ .. review|@ .. u|@ .. va|@ <down> >|@ <part> <unable>|@ any eta
0.20 @ confirmed <back>|@ feature|@ login|@ status|@ tonight .|@ under|@.com 0|@.com is returning|@.com takes
0.20 a <minutes> <now>|a <serverError> on|a minute since|a version|again on our|all <slow>|and <everyone> in
0.20 and the merge|are you on|barely|bc|because you <unable>|because you dont|been <down>|been answering
0.20 before <own>|by @.com|came <back>|can stop|caída de|ci has|ci not|clones|comments vanish|company can|confirm ?
0.20 confirmed <back>|deadline|decides|ded|deploys|do <own>|do i get|down ? @|down ? asking|drei|empty for
0.20 error 502|está <down>|está caído|every page for|f5 .. @|fail with|failing|feierabend|for <minutes>
0.20 for every user|for everyone in|for last|for you @|get <fails>|half of <own>|having <fails> ?|hello ? anybody
0.20 http 500|i do|in brazil|in or out|in tokyo|investigating .|investigating for|is @ <slow>|is downtime @
0.20 is happening|is it a|is it known|ist|it . i|it is not|it known|it you ?|just me @|ke|la|la <down> de|la caída
0.20 la caída de|load <now>|loading >|login page|look @ >|minute @|minute since|morning . >|my tests|mü|neighbours
0.20 nobody . @|nobody can|non va|now ? @|od|oder .. @|of our ci|of us all|on .com|on each|on everything|open a
0.20 or is|or out|others .|our groups|our scheduled pipelines|our sites|out for two|over <part>|page|page @
0.20 please fix|problem ? >|project page|read from|refusing all|regional|repo . @|repo <unable>|report for
0.20 respond >|rough|say it is|says it is|says operational|scheduled <incident>|scheduled maintenance
0.20 seconds to open|sees|showing|sidekiq backlog|so much for|ssh|status <part> >|status <part> says|status page >
0.20 status page says|still cant|storage having|sync|take a nap|takes 0 seconds|talking to|that ? >|that their
0.20 the <down> <now>|the <incident> >|the <incident> going|the <part> that|the <part> will|the all clear|the cable
0.20 the last 0|the status <part>|the status page|the window|there are|this <part> <unable>|three different
0.20 timeline|to any repo|to follow|to respond >|today|todays <incident>|tried chrome|tried chrome firefox
0.20 tried from 0|tweeted|two <minutes>|two hours|unavailable in|unusable today|update says|updates during|user .
0.20 we lost|wednesday .. @|went|were down|what is happening|when @ went|where can|whichever|while @.com is
0.20 whoever is|whole sprint|with a|with popcorn|working again for|works @ >|year old|you on it|you was
0.20 your <part> went|zero|çöktü|çöktü mü|💀
0.18 . <part> is|. <unable> <use>|. bad|. cheers @|. pushes|. still no|. unsere|. your|. это|0 0 >
0.18 0 <minutes> before|0 hours old|503 service|< <selfManaged> hub|< @ good|< docker hub|< everything|< is @.com
0.18 < nobody can|< so @|< this is|< was|< webhooks|<back> .. <now>|<back> .. <serverError>|<back> to <back>
0.18 <down> <down> @|<down> <part>|<down> and|<down> over|<everyone> .. <part>|<everyone> at <own>
0.18 <everyone> in devops|<everyone> on <otherHost>|<everyone> waiting|<fails> .. @|<fails> at|<fails> day
0.18 <fails> day to|<fails> with <part>|<incident> .. <use>|<minutes> .. <back>|<minutes> for|<minutes> left
0.18 <now> all of|<now> around 0|<own> <own> app|<own> groups|<own> launch|<own> phone on|<own> standup
0.18 <part> .. <back>|<part> and all|<part> fleet|<part> git <part>|<part> is all|<part> is giving|<part> load
0.18 <part> ok .|<part> ok <part>|<part> took|<part> was|<part> which|<unable> get <back>|<unable> has
0.18 <use> <fails> <slow>|<use> from|? 0 <minutes>|? you were|@ .. blocks|@ .. close|@ .. company|@ .. mü
0.18 @ .. rates|@ <down> <unable>|@ ?|@ an|@ awake|@ awake ?|@ is @.com|@ is taking|@ third|@ website|@ works again
0.18 @ your website|@.com fails|@.com like|@.com ok|a 0 gb|a banner|a ddos|a friend .|a server|across <own>
0.18 across our|again . >|all been|all morning|all time|all time out|all users|allen i|allen i am|an exam
0.18 and @.com <unable>|and from home|and it <unable>|anyone else in|anyone know if|are pending|are you|arriving
0.18 asking for 0|at 0|at @ for|back to normal|bad news|before .. @|bei <everyone> i|bei allen i|being <down> .
0.18 being offline|bitte|broken on @.com|bug .. @|bureau|by remote|came|cant open any|cause of the|chez
0.18 closed by remote|coming back|connection closed by|days .|ded 💀|deploy ? >|devs .. @|did you do|down 0
0.18 down down @|down for you|down i|down in|down. .. @|engineers idle|equipo .|error page is|every click|every mr
0.18 everyone ?|exists|fall over|feature idea|filed|fix your <part>|for hours|for tuesday|for us|for you ?
0.18 forum is full|für .. @|git access|git over <part>|gitlabdown >|gracias|green again|green but|has @|here .
0.18 here <use>|hmm|host|i live|i read|in <own> <otherHost>|in all <own>|in progress|interruption|ipv6
0.18 is <back> <back>|is <back> for|is <serverError>|is <unable> me|is @|is away|is complaining|is not|is not me
0.18 is out .|is the site|it is 0|it too @|last|last thursday is|limit ?|link in|live <incident>
0.18 live <incident> doc|live incident|live incident doc|major .. @|mates|monitoring but i|mornings|mr <part>
0.18 my phone on|my team @|night shift|no web .|nobody in the|none of our|noon .. @|not mine|nothing has
0.18 nothing works @|o @|object .. @|on login|or <down>|other groups|our company can|our standup|out . i
0.18 outages this|over|own app|page for|paged at|panic .|pasa|pen|per <part>|per page|peut|pipelines stuck
0.18 platform wide|pls|quick one|rate limit|related to|related to the|restoring|returns <serverError> so
0.18 right before|safe ?|say something|seconds and|see any|seen a|seit 0|servers >|servers ?|sidekiq <slow>
0.18 sign in page|since deploy|since the deploy|so <slow>|something went|something went <fails>
0.18 something went wrong|ssh is|stand <now>|stand still|start at|status <part> <now>|taking|ten minutes|tested
0.18 the <now>|the <part> >|the <part> has|the <part> says|the <part> went|the honest|the ops|the planet|the point
0.18 the sad|the sofa|the whole company|then <serverError>|there goes|they cant|time <part>|timed|to each
0.18 to each other|to normal|to whoever|tripped over|under ddos|unora|unplanned|up again .|waited for|waiting .
0.18 we cannot|we know|web but|web git|website gives|what went <fails>|what went wrong|when it is|while your
0.18 whoops .|wrong day|wrong day to|you <back>|you aware|your sign|your sign in|спасибо|это
0.16 . <down> .|. @ status|. confirmed|. eta|. eta ?|. for|. git push|. neither|. outage|. regards|. same from
0.16 . since|. will|. youll get|.com is|0 503|0 <minutes> <down>|0 <minutes> ?|0 <minutes> w|0 <serverError>
0.16 0 cet >|0 companies|0 connection|0 engineers idle|0 in 0|0 kib|0 kib s|100% for|500 on|500 page|502 @ >
0.16 504 from|< <own> intern|< <part> from|< <thanks> @|< @ ded|< @ update|< after todays|< guess|< my|< ok so
0.16 < site is|< the <incident>|< webhooks from|< yall|<back> unexpectedly .|<down> . i|<down> ? all
0.16 <fails> as well|<fails> at writing|<incident> .. <everyone>|<minutes> after the|<now> . that|<now> <unable>
0.16 <now> >|<now> ? <own>|<now> ? ive|<now> @ <down>|<now> noon >|<own> .. <settings>|<own> <everyone> @
0.16 <own> <fails>|<own> <own> clients|<own> and|<own> demo .|<own> neighbour|<own> sla|<part> .. <part>
0.16 <part> <now> 0|<part> from @.com|<part> hosted|<part> is <unable>|<part> just <fails>|<part> nor|<part> will
0.16 <selfManaged> .. <fails>|<settings> was|<slow> wheel|<thanks> to whoever|<unable> . @|<unable> <part>
0.16 <unable> <part> <unable>|<unable> data|<unable> found >|<unable> read from|<use> <use>|<use> and <now>
0.16 <use> in progress|? <unable> <back>|? jobs|@|@ .. current|@ .. file|@ .. midnight|@ .. responding|@ <incident>
0.16 @ <serverError>|@ <slow> <now>|@ ded|@ down in|@ has an|@ how|@ just go|@ loads|@ ok it|@ pls|@ resolved
0.16 @.com . we|@.com <unable> be|@.com being|@.com cant be|@.com to|@.com up|a fix|a pipeline|a release at
0.16 a walk .|a website|able to <use>|about two|act|all of @.com|all our groups|all shared runners
0.16 and <serverError>|and a lot|any data|any info|anything for|are aware|are back|are back @|are having an
0.16 are you aware|as do|at @ tonight|at writing|at writing objects|au|auth <down>|awake ?|aware of|been there
0.16 believe|bisa|blank <part>|brazil|but please|by remote host|can <use>|cant even open|cet >|ci queue
0.16 comes <back>|company .|complain .. @|confirming from|container <part>|container registry|database|day @
0.16 ddos or|dead here|depends|die|dies|diff the|diffs <unable>|do you see|does not|down for everyone|downtime last
0.16 during the <down>|else ?|ends .. @|fail|fail at|feature .. @|fixing the <part>|folks at @|for everybody in
0.16 for me in|for my colleagues|forum thread|from remote|from spain|from that|get credit|get to|get well
0.16 git is distributed|gives a 500|gives a <serverError>|going for|gone wrong|good luck|got .. @|hangs forever
0.16 here . @|here can .|here only|honest|host @|hotfix|i hear|if you are|in all our|in business|in our group|india
0.16 internal <part>|is <down> is|is @.com .|is distributed|is down is|is going|is having <fails>|is not our
0.16 is something|is this thing|it is all|ive <now>|ive now|just go|just when|just when i|kib|kib s|losing|lost ?
0.16 mais|me for|me it|me you are|min to|my neighbour|my own|my yaml|nights <down> ?|nobody here|not answering .
0.16 not read from|not us|not your wifi|nothing loads >|objects 100%|of my merge|of your <down>|of your outage
0.16 ok again|on @ .io|on ssh|once|online .|opening @|operation|other people|otra|our own app|our sla|our whole org
0.16 ours|ours and|outage i|outage is|partial <down>|partial outage|people with|please tell|port 0 connection
0.16 prayers @|prayers @ >|providers|pull .|pushes are|rato|read from remote|registry down|remote host|repeat @
0.16 report the same|repos since|returning|router|same <minutes>|same @|same on|secs|see how|see it|see it too
0.16 seeing elevated|severity|shared <part> have|shared runners have|side|sign in .|sla with|so quick
0.16 spinning wheel|sprint review|staring at a|status <part> itself|status page itself|takes a <minutes>
0.16 takes a minute|tell|tell us|ten <minutes>|that git is|that tells|the 502|the <down> is|the <fails> <part>
0.16 the <part> <back>|the diff the|the incident >|then <back>|thing on ?|think you|third <down>|third outage
0.16 this <now> is|this thing|this thing on|this week i|timed out|timeouts >|to respond|to the|to whoever got
0.16 todays <down> <own>|todays <use>|todays deploy|trending|tuesday is outage|turkey|unexpectedly .|unreachable >
0.16 up unexpectedly .|us or|used .. @|user .. @|utc .. @|walk .|was 0 hours|was <down> for|water|web ui
0.16 webhooks from @.com|week i|when @ is|when you are|whoever got|whoever got paged|whole company .
0.16 whole company >|whole team|will this|with <down>|work in|writing objects 100%|yesterdays <incident>
0.16 yesterdays incident|you from|your engineers
0.14 . <everyone> else|. <own> terminal|. <unable> sign|. <unable> the|. @ are|. @.com ?|. i am|. is this|. my
0.14 . my terminal|. not the|. please advise|. please tell|. shared|. shared <part>|. shared runners|. that was
0.14 . ticket|. we <unable>|0 <down> in|0 <minutes> left|0 hours >|0 isps|0 jobs|0 pending|0 pending jobs|0 regions
0.14 0 since|0 then|500s on|502 >|503 >|503 service unavailable|< 0 <minutes>|< <incident>|< <unable> <back>
0.14 < <unable> <part>|< @ <now>|< @ confirming|< @ seriously|< @.com <down>|< another|< good thing|< oh <unable>
0.14 < oh no|< outage|< whole|<back> ? >|<back> for|<back> of|<back> soon >|<down> as well|<down> because it
0.14 <down> before|<down> last|<down> mü ?|<down> of <part>|<down> over ?|<everyone> @|<everyone> here gets
0.14 <everyone> on <own>|<fails> .. <use>|<fails> <use>|<fails> for every|<fails> rates .|<incident> en
0.14 <incident> en cours|<minutes> <now> >|<minutes> before|<minutes> on @.com|<now> .. <settings>|<now> <down> @
0.14 <now> <incident>|<now> <incident> ?|<now> <thanks>|<now> <unable> <back>|<now> midnight|<now> over here
0.14 <now> we <unable>|<own> .. <otherHost>|<own> deadline|<own> docs|<own> on|<own> productivity
0.14 <part> are running|<part> credits|<part> has|<part> says operational|<serverError> . >|<serverError> <own>
0.14 <serverError> <part> <down>|<serverError> on <use>|<slow> like|<thanks> for getting|<unable> . @.com
0.14 <unable> access >|<unable> see any|<unable> shared <part>|<use> . >|<use> <back>|<use> @ >|<use> as
0.14 ? <unable> get|? <unable> of|? <unable> reach|? @ @|? all <own>|? everything|? none|? none of|@ .. @
0.14 @ .. around|@ .. because|@ .. blocked|@ .. found|@ .. happen|@ .. molasses|@ .. packages|@ .. pricing
0.14 @ .. whoops|@ <slow> as|@ ? <part>|@ down ?|@ fix|@ good|@ i think|@ seriously|@ slow as|@ thing|@ up ?
0.14 @ whoops something|@.com . >|@.com <unable> .|@.com dns|@.com goes|@.com is <unable>|@.com is not|@.com that
0.14 @.com throws|@.com today|a <incident>|a blank|a blank <part>|a blank page|a screenshot|a single
0.14 about 0 minutes|access >|advise|again ?|again over|again over here|all <down>|all <own> scheduled
0.14 all <own> sites|all been there|all colleagues|all green|all our scheduled|all over|also in|an eta
0.14 and <own> boss|and all of|and for <own>|and my boss|and none|and those of|and who|another day|any news ?
0.14 are <back> .|are all|are you guys|as a|at 0 and|at least .|back soon >|because @ is|because @.com is|box .. @
0.14 caiu|can read|cannot fetch|catching|cayó @|ce|clone >|come back .|come on .|container <part> is
0.14 container registry is|cost us|cours|deadline .|deadline is|degraded ?|deploy in progress|distributed|do i talk
0.14 do my|do we get|domains|down for|downloads|each of our|either . is|en .. @|en cours|er|error rates .
0.14 failed clones|fails|fatal the|fatal the remote|fix|for the live|four hours|frequent|frequent updates during
0.14 from three different|from tonights|git <part>|git <use> <fails>|git over|git over ssh|gitlabstatus|goes
0.14 goes <own>|got to|groups .. @|guess i|has an <down>|has an outage|have >|having|having a|having an
0.14 here <unable>|here and|here gets|hmm .|hold .. @|holiday .|home .|honest thing|hotfix waiting|hours w
0.14 hours w o|hugops|i refresh|i wrote|in other|in our slack|incident en|incident en cours|internal .. @
0.14 internal <part> <fails>|is <back> <thanks>|is <back> but|is <down> <thanks>|is @ under|is git|is gone again
0.14 is half|is offline .|is on <own>|is serving|is taking too|is the fourth|is the recovery|it <unable>|it also
0.14 it is <unable>|it was @.com|ive seen|jobs are running|just hangs|kann|kaput|know if @|kollegen .. @|la <part>
0.14 laggy|latest|least .|lie <down>|lie down|like <now>|like to use|load again|load and|loss ?|lunch . >
0.14 minutes ago .|more often|morning and|most honest|most honest thing|my coworkers|my productivity|mü ?
0.14 need to <use>|no load|no load >|no shared|no shared runner|nobody in my|not up|od 0|of 500s|of requests
0.14 office at|ok .|ok who tripped|on @.com is|on @.com which|on forum|on holiday|on status .|only me ?|other .. @
0.14 other customers|others too|out . @|out <now>|outage over ?|outside|p99|page says operational|partial
0.14 patience .. @|please . >|please advise|posted at|pour .. @|projects too|push >|put a banner|quickly|rates .
0.14 rather .. @|recovering ?|reload|respond.|rip .. @|run|run <now> .|runner fleet|runners went|safe to push
0.14 same minute|says fatal|says whoops|se <down> @|se cayó @|seem|service credits|service unavailable .
0.14 shared <part> <unable>|since midnight|since noon >|site back|site is back|sits|sitting in|sleeping|slide 0
0.14 so @|so the|still failing|submission|take ages|taking too|team sees|terminal says fatal|thanks for getting
0.14 the 0 hours|the cable at|the entire <part>|the git|the load|the most honest|the on|the outage is|the root
0.14 the server|the site back|the tanuki is|the tests|the whole <part>|them ?|there goes <own>|think it is|this
0.14 this week|time to respond.|timeouts .|tls handshake|to respond.|to return|to the folks|to your <down>
0.14 todays incident|took the <part>|took the site|tripped over the|two <minutes> <now>|u <unable> load|u no load
0.14 un|un <incident>|un <incident> en|un incident|un incident en|uptime .|ur <part>|us today|v4|walk .. @|was on
0.14 we pay for|weve all been|what .|whatever you did|while|while the <part>|while you|whoops|whoops .. @|wide
0.14 with @ <fails>|yesterdays downtime|yesterdays outage|you okay|you tweet|you were|your runners went|çöktü mü ?
0.14 спасибо @|😩
0.12 . <part> <unable>|. @ .io|. @.com is|. back|. down again|. go outside|. good luck|. i get|. id <thanks>
0.12 . id love|. is <part>|. is it|. load|. others on|. the shared|. unusable|. what happened|. will you|. yes @
0.12 0 0 <minutes>|0 <incident>|0 coworkers|0 different|0 hour outage|0 min after|0 projects|0 this|0 utc <now>
0.12 0 year old|30+|500 internal|500 internal server|502 on every|502 page|503 @|504 .|504 and|< 0|< 0 <down>
0.12 < <back> <back>|< <part> <down>|< <unable> a|< <unable> git|< <unable> like|< <unable> reach|< @ in|< @ loads
0.12 < @.com <unable>|< cant clone|< did the|< half|< not a|< nothing like|< oh|< registry|<back> .. <unable>
0.12 <back> <back> ?|<back> <now> in|<back> anything|<back> on us|<back> while|<down> . <everyone>|<down> <fails> ?
0.12 <down> <part> <down>|<down> bingo|<down> but|<down> is the|<everyone> else is|<everyone> gets|<everyone> is >
0.12 <everyone> too .|<fails> . <unable>|<fails> on <use>|<fails> then|<incident> all|<incident> all <own>
0.12 <incident> on|<incident> on your|<minutes> ?|<minutes> wait|<minutes> your|<now> . took|<now> 0 per
0.12 <now> <fails> with|<now> <now> >|<now> blocked|<now> blocked by|<now> here|<otherHost> and from
0.12 <own> .. <fails>|<own> .. <own>|<own> 0 devs|<own> 0 groups|<own> <part> to|<own> mates|<own> nightly release
0.12 <own> security|<part>|<part> <back> for|<part> <down> <part>|<part> being|<part> sites all
0.12 <serverError> . <own>|<serverError> at|<serverError> internal|<serverError> internal <part>|<settings> .
0.12 <slow> <now> ?|<slow> is|<unable> <slow> >|<unable> access @|<unable> answer >|<unable> changed
0.12 <unable> either|<unable> get|<use> <now> or|<use> train has|? <unable> a|? i have|? not a|@ . @|@ .. <part>
0.12 @ .. answers|@ .. balancer|@ .. bei|@ .. bother|@ .. check|@ .. cut|@ .. ever|@ .. fall|@ .. install
0.12 @ .. itself|@ .. live|@ .. often|@ .. pay|@ .. pls|@ .. premium|@ .. related|@ .. round|@ .. technical
0.12 @ .. think|@ .. throwing|@ .. unplanned|@ 500 on|@ <down> and|@ <fails> .|@ <part> sites|@ <serverError> .|@ @
0.12 @ any <incident>|@ appreciate|@ appreciate the|@ being down|@ being offline|@ fyi|@ hello ?|@ hq|@ in our
0.12 @ is web|@ lfs downloads|@ pages is|@ pages sites|@ registry|@ se|@ your outage|@.com <down> .
0.12 @.com being <down>|@.com falls|@.com for 0|@.com itself|@.com this|@.com to answer|@.com unreachable
0.12 @.com was <down>|a <part> is|a <part> that|a feature|a great day|a way to|a worse|able to reach
0.12 about what happened|affected .|after 0 min|again . 0|again . that|already .|also <down>|also down
0.12 an <incident> >|an <incident> on|an <minutes> <now>|an hour now|and @ pages|and @.com isnt|and everyone
0.12 and so does|and with|and with it|answer again|answers <serverError>|anything .|api on|at @ hq
0.12 at a <serverError>|at an|auckland|back up ?|been staring|been staring at|been unreachable for|blank white
0.12 boston|bother|bought|bundle|but i <now>|but i still|came <back> for|came back for|cannot access|cant be
0.12 clone from @.com|colleague in|communication|component|confirm ? >|confirm @ ?|connect <fails>|connect error
0.12 connection refused|continents .|countries|crawl at|crawl at 0|db failover|dc .|degradation|department >
0.12 desde hace rato|did @ just|diffs|do you also|doesnt .|doesnt believe|down but|down during|down from|down me
0.12 downtime ? >|downtime and|during <own>|else ? @|em .. @|end ? >|end hung|end hung <back>|end hung up|endpoints
0.12 error for|error page .|errors for|estimate|every .. @|every 0 <minutes>|everybody in our|excuses|failing for
0.12 failing with 500|fix @.com|for <down>|for <everyone> in|for <everyone> on|for <own> <everyone>|for about 0
0.12 for everyone ?|for premium and|for the update|for yesterdays|free <part>|from @.com|from anywhere|gcp and
0.12 gerade .. @|get a 502|gets in|getting it <back>|giremiyor|gives .. @|giù ?|go through <now>|gone . it
0.12 gone again .|gone wrong ?|great <down>|great timing|hace rato|happened|have been|having a worse|here <now>
0.12 homepage|host @.com|hotfix .|hour for|hour outage|hours left|hq|hugs|hung <back>|hung up|i <now> <unable>
0.12 i can <use>|i know but|i tried|identified|idle .|if it|impossible to work|in five|in is|in spain >|in total
0.12 in warsaw|internal server error|ipv4|is 0 <minutes>|is 0 hour|is <down> right|is back up|is down .|is it dns
0.12 is ok <now>|is the service|is today|is web|isps .. @|it dns|it lives|just came|just came <back>|kick the
0.12 kitchen .|know but|known .. @|kollegen|last <minutes>|learnt|lives|load .. @|looks|looks like @|lots|lots of
0.12 machines .. @|mam|march|may experience|me 503|merge train has|middle of my|min after|minutes ago >|monitoring
0.12 moves|much .. @|my mates|mı|nginx|nie|nightly release|no ci|nobody can push|noon .|nothing goes|nothing like
0.12 of <down>|of <own>|of reports|of the <down>|of the outage|of users|offline >|on <own> <settings>|on all <own>
0.12 on it ?|on your status|once @|one of us|open <own>|open my|or did|or do i|oregon|other <otherHost>|our 0 devs
0.12 our 0 groups|our deploy bot|our deploys|our nightly release|our teams >|our vpn|outage bingo|over here >
0.12 page but|page is|pages is|pages sites all|partial <incident>|performance <own>|performance my|pings|pizza
0.12 plan is|please >|please communicate|please update|projects and|pushes @|rate|refused from|remote end
0.12 remote end hung|report it|requests since|reset .|responding .|returning <requestError>
0.12 returning <serverError> for|review of|round|run ci|says the same|schon <now>|schon wieder|second i|seems @
0.12 sees the|serves|sign .. @|site .|site cant|site cant be|sites all|so that|so that is|some .. @|spain >|ssh to
0.12 start in|still broken for|still down .|still down in|still fail|sydney .. @|só|take <slow>|taken .. @|that @
0.12 the <fails> day|the <otherHost> cloud|the cause|the fix ?|the google|the google cloud|the hosted <part>
0.12 the kitchen .|the last|the night|the on call|the past 0|the wrong day|then 0|then <serverError> .|thing that
0.12 this <down>|this site|this site cant|three <everyone>|timeouts for|to ?|to ? >|to learn|today @ >
0.12 today blocked|today blocked by|too . >|two networks|unable|unable to|up anything|up on us|upstream connect
0.12 upstream connect <fails>|upstream connect error|ur site|us . @|us <now>|us <settings>|us vpn
0.12 users may experience|utc <now>|vanish|was about|was down|way to see|weather|weer|weg|well at least|what <down>
0.12 what broke|what i see|when we|whether|whole <everyone> sees|whole afternoon|whole of|will be <back>
0.12 with internal|workaround for <use>|worse|worst|wrong on|you confirm ?|you confirm @|your company
0.12 your last update|лежит|🙃 >|🙌
0.10 +1 .. @|. 0 pending|. <unable> <part>|. @ is|. @ what|. @.com just|. anyone|. here|. it <unable>|. it was
0.10 . of course|. please fix|. pls|. started 0|. today|. youll|0 0 .|0 0 @.com|0 <minutes> <now>|0 continents|0 is
0.10 0 min >|0 per|0 secs|500 tried|502 for|502s >|503 . we|504 from @|< <own> bot|< @ <incident>|< @ appreciate
0.10 < @ login|< @ our|< @ seems|< @ unreachable|< @ çöktü|< @.com back|< all systems|< dear|< everything is
0.10 < git push|< half of|< hmm @|< i can|< pls @|< pushing to|< sidekiq <slow>|< the irony|< when @.com|<back> 0 0
0.10 <back> <now> <thanks>|<back> before <own>|<back> i|<back> please|<back> unexpectedly|<down> ? <unable>
0.10 <down> and <own>|<down> but <own>|<down> for|<down> for 0|<down> of @.com|<everyone> can contribute
0.10 <everyone> else seeing|<fails> at the|<incident> @|<incident> button|<incident> has|<incident> over
0.10 <minutes> ago >|<minutes> ago and|<minutes> and ive|<minutes> here|<minutes> in|<minutes> of <fails>
0.10 <now> <now> @|<now> <unable> <part>|<now> @ ?|<now> get|<now> lunch >|<now> the last|<now> to
0.10 <otherHost> community|<own> <otherHost> community|<own> <settings> <now>|<own> app|<own> developers|<own> dns
0.10 <own> entire <everyone>|<own> free|<own> install|<own> offices|<own> old friend|<own> org .|<own> users
0.10 <part> <back> >|<part> <back> from|<part> <part> and|<part> <unable> <back>|<part> <unable> created|<part> ?
0.10 <part> are|<part> for all|<part> from|<part> group|<part> stopped|<requestError> .. <now>
0.10 <requestError> <now> the|<selfManaged> is|<serverError> . we|<serverError> ?|<serverError> tried
0.10 <settings> .. <otherHost>|<settings> .. <settings>|<settings> twice|<slow> ?|<unable> . <part>
0.10 <unable> .. <back>|<unable> <back> >|<unable> a great|<unable> but <fails>|<unable> either .|<unable> found
0.10 <unable> from|<unable> happy|<unable> just|<unable> of us|<unable> responding .|<unable> risponde
0.10 <unable> seen|<unable> to access|<unable> us >|<use> <unable> even|<use> an <minutes>|<use> bot
0.10 <use> from <part>|<use> in|<use> right|?|? <unable> <part>|? git <use>|? we <unable>|? you|@ .. a|@ .. been
0.10 @ .. blog|@ .. busy|@ .. contribute|@ .. cost|@ .. creating|@ .. dark|@ .. estimate|@ .. fleet|@ .. frequent
0.10 @ .. him|@ .. ne|@ .. ok|@ .. okay|@ .. quick|@ .. reachable|@ .. red|@ .. repository|@ .. stopped|@ .. ten
0.10 @ .. upstream|@ .. went|@ .. window|@ .. would|@ <down> mü|@ <fails> boards|@ <part> <use>|@ <unable>
0.10 @ ? nothing|@ bring|@ ci is|@ feature idea|@ gitlabdown|@ in <own>|@ is on|@ issue boards|@ ping|@ slow
0.10 @ we lost|@ what was|@ who|@ çöktü|@ çöktü mü|@.com answering|@.com outage|a .. @|a 500 on
0.10 a <serverError> <part>|a bug|a planned|a post|a post mortem|a tanuki and|able .. @|affecting|again all
0.10 again here|ago|alarm|all <part>|all <slow> .|all >|all good <now>|all hands|all jobs|all public
0.10 an <minutes> for|an hour for|and <otherHost> says|and found|and right|and twitter|and we are|and you are
0.10 another <serverError>|answering with|answers 500|anybody at|anybody else|anyone else seeing|anyone in|apac
0.10 are having|are in the|at an <fails>|at an error|at once >|attempt|automatically ?|awake|back please|back yet
0.10 backups|be usable|because it|been a|being .. @|blip|bringing the|by an|cable .. @|can <use> <now>
0.10 can contribute|can ping|can we <use>|cause .. @|caused|cheers|ci outage|cities|clone again|close|cloud .. @
0.10 code on|coffee <now>|colleagues too|colleagues too .|colleghi|come back online|commits i|complain
0.10 connection refused from|costs us|count|countries >|crawling|current|customers are|customers on the|dark >
0.10 day and|day ruined|db|db .. @|dear|deploy an|deploy bot|deploy in|different|dont panic|down at|down in the
0.10 downdetector has|drinking|east1|else seeing|en|engineers|error page >|every push|everybody is|everyone >
0.10 everyone can|everyone can contribute|everyone on|everyone or|expired ?|explanation|falls|fatal <unable> to
0.10 fatal unable|fatal unable to|fibre|finally <back> <now>|first the <part>|fixing the|for <everyone> here
0.10 for <everyone> or|for everyone or|for fixing|for lunch .|forum is|forum report|free ci|from 0 different
0.10 from remote repository|from several|get timeouts|get well soon|git <use>|git remote|gives 500|go home
0.10 go through again|goes my|good news|group i|guys .. @|had one job|half of my|handshake|hang at|happens on
0.10 has been|has been a|have 0|have 0 .|here <part>|hmm .. @|hora|how .. @|http 0 503|hugs to
0.10 hung <back> unexpectedly|hung up unexpectedly|i can|i can ping|i do ?|i noticed|i only|if @ is|in <down>|in >
0.10 in all repos|in every|in it|in progress <part>|in progress page|incident or|internal <fails>|internal error
0.10 is 503|is <back> @|is <down> .|is <now> a|is @ slow|is fast|is going on|isps .|it a|it a holiday|it is
0.10 itself .. @|itself does|itself does <unable>|itself does not|ive started|job <now>|jobs fail|jobs still
0.10 just down|just me or|kan|know it is|known|kudos @|last hour|latency on|launch|like this <now>|login|login .
0.10 los|machine|maintenance page|marche|middle of an|min >|modem|morning is|mr page|my entire|my free
0.10 my old friend|ne|never seen|new <settings>|news .. @|no git|no page|nobody in our|non risponde|nope|normally 0
0.10 not a great|not found|not us >|nothing changed|novo .. @|nur noch|occurred while <use>|occurred while fetching
0.10 of|of it >|of the day|of two|of us <now>|of us since|off .|office in|ok ? @|ok who|ok who <down>
0.10 on <otherHost> too|on all repos|on fibre|on reddit too|on your end|oncall|once .. @|open a single|or just me
0.10 other customers on|other teams|our developers|our network|our offices|our on|our on call|our release|our users
0.10 out . for|out . is|out <unable>|out as well|outage and|outage this|over <part> is|over https|page isnt
0.10 pages ? our|pending jobs|pick <back>|pick up|picked <back> <now>|ping .. @|pipeline for|points|poof|pray
0.10 preparing environment|probes|progress <part>|progress page|putting|que|queues|ran rm|ran rm rf|raw|reach @ ?
0.10 read <own>|read only ?|reddit too|remote host .|remote repository|repositories|requests <fails>|respond .. @
0.10 restarted|right <now> >|right now >|risponde|rollback button|router twice|runners have|same at
0.10 says <serverError>|says degraded|schon .. @|server error|service so|shared <part> .|side ? >|since 0 >
0.10 since lunch >|since morning .|since the last|sit in|site just|site not|site up|site went|slack community
0.10 so @.com|so do|so does|so is <own>|so it|something going|something going on|south africa|started >
0.10 status <part> <unable>|status says|still get|still not|stop pressing|stuck in|switching|tanuki and|technical
0.10 thanks to|the <part> <unable>|the <part> at|the day|the forum report|the frequent|the github
0.10 the last <minutes>|the last hour|the ones|the past|the recovery|the recovery of|the same @|the site up
0.10 the slowness|the team|the twitter|the whole|then you|there goes my|they <unable>|third <down> in
0.10 third outage in|this <part>|thought <own>|till it|till it is|timing . >|to access|to come back|to comment
0.10 to look at|to the @|to tweet|today a|today from|today to|too|took a|traceroute|tried .. @|tried 0|tripped
0.10 tweet says|ui is|unable to access|under <incident>|under maintenance|under the sla|unexpectedly|universe
0.10 unreachable since 0|up unexpectedly|us .|us <serverError>|us east1|vcs|wait for @.com|was fast|was ist
0.10 watching the @|we <now>|we <unable> reach|we <use> <now>|we are aware|we cant reach|we have >|well @|well soon
0.10 went dark >|when can we|when it|when will it|who <unable>|who are|whoever is on|whole <everyone> in
0.10 whole campus|whole team sees|will it be|with <part> system|with an <fails>|with runner system|you all
0.10 you are on|you were down|youll|your <part> <down>|zu|🥺|🥺 >
0.08 . <everyone> have|. <everyone> here|. <now>|. <own>|. <part> <fails>|. <serverError> .
0.08 . <serverError> <everyone>|. @ <unable>|. @ was|. @.com answers|. and|. at|. been|. cheers|. every|. for all
0.08 . gracias|. incident|. is @.com|. is there|. known <fails>|. maybe|. please update|. refresh|. right
0.08 . right <now>|. right now|. server|. the <part>|. the bad|. the site|. third|0 . <use>|0 <everyone> with
0.08 0 <minutes> >|0 <part> <slow>|0 min late|0 modem|0 outages 0|0 people with|0 per <part>|0 per page|0 utc ?
0.08 30+ <minutes>|502 in|< 0 minutes|< @ finally|< @ fix|< @ ive|< @ latency|< @ prod|< @ this|< @.com <part>
0.08 < all of|< another day|< back online|< day ruined|< github is|< hm .|< i think|< if @.com|< is|< no|< seems @
0.08 < something went|< terraform state|< the good|< third <down>|< third outage|< wait is|< we host|< yesterdays
0.08 <back> .|<back> . <use>|<back> <back> >|<back> <back> in|<back> <use>|<back> in business|<back> just
0.08 <down> ? i|<down> and you|<down> from 0|<down> 💀|<everyone> .. <fails>|<everyone> can open|<everyone> confirm
0.08 <everyone> know what|<everyone> or|<everyone> or just|<fails> <part> .|<fails> <part> and
0.08 <fails> <serverError> .|<fails> <slow> .|<fails> @ ?|<fails> for <everyone>|<fails> git|<incident> <part>
0.08 <incident> at @|<incident> be|<minutes> . <own>|<minutes> . i|<minutes> .. <slow>|<minutes> <down>
0.08 <minutes> <unable>|<minutes> and @.com|<minutes> for all|<minutes> per <part>|<minutes> please
0.08 <minutes> to open|<now> . <thanks>|<now> .. <requestError>|<now> 0 >|<now> 0 @|<now> <serverError> here
0.08 <now> <serverError> on|<now> because of|<now> from|<now> it is|<now> out|<otherHost> <settings>
0.08 <otherHost> for|<own> <settings> ?|<own> locations|<own> nightly|<own> one|<own> release|<own> screen
0.08 <own> timeline|<part> <down> out|<part> <fails> to|<part> <now> <unable>|<part> <part> <back>
0.08 <part> <part> <part>|<part> <unable> responding|<part> >|<part> ? it|<part> alike|<part> alike .|<part> at
0.08 <part> at 0|<part> at @.com|<part> gives|<part> the|<requestError> and|<serverError> . <part>
0.08 <serverError> <part> .|<serverError> <serverError> <serverError>|<serverError> and so|<serverError> so
0.08 <serverError> to <everyone>|<settings> <settings>|<settings> change|<slow> . 0|<slow> <now>|<thanks> .
0.08 <unable> <back> .|<unable> <use> >|<unable> alone|<unable> believe me|<unable> build|<unable> carga
0.08 <unable> changed on|<unable> do|<unable> live|<unable> load|<unable> load and|<unable> load either|<unable> me
0.08 <unable> only|<unable> pick|<unable> pick <back>|<unable> responding >|<unable> tag|<unable> to <use>
0.08 <use> .. <use>|<use> <back> <now>|<use> <fails> .|<use> <own>|<use> are|<use> is|? 0 devs|? <everyone> here
0.08 ? every click|? hier|? i am|? nobody here|@ . <down>|@ .. .io|@ .. <thanks>|@ .. able|@ .. bingo|@ .. carga
0.08 @ .. clients|@ .. confirmed|@ .. count|@ .. depuis|@ .. drill|@ .. es|@ .. got|@ .. hiçbir|@ .. hope|@ .. i
0.08 @ .. monitoring|@ .. month|@ .. news|@ .. poof|@ .. refreshing|@ .. stop|@ .. tweeting|@ <fails> <serverError>
0.08 @ <own> <part>|@ <part> connect|@ <part> returning|@ <slow> on|@ <unable> <back>|@ <unable> it|@ <unable> load
0.08 @ <use> <down>|@ ? our|@ caiu|@ is <everyone>|@ is so|@ ive|@ latency|@ please come|@ please tell|@ prod
0.08 @ rate|@ se <down>|@ ssh connect|@ ur <part>|@ y u|@ your last|@ за|@.com <now> .|@.com <unable> answer
0.08 @.com <use>|@.com and @.com|@.com explore|@.com havent|@.com ok ?|@.com right|@.com right <now>
0.08 @.com right now|@.com still|@.com which <unable>|@.com which isnt|@.com wont|a 0 modem|a <minutes> >
0.08 a maintenance|a minor|a reviewer|a single repo|across 0|across <own> org|across our org|affected >|after <use>
0.08 after <use> .|afternoon ?|again ? @|all <part> <now>|all hands why|all mrs|all our projects|all repos <now>
0.08 all repos since|all returning|alone . @|alone .. @|also for|am <unable> mad|am not mad|and|and 0 .|and many
0.08 and the <use>|and twitter says|and your|another day another|any group|anybody|anyone|anyone else is|api and
0.08 ar de|ar de novo|are failing with|are you doing|are you having|asked for a|at all @|at me|at once .
0.08 back in business|bad|be <down> ?|be a post|been offline|before @.com|beg|bill|bingo|blocked .. @|bloqués
0.08 board is|boss to|both <down>|broken for|business .|by the <minutes>|call <now>|can go|can i get
0.08 cant clone cant|cant pull cant|cant work|cause ? >|changed on|changed on <own>|changed on our
0.08 check <otherHost>|check twitter|click 0|clone cant|clone the|clusters|colleagues say|come <back> soon
0.08 come back soon|commits i <use>|commits i pushed|config change|connection <down> out|connection closed
0.08 connection timed|connection timed out|could <unable> read|could not read|customers .. @|dar|datacenter
0.08 day another|demo .|depend|depend on|deploy an hour|deploys blocked|devs|discover|dns . @|dns .. @|do ar de
0.08 doc during|dont pick|dont pick up|down now|downtime .|dzięki|e|ends|ends in|erreur|erreur <serverError>
0.08 error .|errors at|evening @|every project <part>|every project page|everybody .|everyone in|everyone in our
0.08 everywhere >|except|failure|few minutes|final .. @|finally <back>|first tweet|fix your|for <everyone> ?
0.08 for all 0|for all my|for fixing the|for getting it|for opening|for stability|for the <down>|for this .
0.08 for those asking|for twenty|for twenty <minutes>|for twenty minutes|forever on|forum .|forum say|from germany
0.08 from here .|from home >|from this <now>|full of|get some|get some sleep|getting it back|give 500|gives a blank
0.08 glad .. @|go and|goes <down>|going for a|going through <now>|going to tweet|gone from|got paged|had to
0.08 half <own> timeline|half my timeline|hands why|hasnt loaded|hear a|here can|hiçbir|home and|hosted on @
0.08 hosted service|hour ago|hour on @.com|hours >|hours now|hours without|https|hurry >|hurts .|i <now>|i actually
0.08 i thought|i wrote a|in business .|in cant|in every project|in germany|in page|in the last|incident all
0.08 into it ?|is <down> <unable>|is @.com ok|is all <back>|is all green|is being|is currently|is knees|is not up
0.08 is possible|is resolved|is site|is the <part>|is unavailable ?|isnt .|isnt there|isnt working|isps . @
0.08 issues and|issues now|it <back> <now>|it a ddos|it because|it dns ?|it fixed|it is knees|it isnt .|it just
0.08 it was down|job is <fails>|job is stuck|jobs|just <fails>|kein|kex_exchange_identification|kimse
0.08 kimse giremiyor|know ?|know ? >|know what is|la panne|lag .|last update|latency|left and right|les .. @
0.08 load either|log in <unable>|log in cant|looking into|looking into it|looks resolved|loop for|lost ? >|lunch >
0.08 made our|mal|me and the|me in|me or|mid .. @|min after the|min ago >|min late|minutes . please|mondays|month
0.08 mortem ?|mortem ? >|mortem of|mr merged|my bank|my deadline|my office|my screen|my timeline|nadie
0.08 needs 0 <minutes>|netlify|network trouble|news on the|no carga|noon @|not . >|not alone|not available
0.08 not found >|not read|nothing changed on|now have|oauth .. @|of <own> <use>|of <own> timeline|of all <own>
0.08 of all our|of my timeline|of the 0|of twitter|oh <unable>|oh no|ok it|okay ?|on @.com at|on holiday .|on their
0.08 on three|on your <part>|on your servers|one job .|only a|open merge|open merge requests|opens|opinions|osaka
0.08 other users|others in my|others report|our deploy|our locations|our nightly|our org .|our private|our security
0.08 our side|our slack community|our three|out .. @|out >|outages 0|over ssh|over ssh is|over there|packet loss
0.08 page gives|page is all|page just|page takes|page today|pay for this|per <part> >|per page >|picking <back>
0.08 picking up|plan to|please tweet|pls fix <part>|point|post mortem ?|post mortem of|pretending .. @
0.08 progress <part> for|progress page for|projects <now>|public projects|pull cant|pulling|reachable .
0.08 reachable again|read <own> <own>|read my own|read on|refused|registry on|registry outage|registry push
0.08 release train is|report the|repos <now>|requests fail|resolved but|response|returning 500 for|right <now> @
0.08 right now @|right on|root|runner jobs|runners have been|runners not|running again|s .|s from
0.08 same for <everyone>|same here|saw 0|say i|say it|says 504|says <incident> performance|says @ is
0.08 says degraded performance|says hi|scheduler|schon <now> <down>|sec >|see <fails>|server from|several .. @
0.08 shared runners .|shared runners not|show no|sigue|since 0 hours|single repo|sla credits|slow for|slow or
0.08 so i can|so it <unable>|so our|so slow|so was|some sleep|sont bloqués|sorry to|spike for|spinner .|ssh >
0.08 stability|staring .. @|started 0 min|status <part> but|status of|status page but|status page still
0.08 status updates|still 502|still fail with|still out|stopped arriving|stuck ?|störung|sydney and|system <fails>
0.08 system failure|take ?|takes a|taking too much|talking to each|tell <own>|tell my|than|thanks folks|that <down>
0.08 that was 0|the 0|the 500|the <minutes>|the <part> .|the <part> @|the @ <part>|the @ incident|the @.com <part>
0.08 the backup|the bad|the bad news|the boss|the current|the day off|the error page|the failover|the fast
0.08 the forum thread|the good news|the homepage|the house|the night shift|the point of|the registry is|the saas
0.08 the same <minutes>|the same minute|the service|the shared ones|the status of|the very|the whole of|then 504
0.08 then the <part>|there a way|thing on|third coffee|this is <unable>|this is not|this is the|those asking
0.08 three networks|through now|throwing|time to|time to respond|timeout from|timeouts on|to <back>|to fall
0.08 to fall over|to join|to open an|to the google|turned into|tweet from|twenty|twenty <minutes>|twenty minutes
0.08 unavailable . @|unusable|update .|updates every|us @|us at|us in the|usb .. @|version of|von|vous|wait is|wall
0.08 was 0 <minutes>|was <down>|was <down> ?|watching .. @|we are|we are having|we cant|we lose|web is
0.08 webhooks stopped|weeks <down>|were <down> for|what took|when @.com is|when nobody|which isnt|whiteboard .
0.08 who do|who else <unable>|who else cant|whoever .. @|whole <everyone> >|whole dev|wife is|window .
0.08 with <fails> to|with failed|with failed to|with the same|word from you|works again .|writing objects|wtf
0.08 yesterday|yesterday ?|yet another|you <down>|you could|you doing|you guys|you having|you today
0.08 your <fails> <part>|your git|your registry|your servers >
0.06 % of|. <back> to|. <serverError> on|. <use> <part>|. @ please|. @.com <down>|. @.com has|. back to|. happens
0.06 . one of|. push|. what|. where can|0 % of|0 <minutes> by|0 kb|500 on every|500 when|503 page|< .
0.06 < <everyone> else|< @ 503|< @ hosted|< @ non|< @.com ist|< all our|< and we|< anybody else|< cant fetch
0.06 < dear @|< permission|< permission denied|< third time|< we|<back> <slow>|<back> anything for
0.06 <back> for <everyone>|<back> on <own>|<down> . @.com|<down> .. <requestError>|<down> and so|<down> de novo
0.06 <down> during|<down> is <unable>|<down> made|<down> too >|<everyone> gets in|<everyone> i
0.06 <everyone> looking at|<everyone> of @|<everyone> on @.com|<everyone> said|<fails> <serverError> @
0.06 <fails> <serverError> when|<fails> and so|<fails> on all|<fails> on your|<minutes> .. <otherHost>
0.06 <minutes> by <own>|<now> 0 am|<now> for <own>|<now> get <serverError>|<now> half|<now> it|<otherHost> on @
0.06 <own> .. <requestError>|<own> <settings> >|<own> <use> bot|<own> company <now>|<own> demo|<own> dns .
0.06 <own> groups .|<own> projects <now>|<own> release train|<part> <down> <now>|<part> <fails> ?|<part> ide and
0.06 <part> is serving|<part> spins|<requestError> .. <use>|<serverError> on the|<serverError> to
0.06 <settings> .. <fails>|<settings> and|<settings> in the|<slow> . <own>|<slow> @ .|<slow> for <everyone>
0.06 <slow> for the|<thanks> @|<thanks> @ pour|<thanks> you|<unable> being|<unable> look|<unable> of the
0.06 <unable> ok .|<unable> picking|<unable> reach <own>|<unable> riesco|<unable> riesco ad|<unable> show <back>
0.06 <use> are going|<use> is <now>|? <own> docs|? <own> nightly|? <unable> one|? no page|? nothing loads
0.06 ? our nightly|@ .. aprire|@ .. arriving|@ .. bought|@ .. done|@ .. gerade|@ .. hi|@ .. join|@ .. least
0.06 @ .. objects|@ .. old|@ .. ongoing|@ .. peut|@ .. returns|@ .. riesco|@ .. well|@ .. white|@ 0 0|@ <down> de
0.06 @ <down> during|@ <incident> ?|@ <unable> riesco|@ @.com is|@ all <part>|@ caiu de|@ en|@ git <use>|@ is been
0.06 @ is out|@ kann|@ non riesco|@ tonight|@ was down|@.com ? <unable>|@.com at 0|@.com being down|@.com go
0.06 @.com go <down>|@.com go down|@.com is unavailable|@.com ist|@.com loads|a quick|a sunday @|a tiny|a video
0.06 able to push|ad aprire|ad aprire @.com|affect|again . thanks|age|alive again|all runners|also .. @
0.06 an <minutes> @|an <minutes> ago|an hour @|an hour ago|and <unable> <use>|and of|and of course|and so do
0.06 and the forum|angry .|apparently|aprire|aprire @.com|are <down> out|are affected|are being|are blue
0.06 are red violets|are timing|are timing out|as <own>|as the site|asleep ?|at least three|at our company|aws
0.06 back . >|back . @|blank page|board .. @|boss asks|broken on|business <minutes>|business hours|but git over
0.06 but our|caiu de|caiu de novo|canada|cant read|catching <back>|catching up|certificates|change at|check @
0.06 cheers for|clone cant push|clone from|clone since|club|confirms >|contractors|credits for|dari tadi|de novo ?
0.06 deadline . @|define|did all|different isps|different networks|do ?|doesnt run|done .|dont load|dont show up
0.06 down and|down not|downstream|during the <incident>|during the incident|during your|early lunch .|east and
0.06 either >|else is|error 500|error since|every clone|every repo .|explanation . @|explanation .. @|fallen
0.06 football because|for <own> org|for an <minutes>|for an hour|for anyone in|for everyone .|for our org
0.06 for the rest|for you too|forum say the|from our|full|für die|gcp|gets <serverError>|github is down|give 503
0.06 gives a|going through|going through again|gone >|good <now> .|hand .. @|happen|have <fails>|have not|header
0.06 his|home|hope|how can|i checked|i get|i have|i have a|i hit <use>|i hit merge|ide and|in <slow>|in march
0.06 in warsaw .|in with|incident over|intermittent|internal api|internal server|is .. @|is <back> here
0.06 is <own> <settings>|is <unable> .|is <unable> answering|is @ being|is been <slow>|is full of|is kaput
0.06 is lying >|is not answering|is out|is the new|is unreachable .|isnt answering|it . <unable>|it <unable> .
0.06 it just our|itll|just about|just about to|just as|just our|kb|kind of|know .. @|laptop|least three|lgtm
0.06 link in your|lives .. @|locked .. @|log in|long .|longer than|loss from|lying >|maintainers|managed .. @
0.06 me about|merci @ pour|mid <use>|minute >|month .|morning for|mr pages|my browser|my friends|neither .|no me
0.06 no pushes no|non riesco|non riesco ad|none|none of the|none of us|not ok|not picking|nothing is|novo ?|now it
0.06 now it is|nur .. @|of <own> users|of <unable>|oh .. @|ok then|on @.com .|on @.com has|on all our
0.06 on the <incident>|on the incident|only one|open @.com|ops <everyone> >|ops people >|our groups .
0.06 our release train|our webhooks|out the|outages ?|over @|over on|page spins|pages and pages|pages is serving
0.06 pages load|pages take|paying customers|pending . @|people is|pipeline that|place >|platform|playing|please
0.06 points to|pressed|projects for|pushed during|pushes are going|pushes no|reach <own>|really down|recovering
0.06 recovery @|red violets|red violets are|regions .|replication <slow>|return 404|returned .. @|returning 404
0.06 riesco|riesco ad|riesco ad aprire|right <now> <unable>|ruin|runner outage|safe|say .. @|saying|sec for
0.06 servers .|shared <part> <now>|sick|since 0 am|since nobody|since we cant|site @|site is|sites of|so often
0.06 so that i|so too|so what|sofa|soon .|soon >|sorry to bother|sure|table football because|ten <minutes> before
0.06 ten minutes before|than <own>|that was quick|that window|the <part> <slow>|the @ <fails>|the @ registry
0.06 the afternoon|the blog|the database <incident>|the forum say|the outage in|the same for|the site @|then 504 .
0.06 then up|this <now> <unable>|thought our|thx @|time out >|time this <now>|to @ .|to @.com at|to bother|to see
0.06 to talk|to whoever is|to work <now>|toute|try <now> .|try again .|tuesday ?|tweet .|two hours now
0.06 two other companies|under attack|unreachable and|unreachable for|up anything for|up of|update the|updates .. @
0.06 upstream|us east and|usable|violets|violets are|violets are blue|visible|walk|was out for|was quick
0.06 web ide and|web ui is|well it is|went away|went poof|west|what happened|what is going|when will|who do i
0.06 whole sprint review|why is @|will they|with @ ci|with the registry|without|wont load >|workshop on
0.06 write <back> of|write up of|writing|y|you also|you is|your <part> in|your api|your error page|zero .. @|☕
-0.06 . <everyone> at|. @ environments|. @ parallel|. after|. facepalm|. first|. in|. is that|. pipelines|. send
-0.06 . send help|. took|0 all|0 clicks|0 lines of|0 on my|0 today|0 years in|404 on a|< <own> mr|< @ 0|< @ azure
-0.06 < @ bonjour|< @ container|< anyone else|< docker login|< fun|< git blame|< moved|< o|< o @|< teaching
-0.06 < thanks|< til @|< tried @.com|< won|<back> <part>|<down> . @|<down> .. <part>|<down> .. <use>|<down> .. @
-0.06 <down> <now> and|<down> and suddenly|<down> at|<down> so <own>|<everyone> . >|<everyone> .. <own>
-0.06 <everyone> answers|<everyone> explain|<fails> .. <incident>|<fails> budgets|<incident> <now>|<minutes> later
-0.06 <minutes> of <down>|<minutes> sin|<minutes> sin poder|<now> <own>|<now> and <now>|<now> noon .|<now> so
-0.06 <otherHost> devops <down>|<otherHost> is out|<own> @ box|<own> company <settings>|<own> hackathon
-0.06 <own> intern is|<own> projects .|<own> provider|<own> second|<part> executor|<part> is <slow>
-0.06 <requestError> .. <unable>|<requestError> @|<requestError> @ >|<requestError> on a|<selfManaged> .. <part>
-0.06 <selfManaged> and|<serverError> .. <minutes>|<serverError> from you|<serverError> is|<settings> . how
-0.06 <settings> expired .|<slow> clap for|<slow> for|<slow> on <own>|<thanks> .. <selfManaged>|<thanks> it .
-0.06 <thanks> on|<thanks> on the|<unable> .. <incident>|<unable> able|<unable> able to|<unable> amused
-0.06 <unable> create a|<unable> lost|<unable> profit|<unable> see the|<unable> to connect|<unable> verified
-0.06 <use> 0|<use> button greyed|<use> conflict in|<use> depth|<use> force on|<use> gives|? applied|? me|? someone
-0.06 @ .. 443|@ .. <otherHost>|@ .. <own>|@ .. although|@ .. android|@ .. approvals|@ .. apps|@ .. asks|@ .. block
-0.06 @ .. cert|@ .. cluster|@ .. crime|@ .. declined|@ .. draft|@ .. folder|@ .. fox|@ .. large|@ .. license
-0.06 @ .. mails|@ .. press|@ .. rebase|@ .. refund|@ .. remember|@ .. sales|@ .. snippets|@ .. speak
-0.06 @ .. supported|@ .. to|@ .. transfer|@ .. une|@ .. vs|@ .. vulnerabilities|@ .. widget|@ .. wild|@ .. within
-0.06 @ .. women|@ .. yearly|@ .. zero|@ <everyone> >|@ <part> 0|@ audit|@ azure|@ bonjour|@ broke|@ ci and
-0.06 @ comments|@ container|@ contribution|@ folks >|@ for my|@ ha|@ hoodie|@ i <down>|@ i just|@ is hiring
-0.06 @ is offline|@ nice|@ parallel|@ please add|@ runners|@ what does|@ which plan|@ will do|@ your sales
-0.06 @.com <unable> self|@.com have|@.com not self|@.com port 0|a <settings>|a <settings> in|a <unable> profit
-0.06 a bank that|a ci|a community|a discount|a fresh|a guide|a new one|a non profit|a question|a recruiter
-0.06 a train with|about remote work|accepted|action|ad blocker|after i changed|ago no|alerts|all <back> .
-0.06 all over .|alternative|am <down> for|am down for|am new|an <minutes> and|an hour and|an uptime
-0.06 and <own> <settings>|and forgot|and suddenly|android app|approval rules|are <unable> allowed|are about
-0.06 are not allowed|as of|at first|at the <settings>|audio|audit log|auf deutsch|average|azure devops down|back @
-0.06 back from the|bad >|bank that|be a|because <everyone>|better >|blame says|boards|boss finally|bought 0
-0.06 branch name|branches ?|budgets|bugs|bumped node|by @ .|can i change|can i mirror|can we|card .|card is|career
-0.06 case .. @|cat .. @|center|change <own>|chart .|choose|clap for|closing the|coding .. @|coffee .|comment .. @
-0.06 comments|comments on a|company <settings> blocks|con|congrats on|congrats on the|container images
-0.06 contract .. @|cookie|cried|cries|cron .. @|dag <part>|dag pipelines|data|days ? >|default is|deutsch|devops .
-0.06 devops <down>|devops down|did @.com|do i write|do wrong|do you do|docs is|docs search is|docs the
-0.06 down and suddenly|dream|edge|el|engineer in|entirely|error budgets|every minute|everyone in the
-0.06 expire_in <everyone>|facepalm|failed because|feed|filter|fine|folks >|for <own> shop|for a <part>
-0.06 for a <unable>|for a class|for a non|for issues|for new projects|for our own|for our shop|for your|force on
-0.06 fox >|free ?|funny|german|get back|get more|gets <requestError>|git to 0|gitea|gives 404|grey|hackathon prize
-0.06 haproxy|have the same|he .. @|here @|hiring <incident>|hiring sres|hora sin|hora sin poder|hotspot .|i add a
-0.06 i added|i am new|i asked for|i close the|i do <fails>|i do wrong|i gave|i get more|i hate|i miss @|i move
-0.06 i see how|i use @|icon|ide doesnt|import ? >|in <settings> .|in <slow> for|in a private|in docker|in git
-0.06 in march .|in our team|in pending for|in the free|in web|in yaml .|internal nexus|intro|invited|is broken in
-0.06 is down so|is smiling|it . @|it back >|it had|it is in|it off|job takes|job takes 0|just moved|just venting >
-0.06 keep .. @|kept ?|keyboard shortcut to|kid .. @|kids .|kids ?|kotlin|langsam|larger|learned|leave the|list of
-0.06 llevamos una|llevamos una <minutes>|llevamos una hora|lock.json .. @|look at|look at first|magic .. @
-0.06 markdown .. @|me .|me at 0|merge button greyed|merge conflict in|microservices|minutes . @|minutes on a
-0.06 miss @|miss the|mit .. @|mobile .. @|move to|moved the|mr @|mug >|multi line|multi project|my cat
-0.06 my contribution|my second|my self|name has|never arrives|new mr|newer|next week .|ngo|nobody answers
-0.06 non profit|not able|not able to|not self|notification .. @|of @.com is|official .. @|ok to use
-0.06 old <otherHost>|old ones|omnibus 0|on @ <part>|on friday|on our team|on ticket|on ticket 0|on with|or .. @
-0.06 our hackathon|our runners|out each time|outdated|over the weekend|page ? i|parallel matrix|people ? >
-0.06 performance .. @|permanently|phone hotspot|phone hotspot .|phone in a|pipeline passed|pipeline ran
-0.06 pipelines and|pointed|post is|profit|project with|projects id|prometheus integration|provider has|publishes
-0.06 pull mirror|push force on|questions .|quick reply|quotes|rake|ram ?|reading|redirect uri|release <part>
-0.06 release page|renewal .|reorder the|rep called me|repeat|replacement|repos >|repos to @|request from
-0.06 resource_group|rip <own>|rip my|rolled|rules changes|runner executor|runs .. @|sales rep called|sast ?|save
-0.06 says file|scanner|security .. @|see <own>|sent|server ? >|settings <part>|sharing|shortcut to|should have
-0.06 shows|sie|signature|since my|site gives 404|slow clap for|snacks|so slow today|someone who|speaking|ssd|stack
-0.06 stage|stale branches|starred|sticker .. @|stole the|straight|stream analytics|street .|stuck because|sub
-0.06 suite .|switched off|takes 0 min|talk .. @|ten .. @|that a|the 0 of|the admin <part>|the admin page
-0.06 the all remote|the disk|the docs >|the first try|the floor|the internet is|the new <fails>|the new issue
-0.06 the new mr|the owner|the pipeline runs|the quick reply|the shop|the test|the weekend|these|three times
-0.06 through @ <part>|through @ ci|to @ s|to create|to delete|to explain|to git|to let|to pay|to pull|together
-0.06 together .. @|token was|true|unable to connect|uni is|up in|upvotes|uri|us it|use ? >|use your logo
-0.06 value stream analytics|vat|vat number|vim .. @|warnings|way to get|way to make|we cut|we had|web ide doesnt
-0.06 what <now> ?|what now ?|whatever you|where i am|who is in|whole class|with the new|wizard|women
-0.06 would <thanks>|wow .|write code|xmas|yeah i|year @|years in|you do|you sponsor|you support|youd
-0.06 your <everyone> <minutes>|your avatar|your office hours|your sales rep|☀ ️ >
-0.08 +1 for|. 0 hours|. <unable> more|. <unable> tell|. <unable> your|. @ <use>|. @ issues|. chrome|. dont tell
-0.08 . feature|. found|. ideas|. ideas ?|. if you|. it had|. life is|. no more|. proud|. sigh .|. small|. smug
-0.08 . someone|. starting|. the @|. turns|. turns out|. what <now>|. what should|0 app and|0 gb repo|0 green
-0.08 0 minutes with|0 pages|0 red|0 red ones|30%|404|503 in|< <down> to|< <everyone> using|< <otherHost> devops
-0.08 < <own> boss|< <own> self|< <selfManaged> <use>|< <slow>|< <slow> and|< <thanks> for|< @ <requestError>
-0.08 < @ <selfManaged>|< @ ah|< @ error|< @ hay|< @ permission|< @ release|< @ slack|< @ which|< anyone
-0.08 < anyone using|< azure devops|< bitbucket pipelines|< breaking|< circleci|< does|< down to|< friday|< git
-0.08 < i am|< internet|< is @|< my kid|< saml|< shared|< shared <part>|< shared runners|< slow and|< small|< spent
-0.08 < spent the|< taking|< team|< tip|< we hit|< what a|<back> .. <fails>|<back> >|<back> a|<back> that a
-0.08 <back> with|<down> <now> so|<down> ? asking|<down> day|<down> of|<down> right|<down> that|<down> to
-0.08 <everyone> in @|<everyone> on the|<everyone> use|<everyone> using|<everyone> using @|<everyone> writes
-0.08 <fails> . the|<fails> .. <down>|<fails> <now> 0|<fails> could|<fails> could <unable>|<fails> with <own>
-0.08 <incident> management in|<incident> performance|<now> . a|<now> . we|<now> .. <fails>|<now> .. <otherHost>
-0.08 <now> .. <part>|<now> and|<now> he|<now> we|<otherHost> .. <minutes>|<otherHost> >|<otherHost> has
-0.08 <otherHost> too|<own> <down>|<own> <own> <use>|<own> <part> 0|<own> <settings> has|<own> application
-0.08 <own> bakery|<own> cat|<own> dad|<own> flaky|<own> fork|<own> mistake|<own> mum|<own> namespace
-0.08 <own> phone number|<own> readme|<own> scheduled pipeline|<own> ticket|<own> wiki|<part> .. <minutes>
-0.08 <part> .. <settings>|<part> <back> <now>|<part> <own>|<part> <use>|<part> @ ?|<part> and <now>|<part> connect
-0.08 <part> connect to|<part> on a|<part> rules|<part> support|<requestError> .. <own>|<requestError> when i
-0.08 <selfManaged> chart|<serverError> .. <settings>|<settings> . @|<settings> has <unable>|<settings> invalid
-0.08 <slow> clap|<unable> . <thanks>|<unable> <part> <now>|<unable> <settings> <unable>|<unable> code .
-0.08 <unable> losing|<unable> responding to|<unable> see <own>|<unable> valid|<use> or <settings>|<use> request
-0.08 <use> trains ?|<use> work|? <own> is|? git|? i only|? id|? it says|@ .. accessibility|@ .. analytics
-0.08 @ .. asked|@ .. ate|@ .. audit|@ .. backups|@ .. billing|@ .. bio|@ .. cdn|@ .. csv|@ .. der|@ .. design
-0.08 @ .. difference|@ .. dropdown|@ .. early|@ .. extends|@ .. favourite|@ .. full|@ .. great|@ .. hides
-0.08 @ .. hire|@ .. icon|@ .. il|@ .. keeps|@ .. makes|@ .. managed|@ .. markdown|@ .. meeting|@ .. memory
-0.08 @ .. native|@ .. newbie|@ .. next|@ .. passkeys|@ .. plans|@ .. preview|@ .. rails|@ .. reader|@ .. recruiter
-0.08 @ .. redirect|@ .. refusing|@ .. relative|@ .. releases|@ .. request|@ .. retention|@ .. revert|@ .. school
-0.08 @ .. small|@ .. spam|@ .. such|@ .. tips|@ .. told|@ .. until|@ .. us|@ .. ustawić|@ .. verified|@ .. video
-0.08 @ .. weight|@ .. when|@ <fails> <requestError>|@ <part> for|@ <part> rules|@ <selfManaged> >|@ <settings>
-0.08 @ @ we|@ @.com and|@ ah|@ any|@ any plan|@ are you|@ blog|@ bring <back>|@ bring back|@ ci ?|@ ci in
-0.08 @ ci rules|@ gives|@ hay|@ i got|@ job log|@ logo|@ love that|@ my pages|@ notifications .|@ permission
-0.08 @ permission denied|@ please support|@ reviewers|@ squash|@ the link|@ todos|@ we have|@ work
-0.08 @ would <thanks>|@ would love|@ 🙏|@.com after|@.com not|a 0 mb|a bank|a collapsed|a credit card|a fox .
-0.08 a git repository|a login|a number|a personal|a reply|a reseller|a year ago|accidentally deleted
-0.08 accidentally deleted a|across .. @|adoption|after 0 red|after the upgrade|after we|again @|all <back>
-0.08 all <own> @|although|am <unable> the|am not the|am writing|amused|an infinite|an infinite loop|an issue on
-0.08 an rss feed|and <now> <everyone>|and in|and yes|any alternative|any case|anybody explain|anyone using
-0.08 anyone using @|app .. @|app ?|app and|approve|archived|are your|arrived in|as csv|as you|ask|assign|assignees
-0.08 at @ today|at least @|at our place|authentication|auto <use>|automated the|autosave|back >|back from|bakery
-0.08 be at|be great to|became|became a|behind .. @|behind a|below|between|birthday @|bitbucket pipelines|blame
-0.08 blog .|blue|board on|boss <unable>|box in the|branch ?|bread|breakfast .|bring over|build farm|burned
-0.08 button in @|button saved|by whom|by whom ?|can anybody explain|can the|can you fix|cant find|cat|cayó|cd|cert
-0.08 checkbox|ci ?|ci ? >|ci in 0|ci rules|ci.yml .. @|clap|clock was 0|collapse|commit ? >|committed a 0
-0.08 community edition|company proxy|confetti|conflict .|confused >|connect to host|counted|cover|css|cupboard|dad
-0.08 dat|data stored|degraded performance|delete .. @|deleted <own>|deleted my|denied|deploy key|deploys .
-0.08 depuis .. @|deserves|devops ?|di|difference|discussion|do i ask|do i contact|docs <everyone>|docs search
-0.08 docs team|does <own>|does @ have|does @ work|does it|does my|doku|doku zu|dont see the|down because
-0.08 down right now|down so|dropped from|easter|editor .|editor .. @|elevator is|else <unable> to|else unable
-0.08 else unable to|emoji reactions|engineer|ever|everything|exactly what|farm|faster|feedback welcome|feeling .
-0.08 file sharing|file sharing .|finally .. @|find it|fine >|firefox 0|first time|first try|for <own>|for >
-0.08 for a @|for a remote|for everyone at|for sorting|for support|for the merge|for this >|form says|from sales
-0.08 from svn to|ftw >|gb .. @|gb of|gb repo|gdk|geo .. @|get a|git repository .|gives me the|gke|gradle|habe
-0.08 had .. @|had a|hallway track|happy birthday|happy birthday @|has .. @|has 0|has a <down>|have .|have ever
-0.08 have time to|having trouble|helm chart|hobby|hole .. @|hole of|host @.com port|hour . @|how|how can i|human
-0.08 i <thanks> that|i <unable> know|i <unable> trust|i accidentally deleted|i am writing|i bulk|i committed
-0.08 i dont trust|i find|i get <requestError>|i have ever|i know i|i live in|i lost the|i love that|i report a
-0.08 i run|i switched on|i take|i turn|ideas ? >|ignored|illustrations|impressive|in <own> mr|in <thanks>|in @ ?
-0.08 in eu ?|in front|in house|in january|in love|in my mr|in ten|incident management in|infra <everyone>
-0.08 installing|instead >|internal|internship|interruptible|interview <everyone>|into <own>|invalid <use>
-0.08 invalid <use> or|invalid login|invalid login or|invoice >|is <down> out|is <own> <own>|is <unable> valid
-0.08 is all of|is gone|is hiring|is not valid|is slow|is there <unable>|is there no|is timing|is timing out
-0.08 is valid|issue on @|it <back> that|it <use>|it is us|it normal that|it now >|it on|it out|iteration|java
-0.08 job <down>|job <unable>|job to|jobs .|k6|know i know|least @|least the @|left|less|limit for|list|lock
-0.08 login or|login or password|logo looks|logo looks like|loop in|love for|mac mini|macos <part>|mails|make that
-0.08 makes sense|management in|me . i|media|meetup >|mein|merge train|merge trains ?|merged .|metrics .. @
-0.08 metrics in|migration to|miners|mini|minutes @|minutes with|mobile view|module|monday .|month . >
-0.08 more than <own>|morning all|mr 0|much is|must i|my 0 codes|my application|my dad|my first|my fork|my internet
-0.08 my mum|my phone number|my pipelines|my scheduled|my scheduled pipeline|my team says|my yaml .|named the
-0.08 new <fails>|new issue|new job|new one|new sidebar|next|nice talk|no code|no code .|no tests|no time
-0.08 normal that|normal that a|not a|not a git|not amused|not valid|not you|now . a|now ?|of commit|of github
-0.08 of old|old version|on <use> trains|on geo|on merge trains|on monday >|on our 0|on the @|on the site|one ip
-0.08 one tool|only for|only for this|oops|open <fails>|opened an|or must i|org . @|our omnibus|our place|our tests
-0.08 out all|out that|outage day|outage of|overnight|package ?|package ? >|page about|passkeys|path .. @|paused
-0.08 pending >|people at the|permissions|personal|personal access|personal access <settings>|personal access token
-0.08 pipeline <unable>|pipeline ?|pipeline editor|pipeline mean|pipeline mean ?|planned <incident>
-0.08 planned maintenance|playing table football|please support|plugin .. @|polite|possible|powershell
-0.08 pricing <part> @|pricing page @|product .. @|project by|protected .. @|protected branch .|proud of
-0.08 proxy blocks @.com|push to @|rabbit hole of|raccoon|ran|rate ? >|reactions|read the|ready|really public
-0.08 rebase .|reconfigure .|recording ? >|recruiter .. @|red ones|red ones .|rejected|release ?|releases .. @
-0.08 remember|remote .. @|remote playbook|remove the|removes|renaming|renew|repo ? >|report ?|report ? >|reporter
-0.08 reset it|responding to <own>|responding to my|restoring .. @|restoring from backup|retention|retried
-0.08 retry .. @|retry 0|revoked|ride|robot|rules vs|rules vs only|run only|runbooks .. @|runner @|runner in
-0.08 running a|salary calculator|saml|says <fails>|says something went|seconds .|see the <incident>|several
-0.08 shallow|shallow <use>|shallow clone|should be|sidebar .. @|sidebar is|sidekiq queue|sigh .|since 0 .
-0.08 since the|site on|site on pages|sla for|slow clap|sluggish|sms|so fast|so i have|so proud|socket|socks .
-0.08 sorry for the|soul|sounds like a|spaces .. @|spend 0|squash and|ssh connect|ssh connect to|static <part>
-0.08 steady|stickers . >|stops at|story|stuck on|students ?|support for|svn to|swag shop|sydney|syntax|tab .. @
-0.08 table football|tags .|talk to about|talk to sales|tanuki ? >|tanuki plushie|telling <everyone>|template for
-0.08 templates .|than <unable>|thanks|that <part>|that be|that helped|that isnt|that my|the 0 app|the @ logo
-0.08 the accessibility|the answer|the build .|the button|the certification|the cli|the community edition
-0.08 the default branch|the design|the elevator is|the environments|the firewall|the ip|the ipo|the link to
-0.08 the maintenance|the mug|the new sidebar|the office|the person who|the pipeline graph|the regex|the revert
-0.08 the upgrade to|the weight|there any way|this <now> all|this account|this morning all|though i|time this month
-0.08 times >|timezone .. @|to 0 minutes|to @ ci|to about|to all of|to hide|to host @.com|to look|to master
-0.08 to sales|toast >|took our|tooltip on the|tracking .. @|trains ?|transfer a|transfer a project|tree|trial of
-0.08 tried to|truncated|try @|tuesday .|twice >|two <minutes> of|ubuntu 0|up .|up . >|up ? i|up our|upgraded to
-0.08 us .. @|us east|use 0|user is|ustawić|vanished|version 0|view of|vs only|wants to|warn|was <fails>
-0.08 was a missing|was a tab|we are moving|we hit|week . >|weeks ago and|well ? >|weve got 0|what <now>|what could
-0.08 where are|who can help|who could|who knows|whom ?|why must|why my|wiki .|with 0 gb|with 500|with the 0
-0.08 without losing|write|yaml invalid|year ago|you <use>|you have an|your all remote|your ceo
-0.08 your sales <everyone>|your status <part>|youtube|🚀|🦀
-0.10 . 0 commits|. <own> <settings>|. @ protected|. @ push|. @ runner|. also me|. always|. any tips|. at least
-0.10 . auto|. auto devops|. best|. bug|. can <everyone>|. classic|. colleagues|. colleagues in|. help >|. i|. life
-0.10 . oh .|. only @|. only on|. pipeline is|. so excited|. what am|. what do|. zero|0 . who|0 >|0 ? i|0 hours of
-0.10 0 is on|0 mb .|0 mr|0 stale <fails>|0 stale issues|0 to|0 today .|0 weeks ago|400|503 to|< <down> <own>
-0.10 < <own> kid|< <part>|< @ <serverError>|< @ como|< @ just|< @ moving|< @ new|< @ not|< @ okay|< @ swag
-0.10 < backup|< crashed|< everyone can|< i dropped|< listening|< listening to|< new|< reading|< renovate
-0.10 < self hosted|< ssh|< still|< talked|< when you|< where is|< who is|<back> and running|<back> from a
-0.10 <down> .. <own>|<down> ? <own>|<down> job|<everyone> else <unable>|<everyone> from @|<everyone> have a
-0.10 <everyone> reads|<fails> because you|<incident> .. <down>|<incident> button in|<incident> management feature
-0.10 <minutes> on a|<now> .. <back>|<now> 0 .|<now> ? 0|<now> monday >|<own> .. <minutes>|<own> 0 codes
-0.10 <own> <part> <part>|<own> <settings> <down>|<own> bots|<own> box|<own> build|<own> contribution|<own> custom
-0.10 <own> favourite|<own> head|<own> in|<own> invoice|<own> motivation is|<own> rails|<own> startup|<part> . 0
-0.10 <part> . i|<part> .. <requestError>|<part> <minutes> <down>|<part> <settings>|<part> all <back>
-0.10 <part> on windows|<part> shows|<part> workshop|<selfManaged> .. <back>|<selfManaged> <down>
-0.10 <selfManaged> <selfManaged>|<selfManaged> <use> to|<serverError> after|<serverError> in
-0.10 <settings> blocks @.com|<settings> blocks port|<settings> but|<settings> contains|<settings> contains unknown
-0.10 <settings> need|<unable> eligible|<unable> git <use>|<unable> have one|<unable> idea|<unable> start on
-0.10 <use> .. <settings>|<use> ?|<use> or|<use> request from|<use> to @|? <unable> find|? i|? i know|? still|? the
-0.10 ? 😅|@ .. along|@ .. an|@ .. async|@ .. billed|@ .. burndown|@ .. cancel|@ .. cd|@ .. conflict|@ .. conflicts
-0.10 @ .. contribution|@ .. dm|@ .. engineer|@ .. expire|@ .. explorer|@ .. faço|@ .. freebsd|@ .. had|@ .. he
-0.10 @ .. ich|@ .. id|@ .. incoming|@ .. maintainer|@ .. member|@ .. notes|@ .. plugin|@ .. pour|@ .. prometheus
-0.10 @ .. puma|@ .. questions|@ .. recommended|@ .. revoked|@ .. role|@ .. search|@ .. silver|@ .. snacks
-0.10 @ .. socks|@ .. sticky|@ .. svn|@ .. the|@ .. then|@ .. thursday|@ .. workshop|@ <down> in|@ <own> pipeline
-0.10 @ <requestError>|@ agent|@ box|@ ci for|@ como|@ como faço|@ epics|@ forum|@ git|@ got|@ lfs quota|@ moving
-0.10 @ need|@ on my|@ premium|@ project|@ read|@ retry|@ right <now>|@ right now|@ shop|@ sticker|@ tanuki|@ too
-0.10 @ unfiltered on|@ user group|@ was <down>|@ what happens|@ when|@ which|@ will you|@.com is so|a <down> job
-0.10 a <part> <part>|a <requestError>|a broken link|a button|a failing job|a keyboard shortcut|a line|a merge|a mr
-0.10 a partnership|a quote|a repo|a repo on|a revert .|a site|a space|a talk about|a thread|a uni|a week .
-0.10 about a partnership|about how you|access tokens|active <part>|active runners|admin page|after 0|all .
-0.10 also me 0|am down|am five|an e|an official|an sla for|an undo ?|and <unable> <down>|and drop
-0.10 and nothing broke|and now i|and running|any active|any active <part>|any active runners|any good|api with
-0.10 applied .. @|applied for|approvals reset|apt upgrade|are on @|are red .|are you hiring|argentina ?
-0.10 argentina ? >|arrived .. @|asked for|asking for an|asking for my|asks me to|at all|authority|auto .. @|baby .
-0.10 back now|be <down>|be one|be restored ?|because someone|branches >|bronze .. @|bugs .. @|button greyed
-0.10 button greyed out|by unknown|by unknown authority|came up|can help|cant load|cant spell|carry on .
-0.10 certificate signed|certificate signed by|cfp|change it|chat about|ci workshop|circleci|class|classic|cleaner
-0.10 clock was|close 0|closed the|code .|colours .|comments in|commit virtual|committed .. @|como faço pra
-0.10 confidential <fails>|config contains|config contains unknown|contains unknown|contains unknown keys
-0.10 covers the|create a|cut|cvs|daily|dark mode for|dashboards|datadog|day on|daylight|daylight saving|de 0
-0.10 declined|dedicated|dedicated .. @|dependencies|developer|did it is|discount ? >|do .. @|docs <part>|dog .
-0.10 dont have any|dont have one|down to the|drag and|drag and drop|drew the|ear|early|en español|entirely <own>
-0.10 entity|env|epics .|español|even though i|failing job|fault just|faço pra|feature for|feature wish
-0.10 file too big|first >|fix in|flags|flaky test|floors|for 0 days|for <own> <settings>|for ?|for @.com|for code
-0.10 for it ?|for merge|for my own|for open source|for startups|for the <use>|for windows|force .. @|forgot <own>
-0.10 forgot my|found three|freebsd|from <otherHost>|from backup .|from the newsletter|garden|get an|get rid
-0.10 get rid of|git lfs|git push rejected|going <down> the|going down the|good day|gorgeous|got a <serverError>
-0.10 grafana|gratuite|green .|group .|group access tokens|group level|guest in|haha >|handy|happily
-0.10 has the <fails>|has the wrong|have any active|head|hello @ i|hero >|hired .|hotspot|hour late|hour of
-0.10 i <unable> spell|i <use> a|i am|i am down|i am five|i cant spell|i change|i contact|i miss the|i open the
-0.10 i prefer|i stop|i think my|i was charged|id be|id like <own>|id like my|idea for|if i downgrade|ill|image
-0.10 in ?|in @ <fails>|in @ is|in german|in kenya|in my own|in public|in review|in the <settings>|in the wrong
-0.10 in yaml|in your|incident management feature|is . >|is a <use>|is a merge|is better|is down since|is it .
-0.10 is returning <serverError>|is such|issue to|issues is|it . <now>|it . the|it <back> >|it <now> >|it by
-0.10 it here|it now|it was me|ive .. @|ive read|jazz|job <part>|job and|just fine|just imported|just worked
-0.10 kan ik een|know . >|labels in|large|less .. @|let us|like a fox|limit ? >|limit on the|link gives|links to
-0.10 list ?|listening .. @|listening to|llevamos|lock file|log .|logo in|love that you|luckily|lunch . @|mails for
-0.10 main .|managed @|management feature|mandatory|matches|mb .|me to|meetups|memory on|memory on <own>|mentor
-0.10 mercurial ?|merge|merge request from|microservices .. @|minutes and|mirroring|mode for|monorepos .. @
-0.10 month . <thanks>|morning @|motivation is|moved <now>|mum|must succeed|mute|my|my custom|my head|my key
-0.10 my motivation is|my profile|my rails|my server|my uni|naming|never find|never got|new <everyone>
-0.10 new <settings> .|new blog post|new logo|no idea|node_modules in|not eligible|notes .|notes .. @|nothing broke
-0.10 nothing broke .|notification|notifications .|now @ ?|now my|numbers >|of <back>|of green|of these|off the
-0.10 office and|offices .|offline for a|old one|on @.com <fails>|on @.com >|on my project|on premium ?|on the sofa
-0.10 on todays|one .|one @ >|one pipeline|one project >|one that|only . >|only with|opened|or do|order|outage in
-0.10 page all|page shows|pair|partnership|password|passwords|pay with|phone|phone with the|photo|pipeline >
-0.10 pipeline must|pipeline must succeed|pipeline on @|playing table|png|poder|poke|postgres .. @|postgres 0
-0.10 pr comments|project be|project on|proxy is|psd .|public ?|question is|question on|rabbit|rabbit hole|ran at 0
-0.10 ranges|rate ?|rates|regex|related|relationship|release notes .|remembered|reminder that|reorder|repo
-0.10 repo says|repos from bitbucket|rest ?|restoring from|revert .. @|revert button|reverted|reviewed|rid|rid of
-0.10 rollback button in|rss feed|runner ? >|runner on a|runner on windows|runners ? >|runners with|sabe|sabe .. @
-0.10 saved <own>|saved my|says not|scope .|scoped labels|search is broken|seats .|see which|see you|self managed @
-0.10 semicolon .|sent you|server and|server with|set a|settings page|sharing .|show in|show in <own>|shut <down>
-0.10 shut down|si|sign <back> ?|sign up ?|signed by|signed by unknown|signup|sin poder|since monday >|single node
-0.10 small <everyone>|small team|smart|smiling|so excited|so half|so i|so much|sobre|sold|solved my|sounds like
-0.10 source .. @|spam folder|start on|started 0 <minutes>|stored in|strikes|strikes .. @|strikes <now>
-0.10 strikes again|stuck because you|submodule|suddenly .. @|sum|swag .. @|switched on|switching .. @|talk .
-0.10 talk about|tenth|test .|thank you @|the <otherHost> <part>|the @ certified|the bronze|the customers|the diff
-0.10 the free tier|the labels|the moment ?|the month @|the newsletter|the owner ?|the pr|the pricing
-0.10 the pricing change|the rebase|the sales|the socks|the survey|the txt|the txt record|the upgrade
-0.10 the value stream|them @|think my|three weeks in|ticket number|tier .|til @|time tracking|to 0 on|to buy|to me
-0.10 to me .|to remove|to report|to support|to switch|to use the|today thanks for|tomorrow|tomorrow >|tooltip on
-0.10 trains .. @|trial .|tried|tries .. @|turned out|unfiltered on|unfiltered on <otherHost>|unfiltered on youtube
-0.10 unknown|unknown authority|up and running|upgrade .|upgrade path|use @ for|users ?|venting >|version ? >
-0.10 videos|view for|vim mode in|vue|w @|we changed the|weekend <unable>|weeks in|what else|what happens
-0.10 what would you|when manual|while the pipeline|who .. @|whole department|why >|why does|with .. @
-0.10 with <own> <settings>|with zero|working from a|would love|write to|wrong .|yes it|you cant|you dont have
-0.10 you hiring|your <use>|your handbook|your logo|your pricing <part>|your pricing page|zones|😅
-0.12 . 0 years|. <own> @|. <own> first|. <slow>|. <unable> change|. am|. am i|. bye|. carry|. carry on|. good
-0.12 . i should|. my first|. not a|. not your|. only|. our @|. sorry @|. we use|. who can|0 <minutes> with|0 <use>
-0.12 0 floors|0 in one|0 of them|0 or|0 turns|0 with @|500 error|502 from|503s|< <own> <everyone>|< @ 502
-0.12 < @ already|< @ diff|< @ long|< @ moved|< @ never|< @ on|< @ trial|< azure|< cloudflare|< git pull
-0.12 < got <own>|< got my|< great talk|< gtlb|< looking for|< pair|< pair programming|< qualcuno|< rip <own>
-0.12 < rip my|< the elevator|< wish|< writing <own>|< wrote <own>|<back> squares|<back> to the|<down> half
-0.12 <down> prod|<everyone> did|<everyone> who|<fails> board|<fails> templates|<incident> .. <incident>
-0.12 <incident> codes .|<incident> mode|<minutes> .|<minutes> with @|<now> .. @|<now> <back> .|<now> do|<now> for
-0.12 <now> i deployed|<now> open ?|<otherHost> importer|<otherHost> to|<otherHost> went|<own> <settings> then
-0.12 <own> @.com|<own> installation|<own> last|<own> mother|<own> product|<own> street|<own> talk|<own> vm
-0.12 <part> <now> we|<part> cd|<requestError> after|<settings> .. <serverError>|<settings> coverage
-0.12 <unable> <incident> codes|<unable> allowed|<unable> amused >|<unable> self|? ah|? discuss|? docs|? found
-0.12 @ .. .com|@ .. applied|@ .. approved|@ .. arrived|@ .. automatically|@ .. build|@ .. caching|@ .. captcha
-0.12 @ .. changelog|@ .. commits|@ .. compliance|@ .. culture|@ .. designers|@ .. di|@ .. finished|@ .. funding
-0.12 @ .. good|@ .. idea|@ .. included|@ .. inside|@ .. invalid|@ .. jenkinsfile|@ .. kann|@ .. kenya|@ .. library
-0.12 @ .. main|@ .. mercurial|@ .. multi|@ .. myself|@ .. one|@ .. only|@ .. pdf|@ .. per|@ .. person|@ .. plush
-0.12 @ .. prague|@ .. pretty|@ .. renewal|@ .. required|@ .. restore|@ .. subgroup|@ .. survey|@ .. telemetry
-0.12 @ .. tiny|@ .. undo|@ .. work|@ .. wrote|@ .. your|@ .. ❤|@ <everyone> .|@ <fails> templates|@ <now>
-0.12 @ <now> ?|@ <own> company|@ <own> git|@ <part> +|@ <part> with|@ ? <unable>|@ @.com <unable>|@ already
-0.12 @ any plans|@ backup|@ ci.yml is|@ i <unable>|@ i never|@ issue templates|@ long|@ moved|@ my git|@ omnibus
-0.12 @ please send|@ self|@ server is|@ still|@ what a|@ your status|@ yours|@.com account|a <unable>|a better
-0.12 a class|a custom domain|a day|a github|a keyboard|a label|a native|a no|a roadmap|a typo in|a year
-0.12 about <own>|activity|admin <part>|again @ >|all 0|all the time|am reading|am trying|amazing|amused >
-0.12 an <fails> on|and one|api ? >|app is down|approved .|apps are|architecture ?|as designed|asks|at lunch
-0.12 back to the|based .. @|because the project|because we|been open for|belong|belong to|bet .. @|blaming .. @
-0.12 blank page in|block|blog is|bot ?|bot which|broke prod|broken ? >|build broken|built|bulk edit|by 0
-0.12 by <own> <own>|can <everyone> explain|can two|cant login|captcha|carry on|casino|changed in the|chrome .
-0.12 ci cd|ci minutes|ci.yml is|closing|code is|come to|commits .|company <settings>|company @|company is
-0.12 company is <settings>|date .|day 0|default branch|deleted a project|den|deploy token|designer|did i miss
-0.12 did it|diff|discount ?|discount for|discovered|do you have|does nothing|dont tell|dora|dora metrics|easy
-0.12 eigentlich|email is|emoji in|enjoy|exist ?|existing|failed pipelines|failing at|faster than <own>|file too
-0.12 finally . @|find .. @|firefox|font .. @|foot|for group|for my group|for open|for people|for the noise|format
-0.12 friday at 0|ftw|funding round|good bot|got an|got rejected|graphql explorer|green squares|guess >|guide .. @
-0.12 hackathon ? >|hackathon starts|hackathon starts tomorrow|hard to|help ? >|hiring process|host .. @|how big
-0.12 i add|i am reading|i am trying|i bet|i cancelled|i guess >|i had the|i know .|i learned you|i lost|i missed
-0.12 i renamed|i think <own>|i use|i was on|i wont|ide .. @|idea .. @|ill ask|in <own> street|in ? >|in @ issues
-0.12 in chrome .|in go|in markdown|in package lock.json|in utrecht|included >|indentation|installation|instead of
-0.12 internet is <down>|internet is down|invoice .|is <otherHost>|is a raccoon|is because|is green|is outage .
-0.12 is public .|is that|issue board|issue in|issue templates|issues >|it . 0|it is <own>|it is because|it is up
-0.12 it says|january >|job ?|job says|junior|just venting|kann ich|keeps|kevin .. @|key i|keyset|kids >|lagging
-0.12 last time|learned .. @|learned you|learned you can|lines .. @|links in|locally .. @|login ?|login ? >
-0.12 longer than <own>|longer than my|machine then|made <own>|maintenance ?|maintenance mode|makes .. @
-0.12 makes sense .|march .|marketing|master .|me as|medellín|meetings .. @|menu >|migrations|monday|mother
-0.12 moved from|moving from|mr has|mr is|mr widget|my 0|my machine then|needs|next to|no answer|no recovery
-0.12 no recovery codes|not allowed|novel|of <part> <minutes>|of ci minutes|off by|oh wait|okta|on <own> internal
-0.12 on @ <now>|on @.com <unable>|on our|on our instance|on our internal|on pages|on the funding|one click .
-0.12 only <use>|only ? >|only except|open <now>|our corporate|out each|out of ci|outage or|overnight .|owner ?
-0.12 ownership|page on our|pages in|paragraph|parallel 0|paths|phone <unable>|pipeline <now>|pipeline @ >
-0.12 pipeline green .|pipeline is red|pipeline on|plan >|please let|please make|post .. @|postgres|price .. @
-0.12 programming .. @|project on @|projekt|pronounce|proud >|public @|purchase|pushed to @|ran at|read_registry
-0.12 recovery codes .|reminder|remote <now>|remote eu|rep|repo over|repos to|requirements|retry|revert of
-0.12 review apps are|reviewer .|rollback|round .|run @|run in|runners on|runners on @.com|running|runs|saved .. @
-0.12 say hi|screen|se cayó|senior|sense .|setting ? >|she .. @|shown|sign <back>|sign up|signed <back>|signed up
-0.12 since i deployed|since our|size limit|smooth .|software|someone from|specs|split|sprints|sprints >|squares
-0.12 staging .|staging . @|start ? >|started 0|starts tomorrow|still open ?|style|style guide|summer|telemetry
-0.12 test coverage|that for|that one|the <down> <settings>|the <fails> message|the <settings>|the <settings> >
-0.12 the <use> <part>|the @ meetup|the ci is|the community|the difference|the error message|the funding
-0.12 the funding round|the invoice|the licence|the login page|the milestone|the renewal|the ticket|the url
-0.12 think <own>|this bug|this morning @|though|tip for|tips for|title|to 0 <minutes>|to another|to get to|to that
-0.12 to the old|to your <part>|token has|travis|trunk .. @|type|ublock|ublock on|upgrade to|upgrade to 0|uploaded
-0.12 usa|usa @|use the|utrecht|vim mode|vulnerabilities|wait .|want it|wanted to say|was me|watching the|we <down>
-0.12 we broke|we did|we moved|webhooks|well .. @|went great|went up|what about|what should|what should i
-0.12 when <use> a|when i <use>|when importing|where do you|where is the|which ports|wikis|will <thanks>
-0.12 with <own> old|with my old|with our|with ublock|with ublock on|without me|word .. @|wrote|wrote <own>
-0.12 you are a|you pick|your <part> is|your deploy|è <down>|è giù
-0.14 . <unable> a|. @ issue|. help|. puma|. rotated|. smooth|. too|. which|0 0 lines|0 ? >|0 comments .|0 gb .
-0.14 404 motivation not|500 seats|< <own> brain|< <own> product|< <part> connect|< @ everything|< @ kan|< @ when
-0.14 < @ wie|< @ wrote|< can @|< does @|< got the|< moved 0|< my brain|< our product|< signing|< ssh connect
-0.14 < still no|< upgraded|< whoops|< will do|<back> for us|<down> .. <fails>|<down> .. <slow>|<down> @ >
-0.14 <down> after|<down> at <own>|<down> on <own>|<down> turned|<down> upgrades|<down> whole|<everyone> .. <now>
-0.14 <fails> because|<fails> only|<incident> <fails>|<minutes> .. @|<minutes> and then|<now> <slow>
-0.14 <otherHost> <down> for|<otherHost> <now>|<otherHost> ? >|<own> .. @|<own> <everyone> says|<own> mr
-0.14 <own> phone with|<own> spam|<own> uni|<part> a|<part> do|<part> docs|<part> lint|<part> on <own>
-0.14 <requestError> motivation <unable>|<selfManaged> ? >|<selfManaged> in|<serverError> seats
-0.14 <settings> .. <back>|<slow> by|<unable> @.com|<unable> code|<unable> is|<unable> know|<unable> mind
-0.14 <unable> spell|<unable> to do|<unable> trust it|<use> <now> .|<use> mirror|? one|@ .. ai|@ .. arm|@ .. below
-0.14 @ .. built|@ .. bulk|@ .. ceo|@ .. community|@ .. corporate|@ .. cv|@ .. date|@ .. downgrade|@ .. eats
-0.14 @ .. epics|@ .. excited|@ .. expired|@ .. gb|@ .. hackathon|@ .. image|@ .. import|@ .. ip|@ .. keyboard
-0.14 @ .. move|@ .. okta|@ .. pass|@ .. place|@ .. podcast|@ .. publickey|@ .. python|@ .. quote|@ .. reseller
-0.14 @ .. sast|@ .. screenshot|@ .. scroll|@ .. sent|@ .. si|@ .. smile|@ .. stickers|@ .. tabs|@ .. tag
-0.14 @ .. though|@ .. turn|@ .. university|@ .. using|@ .. verify|@ .. weekend|@ .. 🦊|@ 502|@ <down> is|@ <part>
-0.14 @ <part> <own>|@ <part> behind|@ <thanks> .|@ auto|@ congratulations|@ congratulations on|@ for sponsoring
-0.14 @ gives 502|@ i keep|@ kan|@ please let|@ runner 0|@ snippets|@ the mobile|@ user|@ what|@ wie|@ wish
-0.14 @.com . @|@.com <back> for|@.com for|a <down>|a <serverError> <now>|a <use> conflict|a failing|a fork|a fox
-0.14 a friday|a junior|a merge conflict|a retry|a student discount|a train|about a|about our|access <settings>
-0.14 access token|after|after upgrade|again for|all .. @|allow_failure true|already been|already been taken
-0.14 am i missing|am so|an <fails> in|an <settings>|an account|app in|argue|associate exam|at 3%|at commit
-0.14 at gitlabcommit|at kubecon ?|backup restore|been open|been taken|been using|before_script|better for
-0.14 between <part>|blown|bottom|branches ? >|broke the|bug i|build .|but <back>|but <thanks>|but thanks
-0.14 but the site|button ?|call <everyone>|can i buy|certified associate exam|change @|charged twice for|ci lint
-0.14 come <own>|come my|command <unable>|command <unable> found|command not|command not found|commit ?
-0.14 commits .. @|committed a|como faço|competitor|competitor is|complained|confused|congratulations on|contains
-0.14 contributions|cool|cry|dashboard ?|development|devops engineer|died .|do >|do with|docker|docs ?|docs page
-0.14 done|dont ask|dont trust|dont trust it|down here|downtime upgrades|drama|each month|eligible|english
-0.14 example ?|exit code|exit code 0|expire_in|expired yesterday|fast <now> .|faço|feel|finally . >|first mr
-0.14 for <use> ?|for @ <part>|for fun|for half an|for more|for new|for password|for security|for the new
-0.14 forgot .. @|from 0 to|from the @|front .. @|gb .|geo secondary|git @ >|good <now>|good night|great thanks
-0.14 guide for|has already|has already been|have in|have you|header .|help me|help with|here is the|hoe
-0.14 how come <own>|how come my|how does @|how long does|human i|i always|i am so|i bumped|i keep <own>|i keep my
-0.14 i meant|i merged|i missing|i needed|i reported|i switched|i was|icons|ill see|images in|in the <part>
-0.14 infinite loop|instance is|intern asked|is better for|is good|is my|is not @|is the max|it every|it has
-0.14 it was my|ive been|job .|job . it|joined|joking|joy|just a|keep my|kept|know i|known bug|kubecon ?|laugh
-0.14 library|logs say|lol >|long does|mail says|main .. @|may|me after|me how|me not|me smile|meet|metrics
-0.14 mode .. @|monorepo .. @|motivation <unable>|motivation <unable> found|motivation not|motivation not found
-0.14 mrs to|my group|my little|my money|my phone with|my review|my side|my spam|myself out|needed ?|new key
-0.14 new year|no pages|notes are|nothing to do|oberfläche|octocat|of our own|oh .|on a friday|on call <everyone>
-0.14 one <down>|one repo .|only tags .|open ? >|org .. @|pages 0|partial <use>|partial clone|passed .. @|patch
-0.14 pipelines .|please please|plushie|policy .|position <now>|position still|post about how|premium >|preview
-0.14 pricing .. @|pricing change|prod is <down>|prod is down|proxy .|proxy blocks|psd|python|readable|reading .. @
-0.14 reading the @|ready to|rechnung|release notes are|remote company|renamed the|retro .. @|retry only|review app
-0.14 right @ ?|runners ?|runs @|sad >|salary|sales team|sat|says he|scheduled <part> run|scheduled pipelines run
-0.14 se <down>|semester|send help|server 0|setting ?|she|shipped|shows <serverError>|signing|smooth >|smug .. @
-0.14 so fun|so happy|sorted|speak|specific|spell|squash .. @|student discount|students <now>|supported ?
-0.14 take <own> money|take my money|tarjeta|team ?|tears >|terraform .. @|tests ?|that @ >|the 0 ?
-0.14 the <fails> remote|the @ unfiltered|the best thing|the branch|the dark|the job .|the keynote|the noise
-0.14 the onboarding|the person|the schedule|the ui|the wrong remote|these days|til you|til you can|time is
-0.14 to be <down>|to be down|to copy|to do with|to find the|to start ?|too big ?|too little|took <own>|tooltip
-0.14 train|tried turning it|trust it|turns|turns out|twice for|txt record|ultimate for|unknown keys|unresolved
-0.14 up for the|usage|usar|use for|using it|was charged|was charged twice|washing|washing <settings>
-0.14 washing machine|went <back>|what am|what am i|when ?|when i open|where to start|whole street|why is <own>
-0.14 with okta|work is|would be great|writing our|wrong remote|wrote a tiny|years >|you at|you tried turning
-0.14 your <part> .|your ci|zero <down> upgrades|zero downtime upgrades|☀|☀ ️|🎉 >|👋|👋 >|😂 >|🧦
-0.16 . <back>|. <now> 0|. @ ctl|. @ docs|. cron|. does @|. dont|. everything is|. how can|. lfs|. oops|. what now
-0.16 . wow >|0 hour|0 report|0 repos 0|0 repos from|0 so <unable>|0 so no|0 stale|<|< @ come|< @ gibt|< @ jak
-0.16 < broke|< fun fact|< heroku outage|< movingtogitlab|< movingtogitlab because|< our company|< til|< when is
-0.16 <back> between|<back> the|<down> .. <minutes>|<down> <own> <own>|<down> <unable>|<everyone> .. <selfManaged>
-0.16 <everyone> work|<fails> message|<fails> template|<fails> weights|<incident> numbers|<minutes> because i
-0.16 <otherHost> <down> <now>|<otherHost> <part> <down>|<own> <selfManaged> pi|<own> doing|<own> email|<own> money
-0.16 <own> pipeline <now>|<own> shop|<part> 0|<part> <minutes>|<part> ide|<part> ide .|<part> let|<selfManaged> ?
-0.16 <serverError> <unable>|<settings> <part>|<settings> with|<slow> until january|<unable> a|<unable> got
-0.16 <unable> mind @|<use> <settings>|<use> conflicts .|<use> request is|>|? cant find|? small|@ .. certification
-0.16 @ .. charged|@ .. contributor|@ .. det|@ .. dla|@ .. do|@ .. editor|@ .. een|@ .. export|@ .. feedback
-0.16 @ .. happens|@ .. mismatch|@ .. numbers|@ .. postgres|@ .. prem|@ .. remote|@ .. remove|@ .. rename
-0.16 @ .. repos|@ .. scoped|@ .. set|@ .. shirt|@ .. shows|@ .. spent|@ .. submodules|@ .. templates|@ .. uni
-0.16 @ .. universidades|@ .. used|@ .. verification|@ .. virtual|@ <fails> weights|@ <part> got|@ cant find|@ ci .
-0.16 @ failed|@ folks|@ geo|@ gibt|@ gibt es|@ hiring|@ i|@ in 0|@ is a|@ issue weights|@ issues .|@ jak
-0.16 @ lets you|@ pages in|@ runner is|@ stuck at|@ trial|@ where do|@ where is|@ would|a 0|a 0 <minutes>|a 404
-0.16 a <down> link|a board|a private|a raccoon|a raise >|a remote|a typo|about remote|accounts ? >|add a|all 0 of
-0.16 allowlist|america ?|an invoice|and then|any plan for|anyway|anyway .. @|approvals in|are great|are you a
-0.16 article|auf der|automated|backup of|bank .. @|be a recording|best .. @|best thing|better|bisect .|boring
-0.16 boring .|box ?|broke down|broke the build|build <down>|but the <part>|buying .. @|by|caching|carry|ceo
-0.16 ci_job_token|commits and|compliment|cool >|covers|deploy >|det|dialog|didnt|dind|do i see|do you <now>
-0.16 do you still|does <part>|does needs|does needs work|down right|endings|error message|everything and|expiry
-0.16 fiber|finns|finns det|fits|for commit|forever|freeze until january|friday .|friday at|fun fact|gentle|get all
-0.16 git bisect|git commit|got accepted|great work|green . it|group access|handbook is|happy .. @|help ?|helper
-0.16 her|heroku outage|hides|hole of @|http 502|i accidentally|i delete|i did|i gave a|i lost <own>|i lost my
-0.16 i open|i ran|ide .|importing|in|in . @|in <own> <own>|in <own> job|in my job|in package|internet is|is always
-0.16 is blocked|is great|is so good|is the real|issue|issue template|issue weights|it be restored|job log
-0.16 keyboard shortcut|know .|latex|lets you|lfs quota|life|life .|like <own>|line endings|linter is|loads .
-0.16 lock.json|lol|looking for a|lost <own> phone|lost my phone|m1|maintainer is|marketing mails|me|mentions
-0.16 merge conflicts .|merge request is|mine|minutes because i|mirror to|mode in|mom .. @|monster
-0.16 movingtogitlab because|my company is|my email|my raspberry|my raspberry pi|needed a|needs work across
-0.16 never mind @|nexus|no pushes|noise|npm registry|number of|offline ?|on my raspberry|on purpose|one .. @
-0.16 one ? >|only in the|opened .. @|over it|package lock.json|pair .. @|pair programming|para universidades
-0.16 pass .. @|passed .|passes|pay by invoice|people work|phone with|plan .. @|power <down>|power outage
-0.16 private .. @|product|projector <down>|proper|proposal|purpose|push to my|rabbit .. @|raise >|ram .|reference
-0.16 refs|register >|rejected .|report a|repos 0|repos ?|repos from <otherHost>|request is|requests <now>|reset my
-0.16 reviewed .. @|reviewing mrs|rogers|said >|script|setting .. @|shame|smile|so <unable> @|so i <unable>
-0.16 so i cant|soc 0 report|sorting|spring|stole|store|students .. @|stuff|teaching|team ? >|terraform|that >
-0.16 that ive|the @ docs|the author|the elevator|the font|the group|the hackathon .|the linter is|the missing
-0.16 the mr|the old one|the release post|the roadmap|the source|the stickers|the tab|there a student|to a public
-0.16 to the forum|token .|trial ended|trust .. @|txt|un grupo|under 0|under 0 <minutes>|universidades
-0.16 until january|up with my|uptime numbers|us luck|use .. @|use a|user ?|user ? >|very happy|was slow|we are a
-0.16 we want to|web ide|web ide .|week one|weekends|what do you|what i do|what now >|what would|whenever i
-0.16 which plan|windows ?|windows ? >|wish us luck|with <serverError>|with it is|working|writes|years .|years ago
-0.16 you <unable> have|your <everyone>|😍|😍 >
-0.18 . <incident>|. happy|. i had|. mark|. mark all|. pizza|. since 0|. what a|. wish us|0 gb of|0 on a|0 with
-0.18 0 years >|0 years of|12% .. @|404 page is|< <down> course|< @ bought|< @ i|< alguém|< bitbucket has|< crash
-0.18 < crash course|< how|< looking|< need|< new blog|< our intern|< our own|< which|<back> in chrome|<back> it >
-0.18 <down> <own> old|<down> course on|<down> right <now>|<everyone> from|<everyone> who is|<fails> . i
-0.18 <minutes> .. <use>|<minutes> @|<now> .|<now> @ .|<otherHost> us|<own> .. <back>|<own> .. <selfManaged>
-0.18 <own> <part> and|<own> brain is|<own> cache|<own> compliance|<own> lead|<own> monolith|<own> name|<part> all
-0.18 <part> is built|<part> over|<requestError>|<requestError> <part> is|<thanks> <own>|<thanks> to <own>
-0.18 <thanks> you so|<unable> <back>|<unable> <fails> at|<unable> accept <own>|<unable> help >|<use> to
-0.18 <use> to @.com|<use> trains|? mine is|? nice|? what is|@ .. 0|@ .. accepted|@ .. all|@ .. angry|@ .. bootcamp
-0.18 @ .. confirm|@ .. domain|@ .. help|@ .. keys|@ .. ldap|@ .. lint|@ .. march|@ .. merged|@ .. mit
-0.18 @ .. monolith|@ .. needs|@ .. pizza|@ .. recommend|@ .. report|@ .. saw|@ .. says|@ .. scan|@ .. shortcut
-0.18 @ .. sponsor|@ .. translation|@ .. who|@ .. 👋|@ 0 release|@ <incident> button|@ <unable> find|@ boards .
-0.18 @ bought|@ certified|@ certified associate|@ ctl reconfigure|@ environments <part>|@ environments page
-0.18 @ i have|@ rollback|@ rollback button|@ s fault|@ your newsletter|@ your site|@ 🦊|a|a podcast|a public repo
-0.18 a revert|a tab|accept my|active|ad|after 0 years|agent|already|always .. @|ama <now>|an <incident> .
-0.18 an incident .|an undo|and friends day|any way to|apparently >|appreciate|approval .. @|are <back> <now>
-0.18 are slow|assigned|award|backup .. @|be great|because i <unable>|because my|better .. @|bitbucket has been
-0.18 can i make|can i use|can that|can that be|cant open|case studies|charla|charts|child pipeline|clone ?
-0.18 cloudflare is|codes .|concurrent|contribute to|count as|course on @|crash course on|cron is|ctl reconfigure
-0.18 dad .|dark .. @|dates|description|does @|does the|does your|doesnt have|down our old|dropped my|earnings|ee
-0.18 een|email .. @|events|excited|expired|extends|failed pipeline|family and|family and friends|fastlane|feed for
-0.18 first <use> request|first merge request|for <settings>|for a team|for me .|for that >|force pushed
-0.18 found a bug|friends day|from <otherHost> to|fun .. @|fun >|goodbye|great .. @|green pipelines|greyed
-0.18 greyed out|ha .. @|hackerone|had it|hate|hours of|http|i|i like it|i miss|i needed >|i think >|i used|i want
-0.18 ide|ide is|impressed .|in <part> .|in @ <now>|in a|in ci|in ci .|in my script|in the <everyone>|interviews .
-0.18 is <back> <now>|is <everyone> is|is built|issues on @|it was the|just <back>|just discovered|kan ik
-0.18 keep <own>|kid|knows|lab with|lab with a|line|lines of|love .|mails .|mapped|me wrong|meh|memes|merge trains
-0.18 migrate|migrated|mijn|mismatch .|misspelled|mr title|my brain is|my kid|my name|my pipeline is|my project
-0.18 my project .|nach|next release|nice|notification mails|of @.com ?|offsite|on @ .|on premium|on the first
-0.18 on top|one for|only @|orange|org .|other tools|our company is|our compliance|our last|our monolith|overwrite
-0.18 package|pause|paypal|paypal ?|paypal ? >|pipeline graph|pipelines . @|pipelines >|pity|poll|position|post >
-0.18 prod with|projector|publickey . i|quick actions|raised|rebased|report .|required|reseller|revert .|rewrite
-0.18 routing|rule|s fault|self .. @|smaller|solved|squash commits|stale issues|stash|status . @.com|still a
-0.18 still open|studies|suggestion|tabs .. @|tanuki .. @|tanuki ?|tanuki plush|taught me|thank you so|that helps
-0.18 the epic|the first|the month .|the next release|the slides|them @ >|thing for|think >|thinking .. @
-0.18 this <now> @|three weeks|thumbs|thumbs <down>|thumbs down|ticket is|to <own>|to @ <part>|to @ over
-0.18 to everyone who|to my|todos ?|toes|track|trains|tried @.com|two people|undo ?|undo ? >|unit|unit <settings>
-0.18 until sunday|used <back>|used up|username is|venting|verify|version ?|vscode|waiting for <own>|waiting for my
-0.18 we need|we run|weekend >|whatever|who is the|who wants|with @ and|with @ issues|worked .|works in chrome
-0.18 works now >|world .. @|written|yes to|you been|you bring|you so much|your page|your pricing|your webinar
-0.18 ❤ .. @|❤ ️ @
-0.20 . <part> <down>|. ah|. feels|. finally .|. forgot|. half|0 <everyone> ?|0 <selfManaged>|0 app|0 contributors
-0.20 0 days >|0 in a|0 mb|0 people ?|0 repos|0 yrs|< <own> company|< @ happy|< @ one|< @ the|< @ would
-0.20 < @.com free|< cómo|< cómo puedo|< i get|< self|<back> on @|<back> unexpectedly when|<back> with <own>
-0.20 <down> . at|<down> to the|<everyone> .. <back>|<everyone> to|<fails> url|<otherHost> .. <now>
-0.20 <otherHost> after|<own> kid|<own> little|<own> pi|<own> pipeline is|<part> <fails> .
-0.20 <part> gives <requestError>|<part> with @|<selfManaged> .. <selfManaged>|<serverError> .. <otherHost>
-0.20 <serverError> .. <own>|<serverError> <fails>|<settings> .. <minutes>|<slow> <settings>
-0.20 <unable> .. <serverError>|<unable> a fox|<unable> count|<unable> longer|<use> to main|? need|@ .. answered
-0.20 @ .. confuse|@ .. custom|@ .. did|@ .. drag|@ .. el|@ .. gold|@ .. here|@ .. interviews|@ .. licence
-0.20 @ .. links|@ .. new|@ .. pelo|@ .. personal|@ .. pr|@ .. quota|@ .. suggestion|@ .. tab|@ .. talks
-0.20 @ .. unexpectedly|@ .. value|@ .. whole|@ .. wiki|@ boards|@ community|@ could the|@ docs|@ does the
-0.20 @ down again|@ here we|@ on <own>|@ one of|@ the price|@ where can|a crime|a custom|a rebase|a yaml|actions
-0.20 an <incident>|analytics|and want|any plan|based|bio|blog post|box|branches .. @|broken .|build <fails>
-0.20 by invoice|cache ?|can a|certification exam|code to protected|colleagues in|come >|confuse|contribute .. @
-0.20 convinced <own>|could you add|cve|didnt i|disabled|do i report|docs for|down for the|down since i|down with
-0.20 downdetector|downtime for|drag|en un|epics .. @|fails in|fast forward .|fatal refusing|fatal refusing to
-0.20 fault @|feature can|fine . >|first merge|for <own> group|for status|for this one|from @ <part>|from backup
-0.20 gdpr|geo <incident>|geo failover|gives <serverError>|gone|good >|good @|good @ >|graph .|grid|hackathon ?
-0.20 here we come|hero|i deployed|in <own> <settings>|in <selfManaged>|in the diff|in the docs|in the settings
-0.20 intern is|is a tanuki|is me .|issues .|it myself|jobs fails|jokes|lol @ >|made .. @|make the|me an|me luck >
-0.20 me three|message|migrating|mine is|mistake|mistyped|move 0|moving|my job|my tests are|my trial|need more
-0.20 no longer|not @ >|not a fox|number .. @|off the grid|on <own>|on one|only .|only tags|open since
-0.20 parallel <part>|parallel jobs|patch .. @|pelo|people ?|people from|photos|pipeline <back> .|plan|points .
-0.20 port 0 so|priya|programming|public sector|pull request|pushed to the|returning <serverError>|reviews .. @
-0.20 rock >|runner 0|sales <everyone>|sales about|scroll <down>|scroll down|secret detection|sector
-0.20 so <slow> <now>|so all <own>|so we|staging|startups|status .|stops at 0|subgroup|sunday|support answered
-0.20 switched|that feature|the @ 0|the admin|the bill|the cert|the emoji picker|the file|the grid|the package
-0.20 the rescue|the right|thinking|this sprint|three years|to <everyone> who|to <otherHost>|to all
-0.20 to protected branches|to the first|to the rescue|to them >|took <down>|took down|tools .. @|training ?
-0.20 translate|translation|trunk|trunk based|unexpectedly when|up unexpectedly when|valid|version|want|way .. @
-0.20 we come >|weekend|weeks to|welcome >|when is|who at|who at @|who wrote the|whole .. @|why did you|with 0
-0.20 works on|worth it|wrong url|yes it is|your fault @|your status|yrs
-0.22 . 500|. mind|. mind blown|. pure|. she|. thanks >|. took me|. uptime|. working|. working from|0 a|0 files
-0.22 0 issues|0 ram|412|< <own> <down>|< @ <down>|< @ all|< @ congrats|< @ id|< @ invoice|< @ please|< @ runner
-0.22 < load|< love|< on|< one|<down> .. <incident>|<down> <back>|<everyone> .. <down>|<everyone> noticed
-0.22 <fails> .. <minutes>|<fails> branch .|<fails> on @|<now> . hello|<now> .. <incident>|<now> open
-0.22 <otherHost> has been|<own> <down> <now>|<own> corporate <settings>|<own> database|<own> eyes|<own> repo
-0.22 <part> got|<selfManaged> .. <unable>|<settings> . i|<settings> .. <now>|<settings> .. <selfManaged>
-0.22 <settings> <unable>|<settings> suite|<slow> <slow>|<unable> <use> <now>|? want|@ . good|@ .. always
-0.22 @ .. bounty|@ .. cli|@ .. exam|@ .. expensive|@ .. geo|@ .. greyed|@ .. how|@ .. hugo|@ .. into|@ .. için
-0.22 @ .. keep|@ .. make|@ .. meant|@ .. mug|@ .. process|@ .. retweet|@ .. sponsoring|@ .. starts|@ .. stay
-0.22 @ .. ticket|@ .. unsubscribe|@ .. za|@ board|@ congrats|@ for <own>|@ how can|@ invoice|@ issue .|@ lets
-0.22 @ pour le|@ support|@ unfiltered|@ 🎂|@ 🎂 >|a 0 hour|a @ <part>|a broken|a list|a list of|a missing
-0.22 a talk on|about 0 seats|ads|after .. @|all <own> life|all my life|als|an <minutes>|an hour|and deployed
-0.22 ansible|approved .. @|are still|assigned to|at 0 with|backups .|because our|box .|breaks|broken my|bug bounty
-0.22 bug is|buy .. @|certified associate|change|changed my|clearing|code owners|cv|deleted .. @|designs|do it
-0.22 docs on|ecr|encrypt|enough|expensive|file in|files .|finance|finished the|fires|first|first ? >|fixed the
-0.22 fixes|for <fails>|for @ ci|for christmas|for sponsoring|for two weeks|free plan >|from <otherHost> >|frontend
-0.22 git to|good that|hire me|http 503|i buy|i mirror|i write|images to|importer|in the <fails>|in the container
-0.22 in your docs|instagram|is <own>|is already|is cut off|is encrypt|is red|is there a|is time|is too
-0.22 it is <part>|it is ci|için|kevin .|keyboard .. @|keyword|left the|let is encrypt|level|looks great|make me|mb
-0.22 me at|missing .. @|moved <own>|mrs|my bad|my dog|my eyes|my favourite|naar|no @ no|nobody noticed|nothing to
-0.22 of @ ci|offices|ok ill|on my own|one of your|our intern|package .. @|para .. @|parabéns|per user|phishing
-0.22 phone number|proxy|put the|quick action|recommended|redirect|rep called|rewriting|right <now> ?|right now ?
-0.22 rotated|rspec|runbooks|s3|safari|screen reader|secondary|shared <part> on|shared runners on|slow >|so my
-0.22 speaker|status <part> all|status page all|stickers .|still the|straight to|subscribe|template .|test suite
-0.22 the <part> on|the bug|the limit|the package registry|threads <back>|threads resolved|tips ? >|to mirror
-0.22 too expensive|took down my|took me 0|top|transfer|tudo pro|understand .. @|unlock|unsubscribe|up with jenkins
-0.22 upgrades|used @|versioned .. @|was super|what is a|when is the|who|wish|with <otherHost> .|with me >|won
-0.22 word .|working from|wow|written in|wrong|wrong branch .|yearly|your office|za|😄|🥳 >
-0.24 . <thanks> you|. <unable> @|. ask me|. can it|. feels like|. never mind|. not @|. sad|. thank|. thank you
-0.24 0 . i|0 on <own>|< <otherHost> <part>|< @ <otherHost>|< @ как|< dropped|< feature|< my runner|< read the
-0.24 < turned|<back> the old|<down> <now>|<down> the build|<now> <down> .|<otherHost> ?|<own> <part>
-0.24 <own> <settings> are|<own> bad|<own> first|<own> side project|<own> trial|<own> username
-0.24 <part> .. <serverError>|<part> are red|<part> can|<part> is having|<part> with a|<selfManaged> @
-0.24 <selfManaged> on|<settings> <down>|<settings> >|? ok|@ .. alerts|@ .. application|@ .. avatar|@ .. card
-0.24 @ .. consider|@ .. default|@ .. delete|@ .. email|@ .. factor|@ .. fattura|@ .. fork|@ .. ftw|@ .. german
-0.24 @ .. ik|@ .. layout|@ .. line|@ .. mr|@ .. novels|@ .. plan|@ .. raccoon|@ .. removed|@ .. replied|@ .. rss
-0.24 @ .. ruby|@ .. squash|@ .. stars|@ .. un|@ .. waitlist|@ .. webinar|@ .. wish|@ .. на|@ <otherHost> is
-0.24 @ <own> <settings>|@ done .|@ ill|@ is @|@ ive been|@ mobile|@ saved|@ как|a recording ?|accounts ?|after a 0
-0.24 altssh|am <back>|an option|any tips|asking for <own>|async .. @|back the|back the old|between @|blocks @.com
-0.24 blown >|branch .|branches .|bring <back>|bring back|bumped|can we have|code <unable>|conflicts .
-0.24 contribution graph|could i|coverage .. @|culture|date >|day at @|deleted a|deployed|deserve|do i have|docs >
-0.24 down @|emoji picker|event|everyone at|expire|extra|facebook|fair|fair .|family .. @|fattura|flag
-0.24 flaky <settings>|for a <everyone>|for me >|for one|gc|had an <down>|had an outage|happened to the|helm
-0.24 here for <everyone>|here for others|hotel <settings> .|hotel wifi .|i am <back>|i deleted the|i forgot|ik een
-0.24 is a|is adorable|is back .|is there|is watching|it all|it is called|know who|labels .|like our|links|lovely
-0.24 made me|management|merging|mind blown >|missing|month ? >|more .. @|mrs .|my side project|my username
-0.24 never mind|new blog|new laptop|normal ? @|novels|of <own> 0|office|on our server|on the train|one with
-0.24 online ?|online ? >|only|our @ server|our own @|out of memory|own server|page says|phone >|plan @|pr|probably
-0.24 product is|production|protected branches|push to|reader|readme .. @|recording ?|registry is having
-0.24 release party|restarting|returns 500|same question|sast|saved us|seconds|semicolon .. @|settle|should i|shut
-0.24 shutting <down>|shutting down|silver ?|since we|spent|suche|sunday >|switched .. @|tags .. @|team on
-0.24 that is it|the <fails>|the dark theme|the site is|the university|them to|there a|thinking about|ticket 0 ?
-0.24 tiers|timing out for|tips ?|to @ >|trailing slash|uni .. @|university >|use ?|ux|vacation >|variables .|view
-0.24 vulnerability|waitlist|way to|webhook|wed like|when my|whenever|why ?|why ? >|wie|wiki|wrong >|yes i know
-0.24 you use|your site is|🦊 ❤|🦊 ❤ ️
-0.26 . <unable> mind|. did i|. he|. worth|. wow|0 <now> .|0 codes|0 release notes|0 seats >|0 so|< <serverError>
-0.26 < <settings>|< @ outage|< any @|< got|< i broke|< tanuki|< the new|<down> <settings>|<down> is
-0.26 <down> the rabbit|<fails> pipeline|<incident> of <own>|<now> the <part>|<otherHost> .. <own>
-0.26 <otherHost> .. <serverError>|<own> .. <serverError>|<own> <own> <selfManaged>|<own> <part> .|<part> <now>
-0.26 <part> in @|<part> variables|<requestError> <part>|<selfManaged> .. <down>|<selfManaged> .. <now>
-0.26 <selfManaged> .. <own>|<serverError> stars|<serverError> stars on|<thanks> . >|<use> code to|<use> unrelated
-0.26 <use> unrelated histories|? need a|? want to|@ .. allowed|@ .. am|@ .. associate|@ .. behind|@ .. cache
-0.26 @ .. certified|@ .. chart|@ .. ci_job_token|@ .. cool|@ .. cry|@ .. education|@ .. fault|@ .. forgot
-0.26 @ .. guest|@ .. invoice|@ .. localhost|@ .. members|@ .. nach|@ .. passed|@ .. student|@ .. subscribe
-0.26 @ .. для|@ <otherHost>|@ behind|@ booth|@ i did|@ i want|@ now|@.com no|a cake|a snooze for|after 0 <minutes>
-0.26 america|any plans|application|are <now>|at work|backend engineer|bank|behind <own>|binary|bom|brain is
-0.26 broke production|broken ?|bug ? >|built in|burndown charts|buy 0|call folks|changed <own>|chmod|ci for
-0.26 ci variables|community|crowd|cry >|days for|desktop|detached|dla|down my|down our|down the rabbit|during .. @
-0.26 einen|embed|extra ?|extra ? >|fast <now>|feature is|finished .. @|font|for <everyone> at|for todos|force push
-0.26 free plan|github ?|gives <requestError>|gives <requestError> .|good night .|half the internet|histories
-0.26 how are|i didnt know|id|idea|in @ ci|in my project|in safari|into @|is in ?|is it possible|issues|it possible
-0.26 january|just finished|just wanted|just wanted to|kann .. @|keep the|keyboard shortcuts|lol .|lost <own>|makes
-0.26 max|merge unrelated|merge unrelated histories|mermaid|miss|my cluster|my pages|need it|on a train
-0.26 on call folks|open source|please let me|posting for|postmortem|push code to|quick answer|rate limits
-0.26 refusing to|refusing to <use>|refusing to merge|registry .|renewed|says my|script .|section .. @|self signed
-0.26 snooze for|snooze for <everyone>|snooze for todos|soc|soc 0|spent the|stale|stars on <own>|submodules >
-0.26 subscription ?|tags|taken .|tethering|the <down> .|the <selfManaged>|the backlog|the build|the coffee
-0.26 the emoji|the max|the rabbit|the rabbit hole|this weekend|to <use> unrelated|to merge unrelated|to prod
-0.26 traffic lights|tuning|turned off|undo|unrelated histories|upgrading|wants|we .. @|weve been|when i|where to
-0.26 widget|works now|worth it >|your blog|your ci is
-0.28 . anyway @|. async|. fixed|. setting|. why|0 ?|0 repos to|502 after|< <own> <own>|< @ broke|< @ спасибо
-0.28 < status .|< writing|<down> so i|<fails> .. <settings>|<fails> remote|<otherHost> <now> .|<own> code <unable>
-0.28 <own> dog|<part> for <own>|<part> ide is|<part> on @.com|<part> with|<requestError> because <own>
-0.28 <settings> is <down>|<settings> on <own>|<slow> and steady|<unable> @ <unable>|<unable> fast
-0.28 <unable> fast forward|<unable> have any|<unable> your fault|? not|@ .. auf|@ .. badge|@ .. book|@ .. game
-0.28 @ .. innocent|@ .. lo|@ .. lovely|@ .. partner|@ .. saved|@ .. store|@ .. till|@ .. variables|@ can the
-0.28 @ diff|@ hackathon|@ issue|@ love the|@ pages >|@ see you|@ swag|@ will|@ спасибо|adorable|alias|all as done
-0.28 an <down>|an air|an air gapped|and only|and steady|announced|any example|any way|api >|arrived|as an|as done
-0.28 at least the|bitbucket has|blamed @ for|bounty|branch|by default ?|can it be|cancel|collapsed|confidential
-0.28 conflict .. @|confusing|crashes|cron|custom|deleted the|designers|did i|diff view|do you publish|does
-0.28 doesnt work|drew|eats|excel|expired >|file|file .. @|file is|for the next|forks ?|friday . @|funding|glad we
-0.28 group in|hackathon .|he|here for|hotel <settings>|hotel wifi|i downgrade|i report|include|interview .. @
-0.28 is the|it for|it is @.com|jak|job <fails>|least the|leave .. @|love it|master .. @|mentally|messages|midnight
-0.28 name .. @|named .. @|never|non fast|non fast forward|not your fault|of <own> <own>|of memory|of one|on prem @
-0.28 open to|pagination|pain|person who|pipeline is green|pipeline runs|possible ? >|prem @|protected branch
-0.28 reflog|relative|right i|runner on my|saved me|schedule|scheduled pipeline|scope|see our|slow and steady
-0.28 so <own>|sponsor|stolen|thank you >|that all|the|the @ <down>|the ama|the difference between|the laptop
-0.28 the new @|the subscription|threads|till monday|to protected|tracking with|unfiltered|uni|unity|vendors
-0.28 web ide is|weight|welcome|with|with me|work <down>|would|you use for|your fault|🦊
-0.30 . any|. i wrote|. very|. wish me|0 0 0|< <own> internet|< my internet|<down> <now> i|<down> out for
-0.30 <incident> of @.com|<now> weve|<otherHost> <down>|<own> corporate|<own> project .|<own> review
-0.30 <settings> .. <thanks>|<thanks> .. <otherHost>|@ .. dog|@ .. labels|@ .. link|@ .. luck|@ .. sre|@ .. sticker
-0.30 @ .. that|@ .. 🚀|@ <fails>|@ pipelines|@ when is|a little|account ?|altssh on|altssh on 443|am the
-0.30 an <fails> to|app is <down>|associate|be down|beginner|bisect|blaming the|button is|changed the|comma
-0.30 committed|crime|cross|default ?|deploy freeze|designed|disable|do i need|do you use|dropped <own>|finally got
-0.30 followed|for saas|forgot the|got the job|great <thanks>|hackathon|hide|i am the|i broke|i set|i typed the
-0.30 importing from|importing from <otherHost>|in 0 ?|incident .|internet|interviewed|is 0 >|is <fails> because
-0.30 is down because|is stuck because|is the next|it shows|it to|jenkinsfile|kubernetes|limit on|made a|mail
-0.30 mark all as|menus|migration .. @|mismatch|mobile app|moment ?|mon|month ?|moved our|mug|mvp|my brain|my fault
-0.30 my pages site|needed >|needs vs|needs vs dependencies|off .. @|old|out my|pipeline green|pipeline is <back>
-0.30 playbook|private project|project ? >|registered|rename|review .. @|rss|runner is|rust|see you at|since weve
-0.30 ssh key|startup|story points|subscription|subversion|t shirt|tabs|template .. @|that page|the <fails> branch
-0.30 the real|the runner on|the wrong branch|time zone|tip .. @|to run the|triage|typed the|upvoted|user|versions
-0.30 vs dependencies|weeks ago|whoops something|whoops something went|why do|why is the|windows 0|wish us|with @ >
-0.30 with jenkins|years .. @|yes @.com|you add|your newsletter|🥳
-0.32 . do i|. never|0 seconds|< <fails> on|< @ @.com|< @ job|< @ will|< docker|< how to|< stuck on|< wrote a
-0.32 <back> from parental|<now> . what|<otherHost> <part>|<own> brain|<own> job|<part> ? >|<part> behind
-0.32 <requestError> when|<selfManaged> 0|<settings> are|<settings> got|<unable> enough|@ .. conference|@ .. first
-0.32 @ .. max|@ .. onboarding|@ .. welcome|@ how to|@ id|@ one|@ or @|@.com works|a missing semicolon|a recording
-0.32 a school|accept <own>|allow_failure|an outage|any @|april|are there|author|avatar|back from parental|beta
-0.32 blamed|blocked port|blocked port 0|blocks port|blocks port 0|bring <back> the|bring back the|broken link
-0.32 by me|child|ci|code to|comments .|contribution .. @|corporate proxy|data residency|day >|denied publickey .
-0.32 difference between|discovered @|do i|do i do|draft|environments|everything to|exit|factor|feature request
-0.32 find the|found .. @|from parental|from parental leave|got my|grupo|happy|hotel|i changed|i just|i need a
-0.32 in @ <part>|it and|kann man|left the company|let|let is|lines|listening|material|milestone|missing semicolon
-0.32 my own runner|need|notre|of <settings>|of yaml|on <own> 0|our pipeline|own @|pages site|payment|public
-0.32 publickey .|question >|ram .. @|read it|reading about|reading the|removed|residency|safari 0|set .. @|setup
-0.32 share one|shortcut|snippet|space|stage .. @|student|subgroups|task|tests are|the free|the package <part>
-0.32 the sidebar|tip|todos|train .. @|two factor|what do|where do i|write a|year .. @|à <own>
-0.34 0 bars|404 page|< @ love|< power|< power <down>|< power outage|< the error|<back> but|<minutes> of
-0.34 <own> fault|<selfManaged> pi|<serverError> .. <unable>|<unable> find|<unable> have|@ .. core|@ .. friendly
-0.34 @ .. je|@ .. theme|@ .. with|@ .. worth|@ .. ️|@ blame|@ love|@ without|a lot >|a snooze|a vendor|at fosdem ?
-0.34 audit|bars|can i see|cant find the|contribution|contributor|cut <own>|cut our|documented|elevator|email .
-0.34 every release|external_url|eyes|family|favourite|feel like a|for a week|fosdem ?|free .|free .. @|friendly
-0.34 from svn|helped >|i dropped|i feel like|i lose|in @ .|in firefox|in one|language|later >|lot >|luck >
-0.34 maintenance|may we|meetup .. @|meetup in|mercurial|microsoft|moved 0 repos|multi|my avatar|names|need the
-0.34 new @|of mine|on @|on the 0|option|our old|out <own>|pipeline @|please send|poor|power <down> in
-0.34 power outage in|project <unable>|prometheus|quota|raspberry|raspberry pi|revert|slow down|spaces|submodules
-0.34 switch|tagging|the 0 .|the pipeline|the project|the reviewer|to the wrong|turns out i|unavailable|understands
-0.34 using @|value stream|wifi . sorry|with one|writing .. @|в
-0.36 . lovely|< <own> motivation|< @ done|< heroku|< my motivation|<down> .. <back>|<down> the|<fails> branch
-0.36 <incident> on <own>|<own>|<own> <own> @|<own> motivation|<own> pipeline|<requestError> .. <settings>
-0.36 <settings> has|<unable> enough for|<use> to <own>|? >|@ .. @.com|@ .. app|@ .. channel|@ .. mark|@ .. pi
-0.36 @ .. roadmap|@ .. tool|@ .. weights|@ comment|@ how many|@ secrets.json|@ stuck|a @ <fails>|a @ issue|a raise
-0.36 allow|allowed to <use>|allowed to push|always @|always @ >|an incident|anchors|api ?|at sign|at sign <back>
-0.36 at sign up|avec|billed|book on|bug ?|build .. @|burndown chart|called|changed|chart .. @|closed 0
-0.36 commit message|congrats|congratulations|dem|deploy from|deploy from @|depth|dollar|dont have|east 0 is
-0.36 expired .|file .|first ?|for <own> <own>|for others >|gibt|got|got the|great talk|green pipeline|i <down>
-0.36 i didnt|i made|innocent >|is <down> >|just <own> <settings>|know <own>|know my|made my|mark all|mind blown
-0.36 my motivation|newbie|on @ now|on ci|on main|picker|pour le|release notes|secrets.json|selenium|shortcuts
-0.36 slack is down|so <unable>|so all|socks .. @|sponsoring|ssh over|stars on|sunday .. @|talk|that you can
-0.36 the bottom|the diff view|the dropdown|tier .. @|times today|to 0|to main|to review|took <down> <own>
-0.36 turned on|uses @|variable|we get a|weeks .. @|will do|with @ .|wrong branch|years of|your sales|для
-0.38 . pipeline|. small thing|0 weeks|< @ read|< i keep|<down> <back> with|<down> <now> .|<own> avatar
-0.38 <part> says <requestError>|<thanks> that|<unable> find the|<unable> worries|? oh .|@ .. depth|@ .. devopsdays
-0.38 @ .. discount|@ .. for|@ .. guide|@ .. handbook|@ .. question|@ .. windows|@ <thanks> that|@ @.com|@ here
-0.38 @ what do|@.com and|@.com free|a bot|address|after three|all as|at kubecon|audit events|auto devops|birthday
-0.38 blamed @|broke up with|cache .. @|can we get|careers|careers <part>|careers page|charged twice|chrome 0
-0.38 country|cómo puedo|dag|dba|devopsdays|do <fails>|do <part>|enabled|git blame|hired|i got|imported
-0.38 in <own> project|in a @|in my|ip|is <everyone>|is cut|is it normal|it is a|it normal|kids .. @|layout|mail .
-0.38 mail never|my laptop is|my token|myself .. @|neat|need 0|no worries|of @ <part>|of the month|on our own
-0.38 one branch|our self hosted|own|printed|production .. @|recommend|reviewer .. @|reviewing|sat in|shop|still
-0.38 svn .. @|take .. @|there still|til|today thanks|todos .|trick|turns out my|village|vim|was my|weil
-0.38 what is the|worries|your docs
-0.40 . <unable> to|. @ pipelines|. can|. nothing to|< @ do|< atlassian|< is <otherHost>|< our firewall|< yes
-0.40 <down> link|<selfManaged> >|? mine|@ .. accounts|@ .. case|@ .. emoji|@ .. moved|@ .. navigation|@ .. user
-0.40 @ today .|accessibility|allowed to|am <down>|button in|buying|cable .|case|como|cpu|days|down half
-0.40 down half the|east 0|forgot to|found it|group ?|hay|he is|holidays|hoodie|i am <down>|i keep|ik
-0.40 is <otherHost> <down>|is for|is out and|issue 0|listing|lost my|manual .. @|move|mı ?|mı ? >|nested
-0.40 new navigation|node_modules|on monday|on my|others >|over my|paste|pdf|pipeline <back>|project|public repo
-0.40 release >|retro|rock|scroll|set <back>|set up|smooth|so i am|solo|sorry for|sort|stages|tab|talks
-0.40 the new navigation|to write|to you ?|token expired|upgrade .. @|us east 0|var mı ?|variables .. @|was our
-0.40 with <otherHost>|worth|💚
-0.42 . fair|0 days|0 open|< happy|< read|<down> .. <now>|<now> and it|<now> i|<settings> on|? would|? would like
-0.42 @ .. docs|@ .. kubecon|@ .. phone|@ .. twice|@ pipeline|always|awesome|aws us|aws us east|cake|cleaning
-0.42 didnt know|firewall team|form|got <own>|here . >|in @ >|is the difference|isnt enough|jai|labels .. @|leaving
-0.42 m|mr|my app|my love|name is|not an|out i|party|plan ? >|plush|procurement|question .. @|rails|scan
-0.42 side project|slides|socks are|such|survey|the @ handbook|the menu|the new|tudo|tutorial|weeks|who wrote
-0.42 workflow|your booth|🎂|🎂 >
-0.44 . can i|< @ github|< @ oh|< gtlb <down>|< stuck|<down> .. <everyone>|<down> .. <unable>|<otherHost>
-0.44 <otherHost> to @|<settings> .. <use>|<slow> internet|? where|@ .. follow|@ .. in|@ .. kept|@ .. locked
-0.44 @ .. seats|@ does|@ downtime|@ oh|and the api|android|are a|blocks|broke my|bronze|by mistake|commit
-0.44 credit card|email|executor|files .. @|great|gtlb <down>|in <fails>|interviews|job fails|limits|me luck
-0.44 migration .|moved 0|myself|owner|para|plugin|project .|put|readme|rescue|says <own>|school|shirt
-0.44 slow internet|someone|template in|the @|typo|understand|uptime of|versioned|whitespace|wish me|wish me luck
-0.44 как
-0.46 . @ <everyone>|. how to|0 release|<back> pipeline|<back> with <otherHost>|<everyone> <minutes>
-0.46 <own> self hosted|<part> . @.com|<part> ? i|<unable> @ s|<use> to the|? writing|@ .. button|@ .. feed
-0.46 @ .. policy|@ .. project|@ .. reply|@ .. rest|@ .. slides|@ .. tomorrow|@ .. version|@ .. webhook|@ is there
-0.46 am a|an example|baby .. @|boss .. @|calendar|cli|csv|environments <part>|environments page|find|follows|fun
-0.46 gitlabcommit|group >|had an|hola|i am a|import .. @|import from <otherHost>|invalid|juniors|lets|localhost
-0.46 months|muted|my account|not @ s|office hours|on ubuntu|registry . @.com|right ? >|runner .|seat|seats >
-0.46 set the|smug|sounds|starter|the default|the logs|today . it|understood|weights|which|why does <own>
-0.46 why does my|😄 >
-0.48 . fun|. how do|. where do|. works|< our|<everyone> the|<now> the best|<own> .. <part>|<serverError> <now>
-0.48 <thanks> it|<thanks> you >|? they|@ .. ama|@ <own>|@ job|@ now >|@ or|a talk|available in|breaking|crashing
-0.48 devsecops|dollars|example|feeling|fork|free tier|haha|him .|how i|i never|includes|innocent|link is|live in
-0.48 man|me an <minutes>|me an hour|need .. @|number|ok <thanks>|ok thanks|old .. @|one ?|stars|still the best
-0.48 thanks >|the <part> ide|the web ide|view is|where did|wish .. @
-0.50 0 repo|< <own>|<selfManaged> .. @|? how|@ .. does|@ .. find|@ .. para|@ .. support|@ .. terraform|@ <part> >
-0.50 @ done|@ happy|@ your docs|a guest|air|air gapped|bitbucket|by @ >|curious >|depth 0|e2e|from @ at|gapped
-0.50 hosted @|how does|i close|i deleted|in <own> <part>|kids|members|on @.com|on windows|only when|parental .. @
-0.50 possible ?|project ?|sales|saya|secrets|so no|sunday .|t|the commit|we want
-0.52 . @ <part>|. solved|< <otherHost> us|< @ a|< @ that|< aws us|< going|< where|<down> of <own>|<incident> codes
-0.52 <otherHost> <part> is|<own> <own>|<own> <thanks>|<selfManaged> .|<unable> .. <down>|@ .. already|@ .. ask
-0.52 @ .. calculator|@ .. let|@ .. management|@ .. many|@ .. namespace|@ .. run|@ .. t|@ .. years|boards .
-0.52 broke up|commit .. @|cómo|downgrade|editor|feedback|github|hidden|how we|is <now> <down>|job >|keyboard
-0.52 life >|like it .|man .. @|movingtogitlab|npm registry is|ok will|on <fails>|pro|puma ?|ran out of
-0.52 recovery codes|snooze|sorry >|suite|the email|the train|three days|when <own>|writers
-0.54 . i <thanks>|. i love|0 seats|<otherHost> devops|<otherHost> us east|<slow> .. <minutes>|@ .. imported
-0.54 @ .. possible|@ .. send|@ .. size|@ commit|@ my|ah|am back|api for|azure devops|behind|blog|cara|charged
-0.54 devops|do you|fast forward|gave a|gimana|great >|i am back|in <settings>|it was our|kevin|laptop is
-0.54 looking for|markdown|motivation|needs .. @|our jenkins|podcast|public .|release post|settings|ticket|too big
-0.54 trailing|video|vm|would you
-0.56 . worth it|< <otherHost> is|< <own> <part>|< @ <own>|< @ my|< i <down>|< npm registry|@ .. bring|@ .. history
-0.56 @ .. sidebar|@ .. swag|@ .. ultimate|@ .. where|@ can i|@ do|@ when i|@.com are|apps|are so|baseurl|button >
-0.56 code|config ?|config ? >|days .. @|from bitbucket|help|how many|i have to|import|kubecon|meetings|mobile
-0.56 mr .. @|pushed to|redesign|reply|review apps|scoped|security|service unavailable|sid|source|stock|strategy
-0.56 templates|tools|use @|was <own> <settings>
-0.58 0 mrs|0 of the|< deadline|<own> cluster|<use> conflicts|@ .. program|@ .. trial|@.com <fails>|a 503
-0.58 accidentally|branch .. @|certification|codes|colours|fan|feel like|i make|keynote|logs .. @|love that
-0.58 merge conflicts|new|numbers|our own server|our repo|permission|private repos|recording|review|run the
-0.58 too many|two weeks|version that|virtual|what is your|where is
-0.60 . may|0 can|0 months|0 on|<requestError> because|@ .. interview|@ .. limit|@ .. price|@ the new
-0.60 and the <part>|build|by default|can it|christmas|cleanup|conference|contribute|crypto|down the|finally .
-0.60 group|i made a|little|milestones|our self|poll .. @|ports|remote work|repo ?|reviewers|the docs|the price
-0.60 uses|var mı|way|what now|will try|wow >|😎|😎 >
-0.62 <otherHost> .. <down>|<otherHost> is|<own> company is|<own> on prem|@ .. bot|@ .. fosdem|@ .. mobile
-0.62 @ .. newsletter|@ .. upgrade|@ .. username|@ ce|@ could|a group|alpine|and i am|custom domain|dropdown|export
-0.62 firewall|gibt es|how @|images .. @|internet <down>|is the best|it was <own>|make|my @|namespace|needed
-0.62 our on prem|parental|parental leave|premium|reviewing .. @|says <requestError>|slash|such a|support|tears
-0.62 to @
-0.64 502 on|<down> course|<own> admin|<serverError> .. <part>|@ .. add|@ .. logo|@ .. reconfigure|@ .. regex
-0.64 @ .. security|@ meetup|add|at fosdem|crash course|epic|in issues|instances|legal|made|one mr|path|pipelines ?
-0.64 power|projects ? >|recruiter|svn|the gold|the job|token
-0.66 . anyway|< <unable> <use>|<settings> ? >|<settings> blocks|<settings> expired|<unable> found .|@ are there
-0.66 because i|cache .|default|do|doctor|http <serverError>|import from|job|native|not found .|on @ >|prices
-0.66 renamed|reviews|university|years
-0.68 . or|0 repos over|< @ does|< @ who|<own> .. <down>|@ .. deleted|accident|approval|async|break it
-0.68 engineer .. @|first .. @|i feel|install .. @|key|linter|morning|moved|policy|reviewer|roadmap|salaries
-0.68 speakers|the best|the wrong|windows
-0.70 < <otherHost> <down>|<down> production|@ .. booth|@ .. integration|@ <selfManaged>|@ how do|@.com ?|as always
-0.70 button|bye|certified|design|discount|features|in @|master|menu|navigation|onboarding|one of my|rebase .. @
-0.70 releases|shell|test|the month|we come|year ?
-0.72 . sorry for|@ .. tanuki|applied|love the|one click|only in|only on|regrets|remove|semicolon|the trick
-0.72 turns out <own>|use
-0.74 <selfManaged>|<unable> an|@ .. permission|@ why does|a project|approvals|brain|changelog|corporate <settings>
-0.74 days >|education|force|gb|interview|my script|next week|possible to|pricing <part>|pricing page|runner|toggle
-0.74 wild >
-0.76 < @ how|<settings>|@ .. code|@ .. hiring|@ .. life|@ .. sort|button on|devops .. @|i >|i put|pipeline .
-0.76 shows 0|the linter|where|zero <down>|zero downtime
-0.78 < @ what|< broken|@ .. group|buy|for all of|helped|heroku|history|our instance|own runner|repos over
-0.78 verification
-0.80 0 lines|< bitbucket|<own> internal @|<own> self|@ .. meetup|@ .. should|after i|backup|branches|bug|corporate
-0.80 hearing|internal @|jira|love|our internal @|plan ?|raise|ran out|reconfigure|renewal|runner on|silver|since i
-0.80 supported|took me
-0.82 @ handbook|@.com >|a two|arm|bulk|files|talk on|was great
-0.84 0 years|@ .. best|@ id like|allowed|for a|fosdem|help >|integration|label|lint|monolith|monorepo
-0.84 on <own> <selfManaged>|sheet|the settings
-0.86 @ .. tracking|@ notifications|because <own>|cluster|enough for|force <use>|ha|hire|is hard|is right|ldap|me >
-0.86 merge conflict|prefer|tool
-0.88 . sorry|<minutes> .. <down>|@ github|cache|folder|newsletter|on <own> <own>|username|vs|where .. @
-0.90 <own> <settings> is|<own> @ <part>|@ .. use|@ can|@ release|auto|compliance|licence|me 0|monorepos|section
-0.90 theme|this year|webinar|where do|with my
-0.92 0 users|< @ could|@ ctl|one repo|secret|size|small thing|used|yaml .
-0.94 <otherHost> is having|<use> conflict|@ .. rules|@ .. view|@ .. year|mail <unable>|one project|project is
-0.96 0 gb|@ .. free|@ .. talk|account|added|badge|cards|ctl|e mail|job .. @|our server|protected|when ? >
-0.98 <down> <own>|@ .. feature|@ <part> in|at the @|instance|need a|on prem|prem|was <own>|with @
-1.00 . @.com|<otherHost> is <down>|@ .. <settings>|@ runner|broke .|conflicts|is called|name|released|self|tips
-1.02 . @ ci.yml|. does|<own> <own> <part>|approved|atlassian|calculator|named|question|quote|training|trello
-1.04 <own> @|<settings> is|@ .. backup|@ .. which|@ ci|a user|ama|contributors|fastly|it possible to|small
-1.04 the mobile|the runner|timezone|year
-1.06 <incident> management|@ .. devops|@ .. way|@ ci.yml|after a|card|ci.yml|fault|how to|incident management
-1.06 proud|with <own>|yaml
-1.08 best|limit|link|of @.com|saved
-1.10 can i|conflict|it with|premium ?|ultimate|user group
-1.12 a @|coverage|de @|via @
-1.14 < wrote|<settings> . sorry|booth|change the|domain|how do i|self managed
-1.16 comparing|deleted|guest|ipo|my password|my runner|passed|projects ?|ubuntu
-1.18 self hosted @
-1.20 < @ can|all remote|core|labels|pricing|this >
-1.22 0 comments|burndown|self hosted
-1.24 < @.com is|@ issues
-1.26 merged .. @|private
-1.28 is @.com|socks|street|tests
-1.30 down to|how do|sticker
-1.32 merged|parallel|variables
-1.34 done .. @|main|rules|trial|using
-1.36 <own> <selfManaged>|<serverError> .. <down>|by accident|role|set|ticket 0
-1.38 < <otherHost>|advice|date|managed|seats|stored
-1.40 broke
-1.42 @ .. self
-1.44 < <own> <settings>|dark theme|price|upgraded
-1.46 chart|epics|hugo|invoice|pipeline is|ruby
-1.48 our own
-1.50 program|sidebar|spam|stickers
-1.52 our internal|ram
-1.54 rebase|template
-1.56 delete
-1.58 billing|guide|logo|mode
-1.60 <own> internal|jenkins|pipeline
-1.62 @ .. <selfManaged>|docs|setting
-1.64 emoji|geo
-1.66 crashed|dark mode
-1.70 admin|the old
-1.74 maintainer|tracking
-1.78 @ .. branch|mrs .. @
-1.80 azure|handbook|license
-1.86 swag
-1.88 dm
-1.92 hiring|meetup|pi
-1.94 feature|squash|tier
-1.96 not @|puma
-2.04 omnibus
-2.12 our @
-2.14 @ .. mail
-2.16 upgrade
-2.20 free
-2.58 forgot
`;
