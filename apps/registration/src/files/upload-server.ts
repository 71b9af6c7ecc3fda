import { Injectable } from '@nestjs/common';
import { Ids } from '@sangtao/service-kit/ids';
import { Refusal } from '@sangtao/service-kit/refusal';
import { ERRORS, Server, type ServerOptions } from '@tus/server';
import { BeginUpload } from './begin-upload.usecase.js';
import { FileStores, FinishUpload } from './finish-upload.usecase.js';
import type { Upload } from './uploads.store.js';

export const uploadsPath = '/api/registration/uploads';

export interface UploadAnswer {
  status: number;
  headers: Record<string, string>;
}

const codeOfStatus: Record<number, string> = {
  404: 'not-found',
  409: 'upload-offset',
  410: 'upload-expired',
  412: 'tus-required',
  413: 'too-large',
};

/** The tus protocol by `@tus/server`; who may upload what, and what becomes of it, by our use cases. */
@Injectable()
export class UploadServer {
  private readonly server: Server;
  private readonly callers = new WeakMap<object, string>();
  private readonly failures = new WeakMap<object, unknown>();

  constructor(
    private readonly stores: FileStores,
    private readonly begin: BeginUpload,
    private readonly finish: FinishUpload,
    ids: Ids,
  ) {
    this.server = new Server({
      path: uploadsPath,
      datastore: stores.parts,
      relativeLocation: true,
      allowedOrigins: () => false,
      namingFunction: () => ids.next(),
      ...this.hooks(),
    });
  }

  /** @param id of the upload; undefined to begin one. @throws Refusal */
  async answer(request: Request, accountId: string, id: string | undefined): Promise<UploadAnswer> {
    const upload = id === undefined ? undefined : await this.stores.uploads.own(id, accountId);
    if (upload?.finishedAt) return finished(request, upload);
    if (upload && request.method === 'HEAD' && (await this.stores.parts.arrived(upload.id)) === upload.bytes) {
      // All bytes came, and then we were cut off: clients take this answer for the end.
      await this.finish.execute(upload.id);
      return finished(request, upload);
    }
    this.callers.set(request, accountId);
    const response = await this.server.handleWeb(request);
    if (response.status >= 400) throw this.refusal(request, response.status);
    if (upload && request.method === 'DELETE') await this.stores.uploads.delete(upload.id);
    return { status: response.status, headers: Object.fromEntries(response.headers.entries()) };
  }

  private hooks(): Partial<ServerOptions> {
    return {
      onUploadCreate: async (request, { id, size: bytes, metadata = {} }) => {
        await this.begin.execute(this.callers.get(request)!, { id, bytes, metadata });
        return {};
      },
      onUploadFinish: async (_request, { id }) => {
        await this.finish.execute(id);
        return {};
      },
      onResponseError: (request, error) => {
        this.failures.set(request, error);
        return undefined;
      },
    };
  }

  private refusal(request: Request, status: number): unknown {
    const failure = this.failures.get(request);
    if (failure instanceof Error) return failure;
    if (failure === ERRORS.ERR_LOCK_TIMEOUT) return new Refusal('try-again');
    if (status === 500) return new Error('the upload failed', { cause: failure });
    return new Refusal(codeOfStatus[status] ?? 'upload-refused');
  }
}

/** Also long after the last byte: whoever lost the answer asks again. */
function finished(request: Request, { bytes }: Upload): UploadAnswer {
  const headers = { 'tus-resumable': '1.0.0', 'upload-offset': String(bytes) };
  if (request.method === 'HEAD') return { status: 200, headers: { ...headers, 'upload-length': String(bytes) } };
  if (request.method === 'DELETE') throw new Refusal('not-found');
  if (request.headers.get('upload-offset') !== String(bytes)) throw new Refusal('upload-offset');
  return { status: 204, headers };
}
