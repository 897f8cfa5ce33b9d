/** GitLab's `>>>` quotes, turned into CommonMark's: a closing line ends the quote, and any fence inside it. */

const opens = /^(>{3,})(?:[ \t]*|[ \t]+\[![a-z]+\][^\n]*)$/i;
const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;

function isClosing(line: string, marker: string): boolean {
  const run = /^ {0,3}([`~]+)[ \t]*$/.exec(line)?.[1] ?? '';
  return run.startsWith(marker) && run[0] === marker[0] && new Set(run).size === 1;
}

/** The same number of lines; those of a quote begin with `> `, its first and last hold nothing else. */
export function quoteMultilineQuotes(lines: readonly string[]): readonly string[] {
  let quote: string | undefined;
  let fenced: string | undefined;
  return lines.map((line) => {
    if (quote !== undefined) {
      // A longer quote may close this one as well; a shorter run is text inside.
      if (/^>{3,}[ \t]*$/.test(line) && line.trim().length >= quote.length) {
        quote = undefined;
        return '';
      }
      return `> ${line}`;
    }
    if (fenced !== undefined) {
      if (isClosing(line, fenced)) fenced = undefined;
      return line;
    }
    const opened = fence.exec(line);
    if (opened !== null) {
      fenced = opened[1] ?? opened[2];
      return line;
    }
    quote = opens.exec(line)?.[1];
    return quote === undefined ? line : '>';
  });
}
