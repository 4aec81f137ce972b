import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { memberName } from '../dialogs/seatChoices.ts';
import { select } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import classes from './inspector.module.css';

/** How this seat hangs together with the others, read from its own side. */
export const SeatTies = ({ seatId }: { readonly seatId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const ties = (state?.ties ?? []).filter((tie) => tie.fromSeatId === seatId || tie.toSeatId === seatId);
  if (!state || ties.length === 0) return null;
  const nameOf = (id: Id): string => {
    const seat = state.seats.find((candidate) => candidate.seat.id === id);
    return seat ? memberName(seat) : '';
  };
  return (
    <>
      <h2 className={classes.heading}>{t('inspector.ties')}</h2>
      {ties.map((tie) => (
        <UnstyledButton
          key={tie.id}
          className={classes.tie}
          onClick={() => select(editor, { kind: 'tie', id: tie.id })}
        >
          <span dir="auto">{nameOf(tie.fromSeatId)}</span> <em>{t(`word.tie.${tie.kind}`)}</em>{' '}
          <span dir="auto">{nameOf(tie.toSeatId)}</span>
        </UnstyledButton>
      ))}
    </>
  );
};
