/** Handles: shown as `@Name`, compared without the sign and without case. */

/** The form to compare handles in. */
export function handleKey(handle: string): string {
  return handle
    .trim()
    .replace(/^[@＠]/u, '')
    .toLowerCase();
}

/** The form to show: one leading sign. */
export function showHandle(handle: string): string {
  return `@${handle.trim().replace(/^[@＠]/u, '')}`;
}

export function sameHandle(a: string, b: string): boolean {
  return handleKey(a) === handleKey(b);
}
