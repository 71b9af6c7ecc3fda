import { keysOf, type Syllable } from './syllables.js';

const DENIES = new Set(keysOf('không chưa chẳng not without no'));
/** chân không (vacuum), hàng không (aviation): the word belongs to the one before it. */
const AFTER = new Set(keysOf('chân hàng'));
/** không khí (air), không gian (space), không chỉ, không những (not only), không người lái (unmanned). */
const BEFORE = new Set(keysOf('khí gian chỉ những người'));

/**
 * Cuts a clause at its first "không", "chưa", …: what follows is denied ("không đọc nội dung bên trong") and must not count as
 * offered or asked for.
 */
export function splitDenial(clause: readonly Syllable[]): { said: readonly Syllable[]; denied: readonly Syllable[] } {
  const at = clause.findIndex(({ key }, i) => {
    if (!DENIES.has(key)) return false;
    return !AFTER.has(clause[i - 1]?.key ?? '') && !BEFORE.has(clause[i + 1]?.key ?? '');
  });
  return at < 0 ? { said: clause, denied: [] } : { said: clause.slice(0, at), denied: clause.slice(at + 1) };
}
