import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Session, type Credentials } from '../../src/session.js';
import { phone } from '../../src/person.js';
import { until } from '../../src/until.js';
import { OfficeWorld, type Edition } from './office-world.js';

jest.setTimeout(240_000);

let world: OfficeWorld;

beforeAll(async () => {
  world = await OfficeWorld.start();
});
afterAll(() => world.stop());

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

test('a contest runs in the portal from the call to the certificate', async () => {
  const title = 'Máy tách hạt sen dùng trục lăn';
  const secretary = await world.arrive('secretary');
  const office = secretary.page;
  await secretary.goTo('/office/new');
  await office.getByRole('radio', { name: 'Cuộc thi đơn giản' }).check();
  await office.getByLabel('Mã kỳ thi').fill('THU-2026');
  await office.getByLabel('Mở nhận bài').fill(day(-1));
  await office.getByLabel('Hạn nộp').fill(day(2));
  await office.getByRole('button', { name: 'Tạo bản soạn' }).click();
  await office.getByRole('button', { name: 'Công bố thể lệ', exact: true }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Công bố thể lệ' }).click();
  const editionId = new URL(office.url()).pathname.split('/')[2]!;
  await until('the edition opens by itself', async () => {
    const answer = await fetch(`${world.product.url}/api/registration/editions/${editionId}`);
    const { state } = (await answer.json()) as Edition;
    return state === 'open' || undefined;
  });

  const applicant = await world.arrive('applicant');
  const form = applicant.page;
  await applicant.goTo(`/contests/${editionId}`);
  await form.getByRole('link', { name: 'Nộp bài dự thi' }).click();
  await form.getByLabel('Tên giải pháp').fill(title);
  await form.getByRole('radio', { name: 'Chung' }).check();
  await form.getByRole('button', { name: 'Bắt đầu' }).click();
  await form.getByLabel('Tóm tắt').fill('Trục lăn phủ cao su tách vỏ mà không làm vỡ hạt.');
  await form
    .getByText(/^Đã lưu \d\d:\d\d$/)
    .first()
    .waitFor();
  await form.getByLabel('Các phần của bài').getByRole('button', { name: 'Tác giả' }).click();
  await form.getByRole('button', { name: 'Thêm tác giả' }).click();
  await form.getByLabel('Họ và tên').fill('Phạm Văn Tác Giả');
  await form.getByRole('button', { name: 'Xem lại và nộp' }).click();
  await form.getByRole('button', { name: 'Nộp bài', exact: true }).click();
  const receipt = form.locator('a[href^="/certificates/"]').first();
  const receiptCode = (await receipt.textContent())!;

  await office.getByRole('tab', { name: 'Chấm thi' }).click();
  await office.getByRole('button', { name: 'Tạo vòng chấm' }).click();
  await office.getByRole('button', { name: 'Mời giám khảo' }).click();
  const judges = [0, 1, 2].map((nth) => world.account('judge', nth));
  const lines = judges.map(({ name, email }) => `${name}\t${email}`).join('\n');
  await office.getByRole('textbox', { name: 'Mời giám khảo' }).fill(lines);
  await office.getByRole('button', { name: 'Mời 3 người' }).click();
  await office.getByRole('cell', { name: judges[2]!.name, exact: true }).waitFor();
  await office.getByRole('button', { name: 'Mở vòng chấm' }).click();
  await office.getByText('Đang chấm').first().waitFor();

  const judge = await world.arrive('judge');
  const desk = judge.page;
  await judge.goTo('/judging');
  await desk.getByRole('button', { name: 'Nhận lời' }).click();
  await desk.locator('.surface', { hasText: 'THU-2026' }).getByRole('link', { name: 'Vào chấm' }).click();
  await desk.getByRole('link', { name: title }).click();
  await desk.getByText('Trục lăn phủ cao su').first().waitFor();
  expect(await desk.content()).not.toContain('Phạm Văn Tác Giả');
  await desk.getByLabel('Điểm “Điểm chung”, từ 0 đến 10').fill('9');
  await desk.keyboard.press('Control+Enter');
  await desk.getByText('Bạn đã chấm xong tất cả').first().waitFor();
  const [, ...others] = judges;
  const roundId = new URL(desk.url()).pathname.split('/')[2]!;
  for (const [nth, who] of others.entries()) {
    const session = await Session.signIn(world.product.url, who);
    const { items } = await session.get<{ items: { id: string; roundId: string }[] }>('/api/judging/my/invitations');
    await session.post(`/api/judging/my/invitations/${items.find((one) => one.roundId === roundId)!.id}/accept`);
    const queue = await session.get<{ items: { entryId: string }[] }>(`/api/judging/my/rounds/${roundId}/queue`);
    const path = `/api/judging/my/rounds/${roundId}/entries/${queue.items[0]!.entryId}/submit`;
    await session.post(path, { points: { score: 8 + nth } });
  }

  await secretary.goTo(`/office/${editionId}?tab=judging`);
  await office.getByText('1/1 bài đủ lượt chấm').first().waitFor();
  await office.getByRole('button', { name: 'Đóng vòng chấm' }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Đóng vòng chấm' }).click();
  await office.getByText('Đã đóng').first().waitFor();
  await until('the proposal is there, and waits until no more entries come in', async () => {
    await secretary.goTo(`/office/${editionId}?tab=decision`);
    return (await office.getByText('Kỳ này còn nhận hồ sơ').count()) > 0 || undefined;
  });
  expect(await office.getByRole('button', { name: 'Ra quyết định' }).count()).toBe(0);
  const session = await world.session('secretary');
  const contest = `/api/registration/editions/${editionId}`;
  const { version: open } = await session.get<{ version: number }>(contest);
  const decision = { number: '06/QĐ-BTC', decidedOn: day(0), reason: 'Đã nhận đủ số bài theo kế hoạch' };
  await session.post(`${contest}/closing`, decision, { 'if-match': `"${open}"` });
  await (await world.session('admin')).post(`${contest}/closing/approval`, undefined, { 'if-match': `"${open}"` });
  await until('it may be decided', async () => {
    await secretary.goTo(`/office/${editionId}?tab=decision`);
    return (await office.getByRole('button', { name: 'Ra quyết định' }).count()) > 0 || undefined;
  });
  await office.getByLabel('Số quyết định').fill('07/QĐ-BTC');
  await office.getByRole('button', { name: 'Ra quyết định' }).click();
  await office.getByLabel('Công bố lúc (giờ Việt Nam)').waitFor();

  const visitor = await world.visit();
  await visitor.goTo(`/results/${editionId}`);
  await visitor.page.getByText('Kết quả chưa được công bố').first().waitFor();
  expect(await visitor.page.content()).not.toContain(title);
  const path = `/api/awards/editions/${editionId}/result`;
  const { version } = await session.get<{ version: number }>(path);
  const publishAt = new Date(Date.now() + 1500).toISOString();
  await session.post(`${path}/seal`, { publishAt }, { 'if-match': `"${version}"` });
  await secretary.goTo(`/approvals/${editionId}`);
  await office.getByText('Bạn đã đề nghị việc này').first().waitFor();
  expect(await office.getByRole('button', { name: 'Duyệt công bố' }).count()).toBe(0);
  const administrator = await world.arrive('admin');
  await administrator.goTo(`/approvals/${editionId}`);
  await administrator.page.getByRole('table', { name: 'Chung' }).getByText(title).waitFor();
  await administrator.page.getByLabel(/^Tôi đã xem số quyết định/).check();
  await administrator.page.getByRole('button', { name: 'Duyệt công bố' }).click();
  await administrator.page.getByText('Đã duyệt', { exact: true }).first().waitFor();
  await until('the results are public', async () => {
    await visitor.goTo(`/results/${editionId}`);
    return (await visitor.page.getByText(title).count()) > 0 || undefined;
  });
  await visitor.page.getByRole('link', { name: title }).first().click();
  await visitor.page.getByText('Giấy chứng nhận có hiệu lực').first().waitFor();
  await visitor.page.getByText('Phạm Văn Tác Giả').first().waitFor();
  await visitor.page.getByText('· THU-2026').waitFor();
  await visitor.page.getByText(/^số 07\/QĐ-BTC ngày \d\d\/\d\d\/\d{4}$/).waitFor();
  await visitor.goTo(`/certificates/${receiptCode}`);
  await visitor.page.getByText('Biên nhận này là thật').first().waitFor();
  visitor.complaints.length = 0;
});

describe('an applicant', () => {
  test('finds every word again elsewhere, and what was typed without network in the same browser', async () => {
    const applicant = await world.arrive('applicant');
    const { page } = applicant;
    await applicant.goTo('/entries');
    await page
      .getByRole('link', { name: /Bộ lọc nước mặn/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Tổng quan' }).click();
    await page.getByLabel('Tóm tắt giải pháp').fill('Chữ đã lưu trên máy chủ.');
    await page
      .getByText(/^Đã lưu \d\d:\d\d$/)
      .first()
      .waitFor();
    const address = page.url();

    await applicant.context.setOffline(true);
    await page.getByLabel('Tóm tắt giải pháp').fill('Chữ gõ khi mất mạng.');
    await page.getByText('Đang chờ mạng; chữ của bạn được giữ trên máy này').first().waitFor();
    const elsewhere = await world.arrive('applicant');
    await elsewhere.goTo(address.slice(world.product.url.length));
    await until('the text elsewhere', async () => {
      const text = await elsewhere.page.getByLabel('Tóm tắt giải pháp').inputValue();
      return text === 'Chữ đã lưu trên máy chủ.' || undefined;
    });
    await elsewhere.leave();

    await page.close();
    await applicant.context.setOffline(false);
    const again = await applicant.context.newPage();
    await again.goto(address);
    await again
      .getByText(/^Đã lưu \d\d:\d\d$/)
      .first()
      .waitFor();
    expect(await again.getByLabel('Tóm tắt giải pháp').inputValue()).toBe('Chữ gõ khi mất mạng.');
  });

  test('who begins without an account loses nothing by signing in at the end', async () => {
    const visitor = await world.visit();
    const { page } = visitor;
    await visitor.goTo(`/entries/new?edition=${(await world.editionIn('open')).id}`);
    await page.getByLabel('Tên giải pháp').fill('Giàn phơi tự thu khi mưa');
    await page.getByRole('button', { name: 'Xem lại và nộp' }).click();
    await page.locator('main').getByRole('link', { name: 'Đăng nhập để lưu và nộp' }).first().click();
    const { email, password } = world.account('applicant', 1);
    await page.getByLabel('E-mail').fill(email);
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.waitForURL(/\/entries\/[0-9a-f-]{36}/);
    await page.getByRole('heading', { name: 'Giàn phơi tự thu khi mưa', level: 1 }).waitFor();
  });

  test('uploads a document and sees what arrived by its hash', async () => {
    const applicant = await world.arrive('applicant');
    const { page } = applicant;
    await applicant.goTo('/entries');
    await page
      .getByRole('link', { name: /Bộ lọc nước mặn/ })
      .first()
      .click();
    await page.getByLabel('Các phần của bài').getByRole('button', { name: 'Tài liệu' }).click();
    const content = Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
    );
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp' }).first().click();
    await (await chooser).setFiles({ name: 'toan-van.pdf', mimeType: 'application/pdf', buffer: content });
    await page.getByText(createHash('sha256').update(content).digest('hex')).first().waitFor();
    const wrong = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp' }).first().click();
    await (await wrong).setFiles({ name: 'ghi-chu.txt', mimeType: 'text/plain', buffer: Buffer.from('a') });
    await page
      .getByText(/^Chỉ nhận tệp/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Bỏ tệp toan-van.pdf' }).click();
    await page.getByText('toan-van.pdf').first().waitFor({ state: 'detached' });
  });

  test('sees each missing item and is led to it', async () => {
    const applicant = await world.arrive('applicant');
    const { page } = applicant;
    await applicant.goTo('/entries');
    await page
      .getByRole('link', { name: /Bộ lọc nước mặn/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Xem lại và nộp' }).click();
    await page.getByRole('button', { name: 'Nộp bài', exact: true }).click();
    await page.getByRole('button', { name: /^Tính mới/ }).click();
    await until('the field has the focus', async () => {
      const id = await page.evaluate(() => document.activeElement?.id);
      return id === 'field-answers-novelty' || undefined;
    });
  });
});

test('a judge scores without network; every sheet arrives once, in order', async () => {
  const judge = await world.arrive('judge', { viewport: phone });
  const { page } = judge;
  await judge.goTo('/judging');
  await page.getByRole('link', { name: 'Vào chấm' }).last().waitFor();
  const { roundId, items } = await openWork(world.account('judge'));
  await judge.goTo(`/judging/${roundId}`);
  await page.getByRole('button', { name: 'Tải về để chấm khi mất mạng' }).click();
  await page
    .getByText(/hồ sơ chấm được khi mất mạng/)
    .first()
    .waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

  await judge.context.setOffline(true);
  for (const [nth, { entryId }] of items.slice(0, 2).entries()) {
    await page.goto(`${world.product.url}/judging/${roundId}/${entryId}`);
    await page.getByText('Phiếu điểm', { exact: true }).click();
    for (const field of await page.getByRole('textbox', { name: /^Điểm “/ }).all()) await field.fill(String(70 + nth));
    await page.getByRole('button', { name: 'Gửi phiếu điểm' }).dblclick();
    await page.getByText('Không có mạng: phiếu được giữ trên máy và sẽ tự gửi').first().waitFor();
  }
  await judge.context.setOffline(false);
  const sheets = await until('both sheets arrive', async () => {
    const { items: now } = await openWork(world.account('judge'));
    const arrived = items.slice(0, 2).map(({ entryId }) => now.find((one) => one.entryId === entryId)!);
    return arrived.every(({ state }) => state === 'submitted') ? arrived : undefined;
  });
  expect(sheets.map(({ points }) => Object.values(points!))).toEqual([
    [70, 70, 70],
    [71, 71, 71],
  ]);
});

interface Work {
  entryId: string;
  state: string;
  points: Record<string, number> | null;
}

let firstOrder: string[] | undefined;

/** What the judge has to do in the round of the demonstration that is open, in the order of the first look. */
async function openWork(who: Credentials): Promise<{ roundId: string; items: Work[] }> {
  const session = await Session.signIn(world.product.url, who);
  const { code } = await world.editionIn('judging');
  const { items: rounds } = await session.get<{ items: { roundId: string; edition: string }[] }>(
    '/api/judging/my/rounds',
  );
  const { roundId } = rounds.find(({ edition }) => edition === code)!;
  const { items } = await session.get<{ items: Work[] }>(`/api/judging/my/rounds/${roundId}/queue`);
  firstOrder ??= items.filter(({ state }) => state === 'todo').map(({ entryId }) => entryId);
  return { roundId, items: firstOrder.map((id) => items.find(({ entryId }) => entryId === id)!) };
}

test('a secretary screens by key press and is led to the next dossier', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/${(await world.editionIn('open')).id}?tab=screening`);
  await page.getByRole('link', { name: 'Kiểm tra hồ sơ tiếp theo' }).click();
  // The list has codes too: the dossier is there when its ruling is.
  await page.getByRole('button', { name: /^Hợp lệ, hồ sơ tiếp/ }).waitFor();
  const code = (await page.locator('main .code').first().textContent())!;
  await page.keyboard.press('a');
  await page.getByText(`${code}: hợp lệ`).first().waitFor();
  await until(
    'the next dossier',
    async () => (await page.locator('main .code').first().textContent()) !== code || undefined,
  );
  await page.keyboard.press('b');
  await page.getByLabel('Ghi chú cho người nộp').waitFor();
  await page.keyboard.press('1');
  const next = (await page.locator('main .code').first().textContent())!;
  await page.getByRole('button', { name: 'Gửi cho người nộp' }).click();
  await page.getByText(`${next}: đã yêu cầu bổ sung`).first().waitFor();
});

test('a secretary has judges assigned: looked at, applied, undone', async () => {
  const secretary = await world.arrive('secretary');
  const { page } = secretary;
  await secretary.goTo(`/office/${(await world.editionIn('judging')).id}?tab=judging`);
  await page.getByRole('button', { name: 'Lập phương án' }).click();
  await page.getByRole('button', { name: 'Áp dụng phương án' }).waitFor();
  await page.getByText('Mọi bài đều đủ giám khảo').first().waitFor();
  expect(await secretary.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Áp dụng phương án' }).click();
  await page.getByText('Đã phân công; mỗi giám khảo nhận một thông báo').first().waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText('Đã khôi phục phân công trước đó').first().waitFor();
});

describe.each([
  { language: 'vi' as const, viewport: phone, dark: false },
  { language: 'en' as const, viewport: { width: 1440, height: 900 }, dark: true },
])('the pages in $language, $viewport.width wide', (look) => {
  const visit = async (role: string | undefined, paths: string[]) => {
    const person = await (role ? world.arrive(role, look) : world.visit(look));
    const faults: string[] = [];
    for (const path of paths) {
      await person.goTo(path);
      faults.push(...(await person.faults()));
    }
    await person.leave();
    return faults;
  };

  test('that everybody sees are accessible and fit the screen', async () => {
    const [open, published] = [await world.editionIn('open'), await world.editionIn('published')];
    const paths = [
      '/',
      '/contests',
      `/contests/${open.id}`,
      '/results',
      `/results/${published.id}`,
      '/sign-in',
      '/sign-up',
    ];
    expect(await visit(undefined, [...paths, `/entries/new?edition=${open.id}`])).toEqual([]);
  });

  test('of applicants and judges are accessible and fit the screen', async () => {
    const { roundId, items } = await openWork(world.account('judge'));
    expect(await visit('applicant', ['/entries', '/inbox', '/account'])).toEqual([]);
    const paths = ['/judging', `/judging/${roundId}`, `/judging/${roundId}/${items.at(-1)!.entryId}`];
    expect(await visit('judge', paths)).toEqual([]);
  });

  test('of organisers and administrators are accessible and fit the screen', async () => {
    const [judging, published] = [await world.editionIn('judging'), await world.editionIn('published')];
    const sealed = await world.editionIn('judging', 'SKT');
    const tabs = ['overview', 'screening', 'judging'].map((tab) => `/office/${judging.id}?tab=${tab}`);
    expect(
      await visit('secretary', ['/office', '/office/new', ...tabs, `/office/${published.id}?tab=decision`]),
    ).toEqual([]);
    expect(await visit('admin', ['/admin', `/approvals/${sealed.id}`])).toEqual([]);
  });
});

test('on a phone the authors of every prize are read without moving its table', async () => {
  const visitor = await world.visit({ viewport: phone });
  await visitor.goTo(`/results/${(await world.editionIn('published')).id}`);
  const table = visitor.page.getByRole('region', { name: /^Bảng đầy đủ/ }).first();
  const last = table.getByRole('row').last();
  expect((await last.innerText()).split('\n').length).toBeGreaterThan(1);
  const cell = (await last.getByRole('cell').last().boundingBox())!;
  expect(cell.x + cell.width).toBeLessThanOrEqual(phone.width);
});

test('no page complained in the console', () => {
  // Not published, not there: the pages ask, and 404 is the answer.
  const complaints = world.complaints();
  expect(complaints).toEqual([]);
});
