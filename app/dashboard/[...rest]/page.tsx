import type { Metadata } from 'next';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import NotFound from '../not-found';

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

/**
 * Every address under `/dashboard` that has no page. The prerendered not-found page has inline
 * scripts without a nonce, which the policy of the dashboard refuses.
 */
export default dashboardPage('/dashboard/[...rest]', () => {
  return <NotFound />;
});
