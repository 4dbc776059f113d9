import axe from 'axe-core';
import { mkdtempSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocaleId } from '../../src/i18n/locales.ts';
import type { MessageKey } from '../../src/i18n/messages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openRegister } from '../../src/register.ts';
import { openVisitor, type Visitor } from './browser.ts';
import { PROJECT } from './built-site.ts';

const ROOT = process.env['P2C_ROOT'] || PROJECT;
const REPOSITORY = 'https://github.com/example/register';
const TITLE = 'Two hundred rural schools online by 2029: a test';
const TEXT = 'The ministry will connect two hundred rural schools and keep them online until 2029.';

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor();
});
afterAll(() => visitor.close());

/** Opens the form, touches it, and waits until it has taken over; what breaks the policy of the page or fails is kept. */
async function openForm(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  // Where the site is kept may not be known to this build; the form reads it from the page.
  await page.route('**/pledge/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace(/ data-(?:repository|branch|stewards)="[^"]*"/g, '')
      .replace(
        'id="composer"',
        `id="composer" data-repository="${REPOSITORY}" data-branch="main" data-stewards="stewards@example.org"`,
      );
    return route.fulfill({ response: answer, body: html });
  });
  await page.goto(path);
  await page.focus('#f-text');
  await page.waitForSelector('[data-ready]');
  return faults;
}

/** Types into a field, with the keyboard only. */
async function type(page: Page, field: string, text: string, key?: string): Promise<void> {
  await page.focus(`#f-${field}`);
  await page.keyboard.type(text);
  if (key !== undefined) await page.keyboard.press(key);
}

async function tick(page: Page, value: string): Promise<void> {
  await page.locator(`input[value="${value}"]`).focus();
  await page.keyboard.press('Space');
}

/** What `--check` says of the register with a file more in it. */
function errorsWith(file: string, text: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'composer-test-'));
  try {
    for (const folder of ['content', 'data']) cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    const { problems, dataset } = openRegister(root, new Date().toISOString().slice(0, 10));
    const isThere = [...dataset.pledges, ...dataset.progress_reports].some(({ origin }) => origin.file === file);
    return [
      ...(isThere ? [] : ['not read']),
      ...problems.filter(({ severity }) => severity === 'error').map((one) => `${one.file}: ${one.rule} ${one.field}`),
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function savedBy(page: Page, act: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-act="${act}"]`)]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

it('takes a country by the name that people use, and keeps it by its code', async () => {
  const asked = [
    ['en/pledge/', 'UAE', 'ARE', 'United Arab Emirates'],
    ['fr/pledge/', 'corée du sud', 'KOR', 'République de Corée'],
    ['ru/pledge/', 'Южная Корея', 'KOR', 'Республика Корея'],
  ] as const;
  const kept = await visitor.visit(
    asked.map(([path]) => path),
    async (page, path) => {
      await openForm(page, path);
      const [, name = ''] = asked.find(([one]) => one === path) ?? [];
      await type(page, 'countries', name, 'Enter');
      // A draft that is kept by the same browser comes before.
      const item = page.locator('[data-keys="countries"] .chosen li').last();
      return [await item.getAttribute('data-key'), await item.locator('bdi').textContent()];
    },
  );
  expect(kept).toEqual(asked.map(([, , code, name]) => [code, name]));
});

it('a pledge is composed from nothing by keyboard, and three doors give the bytes that the check accepts', async () => {
  const [seen] = await visitor.visit(['en/pledge/'], async (page, path) => {
    const faults = await openForm(page, path);
    const missing = await page.locator('#problems li').allTextContents();
    await type(page, 'title', TITLE);
    await type(page, 'text', TEXT);
    await tick(page, 'access');
    await tick(page, 'programmatic');
    await type(page, 'entities', 'Ministry of Tests', 'Enter');
    await page.getByRole('button', { name: /as a new entity/ }).focus();
    await page.keyboard.press('Enter');
    // The description of the new entity is where the cursor is now.
    await page.keyboard.type('Gov');
    await type(page, 'new_entities-0-country', 'Ken');
    await type(page, 'scope', 'Nat');
    await type(page, 'countries', 'Kenya', 'Enter');
    await type(page, 'targets-0-metric', 'scho');
    await type(page, 'targets-0-value', '200');
    await page.waitForSelector('#doors:not([hidden])');
    // They are open from the first digit on.
    await page.locator('#file-text', { hasText: 'value: 200' }).waitFor({ state: 'attached' });
    const address = (await page.getAttribute('#door-github', 'href')) ?? '';
    const saved = await savedBy(page, 'save');
    const mailed = await savedBy(page, 'mail');
    const mail = (await page.getAttribute('#door-mail', 'href')) ?? '';
    const preview = await page.locator('#preview').innerText();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return (await inPage.run({ preload: false })).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
    });
    await page.reload();
    await page.waitForSelector('[data-ready]');
    const kept = await page.inputValue('#f-title');
    return { faults, missing, address, saved, mailed, mail, preview, violations, kept };
  });
  if (!seen) throw new Error('The page was not seen.');
  expect(seen.faults).toEqual([]);
  // In the order of the form.
  expect(seen.missing).toEqual(['Title', 'Summary', 'Focus areas', 'Pledge types', 'Entities', 'Scope']);
  const query = new URL(seen.address).searchParams;
  const file = query.get('filename') ?? '';
  const text = query.get('value') ?? '';
  expect(seen.address.startsWith(`${REPOSITORY}/new/main?`)).toBe(true);
  expect(file).toBe('content/pledges/undated/ministry-of-tests-two-hundred-rural-schools-online-by-2029-a.md');
  expect(text).toContain(`title: "${TITLE}"\nentities: [ministry-of-tests]\n`);
  expect(text).toContain(
    '  - id: ministry-of-tests\n    name: Ministry of Tests\n    entity_type: government\n    country: KEN\n',
  );
  expect(text).toContain('targets:\n  - { metric: schools, value: 200 }\n');
  expect(seen.saved).toEqual({ name: file.replace(/.*\//, ''), text });
  expect(seen.mailed).toEqual(seen.saved);
  expect(decodeURIComponent(seen.mail)).toContain(file);
  expect(errorsWith(file, text)).toEqual([]);
  for (const words of [TITLE, TEXT, 'Ministry of Tests', '200 schools', 'Kenya']) expect(seen.preview).toContain(words);
  expect(seen.violations).toEqual([]);
  expect(seen.kept).toBe(TITLE);
});

it('pledges of the register are opened and saved with the same meaning, and the same bytes', async () => {
  const { pledges } = openRegister(ROOT).dataset;
  // The largest, some between, and one that stands in a table.
  const files = pledges.filter(({ origin }) => origin.file.endsWith('.md'));
  const sorted = [...files].sort((a, b) => b.sources.length + b.targets.length - a.sources.length - a.targets.length);
  const some = [...sorted.slice(0, 3), ...sorted.slice(-1)];
  const paths = some.map(({ id }) => `en/pledge/?correct=${id}`);
  const saved = await visitor.visit(paths, async (page, path) => {
    await openForm(page, path);
    await page.waitForSelector('#doors:not([hidden])');
    return { path: await page.textContent('#file-path'), text: await page.textContent('#file-text') };
  });
  expect(saved).toEqual(
    some.map(({ origin: { file } }) => ({ path: file, text: readFileSync(join(ROOT, file), 'utf8') })),
  );
});

it('says in its heading and in the title of the document what it is for, from nothing and from a kept draft', async () => {
  const [first] = openRegister(ROOT).dataset.pledges;
  const heads = {
    [`fr/pledge/?correct=${first?.id}`]: 'Corriger un engagement',
    [`ar/pledge/?correct=${first?.id}`]: 'تصحيح تعهد',
    'fr/pledge/': 'Soumettre un engagement',
    [`fr/pledge/report/?pledge=${first?.id}`]: 'Rendre compte des progrès',
    [`fr/pledge/report/?correct=${first?.id}`]: 'Rendre compte des progrès',
  };
  const paths = Object.keys(heads);
  const seen = await visitor.visit(paths, async (page, path) => {
    const headNow = async () => [await page.locator('h1').innerText(), (await page.title()).split(' – ')[0]];
    await openForm(page, path);
    const text = `Written at ${path}, and kept.`;
    await page.fill('#f-text', text);
    await page.waitForFunction((words) => Object.values(localStorage).some((one) => String(one).includes(words)), text);
    const before = await headNow();
    await page.reload();
    await page.waitForSelector('[data-ready]');
    expect(await page.inputValue('#f-text')).toBe(text);
    return [...before, ...(await headNow())];
  });
  expect(seen).toEqual(Object.values(heads).map((head) => [head, head, head, head]));
});

it('a progress report is written for a pledge, and the check accepts it', async () => {
  const { pledges } = openRegister(ROOT).dataset;
  const pledge = pledges.find(({ announced }) => announced !== undefined);
  const [file] = await visitor.visit([`en/pledge/report/?pledge=${pledge?.id}`], async (page, path) => {
    await openForm(page, path);
    await type(page, 'status', 'In');
    await type(page, 'text', 'Eighty schools are online.');
    await page.waitForSelector('#doors:not([hidden])');
    return savedFile(page);
  });
  expect(file?.path).toMatch(new RegExp(`^content/progress-reports/${pledge?.id}/\\d{4}-\\d{2}-\\d{2}\\.md$`));
  expect(errorsWith(file?.path ?? '', file?.text ?? '')).toEqual([]);
});

async function savedFile(page: Page): Promise<{ path: string; text: string }> {
  return {
    path: (await page.textContent('#file-path')) ?? '',
    text: (await page.textContent('#file-text')) ?? '',
  };
}

it('what is wrong is said at the field, and nothing can be sent until it is mended', async () => {
  const [seen] = await visitor.visit(['fr/pledge/'], async (page, path) => {
    await openForm(page, path);
    await page.fill('#f-amount-value', '155 millions');
    await page.focus('#f-title');
    await page.waitForSelector('#f-amount-value-error:not([hidden])');
    const error = await page.textContent('#f-amount-value-error');
    await page.click('button[form="composer-form"]');
    await page.waitForSelector('#f-title-error:not([hidden])');
    return { error, title: await page.textContent('#f-title-error'), doors: await page.isVisible('#doors') };
  });
  expect(seen?.error).toContain('155000000');
  expect(seen?.title).toBe('« Titre » est obligatoire.'.replace(/« | »/g, (mark) => mark.replace(' ', '\u00a0')));
  expect(seen?.doors).toBe(false);
});

it('says beside each text that it holds contact data, while nearly everything else is still missing', async () => {
  const [pledge, report] = await visitor.visit(['en/pledge/', 'en/pledge/report/'], async (page, path) => {
    const faults = await openForm(page, path);
    if (path.includes('report')) {
      // So that its fields are not right: a result without a number.
      await page.selectOption('#f-results-0-metric', 'schools');
    } else {
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      await type(page, 'title', 'Schools online, ask jane@example.org');
      await type(page, 'note', 'Tel. 022 730 51 11');
      await type(page, 'entities', 'Ministry of Tests', 'Enter');
      await page.getByRole('button', { name: /as a new entity/ }).click();
      await page.fill('#f-new_entities-0-name', 'Ministry of Tests, +233 24 412 3456');
    }
    await page.locator('[data-groups="sources"] > [data-act="add-group"]').click();
    await page.fill('#f-sources-1-title', 'Mail by jane@example.org');
    // Words with a mark-up, that hide an address.
    await page.fill('#f-text', 'We *connect* schools; jane&#64;example.org.');
    await page.focus('#f-sources-0-url');
    await page.waitForSelector('#f-text-error:not([hidden])');
    const missing = await page.locator('#problems ul:first-of-type').first().locator('li').allTextContents();
    const said = await page.locator('.error[id]:not([hidden])').evaluateAll((errors) =>
      errors.flatMap(({ id, textContent }) => {
        const found = /looks like an e-mail address or a telephone number: (.*?)\. Take it out/.exec(textContent);
        return found ? [`${id.replace(/^f-|-error$/g, '')}: ${found[1]}`] : [];
      }),
    );
    return { faults, said, missing };
  });
  const both = ['text: jane@example.org', 'sources-1-title: jane@example.org'];
  expect(report).toEqual({ faults: [], said: both, missing: ['Status', 'How many', 'Address'] });
  const only = ['title: jane@example.org', 'note: Tel. 022 730 51 11', 'new_entities-0-name: +233 24 412 3456'];
  expect(pledge?.faults).toEqual([]);
  expect(pledge?.said.toSorted()).toEqual([...both, ...only].toSorted());
  expect(pledge?.missing).toContain('Focus areas');
});

it('keeps no draft of what nobody has written, and none that was deleted', async () => {
  const { pledges } = openRegister(ROOT, new Date().toISOString().slice(0, 10)).dataset;
  const seen = await visitor.visit([`en/pledge/?correct=${pledges[0]?.id}`, 'en/pledge/'], async (page, path) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await openForm(page, path);
    const keptNow = () =>
      page.evaluate(() => [
        Object.keys(localStorage).filter((key) => key.includes(' draft ')).length,
        document.getElementById('draft-state')?.textContent !== '',
      ]);
    const untouched = await keptNow();
    await type(page, 'note', 'A word');
    await page.waitForFunction(() => document.getElementById('draft-state')?.textContent !== '');
    const written = await keptNow();
    await page.click('[data-act="forget"]');
    await page.waitForFunction(() => document.getElementById('draft-state')?.textContent === '');
    return { path, untouched, written, deleted: await keptNow() };
  });
  for (const one of seen)
    expect(one).toEqual({ path: one.path, untouched: [0, false], written: [1, true], deleted: [0, false] });
});

it('ends what is wrong with a full stop before it says what to do', async () => {
  const seen = await visitor.visit(['en/pledge/', 'ru/pledge/', 'zh/pledge/'], async (page, path) => {
    await openForm(page, path);
    // The draft of another language may stand there.
    await page.fill('#f-text', 'Write to a@example.org');
    await page.press('#f-text', 'Tab');
    await page.waitForFunction(() => document.getElementById('f-text-error')?.textContent !== '');
    return (await page.locator('#f-text-error').textContent()) ?? '';
  });
  expect(seen.map((words) => /a@example\.org[^\p{L}]*/u.exec(words)?.[0].replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
    'a@example.org. ',
    'a@example.org». ',
    'a@example.org”。 ',
  ]);
});

it('tells of a link that leads elsewhere than its words say, and of other mark-up, in the language of the page', async () => {
  const seen = await visitor.visit(['fr/pledge/', 'en/pledge/report/'], async (page, path) => {
    const faults = await openForm(page, path);
    const saidOf = async (text: string, shown: string): Promise<string | null> => {
      await page.fill('#f-text', text);
      await page.locator('#f-text').blur();
      await page.locator('#f-text-error:not([hidden])', { hasText: shown }).waitFor();
      return page.textContent('#f-text-error');
    };
    const link = await saidOf('So [https://www.itu.int/](https://other.example/).', 'other.example');
    return { faults, link, html: await saidOf('So it is <br>.', '<br>') };
  });
  expect(seen.map(({ faults }) => faults)).toEqual([[], []]);
  const words = (locale: LocaleId, kind: string, value: string): string =>
    translator(locale).t(`rule.plain-markdown.message.${kind}` as MessageKey, { value });
  for (const [index, locale] of (['fr', 'en'] as const).entries()) {
    expect(seen[index]?.link).toContain(words(locale, 'misleading', 'https://www.itu.int/ → https://other.example/'));
    expect(seen[index]?.html).toContain(words(locale, 'html', '<br>'));
  }
});

it('loads nothing for a reader who only looks, and keeps what is typed while it loads', async () => {
  const [seen] = await visitor.visit(['en/pledge/'], async (page, path) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route('**/pledge/lists.json*', async (route) => {
      await held;
      return route.continue();
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const looking = asked.filter((one) => /compose\.|lists|register|words/.test(one));
    await page.fill('#f-title', TITLE);
    await page.fill('#f-targets-0-value', '200');
    await tick(page, 'adoption');
    await page.waitForSelector('#waiting:not([hidden])');
    letThrough();
    await page.waitForSelector('[data-ready]');
    await page.click('[data-groups="targets"] [data-act="add-group"]');
    // The preview asks for the second part of the code, and one waits again.
    await page.locator('#preview-title').scrollIntoViewIfNeeded();
    await page.waitForSelector('#waiting', { state: 'hidden' });
    return {
      looking,
      title: await page.inputValue('#f-title'),
      values: [await page.inputValue('#f-targets-0-value'), await page.inputValue('#f-targets-1-value')],
      isTicked: await page.isChecked('input[value="adoption"]'),
      preview: await page.textContent('#preview h3'),
    };
  });
  expect(seen).toEqual({
    looking: [],
    title: TITLE,
    values: ['200', ''],
    isTicked: true,
    preview: TITLE,
  });
});

it('without script the page says how to pledge by other means, in every language', async () => {
  const paths = ['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((locale) => `${locale}/pledge/`);
  const seen = await visitor.visit(
    paths,
    async (page, path) => {
      await page.goto(path);
      return {
        ways: await page.isVisible('#other-ways'),
        guide: await page.locator('#other-ways a[href$="how-to-pledge/"]').count(),
        finish: await page.isVisible('#finish'),
      };
    },
    { context: { javaScriptEnabled: false } },
  );
  expect(seen).toEqual(paths.map(() => ({ ways: true, guide: 1, finish: false })));
});

/** Waits until the preview shows a title. */
const isPreviewed = (page: Page, title: string) =>
  page.waitForFunction((words) => document.querySelector('#preview h3')?.textContent === words, title);

async function writeTitle(page: Page, title: string): Promise<void> {
  await page.fill('#f-title', title);
  await page.focus('#f-text');
}

it('goes on working without a network, brings what is missing when there is one, and fits a small telephone', async () => {
  const [seen] = await visitor.visit(
    ['ar/pledge/'],
    async (page, path) => {
      const faults = await openForm(page, path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.context().setOffline(true);
      await writeTitle(page, 'اختبار');
      const missing = await page.locator('#problems li').count();
      await page.locator('#preview-title').scrollIntoViewIfNeeded();
      await page.waitForSelector('#waiting:not([hidden])');
      await page.context().setOffline(false);
      await isPreviewed(page, 'اختبار');
      // What could not be loaded is a fault to the browser, and none to the form. By now the browser has said so.
      const broken = faults.splice(0).filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
      const isWaiting = await page.isVisible('#waiting');
      await page.context().setOffline(true);
      await writeTitle(page, 'اختبار آخر');
      await isPreviewed(page, 'اختبار آخر');
      return { faults, broken, width, isWaiting, isChecked: missing > 0 };
    },
    { context: { viewport: { width: 320, height: 640 } } },
  );
  expect(seen).toEqual({ faults: [], broken: [], width: 320, isWaiting: false, isChecked: true });
});

it('brings what is missing also where the network is bad when it has come back', async () => {
  const [seen] = await visitor.visit(['en/pledge/'], async (page, path) => {
    const faults = await openForm(page, path);
    let asked = 0;
    await page.route('**/_astro/whole.*', async (route) => {
      asked++;
      if (asked > 2) return route.continue();
      // Once without a network, which is back before anybody hears of it, and once with a bad one.
      await page.context().setOffline(false);
      await page.waitForFunction(() => navigator.onLine);
      return route.abort(asked === 1 ? 'internetdisconnected' : 'connectionreset');
    });
    await page.context().setOffline(true);
    await writeTitle(page, TITLE);
    await page.locator('#preview-title').scrollIntoViewIfNeeded();
    await isPreviewed(page, TITLE);
    const broken = faults.filter((fault) => !/ERR_(?:INTERNET_DISCONNECTED|CONNECTION_RESET)/.test(fault));
    return { broken, isAskedAgain: asked > 2 };
  });
  expect(seen).toEqual({ broken: [], isAskedAgain: true });
});

it('asks for the id of an entity whose name has no Latin letters, and lists the entity by it', async () => {
  const [seen] = await visitor.visit(['zh/pledge/'], async (page, path) => {
    await openForm(page, path);
    await type(page, 'entities', '中国移动通信集团', 'Enter');
    await page.locator('.asked button').last().click();
    const id = page.locator('#f-new_entities-0-id');
    const isAsked = await id.evaluate((input) => input === document.activeElement);
    const before = await id.inputValue();
    await page.keyboard.type('china-mobile', { delay: 60 });
    await page.waitForSelector('[data-keys="entities"] [data-key="china-mobile"]');
    return { isAsked, before, keys: await page.locator('[data-keys="entities"] [data-key]').count() };
  });
  expect(seen).toEqual({ isAsked: true, before: '', keys: 1 });
});

it('tells of the reports that a correction makes wrong, and keeps the doors closed', async () => {
  const { progress_reports } = openRegister(ROOT).dataset;
  for (const who of ['entity', 'third-party'] as const) {
    const report = progress_reports.find(({ said_by, date = '9' }) => said_by === who && date < '2026-10');
    if (!report) continue;
    const [seen] = await visitor.visit([`en/pledge/?correct=${report.pledge_id}`], async (page, path) => {
      await openForm(page, path);
      await page.waitForSelector('#doors:not([hidden])');
      await page.fill('#f-announced', '2026-10');
      await page.waitForSelector('#doors[hidden]', { state: 'attached' });
      return page.textContent('#problems');
    });
    expect(seen).toContain(`dated ${report.date}, before the pledge was announced`);
    expect(seen).toContain(report.origin.file);
  }
});

it('makes no new pledge of a correction whose record cannot be loaded, and opens it when it can', async () => {
  const { pledges } = openRegister(ROOT).dataset;
  const [first] = pledges;
  const drafts = (page: Page) =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(' draft ')));
  const [seen, unknown] = await visitor.visit(
    [`en/pledge/?correct=${first?.id}`, 'en/pledge/?correct=no-such-pledge'],
    async (page, path) => {
      await page.route('**/data/authored/entities/**', (route) => route.abort());
      await page.goto(path);
      await page.waitForSelector('.needed-now');
      const failed = { title: await page.inputValue('#f-title'), drafts: await drafts(page) };
      await page.unroute('**/data/authored/entities/**');
      await page.focus('#f-title');
      await page.waitForSelector(path.includes('no-such') ? '#unknown' : '[data-ready="opened"]');
      return {
        failed,
        title: await page.inputValue('#f-title'),
        said: await page.locator('#unknown').allTextContents(),
        isReady: await page.locator('[data-ready]').count(),
      };
    },
  );
  const failed = { title: '', drafts: [] };
  expect(seen).toEqual({ failed, title: first?.title, said: [], isReady: 1 });
  const said = ['There is no pledge with the id “no-such-pledge”.'];
  expect(unknown).toEqual({ failed, title: '', said, isReady: 0 });
});

it('takes the name that stands in the box of a list when the box is left, and asks about one it does not know', async () => {
  const [seen] = await visitor.visit(['en/pledge/'], async (page, path) => {
    await openForm(page, path);
    await type(page, 'countries', 'Kenya', 'Tab');
    const country = await page.locator('[data-keys="countries"] .chosen li').last().getAttribute('data-key');
    await type(page, 'entities', 'Ministry of Testing', 'Tab');
    const asked = page.locator('[data-keys="entities"] .asked');
    const words = await asked.locator('p').textContent();
    // Who leaves the box for a button of what is asked there reaches it.
    await page.focus('#f-entities');
    await asked.getByRole('button', { name: /as a new entity/ }).click();
    const entity = await page.locator('[data-keys="entities"] .chosen li').last().getAttribute('data-key');
    return { country, words, entity };
  });
  expect(seen).toEqual({
    country: 'KEN',
    words: expect.stringContaining('Ministry of Testing') as string,
    entity: 'ministry-of-testing',
  });
});

it('moves nothing away under a button that is pressed when a field is left', async () => {
  const [seen] = await visitor.visit(['en/pledge/'], async (page, path) => {
    await openForm(page, path);
    await type(page, 'targets-0-by', 'some day, the source does not say when');
    const button = page.locator('[data-groups="targets"] > [data-act="add-group"]');
    await button.click({ delay: 400 });
    await page.waitForSelector('#f-targets-0-by-error:not([hidden])');
    return page.locator('[data-groups="targets"] .entry').count();
  });
  expect(seen).toBe(2);
});

it('takes no place and no state for granted that its writer has not chosen', async () => {
  const seen = await visitor.visit(['en/pledge/', 'en/pledge/report/'], async (page, path) => {
    await openForm(page, path);
    const field = path.includes('report') ? 'status' : 'scope';
    return [await page.inputValue(`#f-${field}`), await page.locator(`#problems [href="#f-${field}"]`).count()];
  });
  expect(seen).toEqual([
    ['', 1],
    ['', 1],
  ]);
});

it('sends no report in which nothing is said', async () => {
  const [first] = openRegister(ROOT).dataset.pledges;
  const [seen] = await visitor.visit([`en/pledge/report/?pledge=${first?.id}`], async (page, path) => {
    await openForm(page, path);
    await page.selectOption('#f-status', 'in-progress');
    await page.waitForSelector('#problems [href="#f-status"]', { state: 'detached' });
    const missing = await page.locator('#problems li').allTextContents();
    return { missing, doors: await page.isVisible('#doors') };
  });
  expect(seen).toEqual({ missing: ['What has been done'], doors: false });
});

it('asks for the pledge of a report as for anything else that is missing', async () => {
  const [seen] = await visitor.visit(['en/pledge/report/'], async (page, path) => {
    await openForm(page, path);
    await page.fill('#f-pledge', '');
    await page.selectOption('#f-status', 'in-progress');
    await page.fill('#f-text', TEXT);
    // The form looks a little after the last letter; before that the text is missing too.
    await page.waitForFunction(() => document.querySelectorAll('#problems li').length === 1);
    return page.locator('#problems li').allTextContents();
  });
  expect(seen).toEqual(['Pledge']);
});
