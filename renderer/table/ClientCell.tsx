import { IconFlag3Filled, IconQuote } from '@tabler/icons-react';
import { type SyntheticEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lane } from '../../shared/model/vocabulary.ts';
import { unknownName } from '../../shared/record/edits/names.ts';
import { pickCard } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { Face } from '../elements/Face.tsx';
import { Explained } from '../explained/Explained.tsx';
import { badgeOf } from '../map/cards/badgeOf.ts';
import { useFeltSum } from '../map/useFeltSum.ts';
import { useGround } from '../map/useGround.ts';
import { useIsHidden } from '../round/useIsHidden.ts';
import { Cell } from './Cell.tsx';
import { ClientField } from './ClientField.tsx';
import { isSamePlace, type Place, selectionAt } from './places.ts';
import type { SeatSide, TableLine } from './tableLine.ts';
import { useTable } from './useTable.ts';

/** Who stands on the client's side: face, name, function; "??" where nobody is known. */
export const ClientCell = ({
  line,
  lane,
  at,
}: {
  readonly line: TableLine;
  readonly lane: Lane;
  readonly at: Place | null;
}) => {
  const { t } = useTranslation();
  const typing = useTable((state) =>
    state.typing && isSamePlace(state.typing, { key: line.key, column: 'client' }) ? state.typing : null,
  );
  const { client } = line;
  const laneName = t(`word.lane.${lane}`);
  const common = { line: line.key, column: 'client', at, span: line.span } as const;
  const selection = selectionAt([line], { key: line.key, column: 'client' });
  if (typing) {
    return (
      <Cell {...common} selection={selection}>
        <ClientField line={line} lane={lane} typing={typing} />
      </Cell>
    );
  }
  switch (client.kind) {
    case 'seat':
      return (
        <Cell {...common} selection={selection} look={client.holder}>
          <Seat seat={client} />
        </Cell>
      );
    case 'ghost':
      return (
        <Cell {...common} selection={selection} look="ghost" label={t('table.ghost', { lane: laneName })}>
          <span className="table-ghost">
            <b>{unknownName}</b> {t('table.who')}
          </span>
        </Cell>
      );
    case 'elsewhere':
      return (
        <Cell {...common} selection={selection} look="elsewhere">
          <span dir="auto">{client.name ?? unknownName}</span>{' '}
          <small>{t('table.elsewhere', { lane: t(`word.lane.${client.lane}`) })}</small>
        </Cell>
      );
    case 'open':
      return (
        <Cell {...common} selection={null} look="open" label={t('table.openClient', { lane: laneName })}>
          <span className="table-add">+ {t('table.addMember')}</span>
        </Cell>
      );
    case 'same':
      return null;
  }
};

const Seat = ({ seat }: { readonly seat: SeatSide }) => {
  const { t } = useTranslation();
  const ground = useGround();
  const under = [seat.title, ...seat.companyRoles].filter((part) => part !== '').join(' · ');
  const isHidden = useIsHidden(seat.personId);
  return (
    <span className="table-person">
      {seat.holder === 'vacant' ? (
        <span className="table-vacant-face" aria-hidden="true" />
      ) : (
        <Face status={seat.status} size={28} ground={ground} isStale={seat.isStale} isHidden={isHidden} />
      )}
      <span className="table-words">
        <span className="table-called">
          <b dir="auto" data-name={seat.holder === 'known'}>
            {seat.holder === 'vacant' ? t('map.vacant') : (seat.name ?? unknownName)}
          </b>
          <SeatBadge seatId={seat.seatId} name={seat.name ?? unknownName} />
        </span>
        <small dir="auto" title={under}>
          {under}
        </small>
      </span>
      {seat.claimsAlone && (
        <span className="table-claim" title={t('map.note.claimsAlone')}>
          <IconQuote size={14} stroke={1.6} aria-label={t('map.note.claimsAlone')} />
        </span>
      )}
      {seat.cameFromCompetitor && (
        <span className="table-competitor" title={t('map.note.competitor')}>
          <IconFlag3Filled size={14} aria-label={t('map.note.competitor')} />
        </span>
      )}
    </span>
  );
};

/** The map's badge: that the seat was pulled lately, or how far a pull elsewhere is felt here. */
const SeatBadge = ({ seatId, name }: { readonly seatId: string; readonly name: string }) => {
  const { t, i18n } = useTranslation();
  const card = useEditorState(useMemo(() => pickCard(seatId), [seatId]));
  const sum = useFeltSum(seatId);
  const badge = card?.kind === 'seat' ? badgeOf(card, t, i18n.language) : null;
  return (
    badge && (
      // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed in the account is not meant for the grid
      // biome-ignore lint/a11y/useKeyWithClickEvents: keys mean nothing here
      <span onClick={keep} onDoubleClick={keep} onMouseDown={keep}>
        <Explained className="table-badge" what={t('sum.ofWhat.feltBy', { name })} sum={sum} isInGrid>
          <span data-kind={badge.kind}>{badge.text}</span>
        </Explained>
      </span>
    )
  );
};

const keep = (event: SyntheticEvent): void => event.stopPropagation();
