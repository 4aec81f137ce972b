import type { AgendaItem } from '../agenda.ts';
import { nameLabel, type Sum, sumOf, term } from './sum.ts';

/** A count of the agenda: client by client, each contact one. Ids of the inner terms are those of the items. */
export const agendaSum = (items: readonly AgendaItem[]): Sum => {
  const clients = new Map<string, AgendaItem[]>();
  for (const item of items) {
    const known = clients.get(item.clientId);
    if (known) known.push(item);
    else clients.set(item.clientId, [item]);
  }
  return sumOf(
    'count',
    [...clients].map(([clientId, own]) =>
      term({
        id: clientId,
        label: nameLabel(own[0]?.clientName ?? '??'),
        terms: own.map((item) =>
          term({
            id: item.id,
            label: nameLabel(item.name),
            note: { key: 'sum.agendaItem', params: { date: item.date, colleague: item.colleague?.name ?? '??' } },
          }),
        ),
      }),
    ),
  );
};
