import { ActionIcon } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Claim } from '../../shared/model/records.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { removeClaim } from '../../shared/record/edits/claims.ts';
import type { SeatState } from '../../shared/time/clientState.ts';
import { openDialog, run } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import classes from './inspector.module.css';

/** What the holder claimed, shown for what it is; nothing where nothing was claimed. */
export const SeatClaims = ({ seat }: { readonly seat: SeatState }) => {
  const { t } = useTranslation();
  if (seat.claims.length === 0) return null;
  return (
    <>
      <h2 className={classes.heading}>{t('inspector.claims')}</h2>
      {seat.claims.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} seatId={seat.seat.id} />
      ))}
      <p className={classes.caveat}>{t('inspector.claimCaveat')}</p>
    </>
  );
};

const ClaimItem = ({ claim, seatId }: { readonly claim: Claim; readonly seatId: string }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const heardBy = useEditorState(
    (state) =>
      (state.record && claim.colleagueId && rowById(state.record, 'colleague', claim.colleagueId)?.name) || null,
  );
  const date = shortDate(claim.date);
  return (
    <figure className={classes.claim}>
      <blockquote>{t('inspector.claim')}</blockquote>
      {claim.note !== '' && (
        <p className={classes.caveat} dir="auto">
          {claim.note}
        </p>
      )}
      <footer>
        <span>
          {date}
          {heardBy !== null && ` · ${t('inspector.claimHeardBy', { name: heardBy })}`}
        </span>
        <ActionIcon.Group>
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            aria-label={t('inspector.correctClaim', { date })}
            onClick={() => openDialog(editor, { kind: 'claim', seatId, claimId: claim.id })}
          >
            <IconPencil size={12} />
          </ActionIcon>
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            aria-label={t('inspector.removeClaim', { date })}
            onClick={() => run(editor, (record, context) => removeClaim(record, { claimId: claim.id }, context))}
          >
            <IconX size={12} />
          </ActionIcon>
        </ActionIcon.Group>
      </footer>
    </figure>
  );
};
