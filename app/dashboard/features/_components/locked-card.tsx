import { Lock } from 'lucide-react';
import { Card } from '@/components/ui/card';
import { explainUnmet, type Unmet } from '@/lib/auth/requirement';

type Props = {
  title: string;
  /** What the user would see. */
  description: string;
  unmet: Unmet;
};

/** Replaces a card that the user can't see, at the height of its neighbors. */
export function LockedCard({ title, description, unmet }: Props) {
  return (
    <Card title={title}>
      <div className="text-muted-foreground m-auto grid justify-items-center gap-2 text-center text-sm text-balance">
        <Lock aria-hidden className="size-5" />
        <p>{description}</p>
        <p className="text-foreground font-medium">{explainUnmet(unmet)}</p>
      </div>
    </Card>
  );
}
