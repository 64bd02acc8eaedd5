import { HttpResponse, http } from 'msw';
import { store } from '../store';
import { at, authorized, notFound } from './respond';

export const users = [
  http.get(
    at('/user_management/users/:id'),
    authorized(({ params: { id = '' } }) => {
      const user = store.users.get(id);
      return user ? HttpResponse.json(user) : notFound('User', id);
    }),
  ),
];
