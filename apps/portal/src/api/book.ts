import { ask } from './ask.js';
import { call, callForFile } from './client.js';
import type { AuthorsAnswerInput, Work, WorkTextInput } from './generated/awards.js';

export type {
  AuthorsWork,
  BookEntry,
  BookPage,
  BookStatus,
  ListedWork,
  SelectionList,
  SelectionObstacle,
  Work,
  WorkLine,
  WorkText,
} from './generated/awards.js';

export const books = () => ask('GET /awards/books').then(({ items }) => items);
export const book = (editionId: string) => ask('GET /awards/books/{editionId}', { path: { editionId } });
export const bookWork = (editionId: string, entryId: string) =>
  ask('GET /awards/books/{editionId}/works/{entryId}', { path: { editionId, entryId } });
/** The picture's own hash keeps an older one from being shown. */
export const pictureOf = (editionId: string, entryId: string, sha256: string) =>
  `/api/awards/books/${editionId}/works/${entryId}/picture?${sha256.slice(0, 8)}`;

export const selection = (editionId: string) =>
  ask('GET /awards/editions/{editionId}/selection', { path: { editionId } });
export const breakTie = (editionId: string, body: { entryIds: string[]; reason: string }, ifMatch: number) =>
  ask('POST /awards/editions/{editionId}/selection/tie', { path: { editionId }, body, ifMatch });

export const works = (editionId: string) =>
  ask('GET /awards/editions/{editionId}/works', { path: { editionId } }).then(({ items }) => items);
export const work = (editionId: string, entryId: string) =>
  ask('GET /awards/editions/{editionId}/works/{entryId}', { path: { editionId, entryId } });
export const workVersions = (editionId: string, entryId: string) =>
  ask('GET /awards/editions/{editionId}/works/{entryId}/versions', { path: { editionId, entryId } }).then(
    ({ items }) => items,
  );
export const saveWork = (editionId: string, entryId: string, body: WorkTextInput, ifMatch: number) =>
  ask('PUT /awards/editions/{editionId}/works/{entryId}', { path: { editionId, entryId }, body, ifMatch });
export const sendPicture = (editionId: string, entryId: string, file: File, ifMatch: number) =>
  call<Work>(`/awards/editions/${editionId}/works/${entryId}/picture`, { method: 'PUT', body: file, ifMatch });
export const workStep = (editionId: string, entryId: string, step: 'ask' | 'ready', ifMatch: number) =>
  ask(`POST /awards/editions/{editionId}/works/{entryId}/${step}`, { path: { editionId, entryId }, ifMatch });
export const makeReady = (editionId: string) =>
  ask('POST /awards/editions/{editionId}/ready-works', { path: { editionId } });
export const approveOnPaper = (editionId: string, entryId: string, reason: string, ifMatch: number) =>
  ask('POST /awards/editions/{editionId}/works/{entryId}/approval', {
    path: { editionId, entryId },
    body: { reason },
    ifMatch,
  });
export const editorsPicture = (editionId: string, entryId: string) =>
  callForFile(`/awards/editions/${editionId}/works/${entryId}/picture`);

export const myWorks = () => ask('GET /awards/my/works').then(({ items }) => items);
export const myWork = (entryId: string) => ask('GET /awards/my/works/{entryId}', { path: { entryId } });
export const answerWork = (entryId: string, body: AuthorsAnswerInput, ifMatch: number) =>
  ask('POST /awards/my/works/{entryId}/answer', { path: { entryId }, body, ifMatch });
export const authorsPicture = (entryId: string) => callForFile(`/awards/my/works/${entryId}/picture`);

export const bookStatus = (editionId: string) => ask('GET /awards/editions/{editionId}/book', { path: { editionId } });
export const makeBook = (editionId: string) =>
  ask('POST /awards/editions/{editionId}/book/make', { path: { editionId } });
export const cancelBook = (editionId: string) =>
  ask('POST /awards/editions/{editionId}/book/cancel', { path: { editionId } });
export const releaseBook = (editionId: string) =>
  ask('POST /awards/editions/{editionId}/book/release', { path: { editionId } });
export const bookFile = (editionId: string) => callForFile(`/awards/editions/${editionId}/book/file`);
