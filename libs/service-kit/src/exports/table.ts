export type Cell = string | number | Date | null;

export interface Column<Row> {
  /** Its name for programs, in JSON. */
  key: string;
  /** Its name for people. */
  heading: string;
  cell: (row: Row) => Cell;
}

/** What is exported, whatever the format. */
export interface Table<Row> {
  /** The file's name without ending; what is no letter, digit or hyphen is left out. */
  name: string;
  columns: Column<Row>[];
  /** Hands the rows over, some at a time, and waits until they are taken: nobody holds all of them. */
  rows: (take: (rows: readonly Row[]) => Promise<void>) => Promise<void>;
  /** In which clocks and calendars are read. */
  timeZone: string;
}

const quarter = 900_000;

/** Moments as a place's clock shows them. Clocks move by whole quarters of an hour, so one look at the calendar serves all moments of a quarter. */
export function wallClock(timeZone: string): (at: Date) => Date {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  });
  const offsets = new Map<number, number>();
  const offsetOf = (begin: number) => {
    const part = Object.fromEntries(format.formatToParts(begin).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second) - begin;
  };
  return (at) => {
    const begin = Math.floor(at.getTime() / quarter) * quarter;
    const offset = offsets.get(begin) ?? offsetOf(begin);
    offsets.set(begin, offset);
    return new Date(at.getTime() + offset);
  };
}
