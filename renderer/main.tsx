import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import 'dayjs/locale/nl';
import './styles/tokens.css';
import { createRoot } from 'react-dom/client';
import { v7 as newId } from 'uuid';
import { plainDate } from '../shared/model/plainDate.ts';
import { App } from './app/App.tsx';
import { BookPage } from './app/BookPage.tsx';
import { ExportPage } from './app/ExportPage.tsx';
import { FilmPage } from './app/FilmPage.tsx';
import { PrintPage } from './app/PrintPage.tsx';
import { bridge } from './bridge.ts';
import { createEditor } from './editor/editorStore.ts';
import { setLanguage } from './i18n/i18n.ts';
import { loadScreenFont } from './styles/fonts.ts';

const start = await bridge.start(undefined);
await setLanguage(
  (start.printJob ?? start.filmJob ?? start.exportJob ?? start.bookJob)?.language ?? start.preferences.language,
);
await loadScreenFont();
const container = document.getElementById('root');
if (!container) throw new Error('index.html has no root');
const today = plainDate(start.today);
const { ownCompany } = start.preferences;
createRoot(container).render(
  start.printJob ? (
    <PrintPage job={start.printJob} ownCompany={ownCompany} logo={start.logo} />
  ) : start.filmJob ? (
    <FilmPage job={start.filmJob} today={today} ownCompany={ownCompany} />
  ) : start.exportJob ? (
    <ExportPage job={start.exportJob} ownCompany={ownCompany} logo={start.logo} />
  ) : start.bookJob ? (
    <BookPage job={start.bookJob} ownCompany={ownCompany} logo={start.logo} />
  ) : (
    <App editor={createEditor(bridge, newId, start, today)} />
  ),
);
