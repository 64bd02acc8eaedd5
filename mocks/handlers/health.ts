import { HttpResponse, http } from 'msw';
import { at } from '../http/respond';

export const health = [http.get(at('/health'), () => HttpResponse.json({ status: 'ok' }))];
