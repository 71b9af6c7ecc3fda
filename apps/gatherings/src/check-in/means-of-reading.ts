/** How a badge was read: by a camera, by a scanner that types, or found by its holder's name. */
export const meansOfReading = ['camera', 'scanner', 'name'] as const;
export type Means = (typeof meansOfReading)[number];
