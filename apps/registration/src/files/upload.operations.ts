import type { RawOperation } from '@sangtao/service-kit/documents/raw-operation';

const common = { access: { kind: 'signed-in' }, answer: undefined } as const;
const path = '/uploads/:id';

/** The tus protocol 1.0: https://tus.io/protocols/resumable-upload */
export const uploadOperations: readonly RawOperation[] = [
  {
    ...common,
    operationId: 'Uploads.begin',
    method: 'POST',
    path: '/uploads',
    status: 201,
    vi: 'Bắt đầu tải một tệp lên (tus 1.0); `Upload-Metadata` mang `entryId`, `slot`, `filename`',
    en: 'Begins an upload (tus 1.0); `Upload-Metadata` carries `entryId`, `slot`, `filename`',
    headers: ['Tus-Resumable', 'Upload-Length', 'Upload-Metadata'],
  },
  {
    ...common,
    operationId: 'Uploads.where',
    method: 'HEAD',
    path,
    status: 200,
    vi: 'Đã nhận được bao nhiêu byte, để tải tiếp',
    en: 'How many bytes have come, to go on from there',
    headers: ['Tus-Resumable'],
  },
  {
    ...common,
    operationId: 'Uploads.append',
    method: 'PATCH',
    path,
    status: 204,
    vi: 'Gửi các byte tiếp theo',
    en: 'Sends the bytes that follow',
    headers: ['Tus-Resumable', 'Upload-Offset'],
    bodyType: 'application/offset+octet-stream',
  },
  {
    ...common,
    operationId: 'Uploads.drop',
    method: 'DELETE',
    path,
    status: 204,
    vi: 'Bỏ một lần tải dở dang',
    en: 'Drops an upload that has not finished',
    headers: ['Tus-Resumable'],
  },
];
