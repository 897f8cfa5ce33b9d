/** Plays the people around the issues: they use the same API with their own tokens, past the wire and its faults. */
import { z } from 'zod';
import { type JsonObject, Refusal } from '../http.ts';
import type { GitlabApp } from './app.ts';
import { tokenOf } from './options.ts';

export interface CommentPlace {
  /** The thread to answer in. */
  readonly discussion?: string;
  readonly internal?: boolean;
}

/** Each throws where GitLab refuses, or where the sandbox does not play what was asked. */
export interface People {
  /** Changes an issue by the API's own names: `{ state_event: 'close', add_labels: 'seen' }`. The issue as shown afterwards. */
  editAs(username: string, iid: number, change: JsonObject): JsonObject;
  /** Ticks the first empty box in a line that holds `part`. */
  tickAs(username: string, iid: number, part: string): JsonObject;
  /** The note, or what GitLab says about a comment that held quick actions only. */
  commentAs(username: string, iid: number, body: string, place?: CommentPlace): JsonObject;
  editCommentAs(username: string, iid: number, note: number, body: string): JsonObject;
}

const record = z.record(z.string(), z.unknown());
const described = z.looseObject({ description: z.string().nullable() });

export function createPeople(app: GitlabApp, origin: string, projectId: number): People {
  function ask(username: string, method: string, rest: string, params?: JsonObject): JsonObject {
    const path = `/api/v4/projects/${projectId}/issues/${rest}`;
    try {
      const answer = app({
        method,
        path,
        origin,
        query: new URLSearchParams(),
        headers: { 'private-token': tokenOf(username), 'content-type': 'application/json' },
        bytes: Buffer.from(params === undefined ? '' : JSON.stringify(params)),
      });
      return record.parse(answer.body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const said = error.unplanned ?? JSON.stringify(error.answer.body);
      throw new Error(`GitLab answers ${error.answer.status} to ${username}'s ${method} ${path}: ${said}`);
    }
  }

  return {
    editAs: (username, iid, change) => ask(username, 'PUT', String(iid), change),
    tickAs(username, iid, part) {
      const lines = (described.parse(ask(username, 'GET', String(iid))).description ?? '').split('\n');
      const at = lines.findIndex((line) => line.includes(part) && line.includes('[ ]'));
      if (at < 0) throw new Error(`issue ${iid} has no empty box in a line with: ${part}`);
      const ticked = lines.map((line, i) => (i === at ? line.replace('[ ]', '[x]') : line));
      return ask(username, 'PUT', String(iid), { description: ticked.join('\n') });
    },
    commentAs(username, iid, body, { discussion, internal } = {}) {
      const thread = discussion === undefined ? '' : `/discussions/${discussion}`;
      return ask(username, 'POST', `${iid}${thread}/notes`, internal === undefined ? { body } : { body, internal });
    },
    editCommentAs: (username, iid, note, body) => ask(username, 'PUT', `${iid}/notes/${note}`, { body }),
  };
}
