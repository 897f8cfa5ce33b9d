/** The generic package registry: files stored byte for byte, the newest of a name wins. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Answer, JsonObject } from '../http.ts';
import { numberedPage } from './pages.ts';
import { parseParams } from './params.ts';
import { accessLevels, type Package, type PackageFile } from './records.ts';
import { badParameter, badRequest, forbidden, notFound } from './refusals.ts';
import { renderPackage } from './render.ts';
import { type ProjectCall, type ProjectRoute, paging } from './route.ts';

const hash = (name: string, bytes: Buffer): string => createHash(name).update(bytes).digest('hex');

function renderFile(one: Package, file: PackageFile): JsonObject {
  return {
    id: file.id,
    package_id: one.id,
    created_at: file.at,
    file_name: file.name,
    size: file.bytes.length,
    file_md5: hash('md5', file.bytes),
    file_sha1: hash('sha1', file.bytes),
    file_sha256: hash('sha256', file.bytes),
  };
}

/** Reading needs a reporter, writing a developer, deleting a maintainer; a job's token counts as its user. */
function mustReach(call: ProjectCall, least: number): void {
  if (!call.project.packagesEnabled) throw notFound('Project');
  if (call.accessLevel < least) throw forbidden();
}

interface Place {
  readonly name: string;
  readonly version: string;
  readonly file: string;
}

function placeOf(call: ProjectCall): Place {
  const { name = '', version = '', file = '' } = call.parts;
  if (!/^[\w.+-]+$/.test(name)) throw badParameter('package_name is invalid');
  if (!/^[\w.+-]+$/.test(version) || version.includes('..') || version.length > 255)
    throw badParameter('package_version is invalid');
  if (!/^[A-Za-z0-9._\-+~@/]+$/.test(file)) throw badParameter('file_name is invalid');
  return { name, version, file };
}

const selectQuery = z.object({ select: z.literal('package_file').optional() });

function upload(call: ProjectCall, mostBytes: number): Answer {
  mustReach(call, accessLevels.developer);
  if (call.project.archived) throw forbidden();
  const place = placeOf(call);
  const { select } = parseParams(selectQuery, call.params);
  if (call.bytes.length > mostBytes) throw badRequest('File is too large');
  const { project, gitlab } = call;
  let one = project.packages.find((known) => known.name === place.name && known.version === place.version);
  if (
    one !== undefined &&
    project.duplicatePackages === 'refused' &&
    one.files.some((file) => file.name === place.file)
  ) {
    throw badRequest('Duplicate package is not allowed');
  }
  if (one === undefined) {
    one = { id: gitlab.nextId(), name: place.name, version: place.version, at: gitlab.stamp(), files: [] };
    project.packages.push(one);
  }
  const file: PackageFile = { id: gitlab.nextId(), name: place.file, bytes: call.bytes, at: gitlab.stamp() };
  one.files.push(file);
  return { status: 201, body: select === undefined ? { message: '201 Created' } : renderFile(one, file) };
}

function download(call: ProjectCall): Answer {
  mustReach(call, accessLevels.reporter);
  const place = placeOf(call);
  const one = call.project.packages.find((known) => known.name === place.name && known.version === place.version);
  if (one === undefined) throw notFound('Package');
  const file = one.files.findLast((known) => known.name === place.file);
  if (file === undefined) throw notFound('Package file');
  const disposition = `attachment; filename="${file.name.split('/').at(-1)}"`;
  return { status: 200, headers: { 'content-disposition': disposition }, body: file.bytes };
}

const listQuery = z.object({
  package_type: z.string().optional(),
  package_name: z.string().optional(),
  package_version: z.string().optional(),
  order_by: z.enum(['created_at', 'name', 'version', 'type']).default('created_at'),
  sort: z.enum(['asc', 'desc']).default('asc'),
});

function list(call: ProjectCall): Answer {
  mustReach(call, accessLevels.reporter);
  const query = parseParams(listQuery, call.params);
  const key = (one: Package): string =>
    query.order_by === 'created_at' ? one.at : query.order_by === 'name' ? one.name : one.version;
  const way = query.sort === 'asc' ? 1 : -1;
  const found = call.project.packages
    .filter(
      (one) =>
        (query.package_type ?? 'generic') === 'generic' &&
        // The name is searched for, not matched: `audit` also finds `audit-old`.
        one.name.toLowerCase().includes((query.package_name ?? '').toLowerCase()) &&
        (query.package_version === undefined || one.version === query.package_version),
    )
    .sort((a, b) => way * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id - b.id));
  return numberedPage(call, found, (one) => renderPackage(call, one));
}

function openPackage(call: ProjectCall): Package {
  const found = call.project.packages.find((one) => String(one.id) === call.parts.package);
  if (found === undefined) throw notFound('Package');
  return found;
}

const filePath = 'packages/generic/{name}/{version}/{file...}';

export function packageRoutes(mostBytes: number): readonly ProjectRoute[] {
  return [
    {
      method: 'PUT',
      path: filePath,
      parameters: ['select'],
      jobToken: true,
      rawBody: true,
      answer: (call) => upload(call, mostBytes),
    },
    { method: 'GET', path: filePath, parameters: [], jobToken: true, answer: download },
    {
      method: 'GET',
      path: 'packages',
      parameters: [...Object.keys(listQuery.shape), ...paging],
      jobToken: true,
      answer: list,
    },
    {
      method: 'GET',
      path: 'packages/{package}',
      parameters: [],
      jobToken: true,
      answer(call) {
        mustReach(call, accessLevels.reporter);
        return { status: 200, body: { ...renderPackage(call, openPackage(call)), versions: [] } };
      },
    },
    {
      method: 'DELETE',
      path: 'packages/{package}',
      parameters: [],
      jobToken: true,
      answer(call) {
        mustReach(call, accessLevels.maintainer);
        const gone = openPackage(call);
        call.project.packages = call.project.packages.filter((one) => one !== gone);
        return { status: 204, body: '' };
      },
    },
    {
      method: 'GET',
      path: 'packages/{package}/package_files',
      parameters: [...paging],
      jobToken: true,
      answer(call) {
        mustReach(call, accessLevels.reporter);
        const one = openPackage(call);
        return numberedPage(call, one.files, (file) => renderFile(one, file));
      },
    },
    {
      method: 'DELETE',
      path: 'packages/{package}/package_files/{file}',
      parameters: [],
      jobToken: true,
      answer(call) {
        mustReach(call, accessLevels.maintainer);
        const one = openPackage(call);
        const gone = one.files.find((file) => String(file.id) === call.parts.file);
        if (gone === undefined) throw notFound('Package file');
        one.files = one.files.filter((file) => file !== gone);
        return { status: 204, body: '' };
      },
    },
  ];
}
