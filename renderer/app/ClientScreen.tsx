import { useTranslation } from 'react-i18next';
import { CoveragePanel } from '../findings/CoveragePanel.tsx';
import { FindingsList } from '../findings/FindingsList.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { QuickLine } from '../quickLine/QuickLine.tsx';
import { RoundBar } from '../round/RoundBar.tsx';
import { StoryCard } from '../timeline/StoryCard.tsx';
import { TimelineView } from '../timeline/TimelineView.tsx';
import { VotesCard } from '../timeline/VotesCard.tsx';
import classes from './ClientScreen.module.css';
import { Header } from './Header.tsx';
import { ViewStage } from './ViewStage.tsx';

/** One client: insight left, the view, details right, the years below. */
export const ClientScreen = () => {
  const { t } = useTranslation();
  return (
    <div className={classes.screen}>
      <Header />
      <div className={classes.round}>
        <RoundBar />
      </div>
      <aside className={classes.insight} aria-label={t('app.paneInsight')}>
        <CoveragePanel />
        <FindingsList />
      </aside>
      <main className={classes.view}>
        <ViewStage />
      </main>
      <aside className={classes.inspector} aria-label={t('app.paneInspector')}>
        <StoryCard />
        <VotesCard />
        <Inspector />
      </aside>
      <div className={classes.quickLine}>
        <QuickLine />
      </div>
      <footer className={classes.timeline}>
        <TimelineView />
      </footer>
    </div>
  );
};
