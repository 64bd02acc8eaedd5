import { http } from 'msw';
import { list } from '../http/list';
import { at, authorized, empty, found, notFound } from '../http/respond';
import { findApplication } from '../state/connect/applications';
import { revokeWhere, toWire } from '../state/connect/authorizations';
import { store } from '../state/store';

/** https://workos.com/docs/reference/authkit/user/authorized-application */
export const authorizedApplications = [
  http.get(
    at('/user_management/users/:id/authorized_applications'),
    authorized(({ request, params: { id = '' } }) =>
      found('User', id, store.users.get(id), () => {
        const theirs = [...store.authorizations.values()].filter(({ userId }) => userId === id);
        return list(request, theirs, toWire);
      }),
    ),
  ),

  http.delete(
    at('/user_management/users/:id/authorized_applications/:applicationId'),
    authorized(({ params: { id = '', applicationId = '' } }) =>
      found('User', id, store.users.get(id), () => {
        const application = findApplication(applicationId);
        const count = revokeWhere(
          (other) => other.userId === id && other.applicationId === application?.id,
        );
        return count === 0 ? notFound('Authorized Connect Application', applicationId) : empty(204);
      }),
    ),
  ),

  http.get(
    at('/organizations/:id/authorized_applications'),
    authorized(({ request, params: { id = '' } }) =>
      found('Organization', id, store.organizations.get(id), () => {
        const theirs = [...store.authorizations.values()].filter(
          ({ organizationId }) => organizationId === id,
        );
        return list(request, theirs, (item) => ({ ...toWire(item), user_id: item.userId }));
      }),
    ),
  ),
];
