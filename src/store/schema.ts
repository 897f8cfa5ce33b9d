/** Manifests and pointers as they are read back, and the part of GitLab's answers that is used. */
import { z } from 'zod';
import { type Instant, parseInstant } from '../model/instant.ts';
import type { CaptureEntry, DayEntry } from './types.ts';

export const storeSchemaVersion = '1';

const schemaVersion = z.literal(storeSchemaVersion);
const instant = z.custom<Instant>((value) => typeof value === 'string' && parseInstant(value) === value, 'no instant');
const span = z.strictObject({ start: instant, end: instant });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `YYYY.M.D-<first 16 hex digits of the manifest's SHA-256>`, as GitLab's registry takes it. */
export const versionSchema = z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}-[0-9a-f]{16}$/);

const longestName = 200;
/** Names become paths, and manifests may have been written by somebody else: no `..`, no root, nothing hidden. */
export const nameSchema = z
  .string()
  .max(longestName)
  .regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/);

const files = z.array(z.strictObject({ name: nameSchema, bytes: z.int().nonnegative(), sha256 }));
const captureFacts = { kind: z.literal('capture'), span, takenAt: instant };
const dayFacts = {
  kind: z.literal('day'),
  team: z.string().min(1),
  date: z.iso.date(),
  takenAt: instant,
  settled: z.boolean(),
  edition: z.int().nonnegative(),
};

export const manifestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ schemaVersion, ...captureFacts, files }),
  z.strictObject({ schemaVersion, ...dayFacts, files }),
]);
export type Manifest = z.output<typeof manifestSchema>;

const captureEntry: z.ZodType<CaptureEntry> = z.strictObject({ ...captureFacts, version: versionSchema, sha256 });
const dayEntry: z.ZodType<DayEntry> = z.strictObject({ ...dayFacts, version: versionSchema, sha256 });

export const pointerSchema = z.strictObject({
  schemaVersion,
  captures: z.array(captureEntry),
  days: z.array(dayEntry),
  superseded: z.array(versionSchema),
});

export const packagesSchema = z.array(z.object({ name: z.string(), version: z.string().nullable() }));
/** What GitLab says of a file it took, when asked with `select=package_file`. */
export const tookFileSchema = z.object({ file_sha256: z.string() });
