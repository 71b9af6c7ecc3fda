/** `Techconnect 2025` of 2025 is called `Techconnect 2026` in 2026; a name that does not say its year stays as it is. */
export function nameInYear(name: string, year: string, newYear: string): string {
  return name.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'), newYear);
}
