// Årring's mark: two rings of a tree with a notch at today.
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <g fill="none" stroke="var(--brand)" strokeWidth={2.6} strokeLinecap="round">
        <path d="M17.9 2.9A13.2 13.2 0 1 1 9.9 4.3" />
        <path d="M19.2 10.9a6 6 0 1 1-5.8-.4" />
      </g>
    </svg>
  );
}
