/** Words that mean the same where tweets tell of an outage: a phrase worth points may name the group instead of one of them. */
export const wordGroups: Readonly<Record<string, string>> = {
  down: 'down offline dead ded died dying gone broken broke outage outages unreachable unavailable unresponsive timeout timeouts failing crashed crash crashes crashing downtime kaput kaputt borked busted unusable inaccessible blackout caído caido caída caida caiu cayó cayo tumbado panne ausfall störung gestört awaria leży упал упала упало лежит недоступен авария çöktü çökmüş giù rotto storing outtage hosed toast melting melted melts unplugged imploded exploded collapsed fubar ko timed timing reset resets gitlabdown isgitlabdown servfail nxdomain comatose hiccup hiccups meltdown disappeared vanished bricked unavailability caer cae weg ausgefallen',
  slow: 'slow sluggish laggy lag lagging crawling crawl snail slowly slower slowness latency ages forever lento lenta lent lente langsam lahm traag yavaş wolno медленно unresponsiveness stall stalled stalls frozen freezes freeze spinning spinner loading pending queued queue queues delayed delay delays backlog',
  serverError: '500 502 503 504 500s 502s 503s 504s 5xx 50x 520 521 522 524',
  requestError: '400 401 403 404 422 429',
  fails:
    'error errors fail fails failed failure failures issue issues problem problems trouble troubles stuck hang hangs hanging wrong fehler problème problèmes problema problemas erro erros error',
  unable:
    'cant cannot couldnt unable wont doesnt dont isnt not arent never no didnt nothing none nobody neither without nicht kein keine pas non não no nie не nic',
  back: 'back up online recovered restored fixed resolved working works loads alive normal green fine solved repaired',
  incident:
    'incident incidents postmortem rca maintenance degradation disruption interruption failover eta sres failback rollback downdetector recovery recovering mitigated degraded availability uptime nines dbre',
  everyone:
    'everyone everybody anyone anybody someone somebody nobody others people folks team colleagues coworkers colleague office everything everywhere alle todos tous tutti allen herkes всех',
  now: 'now today again still currently since morning afternoon evening tonight rn atm yesterday heute wieder hoy ahora hoje agora aujourdhui oggi сегодня опять bugün',
  minutes:
    'minutes minute min mins hour hours hrs seconds secs sec stunde stunden hora horas heure heures ore uur saat час часа',
  thanks:
    'thanks thank thx kudos cheers props appreciate hugops congrats bravo respect love hugs danke gracias merci obrigado grazie bedankt dzięki спасибо teşekkürler',
  use: 'push pull clone fetch login deploy merge pushes pulls clones pushing pulling cloning fetching pushed pulled cloned logging deploying merging signin',
  part: 'site website server servers registry runner runners api ssh https web ui page pages pipelines jobs ci builds webhooks service platform',
  own: 'my our his her their own mine ours mein meine unser unsere mi mon ma notre meu minha',
  settings:
    'config yaml yml token key password account laptop machine wifi vpn proxy firewall router network script test tests typo variable',
  selfManaged:
    'self-hosted selfhosted self-managed onprem on-prem omnibus ce ee helm k8s kubernetes docker nginx instance homelab raspberry',
  otherHost:
    'github bitbucket gitea codeberg sourceforge aws azure gcp s3 cloudfront cloudflare slack npm npmjs dockerhub heroku netlify vercel discord zoom teams twitter facebook instagram whatsapp reddit youtube netflix spotify google stackoverflow outlook gmail pypi rubygems jira jenkins travis circleci',
};
