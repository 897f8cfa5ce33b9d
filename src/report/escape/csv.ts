/** Text for a table cell: a spreadsheet must not take it for a formula (OWASP, CSV injection). */
const formulaStart = /^[\s\u0000]*[=+\-@\t\r＝＋－＠]/u;

export function escapeCsv(text: string): string {
  const plain = text.replaceAll('\u0000', '\ufffd');
  return formulaStart.test(plain) ? `'${plain}` : plain;
}
