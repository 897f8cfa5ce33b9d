/**
 * The store as generic packages of a GitLab project: one package a box, one version a version. Uploads are the raw
 * bytes: GitLab keeps what it is sent, so that a multipart form would be stored with its envelope.
 */
import { setTimeout } from 'node:timers/promises';
import { parseJson } from '../http/gitlab-refusal.ts';
import { type Clock, HttpFailure, type HttpRequest, type HttpResponse, type Transport } from '../http/types.ts';
import { TweetAuditError } from '../model/errors.ts';
import { changedOnTheWay, type GitlabToken, refusal, unanswered } from './gitlab-refusals.ts';
import { sha256Of } from './manifest.ts';
import { packagesSchema, tookFileSchema } from './schema.ts';
import { boxes, type Place, type Shelf } from './shelf.ts';
import { createStore } from './store.ts';
import type { Store, Warn } from './types.ts';

export interface GitlabStoreOptions {
  /** `https://HOST/api/v4`. */
  readonly apiUrl: string;
  /** Id or path. */
  readonly project: string;
  readonly token: GitlabToken;
  /** Its timeout has to suffice for the largest file. */
  readonly transport: Transport;
  readonly clock?: Pick<Clock, 'sleep'>;
  readonly warn?: Warn;
}

const packagePrefix = 'tweet-audit-';
const mostPerPage = 100;
const mostAttempts = 4;
const backOffMs = 500;

/** Folders of a name become `+`, which our names do not hold: older GitLabs take no slash in a file's name. */
const wireName = (name: string): string => encodeURIComponent(name.replaceAll('/', '+'));

const isFine = ({ status }: HttpResponse): boolean => status >= 200 && status < 300;

/** What follows a write that was not simply taken. */
interface FailedPut {
  readonly error: TweetAuditError;
  /** May be tried again. */
  readonly unclear: boolean;
  /** The file may be there all the same: written, its answer lost; or by an earlier run, in a project that forbids a second file of one name. */
  readonly check: boolean;
}

const maybeThere = ({ status }: HttpResponse): boolean => status >= 500 || [400, 403, 409, 422].includes(status);

function createGitlabShelf(options: GitlabStoreOptions): Shelf {
  const { project, token, transport } = options;
  const sleep = options.clock?.sleep ?? ((ms: number) => setTimeout(ms));
  const where = `package registry of ${/^\d+$/.test(project) ? `project ${project}` : project}`;
  const packagesUrl = `${options.apiUrl.replace(/\/+$/, '')}/projects/${encodeURIComponent(project)}/packages`;
  const headers = { [token.kind === 'job' ? 'job-token' : 'private-token']: token.secret };

  const urlOf = (place: Place, name: string): string =>
    `${packagesUrl}/generic/${packagePrefix}${place.box}/${encodeURIComponent(place.version)}/${wireName(name)}`;

  function send(request: Omit<HttpRequest, 'headers'>): Promise<HttpResponse> {
    // As it was stored: nobody on the way is to unpack what is packed.
    return transport.send({ ...request, headers: { ...headers, 'accept-encoding': 'identity' } });
  }

  async function ask(doing: string, url: string): Promise<HttpResponse> {
    try {
      return await send({ method: 'GET', url, followAnywhere: true });
    } catch (error) {
      throw error instanceof HttpFailure ? unanswered(doing, where, error) : error;
    }
  }

  async function page(number: number): Promise<{ readonly places: readonly Place[]; readonly isLast: boolean }> {
    const doing = 'list the packages';
    const query = `package_type=generic&package_name=${packagePrefix}&order_by=created_at&sort=desc`;
    const url = `${packagesUrl}?${query}&per_page=${mostPerPage}&page=${number}`;
    const response = await ask(doing, url);
    if (!isFine(response)) throw refusal(doing, where, response, token);
    const packages = packagesSchema.safeParse(parseJson(response.body));
    if (!packages.success) {
      const message = `GitLab's list of packages in the ${where} cannot be read`;
      throw new TweetAuditError('store', message, 'Check that the address is that of a GitLab.');
    }
    // The name is searched for, not matched.
    const places = packages.data.flatMap(({ name, version }) => {
      const box = boxes.find((one) => name === `${packagePrefix}${one}`);
      return box === undefined || version === null ? [] : [{ box, version }];
    });
    const next = response.headers['x-next-page'];
    return { places, isLast: next === undefined ? packages.data.length < mostPerPage : next === '' };
  }

  async function read(place: Place, name: string): Promise<Uint8Array | undefined> {
    const doing = `read ${name} of ${place.box} ${place.version}`;
    const response = await ask(doing, urlOf(place, name));
    if (isFine(response)) return response.bytes;
    // A project that cannot be seen holds no answer about its files.
    if (response.status === 404 && !/project not found/i.test(response.body)) return undefined;
    throw refusal(doing, where, response, token);
  }

  async function isThere(place: Place, name: string, bytes: Uint8Array): Promise<boolean> {
    const there = await read(place, name);
    return there !== undefined && Buffer.from(bytes).equals(there);
  }

  /** Undefined once the file was taken. */
  async function tryPut(place: Place, name: string, bytes: Uint8Array): Promise<FailedPut | undefined> {
    const doing = `write ${name} of ${place.box} ${place.version}`;
    const url = `${urlOf(place, name)}?select=package_file`;
    try {
      const response = await send({ method: 'PUT', url, body: bytes });
      if (!isFine(response)) {
        const error = refusal(doing, where, response, token);
        return { error, unclear: response.status >= 500, check: maybeThere(response) };
      }
      const took = tookFileSchema.safeParse(parseJson(response.body));
      if (!took.success || took.data.file_sha256 === sha256Of(bytes)) return undefined;
      return { error: changedOnTheWay(doing, where), unclear: true, check: true };
    } catch (error) {
      if (!(error instanceof HttpFailure)) throw error;
      const unclear = error.reason === 'timeout' || error.reason === 'unreachable';
      return { error: unanswered(doing, where, error), unclear, check: unclear };
    }
  }

  return {
    where,
    async *list() {
      for (let number = 1; ; number += 1) {
        const { places, isLast } = await page(number);
        yield places;
        if (isLast) return;
      }
    },
    read,
    async put(place, name, bytes) {
      for (let attempt = 1; ; attempt += 1) {
        const failed = await tryPut(place, name, bytes);
        if (failed === undefined || (failed.check && (await isThere(place, name, bytes)))) return;
        if (!failed.unclear || attempt >= mostAttempts) throw failed.error;
        await sleep(backOffMs * 2 ** (attempt - 1));
      }
    },
  };
}

/** Captures and days as `tweet-audit-capture` and `tweet-audit-day`, pointers as `tweet-audit-index`. */
export function openGitlabStore(options: GitlabStoreOptions): Store {
  return createStore(createGitlabShelf(options), options.warn ?? (() => {}));
}
