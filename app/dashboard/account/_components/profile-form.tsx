import { CardFooter } from '@/app/dashboard/_components/card-footer';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { SaveButton } from '@/components/form/save-button';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { rowClass } from '@/components/ui/field';
import type { Session } from '@/lib/auth/session';
import { updateProfile } from '../actions';

export function ProfileForm({ user }: Pick<Session, 'user'>) {
  return (
    <Card title="Profile">
      <ActionForm action={updateProfile} className="grid gap-4" name="profile">
        <Field
          autoComplete="given-name"
          className={rowClass}
          defaultValue={user.firstName ?? ''}
          label="First name"
          name="firstName"
        />
        <Field
          autoComplete="family-name"
          className={rowClass}
          defaultValue={user.lastName ?? ''}
          label="Last name"
          name="lastName"
        />
        <div className={`grid gap-1.5 text-sm ${rowClass}`}>
          <p className="font-medium">Email</p>
          <p className="flex flex-wrap items-center gap-2 [overflow-wrap:anywhere]">
            {user.email}
            <Badge variant="status">{user.emailVerified ? 'Verified' : 'Not verified'}</Badge>
          </p>
        </div>
        <FormMessage />
        <CardFooter>
          <SaveButton />
        </CardFooter>
      </ActionForm>
    </Card>
  );
}
