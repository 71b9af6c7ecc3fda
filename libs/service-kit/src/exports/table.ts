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

/** Moments as a place's clock shows them. */
export function wallClock(timeZone: string): (at: Date) => Date {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  });
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return new Date(Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second));
  };
}
