import { Injectable } from '@nestjs/common';
import { KitSettings } from '@sangtao/service-kit/settings';

/** Pages of the portal on which a link from an e-mail arrives; none of them acts before its button is pressed. */
const pages = {
  'sign-in-link': '/sign-in/link',
  'verify-email': '/verify-email',
  'password-reset': '/reset-password',
  'account-exists': '/reset-password',
  'change-email': '/account/confirm-email',
  'restore-email': '/account/restore-email',
} as const;

export type MailLinkKind = keyof typeof pages;

/** Addresses for e-mails. The secret follows the `#`: no server, log or referrer ever sees it. */
@Injectable()
export class MailLinks {
  constructor(private readonly settings: KitSettings) {}

  /** @param to page of the portal, where the person goes on afterwards */
  make(kind: MailLinkKind, token: string, to?: string): string {
    const url = new URL(pages[kind], this.settings.baseUrl);
    url.hash = new URLSearchParams({ token, ...(to ? { to } : {}) }).toString();
    return url.href;
  }
}
