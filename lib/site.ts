export const title = 'AuthKit starter';

export const description =
  'A Next.js App Router starter for WorkOS AuthKit that you can run and test without a WorkOS account.';
