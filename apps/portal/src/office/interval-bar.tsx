import classes from './oversight.module.css';

interface IntervalBarProps {
  low: number;
  mid: number;
  high: number;
  min: number;
  max: number;
  /** Said instead of the picture. */
  label: string;
  /** Where a line is drawn through: no difference. */
  zero?: number;
}

const width = 112;
const pad = 6;

/** A value with its interval on a common scale. */
export function IntervalBar({ low, mid, high, min, max, label, zero }: IntervalBarProps) {
  const span = Math.max(1e-9, max - min);
  const x = (value: number) => pad + ((Math.min(max, Math.max(min, value)) - min) / span) * (width - 2 * pad);
  return (
    <svg width={width} height={16} viewBox={`0 0 ${width} 16`} role="img" aria-label={label} className={classes.bar}>
      <line x1={pad} x2={width - pad} y1={8} y2={8} className={classes.axis} />
      {zero !== undefined && <line x1={x(zero)} x2={x(zero)} y1={2} y2={14} className={classes.axis} />}
      <line x1={x(low)} x2={x(high)} y1={8} y2={8} className={classes.range} />
      <circle cx={x(mid)} cy={8} r={4} className={classes.point} />
    </svg>
  );
}
