import { useEffect, useLayoutEffect, useRef } from 'react';

/** What keys do: `mod+k` means Ctrl or Cmd with k; other names are those of `KeyboardEvent.key`. */
export type Shortcuts = Record<string, (() => void) | undefined>;

const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]';
const CHOICE = 'input[type=radio], input[type=checkbox]';
const IN_DIALOG = '[role=dialog], [role=alertdialog]';
const PRESSABLE = 'a[href], button, [role=button], [role=option], [role=slider], summary';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'getModifierState'>;

/** Whether a sign was typed with AltGr, as `@` is on many keyboards; some systems report it as Ctrl and Alt. */
function isAltGraph(event: KeyPress): boolean {
  return event.key.length === 1 && event.getModifierState('AltGraph');
}

/** The name a pressed key is registered under. */
export function shortcutName(event: KeyPress): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return (event.ctrlKey || event.metaKey) && !isAltGraph(event) ? `mod+${key}` : key;
}

/** Whether the key belongs to what has the focus: text being typed, a dialog, a control that Enter or Space works. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  if (event.defaultPrevented || (event.altKey && !isAltGraph(event))) return true;
  if (target.closest(IN_DIALOG)) return true;
  const isEditing = !shortcutName(event).startsWith('mod+') || event.key.toLowerCase() === 'z';
  if (isEditing && target.closest(TYPING)) return true;
  return (event.key === 'Enter' || event.key === ' ') && target.closest(PRESSABLE) !== null;
}

/** Whether Enter was pressed on a radio button or a box to tick, where it means nothing by itself. */
function isEnterOnChoice(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element) || shortcutName(event) !== 'Enter' || event.altKey) return false;
  return target.matches(CHOICE) && !target.closest(IN_DIALOG);
}

/**
 * Works `shortcuts` for as long as the component is shown; the newest functions are the ones called. They are in force
 * with what is shown and not a frame later, so that a quick key cannot answer the question before.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useLayoutEffect(() => {
    latest.current = shortcuts;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = latest.current[shortcutName(event)];
      if (!act || isTaken(event)) return;
      event.preventDefault();
      act();
    };
    // Taken on its way down: React Aria keeps Enter on a choice to itself and does nothing with it.
    const onEnterOnChoice = (event: KeyboardEvent) => {
      const act = latest.current['Enter'];
      if (!act || !isEnterOnChoice(event)) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keydown', onEnterOnChoice, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keydown', onEnterOnChoice, { capture: true });
    };
  }, []);
  useEffect(
    () =>
      window.desktop?.onCommand((command) => {
        if (command === 'undo' && !document.activeElement?.matches(TYPING)) latest.current['mod+z']?.();
      }),
    [],
  );
}
