import { withAgent } from './guard';
import { serve } from './server';

const handler = withAgent(serve);

export { handler as DELETE, handler as GET, handler as POST };
