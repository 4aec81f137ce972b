/** The program's mark: two people of the client, one of them not known yet, and the colleague who faces both. */
export const Mark = ({ size = 26 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
    <rect x="1" y="3" width="8" height="8" rx="2.4" fill="var(--accent)" />
    <rect
      x="1.8"
      y="15.8"
      width="6.4"
      height="6.4"
      rx="2"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="1.6"
      strokeDasharray="2.6 1.8"
    />
    <rect x="17" y="9" width="8" height="8" rx="2.4" fill="var(--inspired)" />
    <path d="M9 7C14 7 12 13 17 13M9 19c5 0 3-5 8-5" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
  </svg>
);
