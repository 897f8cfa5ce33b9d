import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TweetAuditError } from '../../src/model/errors.ts';
import { instant } from '../../src/model/instant.ts';
import { type PolicyRevision, revisionAt } from '../../src/model/policy.ts';
import { builtInPolicy, builtInRevision } from '../../src/policy/built-in.ts';
import { loadPolicy, loadTracedPolicy, readPolicy } from '../../src/policy/load-policy.ts';

function load(text: string) {
  return loadPolicy(text, 'team.yml');
}

/** What the first revision has, where it differs from the built-in one. */
function changed(text: string): Partial<PolicyRevision> {
  const before = new Map<string, unknown>(Object.entries(builtInRevision));
  return Object.fromEntries(
    Object.entries(load(text).revisions[0]).filter(([key, value]) => {
      return JSON.stringify(value) !== JSON.stringify(before.get(key));
    }),
  );
}

const open = (from: string, to: string) => ({ from, to });

describe('loadPolicy', () => {
  it.each([undefined, '', '# only a comment\n', '---\n', '{}', 'revisions: []'])(
    'takes %j as the built-in policy',
    (text) => {
      expect(loadPolicy(text, 'team.yml')).toEqual(builtInPolicy);
    },
  );

  it.each<[string, Partial<PolicyRevision>]>([
    ['team: support', { team: 'support' }],
    ['name: our own', { name: 'our own' }],
    ['workflow: https://example.com/workflow', { workflowUrl: 'https://example.com/workflow' }],
    ['sla: {target: 5h}', { targetSeconds: 18_000 }],
    ['sla: {clock: calendar}', { slaClock: 'calendar' }],
    ['lookBack: PT48H', { lookBackSeconds: 172_800 }],
    ['burst: 10 min', { burstSeconds: 600 }],
    ['playHold: 1h 30min', { playHoldSeconds: 5400 }],
    ['duplicateWithin: 2 h', { duplicateWithinSeconds: 7200 }],
    ['ingestionLag: 90 s', { ingestionLagSeconds: 90 }],
    ['noteWithin: 2 business days', { noteWithinDays: 2 }],
    ['unansweredAfter: 1 business day', { unansweredAfterDays: 1 }],
    ['publicTurns: 3\nsettleDays: 0', { publicTurns: 3, settleDays: 0 }],
    ['mayAssign: [Ana, 4711]', { mayAssign: ['Ana', '4711'] }],
    ['tags: {availability: [Outage]}', { availabilityTags: ['outage'] }],
    [
      'tags: {availability: {add: [outage, downtime], remove: [downtine]}}',
      { availabilityTags: ['downtime', 'outage'] },
    ],
    [
      'words: {thanks: [ta, Can’t thank you enough]}',
      { words: { ...builtInRevision.words, thanks: ['ta', "can't thank you enough"] } },
    ],
    [
      'rules: {official-retweet: off, wrong-handle: warning, bare-forum-link: on, skipped-ticket: {severity: info, inForce: false}}',
      {
        rules: {
          'official-retweet': { inForce: false },
          'wrong-handle': { inForce: true, severity: 'warning' },
          'bare-forum-link': { inForce: true },
          'skipped-ticket': { inForce: false, severity: 'info' },
        },
      },
    ],
    ['directMessages: {allow: ["@ada_writes", "*"]}', { directMessages: { allow: ['ada_writes', '*'] } }],
    [
      'issue: {cleanDays: none, due: 2 business days, assignees: ["@ana"], decidedBy: owner, metrics: https://example.com/figures}',
      {
        issue: {
          cleanDays: 'none',
          dueDays: 2,
          assignees: ['ana'],
          decidedBy: 'owner',
          metricsUrl: 'https://example.com/figures',
        },
      },
    ],
    [
      'privacy: {text: files, issue: {people: pseudonyms}, people: {show: team, minPeople: 4}, retention: 30 days}',
      {
        privacy: {
          text: 'files',
          issuePeople: 'pseudonyms',
          people: { show: 'team', minOpportunities: 20, minPeople: 4 },
          retentionDays: 30,
        },
      },
    ],
    ['prices: {post: 0.004}', { prices: { ...builtInRevision.prices, postUsd: 0.004 } }],
    [
      'people: [{name: Ana, zendesk: 99, gitlab: "@ana", handles: ["@ada_writes"], team: EU, role: advocate, from: 2026-01-01, until: 2026-12-31}]',
      {
        people: [
          {
            name: 'Ana',
            zendesk: '99',
            gitlab: 'ana',
            handles: ['ada_writes'],
            team: 'EU',
            role: 'advocate',
            from: '2026-01-01',
            until: '2026-12-31',
          },
        ],
      },
    ],
  ])('%s', (text, expected) => {
    expect(changed(text)).toEqual(expected);
  });

  it('reads handles, with what follows from the channel', () => {
    const { handles } = changed(`
handles:
  - name: "@AdaHelps"
    userId: "1234567890123456789"
    role: main
    target: 5h
    tickets: {tags: [Twitter], forms: [360001], subjects: ["Tweet from"], idField: external_id}
    retweets: {allow: ["@ada_writes"]}
  - {name: AdaMoves, role: campaign, channel: tweetdeck}
`);
    expect(handles).toEqual([
      {
        name: 'AdaHelps',
        userId: '1234567890123456789',
        role: 'main',
        channel: 'zendesk',
        automation: true,
        targetSeconds: 18_000,
        tickets: { tags: ['twitter'], forms: ['360001'], subjects: ['Tweet from'], idField: 'external_id' },
        mayRetweet: ['ada_writes'],
      },
      {
        name: 'AdaMoves',
        role: 'campaign',
        channel: 'tweetdeck',
        automation: false,
        tickets: { tags: [], forms: [], subjects: [] },
        mayRetweet: [],
      },
    ]);
  });
});

describe('business hours in the file', () => {
  it('closes days that are not given, and follows the time zone of the policy', () => {
    const { businessHours } = load(`
timeZone: Europe/Berlin
businessHours: {mon-thu: "09:00-17:00", fri: ["09:00-12:00", "13:00-15:00"], sat: closed}
holidays: [2026-12-25]
extraDays: {2026-11-22: "10:00-24:00", 2026-12-24: closed}
`).revisions[0];
    const day = [open('09:00', '17:00')];
    expect(businessHours).toEqual({
      timeZone: 'Europe/Berlin',
      week: {
        mon: day,
        tue: day,
        wed: day,
        thu: day,
        fri: [open('09:00', '12:00'), open('13:00', '15:00')],
        sat: [],
        sun: [],
      },
      holidays: ['2026-12-25'],
      extraDays: { '2026-11-22': [open('10:00', '24:00')], '2026-12-24': [] },
    });
  });

  it('keeps the built-in hours in UTC, whatever the time zone of the policy', () => {
    expect(load('timeZone: Europe/Berlin').revisions[0].businessHours).toEqual(builtInRevision.businessHours);
  });

  it('moves the same hours to another time zone', () => {
    const { businessHours } = load('businessHours: {timeZone: Asia/Tokyo}').revisions[0];
    expect(businessHours).toEqual({ ...builtInRevision.businessHours, timeZone: 'Asia/Tokyo' });
  });

  it('lets hours told in the time zone of the policy follow it in a later revision', () => {
    const { revisions } = load(`
timeZone: Europe/Berlin
businessHours: {mon-fri: "09:00-17:00"}
revisions: [{since: 2026-06-01, timeZone: Asia/Tokyo}]
`);
    expect(revisions.map(({ businessHours }) => businessHours.timeZone)).toEqual(['Europe/Berlin', 'Asia/Tokyo']);
  });

  it('lets a week run over its end', () => {
    const { week } = load('businessHours: {sun-thu: "10:00-18:00"}').revisions[0].businessHours;
    expect(Object.entries(week).flatMap(([day, hours]) => (hours.length > 0 ? [day] : []))).toEqual([
      'mon',
      'tue',
      'wed',
      'thu',
      'sun',
    ]);
  });
});

describe('revisions', () => {
  const policy = load(`
sla: {target: 7h}
rules: {official-retweet: off}
revisions:
  - since: 2026-03-01
    timeZone: America/New_York
    sla: {target: 5h}
  - since: 2026-04-01T10:00:00+02:00
    name: spring
    sla: {clock: calendar}
    rules: {wrong-handle: info}
    exceptions:
      - {rules: [official-retweet], handles: ["@GitLab"], from: 2026-04-22, until: 2026-04-22, reason: release, approver: Ana}
      - {rules: [wrong-handle], from: "2026-05-01T00:00:00Z", until: "2026-05-01T12:00:00Z", reason: drill, approver: Ana}
`);

  it('hold from their date, midnight in their own time zone, one over the other', () => {
    expect(policy.revisions.map(({ name, since }) => [name, since])).toEqual([
      ['2020-09', null],
      ['2026-03-01', '2026-03-01T05:00:00Z'],
      ['spring', '2026-04-01T08:00:00Z'],
    ]);
    expect(policy.revisions[2]).toMatchObject({
      timeZone: 'America/New_York',
      targetSeconds: 18_000,
      slaClock: 'calendar',
      rules: { 'official-retweet': { inForce: false }, 'wrong-handle': { inForce: true, severity: 'info' } },
    });
    expect(revisionAt(policy, instant('2026-03-01T04:59:59Z')).name).toBe('2020-09');
    expect(revisionAt(policy, instant('2026-03-01T05:00:00Z')).name).toBe('2026-03-01');
  });

  it('know exceptions over whole days, or between instants', () => {
    expect(policy.revisions[2]?.exceptions).toEqual([
      {
        rules: ['official-retweet'],
        handles: ['GitLab'],
        span: { start: '2026-04-22T04:00:00Z', end: '2026-04-23T04:00:00Z' },
        reason: 'release',
        approver: 'Ana',
      },
      {
        rules: ['wrong-handle'],
        handles: [],
        span: { start: '2026-05-01T00:00:00Z', end: '2026-05-01T12:00:00Z' },
        reason: 'drill',
        approver: 'Ana',
      },
    ]);
  });

  it('change the hash', () => {
    expect(policy.sha256).not.toBe(builtInPolicy.sha256);
  });
});

describe('origins', () => {
  it('name the line that each value comes from', () => {
    const { origins } = loadTracedPolicy(
      `team: support
sla:
  target: 5h
tags:
  excusing: {add: [ours]}
businessHours: {timeZone: Asia/Tokyo}
revisions:
  - since: 2026-03-01
    sla: {clock: calendar}
`,
      'team.yml',
    );
    expect(origins.map((revision) => Object.fromEntries(revision))).toEqual([
      {
        team: 'team.yml:1',
        'sla.target': 'team.yml:3',
        'tags.excusing': 'built-in; edited: team.yml:5',
        businessHours: 'built-in; time zone: team.yml:6',
      },
      {
        team: 'team.yml:1',
        'sla.target': 'team.yml:3',
        'tags.excusing': 'built-in; edited: team.yml:5',
        businessHours: 'built-in; time zone: team.yml:6',
        name: 'team.yml:8',
        since: 'team.yml:8',
        'sla.clock': 'team.yml:9',
      },
    ]);
  });
});

describe('bad files', () => {
  it.each<[string, readonly string[]]>([
    ['teem: x', ['1:1: teem: unknown key; did you mean "team"?']],
    ['zebra: x', ['1:1: zebra: unknown key']],
    ['- a\n- b', ['1:1: expected keys with values, found a list']],
    ['just words', ['1:1: expected keys with values, found "just words"']],
    ['team:', ['1:6: team: expected text, found nothing']],
    ['team: ""', ['1:7: team: expected text, found ""']],
    ['team: 7', ['1:7: team: expected text, found 7']],
    ['team: a\nteam: b', ['2:1: this key stands twice in the same place']],
    ['sla: 7h', ['1:6: sla: expected keys with values, found "7h"']],
    [
      'sla: {target: 7}',
      ['1:15: sla.target: expected a duration such as "7h", "30 min", "7 days" or "PT7H" (at most 3660 days), found 7'],
    ],
    ['sla: {target: 0h}', ['1:15: sla.target: expected more than no time, found "0h"']],
    ['sla: {tarjet: 7h}', ['1:7: sla.tarjet: unknown key; did you mean "target"?']],
    [
      'noteWithin: 1 day',
      ['1:13: noteWithin: expected business days such as "1 business day" (1 to 30), found "1 day"'],
    ],
    ['publicTurns: 1.5', ['1:14: publicTurns: expected a whole number from 1 to 100, found 1.5']],
    ['settleDays: 15', ['1:13: settleDays: expected a whole number from 0 to 14, found 15']],
    [
      'timeZone: Mars/Base',
      ['1:11: timeZone: expected a time zone such as "UTC" or "Europe/Berlin", found "Mars/Base"'],
    ],
    ['timeZone: "+02:00"', ['1:11: timeZone: expected a time zone such as "UTC" or "Europe/Berlin", found "+02:00"']],
    ['workflow: ftp://example.com', ['1:11: workflow: expected an https address, found "ftp://example.com"']],
    ['handles: []', ['1:10: handles: expected at least one handle, found an empty list']],
    [
      'handles: [{name: "@Ada", role: mian}]',
      ['1:32: handles[0].role: expected one of main, status, campaign, found "mian"; did you mean "main"?'],
    ],
    [
      'handles: [{name: "@Ada Writes", role: main}]',
      ['1:18: handles[0].name: expected an X handle such as "@GitLab", found "@Ada Writes"'],
    ],
    ['handles: [{name: Ada, role: status}]', ['1:10: handles: no handle has the role main']],
    [
      'handles: [{name: Ada, role: main}, {name: "@ada", role: status}]',
      ['1:43: handles[1].name: @ada stands in this list already'],
    ],
    [
      'handles: [{name: Ada, role: main, userId: 1234567890123456789}]',
      [
        '1:43: handles[0].userId: expected an id: digits, in quotes when there are more than 15, found 1234567890123456800',
      ],
    ],
    [
      'handles:\n  - name: @Ada\n    role: main',
      [
        '2:11: not readable as YAML: Plain value cannot start with reserved character @ (put handles in quotes: "@GitLab")',
      ],
    ],
    [
      'people: [{name: Ana, handles: [gitlab]}]',
      ['1:32: people[0].handles[0]: @gitlab is an official handle, not a personal one'],
    ],
    ['people: [{name: Ana, from: 2026-02-01, until: 2026-01-01}]', ['1:47: people[0].until: until comes before from']],
    [
      'people: [{name: Ana, zendesk: 1, handles: [ada]}, {name: Ben, zendesk: 1, handles: ["@Ada"]}]',
      [
        '1:72: people[1].zendesk: this Zendesk user is Ana already',
        '1:85: people[1].handles[0]: @Ada belongs to Ana already',
      ],
    ],
    ['businessHours: {mon-fry: "08:00-22:00"}', ['1:17: businessHours.mon-fry: unknown key; did you mean "mon-fri"?']],
    ['businessHours: {monday: "08:00-22:00"}', ['1:17: businessHours.monday: unknown key; did you mean "mon"?']],
    ['businessHours: {mon: "22:00-08:00"}', ['1:22: businessHours.mon: opens at 22:00, not before it closes at 08:00']],
    ['businessHours: {mon: ["08:00-12:00", "11:00-13:00"]}', ['1:22: businessHours.mon: the hours overlap at 11:00']],
    [
      'businessHours: {mon: "8-22"}',
      ['1:22: businessHours.mon: expected hours such as "08:00-22:00", a list of them, or "closed", found "8-22"'],
    ],
    [
      'businessHours: {mon-fri: "08:00-22:00", fri: "08:00-12:00"}',
      ['1:41: businessHours.fri: fri is part of mon-fri already'],
    ],
    ['businessHours: {mon: closed}', ['1:16: businessHours: no day has business hours']],
    ['holidays: [2026-02-30]', ['1:12: holidays[0]: expected a date such as "2026-11-21", found "2026-02-30"']],
    [
      'extraDays: {22.11.2026: "08:00-12:00"}',
      ['1:13: extraDays.22.11.2026: expected a date such as "2026-11-21", found "22.11.2026"'],
    ],
    ['tags: {excusing: {ad: [x]}}', ['1:19: tags.excusing.ad: unknown key; did you mean "add"?']],
    [
      'tags: {excusing: x}',
      ['1:18: tags.excusing: expected a list of words, or {add: [...], remove: [...]}, found "x"'],
    ],
    ['tags: {excusing: [1]}', ['1:19: tags.excusing[0]: expected text, found 1']],
    [
      'tags: {excusing: {remove: [mentions]}}',
      ['1:28: tags.excusing.remove[0]: "mentions" is not in the list; did you mean "mention"?'],
    ],
    ['rules: {wrong-handel: off}', ['1:9: rules.wrong-handel: unknown key; did you mean "wrong-handle"?']],
    [
      'rules: {wrong-handle: warn}',
      [
        '1:23: rules.wrong-handle: expected off, on, error, warning, info, or {severity, inForce}, found "warn"; did you mean "warning"?',
      ],
    ],
    [
      'rules: {wrong-handle: {severity: eror}}',
      ['1:34: rules.wrong-handle.severity: expected one of error, warning, info, found "eror"; did you mean "error"?'],
    ],
    [
      'exceptions: [{rules: [official-retweets], from: 2026-01-01, until: 2026-01-02, reason: x, approver: Ana}]',
      [
        '1:23: exceptions[0].rules[0]: expected the id of a rule, found "official-retweets"; did you mean "official-retweet"?',
      ],
    ],
    [
      'exceptions: [{rules: [official-retweet], handles: [GitLabs], from: 2026-01-02, until: 2026-01-01, reason: x, approver: Ana}]',
      [
        '1:52: exceptions[0].handles[0]: @GitLabs is not an official handle; did you mean "@GitLab"?',
        '1:87: exceptions[0].until: ends before it begins',
      ],
    ],
    ['privacy: {retention: 36 h}', ['1:22: privacy.retention: expected whole days, such as "90 days", found "36 h"']],
    [
      'privacy: {people: {show: everyone}}',
      ['1:26: privacy.people.show: expected one of off, own, team, found "everyone"'],
    ],
    [
      'privacy: {people: {minOpportunities: 1}}',
      ['1:38: privacy.people.minOpportunities: expected a whole number from 10 to 1000, found 1'],
    ],
    [
      'privacy: {issue: {people: nicknames}}',
      ['1:27: privacy.issue.people: expected one of names, pseudonyms, found "nicknames"'],
    ],
    ['prices: {post: -1}', ['1:16: prices.post: expected a price in US dollars, found -1']],
    [
      'revisions: [{team: x}]',
      [
        '1:13: revisions[0].since: expected a date such as "2026-11-21", or an instant with a zone such as "2026-11-21T10:00:00Z", found nothing',
      ],
    ],
    [
      'revisions: [{since: 2026-01-01T10:00:00}]',
      [
        '1:21: revisions[0].since: expected a date such as "2026-11-21", or an instant with a zone such as "2026-11-21T10:00:00Z", found "2026-01-01T10:00:00"',
      ],
    ],
    [
      'revisions:\n  - since: 2026-02-01\n  - since: 2026-02-01',
      ['3:12: revisions[1].since: not after the revision before it, which holds since 2026-02-01T00:00:00Z'],
    ],
    [
      'revisions:\n  - since: 2026-02-01\n    name: 2020-09',
      ['3:11: revisions[0].name: another revision is called "2020-09" already'],
    ],
    ['revisions: [{since: 2026-01-01, revisions: []}]', ['1:33: revisions[0].revisions: unknown key']],
    [
      'a: [1',
      ['1:6: not readable as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ],
    ['sla:\n\ttarget: 7h', ['2:1: YAML is indented with spaces, not with tabs']],
    ['team: a\n---\nteam: b', ['2:1: a policy file holds one YAML document, not several']],
    ['team: *name', ['1:1: not readable as YAML: Unresolved alias (the anchor must be set before the alias): name']],
  ])('%j', (text, expected) => {
    const reading = readPolicy(text, 'team.yml');
    const problems = 'problems' in reading ? reading.problems : [];
    expect(() => load(text)).toThrow(TweetAuditError);
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    expect(() => load(text)).toThrow(
      expect.objectContaining({
        kind: 'usage',
        message: [`${count} in team.yml:`, ...expected.map((line) => `  team.yml:${line}`)].join('\n'),
      }),
    );
  });

  it('are told whole: what is misspelt, what is wrong, what contradicts, in the order of the file', () => {
    const text = `teem: x
handles:
  - {name: "@GitLab", role: main}
  - {name: "@GITLAB", role: status}
burst: soon
burst: 5 min
people:
  - {name: Ana, handles: ["@gitlab"]}
revisions:
  - since: 2026-02-01
    rules: {skipped-tickets: off}
  - since: 2026-01-01
`;
    expect(() => load(text)).toThrow(
      expect.objectContaining({
        message: `6 problems in team.yml:
  team.yml:1:1: teem: unknown key; did you mean "team"?
  team.yml:4:12: handles[1].name: @GITLAB stands in this list already
  team.yml:6:1: this key stands twice in the same place
  team.yml:8:27: people[0].handles[0]: @gitlab is an official handle, not a personal one
  team.yml:11:13: revisions[0].rules.skipped-tickets: unknown key; did you mean "skipped-ticket"?
  team.yml:12:12: revisions[1].since: not after the revision before it, which holds since 2026-02-01T00:00:00Z`,
      }),
    );
  });

  it('follow anchors to where the wrong value stands', () => {
    const reading = readPolicy('lookBack: &long 7 dys\nburst: *long\n', 'team.yml');
    expect('problems' in reading && reading.problems.map(({ line, path }) => [line, ...path])).toEqual([
      [1, 'lookBack'],
      [2, 'burst'],
    ]);
  });

  it('never break the reader, whatever they hold', () => {
    const key = fc.constantFrom(
      'team',
      'handles',
      'people',
      'sla',
      'businessHours',
      'rules',
      'words',
      'revisions',
      'exceptions',
      'since',
      '__proto__',
      'constructor',
    );
    const keyed = fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }));
    const text = fc.oneof(
      fc.string(),
      keyed.map((value) => JSON.stringify(value)),
      fc.array(keyed).map((revisions) => JSON.stringify({ revisions })),
    );
    fc.assert(
      fc.property(text, (file) => {
        const reading = readPolicy(file, 'team.yml');
        if ('problems' in reading) expect(reading.problems.length).toBeGreaterThan(0);
        else expect(reading.traced.policy.sha256).toMatch(/^[0-9a-f]{64}$/);
      }),
      { numRuns: 300 },
    );
  });
});
