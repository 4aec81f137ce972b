import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import type { Deal } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { delegationsOfDeal, stancesOfDeal } from '../../shared/time/recordIndex.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import type { DealScale } from './dealScale.ts';
import { stretchesOf } from './stretches.ts';

interface StanceRowProps {
  readonly record: ClientRecord;
  readonly deal: Deal;
  readonly personId: Id;
  readonly scale: DealScale;
}

/** One person over the years of a deal: each stance a stretch one can open, each handed-over vote a line below. */
export const StanceRow = ({ record, deal, personId, scale }: StanceRowProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const nameOf = (id: Id): string => record.tables.person[id]?.name ?? '??';
  const stances = stancesOfDeal(record, deal.id).filter((stance) => stance.personId === personId);
  const given = delegationsOfDeal(record, deal.id).filter(({ fromPersonId }) => fromPersonId === personId);
  return (
    <div className="stance-row" data-testid="stance-row">
      {stretchesOf(stances, scale.to).map(({ stance, from, to }) => (
        <button
          key={stance.id}
          type="button"
          className="stance-stretch"
          data-position={stance.position}
          data-confidence={stance.confidence}
          style={{ left: scale.xOf(from), width: Math.max(4, scale.xOf(to) - scale.xOf(from)) }}
          aria-label={t('deals.stanceOf', {
            name: nameOf(personId),
            position: t(`word.stance.${stance.position}`),
            confidence: t(`word.confidence.${stance.confidence}`),
            since: shortDate(from),
          })}
          title={[
            `${shortDate(from)}: ${t(`word.stance.${stance.position}`)}, ${t(`word.confidence.${stance.confidence}`)}`,
            stance.note,
          ]
            .filter((line) => line !== '')
            .join('\n')}
          onClick={() => openDialog(editor, { kind: 'stance', dealId: deal.id, personId, stanceId: stance.id })}
        />
      ))}
      {given.map(({ id, from, to, toPersonId }) => {
        const x = scale.xOf(from);
        const words = t('deals.delegationOf', {
          from: nameOf(personId),
          to: nameOf(toPersonId),
          since: shortDate(from),
        });
        return (
          <button
            key={id}
            type="button"
            className="stance-delegation"
            style={{ left: x, width: Math.max(6, scale.xOf(to ?? scale.to) - x) }}
            aria-label={words}
            title={words}
            onClick={() => openDialog(editor, { kind: 'endDelegation', delegationId: id })}
          />
        );
      })}
    </div>
  );
};
