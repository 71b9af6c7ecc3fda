import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { forgetToken } from '../api/token.js';
import { useText } from '../i18n/use-text.js';
import { AuthCard } from './auth-card.js';
import { useArrival } from './use-arrival.js';

/** Where an issuer sends people back to: on to the second step, or to where they were. */
export function ArrivedPage() {
  const t = useText('session');
  const { to } = useSearch({ from: '/sign-in/arrived' });
  const arrive = useArrival(to);
  useEffect(() => {
    forgetToken();
    void arrive();
  }, [arrive]);
  return <AuthCard title={t('signingIn')}>{null}</AuthCard>;
}
