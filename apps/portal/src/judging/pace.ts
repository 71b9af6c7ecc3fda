import type { Language } from '../i18n/language.js';

/**
 * Such as `2 giờ 10 phút`: what `left` entries take a judge at the usual pace, in whole minutes, up. Undefined where nothing is left, or too little
 * was done to tell.
 */
export function timeNeeded(left: number, secondsPerEntry: number | null, language: Language): string | undefined {
  if (left === 0 || secondsPerEntry === null) return undefined;
  const minutes = Math.max(1, Math.ceil((left * secondsPerEntry) / 60));
  const units: [number, string, string][] = [
    [Math.floor(minutes / 60), 'giờ', 'h'],
    [minutes % 60, 'phút', 'min'],
  ];
  return units
    .filter(([count]) => count > 0)
    .map(([count, vi, en]) => `${count} ${language === 'vi' ? vi : en}`)
    .join(' ');
}
