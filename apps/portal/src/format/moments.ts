import { partsOf, weekdays } from '@sangtao/programmes/deadline';
import type { Language } from '../i18n/language.js';

const zone = 'Asia/Ho_Chi_Minh';

/** Such as `10:42 05/11/2026`. */
export function momentText(at: Date, timeZone = zone): string {
  const { hour, minute, day, month, year } = partsOf(at, timeZone);
  return `${hour}:${minute} ${day}/${month}/${year}`;
}

export function dayText(at: Date, timeZone = zone): string {
  const { day, month, year } = partsOf(at, timeZone);
  return `${day}/${month}/${year}`;
}

/** Such as `thứ Sáu 31/07/2026`. */
export function weekdayText(at: Date, language: Language, timeZone = zone): string {
  const { weekday, day, month, year } = partsOf(at, timeZone);
  return `${weekdays[language][weekday]} ${day}/${month}/${year}`;
}

export function clockText(at: Date, timeZone = zone): string {
  const { hour, minute } = partsOf(at, timeZone);
  return `${hour}:${minute}`;
}

/** Such as `còn 2 ngày 4 giờ`; the two largest units; empty when the moment has passed. */
export function timeLeft(until: Date, now: Date, language: Language): string {
  const minutes = Math.floor((until.getTime() - now.getTime()) / 60_000);
  if (minutes < 0) return '';
  const units: [number, string, string][] = [
    [Math.floor(minutes / 1440), 'ngày', 'd'],
    [Math.floor(minutes / 60) % 24, 'giờ', 'h'],
    [minutes % 60, 'phút', 'min'],
  ];
  const first = units.findIndex(([count]) => count > 0);
  if (first === -1) return language === 'vi' ? 'còn chưa đầy 1 phút' : 'less than a minute left';
  const shown = units.slice(first, first + 2).filter(([count]) => count > 0);
  const text = shown.map(([count, vi, en]) => (language === 'vi' ? `${count} ${vi}` : `${count} ${en}`)).join(' ');
  return language === 'vi' ? `còn ${text}` : `${text} left`;
}

export function numberText(value: number, language: Language, digits = 2): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits }).format(value);
}

/** Such as `20 MB`; 1 GB is 1,000 MB. */
export function bytesText(bytes: number, language: Language): string {
  if (bytes >= 1_000_000_000) return `${numberText(bytes / 1_000_000_000, language, 1)} GB`;
  if (bytes >= 1_000_000) return `${numberText(bytes / 1_000_000, language, 1)} MB`;
  return `${numberText(Math.max(1, Math.round(bytes / 1000)), language, 0)} kB`;
}
