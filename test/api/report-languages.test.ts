import { keepReportTranslation } from '../../store/translations/report-translations.ts';
import { addToReport } from '../../store/reports.ts';
import { commitTurn } from '../../store/turns.ts';
import { openSample, sampleTurn } from '../store/samples.ts';
import { sentReport } from '../support/sent-report.ts';
import { signedInStaff } from '../support/staff-cases.ts';
import { openTestService, type TestService } from '../support/test-service.ts';

const POLISH = 'sąsiedzi słuchają głośno muzyki każdej nocy';
const LATER = 'znowu przyszli';
const NOW = new Date('2026-03-03T08:00:00.000Z');
const MACHINE = 'Machine translation by DeepL from Polish: neighbours play loud music every night';
let service: TestService;
let cookie = '';
let reference = '';

/** A report in Polish whose kind was picked from Polish words, with an addition, and a machine's English of some of it. */
beforeAll(async () => {
  service = await openTestService();
  const { store } = service.opened;
  ({ cookie } = await signedInStaff(store, ['supervisor']));
  const what = { field: 'what', label: 'report-asb:what.label', value: POLISH, display: POLISH, words: POLISH };
  const when = { ...what, field: 'when', label: 'questions:other-detail', display: 'every night', words: 'co noc' };
  const report = { ...sentReport(), body: { type: 'noise', anonymous: false, fields: [what, when] } };
  ({ reference } = report);
  await commitTurn(store, sampleTurn(await openSample(store), { report }));
  await store.database.transaction((within) =>
    addToReport(store, within, { reference, body: { words: LATER }, index: [], now: NOW }),
  );
  const translation = { text: 'neighbours play loud music every night', engine: 'DeepL' };
  const body = [
    { field: 'what', language: 'pl', translation },
    { field: 'when', language: 'pl' },
    { field: 'added:1', language: 'pl' },
  ];
  await keepReportTranslation(store, { reference, body, now: NOW });
});
afterAll(() => service.close());

const get = async (url: string) => (await service.app.inject({ method: 'GET', url, headers: { cookie } })).body;

describe('a report that is not in English', () => {
  it.each(['', '/print'])('has on its page%s its language, its own words, and the translation with its engine', async (view) => {
    const page = await get(`/staff/reports/${reference}${view}`);
    expect(page).toContain(`<p class="kept-lines" dir="auto"><span lang="pl">${POLISH}</span></p>`);
    expect(page).toContain(`<p class="hint kept-lines" dir="auto">${MACHINE}</p>`);
    expect(page).toContain('In their words: <span lang="pl">co noc</span>');
    expect(page).toContain(`<p class="kept-lines" dir="auto"><span lang="pl">${LATER}</span></p>`);
    expect(page.match(/Written in Polish\. There is no translation\./g)).toHaveLength(2);
  }); // prettier-ignore

  it('has them in the file and on paper, and the language is a column of its own', async () => {
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const payload = 'columns=reference&columns=language&columns=answers';
    const out = await service.app.inject({ method: 'POST', url: '/staff/reports-out/file', headers, payload });
    const [heading, ...lines] = out.body.split('\r\n');
    expect(heading).toContain('"Language, where it is not English"');
    expect(lines.join('\n')).toContain(
      [
        `${reference},pl,What is happening: ${POLISH}`,
        MACHINE,
        'Other detail: every night',
        'In their words: co noc',
        'Written in Polish. There is no translation.',
      ].join('\n'),
    );
    const paper = await service.app.inject({ method: 'POST', url: '/staff/reports-out/paper', headers, payload });
    expect(paper.body).toContain(MACHINE);
    expect(paper.body).toContain('<td class="kept-lines">pl</td>');
  });
});
