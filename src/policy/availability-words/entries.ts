/** Word lists as they are written in this folder: an entry a line, lines set in further belong to the entry above, `//` begins a remark. */

export function entries(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words === '' || words.startsWith('//')) continue;
    const above = found.at(-1);
    if (above === undefined || !line.startsWith('    ')) found.push(words);
    else found.splice(-1, 1, above.endsWith('|') ? `${above}${words}` : `${above} ${words}`);
  }
  return found;
}
