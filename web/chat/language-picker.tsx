import type { JSX, TargetedEvent } from 'preact';

import { useApp, useWords } from './context.ts';

/** Every language by its own name. Choosing one asks the service to change to it; every answer is kept. */
export function LanguagePicker(): JSX.Element | null {
  const { data, chat } = useApp();
  const words = useWords();
  if (data.languages.length < 2) return null;
  const change = ({ currentTarget }: TargetedEvent<HTMLSelectElement>): void => {
    const chosen = data.languages.find(({ tag }) => tag === currentTarget.value);
    if (chosen) chat.send(chosen.name, [`do:language:${chosen.tag}`]);
  };
  return (
    <div class="languages languages-row">
      <label for="language">{words('language')}</label>
      <select class="language-select" id="language" value={data.language} autocomplete="off" onChange={change}>
        {data.languages.map(({ tag, name, pageLanguage }) => (
          <option key={tag} value={tag} lang={pageLanguage}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
