import { Copy } from 'lucide-react';
import { CopyAction } from '@/components/copy-action';

type Props = {
  text: string;
  /** Names it for screen readers: `Copy the password`. */
  what: string;
};

/** An icon that copies a text. */
export function CopyButton(props: Props) {
  return (
    <CopyAction {...props}>
      <Copy aria-hidden className="size-3.5" />
    </CopyAction>
  );
}
