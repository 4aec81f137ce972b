import './deals.css';
import './voteTable.css';
import './dealHistory.css';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../commands/runCommand.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { DealList } from './DealList.tsx';
import { DealPage } from './DealPage.tsx';
import { pickDealId } from './dealsAt.ts';

/** The deals of the open client at the playhead: which there are, and where the votes of one of them lie. */
export const DealsView = () => {
  const { t } = useTranslation();
  const dealId = useEditorState(pickDealId);
  return (
    <div className="deals" data-testid="deals">
      {dealId === null ? (
        <NoDeals />
      ) : (
        <>
          <DealList openedId={dealId} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
          <section className="deals-page" aria-label={t('deals.page')} tabIndex={0}>
            <DealPage key={dealId} dealId={dealId} />
          </section>
        </>
      )}
    </div>
  );
};

const NoDeals = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the quick line hands the focus back to the view
    <div className="deals-empty" tabIndex={0}>
      <h2>{t('deals.emptyTitle')}</h2>
      <p>{t('deals.emptyText')}</p>
      <ol>
        <li>{t('deals.emptyStance')}</li>
        <li>{t('deals.emptyVote')}</li>
        <li>{t('deals.emptyReplay')}</li>
      </ol>
      <Button leftSection={<IconPlus size={16} />} onClick={() => runCommand(editor, 'newDeal')}>
        {t('command.newDeal')}
      </Button>
    </div>
  );
};
