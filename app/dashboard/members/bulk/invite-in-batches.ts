import { call, idle, newSubmissionKey } from '@/components/form/submit';
import type { FailedState, FormAction, FormState } from '@/lib/auth/form-state';
import { submissionFields } from '@/lib/auth/identity';
import { inviteMany } from './actions';
import { batchSize, describeSent, maxAddresses, readAddresses } from './addresses';

/**
 * Returns an action for the whole list: it calls the server for a few people at a time and reports how many it has
 * tried. Those who weren't invited stay in the field.
 */
export function inviteInBatches(onProgress: (done: number, total: number) => void): FormAction {
  return async (_previous, form) => {
    const { addresses, problem } = readAddresses(String(form.get('emails')), maxAddresses);
    if (problem) return { status: 'failed', message: problem, fields: { emails: problem } };
    const problems: string[] = [];
    let state: FormState = idle;
    for (let start = 0; start < addresses.length; start += batchSize) {
      onProgress(start, addresses.length);
      state = await call(inviteMany, toBatch(form, addresses, start));
      if (state.status !== 'failed') continue;
      const reasons = state.fields?.emails?.split('\n');
      if (!reasons) {
        const invited = start - problems.length;
        return keep(form, explainStop(state, invited), [...problems, ...addresses.slice(start)]);
      }
      problems.push(...reasons);
    }
    return finish(form, state, problems, addresses.length);
  };
}

function toBatch(form: FormData, addresses: string[], start: number) {
  const batch = new FormData();
  for (const [name, value] of form) batch.append(name, value);
  batch.set('emails', addresses.slice(start, start + batchSize).join('\n'));
  batch.set(submissionFields.key, newSubmissionKey());
  return batch;
}

function finish(form: FormData, last: FormState, problems: string[], count: number): FormState {
  if (last.status === 'done' && problems.length === 0) {
    return { ...last, message: describeSent(count) };
  }
  const invited = count - problems.length;
  const failed = problems.length === 1 ? '1 invitation' : `${problems.length} invitations`;
  const summary = [...(invited > 0 ? [describeSent(invited)] : []), `${failed} couldn’t be sent:`];
  const message = [summary.join(' '), ...problems].join('\n');
  return keep(form, { status: 'failed', message, fields: { emails: message } }, problems);
}

/** The rest wasn't tried, because it would fail for the same reason. */
function explainStop(state: FailedState, invited: number): FailedState {
  if (invited === 0) return state;
  const message = `${describeSent(invited)} The other addresses are still in the list. ${state.message}`;
  return { ...state, message };
}

function keep(form: FormData, state: FailedState, remaining: string[]): FailedState {
  const emails = remaining.map((line) => line.split(': ')[0]).join('\n');
  return { ...state, values: { emails: [emails], role: [String(form.get('role'))] } };
}
