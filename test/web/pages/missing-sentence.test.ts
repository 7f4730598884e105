import { addLanguage } from '../../support/added-language.ts';

addLanguage(import.meta.url, {
  tag: 'sk',
  pack: { name: 'slovenčina', english: 'Slovak', direction: 'ltr', state: 'drafted' },
  sentences: { web: { skip: 'Preskočiť na obsah' } },
});
const { shippedContent } = await import('../../../content/shipped.ts');
const { startPage } = await import('../../../web/pages/start-page.ts');

test('a sentence that a pack lacks is marked as English on a page in another language', () => {
  const page = startPage({ ...shippedContent(), stylesheet: '/style.css', icon: '/icon.svg' }, 'sk' as never);
  expect(page).toMatch(/<html lang="sk" dir="ltr">/u);
  expect(page).toContain('>Preskočiť na obsah<');
  expect(page).toMatch(/<button class="exit-button" type="submit"><span lang="en" dir="ltr">[^<]+<\/span>/u);
  expect(page).not.toMatch(/="[^"<>]*<span/u); // nothing of it inside a tag
});
