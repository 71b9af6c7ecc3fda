export interface SeasonAccount {
  id: string;
  email: string;
  name: string;
  password: string;
  role: string;
}

export interface SeasonEdition {
  id: string;
  code: string;
  year: number;
}

/** What the demonstration loads into an empty database; every context loads its part and tells the others by events. */
export interface Season {
  /** The first start: every date is relative to it. */
  now: Date;
  accounts: {
    admin: SeasonAccount;
    secretary: SeasonAccount;
    chair: SeasonAccount;
    officer: SeasonAccount;
    applicant: SeasonAccount;
    judges: SeasonAccount[];
    applicants: SeasonAccount[];
  };
  editions: { finished: SeasonEdition; current: SeasonEdition; open: SeasonEdition };
}
