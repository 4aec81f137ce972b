import { describe, expect, test } from 'vitest';
import { warnFromContacts } from '../../../../shared/insight/findings/dmuNotDiscussed.ts';
import { aClient } from '../../../fixtures/recordBuilder.ts';
import { spoken } from '../spokenFindings.ts';

describe('the DMU that nobody asked about', () => {
  const withContacts = (count: number, discussed = false) => {
    const client = aClient('Zekerheid');
    const colleague = client.colleague('Mr Koester');
    const seat = client.seat('Buyer', { holder: 'Mr Koper' });
    for (let nr = 1; nr <= count; nr += 1) client.touch(client.holderOf(seat), colleague, `2020-0${nr}-01`);
    if (discussed) client.touch(client.holderOf(seat), colleague, '2020-05-15', { discussedDmu: true });
    return { client, seat, colleague };
  };

  test('is a notice from the first contact on, and a warning after a few', () => {
    const { client, seat } = withContacts(1);
    expect(spoken(client, 'dmuNotDiscussed')).toMatchObject([
      { severity: 'notice', why: { params: { count: 1 } }, action: { kind: 'recordTouch', seatId: seat } },
    ]);
    expect(spoken(withContacts(warnFromContacts).client, 'dmuNotDiscussed')).toMatchObject([{ severity: 'warning' }]);
  });

  test('is silent without contact, once it was discussed, and counts no plans', () => {
    expect(spoken(withContacts(0).client, 'dmuNotDiscussed')).toEqual([]);
    expect(spoken(withContacts(3, true).client, 'dmuNotDiscussed')).toEqual([]);
    const { client, seat, colleague } = withContacts(0);
    client.touch(client.holderOf(seat), colleague, '2020-03-01', { state: 'planned' });
    client.touch(client.holderOf(seat), colleague, '2020-03-02', { state: 'missed' });
    expect(spoken(client, 'dmuNotDiscussed')).toEqual([]);
  });

  test('speaks at an earlier day, before it was discussed', () => {
    const { client } = withContacts(3, true);
    expect(spoken(client, 'dmuNotDiscussed', '2020-05-14')).toHaveLength(1);
    expect(spoken(client, 'dmuNotDiscussed', '2020-05-15')).toEqual([]);
  });
});

describe('"I decide alone" taken for granted', () => {
  const claimed = () => {
    const client = aClient('Zekerheid', { phase: 'conquest' });
    const colleague = client.colleague('Mr Koester');
    const buyer = client.seat('Buyer', { role: 'buyer', holder: 'Mr Koper' });
    client.pair(buyer, colleague);
    client.claims(client.holderOf(buyer), '2020-03-01', colleague);
    return { client, colleague, buyer };
  };

  test('is told when nobody else is known, from the day of the claim on', () => {
    const { client, buyer } = claimed();
    expect(spoken(client, 'aloneTakenForGranted', '2020-02-29')).toEqual([]);
    expect(spoken(client, 'aloneTakenForGranted', '2020-03-01')).toMatchObject([
      {
        severity: 'warning',
        concerns: { seatIds: [buyer] },
        why: { key: 'finding.aloneTakenForGranted.whyNobody', params: { claimDate: '2020-03-01' } },
        action: { kind: 'addMember', role: 'guarantor' },
      },
    ]);
  });

  test('is told when another is known and nothing was done with that', () => {
    const { client, colleague } = claimed();
    const other = client.seat('Director', { role: 'decider', holder: 'Ms Baas' });
    client.touch(client.holderOf(other), colleague, '2020-02-01');
    expect(spoken(client, 'aloneTakenForGranted')).toMatchObject([
      {
        why: { key: 'finding.aloneTakenForGranted.why', params: { count: 1 } },
        action: { kind: 'pairSeat', seatId: other },
      },
    ]);
  });

  test('is silent once another was met since, is paired, or the speaker has gone', () => {
    const met = claimed();
    const director = met.client.seat('Director', { role: 'decider', holder: 'Ms Baas' });
    met.client.touch(met.client.holderOf(director), met.colleague, '2020-04-01');
    expect(spoken(met.client, 'aloneTakenForGranted')).toEqual([]);
    const paired = claimed();
    paired.client.pair(paired.client.seat('Director', { role: 'decider', holder: 'Ms Baas' }), paired.colleague);
    expect(spoken(paired.client, 'aloneTakenForGranted')).toEqual([]);
    const gone = claimed();
    gone.client.swap(gone.buyer, 'Ms Nieuw', '2020-04-01');
    expect(spoken(gone.client, 'aloneTakenForGranted')).toEqual([]);
  });
});

describe('a gatekeeper without arguments', () => {
  test('is told while nothing stands to be passed on', () => {
    const client = aClient('Zekerheid', { phase: 'conquest' });
    const gate = client.seat('Reception', { role: 'gatekeeper', holder: 'Ms Poort' });
    client.argument('One person to call', { from: '2020-03-01', to: '2020-05-01' });
    const at = (date: string) => spoken(client, 'gatekeeperWithoutArguments', date);
    expect(at('2020-02-01')).toMatchObject([
      {
        severity: 'notice',
        concerns: { seatIds: [gate] },
        why: { key: 'finding.gatekeeperWithoutArguments.why', params: { names: 'Ms Poort' } },
        action: { kind: 'addArgument', seatId: gate },
      },
    ]);
    expect(at('2020-03-01')).toEqual([]);
    expect(at('2020-05-01')).toHaveLength(1);
  });

  test('is told of one who stands in that row by a role of the company, too', () => {
    const client = aClient('Zekerheid', { phase: 'conquest' });
    const seat = client.seat('Reception', { holder: 'Ms Poort' });
    client.hasCompanyRole(seat, client.companyRole('Front desk', { conquestRow: 'gatekeeper' }));
    expect(spoken(client, 'gatekeeperWithoutArguments')).toMatchObject([{ concerns: { seatIds: [seat] } }]);
  });

  test('is silent without a gatekeeper, and on a seat that nobody holds', () => {
    const client = aClient('Zekerheid', { phase: 'conquest' });
    client.seat('Buyer', { role: 'buyer', holder: 'Mr Koper' });
    client.seat('Reception', { role: 'gatekeeper' });
    expect(spoken(client, 'gatekeeperWithoutArguments')).toEqual([]);
  });
});
