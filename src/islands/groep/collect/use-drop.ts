import { useEffect, useState } from 'preact/hooks';
import { addFiles, addLinks } from '../../../stores/intake-read';

const carries = (event: DragEvent): boolean =>
  ['Files', 'text/uri-list', 'text/plain'].some((type) => event.dataTransfer?.types.includes(type));

/** Makes an element a place to drop files and links. What is dropped beside it does not take the page away. */
export function useDrop() {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const keepPage = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    addEventListener('dragover', keepPage);
    addEventListener('drop', keepPage);
    addEventListener('dragleave', onLeave);
    return () => {
      removeEventListener('dragover', keepPage);
      removeEventListener('drop', keepPage);
      removeEventListener('dragleave', onLeave);
    };
  }, []);
  const isField = (event: DragEvent) => event.target instanceof Element && event.target.matches('input, textarea');
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!carries(event) || isField(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        const { currentTarget, relatedTarget } = event;
        if (!(currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false);
      },
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (!carries(event) || isField(event)) return;
        event.preventDefault();
        const files = [...(event.dataTransfer?.files ?? [])];
        const text = event.dataTransfer?.getData('text/plain') ?? '';
        if (files.length > 0) void addFiles(files);
        // Any link of ours has one; other text that is dragged about is let go.
        else if (text.includes('#')) void addLinks(text);
      },
    },
  };
}
