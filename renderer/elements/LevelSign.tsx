import { type RelationStep, relationSteps } from '../../shared/model/vocabulary.ts';

/** Four small steps: filled up to where two people stand, a bar over the one that is wanted. */
export const LevelSign = ({
  current,
  wanted,
}: {
  readonly current: RelationStep | null;
  readonly wanted: RelationStep | null;
}) => {
  const reached = current === null ? -1 : relationSteps.indexOf(current);
  return (
    <svg width={22} height={15} viewBox="0 0 22 15" aria-hidden="true">
      {relationSteps.map((step, index) => {
        const height = 3 + index * 2.4;
        return (
          <g key={step} transform={`translate(${index * 5.5 + 0.5} 0)`}>
            <rect
              y={14.5 - height}
              width={4}
              height={height}
              rx={0.8}
              fill={index <= reached ? 'var(--strand)' : 'none'}
              stroke={index <= reached ? 'var(--strand)' : 'var(--line-strong)'}
            />
            {step === wanted && <path d={`M-.5 ${11.5 - height}H4.5`} stroke="var(--root6)" strokeWidth={1.8} />}
          </g>
        );
      })}
    </svg>
  );
};
