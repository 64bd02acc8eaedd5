import { SiteShell } from '@/components/site-shell';
import { description, title } from '@/lib/site';

export default function HomePage() {
  return (
    <SiteShell>
      <div className="grid max-w-xl gap-3">
        <h1 className="text-title font-semibold">{title}</h1>
        <p className="text-muted-foreground text-lg">{description}</p>
      </div>
    </SiteShell>
  );
}
