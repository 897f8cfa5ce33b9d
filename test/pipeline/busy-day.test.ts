/** The busy day, over HTTP with every system on: who planted it had read the workflow and the rules, not the code. */
import { expect, test } from 'vitest';
import { tellPlantedDay } from '../../scripts/busy-day/planted-day.ts';
import { runTrial } from '../../scripts/busy-day/trial.ts';
import { ruleIds } from '../../src/model/rule-ids.ts';
import { makeFolder } from '../cli/program-in-sandbox.ts';

test('every planted fault is found, no look-alike is reported, and nothing else', async () => {
  const day = tellPlantedDay();
  expect([...new Set(day.faults.map(({ rule }) => rule))].sort()).toEqual([...ruleIds].sort());
  expect(day.faults.length).toBeGreaterThanOrEqual(40);
  expect(day.lookAlikes.length).toBeGreaterThanOrEqual(40);
  const { result, missed, reported, unexpected, unplannedRequests, unknownShare } = await runTrial(day, makeFolder());
  expect(result.complete).toBe(true);
  expect({ missed, reported, unexpected, unplannedRequests }).toEqual({
    missed: [],
    reported: [],
    unexpected: [],
    unplannedRequests: [],
  });
  expect(unknownShare).toBeLessThanOrEqual(0.01);
}, 120_000);
