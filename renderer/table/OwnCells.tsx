import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Lane } from '../../shared/model/vocabulary.ts';
import { LevelSign } from '../elements/LevelSign.tsx';
import { levelInWords } from '../elements/levelInWords.ts';
import { shortDate } from '../i18n/say.ts';
import { CadenceCell } from './CadenceCell.tsx';
import { Cell } from './Cell.tsx';
import { OwnField } from './OwnField.tsx';
import { isSamePlace, type Place, selectionAt } from './places.ts';
import type { StrandSide, TableLine } from './tableLine.ts';
import { useTable } from './useTable.ts';

interface Props {
  readonly line: TableLine;
  readonly lane: Lane;
  readonly at: Place | null;
  /** How the member of this line is called. */
  readonly memberName: string;
}

/** Our half of a line: who, how often, and whether contact has proven it. */
export const OwnCells = ({ line, lane, at, memberName }: Props) => {
  const { own } = line;
  return (
    <>
      <OwnNameCell line={line} lane={lane} at={at} memberName={memberName} />
      {own.kind === 'strand' ? (
        <>
          <CadenceCell line={line.key} own={own} at={at} memberName={memberName} />
          <ContactCell line={line} own={own} at={at} />
        </>
      ) : (
        <td className="table-blank" colSpan={2} />
      )}
    </>
  );
};

const OwnNameCell = ({ line, lane, at, memberName }: Props) => {
  const { t } = useTranslation();
  const typing = useTable((state) =>
    state.typing && isSamePlace(state.typing, { key: line.key, column: 'own' }) ? state.typing : null,
  );
  const { own } = line;
  const selection = selectionAt([line], { key: line.key, column: 'own' });
  const common = { line: line.key, column: 'own', at, selection } as const;
  const laneName = t(`word.lane.${lane}`);
  if (own.kind === 'blank') return <td className="table-blank" />;
  if (typing && !typing.isBeside) {
    return (
      <Cell {...common}>
        <OwnField line={line} lane={lane} typing={typing} />
      </Cell>
    );
  }
  switch (own.kind) {
    case 'strand':
      return (
        <Cell {...common} look={own.hasLeft ? 'gone' : 'strand'}>
          <span className="table-person">
            <Words name={own.name} title={own.hasLeft ? t('table.hasLeft') : own.title} />
            <button
              type="button"
              className="table-another"
              tabIndex={-1}
              data-another
              aria-label={t('table.another', { name: memberName })}
              title={t('table.another', { name: memberName })}
            >
              <IconPlus size={14} stroke={2} aria-hidden="true" />
            </button>
          </span>
          {typing && <OwnField line={line} lane={lane} typing={typing} />}
        </Cell>
      );
    case 'none':
      return (
        <Cell {...common} look="none" label={t('table.nobodyFaces', { name: memberName })}>
          <span className="table-nobody">{t('table.nobody')}</span>
        </Cell>
      );
    case 'idle':
      return (
        <Cell {...common} look="idle" label={t('table.idle', { name: own.name })}>
          <Words name={own.name} title={own.title} />
        </Cell>
      );
    case 'open':
      return (
        <Cell {...common} look="open" label={t('table.openOwn', { lane: laneName })}>
          {null}
        </Cell>
      );
  }
};

const Words = ({ name, title }: { readonly name: string; readonly title: string }) => (
  <span className="table-words">
    <b dir="auto">{name}</b>
    {title !== '' && (
      <small dir="auto" title={title}>
        {title}
      </small>
    )}
  </span>
);

/** Where the two stand on the ladder; nothing where nobody has said. */
const LevelMark = ({ own }: { readonly own: StrandSide }) => {
  const { t } = useTranslation();
  const words = levelInWords(own.level, own.wantedLevel, t);
  return (
    words !== '' && (
      <span className="table-level" role="img" aria-label={words} title={words}>
        <LevelSign current={own.level} wanted={own.wantedLevel} />
      </span>
    )
  );
};

const ContactCell = ({
  line,
  own,
  at,
}: {
  readonly line: TableLine;
  readonly own: StrandSide;
  readonly at: Place | null;
}) => {
  const { t } = useTranslation();
  return (
    <Cell line={line.key} column="contact" at={at} selection={{ kind: 'pairing', id: own.pairingId }} look={own.proof}>
      <span className="table-words">
        <LevelMark own={own} />
        <b data-proof={own.proof}>{t(`word.proof.${own.proof}`)}</b>{' '}
        {own.proof === 'proven' && own.lastTouch && <small>{shortDate(own.lastTouch)}</small>}
        {own.proof !== 'proven' && own.unprovenSince && (
          <small>{t('table.since', { date: shortDate(own.unprovenSince) })}</small>
        )}
      </span>
    </Cell>
  );
};
