import { HttpResponse, http } from 'msw';
import { store } from '../store';
import { at, authorized, notFound } from './respond';

export const organizations = [
  http.get(
    at('/organizations/:id'),
    authorized(({ params: { id = '' } }) => {
      const organization = store.organizations.get(id);
      return organization ? HttpResponse.json(organization) : notFound('Organization', id);
    }),
  ),
];
