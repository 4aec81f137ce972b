import { useTranslation } from 'react-i18next';
import { CalmWhileMoving } from '../editor/EditorContext.tsx';
import { CoveragePanel } from '../findings/CoveragePanel.tsx';
import { FindingsList } from '../findings/FindingsList.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { QuickLine } from '../quickLine/QuickLine.tsx';
import { RoundBar } from '../round/RoundBar.tsx';
import { ReplayCaption } from '../timeline/ReplayCaption.tsx';
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
      <CalmWhileMoving>
        <Header />
      </CalmWhileMoving>
      <div className={classes.round}>
        <RoundBar />
      </div>
      <aside className={classes.insight} aria-label={t('app.paneInsight')}>
        <CalmWhileMoving>
          <CoveragePanel />
          <FindingsList />
        </CalmWhileMoving>
      </aside>
      <main className={classes.view}>
        <ViewStage />
      </main>
      <aside className={classes.inspector} aria-label={t('app.paneInspector')}>
        <CalmWhileMoving>
          <StoryCard />
          <VotesCard />
          <Inspector />
        </CalmWhileMoving>
      </aside>
      <div className={classes.quickLine}>
        <QuickLine />
        <ReplayCaption />
      </div>
      <footer className={classes.timeline}>
        <TimelineView />
      </footer>
    </div>
  );
};
