import type { Tool } from '../tool';
import { inviteMember } from './invite-member';
import { listMembers } from './list-members';
import { requestMemberRemoval } from './request-member-removal';
import { whoami } from './whoami';

export const tools: readonly Tool[] = [whoami, listMembers, inviteMember, requestMemberRemoval];

export function findTool(name: unknown): Tool | undefined {
  return tools.find((tool) => tool.name === name);
}
