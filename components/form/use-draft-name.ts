import { usePathname } from 'next/navigation';
import { useDocumentSession } from '@/components/document-session';

/** Names the draft of a form, by user and page. */
export function useDraftName(form: string): string {
  const { user } = useDocumentSession();
  return `draft of ${user} at ${usePathname()}: ${form}`;
}
