import type { Edition } from '../api/registration.js';
import { useLanguage } from '../i18n/use-text.js';

/** Such as `Hội thi Sáng tạo Kỹ thuật toàn quốc 2026`. */
export function useEditionName(): (edition: Pick<Edition, 'nameVi' | 'nameEn' | 'year'>) => string {
  const language = useLanguage();
  return ({ nameVi, nameEn, year }) => `${language === 'vi' ? nameVi : nameEn} ${year}`;
}
