import { useEffect, useState } from 'preact/hooks';
import { clockNow } from '../../stores/workshop-run';

/** The moment in milliseconds, a few times a minute: nobody in the room watches seconds. */
export function useClock(): number {
  const [now, setNow] = useState(clockNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(clockNow()), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
