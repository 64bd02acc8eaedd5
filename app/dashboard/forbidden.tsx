import { ForbiddenMessage } from '@/components/forbidden-message';

export default function Forbidden() {
  return <ForbiddenMessage />;
}
