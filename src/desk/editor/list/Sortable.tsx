import { closestCenter, DndContext, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { restrictToParentElement } from '@dnd-kit/modifiers';
import { SortableContext, useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactNode } from 'react';
import { Handle, ItemBox } from './parts.ts';

/** A short way before a press becomes a move. In pixels. */
const activationConstraint = { distance: 4 };

interface SortableProps {
  keys: readonly string[];
  onMove: (from: number, to: number) => void;
  children: ReactNode;
}

/** Items that the mouse puts in order. The keyboard has buttons for it, which say more than a handle. */
export function Sortable({ keys, onMove, children }: SortableProps) {
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint }),
    useSensor(TouchSensor, { activationConstraint }),
  );
  return (
    <DndContext
      modifiers={[restrictToParentElement]}
      collisionDetection={closestCenter}
      sensors={sensors}
      // What Decap's library would say names items by their keys, in English.
      accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' } }}
      onDragEnd={({ active, over }) => {
        if (over && over.id !== active.id)
          onMove(keys.indexOf(String(active.id)), keys.indexOf(String(over.id)));
      }}
    >
      <SortableContext items={[...keys]}>{children}</SortableContext>
    </DndContext>
  );
}

const silence = (): undefined => undefined;
const SILENT = { onDragStart: silence, onDragOver: silence, onDragEnd: silence, onDragCancel: silence };

interface ItemProps {
  id: string;
  itemKey: string;
  isWrong: boolean;
  isHidden: boolean;
  children: (handle: ReactNode) => ReactNode;
}

/** One of them, with the handle by which it is moved. */
export function SortableItem({ id, itemKey, isWrong, isHidden, children }: ItemProps) {
  const { setNodeRef, listeners, transform, transition } = useSortable({ id: itemKey });
  return (
    <ItemBox
      id={id}
      ref={setNodeRef}
      data-wrong={isWrong ? '' : undefined}
      style={{
        transform: CSS.Transform.toString(transform),
        transition,
        ...(isHidden && { display: 'none' }),
      }}
    >
      {children(
        <Handle aria-hidden="true" {...listeners}>
          ⠿
        </Handle>,
      )}
    </ItemBox>
  );
}
