import { Button, Menu, Tooltip } from '@mantine/core';
import { IconArrowForwardUp, IconChevronDown, IconFlag, IconMap2, IconMessage2, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Deal } from '../../shared/model/records.ts';
import type { DealOutcome, MilestoneKind } from '../../shared/model/vocabulary.ts';
import { decidedOn } from '../../shared/record/dealRoad.ts';
import { updateDeal } from '../../shared/record/edits/deals.ts';
import { milestonesOfDeal } from '../../shared/time/recordIndex.ts';
import { runCommand } from '../commands/runCommand.ts';
import { openDialog, run } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { EditableText } from '../elements/EditableText.tsx';
import { shortDate } from '../i18n/say.ts';
import { showMapOf } from './showMapOf.ts';

/** The deal's name and outcome, and everything that can be done to it. `outcome` null: it has not opened yet. */
export const DealHeader = ({ deal, outcome }: { readonly deal: Deal; readonly outcome: DealOutcome | null }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const isOrdered = useEditorState((state) => deal.orderPlacedOn !== null && deal.orderPlacedOn <= state.date);
  return (
    <header className="deals-header">
      <div className="deals-title">
        <EditableText
          className="deals-name"
          label={t('deals.name')}
          value={deal.name}
          onCommit={(name) => run(editor, (record, context) => updateDeal(record, { dealId: deal.id, name }, context))}
        />
        {outcome && (
          <span className="deals-outcome" data-outcome={outcome}>
            {t(`word.outcome.${outcome}`)}
          </span>
        )}
        {outcome && isOrdered && <span className="deals-outcome">{t('deals.ordered')}</span>}
        <button
          type="button"
          className="deals-link"
          onClick={() => openDialog(editor, { kind: 'editDeal', dealId: deal.id })}
        >
          <IconPencil size={13} /> {t('deals.since', { date: shortDate(deal.openedOn) })}
        </button>
      </div>
      <div className="deals-actions">
        <Button
          size="compact-sm"
          leftSection={<IconMessage2 size={15} />}
          disabled={outcome === null}
          onClick={() => runCommand(editor, 'dealStance')}
        >
          {t('deals.do.stance')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowForwardUp size={15} />}
          disabled={outcome === null}
          onClick={() => runCommand(editor, 'dealDelegation')}
        >
          {t('deals.do.vote')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFlag size={15} />}
          disabled={outcome === null}
          onClick={() => runCommand(editor, 'dealMilestone')}
        >
          {t('deals.do.event')}
        </Button>
        {outcome && <OutcomeMenu deal={deal} outcome={outcome} isOrdered={isOrdered} />}
        <MapOfDecision deal={deal} />
      </div>
    </header>
  );
};

interface OutcomeMenuProps {
  readonly deal: Deal;
  readonly outcome: DealOutcome;
  readonly isOrdered: boolean;
}

/** The events that change what becomes of a deal, on the day of the playhead. */
const OutcomeMenu = ({ deal, outcome, isOrdered }: OutcomeMenuProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const kinds: readonly MilestoneKind[] = [
    ...(isOrdered ? [] : (['order'] as const)),
    ...(outcome === 'won' ? [] : (['won'] as const)),
    ...(outcome === 'lost' ? [] : (['lost'] as const)),
    ...(outcome === 'stopped' ? [] : (['stop'] as const)),
    ...(outcome === 'open' ? [] : (['reopened'] as const)),
  ];
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button size="compact-sm" variant="default" rightSection={<IconChevronDown size={14} />}>
          {t('deals.outcome')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map((preset) => (
          <Menu.Item
            key={preset}
            onClick={() => openDialog(editor, { kind: 'milestone', dealId: deal.id, milestoneId: null, preset })}
          >
            {t(`deals.turn.${preset as 'order' | 'won' | 'lost' | 'stop' | 'reopened'}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

const MapOfDecision = ({ deal }: { readonly deal: Deal }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const day = useEditorState(({ record }) => record && decidedOn(deal, milestonesOfDeal(record, deal.id)));
  return (
    <Tooltip label={day ? t('deals.mapWhenDecidedHint', { date: shortDate(day) }) : t('deals.notDecided')}>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconMap2 size={15} />}
        data-disabled={day === null || undefined}
        aria-disabled={day === null}
        onClick={() => day && showMapOf(editor, day)}
      >
        {t('deals.do.map')}
      </Button>
    </Tooltip>
  );
};
