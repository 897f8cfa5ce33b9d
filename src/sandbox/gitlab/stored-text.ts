/** What GitLab makes of a description or a comment before it stores it. */
import type { GitlabOptions } from './options.ts';
import { type Extraction, extractByLines, extractByParagraphs } from './quick-actions.ts';
import { invalidRecord } from './refusals.ts';

const mostBytes = 1_048_576;
const mostTitle = 255;

export type ReadText = (field: 'description' | 'note', text: string) => Extraction;

export function createTextReader(quickActions: GitlabOptions['quickActions']): ReadText {
  const extract = quickActions === 'lines' ? extractByLines : extractByParagraphs;
  return (field, text) => {
    const bytes = Buffer.byteLength(text);
    if (bytes > mostBytes) throw invalidRecord({ [field]: [`is too long (${bytes} B). The maximum size is 1 MiB.`] });
    return extract(text);
  };
}

/** One line, stripped; throws as GitLab's validation does. */
export function readTitle(text: string): string {
  const title = text.replace(/[\r\n]+/g, ' ').trim();
  if (title === '') throw invalidRecord({ title: ["can't be blank"] });
  if ([...title].length > mostTitle) throw invalidRecord({ title: ['is too long (maximum is 255 characters)'] });
  return title;
}
