/**
 * Where things stand under each other, each as near to its wish as the others allow: the sum of the squared distances
 * is the least that keeps the order and `apart` between neighbours. Isotonic regression by pooling adjacent violators
 * (Ayer and others 1955), of the wishes less the room that those above need.
 *
 * @param wishes in the order of the stack, top to bottom; `from` and `to` bound the answers, one per wish.
 */
export const besideTheirOwn = (
  wishes: readonly number[],
  apart: number,
  from: number,
  to: number,
): readonly number[] => {
  const pools: { sum: number; count: number }[] = [];
  wishes.forEach((wish, index) => {
    let pool = { sum: wish - index * apart, count: 1 };
    for (let above = pools.at(-1); above && meanOf(above) > meanOf(pool); above = pools.at(-1)) {
      pool = { sum: pool.sum + above.sum, count: pool.count + above.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const lowest = Math.max(from, to - (wishes.length - 1) * apart);
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => Math.min(Math.max(meanOf(pool), from), lowest)))
    .map((place, index) => place + index * apart);
};

const meanOf = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count;
