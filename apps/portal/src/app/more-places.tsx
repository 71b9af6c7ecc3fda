import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../i18n/use-text.js';
import type { Place } from './use-places.js';
import classes from './shell.module.css';

/** Places for which the header has no room. */
export function MorePlaces({ places }: { places: Place[] }) {
  const t = useText('shell');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={classes.place}>
          {t('more')} <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map(({ to, label }) => (
          <Menu.Item key={to} component={Link} to={to}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
