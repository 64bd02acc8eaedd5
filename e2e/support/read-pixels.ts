import type { Page } from '@playwright/test';

type Area = { x: number; y: number; width: number; height: number };

export type Pixels = {
  /** The share of the area that each color has. */
  colors: Record<string, number>;
  /** Where the light pixels are, as fractions of the area, and how much of it they cover. */
  light?: { share: number; left: number; top: number; right: number; bottom: number };
};

/** Decodes an image of the app in the browser, drawn at the given size. */
export function readPixels(
  page: Page,
  src: string,
  { width, height }: { width: number; height: number },
  area: Area = { x: 0, y: 0, width, height },
): Promise<Pixels> {
  return page.evaluate(
    async ({ src, width, height, area }) => {
      const image = new Image(width, height);
      image.src = src;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser has no canvas.');
      context.drawImage(image, 0, 0, width, height);
      const { data } = context.getImageData(area.x, area.y, area.width, area.height);
      const counts: Record<string, number> = {};
      const columns: number[] = [];
      const rows: number[] = [];
      for (let index = 0; index < data.length; index += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(index, index + 3);
        const color = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        counts[color] = (counts[color] ?? 0) + 4 / data.length;
        if (Math.min(red, green, blue) < 200) continue;
        columns.push(((index / 4) % area.width) / area.width);
        rows.push(Math.floor(index / 4 / area.width) / area.height);
      }
      const edge = (values: number[], side: 'min' | 'max') =>
        values.reduce((found, value) => Math[side](found, value));
      const light = columns.length
        ? {
            share: (columns.length * 4) / data.length,
            left: edge(columns, 'min'),
            top: edge(rows, 'min'),
            right: edge(columns, 'max'),
            bottom: edge(rows, 'max'),
          }
        : undefined;
      return { colors: counts, light };
    },
    { src, width, height, area },
  );
}
