/** Text for a terminal or a job's log: nothing in it can colour, move the cursor, forge a GitLab section, or reverse reading order. */
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One line; with `lines`, line feeds stay. What is taken out leaves a visible mark. */
export function escapeLog(text: string, { lines = false }: { readonly lines?: boolean } = {}): string {
  const unified = text.replace(/\r\n?|\u2028|\u2029|\u0085|\u000b|\u000c/g, '\n');
  const flat = lines ? unified : unified.replace(/\s*\n\s*/g, ' ');
  return flat.replace(/\t/g, ' ').replace(controls, '\ufffd');
}
