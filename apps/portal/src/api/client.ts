import { currentLanguage } from '../i18n/language.js';
import { withConfirmation } from './confirm-again.js';
import { Offline, Problem, type ProblemDetails } from './problem.js';
import { forgetToken, tokenOf } from './token.js';

export interface Options {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A file is sent as it is. */
  body?: unknown;
  /** Version that is being edited. */
  ifMatch?: number;
  /** The same for every try of one act, so that it happens once. */
  idempotencyKey?: string;
  query?: Record<string, string | number | undefined>;
}

/** One call of the API, in the reader's language. @throws Problem, Offline */
export async function call<Answer>(path: string, options: Options = {}): Promise<Answer> {
  return read<Answer>(await answerTo(path, options));
}

/** The bytes of a file. @throws Problem, Offline */
export async function callForFile(path: string, query: Options['query'] = {}): Promise<Blob> {
  const response = await answerTo(path, { query });
  if (!response.ok) return read<never>(response);
  try {
    return await response.blob();
  } catch (error) {
    throw new Offline({ cause: error });
  }
}

function answerTo(path: string, options: Options): Promise<Response> {
  return withConfirmation(() => answerOnce(path, options));
}

async function answerOnce(path: string, options: Options): Promise<Response> {
  const token = await tokenOf();
  const response = await send(path, options, token);
  if (response.status === 401 && token) {
    // A token given out in the second in which a session ended counts as ended: one more try with a new one.
    forgetToken();
    const renewed = await tokenOf();
    if (renewed) return send(path, options, renewed);
  }
  return response;
}

async function send(path: string, options: Options, token: string | undefined): Promise<Response> {
  const { method = 'GET', body, ifMatch, idempotencyKey, query } = options;
  const headers: Record<string, string> = { 'accept-language': currentLanguage() };
  if (token) headers.authorization = `Bearer ${token}`;
  const isFile = body instanceof Blob;
  if (body !== undefined) headers['content-type'] = isFile ? body.type : 'application/json';
  if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
  const wanted = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  const search = wanted.length > 0 ? `?${new URLSearchParams(wanted.map(([key, value]) => [key, String(value)]))}` : '';
  try {
    return await fetch(`/api${path}${search}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
    });
  } catch (error) {
    throw new Offline({ cause: error });
  }
}

export async function read<Answer>(response: Response): Promise<Answer> {
  const text = await response.text();
  if (response.ok) return (text ? JSON.parse(text) : undefined) as Answer;
  const { code, title, ...details } = parsed(text);
  throw new Problem(response.status, code ?? String(response.status), title ?? '', details);
}

interface ProblemDocument extends ProblemDetails {
  code?: string;
  title?: string;
}

function parsed(text: string): ProblemDocument {
  try {
    return JSON.parse(text) as ProblemDocument;
  } catch {
    return {};
  }
}
