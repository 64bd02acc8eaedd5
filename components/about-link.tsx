import { buttonClass } from '@/components/ui/button';
import { cn } from '@/lib/cn';

export function AboutLink() {
  return (
    <a className={cn(buttonClass('ghost'), 'ms-2 max-sm:hidden')} href="/about">
      How it works
    </a>
  );
}
