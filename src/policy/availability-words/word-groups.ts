/** Words that several lists of this folder share: each stands for one word of an entry, whichever of them it is. */

/** One is not able to. */
export const cannot = 'cant|cannot|couldnt|cnt|unable|impossible';

/** What people do with the service. */
export const use =
  'access|browse|clone|connect|deploy|download|enter|fetch|load|log|login|merge|open|pull|push|reach|sign|' +
  'signin|upload|use|view';

/** The same as things that happen. */
export const transfers =
  'clone|clones|cloning|download|downloads|fetch|login|logins|pull|pulling|pulls|push|pushes|pushing|upload|' +
  'uploads';

/** What a service does that is not there, and what may be said of a person too. */
export const notThere =
  '500|blip|collapsed|crash|crashed|crashes|crashing|crawling|dead|ded|died|dies|disappeared|dying|frozen|' +
  'gone|hanging|hangs|hung|interruption|lagging|laggy|sluggish|stalled|stalls|struggling|timed|timeout*|' +
  'timing|toast|unstable|vanished';

/** What monitors and log files tell. */
export const fails =
  '500|502|503|504|5xx|crash|crashes|down|downtime|error|errors|fail|failed|failing|failure|hang|hangs|' +
  'offline|slow|stuck|timeout*|unavailable|unresponsive';

/** What people wait for during an outage. */
export const news = 'estimate|eta|news|progress|update|updates|word';

/** Services of other companies. */
export const otherHosts =
  'github|bitbucket|gitea|codeberg|sourceforge|aws|azure|gcp|s3|cloudfront|slack|npm|npmjs|dockerhub|heroku|' +
  'netlify|vercel|discord|zoom|teams|twitter|facebook|instagram|whatsapp|reddit|youtube|netflix|spotify|' +
  'google|stackoverflow|outlook|gmail|pypi|rubygems';
