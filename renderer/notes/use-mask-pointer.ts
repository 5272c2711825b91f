import { useRef, useState, type PointerEvent } from 'react';
import type { Mask } from '#core/content/pack.ts';
import { boxBetween, moveBox, resizeBox, type MaskBox } from './mask-geometry.ts';

interface Point {
  x: number;
  y: number;
}

type Drag =
  { deed: 'draw'; from: Point } | { deed: 'move' | 'resize'; from: Point; number: number; box: MaskBox };

interface MaskPointerOptions {
  masks: readonly Mask[];
  onSelect: (number: number | undefined) => void;
  onDraw: (box: MaskBox) => void;
  onChange: (number: number, box: MaskBox) => void;
}

/** Drawing, moving and resizing parts of a picture by mouse, pen or finger; keys do the same without it. */
export function useMaskPointer({ masks, onSelect, onDraw, onChange }: MaskPointerOptions) {
  const drag = useRef<Drag>(undefined);
  const [drawn, setDrawn] = useState<MaskBox>();
  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    const from = pointOn(event);
    const number = Number(event.target.closest<HTMLElement>('[data-mask]')?.dataset['mask']);
    const mask = masks.find((each) => each.number === number);
    if (mask) {
      const deed = event.target.closest('[data-corner]') ? 'resize' : 'move';
      drag.current = { deed, from, number, box: mask };
    } else {
      // A drag over the picture would choose text beside it.
      event.preventDefault();
      drag.current = { deed: 'draw', from };
      onSelect(undefined);
    }
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const go = (event: PointerEvent<HTMLElement>) => {
    const current = drag.current;
    if (!current) return;
    const to = pointOn(event);
    if (current.deed === 'draw') {
      setDrawn(boxBetween(current.from, to));
      return;
    }
    const change = current.deed === 'move' ? moveBox : resizeBox;
    onChange(current.number, change(current.box, to.x - current.from.x, to.y - current.from.y));
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    const current = drag.current;
    drag.current = undefined;
    setDrawn(undefined);
    if (current?.deed !== 'draw' || event.type === 'pointercancel') return;
    const box = boxBetween(current.from, pointOn(event));
    if (box) onDraw(box);
  };
  return {
    drawn,
    handlers: { onPointerDown: begin, onPointerMove: go, onPointerUp: end, onPointerCancel: end },
  };
}

/** Where the pointer is, in shares of the picture. */
function pointOn(event: PointerEvent<HTMLElement>): Point {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return { x: share(event.clientX - left, width), y: share(event.clientY - top, height) };
}

function share(distance: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, Math.max(0, distance / whole));
}
