import { describe, expect, test } from 'vitest';
import { absentFromDeal, decidedElsewhere } from '../../../shared/insight/absentFromDeal.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { sampleClient } from '../sample/sampleRecords.ts';

const seen = (record: ClientRecord, date: string) => {
  const state = stateAt(record, plainDate(date));
  const [dealState] = state.deals;
  if (!dealState) throw new Error('the story has a deal');
  const told = (absent: ReturnType<typeof absentFromDeal>) =>
    absent.map(({ seat, isUnpaired, isHigh }) => [seat.seat.title, isUnpaired, isHigh]);
  return { absent: told(absentFromDeal(dealState, state)), elsewhere: told(decidedElsewhere(dealState, state)) };
};

describe('who has no voice in a deal', () => {
  const ostmeer = sampleClient('Ostmeer Keukens');

  test('is the board nobody was paired with, from the day the others were asked', () => {
    expect(seen(ostmeer, '2026-02-06').absent).toEqual([['Family board', true, true]]);
  });

  test('decided the missed deal: stopped although all votes were with us', () => {
    expect(seen(ostmeer, '2026-05-31').elsewhere).toEqual([]);
    expect(seen(ostmeer, '2026-06-01').elsewhere).toEqual([['Family board', true, true]]);
  });

  test('did not decide a deal that was lost by its votes', () => {
    expect(seen(ostmeer, '2026-02-04').elsewhere).toEqual([]);
  });

  test('leaves out vacant seats and names those first who could settle it', () => {
    const client = aClient('Prospect', { phase: 'conquest' });
    client.seat('Porter', { role: 'gatekeeper', holder: 'Mr Deur' });
    client.seat('Director', { role: 'decider', holder: 'Mr Voorman' });
    client.seat('Designer', { role: 'initiator' });
    client.deal('Pump');
    expect(seen(client.record(), '2020-06-01').absent).toEqual([
      ['Director', true, true],
      ['Porter', true, false],
    ]);
  });
});
