import { AsyncLocalStorage } from 'node:async_hooks';

/** Someone at the live demo. Every ID of theirs has the tag in it: `user_` + 10 letters + tag + 8 letters. */
export type Visitor = { tag: string };

const current = new AsyncLocalStorage<Visitor>();

/** Everything that `run` reads and changes is this visitor's own. */
export function asVisitor<Result>(visitor: Visitor, run: () => Result): Result {
  return current.run(visitor, run);
}

export function currentTag(): string | undefined {
  return current.getStore()?.tag;
}

/** State that every visitor of the live demo has for themselves. Without visitors, there is one. */
export function perVisitor<State extends object>(create: () => State): State {
  const shared = create();
  const states = new WeakMap<Visitor, State>();
  function find() {
    const visitor = current.getStore();
    if (!visitor) return shared;
    const state = states.get(visitor) ?? create();
    states.set(visitor, state);
    return state;
  }
  return new Proxy(shared, {
    get(_, name) {
      const state = find();
      const value: unknown = Reflect.get(state, name);
      return typeof value === 'function' ? value.bind(state) : value;
    },
    set: (_, name, value) => Reflect.set(find(), name, value),
  });
}
