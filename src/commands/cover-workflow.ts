/** Joins the workflow's sentences with the rules that this version has, for the page that shows what is checked. */
import { catalogue } from '../audit/catalogue.ts';
import { notCheckable } from '../audit/not-checkable.ts';
import { workflowDemands } from '../audit/workflow-demands.ts';
import type { RuleId } from '../model/rule-ids.ts';
import { builtInRevision } from '../policy/built-in.ts';
import type { SectionToCover } from '../report/render-coverage.ts';

function badStoriesOf(id: RuleId): readonly string[] {
  return catalogue.find((r) => r.meta.id === id)?.examples.bad.map((e) => e.title) ?? [];
}

function tellBeyond(id: keyof typeof notCheckable): string {
  const { demand, why } = notCheckable[id];
  return `${demand}. ${why}`;
}

export function sectionsToCover(): readonly SectionToCover[] {
  return workflowDemands.map(({ title, anchor, demands }) => ({
    title,
    url: `${builtInRevision.workflowUrl}${anchor}`,
    sentences: demands.map(({ words, checkedBy = [], beyond, nothing }) => ({
      words,
      checkedBy: checkedBy.map(({ rule: id, story }) => {
        const rule = { id, badStories: badStoriesOf(id) };
        return story === undefined ? { rule } : { rule, story };
      }),
      ...(beyond === undefined ? {} : { beyond: tellBeyond(beyond) }),
      ...(nothing === undefined ? {} : { nothing }),
    })),
  }));
}
