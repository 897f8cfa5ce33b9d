/** The dashboard as people meet it: in Chromium, by clicks and keys, without script, on a phone, in the dark, on paper. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDashboard } from '../../../src/report/dashboard/render-dashboard.ts';
import { chromiumPath, launchChromium, listViolations, openPage } from './browser.ts';
import { dashboardOptions, siteOf, wholeSite, withManyFindingsOnLastDay } from './samples.ts';
import { tellHistory } from './told-weeks.ts';

const history = tellHistory(19);
const richDay = '2026-11-03';
const names = [
  'index.html',
  'metrics.html',
  `${richDay}/index.html`,
  '2026-11-13/index.html',
  'weeks/2026-W44/index.html',
  'people/index.html',
] as const;

// In CI the browser is there, and a skip would be a failure that nobody sees.
const isHere = chromiumPath !== undefined || process.env.CI === 'true';

describe.skipIf(!isHere)('The dashboard in Chromium (skipped where no chromium is found)', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweet-audit-dashboard-'));
  const urlOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  let browser: Browser;

  beforeAll(async () => {
    for (const { name, body } of renderDashboard(wholeSite(history), dashboardOptions)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), body);
    }
    browser = await launchChromium();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(names)('%s asks for nothing, says nothing on the console, and breaks no policy', async (name) => {
    const { page, trouble } = await openPage(browser, urlOf(name));
    expect(await page.title()).not.toBe('');
    expect(trouble).toEqual([]);
  });

  test('the policy is in force: a style or script from elsewhere is refused', async () => {
    const { page, trouble } = await openPage(browser, urlOf('index.html'));
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = 1" })); document.body.setAttribute("style", "color: red")',
    );
    expect(await page.title()).not.toBe('1');
    expect(trouble).toHaveLength(2);
  });

  for (const dark of [false, true]) {
    test.each(names)(`%s has no violation that axe knows, ${dark ? 'dark' : 'light'}`, async (name) => {
      const { page } = await openPage(browser, urlOf(name), { dark });
      expect(await listViolations(page)).toEqual([]);
    });
  }

  test.each(names)('%s never scrolls sideways on a phone', async (name) => {
    const { page } = await openPage(browser, urlOf(name), { width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test('links lead from the newest verdict to its findings, to other days, and to what figures mean', async () => {
    const { page } = await openPage(browser, urlOf('index.html'));
    await page.getByRole('link', { name: 'Open the day' }).click();
    expect(page.url()).toBe(urlOf('2026-11-13/index.html'));
    await page.getByRole('link', { name: /Thu 12 Nov/ }).click();
    expect(page.url()).toBe(urlOf('2026-11-12/index.html'));
    await page.getByRole('link', { name: 'First replies in time' }).click();
    expect(page.url()).toBe(`${urlOf('metrics.html')}#sla-attainment`);
    expect(await page.locator(':target').getByRole('heading').innerText()).toBe('First replies within the target');
  });

  test('findings are filtered by choices and by words, and shown again', async () => {
    const { page, trouble } = await openPage(browser, urlOf(`${richDay}/index.html`));
    const rows = page.locator('table.findings tbody tr');
    const all = await rows.count();
    expect(all).toBeGreaterThan(4);
    await page.getByRole('search').getByLabel('Rule').selectOption('official-retweet');
    const shown = await rows.filter({ visible: true }).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    for (const text of await rows.filter({ visible: true }).allInnerTexts()) expect(text).toContain('official-retweet');
    expect(await page.getByRole('search').getByRole('status').innerText()).toBe(`${shown} of ${all} shown`);
    expect(page.url()).toContain('#findings?rule=official-retweet');
    await page.getByRole('search').getByLabel('Text').fill('no such words');
    expect(await rows.filter({ visible: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await rows.filter({ visible: true }).count()).toBe(all);
    await page.getByRole('search').getByLabel('State').selectOption('waived');
    for (const text of await rows.filter({ visible: true }).allInnerTexts()) expect(text).toContain('waived');
    expect(trouble).toEqual([]);
  });

  test('a filter can be sent as a link', async () => {
    const { page } = await openPage(browser, `${urlOf(`${richDay}/index.html`)}#findings?severity=warning`);
    const shown = await page.locator('table.findings tbody tr').filter({ visible: true }).allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(text).toMatch(/^warning/);
  });

  test('findings are sorted by headings, with the keyboard alone', async () => {
    const { page } = await openPage(browser, urlOf(`${richDay}/index.html`));
    const times = async (): Promise<readonly (string | null)[]> =>
      await Promise.all(
        (await page.locator('table.findings tbody tr').all()).map((row) => row.getAttribute('data-at')),
      );
    await page.getByRole('button', { name: 'Time' }).focus();
    await page.keyboard.press('Enter');
    const rising = await times();
    expect(rising).toEqual([...rising].sort());
    await page.keyboard.press('Space');
    expect(await times()).toEqual([...rising].sort().reverse());
    expect(await page.getByRole('columnheader', { name: 'Time' }).getAttribute('aria-sort')).toBe('descending');
  });

  test('the first key leads past the navigation', async () => {
    const { page } = await openPage(browser, urlOf('index.html'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  test('a link to a finding opens, shows and marks it, whatever is filtered', async () => {
    const url = urlOf(`${richDay}/index.html`);
    const fingerprint = history.days.find(({ date }) => date === richDay)?.result.findings.at(-1)?.fingerprint ?? '';
    const { page } = await openPage(browser, `${url}#finding-${fingerprint}`);
    const row = page.locator(`#finding-${fingerprint}`);
    expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
    await page.getByRole('search').getByLabel('Text').fill('no such words');
    expect(await row.isVisible()).toBe(false);
    await page.evaluate(`location.hash = 'finding-${fingerprint}'`);
    await row.waitFor({ state: 'visible', timeout: 5000 });
  });

  test('without script all findings stand there, and no control that would do nothing', async () => {
    const { page, trouble } = await openPage(browser, urlOf(`${richDay}/index.html`), { script: false });
    const known = history.days.find(({ date }) => date === richDay)?.result.findings.length;
    expect(await page.locator('table.findings tbody tr').filter({ visible: true }).count()).toBe(known);
    expect(await page.locator('button, select, input').filter({ visible: true }).count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  test('on paper the page is light, and its tables are whole', async () => {
    const { page } = await openPage(browser, urlOf('index.html'), { dark: true });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });

  test('two thousand findings of one day stay small and quick', async () => {
    const reports = renderDashboard(siteOf(withManyFindingsOnLastDay(history, 2000)), dashboardOptions);
    const body = reports.at(-1)?.body ?? '';
    expect(body.length).toBeLessThan(4_000_000);
    writeFileSync(join(folder, 'many.html'), body);
    const { page } = await openPage(browser, urlOf('many.html'));
    const took: unknown = await page.evaluate(`(() => {
      const started = performance.now();
      const field = document.querySelector('.filter input');
      field.value = 'skipped-ticket';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector('th[data-sort=at] button').click();
      document.body.getBoundingClientRect();
      return performance.now() - started;
    })()`);
    const shown = await page.locator('table.findings tbody tr').filter({ visible: true }).count();
    expect(shown).toBeGreaterThan(600);
    expect(shown).toBeLessThan(700);
    expect(took).toBeLessThan(5000);
  });
});
