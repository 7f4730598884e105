import { tellsOfDanger } from '../../dialogs/danger-choices.ts';
import { languageNames } from '../../dialogs/language.ts';
import { STANDING } from '../../dialogs/waiting-choices.ts';
import { words } from '../../locales/index.ts';
import type { Incoming } from '../bot.ts';
import type { Here } from '../load.ts';

interface Button {
  readonly code: string;
  readonly label: string;
}

/**
 * True of a text that is, whole and exactly, what stands on a button that can be pressed now, as it was worded for this
 * resident, or beside the boxes that they ticked: our words, not theirs, so what the screen found in them tells nothing.
 * Never of a choice that itself tells of a danger.
 */
export function isOurLabel({ text, choices }: Incoming, here: Pick<Here, 'memory' | 'language'>): boolean {
  const pressed = pressedAs(text, choices, buttonsOf(here));
  return pressed.length > 0 && !pressed.some(tellsOfDanger);
}

/** The codes of the buttons whose labels the text is; none when it is anything else. */
function pressedAs(text: string, choices: readonly string[], buttons: readonly Button[]): readonly string[] {
  const [first, second] = choices;
  if (second !== undefined) return labelsOf(choices, buttons).join(', ') === text ? choices : []; // as a page sends what was ticked
  return buttons
    .filter(({ code, label }) => label === text && (first === undefined || code === first))
    .map(({ code }) => code);
}

function labelsOf(choices: readonly string[], buttons: readonly Button[]): readonly (string | undefined)[] {
  return choices.map((choice) => buttons.find(({ code }) => code === choice)?.label);
}

/** What can be pressed now: what the last replies offered, and what stands on the page itself and under the service's notices. */
function buttonsOf({ memory, language }: Pick<Here, 'memory' | 'language'>): readonly Button[] {
  const fields = new Set(memory.offered.flatMap(({ code }) => /^([\w.-]+)=/u.exec(code)?.[1] ?? []));
  return [
    ...memory.offered,
    ...memory.changes,
    ...[...fields].map((field) => ({ code: `${field}=`, label: words(language, 'chat:noneChosen') })),
    ...STANDING.map(({ code, label }) => ({ code, label: words(language, label) })),
    ...languageNames(),
  ];
}
