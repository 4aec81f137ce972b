import { type Fragility, fragilityParts, fragilityWeights } from '../fragility.ts';
import { type Sum, sumOf, term } from './sum.ts';

/** How hard somebody is to lose, by what would go with her; each part counts at most its weight. */
export const fragilitySum = ({ pulled, parts }: Fragility): Sum =>
  sumOf(
    'share',
    fragilityParts.map((part) =>
      term({
        id: part,
        label: { key: `whatIf.part.${part}` },
        note: { key: 'sum.atMost', params: { share: fragilityWeights[part] } },
        value: parts[part].points,
        people: {
          seatIds: pulled.kind === 'seat' ? [pulled.id] : [],
          colleagueIds: pulled.kind === 'colleague' ? [pulled.id] : [],
        },
      }),
    ),
  );
