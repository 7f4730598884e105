import { readAppData } from './app-data.ts';
import { startPage } from './start-page.tsx';
import { startPanel } from './start-panel.tsx';
import { startExit } from './start-exit.ts';

const data = readAppData(document);
if (data?.mode === 'page') void startPage(data);
if (data?.mode === 'exit') startExit(data);
if (data?.mode === 'panel') startPanel(data);
