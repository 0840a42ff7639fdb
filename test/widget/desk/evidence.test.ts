import { expect } from 'chai';
import type { Attachment } from '../../../widget/desk/wire.ts';
import { clear, json, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { DeskStand, status } from './fixture.ts';

const FILE: Attachment = {
  id: 'att_1',
  claimId: 'claim_1',
  type: 'label_photo',
  name: 'label.png',
  mediaType: 'image/png',
  size: 2048,
  width: 30,
  height: 20,
  lineId: null,
  infoItemId: null,
  messageId: null,
  from: 'claimant',
  createdAt: '2026-11-20T08:30:00.000Z',
  removable: false,
};
const LINK = 'POST /v1/attachments/att_1/links';

function openWith(file: Attachment, link: Reply): DeskStand {
  return new DeskStand(
    {
      'GET /v1/status/WC-7K3M-9Q2X': () => json(status({ attachments: [file] })),
      [LINK]: link,
    },
    { open: true },
  );
}

async function picture(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = 30;
  canvas.height = 20;
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? new Blob())));
}

describe('the evidence of a case', () => {
  const { fetch } = globalThis;

  afterEach(() => {
    clear();
    sessionStorage.clear();
    globalThis.fetch = fetch;
  });

  it('says which proof is there and which is missing', async () => {
    const stand = openWith(FILE, () => problem(404, 'not_found'));
    const chips = async (): Promise<string> => (await stand.one('.asked')).innerText.replace(/\s+/g, ' ');
    expect(await chips()).to.contain('Label: there');
    expect(await chips()).to.contain('Invoice: missing');
  });

  it('draws a picture from its short-lived link, on a canvas that any policy of the page allows', async () => {
    const bytes = await picture();
    const asked: unknown[] = [];
    globalThis.fetch = (address) => {
      asked.push(address);
      return Promise.resolve(new Response(bytes));
    };
    const stand = openWith(FILE, () =>
      json({ url: 'https://files.example/1', expiresAt: '2026-11-22T10:00:00.000Z' }, { status: 201 }),
    );
    await stand.click('button[title="Open label.png"]');
    const canvas = await stand.one<HTMLCanvasElement>('dialog canvas');
    await until(() => canvas.width === 30 && canvas.height === 20);
    expect(asked).to.include('https://files.example/1');
    expect(stand.all('img')).to.have.length(0);
    expect(await violations(stand.desk)).to.deep.equal([]);
  });

  it('offers the download of what it cannot show', async () => {
    const stand = openWith({ ...FILE, name: 'invoice.pdf', mediaType: 'application/pdf' }, () =>
      problem(404, 'not_found'),
    );
    await stand.click('button[title="Open invoice.pdf"]');
    await until(() => stand.words.includes('no preview here'));
    await stand.click('dialog[open] .button.secondary');
    await until(() => stand.words.includes('This could not be found.'));
  });
});
