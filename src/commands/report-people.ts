/** `report --for NAME`: one person's own page. `report --people`: the page about the team, where the policy permits it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { viewPeople } from '../measure/people/view-people.ts';
import { TweetAuditError } from '../model/errors.ts';
import type { History } from '../model/history.ts';
import { type Policy, type PolicyRevision, revisionAt } from '../model/policy.ts';
import { nearest } from '../policy/suggest.ts';
import { allNames } from '../report/people/blot.ts';
import { toMarkdown, toPage, toText } from '../report/people/document.ts';
import { personPage, slugOf } from '../report/people/person-page.ts';
import { renderPeople } from '../report/people/render-people.ts';
import { tellComparison, tellTeam } from '../report/people/words.ts';
import { pseudonymOf } from '../report/report-options.ts';
import { readAddresses } from './read-help-settings.ts';
import { type JudgedOptions, readJudged } from './read-judged.ts';
import { readPolicyFile } from './read-policy.ts';
import type { Surroundings } from './surroundings.ts';
import { writeFiles } from './write-files.ts';

export type PeopleOptions = JudgedOptions & { readonly policy?: string };

interface Asked {
  readonly name: string;
  /** As the page names them: a pseudonym where one was asked for, or the policy asks for them. */
  readonly shown: string;
}

/** Whom `wanted` names: as the records spell it, a pseudonym, or a name that differs in case alone. */
function findPerson(wanted: string, names: readonly string[], team: string, pseudonyms: boolean): Asked {
  const hidden = names.find((name) => pseudonymOf(team, name) === wanted.toLowerCase());
  if (hidden !== undefined) return { name: hidden, shown: pseudonymOf(team, hidden) };
  const alike = names.filter((name) => name.toLowerCase() === wanted.trim().toLowerCase());
  const [name] = names.includes(wanted) ? [wanted] : alike;
  if (name !== undefined && (name === wanted || alike.length === 1))
    return { name, shown: pseudonyms ? pseudonymOf(team, name) : name };
  const listed = names.map((known) => (pseudonyms ? pseudonymOf(team, known) : known)).sort();
  const meant = nearest(wanted, pseudonyms ? listed : names);
  const hint = meant === undefined ? '' : `Did you mean ${JSON.stringify(meant)}? `;
  const known = `${listed.slice(0, 12).join(', ')}${listed.length > 12 ? ', ...' : ''}`;
  throw new TweetAuditError(
    'usage',
    `--for ${JSON.stringify(wanted)} names nobody whom these days or the policy know`,
    `${hint}${listed.length === 0 ? 'They know nobody.' : `They know: ${known}.`}`,
  );
}

/** The revision that holds at the end of the stretch says what may be shown. */
function revisionOf(policy: Policy, { days }: History): PolicyRevision {
  const last = days.at(-1);
  return last === undefined ? policy.revisions[0] : revisionAt(policy, last.result.window.start);
}

export async function reportForCommand(
  wanted: string,
  options: PeopleOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const policy = readPolicyFile(options.policy);
  const history = await readJudged(policy, options, surroundings);
  const { privacy } = revisionOf(policy, history);
  const names = [...allNames(history.days, policy)].sort();
  const { name, shown } = findPerson(wanted, names, history.team, privacy.issuePeople === 'pseudonyms');
  const homes = readAddresses(surroundings.env);
  const { document, person, findings } = personPage(history, name, {
    policy,
    people: privacy.people,
    shown,
    ...(homes.zendeskUrl === undefined ? {} : { zendeskUrl: homes.zendeskUrl }),
  });
  const slug = slugOf(shown, history.team);
  const files = [
    { name: `for-${slug}.md`, body: toMarkdown(document, homes) },
    { name: `for-${slug}.html`, body: toPage(document, homes) },
  ];
  writeFiles(options.out, files);
  const paths = files.map((file) => join(options.out, file.name));
  if (options.json) {
    const figures = person === null || privacy.people.show === 'off' ? null : { ...person, name: shown };
    const listed = findings.map(({ date, counting, finding: { fingerprint, rule } }) => ({
      date,
      fingerprint,
      rule,
      counting,
    }));
    const dates = history.days.map((day) => day.date);
    const sentence = figures === null ? null : tellComparison(figures.comparison, privacy.people);
    surroundings.stdout(
      `${JSON.stringify({ schemaVersion: '1', person: shown, dates, sentence, figures, findings: listed, files: paths }, null, 2)}\n`,
    );
  } else {
    const width = Math.min(120, Math.max(60, surroundings.columns));
    surroundings.stdout(`${toText(document, width)}\nWritten: ${paths.join(', ')}\n`);
  }
  return exitCodes.clean;
}

export async function reportPeopleCommand(options: PeopleOptions, surroundings: Surroundings): Promise<ExitCode> {
  const policy = readPolicyFile(options.policy);
  const history = await readJudged(policy, options, surroundings);
  const { privacy } = revisionOf(policy, history);
  if (privacy.people.show !== 'team') {
    throw new TweetAuditError(
      'usage',
      `the policy permits no page about people (privacy.people.show: ${privacy.people.show})`,
      'Agree on it with the team first (docs/fairness.md); then set privacy.people.show: team. `report --for NAME` gives one person their own page.',
    );
  }
  const view = viewPeople(history.days, policy, privacy.people);
  const { zendeskUrl } = readAddresses(surroundings.env);
  const peopleOptions = {
    issuePeople: privacy.issuePeople,
    ...(zendeskUrl === undefined ? {} : { zendeskUrl }),
  };
  const dashboard = join(options.out, 'dashboard');
  const body = renderPeople(view, peopleOptions, existsSync(join(dashboard, 'index.html')));
  const dir = join(dashboard, 'people');
  writeFiles(dir, [{ name: 'index.html', body }]);
  surroundings.stdout(
    options.json
      ? `${JSON.stringify({ schemaVersion: '1', dates: view.dates, sentence: tellTeam(view), file: join(dir, 'index.html') }, null, 2)}\n`
      : `${tellTeam(view)}\nWritten: ${join(dir, 'index.html')}\n`,
  );
  return exitCodes.clean;
}
