import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Client } from '../core/client.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import texts from '../lang/en/import-later.ts';
import type { CommonStrings } from '../lang/common.ts';
import { badgeStyles } from '../ui/badge.ts';
import { button } from '../ui/button.ts';
import { dialog, dialogStyles } from '../ui/dialog.ts';
import { notice } from '../ui/notice.ts';
import { problemView } from '../ui/problem-view.ts';
import { skeleton } from '../ui/skeleton.ts';
import { stepper, stepperStyles } from '../ui/stepper.ts';
import { checkView } from './check-view.ts';
import { Columns } from './columns.ts';
import type { Host } from './columns.ts';
import type { Desk } from './desk.ts';
import { downloadCorrections } from './download-corrections.ts';
import { laterStyles } from './later.styles.ts';
import { OpenList } from './open-list.ts';
import { resultView } from './result-view.ts';
import { RowPages } from './row-pages.ts';
import { rowsView } from './rows-view.ts';
import { saveFile } from './save-file.ts';
import { firstVerdict, isBusy, rowsForWork, rowsToTake, stepOf } from './state.ts';
import type { Step } from './state.ts';
import { strings } from './strings.ts';
import type { ImportStrings } from './strings.ts';
import type { Import, Verdict } from './wire.ts';
import { workingView } from './working-view.ts';

strings.add(texts);

/** For what the door and the choice of a file have no use. */
export const styles = [badgeStyles, stepperStyles, dialogStyles, laterStyles].flatMap(
  ({ styleSheet }) => styleSheet ?? [],
);

export interface OpenedOptions {
  client: () => Client;
  signal: () => AbortSignal;
  t: () => CommonStrings & ImportStrings;
  locale: () => string;
  announce: (text: string) => void;
  /** The reader goes back to where lists are chosen. */
  left: () => void;
  /** It was removed, by the reader or by somebody else. */
  gone: (by: 'reader' | 'another') => void;
  /** It was taken in. */
  taken: (list: Import) => void;
}

const STEP_NO: Record<Step, number> = {
  columns: 1,
  reading: 2,
  check: 2,
  failed: 2,
  taking: 3,
  undoing: 3,
  result: 3,
};

/** One list from its columns to its end, and back. */
export class Opened {
  readonly #host: Host;
  readonly #options: OpenedOptions;
  readonly #open: OpenList;
  readonly #rows: RowPages;
  readonly #columns: Columns;
  /** The columns of a list that was checked are changed. */
  #isEditing = false;
  #similar = false;
  /** Whether the list is really to be taken back. */
  #isAsking = false;
  #isSaving = false;
  #saveProblem: Problem | undefined;
  #said = 0;

  constructor(host: Host, options: OpenedOptions) {
    this.#host = host;
    this.#options = options;
    this.#rows = new RowPages(host);
    this.#columns = new Columns(host);
    this.#open = new OpenList(host, {
      ...options,
      changed: (now, before) => this.#changed(now, before),
      gone: () => options.gone(this.#open.acting === 'remove' ? 'reader' : 'another'),
    });
  }

  get list(): Import | undefined {
    return this.#open.list;
  }

  get problem(): Problem | undefined {
    return this.#open.problem;
  }

  /** Which view is on screen; nothing while it is not known. */
  get step(): Step | undefined {
    return this.list && (this.#isEditing ? 'columns' : stepOf(this.list));
  }

  show(id: string, list?: Import): void {
    this.#open.open(id, list);
    if (list) this.#changed(list, undefined);
  }

  close(): void {
    this.#open.close();
    this.#rows.clear();
  }

  /** In the words of another language. */
  speak(): void {
    this.#open.again();
    if (this.list) this.#showRows(this.list, this.#rows.verdict);
  }

  view(): TemplateResult {
    const t = this.#options.t();
    const { list, problem, elsewhere } = this.#open;
    const failed = problem ? problemView({ problem, t, onRetry: this.#open.again }) : nothing;
    if (!list) return problem ? html`${failed}` : skeleton(6, t);
    const steps = [t.stepFile, t.stepColumns, t.stepCheck, t.stepResult];
    return html`<div class="stack">
      ${stepper({ steps, current: STEP_NO[this.step!], t })}
      ${elsewhere ? notice('warn', html`<p>${t.elsewhere}</p>`, { alert: true }) : nothing} ${failed}
      ${this.#stepView(list)} ${this.#undoDialog()}
    </div>`;
  }

  #stepView(list: Import): TemplateResult {
    const desk = this.#desk(list);
    switch (this.step!) {
      case 'columns':
        return this.#columns.view(desk, (mapping, defaults) => this.#open.map(mapping, defaults));
      case 'check':
        return checkView(desk, this.#similar, (accepted) => this.#set(() => (this.#similar = accepted)));
      case 'result':
        return resultView(desk);
      case 'failed':
        return this.#failedView(desk);
      default:
        return workingView(desk);
    }
  }

  /** What stopped on the way is gone on with by asking for the same again. */
  #failedView({ t, list }: Desk): TemplateResult {
    const { actions } = list;
    const goOn = (): void => {
      if (actions.includes('commit')) void this.#open.commit(list.similarAccepted);
      else if (actions.includes('undo')) void this.#open.undo();
      else void this.#open.map(list.mapping, list.defaults);
    };
    const leave = (): void => (actions.includes('remove') ? void this.#open.remove() : this.#options.left());
    const mayGoOn = actions.some((action) => action !== 'remove');
    return html`<h2 tabindex="-1">${mayGoOn ? t.stopped : t.failed}</h2>
      ${notice('bad', html`<p><bdi>${list.fileName}</bdi>: ${list.problem}</p>`)}
      <div class="row">
        ${mayGoOn ? button({ label: t.retry, kind: 'primary', onClick: goOn }) : nothing}
        ${button({ label: t.another, kind: mayGoOn ? 'secondary' : 'primary', onClick: leave })}
      </div>`;
  }

  #desk(list: Import): Desk {
    const t = this.#options.t();
    const locale = this.#options.locale();
    return {
      t,
      locale,
      list,
      acting: this.#open.acting,
      rows: () =>
        rowsView({
          t,
          locale,
          list,
          pages: this.#rows,
          onVerdict: (verdict) => this.#showRows(list, verdict),
          onMore: () => void this.#rows.more(this.#options.client()),
        }),
      corrections: () =>
        html`<div class="row">
            ${button({ label: t.download, busy: this.#isSaving, onClick: () => void this.#save(list) })}
            <span class="muted small">${t.downloadHint}</span>
          </div>
          ${this.#saveProblem ? problemView({ problem: this.#saveProblem, t }) : nothing}`,
      discard: () =>
        list.actions.includes('remove')
          ? button({
              label: t.discard,
              kind: 'quiet',
              busy: this.#open.acting === 'remove',
              onClick: () => void this.#open.remove(),
            })
          : nothing,
      onColumns: () => this.#set(() => (this.#isEditing = true)),
      onCommit: () => void this.#open.commit(this.#similar),
      onUndo: () => this.#set(() => (this.#isAsking = true)),
      onLeave: this.#options.left,
    };
  }

  #undoDialog(): TemplateResult {
    const t = this.#options.t();
    const close = (): void => this.#set(() => (this.#isAsking = false));
    const undo = (): void => {
      close();
      void this.#open.undo();
    };
    return dialog({
      open: this.#isAsking,
      title: t.undoTitle,
      content: html`<p>${t.undoText}</p>`,
      actions: html`${button({ label: t.undo, kind: 'danger', onClick: undo })}
      ${button({ label: t.cancel, onClick: close })}`,
      t,
      onClose: close,
    });
  }

  #set(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }

  #changed(now: Import, before: Import | undefined): void {
    if (before?.state === now.state) {
      if (isBusy(now)) this.#sayProgress(now);
      if (before.version === now.version) return;
    } else {
      this.#said = 0;
      this.#isEditing = false;
    }
    const step = stepOf(now);
    if (step === 'columns' || step === 'check') this.#columns.adopt(now);
    if (step === 'check' || step === 'result') this.#reveal(now);
    if (before?.state === 'committing' && now.committedAt) this.#options.taken(now);
  }

  #reveal(now: Import): void {
    this.#showRows(now, firstVerdict(now));
    const t = this.#options.t();
    const number = new Intl.NumberFormat(this.#options.locale());
    const take = number.format(rowsToTake(now, now.similarAccepted));
    const work = number.format(rowsForWork(now));
    const said = `${take} ${stepOf(now) === 'check' ? t.fine : t.taken}, ${work} ${t.work}`;
    this.#options.announce(now.state === 'undone' ? t.undone : said);
  }

  /** A quarter at a time: nobody wants to hear each row. */
  #sayProgress({ progress }: Import): void {
    const quarter = Math.floor(progress * 4) / 4;
    if (quarter <= this.#said) return;
    this.#said = quarter;
    this.#options.announce(
      new Intl.NumberFormat(this.#options.locale(), { style: 'percent' }).format(quarter),
    );
  }

  #showRows({ id }: Import, verdict: Verdict | undefined): void {
    void this.#rows.show(this.#options.client(), id, verdict);
  }

  async #save({ id, fileName }: Import): Promise<void> {
    const { client, signal, t } = this.#options;
    this.#saveProblem = undefined;
    this.#set(() => (this.#isSaving = true));
    try {
      const file = await downloadCorrections(client(), id, signal());
      saveFile(t().correctionsOf(fileName.replace(/\.\w+$/, '')), file);
    } catch (reason) {
      if (!isAbort(reason)) this.#saveProblem = toProblem(reason);
    }
    this.#set(() => (this.#isSaving = false));
  }
}
