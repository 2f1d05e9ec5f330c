import { create } from 'zustand';
import type { LinkChoice } from '../components/note-surroundings';

/** What "Copy link" copied last, so that a note can link to it without a look at the clipboard. */
export const useCopiedLink = create<{ readonly link: LinkChoice | null }>(() => ({ link: null }));
