import { Contrast } from 'lucide-react';
import { ThemeChoices } from '@/components/theme-choices';
import { buttonClass } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';

const id = 'theme-menu';

export function ThemeMenu() {
  return (
    <Menu
      align="end"
      className="w-36"
      id={id}
      label="Theme"
      trigger={<Contrast aria-hidden className="size-4.5" />}
      triggerClass={buttonClass('ghost', 'icon')}
    >
      <ThemeChoices menuId={id} />
    </Menu>
  );
}
