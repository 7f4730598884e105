import { readConfig } from '../api/config.ts';
import { FILLABLE } from '../bot/consult.ts';
import { createAskModel } from '../bot/model/ask-model.ts';
import { mask } from '../bot/model/mask.ts';
import { openChatModel } from '../bot/model/open-chat-model.ts';

/*
 * Tries the configured language model on one message: what it is sent, what it makes of it, and how long that takes.
 *   npm run ask-model -- "bangers through the letterbox of the bowls hut"
 */
const { languageModel } = readConfig(process.env);
const text = process.argv.slice(2).join(' ');
if (languageModel === undefined || text === '') {
  process.stderr.write('Set MODEL_BASE_URL and MODEL_NAME, and give a message: npm run ask-model -- "..."\n');
  process.exit(2);
}
const ask = createAskModel(await openChatModel(languageModel), {
  ended: (outcome) => {
    process.stdout.write(`${outcome}\n`);
  },
});
process.stdout.write(`${mask(text)}\n`);
const start = performance.now();
const answer = await ask(text, FILLABLE);
process.stdout.write(`${JSON.stringify(answer ?? null)}\n${Math.round(performance.now() - start)} ms\n`);
process.exit(answer === undefined ? 1 : 0);
