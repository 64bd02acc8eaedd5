import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Session } from '@/lib/auth/session';
import { updateProfile } from '../actions';

export function ProfileForm({ user }: Pick<Session, 'user'>) {
  return (
    <Card aside={user.emailVerified ? 'email verified' : 'email not verified'} title="Profile">
      <p className="text-muted-foreground [overflow-wrap:anywhere]">{user.email}</p>
      <ActionForm action={updateProfile} className="grid gap-4" name="profile">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            autoComplete="given-name"
            defaultValue={user.firstName ?? ''}
            label="First name"
            name="firstName"
          />
          <Field
            autoComplete="family-name"
            defaultValue={user.lastName ?? ''}
            label="Last name"
            name="lastName"
          />
        </div>
        <FormMessage />
        <SubmitButton className="justify-self-start">Save</SubmitButton>
      </ActionForm>
    </Card>
  );
}
