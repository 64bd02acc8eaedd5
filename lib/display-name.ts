type Named = {
  email: string;
  name?: string | null;
  firstName?: string | null;
  lastName?: string | null;
};

export function displayName({ name, firstName, lastName, email }: Named): string {
  return name || [firstName, lastName].filter(Boolean).join(' ') || email;
}
