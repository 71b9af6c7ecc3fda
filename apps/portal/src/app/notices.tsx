import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import classes from './shell.module.css';

/** What was done. On a phone it lies over the header, one at a time: at the foot it would hide the choice that is made next. */
export function Notices() {
  const narrow = useMediaQuery('(max-width: 48em)');
  return (
    <Notifications
      position={narrow ? 'top-center' : 'bottom-right'}
      autoClose={5000}
      limit={narrow ? 1 : 3}
      classNames={{ root: classes.notices }}
    />
  );
}
