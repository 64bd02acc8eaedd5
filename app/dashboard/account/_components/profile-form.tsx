'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { Card } from '@/components/ui/card';
import { Field, Input } from '@/components/ui/field';
import { SubmitButton } from '@/components/ui/submit-button';
import { updateProfile } from '../actions';

const controls = [
  { name: 'firstName', label: 'First name', autoComplete: 'given-name' },
  { name: 'lastName', label: 'Last name', autoComplete: 'family-name' },
] as const;

type Profile = { firstName: string; lastName: string; email: string; emailVerified: boolean };

export function ProfileForm({ profile }: { profile: Profile }) {
  const [state, action] = useFormAction(updateProfile);
  const { fields, values } = state.status === 'failed' ? state : {};
  return (
    <Card aside={profile.emailVerified ? 'email verified' : 'email not verified'} title="Profile">
      <p className="text-muted-foreground [overflow-wrap:anywhere]">{profile.email}</p>
      <ActionForm action={action} className="grid gap-4" name="profile" state={state}>
        <div className="grid gap-4 sm:grid-cols-2">
          {controls.map(({ name, label, autoComplete }) => (
            <Field error={fields?.[name]} key={name} label={label}>
              {(attributes) => (
                <Input
                  {...attributes}
                  autoComplete={autoComplete}
                  defaultValue={values?.[name] ?? profile[name]}
                  key={profile[name]}
                  name={name}
                />
              )}
            </Field>
          ))}
        </div>
        {!fields && <FormMessage state={state} />}
        <SubmitButton className="justify-self-start">Save</SubmitButton>
      </ActionForm>
    </Card>
  );
}
