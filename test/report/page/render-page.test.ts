import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { html, printHtml } from '../../../src/report/escape/html.ts';
import { evidenceLink, localLink } from '../../../src/report/page/links.ts';
import { type Page, renderPage } from '../../../src/report/page/render-page.ts';
import { hostileText, tag } from '../hostile.ts';

function pageOf(text: string): Page {
  return {
    title: text,
    heading: text,
    lead: text,
    navigation: [{ label: text, href: 'index.html' }],
    sections: ['a', 'b', 'c'].map((id) => ({ id, heading: text, body: html`<p title="${text}">${text}</p>` })),
    footer: text,
  };
}

/** Elements and their attributes' names, in order. */
function skeletonOf(page: string): readonly string[] {
  const { document } = parseHTML(page);
  return [...document.querySelectorAll('*')].map((e) => `${e.localName} ${e.getAttributeNames().join(' ')}`);
}

describe('A page', () => {
  const bland = skeletonOf(renderPage(pageOf('plain')));

  test('holds text from outside as text, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = renderPage(pageOf(text));
        expect(skeletonOf(page)).toEqual(bland);
        expect(page.split(tag).length - 1).toBeGreaterThanOrEqual(14);
      }),
    );
  });

  test('allows its own style and script by hash, and nothing else', () => {
    const page = renderPage(pageOf('plain'));
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const inside = (name: string): string => new RegExp(`<${name}>([^]*?)</${name}>`).exec(page)?.[1] ?? '';
    const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash(inside('style'))}'; script-src 'sha256-${hash(inside('script'))}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/<(link|img|iframe|object|embed|base|form)\b| (src|style|on\w+)=/i);
  });
});

describe('A link', () => {
  test('of ours leads to a page of ours', () => {
    expect(printHtml(localLink('../2026-11-18/index.html#finding-0a1b', 'x'))).toBe(
      '<a href="../2026-11-18/index.html#finding-0a1b">x</a>',
    );
    for (const href of ['https://x.com/', '//x.com', 'javascript:alert(1)', '/etc', 'a?b', 'a//b', '']) {
      if (href === '') continue;
      expect(() => localLink(href, 'x'), href).toThrow('not an address');
    }
  });

  test('to evidence is a permalink, or no link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(printHtml(evidenceLink(text, 'evidence'))).toBe('evidence');
      }),
    );
    expect(printHtml(evidenceLink('https://x.com/ada/status/17', 'mention'))).toBe(
      '<a href="https://x.com/ada/status/17" rel="noreferrer noopener">mention</a>',
    );
  });
});
