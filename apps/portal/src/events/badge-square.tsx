import { encodeQR } from 'qr';
import classes from './events.module.css';

/** The square of a badge as a phone shows it: dark on white, also in dark mode, as scanners want it. */
export function BadgeSquare({ code, label }: { code: string; label: string }) {
  const dots = encodeQR(code, 'raw', { ecc: 'medium', border: 2 });
  const path = dots.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className={classes.square} viewBox={`0 0 ${dots.length} ${dots.length}`} role="img" aria-label={label}>
      <rect width={dots.length} height={dots.length} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
