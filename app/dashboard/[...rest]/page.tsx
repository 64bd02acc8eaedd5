import type { Metadata } from 'next';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import NotFound from '../not-found';

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

/**
 * Catches unknown URLs under `/dashboard`. The prerendered not-found page has inline scripts without a
 * nonce, which the dashboard's policy blocks.
 */
export default dashboardPage('/dashboard/[...rest]', () => {
  return <NotFound />;
});
