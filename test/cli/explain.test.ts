/** `explain` on the demo day: findings with the records behind them, and why something is none. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCapture } from '../../src/gather/capture-file.ts';
import type { AuditResult, Finding } from '../../src/model/result.ts';
import { parseResult } from '../../src/report/parse-result.ts';
import { demoDate, tellDemoDay } from '../../src/scenario/demo-day.ts';
import { Story } from '../../src/scenario/story.ts';
import { benchFor, makeFolder, type Ran, runHere } from './program-in-sandbox.ts';

interface Audited {
  readonly out: string;
  readonly result: AuditResult;
  explain(...argv: readonly string[]): Promise<Ran>;
}

async function auditedDay(story: Story, date: string, policyText?: string): Promise<Audited> {
  const bench = await benchFor(story);
  const policy = join(bench.out, 'policy.yml');
  if (policyText !== undefined) writeFileSync(policy, policyText);
  const chosen = policyText === undefined ? [] : ['--policy', policy];
  const ran = await bench.run(['run', '--date', date, '--out', bench.out, ...chosen]);
  expect([0, 1]).toContain(ran.code);
  const file = join(bench.out, 'result.json');
  return {
    out: bench.out,
    result: parseResult(readFileSync(file, 'utf8'), file),
    explain: (...argv) => bench.run(['explain', ...argv, '--out', bench.out, ...chosen]),
  };
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Every id that a proof's records have. */
function idsIn(records: Readonly<Record<string, readonly { id: string }[]>>): ReadonlySet<string> {
  return new Set(
    JSON.stringify(records)
      .match(/"id":"[^"]+"/g)
      ?.map((found) => found.slice(6, -1)),
  );
}

async function proofOf(day: Audited, finding: Finding) {
  const file = join(day.out, `${finding.fingerprint}.json`);
  const ran = await day.explain(finding.fingerprint, '--proof', file);
  expect(ran.code).toBe(0);
  return { proof: readJson(file), ran };
}

describe('a finding', () => {
  test('is proven by the records that it names, in one file, without anybody’s text', async () => {
    const day = await auditedDay(tellDemoDay(), demoDate);
    const texts = Object.values(loadCapture(join(day.out, 'capture')).texts);
    expect(day.result.findings.length).toBeGreaterThan(4);
    expect(texts.length).toBeGreaterThan(40);
    for (const finding of day.result.findings) {
      const { proof, ran } = await proofOf(day, finding);
      expect(proof).toMatchObject({
        finding,
        rule: { id: finding.rule },
        policy: { revision: '2020-09', sha256: day.result.policy.sha256, same: true },
        inputs: { ...day.result.inputs, same: true },
        judgedAgain: { verdict: 'broken', because: finding.because },
        texts: null,
        missing: [],
      });
      const ids = idsIn(proof.records);
      for (const { id } of finding.evidence) expect(ids).toContain(id);
      const written = JSON.stringify(proof.records);
      for (const text of texts) expect(written).not.toContain(JSON.stringify(text).slice(1, -1));
      expect(ran.stderr).toContain('without text');
      expect(ran.stderr).not.toContain('warning');
      expect(ran.stdout).toContain(finding.because);
    }
  });

  test('is proven with text where the policy allows it in files, and with no more text than its records’', async () => {
    const day = await auditedDay(tellDemoDay(), demoDate, 'privacy:\n  text: files\n');
    const wrong = day.result.findings.find((f) => f.rule === 'wrong-handle');
    if (wrong === undefined) throw new RangeError('the demo has a wrong handle');
    const { proof, ran } = await proofOf(day, wrong);
    expect(Object.values(proof.texts)).toContain('@sam_ships We do! Write to us with your address and the date.');
    const ids = idsIn(proof.records);
    for (const key of Object.keys(proof.texts)) expect(ids).toContain(key.split('/')[1]);
    expect(Object.keys(proof.texts).length).toBeLessThan(20);
    expect(ran.stderr).toContain('with their text');
  });

  test('whose policy or capture is another one is proven with a warning', async () => {
    const day = await auditedDay(tellDemoDay(), demoDate);
    const other = new Story();
    other.mention('09:00');
    const empty = await auditedDay(other, other.date);
    const [finding] = day.result.findings;
    if (finding === undefined) throw new RangeError('the demo has findings');
    const file = join(day.out, 'proof.json');
    const policy = join(day.out, 'other.yml');
    writeFileSync(policy, 'playHold: 20min\n');
    const argv = [finding.fingerprint, '--proof', file, '--policy', policy, '--capture', join(empty.out, 'capture')];
    const { code, stderr } = await day.explain(...argv);
    expect(code).toBe(0);
    expect(stderr).toContain('the policy at hand is not the one');
    expect(stderr).toContain('this capture is not the one');
    expect(stderr).toContain('the subject is no finding');
    const proof = readJson(file);
    expect(proof).toMatchObject({ policy: { same: false }, inputs: { same: false }, judgedAgain: null });
    expect(stderr).toContain(`not in the capture: ${proof.missing.join(', ')}`);
    expect(proof.missing).toContain(finding.subject);
  });

  test.each([
    ['with a rule', ['wrong-handle', '--proof', 'x.json'], '--proof goes with the fingerprint'],
    ['with nothing', ['--proof', 'x.json'], '--proof goes with the fingerprint'],
    ['with a ticket', ['--ticket', '1', '--rule', 'wrong-handle', '--proof', 'x.json'], '--proof goes with'],
  ])('a proof %s is a usage error', async (_name, argv, said) => {
    const { code, stderr } = await runHere(['explain', ...argv], {});
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  test('a proof that cannot be written, or has no capture, says what to do', async () => {
    const day = await auditedDay(tellDemoDay(), demoDate);
    const name = day.result.findings[0]?.fingerprint ?? '';
    const nowhere = await day.explain(name, '--proof', join(day.out, 'no', 'such', 'folder.json'));
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('in a folder that is there')]);
    const missing = await day.explain(name, '--proof', join(day.out, 'p.json'), '--capture', makeFolder());
    expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('--capture DIR')]);
  });
});

describe('why not', () => {
  function tellDay(): Story {
    const story = new Story();
    const first = story.mention('09:00', { by: '@ada_writes' });
    const next = story.mention('09:05', { by: '@bo_builds' });
    story.replyInZendesk('09:20', next, { by: 'Ben' });
    const answer = story.replyInZendesk('09:30', first);
    const more = story.mention('10:00', { by: '@ada_writes', under: answer, text: 'and how often?' });
    story.note('10:30', more, { links: story.replyInTweetDeck('10:20', more) });
    story.replyInZendesk('15:59:58', story.mention('09:00:02', { by: '@carl_codes' }), { from: '@GitLabStatus' });
    return story;
  }

  async function askable() {
    const story = tellDay();
    const day = await auditedDay(story, story.date);
    const { tickets } = loadCapture(join(day.out, 'capture'));
    const argvOf = (rule: string, by: string): string[] => {
      const ticket = tickets.find((t) => t.from?.handle === by)?.id ?? `none of ${by}`;
      return ['--rule', rule, '--ticket', ticket];
    };
    const ask = async (rule: string, by: string): Promise<string> => {
      const ran = await day.explain(...argvOf(rule, by));
      expect(ran.code).toBe(0);
      return ran.stdout;
    };
    return { day, argvOf, ask };
  }

  test('by how much, where a clock decided', async () => {
    const { ask } = await askable();
    const late = await ask('first-reply-sla', 'carl_codes');
    expect(late).toContain('no finding: kept, 2 s inside the target');
    expect(late).toMatch(/queue +6 h 58 min \(25136 s\)/);
    expect(await ask('missing-tweetdeck-note', 'ada_writes')).toContain('kept, 37 h 30 min before it was due');
    expect(await ask('skipped-ticket', 'ada_writes')).toMatch(
      /kept, 5 min inside the 15 min .*\n +because Ana took it up at .* soon enough after Ben took up ticket/,
    );
  });

  test('that it is one, by its name', async () => {
    const { day, ask } = await askable();
    const [finding] = day.result.findings.filter((f) => f.rule === 'wrong-handle');
    expect(await ask('wrong-handle', 'carl_codes')).toContain(`a finding: ${finding?.fingerprint}`);
  });

  test('that the rule looks at something else', async () => {
    const { ask } = await askable();
    const told = await ask('missing-tweetdeck-note', 'bo_builds');
    expect(told).toContain('judges nothing here. It looks at follow-ups');
    expect(told).toContain('Ben solves ticket');
  });

  test('of skips: each with what came next, and what it has to do with the ticket', async () => {
    const reason = 'too hard\u001b[31m\n/close\u202e @all';
    const tell = () => {
      const story = tellDay();
      const hard = story.mention('11:00', { by: '@dee_deploys', text: 'why do two of my runners share a cache?' });
      story.skip('11:10', hard, { by: 'Ana', reason });
      story.skip('11:20', hard, { by: 'Ben' });
      story.replyInZendesk('12:00', hard, { by: 'Cleo' });
      return { story, argv: ['--rule', 'skipped-ticket', '--ticket', String(hard.ticketId)] };
    };
    const { story, argv } = tell();
    const plain = await auditedDay(story, story.date);
    const told = (await plain.explain(...argv)).stdout;
    expect(told).toContain(
      'Ana: skip record with a reason; answered 2026-11-18T12:00:02Z by Cleo, in time by 5 h 59 min',
    );
    expect(told).toContain('skipped again: once');
    expect(told).toContain('In all skipped by 2 of the 3 who came by: a question of training or routing');
    expect(told).toContain('The mention: 9 words.');
    expect(told).not.toContain('too hard');
    expect(JSON.parse((await plain.explain(...argv, '--json')).stdout)).toMatchObject({
      skips: [
        { person: 'Ana', reason: null, again: 1, others: 1, cameBy: 3, next: { fate: 'answered', by: 'Cleo' } },
        { person: 'Ben', hasReason: false, again: 0 },
      ],
    });
    expect((await plain.explain('--rule', 'wrong-handle', ...argv.slice(2))).stdout).not.toContain(
      'Who passed it over',
    );

    const open = await auditedDay(tell().story, story.date, 'privacy:\n  text: files\n');
    const shown = (await open.explain(...argv)).stdout;
    expect(shown).toContain('reason given: too hard\ufffd[31m /close\ufffd @all');
    expect(shown).not.toMatch(/\u001b|\u202e|^\/close/m);
  });

  test('as JSON, with margin and facts', async () => {
    const { day, argvOf } = await askable();
    const argv = [...argvOf('first-reply-sla', 'bo_builds'), '--json'];
    expect(JSON.parse((await day.explain(...argv)).stdout)).toMatchObject({
      rule: 'first-reply-sla',
      verdicts: [{ verdict: 'kept', margin: '6 h 44 min inside the target', details: { lagSeconds: 60 } }],
    });
  });

  test('a ticket that was not captured is a usage error', async () => {
    const { day } = await askable();
    const { code, stderr } = await day.explain('--rule', 'wrong-handle', '--ticket', '99');
    expect([code, stderr]).toEqual([2, expect.stringContaining('no Twitter ticket 99')]);
  });
});
