import { Link } from '@tanstack/react-router';
import classes from './shell.module.css';
import type { Place } from './use-places.js';

interface PlaceLinkProps {
  place: Place;
  /** The page is a nomination's dossier: it stands with the nominations, where one comes from. */
  nominated: boolean;
  onClick?: () => void;
}

export function PlaceLink({ place: { to, label }, nominated, onClick }: PlaceLinkProps) {
  const here = nominated && to === '/nominations';
  return (
    <Link
      to={to}
      className={classes.place}
      onClick={onClick}
      activeOptions={{ exact: nominated && to === '/entries' }}
      inactiveProps={here ? { className: classes.here, 'aria-current': 'page' } : {}}
    >
      {label}
    </Link>
  );
}
