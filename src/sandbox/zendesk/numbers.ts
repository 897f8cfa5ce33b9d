/** Zendesk's ids are numbers on records, and strings inside its audits' values. */

/** Throws a RangeError where JSON could not carry it. */
export function idNumber(id: string): number {
  const value = Number(id);
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an id that Zendesk could have: ${JSON.stringify(id)}`);
  return value;
}

export function idOrNull(id: string | undefined): number | null {
  return id === undefined ? null : idNumber(id);
}
