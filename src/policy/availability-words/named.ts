/** Lists that entries name: the service, signs of now and of others, and what is not the service. */
import { entries } from './entries.ts';
import { otherHosts } from './word-groups.ts';

export const service = entries(`
  gitlab|gitlabs|gitlab.com|git-lab|site|sites|website|websites|webpage|homepage|frontpage|ui|web|saas|servers
  service|services|platform|infrastructure|infra|systems|system|registry|registries|runners|runner|ci|ci/cd|cicd
  pipelines|jobs|builds|api|graphql|rest|auth|sso|oauth|webhooks|webhook|sidekiq|gitaly|search
  registry.gitlab.com|git|ssh|https|port|remote|origin|host|repos|repositories|repo|login|signin|sign-in
  login-page|gitlab.io|lfs|cdn|dns|ipv6|ipv4|domain|domains|srvr|srvrs|svr|webs|push|pull|clone|fetch|pushes
  pulls|clones|pushing|pulling|cloning|fetching
  web ui|interface|ide|app
  the|every|each|all|any|your|which page|pages|server|servers|box|boxes
  sign in|on
  whole|entire thing
  load balancer|balancers
  git|repo|repository|ci access
  your|the database|db|backend|frontend|proxy|network|machines|hardware|hosting
`);

export const now = entries(`
  today|todays|tonight|rn|atm|currently|again|suddenly|still|lately|just|now|anymore|constantly|intermittent
  intermittently|since|utc|cet|cest|pst|pdt|edt|gmt|unchanged|2day|2nite|presently
  at the moment
  this|all|every|yesterday morning|afternoon|evening|week|day|noon|lunch|night
  for|past|last|in|after ... minute|minutes|hours|hour|mins|min|seconds|days|while|ages|time
  minutes|hours|hour|min|mins|seconds ago|now|already
  all of a sudden
  out of nowhere
  since|from ... am|pm|noon|midnight|breakfast|lunch|morning|yesterday|oclock|night|monday|tuesday|wednesday|
    thursday|friday
  for ... hour|h|half
  worked|fine|works|working yesterday|earlier|before|until
  started about|around|at|ago
  out of the blue
  second|third|fourth|4th|5th|3rd|2nd|nth hour|day|time
  time this|today week|month|year
  since|from 5am|6am|7am|8am|9am|10am|11am|12am|12pm|1pm|2pm|3pm|4pm|5pm|6pm|7pm|8pm|9pm|10pm
  this time|moment|minute
`);

export const shared = entries(`
  anyone|anybody|any1|everyone|everybody|someone|somebody|people|folks|who else
  everyone|everybody|every1|nobody|everyones|colleague|colleagues|coworker|coworkers|co-worker|co-workers|teammates
  teammate|classmates|workmates|timeline|everywhere|worldwide|globally|isps|regions|continents|downdetector
  hugops|mates|friends|boss|students|buddies|flatmates|class|any1s|alike|asn|asns|carriers|vpns|everytime
  no one
  same here|there|thing|for|in|at|on|from|story|result
  same error|issue|issues|problem|problems here|there|for|on|in|at|from|too|since|today|now
  same error|issue|issues|problem|problems .
  just|only|or|not me|us
  is|isnt|was|wasnt it|not|that|this|just|only me|us|you
  me or you|them|everyone|is
  my|our|your|ur end|side
  whole|entire|complete team|company|office|department|class|org|organisation|organization|floor|planet|world|
    country|university|school|group
  all|both|most|some|many|half|none|two|three|four|five|several of us|our|my|them|you
  all|multiple|several|many|other|different|various|both|dozens|hundreds|two|three|four|five users|people|customers|
    accounts|regions|teams|offices|networks|locations|developers|colleagues|continents|machines|isps|browsers|
    projects|countries|devices|students|engineers
  different|another|other network|browser|isp|machine|location|country|device
  every|single page|request|click|call|endpoint
  all|any pages|requests|calls|endpoints|repos|page|repo
  status page|dashboard
  you|u|yall|guys|gitlab|they aware|know|noticed|notice|investigating
  known issue|problem|incident|?
  see|sees|seeing|have|has|having|get|gets|getting the same
  just|only|or for|with me|us
  two|three|four|five|several|many|few of us|our|them
  at|in our place|office|school|company|lab
  home and|or|nor office|work|mobile
  neither can|does|do|is|are
  you|us all
  happens|happening|happened on|in|to|for|with|across each|every|all|both|several|any|everyone
  page|project|profile|explore|dashboard|group same
  users|customers|people|folks|colleagues|offices|teams in|from|at|on|across
  on all|every|any project|issue|repo|merge page|pages|request|requests
  from|on|via|with phone|mobile|4g|5g|lte as well|too|also|either
  tried|also|even from|with|via|on another|two|three|different|phone|home|4g|mobile|several
  half|all|most the|my|our team|office|company|class|department|floor
  half|all|most of the|my|our team|office|company|class|department|floor
  developers|devs|engineers|people|students|colleagues cannot|cant|idle|blocked|waiting|sitting|twiddling|stuck
  developers|devs|engineers|people|students|colleagues are cannot|idle|blocked|waiting|sitting|twiddling|stuck
  me|us|mine|ours too
  whole|entire slack|dev|engineering|lab|shop|studio|agency|city|campus|workshop
  every|each|any time
  every|each|all of our|my|the projects|repos|groups|repositories|networks
  all our|my|the projects|repos|repositories|groups|runners|pipelines|jobs
  every|any project|repo|repository|group|one|branch
  on|from every|multiple|both|several|different
  all|every|other|most team members|member|others|users
`);

export const elsewhere = entries(`
  my|our|his|her|their|own|a|an|customers|customer|clients|client server|servers|box|cluster|clusters|machine|
    laptop|computer|pc|mac|macbook|desktop|phone|vm|vps|website|site|homepage|blog|shop|host|proxy|nas|instance|
    instances|database|db|app|apps|application|nginx|router|node|nodes|backend|frontend|service|deployment|
    container|containers|cat|dog|brain|car|internet|wifi|wi-fi|vpn|network|connection|isp|provider|production|prod|
    staging|homelab|installation|backup|backups
  my|our|own gitlab|self-hosted|self-managed|selfhosted|on-prem|on-premise|on-premises|private|local|company|
    internal server|instance|install|installation|gitlab|box
  self-hosted|self-managed|selfhosted|on-prem|on-premise|on-premises|self hosted|managed
  ${otherHosts}|omnibus|raspberry|kubernetes|k8s|minikube|nginx|postgres|postgresql|redis|rails|homelab|k3s|jenkins
  bamboo|teamcity|jira|confluence|provider|airline|airlines|airport|bank|banks|railway|trains|train|elevator|lift
  printer|fridge
  docker|github|google|amazon|microsoft hub|actions|cloud|web|365
  cloud|hosting|payment|internet|email|mail|phone|mobile|telephone provider|company|carrier|operator
  old|ancient|previous|former|legacy server|box|machine|svn|instance|setup|host
  coffee|washing|vending machine
  coffee|power|electricity|heating|water|internet|wifi|wi-fi|social network
  social|other network|networks|media|company|site|sites|app
  bitbucket|github pipelines|actions|pages
  my|our own site|server|website|cluster|machine|app|instance|runner|runners|box|data|datacenter|pipeline|
    infrastructure|servers
  raspberry pi
  my|our|his|her|their|own|a poor|little|tiny|new|old|own|company|dev|test|private|local|home|small|other|whole|
    internal|customers server|service|site|website|app|api|instance|cluster|box|host|proxy|pod|registry|node|shop|
    machine|runner|backend|gitlab|database
  ce|ee|core|community on|edition my|our|a|raspberry|on
  my|our|own|a pod|pods|webpack|rails|django|laravel|test|suite|api|sidekiq|helm|chart|ldap|nexus|artifactory|
    firewall
  our data center|centre
`);
