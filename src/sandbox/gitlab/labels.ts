/** The project's labels. */
import { z } from 'zod';
import { numberedPage } from './pages.ts';
import { parseParams } from './params.ts';
import { accessLevels, type Label } from './records.ts';
import { badParameter, conflict, forbidden, notFound } from './refusals.ts';
import { renderLabel } from './render.ts';
import { type ProjectCall, type ProjectRoute, paging } from './route.ts';

const listQuery = z.object({ search: z.string().optional() });
const color = z.string().regex(/^#[0-9a-f]{6}$|^#[0-9a-f]{3}$|^[a-z]+$/i);
const newLabel = z.object({ name: z.string(), color, description: z.string().nullish() });

/** By id or by name. */
function openLabel(call: ProjectCall): Label {
  const { label } = call.parts;
  const found = call.project.labels.find((one) => one.name === label || String(one.id) === label);
  if (found === undefined) throw notFound('Label');
  return found;
}

export const labelRoutes: readonly ProjectRoute[] = [
  {
    method: 'GET',
    path: 'labels',
    parameters: ['search', ...paging],
    answer(call) {
      const { search = '' } = parseParams(listQuery, call.params);
      const found = call.project.labels
        .filter((one) => `${one.name} ${one.description ?? ''}`.toLowerCase().includes(search.toLowerCase()))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      return numberedPage(call, found, renderLabel);
    },
  },
  {
    method: 'GET',
    path: 'labels/{label}',
    parameters: [],
    answer: (call) => ({ status: 200, body: renderLabel(openLabel(call)) }),
  },
  {
    method: 'DELETE',
    path: 'labels/{label}',
    parameters: [],
    answer(call) {
      if (call.accessLevel < accessLevels.planner) throw forbidden();
      const gone = openLabel(call);
      call.project.labels = call.project.labels.filter((one) => one !== gone);
      for (const issue of call.project.issues) issue.labels = issue.labels.filter((name) => name !== gone.name);
      return { status: 204, body: '' };
    },
  },
  {
    method: 'POST',
    path: 'labels',
    parameters: ['name', 'color', 'description'],
    answer(call) {
      if (call.accessLevel < accessLevels.planner) throw forbidden();
      const { name, color: chosen, description } = parseParams(newLabel, call.params);
      if (name.includes(',')) throw badParameter('name is invalid');
      if (call.project.labels.some((one) => one.name === name)) throw conflict('Label already exists');
      const label = { id: call.gitlab.nextId(), name, color: chosen, description: description ?? null };
      call.project.labels.push(label);
      return { status: 201, body: renderLabel(label) };
    },
  },
];
