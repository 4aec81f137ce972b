import { useTranslation } from 'react-i18next';
import { pickWhatIf } from '../editor/derived.ts';
import { CalmWhileMoving, useEditorState } from '../editor/EditorContext.tsx';
import { CoveragePanel } from '../findings/CoveragePanel.tsx';
import { FindingsList } from '../findings/FindingsList.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { QuickLine } from '../quickLine/QuickLine.tsx';
import { RoundBar } from '../round/RoundBar.tsx';
import { ReplayCaption } from '../timeline/ReplayCaption.tsx';
import { StoryCard } from '../timeline/StoryCard.tsx';
import { TimelineView } from '../timeline/TimelineView.tsx';
import { VotesCard } from '../timeline/VotesCard.tsx';
import { FragilityPanel } from '../whatIf/FragilityPanel.tsx';
import { ReachedList } from '../whatIf/ReachedList.tsx';
import { WhatIfBanner } from '../whatIf/WhatIfBanner.tsx';
import { WhatIfPanel } from '../whatIf/WhatIfPanel.tsx';
import classes from './ClientScreen.module.css';
import { Header } from './Header.tsx';
import { ViewStage } from './ViewStage.tsx';

/** What is missing; what would change while somebody is supposed to leave; who is hardest to lose. */
const Insight = () => {
  const supposed = useEditorState(pickWhatIf);
  const isRanking = useEditorState((state) => state.isRanking);
  if (supposed) return <WhatIfPanel supposed={supposed} />;
  if (isRanking) return <FragilityPanel />;
  return (
    <>
      <CoveragePanel />
      <FindingsList />
    </>
  );
};

/** Of what is only supposed nothing can be edited, so its details are a list. */
const Details = () => {
  const supposed = useEditorState(pickWhatIf);
  const isSelected = useEditorState((state) => state.selection !== null);
  if (supposed && !isSelected) return <ReachedList supposed={supposed} />;
  return (
    <>
      <StoryCard />
      <VotesCard />
      <Inspector />
    </>
  );
};

/** Nothing is typed while it is only supposed: the banner stands where the quick line stood, and covers no card. */
const Foot = () => {
  const isSupposed = useEditorState((state) => pickWhatIf(state) !== null);
  return isSupposed ? <WhatIfBanner /> : <QuickLine />;
};

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
          <Insight />
        </CalmWhileMoving>
      </aside>
      <main className={classes.view}>
        <ViewStage />
      </main>
      <aside className={classes.inspector} aria-label={t('app.paneInspector')}>
        <CalmWhileMoving>
          <Details />
        </CalmWhileMoving>
      </aside>
      <div className={classes.quickLine}>
        <Foot />
        <ReplayCaption />
      </div>
      <footer className={classes.timeline}>
        <TimelineView />
      </footer>
    </div>
  );
};
