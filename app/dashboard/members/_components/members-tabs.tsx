import { Tabs } from '@/app/dashboard/_components/tabs';

const tabs = [
  { href: '/dashboard/members', label: 'Members' },
  { href: '/dashboard/members/invitations', label: 'Invitations' },
] as const;

export function MembersTabs() {
  return <Tabs label="Lists" tabs={tabs} />;
}
