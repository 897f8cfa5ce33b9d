/** Text for XML 1.0, which forbids most controls even as entities; the writer escapes `<`, `&` and quotes. */
import { escapeLog } from './log.ts';

/** One line; forbidden characters leave a visible mark. */
export function escapeXml(text: string): string {
  return escapeLog(text.toWellFormed()).replace(/[\ufffe\uffff]/g, '\ufffd');
}
