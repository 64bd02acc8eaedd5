import { ForbiddenMessage } from './_components/forbidden-message';

export default function Forbidden() {
  return <ForbiddenMessage />;
}
