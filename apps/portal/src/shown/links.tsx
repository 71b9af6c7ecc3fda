import {
  Anchor,
  Button,
  UnstyledButton,
  type AnchorProps,
  type ButtonProps,
  type UnstyledButtonProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { forwardRef, type ReactNode } from 'react';

/** Mantine's looks with the router's typed addresses. */
export const TextLink = createLink(
  forwardRef<HTMLAnchorElement, Omit<AnchorProps, 'href'> & { children?: ReactNode }>(function TextLink(props, ref) {
    return <Anchor ref={ref} {...props} />;
  }),
);

export const ButtonLink = createLink(
  forwardRef<HTMLAnchorElement, Omit<ButtonProps, 'href'> & { children?: ReactNode }>(function ButtonLink(props, ref) {
    return <Button ref={ref} component="a" {...props} />;
  }),
);

/** A whole card that leads somewhere. */
export const CardLink = createLink(
  forwardRef<HTMLAnchorElement, Omit<UnstyledButtonProps, 'href'> & { children?: ReactNode }>(
    function CardLink(props, ref) {
      return <UnstyledButton ref={ref} component="a" className="surface lift" p="md" {...props} />;
    },
  ),
);
