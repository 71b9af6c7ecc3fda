import type { Rulebook } from '@sangtao/programmes/rulebook';
import { fewestWorks } from '@sangtao/programmes/selection';

export interface Words {
  vi: string;
  en: string;
}

type Rules = Pick<Rulebook, 'selection' | 'fields'>;

/** Whether the rules of a list can be met at all; whether what was nominated suffices is seen later. */
export function isSelectionPossible({ selection, fields }: Rules): boolean {
  return !selection || fewestWorks(selection, fields.length) <= selection.exactly;
}

/** Which fields of the rulebook, why, and what to do. */
export function whyImpossible({ selection, fields }: Rules): Words {
  const { exactly, minPerField } = selection!;
  const needed = fewestWorks(selection!, fields.length);
  const least = Math.floor(exactly / fields.length);
  return {
    vi: `“Số công trình” là ${exactly}, nhưng ${fields.length} lĩnh vực, mỗi lĩnh vực ít nhất ${minPerField}, cần ${needed}: không danh sách nào lập được. Đặt “Số công trình” từ ${needed} trở lên, hoặc “Ít nhất mỗi lĩnh vực” không quá ${least}.`,
    en: `“Works” is ${exactly}, but ${fields.length} fields with at least ${minPerField} each need ${needed}: no list can be made. Set “Works” to ${needed} or more, or “At least per field” to no more than ${least}.`,
  };
}
