import type { Page } from '@playwright/test';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Fingers and a pen on the screen, as the system hands them to the page. */
export interface Hands {
  tap(at: Spot): Promise<void>;
  /** One finger, from here to there. */
  drag(from: Spot, to: Spot): Promise<void>;
  /** Two fingers, each from its place to its other place. */
  pinch(first: readonly [Spot, Spot], second: readonly [Spot, Spot]): Promise<void>;
  penTap(at: Spot): Promise<void>;
  penDrag(from: Spot, to: Spot): Promise<void>;
}

const STEPS = 12;
const between = (from: Spot, to: Spot, step: number): Spot => ({
  x: from.x + ((to.x - from.x) * step) / STEPS,
  y: from.y + ((to.y - from.y) * step) / STEPS,
});
export const middleOf = ({
  x,
  y,
  width,
  height,
}: Spot & { readonly width: number; readonly height: number }): Spot => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Gives the page a touch screen. Called before what is to be touched is on screen: it looks for fingers when it is drawn. */
export async function handsOn(page: Page): Promise<Hands> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...spots: Spot[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: spots.map((spot, id) => ({ ...spot, id })) });
  const strokes = async (...fingers: (readonly [Spot, Spot])[]) => {
    await touch('touchStart', ...fingers.map(([from]) => from));
    for (let step = 1; step <= STEPS; step++)
      await touch('touchMove', ...fingers.map(([from, to]) => between(from, to, step)));
    await touch('touchEnd');
  };
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Spot, down: boolean) =>
    session.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, pointerType: 'pen', clickCount: type === 'mouseMoved' ? 0 : 1, force: down ? 0.5 : 0 },
      ...{ button: down || type === 'mouseReleased' ? 'left' : 'none', buttons: down ? 1 : 0 },
    });
  const penStroke = async (from: Spot, to: Spot) => {
    await pen('mouseMoved', from, false);
    await pen('mousePressed', from, true);
    for (let step = 1; step <= STEPS; step++) await pen('mouseMoved', between(from, to, step), true);
    await pen('mouseReleased', to, false);
  };
  return {
    async tap(at) {
      await touch('touchStart', at);
      await touch('touchEnd');
    },
    drag: (from, to) => strokes([from, to]),
    pinch: (first, second) => strokes(first, second),
    penTap: async (at) => {
      await pen('mouseMoved', at, false);
      await pen('mousePressed', at, true);
      await pen('mouseReleased', at, false);
    },
    penDrag: penStroke,
  };
}
