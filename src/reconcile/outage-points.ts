/** How many points each phrase is worth. Written by `npm run learn:availability`; do not edit it by hand. */

/** What every text has before its phrases are counted. */
export const startingPoints = -1.65;

export const outagePoints = `
4.22 @.com
4.14 <serverError>
3.58 outages
3.34 @ <down>
3.24 the outage
3.18 <serverError> >
2.68 outage
2.66 bad gateway
2.62 gitlabdown
2.42 the site
2.38 trouble
2.34 < gitlab|działa
2.32 you are <down>
2.28 @ is <down>
2.22 error page
2.14 erroring
2.10 <unable> open|down >
2.08 answering|ligt
2.04 @.com <down>|since 0 0
1.98 aqui
1.96 any of|it is back|panne
1.94 <serverError> .|same for
1.92 <down> >
1.90 . same
1.84 @.com is
1.82 guess ill
1.80 loads|servers
1.78 @ is down|@.com <now>|site
1.74 is back
1.70 <down> ?|todays
1.68 <incident>|@ .. during|every project|sites
1.66 load|whole company
1.64 @ .. load|posted
1.62 <down> @|@ .. <down>|at the moment|gateway|your <down>
1.60 <fails> with @|<thanks> .. <down>|@ .. vez|being <down>|end .. @
1.58 outage ?|the downtime
1.56 @ est|for <own> whole
1.54 ? <part>|falling over|operational|you are down
1.52 systems|wieder|work again
1.50 @ is having|everybody in|going on|some users
1.48 <now> <down>|<otherHost> <back>|<use> @|your outage
1.46 helsinki
1.44 <minutes> <now>|and from|for anyone
1.42 <down> @.com|because @|come <back>|errors|ici|recovered
1.40 0 0 ?|at your|incident ?|same .. @|seite
1.38 @ .com|@ down|down or|isps
1.36 . @ <down>|<serverError> <part>|@ .. moment|@.com @|are back .|over ?|your servers
1.34 .com|500s|any repo|breakfast|cest|gerade|it is @
1.32 < now|<unable> reachable|clients|of us >|us in
1.28 . are you|is up|regions|still down
1.26 <slow> .. <now>|and the site|no work
1.24 <fails> rates|<incident> ?|@ isnt|all of <own>|error rates|nothing loads|out from|rn|落ちてる
1.22 < so|? whole|for the entire|happening|yesterdays
1.20 . will there|go through|reach you|seems|the <serverError>
1.18 <back> <now>|<down>|<serverError> .. <serverError>|<thanks> .. <incident>|@ .. <serverError>|@ goes|açılmıyor
1.18 for everyone|out for the|resolved|responding|soon|too .|tweet .. @
1.16 < гитлаб|<down> @ ?|? <down>|@ .. having|hugops >|the door|was out|гитлаб
1.14 0 minutes of|504|@ outage|connection <down>|lagi|the <down>|your end
1.12 <part> <down> .|@ .. hier|in india|incident|investigating|pushes|reachable|status|the same >|unreachable
1.12 update is|your side
1.10 <now> 0 0|<unable> opening|@ .. posted|all of my|desde hace|entire|está|nothing but|reach @
1.08 <unable> <own> <settings>|<use> <unable>|around 0|nere
1.06 503|did @|error pages|here in|the database|to be productive
1.04 <part> <fails>|<use> .. <serverError>|? nothing|@ .. pipeline|@ org|overloaded|since 0|team it|twitter
1.02 @ .. <slow>|be back|carga|for all|you but|깃랩
1.00 0 0|back|either|fell over >|how long will|it is down|know you are|long will|refreshing|voltou
0.98 0 utc|< gitlabdown|<back> yet|<now> .. <minutes>|<otherHost> <back> .|<unable> @ .|atm|be <back>|believe .. @
0.98 caído|come back|experiencing|loading|same|serving|the <incident>|this <now> >|whole
0.96 . <down>|. @ pls|503 .|<down> ? >|<everyone> know if|<incident> ? >|<minutes> >|<serverError> for|<use> <down>
0.96 @ .. investigating|@ pls >|affected|eta ?|fall|just <now>|just now|org|out .|refreshing @|right <now>
0.96 right now|this .
0.94 . what was|<back> .. <thanks>|<own> clients|@ is <back>|@.com has|cause|going on ?|the <part> <down>
0.94 the quick fix|thought <own> <settings>|youve
0.92 . looks like|0 <slow>|0 <slow> <part>|<back> before|<down> from|<unable> answering|@.com doesnt|at zero
0.92 for you|hangs|internet <back>|nobody in|push again|so fast .|todays .. @|your <part>
0.90 . where|<part> .. <slow>|<unable> .. <minutes>|@ .. fix|@ .. over|@ went|every <use>|every user|for anybody
0.90 in the company|responding .|spins|the moment|the status|this <now>|todays <down>|up again|when @.com
0.88 <minutes>|<use> . @|at 0 0|depends on|eta|it you|spinning|ya
0.86 0 0 and|<fails> <part>|<thanks> .. <own>|@ .. plus|@ <back> ?|@ is dead|again|because @.com|desde|during|geht
0.86 is @ <down>|is outage|la <down>|seit 0 minuten|since your|too >|tried from|who unplugged
0.84 <everyone> in <own>|<incident> .. <unable>|<minutes> ago|<unable> <own>|<unable> <use> <unable>|@.com @ >
0.84 are sorry|decides to|delivered|down ? >|en rade|entrega|err_connection_timed_out|fourth|i know you
0.84 not reachable|of us|on every|plus|prima|rade|reach|tot|volvió|we are sorry
0.82 . any news|<now> <serverError>|<part> .. <now>|<serverError> when|<unable> of|@ .. aqui|@ .. honest|@ <down> .
0.82 access @|back online|do ar|down.|fora|fora do|fora do ar|middle of <own>|not loading|nothing on|with @.com|안
0.80 < <down> <now>|< aws|< incident|<now> as|@ being|for 0 min|gateway .. @|hangs .|refresh|the <incident> is
0.80 unreachable .
0.78 < @ ist|< update|<thanks> .. <minutes>|<unable> deploys|@ .. desde|@ <down> <now>|@ ist|@.com <unable>|bij
0.78 ddos|eruit|for the honest|morning >|remarche|storing|the api is|todays @|挂了吗|挂了吗 .. @
0.76 . @.com <unable>|0 <minutes> of|<now> @.com|@ .. every|@ cest|before @|blank|door|everybody in the|everyone i
0.76 for @.com to|idle|is every|is up ?|long ?|on <everyone>|out @|sito|that is down|whole <part>
0.74 . down|502|<part> <slow>|<unable> reach|? <now>|@ .. <now>|@ is <unable>|@.com is down|@.com went
0.74 an <fails> number|an error number|colleagues|erreichbar|error number|fetches|for all <own>|hang|impossible de
0.74 is you @|it is <back>|justo|nor|seems .. @|to the on|unplugged @|안 .. @
0.72 . tried|0 <minutes> ago|0 ago|< guess ill|<back> @ >|<minutes> .. <now>|<now> your|<serverError> .. <thanks>
0.72 <use> .. <everyone>|@ your <part>|@.com just|all of|and youve|being|confirm|is <down> @|is showing|load >
0.72 neither|none of|queue|rca|shared <part>|that @.com|to open|tuesday is|update|vez .. @|was it|whole org|지금
0.70 . <unable> only|. not only|. wish|<everyone> in|<incident> .. <minutes>|<part> .. <fails>|<use> go|@ .. taking
0.70 all of us|an <down> .|an outage .|calm .|confirming|downtime ?|lunch|networks|noon . @|now the|stuck for
0.70 the live|the website|tout|whole site
0.68 . anything|. hugops >|<part> git|<part> opens|<unable> .. <part>|<unable> git|@ .. spins|@ is not|@ tout
0.68 @.com from|before our|cheers @|error|from here|hugs to the|on status|only me|responds|right ?|timeouts|was @
0.68 what was|with an error|working again
0.66 . <otherHost> <back>|. @ ?|. began|. get|< .. @|< @ shared|<back> <back>|<now> 0 <minutes>
0.66 <unable> notifications|<use> >|@ .. aware|@ .. happening|@ .. lagi|@ lives|after lunch|all|alles|breakfast >
0.66 confirmed|down ?|fall over|here|is it down|ligger|ligger nere|no notifications|ok .. @|ongoing|picked|sign in
0.66 website|what was it|your load balancer|your site|youve got
0.64 . <everyone> on|. <incident> ?|. happens|< down for|<down> <down> <down>|<down> for <everyone>
0.64 <now> an <minutes>|<part> .. <down>|<part> <incident>|<serverError> .. <now>|<serverError> and|<slow> <part>
0.64 <use> <now>|@ .. ar|@ picked|about the <down>|an <minutes> >|an hour >|cant reach|delay|every|fetch|follow up
0.64 if @|is erroring|last nights|minutes ago|nothing works|of <fails>|repos with|right <now> .|right now .
0.64 shared runner|since an|since an hour|so quickly|time out|when the <part>|ya volvió
0.62 . are|. everyone|. whole|0 you|< 0 <minutes>|< @ .com|<down> . 0|<down> @ .|<incident> going|<now> when
0.62 <own> <settings>|<part> <unable>|<part> is|<thanks> <everyone>|? @.com|? all|@ .. middle|@ <now> <down>
0.62 and from <own>|and two|being down|but <fails>|button spins|calm|connection|docker pull|end @|gitlab|il sito
0.62 in all|no deploys|not answering|shared|stares|stares at|that @ is|tonights|trouble with|updates|who <down> @
0.60 . <otherHost>|. looks|. when will|<down> or|<now> on <own>|<part> <down> ?|@ .. het|@ .. rade|@ .. third
0.60 @ seeing|@ status <part>|after todays|but @.com|cant even|doet|doet het|et|everywhere|fix the <part>
0.60 for <everyone>|for <everyone> .|here but|het|is <unable> <own>|it seems|like @|loaded|midnight >|night ?
0.60 over >|restore|through <now>|times out for|unavailable .|up @ >|var|went <fails> on|went wrong on|не
0.58 502s|< <now> <down>|< gitlabが落ちてる|< gitlabが落ちてる ?|<back> @.com|<back> yet ?|<now> .. <down>|<now> <now>
0.58 <now> ?|<part> <down> <part>|<unable> access|<unable> your <settings>|? <own> <part>|@ rn|a subset|a subset of
0.58 across all|any project|are we|been an|been an <minutes>|been an hour|cant clone|cant push .|confirm .
0.58 connections|credit for|degraded|down .|elevated|every third|gitlabが落ちてる|gitlabが落ちてる .. @|gitlabが落ちてる ?|hurry
0.58 investigating .. @|it over|moment|mornings <down>|on mondays|on your side|phone on|phone on 0|same .|schnelle
0.58 subset|subset of|there an incident|this mornings <down>|this time ?|times out|two @|waiting for @.com|we see
0.58 weder|white|💀|😴
0.56 0 hrs|<back> here|<down> de|<fails> @|<minutes> .. <own>|<now> .. <now>|<now> breakfast|<own> repositories
0.56 <use> button spins|? <use>|@ being <down>|@ decides|@ decides to|@ gone|and @.com|back before|cant git|caída
0.56 deadline .. @|fatal could|fatal could <unable>|fatal could not|from all|hotfix waiting|hour @|how long ?|hrs
0.56 is @ down|merge button spins|my router|other|our ci|our org|our projects|outage 0|ovh|page .|page loads
0.56 posted >|problem|root cause|same >|since breakfast|the 0 <minutes>|timeout .|to be <back>|vez|wifi . it
0.56 wont answer
0.54 0 <minutes>|< @ did|< well|<back> <unable>|<part> sites|<slow>|? happens|@ .. <minutes>|@ .. erreichbar
0.54 @ .. justo|@ .. lunch|@ .. nere|@ having|@ is currently|@ ligger|@ ligger nere|@ wake|@ wake <back>|@ wake up
0.54 @ wont|@.com <back>|@.com returns|and 0 <everyone>|another @|back .|cause of|connection reset|demo .. @
0.54 did you do|during this|entire <everyone>|está .. @|everyone here|from any|from hetzner|going @|going @ ?
0.54 good again|is down.|not just|of the <incident>|ok <otherHost>|on all|on our end|pages sites|pull hangs|push my
0.54 registry|schon|see the same|seeing|soon @|stuck for everyone|the rca|this time|to any|us and|we <unable> <use>
0.54 wont load|yesterdays <down>|your load|깃랩 지금
0.52 . status|. we pay|502 .|< @ server|< @ still|< guess|< 깃랩|<back> .. <back>|<back> .. <minutes>|<back> @
0.52 <down> 0 0|<down> <now> @|<down> <use>|<everyone> else ?|<everyone> is <part>|<fails> .. <slow>|<incident> .
0.52 <incident> on @.com|<minutes> .. <serverError>|<minutes> .. <unable>|<own> customers|<own> terminal
0.52 <part> <down>|<part> <unable> load|<serverError> @ >|<settings> <use>|<unable> load >|@ .. <back>
0.52 @ .. refreshing|@ <slow>|@ really|@ to come|acces|and @ is|any of us|are sorry .|around 0 0|at your end
0.52 blocked by @|browsers|coffee break|customers on|data loss|for any|for everybody|for whole|give .. @|groups .
0.52 know you|last night ?|last weeks|load .|major <down>|my terminal|nap|not our|org @|others on|out for
0.52 outages in|paged .. @|pipeline in|run <part>|site is gone|still broken|submit|the <slow>|the @.com|those of
0.52 trouble ?|trouble at|up >|what caused|what does|when @|when @ went
0.50 . <unable> <own>|. something|. your turn|500 for|< @ up|< @ web|<everyone> in the|<everyone> too|<fails> at @
0.50 <minutes> .. <everyone>|<now> .. <use>|<now> this|<now> this <now>|<otherHost> says|@ .. ddos|@ .. ici
0.50 @ .. serving|@ <back>|@ anything|a 502|a <fails> with|a problem with|across|answering .. @|are on it|as it
0.50 back ?|cheers @ >|day for|de .. @|doesnt open|downtime today|either .|emergency|eu west|getting|hundred .. @
0.50 is 0 0|is <back> ?|isnt my|it <unable> <own>|it isnt my|it seems >|noon|say the same|seems <back>|seems >
0.50 something @|this afternoon|this mornings|this outage|today ? >|tweet|twitter says|was @.com|was the root
0.50 we can|well|yesterday @|you are <back>|you are on|your turn
0.48 . others|0 and 0|0 of 0|5xx|< <down> .|< <otherHost> <back>|< <unable> @|< @ seeing|< no @
0.48 <back> . <otherHost>|<down> <part>|<down> number|<down> on @.com|<everyone> .. <minutes>|<fails> <now> ?
0.48 <incident> doc|<otherHost> is full|<part> hasnt|<serverError> .. <back>|<slow> .. <everyone>
0.48 <unable> erreichbar|<use> <fails>|@ .. gateway|@ .. git|@ .. past|@ .. schon|@ .. something|@ goes <down>
0.48 @ goes down|@.com all|a walk|about 0 <minutes>|again or|and @.com is|anything to|cant get|cant push cant
0.48 da stamattina|depuis 0|disruption .|dont open|downtime|even the|fast again|for me again|for us in|from <part>
0.48 from helsinki|hanging|hour @ >|i think you|incident doc|is all|is it over|is taking|ist .. @|it just <own>
0.48 it was @|jobs stuck|le <part>|le site|looks like|looks like your|nicht erreichbar|now . >|ok <part>|only mode
0.48 or are|pending|push cant|read only mode|remote @ is|share ?|since this|stamattina|status .. @|the same .|utc >
0.48 we <unable>|worldwide|you are back
0.46 . <serverError>|. <use>|0 minutes ago|< @ had|< @ site|< rip @|< so the|<back> .. <slow>|<down> <part> <down>
0.46 <down> out|<everyone> .. <everyone>|<everyone> else getting|<everyone> home|<everyone> it|<everyone> say
0.46 <fails> for all|<minutes> .. <fails>|<now> .. <serverError>|<now> <use>|<now> ? @|<now> even
0.46 <settings> .. <unable>|<slow> .. <part>|<unable> me carga|@ .. <incident>|@ i know|@ is <part>|a single <part>
0.46 after todays <down>|again thx|all good again|all systems|and <unable> reach|and cant|as the <part>|as well >
0.46 be productive|bus|büro|care to|confirm @|coworkers|degradation|disruption|dns ?|down too|either @|either @ >
0.46 else getting|est|everyone|from <part> .|from this|gracias @|hace|is ?|just me|me carga|minutes of|news
0.46 no me carga|nobody is|nos|ok @ is|on every project|operational .|our standup|rip @|rip @ 0|screenshot of @
0.46 single <part>|soon @ >|struggling|to come <back>|we <own>|we own|without you|wrong on our|you @ but
0.44 . @ down|. whole <everyone>|0 of our|0 utc >|< @ <back>|< did @|<down> this|<everyone> . what|<everyone> here
0.44 <everyone> times|<everyone> times out|<fails> <serverError>|<fails> occurred|<now>|<own> company can
0.44 <part> .. <use>|<part> <part> is|<slow> at|<unable> has|<use> .. <part>|@ .. commit|@ .. falling|@ .. guess
0.44 @ .. operational|@ .. root|@ .. var|@ is up|@ voltou|@.com was|able|able to|across the|again from
0.44 all <own> groups|all systems operational|anything .. @|around|aware|back up|belly|belly <back>|belly up|cant
0.44 cant get to|checked with|depuis|entire team|error occurred|errore|everything times|everything times out|fleet
0.44 for all our|gets through|half|hang in|hello ?|is <unable> opening|is registry|is you|jobs are|léquipe|major
0.44 middle|minute|not happy|not only|of <serverError>|operations|or is it|our customers|our slack|out . >|outage >
0.44 outage @|page opens|past the|right .. @|safe to <use>|side @|since this morning|some users may|something .. @
0.44 still @|subset of users|systems operational|take your|take your time|the <part>|the entire <everyone>
0.44 the queue|the shared|time in|to fall|to fall over|today >|up on|us|users may|waiting|whole <everyone>
0.44 yes i noticed|yesterday evening|your side @
0.42 0 . will|0 0 utc|0 queued|< @ nie|< @ where|< runners|< status <part>|< status page|<back> here in
0.42 <incident> .. <now>|<now> @ <unable>|<now> @ is|<now> lunch|<part> are out|<part> for <everyone>|<part> is out
0.42 <unable> just me|<unable> of <own>|<unable> one can|<unable> puedo|<unable> submit|? <serverError>|? mr
0.42 ? status|@ confirming|@ looks like|@ nie|@ non|@.com gives|@.com out|a nap|again thanks|all <now>
0.42 an <fails> <part>|an error page|anybody else ?|anyone else getting|are busy|are out|are working|auch .. @
0.42 before the <down>|began|chrome firefox|clients .|courtesy|courtesy .. @|courtesy of|courtesy of @|die ?
0.42 die ? >|elevated <fails> rates|elevated error rates|end . yes|eta ? >|for the fast|full of it|gateway <down>
0.42 getting a|git|here .. @|hour now|hugops @|impossible|is unavailable|it is dead|it is you|it wasnt|la caída
0.42 last nights <down>|like it is|might want|might want to|mundo|network team|nights <down>|no one can|no puedo
0.42 not just me|nothing|one can|opening <now>|openly|orgs|os|our launch|planet|queued|raw file|root cause of
0.42 since lunch|so openly|started|stuck ? >|the middle|third|this week @|to load|today @|todays outage|todo mundo
0.42 unplugged @ >|web .|while @.com|who <down>|who unplugged @|whoops @|work <now> ?|works again|you are|you mean
0.40 . apparently|. hugops|. was|. web|100% of|500 >|503 on|< <unable>|< @ ligger|< hats|< hats off|< looks
0.40 <back> @ <unable>|<back> @ ?|<down> .|<fails> <slow>|<incident> <unable>|<minutes> .. <minutes>
0.40 <now> <now> <now>|<own> old|<own> standup|<own> students are|<part> for 0|<part> take|<unable> działa
0.40 <unable> reach @|<unable> release|<use> .. <fails>|<use> .. <minutes>|@ .. respond|@ <down> ?|@ so it|@ where
0.40 @.com <part>|@.com isnt|a demo|a single page|a student|alike .|all our|allen|an <fails> occurred
0.40 an error occurred|answering .|anyone else|are watching|as well|be reached|because your|before|between 0
0.40 collègues|communicate|day @|down @ >|down down|down down down|downtime @|each click|either .. @|encore
0.40 for half|having <fails>|hetzner and|how much of|is 0 in|is the database|minuten|much of|my issues
0.40 my students are|need ?|nie działa|normally|nouveau|of all|on youtube .|or is @|problems|pulls|push|reddit
0.40 same for the|same from|sign in <part>|silent|single page|site >|something is|standup .. @|stopped|students are
0.40 the entire|the entire team|the same|there a <fails>|there a problem|thursday is|timing|use your|waiting .. @
0.40 you went|youtube .
0.38 . 503|. <unable> .|. @ that|. @.com .|. get well|0 <minutes> and|500 to|< <own> pipeline|< @ down|< is @.com
0.38 < looks like|< the one|<back> <back> .|<back> <now> ?|<down> i|<down> too|<everyone> looking
0.38 <incident> .. <thanks>|<incident> 0|<minutes> old|<now> . >|<now> .. <slow>|<own> homework
0.38 <part> .. <everyone>|<part> <everyone>|<thanks> @ <everyone>|<thanks> for fixing|<unable> .. <unable>
0.38 <unable> <part> >|<unable> open .|? <unable>|? here|@ . and|@ .. erroring|@ .. nap|@ <back> <now>
0.38 @ <fails> <part>|@ blocked by|@ is|@.com <incident>|@.com down|about @.com|afternoon|all <own>|all repos
0.38 any news|anything|ar|back for|because your <part>|before <own>|by @ blocked|can get|come <back> >|confirm .. @
0.38 customers|darkness|day another @|demo|e .. @|errors on|for the @|for todays|friends in|from three|get .. @
0.38 glad it|going|hier|i need|is <down> is|is @ <back>|is @ having|is been|is down >|it 0|just about|just about to
0.38 merge >|much time|my colleagues|my old|our repos|page and|please fix|problem with|pull|reach the <part>
0.38 responding >|restore .. @|run <now>|second .. @|since @|spain|struggling ?|that outage|that were|the ops
0.38 to come|trouble ? >|tuesday is <down>|va|waiting >|walked|was down for|whole morning|whoops @ is|without git
0.38 you confirm|💀 @|💀 @ >
0.36 . whole team|.io|0 <down> 0|< ok @|< still down|< was|<back> ? <own>|<down> <now> >|<down> number 0
0.36 <down> out >|<down> was|<everyone> . i|<fails> .. <part>|<fails> <part> >|<fails> in there|<now> <down> in
0.36 <now> the <now>|<otherHost> doc|<unable> answering .|<unable> but|<use> from @.com|? every|? hello|? hello ?
0.36 @ .. ?|@ .. halfway|@ .. returning|@ .. updates|@ .io|@ finally <back>|@ having a|@ server|@ was
0.36 @ your <incident>|@ your page|@.com at|@.com now|@.com which|after this|afternoon >|again .|and 0|and 0 people
0.36 and so|answers|answers <now>|answers again|any <settings>|at once|back online .|can confirm|can you confirm
0.36 coming <back>|credit for the|currently|dar <use>|database|did <everyone>|down no|even .. @|every 0 <minutes>
0.36 every repo|fixing|for 0 <minutes>|for my whole|from aws|git operations|give <serverError>|gone again
0.36 google doc|half .. @|hang in there|hear from|incident @|is <unable> <slow>|is @ that|is the <incident>
0.36 last 0 <minutes>|live doc|loads >|loss|middle of my|no access|not responding|offer|on <own> end|opens <now>
0.36 others|our company can|out|problem ?|progress|quick fix|release at|release at 0|since the morning|singapore
0.36 site has|staring|staring at|the @ outage|the moment .|there an <incident>|things are|to use|to use your
0.36 tonight ?|toute .. @|turns .. @|vodafone|was it ?|was out .|were <down>|when a|work again ?|you might
0.36 you might want|your runners|your ssh|your tweet|спасибо
0.34 . all|. all of|. anyone else|. neither|. same for|. status <part>|. status page|0 <minutes> old|0 of <own>
0.34 0 people in|0 s|< @ looks|< @ went|< update @|<back> . <part>|<back> so|<back> soon|<down> . please
0.34 <down> <now> ?|<down> or did|<incident> .. <back>|<now> about 0|<own> <settings> twice|<own> end .
0.34 <own> neighbour is|<serverError> . <everyone>|<serverError> @|<unable> .. <everyone>|<unable> from|<unable> on
0.34 <use>|<use> ok|? from|? tried|? two|@ . <part>|@ .. da|@ .. going|@ .. mortem|@ .. todays|@ >|@ ? @
0.34 @ come <back>|@ come back|@ dead|@ is <now>|@.com back|@.com has been|a long|about to|also|also .|an estimate
0.34 ancora|around .. @|because @ <part>|bei .. @|bei <everyone>|bei allen|but there|but there is|cause ?
0.34 company can|dead|depuis <selfManaged>|depuis <selfManaged> matin|depuis ce|depuis ce matin|down i
0.34 entire <part>|euch|everyone since|for the frequent|for the whole|friday release|from any of|guys|hand in
0.34 have been <down>|home >|if @.com|in <own> company|is <back>|is <part>|is <unable> just|is it you|is not just
0.34 isnt >|it is <down>|jobs that|just go|long ? @|léquipe .. @|my neighbour is|my pipeline|my router twice
0.34 neighbour is|nur|o site|of trouble|on any|opening|other <everyone>|others ?|our end .|out @ >|pages down|past
0.34 playing .. @|problems at|projects .|remote @|respond|return|says <part>|seems to have|seit|service restored
0.34 sign in page|since morning|something|stopped responding|the <part> <fails>|the <part> <now>|the fourth
0.34 the good|them ? >|there an <down>|there an outage|through again|to <use> <now>|too . @|tweet more|us @ >
0.34 visitors|wake|week @|wont open|work <now>|you not
0.32 . 0 <slow>|. @.com <back>|. did you|. object|. object storage|. something is|0 minutes without|0 till|< <down>
0.32 < @ fora|< site|< whoops @|<back> .. <unable>|<back> <now> .|<back> ?|<back> anything|<down> in a|<down> or is
0.32 <fails> across|<own> org|<own> sites|<part> <now> <back>|<part> is been|<part> ok|<selfManaged> <use> <fails>
0.32 <serverError> . @|<unable> <own> .|<unable> <use> .|<unable> available|<unable> be reached|<unable> reach you
0.32 <use> window|? half|@ .. demo|@ .. działa|@ .. info|@ .. por|@ .. seeing|@ .. sites|@ .. systems
0.32 @ <unable> działa|@ but please|@ fora|@ fora do|@ i need|@ nie działa|@ sorry to|@.com is on|a problem|about 0
0.32 after todays outage|again ?|all <own> projects|all projects|any of <own>|are <use>|are investigating|arriving
0.32 at @.com|back soon|before 0|before 0 0|by @.com|can open|cant do|cant reach you|come <back> <back>
0.32 communicate better|connect .. @|datacenter|deploy window|do <own>|else cant|error @|every <part>|everywhere .
0.32 fall over .|for a walk|from all <own>|from all our|glad it is|groups . @|happened ? >|hello ? <everyone>
0.32 investigating for|is <unable> your|is nobody|is not your|is playing|is reachable|it too|kaput|kunden|like this
0.32 locations|long will this|mad .|minutes without|montréal|my tests|network|news .. @|no web|not me|offer a|ok @
0.32 on us|otra vez|pay for premium|please come|please come <back>|please come back|refusing all|sad tanuki|see any
0.32 since yesterday|since yesterday evening|slow @|ten minutes|that was a|the live doc|the registry|the root cause
0.32 the whole site|timeout|took you|two hours|unavailable ?|up anything|us >|volta|volta .. @|wasnt|we are <back>
0.32 we are back|we can wait|web|went down .|when <part>|white .|your <incident>|your time
0.30 . git <use>|. to|. we are|0 0 <down>|0 <minutes> after|0 <unable>|0 minuten|504s|< ok so|< seems|< third
0.30 < гитлаб <down>|<back> .. <now>|<down> ? @|<everyone> as well|<everyone> can <use>|<fails> .. <everyone>
0.30 <fails> <now>|<fails> in <slow>|<minutes> .. <part>|<minutes> @ >|<minutes> w|<now> for us|<own> terminal says
0.30 <part> itself|<serverError> .. <fails>|<serverError> .. @|<serverError> from @|<thanks> .. <unable>|<unable>
0.30 <unable> <back> @|<unable> get to|<unable> load .|<unable> responding|<unable> worked|<use> .
0.30 <use> <serverError>|@ .. before|@ .. response|@ .. siesta|@ .. throwing|@ .. wake|@ 503|@ back|@ came back
0.30 @ is back|@ org @|@ seit|@ unreachable|@.com 0|@.com <slow>|@.com answers|@.com goes|@.com is out
0.30 @.com stopped|a siesta|a siesta ?|about what|again . what|again >|again thx @|all <now> >|all i get|all shared
0.30 all shared <part>|also >|and from my|and prayers|any repo .|anybody home|are you <down>|asleep ?|because @ s
0.30 before .. @|can work|cant fetch|coming .. @|complaining .|course . >|da|dark .|de novo|down or did|en <down>
0.30 en panne|end ?|erreichbar .. @|even|every client|fail >|fail at|for @ to|for about|for any of|from hetzner and
0.30 gateway timeout|go .. @|having issues|hmm .|hope you|hour without|http 500|i tested|in every|info|is downtime
0.30 it down ?|lives in|maintenance page|mark|monitoring but|my terminal says|nap .. @|nights|nothing worked
0.30 occurred|of code|of this|ok ?|on @.com for|on every <use>|on reddit|on the ci|online|out for <everyone>
0.30 outage .|over the cable|over there ?|packages|page @ >|pareil|part .. @|partial <incident>|poland
0.30 problem with @|project <part>|returning|rn >|runners are out|same on|screenshot of|service disruption|seven
0.30 siesta|siesta ?|spinner|status <part>|status <part> .|status page .|terminal says|the 0 min|the <part> is
0.30 the code|third .. @|thoughts and|thoughts and prayers|timing out >|today when|token ?|too and|u|una .. @
0.30 waiting for @|wake <back>|wake <back> >|wake up|wake up >|wasnt .. @|we are <fails>|we are stuck|week @ .
0.30 who scheduled|whole <now>|whole office|your <part> has|your time >|your wifi|гитлаб <down>|на .. @
0.28 . <now> <down>|. @.com <now>|. is something|. other|0 <everyone> in|0 <minutes> late|0 min ago|0 of us
0.28 0 outages|0 year|500 .|< <part> is|< container|< container <part>|< container registry|< down down|<back> . 0
0.28 <back> .. <settings>|<down> <fails>|<everyone> .. <serverError>|<everyone> here can|<fails> at your
0.28 <fails> on @.com|<incident> .. <everyone>|<now> . 0|<now> 0|<now> <unable> <use>|<own> <settings> <own>
0.28 <own> entire|<own> launch|<part> havent|<part> stopped|<settings> <own> <settings>|<settings> was
0.28 <slow> on @.com|<unable> .. <now>|<unable> there|<unable> to open|<use> <now> ?|<use> da|? <unable> of|? none
0.28 ? none of|? push|? since|? site|@ . we|@ .. >|@ .. affect|@ .. bad|@ .. being|@ .. deadline|@ .. eaten|@ .. 🙃
0.28 @ <unable> <slow>|@ <use> <part>|@ an|@ did|@ down today|@ error page|@ login page|@ not loading|@ recovered
0.28 @ site|@ site is|@ so|a job|accessible|and <settings>|and so is|are <down>|are down .|been|blame <own>|but git
0.28 but is the|came back|can stop|cant push|checked|dead again|decide|depuis 0 <minutes>|down is|down yesterday
0.28 eaten|end|end .|f5|fail|fails at|falls|fell over|finally <back>|folks at|for every project|for two <minutes>
0.28 for two hours|from @ is|get <serverError>|gitlabdown >|home . @|hora >|hotfix|hour >|hours|i count|incident >
0.28 is been <down>|lfs downloads|like your|load and|login page|long .. @|looking into|me <serverError>|me it is
0.28 middle of|min ago|nap .|ni|noch|not opening|our groups|outage was|over @ >|packet|paying|poof|push . @
0.28 reachable <now>|removed|says .. @|says @|sees the same|showing|since|since 0 @|site and|spike|started to
0.28 taking .. @|ten <minutes>|that you are|the <everyone> at|the <part> >|the @ error|the login|time out from
0.28 timeline|trouble @|turns out @|unable to open|une .. @|update @|waiting and|we are all|we are investigating
0.28 where can i|who can|with @.com ?|work <now> .|you did|you down|за
0.26 . cheers @|. come <back>|. please|. site|. token|. where is|0 kb s|0 minutes|0 outage|0 queued pipelines
0.26 100% of <own>|100% of our|500s on|< @ whole|< did|<back>|<down> <now> 0|<down> for all|<down> i repeat
0.26 <down> trending|<everyone> at <own>|<everyone> report|<incident> <part>|<incident> @ ?|<incident> about
0.26 <now> @|<now> around|<now> or|<now> you|<own> deploys|<own> end|<own> projects|<own> scheduled <part>
0.26 <part> <down> >|<part> <unable> be|<part> and <part>|<part> from @|<part> pls|<serverError> for all
0.26 <slow> at 0|<unable> <back> .|<unable> <use> a|<unable> even open|<unable> only <own>|<unable> see any
0.26 <unable> starting|? <everyone>|? because|? we get|@ .. bit|@ .. getting|@ .. hace|@ .. performance|@ .. tweet
0.26 @ .. worse|@ blocked|@ but|@ is registry|@ just go|@ looks|@ still broken|@ whole|@.com .|@.com cant|a beer .
0.26 again in|ago >|all in the|and none|anyone today|are failing|are having an|are you down|at 0 and|awkward
0.26 back so|bad gateway .|be <down> .|cable at|cable at @|cant be reached|cant reach @|cdn|continents|credits
0.26 database <down>|ddos ?|deadline|dear @|deploys|do i get|down i repeat|down or is|elevated <fails>|even open
0.26 everybody|fail with|for <everyone> else|for <everyone> in|for anybody else|for every|for lunch|for me <now>
0.26 for you @|from registry|gateway .|git fetch|git pull|gitlabdown trending|give us|go for|goes down|happens .. @
0.26 here .|i see @|in <own> homework|in the middle|in unison|investigating .|is @|is it just|is the site|kb s
0.26 known ?|leży|loading for|look @ >|looking at|nasty|o @|of our|of our projects|on .com|one page|orgs >|our end
0.26 our scheduled|outage over|page for 0|queued pipelines|rack|reachable from|release tonight|restarted <own>
0.26 restarted <own> <settings>|restarted my|restarted my router|same for <own>|same for my|shift|since @.com
0.26 since about|something is off|staring at a|take notes|thanks for fixing|the <incident> going|the <part> <back>
0.26 the cable|the honest|the middle of|thing ? >|timing out|todays <fails>|tous|unison|up here|vpn|what are you
0.26 while|while @|while @ is|who tripped|who tripped over|whoever is|wifi @|window|without @|you posted|you when
0.26 youll get|your <part> are|your <part> says|your forum|your page says|👍
0.24 . <down> ?|. <fails> in|. hang|. hang in|. since|. take|. take your|. tested|. unsere|0 devs|0 minutes ?
0.24 < @ so|< and|<back> here .|<down> . >|<everyone> .. <slow>|<everyone> .. @|<everyone> 0|<fails> for
0.24 <incident> or|<minutes> . please|<minutes> <now> .|<minutes> to|<now> ten|<now> the <use>|<own> <settings> was
0.24 <own> intern|<own> patience|<part> <unable> <part>|<part> start|<part> wide|<part> ❌|<part> ❌ <part>
0.24 <serverError> on every|<serverError> when i|<settings> ?|<unable> . @|<unable> .. <slow>
0.24 <unable> <part> <unable>|<unable> fun|<unable> tweet|<use> <now> >|<use> all|<use> all <own>|? 502
0.24 ? <everyone> home|? anybody|? anybody home|? it was|? pages|? same|@ .. ddosed|@ .. downloads|@ .. elevated
0.24 @ .. fourth|@ .. live|@ .. mı|@ <serverError>|@ <slow> <now>|@ awake|@ awake ?|@ database|@ eta|@ oncall
0.24 @.com <unable> .|a <minutes>|a bad <settings>|a bad config|a nap .|a screenshot of|after last|alike
0.24 all <back> here|all dead|all green here|all users|any <incident> ?|any of our|anybody home ?|anyone looking
0.24 are doing|as @.com|asked @|asked @ >|at all >|back @ ?|bad config|balcony|beer .|bitte|can|can .|ci not
0.24 come <back> i|come back i|companies|dead ? >|deadline is midnight|depend .. @|dies|doesnt answer|down in
0.24 down. .. @|forum is full|from gcp|from registry .|general <fails>|gone wrong|have been|headers|here . @|hour
0.24 i <unable> find|in <minutes>|in our company|in poland|incident ? >|is lying|is midnight|is not my|is trending
0.24 issue at|it is been|it isnt|italy|job to|kann|known ? >|last nights downtime|last weeks <down>
0.24 last weeks outage|look @|lädt|milano|monitoring but i|morning . >|much of <own>|my patience|nights downtime
0.24 no web .|not from|on <now> ?|on each|on every <part>|on last|one request|other groups|our sites|over <part>
0.24 over ? can|page itself|paged|please ? >|please hurry|prayers @|prayers @ >|pushen|rato|read from|related to
0.24 related to the|run for|same @ >|screenshot .. @|second <minutes>|second hour|seconds to open|seems to
0.24 self host|service|shared .. @|shared <part> <part>|sidekiq backlog|simply <unable>|since ten|sitting in
0.24 so that is|status <part> says|status page|status page says|stuck in pending|taking|that it is|the <incident> >
0.24 the cause|the entire <part>|the git|the last 0|the planet|there goes|thing that|this take|three different
0.24 through you|todays <incident>|tonight .|tweeted|unavailability|unusable today|up ?|up ? >|up again .
0.24 vanish .. @|warsaw|was at 0|weeks outage|well soon @|what is <down>|will this take|you are working|you dont
0.24 you see|☕ >|❌ <part>|❌ <part> ❌
0.22 . 502|. <everyone>|. <now> <unable>|. <part> is|. @.com is|. cannot|. confirmed|. it isnt|. pushes|. started
0.22 . still|0 <minutes> ?|0 days .|503 for|< <own> @|< <thanks> @|< @ <part>|< @ back|< @ pages|< @ registry
0.22 < down again|< my pipeline|< pushing|< status|< this is|<down> .. <serverError>|<down> with <serverError>
0.22 <everyone> .. <part>|<everyone> <now> <now>|<everyone> on <otherHost>|<everyone> waiting|<fails> <part> is
0.22 <incident> .. <part>|<incident> >|<incident> for|<minutes> after|<minutes> w o|<now> .. <unable>
0.22 <own> 0 projects|<own> private|<part> .. <part>|<part> <now> 0|<part> <unable> open|<part> has been
0.22 <part> load|<part> nor|<part> ok <part>|<part> take <slow>|<part> to @.com|<serverError> .. <use>
0.22 <serverError> <everyone>|<settings> this time|<slow> ? @|<slow> @|<slow> demais|<unable> .. @|<unable> even
0.22 <unable> goes|<use> will|<use> will work|? not one|@ .. answering|@ .. chrome|@ .. outside|@ .. poof|@ .. 😴
0.22 @ <down> i|@ <part> <unable>|@ ?|@ all|@ is taking|@ login|@ seit 0|@ servers|@ take your|@ with|@.com fails
0.22 @.com refuses|@.com to|all of @.com|all our groups|all projects .|and from home|and you|answers <now> .
0.22 answers again .|anyone know if|are all|at @ for|at least we|back ? >|bc|bisa|by an|calm .. @|central|chez
0.22 ci has|clone|dark ?|deploy ?|devs .. @|elevated error|else ? @|engineers idle|entrar|equipo .|erreur|error 502
0.22 error on|exact <minutes>|folks at @|for 0 minutes|forum thread|germany|git <use> is|gives me <serverError>
0.22 got to|having <fails> ?|hugs .|i cant find|if this|if this is|in a week|in brazil|in or|including|is <down> ?
0.22 is <incident>|is @ .|is fast <now>|is fast again|is it a|is unavailable .|ist @|it is not|it only me
0.22 it was <down>|it wasnt me|ive seen|job since|just when|just when i|keep|learnt .. @|least we|lento demais
0.22 loads in|losing|mates|me you are|much time to|my first|my laptop|my yaml|neighbour|not .|not starting|now ? @
0.22 offer .. @|ok|ok . @|on @.com is|on every page|on status .|online >|our 0 projects|our whole|out for everyone
0.22 page|page @|panic|people with|productive|removed the|resolving|returning 500|returns|says <back>
0.22 says operational|sees|severity|shared <part> have|shared runners have|side ?|since deploy|since the deploy
0.22 sites .. @|sla credit|slowness|so is|ssh|ssh to @.com|take a nap|that things|the <part> are|the all clear
0.22 the day @|the folks|the folks at|the ops <everyone>|the ops people|the repos|the shared ones|then <back>
0.22 to @.com|to learn|too much time|took a|tripped .. @|turkey|user .|was <down> for|was offline|wasnt me
0.22 were .. @|what went|when nobody|whoops .. @|will work|will work <now>|will work again|yall|yes @|you <down>
0.22 you was|your end ?|your maintenance|your side ?|zero|❌
0.20 . <part>|. <serverError> on|. <unable> the|. @ are|. registry|. still no|0 <down>|0 repos with|500 for all
0.20 502 @ >|< <own> intern|< <unable> <part>|< <unable> a|< <unable> git|< @ confirmed|< @ eta|< @ good|< @ leży
0.20 < @.com <back>|< not a|< so much|< whole|<back> .. <serverError>|<down> . it|<down> <down> @|<down> exactly
0.20 <down> exactly when|<down> for you|<down> over|<incident> .. @|<minutes> and|<now> <down> for|<now> <thanks>
0.20 <now> an|<now> and the|<now> around 0|<now> is|<own> and|<own> on|<own> phone on|<part> . <unable>
0.20 <part> <everyone> .|<part> and all|<part> hosted|<part> is all|<part> is giving|<part> ok .|<part> took
0.20 <part> which|<part> white|<serverError> at|<serverError> here|<slow> on|<unable> <part> .|<unable> <slow>
0.20 <unable> <use>|<unable> load|<unable> read from|<unable> there .|<unable> va|<use> <fails> <slow>
0.20 <use> from <everyone>|? .. @|@ .. current|@ .. else|@ .. finish|@ .. offer|@ .. responding|@ .. staring
0.20 @ .. va|@ .. 😅|@ 0 <minutes>|@ <down> <unable>|@ <unable> work|@ confirmed|@ confirmed <back>|@ how|@ is out
0.20 @ leży|@ no work|@ pls|@ resolved|@ status|@ under|@.com takes|@.com up|a <serverError> on|a ddos|a server
0.20 a version|a walk .|able to <use>|again cheers|all over|allen i|allen i am|an error|and @.com <unable>|and also
0.20 and the merge|any eta ?|api down|api is|are down|are pending|are you on|at an|at an <fails>|at an error
0.20 at your side|auth <down>|awake ?|backups|bad news|been <down> for|bei <everyone> i|bei allen i|being <down> .
0.20 being offline|between 0 and|built .. @|by remote|can <use>|can clone|can reach|cause of the|checked with 0
0.20 closed by remote|confirmed <back>|connection closed by|dead here|decides|delays|depends|do i have|doesnt .
0.20 down ? @|down down @|downtime was|error page >|every <part> .|every page .|f5 .. @|filed|for my colleagues
0.20 for tuesday|from every|from remote|from three different|get <fails>|get some|get some sleep|get well
0.20 git <use> <back>|git is distributed|git over <part>|giù ?|go|gone for|groups|hangs forever|has @
0.20 have a release|help ? >|home .|host|hours old|how can|i do|in all <own>|in pending|in spain|incident on|india
0.20 internal <part>|internal <part> <fails>|interruption|is <back> for|is <now> <unable>|is <serverError>|is away
0.20 is distributed|is happening|is out .|is the recovery|ist|it is all|it you ?|ke|kollegen|last 0 minutes|link in
0.20 long @|lost ?|major .. @|major outage|minute to|mobile data|my phone on|my team @|ne|nobody can|nobody in the
0.20 non va|not read from|nothing has|object .. @|of <down>|of @ <down>|on @ .io|on everything|on it but|one >
0.20 open any|ops people|or are you|or is|our scheduled pipelines|out for two|outage is|page for|pasa|per <part>
0.20 per page|picked <back>|picked up|pls|pushes .|pushes are|read from remote|repo . @|report @.com
0.20 report the same|right <now> all|right now all|rough|runners|say something|seem|seen a|servers ?|sidekiq <slow>
0.20 sigue|so much for|some sleep|squad|stand <now>|stand still|start at|status <part> >|status <part> is
0.20 status history|status page >|status page is|still nothing|storage <fails>|storage having|sync|the <down> <now>
0.20 the <part> will|the failover|the hosted|the incident >|the runners|the whole <part>|then error|they cant
0.20 third <down>|third outage|this <now> ?|this <part> <unable>|this afternoon >|threw|thursday is <down>|tim
0.20 time <part>|timeouts .|to any repo|to follow|todays <use>|todays deploy|todays incident|tokyo|tried chrome
0.20 tried chrome firefox|tried from 0|unavailable in|unreachable from|update says|us all|utc|walk .|water|web is
0.20 wednesday .. @|weg|went <fails>|went wrong|when you are|where can|whichever|whole afternoon|whole company >
0.20 working again for|works @|year old|you <back>|you aware|you on it|you were <down>|your <part> went|your cdn
0.20 your runners are|авария|авария ?|👍 >
0.18 . <everyone> in|. api|. eta|. eta ?|. every|. go|. unusable|. wake|. you|0 <minutes> <now>|0 <minutes> before
0.18 0 <minutes> w|0 engineers idle|0 groups|0 min|0 of <down>|100% for|500 page|< <down> trending
0.18 < <selfManaged> hub|< @|< @ feature|< @ update|< @ why|< @.com|< can confirm|< docker hub
0.18 < gitlabdown trending|< the <incident>|< whole sprint|<back> <now> for|<back> unexpectedly .|<down> <thanks>
0.18 <down> ? <unable>|<down> i finally|<down> mü|<everyone> can|<everyone> here gets|<everyone> in devops
0.18 <everyone> so <slow>|<fails> .. @|<fails> @ ?|<fails> at|<fails> boards|<minutes> of <serverError>
0.18 <minutes> on @.com|<now> . that|<now> .. <settings>|<now> >|<now> da|<now> here|<now> over|<now> why
0.18 <own> <everyone> @|<own> <fails>|<own> <part> from|<own> repos <now>|<own> whole org|<part> be <back>
0.18 <part> die|<part> from|<part> system|<part> system <fails>|<part> that|<part> was|<part> was <down>
0.18 <slow> .. <down>|<thanks> to whoever|<unable> . @.com|<unable> <part>|<unable> open any|<unable> take
0.18 <use> <back>|? 0 <minutes>|? you were|@ .. @|@ .. blocks|@ .. close|@ .. ever|@ .. got|@ .. milano|@ .. off
0.18 @ .. ten|@ ? <part>|@ feature|@ has an|@ tonight .|@ went <down>|@ whoops something|@ works again|@.com . >
0.18 @.com <unable> be|@.com cant be|@.com is returning|@.com ok|a <minutes> <now>|a hotfix|a minute|a minute since
0.18 a release at|about 0 minutes|again on our|and <everyone> in|and all of|anybody at|anyone else in|anything for
0.18 are back|are back @|are you aware|awake|barely|because you <unable>|because you dont|been <down>
0.18 been answering|black .. @|blank <part>|brazil|bureau|but please|button .. @|by <own> monitoring|by remote host
0.18 caiu|came <back>|catching|caída de|ci queue|colleghi|coming back|comments vanish|complain .. @
0.18 container <part>|container registry|da milano|db|deploy ? >|did @ just|do my|down in the|down. @|down. @ >
0.18 drei|each mr|empty for|error page .|errore .. @|every <part> for|every push|exists|failing|feierabend
0.18 for every user|for the update|for yesterdays|for you ?|from spain|gerade komplett|get credit|goes|goes <own>
0.18 good luck|gracias|half of|has an <down>|has an outage|hasnt|hello ? anybody|help ?|here gets|holiday .|host @
0.18 hugops|if @ is|in <own> <otherHost>|in all our|in or out|in our group|in tokyo|increased <fails>
0.18 increased <fails> rates|increased error|increased error rates|internal <fails>|internal error
0.18 internal server error|ipv4|is <unable>|is <unable> me|is <unable> responding|is @.com .|is complaining
0.18 is down. @|is downtime @|is having <fails>|is it known|is not me|is not responding|is the <part>|it . i
0.18 it <unable>|it known|ive <now>|ive now|just me @|komplett|la <down> de|la caída de|latest|limit ?
0.18 live <incident>|live <incident> doc|live incident|live incident doc|me it|minute since|mü|neighbours|no git
0.18 nobody can push|noon .. @|not us|nothing loads >|né|od|of @ is|of reports|of us all|on login|only error|open a
0.18 opening @|operation|or out|other <otherHost>|other people|others .|ours|outage number|over|people on
0.18 pipelines stuck|platform wide|please tell|pls fix|postmortem for|prayers|problem ? >|process|project page
0.18 pushes from|quick one|regional|remote host|repeat .. @|repo <unable>|report for|repos since|respond >
0.18 restoring|review of|run <now> .|runner system|runner system failure|safe to push|same <minutes>|say it is
0.18 se .. @|seconds and|see it as|seit 0|server error|side|sit|six .. @|so <slow>|status <part> itself
0.18 status page itself|still cant|stuck ?|tell|that ? >|that their|the 502|the <incident> about|the <part> that
0.18 the <part> went|the on|the ones|the recovery|the slow|the whole|the whole company|the window|them ?
0.18 there goes <own>|three <everyone>|timed|to respond >|to the <incident>|today ?|today @ >|tweets|two <down>
0.18 two <minutes>|two other|two outages|under ddos|unexpectedly .|unora|up unexpectedly .|updates during|us .|us 0
0.18 utc .. @|we cannot|we cant|we lost|what i see|what is happening|what went <fails>|what went wrong|when we can
0.18 while @.com is|while your|whole sprint|whole timeline|wieder da|with a|with popcorn|your engineers|çöktü
0.18 çöktü mü
0.16 . <down> .|. @ status|. @ the|. bad|. git push|. outage|. same from|. we <unable>|. will|. will you
0.16 . your <part>|. это|0 503|0 companies|0 hours old|0 is|0 since|502 >|503 >|503 service|< 0|< @ <now>
0.16 < @ seriously|< cant clone|< good thing|< i see|< lost 0|< my|< nobody can|< site is|<back> of
0.16 <back> to <back>|<down> ? all|<down> and|<down> because it|<down> is the|<down> this week|<everyone> as
0.16 <everyone> gets|<fails> <part> .|<fails> as well|<fails> at writing|<fails> with <part>|<incident> .. <use>
0.16 <incident> ? @|<incident> report|<minutes> .. <slow>|<minutes> left|<minutes> wait|<now> <now> >
0.16 <now> <now> and|<now> <unable> <back>|<now> in all|<now> noon >|<now> we <unable>|<own> .. <otherHost>
0.16 <own> <own> clients|<own> groups|<own> mates|<own> neighbour|<own> nightly release|<own> offices
0.16 <part> <back> for|<part> <part> and|<part> are running|<part> fleet|<part> is <unable>|<part> just <fails>
0.16 <slow> is|<slow> wheel|<thanks> for getting|<thanks> to the|<unable> <back> >|<unable> data|<unable> found
0.16 <unable> load and|<unable> riesco|<use> . >|<use> <back> <now>|<use> <now> or|<use> <use>|? <unable> <back>
0.16 ? jobs|@|@ .. around|@ .. entire|@ .. found|@ .. happen|@ .. midnight|@ .. mü|@ .. share|@ .. u|@ <down> and
0.16 @ <incident>|@ any eta|@ engineers|@ fix|@ fyi|@ loads|@ not|@ s <down>|@ seriously|@ shared|@ shared <part>
0.16 @ website|@ your outage|@.com <down> .|@.com answering|@.com dns|@.com like|@.com that|@.com throws
0.16 @.com was <down>|a 0 gb|a banner|a blank|a single|across <own>|across our|affected .|again . >|again here
0.16 all <own> sites|all <slow>|all morning|all morning >|all time|all time out|and a lot|and it <unable>
0.16 and those of|answering with|any data|any info|are <back> .|are aware|are you|are you guys|as do|at 0
0.16 at writing|at writing objects|au|back to normal|because @ is|believe|blocked .. @|bug .. @|can we <use>|cannot
0.16 cannot access|cant open any|come <back> like|come back .|comes back|database failover|database outage
0.16 deadline is|did i do|die|diff the|do you see|doc|domains|down ? asking|down for you|during the <down>
0.16 either . is|ends .. @|engineers|error for|error page is|está <down>|está caído|every page|every page for
0.16 everyone in|fails|fix|fix your <part>|fixing the <part>|for <down>|for <minutes>|for <own> <everyone>
0.16 for everybody in|for everyone in|for last|for me in|from 0 0|get to|git over|git over ssh|gitaly node
0.16 green again|green but|half of <own>|halfway|has been|having a|here <use>|here only|hold .. @|home|honest|hora
0.16 host @.com|hours of downtime|hours w|hours w o|hugs to|i came|i hear|i live|if you are|in business|in it
0.16 in other|in our slack|in page|internal .. @|investigating for 0|is <unable> even|is @ <slow>|is down is
0.16 is going on|is not|is not even|is not our|is this thing|issue boards|it over ?|jobs are running|know if @
0.16 known .. @|kollegen .. @|last thursday is|launch|like to use|loading >|lunch . >|memory|minutes ago .
0.16 morning is|mornings|my coworkers|my mates|my neighbour|need to <use>|night shift|nightly release|non riesco
0.16 none of our|not answering .|not found|not your wifi|objects 100%|oder .. @|of your <down>|of your outage
0.16 on <own> <otherHost>|on @.com which|on our slack|only me ?|opens|our nightly release|our offices|our on
0.16 our side|ours and|out . @|out . i|out >|out it is|out of three|p99|page >|paged at|panic .|pen|peut
0.16 please update|pray|pull .|pushes @|queues|raw|recovery today|respond .. @|respond.|riesco|runner ?|s <down>
0.16 same . @|same minute|says <serverError>|says whoops|scheduled <incident>|scheduled maintenance|secs|see how
0.16 so quick|spinning wheel|sprint review|ssh is|still failing|stopped syncing|stuck|submission|submit .. @
0.16 take the|taken .. @|talking to|tell us|thanks for getting|that git is|the 0 hours|the <incident> ?|the <now>
0.16 the <part> <unable>|the <part> has|the diff the|the load|the past|the sad|the sofa|the status <part>
0.16 the status page|the tests|thing on ?|this|this <now> is|this month @|this morning|this thing|this thing on
0.16 this week|till 0|till it|till it is|time to respond.|timed out|to each|to normal|to open one|to respond
0.16 to respond.|to the|to the folks|trending|tuesday is outage|tweet says|unplanned|up|ur <part>|us or|user .. @
0.16 was on|we <use> <now>|we know|webhooks from|were down|what .|what was the|while you|who are|whoops .
0.16 will be <back>|will this|with @ <fails>|work in|writing objects 100%|wrong on|yesterdays <incident>
0.16 yesterdays downtime|yesterdays incident|you okay|your website|это|🙌
0.14 . <unable> sign|. @ .io|. @.com ?|. cheers|. help ?|. is <part>|. is it|. is this|. not the|. others on
0.14 . please fix|. please tell|. push|. regards|. shared|. shared <part>|. shared runners|. the part
0.14 . what happened|. youll get|. your|.com is|0 <serverError>|0 cet >|0 hours >|0 isps|0 jobs|0 min and|0 then
0.14 0 year old|30+|500 on|502 on every|< <back> <back>|< <back> <now>|< <incident>|< <unable> like|< @ confirming
0.14 < @ has|< @ loads|< after todays|< another|< everything|< hmm @|< nothing like|< oh|< oh <unable>|< oh no
0.14 < outage|< sidekiq <slow>|< yall|<back> .. <part>|<back> <back> ?|<back> <back> in|<back> ? >|<back> for
0.14 <back> soon >|<back> while|<down> <fails> ?|<down> as well|<down> over ?|<everyone> .. <fails>|<fails> <use>
0.14 <incident> all|<incident> all <own>|<incident> en|<incident> en cours|<minutes> .. <back>|<minutes> <now> >
0.14 <minutes> after the|<minutes> for|<now> 0 and|<now> 0 per|<now> <down> @|<now> <incident>|<now> <now> @
0.14 <now> <unable> <part>|<now> ? ive|<now> all of|<now> the|<now> the <incident>|<otherHost> and from
0.14 <own> .. <own>|<own> sla|<part> .. <back>|<part> <back> >|<part> git <part>|<part> says operational
0.14 <part> sites all|<part> will|<serverError> . >|<serverError> ?|<serverError> on <use>|<settings> that is
0.14 <unable> @ >|<unable> access >|<unable> access @|<unable> believe me|<unable> found >|<unable> open @
0.14 <unable> opens|<unable> shared <part>|<use> .. <now>|<use> and <now>|<use> as|<use> from|<use> is
0.14 ? <unable> reach|? @ @|? all <own>|? hier|@ .. <part>|@ .. a|@ .. bei|@ .. blog|@ .. carga|@ .. cut|@ .. few
0.14 @ .. file|@ .. hope|@ .. job|@ .. might|@ .. ok|@ .. pay|@ .. reachable|@ .. related|@ .. review|@ .. riesco
0.14 @ .. showing|@ .. whoops|@ .. would|@ <down> >|@ <part> sites|@ ci is|@ is so|@ pages sites|@ returning
0.14 @ thing|@ third|@ up ?|@ why is|@.com . we|@.com .. @|@.com and @.com|@.com for 0|@.com still|@.com this
0.14 @.com to answer|a .. @|a <part> is|a blank <part>|a blank page|a feature|a friend .|a great day|a website
0.14 about two|access >|act|again . 0|ago|all <down>|all <own> scheduled|all green|all our scheduled
0.14 all shared runners|also <down>|also down|also in|an exam|and <own> boss|and <serverError>|and @ pages
0.14 and @.com isnt|and my boss|another day|anything .|api on|are all in|aware of|back soon >|back up ?|be up
0.14 because @.com is|blank white|bought|box .. @|bundle|but could|but i <now>|but i still|cable .. @|came
0.14 cannot fetch|cant be|cant even open|caused|cet >|clone from @.com|clones|communication|component|confirm ?
0.14 confirm @ ?|confirming from|container <part> is|container registry is|continent|cost us|countries|cours|day of
0.14 days for|ddos or|dear|ded|desde hace rato|diffs <unable>|distributed|does not|down but|down for everyone
0.14 downforeveryoneorjustme|downloads|downtime .|during <own>|each of our|else ?|em .. @|en .. @|en cours|end ? >
0.14 errors for|estimate|every click|everyone ?|everything loads|except the|excuses|falls over|feature idea
0.14 few minutes|for about 0|for anyone in|for hours|for lunch .|for the past|frequent|frequent updates during
0.14 from anywhere|gerade .. @|get well soon|gets in|gitlabstatus|gives .. @|go home|going for|gone wrong ?
0.14 great <down>|great timing|hace rato|here and|here can .|how .. @|i know but|i noticed|identified|in the last
0.14 incident en|incident en cours|is <back> <back>|is git|is gone again|is offline .|is on <own>|is taking too
0.14 is the fourth|is today|it also|it is 0|it is <unable>|it too @|itself .. @|jobs|jobs fail|just hangs|kitchen .
0.14 know but|la <part>|last|last <minutes>|latency on|lie <down>|lie down|local branch|loss ?|me for|min and
0.14 minor <incident>|minute @|mondays|morning and|moves|my own|netlify|networks .|no load|no load >|no shared
0.14 no shared runner|nobody . @|noon .|nothing like|nothing opens|od 0|of our ci|of requests|ok who tripped|on ?
0.14 on all repos|on forum|on holiday|on ssh|on the <incident>|on the incident|online .|online and|ops|other .. @
0.14 other teams|others in|others too|otra|our sla|our whole org|outage over ?|page says operational
0.14 pages sites all|partial|partial <down>|partial outage|patience .. @|performance <own>|performance my
0.14 please communicate|points to|preparing environment|projects too|push >|quickly|rate limit|reload|repeat @
0.14 reset .|returns <serverError> so|right before|router|run ci|runbook .. @|runners have|répond|safe ?|same @
0.14 same at|says degraded|says it is|seems @|sign in .|since 0 and|since nobody|since noon >|site back
0.14 site is back|sites all|sla with|so does|so that|so the|something going|something going on|staring .. @
0.14 start in|status <part> <now>|system <fails>|system failure|taking too|tanuki with|team sees|that tells|the 500
0.14 the <otherHost> cloud|the day|the google|the google cloud|the kitchen .|the last|the on call|the root
0.14 the site back|the tanuki is|the worst|then <serverError>|think you|this <down>|throwing|timeouts >
0.14 tls handshake|to come back|to each other|to return|to whoever got|today|todays <down> <own>|told us
0.14 took the site|u <unable> load|u no load|un <incident>|un <incident> en|un incident|un incident en|unable
0.14 unable to|unreachable >|unusable|us . @|used .. @|wait for @.com|waited for|waiting .|was at|was ist
0.14 we <unable> reach|we cant reach|we pay for|web but|web git|web ui|well soon|went <down> .|what is going
0.14 while the <part>|whoever got|whoever got paged|whole <everyone> sees|whole company .|whole team|wide
0.14 with internal|works @ >|yesterdays outage|you confirm @|you tweet|you were|youll|your api|your last update
0.14 your runners went|лежит|😩
0.12 +1 .. @|. <own> terminal|. <use> ok|. @ is|. @ was|. and|. go outside|. good luck|. how|. i am|. it <unable>
0.12 . load|. my|. my terminal|. please advise|. please update|. so that|. started 0|. that was|0 0 <minutes>
0.12 0 0 @.com|0 <down> in|0 <minutes> left|0 connection|0 coworkers|0 days for|0 different|0 hour outage|0 in 0
0.12 0 min >|0 pending|0 pending jobs|0 regions|0 this|500 internal|500 internal server|500 when|502 for|502 page
0.12 503 @|503 service unavailable|504 and|504 from|< 0 <down>|< <unable> reach|< @ <incident>|< @ login|< @ our
0.12 < @.com <down>|< @.com <part>|< @.com <unable>|< dear|< git push|< i can|< i think|< the irony|< third <down>
0.12 < third outage|< webhooks|<back> <now> in|<back> just|<down> . @.com|<down> and <own>|<down> before
0.12 <down> for 0|<down> guess|<down> mü ?|<everyone> . @|<everyone> already|<everyone> else seeing
0.12 <fails> . <unable>|<fails> .. <use>|<fails> day|<fails> day to|<fails> for <everyone>|<fails> for every
0.12 <fails> then|<incident> has|<minutes> . i|<minutes> .. <otherHost>|<minutes> ago and|<minutes> before
0.12 <minutes> of @|<minutes> your|<now> . took|<now> <fails> with|<now> ? <own>|<now> @ <down>|<now> blocked
0.12 <now> blocked by|<now> get|<now> midnight|<now> over here|<own> . @|<own> .. <fails>|<own> 0 devs
0.12 <own> deadline|<own> dns|<own> locations|<own> productivity|<own> users|<part>|<part> <fails> for
0.12 <part> from @.com|<selfManaged> .. <fails>|<serverError> .. <everyone>|<serverError> <own>
0.12 <serverError> <part> <down>|<serverError> internal|<serverError> internal <part>|<serverError> on the
0.12 <slow> <now> ?|<slow> like|<thanks> .. <settings>|<unable> .. <use>|<unable> answer >|<unable> either
0.12 <unable> get <back>|<unable> just|<unable> of us|<unable> risponde|<use> <fails> .|<use> <unable> even
0.12 <use> from <part>|?|? <unable> <part>|? <unable> get|? i have|? you|@ .. accident|@ .. between|@ .. bother
0.12 @ .. bug|@ .. database|@ .. install|@ .. itself|@ .. mal|@ .. molasses|@ .. okay|@ .. packages|@ .. pls
0.12 @ .. rates|@ .. stopped|@ .. technical|@ .. tripped|@ <fails> .|@ <serverError> .|@ <slow> as|@ <unable>|@ @
0.12 @ being offline|@ down in|@ hello ?|@ kaput|@ nothing|@ ok it|@ pages is|@ please come|@ se|@ slow as
0.12 @ went down|@ who|@ y u|@ your website|@.com being|@.com outage|@.com shows|@.com unreachable
0.12 @.com which <unable>|@.com which isnt|a <serverError> <part>|a blog|a post|a post mortem|a worse|able .. @
0.12 about what happened|advise|after 0 min|again over|again over here|all >|all been|all good <now>
0.12 an <minutes> <now>|an hour now|and 0 0|and everyone|and right|and so does|and we are|and who|and with
0.12 and with it|and you are|answer again|anyone else seeing|anyone in|apac|api and|as a|at @ tonight
0.12 at a <serverError>|at me|at once .|at our company|back for me|back yet|been refusing|been staring
0.12 been staring at|been there|blip|bother|broken on @.com|came <back> for|came back for|can read|cant clone cant
0.12 cant work|check @|cheers|choose|ci outage|cities|clone >|clone again|clone cant|code on|coffee <now>
0.12 commit the|company .|connection refused|crawling|dar|day ruined|days .|deadline .|ded 💀|degraded ?|different
0.12 do i talk|do you also|doesnt load and|dont load|down for|down guess|downdetector has|downtime last
0.12 during the <incident>|during the incident|else <unable>|else seeing|en|endpoints|ends in|entire site|er
0.12 every mr|everybody in our|everyone >|everything .|fail at preparing|failed clones|failing for|failing with 500
0.12 feature .. @|five <incident> ?|five nines ?|for everyone ?|for fixing|for getting|for premium and|for the live
0.12 for us|forum .|forum is|from remote repository|from that|getting it <back>|git <use> <fails>|go through <now>
0.12 goes my|gone from|guess i|has been refusing|hasnt loaded|hats|hats .. @|hats off|have >|having a worse
0.12 here <unable>|hmm .. @|hole .. @|homepage|honest thing|hotfix .|hour for|hour outage|hours left|https
0.12 hung <back>|hung up|i <use>|i only|i wrote|impossible to work|in five|in spain >|in the past|in total
0.12 in warsaw|internal server|is 0 <minutes>|is 503|is <back> <thanks>|is <down> <thanks>|is <down> right
0.12 is <now> a|is @ under|is half|is it dns|is serving|is site|is someone|is something|is the service
0.12 is unreachable .|isps .. @|it dns|it was @.com|itll|ive started|jobs still|just came|just came <back>
0.12 just down|kind of|la|laggy|last hour|learnt|load .. @|looks|mais|march|merci|min >|minutes ago >|most honest
0.12 most honest thing|my productivity|mü ?|mı|nights <down> ?|nines ?|no page|nobody at our|nobody here
0.12 nobody in my|non risponde|nope|not . >|not mine|not up|nothing works @|number >|occurred while <use>
0.12 occurred while fetching|of all <own>|of all our|of the <down>|of the day|of the outage|of us <now>|of us since
0.12 of users|ok .|ok <part> ok|ok over there|on <otherHost> too|on <own> <settings>|on reddit too|on your end
0.12 once @|or <down>|oregon|ouch|our 0 devs|our deploy bot|our locations|our on call|our release|outage i
0.12 outage this|outages this|over ssh|over there|page but|pages is|people already|per <part> >|per page >
0.12 picking <back>|picking up|ping .. @|pings|plan is|playing|please . >|please advise|port 0 connection|posted at
0.12 pour .. @|prod .|rather .. @|reach @ ?|recovering ?|reddit too|registry down|remote host .|remote repository
0.12 requests <fails>|returning <requestError>|returning <serverError> for|right on|risponde|runner fleet
0.12 runners have been|s from|says fatal|schon <now>|schon wieder|see @.com|see it|see it too|seeing elevated
0.12 service unavailable .|shared <part> <unable>|sick|since 0 hours|since midnight|site cant|site cant be
0.12 site just|site went|sits|sits there|sleeping|so it|so too|some .. @|something went|something went <fails>
0.12 something went wrong|south africa|spain >|spinner .|still broken for|still down .|still down in|still fail
0.12 stop pressing|take ages|takes 0 seconds|takes a <minutes>|takes a minute|technical|ten|terminal says fatal
0.12 tested|that <down>|the <down> is|the <fails> <part>|the cable at|the dashboard|the forum thread
0.12 the last <minutes>|the last hour|the morning|the most honest|the night|the outage is|the thing that|then 0
0.12 there goes my|thing that is|third <down> in|third outage in|this <part>|this site|this site cant|this week i
0.12 timeouts for|timing . >|to your <down>|today blocked|today blocked by|traceroute|tried .. @|tripped over
0.12 two <minutes> <now>|two networks|under <incident>|under maintenance|under the sla|ur site|us <settings>|us vpn
0.12 vanish|vcs|was 0 hours|was <down> ?|way to see|weather|week i|well at least|went|went dark|were out
0.12 whatever .. @|whatever you did|when @ is|when can we|when it|when it is|when will it|whether|which isnt
0.12 who <unable>|whoever is on|whole <now> >|whole team sees|with <down>|with @ ci|wrong day|wrong day to|wtf
0.12 yesterday ?|you from|your registry|your sign|your sign in|çöktü mü ?
0.10 . <back> to|. <everyone> else|. <everyone> here|. <part> <unable>|. <unable> <part>|. @ hurry|. @ what
0.10 . @.com <down>|. @.com just|. anyone|. at|. back to|. comments|. for|. i get|. id <thanks>|. id love
0.10 . incident|. is your|. of course|. server|. the bad|. the shared|. ticket|. yes @|0 0 .|0 min after
0.10 0 outages 0|0 per|0 per <part>|0 per page|0 projects|0 secs|30+ <minutes>|403|500 tried|502 in|502s >|503 from
0.10 503 page|504 .|< <everyone> else|< <part> <down>|< <part> from|< <unable> <back>|< @ ded|< @ seems|< @ this
0.10 < @ unreachable|< @.com back|< did the|< if @.com|< is|< pushing to|< the good|< webhooks from
0.10 <back> in business|<back> on us|<back> please|<back> unexpectedly|<down> . on|<down> .. <down>|<down> ? i
0.10 <down> and you|<down> bingo|<down> but <own>|<down> is <unable>|<down> of <part>|<everyone> @
0.10 <everyone> gets in|<everyone> know what|<everyone> on <own>|<everyone> or|<everyone> too .|<fails> <part> and
0.10 <fails> on <use>|<fails> rates .|<minutes> <now> and|<minutes> here|<minutes> please|<now> 0 @
0.10 <now> <incident> ?|<now> <serverError> here|<now> <unable>|<now> @ ?|<now> about|<now> and then|<now> lunch >
0.10 <now> out|<now> the last|<otherHost> community|<own> 0 groups|<own> <otherHost> community|<own> <part> to
0.10 <own> <settings> <now>|<own> <settings> ?|<own> company <now>|<own> demo .|<own> developers
0.10 <own> entire <everyone>|<own> old friend|<own> org .|<own> screen|<own> security|<part> <part> <part>
0.10 <part> ? it|<part> being|<part> credits|<part> manager|<part> on <own>|<part> were|<requestError> <now> the
0.10 <selfManaged> matin|<serverError> . <own>|<serverError> . <part>|<serverError> and so|<serverError> on
0.10 <serverError> tried|<settings> .. <otherHost>|<settings> pass|<settings> twice|<slow> ?|<slow> for the
0.10 <unable> . <part>|<unable> <slow> >|<unable> alone|<unable> being|<unable> but <fails>|<unable> carga
0.10 <unable> changed|<unable> get|<unable> happy|<unable> has been|<unable> live|<unable> me|<unable> of the
0.10 <unable> respond|<unable> tag|<unable> to access|<unable> us >|<use> @ >|<use> a thing|<use> an <minutes>
0.10 <use> are|<use> train has|? <everyone> here|? git <use>|? i am|? nobody here|@ . @|@ .. balancer|@ .. because
0.10 @ .. bingo|@ .. busy|@ .. check|@ .. company|@ .. contribute|@ .. creating|@ .. dark|@ .. done|@ .. frequent
0.10 @ .. monitoring|@ .. number|@ .. old|@ .. partial|@ .. pricing|@ .. red|@ .. round|@ .. sales|@ .. sleep
0.10 @ .. think|@ .. unplanned|@ .. wasnt|@ .. well|@ ? nothing|@ ? our|@ any <incident>|@ appreciate
0.10 @ appreciate the|@ caiu|@ ded|@ good|@ hq|@ hurry|@ i am|@ i think|@ in|@ in our|@ is on|@ is web|@ kann
0.10 @ lfs downloads|@ ping|@ slow|@ was down|@ we lost|@ what was|@ your update|@.com being <down>|@.com is <down>
0.10 @.com is <unable>|@.com is not|@.com refused|@.com to return|a 500 on|a <part> that|a blog post|a deadline
0.10 a full|a paying|a pipeline|able to reach|affecting|afternoon ?|again . that|alarm|all <slow> .|all been there
0.10 all colleagues|all mrs|all repos <now>|all we|also for|am <unable> mad|am not mad|an <incident> >
0.10 and <otherHost> says|and for <own>|and found|and twitter|and your|and your <part>|answer @
0.10 answers <serverError>|any news ?|api says|appreciate the|ar de|ar de novo|are being|are failing with
0.10 are having|as a paying|at @ hq|at all @|at least .|at least put|at least three|attempt|auckland
0.10 back in business|bad <use>|bad deploy|be a post|because it|been a|been offline|been unreachable for
0.10 between 0 0|blank <part> for|boston|both <down>|business .|can <use> <now>|can ping|cant pull cant
0.10 catching <back>|catching up|cayó @|ce|ce matin|certificates|change at|clone . @|clone cant push|clone the
0.10 cloud .. @|colleague in|colleagues too|come on .|commits i|complaining|connect <fails>|connect error
0.10 continents .|could <unable> read|could not read|crawl at|crawl at 0|customers .. @|dari|dark >|db failover
0.10 dc .|de la|department >|depend|depend on|deploy an|deploy is|different .. @|do ar de|doesnt load|downtime ? >
0.10 downtime and|drinking|during the|east1|end hung|end hung <back>|end hung up|ends|error rates .|evening @
0.10 every 0|everybody is|everyone or|expired ?|failure|fast .|fatal <unable> to|fatal unable|fatal unable to
0.10 fine @|fix @.com|fixing the|for <everyone> here|for <everyone> or|for an <minutes>|for an hour|for everyone or
0.10 for getting it|for me and|for the <down>|for the downtime|for this .|forum report|free <part>|free ci
0.10 from <everyone>|from @.com|from here .|from home >|from several|from tonights|full|gateway <down> .
0.10 gateway timeout .|gcp and|get a 502|getting it back|giremiyor|git <part>|git access|git remote|gives 500
0.10 gives a 500|gives a <serverError>|go outside|go through again|goes <down>|going through <now>|gone . it
0.10 gone again .|good <now> .|good news|got .. @|guys .. @|had one job|handshake|happens on|happens to the
0.10 have a deadline|having|having an <incident>|having an incident|hear|here <now>|here <part>|home and
0.10 hour on @.com|hours >|hq|http 0 503|hugs|huh|hung <back> unexpectedly|hung up unexpectedly|i <now> <unable>
0.10 i <use> <own>|i can|i can ping|i need to|i push|i refresh|i thought|idle .|in >|in all repos|in business .
0.10 in cant|in march|in progress <part>|in progress page|in warsaw .|incident all|incident or|intermittent
0.10 is 0 hour|is <down> .|is <down> <unable>|is all <back>|is all green|is back up|is fast|is full of|is knees
0.10 is out|is resolved|is web|isnt .|isps .|it <back> <now>|it a|it a ddos|it a holiday|it down|it is knees
0.10 it isnt .|it lives|it was down|itll be|itself does|itself does <unable>|itself does not|just me or|just you .
0.10 kan|kick the|know it is|know what is|lag .|last update|late|least .|least put|least three|left and right
0.10 like <now>|like this <now>|link in your|load <now>|log in <unable>|log in cant|looks like @|loop for|lost ? >
0.10 lots|lots of|lunch .|machines .. @|mam|matin|may experience|me 503|me and|merge train has|min after|modem
0.10 more often|mortem ?|mortem ? >|mr merged|much .. @|my bank|my entire|my old friend|my screen|network trouble
0.10 nginx|no carga|no ci|no me|no pushes no|nobody in our|none|none of the|normally 0|not alone|not available
0.10 not read|not us >|nothing changed|nothing goes|nothing is|novo .. @|now and then|nur .. @|of <own>|of <unable>
0.10 of @ downtime|of it >|of my merge|of our 0|office at|ok it|ok who|ok who <down>|okay ?|on @.com at
0.10 on all <own>|on fibre|on your status|one of us|online in|open <own>|open my|operational .. @|or did
0.10 other customers|others report|our 0 groups|our deploys|our developers|our network|our repositories
0.10 our slack community|our teams >|our users|our vpn|out .. @|out as well|out since|outage bingo|outages 0
0.10 over <part> is|over https|packet loss|page is|page is all|page takes|page today|pages ? our|pages load
0.10 paying for|picked <back> <now>|pizza|please >|please tweet|poof in|poof in the|post mortem ?|progress <part>
0.10 progress <part> for|progress page|progress page for|projects and|pull cant|push works|pushes no|pushes ok
0.10 put a banner|putting|queue is|rate|rates .|reachable again|read <own>|refused from|registry on|remote end
0.10 remote end hung|remote repository .|reports .. @|repositories|right <now> >|right now >|router twice|run
0.10 running again|says 504|says <incident> performance|says degraded performance|says the same|schon .. @
0.10 se <down> @|se cayó @|second i|sees the|servers >|serves|service credits|service so|shared <part> <down>
0.10 side ? >|sign .. @|since lunch >|since morning .|since the last|since we cant|site not|sites of|sla credits
0.10 slack community|slide 0|slow for|so @|so do|so it <unable>|so often|so our|ssh >|ssh to|stable|started >
0.10 status <part> <unable>|status says|still 502|still fail with|still get|still out|studio <now>|studio since
0.10 switching|tag|take <slow>|tests pass|thanks to|that is <down>|that was 0|the <incident> .|the <minutes> and
0.10 the @ incident|the bad news|the deadline|the exact|the fix ?|the forum report|the frequent|the good news
0.10 the hour and|the same <minutes>|the same minute|the server|the slowness|then you|there are|thing on
0.10 think it is|this is <unable>|this is not|this is the|timeout from|timeouts on|to ?|to ? >|to @.com at|to a
0.10 to access|to comment|to the best|to the google|today for|too|too . >|tried 0|unable to access|unexpectedly
0.10 universe|up on us|up unexpectedly|upstream connect|upstream connect <fails>|upstream connect error
0.10 us <serverError>|us east1|us in the|users may experience|was about|was down|we are aware|we have >
0.10 we have been|webhooks from @.com|website gives|weeks <down>|weer|well @|went dark >|weve all been|what <down>
0.10 what broke|when @.com is|when we|when will|whiteboard .|whole campus|whole dev|whole of|will it be|with it ?
0.10 word from you|worse|you all|your company|your tweet says|your update|your update says|your web|спасибо @|🥺
0.10 🥺 >
0.08 . 0 pending|. <everyone> ?|. <everyone> have|. <own>|. <part> <fails>|. @ how|. @.com answers|. @.com has
0.08 . been|. down again|. gracias|. here|. is <everyone>|. is @.com|. it was|. known <fails>|. pls|. refresh
0.08 . the site|. youll|0 . <use>|0 <everyone> with|0 <minutes> <down>|0 <minutes> by|0 <part> <slow>|0 continents
0.08 0 hrs of|0 kb|0 kib|0 kib s|0 mins|0 people with|0 utc .|0 utc <now>|0 utc ?|100%|504 from @|5xx from|< .
0.08 < 0 minutes|< <own> bot|< @ <slow>|< @ appreciate|< @ finally|< @ fix|< @ fyi|< @ latency|< @ lost|< @ prod
0.08 < @ thank|< @ çöktü|< @.com ist|< all of|< another day|< anybody|< back online|< cant fetch|< day ruined
0.08 < dear @|< hm .|< nice @|< ok it|< pls @|< registry|< so @|< something went|<back> .|<back> . <thanks>
0.08 <back> . <use>|<back> 0 0|<back> <back> for|<back> <now> <thanks>|<back> <now> here|<back> <slow>
0.08 <back> anything for|<back> before <own>|<back> on <own>|<down> .. <requestError>|<down> but|<down> for
0.08 <down> of @.com|<down> too >|<everyone> can contribute|<everyone> is >|<everyone> looking at|<everyone> on
0.08 <everyone> on @.com|<everyone> or just|<fails> <slow> .|<fails> ?|<fails> git|<incident> at @|<incident> be
0.08 <incident> is|<incident> on|<incident> on your|<incident> over|<minutes> . <own>|<minutes> <unable>
0.08 <minutes> ?|<minutes> ago >|<minutes> and ive|<minutes> by <own>|<minutes> for all|<minutes> in
0.08 <minutes> per <part>|<minutes> to open|<minutes> to post|<now> . <thanks>|<now> . please|<now> 0 am
0.08 <now> <fails>|<now> ? <unable>|<now> because of|<now> it is|<now> last night|<now> seeing|<now> to
0.08 <own> .. <settings>|<own> <own> app|<own> app is|<own> free|<own> mates >|<part> <back> from|<part> <down> out
0.08 <part> <fails> to|<part> <now> <unable>|<part> <part> <back>|<part> <unable> <back>|<part> <unable> created
0.08 <part> >|<part> alike|<part> alike .|<part> are|<part> at|<part> at 0|<part> at @.com|<part> for all
0.08 <part> group|<part> has|<part> on your|<part> went|<requestError> .. <use>|<selfManaged> is
0.08 <serverError> .. <incident>|<serverError> <serverError> <serverError>|<settings> .. <settings>
0.08 <settings> <settings>|<settings> change|<slow> . 0|<slow> <now>|<thanks> .|<thanks> @|<thanks> to read
0.08 <unable> .. <back>|<unable> <use> >|<unable> a great|<unable> answers|<unable> build|<unable> changed on
0.08 <unable> do|<unable> load either|<unable> only|<unable> picking|<unable> picking <back>|<unable> responding .
0.08 <unable> riesco ad|<unable> seen|<unable> show <back>|<use> .. <use>|<use> are going|<use> bot
0.08 <use> in progress|? <unable> a|? <unable> one|? aqui|? not a|? nothing loads|? the <part>|? the site
0.08 ? we <unable>|@ .. .|@ .. .io|@ .. <thanks>|@ .. answers|@ .. arriving|@ .. beer|@ .. bought|@ .. confirmed
0.08 @ .. drill|@ .. estimate|@ .. fixing|@ .. fleet|@ .. hi|@ .. him|@ .. india|@ .. ne|@ .. need|@ .. nights
0.08 @ .. often|@ .. premium|@ .. quick|@ .. stop|@ .. tweeting|@ .. upstream|@ .. you|@ 500 on|@ <down> mü
0.08 @ <own> <part>|@ <part> <use>|@ <part> connect|@ <slow> on|@ <unable> it|@ <unable> load|@ <use> <down>
0.08 @ all of|@ being down|@ down ?|@ feature idea|@ git <use>|@ gitlabdown|@ hugops|@ in <own>|@ is <everyone>
0.08 @ latency|@ on|@ prod|@ ssh connect|@ the|@ u|@ ur <part>|@ your last|@ çöktü|@ çöktü mü|@.com at 0
0.08 @.com explore|@.com is unavailable|@.com ist|@.com itself|@.com ok ?|@.com right|@.com right <now>
0.08 @.com right now|@.com today|@.com went dark|a bad <use>|a bad deploy|a few minutes|a full <minutes>
0.08 a full minute|a minor|a planned|a tanuki and|access denied for|accident .|across <own> org|across our org
0.08 ad aprire|affected >|after <use>|again . thanks|again all|alive again|all <part> <now>|all customers|all hands
0.08 all in|all jobs|all our projects|all our sites|all public|all repos since|all returning|alone . @|alone .. @
0.08 am .. @|an <down> ?|an <incident> on|an <minutes> @|an <minutes> for|an eta|an hour @|an hour for|an outage ?
0.08 an update|and|and <unable> way|and many|and no way|and the <use>|and twitter says|another <serverError>
0.08 another company|another day another|answers 500|anybody|anybody else|anyone ? @|anyone else ?|anyone else is
0.08 anyone in our|api unreachable .|app is|apparently|aprire|are <down> out|are timing|are timing out|are waiting
0.08 are you having|are you under|as <own>|as the site|asked for a|asking for 0|at another|at once >|at random
0.08 attack|automatically|aws|back @|back please|back up for|bad|be <down> ?|be usable|beg|bloqués|bringing the
0.08 broken for|but i cant|by the <minutes>|call <now>|can contribute|can i get|canada|cant pull|cause .. @
0.08 cause ? >|changed on|changed on <own>|changed on our|check <otherHost>|check twitter|click 0|clone from|close
0.08 cloud <unable>|cloud never|clusters|code 0|colleagues too .|come back online|comes <back>|commits i <use>
0.08 commits i pushed|complain|config|config change|confirm ? >|connecter|connection <down> out|connection closed
0.08 connection refused from|connection timed|connection timed out|countries >|customers are|customers on the
0.08 day and|day another|db .. @|de novo ?|dead in|define|denied for|dependency .. @|deploy an hour|deploy bot
0.08 deploy in progress|devs|dial <back> <now>|dial up today|different networks|dns ? it|do we get|doc during
0.08 doesnt . @|done .|dont panic|dont show up|down at|down during|down not|down now|early lunch .|erreichbar .
0.08 error .|every 0 minutes|every <part> on|every fetch|everybody .|everyone can|everyone can contribute|expected
0.08 explanation . @|explanation .. @|few .. @|fibre|finally <back> <now>|first the <part>|first tweet
0.08 for <everyone> ?|for all my|for everyone .|for fixing the|for our whole|for twenty|for twenty <minutes>
0.08 for twenty minutes|forest|forum say|four hours|frankfurt|from <otherHost> and|full <minutes>|full minute
0.08 get timeouts|git push .|give 500|gives a blank|go and|go home .|going through|going through again|got paged
0.08 group i|groups .. @|half <own> timeline|half my timeline|hand .. @|handle this|handle this request|happened
0.08 has been a|hats off @|have 0 .|have a <fails>|have a problem|hear a|here can|homework .. @|honest write
0.08 honest write <back>|honest write up|hosted on @|hotfix .. @|hours now|hours without|hrs of|hurts .|i <now>
0.08 i cant even|i checked|i do ?|i get|i have|i hit <use>|i hit merge|i noticed .|if it|in <down>
0.08 in <unable> <use>|in germany|in progress|in the|incident @ ?|internal api|ipv6|is .. @|is <back> but
0.08 is <everyone> looking|is <slow> as|is <unable> answering|is @ slow|is @.com <unable>|is @.com not|is @.com ok
0.08 is been <slow>|is been an|is being|is currently|is dead|is how you|is in @|is not answering|is not up
0.08 is off with|is possible|is slow as|is the whole|is this|is unavailable ?|is unreachable|isnt there|issues and
0.08 issues now|it . <unable>|it <unable> .|it ?|it ? >|it because|it dns ?|it fixed|it is|it just our|japan
0.08 just our|kb|kein|kex_exchange_identification|kib|kib s|kimse|kimse giremiyor|know ?|know ? >|known|la panne
0.08 last update is|let us know|load either|locally|login .|looking into it|looks resolved|lot .. @|love to read
0.08 luck .. @|managed .. @|marche|mates >|me and the|me you|min after the|min ago >|mins|minutes . please
0.08 monitoring|month .|more <serverError>|mortem of|my colleagues in|my deadline|my free|my mates >|même|need to
0.08 needs 0 <minutes>|never seen|news on the|nie|nobody at|non riesco ad|none of us|noon @|not a great|not found >
0.08 not picking|not picking up|nothing answers|nothing changed on|novo ?|now .|oauth .. @|of|of 500s|of an|of me
0.08 of the 0|of the incident|of twitter|of us is|off with|offline >|oh <unable>|oh no|ok ? @|ok again|ok then
0.08 ok who unplugged|on @.com has|on again ?|on every fetch|on holiday .|on it ?|on our side|on their|oncall|once
0.08 one job .|open a single|open merge|open merge requests|operational ?|opinions|or do i|or has|or just me
0.08 other customers on|others on the|our deploy|our org .|our private|our security|out . for|out . is|out <unable>
0.08 out a|outside|over here >|over ssh is|own app|page isnt|page just|part of the|pay for this|pending jobs|phrase
0.08 pick <back>|pick up|pipeline for|pipeline that|plan to|please tell me|plot|pls fix <part>|post mortem of
0.08 pressing|pretending .. @|projects <now>|projects i|public projects|pulling|pushed during|pushes are going
0.08 quick fix <everyone>|reachable .|read <own> <own>|read my own|read on|refused|registry push|report it
0.08 report the|requests since|responding .. @|restarted|returned <fails> <serverError>|riesco ad|riesco ad aprire
0.08 right <now> <unable>|right <now> @|right now @|root|round|runner outage|s .|same here|say it|says <back> .
0.08 says @ is|says all <back>|says all green|says hi|se connecter|sec >|sec for|see <fails>|see any of|seit einer
0.08 shared <part> .|shared <part> <now>|shared runners|sidekiq queues|since 0 am|since last night|since when
0.08 sit in|site still|site up|slow or|so @.com|so slow|so was|so what|sont bloqués|soon .|soon >|sorry to
0.08 spike for|started 0 min|status <part> but|status page but|status page still|still 503|still not
0.08 stopped arriving|students <unable>|students cant|stunden|sure|sydney .. @|take ?|taking too much
0.08 talking to each|tanuki and|telegram|than|than <own>|thanks folks|the <fails> day|the <fails> with|the <part> .
0.08 the <part> @|the <part> at|the <part> says|the <serverError> <part>|the backup|the bad|the cloud <unable>
0.08 the cloud never|the database <incident>|the fast|the github|the home|the home <part>|the home page
0.08 the homepage|the past 0|the postmortem|the recovery of|the registry is|the same @|the service|the site up
0.08 the status of|the twitter|the universe|the very|the whole afternoon|the wrong day|then <serverError> .|then up
0.08 they <unable>|thing i|third time in|this request|three networks|time to respond|tls|to|to @.com .|to go
0.08 to handle|to handle this|to join|to load for|to tweet|to wait|to whoever|to whoever is|to work <now>
0.08 today . everyone|today to|tripped over the|twenty|typo in|ui is|un|under attack|unreachable and
0.08 unreachable since 0|unusable .|up anything for|update the|updates every|uptime .|us <now>|us is|us know
0.08 us since|usb .. @|utc <now>|v4|visible|vous|was a long|was fast|was out for|watching the @|we <now>|we are
0.08 webhooks stopped|were <down> for|what did|what did you|what is <back>|what is up|what took|who do
0.08 who else <unable>|who else cant|whole <everyone> >|whole <everyone> in|wife is|with <fails> to
0.08 with <part> system|with failed|with failed to|with runner system|with the same|without|wont
0.08 workaround for <use>|working for|works again .|workshop on|worst|wrong ? >|wrote .. @|you at least
0.08 you confirm ?|you having|you should|you under|you were down|your <fails> <part>|your error page|your git|☕|😭
0.08 🙃 >
0.06 . @ <unable>|. backups|. for all|. have|. remote|. right|. right <now>|. right now|. we had|. what|. where can
0.06 . who is|0 . @.com|0 0 to|0 <minutes> for|0 min late|0 modem|30+ sec|502 here|< <now> the|< @ hosted|< @ in
0.06 < @ ur|< @.com <slow>|< all systems|< cant reach|< getting|< has|< hmm .|< just me|< never|< no
0.06 < sidekiq queues|< since the|< two <minutes>|< wait is|< we have|< we host|< when will|< wtf|< yesterdays
0.06 <back> .. <down>|<back> <back> >|<back> your mind|<down> . i|<down> .. <otherHost>|<down> @.com >
0.06 <down> and so|<down> de novo|<down> 💀|<everyone> .. <otherHost>|<everyone> can open|<everyone> i
0.06 <everyone> kollegen|<everyone> report it|<everyone> sees|<fails> <serverError> .|<fails> <serverError> when
0.06 <fails> @ is|<fails> at the|<fails> on your|<incident> . >|<incident> ? we|<minutes> .. <use>|<minutes> <slow>
0.06 <minutes> and <now>|<minutes> and @.com|<minutes> for each|<now> . <own>|<now> <thanks> to|<now> @ >|<now> are
0.06 <now> for <own>|<otherHost> <settings>|<own> <settings> >|<own> bank|<own> e|<own> groups .|<own> hotfix
0.06 <own> offices .|<own> one|<own> projects <now>|<own> release|<own> security <everyone>|<own> timeline
0.06 <part> <fails> ?|<part> both|<part> have been|<part> ide and|<part> says <part>|<part> seems
0.06 <requestError> and|<serverError> . we|<serverError> <part> .|<serverError> about|<serverError> left
0.06 <serverError> left and|<settings> .. <requestError>|<settings> in the|<slow> .. <serverError>
0.06 <slow> for <everyone>|<thanks>|<thanks> .. <everyone>|<thanks> you|<unable> . what|<unable> coming
0.06 <unable> either .|<unable> look|<unable> reach <own>|<unable> responding >|<use> <own>|<use> go through
0.06 <use> is <now>|<use> right|? 0 devs|? <own> docs|? <own> nightly|? every click|? everything|? getting
0.06 ? getting <serverError>|? no page|? our nightly|? we are|@ . <down>|@ .. angry|@ .. been|@ .. blip
0.06 @ .. clients|@ .. connections|@ .. copy|@ .. depuis|@ .. es|@ .. happens|@ .. homework|@ .. join|@ .. least
0.06 @ .. mirror|@ .. month|@ .. nice|@ .. novo|@ .. objects|@ .. phew|@ .. repository|@ .. saying|@ .. went
0.06 @ .. white|@ .. window|@ <down> de|@ <down> or|@ <part> job|@ <part> returning|@ <serverError> <part>
0.06 @ caiu de|@ ci job|@ en|@ infra|@ infra <everyone>|@ is <slow>|@ is @.com|@ se <down>|@ that is|@ why <unable>
0.06 @.com 0 0|@.com <unable> answer|@.com non|a 0 modem|a <incident> for|a <minutes> >|a blank white
0.06 a few <minutes>|a green|a maintenance|a quick|a reviewer|a ticket|able to push|affect|after <use> .|after @
0.06 all <back> but|all <own> users|all <part>|all our users|am making|and so do|and your site|any group|are blue
0.06 are no|are red violets|asking us|automatically ?|back by|back that|because it is|been <use>|before @.com
0.06 being .. @|blank page|blank pages|boss to|but git over|caiu de|caiu de novo|cant clone .|cant fetch cant
0.06 certificate|certificate <fails>|clone since|club|colleagues say|comments .. @|completely|confirms >|copy
0.06 costs us|crawling today|customers of|customers of <own>|db <incident>|dead . @|dead in the|demo .|desk
0.06 discover|dns .. @|doesnt believe|down|down and|down from|dzięki|else <unable> reach|else cant reach
0.06 emails from|entire class|environment <now>|erreur <serverError>|error since 0|europe|every project of
0.06 every repo .|everybody here|everywhere >|exact|failing to|fetch cant|few <minutes>|fifth|finds
0.06 first <serverError>|fix your|football because|for <everyone> on|for <own> org|for all 0|for five <minutes>
0.06 for our org|for ten <minutes>|for ten minutes|for the quick|for those asking|for us >|forever on|forget
0.06 forum too|from germany|from where|from where i|frozen|full of reports|für die|get a <serverError>|git <use> .
0.06 give a|gives a|go go|go go go|going for a|gone again >|guess that|guys aware|hacker|hacker news|had to
0.06 half of our|happy .|have <fails>|have not|header|home .. @|hooks|hope you get|hour ago|http 504|hundred
0.06 hurry >|i .. @|i am making|i cant log|i know|i sit|ide and|in the water|into it ?|is <back> @|is <down> too
0.06 is down too|is new|is ok <now>|is the part|isnt working|isps . @|it is over|jobs on|just <fails>|just as
0.06 know .. @|know when|know whether|known <incident>|known incident|les .. @|lives|lives .. @|load again|load in
0.06 locked .. @|log in|longer|longer than|love a|lunch >|made our|make <back>|make <back> your|make up
0.06 make up your|many .. @|me shows|measured|mexico|mid .. @|mid <use>|min late|mine my|minutes after|minutes now
0.06 mr page|mr pages|my browser|my cto|my friends|my office|my timeline|not a single|not working|novo
0.06 of <own> <use>|of every project|of this <now>|of two|of yesterdays|office in|offline is|oh .. @|ok over|old .
0.06 on each and|once . @|only a|only thing that|open . @|open @.com|ops <everyone>|ops <everyone> >|ops people >
0.06 osaka|other <everyone> on|other people on|other users|others report it|our groups .|our offices .|our three
0.06 outages ?|over <now>|over here|page . >|page . @|paying customers|payment|pending . @|people here|place >
0.06 point|possible .|postponed|preparing environment <now>|pressed|projects for|public project|pull from
0.06 pull from registry|push .|push on|queue 0|quiet in|reach <own>|reach @.com|really down|recovering|red on
0.06 red violets|red violets are|refreshing @.com|regions .|release train is|reported by|repos <now>|requests fail
0.06 resolved but|response|return 404|returned .. @|returning 404|returning 500 for|rip @.com|rolling|roughly|ruin
0.06 run .|runner jobs|same for <everyone>|say i|scheduler|schon <now> <down>|server|sf|shared runners .|show no
0.06 since 0 >|slide|sorry to bother|spinning for|standup|still seeing|só|table football because|takes a|team @
0.06 tell <own>|tell if|tell me that|tell me you|tell my|ten <minutes> before|ten minutes before|than my|that @
0.06 that took|that was quick|the @ <fails>|the blog|the boss|the calm|the ci outage|the cloud|the dependency
0.06 the entire site|the error page|the house|the night shift|the point|the quick|the water|then dies|thing is
0.06 thinks i|thinks i am|this afternoon ?|those asking|three different networks|to <back>|to bother|to reach
0.06 to talk|to the @|told|tripped|tuesday ?|turned into|twenty <minutes>|twenty minutes|twice|u <unable>|und
0.06 unreachable for|up before|up your mind|updates .. @|ur <part> is|us <now> 0|us @|us since 0|usable|violets
0.06 violets are|violets are blue|wait is|waiting for|was 0 <minutes>|was <back>|was <down>|was quick|we lose
0.06 web ide and|week @ >|well <now>|went poof|where i sit|white <part>|who <down> @.com|who do i|whole thing is
0.06 with @ <now>|with an <fails>|with it|woke <back>|woke up|works .|would like|writing objects|wrong ?|yet ?
0.06 yet another|you . @|you also|you guys|you guys aware|you is|you today|your mind|уже
-0.06 +1 for|. @ parallel|. @.com in|. after|. bronze|. bug ?|. cant|. do|. finally|. found|. help|. if|. is that
-0.06 . it had|. link|. pipelines|. protected|. proud|. send help|. someone|0 . who|0 <minutes> behind|0 every
-0.06 0 files .|0 gb repo|0 hours|0 red|0 red ones|0 stale <fails>|0 stale branches|0 stale issues|0 years in|404
-0.06 429 after|522|< <everyone> using|< <own> <selfManaged>|< <own> boss|< <own> kid|< <selfManaged> <use>
-0.06 < @ <selfManaged>|< @ azure|< @ hay|< @ merci|< @ release|< @ slack|< @ sure|< anyone using|< git <use>
-0.06 < github is|< http <serverError>|< internet|< not|< second|< someone|< taking|< tried @.com|< what a|<back> a
-0.06 <back> when i|<down> . <thanks>|<down> .. <part>|<down> @ >|<down> day|<down> so <own>|<everyone> . >
-0.06 <everyone> <own>|<everyone> else <unable>|<everyone> explain|<everyone> me|<everyone> reads|<everyone> using
-0.06 <everyone> using @|<fails> . the|<fails> <now> 0|<fails> <requestError>|<fails> budgets|<incident> button in
-0.06 <incident> performance|<now> . it|<now> .. <fails>|<now> he|<now> so|<now> we|<otherHost> devops <down>
-0.06 <otherHost> is out|<otherHost> notifications|<own> .. <unable>|<own> <part> on|<own> <settings> and
-0.06 <own> intern is|<own> last|<own> life >|<own> mr has|<own> namespace|<own> projects .|<own> provider
-0.06 <own> scheduled pipeline|<own> trial ended|<own> university|<own> user|<part> <use>|<part> and a|<part> do
-0.06 <part> i|<requestError> .|<selfManaged> .. <back>|<selfManaged> <part>|<serverError> to|<settings> so
-0.06 <slow> clap for|<thanks> .. <thanks>|<thanks> on|<thanks> on the|<unable> <down> .|<unable> <part> <now>
-0.06 <unable> a bug|<unable> create a|<unable> find it|<unable> lost|<unable> pay|<unable> sleep|<use> commits
-0.06 <use> depth|<use> gives|<use> request|<use> trains .|<use> work|? applied|? discuss|? got|? it says|? me
-0.06 @ .. +|@ .. <own>|@ .. <requestError>|@ .. android|@ .. bio|@ .. bronze|@ .. called|@ .. cdn|@ .. closing
-0.06 @ .. days|@ .. declined|@ .. disable|@ .. dropdown|@ .. event|@ .. features|@ .. forum|@ .. helped|@ .. hurry
-0.06 @ .. il|@ .. ill|@ .. les|@ .. meeting|@ .. meetings|@ .. party|@ .. press|@ .. re|@ .. recommended
-0.06 @ .. recordings|@ .. recruiter|@ .. redirect|@ .. reorder|@ .. rescue|@ .. show|@ .. supported|@ .. to
-0.06 @ .. vs|@ .. vulnerabilities|@ .. weeks|@ .. while|@ .. widget|@ .. wild|@ .. work|@ .. yearly|@ <everyone> >
-0.06 @ <own> <everyone>|@ @ we|@ @.com and|@ at|@ audit|@ azure|@ bring <back>|@ bring back|@ can a|@ can we
-0.06 @ contribution|@ folks >|@ hay|@ hiring|@ i just|@ i lost|@ job log|@ merci|@ my pages|@ offline|@ parallel
-0.06 @ please please|@ sure|@ we run|@ which plan|@ will do|@ work|@.com <unable> self|@.com not self|@.com port 0
-0.06 a <requestError>|a ci|a code|a happy|a merge|a new one|a space|a tanuki|a test|action|after 0 red|ago no
-0.06 agrees >|ah .|all <own> <otherHost>|all <own> @|all code|all our teams|alternative|always .|am looking
-0.06 am writing|an <down> at|an <minutes> and|an hour and|an old version|an outage at|andere|android app
-0.06 any tips for|anymore .|anyone using|anyone using @|app ?|are about|arent|arrived in|as csv|asks for|assign
-0.06 audit log|authentication <fails>|auto <use>|azure devops down|back from|bad >|bad when your|basement|became a
-0.06 between .. @|blame view|boards|branch names|broke the|bronze .. @|budgets|build fails|burned|button greyed
-0.06 button greyed out|button saved|by one|by sms|can load|can you fix|cant find|case .. @|change <own>
-0.06 child <part>|child pipelines|chocolate|ci ? >|clap for|cli for|codes .. @|comment .. @|congrats @ >
-0.06 congrats on|congrats on the|container images|day so|default is|degraded performance|deleted <own>|deleted my
-0.06 deploy key|detection|devops <down>|devops down|did @.com|didnt get|dies . is|diff .. @|discussions|dm me
-0.06 do i write|do you hire|does @ have|does @ work|dream|early .. @|ears|email from|engineer in|epics in
-0.06 error 404|error budgets|every job|examples|expire_in <everyone>|feature flags|fight|file sharing
-0.06 file sharing .|filter|fine|finished|firefox 0|for <own> shop|for >|for @.com|for a <part>|for everyone at
-0.06 for free|for new projects|for our shop|for support|for that ?|for this >|fox >|free ?|freeze|front .. @|game
-0.06 gb repo|geo .. @|german translation|get an|get back|get more|get projects|git clone|git to 0|gives 404|gold
-0.06 good bot .|gradle|graph|gruppe|guests|hackathon prize|had a|happened ?|have .|hit 0|hobby|hoje
-0.06 http <serverError> from|i <down> prod|i am looking|i am writing|i broke prod|i dont have|i enabled|i find
-0.06 i get more|i miss @|i misspelled|i need the|i push a|i report a|i rotated|i said|i see how|i switched on
-0.06 i take it|i transfer|i turn off|id be|ignore|illustrations|in <settings> .|in <slow> for|in code|in git
-0.06 in ten|in the 0|in utc|in yaml .|included|instanz|ios|is <slow> to|is all of|is hiring|is returning
-0.06 is slow to|is the tweet|is valid|issue on @|it . <now>|it is us|it needs|it now|january .|jenkins .|just a
-0.06 just saying|just venting >|kept ?|keyboard and|kind .|kotlin|larger|leak|learn <part>|learned|leave the
-0.06 left in|lfs|limit ? >|lint .|list for|lock.json .|log says|logs|look at|loop in|lost a bet|love for|loved the
-0.06 luckily|managed 0|match|me as|merge trains .|metrics .. @|min @|minutes @|minutes later|minutes on a|miss @
-0.06 mode in the|monthly .. @|more than <own>|moved the|mr got|mr has been|my build|my scheduled
-0.06 my scheduled pipeline|my talk|my ticket|my trial ended|my uni|nav|never arrives|new nav|new sidebar|news ?
-0.06 nice @ >|nines|not a bug|not self|now ?|number for|numbers >|of 0 >|of <own> <settings>|of <own> build
-0.06 of github|of our build|official .. @|ok to use|old <otherHost>|old job|on <use> trains|on @ <part>|on geo
-0.06 on merge trains|on our 0|on purpose ?|on the site|on ticket|on ticket 0|only for|open ? >|opened an|option to
-0.06 options|or @|our startup|our teams|outage in|over and|package lock.json .|pass|passed the|paused|pending for
-0.06 performance .. @|personal access|personal access <settings>|personal access token|phone with the|pipeline has
-0.06 pipeline mean|pipeline mean ?|pipeline passed|pipelines and|price went <back>|price went up|pricing <part> @
-0.06 pricing page @|project export|projects id|proud of|provider has|public >|pull mirror|purpose ?|push hangs
-0.06 pushed to @|quotes|really public|rebase i|recipes|reconfigure .|recording ? >|recordings|red ones|red ones .
-0.06 registered one|rejects|release post is|remote .. @|remote playbook|repo on|repo on the|retry .. @|role >
-0.06 rollback button in|rotated the|router .|runbooks .. @|runs .. @|same time|sast ?|saving|says i
-0.06 says something went|scanner|scraper|security releases|see .. @|self managed 0|server .|sharing|should .. @
-0.06 shows <serverError>|side .|since my|site gives 404|slack notifications|slow and|slow clap for
-0.06 small <otherHost>|small teams|smiling|somewhere ?|sorry @|sorry for the|soul|sponsor <own>|sponsor our
-0.06 stole the|straight|street .|sub|super <slow> <now>|talk to about|tanuki ? >|target|that a|the <settings> is
-0.06 the @ commit|the bronze|the changelog|the environments <part>|the environments page|the floor|the future
-0.06 the kids|the link to|the logs say|the maintenance|the markdown|the new <part>|the new sidebar|the number of
-0.06 the owner|the pipeline graph|the pipeline runs|the revert|the test|the wiki|them @|them back|thing <down>
-0.06 third time .|to <otherHost> <fails>|to <part>|to @ and|to @ ci|to about|to create|to delete|to hide
-0.06 to learn <part>|to master|token was|tooltip on the|tracking .. @|trains .|translation of|tree|trial of|try @
-0.06 twice >|typo >|unit tests|up ? i|upvotes|us .. @|use the|user is|user limit|values|via|vim mode in|we had
-0.06 webhooks|went <back> by|went up by|whatever you|where are the|who is in|why must|work across|would <thanks>
-0.06 years in|you cant|you folks|you hire|you sponsor|your all remote|your avatar|your ceo|yours .. @|☀ ️ >|😄 >
-0.06 ️ @
-0.08 . 0 hours|. <back> from|. <unable> tell|. <unable> your|. @ <use>|. @ issue|. can <everyone>|. chrome
-0.08 . classic|. dont tell|. feature|. first task|. good|. ideas|. ideas ?|. it worked|. life is|. now
-0.08 . pipeline is|. sigh .|. smug|. so excited|. still the|. we use|. what <now>|. where to|0 0 lines
-0.08 0 <minutes> to|0 ? i|0 ? it|0 all|0 line|0 of them|0 on my|0 today|400|503 in|< <down> the|< <own> mr
-0.08 < <own> self|< <part>|< <part> .|< <slow>|< <slow> and|< <thanks> for|< <unable> <now>|< @ ah|< @ bonjour
-0.08 < @ just|< @ moving|< @ need|< @ new|< @ permission|< anyone know|< azure|< bitbucket pipelines|< crashed
-0.08 < git|< happy|< listening|< listening to|< mein|< renewal|< renovate|< saml|< shared|< shared <part>
-0.08 < shared runners|< slow and|< ssh|< thanks|< the <fails>|< tip|< won|<back> >|<back> and running
-0.08 <back> from the|<back> squares|<back> that a|<down> . @|<down> .. <slow>|<down> <now> so|<down> master
-0.08 <everyone> answers|<everyone> in @|<everyone> writes|<fails> .. <settings>|<fails> because
-0.08 <fails> because the|<fails> because you|<fails> on <slow>|<minutes> later|<now> . a|<now> .. <everyone>
-0.08 <otherHost> . <unable>|<otherHost> <down> <now>|<otherHost> <fails> with|<otherHost> <now>|<otherHost> has
-0.08 <otherHost> on|<otherHost> too|<own> .. <slow>|<own> <part> in|<own> <settings> has|<own> application
-0.08 <own> bad .|<own> bakery|<own> boss says|<own> company <settings>|<own> contribution|<own> hackathon
-0.08 <own> invoice|<own> motivation is|<own> phone number|<own> procurement|<own> rails|<own> readme|<own> ticket
-0.08 <own> wiki|<part> .. <minutes>|<part> .. <requestError>|<part> <back> <now>|<part> <minutes> <down>
-0.08 <part> <settings>|<part> @ ?|<part> and <now>|<part> connect|<part> connect to|<part> is <slow>
-0.08 <part> is having|<part> rules|<part> shows|<requestError> @|<requestError> @ >|<selfManaged> .. <part>
-0.08 <selfManaged> <down>|<selfManaged> chart|<selfManaged> in <selfManaged>|<serverError> from you
-0.08 <serverError> is|<settings> expired .|<settings> i|<settings> invalid|<slow> .. <use>|<slow> clap
-0.08 <slow> on <own>|<unable> <settings> <unable>|<unable> losing|<unable> profit|<use> .. <settings>|<use> ?
-0.08 <use> or <settings>|<use> to <otherHost>|<use> to @|<use> trains ?|? <own> is|? asking for|? git|? i want
-0.08 ? id|? someone|? there|@ .. 443|@ .. accessibility|@ .. actions|@ .. actually|@ .. allow_failure
-0.08 @ .. although|@ .. analytics|@ .. approvals|@ .. asked|@ .. asks|@ .. audit|@ .. author|@ .. billing
-0.08 @ .. burndown|@ .. buy|@ .. commits|@ .. conflict|@ .. difference|@ .. extends|@ .. favourite|@ .. freebsd
-0.08 @ .. full|@ .. had|@ .. he|@ .. icon|@ .. license|@ .. mails|@ .. managed|@ .. member|@ .. memory
-0.08 @ .. monorepo|@ .. newbie|@ .. passkeys|@ .. pick|@ .. plans|@ .. pour|@ .. questions|@ .. reader
-0.08 @ .. relative|@ .. releases|@ .. remember|@ .. retention|@ .. revert|@ .. reviews|@ .. school|@ .. shows
-0.08 @ .. silver|@ .. snacks|@ .. snippets|@ .. speak|@ .. tips|@ .. top|@ .. transfer|@ .. truncated|@ .. uses
-0.08 @ .. ustawić|@ .. verified|@ .. when|@ .. within|@ .. wrote|@ .. zero|@ 0|@ <down> in
-0.08 @ <fails> <requestError>|@ <part> for|@ <part> rules|@ <selfManaged> >|@ ah|@ any plan|@ are you|@ blog
-0.08 @ bonjour|@ box|@ broke my|@ ci ?|@ ci and|@ ci in|@ ci rules|@ git|@ gives|@ group|@ hoodie|@ i cant|@ i get
-0.08 @ i have|@ just wanted|@ moving|@ need|@ nice|@ notifications .|@ on my|@ permission|@ permission denied
-0.08 @ please add|@ please support|@ question|@ the link|@ todos|@ user group|@ was <down>|@ we have
-0.08 @ would <thanks>|@ would love|@ your sales|@ 🙏|@.com after|@.com api|@.com is so|a 0 <minutes>|a 0 mb
-0.08 a <unable> profit|a @ comment|a bank that|a broken link|a button|a community|a credit card|a dev|a discount
-0.08 a fox .|a git repository|a month .|a mr|a non profit|a number|a pages|a pages site|a partnership|a phone
-0.08 a question|a quote|a raccoon in|a recruiter|a reply|a reseller|a site|a talk about|a year ago
-0.08 about a partnership|accepted|accident|according|according to|active <part>|active runners|adoption
-0.08 after the upgrade|alerts|all .|all <fails>|although|am <down> for|am <unable> the|am down for|am not the
-0.08 am reading|amused|an <minutes> of|an e|an hour of|an infinite|an infinite loop|an undo ?|and <unable> <down>
-0.08 and all .|and counting|and nothing broke|and now i|and running|and want to|answered|any <part> <back>
-0.08 any active|any active <part>|any active runners|any alternative|any runners|any runners online
-0.08 anybody explain|app .. @|app is down|approvals reset|approve|apps are|architecture ?|archived|are red .|as of
-0.08 as you|asking for my|at @ today|at all|at first|at our place|auf|automated the|avatars|baby .|bad idea|bakery
-0.08 bank that|be <down>|be great to|be it|be merged|became|behind .. @|below|billing <part>|billing page
-0.08 bitbucket pipelines|blog .|blog is|blue|boss <unable>|boss says|bot which|box in the|branch ?|branch final
-0.08 branch final final|bread|bring over|bug or|bugs .. @|build farm|by @|by now|by whom|by whom ?|came up
-0.08 can anybody explain|cant login|cant spell|card .|cayó|center|ci ?|ci in 0|ci rules|ci.yml .. @|clap|classic
-0.08 cleaner|close .. @|code <now>|commit ? >|commits ?|community edition|company <settings> blocks|company is @
-0.08 confetti|confidential <fails>|conflict .|confused >|connect to host|contract .. @|contrast|copied|counted
-0.08 cover|crashed .|css|culture .. @|cupboard|custom <part>|cvs|dark mode for|data|dedicated .. @|default branch
-0.08 deploy|deployed .. @|depuis .. @|der|description|deserves|difference|discount ? >|discussion|do .. @|do i ask
-0.08 do i contact|do with you|docs <everyone>|docs search|docs team|does it need|doesnt have any|doku|doku zu|done
-0.08 done . 0|dont have any|down again ?|down because|down right now|down so|easter|editor .. @|el
-0.08 else <unable> to|else unable|else unable to|entirely <own>|entity|env|even though i|events|ever|everybody at
-0.08 everyone in the|everything|exactly what|example for|exists .|exit code|exit code 0|extension|farm|faster
-0.08 faster than <own>|feed|feedback welcome|field|file too big|final 0|final final|final final 0|find it|fine >
-0.08 fix in|for <own> @|for a <unable>|for a @|for a class|for a native|for a non|for a remote|for milestones
-0.08 for the merge|for windows|for your|form says|former|freebsd|from support|from svn to|from tfs|ftw >|future
-0.08 gb of|gdk|get rid|get rid of|gets <requestError>|git lfs|gives me the|giù|got a <serverError>|green squares
-0.08 guest in|ha .. @|habe|had <own>|handled|hard to|has 0|has been blocked|have any <part>|have any active
-0.08 have any runners|have ever|have the same|helm chart|hero >|hired .|hired .. @|hmm|host @.com port|hot .. @
-0.08 how long are|http .. @|i|i <unable> know|i <unable> spell|i <unable> trust|i am reading|i break|i bulk
-0.08 i cancelled|i cant spell|i change|i forgot to|i get a|i have ever|i live in|i miss the|i read|i subscribe
-0.08 i take|i use @|icon|idea for|ideas ? >|if i downgrade|image .. @|import of|imported 0|imported 0 repos
-0.08 in <thanks>|in ? >|in @ <fails>|in @ for|in all groups|in docs|in eu ?|in january|in love|in march .
-0.08 in one <now>|in that|in the free|installing|instead >|intended|internal nexus|interruptible
-0.08 interview <everyone>|intro|invalid <use>|invalid <use> or|invalid login|invalid login or|invite|invoice >
-0.08 is a <settings>|is a <use>|is a merge|is broken|is it .|is named|is there <unable>|is there no|is up @
-0.08 issue to|issues on|it <back> >|it <back> that|it >|it at 0|it is adorable|it is my|it need|it normal that
-0.08 it now >|it out|java|jazz|job <down>|job <part>|job <unable>|job is|jobs .|just <back>|just moved|k6|know .
-0.08 labels ?|langsam|like i am|limit for|links in|links to|list of|listening .. @|listening to|llevamos una
-0.08 llevamos una <minutes>|llevamos una hora|lock|login or|login or password|long are|look at first|loop .|lost .
-0.08 love you >|lunch . @|magic .. @|mails for|make that|mandatory|master .|me 0 <minutes>|me at 0|me to|media
-0.08 meetup >|merge trains ?|metrics in|microservices .. @|milestone .. @|miners|mirroring|mode for|monday .
-0.08 month . <thanks>|morning all|motivation is|move to|mr . @|mr @|much is|mug >|multi line|must i|must succeed
-0.08 mute|my 0 codes|my application|my bad .|my boss says|my fault .|my motivation is|my phone number|my pipelines
-0.08 my rails|my self|my student|my team says|named the|new issue|new logo|new one|ngo|nice talk|nicer than
-0.08 no time|nobody answers|node_modules in|non profit|normal that|normal that a|not a git|not amused|notes .. @
-0.08 nothing >|nothing broke|nothing broke .|notifications .|now . a|now my|of @.com is|of commit|of old|of these
-0.08 office and|office since|offline|old ones|old version|on <otherHost> ?|on <slow>|on my machine|on the @
-0.08 on todays|one ip|one more|one project >|one tool|only with|open <fails>|open for 0|or .. @|or must i|or only
-0.08 our hackathon|our place|our procurement|our runners|our shop|out all|outage day|over again|page about
-0.08 page shows|parallel matrix|partnership|passkeys|pay with|pending >|permissions|phone in a|pipeline <unable>
-0.08 pipeline >|pipeline editor|pipeline fails|pipeline must|pipeline must succeed|pipeline on @|planning
-0.08 planning .. @|playing table football|please let|please support|pls .. @|plugin .. @|pods|polite|price .. @
-0.08 product .. @|profit|project <unable> have|project doesnt|project doesnt have|protected .. @|proxy .
-0.08 proxy blocks @.com|public ?|raccoon|raccoon in|rake|ram ?|ran at 0|rate ? >|rate limit on|read that|rebase .
-0.08 rebase and|rejected by @|relationship|relative urls|release <part>|release page|releases .. @|remote .
-0.08 remote eu|remove the|removes|reorder the|reporter|repos >|repos from|repos over the|repos the|repos to @
-0.08 request from|resource_group|restoring .. @|restoring from backup|retention|revert .. @|review apps are
-0.08 reviewed|rid|rid of|ride|rip <own>|rip my|robot|rules changes|rules vs|rules vs only|runner ? >|runner @
-0.08 runners with|running a|sabe|sabe .. @|salary calculator|saved my|says <fails>|search on|search on @.com
-0.08 seconds .|see <own>|send|server today .|sharing .|should have|shoutout .. @|show in my|show it|sidebar .. @
-0.08 sidebar is|sie|sigh .|single node|size limit|sla for|slow clap|smooth .|so excited|so half|socket|solved my
-0.08 sorry @ >|sounds like a|spaces .. @|spam folder|speak|speaking|split it|squares|ssh connect|ssh connect to
-0.08 static <part>|steady|sticker .. @|sticky|stuck because the|stuck because you|stuck on pending|students <now>
-0.08 students ?|style guide|suite .|super <slow>|svn to|swag shop|switched off|switched on|switching .. @
-0.08 table football|talk to sales|tanuki plushie|telling <everyone>|ten years|tenth|tfs|than <unable>|thanks
-0.08 the <down> <settings>|the <use> <part>|the @ unfiltered|the accessibility|the all remote|the certification
-0.08 the cli|the coffee <settings>|the coffee machine|the community edition|the customer is|the doc|the first
-0.08 the first >|the first try|the forum|the ip|the month @|the mug|the project <unable>|the project doesnt
-0.08 the regex|the tag|the weekend|the weight|thinking of|this <now> all|this account|this bug|this morning @
-0.08 this morning all|this project .|this weekend .|though|though i|til @|to allow|to heroku|to host @.com|to pay
-0.08 to pull|to report|to sales|to switch|toast >|together .. @|took our|tooltip on|topic|trains ?|transfer a
-0.08 transfer a project|tried to|true|turns out|twitch|two minutes|ubuntu 0|uni is|up . >|up and running
-0.08 upgraded to|us east|use 0|ustawić|vat|vat number|verschieben|version 0|vim mode|vs only|vue|w @|warm|warn
-0.08 warnings|was <fails>|was a missing|was a tab|way to make|we run @|weekend <unable>|weeks ago and|well .. @
-0.08 well ? >|what could|what would|when importing|where are|who designed|who knows|whom ?|wie kann|wie kann ich
-0.08 wiki in|wish @|with 500|with hugo|within 0|without losing|wizard|would love|wrote a small|x509 certificate
-0.08 x509 certificate signed|yaml invalid|year ago|yesterday 0|you <use>|you dont have|your <part> is|your <use>
-0.08 your logo|your sales <everyone>|your status <part>|😅
-0.10 . <unable> change|. @ protected|. @ push|. also me|. always|. any tips|. auto|. auto devops|. best|. bug
-0.10 . facepalm|. first|. he asked|. help >|. how can|. not a|. only @|. small|. smooth|. the @|. what am|0 0 line
-0.10 0 <use>|0 >|0 hour|0 in one|0 mb .|0 mr|0 pages|0 to|0 today .|0 weeks ago|0 with @|404 on a|503 to|503s
-0.10 < <back> on|< <own> <everyone>|< <unable> open|< @ <requestError>|< @ <serverError>|< @ long|< @ mi|< @ not
-0.10 < @ okay|< @ swag|< @ trial|< @ which|< anyone|< backup|< breaking|< circleci|< does|< git blame|< i dropped
-0.10 < ive been|< new|< self hosted|< small|< still|< the best|< when you|<back> .. <everyone>|<back> <part>
-0.10 <back> to the|<back> with|<down> .. <own>|<down> ? <own>|<down> job|<everyone> .. <own>|<fails> could
-0.10 <fails> could <unable>|<minutes> and then|<minutes> of|<now> . we|<now> .. <back>|<now> .. @|<now> <slow>
-0.10 <now> i deployed|<now> monday >|<now> one|<now> we moved|<own> <part> 0|<own> box|<own> build|<own> custom
-0.10 <own> favourite|<own> fork|<own> head|<own> internet provider|<own> mr|<own> phone with|<own> product
-0.10 <own> profile|<own> street|<own> uni|<part> . i|<part> <now> we|<part> ? @|<part> let|<part> lint|<part> off
-0.10 <part> support|<part> workshop|<requestError> .. <own>|<requestError> on a|<selfManaged> <selfManaged>
-0.10 <serverError> .. <minutes>|<serverError> .. <settings>|<serverError> after|<settings> .. <serverError>
-0.10 <settings> blocks @.com|<settings> coverage|<settings> then|<slow> until january|<thanks> to all
-0.10 <unable> allowed|<unable> amused >|<unable> eligible|<unable> have one|<unable> idea|<unable> load for
-0.10 <unable> responding to|<unable> see the|<unable> self|<unable> spell|? ah|? docs|? found|? i know|? i only
-0.10 ? still|? what|@ .. <otherHost>|@ .. accept|@ .. an|@ .. applied|@ .. automatically|@ .. build|@ .. csv
-0.10 @ .. designers|@ .. dm|@ .. engineer|@ .. example|@ .. explorer|@ .. hides|@ .. ich|@ .. id|@ .. idea
-0.10 @ .. incoming|@ .. inside|@ .. jenkinsfile|@ .. maintainer|@ .. native|@ .. notes|@ .. plugin|@ .. plush
-0.10 @ .. pretty|@ .. prometheus|@ .. puma|@ .. refund|@ .. reviewers|@ .. rock|@ .. role|@ .. safari|@ .. saml
-0.10 @ .. setup|@ .. shop|@ .. small|@ .. such|@ .. sunday|@ .. uni|@ .. universidades|@ .. until|@ .. weight
-0.10 @ .. workshop|@ .. your|@ <part> +|@ <part> 0|@ <part> ide|@ <settings>|@ ? <unable>|@ agent|@ as|@ ce on
-0.10 @ ci for|@ come si|@ could i|@ dark|@ dark mode|@ forum|@ is offline|@ lfs quota|@ long|@ love that|@ mi
-0.10 @ omnibus|@ premium|@ read|@ right <now>|@ right now|@ scheduled pipeline|@ sticker|@ still|@ tanuki|@ too
-0.10 @ web ide|@ what a|@ which|@ will you|@ your status|a 0 0|a 404|a <down> job|a <settings>|a bank|a day
-0.10 a failing job|a keyboard shortcut|a line|a no|a personal|a revert .|a way|a year|about remote work
-0.10 access tokens|admin <part>|admin page|after we|again @|all .. @|already taken|also me 0|am down|am so
-0.10 am trying|amused >|an <fails> in|an issue on|an official|an rss feed|an sla|and drop|and one|and yes|any good
-0.10 api with|applied .. @|are an|are on @|are you hiring|argentina ?|argentina ? >|as designed|asking for an
-0.10 asking for our|asks me to|assignees|at least @|at the <settings>|auto .. @|back to the|be one
-0.10 because <everyone>|because we|belong|belong to|better .. @|birthday @|blame says|bought 0|branches >
-0.10 breakfast .|bulk edit|button ?|button in @|by 0|by <own> <own>|by unknown|by unknown authority|can @|can the
-0.10 can two|card is|ce on|ce on a|ceo|certificate signed|certificate signed by|checkbox|ci lint|ci workshop|class
-0.10 clicks to|clicks to get|clock was 0|close 0|coffee <settings>|coffee machine|collapse|colours .|come si
-0.10 commit virtual|committed .. @|committed a 0|como faço pra|company proxy|complained|could i get|create a|daily
-0.10 dat|data stored in|datadog|date .|day 0|daylight|daylight saving|de 0|declined|delete .. @|den|dependencies
-0.10 designer|developer|devops .|did it is|didnt|disk|do <fails>|dog .|dont have one|dont see the|dont tell|dora
-0.10 dora metrics|down today|drag and|drag and drop|drew the|early|edge|editor .|elevator is|en español|engineer
-0.10 español|ever . >|every night|facepalm|failing job|fast <now> .|fault just|faço pra|feature for|feature wish
-0.10 feel|feeling .|file too|first time|first try|flags|floors|foot|for <own> <settings>|for issues|for it ?
-0.10 for listening|for me with|for merge|for open source|for startups|for the noise|forgot .. @|found .
-0.10 freeze until january|from <otherHost>|from backup .|from sales|from the @|frontend|garden|german|get 404
-0.10 get a|git push rejected|giving away|going <down> the|going down the|gorgeous|got an|gratuite|green .|group .
-0.10 group access tokens|guide .. @|hackathon ? >|hackathon starts|hackathon starts tomorrow|half the internet
-0.10 hallway track|happily|happy birthday|happy birthday @|has .. @|has a <down>|hate|have time to|he asked
-0.10 hello @ i|hires|his own|hole of|hotspot|hour late|how big|how does @|how long does|i <use> a|i am down
-0.10 i am so|i am trying|i contact|i dont trust|i get 404|i know .|i open the|i prefer|i think my|i use
-0.10 i was charged|i wont|icons|id like my|id pay|ide .. @|image|image ?|in <own> street|in @ issues|in docker
-0.10 in go|in house|in markdown|in may|in our project|in package lock.json|in review|in the <settings>|in utrecht
-0.10 in yaml|internal|internet is down|internet provider|is <down> out|is <own> <own>|is a 0|is because
-0.10 is down since|is green|is returning <serverError>|is timing|is timing out|issue in|issues is|it . @|it . the
-0.10 it <now> >|it by|it here|it is because|iteration|january >|job log|joke|just imported|just worked|kan ik een
-0.10 kevin .. @|kid .. @|kids >|know . >|lagging|le <fails>|le issue|least @|least the @|left|like a fox
-0.10 lines .. @|llevamos|lo|lock file|login ?|login ? >|logo looks|logo looks like|lol|long does|mac mini
-0.10 macos <part>|maintenance ?|makes .. @|manual|marketing|mb .|me 0 minutes|me smile|mean i|memory on
-0.10 memory on <own>|menu >|mercurial ?|merge|min|mine|minutes . @|minutes and|mobile view|module|monday
-0.10 monorepo .. @|month . >|morning @|moved <now>|moving from|moving to|mr has|mum|my company|my custom|my fork
-0.10 my head|my internet provider|my key|my machine|my phone with|my server|myself @|need it for|needed ?
-0.10 never find|never got|new diff|new mr|no idea|no tests|not allowed|not eligible|not you|of @ on|of green
-0.10 off by|offsite|on @ <unable>|on @.com >|on our|on our instance|on pending|on the sofa|one @ >|one click .
-0.10 one that|only . >|only except|opened|org .. @|our corporate|our runner|our tests|out each|out for <own>
-0.10 out for our|outage at|outage or|over 443|over the weekend|package ?|package ? >|page all|pair|pajamas
-0.10 para universidades|personal|pipeline on|planned <incident>|planned maintenance|playing table|png|poder|poke
-0.10 postgres|postgres .. @|price went|project by|project on @|protected branch .|public @|question is|question on
-0.10 rabbit hole of|ran|ran at|rate ?|rejected|release >|release ?|remember|remembered|reminder that|remote <now>
-0.10 renamed my|renaming|rep called me|replacement|repo|report ?|report ? >|repos from bitbucket|requests <now>
-0.10 responding to <own>|responding to my|restoring from|retry 0|reverted|review comments|revoked|right <now> ?
-0.10 right now ?|runner in|running >|sad >|said it|sales rep called|saml|save|saved <own>|says not
-0.10 search is broken|see which|semicolon .|sent you|server ?|server and|set a|settings <part>|shallow
-0.10 shallow <use>|shallow clone|shown|shut <down>|shut down|shutting|si|sign <back>|sign <back> ?|sign up
-0.10 sign up ?|signed by unknown|sin poder|since 0 .|since i deployed|since monday >|since we moved|site on
-0.10 site on pages|small <everyone>|small team|so good|so i have|so proud|so slow today|so we|sobre|socks .|sorted
-0.10 sounds like|spend 0|stack|stale .. @|starts tomorrow|stops at|students >|style|suddenly .. @|support for
-0.10 syntax|tab .. @|tags .|talk .|template for|templates .|test .|test coverage|tests .|that <part>|that for
-0.10 that isnt|the 0 ?|the <fails> board|the @ logo|the build .|the button|the customers portal|the diff|the disk
-0.10 the elevator is|the free tier|the ipo|the issue board|the labels|the licence|the login page|the new diff
-0.10 the new mr|the onboarding|the owner ?|the person who|the pr|the socks|the txt|the txt record|the upgrade to
-0.10 the value stream|the yaml|there any way|these days >|think my|third party|this <now> @|three weeks in|thumbs
-0.10 thursday .|tip for|to 0 on|to all of|to github|to know >|to remove|to support|to the old|to use the
-0.10 to your <part>|together|tomorrow >|trial .|truncated|turns|universidades|unresolved|up our|upgrading .. @
-0.10 upvoted|use ? >|users ?|utrecht|venting >|version ? >|wait .|wants to|weve got 0|what <now>|what else
-0.10 when i <use>|when manual|which ports|while the pipeline|whitelist|who can help|whole class|why my|wiki .|wild
-0.10 with <own> <settings>|with zero|without me|word .. @|works on my|wow .|write|write to|wrote a tiny|yes it is
-0.10 you hiring|you recommend|your handbook|yours >|🦀|🦊 >
-0.12 . 0 years|. <back> with|. <own> @|. <slow>|. <unable> a|. @ issues|. colleagues|. leaving|. lfs|. life
-0.12 . not your|. our @|. puma|. starting|. writing|0 <now> .|0 is on|0 so <unable>|0 so no|0 turns|502 from
-0.12 < <own> brain|< <own> product|< @ como|< @ diff|< @ moved|< @ never|< @ wie|< @ wrote|< git pull|< great talk
-0.12 < gtlb|< my brain|< our product|< pair|< pair programming|< reading|< spent|< spent the|< talked|< who is
-0.12 < wish|< wrote <own>|<back> .. <fails>|<down> <now> and|<down> <own> <own>|<down> at|<down> of|<down> that
-0.12 <down> turned|<down> upgrades|<everyone> did|<everyone> from @|<everyone> have a|<everyone> use
-0.12 <fails> templates|<incident> .. <incident>|<incident> <now>|<minutes> .|<minutes> .. <incident>
-0.12 <minutes> because i|<minutes> this|<now> .. <otherHost>|<now> 0 .|<now> <back> .|<now> do|<now> for
-0.12 <otherHost> ? >|<otherHost> after|<otherHost> to|<otherHost> went|<own> .. <minutes>|<own> .. @|<own> 0 codes
-0.12 <own> <own> <use>|<own> <part> <part>|<own> access|<own> doing|<own> in|<own> lead|<own> spam|<own> startup
-0.12 <own> talk|<part> . 0|<part> all <back>|<part> cd|<part> like|<part> on a|<selfManaged> on a
-0.12 <settings> .. <back>|<settings> .. <slow>|<settings> <down>|<settings> need|<settings> with
-0.12 <slow> .. <unable>|<unable> a|<unable> code .|<unable> mind|<unable> name|<unable> see <own>
-0.12 <unable> start on|<use> request is|? <unable> find|? i|? one|? the|@ .. approved|@ .. arm|@ .. arrived
-0.12 @ .. async|@ .. below|@ .. cancel|@ .. captcha|@ .. cd|@ .. cert|@ .. changelog|@ .. design|@ .. di
-0.12 @ .. domain|@ .. eats|@ .. expire|@ .. faço|@ .. feedback|@ .. fox|@ .. funding|@ .. gb|@ .. good
-0.12 @ .. hackathon|@ .. hire|@ .. image|@ .. kann|@ .. keeps|@ .. kind|@ .. library|@ .. lint|@ .. main
-0.12 @ .. markdown|@ .. multi|@ .. pdf|@ .. person|@ .. place|@ .. process|@ .. python|@ .. rails|@ .. rename
-0.12 @ .. revoked|@ .. search|@ .. socks|@ .. spam|@ .. subgroup|@ .. survey|@ .. svn|@ .. telemetry|@ .. though
-0.12 @ .. tiny|@ .. underrated|@ .. undo|@ .. weekend|@ .. ❤|@ .. 🦊|@ <everyone> .|@ <fails> templates|@ <now>
-0.12 @ <now> ?|@ <own> boss|@ <own> company|@ <own> git|@ <own> pipeline|@ <part> behind|@ <requestError>
-0.12 @ <selfManaged> on|@ @.com <unable>|@ any plans|@ ci.yml is|@ como|@ como faço|@ environments <part>
-0.12 @ environments page|@ epics|@ folks|@ for my|@ ha|@ have an|@ i got|@ i never|@ issue templates|@ ive been
-0.12 @ moved|@ my boss|@ my git|@ please send|@ self|@ server is|@ shared runners|@ support answered|@ the mobile
-0.12 @ unfiltered on|@ when|@ wie|a <part> <part>|a <unable>|a <use> conflict|a better|a custom domain|a keyboard
-0.12 a merge conflict|a roadmap|a week .|about a|about how you|all . >|allow_failure true|am five|am i missing
-0.12 amazing|an sla for|and in|api ? >|applied for|apt upgrade|arrived .. @|asks|assigned|at gitlabcommit
-0.12 at kubecon ?|at lunch|authentication|authority|back >|back now|based .. @|because my|because someone
-0.12 been open for|been using|best .. @|bet .. @|between <part>|blank page in|block|bot ?|branches ? >|broken ? >
-0.12 bug in|can <everyone> explain|captcha|carry on .|change it|changed in the|chrome .|ci cd|ci minutes|ci.yml is
-0.12 circleci|clock was|closed the|closing|come <own>|come my|come to|company @|company is|competitor
-0.12 competitor is|configure|confused|cool|count as|cry|dag .. @|dark .. @|debian|dedicated|devops engineer|di
-0.12 did i miss|did it|disable the|discount ?|do >|do wrong|do you have|docs <part>|docs ?|does <part>|down here
-0.12 down to the|downtime upgrades|drama|ear|eligible|email is|english|epics .|example ?|factor|fault .|find .. @
-0.12 first commit|first task|for ?|for fun|for group|for my group|for password|for people|for the <use>|force .. @
-0.12 found <own>|found three|friday at 0|from the newsletter|ftw|funding round|github fails|good bot|good day
-0.12 good night|got rejected|graphql explorer|group level|guide for|haha >|handy|has already|having an <down>
-0.12 having an outage|hello @ >|help me|hour of|how come <own>|how come my|human|i am|i am five|i bet|i do <fails>
-0.12 i do wrong|i learned you|i lost|i missing|i switched|i turn|i unsubscribed|i was on|id like|idea .. @|ignored
-0.12 ill ask|in @ ?|in chrome .|in german|in my own|in the <everyone>|in the new|infinite loop|instance is
-0.12 internship|interviews .|into <own>|invoice .|is <otherHost>|is a raccoon|is gone|is not @|is outage .|is slow
-0.12 is such a|is that|is the real|issue templates|issues >|it . 0|it was my|ive .. @|ive <down>|ive read|job ad
-0.12 job and|job says|joined|just venting|kubecon ?|labels in|learned .. @|learned you|learned you can
-0.12 leaving .. @|lines of|link gives|list ?|logo in|longer than <own>|longer than my|lost <own> phone
-0.12 lost my phone|love that you|made .. @|main .|makes sense .|managed @|medellín|meetings .. @|mentions
-0.12 merge request is|merge train|merged .|merged in|migrations|mini|minutes because i|minutes this|minutes with @
-0.12 monorepos .. @|moving to @|mr is|my access|my cat|my internet|my little|my spam|new <settings> .|next
-0.12 no answer|no code|no code .|noise|notes are|now @ ?|oberfläche|off the|offices .|on <own> internal|on friday
-0.12 on github|on my project|on our internal|on premium ?|on the funding|one .|one repo .|only <use>|only ? >
-0.12 only for this|open <now>|our first|our monitoring|outage of|overnight .|page like|page on our|pages in
-0.12 paragraph|parallel <part>|parallel jobs|password|passwords|patch|path .. @|permanently|photo|pipeline <now>
-0.12 pipeline ?|pipeline @ >|pipeline green .|pipeline is red|plan >|please please|post .. @|post is|premium >
-0.12 product|project on|project with|pronounce|proud >|proxy is|psd .|push to @|python|ranges|read_registry
-0.12 reading .. @|ready|recruiter .. @|refs|register >|related|release notes are|reminder|renamed the|repo over
-0.12 repo says|report a|repos to|request is|retry|retry only|revert button|revert of|review app|rollback|rss feed
-0.12 rule|run in|run only|running|saas ? >|scope .|se cayó|see you|self managed @|semester|sense .|server with
-0.12 setting ? >|she .. @|ship your|ship your <settings>|ship your machine|ships|sidekiq queue|signed by|sms
-0.12 smug .. @|so happy|so much|software|solved|sorting|sprints|sprints >|stage|staging .|staging . @
-0.12 staging <part>|staging server|start on|stash|strikes|strikes .. @|strikes <now>|strikes again|submodule|sum
-0.12 swag .. @|sydney|tarjeta|teaching|telemetry|that @ >|that be|that helped|the 0 of|the <otherHost> <part>
-0.12 the <settings>|the <settings> >|the @ certified|the blame|the ci is|the difference|the epic|the firewall
-0.12 the funding|the funding round|the group|the invoice|the newsletter|the noise|the package registry
-0.12 the pricing change|the release post|the sales|the stickers|the survey|the university|the upgrade
-0.12 ticket number|time tracking|to be <down>|to be down|to buy|to get to|to me|to that|today thanks for
-0.12 too little|tooltip|training ?|tries .. @|trunk .. @|two factor|ublock|ublock on|unfiltered on
-0.12 unfiltered on <otherHost>|unfiltered on youtube|unknown|unknown authority|unsubscribed|up for the|up in
-0.12 upgrade .|upgrade path|uploaded|use @ for|user >|using it|very kind|view for|view of|vulnerabilities
-0.12 was <slow>|was charged twice|we <down>|we are moving|we broke|we changed the|we did|weeks to|what now >
-0.12 when <use> a|where do you|who wrote the|whole department|whole street|why is <own>|wikis|will <thanks>
-0.12 with .. @|with 0 gb|with @ and|with it is|with our|with the new|with ublock|with ublock on|would be great
-0.12 writing our|wrote <own>|wrote a|years ago|you are a|your machine|your machine .|zero <down> upgrades
-0.12 zero downtime upgrades|👋|😂 >
-0.14 . @ runner|. @ web|. am|. am i|. carry|. carry on|. does @|. dont|. everything is|. fixed|. happy|. i should
-0.14 . only on|. oops|. saved us|. sorry @|. what do|0 app|0 floors|0 hours of|0 in a|0 with|0 years of
-0.14 404 motivation not|500 error|<|< <part> connect|< @ already|< @ bought|< @ id|< @ kan|< can @|< company
-0.14 < does @|< fun|< got <own>|< got my|< heroku outage|< moved 0|< qualcuno|< rip <own>|< rip my|< signing
-0.14 < ssh connect|< the elevator|< upgraded|< went|< will do|<back> between|<back> it >|<down> <unable>
-0.14 <down> half|<down> is|<down> whole|<everyone> .. <selfManaged>|<everyone> work|<fails> .. <thanks>
-0.14 <incident> codes .|<incident> numbers|<now> .|<now> open ?|<now> with @|<otherHost> importer|<own> .. <back>
-0.14 <own> <down>|<own> <down> <now>|<own> bots|<own> cat|<part> .. <settings>|<part> file|<part> on windows
-0.14 <part> with|<requestError> motivation <unable>|<serverError> <unable>|<serverError> from
-0.14 <settings> .. <selfManaged>|<settings> <unable>|<settings> contains|<settings> contains unknown
-0.14 <thanks> to <own>|<unable> is|<use> <unable> <use>|<use> conflicts .|<use> or|<use> request from|>|? need
-0.14 @ .. .com|@ .. ai|@ .. amsterdam|@ .. built|@ .. bulk|@ .. by|@ .. certification|@ .. community
-0.14 @ .. compliance|@ .. contribution|@ .. cool|@ .. corporate|@ .. culture|@ .. date|@ .. det|@ .. dla|@ .. drag
-0.14 @ .. epics|@ .. expired|@ .. here|@ .. ide|@ .. included|@ .. invalid|@ .. mercurial|@ .. merged|@ .. move
-0.14 @ .. okta|@ .. one|@ .. pass|@ .. per|@ .. postgres|@ .. prague|@ .. prem|@ .. publickey|@ .. quote
-0.14 @ .. rebase|@ .. renewal|@ .. required|@ .. reseller|@ .. restore|@ .. sast|@ .. sent|@ .. sold|@ .. stickers
-0.14 @ .. sticky|@ .. tabs|@ .. tag|@ .. then|@ .. used|@ .. using|@ .. verification|@ .. verify|@ .. video
-0.14 @ .. virtual|@ .. wiki|@ <part> <own>|@ <part> with|@ already|@ auto|@ bought|@ cant find|@ congratulations
-0.14 @ congratulations on|@ ctl reconfigure|@ failed|@ gives 502|@ got|@ is a|@ issue .|@ kan|@ logo|@ please let
-0.14 @ retry|@ runner is|@ shop|@ snippets|@ trial|@ what happens|@ wish|@ 😎|@ 😎 >|@.com account|a <down>
-0.14 a board|a crime|a failing|a fork|a fox|a junior|a label|a raccoon|a student discount|a yaml|access <settings>
-0.14 access token|after|after 0|after upgrade|all 0 of|all the time|allowlist|already been|already been taken
-0.14 amsterdam ?|an undo|and then|app in|appreciate|approvals in|are you a|argue|article|at commit|autosave|award
-0.14 backup .. @|bank .. @|been taken|before_script|blame|blown|boring|boring .|borrar|bottom|broke down
-0.14 build broken|but <back>|but the site|bye|call <everyone>|can help|can i make|cant load|carry on|casino
-0.14 certified associate exam|charla|chat about|ci file|comments in|commits .|commits .. @|company <settings>
-0.14 config contains|config contains unknown|congratulations on|contains unknown|contains unknown keys
-0.14 contributions|cool >|covers the|ctl reconfigure|dashboard ?|data stored|deploy token|det|diff|do you do
-0.14 docs page|dont ask|down today .|easy|eigentlich|emoji in|everything and|exist ?|expire_in|far >|finally . >
-0.14 finally . @|finns|finns det|flag|flaky test|for @ <part>|for commit|for my own|for open|for security
-0.14 force pushed|forever|format|from 0 to|geo secondary|git @ >|good <now>|great work|had it|handbook is
-0.14 has already been|has the <fails>|has the wrong|he .. @|head .. @|heroku outage|hour . @|how|i always
-0.14 i committed|i do it|i gave a|i had the|i meant|i missed|i reported|i run|i stop|i think <own>|i was
-0.14 id like <own>|idea @|ill see|in|in @ <now>|in @ is|in package|in the wrong|in your|included >|instead of
-0.14 is <down> because|is always|is better|is blocked|is good|is public .|is the max|issue|it every|it has
-0.14 it is <own>|it is up|it says|job ?|joking|joy|keeping the|keeps|key i|last time|left the|less .. @|life
-0.14 limit on the|made <own>|mail says|main .. @|makes me|manager finally|mapped|marketing mails|me .|me how
-0.14 me not|meet|merge conflicts .|merge request from|metrics|minio|mirror to|monster|motivation <unable>
-0.14 motivation <unable> found|motivation not|motivation not found|moved from|mr widget|mrs to|my 0|my project
-0.14 needed a|needs|new <everyone>|nicer|no pages|notes .|notification mails|npm registry|of <own> 0
-0.14 of <part> <minutes>|of ci minutes|of our @|off .. @|okta|on @ <now>|on @ 😎|on an|on call <everyone>
-0.14 only tags .|opened .. @|order|org .|other tools|our own @|out of ci|owner ?|parallel 0|passed .. @
-0.14 pay by invoice|people work|phone|phone <unable>|phone with|pipelines >|plan .. @|please make|plushie|policy .
-0.14 position <now>|position still|postgres 0|powershell|prod is <down>|prod is down|prod with|programming .. @
-0.14 proxy blocks|puedo borrar|purchase|rabbit|rabbit hole|read the|rechnung|recovery codes .|release notes .
-0.14 reorder|requirements|reset my|rest ?|retro .. @|reviewing mrs|rewrite|rock >|rogers|round .|run @
-0.14 runner on windows|runners ?|runners on|runs|runs @|salary|saved .. @|say hi|says he|scoped labels|screen
-0.14 se <down>|seats .|send help|server 0|setting ?|she|should be|signed <back>|signed up|signup|since our
-0.14 since the|smile|smooth >|so far >|specific|spell|stale issues|started 0 <minutes>|still open ?
-0.14 student discount|support answered in|tears >|tests ?|that >|that one|the <fails> message|the @ meetup
-0.14 the community|the dark|the error message|the internet is|the milestone|the moment ?|the mr|the package
-0.14 the rebase|the ui|there a student|these days|thesis|think <own>|tier .|time is|times >|to @ over|to find the
-0.14 to me .|token has|train|ultimate for|un grupo|underrated|upgrade to 0|uptime numbers|us luck|usa|usa @|usage
-0.14 use .. @|use a|user ?|user ? >|videos|want it|wanted to say|was charged|way to|we are a|what am|what am i
-0.14 what happens|what would you|whatever|when i open|when is|where is the|who at|who at @|whole .. @|windows ?
-0.14 windows ? >|wish us luck|with <own> old|with my old|with okta|working|years >|you <unable> have|you @ <part>
-0.14 you support|your <part> .|your ci|☀|☀ ️|🎉 >|👋 >|😍|😍 >
-0.16 . colleagues in|. cron|. feels|. mark|. mark all|. only|. pizza|. rotated|. send|. what now|. which|. who can
-0.16 . wish us|0 contributors|0 gb of|0 repos 0|500 seats|< @ 502|< @ everything|< @ gibt|< @ jak|< @ when
-0.16 < bitbucket has|< everyone can|< got|< looking for|< movingtogitlab|< movingtogitlab because|< need|< when is
-0.16 <back> .. <incident>|<back> for us|<back> the|<down> .. <fails>|<down> .. <incident>|<down> <own> old
-0.16 <down> after|<down> prod|<down> right <now>|<everyone> who|<fails> template|<incident> <fails>
-0.16 <incident> mode|<minutes> .. @|<minutes> on a|<now> . hello|<otherHost> <part> <down>|<own> <selfManaged> pi
-0.16 <own> @.com|<own> cache|<own> compliance|<own> email|<own> installation|<own> mother|<own> pipeline <now>
-0.16 <own> vm|<part> <minutes>|<part> is built|<requestError> after|<selfManaged> ? >|<serverError> seats
-0.16 <settings> .. <minutes>|<settings> <part>|<slow> <settings>|<thanks> you so|<unable> <incident> codes
-0.16 <unable> count|<unable> got|<unable> know|<unable> mind @|<unable> to do|<unable> trust it|<use> <now> .
-0.16 ? cant find|@ .. application|@ .. behind|@ .. billed|@ .. careers|@ .. confirm|@ .. contributor|@ .. cv
-0.16 @ .. downgrade|@ .. editor|@ .. een|@ .. excited|@ .. gold|@ .. interviews|@ .. ip|@ .. keep|@ .. keys
-0.16 @ .. mismatch|@ .. mit|@ .. myself|@ .. pelo|@ .. pizza|@ .. remove|@ .. says|@ .. scroll|@ .. store
-0.16 @ .. templates|@ .. unexpectedly|@ .. university|@ .. who|@ .. whole|@ 0 release|@ <down> is
-0.16 @ <own> <settings>|@ <part>|@ <thanks> .|@ <unable> find|@ certified associate|@ contributors|@ do i
-0.16 @ does the|@ gibt|@ gibt es|@ i keep|@ in 0|@ jak|@ pages in|@ project|@ stuck at|@ what|@ where do|@ wrote
-0.16 @ yours|@.com <back> for|@.com for|@.com have|a class|a podcast|a private|a raise >|a remote|a repo on
-0.16 a retry|about remote|accidentally deleted|accidentally deleted a|accounts ? >|actions|ad|again for|america ?
-0.16 an <fails> on|an invoice|and more|any plan for|approved .|asked for|associate exam|at 0 with|at 3%|automated
-0.16 backup of|be great|because i <unable>|because the project|been open|better|bisect .|bitbucket has been|box ?
-0.16 broke prod|broken .|bug i|but <thanks>|but thanks|by|caching .|can that|can that be|cfp|charged twice for
-0.16 clean <back>|clean up|cloudflare is|command <unable>|command <unable> found|command not|command not found
-0.16 comment .|commits and|como faço|company is <settings>|compliment|contains|contribute to|day our
-0.16 deleted a project|development|dialog|died .|discount for|do i make|do i report|do with|docs on|does needs
-0.16 does needs work|dont trust|dont trust it|down our old|encrypt|expired|expired yesterday|extends
-0.16 failed pipelines|failing at|faço|fiber|first <use> request|first >|first merge request|first mr|fits
-0.16 for <use> ?|for half an|for me .|for that >|for two weeks|forgot <own>|forgot my|friday at
-0.16 from <otherHost> to|from commit|fun >|gentle|git <use> o|git bisect|git commit|git push o|github is|grafana
-0.16 great .. @|green . it|greyed|greyed out|group access|have in|head|header .|help with|helper|hides|hoe|human i
-0.16 i accidentally deleted|i bumped|i deployed|i needed|i open|i want|in <part> .|in ci .|in kenya|in kenya ?
-0.16 in the <part>|infra <everyone>|installation|intern asked|is <fails> because|is built|is encrypt
-0.16 is stuck because|is such|issue template|issues|issues on @|it can|it was the|ive been|ive just|job .|job . it
-0.16 kenya ?|kept|keyset|know who|let is encrypt|lfs quota|library|lock.json|logs say|lol >|maintainer is
-0.16 maintenance mode|make me|march .|matches|me|me after|mein|mentor|message|minutes because|misspelled|mom .. @
-0.16 mother|movingtogitlab because|mr title|my email|my group|my money|my raspberry|my raspberry pi|my review
-0.16 my side|myself .. @|needs work across|never mind @|new blog post|no recovery|no recovery codes|nothing to do
-0.16 offline ?|ok ill|old|on @.com <unable>|on my own|on my raspberry|on one|on pages|on the first|one ? >|only
-0.16 or do|our compliance|overwrite|ownership|package lock.json|pair .. @|pair programming|passed .|pelo
-0.16 pipeline .. @|pipeline graph|pipelines . @|post about how|pricing .. @|production|production .. @|proposal
-0.16 psd|push o|raise >|raised|ram .|readable|reading the @|ready to|recommended|reference|rejected by
-0.16 remote company|repos 0|repos ?|revert .|reviewed .. @|right @ ?|runner on a|runners ? >|said >|sales team
-0.16 scheduled <part> run|scheduled pipelines run|script .|settings page|shame|signing|smaller|so <unable> @
-0.16 so fun|spring|staging|start ? >|started 0|stickers .|stole|stored in|story|stuff .. @|summer|sunday|take .. @
-0.16 take <own> money|take my money|team ? >|thank you so|that ive|the <fails> remote|the @ docs|the branch
-0.16 the customers|the environments|the keynote|the person|the renewal|the source|the url|the wrong remote
-0.16 tips for|to another|to copy|to start ?|toes|token .|took <own>|trains .. @|trust it|turned out|undo ?
-0.16 undo ? >|until january|up with my|upgrade to|used <back>|used up|username is|waiting for <own>|waiting for my
-0.16 washing|washing <settings>|washing machine|we .. @|we need|week one|weekend >|weekends|weeks in|what i do
-0.16 which plan|who .. @|with 0|with @ issues|work is|wrong remote|years .|you been|you so much|your <everyone>
-0.16 your deploy|your pricing|🦊
-0.18 . 500|. <own> first|. @ docs|. bye|. forgot|. i|. my first|. oh .|. since 0|. what a|. yesterday
-0.18 0 <selfManaged>|0 ? >|0 repos from|0 years >|< <down> course|< <own> <down>|< @ <down>|< @ come|< @ please
-0.18 < @ runner|< @ the|< alguém|< crash|< crash course|< cómo|< cómo puedo|< got the|< i keep|< moved|< read the
-0.18 < where is|< whoops|< works on|< writing <own>|<back> in chrome|<back> unexpectedly when|<down> .. <minutes>
-0.18 <down> course on|<everyone> .. <back>|<everyone> who is|<fails> message|<fails> url|<now> ? 0
-0.18 <otherHost> <down> for|<otherHost> us|<own> <everyone> says|<own> <part> and|<own> billing|<own> brain is
-0.18 <own> card|<own> first|<own> little|<own> money|<own> monolith|<own> name|<own> shop|<part> 0
-0.18 <part> <fails> .|<requestError>|<selfManaged> ?|<selfManaged> in|<serverError> .. <otherHost>|<thanks> . >
-0.18 <thanks> за|<unable> <fails> at|<unable> a fox|<unable> code|<unable> for the|<unable> git <use>
-0.18 <unable> help >|<use> trains|? mine is|? nice|? small|? what is|@ .. accepted|@ .. avere|@ .. bootcamp
-0.18 @ .. case|@ .. charged|@ .. did|@ .. email|@ .. greyed|@ .. how|@ .. line|@ .. links|@ .. meetups
-0.18 @ .. podcast|@ .. private|@ .. remote|@ .. report|@ .. saw|@ .. shipped|@ .. si|@ .. smile|@ .. submodules
-0.18 @ .. turn|@ .. wish|@ .. за|@ .. 👋|@ <incident> button|@ <part> got|@ <thanks> за|@ certified|@ ci .
-0.18 @ for sponsoring|@ i|@ issues .|@ lets you|@ rollback|@ rollback button|@ runner 0|@ s fault|@ the price
-0.18 @ unfiltered|@ user|@ where is|@ your newsletter|@ your site|@ спасибо за|a|a <down> link
-0.18 a <serverError> <now>|a native|a rebase|a repo|a tab|a talk on|active|add a|after 0 years|already
-0.18 an <incident>|an <incident> .|an incident .|analytics|and friends day|announced|any way to|anyway .. @
-0.18 app for|apparently >|approval .. @|avere|be a recording|bio|bug is|build <down>|by invoice|cache ?|can i buy
-0.18 can i use|cant open|changed my|child pipeline|ci_job_token|clearing|code is|committed a|course on @
-0.18 crash course on|cron is|dad|designs|didnt i|do i see|docs for|does your|down right|down since i|downtime for
-0.18 drag|each month|een|email .. @|en un|endings|error message|everyone at|existing|expiry|explained to
-0.18 failed pipeline|family and|family and friends|fast <now>|fastlane|fault @|first|first merge|for 0 days
-0.18 for <settings>|for new|friday .|friends day|fun .. @|good @|good @ >|got accepted|great thanks|hackathon ?
-0.18 had an <down>|had an outage|here is the|hole of @|http 502|i delete|i know i|i like it|i lost <own>|i lost my
-0.18 i merged|i miss|i renamed|i think >|ide is|images in|importing|in . @|in <own> job|in ci|in my job
-0.18 in your docs|instagram|interview .. @|is <everyone> is|is a tanuki|is great|it is <part>|it is ci|it was me
-0.18 jenkins today|jenkins today .|jobs fails|kan ik|keyboard shortcut|know i know|known bug|lab with|lab with a
-0.18 latex|lets you|line endings|links|linter is|loads .|lol @ >|m1|mailbox|may|merge trains|migrated|migrating
-0.18 mismatch .|missing on|my billing|my brain is|my card|my name|my pipeline is|my tests are|nach|need the
-0.18 new key|next release|no pushes|not a fox|novel|number of|octocat|of our own|oh .|old one|on @ .|on caching
-0.18 one .. @|one <down>|one for|our monolith|outage at my|over it|pages 0|para .. @|passes|pause|paypal|paypal ?
-0.18 paypal ? >|people from|per user|phone number|pipelines .|port 0 so|pricing change|priya|proper|providers
-0.18 public sector|pull request|rabbit .. @|repos from <otherHost>|required|responsible for|responsible for the
-0.18 review .. @|s fault|script|sector|server ? >|shipped|side projects|so all <own>|so i|so i <unable>|so i am
-0.18 so i cant|so my|source .. @|squash .. @|squash commits|still a|store|straight to|suggestion|sunday >
-0.18 supported ?|team ?|terraform .. @|the @ 0|the author|the font|the hackathon .|the limit|the linter is
-0.18 the month .|the next release|the old one|the pricing|the ticket|them @ >|thing for|think >|thinking .. @
-0.18 thinking about|three weeks|three years|thumbs <down>|thumbs down|to @ <part>|to all|to do with|to the forum
-0.18 todos ?|too big ?|took <down>|took down|tools .. @|trains|travis|trial ended|tried @.com|trust .. @
-0.18 two people|txt|txt record|under 0|under 0 <minutes>|unexpectedly when|unknown keys|up unexpectedly when
-0.18 upgrading to|valid|venting|verify|version|version ?|vscode|watching the|we get a|whenever i|word .
-0.18 works in chrome|works now >|wrong .|wrong url|yes to|your fault @|спасибо за
-0.20 . <back>|. <part> <down>|. @ ctl|. at least|. feels like|. i had|. she|. thanks >|. took me|. what should
-0.20 0 <minutes> with|0 ?|0 comments .|0 days|0 on a|0 ram|0 repos|0 tabs|0 yrs|12% .. @|404 page is|412
-0.20 < <own> internet|< @ congrats|< @ i|< @ oh|< @ one|< @ outage|< @.com free|< my internet|< new blog
-0.20 < our intern|< our own|< suche|<back> the old|<back> with <own>|<down> <now>|<down> on <own>
-0.20 <everyone> noticed|<everyone> to|<fails> on @|<fails> weights|<otherHost> has been|<own> <settings> are
-0.20 <own> dad|<own> database|<own> pipeline is|<part> all|<part> gives <requestError>|<requestError> <part> is
-0.20 <selfManaged> .. <selfManaged>|<selfManaged> .. <unable>|<serverError> <fails>|<settings> >
-0.20 <settings> on <own>|<slow> <slow>|<unable> @.com|<use> to|<use> to main|? not|? want|@ . good|@ .. bounty
-0.20 @ .. card|@ .. confuse|@ .. custom|@ .. delete|@ .. el|@ .. fattura|@ .. finished|@ .. help|@ .. hugo
-0.20 @ .. import|@ .. ldap|@ .. meant|@ .. monolith|@ .. quota|@ .. repos|@ .. retweet|@ .. scan|@ .. screenshot
-0.20 @ .. set|@ .. shirt|@ .. shortcut|@ .. sponsor|@ .. starts|@ .. suggestion|@ .. talks|@ .. value|@ .. vps
-0.20 @ 502|@ <fails> weights|@ backup|@ congrats|@ could the|@ i <unable>|@ issue weights|@ oh|@ on <own>|@ one of
-0.20 @ where can|a 0|a broken|a cake|a custom|a github|a missing|a train|about 0 seats|agent|ama <now>
-0.20 an <settings>|an account|ansible|any plan|anyway|app|application|are great|ask|auf der|back the|back the old
-0.20 based|blown >|bug bounty|build <fails>|but the <part>|buying .. @|can a|cancel|carry|case studies
-0.20 certification exam|certified associate|change|charts|codes .|concurrent|confuse|contribute .. @|could you add
-0.20 dad .|dependency|deploy >|dind|disabled|discovered|down for the|down with|downdetector|ecr|epics .. @|excited
-0.20 fails in|fast forward .|fattura|feature can|feature is|feed for|files .. @|finance|fine . >|firefox|font .. @
-0.20 for <own> group|for code|for dedicated|free plan >|friday with|geo <incident>|geo failover|good >|goodbye
-0.20 graph .|hero|hiring .. @|hotfix in|hotfix in 0|how @|i get <requestError>|i keep <own>|i keep my|i mirror
-0.20 i needed >|i ran|images to|in <own> <own>|in <own> mr|in my mr|in the diff|in the docs|indentation
-0.20 internet is|is <back> <now>|is me .|issue 0|issue weights|it be restored|it myself|itself ?|jokes|junior
-0.20 just discovered|kann ich|keep my|keyboard shortcuts|laugh|life .|looks great|love .|management .|me an
-0.20 me luck >|meh|meu|mind blown >|mine is|mistyped|mode in|month ? >|move 0|mrs .|my company is|my dad
-0.20 my favourite|naar|naming|nexus|nice|nobody noticed|of <own> @|on purpose|on the train|on top|only .|only @
-0.20 only tags|open since|our company is|pass .. @|patch .. @|pipeline <back> .|pity|points .|poll|position
-0.20 power <down>|power outage|programming|projector <down>|purpose|push to my|quick actions|rebased|regex
-0.20 registry .|rejected .|release party|reseller|reviewer .|reviews .. @|routing|setting .. @|shut|since we|split
-0.20 stale branches|status <part> all|status page all|student|studies|subgroup|switched|tanuki plush|terminal .
-0.20 terraform|that feature|the <down> .|the <fails>|the <part> on|the elevator|the package <part>|the right
-0.20 the slides|thinking|tiers|title .|to a public|to everyone who|to mirror|to them >|trunk|trunk based|tuesday .
-0.20 understand .. @|uni .. @|vacation >|variables .|versioned .. @|want|we want to|wed like|welcome >|went <back>
-0.20 weve been|what do you|what should i|when is the|who is the|who wants|why >|with <serverError>|with me >
-0.20 wonderful|wow|written|written in|you bring|you pick|your ci is|your office|your status|yrs|zones|❤ .. @|❤ ️ @
-0.20 🚀|🧦
-0.22 . <unable> <use>|. ah|. ask me|. pure|. uptime|. wow >|0 <everyone> ?|0 gb .|0 people ?|0 release notes
-0.22 < broke|< looking|< on|< self|< still no|< stuck|<back> from a|<down> <back>|<down> <now> i|<down> to the
-0.22 <everyone> .. <now>|<everyone> from|<fails> board|<fails> branch .|<now> <down> .|<otherHost> .. <now>
-0.22 <own> corporate <settings>|<own> eyes|<own> pi|<own> repo|<own> side project|<part> docs|<part> got
-0.22 <part> ide|<part> ide .|<part> with @|<selfManaged> .. <down>|<settings> suite|<slow> by|<thanks> <own>
-0.22 <unable> <use> <now>|<use> mirror|? want to|@ .. 0|@ .. alerts|@ .. all|@ .. always|@ .. answered|@ .. avatar
-0.22 @ .. box|@ .. ceo|@ .. cli|@ .. default|@ .. expensive|@ .. export|@ .. için|@ .. localhost|@ .. march
-0.22 @ .. personal|@ .. pr|@ .. scoped|@ .. spent|@ .. subscribe|@ .. translation|@ .. za|@ .. для
-0.22 @ <incident> management|@ <otherHost> is|@ booth|@ geo|@ here we|@ i did|@ incident management|@ your job
-0.22 @ 🎂|@ 🎂 >|@ 🦊|@.com . @|@.com in|a public repo|a recording ?|a revert|ads|after a 0|altssh|always .. @
-0.22 am <back>|are slow|are still|backup restore|better for|blog post|board|breaks|build .|built|changed <own>
-0.22 code to protected|collapsed|colleagues in|come >|community|confidential|conflicts .|confusing|convinced <own>
-0.22 covers|cve|day <own>|deserve|detached|do you <now>|do you still|doc <part>|doc page|docs >|earnings|ee|enough
-0.22 expensive|extra|extra ?|extra ? >|facebook|fatal refusing|fatal refusing to|file|finished the|fixed the
-0.22 for @ ci|for me >|for saas|for status|for the new|for this one|forks ?|found a bug|from <otherHost> >
-0.22 from @ <part>|from backup|gb .|gdpr|get all|git to|glad we|gone|good day to|good night .|green pipelines|grid
-0.22 hackerone|happy .. @|her|here we come|hide|hotel <settings>|hotel wifi|http|i am <back>|i report|i spent
-0.22 i used|ide|ide .|importer|in <selfManaged>|in a|in my script|in public|in the settings|intern is|into @
-0.22 is . >|is better for|is cut off|is my|is so good|is time|is too|issue board|için|kevin .|less|like <own>
-0.22 locally .. @|lovely|made me|make the|me wrong|migrate|migration .. @|mistake|mode .. @|move <everyone>
-0.22 my eyes|my profile|my side project|my trial|never|new year|no @ no|not @ >|number .. @|of <back>|of @ ci
-0.22 off the grid|one of your|only in the|our last|package .. @|pain|partial <use>|partial clone|people ?|photos
-0.22 plan|plano|poor|possible ? >|posting for|product is|projector|pushed to the|put the|quick action|reader
-0.22 recording ?|redirect|report .|returning <serverError>|returns 500|rewriting|runbooks|runners on @.com
-0.22 sales about|same question|sat|scroll <down>|scroll down|secret detection|semicolon .. @|senior|settle|shop
-0.22 should i|show in|show in <own>|slow >|someone from|speaker|startups|still open|stolen|tags .. @|tanuki ?
-0.22 team on|template .|test suite|that is it|the admin|the bill|the cert|the dark theme|the emoji picker|the grid
-0.22 the missing|the quick answer|ticket is|to @ >|to protected branches|to the first|too expensive|took down my
-0.22 took me 0|trailing slash|translate|twice for|undo|unit|unit <settings>|until sunday|upgrades|used @
-0.22 very happy|was me|we come >|web ide|web ide .|weekend|when ?|where to start|who|whoops something
-0.22 whoops something went|why ? >|wiki|with <otherHost> .|with <otherHost> <now>|working from|working from a
-0.22 works on|world .. @|wrong|wrong branch .|yearly|your job|your site is|za
-0.24 . <thanks> you|. <unable> @|. mind|. mind blown|. not @|. setting|. thank|. thank you|0 files|0 issues
-0.24 0 on <own>|0 report|0 seats >|< @ all|< @ invoice|< @ как|< turned|< which|<fails> board is|<fails> pipeline
-0.24 <now> .. <incident>|<now> open|<otherHost> .. <serverError>|<otherHost> <down>|<own> <settings> then
-0.24 <own> username|<part> are red|<selfManaged> @|<serverError> .. <own>|<serverError> stars
-0.24 <serverError> stars on|<use> <settings>|<use> to @.com|? ok|@ .. allowed|@ .. chart|@ .. do|@ .. education
-0.24 @ .. exam|@ .. first|@ .. ftw|@ .. ik|@ .. into|@ .. kenya|@ .. licence|@ .. locked|@ .. make|@ .. mug
-0.24 @ .. novels|@ .. passed|@ .. preview|@ .. replied|@ .. ruby|@ .. saved|@ .. that|@ .. на|@ <fails>
-0.24 @ community|@ done .|@ i want|@ ill|@ invoice|@ lets|@ pages >|@ saved|@ support|@ will|@ как|@.com no
-0.24 a @ <fails>|a @ <part>|a @ issue|accounts ?|all <own> life|all as done|all my life|an <minutes>|an hour
-0.24 app is <down>|as done|async .. @|bom|box .|broke the build|buy .. @|can we have|chmod|code owners
-0.24 contribution graph|coverage .. @|crime|day at @|days <unable>|days without|deleted the|deployed|diff view|dla
-0.24 do you use|does @|down our|eats|einen|embed|event|fair|fair .|file in|files .|first ? >|followed
-0.24 for christmas|for more|free plan|gives <requestError> .|gives <serverError>|helm|hiring process
-0.24 hotel <settings> .|hotel wifi .|i didnt know|i downgrade|i read the|id|ik een|images .. @|impressed .
-0.24 in <own> <settings>|in general|in the <fails>|interviewed|is a|is already|is back .|is red|is there
-0.24 is watching|issue board is|it is a|it shows|keep <own>|keyword|kid|level|like our|looking for a|machine then
-0.24 management|mark all as|me at|mermaid|midnight|mijn|missing .. @|month ?|mrs|my bad|my dog|my job
-0.24 my machine then|my project .|my username|myself out|nothing to|novels|of the internet|on <own>|on a train
-0.24 one with|online ?|online ? >|orange|own server|package|page says|parabéns|phishing|phone >|please let me|pr
-0.24 private .. @|project ? >|projekt|protected branch|publickey . i|question .. @|registry is having|renewed
-0.24 repo ?|restarting|runner on my|safari 0|sales <everyone>|sast|screen reader|seconds|so <own>|soc 0 report
-0.24 stars on <own>|submodules >|subscription ?|subversion|taught me|tethering|the|the best thing|the bug|the real
-0.24 the rescue|the schedule|the tab|this weekend|threads <back>|threads resolved|tips ? >|title|to <everyone> who
-0.24 to the rescue|track|traffic lights|turned off|type|uni|use ?|vulnerability|went up|what is a|when my|wie .. @
-0.24 won|worth it >|wrote|you rock|you use|you use for|your blog|🦊 ❤|🦊 ❤ ️
-0.26 . did i|. finally .|. i wrote|. never mind|. working|. working from|. worth|0 a|0 mb|0 minutes with
-0.26 0 repos to|0 stale|< @ <otherHost>|< any @|< feature|< love|< my runner|< put|< status .|< wrote a
-0.26 <down> the rabbit|<fails> . i|<incident> of <own>|<incident> of @.com|<minutes> @|<otherHost> .. <own>
-0.26 <own> .. <serverError>|<own> bad|<own> trial|<part> over|<part> with a|<selfManaged> .. <now>
-0.26 <settings> .. <now>|<unable> @ <unable>|<unable> longer|<unable> your fault|<use> code to|? need a|@ .. along
-0.26 @ .. am|@ .. associate|@ .. cache|@ .. certified|@ .. ci_job_token|@ .. consider|@ .. fork|@ .. guest
-0.26 @ .. innocent|@ .. keyboard|@ .. layout|@ .. lovely|@ .. luck|@ .. mark|@ .. members|@ .. menu|@ .. nach
-0.26 @ .. numbers|@ .. plan|@ .. raccoon|@ .. sponsoring|@ .. squash|@ .. sticker|@ .. ticket|@ .. unsubscribe
-0.26 @ .. waitlist|@ .. webinar|@ diff|@ how can|@ id|@ see you|@ without|a list of|a university|after .. @|als
-0.26 america|and only|and want|any example|are <back> <now>|are <now>|be down|best thing|between @|bitbucket has
-0.26 broke production|broken link|button is|by default ?|call folks|ci for|closing the|crashes|crowd|cv
-0.26 data residency|date >|dates|deleted .. @|designers|do i|do it|doesnt have|down the rabbit|emoji picker
-0.26 family .. @|feature request|fixes|for sponsoring|for the next|gc|grupo|hire me|host .. @|hotel|i accidentally
-0.26 i did|idea|in safari|in the container|incident .|is 0 >|is <own>|is down because|is in ?|issues .|jenkinsfile
-0.26 just finished|just wanted|just wanted to|keep the|know i|knows|labels .|leave .. @|lost <own>|love it
-0.26 mark all|master .. @|max|me . i|minutes with|moving|my cluster|my kid|my own runner|need more|needs vs
-0.26 needs vs dependencies|never mind|next to <own>|next to my|no longer|normal ? @|not your fault|of @.com ?
-0.26 of yaml|office|offices|on call folks|our intern|out of memory|pipeline is green|playbook|postmortem
-0.26 private project|protected branches|proxy|push code to|quiz|rate limits|reading about|readme .. @|residency
-0.26 right i|rotated|runner 0|s3|says my|see our|space|still the|stops at 0|stuff|tabs .. @|the 0 release
-0.26 the backlog|the laptop|the rabbit|the rabbit hole|the subscription|them to|till monday|timing out for
-0.26 tip .. @|tips ?|tomorrow|top|transfer|unsubscribe|up with jenkins|usar|use for|view|vs dependencies|waitlist
-0.26 way .. @|webhook|what should|why ?|why did you|wish us|with @ >|with me|work at|worked .|works now|worth it
-0.26 yes i know|your fault|your webinar
-0.28 . <unable> get|. anyway @|. async|. didnt get|. too|. why|0 0 0|0 bars|0 days >|502 after|< <fails> on
-0.28 < <serverError>|< hmm|< how|< how to|< stuck on|<down> <now> .|<down> <settings>|<down> at <own>|<down> so i
-0.28 <now> @ .|<now> the <part>|<otherHost> ?|<own> .. <selfManaged>|<own> <part> .|<own> corporate|<own> kid
-0.28 <part> <now>|<part> for <own>|<part> in @|<requestError> <part>|<requestError> because <own>
-0.28 <slow> and steady|<unable> enough|<unable> fast|<unable> fast forward|<unable> get it|<use> unrelated
-0.28 <use> unrelated histories|@ .. @.com|@ .. auf|@ .. badge|@ .. cry|@ .. friendly|@ .. german|@ .. invoice
-0.28 @ .. mr|@ .. onboarding|@ .. stay|@ .. tab|@ .. till|@ .. variables|@ <otherHost>|@ behind|@ boards|@ docs
-0.28 @ down again|@ hackathon|@ is @|@ now|@ pour le|a login|a snooze for|about our|alias|an <down>|an air
-0.28 an air gapped|and steady|any plans|approved .. @|assigned to|at devopsdays|avatar|backend engineer|backups .
-0.28 bars|because our|beginner|behind <own>|blamed @ for|blaming the|blocks @.com|bounty|brain is|bumped|buy 0
-0.28 code <unable>|comma|cry >|deployed on|desktop|didnt get it|doesnt work|down @|down my|during .. @|excel
-0.28 expire|file is|finally got|flaky <settings>|for <fails>|for one|for todos|friendly|funding|github ?
-0.28 gives <requestError>|gke|go ?|hackathon|happened to the|histories|i buy|i deleted the|importing from
-0.28 importing from <otherHost>|internet is <down>|is the next|is there a|jak|january 0|line|man .. @|mb|meetups
-0.28 merge unrelated|merge unrelated histories|miss|mobile app|mon|more .. @|my brain|non fast|non fast forward
-0.28 on <own> 0|on @|open source|out <own>|person who|pipeline is <back>|pipeline runs|ram .. @|refusing to
-0.28 refusing to <use>|refusing to merge|rename|rep called|rspec|runner is|saved us|scheduled pipeline|secondary
-0.28 silver ?|slow and steady|snooze for|snooze for <everyone>|snooze for todos|sold|spaces|spent the|subscribe
-0.28 support answered|switched .. @|the <fails> branch|the <selfManaged>|the build|the emoji|the file
-0.28 the runner on|the wrong branch|there a|thesis about|threads|to <own>|to <use> unrelated|to merge unrelated
-0.28 to prod|to protected|to run the|tracking with|triage|tudo pro|university >|unlock|unrelated histories
-0.28 validation|wants|was super|welcome|widget|wie|wish|work <down>|write a|wrong >|yes @.com|you add
-0.28 your newsletter|💚
-0.30 . <now> 0|. <unable> mind|. wow|0 seconds|0 so|< <otherHost> <part>|< <own> <own>|< <settings>|< docker
-0.30 < fun fact|< load|< our company|< til you|<back> from parental|<now> . what|<otherHost> <now> .|<own>
-0.30 <own> <part>|<own> code <unable>|<own> dog|<part> can|<part> ide is|<part> variables|<requestError> when
-0.30 <settings> . i|<settings> are|<settings> has|<settings> is <down>|<thanks> .. <otherHost>
-0.30 <unable> accept <own>|<unable> have any|@ .. book|@ .. core|@ .. factor|@ .. feed|@ .. forgot|@ .. geo
-0.30 @ .. removed|@ .. seats|@ .. tool|@ .. welcome|@ .. with|@ <own>|@ boards .|@ for <own>|@ one|@ pipelines
-0.30 @ swag|@ when is|@.com works|a missing semicolon|a recording|a vendor|accept my|after 0 <minutes>|after three
-0.30 all as|altssh on|altssh on 443|an <fails> to|an incident|an option|anchors|any tips|api >|arrived|at work
-0.30 back from parental|bisect|blamed|blocked port|blocked port 0|blocks port|blocks port 0|bring <back>
-0.30 bring back|broken my|burndown chart|burndown charts|changed the|ci variables|conflict .. @|contributor|cron
-0.30 custom|dba|default ?|does|draft|drew|everything to|expired >|fires|for a team|from parental
-0.30 from parental leave|fun fact|got|here for <everyone>|here for others|how are|http 503|i changed|i just
-0.30 i typed the|in @ ci|install .. @|internet|is it possible|is the|it is @.com|it is called|it possible|it to
-0.30 kubernetes|language|lines|lol .|me three|messages|mismatch|missing|missing semicolon|moment ?|mug|multi
-0.30 my pages|named .. @|need|nested|new blog|new laptop|of <settings>|of memory|on our server|open to|out my
-0.30 pagination|probably|question >|quick answer|quota|relative|self signed|set <back>|set up|share one
-0.30 shared <part> on|shared runners on|shortcuts|so <slow> <now>|so all|spent|sponsor|story points|subscription
-0.30 sunday .|taken .|tests are|thank you >|that all|the ama|the complete|the max|the pipeline|the roadmap
-0.30 ticket 0 ?|tier .. @|to <otherHost>|todos|train .. @|translation|typed the|unavailable|using @|versions
-0.30 web ide is|weeks ago|weight|whenever|where to|windows 0|writing .. @|è <down>|è giù|для|🥳 >
-0.32 . can it|. never|. wish me|0 codes|< @ job|< @ will|< dropped|< i broke|< i get|<down> out for|<down> the
-0.32 <everyone> the|<fails> remote|<incident> on <own>|<minutes> with @|<own> <own> <selfManaged>|<own> brain
-0.32 <own> pipeline|<part> behind|<selfManaged> .. <own>|<selfManaged> 0|<serverError> .. <unable>
-0.32 <unable> enough for|@ .. app|@ .. dog|@ .. fault|@ .. game|@ .. in|@ .. link|@ .. new|@ .. recommend|@ .. rss
-0.32 @ .. stars|@ .. student|@ .. ️|@ or @|a lot >|an outage|any way|april|associate|at least the|away ?|box
-0.32 broken ?|bug ? >|built in|case|closed 0|cómo puedo|deleted a|did i|disable|dropped my|elevator|every release
-0.32 eyes|favourite|feel like a|finally .|for <everyone> at|for <own> <own>|free .|good that|got the job
-0.32 great <thanks>|group >|hackathon .|how many|i broke|i didnt|i dropped|i feel|i feel like|i keep|in firefox
-0.32 in one|innocent >|it and|later >|least the|left the company|lot >|luck >|made a|maintenance|material|may we
-0.32 meetup in|memes|mentally|menus|milestone|moved 0 repos|my avatar|name .. @|neat|needed >|no pushing|notre
-0.32 on @.com <fails>|on main|our @ server|plan @|preview|release notes|reviewer|rss|saved me|scope|section .. @
-0.32 selenium|shutting <down>|shutting down|subgroups|t shirt|tags|that page|that you can|the @ <down>|the wrong
-0.32 time zone|tip|to 0 <minutes>|to commit|to my|turns out i|understands|uses @|value stream|was slow|when i
-0.32 who wrote|wifi . sorry|with|with jenkins|with one
-0.34 . any|. very|0 and our|< <own> company|< <own> motivation|< @ happy|< heroku|< my motivation|< read|< til
-0.34 <down> .. <everyone>|<down> .. <now>|<down> the build|<fails> branch|<own> avatar|<own> job|<own> motivation
-0.34 <own> review|<part> .. <serverError>|<requestError> .. <settings>|<selfManaged> on|<unable> find
-0.34 <unable> have|? would|? would like|@ .. je|@ .. project|@ .. sre|@ .. user|@ here|@ how to|@ issue|@ my
-0.34 @ secrets.json|a raise|a snooze|account ?|are there|asking for <own>|author|beta|branch .|branches .. @
-0.34 button .|by me|can i see|cant find the|code to|comments .|commit message|congrats|congratulations
-0.34 corporate proxy|cross|culture|day >|dem|depth|east 0 is|file .|file .. @|for others >|forgot the|forgot to
-0.34 from svn|here for|i <down>|i forgot|i lose|i need a|i write|include|is adorable|just <own> <settings>
-0.34 kann man|listening|log .|microsoft|mind blown|move|my fault|my love|my motivation|names|number|of <own> <own>
-0.34 our old|our self hosted|pages site|post >|prometheus|push to|read it|readme|registered|sales|secrets.json
-0.34 see you at|self .. @|shortcut|slack is down|sorry for|ssh key|stale|stars on|suche|svn .. @|the coffee
-0.34 the difference between|the free|the menu|token expired|too many|tuning|typo|unfiltered|unity|variable
-0.34 what is the|wrong branch|year .. @|à <own>|в
-0.36 . he|. lovely|< the new|<back> but|<everyone> .. <down>|<own> e2e|<own> fault|<part> . @.com|<part> ? >
-0.36 <selfManaged> pi|<settings> got|? >|@ .. channel|@ .. depth|@ .. labels|@ .. max|@ .. moved|@ .. theme
-0.36 @ as an|@ comment|@ love the|@ mobile|@ what do|a little|a school|and i am|at fosdem ?|at sign|at sign <back>
-0.36 at sign up|audit events|binary|branch|can it be|chart .. @|chrome 0|denied publickey .|designed|do <part>
-0.36 does the|dollar|find the|fosdem ?|gibt|got my|great talk|green pipeline|group in|had an|hay|him .|hired
-0.36 i save|in 0 ?|in <fails>|in @ .|in @ <part>|in my project|is <down> >|is <everyone>|it all|large|listing
-0.36 localhost|made my|mail .|mail never|mercurial|mvp|my laptop is|new navigation|our own server|pipeline green
-0.36 please send|publickey .|raspberry|raspberry pi|registry . @.com|retro|revert|set .. @|smooth|soc|soc 0
-0.36 stage .. @|tabs|talk|the 0 .|the <part> ide|the bottom|the diff view|the dropdown|the new|the new @
-0.36 the new navigation|the sidebar|the site is|the web ide|to main|to you ?|today thanks|todos .|trick|unticked
-0.36 variables .. @|why does <own>|why does my|wood|worth|🥳
-0.38 . fun|. pipeline|0 weeks|404 page|< @ done|< @ read|< atlassian|< one|<down> .. <back>|<down> <back> with
-0.38 <down> link|<fails> .. <minutes>|<now> and it|<selfManaged> .|<serverError> <now>|<unable> find the
-0.38 <unable> worries|? mine|? oh .|@ .. caching|@ .. follow|@ .. for|@ .. history|@ .. navigation|@ .. partner
-0.38 @ .. run|@ can the|@ how many|@ stuck|@.com and|@.com free|adorable|allowed to <use>|allowed to push|always @
-0.38 always @ >|am <down>|api ?|baby .. @|blamed @|book on|broke up with|button in|cache .. @|child|ci|codes
-0.38 committed|contribution .. @|cut <own>|cut our|deploy from|deploy from @|difference between|dont have|east 0
-0.38 email .|environments <part>|environments page|expired .|external_url|for a <everyone>|force push|holidays
-0.38 how does|i am <down>|i made|i set|imported|in a @|isnt enough|layout|lost my|muted|myself|mı ?|mı ? >|need 0
-0.38 newbie|no worries|of @ <part>|of mine|of one|of the month|on premium|option|others >|picker|pipeline @
-0.38 project|public|reading the|renewal|schedule|side project|socks are|still|submodules|tagging|the project
-0.38 this sprint|to the wrong|took <down> <own>|us east 0|var mı ?|way|weeks .. @|what do|where do i|will do
-0.38 worries|years of|your docs
-0.40 . @ pipelines|. or|. small thing|< is <otherHost>|< our firewall|< power|< power <down>|< power outage
-0.40 < writing|< yes|<otherHost> <part>|<otherHost> to @|<own> project .|<selfManaged> >|<settings> on
-0.40 <thanks> that|<use> to <own>|@ .. devopsdays|@ .. emoji|@ .. handbook|@ .. lo|@ .. phone|@ .. pi
-0.40 @ .. terraform|@ .. un|@ is there|@ today .|a bot|a talk|allow|always|auto devops|billed|build .. @|cable .
-0.40 changed|charged twice|cleaning|commit|could i|credit card|deploy freeze|devopsdays|didnt know|discovered @
-0.40 do i do|documented|feedback|font|found .. @|friday . @|git blame|got the|great|group ?|he is|helped >
-0.40 hosted @|ik|interviews|is <otherHost> <down>|is cut|is it normal|is out and|it normal|jai|know <own>|know my
-0.40 mail|merging|my pages site|my token|name is|new @|not an|pdf|pour le|power <down> in|power outage in
-0.40 project <unable>|recommend|reflog|sat in|slides|so <unable>|socks .. @|sort|sponsoring|template .. @
-0.40 the @ handbook|the logs|there still|til you|til you can|to review|turns out my|view is|was my|was our|weeks
-0.40 weil|years .. @
-0.42 . <unable> to|. @ <everyone>|. fair|. nothing to|0 seats|< @ love|< @ спасибо|<back> pipeline|<now> i
-0.42 <now> the best|<own> self hosted|<settings> .. <thanks>|<slow> internet|<use> to the|@ .. discount|@ .. let
-0.42 @ .. question|@ .. worth|@ does|@ love|@ спасибо|accept <own>|aws us|aws us east|bank|birthday
-0.42 bring <back> the|bring back the|buying|can we get|commit .. @|days|devsecops|do i need|down half
-0.42 down half the|enabled|family|firewall team|first ?|free .. @|gitlabcommit|he|hoodie|is for|it for|juniors
-0.42 kids .. @|like it .|link is|m|manual .. @|moved 0|need it|on ci|one branch|our pipeline|paste|plush
-0.42 possible ?|printed|puma .. @|puma ?|rust|says <own>|seats >|slow internet|still the best|sunday .. @|survey
-0.42 talks|the default|the job|to 0|to write|user|versioned|whitespace|why is the|with <otherHost>|with @ .
-0.42 your booth|🎂 >
-0.44 < <otherHost> <down>|< <own> <part>|<otherHost>|<own> <thanks>|<part> ? i|<part> on @.com|? how|? where
-0.44 ? writing|@ .. accounts|@ .. t|@ <thanks> that|@ now >|allowed to|and the api|are a|as an|at kubecon
-0.44 boss .. @|branch .. @|bug ?|by @ >|caching|como|contribution|country|crashing|do you publish|dropped <own>
-0.44 environments|found it|gave a|help|hidden|hola|import .. @|innocent|ip|keyboard|limit on|limits|makes|me luck
-0.44 meetup .. @|migration .|mr|need .. @|on @ now|on monday|on our own|on prem @|on the 0|out i|over my
-0.44 pipeline <back>|plan ? >|plugin|prem @|review|safari|scroll|smug|sounds|t|template in|the train|turned on
-0.44 tutorial|use @|village|wish me|wish me luck|workflow
-0.46 . can|. works|< @ @.com|< the error|<back> with <otherHost>|<thanks> it|@ .. conference|@ .. kubecon
-0.46 @ .. namespace|@ .. reply|@ .. roadmap|@ .. slides|@ .. windows|@ blame|@ pipeline|@ when i|accessibility
-0.46 android|audit|blocks|breaking|cake|calendar|called|cpu|do you|dollars|enjoy|executor|find|finished .. @
-0.46 follows|from @ at|got <own>|i never|is the best|let|let is|live in|me an <minutes>|me an hour|node_modules
-0.46 ok <thanks>|ok thanks|on my|our repo|own|parental .. @|public repo|pushed to|rails|redesign|reviewing|seat
-0.46 someone|sorry >|such|switch|tab|tools|understand|upgrade .. @|will try|would
-0.48 . how do|. how to|< @ github|< gtlb <down>|<down> .. <unable>|<incident> .. <down>|<own> .. <part>
-0.48 <part> says <requestError>|<selfManaged> .. @|@ .. ama|@ .. calculator|@ .. many|@ .. tomorrow|@ .. where
-0.48 @ do|@ downtime|@ job|a guest|ah|bronze|christmas|cli|depth 0|downgrade|for a week|fork|gtlb <down>|happy
-0.48 here . >|how i|i got|includes|invalid|labels .. @|make|man|my app|new|own @|put|rescue|runner .|runner on
-0.48 setup|thanks >|tudo|understood|wish .. @|🎂
-0.50 0 repo|< npm registry|< our|<down> of <own>|<everyone> <minutes>|<unable> @ s|@ .. already|@ .. policy
-0.50 @ .. support|@ .. twice|@ .. webhook|@ .. weights|@ .. years|@ or|air|air gapped|allow_failure|am a
-0.50 branches .|broke my|broke up|build|feeling|form|gapped|great >|helped|i am a|import from <otherHost>
-0.50 in <own> <part>|is the difference|kids|laptop is|leaving|life >|logs .. @|mobile|not @ s|office hours
-0.50 old .. @|owner|party|project .|recording|scan|school|slow down|source|stages|startup|the @|three days
-0.50 times today|trailing|would you|years
-0.52 0 open|< <otherHost> us|< <unable> <use>|< @ do|< aws us|<now> weve|<slow> .. <minutes>|@ .. docs|@ .. find
-0.52 @ .. guide|@ .. imported|@ .. possible|@ .. price|@ .. size|@ .. 🚀|@ done|@.com ?|address|am back
-0.52 available in|behind|bug|by mistake|do|editor|github|haha|how we|i am back|i close|is <now> <down>|it all .
-0.52 january|job fails|kevin|lets|love that|movingtogitlab|my account|ok will|on <fails>|on windows|project ?
-0.52 release post|right ? >|rock|secrets|set the|shirt|since weve|solo|specs|ssh over|the reviewer|where is|which
-0.52 year ?
-0.54 . where do|0 . i|<otherHost> devops|<otherHost> us east|<serverError> .. <part>|<thanks> you >|? they
-0.54 @ .. button|@ .. does|@ .. swag|@ @.com|@ your docs|and deployed|awesome|azure devops|bitbucket|careers
-0.54 careers <part>|careers page|charged|colours|contribute|csv|cómo|example|feel like|firewall|free tier|in my
-0.54 it was our|kann .. @|our self|permission|pipelines ?|podcast|releases|saya|snooze|so no|starter|strategy
-0.54 suite|ticket|til|uptime of|was <own> <settings>|where did
-0.56 . may|. sad|. worth it|< @ a|< deadline|< going|<down> production|<incident> codes|<otherHost> <part> is
-0.56 <own> <own>|<settings> .. <use>|<settings> blocks|<unable> .. <down>|<use> conflicts|@ .. ask|@ .. security
-0.56 @.com are|an example|avec|blog|cara|code|curious >|days .. @|gimana|in <settings>|internet <down>|job >
-0.56 master|meetings|members|merge conflicts|months|motivation|needs .. @|npm registry is|numbers|on ubuntu
-0.56 our jenkins|prices|recovery codes|regrets|slash|today . it|university|version that|we want|what is your
-0.56 what now
-0.58 0 can|< <own>|< @ that|< i <down>|<down> . at|<own> cluster|@ .. bot|@ .. sidebar|@ .. ultimate|@ commit
-0.58 any @|api for|baseurl|config ?|config ? >|in <own> project|job|markdown|namespace|one ?|ports|pro|procurement
-0.58 ran out of|reply|scoped|settings|snippet|stars|templates|the email|the price|upgrading|virtual|when <own>
-0.60 . solved|0 on|<own> <own> @|<own> on prem|<settings> expired|@ are there|@ can i|@ the new|am the|apps|crypto
-0.60 down the|dropdown|e2e|email|fan|from bitbucket|gibt es|hire|i am the|it was <own>|job .. @|kubecon|little
-0.60 needed|next to|only when|our on prem|run the|too big|uses|как
-0.62 . do i|. i <thanks>|. i love|<otherHost> .. <down>|<requestError> because|@ .. mobile|@ .. send|@ .. trial
-0.62 @ .. username|@ .. version|@ could|@ happy|@ meetup|alpine|because i|buy|certification|dag|fast forward|files
-0.62 group|keynote|legal|moved|navigation|parental|parental leave|poll .. @|renamed|review apps|two weeks|ux
-0.62 var mı|vm
-0.64 < @ who|< where|<otherHost> is|@ .. hiring|@ .. newsletter|@ .. program|@ .. reconfigure|@ why does
-0.64 and the <part>|at fosdem|by default|devops|devops .. @|i deleted|i made a|looking for|morning|my @|para|power
-0.64 service unavailable|shell|sid|tears|the docs|wow >
-0.66 . sorry for|0 mrs|<down> course|<unable> an|@ .. kept|@ .. limit|@ .. upgrade|@ <part> >|add|boards .
-0.66 break it|button >|cache .|crash course|custom domain|doctor|i make|import|in @|milestones|next week|one mr
-0.66 path|projects ? >|remove|semicolon|support|test|the commit|video|😎|😎 >
-0.68 . anyway|0 of the|502 on|< @ does|<selfManaged>|<unable> found .|@ .. fosdem|@ .. logo|@ .. regex
-0.68 @.com <fails>|accidentally|approvals|async|can it|fun|instances|made|mr .. @|not found .|pricing <part>
-0.68 pricing page|private repos|public .|remote work|reviewing .. @|security|the month|toggle|weights|wild >
-0.68 zero <down>|zero downtime
-0.70 0 lines|0 repos over|< <otherHost> is|<own> company is|@ .. add|@ .. bring|@ .. integration|@ .. interview
-0.70 @ .. para|@ board|a group|applied|are so|button on|cleanup|conference|for a|ha|one click|runner|such a|task
-0.70 the best|to @|turns out <own>|vim|we come|where|windows
-0.72 < @ <own>|<own> admin|<own> self|<settings>|@ .. best|@ .. tanuki|approval|certified|corporate <settings>
-0.72 enough for|for all of|import from|in issues|only on|pipeline .|salaries|verification
-0.74 < broken|@ ce|a 503|education|i >|one of my|premium|raise|recruiter|says <requestError>|the gold
-0.76 0 release|< bitbucket|<own> .. <down>|<settings> ? >|@ .. booth|as always|design|export|linter|on @.com
-0.76 onboarding|only in|our instance|our internal|policy|reviews|stock
-0.78 . @ <part>|< @ how|< @ my|@ .. code|@ .. group|@ .. life|@ .. meetup|@ .. view|brain|corporate|discount|gb
-0.78 hearing|interview|plan ?|possible to|reviewers|roadmap|talk on|token
-0.80 < @ what|<minutes> .. <down>|<own> @ <part>|@ .. sort|@ <selfManaged>|@ how do|a project|because <own>
-0.80 changelog|key|love|on @ >|prefer|took me
-0.82 . can i|@ .. year|@ handbook|@ id like|auto|bulk|default|heroku|i put|is hard|love the|monorepos|native
-0.82 repos over|shows 0|since i|speakers|supported|svn|the trick|with my
-0.84 0 months|<own> internal|@ .. permission|@ notifications|after i|allowed|at the @|cache|cluster|e mail
-0.84 first .. @|integration|reconfigure|sheet|silver|size|the linter|use|username
-0.86 0 users|@ .. deleted|@ .. free|@.com >|engineer .. @|http <serverError>|monolith|on <own> <selfManaged>
-0.86 own runner|secret|yaml .
-0.88 . sorry|@ .. management|@ release|arm|button|features|force|fosdem|help >|label|ldap|me 0|me >|the settings
-0.88 tool|was great
-0.90 <otherHost> is having|@ .. feature|@ can|@ github|backup|compliance|jira|mail <unable>|merge conflict
-0.90 newsletter|ran out
-0.92 < @ could|<own> <settings> is|@ .. rules|@ .. should|@ .. tracking|days >|is right|it with|licence|menu
-0.92 one project|rebase .. @|released|small|theme
-0.94 badge|branches|cards|lint|project is|this year|vs|was <own>
-0.96 a two|atlassian|domain|merged .. @|monorepo|my script|training
-0.98 <own> <own> <part>|<use> conflict|@ .. use|@ .. which|conflicts|need a|of @.com|our server|section|timezone
-0.98 where .. @|with <own>
-1.00 0 gb|0 years|< wrote|@ .. <settings>|@ .. talk|@ ctl|@ runner|change the|de @|epic|folder|one repo|protected
-1.00 question|self|the mobile|used|when ? >|year
-1.02 @ <part> in|a user|broke .|writers
-1.04 <down> <own>|calculator|quote|small thing|user group|yaml
-1.06 . @ ci.yml|. does|<otherHost> is <down>|@ ci|account|ama|contributors|ctl|instance|self managed|webinar
-1.06 where do|with @
-1.08 @ ci.yml|added|ci.yml|conflict|force <use>|guest|is called
-1.10 <settings> . sorry|@ .. way|best|card|comparing|exit|it possible to|proud|saved|tips
-1.12 < @ can|@ .. devops|after a|ipo|limit
-1.14 < @.com is|<own> @|<own> internal @|@ .. backup|can i|how to|internal @|my password|name|named|our internal @
-1.14 private|ultimate
-1.16 <settings> is|approved|core|coverage|fault|projects ?|rebase|trello|ubuntu
-1.18 deleted|history|on prem|our own|prem|premium ?|street
-1.20 burndown|link|passed|the runner
-1.22 @ issues|a @|fastly|merged|parallel|this >
-1.24 <incident> management|down to|incident management|my runner|pricing|self hosted|tests|via @
-1.26 0 comments|how do i|sticker|variables
-1.28 all remote|is @.com|managed|socks
-1.30 booth|mode|trial|using
-1.32 <own> <selfManaged>|broke|role|self hosted @
-1.34 how do|set
-1.36 advice|by accident|labels
-1.38 . @.com|jenkins|seats
-1.40 <serverError> .. <down>|date|main|ticket 0
-1.42 chart|dark theme|ram|rules|stickers
-1.44 upgraded
-1.46 < <otherHost>
-1.48 hugo|on <own> <own>
-1.50 sidebar
-1.52 < <own> <settings>|ruby|spam
-1.56 stored
-1.58 docs|epics
-1.60 program
-1.62 crashed|invoice|setting|template
-1.64 guide
-1.66 delete|price
-1.68 billing|pipeline is
-1.70 @ .. self|geo|logo|pipeline|tracking
-1.72 emoji|puma
-1.74 @ .. <selfManaged>
-1.78 @ .. branch|mrs .. @
-1.80 dark mode|maintainer|the old
-1.82 license
-1.84 admin|dm
-1.86 azure
-1.88 squash
-1.90 feature|handbook|swag
-1.92 done .. @|tier
-2.02 meetup|pi
-2.06 not @|upgrade
-2.10 omnibus
-2.14 free
-2.20 hiring
-2.24 @ .. mail
-2.30 forgot
-2.48 our @
`;
