/** How many points each phrase is worth. Written by `npm run learn:availability`; do not edit it by hand. */

/** What every text has before its phrases are counted. */
export const startingPoints = -0.87;

export const outagePoints = `
4.44 @.com
3.26 <serverError>
2.78 gitlabdown
2.66 outages
2.44 @ <down>
2.26 outage
2.20 @ .. having
2.06 <serverError> >
2.02 the outage
1.78 error page|trouble
1.76 @.com <down>|the site
1.74 bad gateway
1.60 <thanks> .. <back>
1.58 eta ?
1.52 <unable> open|@ .. during
1.46 @ is <down>
1.44 incident ?
1.42 @ .. <down>
1.40 <down> >|<down> or|<serverError> .|at your|you are <down>
1.38 todays
1.36 @ is down|loads|site
1.34 @ .. load|rn
1.32 panne
1.30 seems
1.28 <down> @|@.com is|being <down>|down >
1.26 same for|timing
1.24 <down> ?|<incident>|who unplugged
1.22 ? all|@.com <unable>
1.20 . same
1.18 ? <part>|@ that is|answering|right <now>|right now
1.16 aqui|every project
1.14 < gitlab|end .. @|loading|the <down>|unreachable .
1.12 any of|falling over|unplugged @
1.10 <now> 0 0|degraded|is back|since 0 0|your outage
1.08 <use> @|at the moment|eta
1.06 500s|<now> .. <minutes>|@ .. timing|@.com is <down>|load|queue|servers|standup .. @
1.04 whole company|work again
1.02 <down> @ ?|<unable> git|działa|incident|same
1.00 <now> <down>|come <back>|erroring|for <own> whole|going on|ligt|outage ?|posted|systems|the downtime
1.00 you are down
0.98 <otherHost> <back>|same .. @|sites
0.96 504|@ .. <serverError>|@ down|operational
0.94 .com|<own> clients|<serverError> <part>|affected|and the <part>|investigating|the <incident>
0.92 over ?|some users
0.90 < @.com|<back> <now>|<minutes> <now>|@.com @|all of <own>|breakfast|gateway|helsinki|it is <back>
0.88 <slow> .. <now>|@ .com|@.com <now>|@.com has|for all|for everyone|it is back|reach @|spinning
0.86 < gitlabdown|<down> ? >|because @|come back|for the entire|isps|regions|still down|your <down>|your servers
0.84 503 .|<thanks> .. <minutes>|everybody in|us in|you are <back>
0.82 <down> @.com|<fails> with @|<unable> opening|<unable> reachable|<use> .. <serverError>|@ @.com|any repo
0.82 are you|errors|gerade|your side
0.80 . are you|503|<unable> <own>|@ .. vez|clients|ici|soon|落ちてる
0.78 <down> from|<part> <down> .|<use> <unable>|@ .. moment|and from|are back .|gitlabdown >|nothing loads|pushes
0.78 the same >|unreachable
0.76 . @ <down>|<unable> <use> <unable>|@ est|around 0|back|connection reset|for anyone|nere|push my|up again
0.76 yesterdays
0.74 . will there|<minutes> ago|? whole|@ .. investigating|down or|how long will|it is down|long will|nothing but
0.74 recovered|status|the <serverError>
0.72 < so|<down>|@ org|@ outage|desde|during|of us|org|pending|resolved|this <now> >|twitter
0.70 0 0|0 0 ?|<down> .. <serverError>|<now> when|<unable> <own> <settings>|<unable> answering|? nothing
0.70 @ .. degraded|@ goes|all of|all of us|at 0 0|cest|confirmed|eta ? >|happening|is up|it is @|whole
0.68 0 utc|< @ ist|<serverError> .. <serverError>|<unable> .. <minutes>|<use> <down>|@ ist|decides to|hangs
0.68 is @ <down>|the <part> <down>|tweet .. @|your <part>
0.66 502|<everyone> know if|<fails> rates|<minutes>|<otherHost> <back> .|<part> <fails>|<thanks> .. <down>
0.66 @ .. <slow>|@ .. fix|@ is having|error rates|está|on every|out from|reach you|this <now>|too >|what caused
0.64 . looks like|< @ @.com|<everyone> home|<everyone> in|<minutes> >|<serverError> for|@ .. aqui|@ .. posted
0.64 @ went|from here|go through|just <now>|just now|overloaded|seite|since 0|this .|todays <down>|was it
0.64 who unplugged @|your end
0.62 . any news|. what was|<minutes> .. <minutes>|@ being|all of my|alles|connection|delay|desde hace|fell over >
0.62 nor|reachable|spins|started|the database|too .|what was
0.60 <back> before|<now> or|<unable> .. <part>|about 0|because @.com|ddos|every <use>|for everybody|morning >
0.60 not loading|nothing works|our ci|out .|seit 0 minuten|serving|website
0.58 . anything|. down|< гитлаб|<back> yet|<incident> .. <down>|<incident> .. <minutes>|<incident> ?|<part> is out
0.58 <unable> @ .|@ .. hier|@ .. pipeline|@ .. seems|@ is <unable>|@ your <part>|@.com @ >|cant clone|entire|fourth
0.58 in the company|is <down> @|nothing on|out for the|queued|queued <part>|refreshing|team it|todays .. @
0.58 unplugged @ >|update is|volvió|гитлаб
0.56 < now|< update|<now> <now>|<part> <down> ?|? <now>|@ .. over|@ <down> .|@ <down> <now>|@ is <back>|access @
0.56 all|an <fails> <part>|an error page|atm|açılmıyor|cause|here in|if @|other|the 0 <minutes>|the api is
0.56 this afternoon|with an error
0.54 . <down>|. everyone|< incident|<part> .. <everyone>|<serverError> when|? <down>|@ <slow>|after this
0.54 believe .. @|colleagues|depends on|did @|elevated|euch|every user|fetch|guess ill|hugops >|is outage|lagi
0.54 load >|no work|nobody in|others ?|push again|refresh|the moment|thought <own> <settings>|we see
0.54 when the <part>|wieder
0.52 . <everyone> on|. @ pls|<now> breakfast|<unable> access|<unable> deploys|@ .. <now>|@ .. going|@ being <down>
0.52 @ is <part>|@ isnt|@ pls >|back online|be <back>|carga|caído|do ar|down ? >|fora|fora do|fora do ar|it you
0.52 la <down>|not reachable|out @|problem|since breakfast|the status|this week @|tot|tried from|vez .. @|voltou
0.52 when @.com
0.50 . @ ?|0 0 and|0 queued|0 queued <part>|< so the|<down> for <everyone>|<minutes> .. <serverError>|<now> 0
0.50 ? <use>|@ is not|@ seeing|again|are out|did <everyone>|downtime ?|entrega|even the|everyone i|for 0 min
0.50 going on ?|hangs .|hurry|in all|internet <back>|long ?|middle of <own>|neither|on your side|page loads|reach
0.50 the quick fix|times out for|was out|with @.com
0.48 . status|0 <incident>|<down> de|<now> .. <now>|<now> ? @|<now> an <minutes>|<now> as|<own> <settings>
0.48 <part> .. <now>|<serverError> @ >|<unable> reach|<use> <now>|@ .. <minutes>|@ lives|depuis|either|experiencing
0.48 gateway .. @|here|in india|last nights|minutes ago|outage @|responding|shared|since an|since an hour|the door
0.48 timeouts|today ? >|tweet|we can
0.46 . take|. whole|< <down> <now>|<back> .. <back>|<back> <back>|<fails> <part>|<now> 0 <minutes>
0.46 <serverError> and|<unable> fun|<use> >|? @.com|@ .. something|@ .. spins|@ cest|@ not|@ rn|able|able to
0.46 are sorry|being|cant even|down ?|for anybody|getting a|home >|it is @.com|loaded|not answering|not our
0.46 paged .. @|root cause|storing|there an <incident>|there an incident|todays @|two @|up >|we are sorry|well
0.46 what was it|your site|youve got
0.44 . <otherHost> <back>|. tried|0 <minutes> ago|<down> <down> <down>|<down> right|<everyone> in <own>
0.44 <part> <unable>|<part> queue|<serverError> .. <now>|<use> .. <part>|@ .. ar|@ decides|@ decides to|around 0 0
0.44 at zero|back ?|back before|down .|error|for <everyone>|hour @|justo|ligger|ligger nere|or are|rca|remarche
0.44 shared <part>|time out|timeout .|ya volvió|you but|깃랩
0.42 0 ago|0 of 0|< <now> <down>|<back> <unable>|<back> here|<down> . 0|<down> ? @|<everyone> too|<now>
0.42 <now> <serverError>|<part> and <part>|<unable> of|@ .. aware|@ .. desde|@ <down> ?|@ is dead|and @.com|back .
0.42 back up|bij|blank|browsers|cant reach|cause of|confirm|credit for|down.|en rade|err_connection_timed_out
0.42 fetches|fleet|hello ?|how long ?|impossible de|is <back>|is @ down|is erroring|lunch|no deploys|nothing
0.42 of <serverError>|page .|prayers|rade|refreshing @|shared runner|spinner|the good|the website|unavailable .
0.42 us and|was @|we <unable> <use>|wont load|ya
0.40 . are|. get|. looks|. whole <everyone>|0 hrs|500 for|< @ <back>|< @ seeing|< looks|<down> @ .|<now> .. <down>
0.40 <now> ?|<part> .. <fails>|<part> git|<part> opens|<thanks> .. <unable>|<unable> there|@ .. <back>
0.40 @ .. happening|@ .. serving|@ to come|@.com all|@.com is down|@.com is out|a subset|a subset of|anything
0.40 be back|breakfast >|button spins|confirming|day for|delivered|elevated <fails> rates|elevated error rates
0.40 entire <everyone>|everywhere|git fetch|hang|hrs|is been|is up ?|ist|it seems|jobs are|networks|night ?|now the
0.40 registry|same .|status .. @|still broken|subset|subset of|the shared|this outage|through <now>|times out
0.40 twitter says|week @ .|while @.com|white|working again|안
0.38 . <otherHost>|. <unable> only|. not only|0 <down>|0 <minutes>|502 .|< .. @|< <unable> @|< @ web|< no @
0.38 <back> so|<down> 0|<down> on @.com|<fails> <serverError>|<minutes> .. <everyone>|<part> is
0.38 <serverError> .. <thanks>|<unable> notifications|<use> . @|@ .. loading|@ .. third|@ all|@.com down
0.38 and the site|being down|but <fails>|connections|data loss|deadline .. @|docker pull|down @ >|every
0.38 everyone here|for you|from helsinki|gracias|here but|how far|idle|is 0 0|is every|ist .. @|like your
0.38 no notifications|none of|noon . @|of us >|on all|on status|ongoing|our org|over >|pull hangs|remote @ is
0.38 since morning|sito|soon @|that @.com|those of|trouble ?|was the root|wasnt|what went|지금
0.36 . site|. where|0 <minutes> and|0 minutes ago|< @ .com|< @ looks|< @ shared|< rip @|< status|<back> @ >
0.36 <everyone> else ?|<incident> .. @|<incident> doc|<minutes> .. <now>|<now> this <now>|<own> customers
0.36 <own> repositories|<own> terminal|<part> <everyone>|<serverError> @|<unable> load >|<unable> reach @
0.36 <use> <unable> <use>|<use> button spins|? mr|@ .. ddos|@ .. erroring|@ .. eta|@ .. gateway|@ .. het
0.36 @ .. taking|@ gone|@ having|@ really|@ status <part>|@ wont|across all|after todays|an <minutes> >|an hour >
0.36 are we|been an|been an <minutes>|been an hour|before @|but @.com|calm .|cant|coffee break|doet|doet het
0.36 during this|for @.com to|for half|from all|from this|going|going @|going @ ?|het|incident doc|is the recovery
0.36 is you @|it over|last night ?|looks like|merge button spins|my terminal|neighbour|not only|others on|out @ >
0.36 prima|problem ?|rip @|rip @ 0|same >|says <part>|site >|something @|spike|the <part>|the entire <everyone>
0.36 the same|to open|tonights|trouble with|week @
0.34 . <serverError>|. began|0 queued pipelines|< @ seems|<back> yet ?|<everyone> else getting|<fails> <now> ?
0.34 <fails> @|<incident> .. <use>|<now> about|<otherHost> says|<part> <down>|<part> <incident>|<settings> <use>
0.34 <unable> your <settings>|<use> go|? <serverError>|@ .. honest|@ .. ici|@ .. middle|@ .. tweet|@ is|@ is back
0.34 @.com doesnt|about the <down>|across|all our|and from <own>|another @|any eta ?|at once|because your <part>
0.34 began|checked with|chrome firefox|customers on|delays|door|else getting|emergency|end @|fix the <part>
0.34 from any|here .. @|hour @ >|hour now|is ?|last nights <down>|like it is|moment|nights <down>|operational .
0.34 our projects|outage >|outages in|queued pipelines|rn >|run .|schon|screenshot of @|seems .. @|seems to
0.34 site is gone|soon @ >|stuck for|the <slow>|the live|this time ?|to any|tout|tuesday is|uptime .|use your|utc >
0.34 whole <everyone>|work <now> ?|you @ but|your load balancer|youve|안 .. @
0.32 . will|0 <minutes> of|0 and 0|0 utc >|0 you|500 to|< <otherHost> <back>|< @ did|< @ ligger|< @ nie
0.32 <back> . <otherHost>|<back> .. <thanks>|<down> 0 0|<down> was|<everyone> .. <minutes>|<minutes> <now> .
0.32 <now> .. <use>|<now> @.com|<now> this|<part> .. <down>|<part> .. <use>|<slow> @|<thanks> .. <own>
0.32 <thanks> @ <everyone>|<use> .. <everyone>|<use> <fails>|? <own> <part>|@ .. justo|@ .. lunch|@ .. nere
0.32 @ .. past|@ .. returning|@ ligger|@ ligger nere|@ nie|@.com from|@.com has been|after lunch|and two
0.32 answering .. @|anyone else|anyone else getting|at all|before our|cheers|confirm @|connection timed
0.32 connection timed out|de .. @|depuis 0|disruption .|down no|entire team|errore|eruit|everybody in the
0.32 fast again|for the whole|geht|gitlab|gracias @|groups .|hugs to the|i know you|incident ? >|is <unable> <own>
0.32 know you|load .|middle|of all|ok|ok .. @|on <everyone>|on @.com for|only me|or is @|org @|pages down
0.32 pending .. @|phone on|phone on 0|posted >|rollback button|side @|since this|since this morning|site is
0.32 so fast .|so quickly|stares|stares at|submit|the <part> is|the entire team|the queue|to come <back>|to load
0.32 update|vez|vodafone|wifi . it|you are|your side @|挂了吗|挂了吗 .. @
0.30 . <everyone> in|. <unable> <own>|. something|. something is|. we pay|. whole team|. your turn|0 0 utc
0.30 < <down> .|< @ server|< @ still|< runners|< seems|<back> .. <minutes>|<back> for me|<everyone> looking
0.30 <everyone> times|<everyone> times out|<now> <use>|<part> <unable> <part>|<part> hasnt|<part> take
0.30 <serverError> .. @|<unable> .. <everyone>|<unable> .. <now>|<unable> działa|<unable> erreichbar
0.30 <unable> submit|@ .. root|@ <back>|@ wake|@ wake <back>|@ wake up|@.com gives|a 502|about 0 <minutes>|acces
0.30 again or|all systems|all systems operational|anybody else ?|are sorry .|are working|at your end|care to
0.30 clients .|customers|de novo|decides|degraded ?|disruption|dont open|erreichbar|everyone|everything times
0.30 everything times out|fall|fatal could|fatal could <unable>|fatal could not|follow up|for <everyone> .
0.30 for <everyone> in|for the honest|from <part>|getting|give .. @|half .. @|hang in|i think you|info|is <part>
0.30 is <unable> opening|is unavailable|it was @|jobs stuck|like @|loads >|locations|minute|minuten|mornings <down>
0.30 nap|news|nicht erreichbar|nie działa|ok @ is|online >|our customers|push >|reddit|regional|responds
0.30 root cause of|safe to <use>|same . @|seeing|sign in|some users may|still not|struggling|subset of users
0.30 systems operational|the entire|the middle|the rca|this mornings <down>|todays outage|updates|users may
0.30 went <fails> on|went wrong on|what went <fails>|what went wrong|without git|work again ?|worldwide|your turn
0.28 . wish|0 people in|503 on|< <own> pipeline|< @ registry|< aws|<back> <back> .|<back> @.com
0.28 <everyone> .. <everyone>|<everyone> is <part>|<everyone> say|<fails> .. <part>|<fails> at @|<incident> <part>
0.28 <incident> >|<minutes> .. <own>|<minutes> .. <unable>|<now> . >|<now> @|<now> @ is|<own> neighbour|<part> took
0.28 <serverError> . @|<serverError> on every|<thanks> <everyone>|<thanks> to read|<unable>|<unable> <back> @
0.28 <unable> <use>|<unable> but|<unable> puedo|<use> .. <fails>|? here|? two|@ .. lagi|@ .. rade|@ .. toast
0.28 @ <now> <down>|@ come <back>|@ come back|@ goes <down>|@ goes down|@ was|@.com <part>|@.com returns|@.com went
0.28 @.com which|again from|alike .|an <down> .|an estimate|an outage .|and 0 <everyone>|any news|any of us
0.28 any project|around|because your|can open|cant get|confirm .|courtesy|courtesy .. @|courtesy of|courtesy of @
0.28 die ?|die ? >|e .. @|error pages|for all <own>|for whole|from <part> .|hour without|il sito|is <back> ?
0.28 is it over|is registry|is taking|isnt my|it <unable> <own>|it isnt my|just me|looks like your|loss
0.28 love to read|major <down>|midnight >|my neighbour|no puedo|noon|now . >|on <own> end|on our end|online
0.28 outage is|over <part>|problem with|respond|run <part>|same @ >|site has|something|the <part> are|the incident
0.28 to the on|to use|today @|turns .. @|tweets|us|va|was at|we <own>|we <unable>|we own|went <fails>|went wrong
0.28 when @|whole <part>|whole org|whoops @|wont answer|yesterday @|yesterday evening|깃랩 지금
0.26 . <down> ?|. <part>|. <use>|. get well|. hugops >|. status <part>|. status page|0 <unable>|0 outage|0 till
0.26 502 >|< <unable>|< @ where|< site|< still down|< 깃랩|<back>|<back> ?|<back> for|<back> soon|<down> .
0.26 <down> for you|<everyone> here|<everyone> in the|<everyone> it|<fails> occurred|<incident> for
0.26 <minutes> . please|<minutes> old|<now> even|<now> lunch|<now> on <own>|<otherHost> is full|<own> old
0.26 <part> <unable> load|<part> for 0|<part> wide|<unable> .. <unable>|<unable> <part>|<unable> just
0.26 <unable> of <own>|<use> .. <now>|? every|? site|? status|@ . <part>|@ . we|@ .. bei|@ .. every|@ .. mortem
0.26 @ 503|@ <back> ?|@ is currently|@ looks like|@ so|@ voltou|@ with|@.com isnt|@.com just|a nap|a problem
0.26 across the|all <own> groups|all over|and @ is|and cant|answering .|as it|as the <part>|auch .. @|back online .
0.26 before|blocked by @|cant push cant|cause ?|collègues|come <back> <back>|coming <back>|commit the|coworkers
0.26 credit for the|currently|day another @|demo .. @|dns ?|doesnt open|else cant|error occurred|está .. @|et
0.26 for todays|gateway <down>|gets through|git|gone again|have a release|having <fails>|hundred .. @|impossible
0.26 is playing|it is dead|it just <own>|long will this|montréal|mundo|nobody is|not me|not opening|not responding
0.26 of @ is|of this|ok <otherHost>|page opens|past the|playing .. @|please come|please come <back>
0.26 please come back|problems|pull|push cant|raw file|right on|same for the|say the same|says .. @|sees the
0.26 sees the same|shared .. @|since lunch|staring|staring at|stuck for everyone|take your|take your time
0.26 thursday is|time in|timed|timeout|to be <back>|todo mundo|trouble ? >|trouble at|waiting for @.com|wasnt .. @
0.26 weder|weg|when <part>|who scheduled|whole site|yes i noticed|your side ?|👍
0.24 . 503|. @ down|. apparently|. others|. web|.io|500 >|< did @|< ok @|< update @|< well|<everyone> . i
0.24 <everyone> can <use>|<fails> in there|<incident> @|<own> <settings> twice|<own> deploys|<own> end|<own> sites
0.24 <part> .. <incident>|<part> for <everyone>|<part> itself|<part> load|<part> sites|<settings> was
0.24 <slow> .. <everyone>|<unable> responding|<use> from @.com|? <unable>|@ . and|@ .. ?|@ .. before|@ .. delay
0.24 @ .. działa|@ .. elevated|@ .. respond|@ .. schon|@ .io|@ <fails> <part>|@ <unable> działa|@ dead|@ nie działa
0.24 @ sorry to|@ your page|@.com 0|@.com <slow>|a beer .|a single <part>|a walk|about two|after todays <down>
0.24 all <own>|also|and @.com is|and so|are busy|are watching|aware|back soon|be reached|be up|beer .|büro|calm
0.24 cant push .|cant reach @|caída|cheers @|complaining .|course . >|down down|down down down|downtime @|either @
0.24 either @ >|elevated <fails>|en <down>|en panne|end|end . yes|erreichbar .. @|errors on|eu west|even .. @
0.24 for me again|for the fast|gitaly node|give <serverError>|hace|hang in there|hugops @|in <minutes>
0.24 is <unable> your|is all|is not your|is the database|it too|it was <down>|it wasnt|know you are|like this
0.24 long ? @|lunch .|mad .|my colleagues|my old|my router twice|nap .|nap .. @|network team|on reddit|operations
0.24 or are you|os|our groups|out . >|out for <everyone>|over there ?|packages|pages sites|projects|responding >
0.24 says it is|see the same|service disruption|service restored|since @|since yesterday|single <part>
0.24 something .. @|still cant|struggling ?|taking .. @|the @.com|the root cause|the same .|this time|this week i
0.24 timed .. @|timed out|timing out|to come|today >|unavailability|vcs|visitors|volta|volta .. @|waiting
0.24 waiting .. @|waiting and|was down for|was it ?|was out .|week i|were <down>|yesterdays <down>|you confirm
0.24 your load
0.22 . @.com is|. all|. other|0 <everyone> in|0 <minutes> old|0 min and|0 minuten|0 minutes of|0 of our|0 outages
0.22 0 s|100% of|503 >|504s|5xx|< @ fora|< can confirm|< down for|< hats|< hats off|< status <part>|< status page
0.22 < third|<back> . <part>|<down> <now> ?|<down> for all|<everyone> . what|<fails> <slow>|<fails> for all
0.22 <incident> .. <part>|<incident> ? >|<minutes> .. <fails>|<now> <unable> <use>|<own> entire|<own> neighbour is
0.22 <part> are out|<part> ok|<part> take <slow>|<serverError> . >|<serverError> .. <back>
0.22 <serverError> .. <everyone>|<serverError> .. <fails>|<slow> at|<slow> at 0|<unable> answering .
0.22 <unable> available|<unable> just me|<unable> one can|<use> will|<use> will work|? 502|? hello|? hello ?
0.22 @ .. operational|@ .. performance|@ .. todays|@ anything|@ but please|@ confirming|@ fora|@ fora do|@ having a
0.22 @ is up|@ looks|@ take your|@ under|@ website|@ where|@.com not|a <fails> with|a <incident>|a problem with
0.22 afternoon >|all <now>|all in the|all repos|all shared|all shared <part>|allen|an <fails> occurred
0.22 an error occurred|an eta|and so is|anything .. @|are <use>|are down .|around .. @|because @ <part>|but is the
0.22 by <own> monitoring|can confirm|can you confirm|cant get to|caused|confirm ?|continents|do i get|downdetector
0.22 else ?|encore|end ?|every client|everyone since|for @ to|for everybody in|for the frequent|for us in
0.22 from any of|from hetzner|full of it|git <part>|guys|hats|hats .. @|hats off|how much of|i count|i do|i need
0.22 incident @|investigating .. @|is 0 in|is <back> <now>|is <unable> responding|is @|is @ having|is @ that
0.22 is down.|is not responding|is you|it is been|known ?|lives in|long .. @|middle of|min and|much of|much time
0.22 my neighbour is|neighbour is|no one can|not just|not just me|ok <part>|ok @|on every project|one can|others
0.22 our repos|our side|outage 0|page and|plus|problem ? >|pulls|push|remote @|repos with|restore .. @|right ?
0.22 sad tanuki|says @|seems to be|side ?|since about|singapore|sites .. @|so it|staring at a|status <part>
0.22 stuck ? >|the fourth|the runners|tonight .|took you|toute .. @|up @ >|ur <part>|wake|we can wait|web .
0.22 what was the|whoever is|whole morning|whoops @ is|will work|will work <now>|will work again|work <now>
0.22 wrong on our|your tweet|your website|your wifi|на .. @
0.20 . @.com <unable>|. all of|. anyone else|. cheers|. perfect|. same for|. you|0 . will|0 <down> 0|0 pending
0.20 0 pending <part>|0 pending jobs|502s|< <incident>|< <part> <down>|< @ <now>|< @ had|< @ up|< @ works|< did
0.20 < looks like|< nobody can|< pushing|< whoops @|<back> .. <part>|<down> . <everyone>|<down> in a|<down> number
0.20 <down> over|<down> right <now>|<everyone> unplugged|<fails> .. <everyone>|<fails> boards|<fails> in pending
0.20 <incident> .|<minutes> w|<now> <down> in|<now> <now> <now>|<now> @ <unable>|<now> ten|<own> docs|<own> end .
0.20 <own> patience|<own> terminal says|<part> has been|<part> pls|<unable> <part> .|<unable> me carga|<unable> on
0.20 <unable> release|<use>|<use> .. <minutes>|<use> <fails> <slow>|<use> window|? happens|? pages|? tried
0.20 @ .. else|@ .. erreichbar|@ .. mal|@ .. systems|@ .. tripped|@ .. updates|@ ? <part>|@ any eta|@ non
0.20 @ recovered|@ seit|@.com .|@.com i|@.com like|@.com stopped|a demo|a job|a single page|about @.com|again .
0.20 all <own> projects|all good again|all our groups|also .|also >|any repo .|anyone looking|ar|are investigating
0.20 asking for 0|been|before the <down>|between 0|blame <own>|but git|cable at|cable at @|call folks|cdn
0.20 coming .. @|communicate|companies|confirm .. @|da stamattina|dead ? >|deadline is|deploy window|downtime today
0.20 elevated error|error @|even|every <part> .|every page .|every repo|for 0 <minutes>|for the <down>|for the past
0.20 for us >|friends in|from 0 0|from @ is|from three|gateway timeout|germany|get .. @|git operations|git pull
0.20 give us|go down|good again|hand in|have been <down>|i see @|i tested|if @.com|in the middle|incognito
0.20 is <down> ?|is <unable> just|is <unable> me|is happening|is not just|is not me|is showing|isnt >|known ? >
0.20 lfs downloads|loading for|looking at|léquipe .. @|me carga|my issues|my patience|my terminal says|need ?
0.20 nights|no access|no me carga|nope|not happy|of our|on .com|on @.com is|on any|on call folks|on every <use>
0.20 one request|orgs|other <everyone>|other vendors|our end .|our slack|our whole|out|outage number|page itself
0.20 part .. @|pay for premium|picked|pipeline in|planet|postmortem for|problems at|progress|release at
0.20 release at 0|repo . @|restore|returning|same from|sees|seven|since ten|single page|slow @|something is
0.20 something is off|stamattina|status <part> .|status <part> says|status page|status page .|status page says
0.20 still @|stopped|tanuki with|tell us|terminal says|the <part> will|the @ outage|the middle of|the moment .
0.20 the ops <everyone>|the ops people|the registry|the slow|then|there ?|things are|third|third .. @|this <now> ?
0.20 this mornings|through again|to follow|token ?|too . @|trending|tripped .. @|tweeted|var|vpn|waiting .
0.20 waiting >|where can i|who tripped|who tripped over|whole office|wifi @|with @.com ?|you see
0.18 . <fails> in|. <part> is|. <unable> <use>|. eta|. eta ?|. git <use>|. go|. hang|. hang in|0 <minutes> late
0.18 0 <serverError>|0 of <own>|< <down>|< <everyone> else|< @ site|< @ went|< my pipeline|<back> .. <serverError>
0.18 <back> ? <own>|<back> @|<down> i finally|<down> this|<everyone> as|<everyone> home ?|<everyone> on <otherHost>
0.18 <everyone> report|<fails> at|<fails> on @.com|<incident> about|<incident> or|<minutes> .. <part>|<minutes> @
0.18 <minutes> here|<now> . 0|<now> .. <slow>|<otherHost> doc|<own> <settings> <own>|<own> homework
0.18 <own> repos <now>|<own> scheduled <part>|<own> standup|<part> <unable> open|<part> from @|<part> is all
0.18 <part> is been|<part> is timing|<serverError> from @|<serverError> when i|<settings> <own> <settings>
0.18 <slow> .. <fails>|<slow> demais|<slow> on|<unable> . @|<unable> <part> >|<unable> <use> a|<unable> access >
0.18 <unable> be reached|<unable> load .|<unable> respond|<unable> worked|? <everyone>|? <unable> get
0.18 ? <unable> reach|? same|@ .. bad|@ .. demo|@ .. finish|@ .. git|@ .. seeing|@ .. share|@ .. staring|@ .. var
0.18 @ <unable>|@ but|@ error page|@ how|@ in|@ org @|@ went <down>|@.com .. @|@.com <down> .|@.com fails|@.com was
0.18 a nap .|about what|access >|afternoon|again . what|again ?|ago >|all i get|all of @.com|and 0 people
0.18 and <settings>|answers|answers <now>|answers again|any of <own>|anyone|anyone know if|are doing|are failing
0.18 are pending|back ? >|bad gateway .|because @ s|bei .. @|bei <everyone>|bei allen|caiu|came back|can get
0.18 can work|cant git|cant push|checked with 0|ci queue|come <back> i|come back i|comes back|credits|dar <use>
0.18 down for you|down in the|down right|during the <down>|either .|error 502|every click|everybody|everyone ?
0.18 fails at|for any|for anybody else|for tuesday|from all <own>|from all our|from aws|gateway .|go|google doc
0.18 half|half of|hanging|hier|hmm|home . @|hope you|hotfix waiting|i tried|in <own> company|in our group
0.18 internal <part>|is @ <slow>|is it you|is nobody|is trending|issue boards|it 0|it is you|it seems >|it wasnt me
0.18 last weeks|lento demais|leży|login page|my router|ni|nobody can|normally|nothing worked|of trouble|ok ?
0.18 on mondays|on the ci|or is it|our launch|our scheduled|out for|out for everyone|outage .|page @ >|page for 0
0.18 pareil|past|platform wide|pls fix|poland|projects .|queues|release tonight|restarted <own>
0.18 restarted <own> <settings>|restarted my|restarted my router|right .. @|run <now>|runbook .. @|schon <now>
0.18 schon wieder|screenshot of|second .. @|seconds to open|seems >|since|since 0 @|since yesterday evening
0.18 slowness|so <slow>|spinning wheel|status <part> is|status history|status page is|stuck in pending|that outage
0.18 the <down> <now>|the <part> <now>|the @ error|the code|there a <fails>|there a problem|there an <down>
0.18 there an outage|thing ? >|this afternoon >|this take|timing out >|tonight ?|too and|tweet more|u|under ddos
0.18 up on|us @ >|utc|waiting for @|wake <back>|wake up|was @.com|was fast|wasnt me|weather|went <down> .|were .. @
0.18 what is happening|will this take|wont open|works @|works again|you are back|you mean|your ssh|your time
0.16 . 502|. <serverError> .|. bad|. did you|. started|. tested|. wake|. we are|0 <down> in|0 connection timed
0.16 0 min ago|0 minutes|0 regions|502 @ >|< 0 <minutes>|< <own> @|< container|< container <part>
0.16 < container registry|< down again|< down down|<back> here in|<down> i|<everyone> .. @|<fails> <part> is
0.16 <fails> across|<fails> at your|<minutes> of <serverError>|<now> .. <unable>|<now> >|<now> an|<now> around
0.16 <now> for us|<now> here|<now> your|<own> <own> clients|<own> company can|<own> org|<own> whole
0.16 <part> . <unable>|<part> <down> >|<part> <everyone> .|<part> <fails> for|<part> <unable> be
0.16 <part> just <fails>|<serverError> . <everyone>|<serverError> .. <use>|<slow> this|<thanks> .. <incident>
0.16 <thanks> for fixing|<unable> access @|<unable> changed|<unable> load|<unable> open .|<unable> va|<use> .
0.16 <use> <serverError>|<use> all <own>|<use> da|? <unable> <back>|? all of|? half|? it was|? you were|@ . @
0.16 @ .. answering|@ .. been|@ .. chrome|@ .. current|@ .. ddosed|@ .. developers|@ .. downloads|@ .. eaten
0.16 @ .. nap|@ .. siesta|@ .. sites|@ .. va|@ .. wake|@ .. worse|@ <incident>|@ <use> <part>|@ back|@ database
0.16 @ down in|@ i know|@ is <now>|@ is registry|@ is taking|@ login page|@ resolved|@ se|@ server|@ that|@ tonight
0.16 @ ur <part>|@ your <incident>|@ your website|@.com being|@.com for 0|a 0 gb|a bad <settings>|a bad config
0.16 a siesta|a siesta ?|after last|again in|again thx|again thx @|an exam|and 0|and also|and from my|and prayers
0.16 and the merge|any eta|api and|api down|api is|are you guys|as well|at @.com|aware of|bad config|been <down>
0.16 been <down> for|before 0|before 0 0|before <own>|both|bus|button .. @|by remote|call <everyone>
0.16 cant be reached|cant fetch|caída de|checked|clones|closed by remote|come <back> >|come back .
0.16 connection closed by|ddos ?|dead|deadline|deadline is midnight|diffs <unable>|doc|down ? @|down yesterday
0.16 downtime|each click|eaten|either .. @|else ? @|engineers idle|error on|está <down>|está caído|everybody in our
0.16 everyone in|f5|fall over|fell over|fixing|for <everyone> else|for a walk|for all 0|for everyone ?
0.16 for everyone in|for me <own>|for me and|for me in|for our whole|for two <minutes>|for two hours|forum thread
0.16 from gcp|git <use>|git access|git over <part>|go .. @|green but|groups . @|hangs forever|happened ? >
0.16 hats off @|having <fails> ?|hello ? <everyone>|here . @|here <unable>|hetzner and|hour|hugs .
0.16 in <own> homework|in >|in pending|is <back> for|is <down> .|is <serverError>|is it just|is it known
0.16 is midnight|is out .|is the <part>|isnt there|it . <now>|it <back> <now>|it known|it was down|italy|just me @
0.16 kind of|la <down> de|la caída|la caída de|laggy|live <incident>|live <incident> doc|live incident
0.16 live incident doc|major|might want|might want to|min ago|minute @|much time to|my own|no web|nobody in the
0.16 non va|nos|nur|né|occurred|of our ci|of our projects|ok so|on call <everyone>|on everything|on login|one >
0.16 only mode|ops people|or is|our end|ovh|page|page >|paged|picked <back>|picked up|please fix|pull .
0.16 reachable from|read only mode|recovering ?|related to|related to the|reset .|return|returning 500|rollback
0.16 screenshot .. @|se .. @|second <minutes>|second hour|secs|seems <back>|seit|self host|servfail|service|shift
0.16 side|siesta|siesta ?|since @.com|since your|sla credit|spain|start at|status <part> >|status page >|sure
0.16 taking|tested|that <down>|that was a|the 0 min|the <part> <fails>|the <part> >|the hosted|the morning
0.16 the repos|the worst|thoughts and|thoughts and prayers|tim|time out from|to use your|today when|too much time
0.16 tous|tuesday is <down>|unavailable ?|under the sla|une .. @|update says|ur site|vanish .. @|wake <back> >
0.16 wake up >|we are all|we are investigating|well soon @|when we can|where can|while @.com is|while the <part>
0.16 white .|whole timeline|without @|work <now> .|yesterdays <incident>|yesterdays incident|you <back>
0.16 you are working|you was|you were|youll get|your <part> says|your <part> went|your end ?|your page says
0.16 your time >
0.14 +1 .. @|. <now> <down>|. <unable> .|. for all|. how|. object|. object storage|. regards|. since|. the shared
0.14 .com is|0 0 <down>|0 <minutes> after|0 minutes ?|0 of us|0 year|100% for|500 internal|500 internal server
0.14 500s on|< <selfManaged> hub|< @ <part>|< @ pages|< docker hub|< guess|< so much|<back> .. <settings>
0.14 <down> . it|<down> . please|<down> <now> 0|<down> <now> >|<down> <use>|<down> mü|<down> or did|<down> or is
0.14 <everyone> <now> <now>|<everyone> can|<everyone> in devops|<everyone> on <own>|<fails> <use>|<minutes> ?
0.14 <minutes> @ >|<minutes> w o|<now> <down> @|<now> about 0|<now> in all|<now> the|<now> the <now>|<own> 0 devs
0.14 <own> projects|<part> .. <part>|<part> <now> 0|<part> <part> is|<part> being|<part> fleet|<part> has
0.14 <part> havent|<part> is giving|<part> system|<part> system <fails>|<part> was <down>|<serverError> at
0.14 <serverError> internal|<serverError> internal <part>|<settings> this time|<thanks> to the|<unable> .. <back>
0.14 <unable> .. <use>|<unable> <own> .|<unable> <use> .|<unable> even open|<unable> get to|<unable> has
0.14 <unable> only <own>|<unable> reach you|<unable> starting|<use> .. <use>|<use> <now> ?|<use> ok|? push|? since
0.14 ? we get|@ .. @|@ .. affect|@ .. bit|@ .. bug|@ .. commit|@ .. confirmed|@ .. deadline|@ .. entire
0.14 @ .. falling|@ .. fourth|@ .. getting|@ .. guess|@ .. hace|@ .. home|@ .. live|@ .. response|@ .. weg
0.14 @ <back> <now>|@ <down> i|@ <unable> loading|@ <unable> work|@ ? @|@ awake|@ awake ?|@ came back|@ did
0.14 @ environments|@ gitlabdown|@ hello ?|@ no work|@ not loading|@ oncall|@ s <down>|@ seit 0|@ still broken
0.14 @ unreachable|@ went down|@.com goes|@.com is <unable>|@.com is not|@.com is on|@.com now|@.com out
0.14 @.com takes|a <minutes>|a blank|a long|a screenshot|a screenshot of|a single|after todays outage|again here
0.14 alike|all <own> sites|all been|all good <now>|also in|an <minutes> <now>|an <minutes> @|an error|an hour @
0.14 an hour now|and <everyone> in|and who|answers <now> .|answers again .|any idea|any of our|anyone ?|are down
0.14 as do|at @ for|bad news|before .. @|between 0 and|bug .. @|by remote host|can <use>|cant reach you|ci not
0.14 clone|coming back|communicate better|company can|confirm ? >|connect .. @|connection reset by|crawling
0.14 customers .. @|dead again|degradation|demo|deploy ?|depuis 0 <minutes>|do <own>|do we get|do you see
0.14 down for everyone|downtime and|empty for|even open|everyone on|everywhere .|explanation|failed clones
0.14 failing for|fixing the <part>|for every project|for lunch|for the @|for us|from here .|get credit|git over
0.14 git over ssh|gives me <serverError>|glad it|glad it is|good luck|groups|having|having a|headers|here <part>
0.14 hour >|in all <own>|in devops|in or|in poland|in unison|internal <part> <fails>|interruption|is <back> but
0.14 is <now> <unable>|is <unable>|is @ .|is @ under|is away|is complaining|is it a|is it down|is the site
0.14 is unavailable .|issue at|it is 0|ive started|job <now>|job since|jobs that|kidding|learnt .. @|lives|load and
0.14 loading >|long @|looks|looks like @|lost ?|mates|me <serverError>|middle of my|midnight|morning . >|my tests
0.14 mü|nines|nobody can push|nothing has|now ? @|o @|of <fails>|of my merge|on @ .io|on @.com which|on all <own>
0.14 on last|one page|open any|opening|opening <now>|opens <now>|orgs >|otra vez|our 0 devs|our deploys
0.14 our scheduled pipelines|our sites|outage was|over @ >|paged at|panic|patience .. @|pending <part>|pending jobs
0.14 performance|prayers @|prayers @ >|push . @|quick fix|rato|read from|remote host|repos <unable>|reset by
0.14 run for|runner fleet|runner system|runner system failure|runners are out|s <down>|same <minutes>|same @
0.14 say something|says <back>|schon .. @|seconds and|see it|server error|servers >|side ? >|sidekiq backlog|silent
0.14 simply <unable>|since the morning|sit|site not|so is|so much for|spike for|spinner .|ssh|ssh >|staring .. @
0.14 status <part> itself|status page itself|take a nap|takes a <minutes>|takes a minute|that it is|that were
0.14 that you are|the <everyone> at|the <part> went|the fix ?|the ops|the recovery|the status <part>
0.14 the status page|then <serverError>|there goes|they <unable>|this|this <part> <unable>|timeline|timing . >
0.14 to <use> <now>|today ?|todays <fails>|todays <incident>|tried chrome|tried chrome firefox|unison|up ? >
0.14 update @|us all|utc .. @|was at 0|water|we lost|we pay for|webhooks from|weekly|went|went down .|were down
0.14 what are you|when a|while @|while @ is|whole company .|with @ <fails>|with a|you confirm ?|you did|you dont
0.14 you not|you today|you were <down>|you when|your forum|your runners|çöktü|çöktü mü|авария|авария ?|☕ >|❌|💀
0.12 . 0 pending|. <everyone>|. @.com .|. @.com <back>|. @.com <down>|. cannot|. confirmed|. hugops|. is something
0.12 . push|. registry|. still|. token|. where is|. which|. your <part>|0 0 .|0 <minutes> ?|0 <minutes> before
0.12 0 devs|0 engineers idle|0 groups|0 jobs|0 kib|0 kib s|0 this|100% of <own>|100% of our|500|500 .|500 page
0.12 < 0 <down>|< <part> is|< @|< @ all|< @ confirmed|< @ down|< @ leży|< @ so|< @ sorry|< @ thank|< and
0.12 < cant clone|< hm|< i think|< my|< no|< ok so|< so @|<back> <now> .|<back> ? >|<back> before <own>|<down> . >
0.12 <down> . i|<down> <down> @|<down> <fails>|<down> <now> @|<down> <part>|<down> too|<down> with <serverError>
0.12 <everyone> 0|<everyone> as well|<everyone> so <slow>|<everyone> waiting|<fails> .. @|<fails> <now>
0.12 <fails> at writing|<fails> with <part>|<minutes> .. <otherHost>|<minutes> to|<now> . took|<now> .. <everyone>
0.12 <now> .. <serverError>|<now> 0 and|<now> <now> and|<now> around 0|<now> noon >|<now> over|<now> the <use>
0.12 <now> you|<own> <own> app|<own> <settings> was|<own> groups|<part> <back> >|<part> <slow>|<part> die
0.12 <part> is toast|<part> which|<part> will|<part> ❌|<part> ❌ <part>|<serverError> for all|<settings> .. <unable>
0.12 <slow> <now>|<slow> <now> ?|<unable> <part> <unable>|<unable> being|<unable> get|<unable> get <back>
0.12 <unable> loading|<unable> open any|<unable> take|<use> . >|<use> @ >|<use> all|<use> from <everyone>
0.12 ? 0 <minutes>|? <everyone> home|? <unable> <part>|? @ @|? all <own>|? anybody|? anybody home|? everything
0.12 ? from|? not one|@ .. <part>|@ .. balancer|@ .. between|@ .. da|@ .. est|@ .. fleet|@ .. info|@ .. merged
0.12 @ .. mü|@ .. off|@ .. por|@ .. premium|@ .. rates|@ .. recovery|@ .. related|@ .. 🙃|@ 0 <minutes>
0.12 @ <part> <unable>|@ <serverError>|@ <serverError> .|@ <slow> <now>|@ ?|@ blocked|@ confirmed|@ down ?|@ eta ?
0.12 @ leży|@ sorry|@ tonight .|@ ur site|@ why is|@.com . >|@.com being <down>|@.com cant|@.com is returning
0.12 @.com throws|a <serverError>|a blank <part>|a blank page|a friend .|a minute|a server|about 0 minutes|about to
0.12 affected .|affecting|again . >|all been there|all clear|all dead|all projects .|an <minutes> ago|an hour ago
0.12 and @.com <unable>|and it <unable>|and those of|answer >|any <settings>|any data|anybody home|anybody home ?
0.12 anyone else in|anything for|are back @|arriving|at 0|at writing|at writing objects|at your side|auth <down>
0.12 awake ?|awkward|bc|been there|bei|bei euch|blank <part>|blank white|but there|but there is|can confirm @
0.12 can stop|cannot access|cause of the|central|check ?|close|comments vanish|company .|complaining
0.12 connect <fails>|connect error|container <part>|container registry|continents .|credits for|dark .|ddos or
0.12 de @.com|de la|dear @|ded|ded 💀|degraded performance|deploy ? >|deploying|deploys|did you do|different
0.12 doesnt answer|down down @|down i|down or did|downdetector has|downtime was|during the|each mr|end .
0.12 entire <part>|equipo .|erreur|erreur <serverError>|error page is|estimate|f5 .. @|fail with|for 0 minutes
0.12 for <everyone> ?|for <everyone> or|for <minutes>|for every|for you ?|forum is full|from anywhere|from every
0.12 from hetzner and|from registry|from registry .|from several|gerade komplett|get <serverError>|get well
0.12 git <use> is|go for|goes <own>|great timing|groups .. @|groups >|has @|having issues|here only|honest thing
0.12 hora >|host @|hour ago|hours|hours >|hours old|http 500|if @ is|in a week|in all our|in or out|in progress
0.12 incident on|including|internal .. @|investigating .|investigating for|ipv4|ipv6|is been <down>|is git|is going
0.12 is lying|is not my|is taking too|is this thing|it . i|it is not|jobs|just when|just when i|kib|kib s|know if @
0.12 komplett|last|link in|major .. @|may experience|me for|me you are|minutes ago .|most honest|most honest thing
0.12 my pipeline|nasty|neighbours|network|nights <down> ?|no load|no load >|no web .|nobody . @|noch|not .
0.12 not starting|not up|not your wifi|nothing loads >|novo .. @|objects 100%|od|oder .. @|of code|of it >|of our 0
0.12 of requests|of us .|office at|ok . @|on ?|on each|on our side|on your status|once|opening @|operation
0.12 or just me|or out|others .|others in|others too|our deploy bot|outage over|over|over https|over ssh
0.12 over the cable|own app|page @|pages load|pasa|per <part>|per page|pipeline for|please tell|please update
0.12 project <part>|pushes are|pushes from|que|registry down|repo <unable>|report the same|requests since|respond.
0.12 restarted|returning <requestError>|right before|runner ?|same for <own>|same for my|scheduled <incident>
0.12 scheduled maintenance|see it as|seit 0|shared <part> have|shared runners have|showing|sign in <part>
0.12 since 0 and|since deploy|since morning .|since noon >|site is toast|so that is|something went
0.12 something went <fails>|something went wrong|squad|stand <now>|stand still|started to|still down .|stuck|sync
0.12 take <slow>|take ages|take notes|taking too|talking to|ten minutes|that things|the <otherHost> cloud
0.12 the <part> <back>|the <part> says|the <part> that|the google|the google cloud|the most honest|the planet
0.12 the whole company|there goes <own>|thing on ?|third <down>|third outage|this thing|this thing on
0.12 three different|time <part>|time to respond.|to any repo|to come back|to respond.|to whoever got|turns out @
0.12 two <down>|two outages|u <unable> load|u no load|unplanned|unusable today|up ?|up again .|upstream connect
0.12 upstream connect <fails>|upstream connect error|us in the|users may experience|was down|was offline
0.12 we are <back>|we are back|we cannot|we cant|web|web ui|when @ went|while|while you|while your|whoever got
0.12 whoever got paged|whole <now>|whole team|whoops|wide|will be <back>|will this|with the <part>|works @ >
0.12 writing objects 100%|wtf|yall|you might|you might want|you okay|you posted|your <part> has|your api|❌ <part>
0.12 ❌ <part> ❌|👍 >
0.10 . 0 <minutes>|. <down> .|. @ .io|. anyone|. api|. come <back>|. for|. load|. my|. neither|. others on
0.10 . please fix|. please update|. pls|. same from|. site is|. still no|. unsere|. what happened|. yes @
0.10 . youll get|0 0 <minutes>|0 503|0 <minutes> <now>|0 <minutes> w|0 cet >|0 engineers|0 in 0|0 isps|0 kb s
0.10 0 secs|0 then|30+|502 page|503 @|503 for|503 service|504 and|504 from|< <back> <now>|< <thanks> @
0.10 < <unable> reach|< @ back|< @ ok|< @ thanks|< @ ur|< @.com <back>|< @.com <down>|< after todays|< another
0.10 < good thing|< hmm|< is @.com|< oh|< ok|< site is|< third time|< webhooks|<back> <now> for
0.10 <back> unexpectedly .|<down> and <own>|<down> in the|<down> last|<down> this week|<everyone> .. <otherHost>
0.10 <everyone> .. <serverError>|<everyone> gets|<everyone> here can|<everyone> here gets|<everyone> too .
0.10 <fails> day|<fails> day to|<fails> for|<fails> then|<incident> <unable>|<incident> all|<incident> all <own>
0.10 <incident> on @.com|<minutes> <unable>|<minutes> after|<minutes> ago >|<minutes> and|<minutes> before
0.10 <minutes> for|<minutes> of <fails>|<minutes> to open|<minutes> wait|<now> . that|<now> 0 per|<now> <down> for
0.10 <now> <now> @|<now> seeing|<now> we <unable>|<otherHost> <unable>|<own> 0 projects|<own> and|<own> deadline
0.10 <own> entire <everyone>|<own> intern|<own> launch|<own> mates|<own> nightly release|<own> private
0.10 <own> productivity|<own> users|<own> whole org|<part> credits|<part> from @.com|<part> nor|<part> ok .
0.10 <part> ok <part>|<part> to @.com|<selfManaged> .. <fails>|<serverError> . <own>|<serverError> <everyone>
0.10 <serverError> <own>|<serverError> <serverError> <serverError>|<serverError> on|<serverError> on <use>|<slow>
0.10 <unable> .. @|<unable> data|<unable> goes|<unable> only|<unable> read from|<unable> there .|<unable> to open
0.10 <use> <now> >|<use> from|<use> in progress|<use> is|? aqui|? jobs|@ .. a|@ .. able|@ .. beer|@ .. blocks
0.10 @ .. downdetector|@ .. fall|@ .. found|@ .. imports|@ .. job|@ .. midnight|@ .. novo|@ .. ok|@ .. outside
0.10 @ .. plus|@ .. responding|@ .. right|@ .. schedule|@ .. u|@ .. upstream|@ .. went|@ .. 😅|@ <down> <unable>
0.10 @ <down> >|@ <part> v4|@ <serverError> >|@ <slow> as|@ ? our|@ ? we|@ @|@ an|@ api v4|@ being down|@ did you
0.10 @ fix|@ hq|@ i need|@ login|@ please tell|@ pls|@ site|@ site is|@ slow as|@ we lost|@.com . we|@.com today
0.10 @.com unreachable|@.com which <unable>|@.com which isnt|a banner|a pipeline|a planned|a post|a post mortem
0.10 a sunday @|a ticket|across <own>|across our|again . that|again ? @|all <own> scheduled|all our scheduled
0.10 all projects|all shared runners|all time|all time out|all users|allen i|allen i am|alone . @|alone .. @
0.10 also <down>|also down|and <serverError>|and a lot|and all of|and from home|and right|and so does|another day
0.10 anyone today|api|apparently|ar de|ar de novo|are <down>|are having an|are in the|are you <down>|are you down
0.10 are you on|as @.com|as well >|at 0 and|at @ hq|at @ tonight|at a <serverError>|at an|at an <fails>|at an error
0.10 back so|backups|barely|because you <unable>|because you dont|been answering|been staring|been staring at
0.10 bei <everyone> i|bei allen i|being <down> .|being offline|believe|bitte|black .. @|bloqués|bureau|but please
0.10 by @.com|can|can .|can i get|can we <use>|cannot|cannot fetch|cant do|cant open any|cet >|check <otherHost>
0.10 check ? >|check twitter|clone from @.com|complain .. @|current|dark >|database failover|datacenter|day @
0.10 de novo ?|delayed|deploy in progress|desde hace rato|devs .. @|diff the|do ar de|does not|domains|down 0
0.10 down ? asking|down is|down too|down. .. @|drei|en .. @|every <part>|every mr|every page|everyone or|fail
0.10 fail at|failing|feature .. @|feierabend|finally <back> <now>|fix your <part>|folks at|folks at @
0.10 for <own> <everyone>|for about|for all our|for every user|for everyone or|for hours|for me <now>
0.10 for my colleagues|for the live|for you @|frequent|from <everyone>|from remote|from spain|from three different
0.10 für .. @|general <fails>|get <fails>|get to|gets in|git remote|gives .. @|gives a 500|gives a <serverError>
0.10 go <down>|gone for|gone from|green again|hace rato|half of <own>|happened|hasnt|here <use>|here gets|hold .. @
0.10 holiday .|homepage|hour ?|hours w|hours w o|hq|hugs|i can|i can <use>|i saw|if it|if you are|imports
0.10 in <own> <otherHost>|in <own> group|in every|in five|in other|in our company|in progress <part>
0.10 in progress page|internal server|internal server error|is 503|is <back> <back>|is all <back>|is all green
0.10 is downtime|is downtime @|is not|is not our|it a|it a holiday|it down ?|it is|it is <down>|it only me|it too @
0.10 it was @.com|itself .. @|ive seen|kann|kb s|keep|known .. @|kollegen .. @|la panne|last <minutes>|last hour
0.10 live doc|load <now>|look @|losing|loss ?|lunch . >|machine|major outage|me and|me it is|mid <use>|min to
0.10 minutes ago >|my laptop|my mates|my productivity|my yaml|need to <use>|nightly release|no page|nobody in our
0.10 noon .. @|not answering .|not read from|nothing works @|novo|novo ?|object .. @|od 0|of <own>|of us all|ok .
0.10 ok again|ok so it|ok who tripped|ok who unplugged|on every <part>|on every page|on forum|on ssh|on us
0.10 open a single|openly|other groups|other people|our 0 projects|our company can|our nightly release|our teams >
0.10 ours|ours and|out . @|out . i|outage or|outages this|p99|packet|page is all|partial|paying|people here
0.10 people with|performance <own>|performance my|pls|poof|process|progress <part>|progress <part> for
0.10 progress page|progress page for|pushen|put a banner|quick recovery|reach @ ?|reach the <part>|reachable <now>
0.10 read from remote|recovery @|release train is|repeat @|report for|repos <now>|requests <fails>|resolving
0.10 respond .. @|responding .|returns|right <now> >|right now >|rollback .. @|run <now> .|runners|runners went
0.10 running again|s from|safe ?|same minute|same on|say it is|says operational|says the same|see any
0.10 seeing elevated|serves|service credits|shared <part> <now>|sidekiq queues|sign in page|since the deploy
0.10 sitting in|sleeping|so openly|so that|sont bloqués|ssh is|ssh to @.com|still nothing|still seeing
0.10 storage <fails>|storage having|stuck ?|submission|sydney .. @|takes 0 seconds|taking too much|tell
0.10 ten <minutes> before|ten minutes before|that ? >|that @|that their|that was|the 502|the <fails> <part>
0.10 the <now>|the <part> has|the diff the|the entire <part>|the folks|the folks at|the last <minutes>
0.10 the last hour|the load|the past 0|the quick recovery|the root|the sad|the sres|the tanuki is|then <back>
0.10 they cant|think it is|this <down>|this <now> is|this week|till it|till it is|timed out .|timeouts for
0.10 to look at|to respond|to the|to whoever|toast >|todays <down> <own>|todays incident|tried from 0|trouble @
0.10 tweet says|two <minutes> <now>|unable to open|unavailable in|unexpectedly .|up here|up unexpectedly .
0.10 updates during|us .|us . @|us <settings>|us >|us or|us today|us vpn|user .. @|waited for|we <use> <now>
0.10 wednesday .. @|went dark >|weve all been|what .|what does|what is <down>|when @ is|when we|when you are
0.10 which isnt|whole company >|whole sprint|why it|with 500|with popcorn|workaround|working again for|wrong day
0.10 wrong day to|wrong on|year old|you aware|you on it|your runners went|your sign|your sign in|не
0.08 . <everyone> else|. <now>|. <now> <unable>|. <unable> sign|. @ status|. @ was|. @ what|. @.com <now>|. as
0.08 . cheers @|. coffee|. git push|. here|. i get|. id <thanks>|. id love|. incident|. is this|. please
0.08 . please advise|. pushes|. refresh|. started 0|. that was|. to|. was|. we <unable>|. will you|0 . <use>
0.08 0 0 @.com|0 companies|0 continents|0 hours old|0 hrs of|0 min|0 repos with|0 since|500 for all|500 on
0.08 500 tried|502 bad|502 bad gateway|502 for|502 in|502 on every|504 .|< 0 0|< 0 minutes|< <own> intern
0.08 < <part> from|< <unable> <back>|< <unable> <part>|< <unable> like|< @ <slow>|< @ ded|< @ eta|< @ good
0.08 < @ seriously|< did the|< half of|< hmm @|< is|< nothing|< nothing like|< oh <unable>|< oh no|< outage
0.08 < pushing to|< right|< webhooks from|< whole|< yall|<back> . >|<back> anything|<back> here .
0.08 <back> here <part>|<back> on @.com|<back> while|<down> <fails> ?|<down> <part> <down>|<down> and
0.08 <down> from <own>|<down> mü ?|<everyone> .. <fails>|<everyone> .. <slow>|<everyone> can open
0.08 <everyone> gets in|<everyone> is >|<everyone> know what|<everyone> or|<everyone> or just|<everyone> same
0.08 <everyone> sees|<fails> .. <use>|<fails> <slow> .|<fails> as well|<fails> rates .|<minutes> .. <back>
0.08 <minutes> after the|<minutes> ago and|<minutes> left|<now> 0 am|<now> <unable> <back>|<now> ? <unable>
0.08 <now> ? ive|<now> @ <down>|<now> @ ?|<now> and the|<now> here in|<now> over here|<now> staring
0.08 <now> staring at|<otherHost> and from|<own> 0 groups|<own> <everyone> @|<own> <fails>|<own> <part> to
0.08 <own> <settings> ?|<own> free|<own> locations|<own> release train|<own> timeline|<part>|<part> .. <slow>
0.08 <part> <down> <part>|<part> ?|<part> alike|<part> alike .|<part> are|<part> is <unable>|<part> sites all
0.08 <part> stopped|<part> was|<part> went|<selfManaged> is|<serverError> bad|<serverError> bad gateway
0.08 <serverError> tried|<settings> twice|<slow> like|<thanks> to whoever|<unable> <back> .|<unable> alone
0.08 <unable> even|<unable> found >|<unable> live|<unable> load and|<unable> open a|<unable> responding .
0.08 <unable> see any|<unable> shared <part>|<use> . <everyone>|<use> <use>|<use> and <now>|<use> bot|<use> in
0.08 <use> right|? <own> boss|? <unable> a|? <unable> of|? because|? cant get|? every click|? hier|? my boss
0.08 ? no page|? none|? none of|? not a|@ .. <incident>|@ .. >|@ .. answers|@ .. bother|@ .. caused|@ .. check
0.08 @ .. company|@ .. connection|@ .. dark|@ .. drill|@ .. estimate|@ .. happen|@ .. i|@ .. itself|@ .. molasses
0.08 @ .. mı|@ .. packages|@ .. pls|@ .. projects|@ .. reachable|@ .. review|@ .. same|@ .. throwing|@ .. unplanned
0.08 @ .. update|@ .. well|@ .. window|@ .. workaround|@ .. yet|@ <part> returning|@ <part> sites|@ <thanks> you
0.08 @ @ is|@ confirmed <back>|@ ded|@ eta|@ git <use>|@ gitlabdown >|@ good|@ has an|@ i can|@ is so
0.08 @ is unavailable|@ lfs downloads|@ loading|@ my merge|@ pages sites|@ please come|@ seriously|@ status
0.08 @ status page|@ thank|@ thank you|@ the site|@ third|@ we are|@ y u|@ your outage|@.com <now> .
0.08 @.com <unable> .|@.com <unable> be|@.com answers|@.com at|@.com back|@.com cant be|@.com itself|@.com outage
0.08 @.com refuses|@.com that|@.com this|@.com to answer|a <serverError> <part>|a customer|a ddos|a fix
0.08 a single repo|a website|a workaround|able to <use>|act|advise|affected >|after 0 min|afternoon ?|again >
0.08 again over|again over here|ago|all at|all morning|all of our|and 0 .|and <otherHost> says|and @ pages
0.08 and @.com isnt|and none|and of|and of course|and twitter|and your <part>|any info|anywhere|aqui .. @
0.08 are <back> .|are all|are aware|are back|are on it|are you aware|at all >|attempt|automatically ?|availability
0.08 awake|backed|backed <back>|backed up|bad|be a post|be usable|been a|been unreachable for|being .. @|boston
0.08 bother|box .. @|but i cant|by an|by the <minutes>|can read|cannot open|cant be|cant clone cant|cause .. @
0.08 cayó @|ce|ci outage|clear|clone cant|code on|coffee <now>|colleague in|colleagues say|colleagues too
0.08 colleagues too .|come on .|comes <back>|confirmed <back>|count|crawl at|crawl at 0|da|darkness|db failover
0.08 dc .|deadline .|depends|deploy bot|depuis <selfManaged>|depuis <selfManaged> matin|depuis ce|depuis ce matin
0.08 devs|did @ just|die|dns . @|do my|doc during|doesnt believe|down in|each of our|early lunch .|em .. @|end ? >
0.08 ends .. @|error rates .|est|every push|everywhere >|feature idea|filed|first <serverError>|fix
0.08 football because|for <down>|for a 0|for anyone in|for last|for opening|for the <incident>|for the quick
0.08 four hours|free <part>|free ci|frequent updates during|from that|gcp and|gerade .. @|get a 502|giremiyor
0.08 git <use> <back>|git <use> <fails>|git is distributed|gitlabstatus|give 500|gives 500|gives a blank|go home
0.08 go through <now>|goes|goes my|going ?|going for|going through <now>|gone again .|gone wrong|gone wrong ?
0.08 good news|group i|guys .. @|has been a|having an|hello ? anybody|hmm .|hmm .. @|home|home .|home and|honest
0.08 hora|hours without|hrs of|https|i <now>|i actually|i hear|i refresh|identified|impossible to work|in <now>
0.08 in brazil|in every project|in germany|in our slack|incident all|incident or|intermittent|into it ?
0.08 is 0 <minutes>|is @ slow|is @.com .|is distributed|is down .|is full of|is going on|is gone again|is half
0.08 is having <fails>|is not up|is ok <now>|is on <own>|is the fourth|is the service|is unavailable ?|isps .
0.08 isps .. @|it also|it is <unable>|it is all|it lives|itll|itll be|itself does|itself does <unable>
0.08 itself does not|ive <now>|ive now|just down|just go|just hangs|kaput|kitchen .|know what is|kollegen|kya
0.08 last 0 <minutes>|last update is|last weeks <down>|last weeks outage|latency|latency on|left and right
0.08 lie <down>|lie down|like this <now>|like to use|load in|look @ >|looking into|looking into it|lots|lots of
0.08 maintenance page|march|me in|me or|me or is|measured|memory|middle of an|minutes of|monitoring but|mornings
0.08 mortem ?|mortem ? >|moves|my coworkers|my entire|my free|my team @|my timeline|mü ?|nada|network trouble
0.08 news .. @|nie|night shift|no shared|no shared runner|nobody here|none of our|not|not alone|not open
0.08 nothing gets|nothing goes|nothing is|nothing like|number >|of 500s|of <own> <use>|of all <own>|of all our
0.08 of users|of your <down>|of your outage|offer|oh <unable>|oh no|ok who|on <otherHost> too|on <own> <settings>
0.08 on holiday|on reddit too|on status .|on when|on your|one job .|open a|other .. @|other users|our 0 groups
0.08 our locations|our own app|our release|our release train|our standup|our three|our vpn|out <now>|out since
0.08 outage i|outage this|outages ?|over there|page just|page takes|pages ? our|pages sites all|panic .|part of the
0.08 people on|picked <back> <now>|pings|please ? >|please advise|please communicate|please hurry|point
0.08 post mortem ?|posted at|pour .. @|projects too|providers|pushes @|ran rm|ran rm rf|rates .|rather .. @|raw
0.08 read only ?|recovering|reddit too|refusing all|remote host .|repo >|repos since|requests fail|resolved but
0.08 returned .. @|returns <serverError> so|rough|router twice|run ci|runners have|same at|same for <everyone>
0.08 says <serverError>|says hi|schedule|se <down> @|se cayó @|see any of|see how|see it too|seem|seems that
0.08 servers ?|several .. @|shared runners|sign .. @|sign in .|since 0 am|single repo|site and|site back|site cant
0.08 site cant be|sites all|slide 0|so @|so do|so it is|so slow|so the|some .. @|something going|something going on
0.08 spinner on|sprint review|sre <everyone>|sre team|sres .. @|status <part> <now>|still broken for|still see
0.08 students <unable>|students cant|switching|table football because|takes a|ten <minutes>|thanks folks|that tells
0.08 the 0 hours|the @ <incident>|the @ incident|the cable|the cable at|the current|the day|the forum thread
0.08 the issue .|the kitchen .|the live doc|the night|the on|the quick|the same @|the servers|the site back
0.08 the tests|then 0|then <serverError> .|then >|there an eta|there are|there goes my|think you|third <down> in
0.08 third outage in|this site|this site cant|three <everyone>|timeouts .|timeouts >|tls handshake|to fall
0.08 to fall over|to the @|to the folks|to the google|to the sres|to work <now>|today @ >|tried .. @|tripped over
0.08 two <minutes>|two hours|two networks|two other|unora|unplugged|unreachable >|unusable .|up anything|up for me
0.08 ur <part> is|user .|users in|v4|vanish|wait for @.com|walk .. @|warsaw|was 0 hours|was ist|we <unable> reach
0.08 we are|we cant reach|webhooks from @.com|weeks outage|weg .. @|well .|when @.com is|when can we|when nobody
0.08 whoever is on|whole of|whoops .|whoops .. @|window|with <down>|with <fails> to|with <part> system|with @ ci
0.08 with failed|with failed to|with internal|with runner system|work in|workaround for <use>|works . >|worst
0.08 yes it is|yesterdays outage|you check ?|you from|your <part> are|your cdn|your last update|ça|çöktü mü ?|лежит
0.08 ☕
0.06 . <everyone> ?|. <own> terminal|. <part> <unable>|. @.com ?|. and|. and it|. back|. i am|. is <everyone>
0.06 . is it|. my terminal|. please tell|. server|. shared|. shared <part>|. shared runners|. ticket|. waiting
0.06 . waiting for|. youll|. your|0 0 <part>|0 <minutes> left|0 coworkers|0 different|0 hours >|0 min >|0 outages 0
0.06 0 utc .|100%|20+|20+ <minutes>|30+ <minutes>|500 . >|500 when|< <back> <back>|< <unable> access|< <unable> git
0.06 < @ <down>|< @ @|< @ latency|< @ prod|< @ runners|< @ çöktü|< @.com <slow>|< day ruined|< getting|< half
0.06 < if @.com|< ok it|< registry|< sidekiq queues|< something went|< the tanuki|< wtf|<back> .. <now>|<back> 0 0
0.06 <back> <back> ?|<back> on <own>|<back> please|<back> soon >|<back> to work|<back> unexpectedly
0.06 <down> . <thanks>|<down> because it|<down> from 0|<down> over ?|<down> then|<fails> <part> and
0.06 <fails> <serverError> @|<fails> ?|<fails> on <use>|<incident> ? i|<incident> be|<incident> en
0.06 <incident> en cours|<incident> on|<minutes> please|<now> .. <incident>|<now> .. <requestError>|<now> 0 @
0.06 <now> <unable> <part>|<now> ? <own>|<now> all of|<now> get <serverError>|<now> is|<now> lunch >
0.06 <otherHost> .. <otherHost>|<otherHost> community|<own> <otherHost> community|<own> <settings> >
0.06 <own> <use> bot|<own> app|<own> demo .|<own> groups .|<own> monitoring|<own> nightly|<own> on|<own> repos
0.06 <own> security|<own> whole company|<part> and all|<part> are running|<part> git <part>|<part> mentions
0.06 <part> seem|<part> seem to|<part> that|<requestError> <now> the|<serverError> and so|<serverError> partout
0.06 <slow> .. <down>|<slow> this <now>|<unable> . @.com|<unable> .. <slow>|<unable> but <fails>|<unable> loading >
0.06 <unable> of us|<unable> to access|<use> .. <down>|<use> .. <incident>|<use> <now> or|<use> are|<use> as
0.06 ? all our|? we <unable>|? you|@ .. <unable>|@ .. being|@ .. bingo|@ .. creating|@ .. cut|@ .. file
0.06 @ .. frequent|@ .. gerade|@ .. him|@ .. hope|@ .. last|@ .. offer|@ .. pending|@ .. poof|@ .. queue
0.06 @ .. technical|@ .. tweets|@ .. whoops|@ <down> mü|@ <part> <use>|@ <slow> on|@ <unable> load|@ being offline
0.06 @ ci is|@ is web|@ latency|@ ok|@ prod|@ registry|@ shared|@ shared <part>|@ ur|@ whoops something|@ çöktü
0.06 @ çöktü mü|@.com <back>|@.com <serverError>|@.com falls|a <part> is|a <serverError> on|a <use>|a maintenance
0.06 a walk .|able .. @|about what happened|again . 0|again here in|ages|all <back> but|all <down>|all colleagues
0.06 all green but|all jobs|and|and <own> boss|and my boss|and the <use>|and with|and with it|another <serverError>
0.06 any news ?|any of the|anybody at|anyone ? @|anyone else ?|anyone in|anyone in our|api on|are|are affected
0.06 are blue|are having|are red violets|are you having|asleep ?|au|auch|aws|back please|back soon >|back to work
0.06 back up .|back up ?|bad day|be <down> .|because @ is|been offline|brazil|broken on @.com|bundle|cable .. @
0.06 came <back>|can wait|cant even open|care|cause ? >|change at|cities|click takes|clone cant push
0.06 come back online|commits i|commits i <use>|commits i pushed|component|costs us|cours|crawling today|day and
0.06 day ruined|db .. @|delayed .. @|depend .. @|dies|distributed|dns for @.com|doesnt .|down|down but
0.06 during the outage|either . is|else <unable> reach|else cant reach|en cours|end hung|end hung <back>
0.06 end hung up|ends in|engineers|er|erreur 502|error page >|errors for|even get|evening .|every 0 <minutes>
0.06 everyone or just|exists|fails|fatal <unable> to|fatal the|fatal the remote|fatal unable|fatal unable to
0.06 for <everyone> <now>|for lunch .|for me to|for premium and|for this .|for those asking|frankfurt|from germany
0.06 from remote repository|from this <now>|get well soon|getting the|github is down|giù ?|goes down|gone . it
0.06 got to|guess i|guys aware|haiku|has an <down>|has an outage|have not|hiccups|host|hotfix|hotfix .|how .. @
0.06 how many nines|hugops|hung <back>|hung <back> unexpectedly|hung up|hung up unexpectedly|i <now> <unable>
0.06 i have a|in <own> org|in all repos|in is|in the forum|in the same|in tokyo|incident en|incident en cours
0.06 internal <fails>|internal api|internal error|investigating elevated|investigating elevated <fails>
0.06 investigating elevated error|is <unable> .|is being|is offline .|is something|is today|is web|isnt reachable
0.06 issues now|it <unable>|it down|it you ?|jobs are running|jobs fail|just me or|ke|kein
0.06 kex_exchange_identification|known|la <part>|last update|like <now>|load again|login .|lost ? >|mais|many nines
0.06 mark|matter|me 503|mid .. @|milano|min >|minute >|monitoring|monthly|morning is|mortem of|much .. @|neither .
0.06 no pushes no|nobody in my|noon .|noon @|nor for|normally 0|not . >|not mine|now have|of|of <now>
0.06 of <own> <part>|of <own> users|of reports|of the <down>|of the outage|offer a|office in|on all our
0.06 on holiday .|on it ?|on my machine|once .. @|once @|operational .. @|other <otherHost>|our groups .
0.06 our network|our nightly|our on call|our whole org|out .. @|outage over ?|outages 0|over <part> is|page isnt
0.06 page mentions|partout|pay for this|pen|please . >|please tell us|please tweet|pls fix <part>|post mortem of
0.06 post something|preparing environment|project page|public projects|pushes no|queue .. @|quickly|red on
0.06 red violets|red violets are|reload|remote end|remote end hung|remote repository|report @.com|report it
0.06 reports .. @|repositories|restoring|rip .. @|roughly|router|safe to push|says 504|says @ is|says fatal
0.06 see <fails>|seems like a|seems to have|severity|shared <part> <unable>|show no|since lunch >|since nobody
0.06 site @|slack community|slack is|slow this|so @ is|so does|so is <own>|so our|so what|south africa
0.06 status <part> mentions|status page mentions|status updates|stuck in|team sees|tell us what|terminal says fatal
0.06 than|thanks for fixing|that git is|that is down|the <incident> on|the <part> <unable>|the all clear|the cause
0.06 the failover|the frequent|the honest|the last|the login|the outage .|the past|the point|the registry is
0.06 the service|the shared ones|the site @|them ? >|thing on|think it|third coffee|third time in|this is <unable>
0.06 this is not|those asking|thx @ >|timeout from|to access|to comment|to each|to each other|to learn|to open an
0.06 to the <everyone>|today from|todays <use>|todays deploy|tried 0|tried with|two hours now|ui is|un <incident>
0.06 un <incident> en|un incident|un incident en|unable to access|under <incident>|under maintenance|unexpectedly
0.06 unreachable @|up|up unexpectedly|updates .. @|us what|used .. @|violets|violets are|violets are blue|visible
0.06 walk .|was about|way to see|we <now>|we are aware|well @|well at least|well soon|what happened|who <unable>
0.06 whole <everyone> in|wrong with @|yo|you <now>|you could|you guys aware|you having|you to|you tweet
0.06 you were down|your git
-0.06 . <now> 0|. @ parallel|. colleagues in|. commit|. half|. impressed|. not your|. only|. only on|. pipeline is
-0.06 . send help|. so excited|. turns|. turns out|. what do|0 <minutes> with|0 <use>|0 @.com|0 app|0 floors
-0.06 0 in one|0 mb .|0 seconds to|0 tb|0 to|0 to 0|0 today .|0 weeks ago|404|502 from|<|< <otherHost> devops
-0.06 < <own> kid|< <own> mr|< <selfManaged>|< <slow>|< <slow> and|< @ 500|< @ <otherHost>|< @ azure|< @ dark
-0.06 < @ everything|< @ long|< @ mi|< @ release|< anyone|< azure devops|< crashed|< our office|< slow and|< ssh
-0.06 < still|< team|< the elevator|< tip|< when you|<back> between|<back> the|<down> .. <incident>|<down> of
-0.06 <down> upgrades|<everyone> answers|<everyone> did|<everyone> explain|<fails> budgets|<fails> message
-0.06 <incident> .. <back>|<incident> mode|<minutes> and then|<now> he|<now> so|<now> we|<otherHost> . <unable>
-0.06 <otherHost> at|<otherHost> devops <down>|<otherHost> has|<own> .. <incident>|<own> <part> <settings>
-0.06 <own> <settings> has|<own> card|<own> compliance|<own> flaky|<own> fork|<own> head|<own> money
-0.06 <own> phone with|<own> private repos|<own> readme|<own> school|<own> uni|<own> vm|<own> wiki|<part> and <now>
-0.06 <part> do|<part> domain|<part> with|<requestError> .|<requestError> @|<requestError> @ >|<selfManaged> chart
-0.06 <serverError> from|<settings> . @|<settings> .. <back>|<slow> and steady|<slow> clap for|<thanks> on
-0.06 <thanks> on the|<unable> is|<unable> pay|<unable> profit|<unable> responding to|<unable> verify
-0.06 <use> .. <settings>|<use> <now> .|>|? i only|? id|? mine is|@ .. although|@ .. announce|@ .. apps|@ .. ate
-0.06 @ .. billing|@ .. bronze|@ .. built|@ .. coverage|@ .. crime|@ .. csv|@ .. freebsd|@ .. gb|@ .. great|@ .. il
-0.06 @ .. legal|@ .. log|@ .. lovely|@ .. makes|@ .. me|@ .. memory|@ .. path|@ .. pick|@ .. postgres|@ .. pretty
-0.06 @ .. quote|@ .. red|@ .. redirect|@ .. remote|@ .. sticky|@ .. there|@ .. tier|@ .. turn|@ .. ustawić
-0.06 @ .. virtual|@ .. vulnerabilities|@ <down> is|@ <now> ?|@ <requestError>|@ <selfManaged> >|@ <thanks> that
-0.06 @ <unable> find|@ any plan|@ azure|@ blog|@ box|@ bring <back>|@ bring back|@ ci ?|@ dark|@ dark mode
-0.06 @ i <down>|@ i broke|@ job log|@ lfs quota|@ long|@ love that|@ mi|@ notifications .|@ parallel|@ runner is
-0.06 @ shop|@ todos|@ what|@ what does|@ why|@ will you|@ would|@ would <thanks>|@ would love|@.com after
-0.06 @.com api|@.com for|@.com is timing|a 404|a <unable>|a <unable> profit|a board|a ci|a class|a community
-0.06 a github|a non profit|a podcast|a revert .|a student discount|a tanuki <unable>|a tanuki not|a wizard
-0.06 about <own>|about a|ads|all day >|although i|an <down>|an epic|an outage|and <unable> <down>
-0.06 and nothing broke|and steady|any alternative|app|architecture ?|are <back> <now>|are <unable> allowed
-0.06 are not allowed|arrived .. @|as csv|ask|asking for an|asks|associate exam|at the <settings>|authentication
-0.06 azure devops down|baby .|between <part>|blaming|blocks it|blown|blue <back>|blue green|bronze plan|budgets
-0.06 bug i|by accident ?|can you fix|cert|certified associate exam|child <part>|child pipelines|ci ?|ci minutes
-0.06 clap for|cluster .|commit virtual|company proxy|confidential <fails>|configured|congrats on|congrats on the
-0.06 contract .. @|counted|cries|cvs|dashboards|date for|de 0|delete .. @|denied publickey|deploy key
-0.06 deployed .. @|depth 0|designer|devops <down>|devops down|did i miss|discussion|docs is|docs search|done
-0.06 dont tell|down since|downtime upgrades|ear|easter|eligible|env|error budgets|error message|example ?
-0.06 expired >|failed pipelines|feel|finally . @|find a|finished|flutter|for 0 users|for >|for a <unable>
-0.06 for a non|for code|for free|for it ?|for my own|for one|for self|freebsd|friday at 0|from <otherHost>|ftw >
-0.06 gb of|get a|good day|gradle|grafana|group ? >|handy|has a <down>|have ever|he .. @|hello @ i|helm chart|her
-0.06 hit 0|hobby|hole|hotspot|how does @|hub rate limits|i <down> production|i <thanks> that|i <unable> trust
-0.06 i add|i broke production|i bulk|i cancelled|i have ever|i learned you|i love that|i renamed|i turn|idea
-0.06 ideas ?|image|in @ <fails>|in our own|in the <everyone>|in the free|in yaml|in your|instead >|interruptible
-0.06 is . >|is <own> <own>|is back .|is expired|is green|is such|it by|it is <own>|it me or|java|job . it|keeps
-0.06 keyboard shortcut to|kids >|later|later >|learned you|learned you can|left|less|life .|like i am|links to
-0.06 lock|lock.json .. @|login ?|login ? >|lost .|luckily|mac mini|made <own>|magic .. @|maintainer ?
-0.06 maintenance mode|mb .|me to the|meetups|mein|memory on|memory on <own>|merged @|merged @ >|microservices .. @
-0.06 minutes and|mirroring|monday .|month >|moved the|moving <own>|mr 0|much is|mug >|multi line|must i|mute
-0.06 my card|my fork|my head|my phone with|my private repos|namespace is|never find|new logo|ngo|nobody answers
-0.06 non profit|not amused|nothing broke|nothing broke .|now my|number of|of <own> <settings>|offline for a
-0.06 on <use> trains|on merge trains|on our|on our 0|on the <settings>|our compliance|our runners|our shop
-0.06 out for <own>|out for our|out of the|outage of|package ?|package ? >|page says|pages domain|parallel matrix
-0.06 partial <use>|partial clone|path .. @|pay with|permanently|permission denied publickey|person|phone <unable>
-0.06 phone number|potato|priority|prod is <down>|prod is down|profit|protected branch .|public ?|public repo
-0.06 publickey|purchase|quality|questions .|rate ? >|rate limit on|read it|reading|red|related|remote .|remote eu
-0.06 reorder the|report ?|report ? >|repos from|repos on|request from|responding to <own>|responding to my|rest ?
-0.06 retry .. @|router .|runs|sad >|saved me|seconds to|security .. @|security releases|senior|server .|set a
-0.06 shallow|shallow <use>|shallow clone|shortcut to|shows <serverError>|si|sign <back>|sign up|since 0 .
-0.06 since noon .|slow and steady|slow clap for|smile|so excited|so good|so i|so i have|software|source .. @
-0.06 specific|sticker .. @|stickers . >|student discount|students <now>|style guide|subscription ? >|support for
-0.06 switching .. @|takes 0 min|tanuki <unable>|tanuki <unable> a|tanuki not|tanuki not a|tanuki plushie|tb
-0.06 templates .|test .|the 0 ?|the certification|the ci is|the email|the first try|the free plan|the labels
-0.06 the noise|the person who|the pipeline .|the resolve|the sales|the shop|the ui|the upgrade|the upgrade to
-0.06 the weight|theme .. @|these|third time .|this project .|this year ?|time this month|to <use> to|to @ s
-0.06 to host|to start ?|train|translation of|turned out|undo|use in|user is|ustawić|value|variables ?|verify <own>
-0.06 verify my|want one|was fun|we changed the|we cut|we just|weve got 0|where to start|which tier
-0.06 while the pipeline|who can help|why ?|with our|with the new|without a|wow .|write to|your logo|youtube
-0.06 zero <down> upgrades|zero downtime upgrades|è <down>|è giù|👋|🚀
-0.08 . <own> <settings>|. <own> @|. <part> <down>|. <unable> more|. @ issue|. @ issues|. @ push|. after|. am
-0.08 . am i|. anyway @|. auto|. auto devops|. but i|. can <everyone>|. carry|. carry on|. classic|. colleagues
-0.08 . does @|. feature|. happy|. help >|. how can|. life|. no more|. not a|. oh .|. our @|. proud|. small
-0.08 . starting|. too|. we use|. what am|0 . who|0 0 lines|0 in a|0 is|404 on a|500 ?|500 users|< 502
-0.08 < <everyone> using|< <own> brain|< @ 502|< @ como|< @ merci|< @ need|< @ new|< anyone using|< backup
-0.08 < bitbucket pipelines|< cloudflare|< does @|< everyone can|< gtlb|< my brain|< npm|< pair|< pair programming
-0.08 < renovate|< taking|< til you|< when is|< where is|< who is|< won|< writing <own>|< wrote <own>|<back> a
-0.08 <back> from a|<back> in chrome|<back> squares|<back> that a|<down> here|<down> prod|<down> whole
-0.08 <everyone> .. <now>|<everyone> else <unable>|<everyone> from @|<everyone> using|<everyone> using @
-0.08 <fails> . the|<fails> with <own>|<incident> <fails>|<incident> management feature|<minutes> with @|<now> .
-0.08 <now> 0 .|<now> i deployed|<now> monday >|<now> noon .|<otherHost> ? >|<otherHost> actions
-0.08 <otherHost> importer|<otherHost> to|<own> .. <minutes>|<own> .. <selfManaged>|<own> .. @|<own> <fails> with
-0.08 <own> <part> 0|<own> doing|<own> favourite|<own> in|<own> motivation is|<own> name|<own> rails|<own> startup
-0.08 <own> talk|<own> ticket|<part> <own>|<part> cd|<part> is <back>|<part> lint|<part> support|<part> workshop
-0.08 <requestError> on a|<requestError> when i|<selfManaged> .. <now>|<selfManaged> hub rate
-0.08 <serverError> <unable>|<serverError> users|<settings> >|<settings> blocks @.com|<settings> need
-0.08 <slow> internet|<unable> a git|<unable> have one|<unable> know|<unable> mind|<unable> sleep|<unable> spell
-0.08 <unable> start on|<unable> to do|<unable> valid|<use> conflicts .|<use> force on|<use> from @|<use> trains ?
-0.08 ? <unable> find|? cant find|? found|? it says|? need|? one|? the|@ .. <otherHost>|@ .. am|@ .. android
-0.08 @ .. audit|@ .. automatically|@ .. by|@ .. cancel|@ .. careers|@ .. changed|@ .. cli|@ .. cluster
-0.08 @ .. contribution|@ .. design|@ .. drag|@ .. editor|@ .. explorer|@ .. faço|@ .. features|@ .. forum
-0.08 @ .. german|@ .. guest|@ .. hackathon|@ .. he|@ .. here|@ .. hides|@ .. hire|@ .. how|@ .. inside
-0.08 @ .. invalid|@ .. juniors|@ .. list|@ .. maintainer|@ .. monolith|@ .. native|@ .. newbie|@ .. next
-0.08 @ .. novels|@ .. numbers|@ .. pdf|@ .. points|@ .. prem|@ .. prometheus|@ .. questions|@ .. rails
-0.08 @ .. renewal|@ .. repos|@ .. retention|@ .. scroll|@ .. setup|@ .. shown|@ .. small|@ .. snacks|@ .. source
-0.08 @ .. such|@ .. tab|@ .. though|@ .. tips|@ .. undo|@ .. uni|@ .. university|@ .. wish|@ .. within|@ .. work
-0.08 @ .. ❤|@ <everyone> .|@ <part> behind|@ <part> for|@ <thanks> pour|@ ? <unable>|@ agent|@ any|@ any plans
-0.08 @ audit|@ backup|@ billing|@ ci in|@ como|@ como faço|@ down again|@ epics|@ folks|@ got|@ group|@ how does
-0.08 @ i|@ i got|@ logo|@ love the|@ merci|@ merci pour|@ on my|@ please send|@ retry|@ self|@ server is|@ tanuki
-0.08 @ the mobile|@ unfiltered on|@.com is so|@.com port|@.com port 0|a <requestError>|a <serverError> <now>
-0.08 a <slow>|a @ <part>|a @ comment|a bank that|a broken link|a bug|a git repository|a keyboard shortcut|a label
-0.08 a login|a quote|a reseller|a retry|a school|a train|a way|a year|about remote work|access tokens|after .. @
-0.08 again @ >|again for|already|always .|am reading|am so|am writing|an e|an official|an sla for
-0.08 and <own> <settings>|and when|announced|anybody explain|anyone using|anyone using @|anyway|app ?|approve
-0.08 are still|are you hiring|are your|argentina ?|argentina ? >|as an|as designed|as you|asks me to|at lunch
-0.08 authority|auto .. @|autosave|backup of|bank .. @|bank that|based .. @|be a recording|be down|before_script
-0.08 below|better|bitbucket pipelines|blank page in|box ?|bread|break it|broke prod|broken ? >|broken my
-0.08 build broken|burned|by one|by unknown|by unknown authority|can anybody explain|can the|cant find|captcha
-0.08 career|carry on|carry on .|certificate signed|certificate signed by|change @|change it|chat about
-0.08 child pipeline|chrome .|ci ? >|ci cd|ci in 0|ci lint|ci workshop|ci.yml .. @|classic|clock was 0|closing
-0.08 cluster .. @|collapsed|comments in|commits .|committed .. @|committed a 0|confetti|confused|contains
-0.08 contribute to|contributions|convince|cover|cried|daily|dark mode for|datadog|date .|date .. @|daylight
-0.08 daylight saving|deleting|deployed|detection|devops .|di|diff|disabled|discount ?|discount ? >|do .. @
-0.08 do i make|do i report|do with|do you have|docker hub rate|docs <part>|does <part>|does nothing|dog .
-0.08 dont have one|dora|dora metrics|down here|drew the|else <unable> to|else unable|else unable to
-0.08 emoji reactions|enough|event|extra|fair|fast <now> .|fault just|feature wish|feeling .|file sharing
-0.08 file sharing .|file too|first try|fits|fix in|floors|for all of|for me .|for my group|for open source
-0.08 for password|for startups|for the new|force on|form says|format|found <own>|found a bug|free ?|friday .
-0.08 friday at|from the @|front .. @|garden|gets <requestError>|git @ >|git commit|git lfs|git push rejected
-0.08 git repository .|github actions|gives me the|gke|gold|good night|goodbye|green .|green squares|group >
-0.08 group access tokens|hallway track|happily|have in|helper|hired .|hired .. @|host .. @|hour late|hub rate|i am
-0.08 i am reading|i am so|i am writing|i change|i changed <own>|i changed my|i deleted the|i get a|i lost
-0.08 i need the|i prefer|i said|i switched|i take|i think my|i wont|icons|id like to|id pay|idea .. @|impressive
-0.08 in . @|in <thanks>|in @ ?|in @ issues|in chrome .|in eu ?|in love|in march .|incident management feature
-0.08 indentation|infinite loop|infra <everyone>|instagram|installing|internal|internet is <down>|internet is down
-0.08 internship|into <own>|is <down> so|is <everyone> is|is <unable> valid|is because|is better|is broken in
-0.08 is down since|is it .|is my|is name|is not valid|is the real|is there <unable>|is there no|issue in|issues is
-0.08 it <back> that|it <use>|it is because|it normal that|it was my|ive been|jazz|job .|job and|job to|joined|k6
-0.08 kan ik|kids .|know i|lab with|lab with a|lagging|learned .. @|least the @|left .|let us|library|life is
-0.08 like <own>|limit ? >|line|loads .|locally .. @|lock file|logo looks|logo looks like|lol >|love that you
-0.08 lunch . @|macos <part>|mails .|main .. @|management feature|mandatory|manual|markdown .. @|master .|me .
-0.08 me at|me not|me smile|meetup >|merge conflicts .|merge trains ?|merged in|messages|migrations|miners|mini|mit
-0.08 mode for|module|monorepo .. @|month . <thanks>|month . >|morning @|motivation is|move to|moved .. @|mr has
-0.08 must succeed|my internet|my job|my motivation is|my name|my pages|my rails|my self|my server|naming|needed a
-0.08 new .. @|new sidebar|next|next week .|night @ >|no answer|noise|normal that|normal that a|not a git|not valid
-0.08 notes .. @|nothing to do|notifications .|novels|npm registry|of @.com ?|of old|off by|offline ?|oh wait
-0.08 old version|on <own> internal|on @ <part>|on @.com <fails>|on @.com >|on our internal|on the @|on the sofa
-0.08 opened .. @|opened an|or must i|order|our runner|our self managed|out each|outdated|over the weekend
-0.08 overnight|ownership|page ? i|page all|page on our|pages 0|pair|pass .. @|passwords|paste|pending >
-0.08 permissions|pipeline ?|pipeline editor|pipeline green .|pipeline must|pipeline must succeed|pipeline on
-0.08 pipeline passed|please make|pods|pointed|points .|posting for|pricing <part> @|pricing page @|product
-0.08 product is|production <now>|programming .. @|project be|proper|proud of|proxy blocks|psd|push force on|rake
-0.08 ram .|rate ?|reactions|ready|rebased|refs|release <part>|release page|remembered|reminder|replacement|repo
-0.08 repo over|reporter|repos to @|requests <now>|restoring .. @|restoring from backup|retention|retry 0|revert of
-0.08 review app|runner in|runner on a|runners ?|sabe|sabe .. @|sales team|sat|says invalid|scanner|screen
-0.08 search is broken|self .. @|semicolon .|server and|server with|she|she .. @|shirt .|should|should be
-0.08 should have|sign <back> ?|sign up ?|signed by unknown|signing|since i deployed|since monday >|site on
-0.08 site on pages|slow >|slow internet|smart|sms|smug .. @|so i <unable>|so i cant|so much >|so proud
-0.08 so slow today|sobre|solved|solved my|someone who|sorry @ >|soul|spell|split|squares|stale branches|starred
-0.08 start on|started 0 <minutes>|stash|stole|stops at|straight from|students ?|style|sub|swag .. @|switched on
-0.08 tab .. @|talk .|tarjeta|team ? >|ten .. @|tenth|that isnt|the 0 of|the <fails>|the @ logo|the admin
-0.08 the build .|the customers|the difference|the first|the future|the job .|the keynote|the month @
-0.08 the new sidebar|the owner ?|the rebase|the second time|the stickers|the value stream|the weekend|them @
-0.08 there a student|think my|this <now> @|this bug|this morning|tier .|til @|til you|til you can|till monday
-0.08 times >|tip for|to|to 0 on|to @ pages|to allow|to be down|to do with|to get to|to me .|to report|to the 0
-0.08 together|too little|tools .|tooltip on|tracking .. @|trains ?|transfer a|transfer a project|travis
-0.08 tried turning it|tries .. @|truncated|trunk .. @|tuesday .|twice >|type|ublock|ublock on|un|unfiltered on
-0.08 unfiltered on <otherHost>|unfiltered on youtube|unknown|unknown authority|unknown keys|unresolved|up our
-0.08 upgrade path|us luck|username is|vanished|videos|view for|view of|vim mode|vim mode in|vue|want it|wants to
-0.08 was a missing|was charged|was charged twice|was slow|washing|washing <settings>|washing machine|we are a
-0.08 weekends|went great|went up|what <now>|what did i|what do you|when <use> a|when ?|when i|when i <use>|when my
-0.08 windows 0|wish us|wish us luck|with @ issues|with ublock|with ublock on|word .. @|wordpress|work is
-0.08 working from a|works in chrome|would love|writing our|wrong .|wrote <own>|years >|years ago|you cant
-0.08 you hiring|you send|you tried turning|your careers|your careers <part>|your careers page|your ceo|your status
-0.08 zones|🦀
-0.10 . 0 years|. <back>|. <own> first|. <unable> a|. @ protected|. @ runner|. bug|. fixed|. ideas|. ideas ?|. lfs
-0.10 . mind|. mind blown|. my first|. only @|. rotated|. since 0|. smooth|. the @|. what else|. who can|. zero
-0.10 0 . i|0 ? i|0 codes|0 of them|0 report|0 stale|404 motivation not|500 error|< <own> self|< @ come|< @ outage
-0.10 < @ swag|< @ trial|< azure|< heroku outage|< moved|< movingtogitlab|< movingtogitlab because|< one|< qualcuno
-0.10 < read|< rip <own>|< rip my|< self|< signing|< status .|< upgraded|< went|<down> job|<down> to the
-0.10 <fails> because you|<fails> templates|<minutes> .. @|<minutes> because i|<minutes> on a|<now> .. @
-0.10 <now> <back> .|<now> for|<own> .. <unable>|<own> <part> <part>|<own> box|<own> cache|<own> custom|<own> lead
-0.10 <own> profile|<own> self managed|<own> trial|<part> . 0|<part> 0|<part> <minutes>|<part> <now> we
-0.10 <part> <settings>|<part> all|<part> is built|<part> is having|<part> let|<part> on <own>|<part> over
-0.10 <requestError>|<requestError> motivation <unable>|<selfManaged> .. <selfManaged>|<selfManaged> in
-0.10 <settings> .. <serverError>|<slow> clap|<thanks> <own>|<thanks> that|<thanks> to <own>|<thanks> you >
-0.10 <unable> <settings>|<unable> @ <unable>|<unable> amused >|<unable> code .|<unable> trust it
-0.10 <use> request from|<use> trains|? ah|? got|? i want|? need a|@ .. 0|@ .. ai|@ .. all|@ .. angry|@ .. billed
-0.10 @ .. caching|@ .. commits|@ .. culture|@ .. di|@ .. dla|@ .. do|@ .. dropdown|@ .. een|@ .. engineer
-0.10 @ .. exam|@ .. expire|@ .. finished|@ .. gold|@ .. keyboard|@ .. license|@ .. line|@ .. mug|@ .. multi
-0.10 @ .. pizza|@ .. plugin|@ .. plush|@ .. pour|@ .. preview|@ .. publickey|@ .. python|@ .. recommended
-0.10 @ .. remember|@ .. ruby|@ .. sast|@ .. scoped|@ .. si|@ .. spam|@ .. telemetry|@ .. told|@ .. tomorrow
-0.10 @ .. un|@ .. universidades|@ .. weight|@ .. welcome|@ .. wiki|@ .. workshop|@ 502|@ <fails> templates
-0.10 @ <otherHost>|@ <own> git|@ <part> <own>|@ certified|@ certified associate|@ ci for|@ ctl reconfigure|@ forum
-0.10 @ geo|@ gives 502|@ i <unable>|@ i want|@ in 0|@ issue templates|@ issues .|@ my git|@ right|@ right <now>
-0.10 @ right now|@ sticker|@ the|@ user group|@ what a|@ what do|@ where is|@ wish|@ yours|@.com <back> for
-0.10 @.com >|a <down> job|a <part> <part>|a <use> conflict|a better|a crime|a failing job|a fork|a fox|a list
-0.10 a list of|a merge conflict|a remote|a typo|a week .|about our|accidentally deleted|accidentally deleted a
-0.10 active <part>|active runners|after|after the upgrade|after upgrade|all .. @|all our builds|although|am five
-0.10 am i missing|amazing|amused >|an <fails> in|an <fails> on|an <incident> .|an incident .|and one|any active
-0.10 any active <part>|any active runners|any good|api with|app is <down>|approvals in|apt upgrade|archived
-0.10 arrived in|asking for <own>|at 3%|at first|auf der|backup restore|backups .|because i <unable>
-0.10 because someone|because we|best .. @|bio|block|blog is|blown >|board|branches ? >|broke down|broke production
-0.10 broken .|bug in|bugs .. @|build <down>|build farm|but the <part>|button ?|buy .. @|by|by <own> <own>|cake
-0.10 came up|can <everyone> explain|can help|can i make|can we have|card .|card is|carry|case studies|casino
-0.10 change|charts|circleci|clap|cleaner|closed the|code .|code is|codes .|collapse|colours .|come to|commit ?
-0.10 committed a|community edition|como faço pra|company <settings>|company is|competitor|competitor is|complained
-0.10 contribute .. @|covers the|create a|crowd|ctl reconfigure|dark .. @|dat|declined|default branch|denied|depth
-0.10 designs|developer|devops engineer|did it|died .|does @|does needs|does needs work|domain .|done . 0
-0.10 dont have any|dont trust|dont trust it|down for the|down to the|drama|dropped my|each month|easy|editor .
-0.10 editor .. @|email from|email is|engineer|enjoying|environments|epics .|ever|everyone at|everything and
-0.10 exist ?|exit code|exit code 0|extends|extra ?|extra ? >|facebook|failing job|farm|fatal refusing
-0.10 fatal refusing to|faço pra|fiber|find .. @|flags|flaky test|font|foot|for <settings>|for ?|for a @
-0.10 found three|from backup .|from the|ftw|future|geo <incident>|geo failover|github down|gives <serverError>
-0.10 going <down> the|going down the|graphql explorer|gratuite|great .. @|group .|guess >|guide .. @|hackathon ? >
-0.10 hackathon starts|hackathon starts tomorrow|haha >|has 0|have any active|have you|heroku outage|hiring process
-0.10 hole of|host @.com|how can i|how long does|human i|i <use> a|i accidentally deleted|i always|i am five
-0.10 i didnt know|i gave a|i guess >|i know .|i merged|i missing|i open the|i reported|i run|i see which
-0.10 i think <own>|i want|id like|ideas ? >|impressed .|in ?|in firefox|in the settings|in utrecht|instead of
-0.10 internet is|interviewed|is <down> because|is a raccoon|is blocked|is built|is cut|is not @|is so good
-0.10 is the max|is too|issue|issue templates|issue to|issues >|issues on @|it has|it was me|iteration|job ?|joy
-0.10 just discovered|just worked|kevin .. @|know .|know . >|knows|large|last time|layout|limit for|limit on the
-0.10 lines .. @|list ?|listening|logo in|lol @ >|long does|longer than <own>|longer than my|look at first|m1
-0.10 made my|makes|managed 0|marketing|me . i|me an|me three|mentor|merge request from|merge trains|merged .
-0.10 metrics|migration .|mind blown >|minutes because i|mirror to|mobile view|monday|monorepos .. @|monster
-0.10 month ? >|motivation <unable>|motivation <unable> found|motivation not|motivation not found|moved from
-0.10 movingtogitlab because|mrs to|my bad|my custom|my kid|my little|my mr|my own runner|nach|needs work across
-0.10 new year|no @ no|no code|no code .|no pushes|notes .|notes are|oberfläche|of our own|off the|on a
-0.10 on my project|on self|on self managed|on the first|on top|one ip|one tool|one with|only . >|only <use>|orange
-0.10 org .. @|outage at|over it|owner ?|para universidades|parallel 0|patch|pause|per user|permission denied
-0.10 phone with|pipeline <unable>|pipeline @ >|pipeline has|plan .. @|plan for|position|position <now>
-0.10 position still|possible|power <down>|power outage|powershell|pr comments|probably|product .. @
-0.10 project <unable>|project export|project on|project on @|projector|projekt|proxy .|proxy is|public sector
-0.10 pull request|python|quick reply|rabbit hole of|read_registry|ready to|rebase .|recruiter .. @|redirect
-0.10 registry is having|rejected|relationship|release notes .|release notes are|remote .. @|remove the|reorder|rep
-0.10 repos to|requirements|restoring from|retry|returning <serverError>|revert .. @|reverted|reviewed .. @
-0.10 reviewer .|rspec|runner on my|runners ? >|runners on|runs @|salary|saved .. @|scheduled <part> run
-0.10 scheduled pipelines run|scope .|scoped labels|scroll <down>|scroll down|sector|self managed 0|server 0
-0.10 setting .. @|setting ? >|shipped|should .. @|sie|signed by|since my|since our|size limit|slow clap
-0.10 small <everyone>|small team|smiling|so <unable> @|so fast|soc 0 report|socket|sold|sorting|sounds|specs
-0.10 spend 0|sprints|sprints >|ssh key|stale issues|started 0|starts tomorrow|store|strikes|strikes .. @
-0.10 strikes <now>|strikes again|stuck because you|studies|submodule|suddenly .. @|sum|summer|swag shop
-0.10 tanuki .. @|tanuki plush|taught me|telemetry|tests ?|thank you @|the <fails> remote|the <part> on
-0.10 the @ meetup|the all remote|the backlog|the cert|the community edition|the elevator|the environments
-0.10 the firewall|the invoice|the ipo|the milestone|the old one|the package registry|the pricing
-0.10 the pricing change|the quick reply|the regex|the revert|the roadmap|the url|the wrong remote|them @ >
-0.10 think <own>|three weeks|time tracking|tips for|title|to @ >|to a public|to the first|todos ?|toes|token .
-0.10 token has|took <down>|took down|took down my|trains|trust it|turns|turns out|two people|ubuntu 0|un grupo
-0.10 undo ?|undo ? >|universidades|upgrade .|upgrade to 0|uptime numbers|usa|usa @|utrecht|vendors|version ?|want
-0.10 was a tab|we moved|wed like|what is a|when importing|whenever i|where to|which <part>|who|who wants
-0.10 who wrote the|whole department|will <thanks>|windows ?|windows ? >|with <own> <settings>|with @ and
-0.10 without me|wizard|works on|write a|wrong remote|wrote .. @|you dont have|you pick|your <part> .|your ci
-0.10 your handbook|😅
-0.12 . 500|. @ docs|. best|. everything is|. good|. help|. i should|. is there|. what now|. working|. working from
-0.12 0 <selfManaged>|0 gb of|0 on|0 turns|0 with @|0 years >|500 seats|< <part> connect|< @ <serverError>|< @ diff
-0.12 < @ done|< @ jak|< @ one|< any @|< bitbucket has|< feature|< got <own>|< got my|< how|< moved 0|< our intern
-0.12 < ssh connect|< talked|<back> unexpectedly when|<down> <back>|<down> <now> so|<down> course on|<down> is
-0.12 <everyone> .. <back>|<everyone> .. <unable>|<everyone> noticed|<everyone> use|<everyone> who|<fails> . i
-0.12 <fails> because|<fails> board|<fails> on @|<fails> only|<fails> template|<minutes> <thanks>|<now> <down> .
-0.12 <now> open ?|<otherHost> <down> <now>|<otherHost> <part> <down>|<otherHost> after|<otherHost> is having
-0.12 <otherHost> us|<own> .. <serverError>|<own> <selfManaged> pi|<own> bad|<own> brain is|<own> corporate
-0.12 <own> kid|<own> little|<own> mother|<part> <fails> .|<part> a|<part> connect|<part> connect to|<part> ide
-0.12 <part> ide .|<part> on windows|<selfManaged> .. <down>|<selfManaged> ?|<selfManaged> ? >
-0.12 <serverError> .. <otherHost>|<serverError> seats|<settings> .. <selfManaged>|<settings> <down>
-0.12 <settings> on <own>|<slow> .. <minutes>|<use> freeze|<use> mirror|<use> or|<use> request is|? small|? what is
-0.12 @ . good|@ .. bounty|@ .. cd|@ .. ceo|@ .. cert|@ .. certification|@ .. certified|@ .. changelog|@ .. confuse
-0.12 @ .. contributor|@ .. det|@ .. difference|@ .. epics|@ .. excited|@ .. feedback|@ .. fork|@ .. good
-0.12 @ .. image|@ .. included|@ .. ip|@ .. kenya|@ .. lint|@ .. make|@ .. mismatch|@ .. nach|@ .. navigation
-0.12 @ .. phone|@ .. regex|@ .. scan|@ .. slides|@ .. stay|@ .. templates|@ .. unexpectedly|@ .. unsubscribe
-0.12 @ .. vs|@ .. with|@ 0 release|@ <part> got|@ <settings>|@ failed|@ for <own>|@ for sponsoring|@ how many
-0.12 @ i keep|@ i never|@ is @|@ is @.com|@ jak|@ one of|@ runner 0|@ saved|@ user|@ when|@ your newsletter|@ 🎂
-0.12 @ 🎂 >|@ 🦊|@.com wont|@.com works|a 0 <minutes>|a <down> link|a <settings> in|a day|a failing|a friday
-0.12 a keyboard|a missing|a native|a raccoon|a recording ?|a repo on|a revert|a typo in|about how you|activity
-0.12 after 0|after 0 <minutes>|alias|all <own> life|all my life|already been|already been taken|america ?|an undo
-0.12 anchors|and drop|and want|ansible|applied for|appreciate|approval .. @|approval rules|approved .|are slow
-0.12 argue|asked for|at gitlabcommit|automated|because <everyone>|been taken|belong|belong to|bet .. @|better for
-0.12 between @|bitbucket has been|blaming .. @|blocked port|blocked port 0|bot which|branch ?|branches .. @
-0.12 bug bounty|can i buy|cant open|celebrates|ceo|cfp|charla|class|clock was|clone ?|cloudflare is
-0.12 code to protected|colleagues in|commits .. @|como faço|conflicts .|confuse|connect to host|corporate proxy
-0.12 course on @|coverage .. @|crash course on|cv|day 0|deleted a project|deploy >|deploy freeze|det|dind
-0.12 discount for|does your|drag|drag and|drag and drop|dropdown|ecr|een|eigentlich|email .. @|emoji in|enjoy
-0.12 entity|epics .. @|expired|factor|fair .|faço|feature can|finns|finns det|first mr|flag|font .. @|for <own>
-0.12 for <own> <settings>|for <own> group|for <use> ?|for commit|for group|for more|for open|for support
-0.12 for this >|for two weeks|found it|free plan|from 0 to|fun .. @|funding|geo secondary|gone|good >|got rejected
-0.12 great thanks|greyed|greyed out|group level|hackerone|happy .. @|has already|has already been|hole of @
-0.12 host @.com port|how|http 502|i bet|i like it|i lost <own>|i lost my|i miss|i missed|i report|i was on|ide
-0.12 ide .|ide .. @|images in|images to|in|in <own> job|in <part> .|in @ <now>|in a|in ci .|in my job
-0.12 in my project|in package lock.json|in the <fails>|in the <part>|in the diff|incident .|include|intern asked
-0.12 interviews .|is <own>|is already|is always|is better for|is for|is the|issue board|issue template
-0.12 it be restored|it every|it myself|it shows|ive .. @|jokes|just <back>|just venting|kann .. @|kann man|keyset
-0.12 kid|less .. @|lfs quota|lines of|linter is|lost <own> phone|lost my phone|lovely|mail says|maintainer is
-0.12 makes .. @|managed @|marketing mails|may|me|memes|merge|merge request is|merging|mine|mismatch .|mode in
-0.12 mom .. @|mother|mr widget|mrs|my brain is|my dog|my group|my raspberry|my raspberry pi|my review|my side
-0.12 myself out|mı ?|mı ? >|never mind|new <settings> .|nice talk|nobody noticed|nothing to|of <own> 0|of mine
-0.12 office|oh .|on a friday|on my raspberry|on the train|one|one of your|only|only @|only except|open <now>|org .
-0.12 other tools|our company is|our corporate|our own @|overwrite|pair .. @|pair programming|passed .|password
-0.12 paypal|paypal ?|paypal ? >|phishing|photos|pipeline graph|pipeline is red|pipelines . @|please let
-0.12 please please|post >|postmortem|price .. @|pricing .. @|pricing change|pushed to the|rabbit .. @|ranges
-0.12 recording ?|reference|rejected .|releases .. @|remember|remote company|renamed the|renaming|repo says
-0.12 repos from bitbucket|request is|retro .. @|revert .|rewriting|right @ ?|routing|runner on windows
-0.12 runners on @.com|running a|sales <everyone>|sales about|saved my|says <requestError>|script .|self managed @
-0.12 send help|setting ?|sharing .|shown|smooth .|so <slow> <now>|so all <own>|so fun|socks .|sorry >|ssh connect
-0.12 ssh connect to|staging .|staging . @|status <part> all|status page all|still open ?|street .|subgroup|suche
-0.12 sunday|supported ?|team ?|team on|terraform|terraform .. @|that feature|the @ 0|the @ docs|the branch
-0.12 the coffee|the conference|the epic|the linter is|the month .|the package|the person|the pr|the release post
-0.12 the runner on|the socks|the tab|thinking|this sprint|thumbs <down>|thumbs down|ticket 0 ?|time is|tip .. @
-0.12 tips ?|tips ? >|to <own>|to be <down>|to copy|to everyone who|to host @.com|to me|to mirror
-0.12 to protected branches|to switch|tooltip|tried @.com|trust .. @|two factor|ubuntu|under 0|under 0 <minutes>
-0.12 unexpectedly when|uni .. @|unsubscribe|up unexpectedly when|up with my|upgrade to|upgrades|use ?|use @ for
-0.12 var mı ?|vat|vat number|venting|version|very happy|vulnerabilities|waiting for <own>|waiting for my|was me
-0.12 we run|web ide|web ide .|weeks to|went <back>|what am|what am i|what do|what now >|where are the|where is the
-0.12 whole street|why is the|with me >|won|would|writes|wrong|wrote|yearly|years .|your pricing <part>
-0.12 your pricing page|❤ .. @|❤ ️ @|🎉|🎉 >|🧦
-0.14 . @ ctl|. ah|. any tips|. bye|. cron|. feels like|. finally .|. forgot|. mark|. mark all|. she|. took me
-0.14 0 <now> .|0 comments .|0 contributors|0 on a|0 ram|0 so|12% .. @|404 page is|502 after|< @ congrats|< @ gibt
-0.14 < @ please|< @ when|< @ wie|< fun fact|< our own|< read the|<down> .. <back>|<down> .. <everyone>
-0.14 <down> <now>|<down> <own> old|<down> <unable>|<everyone> .. <selfManaged>|<everyone> who is
-0.14 <fails> .. <minutes>|<fails> weights|<now> .. <back>|<now> .. <fails>|<now> the <part>|<otherHost> .. <now>
-0.14 <otherHost> went|<own> .. <back>|<own> build|<own> database|<own> pi|<part> docs|<part> variables
-0.14 <requestError> <part> is|<requestError> after|<selfManaged> >|<selfManaged> @|<serverError> .. <own>
-0.14 <settings> . sorry|<settings> .. <thanks>|<settings> <part>|<settings> <unable>|<unable> .. <serverError>
-0.14 <unable> <use> <now>|<unable> a|<unable> allowed|<unable> count|<unable> mind @|<use> to|<use> to main|? i
-0.14 @ .. async|@ .. because|@ .. build|@ .. burndown|@ .. community|@ .. confirm|@ .. deleted|@ .. domain
-0.14 @ .. eats|@ .. hugo|@ .. ik|@ .. interviews|@ .. licence|@ .. links|@ .. march|@ .. myself|@ .. pelo
-0.14 @ .. project|@ .. raccoon|@ .. refund|@ .. removed|@ .. says|@ .. shirt|@ .. show|@ .. spent|@ .. sponsor
-0.14 @ .. stars|@ .. tag|@ .. used|@ .. variables|@ .. which|@ .. для|@ .. на|@ <fails> weights|@ <own> <settings>
-0.14 @ <part>|@ <part> +|@ board|@ ci .|@ comment|@ congrats|@ could the|@ does the|@ environments <part>
-0.14 @ environments page|@ gibt|@ gibt es|@ here we|@ issue weights|@ lets you|@ mobile|@ pour le|@ project
-0.14 @ s fault|@ stuck at|@ the price|@ trial|@ wie|@ will|@ your site|@.com in|a 0 hour|a button|a credit card
-0.14 a private|a public repo|a rebase|a repo|a yaml|about remote|after a 0|agent|altssh|always .. @|analytics
-0.14 and friends day|any plan for|anyway .. @|apps are|at 0 with|at fosdem ?|based|bisect|bought 0|bring|broke the
-0.14 broke the build|bug is|build <fails>|built in|bulk edit|buy 0|caching|can a|certified associate|chmod
-0.14 ci variables|ci_job_token|come >|commits and|confidential|convinced <own>|count as|culture|dad .|dates
-0.14 deploy token|dialog|didnt i|didnt know|do i have|do i see|do it|docs >|docs page|dont ask|down our old|en un
-0.14 events|excited|expire_in|family and|family and friends|fast <now>|fast forward .|first <use> request
-0.14 first merge request|fixes|for <everyone> at|for @.com|for fun|for half an|for security|forgot .. @|forks ?
-0.14 fosdem ?|found .|freeze until january|friday . @|friends day|frontend|fun fact|glad we|good night .|gorgeous
-0.14 got accepted|got an|graph .|group access|guide for|ha .. @|had it|handbook is|help ? >|help me|here we come
-0.14 hoe|i bumped|i delete|i downgrade|i get <requestError>|i keep <own>|i keep my|i lose|i used|ik een|ill see
-0.14 in <selfManaged>|in ? >|in @ >|in @ is|in markdown|in my script|in your docs|intern is|invoice .|is <down> >
-0.14 is a|is great|is red|is timing|is timing out|issue weights|it is <part>|it is ci|jobs fails|just wanted
-0.14 just wanted to|keep <own>|keep my|kevin .|keyboard .. @|latex|left the|lets you|life|logs say|made .. @
-0.14 make me|me after|me luck >|mercurial|message|migrate|migrating|missing|mode .. @|month ?|moved <own>|mr title
-0.14 mrs .|mug|my|my fault|my pages site|my pipeline is|my tests are|naar|needed ?|never mind @|new navigation
-0.14 next to|not @ >|not allowed|number .. @|offsite|on <own>|on a train|on my own|on pages|on premium ?|one .. @
-0.14 one ? >|only .|only tags .|open ? >|or do|our intern|our last|over my|overnight .|owner|parallel <part>
-0.14 parallel jobs|passed .. @|patch .. @|pelo|policy .|preview|programming|proud >|publickey . i|quick action
-0.14 rabbit|rabbit hole|raised|readable|reading the|readme .. @|rep called|restart|restarting|retry only
-0.14 review apps are|reviewing|right i|rule|s fault|safari 0|saved <own>|says he|script|seats .|see which
-0.14 semicolon .. @|settings page|shut <down>|shut down|snippet|so happy|someone from|spring|status . @.com
-0.14 stops at 0|story points|straight to|subscription|tabs .. @|tags|teaching|that @ >|the <settings>
-0.14 the @ unfiltered|the best thing|the hackathon .|the limit|the link|the new navigation|the onboarding|them to
-0.14 thinking .. @|thinking about|threads <back>|threads resolved|thumbs|tip|to protected|took me 0|training ?
-0.14 trunk|trunk based|understand .. @|understood|until january|up with jenkins|usar|use .. @|uses|versions|vscode
-0.14 we come >|we need|what happens|when i open|when manual|where do i|which plan|why did you|wie|with @ >
-0.14 working from|worth it >|you <unable> have|your <everyone>|your ci is|👋 >
-0.16 . <thanks> you|. at least|. did i|. pizza|. sorry @|. thank|. thank you|0 0 0|0 <everyone> ?|0 a|0 people ?
-0.16 0 so <unable>|0 so no|0 years of|< <down> course|< <own> <down>|< @ runner|< @ which|< @ как|< alguém|< crash
-0.16 < crash course|< cómo|< cómo puedo|< docker|< dropped|< got the|< load|< love|< need|< our company|< still no
-0.16 < til|< turned|< which|<back> with <own>|<down> .. <minutes>|<down> <settings>|<down> @ >|<down> after
-0.16 <everyone> from|<everyone> to|<fails> .. <settings>|<now> . hello|<otherHost> .. <serverError>
-0.16 <otherHost> <down> for|<otherHost> has been|<own> <settings> are|<own> dog|<own> fault|<own> job
-0.16 <own> monolith|<own> pipeline is|<own> shop|<part> are red|<part> can|<part> gives <requestError>|<part> got
-0.16 <serverError> <fails>|<settings> .. <minutes>|<settings> got|<settings> with|<unable> code|<unable> help >
-0.16 <use> code to|@ .. always|@ .. associate|@ .. auf|@ .. bulk|@ .. cool|@ .. fattura|@ .. forgot|@ .. friendly
-0.16 @ .. game|@ .. greyed|@ .. için|@ .. managed|@ .. partner|@ .. rename|@ .. report|@ .. reseller|@ .. restore
-0.16 @ .. set|@ .. socks|@ .. ticket|@ .. till|@ .. value|@ .. verify|@ .. za|@ .. ️|@ behind|@ blame|@ can the
-0.16 @ here|@ hiring|@ issue .|@ or|@ or @|@ please let|@ support|@ как|a cake|a little|a tab|a talk on|account ?
-0.16 after 0 years|all the time|allowlist|am <back>|am the|ama <now>|an <minutes>|an <settings>|an account|an hour
-0.16 and deployed|any example|any plan|any plans|any way to|async .. @|at work|because my|beginner|behind <own>
-0.16 better .. @|binary|bounty|brain is|build .|burndown charts|buying .. @|by default ?|cache ?
-0.16 certification exam|code owners|concurrent|congratulations|crime|cron is|cry|cve|data stored|day at @
-0.16 deleted the|dem|designers|desktop|detached|do i talk|docs ?|down since i|during .. @|earnings|einen|embed
-0.16 excel|expiry|failed pipeline|fattura|fault @|favourite|finally got|finance|finished the|fires|first merge
-0.16 force push|from <otherHost> to|from @ <part>|gc|get all|good @|good @ >|good that|got the|great talk
-0.16 green . it|grid|half the internet|hero|hides|hire me|http|i accidentally|i am <back>|i am the|i made|i need a
-0.16 i open|i write|ide is|imported|in <own> <settings>|in package|is a tanuki|is adorable|is it possible|is me .
-0.16 it possible|için|jai|job log|keep the|keyboard shortcut|know who|lock.json|lost <own>|love .|made a|main .
-0.16 maintenance|make the|march .|meh|mentally|mijn|milestone|mind blown|missing .. @|misspelled|mistyped|moment ?
-0.16 months|my app|my favourite|my project .|needs vs|needs vs dependencies|never|new key|nexus|normal ? @
-0.16 of <settings>|of yaml|off the grid|old one|on one|on prem @|on purpose|open source|our monolith|own server
-0.16 package lock.json|para .. @|people ?|people from|picker|pipelines >|plan ? >|playbook|plushie|png
-0.16 possible ? >|post about how|prem @|priya|production|protected branches|purpose|push code to|put the
-0.16 rate limits|reader|registry .|report .|retro|returns 500|revert button|runbooks|sast|screen reader
-0.16 secret detection|section .. @|semester|shared <part> on|shared runners on|shutting <down>|shutting down
-0.16 slack is down|so my|soc|soc 0|speaker|squash commits|staging|status .|still the|stolen|stored in|submodules
-0.16 subscribe|subscription ?|support answered|switched|template .|the @ <down>|the author|the community|the grid
-0.16 the mr|the real|the source|the subscription|to <everyone> who|to @ over|to know >|to my|to the forum|todos
-0.16 token expired|tools .. @|top|track|turned off|unavailable|uploaded|uptime of|used <back>|used @|used up
-0.16 users ?|ux|vacation >|variables .|vs dependencies|vulnerability|way .. @|we want|welcome|weve been|what else
-0.16 what should|what should i|whenever|where are|who at|who at @|who is the|why do|with 0 gb|with it is|with me
-0.16 word .|world .. @|yes i know|you bring|your blog|your fault @|za|🥳 >|🦊|🦊 ❤|🦊 ❤ ️
-0.18 . i|. i had|. pure|. sad|. what a|. wish me|. wow >|0 ? >|0 days >|0 files|0 repos|0 repos from|0 seconds
-0.18 0 with|0 yrs|< <own> motivation|< <serverError>|< @ will|< looking|< looking for|< my motivation|< my runner
-0.18 < the error|<back> but|<back> on @|<down> on <own>|<down> so i|<everyone> .. <down>|<fails> remote
-0.18 <incident> on <own>|<minutes> of|<otherHost> <now> .|<otherHost> ?|<own> .. <slow>|<own> <own> <selfManaged>
-0.18 <own> <part> .|<own> email|<own> motivation|<own> side project|<part> ? >|<selfManaged> on
-0.18 <serverError> stars|<serverError> stars on|<settings> suite|<thanks> .. <otherHost>|<thanks> it
-0.18 <unable> .. <incident>|<unable> @.com|<unable> an|<unable> your fault|<use> to @.com|<use> unrelated
-0.18 <use> unrelated histories|? ok|@ .. alerts|@ .. answered|@ .. application|@ .. avatar|@ .. behind
-0.18 @ .. charged|@ .. ci_job_token|@ .. core|@ .. custom|@ .. date|@ .. for|@ .. ftw|@ .. innocent|@ .. kept
-0.18 @ .. needs|@ .. passed|@ .. quota|@ .. remove|@ .. rss|@ .. talks|@ .. translation|@ .. user|@ .. webinar
-0.18 @ .. worth|@ booth|@ on <own>|@ one|@ pages >|@ unfiltered|@ which|@.com . @|a broken|a group|a lot >
-0.18 a missing semicolon|a snooze|a snooze for|active|add a|adorable|ah|allow_failure true|als|any @|application
-0.18 are great|at least the|award|backend engineer|backup .. @|be great|best thing|blamed|blamed @ for
-0.18 bring <back>|bring back|broken ?|can i use|cancel|case|charged twice for|confusing|contribution graph
-0.18 could you add|country|covers|default ?|deserve|dla|do i do|do you publish|docs for|documented|does the
-0.18 doesnt have|down my|downgrade|dropped <own>|example|fastlane|finally . >|fixed the|followed|for <fails>
-0.18 for christmas|for the next|for todos|force pushed|forgot the|from backup|from svn|git to|github ?
-0.18 gives <requestError> .|got the job|hackathon ?|hate|helm|help ?|helped >|here . >|histories|hotel <settings>
-0.18 hotel <settings> .|hotel wifi|hotel wifi .|how big|http 503|i|i deployed|i stop|in <own> <own>|in ci
-0.18 in the container|in the docs|is <everyone>|is down because|is time|it is a|just finished|keyboard shortcuts
-0.18 keyword|language|least the|links|looking for a|lot >|love it|m|management|matches|merge unrelated
-0.18 merge unrelated histories|mermaid|miss|missing semicolon|mistake|my brain|my cluster|my email|my first
-0.18 my motivation|my project|my side project|name is|need it|need more|not your fault|of @ ci|out of memory|own @
-0.18 pain|parabéns|payment|pipeline <back> .|pipeline is green|pipelines .|plan|production .. @|project ? >
-0.18 project with|projector <down>|proxy|public|question >|quick actions|recommend|reflog|refusing to
-0.18 refusing to <use>|refusing to merge|relative|repos from <otherHost>|review .. @|rotated|runner 0|said >
-0.18 saved us|says my|see our|self signed|smooth|snooze for|snooze for <everyone>|snooze for todos|so <own>|sort
-0.18 spent|squash .. @|stars on <own>|startups|still|still open|tabs|template .. @|test suite|the|the bug
-0.18 the build|the difference between|the package <part>|the rescue|the right|the university|threads
-0.18 to <use> unrelated|to @ <part>|to buy|to merge unrelated|to run the|to the rescue|took <down> <own>
-0.18 tracking with|twice for|unit|unit <settings>|unity|unrelated histories|upgrading|use a|use for|valid
-0.18 versioned .. @|way to|weeks ago|what is your|what would you|when is|whoops something|whoops something went
-0.18 wiki|with <otherHost>|with @ .|with jenkins|with one|work <down>|would be great|written in|your fault
-0.18 your office|your site is|yrs|☀|☀ ️
-0.20 . <unable> @|. async|. i wrote|. never mind|. not @|. setting|. why|0 on <own>|0 release notes|0 repos to|412
-0.20 < <fails> on|< <own> company|< @ broke|< broke|< got|< i get|< stuck on|< tanuki|< writing|<back> the old
-0.20 <down> . at|<down> <back> with|<down> <now> .|<down> <now> i|<down> so|<fails> branch .|<now> weve
-0.20 <own> <down> <now>|<own> <part>|<own> <part> and|<own> brain|<own> eyes|<own> mr|<own> project|<part> behind
-0.20 <part> for <own>|<requestError> <part>|<settings> .. <now>|<settings> has|<slow> <down>|<unable> fast
-0.20 <unable> fast forward|<unable> longer|? want|@ .. already|@ .. app|@ .. button|@ .. cry|@ .. default|@ .. dog
-0.20 @ .. education|@ .. first|@ .. imported|@ .. process|@ .. reply|@ .. shortcut|@ .. sponsoring|@ .. sticker
-0.20 @ .. theme|@ boards|@ boards .|@ community|@ does|@ downtime|@ lets|@ pipelines|@ what happens|a|a bot
-0.20 a raise|air|air gapped|am <down>|america|an <incident>|an incident|an invoice|an option|any way|at sign
-0.20 at sign <back>|at sign up|back the|back the old|bank|box|box .|broke up with|built|changed my|changed the
-0.20 crashes|cry >|curious >|custom|did i|disable|does|dont have|draft|drew|encrypt|everything to|fails in
-0.20 family .. @|feel like a|file .. @|file is|finished .. @|flaky <settings>|folks >|for <own> <own>
-0.20 for sponsoring|for status|found|friendly|gapped|grupo|haha|happened to the|happy|hide|i am <down>|i buy
-0.20 i didnt|i feel like|i forgot|i use|importer|in 0 ?|is encrypt|is good|it was the|jenkinsfile|labels .|let
-0.20 let is encrypt|level|mark all as|max|menus|mobile app|mon|my eyes|named .. @|needs|no longer|non fast
-0.20 non fast forward|of <own> <own>|old|on our server|one branch|only ? >|only in|only tags|open since
-0.20 our @ server|package|passes|pipeline is <back>|pipeline runs|please let me|port 0 so|pour le|printed
-0.20 private .. @|prometheus|push to my|rock|s3|saya|seconds|since we|since weve|slides|slow down|so all|spent the
-0.20 ssh over|stickers .|switched .. @|tags .. @|task|that all|the bill|the max|this weekend|times today|to prod
-0.20 to write|too big ?|traffic lights|translation|tudo|tudo pro|turns out i|ultimate for|understands|until sunday
-0.20 verify|view|we .. @|when is the|widget|wish|wrong branch .|your newsletter|your webinar|для
-0.22 . @ pipelines|. any|. can it|. very|. worth|0 bars|0 seats|< <own> internet|< <settings>|< @ github
-0.22 < atlassian|< is <otherHost>|< my internet|< our firewall|< power|< power <down>|< power outage|< the new
-0.22 <down> .. <now>|<fails> pipeline|<now> open|<otherHost> .. <own>|<otherHost> <part>|<own> code <unable>
-0.22 <own> pipeline|<part> .. <settings>|<part> in @|<selfManaged> .. <unable>|<settings> . i|<thanks> . >
-0.22 <unable> a fox|<unable> enough|<unable> enough for|<unable> have|<use> <settings>|@ .. badge|@ .. delete
-0.22 @ .. export|@ .. fault|@ .. geo|@ .. guide|@ .. mark|@ .. new|@ .. plan|@ .. sales|@ .. sre|@ .. store
-0.22 @ .. subscribe|@ .. then|@ .. where|@ .. 🚀|@ done|@ done .|@ issue|@ without|a recording|a talk|ad
-0.22 after three|all as done|always @|always @ >|android|approved .. @|april|as done|associate|avatar|bars
-0.22 blocks @.com|bronze|bug ? >|by me|calendar|can it be|child|code <unable>|code to|congrats|contribution .. @
-0.22 deleted .. @|deleted a|denied publickey .|designed|difference between|down half|down half the|down with|e2e
-0.22 expire|family|feature is|file .|file in|find the|first|form|gives <requestError>|green pipeline|group in
-0.22 hoodie|hotel|how many|i <down>|i close|i dropped|i just|i mirror|i typed the|in safari|interview .. @|into @
-0.22 is <now> <down>|is <otherHost> <down>|is in ?|is the difference|is there|jak|january|kubernetes|leave .. @
-0.22 left the company|let is|luck >|mark all|master .. @|material|meetup in|microsoft|more .. @|mvp|my avatar
-0.22 my profile|myself .. @|new laptop|not a fox|number|of memory|of one|on <own> 0|on main|on premium
-0.22 our self hosted|please send|poor|power <down> in|power outage in|protected branch|publickey .|ram .. @
-0.22 reading about|recovery codes|registered|release >|reseller|scheduled pipeline|secondary|selenium|share one
-0.22 should i|so i am|socks .. @|space|stage .. @|stale|startup|subversion|survey|t shirt|tethering|that is it
-0.22 that you can|the <fails> branch|the default|the wrong branch|three years|tiers|to another|to review
-0.22 to the wrong|todos .|typed the|uni|village|wants|webhook|weeks .. @|welcome >|where did|will try|with 0|💚
-0.22 😄 >|🥳
-0.24 . <unable> mind|. can i|. how do|. lovely|. works|0 mb|0 months|0 release|< @ id|< @ job|< how to|< wrote a
-0.24 <back> from parental|<down> the build|<now> . what|<now> i|<otherHost> <down>|<otherHost> <part> is
-0.24 <otherHost> to @|<own> <own> @|<own> <thanks>|<own> avatar|<own> review|<own> username|<part> . @.com
-0.24 <selfManaged> .. <own>|<selfManaged> pi|<unable> have any|? want to|@ .. allowed|@ .. cache|@ .. conference
-0.24 @ .. email|@ .. follow|@ .. labels|@ .. mr|@ .. namespace|@ .. old|@ .. pi|@ .. pr|@ .. student|@ .. trial
-0.24 @ .. ultimate|@ .. username|@ .. windows|@ <fails>|@ diff|@ docs|@ now|a @ <fails>|a @ issue|actions|address
-0.24 are a|aws us|aws us east|back from parental|bitbucket has|blamed @|branches .|broken link|button in|buying
-0.24 can we get|cara|changed <own>|ci for|cli|closed 0|comma|conflict .. @|contribution|cron|dag|dba|diff view
-0.24 docs on|doesnt work|down our|downtime for|east 0|east 0 is|eats|files .|firewall team|first ? >|for others >
-0.24 from parental|from parental leave|gimana|git blame|great <thanks>|hackathon|hackathon .|hay
-0.24 here for <everyone>|here for others|how @|how are|i broke|i changed|import|in @ .|in @ ci|in one|includes
-0.24 is out and|is there a|issues .|it back >|it is called|job <fails>|looking for|lost my|made me|migration .. @
-0.24 mismatch|monorepos|moved 0 repos|moved our|my love|my token|my username|needed|notre|npm registry is|numbers
-0.24 on windows|option|others >|out <own>|out my|package .. @|pagination|person who|pipeline @|pipeline green
-0.24 poll .. @|push to|put|raspberry pi|recommended|registry . @.com|reviewer .. @|reviewing .. @|rss|scope|shut
-0.24 silver ?|so <unable>|so we|sponsor|starter|talk|the laptop|the logs|the new @|the reviewer|to <otherHost>
-0.24 trailing slash|transfer|triage|tuning|unfiltered|unlock|us east 0|var mı|we get a|weight|which|worth it
-0.24 year .. @|your docs
-0.26 . can|. he|. wow|0 weeks|404 page|< <otherHost> <part>|< <own> <own>|< @ love|< heroku|<down> the rabbit
-0.26 <now> and it|<otherHost>|<own> first|<own> project .|<own> repo|<serverError> <now>|<settings> is <down>
-0.26 <settings> on|<use> to the|? mine|? where|? would like|@ .. bot|@ .. find|@ .. max|@ .. rollback|@ .. t
-0.26 @ .. twice|@ love|@ swag|a guest|allowed to <use>|allowed to push|an <fails> to|at kubecon|blaming the
-0.26 blocks port|blocks port 0|branch|branch .|bring <back> the|bring back the|bumped|burndown chart|cache .. @
-0.26 cant find the|codes|committed|cómo puedo|days for|deploy from|deploy from @|do <part>|dollars|down the rabbit
-0.26 elevator|enabled|every release|exit|for a team|for a week|got|great|group ?|i deleted|i got|i made a|i set|ik
-0.26 in <own> project|in a @|innocent >|internet|is <fails> because|is it normal|is stuck because|is the next
-0.26 issue 0|issues|it all|it normal|labels .. @|listing|menu|my laptop is|name .. @|need 0|of @ <part>
-0.26 of the month|on @|on @ now|one for|our old|our pipeline|out i|ran out of|raspberry|removed|sat in|school
-0.26 scroll|seat|set .. @|sid|smug|socks are|solo|spaces|stages|stars on|stuff|t|take .. @|tests are|the 0 .
-0.26 the ama|the pipeline|the rabbit|the rabbit hole|there a|there still|til|timing out for|to main|variable|weil
-0.26 when <own>|with|worth|writing .. @|wrong >|your pricing|в|😎|😎 >
-0.28 . i <thanks>|. i love|. may|. pipeline|. small thing|0 gb .|< i keep|< stuck|<back> pipeline|<down> at <own>
-0.28 <fails> branch|<now> the best|<otherHost> .. <down>|<own> self hosted|<part> ide is|<requestError> when
-0.28 <selfManaged> .|<serverError> .. <unable>|<settings> are|<unable> find|? they|? would|@ .. @.com|@ .. card
-0.28 @ .. channel|@ .. feed|@ .. handbook|@ .. help|@ .. invoice|@ .. link|@ .. price|@ .. weights|@ are there
-0.28 @ hackathon|@ id|@ secrets.json|a 503|a vendor|all as|allowed to|always|any tips|audit events|birthday|bug ?
-0.28 build .. @|by @ >|cache .|called|christmas|ci|cleaning|community|could i|crashing|cross|crypto|days|executor
-0.28 fan|feeling|gave a|gb .|gibt|he|he is|hidden|him .|i have to|in <own> <part>|in my|isnt enough|it for|life >
-0.28 lines|localhost|mail|mail .|mb|muted|neat|new @|newbie|on my|on the 0|one click|pages site|plush|pr|project .
-0.28 quota|rails|release notes|rust|says <own>|secrets.json|shortcuts|someone|sorry for|still the best|strategy
-0.28 taken .|talks|template in|the sidebar|train .. @|user|value stream|video|vim|was my|web ide is|whitespace
-0.28 wrong branch|you add|your sales
-0.30 . <unable> to|. @ <everyone>|. nothing to|0 ?|0 issues|0 open|< @ how|< @ the|< happy|< i broke
-0.30 <down> .. <unable>|<own> company is|<settings> expired|? >|@ .. ask|@ .. discount|@ .. docs|@ .. interview
-0.30 @ .. luck|@ .. members|@ .. policy|@ .. rest|@ .. tool|@ commit|@ stuck|@ when is|@.com and|altssh on
-0.30 altssh on 443|and i am|baby .. @|baseurl|because <own>|beta|billed|blog|breaks|broke up|cable .|changed
-0.30 comments .|contributor|cpu|cut <own>|cut our|data residency|day >|do i need|dollar|feedback|file|files .. @
-0.30 from bitbucket|gdpr|github|got my|i keep|i talk|i talk to|import .. @|in @ <part>|it <back> >|it to|key|kids
-0.30 kids .. @|mail never|man|me luck|morning|move|movingtogitlab|mr .. @|multi|node_modules|off .. @|plugin
-0.30 residency|shop|shortcut|stars|stock|such|svn .. @|switch|tagging|the <part> ide|the <selfManaged>|the commit
-0.30 the web ide|to you ?|turns out my|tutorial|upgrade .. @|verification|versioned|what would|who wrote|wish me
-0.30 wish me luck|you use|как|🎂|🎂 >
-0.32 . feels|. fun|. how to|. never|0 days|< @ who|< gtlb <down>|<down> link|<otherHost> devops
-0.32 <otherHost> us east|<own>|<part> ? i|<unable> find the|@ .. accounts|@ .. chart|@ .. in|@ .. locked|@ .. many
-0.32 @ .. question|@ .. reconfigure|@ your docs|@.com are|alpine|available in|azure devops|bitbucket|button is
-0.32 can i see|careers|careers <part>|careers page|charged twice|colours|commit message|eyes|feature request|fun
-0.32 gtlb <down>|hosted @|import from <otherHost>|keynote|like it .|limits|man .. @|me an <minutes>|me an hour|mr
-0.32 my account|names|navigation|need .. @|one of my|para|party|public .|pushed to|readme|regrets|rescue|revert
-0.32 right <now> ?|right now ?|runner .|service unavailable|side project|sponsoring|tears|the diff view
-0.32 the project|tier .. @|university|using @|variables .. @|view is|virtual|was our|wish .. @|workflow|years of
-0.32 your booth|à <own>
-0.34 0 repo|502 on|< @ my|<back> with <otherHost>|<down> production|<everyone> the|<part> .. <serverError>
-0.34 <requestError> .. <settings>|? how|? oh .|@ .. onboarding|@ .. possible|@ .. program|@ .. roadmap|@ do
-0.34 @ how to|@ is there|@ now >|a two|accessibility|accident|allow|am back|api ?|applied|audit|author|boss .. @
-0.34 bye|credit card|custom domain|do <fails>|email .|feel like|for a <everyone>|from @.com|helped|hired|i am back
-0.34 images .. @|innocent|it here|juniors|know <own>|know my|ldap|link is|little|logs .. @|manual .. @|meetup .. @
-0.34 need the|nested|old .. @|on ci|one project|only when|own|podcast|possible ?|premium|project|projects ? >
-0.34 question .. @|remove|rename|set the|settings|snooze|sunday .. @|tab|the @|the new|the train|ticket|to 0
-0.34 today . it|weights|why does <own>|why does my|writers|you use for
-0.36 . fair|0 can|< @ do|<down> of <own>|<down> the|<everyone> <minutes>|<own> <own>|<use> to <own>|@ .. para
-0.36 @ .. size|@ .. terraform|@ .. webhook|@ .. years|@ <part> >|@ could|@ job|allow_failure|button >|commit .. @
-0.36 como|contribute|csv|devsecops|expired .|external_url|fork|from @ at|group|had an <down>|had an outage|help
-0.36 how does|how i|how we|interviews|job >|laptop is|leaving|mobile|myself|need|office hours|our jenkins
-0.36 our own server|pipeline <back>|project is|redesign|release post|salaries|scan|secrets|setup|sheet|source
-0.36 suite|the free|the mobile|toggle
-0.38 . @ <part>|. do i|0 of the|< i <down>|<otherHost> is|<own> .. <part>|<settings> .. <use>|<unable> @ s
-0.38 <use> conflicts|@ .. bring|@ .. calculator|@ .. run|@ when i|are so|are there|as always|behind|config ?
-0.38 config ? >|cómo|do you use|education|environments <part>|environments page|first ?|found .. @|got <own>
-0.38 holidays|i never|in <fails>|internet <down>|job fails|kevin|licence|live in|love the|merge conflicts
-0.38 motivation|moved 0|needs .. @|not @ s|on <fails>|one ?|parental .. @|pdf|prices|procurement|puma ?|reply
-0.38 reviews|shirt|svn|the price|way|weeks|wow >|years .. @
-0.40 . anyway|0 repos over|< <otherHost> us|< @ does|< aws us|< deadline|< going|< where|<own> cluster
-0.40 <part> on @.com|@ .. ama|@ .. does|@ .. fosdem|@ .. free|@ .. kubecon|@ .. life|@ .. should|@ <own>|@ can i
-0.40 @ the new|@ today .|am a|at fosdem|auto devops|breaking|days .. @|editor|email|find|firewall|gitlabcommit
-0.40 i am a|i feel|ip|it was <own>|limit on|namespace|on monday|our repo|our self|pricing <part>|pricing page
-0.40 renewal|run the|scoped|semicolon|student|sunday .|the @ handbook|two weeks|understand
-0.42 . or|< <otherHost> <down>|< <unable> <use>|< @ a|< npm registry|<selfManaged> .. @|<unable> found .
-0.42 @ .. emoji|@ .. history|@ .. let|@ .. management|@ .. mobile|@ .. shows|@ .. talk|@ how can|@ my|avec|can it
-0.42 charged|code|conference|finally .|free .. @|i >|i make|lets|meetings|my @|new|not found .|private repos
-0.42 project ?|reconfigure|reviewer|right ? >|set <back>|set up|three days|too many|turned on|what is the|what now
-0.42 year ?
-0.44 . solved|0 mrs|< <own>|< <own> <part>|< our|@ .. booth|@ .. send|brain|button|certification|compliance
-0.44 corporate <settings>|do you|engineer .. @|forgot to|great >|install .. @|it was our|keyboard|kubecon|legal
-0.44 make|milestones|moved|our instance|pipelines ?|policy|ports|power|pro|recording|releases|repo ?|review
-0.44 reviewers|roadmap|self managed|shows 0|so no|speakers|such a|the wrong|tools|wild >|windows
-0.46 . sorry|. worth it|<down> course|<own> <own> <part>|<settings> blocks|? writing|@ .. newsletter|@ .. sidebar
-0.46 @ .. swag|added|approval|because i|broke my|commit|crash course|design|do i|down the|fast forward|hire
-0.46 history|i put|import from|in <settings>|made|on our own|permission|prefer|remote work|silver|templates|typo
-0.46 vm|was great|would you
-0.48 . where do|< @ <own>|@ .. support|@ ce|certified|corporate|gibt es|ha|hearing|here for|interview|invalid|job
-0.48 one mr|one repo|parental|parental leave|review apps|security|the job|token|was <own> <settings>
-0.50 < @ what|<settings> ? >|@ .. add|@ .. permission|@ .. sort|@.com ?|api for|apps|button on|buy|cards|cleanup
-0.50 discount|features|in issues|instances|is @.com|love that|markdown|on @ >|question|ran out|recruiter
-0.50 repos over|the docs|use @|username
-0.52 < @ could|<own> on prem|@ .. <settings>|@ .. logo|@ .. upgrade|branch .. @|bulk|change the|devops .. @
-0.52 enough for|first .. @|label|master|our on prem|own runner|possible to|renamed|sales|shell|slash|talk on|used
-0.52 we come|zero <down>|zero downtime
-0.54 < broken|<serverError> .. <part>|@ .. group|@ <selfManaged>|@ pipeline|blocks|do|is the best|linter|only on
-0.54 runner on|support|supported|test|the best|the gold|theme|to @|took me|trailing|where do|where is
-0.56 . sorry for|@ .. limit|@ .. security|@.com <fails>|accidentally|add|approvals|backup|build|by mistake|days >
-0.56 folder|for a|had an|jira|me >|section|the month|too big
-0.58 @ .. hiring|@ .. meetup|@ github|@ id like|@ meetup|arm|boards .|by default|devops|epic|heroku|is hard
-0.58 monolith|name|on <own> <selfManaged>|path|rebase .. @|released|runner|saved|the linter|the settings|this >
-0.58 where .. @
-0.60 . does|0 years|<down> <own>|<own> .. <down>|<own> <settings> is|<own> self|async|branches|contributors
-0.60 default|export|files|force|http <serverError>|in @|love|raise|self|turns out <own>|when ? >|where|yaml .
-0.62 @ .. tracking|@ how do|@ notifications|cache|changelog|date|fosdem|free tier|of @.com|plan ?|secret|trello
-0.62 with @
-0.64 < bitbucket|<own> admin|@ .. code|ipo|job .. @|me 0|my runner|native|next week|on @.com|was <own>|year
-0.66 @ .. integration|@ .. use|@ .. year|@ <part> in|@ can|a project|after i|at the @|atlassian|integration|lint
-0.66 merge conflict|onboarding|this year|years
-0.68 0 lines|<own> @ <part>|@ ctl|advice|approved|broke .|fastly|help >|it possible to|it with|my script
-0.68 pipeline .|size|training|vs|with my
-0.70 0 users|<selfManaged>|<serverError> .. <down>|@ .. feature|@ handbook|card|comparing|dark theme|force <use>
-0.70 gb|invoice|mail <unable>|managed|monorepo|newsletter|our server|protected|quote|small thing|tool|with <own>
-0.72 <own> internal @|<settings>|<use> conflict|@ .. backup|@ .. view|allowed|auto|by accident|cluster|ctl
-0.72 internal @|need a|our internal @|proud|since i|ultimate|use|webinar
-0.74 <incident> management|@ .. best|best|bug|chart|de @|down to|incident management
-0.76 . @ ci.yml|@ release|@ runner|account|conflict|conflicts|e mail|fault|trial
-0.78 < <otherHost> is|< <own> <settings>|< wrote|@ .. devops|@ .. rules|@ ci.yml|a user|ci.yml|core|domain
-0.78 instance|is called|on prem|prem|self hosted @|the runner|user group|via @
-0.80 @ issues|a @|calculator|guest|on <own> <own>|projects ?|tips|upgraded
-0.82 . @.com|all remote|named|tests
-0.84 @ why does|after a|ama|burndown|can i|deleted|pricing|street|timezone
-0.86 @ .. way|@ ci|badge|how to
-0.88 < @ can|<settings> is|booth|done .. @|hugo|premium ?|ruby|self hosted|variables|yaml
-0.90 0 gb|main|maintainer|role|spam|using
-0.92 <own> @|how do|merged|my password|private|ram
-0.94 0 comments|<otherHost> is <down>|link|passed
-0.96 dm|epics|small
-0.98 billing
-1.00 coverage|limit|merged .. @|socks
-1.02 azure|broke
-1.04 <own> <selfManaged>|mode|price|stickers|ticket 0
-1.06 parallel|stored|the old
-1.08 < @.com is|rebase|rules
-1.10 license|set
-1.12 @ .. branch|seats|setting
-1.14 dark mode|program
-1.16 geo|jenkins|pipeline is
-1.18 labels|sticker|template
-1.20 logo
-1.22 emoji
-1.26 pi
-1.28 < <otherHost>|guide|squash
-1.30 crashed|how do i|sidebar
-1.32 pipeline
-1.34 delete|our own|tracking
-1.36 @ .. <selfManaged>|@ .. self|docs
-1.38 our internal|puma
-1.42 mrs .. @
-1.46 <own> internal|omnibus|our @|swag
-1.50 hiring
-1.52 feature|handbook|not @
-1.54 admin
-1.60 tier
-1.64 @ .. mail|meetup
-1.82 free
-1.84 upgrade
-1.94 forgot
`;
