import { create } from 'zustand';
import type { ExportReport, ExportStatus } from '../../shared/model/export';
import type { Settings } from '../../shared/model/settings';
import type { Failure } from '../../shared/result';
import { api, failureOf, hear } from '../api';
import { flushAllDrafts } from './drafts';
import { changeSettings, useSettings } from './settings';
import { say } from './toasts';

/** Which notes are exported: those with these ids, those on a document, or all. */
export interface ExportSubject {
  readonly ids: readonly string[] | null;
  readonly document: string | null;
}

type ExportWork =
  | { readonly state: 'choosing' }
  | { readonly state: 'working' }
  | { readonly state: 'done'; readonly report: ExportReport }
  | { readonly state: 'failed'; readonly failure: Failure };

interface Exporting {
  /** Null while the dialog is closed. */
  readonly subject: ExportSubject | null;
  /** The document that was being read, offered instead of all notes. */
  readonly atHand: string | null;
  readonly work: ExportWork;
  /** How far the data process is. */
  readonly progress: ExportStatus;
}

export const useExport = create<Exporting>(() => ({
  ...{ subject: null, atHand: null, work: { state: 'choosing' }, progress: { state: 'idle' } },
}));

export function followExport(): void {
  hear('exportChanged', (progress) => {
    useExport.setState({ progress });
  });
  hear('dataRestarted', () => {
    useExport.setState({ progress: { state: 'idle' } });
  });
}

/** Asks how these notes are to be exported; what is being exported is shown first. */
export function openExport(subject: ExportSubject, atHand: string | null = null): void {
  const { work } = useExport.getState();
  useExport.setState({ subject, atHand, work: work.state === 'working' ? work : { state: 'choosing' } });
}

/** All notes, or those on the document at hand. */
export function chooseScope(document: string | null): void {
  useExport.setState({ subject: { ids: null, document } });
}

/** Closes the dialog; an export that runs goes on, and says when it is done. */
export function closeExport(): void {
  useExport.setState({ subject: null });
}

/** Chooses anew, the same notes. */
export function exportAgain(): void {
  useExport.setState({ work: { state: 'choosing' } });
}

/** What is chosen is remembered for the next time. */
export function changeExporting(change: Partial<Settings['exporting']>): void {
  changeSettings({ exporting: { ...useSettings.getState().exporting, ...change } });
}

/**
 * Exports as the settings say, once what is being written is kept.
 *
 * @param name what the file is proposed to be called; null for the notes of the day.
 */
export async function startExport(name: string | null): Promise<void> {
  const { subject, work } = useExport.getState();
  if (!subject || work.state === 'working') return;
  const { format, perDocument, template, citation } = useSettings.getState().exporting;
  const isMarkdown = format === 'markdown';
  useExport.setState({ work: { state: 'working' } });
  try {
    await flushAllDrafts();
    const report = await api.exportNotes({
      ids: subject.ids && [...subject.ids],
      ...{ document: subject.document, name, format, citation },
      perDocument: isMarkdown && perDocument,
      template: isMarkdown ? template : null,
    });
    finish(report ? { state: 'done', report } : { state: 'choosing' });
  } catch (error) {
    const failure = failureOf(error);
    finish(failure.code === 'cancelled' ? { state: 'choosing' } : { state: 'failed', failure });
  }
}

export function cancelExport(): void {
  api.cancelExport().catch((error: unknown) => {
    say({ kind: 'failure', failure: failureOf(error) });
  });
}

export function showExport(): void {
  api.showExport().catch((error: unknown) => {
    say({ kind: 'failure', failure: failureOf(error) });
  });
}

export function openTemplates(): void {
  api.openTemplates().catch((error: unknown) => {
    say({ kind: 'failure', failure: failureOf(error) });
  });
}

/** Whoever closed the dialog meanwhile hears at the foot of the window what became of it. */
function finish(work: ExportWork): void {
  const isOpen = useExport.getState().subject !== null;
  useExport.setState({ work: isOpen ? work : { state: 'choosing' } });
  if (isOpen) return;
  if (work.state === 'done') say({ kind: 'exported', ...work.report });
  if (work.state === 'failed') say({ kind: 'failure', failure: work.failure });
}
