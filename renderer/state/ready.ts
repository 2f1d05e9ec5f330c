import { useEffect } from 'react';

/**
 * Says on the page, as `data-ready`, that its first view is whole and its faces are there: pictures of the window
 * are taken from then on.
 */
export function useReady(isWhole: boolean): void {
  useEffect(() => {
    if (!isWhole || document.documentElement.dataset['ready']) return;
    // Two frames: one lays out and asks for the faces of the characters in sight, the next one has asked.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        void document.fonts.ready.then(() => {
          document.documentElement.dataset['ready'] = 'true';
        });
      });
    });
  }, [isWhole]);
}
