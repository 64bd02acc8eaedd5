import { SiteShell } from '@/components/site-shell';
import { Landing } from './_landing/landing';

export default function HomePage() {
  return (
    <SiteShell>
      <Landing />
    </SiteShell>
  );
}
