import { HttpResponse, http } from 'msw';
import { at } from './respond';

export const health = [http.get(at('/health'), () => HttpResponse.json({ status: 'ok' }))];
