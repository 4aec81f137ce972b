interface KnotProps {
  /** 1 is the size on a comfortable bar. */
  readonly size?: number;
  /** Nobody took the place. */
  readonly isLoose?: boolean;
}

/** The sign for one holder making place for another: two strands that cross. */
export const Knot = ({ size = 1, isLoose = false }: KnotProps) => (
  <g className="timeline-knot" data-loose={isLoose} transform={`scale(${size})`}>
    <circle r="8" />
    <path d="M-3.6 -1.8C0 -4.6 0 4.6 3.6 1.8M-3.6 1.8C0 4.6 0 -4.6 3.6 -1.8" />
  </g>
);

/** The sign for several of them that would lie on each other. */
export const KnotCount = ({ count, size = 1 }: { readonly count: number; readonly size?: number }) => {
  const width = 10 + 6 * String(count).length;
  return (
    <g className="timeline-knot" transform={`scale(${size})`}>
      <rect x={-width / 2} y="-8" width={width} height="16" rx="8" />
      <text y="3.7">{count}</text>
    </g>
  );
};
