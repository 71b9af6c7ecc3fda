import { z } from 'zod';

const code = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/);
const named = z.strictObject({ code, name: z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }) });

/** What a demonstration may bring along that not every place bears. */
export const hazards = ['open-flame', 'pressure', 'chemicals', 'laser', 'drone', 'noise', 'animals'] as const;
export type Hazard = (typeof hazards)[number];

/** What exhibitors choose from. */
export const floorRulesSchema = z.strictObject({
  /** Who pays for a booth. */
  subsidyClasses: z.array(named).min(1).max(20),
  /** Fields of technology, by which visitors look. */
  fields: z.array(named).min(1).max(40),
  /** Until when an offered booth is kept, counted from the offer. */
  offerDays: z.int().min(1).max(60),
});
export type FloorRules = z.infer<typeof floorRulesSchema>;

const one = (code: string, vi: string, en: string) => ({ code, name: { vi, en } });

export const defaultFloorRules: FloorRules = {
  subsidyClasses: [
    one('none', 'Tự chi trả', 'Paid by the exhibitor'),
    one('half', 'Hỗ trợ một nửa', 'Half subsidised'),
    one('full', 'Hỗ trợ toàn bộ', 'Fully subsidised'),
  ],
  fields: [
    one('agriculture', 'Nông nghiệp', 'Agriculture'),
    one('postharvest', 'Chế biến, bảo quản sau thu hoạch', 'Post-harvest processing'),
    one('aquaculture', 'Thủy sản', 'Aquaculture'),
    one('environment', 'Môi trường', 'Environment'),
    one('energy', 'Năng lượng', 'Energy'),
    one('automation', 'Cơ khí, tự động hóa', 'Mechanics and automation'),
    one('ict', 'Công nghệ thông tin', 'Information technology'),
    one('health', 'Y dược', 'Health and pharmacy'),
    one('materials', 'Vật liệu, hóa chất', 'Materials and chemicals'),
    one('construction', 'Xây dựng, giao thông', 'Construction and transport'),
  ],
  offerDays: 7,
};
