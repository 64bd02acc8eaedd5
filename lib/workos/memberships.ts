type Membership = { status: string; role: { slug: string }; roles?: { slug: string }[] };

export function roleSlugs({ role, roles: all = [] }: Pick<Membership, 'role' | 'roles'>): string[] {
  return [...new Set([role.slug, ...all.map(({ slug }) => slug)])];
}

export function isAdmin(membership: Membership): boolean {
  return membership.status === 'active' && roleSlugs(membership).includes('admin');
}
