/** The order of the Vietnamese alphabet: Đ after D, Ơ after Ô, Ư after U, tones last. */
export const collator = new Intl.Collator('vi', { sensitivity: 'variant' });
