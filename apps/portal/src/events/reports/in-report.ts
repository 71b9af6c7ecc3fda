import { createContext } from 'react';

/** The number of the report whose figures are shown; null: those of today. */
export const InReport = createContext<string | null>(null);
