import { useEffect, useState } from 'react';
import { useDraftName } from './use-draft-name';

/** Whether a form's input was kept while the user signed in again. False until the page is interactive. */
export function useHasDraft(form: string): boolean {
  const name = useDraftName(form);
  const [isKept, setIsKept] = useState(false);
  useEffect(() => setIsKept(sessionStorage.getItem(name) !== null), [name]);
  return isKept;
}
