import {
  createDirectory,
  deleteDirectory,
  findDirectory,
  setDirectoryState,
} from '../../state/directories';
import {
  addDirectoryUser,
  deleteDirectoryUser,
  findDirectoryUser,
  setDirectoryUserActive,
  setGroups,
} from '../../state/directory-users';
import { directoryProviders } from '../../state/providers';
import type { Directory } from '../../state/records';
import { addSamplePeople } from '../../state/sample-people';
import { store } from '../../state/store';
import { type PortalAction, withTarget } from './action';

const changeState = (state: Directory['state']): PortalAction => ({
  run: withTarget(store.directories, (directory) => setDirectoryState(directory, state)),
});

export const directoryActions: Record<string, PortalAction> = {
  'connect-directory': {
    run: ({ id }, form) => {
      const type = form.get('provider') ?? '';
      if (!Object.hasOwn(directoryProviders, type)) return 'Choose a directory provider.';
      if (findDirectory(id)) return 'The organization already has a directory.';
      addSamplePeople(createDirectory(id, type));
      return undefined;
    },
    finishes: true,
  },
  link: changeState('linked'),
  validate: changeState('validating'),
  'break-credentials': changeState('invalid_credentials'),
  'delete-directory': { run: withTarget(store.directories, deleteDirectory) },
  'add-person': {
    run: withTarget(store.directories, (directory, form) => {
      const email = form.get('email')?.trim() ?? '';
      if (!/^[^\s@]+@[^\s@]+$/.test(email)) return 'Enter a valid email address.';
      if (findDirectoryUser(directory.id, email)) return `${email} is already in the directory.`;
      const first_name = form.get('first_name')?.trim() || null;
      const last_name = form.get('last_name')?.trim() || null;
      addDirectoryUser(directory, { email, first_name, last_name, groups: readGroups(form) });
      return undefined;
    }),
  },
  'move-person': {
    run: withTarget(store.directoryUsers, (user, form) => setGroups(user, readGroups(form))),
  },
  'suspend-person': {
    run: withTarget(store.directoryUsers, (user) => setDirectoryUserActive(user, false)),
  },
  'reinstate-person': {
    run: withTarget(store.directoryUsers, (user) => setDirectoryUserActive(user, true)),
  },
  'delete-person': { run: withTarget(store.directoryUsers, deleteDirectoryUser) },
};

function readGroups(form: URLSearchParams) {
  return form.getAll('group').flatMap((group) => group.trim() || []);
}
