import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findShareable, readShareable } from '../../src/model/shareable-links.ts';

const places = {
  forumUrl: 'https://forum.example.com',
  docs: ['docs.example.com', 'www.example.com/handbook'],
  issues: ['gitlab.com/example-org'],
};

describe('a link', () => {
  test.each([
    ['https://forum.example.com/t/why/12', 'https://forum.example.com/t/why/12'],
    ['http://FORUM.example.com/t/12?u=ada', 'https://forum.example.com/t/12'],
    ['https://forum.example.com/c/ci/runner/7', 'https://forum.example.com/c/ci/runner/7'],
    ['https://docs.example.com/ci/yaml/#anchors', 'https://docs.example.com/ci/yaml/#anchors'],
    ['https://docs.example.com/ci?private_token=x#a:~:text=b', 'https://docs.example.com/ci'],
    ['https://www.example.com/handbook/team', 'https://www.example.com/handbook/team'],
    ['https://gitlab.com/example-org/app/-/issues/8#note_3', 'https://gitlab.com/example-org/app/-/issues/8'],
    ['https://gitlab.com/Example-Org/app/-/work_items/8', 'https://gitlab.com/Example-Org/app/-/work_items/8'],
  ])('%s may be shown', (link, shown) => {
    expect(readShareable(link, places)).toBe(shown);
    expect(readShareable(shown, places)).toBe(shown);
  });

  test.each([
    'https://forum.example.com/',
    'https://forum.example.com/u/ada',
    'https://forum.example.com.evil.example/t/why/12',
    'https://docs.example.com/',
    'http://docs.example.com/ci',
    'https://ada:secret@docs.example.com/ci',
    'https://docs.example.com/a)[b](c',
    'https://docs.example.com.evil.example/ci',
    'https://www.example.com/handbook-of-evil/team',
    'https://gitlab.com/example-org-evil/app/-/issues/8',
    'https://gitlab.com/acme/app/-/issues/8',
    'https://gitlab.com/example-org/app/-/merge_requests/8',
    'javascript:alert(1)',
    'docs.example.com/ci',
  ])('%s may not', (link) => {
    expect(readShareable(link, places)).toBeUndefined();
  });
});

test('a text gives its links once, without what stands around them', () => {
  const text =
    'See <a href="https://docs.example.com/ci">it</a>, [this](https://docs.example.com/ci). And https://forum.example.com/t/why/12!';
  expect(findShareable(text, places)).toEqual(['https://docs.example.com/ci', 'https://forum.example.com/t/why/12']);
  expect(findShareable(text, { docs: [], issues: [] })).toEqual([]);
});

test('whatever stands in a text, only plain addresses below the places come out', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'https://docs.example.com/',
      'https://gitlab.com/example-org/a/-/issues/1',
      '/',
      '@',
      '#',
      '?',
      ')',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const link of findShareable(pieces.join(''), places)) {
        expect(link).toMatch(/^https:\/\/(?:docs\.example\.com|gitlab\.com\/example-org)\/[\w.~%+/-]+(?:#[\w-]+)?$/i);
        expect(readShareable(link, places)).toBe(link);
      }
    }),
  );
});
