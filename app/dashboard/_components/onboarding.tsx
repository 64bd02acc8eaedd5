import { Suspense } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Session } from '@/lib/auth/session';
import { displayName } from '@/lib/display-name';
import { createOrganization } from '../actions';
import { JoinCard } from './join-card';
import { PageTitle } from './page-title';

/** For users without an organization, which most pages need: they create one, or join one. */
export function Onboarding({ session }: { session: Session }) {
  const { firstName, lastName } = session.user;
  return (
    <div className="mx-auto grid w-full max-w-md gap-6 md:py-8">
      <PageTitle title="Home">
        {`Welcome, ${displayName(session.user)}. Create an organization to get started, or join one.`}
      </PageTitle>
      <Card title="Create your organization">
        <ActionForm action={createOrganization} className="grid gap-4" name="create-organization">
          {!firstName && <Field autoComplete="given-name" label="First name" name="firstName" />}
          {!lastName && <Field autoComplete="family-name" label="Last name" name="lastName" />}
          <Field
            autoComplete="organization"
            label="Organization name"
            maxLength={100}
            name="name"
            required
          />
          <FormMessage />
          <SubmitButton>Create organization</SubmitButton>
        </ActionForm>
      </Card>
      <Suspense fallback={<Skeleton className="h-24" />}>
        <JoinCard session={session} />
      </Suspense>
    </div>
  );
}
