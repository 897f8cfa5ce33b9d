/**
 * A capture as a folder: NDJSON by kind, gzip, one gzip member a page, so that pages are appended; `manifest.json` once
 * it is whole, `progress.json` until then.
 */
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Addresses, addressesBy, type Capture, captureSchemaVersion, emptyCapture } from '../model/capture.ts';
import { TweetAuditError } from '../model/errors.ts';
import { normaliseCapture } from '../model/merge-captures.ts';
import {
  again,
  clear,
  damaged,
  fileKinds,
  fileNameOf,
  hashOf,
  linesOf,
  linesToWrite,
  pathOfManifest,
  pathOfProgress,
  pretty,
  readParsed,
  readRecords,
  toMember,
  writeWhole,
  writingLater,
} from './capture-folder.ts';
import { type Manifest, manifestSchema } from './capture-schema.ts';

export function addressesOf(all: Addresses): Addresses {
  return addressesBy((name) => all[name]);
}

/**
 * A saved capture, normalised. Throws a TweetAuditError that names file and line where the folder holds none, an
 * unfinished one, or one that was changed.
 */
export function loadCapture(dir: string): Capture {
  if (!existsSync(pathOfManifest(dir))) {
    throw existsSync(pathOfProgress(dir))
      ? new TweetAuditError(
          'usage',
          `the capture in ${dir} is unfinished`,
          'Run gather again with the same --out: it goes on where it stopped.',
        )
      : new TweetAuditError('usage', `there is no capture in ${dir}`, 'Name the folder that holds manifest.json.');
  }
  const manifest = readParsed(pathOfManifest(dir), manifestSchema);
  if (manifest.schemaVersion !== captureSchemaVersion) {
    const message = `the capture in ${dir} has schema version ${manifest.schemaVersion}, not ${captureSchemaVersion}`;
    throw new TweetAuditError('usage', message, again);
  }
  for (const [name, { sha256 }] of Object.entries(manifest.files)) {
    const path = join(dir, name);
    if (!existsSync(path)) throw damaged(path, 'the file is missing');
    if (hashOf(path) !== sha256) throw damaged(path, 'the file is not the one that the manifest names');
  }
  return normaliseCapture({
    ...emptyCapture(manifest.span, manifest.takenAt),
    ...addressesOf(manifest),
    systems: manifest.systems ?? [],
    ...readRecords(dir),
    coverage: manifest.coverage,
    gaps: manifest.gaps,
    usage: manifest.usage,
  });
}

/** What a manifest says beside the files. */
export type CaptureFacts = Addresses & Pick<Capture, 'span' | 'takenAt' | 'systems' | 'coverage' | 'gaps' | 'usage'>;

function manifestOf(dir: string, facts: CaptureFacts, salt: string): Manifest {
  const files: Manifest['files'] = {};
  for (const kind of fileKinds) {
    const path = join(dir, fileNameOf(kind));
    if (!existsSync(path)) continue;
    files[fileNameOf(kind)] = {
      records: linesOf(path).length,
      bytes: statSync(path).size,
      sha256: hashOf(path),
      commitment: hashOf(path, salt),
    };
  }
  const { span, takenAt, systems } = facts;
  return {
    schemaVersion: captureSchemaVersion,
    span,
    takenAt,
    ...addressesOf(facts),
    ...(systems.length === 0 ? {} : { systems: [...systems] }),
    coverage: [...facts.coverage],
    gaps: [...facts.gaps],
    usage: { ...facts.usage },
    salt,
    files,
  };
}

/** The folder is a capture from then on. */
export function writeManifest(dir: string, facts: CaptureFacts, salt: string): Promise<void> {
  return writeWhole(pathOfManifest(dir), pretty(manifestOf(dir, facts, salt)));
}

/** Writes a whole capture in place of what the folder holds. `salt` is random, for the commitments. */
export function saveCapture(dir: string, capture: Capture, salt: string): Promise<void> {
  return writingLater(dir, async () => {
    mkdirSync(dir, { recursive: true });
    const fresh = new Map(linesToWrite(capture).map(({ kind, lines }) => [kind, lines]));
    for (const [kind, lines] of fresh) await writeFile(join(dir, `${fileNameOf(kind)}.tmp`), toMember(lines));
    clear(dir);
    for (const kind of fresh.keys()) renameSync(join(dir, `${fileNameOf(kind)}.tmp`), join(dir, fileNameOf(kind)));
    await writeManifest(dir, capture, salt);
  });
}
