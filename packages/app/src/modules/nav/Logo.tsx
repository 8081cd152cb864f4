interface LogoProps {
  withName: boolean;
}

/** A source, a connector in its middle, and a sink, watched. */
export const Logo = ({ withName }: LogoProps) => (
  <svg
    height="32"
    viewBox={withName ? '0 0 192 32' : '0 0 32 32'}
    aria-hidden="true"
    focusable="false"
  >
    <g fill="none" stroke="#7df3e1" strokeWidth="2">
      <path d="M9 16h4M19 16h4" />
      <circle cx="6" cy="16" r="3" />
      <circle cx="16" cy="16" r="3" fill="#7df3e1" />
      <circle cx="26" cy="16" r="3" />
      <path d="M6 7a14 14 0 0 1 20 0M26 25a14 14 0 0 1-20 0" />
    </g>
    {withName && (
      <text
        x="42"
        y="21"
        fill="#ffffff"
        fontFamily="Helvetica Neue, Helvetica, Arial, sans-serif"
        fontSize="17"
        fontWeight="600"
      >
        Kafka Monitor
      </text>
    )}
  </svg>
);
