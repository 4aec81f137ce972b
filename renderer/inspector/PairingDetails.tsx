import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dueOf } from '../../shared/insight/cadence.ts';
import { lateSum } from '../../shared/insight/sums/lateSum.ts';
import type { Id } from '../../shared/model/ids.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { correctPairingStart } from '../../shared/record/edits/pairing.ts';
import { removePairing } from '../commands/removeLine.ts';
import { memberName } from '../dialogs/seatChoices.ts';
import { openDialog, run } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { EditableDate } from '../elements/EditableDate.tsx';
import { Explained } from '../explained/Explained.tsx';
import { shortDate } from '../i18n/say.ts';
import { CadenceSelect } from './CadenceSelect.tsx';
import classes from './inspector.module.css';
import { LevelLadder } from './LevelLadder.tsx';

export const PairingDetails = ({ pairingId }: { readonly pairingId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const record = useEditorState((current) => current.record);
  const strand = state?.pairings.find((candidate) => candidate.pairing.id === pairingId);
  const seat = state?.seats.find((candidate) => candidate.seat.id === strand?.seatId);
  if (!state || !strand || !seat || !record) return <p className={classes.empty}>{t('inspector.notAtThisDate')}</p>;
  const due = dueOf(record, strand, state.date);
  const colleague = rowById(record, 'colleague', strand.colleagueId);
  return (
    <section aria-label={t('inspector.strand')} data-testid="pairing-details">
      <h2 className={classes.heading}>{t('inspector.strand')}</h2>
      <div className={classes.name} dir="auto">
        {memberName(seat)} — {colleague?.name}
      </div>
      <dl className={classes.facts}>
        <dt>{t('inspector.proof')}</dt>
        <dd className={strand.proof === 'proven' ? undefined : classes.warn}>
          {t(`word.proof.${strand.proof}`)}
          {strand.unprovenSince && ` · ${t('inspector.sinceDate', { date: shortDate(strand.unprovenSince) })}`}
        </dd>
        <dt>{t('inspector.lastTouch')}</dt>
        <dd>{strand.lastTouch ? shortDate(strand.lastTouch.date) : t('inspector.never')}</dd>
        <dt>{t('inspector.rhythm')}</dt>
        <dd>
          <CadenceSelect pairing={strand.pairing} />
        </dd>
        {due && (
          <>
            <dt>{t('inspector.nextContact')}</dt>
            <dd className={due.daysLate > 0 ? classes.warn : undefined}>
              {t('inspector.dueBy', { date: shortDate(due.date) })}
              {due.daysLate > 0 && (
                <>
                  {' · '}
                  <Explained what={t('sum.ofWhat.daysLate')} sum={() => lateSum(due, state.date)} position="bottom-end">
                    {t('agenda.overdue', { count: due.daysLate })}
                  </Explained>
                </>
              )}
            </dd>
          </>
        )}
        <dt>{t('inspector.paired')}</dt>
        <dd>
          <EditableDate
            className={classes.date}
            label={t('inspector.paired')}
            value={strand.pairing.from}
            shown={t('inspector.sinceDate', { date: shortDate(strand.pairing.from) })}
            onCommit={(from) =>
              run(editor, (current, context) => correctPairingStart(current, { pairingId, from }, context))
            }
          />
        </dd>
      </dl>
      <h2 className={classes.heading}>{t('inspector.level')}</h2>
      <LevelLadder strand={strand} />
      <Group gap={8} mt={10}>
        <Button
          size="xs"
          disabled={!seat.person}
          onClick={() =>
            openDialog(editor, { kind: 'recordTouch', seatId: strand.seatId, colleagueId: strand.colleagueId })
          }
        >
          {t('command.recordTouch')}
        </Button>
        <Button size="xs" variant="default" onClick={() => removePairing(editor, pairingId)}>
          {t('inspector.endStrand')}
        </Button>
      </Group>
    </section>
  );
};
