/** Comments on issues, alone and in threads. */
import { z } from 'zod';
import type { Answer, JsonObject } from '../http.ts';
import { addNote } from './change-issue.ts';
import { openIssue } from './issue-list.ts';
import { numberedPage } from './pages.ts';
import { booleanParam, parseParams } from './params.ts';
import { accessLevels, type Issue, type Note } from './records.ts';
import { badRequest, forbidden, notFound } from './refusals.ts';
import { renderNote } from './render.ts';
import { type ProjectCall, type ProjectRoute, paging } from './route.ts';
import { runQuickActions } from './run-quick-actions.ts';
import type { ReadText } from './stored-text.ts';

const listQuery = z.object({
  order_by: z.enum(['created_at', 'updated_at']).default('created_at'),
  sort: z.enum(['asc', 'desc']).default('desc'),
  activity_filter: z.enum(['all_notes', 'only_comments', 'only_activity']).default('all_notes'),
});
const newNote = z.object({
  body: z.string(),
  internal: booleanParam.optional(),
  confidential: booleanParam.optional(),
});

/** Internal notes are there for planners and above. */
function notesOf(call: ProjectCall, issue: Issue): readonly Note[] {
  return issue.notes.filter((note) => !note.internal || call.accessLevel >= accessLevels.planner);
}

function write(call: ProjectCall, issue: Issue, readText: ReadText, place: Partial<Note>): Answer {
  if (call.project.archived || (issue.locked && call.accessLevel < accessLevels.reporter)) throw forbidden();
  const { body, internal, confidential } = parseParams(newNote, call.params);
  if (body.trim() === '') throw badRequest("Note can't be blank");
  const { actions, text } = readText('note', body);
  const outcome = runQuickActions(call, issue, actions);
  if (text.trim() === '') return { status: 202, body: { commands_changes: outcome.changes, summary: outcome.summary } };
  const note = addNote(call, issue, { body: text, internal: internal ?? confidential ?? false, ...place });
  return { status: 201, body: { ...renderNote(call, issue, note), commands_changes: outcome.changes } };
}

function openNote(call: ProjectCall, issue: Issue): Note {
  const found = notesOf(call, issue).find((note) => String(note.id) === call.parts.note);
  if (found === undefined) throw notFound('Note');
  return found;
}

function edit(call: ProjectCall, readText: ReadText): Answer {
  const issue = openIssue(call);
  const note = openNote(call, issue);
  if (note.authorId !== call.user.id && call.accessLevel < accessLevels.maintainer) throw forbidden();
  note.body = readText('note', parseParams(newNote, call.params).body).text;
  note.updatedAt = call.gitlab.stamp();
  return { status: 200, body: renderNote(call, issue, note) };
}

function renderDiscussion(call: ProjectCall, issue: Issue, id: string): JsonObject {
  const notes = notesOf(call, issue).filter((note) => note.discussion === id);
  return {
    id,
    individual_note: notes[0]?.individual ?? true,
    notes: notes.map((note) => renderNote(call, issue, note)),
  };
}

function openDiscussion(call: ProjectCall, issue: Issue): readonly Note[] {
  const notes = notesOf(call, issue).filter((note) => note.discussion === call.parts.discussion);
  if (notes.length === 0) throw notFound('Discussion');
  return notes;
}

const noteFields = ['body', 'internal', 'confidential'];

export function noteRoutes(readText: ReadText): readonly ProjectRoute[] {
  return [
    {
      method: 'GET',
      path: 'issues/{iid}/notes',
      parameters: [...Object.keys(listQuery.shape), ...paging],
      answer(call) {
        const issue = openIssue(call);
        const query = parseParams(listQuery, call.params);
        const way = query.sort === 'asc' ? 1 : -1;
        const key = (note: Note): string => (query.order_by === 'created_at' ? note.at : note.updatedAt);
        const found = notesOf(call, issue)
          .filter(
            (note) =>
              query.activity_filter === 'all_notes' || note.system === (query.activity_filter === 'only_activity'),
          )
          .sort((a, b) => way * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id - b.id));
        return numberedPage(call, found, (note) => renderNote(call, issue, note));
      },
    },
    {
      method: 'GET',
      path: 'issues/{iid}/notes/{note}',
      parameters: [],
      answer(call) {
        const issue = openIssue(call);
        return { status: 200, body: renderNote(call, issue, openNote(call, issue)) };
      },
    },
    {
      method: 'POST',
      path: 'issues/{iid}/notes',
      parameters: noteFields,
      answer: (call) => write(call, openIssue(call), readText, {}),
    },
    {
      method: 'PUT',
      path: 'issues/{iid}/notes/{note}',
      parameters: noteFields,
      answer: (call) => edit(call, readText),
    },
    {
      method: 'DELETE',
      path: 'issues/{iid}/notes/{note}',
      parameters: [],
      answer(call) {
        const issue = openIssue(call);
        const note = openNote(call, issue);
        if (note.authorId !== call.user.id && call.accessLevel < accessLevels.maintainer) throw forbidden();
        issue.notes.splice(issue.notes.indexOf(note), 1);
        return { status: 204, body: '' };
      },
    },
    {
      method: 'GET',
      path: 'issues/{iid}/discussions',
      parameters: [...paging],
      answer(call) {
        const issue = openIssue(call);
        const ids = [...new Set(notesOf(call, issue).map((note) => note.discussion))];
        return numberedPage(call, ids, (id) => renderDiscussion(call, issue, id));
      },
    },
    {
      method: 'GET',
      path: 'issues/{iid}/discussions/{discussion}',
      parameters: [],
      answer(call) {
        const issue = openIssue(call);
        const [first] = openDiscussion(call, issue);
        return { status: 200, body: renderDiscussion(call, issue, first?.discussion ?? '') };
      },
    },
    {
      method: 'POST',
      path: 'issues/{iid}/discussions',
      parameters: noteFields,
      answer(call) {
        const issue = openIssue(call);
        const answer = write(call, issue, readText, { individual: false });
        const note = issue.notes.at(-1);
        if (answer.status !== 201 || note === undefined) return answer;
        return { status: 201, body: renderDiscussion(call, issue, note.discussion) };
      },
    },
    {
      method: 'POST',
      path: 'issues/{iid}/discussions/{discussion}/notes',
      parameters: noteFields,
      answer(call) {
        const issue = openIssue(call);
        const thread = openDiscussion(call, issue);
        const [first] = thread;
        if (first?.system === true) throw badRequest('Discussion can not be added');
        const answer = write(call, issue, readText, {
          discussion: first?.discussion ?? '',
          individual: false,
          internal: first?.internal ?? false,
        });
        // A comment that is answered becomes a thread.
        if (answer.status === 201) for (const note of thread) note.individual = false;
        return answer;
      },
    },
    {
      method: 'PUT',
      path: 'issues/{iid}/discussions/{discussion}/notes/{note}',
      parameters: noteFields,
      answer: (call) => edit(call, readText),
    },
  ];
}
