import { expect } from 'chai';
import { formatInstant, formatPlainDate } from '../../../widget/core/format.ts';
import { choiceOf, mannerOf } from '../../../widget/core/reader.ts';
import { Session } from '../../../widget/core/session.ts';
import { DATE_FORMATS } from '../../../db/vocab.ts';
import { memoryStore } from './host.ts';

const LATE = '2026-05-07T20:30:00Z';

describe('the manner in which a reader reads dates', () => {
  it('is a part of the locale that Intl passes over', () => {
    for (const dateFormat of DATE_FORMATS) {
      const locale = `ru-KZ${mannerOf({ dateFormat, timeZone: 'America/Argentina/Buenos_Aires' })}`;
      expect(new Intl.NumberFormat(locale).format(1.5)).to.equal('1,5');
      expect(choiceOf(locale)).to.deep.equal({ dateFormat, timeZone: 'America/Argentina/Buenos_Aires' });
    }
  });

  it('says nothing where nothing was chosen', () => {
    expect(mannerOf({ dateFormat: null, timeZone: null })).to.equal('');
    expect(choiceOf('ru-KZ')).to.deep.equal({ dateFormat: undefined, timeZone: undefined });
  });

  it('may be a zone alone', () => {
    const locale = `en-GB${mannerOf({ timeZone: 'Asia/Tokyo' })}`;
    expect(formatInstant(LATE, locale)).to.contain('8 May 2026').and.to.contain('05:30');
  });

  it('writes days, and the days and times of instants in the chosen zone', () => {
    const locale = `de${mannerOf({ dateFormat: 'YYYY-MM-DD', timeZone: 'Asia/Tokyo' })}`;
    expect(formatPlainDate('2026-05-07', locale)).to.equal('2026-05-07');
    expect(formatInstant(LATE, locale)).to.equal('2026-05-08, 05:30');
    expect(formatInstant(LATE, locale, { dateStyle: 'medium' })).to.equal('2026-05-08');
    expect(formatInstant(LATE, locale, { day: 'numeric', month: 'short' })).to.equal('05-08');
    expect(formatInstant(LATE, locale, { timeStyle: 'short' })).to.equal('05:30');
    const parts = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
    expect(formatInstant(LATE, locale, parts)).to.equal('05-08, 05:30');
  });

  it('keeps the zone that the caller names', () => {
    const locale = `en${mannerOf({ dateFormat: 'DD.MM.YYYY', timeZone: 'Asia/Tokyo' })}`;
    expect(formatInstant(LATE, locale, { dateStyle: 'long', timeZone: 'UTC' })).to.equal('07.05.2026');
  });

  it('leaves readers without a choice the format of their language', () => {
    expect(formatPlainDate('2026-05-07', 'en-GB')).to.equal('7 May 2026');
    expect(formatPlainDate('no date', 'en-GB')).to.equal('no date');
  });
});

describe('a session', () => {
  it('keeps the manner of its person over a reload, and forgets it with them', () => {
    const store = memoryStore();
    const open = (): Session => new Session('https://api.example', 'pk_test_1', () => store);
    const session = open();
    session.open('ses_1', { manner: '-x-df1', remember: true });
    expect(open().manner).to.equal('-x-df1');
    session.read('-x-df2');
    expect(open().manner).to.equal('-x-df2');
    session.close();
    expect([session.manner, open().manner]).to.deep.equal(['', '']);
  });

  it('tells of another manner once, and stores nothing that was not to be remembered', () => {
    const store = memoryStore();
    const session = new Session('https://api.example', 'pk_test_1', () => store);
    let changes = 0;
    session.addEventListener('change', () => changes++);
    session.read('-x-df0');
    session.open('ses_1');
    session.read('-x-df0');
    session.read('-x-df0');
    expect([changes, session.manner, store.length]).to.deep.equal([2, '-x-df0', 0]);
  });
});
