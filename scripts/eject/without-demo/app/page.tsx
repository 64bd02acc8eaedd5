import { SiteShell } from '@/components/site-shell';
import { description, title } from '@/lib/site';

export default function HomePage() {
  return (
    <SiteShell>
      <div className="grid max-w-[60ch] gap-4">
        <h1 className="text-display font-semibold">{title}</h1>
        <p className="text-muted-foreground">{description}</p>
      </div>
    </SiteShell>
  );
}
