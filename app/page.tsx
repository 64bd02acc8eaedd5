import { SiteShell } from '@/components/site-shell';
import { Landing } from './_components/landing';

export default function HomePage() {
  return (
    <SiteShell>
      <Landing />
    </SiteShell>
  );
}
