interface KnotProps {
  /** 1 is the size on a bar. */
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
