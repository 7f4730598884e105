import { translationSheet } from '../locales/translation-sheet.ts';

/*
 * Prints what a translator works from, to be opened as a table: `npm run -s words > words.tsv`. A line a string, with
 * tabs between its key, its English and the notes about it.
 */
const lines = translationSheet().map(({ key, english, notes }) => [key, english, notes.join(' ')]);
const table = [['key', 'english', 'notes'], ...lines];
process.stdout.write(
  table.map((cells) => `${cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t')}\n`).join(''),
);
