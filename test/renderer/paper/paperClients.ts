import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

/** Two people at the client, one of ours. */
export const smallClient = (): ClientRecord => {
  const client = aClient('Klein & Co', { since: '2023-02-01' });
  const owner = client.seat('Owner', { role: 'decider', holder: 'Ms Klein' });
  const buyer = client.seat('Buyer', { role: 'nurture', holder: 'Mr Groot' });
  const koester = client.colleague('Mr Koester', { title: 'Support manager' });
  client.pair(owner, koester, { cadence: 'yearly' });
  client.pair(buyer, koester, { cadence: 'weekly' });
  client.tie('reportsTo', buyer, owner);
  client.reads(client.holderOf(owner), 'favourable', '2023-05-01');
  client.touch(client.holderOf(buyer), koester, '2023-09-01');
  return client.record();
};

export const awkwardNames = [
  'Alexandra Konstantina von Hohenstein-Schwarzenberg zu Lichtenau',
  'محمد عبد الرحمن الفارسي',
  'Ms 🙂 Zon',
  'Jan',
  '王小明',
  'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft',
  'Mw. van der Meulen-Oosterhuis',
  'שרה כהן',
  'Dhr. Ó Súilleabháin',
  'Maximiliano Fernández de Córdoba y Álvarez de las Asturias Bohórquez',
  'Нина Петровна',
  '👩‍🔬 Dr. Lab',
];

const titles = [
  'Head of production',
  'Quality manager',
  'Vice president for integrated supply chain and procurement excellence of the northern region',
  'Buyer',
  '',
];

/** A full map: 28 seats and 14 colleagues by default, long and foreign names, every kind of tie, card and strand. */
export const crowdedClient = (seatCount = 28, colleagueCount = 14): ClientRecord => {
  const client = aClient(
    'Koninklijke Vereenigde Maatschappij tot Exploitatie van Staatsspoorwegen en Aanverwante Ondernemingen',
    {
      since: '2009-02-01',
    },
  );
  const lanes = ['guarantor', 'decider', 'influencer', 'influencer', 'influencer', 'nurture', 'daily'] as const;
  const statuses = ['inspired', 'favourable', 'neutral', 'suspicious', 'hostile'] as const;
  const cadences = ['daily', 'weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly', null] as const;
  const nameOf = (index: number): string => `${awkwardNames[index % awkwardNames.length]} ${index}`;
  const seats = Array.from({ length: seatCount }, (_, index) =>
    client.seat(titles[index % titles.length] ?? '', {
      role: lanes[index % lanes.length] ?? 'daily',
      position: index,
      ...(index % 9 === 8 ? {} : { holder: index % 9 === 4 ? '??' : nameOf(index) }),
    }),
  );
  const colleagues = Array.from({ length: colleagueCount }, (_, index) =>
    client.colleague(index % 5 === 4 ? `Ms ${nameOf(index + 5)}` : `Mr Collega ${index}`, {
      title: titles[(index * 2) % titles.length] ?? '',
    }),
  );
  seats.forEach((seat, index) => {
    const colleague = colleagues[(index * 5) % colleagueCount] ?? '';
    client.pair(seat, colleague, { cadence: cadences[index % cadences.length] ?? null });
    const second = colleagues[(index * 3 + 1) % colleagueCount] ?? '';
    if (index % 3 === 0 && second !== colleague) client.pair(seat, second, { cadence: 'monthly' });
    if (index % 9 === 4 || index % 9 === 8) return;
    const person = client.holderOf(seat);
    const confidence = index % 3 === 0 ? 'gut' : 'observed';
    if (index % 4 > 0)
      client.reads(person, statuses[index % 5] ?? 'neutral', `20${10 + (index % 14)}-03-04`, { confidence });
    if (index % 2 > 0) client.touch(person, colleague, '2023-05-06');
  });
  const kinds = ['reportsTo', 'influences', 'network', 'conflict'] as const;
  kinds.forEach((kind, index) => {
    client.tie(kind, seats[index + 9] ?? '', seats[index] ?? '');
  });
  for (const [index, seat] of seats.slice(0, 4).entries())
    client.swap(seat, `New ${nameOf(index + 3)}`, `2018-0${index + 1}-01`);
  client.colleagueLeaves(colleagues[2] ?? '', '2022-01-01');
  return client.record();
};
