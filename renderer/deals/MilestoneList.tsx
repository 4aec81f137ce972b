import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMap2, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Deal, Milestone } from '../../shared/model/records.ts';
import { outcomeBroughtBy } from '../../shared/record/dealRoad.ts';
import { milestonesOfDeal } from '../../shared/time/recordIndex.ts';
import { runCommand } from '../commands/runCommand.ts';
import { openDialog, setDate } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import { showMapOf } from './showMapOf.ts';

/** What happened in the deal, in order; what lies after the playhead recedes. */
export const MilestoneList = ({ deal }: { readonly deal: Deal }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const milestones = useEditorState((state) => (state.record ? milestonesOfDeal(state.record, deal.id) : none));
  const date = useEditorState((state) => state.date);
  const latest = milestones.findLast((milestone) => milestone.date <= date);
  return (
    <section className="deals-milestones" aria-label={t('deals.milestones')}>
      <h3>{t('deals.milestones')}</h3>
      {milestones.length === 0 && <p className="deals-quiet">{t('deals.noMilestones')}</p>}
      <ol>
        {milestones.map((milestone) => (
          <MilestoneItem
            key={milestone.id}
            milestone={milestone}
            isLater={milestone.date > date}
            isLatest={milestone === latest}
          />
        ))}
      </ol>
      <button type="button" className="deals-link" onClick={() => runCommand(editor, 'dealMilestone')}>
        {t('command.dealMilestone')}
      </button>
    </section>
  );
};

const none: readonly Milestone[] = [];

interface MilestoneItemProps {
  readonly milestone: Milestone;
  readonly isLater: boolean;
  readonly isLatest: boolean;
}

const MilestoneItem = ({ milestone, isLater, isLatest }: MilestoneItemProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { id, date, kind, text, dealId } = milestone;
  const outcome = outcomeBroughtBy(kind);
  return (
    <li data-later={isLater || undefined} data-latest={isLatest || undefined} data-outcome={outcome ?? undefined}>
      <button
        type="button"
        className="deals-day"
        aria-current={isLatest ? 'step' : undefined}
        title={t('deals.goToDay')}
        onClick={() => setDate(editor, date)}
      >
        {shortDate(date)}
      </button>
      <span className="deals-kind">{t(`word.milestone.${kind}`)}</span>
      <span className="deals-text" dir="auto">
        {text}
      </span>
      <span className="deals-tools">
        <Tooltip label={t('deals.mapOfDay')}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            aria-label={t('deals.mapOf', { date: shortDate(date) })}
            onClick={() => showMapOf(editor, date)}
          >
            <IconMap2 size={14} />
          </ActionIcon>
        </Tooltip>
        <ActionIcon
          size="sm"
          variant="subtle"
          color="gray"
          aria-label={t('deals.changeMilestone', { date: shortDate(date) })}
          onClick={() => openDialog(editor, { kind: 'milestone', dealId, milestoneId: id, preset: kind })}
        >
          <IconPencil size={14} />
        </ActionIcon>
      </span>
    </li>
  );
};
