/** What stands under the moment of a publication as it is typed: that it has passed, or what it leads to; also while there is none. */
export function sealWords(at: string, hasPassed: boolean): 'sealBody' | 'sealPassed' {
  return at !== '' && hasPassed ? 'sealPassed' : 'sealBody';
}
