export { default, metadata } from '@/app/dashboard/layout';

export const instant = false;
