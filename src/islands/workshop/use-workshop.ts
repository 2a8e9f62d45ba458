import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $workshop, openWorkshop, type WorkshopSession } from '../../stores/workshop';
import { readContent } from '../../ui/content';

/** The workshop in this browser, and what the page embedded; null until the island is awake. */
export function useWorkshop<C extends object>(): { content: C | null; session: WorkshopSession } {
  const [content, setContent] = useState<C | null>(null);
  const session = useStore($workshop);
  useEffect(() => {
    setContent(readContent<C>());
    void openWorkshop();
  }, []);
  return { content, session };
}
