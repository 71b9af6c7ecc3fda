import { z } from 'zod';

export const policyReportsPath = '/policy-reports';

/** What a browser kept from happening. Of addresses only the origin, of pages only the path: queries may hold what is nobody's business. */
export interface PolicyReport {
  directive: string;
  blocked: string;
  page: string;
}

const text = z.string().max(2000).catch('');
const byUri = z.object({
  'csp-report': z.object({
    'effective-directive': text,
    'violated-directive': text,
    'blocked-uri': text,
    'document-uri': text,
  }),
});
const byApi = z.array(
  z.object({
    body: z
      .object({ effectiveDirective: text, blockedURL: text, documentURL: text })
      .catch(() => ({ effectiveDirective: '', blockedURL: '', documentURL: '' })),
  }),
);

/** Both forms in which browsers report (`report-uri` and `report-to`); what is neither gives nothing. */
export function readPolicyReports(body: unknown): PolicyReport[] {
  const one = byUri.safeParse(body);
  if (one.success) {
    const {
      'effective-directive': effective,
      'violated-directive': violated,
      'blocked-uri': blocked,
      'document-uri': page,
    } = one.data['csp-report'];
    return [told(effective || violated, blocked, page)];
  }
  const many = byApi.safeParse(body);
  if (!many.success) return [];
  return many.data
    .slice(0, 10)
    .filter(({ body: { effectiveDirective } }) => effectiveDirective !== '')
    .map(({ body: { effectiveDirective, blockedURL, documentURL } }) =>
      told(effectiveDirective, blockedURL, documentURL),
    );
}

function told(directive: string, blocked: string, page: string): PolicyReport {
  return {
    directive: directive.slice(0, 100),
    blocked: URL.canParse(blocked) ? new URL(blocked).origin : blocked.slice(0, 20),
    page: URL.canParse(page) ? new URL(page).pathname.slice(0, 200) : '',
  };
}
