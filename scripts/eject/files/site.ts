export const title = 'Your product';

export const description = 'Sign in to get started with Your product.';
