import type { ProgrammeStep } from '../model/records.ts';
import type { ProgrammeKind } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { rowsInOrder } from '../time/recordIndex.ts';

/** A step before it is a row of the company's own template. */
export type TemplateStep = Omit<ProgrammeStep, 'id' | 'programme' | 'position'>;

const step = (
  kind: TemplateStep['kind'],
  channel: TemplateStep['channel'],
  audience: TemplateStep['audience'],
  offset: number,
): TemplateStep => ({ kind, title: '', channel, audience, offset });

/**
 * The programmes of a company that has not made its own. √7: the newcomer first, within days, then everybody who feels
 * the change. √6: four occasions over the window, towards every member, none of them the usual visit.
 */
const methodTemplate: Readonly<Record<ProgrammeKind, readonly TemplateStep[]>> = {
  root7: [
    step('background', 'other', 'pulled', 3),
    step('firstMeeting', 'visit', 'pulled', 10),
    step('reassure', 'call', 'felt', 14),
    step('listen', 'visit', 'pulled', 42),
    step('listen', 'call', 'felt', 60),
    step('review', 'visit', 'pulled', 90),
  ],
  root6: [
    step('listen', 'visit', 'everyone', 1),
    step('renew', 'visit', 'everyone', 8),
    step('thank', 'event', 'everyone', 14),
    step('review', 'visit', 'everyone', 20),
  ],
};

/** The company's own template where it has one, else the method's. In its order. */
export const templateOf = (record: ClientRecord, programme: ProgrammeKind): readonly TemplateStep[] => {
  const own = rowsInOrder(record, 'programmeStep')
    .filter((row) => row.programme === programme)
    .sort((a, b) => a.position - b.position);
  return own.length > 0 ? own : methodTemplate[programme];
};
