import { buttonClass } from '@/components/ui/button';

export function StatusLink() {
  return (
    <a
      className={buttonClass('secondary')}
      href="https://status.workos.com"
      rel="noreferrer"
      target="_blank"
    >
      WorkOS status
    </a>
  );
}
