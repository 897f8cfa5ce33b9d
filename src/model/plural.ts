/** A count with its noun, as people say it: `1 day`, `0 days`, `2 replies`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
