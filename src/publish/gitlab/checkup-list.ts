/** What must hold of GitLab before a run, in the order in which one thing needs the other. */
import type { Check } from '../../model/check.ts';
import type { GitlabCheckup } from './checkup.ts';
import { checkAssignees, checkFeatures, checkLabels, checkPrivate, checkProject } from './checkup-project.ts';
import { checkSchedule } from './checkup-schedule.ts';
import { checkReadRole, checkReadToken, checkWriteRole, checkWriteToken } from './checkup-tokens.ts';

export const gitlabChecks: readonly Check<GitlabCheckup>[] = [
  checkReadToken,
  checkWriteToken,
  checkProject,
  checkPrivate,
  checkFeatures,
  checkReadRole,
  checkWriteRole,
  checkAssignees,
  checkLabels,
  checkSchedule,
];
