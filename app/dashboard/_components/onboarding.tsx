import { connection } from 'next/server';
import { Suspense } from 'react';
import { ActionForm } from '@/components/form/action-form';
import { Field } from '@/components/form/field';
import { FormMessage } from '@/components/form/form-message';
import { Card } from '@/components/ui/card';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Session } from '@/lib/auth/session';
import { fetchOwnOrganizations } from '@/lib/workos/organizations';
import { createOrganization } from '../actions';
import { listOwnInvitations } from '../invitations';
import { CardSkeleton } from './card-skeleton';
import { JoinCard } from './join-card';
import { PageTitle } from './page-title';

/** For users without an organization, which most pages need: they create one, or join one. */
export function Onboarding({ session }: { session: Session }) {
  return (
    <div className="mx-auto grid w-full max-w-md gap-6 md:py-8">
      <PageTitle title="Create your organization">
        Start a new one, or accept an invitation.
      </PageTitle>
      <Suspense fallback={<CardSkeleton className="min-h-72" rows={3} />}>
        <Choices session={session} />
      </Suspense>
      <p className="text-muted-foreground text-sm text-balance [overflow-wrap:anywhere]">
        You’re signed in as {session.user.email}. Invitations to this address appear here.
      </p>
    </div>
  );
}

/** Invitations come first: a user who has one rarely wants another organization. */
async function Choices({ session: { user } }: { session: Session }) {
  await connection();
  const [invitations, organizations] = await Promise.all([
    listOwnInvitations(user).catch(() => []),
    fetchOwnOrganizations(user.id).catch(() => []),
  ]);
  const canJoin = invitations.length + organizations.length > 0;
  return (
    <>
      {canJoin && <JoinCard invitations={invitations} organizations={organizations} />}
      <Card title="New organization">
        <ActionForm action={createOrganization} className="grid gap-4" name="create-organization">
          {!user.firstName && (
            <Field autoComplete="given-name" label="First name" name="firstName" />
          )}
          {!user.lastName && <Field autoComplete="family-name" label="Last name" name="lastName" />}
          <Field
            autoComplete="organization"
            label="Organization name"
            maxLength={100}
            name="name"
            required
          />
          <FormMessage />
          <SubmitButton variant={canJoin ? 'secondary' : 'primary'}>
            Create organization
          </SubmitButton>
        </ActionForm>
      </Card>
    </>
  );
}
