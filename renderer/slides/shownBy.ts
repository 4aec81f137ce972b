import { findingsOf } from '../../shared/insight/findings/findings.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { KeptView } from '../../shared/model/records.ts';
import type { KeptFocus } from '../../shared/model/vocabulary.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import type { EditorState } from '../editor/editorStore.ts';

/** What a kept view asks the window to show. */
export type Asked = Pick<EditorState, 'date' | 'view' | 'dealId' | 'selection' | 'spotlight' | 'follow' | 'askedPart'>;

type Pointing = Pick<Asked, 'selection' | 'spotlight' | 'follow'>;

/** What a kept view pointed at and is no more. */
export type Lost = Exclude<KeptFocus, 'nothing'> | 'deal';

const nobody: Pointing = { selection: null, spotlight: null, follow: null };

/** The view as it is shown at `date`: its own day, or a day of its replay. What is lost is left out. */
export const shownBy = (view: KeptView, record: ClientRecord, date: PlainDate = view.date): Asked => ({
  date,
  view: view.kind === 'replay' ? 'map' : view.kind,
  dealId: view.dealId,
  askedPart: partOf(view),
  ...pointingOf(view, record, date),
});

/** Null while everything the view points at is still there. */
export const lostIn = (view: KeptView, record: ClientRecord): Lost | null => {
  if (view.kind === 'deals' && view.dealId === null) return 'deal';
  switch (view.focus) {
    case 'nothing':
      return null;
    case 'seat':
      return view.seatId === null ? 'seat' : null;
    case 'person':
      return view.personId === null ? 'person' : null;
    case 'colleague':
      return view.colleagueId === null ? 'colleague' : null;
    case 'strand':
      return view.seatId === null || view.colleagueId === null ? 'strand' : null;
    case 'finding':
      return findingOf(view, record, view.date) ? null : 'finding';
  }
};

const partOf = ({ shownX, shownY, shownWidth, shownHeight }: KeptView): Asked['askedPart'] =>
  shownX === null || shownY === null || shownWidth === null || shownHeight === null
    ? 'whole'
    : { x: shownX, y: shownY, width: shownWidth, height: shownHeight };

const pointingOf = (view: KeptView, record: ClientRecord, date: PlainDate): Pointing => {
  const { focus, seatId, personId, colleagueId, isFollowed } = view;
  if (focus === 'finding') {
    const found = findingOf(view, record, date);
    return found ? { ...nobody, spotlight: { ...found.concerns, source: found.id } } : nobody;
  }
  if (focus === 'seat' && seatId !== null) return pointingAt('seat', seatId, isFollowed);
  if (focus === 'colleague' && colleagueId !== null) return pointingAt('colleague', colleagueId, isFollowed);
  if (focus === 'person' && personId !== null) {
    if (isFollowed) return { ...nobody, follow: { kind: 'person', id: personId } };
    const held = stateAt(record, date).seats.find(({ person }) => person?.id === personId);
    return held ? { ...nobody, selection: { kind: 'seat', id: held.seat.id } } : nobody;
  }
  if (focus === 'strand' && seatId !== null && colleagueId !== null) {
    const strand = stateAt(record, date).pairings.find(
      (pairing) => pairing.seatId === seatId && pairing.colleagueId === colleagueId,
    );
    if (strand) return { ...nobody, selection: { kind: 'pairing', id: strand.pairing.id } };
    return { ...nobody, spotlight: { seatIds: [seatId], colleagueIds: [colleagueId] } };
  }
  return nobody;
};

const pointingAt = (kind: 'seat' | 'colleague', id: string, isFollowed: boolean): Pointing =>
  isFollowed ? { ...nobody, follow: { kind, id } } : { ...nobody, selection: { kind, id } };

const findingOf = ({ findingId }: KeptView, record: ClientRecord, date: PlainDate) =>
  findingsOf(stateAt(record, date), record).find(({ id }) => id === findingId);
