import { isOptionsGroup, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { fold } from './fold.js';

/** Choices whose name has what was typed, with or without accents. */
export const foundByName: OptionsFilter = ({ options, search, limit }) => {
  const wanted = fold(search.trim());
  const fits = ({ label }: ComboboxItem) => fold(label).includes(wanted);
  return options
    .map((option) => (isOptionsGroup(option) ? { ...option, items: option.items.filter(fits) } : option))
    .filter((option) => (isOptionsGroup(option) ? option.items.length > 0 : fits(option)))
    .slice(0, limit);
};
