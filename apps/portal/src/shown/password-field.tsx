import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useText } from '../i18n/use-text.js';

/** A password; the eye beside it says in the reader's language what it does. */
export function PasswordField(props: PasswordInputProps) {
  const t = useText('shown');
  return <PasswordInput {...props} visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} />;
}
