/** What the product is called, wherever it is said. */
export const title = 'AuthKit starter';

export const description =
  'A Next.js App Router starter for WorkOS AuthKit that runs and tests itself without a WorkOS account.';
