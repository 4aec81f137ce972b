import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { tieKinds } from '../../shared/model/vocabulary.ts';
import { changeTie, correctTieStart } from '../../shared/record/edits/ties.ts';
import { removeTieLine } from '../commands/removeLine.ts';
import { memberName } from '../dialogs/seatChoices.ts';
import { run } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { EditableDate } from '../elements/EditableDate.tsx';
import { shortDate } from '../i18n/say.ts';
import classes from './inspector.module.css';

export const TieDetails = ({ tieId }: { readonly tieId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const tie = state?.ties.find((candidate) => candidate.id === tieId);
  if (!state || !tie) return <p className={classes.empty}>{t('inspector.notAtThisDate')}</p>;
  const nameOf = (seatId: Id): string => {
    const seat = state.seats.find((candidate) => candidate.seat.id === seatId);
    return seat ? memberName(seat) : '';
  };
  return (
    <section aria-label={t('inspector.tie')} data-testid="tie-details">
      <h2 className={classes.heading}>{t('inspector.tie')}</h2>
      <div className={classes.name} dir="auto">
        {nameOf(tie.fromSeatId)}
      </div>
      <NativeSelect
        my={6}
        aria-label={t('inspector.tieKind')}
        value={tie.kind}
        onChange={(event) => {
          const kind = tieKinds.find((value) => value === event.currentTarget.value) ?? tie.kind;
          run(editor, (record, context) => changeTie(record, { tieId, kind }, context));
        }}
        data={tieKinds.map((value) => ({ value, label: t(`word.tie.${value}`) }))}
      />
      <div className={classes.name} dir="auto">
        {nameOf(tie.toSeatId)}
      </div>
      <div className={classes.subtitle}>
        <EditableDate
          className={classes.date}
          label={t('inspector.tie')}
          value={tie.from}
          shown={t('inspector.sinceDate', { date: shortDate(tie.from) })}
          onCommit={(from) => run(editor, (record, context) => correctTieStart(record, { tieId, from }, context))}
        />
      </div>
      <Button size="xs" variant="default" onClick={() => removeTieLine(editor, tieId)}>
        {t('inspector.endTie')}
      </Button>
    </section>
  );
};
