import type { Edition } from '../api/registration.js';
import { useLanguage } from '../i18n/use-text.js';

/** Such as `Hội thi Sáng tạo Kỹ thuật toàn quốc 2026`. */
export function useEditionName(): (edition: Pick<Edition, 'nameVi' | 'nameEn' | 'year'>) => string {
  const language = useLanguage();
  return ({ nameVi, nameEn, year }) => `${language === 'vi' ? nameVi : nameEn} ${year}`;
}

/** A page’s title with the edition that it is about, such as `Tuyển chọn · Sách vàng Sáng tạo Việt Nam 2026`: several editions run at once. */
export function useEditionTitle(): (
  title: string,
  edition: Parameters<ReturnType<typeof useEditionName>>[0] | undefined,
) => string {
  const editionName = useEditionName();
  return (title, edition) => (edition ? `${title} · ${editionName(edition)}` : title);
}
