/** Every sentence of the workflow has its rule, or its reason; every rule has its sentence. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/audit/catalogue.ts';
import { notCheckable } from '../../src/audit/not-checkable.ts';
import { workflowDemands } from '../../src/audit/workflow-demands.ts';
import { sectionsToCover } from '../../src/commands/cover-workflow.ts';
import { ruleIds } from '../../src/model/rule-ids.ts';
import { renderCoverage } from '../../src/report/render-coverage.ts';

const demands = workflowDemands.flatMap((s) => s.demands);
const page = renderCoverage(sectionsToCover());

/** Cells of the page's tables, rows of headings and rules left out. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| “'))
  .map((line) => line.slice(2, -2).split(/ (?<!\\)\| /));

describe('the workflow’s sentences', () => {
  test('each have a rule or a reason, and are named by a few words', () => {
    for (const { words, checkedBy = [], beyond, nothing } of demands) {
      expect([words, checkedBy.length > 0 || beyond !== undefined || nothing !== undefined]).toEqual([words, true]);
      expect([words, words.split(' ').length <= 5]).toEqual([words, true]);
      // What asks for nothing is not checked, and what is checked asks for something.
      if (nothing !== undefined) expect([words, checkedBy, beyond]).toEqual([words, [], undefined]);
    }
  });

  test('are told apart within their section', () => {
    for (const { title, demands: own } of workflowDemands) {
      expect([title, new Set(own.map((d) => d.words)).size]).toEqual([title, own.length]);
    }
  });

  test('name every rule of the catalogue, built or not', () => {
    const named = new Set(demands.flatMap((d) => (d.checkedBy ?? []).map((c) => c.rule)));
    expect([...named].sort()).toEqual([...ruleIds].sort());
  });

  test('name every reason', () => {
    const named = new Set(demands.flatMap((d) => (d.beyond === undefined ? [] : [d.beyond])));
    expect([...named].sort()).toEqual(Object.keys(notCheckable).sort());
  });

  test('have stories that their rules tell', () => {
    for (const { rule: id, story } of demands.flatMap((d) => d.checkedBy ?? [])) {
      if (story === undefined) continue;
      const titles = catalogue.find((r) => r.meta.id === id)?.examples.bad.map((e) => e.title);
      expect(titles).toContain(story);
    }
  });

  test('stand in the sections that their rules name', () => {
    const anchors = new Set(workflowDemands.map((s) => s.anchor));
    for (const { meta } of catalogue) {
      expect(anchors).toContain(meta.section);
      const section = workflowDemands.find((s) => s.anchor === meta.section);
      expect(section?.demands.flatMap((d) => d.checkedBy?.map((c) => c.rule) ?? [])).toContain(meta.id);
    }
  });
});

describe('the coverage page', () => {
  test('has a full row for each sentence', () => {
    expect(rows).toHaveLength(demands.length);
    for (const row of rows) {
      expect(row).toHaveLength(3);
      for (const text of row) expect(text.trim()).not.toBe('');
    }
  });

  test('tells which rules are not built yet, and links those that are', () => {
    const built = new Set<string>(catalogue.map((r) => r.meta.id));
    for (const id of ruleIds) {
      expect([id, page.includes(`[\`${id}\`](rules.md#${id})`)]).toEqual([id, built.has(id)]);
      expect([id, page.includes(`\`${id}\` (not built yet)`)]).toEqual([id, !built.has(id)]);
    }
  });

  test('of rules that are all built says nothing of others', () => {
    const sentence = { words: 'a | b', checkedBy: [{ rule: { id: 'some-rule', badStories: ['It breaks'] } }] };
    const told = renderCoverage([{ title: 'T', url: 'https://handbook.example.com/#t', sentences: [sentence] }]);
    expect(told).toContain('| “a \\| b” | [`some-rule`](rules.md#some-rule) | *It breaks*. |');
    expect(told).not.toMatch(/not built yet/i);
  });
});
