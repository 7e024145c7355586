/** Points from the top left corner of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is seen of one run of text. */
export interface Ink extends Box {
  /** Points. */
  readonly size: number;
  /** Where its baseline lies: across the page, or along it where the text is turned. */
  readonly baseline: number;
  readonly turned: boolean;
  readonly codes: readonly number[];
}

/** A line or a shape, as large as its path. */
export interface Drawn extends Box {
  readonly filled: boolean;
  readonly stroked: boolean;
  readonly dashed: boolean;
  /** Points; 0 where nothing is stroked. */
  readonly lineWidth: number;
  /** Red, green and blue from 0 to 1, of the fill, otherwise of the line. */
  readonly colour: readonly number[];
}

export interface Marks {
  readonly inks: readonly Ink[];
  readonly drawn: readonly Drawn[];
}

type Bounds = readonly [left: number, bottom: number, right: number, top: number];

/** A font of the page, in ems. */
export interface PaperFont {
  width(code: number): number;
  ink(code: number): Bounds | undefined;
}

export interface Resources {
  font(name: string): PaperFont;
  formBox(name: string): readonly number[];
}

type Matrix = readonly [number, number, number, number, number, number];
const NONE: Matrix = [1, 0, 0, 1, 0, 0];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];
const at = (m: Matrix, x: number, y: number) => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]] as const;

interface State {
  matrix: Matrix;
  lineWidth: number;
  dashed: boolean;
  fill: readonly number[];
  stroke: readonly number[];
}

/** Runs a page's content stream and notes where each run of text and each path leaves ink. */
export function contentMarks(content: string, height: number, resources: Resources): Marks {
  const inks: Ink[] = [];
  const drawn: Drawn[] = [];
  let state: State = { matrix: NONE, lineWidth: 1, dashed: false, fill: [0, 0, 0], stroke: [0, 0, 0] };
  const stack: State[] = [];
  let operands: string[] = [];
  let path: (readonly [number, number])[] = [];
  let font: PaperFont | undefined;
  let [size, scale, hidden] = [0, 1, false];
  let text: Matrix = NONE;
  let run: { points: (readonly [number, number])[]; codes: number[]; origin: Matrix | undefined; size: number } =
    emptyRun();

  const boxOf = (points: readonly (readonly [number, number])[]): Box => ({
    left: Math.min(...points.map(([x]) => x)),
    right: Math.max(...points.map(([x]) => x)),
    top: height - Math.max(...points.map(([, y]) => y)),
    bottom: height - Math.min(...points.map(([, y]) => y)),
  });
  const inkOf = ([left, bottom, right, top]: Bounds, matrix: Matrix) => {
    for (const [x, y] of [
      [left, bottom],
      [right, bottom],
      [left, top],
      [right, top],
    ] as const) {
      run.points.push(at(matrix, x, y));
    }
  };
  const endRun = () => {
    const { points, codes, origin } = run;
    if (points.length > 0 && origin) {
      const turned = Math.abs(origin[1]) > Math.abs(origin[0]);
      const baseline = turned ? origin[4] : height - origin[5];
      inks.push({ ...boxOf(points), size: run.size, baseline, turned, codes });
    }
    run = emptyRun();
  };
  const show = (hex: string) => {
    for (const four of hex.match(/.{4}/g) ?? []) {
      const code = Number.parseInt(four, 16);
      run.codes.push(code);
      const ink = hidden ? undefined : font?.ink(code);
      if (ink) inkOf(ink, times([size, 0, 0, size, 0, 0], times(text, state.matrix)));
      text = times([1, 0, 0, 1, (font?.width(code) ?? 0) * size * scale, 0], text);
    }
  };
  const paint = (filled: boolean, stroked: boolean) => {
    if (path.length > 0) {
      const { lineWidth, dashed, fill, stroke, matrix } = state;
      const width = stroked ? lineWidth * Math.hypot(matrix[0], matrix[1]) : 0;
      drawn.push({ ...boxOf(path), filled, stroked, dashed, lineWidth: width, colour: filled ? fill : stroke });
    }
    path = [];
  };

  for (const token of content.match(/\/[^\s/[\]<>]+|<<[\s\S]*?>>|<[0-9a-fA-F]*>|\[|\]|[^\s/[\]<>]+/g) ?? []) {
    if (!/^[A-Za-z]+\*?$/.test(token)) {
      operands.push(token);
      continue;
    }
    const numbers = operands.map(Number);
    const [a = 0, b = 0, c = 0, d = 0] = numbers;
    const point = (x: number, y: number) => path.push(at(state.matrix, x, y));
    switch (token) {
      case 'q':
        stack.push({ ...state });
        break;
      case 'Q':
        state = stack.pop() ?? state;
        break;
      case 'cm':
        state = { ...state, matrix: times(numbers as unknown as Matrix, state.matrix) };
        break;
      case 'w':
        state.lineWidth = a;
        break;
      case 'd':
        state.dashed = operands.filter((operand) => /^[\d.]+$/.test(operand)).length > 1;
        break;
      case 'rg':
      case 'scn':
        state.fill = numbers;
        break;
      case 'RG':
      case 'SCN':
        state.stroke = numbers;
        break;
      case 'm':
      case 'l':
        point(a, b);
        break;
      case 'c':
        for (let i = 0; i < 6; i += 2) point(numbers[i] ?? 0, numbers[i + 1] ?? 0);
        break;
      case 're':
        point(a, b);
        point(a + c, b + d);
        break;
      case 'S':
      case 's':
        paint(false, true);
        break;
      case 'f':
        paint(true, false);
        break;
      case 'B':
      case 'b':
        paint(true, true);
        break;
      case 'n':
        path = [];
        break;
      case 'BT':
        endRun();
        [scale, hidden] = [1, false];
        break;
      case 'Tf':
        font = resources.font(operands[0]?.slice(1) ?? '');
        size = Number(operands[1]);
        run.size = size;
        break;
      case 'Tr':
        hidden = operands[0] === '3';
        break;
      case 'Tz':
        scale = Number(operands[0]) / 100;
        break;
      case 'Tm':
        text = numbers as unknown as Matrix;
        run.origin ??= times(text, state.matrix);
        break;
      case 'Tj':
      case 'TJ':
        for (const operand of operands) {
          if (operand.startsWith('<')) show(operand.slice(1, -1));
          else if (/^-?[\d.]+$/.test(operand))
            text = times([1, 0, 0, 1, (-Number(operand) / 1000) * size * scale, 0], text);
        }
        break;
      case 'Do': {
        const [left = 0, bottom = 0, right = 0, top = 0] = resources.formBox(operands[0]?.slice(1) ?? '');
        inkOf([left, bottom, right, top], state.matrix);
        break;
      }
    }
    operands = [];
  }
  endRun();
  return { inks, drawn };
}

const emptyRun = () => ({
  points: [] as (readonly [number, number])[],
  codes: [] as number[],
  origin: undefined as Matrix | undefined,
  size: 0,
});
