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
      <div className="text-muted-foreground m-auto grid justify-items-center gap-1 py-4 text-center text-sm text-balance">
        <span className="bg-muted mb-2 grid size-9 place-items-center rounded-full">
          <Lock aria-hidden className="size-4" />
        </span>
        <p className="text-foreground font-medium">{explainUnmet(unmet)}</p>
        <p>{description}</p>
      </div>
    </Card>
  );
}
